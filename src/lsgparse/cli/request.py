"""What ``lsg parse`` does, once its arguments are known: read, choose a format, write. Knows nothing of typer."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lsgparse.cli.messages import STDIN, UsageError
from lsgparse.cli.reading import Reader
from lsgparse.cli.writing import (
    AS_JSON,
    AS_TEXT,
    OUTPUT_OPTION,
    STDOUT,
    check_output,
    for_terminal,
    write_file,
    write_stdout,
)
from lsgparse.output import FORMATS, Options, format_of_file, render

if TYPE_CHECKING:
    from lsgparse.piece import Piece

DEFAULT_MAX_BYTES = 100_000_000  # as in lsgparse.text.source, which is not imported for a help text
_INDENT = 2
ENDINGS = tuple(suffix for row in FORMATS.values() for suffix in row.suffixes)
"""The endings of an output's name that ask for a format."""


class Request(NamedTuple):
    """The options of ``lsg parse``; None where one is not given."""

    format_name: str | None = None
    table: str | None = None
    dialect: str | None = None
    output: str | None = None
    indent: int | None = None
    encoding: str | None = None
    max_bytes: int = DEFAULT_MAX_BYTES

    @property
    def file(self) -> str | None:
        """The file to write to; None for standard output."""
        return None if self.output in (None, STDOUT) else self.output


def parse_files(files: Sequence[str], request: Request) -> int:
    """Read the files, write what is in them, and give the exit code. Raises UsageError before anything is read."""
    _check_inputs(files, request.file)
    wanted = _wanted_format(request)
    reader = Reader(request.encoding, request.max_bytes)
    found: Iterable[Piece] = reader.pieces(files)
    several = len(files) > 1
    if not several:
        found = list(found)
        several = len(found) > 1
    options = Options(
        indent=_INDENT if request.indent is None else request.indent,
        array=several,
        table=request.table or "beslut",
        dialect=request.dialect or "rfc4180",
        terminal=request.file is None and sys.stdout.isatty(),
    )
    name = wanted or ("jsonl" if several else "json")
    written = render(name, (piece.meeting() for piece in found) if FORMATS[name].needs_models else found, options)
    if request.file is not None:
        return write_file(request.file, written) or reader.code
    if name != "summary":  # which sends no control character but its own colours
        written = for_terminal(written, AS_TEXT if name == "csv" else AS_JSON)
    return write_stdout(written) or reader.code


def _check_inputs(files: Sequence[str], output: str | None) -> None:
    """Refuse what can only be a mistake. Raises UsageError."""
    if files.count(STDIN) > 1:
        raise UsageError("standard input (-) can be read only once.", "'FILE...'")
    if output is not None:
        check_output(output, files)


def _wanted_format(request: Request) -> str | None:
    """The format asked for, by its name, by an option that belongs to it or by the output's name; None: JSON as fits.

    Raises UsageError where an option does not belong to the format.
    """
    owners = {
        "--table": ("csv", request.table),
        "--csv-dialect": ("csv", request.dialect),
        "--indent": ("json", request.indent),
    }
    given = {option: owner for option, (owner, value) in owners.items() if value is not None}
    asked = request.format_name if request.file is None else _format_by_name(request.file, request.format_name)
    if asked is None:
        asked = next(iter(given.values()), None)
    if asked is None and request.file is None and sys.stdout.isatty():
        asked = "summary"
    for option, owner in given.items():
        if owner != asked:
            raise UsageError(f"belongs to --format {owner}, not to {asked}.", f"'{option}'")
    return asked


def _format_by_name(output: str, asked: str | None) -> str | None:
    """The format that was asked for, else the one of the output's ending; None where there is no ending either.

    Raises UsageError where the ending is not known and nothing else tells the format, or where the two disagree.
    """
    ending = format_of_file(output)
    if asked is None:
        if ending is None and Path(output).suffix:
            raise UsageError(
                f"the ending of {output} is none of {', '.join(ENDINGS)}; take one of them, or add --format.",
                OUTPUT_OPTION,
            )
        return ending
    if ending not in (None, asked):
        raise UsageError(
            f"the ending of {output} asks for {ending}, --format for {asked}; change one of them.", OUTPUT_OPTION
        )
    return asked
