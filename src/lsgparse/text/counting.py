"""Bare numbers at the edges of pages that count up from page to page: page numbers without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lsgparse.text.lines import Document, Line
from lsgparse.text.repeated import Marks, breaks_sentence, evenly, neighbours

_DIGITS = 3


def mark_counting(document: Document, marks: Marks) -> None:
    """Mark the numbers that stand alone on their lines at page edges, each one more than that of the page before."""
    lone = [line for line in document.content if len(line.text) <= _DIGITS and line.text.isdecimal()]
    if len(lone) < 2:
        return
    found = _at_form_feeds(document, lone, marks) if "\f" in document.text else _spaced(document.content, lone, marks)
    for line in found:
        marks[line.rank] = "page number"


def _at_form_feeds(document: Document, lone: Sequence[Line], marks: Marks) -> list[Line]:
    """Of numbers first or last on their pages, those as far from the page's own number as most are."""
    free = [line for line in document.content if line.rank not in marks]
    at_edge = []
    for line in lone:
        before, after = neighbours(free, line)
        if before is None or after is None or before.page < line.page or after.page > line.page:
            at_edge.append(line)
    shifts = Counter(int(line.text) - line.page for line in at_edge)
    if not shifts:
        return []
    shift, count = shifts.most_common(1)[0]
    enough = count >= 2 and count * 2 >= document.pages - 1
    return [line for line in at_edge if int(line.text) - line.page == shift] if enough else []


def _spaced(content: Sequence[Line], lone: Sequence[Line], marks: Marks) -> list[Line]:
    """The longest row of numbers that count up at even distances, within a sentence once or four of them alone."""
    rows: dict[int, list[Line]] = {}
    longest: list[Line] = []
    for line in lone:
        value = int(line.text)
        row = [*rows.get(value - 1, ()), line]
        if len(row) > 1 and not evenly(row[-3:]):
            row = [line]
        rows[value] = row
        longest = max(longest, row, key=len)
    if len(longest) < 3:
        return []
    own = {line.rank for line in longest} | marks.keys()
    free = [line for line in content if line.rank not in own]
    around = [neighbours(free, line) for line in longest]
    alone = all(
        (before is None or before.number < line.number - 1) and (after is None or after.number > line.number + 1)
        for line, (before, after) in zip(longest, around, strict=True)
    )
    broken = any(breaks_sentence(before, after) for before, after in around)
    return longest if broken or (alone and len(longest) > 3) else []
