"""Protocols of one body in the order of their days: the same name, and people who are in both."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lsgparse.series.minutes import Minutes

_SHARED = 2
"""So many people in common tell that two bodies of the same name are one."""
_FEW = 3
"""A list with fewer people tells nothing."""
_RECENT = 4
"""With so many of the last protocols the people are compared: they change over the years."""


@dataclass(slots=True)
class Row:
    """The protocols of one body."""

    dated: list[Minutes] = field(default_factory=list)
    """In the order of their days."""
    undated: list[Minutes] = field(default_factory=list)
    """Of the same name, but it is not known of when."""

    def _recent(self) -> frozenset[int]:
        return frozenset[int]().union(*(one.people for one in self.dated[-_RECENT:]))

    def shares(self, minutes: Minutes) -> int:
        """How many people of a protocol are in the last ones here."""
        return len(self._recent() & minutes.people)

    def tells_nothing(self, minutes: Minutes) -> bool:
        """Whether one of the two has too few people to compare."""
        return len(minutes.people) < _FEW or len(self._recent()) < _FEW


def of_one_body(minutes: Iterable[Minutes]) -> list[Row]:
    """The protocols by body. Two bodies of one name, of two municipalities say, are told apart by their people."""
    names: dict[str, list[Minutes]] = {}
    for one in minutes:
        if one.body is not None:
            names.setdefault(one.body, []).append(one)
    rows = []
    for group in names.values():
        own = _apart(sorted((one for one in group if one.date), key=lambda one: (one.date or "", one.file)))
        for row in own:
            row.undated = [one for one in group if not one.date]
        rows += own
    return rows


def _apart(dated: Sequence[Minutes]) -> list[Row]:
    rows: list[Row] = []
    for one in dated:
        best = max(rows, key=lambda row: row.shares(one), default=None)
        if best is not None and (best.shares(one) >= _SHARED or (len(rows) == 1 and best.tells_nothing(one))):
            best.dated.append(one)
        else:
            rows.append(Row([one]))
    return rows


def may_be_one(one: Minutes, other: Minutes) -> bool:
    """Whether two protocols of the same name and day can be of the same body."""
    few = len(one.people) < _FEW or len(other.people) < _FEW
    return few or len(one.people & other.people) >= _SHARED
