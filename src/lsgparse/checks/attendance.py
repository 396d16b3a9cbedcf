"""LSG3xx: the attendance list against itself."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.checks.people import Roll, is_whole, present
from lsgparse.checks.view import View, listed, place_in
from lsgparse.diagnostics import Finding, finding

_MOST_NAMES = 5
"""So many names a message holds."""


def check(view: View) -> Iterator[Finding]:
    """Nobody listed, somebody in two lists, somebody replaced who is there, somebody whose status is not told."""
    if not view.people:
        yield finding("LSG303", view.first)
        return
    yield from _both(view)
    yield from _replaced(view)
    yield from _unknown(view)


def _both(view: View) -> Iterator[Finding]:
    roll = Roll(one for one in view.people if one["status"] == "närvarande" and not one["present_for"])
    for person in view.people:
        if person["status"] == "frånvarande" and not person["present_for"]:
            for other in roll.spelled(person["name"])[:1]:
                yield finding("LSG302", place_in(other), (("absent", place_in(person)),), name=other["name"])


def _replaced(view: View) -> Iterator[Finding]:
    """Substitutes of somebody who is there, and two substitutes of one person."""
    substitutes = [one for one in view.people if one["replaces"] and present(one) and not one["present_for"]]
    roll = Roll(one for one in view.people if one["status"] == "närvarande" and not one["present_for"])
    absent = Roll(one for one in view.people if one["status"] == "frånvarande")
    first: dict[str, int] = {}
    for number, one in enumerate(substitutes):
        other = one["replaces"]
        if not is_whole(other):
            continue
        there = [] if absent.spelled(other) else roll.spelled(other)
        if there and there[0] is not one:
            yield finding("LSG309", place_in(one), (("present", place_in(there[0])),), name=one["name"], other=other)
        known = substitutes[first.setdefault(other.casefold(), number)]
        if known is not one and known["name"] != one["name"]:
            related = (("the first", place_in(known)),)
            yield finding("LSG310", place_in(one), related, name=known["name"], second=one["name"], other=other)


def _unknown(view: View) -> Iterator[Finding]:
    unknown = [one for one in view.people if one["status"] is None]
    if unknown:
        names = [one["name"] for one in unknown]
        more = [f"{len(names) - _MOST_NAMES} more"] if len(names) > _MOST_NAMES else []
        related = tuple((one["name"], place_in(one)) for one in unknown[1:])
        told = listed([*names[:_MOST_NAMES], *more])
        yield finding("LSG313", place_in(unknown[0]), related, count=len(names), names=told)
