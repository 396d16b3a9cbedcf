"""What ``lsg check`` does, once its arguments are known: find, read, report. Knows nothing of typer."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lsgparse.audit.baseline import Baseline, BaselineError, as_json, read_baseline, renewed
from lsgparse.audit.files import Inputs, find
from lsgparse.audit.run import Asked, Run
from lsgparse.audit.selection import Layer, UnknownCodeError, selected, selector
from lsgparse.audit.settings import BASELINE_NAME, Finder, Settings, SettingsError
from lsgparse.cli.messages import BUG, FAILED, OK, STDIN, USAGE, UsageError, say, say_bug
from lsgparse.cli.reading import Reader, plainly
from lsgparse.cli.request import DEFAULT_MAX_BYTES
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
from lsgparse.diagnostics import SEVERITIES, codes
from lsgparse.errors import SourceError
from lsgparse.output.findings import FORMATS, Batch, Counts, ShowOptions, format_of_file, render

if TYPE_CHECKING:
    from lsgparse.pipeline import ParseResult

ENDINGS = tuple(suffix for row in FORMATS.values() for suffix in row.suffixes)
_COUNTED = ("full", "concise", "json", "jsonl")
"""The formats that can show statistics."""


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """The options of ``lsg check``; None or nothing where one is not given."""

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: str | None = None
    fail_on: str | None = None
    format_name: str | None = None
    statistics: bool = False
    exit_zero: bool = False
    baseline: str | None = None
    write_baseline: bool = False
    config: str | None = None
    isolated: bool = False
    output: str | None = None
    encoding: str | None = None
    max_bytes: int = DEFAULT_MAX_BYTES

    @property
    def file(self) -> str | None:
        """The file to write to; None for standard output."""
        return None if self.output in (None, STDOUT) else self.output


def check_files(names: Sequence[str], request: CheckRequest) -> int:
    """Check the files and folders, report, and give the exit code. Raises UsageError before anything is read."""
    names, request = _with_baseline_name(names, request)
    _refuse(names, request)
    format_name = _wanted_format(request)
    try:
        finder = Finder(Path(request.config).absolute() if request.config else None, isolated=request.isolated)
        inputs = find(names, lambda path: finder.settings(path.parent).excludes(path))
        run = _run(inputs, finder, request)
    except (SettingsError, BaselineError) as error:
        say(str(error))
        return USAGE
    if request.file is not None:
        check_output(request.file, list(inputs.files))
    _tell_left_out(inputs)
    code, batches = _reading(run, inputs, request)
    if run.writes is not None:
        return _write_baseline(run, run.writes, batches, request) or code()
    written = _write(format_name, batches, run.counts, request)
    if not written:
        _tell_stale(run)
    return written or code() or (FAILED if run.failed and not request.exit_zero else OK)


def _refuse(names: Sequence[str], request: CheckRequest) -> None:
    """Refuse what can only be a mistake. Raises UsageError."""
    if names.count(STDIN) > 1:
        raise UsageError("standard input (-) can be read only once.", "'FILE...'")
    for option, value in (("--config", request.config), ("--baseline", request.baseline)):
        if value == "":
            raise UsageError("the name is empty; give the name of a file.", f"'{option}'")
    given = {
        "--statistics": request.statistics,
        "--format": request.format_name is not None,
        "--output": request.output is not None,
    }
    for option, is_given in given.items():
        if request.write_baseline and is_given:
            raise UsageError("reports nothing; leave one of the two out.", f"'--write-baseline' with '{option}'")


def _with_baseline_name(names: Sequence[str], request: CheckRequest) -> tuple[list[str], CheckRequest]:
    """With --write-baseline a name that ends in .json is where to write it: no protocol is called so."""
    named = [name for name in names if request.write_baseline and name.lower().endswith(".json")]
    if not named:
        return list(names), request
    if len(named) > 1 or request.baseline is not None:
        raise UsageError("there are two names for the baseline; give one of them.", "'--write-baseline'")
    left = [name for name in names if name not in named]
    if not left:
        raise UsageError("there is nothing to check beside it; give a file or a folder.", "'FILE...'")
    return left, replace(request, baseline=named[0])


def _wanted_format(request: CheckRequest) -> str:
    """The format that was asked for, else the one of the output's ending, else full. Raises UsageError."""
    ending = format_of_file(request.file) if request.file is not None else None
    if request.file is not None and request.format_name is None and ending is None and Path(request.file).suffix:
        raise UsageError(
            f"the ending of {request.file} is none of {', '.join(ENDINGS)}; take one of them, or add --format.",
            OUTPUT_OPTION,
        )
    wanted = request.format_name or ending or "full"
    if request.statistics and wanted not in _COUNTED:
        raise UsageError(f"belongs to --format {', '.join(_COUNTED)}, not to {wanted}.", "'--statistics'")
    return wanted


