"""What ``lsg convert`` does, once its arguments are known: run, show how far it is, tell what came of it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from lsgparse.archive.convert import Conversion, Progress, run
from lsgparse.archive.engine import Scheduler
from lsgparse.archive.request import Request, form_for, left_out, target_at
from lsgparse.archive.targets import TargetOptions
from lsgparse.cli.messages import BUSY, FAILED, INTERRUPTED, OK, STDIN, USAGE, UsageError, say
from lsgparse.errors import ArchiveError, BusyError, OptionError

_CHUNK = 1 << 16


class ClusterWish(NamedTuple):
    """What the arguments say of the engine."""

    engine: str = "local"
    scheduler: str | None = None
    workers: int | None = None
    tls_ca: str | None = None
    tls_cert: str | None = None
    tls_key: str | None = None

    def check(self, jobs: int | None) -> None:
        """Raises UsageError for an option of another engine, or two that exclude each other."""
        if self.engine == "dask":
            if jobs is not None:
                raise UsageError("belongs to --engine local; --workers is the one of dask.", "'--jobs'")
            if self.scheduler and self.workers:
                raise UsageError("starts a cluster here, --scheduler names one; give one of them.", "'--workers'")
            if any(self[3:]) and not self.scheduler:
                raise UsageError("TLS is for a cluster that is there; give its --scheduler, too.", "'--tls-ca'")
            return
        for option, value in zip(
            ("--scheduler", "--workers", "--tls-ca", "--tls-cert", "--tls-key"), self[1:], strict=True
        ):
            if value:
                raise UsageError("belongs to --engine dask; add it.", f"'{option}'")

    @property
    def where(self) -> Scheduler | None:
        """Where the cluster is; None where it is to be started with as many workers as there are processors."""
        if self.scheduler:
            return Scheduler(self.scheduler, 0, self.tls_ca, self.tls_cert, self.tls_key)
        return Scheduler(workers=self.workers) if self.workers else None


@dataclass(frozen=True, slots=True)
class Wish:
    """The arguments of ``lsg convert``, as given."""

    sources: tuple[str, ...]
    target: str
    form: str | None
    from_stdin: bool
    jobs: int | None
    cluster: ClusterWish
    force: bool
    prune: bool
    strict: bool
    report: str | None
    without: tuple[str, ...]
    dialect: str
    partition: bool
    encoding: str | None
    max_bytes: int


def convert_sources(wish: Wish) -> int:
    """Do what is wished and give the exit code. Raises UsageError before anything is read."""
    given = [source for source in wish.sources if source != STDIN]
    listed = wish.from_stdin or len(given) < len(wish.sources)
    if not given and not listed:
        raise UsageError("give a folder, a file or an archive; - reads a list of them.", "'SOURCE...'")
    wish.cluster.check(wish.jobs)
    try:
        request = Request(
            given=tuple(given),
            target=target_at(wish.target),
            form=form_for(wish.target, wish.form),
            options=TargetOptions(left_out(wish.without), wish.dialect, wish.partition),
            listed=_stdin_list() if listed else (),
            jobs=wish.jobs,
            engine=wish.cluster.engine,
            scheduler=wish.cluster.where,
            force=wish.force,
            prune=wish.prune,
            strict=wish.strict,
            report=None if wish.report is None else Path(wish.report),
            encoding=wish.encoding,
            max_bytes=wish.max_bytes,
        )
        progress = _progress(given)
        try:
            conversion = run(request, progress)
        finally:
            progress.writing()
    except BusyError as error:
        say(str(error))
        return BUSY
    except OptionError as error:
        say(str(error))
        return USAGE
    except ArchiveError as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        say(f"stopped; {wish.target} is the old one or the new one, whole, and the next run goes on from here")
        return INTERRUPTED
    return _tell(conversion, wish)


def _stdin_list() -> Iterator[str]:
    """The names on standard input, one a line, or with NUL between them where there is a NUL."""
    if sys.stdin is None or sys.stdin.closed:
        raise UsageError("standard input is closed; give the sources as arguments.", "'--from-stdin'")
    stream = sys.stdin.buffer
    rest = stream.read(_CHUNK)
    mark = b"\0" if b"\0" in rest else b"\n"
    while True:
        *names, rest = rest.split(mark)
        for name in names:
            if name.rstrip(b"\r"):
                yield os.fsdecode(name.rstrip(b"\r") if mark == b"\n" else name)
        more = stream.read(_CHUNK)
        if not more:
            break
        rest += more
    if rest.strip():
        yield os.fsdecode(rest.rstrip(b"\r\n"))


class _Lines(Progress):
    """Quiet lines, one every ten seconds, where nobody watches."""

    _EVERY = 10.0

    def __init__(self) -> None:
        self._todo = self._done = 0
        self._start = self._told = time.monotonic()

    def planned(self, todo: int) -> None:
        """See ``Progress``."""
        self._todo, self._done = todo, 0
        self._start = self._told = time.monotonic()

    def advance(self, sources: int) -> None:
        """See ``Progress``."""
        self._done += sources
        now = time.monotonic()
        if now - self._told >= self._EVERY:
            self._told = now
            rate = self._done / (now - self._start)
            say(f"{self._done:,} of {self._todo:,} read, {rate:,.0f}/s, {(self._todo - self._done) / rate:,.0f} s left")


def _progress(given: list[str]) -> Progress:
    if sys.stderr is not None and sys.stderr.isatty():
        from lsgparse.cli.progress import Bar

        return Bar(given[0] if len(given) == 1 else "sources")
    return _Lines()


def _tell(done: Conversion, wish: Wish) -> int:
    """Write the end's table and give the exit code."""
    from lsgparse.cli.ending import lines

    for note in done.notes:
        say(note)
    for line in lines(done, wish.target, wish.report):
        _write(line)
    return OK if done.ok else FAILED


def _write(line: str) -> None:
    from lsgparse.output.safe import visible

    if sys.stderr is None:
        return
    try:
        sys.stderr.write(visible(line) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody listens: the exit code still tells
        return
