"""The engine of one machine: worker processes, a bounded number of chunks under way, or all of it in this process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from typing import TypeVar

from lsgparse.archive.engine import Chunk, Done, Lost, Work
from lsgparse.errors import EngineError

_AHEAD = 3
"""Chunks under way for each worker."""
_WARM = "lsgparse.archive.work"
"""What a worker needs imported; the server from which workers are forked does it once."""
_LOOK = 2.0
"""Seconds after which a pool that gives nothing is asked whether it is broken."""
DIED = "the process that read it died (killed, out of memory, or a crash below Python)"


T = TypeVar("T")


class InProcess:
    """No workers: for few sources, and for callers who cannot start processes."""

    def run(self, chunks: Iterable[Chunk], work: Work, *, alone: bool = False) -> Iterator[Done | Lost]:  # noqa: ARG002
        """See ``Engine``; nothing is ever Lost, since whoever dies here is the run itself."""
        for chunk in chunks:
            yield work(chunk)


class Workers:
    """A pool of worker processes."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs

    def run(self, chunks: Iterable[Chunk], work: Work, *, alone: bool = False) -> Iterator[Done | Lost]:
        """See ``Engine``. When a worker dies, every chunk under way is Lost and the pool is made anew."""
        jobs = 1 if alone else self._jobs
        limit = 1 if alone else jobs * _AHEAD
        waiting = iter(chunks)
        pending: dict[Future[Done], Chunk] = {}
        pool: Pool | None = None
        try:
            while True:
                broken = False
                while len(pending) < limit and (chunk := next(waiting, None)) is not None:
                    pool = pool or _start(jobs)
                    try:
                        pending[pool.submit(work, chunk)] = chunk
                    except (BrokenProcessPool, OSError):
                        if not pool.is_broken():  # a sound pool that cannot start one more worker
                            raise
                        broken = True
                        yield Lost(chunk, DIED)
                        break
                if pool is None or not (pending or broken):
                    return
                finished = set() if broken else wait(pending, _LOOK, FIRST_COMPLETED).done
                if broken or any(map(_is_lost, finished)) or (not finished and pool.is_broken()):
                    pool.stop(broken=True)
                    pool, finished = None, set(pending)
                for future in finished:
                    chunk = pending.pop(future)
                    yield Lost(chunk, DIED) if _is_lost(future) else future.result()
        finally:
            if pool is not None:
                pool.stop()


def _is_lost(future: Future[Done]) -> bool:
    """Whether a future that is finished, or whose pool is gone, has no result: a pool that breaks can forget some."""
    return not future.done() or isinstance(future.exception(), BrokenProcessPool)


class Pool:
    """Worker processes, and a line that ends them when it is closed.

    An executor that breaks while it is given work can forget that work, and then wait for ever for the worker that it
    started for it (Python 3.11). So nobody waits here without asking now and then whether it is broken, and the workers
    of one that is are ended through the line, whatever the executor knows of them.
    """

    def __init__(self, jobs: int) -> None:
        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            context.set_forkserver_preload([_WARM])
        self._heard, self._line = context.Pipe(duplex=False)
        self._executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_prepare, initargs=(self._heard,))

    def submit(self, work: Callable[..., T], *values: object) -> Future[T]:
        """Hand out a piece of work; BrokenProcessPool or OSError where the pool is broken or breaks."""
        return self._executor.submit(work, *values)

    def is_broken(self) -> bool:
        """Whether a worker has died; asked by giving it work, which also makes it look at all workers."""
        try:
            self.submit(_ready)
        except BrokenProcessPool:
            return True
        except OSError:  # one more worker could not be started
            pass
        return False

    def stop(self, *, broken: bool = False) -> None:
        """End the workers: of a sound pool after what they have begun, of a broken one at once."""
        # Asked twice, since the first question can come just while it breaks, and be forgotten.
        if broken or self.is_broken() or self.is_broken():
            self._line.close()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._line.close()
        self._heard.close()


def _start(jobs: int) -> Pool:
    """A pool whose workers have been seen to start."""
    pool = Pool(jobs)
    try:
        pool.submit(_ready).result()
    except BrokenProcessPool as error:
        pool.stop(broken=True)
        raise EngineError(
            "no worker process can be started; try --jobs 1 (from Python: jobs=1, or keep the call under "
            'if __name__ == "__main__")'
        ) from error
    return pool


def _ready() -> bool:
    return True


def _prepare(line: Connection) -> None:
    """In a worker: leave Ctrl-C to the parent, end with it or its line, look at what was imported never again."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    ends = [line, parent.sentinel] if parent is not None else [line]
    threading.Thread(target=_end_with, args=ends, daemon=True).start()
    __import__(_WARM)
    gc.collect()
    gc.freeze()


def _end_with(*ends: Connection | int) -> None:
    wait_for(ends)
    os._exit(1)


def cores() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        return os.cpu_count() or 1
