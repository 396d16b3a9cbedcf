"""Work that never ends and writes a sign of life: stands in for lsgparse.archive.work in the tests of workers."""

from __future__ import annotations

import os
import time
from pathlib import Path

from lsgparse.archive.engine import Chunk, Done, Job
from lsgparse.archive.work import give_up

__all__ = ["give_up", "read_chunk"]


def read_chunk(job: Job, chunk: Chunk) -> Done:
    """Never comes back."""
    while True:
        with Path(os.environ["LSG_TEST_BEATS"]).open("a") as file:
            file.write(f"{job.run}-{chunk.number}\n")
        time.sleep(0.05)
