"""Jobs measured in turn, and what their seconds say of each other.

Every round runs all jobs once, in an order of its own; a ratio is taken within each round, so that what slows the
machine down for a while slows both sides. Seconds are those of the processor: other work does not count.
"""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from math import comb
from statistics import median
from typing import NamedTuple

Job = Callable[[], object]
Seconds = Mapping[str, Sequence[float]]
_SURE = 0.95


class Ratio(NamedTuple):
    """The median of the rounds' ratios, and an interval that holds the true median in 95 of 100 runs."""

    median: float
    low: float
    high: float
    rounds: int

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f}–{self.high:.2f})"


def in_turn(
    jobs: Mapping[str, Job],
    rounds: int,
    clock: Callable[[], float] = time.process_time,
    *,
    warm: bool = False,
    before: Job = gc.collect,
) -> Seconds:
    """The seconds of each job, round by round, after one round that does not count; ``warm``: without that one.

    ``before`` is called ahead of each job, and not counted.
    """
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    order = list(jobs)
    chance = random.Random(1)  # noqa: S311  # the same orders in every run
    for number in range(1 if warm else 0, rounds + 1):
        chance.shuffle(order)
        for name in order:
            before()
            start = clock()
            jobs[name]()
            if number:
                seconds[name].append(clock() - start)
    return seconds


def of_children() -> float:
    """Processor seconds that the processes started so far have taken, all that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def process(argv: Sequence[str], environment: Mapping[str, str] | None = None) -> Job:
    """A job that runs a command whole, its output into a pipe."""
    return lambda: subprocess.run(
        argv, stdin=subprocess.DEVNULL, capture_output=True, check=True, env=environment and dict(environment)
    )


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    """How many times theirs ours takes, from the rounds of both."""
    ratios = sorted(mine / other for mine, other in zip(ours, theirs, strict=True))
    low, high = _interval(len(ratios))
    return Ratio(median(ratios), ratios[low], ratios[high], len(ratios))


def _interval(count: int) -> tuple[int, int]:
    """The ranks between which the median lies with the wanted certainty, whatever the distribution (the sign test)."""
    outside = 0.0
    low = 0
    while low < count // 2:
        outside += 2 * comb(count, low) / 2**count
        if outside > 1 - _SURE:
            break
        low += 1
    low = max(0, low - 1)
    return low, count - 1 - low


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, its first column flush left and the others flush right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
