"""Work that never ends and writes a sign of life: stands in for lsgparse.archive.work in the tests of workers."""

from __future__ import annotations

import os
import time
from pathlib import Path

from lsgparse.archive import work
from lsgparse.archive.engine import Chunk, Done, Job
from lsgparse.archive.work import give_up

__all__ = ["give_up", "read_chunk"]


def read_chunk(job: Job, chunk: Chunk) -> Done:
    """Never comes back, unless it is a test of Ctrl-C: a worker does not hear that, and ends its chunk."""
    while not (os.environ.get("LSG_TEST_ENDS") and Path(os.environ["LSG_TEST_BEATS"]).exists()):
        with Path(os.environ["LSG_TEST_BEATS"]).open("a") as file:
            file.write(f"{job.run}-{chunk.number}\n")
        time.sleep(0.05)
    time.sleep(1)
    return work.read_chunk(job, chunk)
