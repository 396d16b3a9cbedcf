"""``lsg convert``: a folder of protocols to a dataset."""

from __future__ import annotations

from typing import Annotated

import typer

from lsgparse.archive.engine import ENGINES
from lsgparse.archive.targets import CAN_BE_LEFT_OUT, TARGETS
from lsgparse.cli.messages import UsageError
from lsgparse.cli.options import Encoding, MaxBytes, one_of, paragraph, plain
from lsgparse.cli.request import DEFAULT_MAX_BYTES
from lsgparse.output import DIALECTS

_RULES = """
A SOURCE is a folder with all that is in it, a file, a zip or tar archive, a pattern in quotes, or the address of a
store (s3://, gs://, abfs://, sftp://, https://; needs lsgparse[remote]), as TARGET can be; - reads a list of them from
standard input, one a line, or with NUL between them. In folders, hidden files, backups and files whose ending
is none of a text are left out.

A second run reads only what is new or changed, and drops what is gone; TARGET.lsg beside the target remembers. Stopped
at any moment, the target is the old or the new one, whole, and the next run goes on. One bad file never stops the rest:
it is told, and the exit code is 1.

"""

EPILOG = _RULES + paragraph(
    "Examples:",
    "lsg convert arkiv -o protokoll.jsonl",
    "lsg convert arkiv inkomna.zip -o protokoll.jsonl --report report.csv",
    "find /srv -name '*.txt' -newer last | lsg convert - -o protokoll.jsonl",
)

_TARGET_HELP = "Where the dataset goes. Its ending decides the format: " + ", ".join(
    f"{', '.join(row.suffixes)}: {row.name}" for row in TARGETS.values() if row.suffixes
)


Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="SOURCE...", parser=plain, show_default=False, help="Where the protocols are."),
]
Target = Annotated[
    str, typer.Option("--output", "-o", parser=plain, metavar="TARGET", help=_TARGET_HELP + ".", show_default=False)
]
Form = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        parser=plain,
        metavar="|".join(TARGETS),
        callback=one_of(tuple(TARGETS)),
        autocompletion=lambda: list(TARGETS),
        help="; ".join(f"{row.name}: {row.help}" for row in TARGETS.values()) + ".",
    ),
]
FromStdin = Annotated[bool, typer.Option("--from-stdin", help="Read a list of sources from standard input, as - does.")]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, max=1024, metavar="N", help="Worker processes; all processors without it."),
]
Force = Annotated[bool, typer.Option("--force", help="Read everything again.")]
Prune = Annotated[
    bool,
    typer.Option("--prune", help="Drop all that is not found now, also more than a tenth and under other sources."),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict", help="A source with warnings fails and stays out of the target; one without a protocol fails."
    ),
]
Report = Annotated[
    str | None,
    typer.Option(parser=plain, metavar="FILE", help="Write what came of each source, as .csv or .json."),
]
Without = Annotated[
    list[str] | None,
    typer.Option(
        parser=plain,
        metavar="TABLE",
        autocompletion=lambda: list(CAN_BE_LEFT_OUT),
        help="Leave out "
        + "; ".join(f"{name}: {what}" for name, what in CAN_BE_LEFT_OUT.items())
        + ". Can be repeated. Names of people in titles, texts, decisions and tasks stay.",
    ),
]
Dialect = Annotated[
    str,
    typer.Option(
        parser=plain,
        metavar="|".join(DIALECTS),
        callback=one_of(tuple(DIALECTS)),
        autocompletion=lambda: list(DIALECTS),
        help="CSV: " + "; ".join(f"{name}: {meaning}" for name, meaning in DIALECTS.items()) + ".",
    ),
]
Engine = Annotated[
    str,
    typer.Option(
        parser=plain,
        metavar="|".join(ENGINES),
        callback=one_of(tuple(ENGINES)),
        autocompletion=lambda: list(ENGINES),
        help="Who does the reading: " + "; ".join(f"{name}: {what}" for name, what in ENGINES.items()) + ".",
    ),
]
SchedulerAddress = Annotated[
    str | None,
    typer.Option(
        "--scheduler", parser=plain, metavar="ADDRESS", help="dask: a cluster that is there, tcp://host:8786 or tls://…"
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(min=1, max=1024, metavar="N", help="dask: start a cluster on this machine, of so many processes."),
]
TlsCa = Annotated[
    str | None, typer.Option("--tls-ca", parser=plain, metavar="FILE", help="dask: the authority of a tls:// cluster.")
]
TlsCert = Annotated[
    str | None, typer.Option("--tls-cert", parser=plain, metavar="FILE", help="dask: our certificate for it.")
]
TlsKey = Annotated[
    str | None, typer.Option("--tls-key", parser=plain, metavar="FILE", help="dask: the certificate's key.")
]
Partition = Annotated[bool, typer.Option("--partition", help="Parquet: one folder for each year.")]


def convert(
    sources: Sources = None,
    *,
    target: Target,
    form: Form = None,
    from_stdin: FromStdin = False,
    jobs: Jobs = None,
    engine: Engine = "local",
    scheduler: SchedulerAddress = None,
    workers: Workers = None,
    tls_ca: TlsCa = None,
    tls_cert: TlsCert = None,
    tls_key: TlsKey = None,
    force: Force = False,
    prune: Prune = False,
    strict: Strict = False,
    report: Report = None,
    without: Without = None,
    csv_dialect: Dialect = "rfc4180",
    partition: Partition = False,
    encoding: Encoding = None,
    max_bytes: MaxBytes = DEFAULT_MAX_BYTES,
) -> None:
    """Turn an archive of protocols into a dataset that other tools open at once."""
    from lsgparse.cli.converting import ClusterWish, Wish, convert_sources

    wish = Wish(
        tuple(sources or ()),
        target,
        form,
        from_stdin,
        jobs,
        ClusterWish(engine, scheduler, workers, tls_ca, tls_cert, tls_key),
        force,
        prune,
        strict,
        report,
        tuple(without or ()),
        csv_dialect,
        partition,
        encoding,
        max_bytes,
    )
    try:
        code = convert_sources(wish)
    except UsageError as error:
        raise typer.BadParameter(str(error), param_hint=error.option) from None
    raise typer.Exit(code)
