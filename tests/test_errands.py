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


def annotated_decisions(errand: Errand) -> list[Row]:
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
        "tjänstepersonsgrupp, first names take things on",
        "beslut",
    ): "first names and 'Kansliet' that take something on with 'tar fram' and 'ansvarar för att' outside a decision",
    (
        "tjänstepersonsgrupp, first names take things on",
        "uppdrag",
    ): "the same, and 'till nästa möte' is no deadline yet",
    ("regional nämnd, numbers with the year, page heads inside", "heading"): "items numbered '40/2021' are not told",
    ("regional nämnd, numbers with the year, page heads inside", "items"): "items numbered '40/2021' are not told",
    ("regional nämnd, numbers with the year, page heads inside", "beslut"): "items numbered '40/2021' are not told",
    ("regional nämnd, numbers with the year, page heads inside", "uppdrag"): "items numbered '40/2021' are not told",
    ("regional nämnd, numbers with the year, page heads inside", "references"): "items numbered '40/2021' are not told",
    (
        "regional nämnd, numbers with the year, page heads inside",
        "next meetings",
    ): "items numbered '40/2021' are not told",
    ("styrgrupp, a table of what, who and when", "heading"): "a day behind 'Mötesanteckning' on the second line",
    (
        "styrgrupp, a table of what, who and when",
        "uppdrag",
    ): "without the heading's day the years are those of the text",
    (
        "chefsnätverk, headings without numbers, kinds below",
        "items",
    ): "'Information' below a title is a label of the text, not of the kind",
    (
        "chefsnätverk, headings without numbers, kinds below",
        "beslut",
    ): "a task in the words of an election, 'kommun utser', counts as one",
    ("chefsnätverk, headings without numbers, kinds below", "uppdrag"): "'under hösten' is no deadline yet",
    ("beredning, cut at the front", "heading"): "place and day stand above the signatures alone",
    ("beredning, cut at the front", "uppdrag"): "'en vecka före' is not reckoned back",
    ("beredning, cut at the front", "references"): "'Rapport från FoU-rådet' with a day has no word for a meeting",
    ("samordningsförbund, double-spaced", "beslut"): "the Förbundschef who 'återkopplar' outside a decision",
    ("samordningsförbund, double-spaced", "uppdrag"): "the same",
    ("ledningsgrupp, items by capitals", "items"): "items lettered A, B, C are not told",
    ("ledningsgrupp, items by capitals", "beslut"): "items lettered A, B, C are not told",
    ("ledningsgrupp, items by capitals", "uppdrag"): "items lettered A, B, C are not told",
    ("ledningsgrupp, items by capitals", "references"): "items lettered A, B, C are not told",
    ("ledningsgrupp, items by capitals", "next meetings"): "items lettered A, B, C are not told",
    (
        "strategigrupp, its abbreviation decides",
        "beslut",
    ): "a municipality that 'undersöker' by a day; 'avvaktar' with a moved matter is 'annat'",
    ("strategigrupp, its abbreviation decides", "uppdrag"): "the same, and a day behind 'för Länsrådet' is no deadline",
    ("strategigrupp, its abbreviation decides", "references"): "an organ that no word tells for a meeting",
    ("institutionsstyrelse, arrows and fields", "beslut"): "arrows with any verb and a week; 'Prefekten tar med sig'",
    ("institutionsstyrelse, arrows and fields", "uppdrag"): "the same",
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
