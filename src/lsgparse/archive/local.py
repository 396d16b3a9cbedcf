"""The engine of one machine: worker processes, a bounded number of chunks under way, or all of it in this process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for
from typing import cast

from lsgparse.archive.engine import Chunk, Done, Lost, Work
from lsgparse.errors import EngineError

_AHEAD = 3
"""Chunks under way for each worker."""
_WARM = "lsgparse.archive.work"
"""What a worker needs imported; the server from which workers are forked does it once."""
DIED = "the process that read it died (killed, out of memory, or a crash below Python)"


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
        pool: ProcessPoolExecutor | None = None
        try:
            while True:
                while len(pending) < limit and (chunk := next(waiting, None)) is not None:
                    pool = pool or _start(jobs)
                    try:
                        pending[pool.submit(work, chunk)] = chunk
                    except (BrokenProcessPool, OSError) as error:
                        if isinstance(error, OSError) and not _is_breaking(pending):
                            raise
                        yield Lost(chunk, DIED)
                        break
                if not pending:
                    if pool is None or chunk is None:
                        return
                    _stop(pool)
                    pool = None
                    continue
                finished, _ = wait(pending, return_when=FIRST_COMPLETED)
                if any(isinstance(future.exception(), BrokenProcessPool) for future in finished):
                    finished = wait(pending).done
                    _stop(cast(ProcessPoolExecutor, pool))
                    pool = None
                for future in finished:
                    yield _outcome(future, pending.pop(future))
        finally:
            if pool is not None:
                _stop(pool)


def _is_breaking(pending: Iterable[Future[Done]]) -> bool:
    """Whether a pool that could not start a worker is one that breaks: it closes its pipes before it says so."""
    return any(isinstance(future.exception(), BrokenProcessPool) for future in wait(pending).done)


def _outcome(future: Future[Done], chunk: Chunk) -> Done | Lost:
    try:
        return future.result()
    except BrokenProcessPool:
        return Lost(chunk, DIED)


def _start(jobs: int) -> ProcessPoolExecutor:
    """A pool whose workers have been seen to start."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if "forkserver" in methods:
        context.set_forkserver_preload([_WARM])
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_prepare)
    try:
        pool.submit(_ready).result()
    except BrokenProcessPool as error:
        raise EngineError(
            "no worker process can be started; try --jobs 1 (from Python: jobs=1, or keep the call under "
            'if __name__ == "__main__")'
        ) from error
    return pool


def _stop(pool: ProcessPoolExecutor) -> None:
    pool.shutdown(wait=True, cancel_futures=True)


def _ready() -> bool:
    return True


def _prepare() -> None:
    """In a worker: leave Ctrl-C to the parent, end when the parent ends, look at what was imported never again."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    __import__(_WARM)
    gc.collect()
    gc.freeze()


def _end_with(sentinel: int) -> None:
    wait_for([sentinel])
    os._exit(1)


def cores() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        return os.cpu_count() or 1
