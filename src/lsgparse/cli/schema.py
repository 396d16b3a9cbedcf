"""``lsg schema``: what the output looks like, for machines and for documentation."""

from __future__ import annotations

from typing import Annotated

import typer

from lsgparse.cli.options import Indent, paragraph
from lsgparse.cli.writing import write_stdout

EPILOG = paragraph(
    "Examples:",
    "lsg schema > meeting.schema.json",
    "lsg schema | jq '.\"$defs\".Beslut.properties | keys'",
    "lsg schema --tables",
)


def schema(
    tables: Annotated[
        bool, typer.Option("--tables", help="Instead: the columns of the CSV tables, as Markdown.")
    ] = False,
    indent: Indent = None,
) -> None:
    """Print the JSON Schema (2020-12) of a meeting, as lsg parse writes it."""
    if tables:
        if indent is not None:
            raise typer.BadParameter("belongs to the JSON Schema, not to --tables.", param_hint="'--indent'")
        from lsgparse.output.tables import describe

        raise typer.Exit(write_stdout([describe()]))
    from lsgparse.output.schema import render_schema

    raise typer.Exit(write_stdout([render_schema(2 if indent is None else indent)]))
