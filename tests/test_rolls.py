"""Who was there, where and when, in protocols of houses not seen before: heading, people, items, signatures."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from annotated import cases
from lsgparse import Meeting, parse
from rolls import ROLLS, Roll

STATUS = {"n": "närvarande", "f": "frånvarande", "a": "adjungerad", "ö": "övrig", "-": None}

Part = tuple[Callable[[Meeting], Any], Callable[[Roll], Any]]


def cells(table: str) -> list[list[str]]:
    """The rows of a table of the annotation, each with as many cells as are printed."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def people(roll: Roll) -> list[tuple[Any, ...]]:
    """Everybody who is annotated, in the fields that are compared."""
    found = []
    for row in cells(roll.people):
        name, status, affiliation, roles, party, replaces, present_for = row + [""] * (7 - len(row))
        given = tuple(role for role in roles.split(", ") if role)
        found.append(
            (name, STATUS[status], affiliation or None, given, party or None, replaces or None, present_for or None)
        )
    return found


def read_people(meeting: Meeting) -> list[tuple[Any, ...]]:
    """Everybody who is read, in the fields that are compared."""
    return [
        (one.name, one.status, one.affiliation, one.roles, one.party, one.replaces, one.present_for)
        for one in meeting.attendance
    ]


def signatures(roll: Roll) -> list[tuple[str, str | None]]:
    """Who signs, with the role that is printed."""
    rows = [one.strip().rpartition(",") for one in roll.signatures.split(";") if one]
    return [(name, role.strip() or None) for name, _, role in rows]


PARTS: dict[str, Part] = {
    "body": (lambda got: got.body, lambda roll: roll.body),
    "dnr": (lambda got: got.dnr, lambda roll: roll.dnr),
    "date": (lambda got: got.date, lambda roll: roll.date),
    "times": (lambda got: (got.start_time, got.end_time), lambda roll: roll.times),
    "place": (lambda got: got.place, lambda roll: roll.place),
    "people": (read_people, people),
    "items": (lambda got: [[one.number, one.title] for one in got.arenden], lambda roll: cells(roll.items)),
    "signatures": (lambda got: [(one.name, one.role) for one in got.signatures], signatures),
    "bilagor": (lambda got: tuple(one for item in got.arenden for one in item.bilagor), lambda roll: roll.bilagor),
    "next meetings": (
        lambda got: tuple(day.date for item in got.arenden for day in item.next_meetings),
        lambda roll: roll.next_meetings,
    ),
}
"""What is compared on its own: how it is read and how it is annotated."""

NOT_YET: dict[tuple[str, str], str] = {
    (
        "samråd for minorities, members by municipality, two on a line",
        "people",
    ): "two words behind a name, 'Saemien Sijte', are a house whose words no table knows: read as a person",
    (
        "folkhälsoråd, margin labels adrift, double-spaced, signed digitally",
        "body",
    ): "the organ's name goes on two lines further down, as every line of that print does",
    (
        "landsting 1998, scanned, names in capitals before commas",
        "people",
    ): "surnames in capitals, and a comma in front of the first name",
    (
        "landsting 1998, scanned, names in capitals before commas",
        "items",
    ): "a diary number with a blank in it, 'LK/98 0122', beside the item's number",
    (
        "regional samverkan, columns of names and houses, digital presence in brackets",
        "people",
    ): "a name so long that one blank alone parts it from the house",
    (
        "samkommun in Österbotten, members with personal substitutes, marks for presence",
        "people",
    ): "marks in front of names in two columns side by side",
    (
        "samkommun in Österbotten, members with personal substitutes, marks for presence",
        "signatures",
    ): "a sentence on the checking stands among the signatures",
}
"""What is not read as a reader would, by text and part, and why."""


@cache
def read(roll: Roll) -> Meeting:
    return parse(roll.text.encode(roll.encoding))


def compared(roll: Roll, part: str) -> tuple[Any, Any]:
    """A part as it is read and as it is annotated."""
    take, annotated = PARTS[part]
    return take(read(roll)), annotated(roll)


@pytest.mark.parametrize(("roll", "part"), cases(ROLLS, PARTS, NOT_YET))
def test_what_is_told_of_the_meeting(roll: Roll, part: str) -> None:
    got, annotated = compared(roll, part)
    assert got == annotated
