"""What the hand-written tables of the protocols in rolls, errands and matters are read with and held against."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pytest

from lsgparse import Meeting

Row = tuple[str, ...]


def cases(texts: Sequence[Any], parts: Collection[str], not_yet: Mapping[tuple[str, str], str]) -> list[Any]:
    """Every part of every text as a parameter; what is not read yet is expected to fail, and must.

    not_yet: the reasons, by the text's name and the part; each must belong to one.
    """
    found = []
    for text in texts:
        for part in parts:
            why = not_yet.get((text.name, part))
            marks = [pytest.mark.xfail(reason=why, raises=AssertionError, strict=True)] if why else []
            found.append(pytest.param(text, part, id=f"{text.name}-{part}", marks=marks))
    assert {(text.name, part) for text in texts for part in parts} >= not_yet.keys()
    return found


def cells(table: str, width: int) -> list[Row]:
    """The rows of a table of the annotation, filled up to the same width."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [tuple(row + [""] * (width - len(row))) for row in rows]


def number(item: Any) -> str:
    return item.number or ""


def _ends(text: str) -> str:
    """The first two and the last words of a statement, as the annotation tells it."""
    words = text.split()
    return f"{' '.join(words[:2])} … {words[-1]}"


def decisions(meeting: Meeting) -> list[Row]:
    return [
        (number(item), _ends(one.text), ", ".join(sorted(one.outcome)), one.decided_by or "", str(len(one.points)))
        for item in meeting.arenden
        for one in item.beslut
    ]


def annotated_decisions(annotated: Any) -> list[Row]:
    rows = cells(annotated.beslut, 5)
    return [(item, _ends(text), ", ".join(sorted(out.split(", "))), by, n or "0") for item, text, out, by, n in rows]


def dates(meeting: Meeting, kind: str) -> list[Row]:
    return [(number(item), day.date) for item in meeting.arenden for day in getattr(item, kind)]
