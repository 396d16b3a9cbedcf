"""LSG3xx: the attendance list against itself."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.checks.people import Piece, Roll, is_whole, plain, present
from lsgparse.checks.view import View, listed
from lsgparse.diagnostics import Finding, finding
from lsgparse.tables.checks import FOR_A_PART, VOTING_LIST

_MOST_NAMES = 5
"""So many names a message holds."""
_MANY = 2
"""Whoever is replaced is listed by custom where so many times as many are listed as are not."""


def check(view: View) -> Iterator[Finding]:
    """Nobody listed, somebody in two lists, somebody replaced who is there, somebody whose status is not told."""
    if not view.people:
        if not (view.excerpt or VOTING_LIST.search(view.own)):
            yield finding("LSG303", view.first)
        return
    yield from _both(view)
    substitutes = [one for one in view.people if one["replaces"] and is_whole(one["replaces"])]
    if substitutes:
        yield from _replaced(view, [one for one in substitutes if present(one) and not _for_a_part(view, one)])
        yield from _replaced_unlisted(view, substitutes)
    yield from _unknown(view)


def _both(view: View) -> Iterator[Finding]:
    absent = [one for one in view.people if one["status"] == "frånvarande"]
    if not absent:
        return
    roll = Roll(one for one in view.people if one["status"] == "närvarande")
    for person in absent:
        twice = roll.spelled(person["name"])  # hardly ever anybody: only then it is asked who was there for how long
        if not twice or _for_a_part(view, person):
            continue
        for other in [one for one in twice if not _for_a_part(view, one)][:1]:
            yield finding("LSG302", view.name_in(other), (("absent", view.name_in(person)),), name=other["name"])


def _for_a_part(view: View, person: Piece) -> bool:
    """Whether somebody was there for a part of the meeting only: some items, an hour, one of two days."""
    if person["present_for"]:
        return True
    return any(FOR_A_PART.search(view.text, *span) for span in person["spans"])


def _replaced(view: View, substitutes: list[Piece]) -> Iterator[Finding]:
    """Substitutes of somebody who is there, and two substitutes of one person."""
    roll = Roll(one for one in view.people if one["status"] == "närvarande" and not one["present_for"])
    absent = Roll(one for one in view.people if one["status"] == "frånvarande")
    first: dict[str, int] = {}
    for number, one in enumerate(substitutes):
        other = one["replaces"]
        there = [] if absent.spelled(other) else roll.spelled(other)
        if there and there[0] is not one:
            related = (("present", view.name_in(there[0])),)
            yield finding("LSG309", view.name_in(one), related, name=one["name"], other=other)
        known = substitutes[first.setdefault(plain(other), number)]
        if known is not one and known["name"] != one["name"]:
            related = (("the first", view.name_in(known)),)
            yield finding("LSG310", view.name_in(one), related, name=known["name"], second=one["name"], other=other)


def _replaced_unlisted(view: View, substitutes: list[Piece]) -> Iterator[Finding]:
    """Somebody replaced who is in no list, where the others who are replaced are in one."""
    missing = [one for one in substitutes if not view.roll.find(one["replaces"])]
    if view.damaged or not missing or len(substitutes) < _MANY * len(missing) + len(missing):
        return
    for one in missing:
        start, end = one["spans"][0][0], one["spans"][-1][1]
        place = view.find(one["replaces"], start, end) or view.name_in(one)
        yield finding("LSG319", place, name=one["name"], other=one["replaces"])


def _unknown(view: View) -> Iterator[Finding]:
    unknown = [one for one in view.people if one["status"] is None]
    if unknown:
        names = [one["name"] for one in unknown]
        related = tuple((one["name"], view.name_in(one)) for one in unknown[1:])
        told = listed(names, _MOST_NAMES)
        yield finding("LSG313", view.name_in(unknown[0]), related, count=len(names), names=told)
