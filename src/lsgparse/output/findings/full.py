"""Each remark with the lines that it is about and a mark under the very place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from lsgparse.diagnostics.placed import Remark, Spot
from lsgparse.output.findings import Batch, Counts, ShowOptions
from lsgparse.output.findings.closing import closing
from lsgparse.output.findings.concise import header, statistics
from lsgparse.output.findings.paint import NARROWEST, WIDEST, painter
from lsgparse.output.safe import one_line, visible
from lsgparse.output.wrap import ELLIPSIS, Row, breaks, cells, fitting, wrap

__all__ = ["render", "statistics"]

_MARKS = {"error": "red", "warning": "yellow", "info": "cyan"}
_MOST_PLACES = 4
"""More places than this beside the first are told by their numbers only."""
_MOST_LINES = 2
"""Of a place with more lines the first one is shown."""
_LABEL_LEAST = 16
"""A label that has fewer columns beside its mark goes below it."""


class Mark(NamedTuple):
    """One line of a place: what of it is marked, and what is said of that."""

    number: int
    text: str
    start: int
    end: int
    main: bool
    label: str
    rest: int
    """The last line of a place that goes on below its last shown line; 0 for any other."""


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:
    """The remarks with a blank line behind each, then what they add up to."""
    paint = painter(options)
    width = max(NARROWEST, min(paint.width, WIDEST))
    for _, remarks in batches:
        for remark in remarks:
            rows = [*_header(remark, width if options.terminal else None), *_excerpt(remark, width), []]
            yield "".join(f"{paint.paint(row)}\n" for row in rows)
    for row in closing(counts):
        yield f"{paint.paint(row)}\n"


def _header(remark: Remark, width: int | None) -> Iterator[Row]:
    """The first line; on a terminal broken at blanks."""
    row = header(remark)
    if width is None:
        yield row
        return
    text = "".join(piece for piece, _ in row)
    for start, end in breaks(text, width):
        yield _between(row, start, end)


def _between(row: Row, start: int, end: int) -> Row:
    """The part of a row between two characters."""
    part: Row = []
    at = 0
    for text, style in row:
        piece = text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            part.append((piece, style))
        at += len(text)
    return part


def _excerpt(remark: Remark, width: int) -> Iterator[Row]:
    """The lines of all places, in order; those of other files below, under their names."""
    places = [("", spot, False) for spot in remark.more] + [(text, spot, False) for text, spot in remark.related]
    own = [place for place in places if place[1].file == remark.spot.file]
    others = [place for place in places if place[1].file != remark.spot.file][:_MOST_PLACES]
    left = own[_MOST_PLACES:]
    shown = [("", remark.spot, True), *own[:_MOST_PLACES]]
    last = max((spot.line + len(spot.lines) for _, spot, _ in [*shown, *others]), default=0)
    gutter = max(5, len(str(last)) + 1)
    marks = sorted((mark for place in shown for mark in _marks(*place)), key=lambda mark: (mark.number, not mark.main))
    colour = _MARKS[remark.severity]
    yield from _lines(marks, gutter, width, colour)
    for text, spot, _ in others:
        yield [(" " * gutter + " ╰ ", "dim"), (f"{visible(spot.file)}:{spot.line}:{spot.column}", "bold")]
        yield from _lines([*_marks(text, spot, False)], gutter, width, colour)
    if left:
        numbers = sorted({spot.line for _, spot, _ in left})
        told = f"and {len(left)} more: line{'' if len(numbers) == 1 else 's'} {', '.join(map(str, numbers))}"
        for number, line in enumerate(wrap(told, width - gutter - 3)):
            yield [(" " * gutter + (" ┆ " if not number else "   "), "dim"), (line, "dim")]


def _marks(label: str, spot: Spot, main: bool) -> Iterator[Mark]:
    """A place line by line: from its column on, up to its end; of a long place the first line alone."""
    shown = spot.lines if spot.end_line - spot.line < _MOST_LINES else spot.lines[:1]
    for number, text in enumerate(shown):
        line = spot.line + number
        start = spot.column - 1 if not number else len(text) - len(text.lstrip())
        end = spot.end_column - 1 if line == spot.end_line else len(text.rstrip())
        final = number == len(shown) - 1
        rest = spot.end_line if final and line < spot.end_line else 0
        if end > start or main:
            yield Mark(line, text, start, max(end, start + 1), main, label if final else "", rest)


def _lines(marks: Sequence[Mark], gutter: int, width: int, colour: str) -> Iterator[Row]:
    room = width - gutter - 3
    empty = (" " * gutter + " │ ", "dim")
    for number, group in groupby(marks, key=lambda mark: mark.number):
        on_line = _merged(list(group))
        first = on_line[0]
        text, begin = window(visible(first.text), first.start, first.end, room)
        yield [(f"{number:>{gutter}} │ ", "dim"), (text, "")]
        for mark in on_line:
            other, at = (text, begin)
            if not (begin <= mark.start < begin + len(text)):
                other, at = window(visible(first.text), mark.start, mark.end, room)
                yield [empty, (other, "")]
            for row in _underline(mark, other, at, room, colour):
                yield [empty, *row]
            if mark.rest:
                yield [(" " * gutter + " ┆ ", "dim"), (f"to line {mark.rest}", "dim")]


def _merged(marks: list[Mark]) -> list[Mark]:
    """The marks of a line; what is said of the main one's very place goes to that mark."""
    main = marks[0]
    same = [mark for mark in marks[1:] if main.main and not main.label and mark[2:4] == main[2:4]]
    if not same:
        return marks
    labels = ", ".join(dict.fromkeys(mark.label for mark in same if mark.label))
    return [main._replace(label=labels), *(mark for mark in marks[1:] if mark not in same)]