def _run(inputs: Inputs, finder: Finder, request: CheckRequest) -> Run:
    """What is asked of each input. Raises SettingsError, BaselineError and UsageError."""
    layer = Layer(
        _selectors(request.select, "'--select'") or None,
        _selectors(request.extend_select, "'--extend-select'"),
        _selectors(request.ignore, "'--ignore'"),
    )
    writes = _baseline_to_write(inputs, finder, request) if request.write_baseline else None
    baselines: dict[Path, Baseline] = {}
    by_folder: dict[Path, Asked] = {}
    asked = {}
    here = Path.cwd()
    folders = {name: here if name == STDIN else path.parent for name, path in inputs.files.items()}
    folders |= {name: Path(name).absolute() for name in inputs.unreadable}
    for name, folder in folders.items():
        if folder not in by_folder:
            settings = finder.settings(folder)
            where = (
                None if writes else Path(request.baseline).absolute() if request.baseline else finder.baseline(folder)
            )
            if where is not None and where not in baselines:
                baselines[where] = read_baseline(where)
            by_folder[folder] = _asked(settings, layer, request, baselines[where] if where else None)
        asked[name] = by_folder[folder]
    return Run(inputs.files, asked, Counts(), writes=writes)


def _asked(settings: Settings, layer: Layer, request: CheckRequest, baseline: Baseline | None) -> Asked:
    layers = [layer] if layer.select is not None else [settings.layer, layer]
    severity = request.severity or settings.severity or SEVERITIES[0]
    fail_on = request.fail_on or settings.fail_on or "warning"
    least = SEVERITIES.index(severity)
    known = codes()
    chosen = frozenset(code for code in selected(layers) if SEVERITIES.index(known[code].severity) >= least)
    return Asked(chosen, SEVERITIES.index(fail_on), baseline)


def _selectors(values: Sequence[str], option: str) -> tuple[str, ...]:
    """The selectors of an option, which may be given more than once and hold several with commas between."""
    try:
        return tuple(selector(one) for value in values for one in value.split(",") if one.strip())
    except UnknownCodeError as error:
        raise UsageError(f"{error}.", option) from None


def _baseline_to_write(inputs: Inputs, finder: Finder, request: CheckRequest) -> Path:
    """Where --write-baseline writes: where it is told to, else the baseline that is there, else here."""
    if request.baseline:
        return Path(request.baseline).absolute()
    found = {finder.baseline(path.parent) for path in inputs.files.values()} - {None}
    if len(found) > 1:
        told = ", ".join(sorted(str(path) for path in found))
        raise UsageError(f"the files have several baselines ({told}); name one with --baseline.", "'--write-baseline'")
    return next((path for path in found if path is not None), Path.cwd() / BASELINE_NAME)


def _reading(run: Run, inputs: Inputs, request: CheckRequest) -> tuple[Callable[[], int], Iterator[Batch]]:
    """The batches of the run, and what tells, once they have come, whether the program itself failed."""
    reader = Reader(request.encoding, request.max_bytes)
    members = _members(inputs, request)
    several = False

    def read(name: str) -> ParseResult | None:
        nonlocal several
        if several:
            gc.enable()  # see lsgparse.cli
        several = True
        try:
            return next(members)() if name in inputs.members else reader.read(name)
        except SourceError as error:
            raise SourceError(plainly(error).removeprefix("standard input: ")) from error
        except Exception as error:  # noqa: BLE001 (the other inputs are still done, and the user is told)
            say_bug(error, name)
            reader.code = BUG
            return None

    return (lambda: reader.code), run.batches(read, inputs.unreadable)


