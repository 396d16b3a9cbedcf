"""What ``lsg parse`` does, once its arguments are known: read, choose a format, write. Knows nothing of typer."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lsgparse.cli.messages import UsageError
from lsgparse.cli.reading import STDIN, Reader
from lsgparse.cli.writing import STDOUT, check_output, write_file, write_stdout
from lsgparse.output import Options, format_of_file, render

if TYPE_CHECKING:
    from lsgparse.model import Meeting

DEFAULT_MAX_BYTES = 100_000_000  # as in lsgparse.text.source, which is not imported for a help text
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Request:
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
    meetings: Iterable[Meeting] = reader.meetings(files)
    several = len(files) > 1
    if not several:
        meetings = list(meetings)
        several = len(meetings) > 1
    options = Options(
        indent=_INDENT if request.indent is None else request.indent,
        array=several,
        table=request.table or "beslut",
        dialect=request.dialect or "rfc4180",
        terminal=request.file is None and sys.stdout.isatty(),
    )
    pieces = render(wanted or ("jsonl" if several else "json"), meetings, options)
    written = write_stdout(pieces) if request.file is None else write_file(request.file, pieces)
    return written or reader.code


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
    asked = request.format_name or next(iter(given.values()), None)
    if asked is None:
        asked = format_of_file(request.file) if request.file is not None else None
    if asked is None and request.file is None and sys.stdout.isatty():
        asked = "summary"
    for option, owner in given.items():
        if owner != asked:
            raise UsageError(f"belongs to --format {owner}, not to {asked}.", f"'{option}'")
    return asked
