"""What was decided, who is to do what and by when, in protocols of houses not seen before."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from errands import ERRANDS, Errand
from lsgparse import Meeting, parse

Row = tuple[str, ...]
Part = tuple[Callable[[Meeting], list[Row]], Callable[[Errand], list[Row]]]


def cells(table: str, width: int) -> list[Row]:
    """The rows of a table of the annotation, filled up to the same width."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [tuple(row + [""] * (width - len(row))) for row in rows]


def _number(item: Any) -> str:
    return item.number or ""


def _ends(text: str) -> str:
    """The first two and the last words of a statement, as the annotation tells it."""
    words = text.split()
    return f"{' '.join(words[:2])} … {words[-1]}"


def decisions(meeting: Meeting) -> list[Row]:
    return [
        (_number(item), _ends(one.text), ", ".join(sorted(one.outcome)), one.decided_by or "", str(len(one.points)))
        for item in meeting.arenden
        for one in item.beslut
    ]


def annotated_decisions(errand: Any) -> list[Row]:
    rows = cells(errand.beslut, 5)
    return [(item, _ends(text), ", ".join(sorted(out.split(", "))), by, n or "0") for item, text, out, by, n in rows]


def tasks(meeting: Meeting) -> list[Row]:
    return [
        (_number(item), task.to or "", task.task, task.due or "", task.due_text or "")
        for item in meeting.arenden
        for one in item.beslut
        for task in one.uppdrag
    ]


def dates(meeting: Meeting, kind: str) -> list[Row]:
    return [(_number(item), day.date) for item in meeting.arenden for day in getattr(item, kind)]


PARTS: dict[str, Part] = {
    "heading": (lambda got: [(got.body or "", got.date or "")], lambda one: [(one.body or "", one.date)]),
    "items": (
        lambda got: [(_number(item), item.title, item.kind or "") for item in got.arenden],
        lambda one: cells(one.items, 3),
    ),
    "beslut": (decisions, annotated_decisions),
    "uppdrag": (tasks, lambda one: cells(one.uppdrag, 5)),
    "references": (lambda got: dates(got, "references"), lambda one: cells(one.references, 2)),
    "next meetings": (lambda got: dates(got, "next_meetings"), lambda one: cells(one.next_meetings, 2)),
}
"""What is compared on its own: how it is read and how it is annotated."""

NOT_YET: dict[tuple[str, str], str] = {
    (
        "regional nämnd, numbers with the year, page heads inside",
        "uppdrag",
    ): "the season of a side clause, 'som kan annonseras under våren 2022', is cut from the task's words",
    (
        "chefsnätverk, headings without numbers, kinds below",
        "beslut",
    ): "what others are to elect, 'att respektive kommun utser', counts as an election, too",
    ("beredning, cut at the front", "heading"): "place and day stand above the signatures alone",
    ("beredning, cut at the front", "uppdrag"): "'en vecka före' is not reckoned back",
    ("beredning, cut at the front", "references"): "'Rapport från FoU-rådet' with a day has no word for a meeting",
    ("ledningsgrupp, items by capitals", "next meetings"): "'Nästa ledningsgrupp' has no word for a meeting",
    ("strategigrupp, its abbreviation decides", "uppdrag"): "a day behind 'för Länsrådet' is no deadline",
    (
        "strategigrupp, its abbreviation decides",
        "references",
    ): "an organ alone, 'för Länsrådet den 3 mars', tells no meeting",
    (
        "länsgrupp, label of decision and action, days as fractions",
        "beslut",
    ): "a first name behind another sentence, 'i Timrå. Moa bokar lokal.', is taken for telling",
    ("länsgrupp, label of decision and action, days as fractions", "uppdrag"): "the same",
    (
        "samfällighet, a list of actions with numbers and what has become of them",
        "heading",
    ): "the body stands behind 'STYRELSEMÖTE', in capitals",
}
"""What is not read as a reader would, by text and part, and why."""


@cache
def read(errand: Errand) -> Meeting:
    return parse(errand.text)


def case_list() -> list[Any]:
    found = []
    for errand in ERRANDS:
        for part in PARTS:
            why = NOT_YET.get((errand.name, part))
            marks = [pytest.mark.xfail(reason=why, raises=AssertionError, strict=True)] if why else []
            found.append(pytest.param(errand, part, id=f"{errand.name}-{part}", marks=marks))
    assert {(errand.name, part) for errand in ERRANDS for part in PARTS} >= NOT_YET.keys()
    return found


@pytest.mark.parametrize(("errand", "part"), case_list())
def test_what_follows_from_the_meeting(errand: Errand, part: str) -> None:
    take, annotated = PARTS[part]
    assert take(read(errand)) == annotated(errand)
