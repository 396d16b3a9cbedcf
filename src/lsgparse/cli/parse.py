"""``lsg parse``: protocols to a summary, JSON, JSON Lines or CSV."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from lsgparse.cli.options import DEFAULT_MAX_BYTES, Encoding, Indent, MaxBytes, one_of, paragraph, plain
from lsgparse.cli.reading import STDIN, Reader
from lsgparse.cli.writing import STDOUT, check_output, write_file, write_stdout
from lsgparse.output import DIALECTS, FORMATS, TABLES, Options, format_of_file, render

if TYPE_CHECKING:
    from lsgparse.model import Meeting

_RULES = """
On a terminal the summary is shown. In a pipe or a file one protocol gives one JSON object; several FILEs, or several
protocols in one, give JSON Lines in the order given. A FILE that cannot be read or is no protocol is told on standard
error, the others are still done, and the exit code is 1.

"""

EPILOG = _RULES + paragraph(
    "Examples:",
    "lsg parse protokoll.txt",
    "lsg parse protokoll.txt | jq '.arenden[].title'",
    "lsg parse *.txt -o beslut.csv",
    "lsg parse *.txt --table uppdrag --csv-dialect excel-sv -o uppdrag.csv",
    "pdftotext -layout protokoll.pdf - | lsg parse -",
)

_DIALECT_HELP = "; ".join(f"{name}: {meaning}" for name, meaning in DIALECTS.items())


def parse(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE", parser=plain, show_default=False, help="Protocols as text; - is standard input."
        ),
    ],
    *,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            parser=plain,
            metavar="|".join(FORMATS),
            callback=one_of(tuple(FORMATS)),
            autocompletion=lambda: list(FORMATS),
            help="What to write; without it the ending of the output's name decides, or where it goes.",
        ),
    ] = None,
    table: Annotated[
        str | None,
        typer.Option(
            parser=plain,
            metavar="|".join(TABLES),
            callback=one_of(TABLES),
            autocompletion=lambda: list(TABLES),
            help="CSV: which table; beslut without it. Their columns: lsg schema --tables.",
        ),
    ] = None,
    csv_dialect: Annotated[
        str | None,
        typer.Option(
            parser=plain,
            metavar="|".join(DIALECTS),
            callback=one_of(tuple(DIALECTS)),
            autocompletion=lambda: list(DIALECTS),
            help=f"CSV: {_DIALECT_HELP}.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", parser=plain, metavar="FILE", help="Write to FILE, whole or not at all."),
    ] = None,
    indent: Indent = None,
    encoding: Encoding = None,
    max_bytes: MaxBytes = DEFAULT_MAX_BYTES,
) -> None:
    """Read protocols and show or write what is in them."""
    to_file = None if output in (None, STDOUT) else output
    _check_inputs(files, to_file)
    wanted = _wanted_format(format_name, table, csv_dialect, indent, to_file)
    reader = Reader(encoding, max_bytes)
    meetings: Iterable[Meeting] = reader.meetings(files)
    several = len(files) > 1
    if not several:
        meetings = list(meetings)
        several = len(meetings) > 1
    name = wanted or ("jsonl" if several else "json")
    options = Options(
        indent=2 if indent is None else indent,
        array=several,
        table=table or "beslut",
        dialect=csv_dialect or "rfc4180",
        terminal=to_file is None and sys.stdout.isatty(),
    )
    pieces = render(name, meetings, options)
    if to_file is None:
        write_stdout(pieces)
    else:
        write_file(to_file, pieces)
    raise typer.Exit(reader.code)


def _check_inputs(files: Sequence[str], output: str | None) -> None:
    """Refuse what can only be a mistake. Raises typer.BadParameter."""
    if files.count(STDIN) > 1:
        raise typer.BadParameter("standard input (-) can be read only once.", param_hint="'FILE...'")
    if output is not None:
        check_output(output, files)


def _wanted_format(
    name: str | None, table: str | None, dialect: str | None, indent: int | None, output: str | None
) -> str | None:
    """The format asked for, by its name, by an option that belongs to it or by the output's name; None: JSON as fits.

    Raises typer.BadParameter where an option does not belong to the format.
    """
    owners = {"--table": ("csv", table), "--csv-dialect": ("csv", dialect), "--indent": ("json", indent)}
    given = {option: owner for option, (owner, value) in owners.items() if value is not None}
    asked = name or next(iter(given.values()), None)
    if asked is None:
        asked = format_of_file(output) if output is not None else None
    if asked is None and output is None and sys.stdout.isatty():
        asked = "summary"
    for option, owner in given.items():
        if owner != asked:
            raise typer.BadParameter(f"belongs to --format {owner}, not to {asked}.", param_hint=f"'{option}'")
    return asked
