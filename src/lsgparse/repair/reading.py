"""A text as it is to be read, beside the text as it is printed, and the way from places of the one to the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple


class Change(NamedTuple):
    """A stretch of the printed text that is read otherwise."""

    start: int
    end: int
    """Offsets in the printed text."""
    read: str
    """What is read in its place: at least one sign, never a line end."""
    spacing: bool = False
    """Whether only the letters' spacing was closed up: the way it is set, no damage."""


class Reading:
    """A printed text and the changes under which it is read; without any the two are one."""

    def __init__(self, printed: str, changes: tuple[Change, ...] = ()) -> None:
        self.printed = printed
        self.changes = changes
        """In order; no two overlap."""

    @cached_property
    def text(self) -> str:
        """The text to be read. It has as many lines as the printed one."""
        if not self.changes:
            return self.printed
        pieces: list[str] = []
        position = 0
        for change in self.changes:
            pieces += (self.printed[position : change.start], change.read)
            position = change.end
        pieces.append(self.printed[position:])
        return "".join(pieces)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the changes begin in the text to be read."""
        starts: list[int] = []
        shift = 0
        for change in self.changes:
            starts.append(change.start + shift)
            shift += len(change.read) - (change.end - change.start)
        return starts

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the printed text.

        A change that it cuts into is taken whole, but where only blanks came or went, or each sign stands for one.
        """
        return self._back(start, last=False), self._back(end, last=True)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """The same without blanks at its ends, which a change can bring in."""
        start, end = self.place(start, end)
        while start < end and self.printed[start].isspace():
            start += 1
        while start < end and self.printed[end - 1].isspace():
            end -= 1
        return start, end

    def _back(self, offset: int, *, last: bool) -> int:
        """The printed text's offset for one of the text; ``last`` says that it ends a stretch."""
        starts = self._starts
        index = bisect_right(starts, offset - 1 if last else offset) - 1
        if index < 0:
            return offset
        change = self.changes[index]
        inside = offset - starts[index]
        if inside <= len(change.read):
            return self._within(change, inside, last=last)
        return change.end + inside - len(change.read)

    def _within(self, change: Change, inside: int, *, last: bool) -> int:
        """The printed text's offset for one within a change: sign by sign where only blanks came or went."""
        if not inside or inside == len(change.read):
            return change.end if inside else change.start
        printed = self.printed[change.start : change.end]
        signs = [at for at, char in enumerate(printed) if char != " "]
        if len(signs) != len(change.read) - change.read.count(" "):
            return change.end if last else change.start
        before = inside - change.read.count(" ", 0, inside)
        if last:
            return change.start + signs[max(before, 1) - 1] + 1
        return change.start + signs[min(before, len(signs) - 1)]

    def touched(self, start: int, end: int) -> bool:
        """Whether a change lies in text[start:end], spacing aside."""
        starts = self._starts
        index = max(0, bisect_right(starts, start) - 1)
        while index < len(starts) and starts[index] < end:
            change = self.changes[index]
            if not change.spacing and starts[index] + len(change.read) > start:
                return True
            index += 1
        return False

    def then(self, more: Iterable[Change]) -> Reading:
        """The reading with further changes, at offsets of ``text``; of two that overlap the first counts."""
        new: list[Change] = []
        for change in sorted(more):
            if not new or change.start >= new[-1].end:
                new.append(change)
        if not new:
            return self
        if not self.changes:
            return Reading(self.printed, tuple(new))
        return Reading(self.printed, tuple(_merged(self, new)))


def _merged(first: Reading, second: list[Change]) -> list[Change]:
    """Two layers of changes as one; what overlaps becomes one change."""
    starts = first._starts  # noqa: SLF001  # of the same class's module
    ends = [start + len(change.read) for start, change in zip(starts, first.changes, strict=True)]
    merged: list[Change] = []
    index = number = 0
    while number < len(second):
        low, high = second[number].start, second[number].end
        while index < len(starts) and ends[index] <= low:
            merged.append(first.changes[index])
            index += 1
        news, olds = [second[number]], []
        number += 1
        while True:
            if index < len(starts) and starts[index] < high:
                low, high = min(low, starts[index]), max(high, ends[index])
                olds.append(first.changes[index])
                index += 1
            elif number < len(second) and second[number].start < high:
                high = max(high, second[number].end)
                news.append(second[number])
                number += 1
            else:
                break
        spacing = all(change.spacing for change in (*news, *olds))
        merged.append(Change(*first.place(low, high), _applied(first.text, low, high, news), spacing))
    return merged + list(first.changes[index:])


def _applied(text: str, low: int, high: int, changes: Sequence[Change]) -> str:
    """text[low:high] with the changes made."""
    pieces: list[str] = []
    position = low
    for change in changes:
        pieces += (text[position : change.start], change.read)
        position = change.end
    return "".join((*pieces, text[position:high]))
