"""The items of a meeting as a table for the terminal: number, title, kind, outcome, the decision's first words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from lsgparse.model import Arende, Beslut, Meeting
from lsgparse.output.days import written_date
from lsgparse.output.safe import one_line
from lsgparse.output.wrap import Row, cells, cut, pad, wrap

_KINDS = {"beslut": "B", "information": "i"}
_UNUSUAL = {"avslag": "magenta", "återremiss": "magenta", "bordläggning": "magenta", "uppdrag": "cyan"}
"""Outcomes that stop a matter, or leave something to do, are told apart; the others are green."""

_STACKED_BELOW = 36
"""Columns for title and decision together; with fewer, a decision stands under its title."""
_MOST_TITLE_LINES = 3
_MOST_TEXT_LINES = 2
_TEXT_IN_FEW_LINES = 40
"""A decision's text takes a line more where its column is narrower than this."""
_LONGEST_NUMBER = 8


class _Columns(NamedTuple):
    """Widths of the columns, the gap after each included; 0 for a column that the meeting does not need."""

    number: int
    kind: int
    title: int
    outcome: int
    text: int
    """0 too where a decision stands under its title, for want of room."""

    @property
    def margin(self) -> int:
        """Columns left of the title."""
        return self.number + self.kind

    @property
    def right(self) -> int:
        """Columns of the title and everything right of it."""
        return self.title + (self.outcome + self.text if self.text else 0)


def item_rows(meeting: Meeting, width: int) -> Iterator[Row]:
    """The table of items; one line that says so where there are none."""
    if not meeting.arenden:
        yield [(" No items were found", "yellow")]
        return
    columns = _columns(meeting, width)
    if columns.text:
        yield _header(columns)
    for arende in meeting.arenden:
        yield from _item(arende, columns)


def _columns(meeting: Meeting, width: int) -> _Columns:
    """The widths: title and decision share what the others leave; the titles take no more than they need."""
    number = 1 + max(2, *(cells(_number(arende)) for arende in meeting.arenden)) + 2
    kind = 3 if any(arende.kind for arende in meeting.arenden) else 0
    rest = width - number - kind
    outcomes = [outcome for arende in meeting.arenden for beslut in arende.beslut for outcome in beslut.outcome]
    if not outcomes:
        return _Columns(number, kind, rest, 0, 0)
    outcome = max(map(cells, outcomes)) + 2
    if rest - outcome < _STACKED_BELOW:
        return _Columns(number, kind, rest, outcome, 0)
    longest = max(cells(one_line(arende.title)) for arende in meeting.arenden if arende.beslut)
    title = max(min(longest + 2, (rest - outcome) // 2 + 1), 18)
    return _Columns(number, kind, title, outcome, rest - outcome - title)


def _header(columns: _Columns) -> Row:
    margin = "§".rjust(columns.number - 2).ljust(columns.margin)
    return [(margin + pad("Item", columns.title) + pad("Outcome", columns.outcome) + "Decision", "dim")]


def _number(arende: Arende) -> str:
    return cut(one_line(arende.number or "–"), _LONGEST_NUMBER)


def _item(arende: Arende, columns: _Columns) -> Iterator[Row]:
    number = _number(arende)
    head: Row = [
        (" " * (columns.number - 2 - cells(number)) + number + "  ", "cyan"),
        (pad(_KINDS.get(arende.kind or "", ""), columns.kind), "dim"),
    ]
    margin: Row = [(" " * columns.margin, "")]
    right = [row for beslut in arende.beslut for row in _decision(beslut, columns)]
    room = columns.outcome + columns.text or columns.right
    days = dict.fromkeys(coming.date for coming in arende.next_meetings if coming.date)
    right += [[(cut(f"→ {written_date(day)}", room), "cyan")] for day in days]
    beside = bool(columns.text) and bool(right)
    titles = wrap(one_line(arende.title), columns.title - 2 if beside else columns.right, _MOST_TITLE_LINES)
    if beside:
        for place, (title, row) in enumerate(zip_longest(titles, right)):
            yield [*(margin if place else head), (pad(title or "", columns.title), ""), *(row or [])]
        return
    yield from ([*(margin if place else head), (title, "")] for place, title in enumerate(titles))
    yield from ([*margin, *row] for row in right)


def _decision(beslut: Beslut, columns: _Columns) -> Iterator[Row]:
    """The outcomes, one a line, and beside them the statement's first words."""
    width = columns.text or columns.title - columns.outcome
    most = _MOST_TEXT_LINES if width >= _TEXT_IN_FEW_LINES else _MOST_TEXT_LINES + 1
    lines = _first_words(beslut, width, max(most, len(beslut.outcome)))
    for outcome, line in zip_longest(beslut.outcome, lines):
        word = outcome or ""
        yield [(pad(word, columns.outcome), _UNUSUAL.get(word, "green") if word else ""), (line or "", "")]


def _first_words(beslut: Beslut, width: int, most: int) -> list[str]:
    """What the statement begins with, after the organ that decides; where it is a list, how many points are not shown.

    The organ is the same nearly everywhere and would fill the column; the whole text is in the data.
    """
    lead = one_line(beslut.text.split("\n", 1)[0]).removeprefix("- ")
    if beslut.decided_by:
        lead = lead.removeprefix(one_line(beslut.decided_by)).lstrip() or lead
    hidden = len(beslut.points)
    first = one_line(beslut.points[0]) if hidden else ""
    if hidden and first not in lead and cells(lead) < width:
        lead = f"{lead} {first}"
    if hidden and first in lead:
        hidden -= 1
    suffix = f"(+{hidden}\N{NO-BREAK SPACE}point{'s' * (hidden != 1)})" if hidden else ""
    return wrap(lead, width, most, suffix)
