"""``lsg rule``: what a code means, why it matters, an example, what to do."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from lsgparse.cli.options import one_of, paragraph, plain
from lsgparse.cli.writing import write_stdout

if TYPE_CHECKING:
    from lsgparse.diagnostics import Code

EPILOG = paragraph(
    "Examples:",
    "lsg rule LSG411",
    "lsg rule series-gap",
    "lsg rule --all",
    "lsg rule --all --format json | jq -r '.[] | [.code, .severity, .name] | @tsv'",
)

_FORMATS = ("text", "json", "markdown")


def rule(
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="CODE", parser=plain, show_default=False, help="Codes (LSG411) or their names."),
    ] = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="All codes; as text one line each.")] = False,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            "-f",
            parser=plain,
            metavar="|".join(_FORMATS),
            callback=one_of(_FORMATS),
            autocompletion=lambda: list(_FORMATS),
            help="text to read, json, or markdown as in docs/diagnostics.md.",
        ),
    ] = "text",
) -> None:
    """Explain a code: when it is reported, why it matters, an example, what to do."""
    if every == bool(codes):
        raise typer.BadParameter("give a code, or --all for all of them.", param_hint="'CODE...'")
    rows = _rows(codes or [])
    raise typer.Exit(write_stdout(_pieces(rows, format_name, short=every)))


def _rows(names: Sequence[str]) -> list[Code]:
    from lsgparse.audit.selection import UnknownCodeError, meant, selector
    from lsgparse.diagnostics import codes

    rows = []
    for name in names:
        try:
            found = codes().get(selector(name))
        except UnknownCodeError as error:
            raise typer.BadParameter(f"{error}.", param_hint="'CODE...'") from None
        if found is None:
            raise typer.BadParameter(f"{name!r} is the beginning of several codes{meant(name)}", param_hint="'CODE...'")
        rows.append(found)
    return rows or list(codes().values())


def _pieces(rows: Sequence[Code], format_name: str, *, short: bool) -> Iterator[str]:
    from lsgparse.diagnostics import LAYERS
    from lsgparse.output import rules

    if format_name == "json":
        yield from rules.render_json(rows)
        return
    if format_name == "markdown":
        yield from rules.render_markdown(rows)
        return
    from lsgparse.output.findings import ShowOptions
    from lsgparse.output.findings.paint import painter

    paint = painter(ShowOptions(terminal=sys.stdout.isatty()))
    if short:
        for row in rules.list_rows(rows, {digit: layer for digit, (_, layer) in LAYERS.items()}):
            yield paint.paint(row) + "\n"
        return
    for number, code in enumerate(rows):
        if number:
            yield "\n"
        for row in rules.text_rows(code, paint.width):
            yield paint.paint(row) + "\n"
