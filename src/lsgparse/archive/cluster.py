"""The engine of many machines: the chunks as tasks of a Dask cluster.

Sending tasks out, sharing them, trying them again and noticing workers that are gone is Dask's work. Here stands only
what Dask leaves to its caller: how many tasks are under way, what becomes of them when the scheduler itself is gone,
and that a worker runs the same program.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from functools import cache

from distributed import Client, Future, LocalCluster, get_worker, wait
from distributed.client import ClosedClientError
from distributed.scheduler import KilledWorker
from distributed.security import Security

from lsgparse.archive.engine import Chunk, Done, Lost, Scheduler, Work
from lsgparse.archive.request import program
from lsgparse.errors import ArchiveError, EngineError

_AHEAD = 4
"""Chunks under way for each thread of the cluster, so that none waits for the next."""
_RETRIES = 2
"""How often Dask does a task again that raised; a store may be slow for a moment."""
_ROUNDS = 10
"""How often the scheduler may be lost, one time after the other, without any chunk done in between."""
_LOOK = 5.0
"""Seconds between two looks at how many workers there are."""
_QUIET = ("distributed", "distributed.client", "distributed.comm", "distributed.nanny", "tornado.application")


_INTERRUPTED = (TimeoutError, asyncio.TimeoutError, CancelledError, asyncio.CancelledError)


class Cluster:
    """A Dask cluster that is there, or one that is started on this machine and ends with the run."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler

    def run(self, chunks: Iterable[Chunk], work: Work, *, alone: bool = False) -> Iterator[Done | Lost]:
        """See ``Engine``. A chunk whose workers die of it again and again is Lost.

        When the scheduler is gone, the chunks under way are sent out anew as soon as one answers at the same address:
        a part that was written already is written again, with the same bytes.
        """
        waiting = iter(chunks)
        unsent: list[Chunk] = []
        fruitless = 0
        with ExitStack() as stack:
            for name in _QUIET:  # what matters is said by what is raised here
                logging.getLogger(name).setLevel(logging.CRITICAL)
            address = self._scheduler.address or stack.enter_context(_started(self._scheduler.workers))
            while True:
                try:
                    with _connected(address, self._scheduler) as client:
                        tasks = _Tasks(client, address, self._scheduler.patience, alone=alone)
                        try:
                            for outcome in tasks.outcomes(unsent, waiting, work):
                                fruitless = 0
                                yield outcome
                        finally:
                            unsent += tasks.left()
                        return
                except _SchedulerGoneError:
                    fruitless += 1
                    if fruitless > _ROUNDS:
                        raise EngineError(f"{address}: the scheduler is lost again and again; see its log") from None


class _SchedulerGoneError(Exception):
    """The scheduler no longer knows of the chunks under way, or does not answer any more."""


@contextmanager
def _asking() -> Iterator[None]:
    """Raises _SchedulerGoneError for whatever Dask raises when the scheduler goes while it is asked."""
    try:
        yield
    except (OSError, *_INTERRUPTED, ClosedClientError) as error:
        raise _SchedulerGoneError from error


class _Tasks:
    """The chunks under way with one scheduler."""

    def __init__(self, client: Client, address: str, patience: float, *, alone: bool) -> None:
        self._client = client
        self._address = address
        self._patience = patience
        self._alone = alone
        self._under_way: dict[Future[Done], Chunk] = {}
        self._looked = self._seen = time.monotonic()
        with _asking():
            self._limit = 1 if alone else _AHEAD * _threads(client)

    def outcomes(self, unsent: list[Chunk], waiting: Iterator[Chunk], work: Work) -> Iterator[Done | Lost]:
        """What comes of the chunks, ``unsent`` first. Raises _SchedulerGoneError, EngineError, what work raises."""
        while True:
            while len(self._under_way) < self._limit:
                chunk = unsent.pop() if unsent else next(waiting, None)
                if chunk is None:
                    break
                try:
                    with _asking():
                        self._under_way[self._send(work, chunk)] = chunk
                except _SchedulerGoneError:
                    unsent.append(chunk)
                    raise
            if not self._under_way:
                return
            for future in self._finished():
                outcome = _outcome(future, self._under_way[future])
                del self._under_way[future]
                yield outcome

    def left(self) -> list[Chunk]:
        """The chunks of which nothing is known, in order."""
        return sorted(self._under_way.values(), reverse=True)

    def _send(self, work: Work, chunk: Chunk) -> Future[Done]:
        sent: Future[Done] = self._client.submit(_do, program_here(), work, chunk, pure=False, retries=_RETRIES)
        return sent

    def _finished(self) -> list[Future[Done]]:
        """The futures that are done, waiting for the first one."""
        while True:
            with self._client.as_current(), suppress(*_INTERRUPTED):
                wait(list(self._under_way), timeout=_LOOK, return_when="FIRST_COMPLETED")
            done = [future for future in self._under_way if future.status != "pending"]
            self._look()
            if done:
                return done

    def _look(self) -> None:
        """Now and then, see how many workers there are. Raises EngineError where none was there for too long."""
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        try:
            threads = _threads(self._client)
        except (OSError, TimeoutError):  # the scheduler is going; its futures will tell
            return
        if threads:
            self._seen = now
            self._limit = 1 if self._alone else _AHEAD * threads
        elif now - self._seen > self._patience:
            raise EngineError(f"{self._address}: {_NO_WORKER.format(self._patience)}")


