"""The whole of a conversion, in order: find, plan, read, commit, tidy, report."""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import asdict, dataclass
from functools import partial
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

from lsgparse.archive import commit, plan, report, state
from lsgparse.archive.engine import Done, Engine, Job, Lost, Scheduler
from lsgparse.archive.entries import FAILED, NO_PROTOCOL, READ, WARNINGS, shown
from lsgparse.archive.manifest import is_damaged
from lsgparse.archive.naming import is_in_memory
from lsgparse.archive.parts import PartError, read_index
from lsgparse.archive.request import Request, check, form_for, left_out, target_at
from lsgparse.archive.sources import Sources
from lsgparse.archive.targets import TARGETS, TargetOptions
from lsgparse.errors import TargetError

DEFAULT_MAX_BYTES = 100_000_000  # as in lsgparse.text.source, which is not imported for a run that reads nothing

_TRIES = 3
_SECONDS = 1.0
"""Between two transactions of the manifest; a killed run loses none of its work, this only bounds the catching up."""
_SHOWN = 10
_WORK = "lsgparse.archive.work"
_ENGINES = "lsgparse.archive.engines"
"""Imported when there is something to read: they bring the parser and the processes with them."""


class Progress:
    """Is told how far a run has come; this one does nothing with it."""

    def planned(self, todo: int) -> None:
        """So many sources are to be read."""

    def advance(self, sources: int) -> None:
        """So many more have been read."""

    def writing(self) -> None:
        """All are read; the target is made."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a conversion did and what stands in the target now."""

    target: Path | str
    """A path, or the address of a store."""
    form: str
    written: bool
    """Whether the target was made; else it was what it should be."""
    bytes: int
    meetings: int
    sources: int
    """All that the target is made of and all that failed; what was skipped not counted."""
    read: int
    """Without a warning."""
    warnings: int
    """Read, with warnings."""
    no_protocol: int
    failed: int
    skipped: int
    duplicates: int
    """Sources, among those read, with the bytes of another one."""
    done: int
    """Sources read in this run."""
    unchanged: int
    gone: int
    """Dropped from the target, since they are no longer there."""
    kept: int
    """Kept in the target though they were not found."""
    held: int
    """Of those, the ones kept only because too many are gone at once; ``prune`` drops them."""
    items: int
    found: int
    """Items found of those that headings declare."""
    declared: int
    decisions: int
    tasks: int
    seconds: float
    failures: tuple[tuple[str, str], ...]
    """Name and reason of the first sources that failed."""
    notes: tuple[str, ...]
    """What had to be put right."""
    strict: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing failed and nothing is held back; in strict runs, no source is without a protocol either."""
        return not self.failed and not self.held and not (self.strict and self.no_protocol)


def convert(
    sources: Path | str | Iterable[Path | str],
    target: Path | str,
    *,
    form: str | None = None,
    jobs: int | None = 1,
    engine: str = "local",
    scheduler: Scheduler | None = None,
    force: bool = False,
    prune: bool = False,
    strict: bool = False,
    report: Path | str | None = None,
    without: Iterable[str] = (),
    dialect: str = "rfc4180",
    partition: bool = False,
    encoding: str | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
    progress: Progress | None = None,
) -> Conversion:
    """Make a dataset of many protocols: what ``lsg convert`` does; the options are those of the command.

    ``sources`` are folders, files, zip and tar archives and glob patterns. ``form`` is the target's form, told by its
    name's ending where it is not given. A folder beside the target remembers what was read, so that the next call reads
    only what is new or changed. ``jobs`` is the number of worker processes, None for all processors; with any other
    value than 1 the call must stand under ``if __name__ == "__main__"``, as always with processes.

    One bad source does not stop the others: the result's ``failed`` and ``failures`` tell, and its ``ok``. Raises
    ArchiveError, the target then as it was: TargetError for a target or an option that cannot be meant or written,
    BusyError where another run is at work on it, StaleError, EngineError.
    """
    given = (sources,) if isinstance(sources, Path | str) else tuple(sources)
    name = str(target)
    request = Request(
        given=tuple(map(str, given)),
        target=target_at(name),
        form=form_for(name, form),
        options=TargetOptions(left_out(without), dialect, partition),
        jobs=jobs,
        engine=engine,
        scheduler=scheduler,
        force=force,
        prune=prune,
        strict=strict,
        report=None if report is None else Path(report),
        encoding=encoding,
        max_bytes=max_bytes,
    )
    return run(request, progress)


def run(request: Request, progress: Progress | None = None) -> Conversion:
    """Do what is asked. Raises ArchiveError, its text the message; then the target is as it was."""
    start = time.perf_counter()
    progress = progress or Progress()
    with closing(Sources(request.given, request.listed)) as sources:
        check(request, sources)
        made = request.made()
        try:
            try:
                with _opened(request, made) as held:
                    return _run(request, sources, held, made, progress, start)
            except sqlite3.DatabaseError as error:
                if not is_damaged(error):
                    raise
            with _opened(request, made, anew=True) as held:
                return _run(request, sources, held, made, progress, start)
        except (OSError, sqlite3.Error) as error:
            raise TargetError(f"{request.target}: cannot be written: {_reason(error)}; it is as it was") from error


def _opened(request: Request, made: str, *, anew: bool = False) -> AbstractContextManager[state.State]:
    if isinstance(request.target, Path):
        return state.opened(request.target, made, anew=anew)
    held: AbstractContextManager[state.State] = import_module("lsgparse.archive.remote_target").opened(
        request.target, made, folder=TARGETS[request.form].folder, anew=anew
    )
    return held


def _run(
    request: Request, sources: Sources, held: state.State, made: str, progress: Progress, start: float
) -> Conversion:
    force, done = request.force, 0
    for left in reversed(range(_TRIES)):
        job = Job(
            state.next_run(held), made, request.form, request.options, request.encoding, request.max_bytes, held.store
        )
        planned = plan.make(held.manifest, sources.walk(), sources.roots, made, force=force, prune=request.prune)
        done = max(done, planned.todo)
        progress.planned(planned.todo)
        if planned.todo:
            _read(request, planned, held, job, progress)
        _drop(planned, held)
        progress.writing()
        try:
            totals, written = commit.commit(held, job, strict=request.strict)
        except PartError as error:
            if not left:
                raise TargetError(f"{held.folder}: {error}, again and again; check the disk") from error
            held.notes.append(f"{held.folder.name}: {error}; what stood in it is read again")
            _forget(held, error.name)
            force = False
            continue
        if written or planned.todo:
            commit.tidy(held, job)
        conversion = _tell(request, planned, held, totals, written=written, done=done, start=start)
        if request.report is not None:
            _report(request.report, request, held, conversion)
        return conversion
    raise AssertionError("the last try returns or raises")


def _read(request: Request, planned: plan.Plan, held: state.State, job: Job, progress: Progress) -> None:
    """Let the engine read what is planned, and take in part by part."""
    work: Any = import_module(_WORK)
    alone = any(map(is_in_memory, (str(request.target), *request.given)))
    jobs = 1 if alone else request.jobs
    engines: Any = import_module(_ENGINES)
    engine: Engine = engines.engine_for(request.engine, planned.todo, jobs=jobs, scheduler=request.scheduler)
    taken = time.monotonic()
    changed = False
    for outcome in _outcomes(engine, planned, job, work):
        try:
            index = read_index(job.store, outcome.part)
        except PartError as error:
            raise TargetError(
                f"{held.home.name}: what a worker has just written cannot be read here ({error}); every worker must "
                "see the same folder or store under the same name"
            ) from error
        held.manifest.begin()
        changed |= held.manifest.take_in(outcome.part, index)
        progress.advance(outcome.sources)
        if time.monotonic() - taken > _SECONDS:
            _commit(held, changed=changed)
            taken, changed = time.monotonic(), False
    _commit(held, changed=changed)


def _commit(held: state.State, *, changed: bool) -> None:
    if changed:
        held.manifest.touch()
    held.manifest.commit()


def _outcomes(engine: Engine, planned: plan.Plan, job: Job, work: Any) -> Iterator[Done]:
    """What came of every chunk; those that a worker died of are read once more, source by source, at the end."""
    lost = []
    for outcome in engine.run(plan.chunks(planned.entries()), partial(work.read_chunk, job)):
        if isinstance(outcome, Lost):
            lost.append(outcome.chunk)
        else:
            yield outcome
    single = chain.from_iterable(map(plan.singly, lost))
    if not lost:
        return
    for outcome in engine.run(single, partial(work.read_chunk, job), alone=True):
        if isinstance(outcome, Lost):
            yield work.give_up(job, outcome.chunk, outcome.reason)
        else:
            yield outcome


def _drop(planned: plan.Plan, held: state.State) -> None:
    if planned.gone:
        held.manifest.begin()
        _commit(held, changed=held.manifest.drop(planned.dropped()))


def _forget(held: state.State, part: str) -> None:
    held.manifest.begin()
    held.manifest.forget_part(part)
    _commit(held, changed=True)
    held.store.remove([part])


def _tell(
    request: Request,
    planned: plan.Plan,
    held: state.State,
    totals: commit.Totals,
    *,
    written: bool,
    done: int,
    start: float,
) -> Conversion:
    results = held.manifest.results()
    warnings = results.get(WARNINGS, 0)
    failed = results.get(FAILED, 0) + planned.out_of_reach + (warnings if request.strict else 0)
    failures: tuple[tuple[str, str], ...] = ()
    if failed:
        rows = report.rows(held.manifest, strict=request.strict, failed_only=True)
        failures = tuple((row["source"], row["reason"]) for row, _ in zip(rows, range(_SHOWN), strict=False))
    return Conversion(
        target=request.target,
        form=request.form,
        written=written,
        bytes=held.home.size(),
        meetings=totals.meetings,
        sources=sum(results.values()) + planned.out_of_reach,
        read=results.get(READ, 0),
        warnings=0 if request.strict else warnings,
        no_protocol=results.get(NO_PROTOCOL, 0),
        failed=failed,
        skipped=planned.skipped,
        duplicates=totals.duplicates,
        done=done,
        unchanged=planned.unchanged,
        gone=planned.gone,
        kept=planned.kept,
        held=planned.held,
        items=totals.items,
        found=totals.found,
        declared=totals.declared,
        decisions=totals.decisions,
        tasks=totals.tasks,
        seconds=round(time.perf_counter() - start, 3),
        failures=failures,
        notes=tuple(held.notes),
        strict=request.strict,
    )


def _report(path: Path, request: Request, held: state.State, conversion: Conversion) -> None:
    summary = asdict(conversion) | {
        "target": shown(str(request.target)),
        "notes": [shown(note) for note in conversion.notes],
        "ok": conversion.ok,
    }
    try:
        report.write(path, report.rows(held.manifest, strict=request.strict), summary)
    except OSError as error:
        raise TargetError(
            f"{path}: the report cannot be written: {_reason(error)}; the target is as this run made it"
        ) from error


def _reason(error: OSError | sqlite3.Error) -> str:
    if isinstance(error, sqlite3.Error):
        return f"{error}; make room, or check the disk"
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "the disk is full, or a limit of it is reached; make room or write elsewhere"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "no permission to write there; choose another folder or change its mode"
    return f"{error.strerror or error} ({error.filename})" if error.filename else error.strerror or str(error)
