"""Work that dies of some sources: stands in for lsgparse.archive.work in the tests of workers."""

from __future__ import annotations

import os
import signal
import time

from lsgparse.archive import work
from lsgparse.archive.engine import Chunk, Done, Job
from lsgparse.archive.work import give_up

__all__ = ["give_up", "read_chunk", "wait_or_die"]


def read_chunk(job: Job, chunk: Chunk) -> Done:
    """As the real one, but a source whose name holds ``exit`` or ``kill`` ends the process."""
    for entry in chunk.entries:
        if "exit" in entry.name:
            os._exit(3)
        if "kill" in entry.name:
            os.kill(os.getpid(), signal.SIGKILL)
    return work.read_chunk(job, chunk)


def wait_or_die(chunk: Chunk) -> Done:
    """Chunk 1 ends the process, any other keeps it for a minute."""
    if chunk.number == "1":
        os._exit(3)
    time.sleep(60)
    return Done(chunk.number, 0)