def window(text: str, start: int, end: int, room: int) -> tuple[str, int]:
    """The piece of a line around text[start:end] that fits into ``room`` columns, with … where it is cut.

    Also which character of the line its first one is.
    """
    if cells(text[: room * 4]) <= room and len(text) <= room * 4:
        return text, 0
    begin = 0
    if cells(text[: min(end, start + room)]) > room - 1:
        begin = start
        lead = max((room - min(cells(text[start : min(end, start + room)]), room)) // 2, room // 5)
        while begin > 0 and cells(text[begin - 1 : start]) < lead:
            begin -= 1
    stop = fitting(text, room - 1 - bool(begin), begin + bool(begin))
    if stop >= len(text) - 1:
        stop = fitting(text, room - bool(begin), begin + bool(begin))
    cut_off = ELLIPSIS if stop < len(text) else ""
    return (ELLIPSIS + text[begin + 1 : stop] if begin else text[:stop]) + cut_off, begin


def _underline(mark: Mark, text: str, begin: int, room: int, colour: str) -> Iterator[Row]:
    """The mark below a piece of a line whose first character is ``begin`` of the line, its label beside or below it."""
    start = max(mark.start - begin, 0)
    before = cells(text[:start])
    length = max(1, min(cells(text[start : max(mark.end - begin, start + 1)]), room - before))
    sign, style = ("^", colour) if mark.main else ("-", "dim" if not mark.label else "blue")
    row: Row = [(" " * before, ""), (sign * length, style)]
    label = one_line(mark.label)
    left = room - before - length - 1
    if not label:
        yield row
    elif cells(label) <= left:
        yield [*row, (f" {label}", style)]
    elif left >= _LABEL_LEAST and cells(label) <= 2 * left:
        first, *others = wrap(label, left)
        yield [*row, (f" {first}", style)]
        for line in others:
            yield [(" " * (before + length + 1), ""), (line, style)]
    else:
        yield row
        indent = min(before, max(room - cells(label), 0), room // 2)
        for line in wrap(label, room - indent):
            yield [(" " * indent, ""), (line, style)]
