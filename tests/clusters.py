"""A Dask scheduler and workers as processes of their own, on loopback, that tests can kill and start again."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_SECONDS = 60.0


class Machines:
    """A scheduler and its workers; as a context manager it ends them all."""

    def __init__(self, logs: Path, workers: int = 2, **environment: str) -> None:
        self._logs = logs
        self._environment = os.environ | environment
        self._count = 0
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", str(self._port), "--no-dashboard")
        self.workers = [self.worker() for _ in range(workers)]

    @property
    def address(self) -> str:
        """The scheduler's."""
        return f"tcp://127.0.0.1:{self._port}"

    def worker(self) -> subprocess.Popen[bytes]:
        """A worker more."""
        return self._start("worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard")

    def tended(self) -> subprocess.Popen[bytes]:
        """A worker that is started again whenever it dies (by Dask's nanny)."""
        return self._start("worker", self.address, "--nthreads", "1", "--no-dashboard")

    def kill_a_worker(self) -> None:
        """SIGKILL for one worker; another takes its place, as a batch system would see to."""
        lost = self.workers.pop(0)
        lost.kill()
        lost.wait()
        self.workers.append(self.worker())

    def restart_the_scheduler(self) -> None:
        """SIGKILL for the scheduler; a new one at the same address knows nothing of what the old one had to do."""
        self.scheduler.kill()
        self.scheduler.wait()
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", str(self._port), "--no-dashboard")
        for worker in self.workers:
            worker.kill()
            worker.wait()
        self.workers = [self.worker() for _ in self.workers]

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        self._count += 1
        with (self._logs / f"{self._count}-{arguments[0]}.log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "dask", *arguments],
                stdout=log,
                stderr=log,
                env=self._environment,
                cwd=self._logs,
            )

    def __enter__(self) -> Self:
        until = time.monotonic() + _SECONDS
        while time.monotonic() < until:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return self
            time.sleep(0.05)
        raise TimeoutError("the scheduler did not start; its log is in " + str(self._logs))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in (*self.workers, self.scheduler):
            process.terminate()  # a nanny takes its worker with it
        for process in (*self.workers, self.scheduler):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
