"""``lsg explain``: the source line by line, with what each line was read as."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from lsgparse.cli.messages import OK
from lsgparse.cli.options import Encoding, MaxBytes, one_of, paragraph, plain
from lsgparse.cli.reading import Reader
from lsgparse.cli.request import DEFAULT_MAX_BYTES
from lsgparse.cli.writing import AS_JSON, for_terminal, write_stdout

if TYPE_CHECKING:
    from lsgparse.pipeline import ParseResult

EPILOG = paragraph(
    "Examples:",
    "lsg explain protokoll.txt",
    "lsg explain protokoll.txt | grep unclassified",
    "lsg explain protokoll.txt --format json | jq '.[] | select(any(.parts[]; .part == \"unclassified\"))'",
    "lsg explain protokoll.txt --text | sed -n 84,91p",
)

_FORMATS = ("text", "json")


def explain(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", parser=plain, show_default=False, help="A protocol as text; - is standard input."
        ),
    ],
    *,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            parser=plain,
            metavar="|".join(_FORMATS),
            callback=one_of(_FORMATS),
            autocompletion=lambda: list(_FORMATS),
            help="text to look at, or json with the offsets of every part.",
        ),
    ] = "text",
    text: Annotated[
        bool, typer.Option("--text", help="Only the decoded text, exactly: what lines and spans refer to.")
    ] = False,
    encoding: Encoding = None,
    max_bytes: MaxBytes = DEFAULT_MAX_BYTES,
) -> None:
    """Show the source line by line, with what each line was read as.

    Of a FILE with several protocols each begins with a line that tells its number, its meeting's id and its date; in
    JSON every part has the id of its meeting.

    A text that is no protocol is shown too, so that one can see why; the exit code is 1 then.
    """
    if text and format_name != "text":
        raise typer.BadParameter(f"{format_name} cannot show --text; leave one of them out.", param_hint="'--format'")
    reader = Reader(encoding, max_bytes)
    written = OK
    for name, result in reader.results([file]):
        written = write_stdout(for_terminal([result.source.text]) if text else _pieces(result, format_name))
        for piece in result.pieces:
            reader.is_no_protocol(name, piece)
    raise typer.Exit(written or reader.code)


def _pieces(result: ParseResult, format_name: str) -> Iterator[str]:
    from lsgparse.cli.protocols import as_json, as_text

    if format_name == "json":
        return for_terminal(as_json(result), AS_JSON)
    return as_text(result, terminal=sys.stdout.isatty())
