"""Diagnostics of a source to remarks: offsets become lines and columns, with the lines that they are about."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from lsgparse.diagnostics import codes
from lsgparse.diagnostics.placed import Remark, Spot

if TYPE_CHECKING:
    from lsgparse.model import Diagnostic
    from lsgparse.text.lines import PrintedLine

_SHOWN = 2
"""How many lines of a place are kept to be shown."""
_HASH_DIGITS = 16


class Placer:
    """Knows the lines of one file."""

    def __init__(self, file: str, lines: Sequence[PrintedLine]) -> None:
        self._file = file
        self._lines = lines
        self._starts = [0, *accumulate(len(line.raw) for line in lines)]

    def spot(self, lines: Sequence[tuple[int, int]], span: tuple[int, int] | None) -> Spot:
        """The place of a span; without one, of the first range of lines; without either, the file as a whole."""
        if span is not None:
            first, column = self._at(span[0])
            last, end = self._at(max(span[1] - 1, span[0]))
            end += 1
        elif lines:
            first, last = lines[0][0] - 1, lines[0][1] - 1
            column, end = 0, len(self._text(last))
        else:
            return Spot(self._file)
        shown = tuple(self._text(number) for number in range(first, min(last, first + _SHOWN - 1) + 1))
        return Spot(self._file, first + 1, column + 1, last + 1, end + 1, shown, hash_of_line(shown[0]))

    def place(self, lines: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> Spot:
        """The place of a piece of the model."""
        return self.spot(lines, spans[0] if spans else None)

    def remark(self, found: Diagnostic) -> Remark:
        """A diagnostic with its places."""
        spots = [self.spot(found.lines, span) for span in found.spans] or self._of_lines(found.lines)
        related = []
        for other in found.related:
            related += [(other.message, spot) for spot in self._of_spans(other.lines, other.spans)[:1]]
        name = codes()[found.code].name
        return Remark(found.code, name, found.severity, found.message, spots[0], tuple(spots[1:]), tuple(related))

    def _of_spans(self, lines: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> list[Spot]:
        return [self.spot(lines, span) for span in spans] or self._of_lines(lines)

    def _of_lines(self, lines: Sequence[tuple[int, int]]) -> list[Spot]:
        return [self.spot([piece], None) for piece in lines] or [self.spot((), None)]

    def _at(self, offset: int) -> tuple[int, int]:
        number = min(bisect_right(self._starts, offset) - 1, len(self._lines) - 1)
        return number, offset - self._starts[number]

    def _text(self, number: int) -> str:
        return self._lines[number].raw.rstrip("\r\n")


def hash_of_line(text: str) -> str:
    """What a line is known by, whatever its blanks: of a line with a name in it the name cannot be read off."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]
