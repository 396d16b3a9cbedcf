"""What was decided, who is to do what and by when, in protocols of houses not seen before."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from annotated import Row, annotated_decisions, cases, cells, dates, decisions, number
from errands import ERRANDS, Errand
from lsgparse import Meeting, parse

Part = tuple[Callable[[Meeting], list[Row]], Callable[[Errand], list[Row]]]


def tasks(meeting: Meeting) -> list[Row]:
    return [
        (number(item), task.to or "", task.task, task.due or "", task.due_text or "")
        for item in meeting.arenden
        for one in item.beslut
        for task in one.uppdrag
    ]


PARTS: dict[str, Part] = {
    "heading": (lambda got: [(got.body or "", got.date or "")], lambda one: [(one.body or "", one.date)]),
    "items": (
        lambda got: [(number(item), item.title, item.kind or "") for item in got.arenden],
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


def compared(errand: Errand, part: str) -> tuple[Any, Any]:
    """A part as it is read and as it is annotated."""
    take, annotated = PARTS[part]
    return take(read(errand)), annotated(errand)


@pytest.mark.parametrize(("errand", "part"), cases(ERRANDS, PARTS, NOT_YET))
def test_what_follows_from_the_meeting(errand: Errand, part: str) -> None:
    got, annotated = compared(errand, part)
    assert got == annotated
