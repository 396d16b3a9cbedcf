"""The commands put together, and the one place where what they raise becomes a message and an exit code."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from lsgparse.cli import check, convert, explain, parse, rule, schema
from lsgparse.cli.messages import BUG, CLOSED_PIPE, EXIT_CODES, INTERRUPTED, OK, USAGE, say_bug, say_usage
from lsgparse.cli.options import paragraph
from lsgparse.cli.writing import stdout_failed

_EPILOG = "\n\n".join(
    (
        paragraph(
            "Examples:",
            "lsg parse protokoll.txt            look at a protocol",
            "lsg parse *.txt -o beslut.csv      every decision, in one table",
            "lsg check protokoll.txt            what looks wrong in it",
            "lsg convert arkiv -o alla.jsonl    a whole archive, and again only what is new",
            "lsg explain protokoll.txt          how each line was read",
            "lsg parse --help                   more examples",
        ),
        paragraph("Exit codes:", *(f"{code:<3} {meaning}" for code, meaning in EXIT_CODES)),
    )
)

app = typer.Typer(
    name="lsg",
    help="Read the minutes (protokoll) of Swedish public bodies into meetings, items and decisions.",
    epilog=_EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from lsgparse import __version__

        typer.echo(f"lsg {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Options of ``lsg`` itself."""


app.command("parse", epilog=parse.EPILOG)(parse.parse)
app.command("check", epilog=check.EPILOG)(check.check)
app.command("rule", epilog=rule.EPILOG)(rule.rule)
app.command("convert", epilog=convert.EPILOG)(convert.convert)
app.command("explain", epilog=explain.EPILOG)(explain.explain)
app.command("schema", epilog=schema.EPILOG)(schema.schema)


def run(arguments: list[str]) -> int:
    """Run a command and give its exit code; what it raises becomes a message, never a traceback."""
    stdout = sys.stdout
    try:
        code = typer.main.get_command(app).main(arguments, prog_name="lsg", standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except SystemExit as end:
        if sys.stdout is not stdout:  # typer's own way to leave when the reader of a help text has gone
            return CLOSED_PIPE
        return end.code if isinstance(end.code, int) else OK
    except Exception as error:  # noqa: BLE001 (no traceback may reach a user)
        show = getattr(error, "show", None)  # wrong usage: typer's errors know how to show themselves
        if show is not None:
            say_usage(show)
            return USAGE
        if isinstance(error, OSError) and error.filename is None:  # a help text that could not be written
            return stdout_failed(error)
        say_bug(error)
        return BUG
    return code if isinstance(code, int) else OK
