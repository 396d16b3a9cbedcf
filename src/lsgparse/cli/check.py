"""``lsg check``: what a careful reader would remark on."""

from __future__ import annotations

from typing import Annotated

import typer

from lsgparse.cli.messages import UsageError
from lsgparse.cli.options import Encoding, MaxBytes, one_of, paragraph, plain
from lsgparse.cli.request import DEFAULT_MAX_BYTES
from lsgparse.diagnostics import SEVERITIES
from lsgparse.output.findings import FORMATS

_RULES = """
Of a FOLDER, or a zip or tar archive, those files are checked that lsg convert reads: .txt, .text, .asc, .md and those
without an ending, also in folders in it; hidden files and backups are not.

Several files are also held against each other: the same protocol twice, numbers and minutes that are missing, tasks
that nobody came back to.

CODES are codes (LSG411), beginnings of codes (LSG4) or names (series-gap), with commas between. lsg rule explains them.
Settings come from the nearest lsgparse.toml, or [tool.lsgparse] of a pyproject.toml, upward from each file; what is
given here outweighs them.

The exit code is 1 where an error or a warning is reported, and a file that cannot be read is an error. Notes (info)
alone make it 0; --fail-on says otherwise.

"""

EPILOG = _RULES + paragraph(
    "Examples:",
    "lsg check protokoll.txt",
    "lsg check arkiv/ --severity warning",
    "lsg check arkiv/ --select LSG2,LSG9 --format concise",
    "lsg check arkiv/ --write-baseline        accept what is there; report only what is new",
    "lsg check arkiv/ -o findings.sarif",
)

_FORMAT_HELP = "; ".join(f"{row.name}: {row.help}" for row in FORMATS.values())

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE|FOLDER", parser=plain, show_default=False, help="Protocols as text; - is stdin."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(parser=plain, metavar="CODES", help="Report these codes and no others, whatever the settings say."),
]
ExtendSelect = Annotated[list[str] | None, typer.Option(parser=plain, metavar="CODES", help="Report these, too.")]
Ignore = Annotated[
    list[str] | None,
    typer.Option(parser=plain, metavar="CODES", help="Do not report these. The longer of two that fit counts."),
]
Least = Annotated[
    str | None,
    typer.Option(
        parser=plain,
        metavar="|".join(SEVERITIES),
        callback=one_of(SEVERITIES),
        autocompletion=lambda: list(SEVERITIES),
        help="Report nothing below it; without it everything.",
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        parser=plain,
        metavar="|".join(SEVERITIES),
        callback=one_of(SEVERITIES),
        autocompletion=lambda: list(SEVERITIES),
        help="From which severity on the exit code is 1; without it warning.",
    ),
]
FormatName = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        parser=plain,
        metavar="|".join(FORMATS),
        callback=one_of(tuple(FORMATS)),
        autocompletion=lambda: list(FORMATS),
        help=f"{_FORMAT_HELP}. Without it the ending of the output's name decides, else full.",
    ),
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Instead of the findings, how often each code was found.")
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 even where something was found.")]
BaselineName = Annotated[
    str | None,
    typer.Option(
        parser=plain,
        metavar="FILE",
        help="What was accepted and is not reported; without it the nearest lsg-baseline.json upward from each file.",
    ),
]
WriteBaseline = Annotated[
    bool,
    typer.Option(
        "--write-baseline",
        help="Accept all that is found: write it to the baseline, report nothing. A FILE that ends in .json is the "
        "baseline's name then.",
    ),
]
Config = Annotated[
    str | None,
    typer.Option(parser=plain, metavar="FILE", help="Take the settings from this file and look for no others."),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Look for no settings and no baseline.")]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", parser=plain, metavar="FILE", help="Write to FILE, whole or not at all."),
]


def check(
    files: Files,
    *,
    select: Select = None,
    extend_select: ExtendSelect = None,
    ignore: Ignore = None,
    severity: Least = None,
    fail_on: FailOn = None,
    format_name: FormatName = None,
    statistics: Statistics = False,
    exit_zero: ExitZero = False,
    baseline: BaselineName = None,
    write_baseline: WriteBaseline = False,
    config: Config = None,
    isolated: Isolated = False,
    output: Output = None,
    encoding: Encoding = None,
    max_bytes: MaxBytes = DEFAULT_MAX_BYTES,
) -> None:
    """Check protocols: contradictions, gaps and doubtful readings, each with its place and a code."""
    from lsgparse.cli.checking import CheckRequest, check_files

    if isolated and config is not None:
        raise typer.BadParameter("goes not together with --config; leave one of them out.", param_hint="'--isolated'")
    request = CheckRequest(
        select=tuple(select or ()),
        extend_select=tuple(extend_select or ()),
        ignore=tuple(ignore or ()),
        severity=severity,
        fail_on=fail_on,
        format_name=format_name,
        statistics=statistics,
        exit_zero=exit_zero,
        baseline=baseline,
        write_baseline=write_baseline,
        config=config,
        isolated=isolated,
        output=output,
        encoding=encoding,
        max_bytes=max_bytes,
    )
    try:
        code = check_files(files, request)
    except UsageError as error:
        raise typer.BadParameter(str(error), param_hint=error.option) from None
    raise typer.Exit(code)
