"""LSG903 and LSG904: item numbers that are missing between two protocols of a body, or used twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from lsgparse.diagnostics import finding, number_runs
from lsgparse.series.bodies import Row
from lsgparse.series.doubles import called
from lsgparse.series.minutes import Across, Item, Minutes


class Stretch(NamedTuple):
    """The numbers of one day."""

    date: str
    first: Item
    last: Item
    minutes: Minutes
    """The protocol that begins it."""


def check(row: Row) -> Iterator[Across]:
    """Gaps and overlaps, of bodies that number on through the year only."""
    days = [list(group) for _, group in groupby(row.dated, key=lambda one: one.date)]
    stretches = [_stretch(day) for day in days]
    through_years = any(
        a and b and a.date[:4] != b.date[:4] and b.first.number == a.last.number + 1 for a, b in pairwise(stretches)
    )
    restarts: dict[str, int] = {}
    for one in stretches:
        if one and one.first.number == 1:
            restarts[one.date[:4]] = restarts.get(one.date[:4], 0) + 1
    for a, b in pairwise(stretches):
        if a is None or b is None or b.first.number == 1 or restarts.get(b.date[:4], 0) > 1:
            continue
        if a.date[:4] == b.date[:4] or through_years:
            yield from _between(a, b, row)


def _stretch(day: Sequence[Minutes]) -> Stretch | None:
    """The numbers of a day's protocols together; None where one of them has none that are sure."""
    firsts = [(one.first, one) for one in day if one.first]
    lasts = [one.last for one in day if one.last]
    if len(firsts) < len(day) or len(lasts) < len(day):
        return None
    first, minutes = min(firsts, key=lambda pair: pair[0].number)
    return Stretch(minutes.date or "", first, max(lasts, key=lambda item: item.number), minutes)


def _between(a: Stretch, b: Stretch, row: Row) -> Iterator[Across]:
    before, after = a.last.number, b.first.number
    values = {"other": called(a.last.spot, b.first.spot), "before": str(before), "after": str(after)}
    related = ((f"item {before}", a.last.spot),)
    if after > before + 1:
        missing = [number for number in range(before + 1, after) if not _elsewhere(number, a, b, row)]
        if missing:
            found = finding("LSG903", missing=_missing(missing), **values)
            yield Across(b.minutes, found, b.first.spot, related, b.date)
        return
    overlap = before - after + 1
    shorter = min(before - a.first.number, b.last.number - after) + 1
    if overlap > 0 and a.first.number < after and before < b.last.number and 2 * overlap <= shorter:
        yield Across(b.minutes, finding("LSG904", **values), b.first.spot, related)


def _elsewhere(number: int, a: Stretch, b: Stretch, row: Row) -> bool:
    """Whether another protocol of that year, or one of which the day is not known, has the number."""
    others = [one for one in row.dated if one.date and one.date[:4] in (a.date[:4], b.date[:4])]
    return any(
        one.first and one.last and one.first.number <= number <= one.last.number for one in [*others, *row.undated]
    )


def _missing(numbers: Sequence[int]) -> str:
    """'19 is', '19–23 are', '19 and 22–23 are'."""
    *most, last = number_runs(numbers)
    return f"{', '.join(most)} and {last} are" if most else f"{last} {'is' if len(numbers) == 1 else 'are'}"
