"""LSG906: tasks whose deadline has passed and of which no later protocol speaks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from lsgparse.diagnostics import finding
from lsgparse.series.bodies import Row
from lsgparse.series.minutes import Across, Minutes, Task

_FEWEST = 2
"""A task with fewer words of its own cannot be known again."""


def check(row: Row, gaps: Sequence[str]) -> Iterator[Across]:
    """Such tasks.

    Where a protocol may be missing after the task was given (``gaps``, days), or one's day is not known, nothing is
    said, and neither where a later protocol goes through the tasks, or holds one word of this one's own.
    """
    if row.undated:
        return
    for number, one in enumerate(row.dated):
        later = [other for other in row.dated[number + 1 :] if other.date != one.date]
        if not later or any(gap > (one.date or "") for gap in gaps) or any(other.reviews for other in later):
            continue
        last = later[-1].date or ""
        for task in one.tasks:
            if task.due < last[: len(task.due)] and len(task.stems) >= _FEWEST and not _spoken_of(task, later):
                found = finding("LSG906", number=task.number, due=task.due, count=len(later))
                yield Across(one, found, task.spot, ())


def _spoken_of(task: Task, later: Sequence[Minutes]) -> bool:
    return any(_holds(other, stem) for other in later for stem in task.stems)


def _holds(minutes: Minutes, stem: int) -> bool:
    at = bisect_left(minutes.stems, stem)
    return at < len(minutes.stems) and minutes.stems[at] == stem