_NO_WORKER = "no worker has been there for {:.0f} s; start some (dask worker …), what is done so far is kept"


def _outcome(future: Future[Done], chunk: Chunk) -> Done | Lost:
    """What came of a chunk. Raises _SchedulerGoneError, EngineError for another program, and what the work raised."""
    if future.status not in ("finished", "error"):
        raise _SchedulerGoneError
    with _asking():
        error = future.exception()
        if error is None:
            done: Done = future.result()
            return done
    if isinstance(error, KilledWorker):
        return Lost(chunk, f"{error.allowed_failures + 1} workers that were to read it died, one after the other")
    if isinstance(error, OSError | ArchiveError):
        raise error
    raise EngineError(f"a worker could not do its work ({type(error).__name__}: {error})") from error


def _do(expected: str, work: Work, chunk: Chunk) -> Done:
    """What a worker does: see that it runs the same program, then the work."""
    if program_here() != expected:
        raise _other(get_worker().address)
    return work(chunk)


@cache
def program_here() -> str:
    """The digest of the program in this process."""
    return program()


def _other(worker: str) -> EngineError:
    return EngineError(f"{worker}: the worker runs another version of lsgparse; install the same one everywhere")


@contextmanager
def _started(workers: int) -> Iterator[str]:
    """A cluster on this machine; gives its scheduler's address."""
    try:
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,  # the work is Python's, which one thread at a time can do
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        )
    except (OSError, RuntimeError, *_INTERRUPTED) as error:
        raise EngineError(
            f"no cluster can be started on this machine ({type(error).__name__}: {error}); take --engine local, or "
            'keep the call under if __name__ == "__main__"'
        ) from error
    with cluster:
        yield cluster.scheduler_address


@contextmanager
def _connected(address: str, settings: Scheduler) -> Iterator[Client]:
    """A client of the scheduler, with a worker at least, all of which run this program. Raises EngineError."""
    try:
        client = Client(address, timeout=settings.patience, security=_security(settings), set_as_default=False)
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise EngineError(
            f"{address}: no scheduler answers ({type(error).__name__}); check the address, TLS, and that it runs; "
            "what is done so far is kept"
        ) from error
    try:
        try:
            with _asking():
                client.wait_for_workers(1, timeout=settings.patience)
                programs = client.run(program, on_error="return")
        except _SchedulerGoneError as error:
            if isinstance(error.__cause__, TimeoutError):
                raise EngineError(f"{address}: {_NO_WORKER.format(settings.patience)}") from None
            raise
        for worker, found in programs.items():
            if found != program_here() and not isinstance(found, OSError):  # who is just going is Dask's affair
                raise _other(worker)
        yield client
    finally:
        with suppress(OSError, TimeoutError, asyncio.TimeoutError, CancelledError):
            client.close(timeout=2)


def _threads(client: Client) -> int:
    return sum(client.nthreads().values())


def _security(settings: Scheduler) -> Security | None:
    """What TLS asks for; None leaves it to Dask's own configuration."""
    if not (settings.tls_ca or settings.tls_cert or settings.tls_key):
        return None
    return Security(
        tls_ca_file=settings.tls_ca,
        tls_client_cert=settings.tls_cert,
        tls_client_key=settings.tls_key,
        require_encryption=True,
    )
