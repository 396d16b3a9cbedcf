"""Items, their bounds and what was decided in them, in protocols of houses not seen before."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from annotated import Row, annotated_decisions, cases, cells, dates, decisions, number
from lsgparse import Meeting, parse
from matters import MATTERS, Matter

Part = tuple[Callable[[Meeting, str], list[Row]], Callable[[Matter], list[Row]]]


def _last_words(item: Any, text: str) -> str:
    """The last two words of the last line that belongs to an item."""
    return " ".join(text.split("\n")[item.lines[-1][1] - 1].split()[-2:])


def votes(meeting: Meeting, text: str) -> list[Row]:
    del text
    return [
        (
            number(item),
            *("" if one.votes is None or count is None else str(count) for count in _counts(one)),
            ", ".join(one.reservations),
        )
        for item in meeting.arenden
        for one in item.beslut
        if one.votes or one.reservations
    ]


def _counts(one: Any) -> tuple[int | None, ...]:
    return (one.votes.ja, one.votes.nej, one.votes.avstar) if one.votes else (None, None, None)


PARTS: dict[str, Part] = {
    "items": (
        lambda got, _: [(number(item), item.title, item.kind or "") for item in got.arenden],
        lambda one: cells(one.items, 3),
    ),
    "ends": (
        lambda got, text: [(number(item), _last_words(item, text)) for item in got.arenden],
        lambda one: cells(one.ends, 2),
    ),
    "beslut": (lambda got, _: decisions(got), annotated_decisions),
    "votes": (votes, lambda one: cells(one.votes, 5)),
    "presenters": (
        lambda got, _: [(number(item), who.name) for item in got.arenden for who in item.presenters],
        lambda one: cells(one.presenters, 2),
    ),
    "bilagor": (
        lambda got, _: [(number(item), name) for item in got.arenden for name in item.bilagor],
        lambda one: cells(one.bilagor, 2),
    ),
    "references": (lambda got, _: dates(got, "references"), lambda one: cells(one.references, 2)),
    "next meetings": (lambda got, _: dates(got, "next_meetings"), lambda one: cells(one.next_meetings, 2)),
}
"""What is compared on its own: how it is read and how it is annotated."""

NOT_YET: dict[tuple[str, str], str] = {
    (
        "kommunstyrelse, number and case above the title, page heads inside sentences",
        "beslut",
    ): "a heading of the house's own behind a decision, 'Delegationsbeslut att redovisa', goes on the decision",
    (
        "samordningsförbund, kinds in the margin came out behind their paragraphs, sub-items with a point",
        "ends",
    ): "the list of attachments behind the signatures is the last item's",
    (
        "samordningsförbund, kinds in the margin came out behind their paragraphs, sub-items with a point",
        "bilagor",
    ): "the same",
    (
        "räddningstjänst, direktion, a table that came out cell by cell",
        "references",
    ): "'Samråd har hållits den …' has no word for a meeting",
    (
        "aktiebolag, the number behind the heading in capitals, Beslöts",
        "items",
    ): "of a title of two lines the first stands above the line with the number",
    (
        "aktiebolag, the number behind the heading in capitals, Beslöts",
        "ends",
    ): "the same",
    (
        "folkhälsoråd, numbers with the council's letters and the year, Rådet instead of Beslut",
        "ends",
    ): "the attachment behind the signature is the last item's",
    (
        "folkhälsoråd, numbers with the council's letters and the year, Rådet instead of Beslut",
        "bilagor",
    ): "the same",
    (
        "pensionärsråd, numbers in brackets, lettered sub-items, questions and answers",
        "presenters",
    ): "the name begins a line below the title of a lettered sub-item, which has no full stop",
    (
        "kollektivtrafikmyndighet, ranges of numbers, struck items, a case line behind a label",
        "references",
    ): "the day of a decision by delegation counts as that of another decision",
    (
        "politisk samverkansberedning, kinds before the titles, agreed instead of decided, attachments named",
        "beslut",
    ): "a point in the passive, 'att den följs upp efter två år', gives no task",
    (
        "politisk samverkansberedning, kinds before the titles, agreed instead of decided, attachments named",
        "references",
    ): "'vid två möten, senast den 19 januari' reads as a deadline",
    (
        "styrgrupp, numbers begin anew under each heading of a section",
        "beslut",
    ): "'Petra beställer bilen' takes nothing on; 'Frågan återkommer' stands right behind a proposal",
}
"""What is not read as a reader would, by text and part, and why."""


@cache
def read(matter: Matter) -> Meeting:
    return parse(matter.text)


def compared(matter: Matter, part: str) -> tuple[Any, Any]:
    """A part as it is read and as it is annotated."""
    take, annotated = PARTS[part]
    return take(read(matter), matter.text), annotated(matter)


@pytest.mark.parametrize(("matter", "part"), cases(MATTERS, PARTS, NOT_YET))
def test_what_was_dealt_with(matter: Matter, part: str) -> None:
    got, annotated = compared(matter, part)
    assert got == annotated