def _members(inputs: Inputs, request: CheckRequest) -> Iterator[Callable[[], ParseResult]]:
    """For each member of an archive, in the order of the inputs, what reads it. That raises SourceError."""
    from lsgparse import pipeline
    from lsgparse.archive import opening
    from lsgparse.text.source import load

    def read(name: str, got: opening.Content | SourceError) -> ParseResult:
        if isinstance(got, SourceError):
            raise got
        return pipeline.read(load(got.data, name=name, encoding=request.encoding, max_bytes=request.max_bytes))

    contents = opening.in_order(inputs.members.values(), request.max_bytes)
    for name, (_entry, got) in zip(inputs.members, contents, strict=True):
        yield partial(read, name, got)


def _write(format_name: str, batches: Iterator[Batch], counts: Counts, request: CheckRequest) -> int:
    from lsgparse import __version__

    terminal = request.file is None and sys.stdout.isatty()
    options = ShowOptions(terminal, colour=request.file is None, version=__version__)
    pieces = _statistics(format_name, batches, counts, options) if request.statistics else None
    pieces = pieces or render(format_name, batches, counts, options)
    if request.file is not None:
        from lsgparse.output.findings.closing import closing

        written = write_file(request.file, _at_least_one(pieces))
        if not written:
            say(f"{request.file}: " + "".join(text for text, _ in next(closing(counts))))
        return written
    if format_name not in ("full", "concise"):  # which send no control character but their own colours
        pieces = for_terminal(pieces, AS_TEXT if format_name == "github" else AS_JSON)
    return write_stdout(pieces)


def _at_least_one(pieces: Iterator[str]) -> Iterator[str]:
    """A file is written even where nothing was found: what was found before must not stay in it."""
    yield ""
    yield from pieces


def _statistics(format_name: str, batches: Iterator[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:
    for _ in batches:
        pass
    if format_name == "json":
        from lsgparse.output.findings import json

        yield from json.statistics(counts)
    elif format_name == "jsonl":
        from lsgparse.output.findings import jsonl

        yield from jsonl.statistics(counts)
    else:
        from lsgparse.output.findings import concise

        yield from concise.statistics(counts, options)


def _write_baseline(run: Run, target: Path, batches: Iterator[Batch], request: CheckRequest) -> int:
    """Collect, tell what cannot be accepted, write the baseline; the exit code."""
    left = [remark for _, remarks in batches for remark in remarks]
    for remark in left:
        say(f"{remark.spot.file}: {remark.message}")
    try:
        old = read_baseline(target) if os.path.lexists(target) else Baseline(target)
    except BaselineError as error:
        say(str(error))
        return USAGE
    entries = renewed(old, run.accepted, run.done)
    shown = request.baseline or os.path.relpath(target)
    written = write_file(str(target), as_json(entries))
    if not written:
        count = sum(run.accepted.values())
        say(f"{shown}: {count} finding{'' if count == 1 else 's'} accepted; they are not reported any more")
    return written or (FAILED if left and not request.exit_zero else OK)


def _tell_stale(run: Run) -> None:
    baselines = {id(one.baseline): one.baseline for one in run.asked.values() if one.baseline is not None}
    for baseline in baselines.values():
        count = baseline.stale(run.done)
        if count:
            say(
                f"{os.path.relpath(baseline.path)}: {count} accepted finding{' is' if count == 1 else 's are'} not "
                "there any more; --write-baseline writes it anew"
            )


def _tell_left_out(inputs: Inputs) -> None:
    if inputs.left_out:
        count = inputs.left_out.total()
        kinds = ", ".join(f"{kind} {number}" for kind, number in inputs.left_out.most_common(4))
        say(f"{count} file{'' if count == 1 else 's'} of other kinds left out ({kinds}); name a file to check it")
