"""``lsg parse``: protocols to a summary, JSON, JSON Lines or CSV."""

from __future__ import annotations

from typing import Annotated

import typer

from lsgparse.cli.messages import UsageError
from lsgparse.cli.options import Encoding, Indent, MaxBytes, one_of, paragraph, plain
from lsgparse.cli.request import DEFAULT_MAX_BYTES, ENDINGS, Request, parse_files
from lsgparse.output import DIALECTS, FORMATS, TABLES

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

_OUTPUT_HELP = (
    f"Write to FILE, whole or not at all. Its ending decides the format: {', '.join(ENDINGS)}; for any other ending "
    "give --format. A name without an ending is written as a pipe is."
)


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
        typer.Option("--output", "-o", parser=plain, metavar="FILE", help=_OUTPUT_HELP),
    ] = None,
    indent: Indent = None,
    encoding: Encoding = None,
    max_bytes: MaxBytes = DEFAULT_MAX_BYTES,
) -> None:
    """Read protocols and show or write what is in them."""
    try:
        code = parse_files(files, Request(format_name, table, csv_dialect, output, indent, encoding, max_bytes))
    except UsageError as error:
        raise typer.BadParameter(str(error), param_hint=error.option) from None
    raise typer.Exit(code)
