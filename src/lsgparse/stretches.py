"""Who owns which stretch of the source: every character that is not blank belongs to exactly one part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from lsgparse.text.lines import Document, Line, Run, ranges


class Stretch(NamedTuple):
    """A stretch of the source that is not blank, and the one part that it belongs to."""

    start: int
    end: int
    part: str
    """heading, attendance, number, title, label, presenters, text, beslut, bilaga, signature, furniture or
    unclassified."""
    arende: str | None = None
    """Number of the item it belongs to ('52', '2b')."""
    beslut: int | None = None
    """Number of the decision within the item."""
    detail: str = ""
    """The furniture's kind, the heading's field."""


class _Claim(NamedTuple):
    place: Run
    part: str
    arende: str | None
    beslut: int | None
    detail: str


class Owners:
    """Collects what the readers claim; settles it into stretches only when somebody wants to see them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._claims: list[_Claim] = []
        self._marks: dict[int, str] = {}
        self._claimed: bytearray | None = None

    def take(
        self, place: Run, part: str, arende: str | None = None, beslut: int | None = None, detail: str = ""
    ) -> None:
        """Claim the lines of a run for a part."""
        if place.lines:
            # A row without the detour over its class's constructor: a hundred of them for each protocol.
            self._claims.append(tuple.__new__(_Claim, (place, part, arende, beslut, detail)))

    def furniture(self, marks: Mapping[int, str]) -> None:
        """Claim the marked lines as furniture."""
        self._marks.update(marks)

    def settle(self) -> tuple[Stretch, ...]:
        """All stretches in order; what nobody claimed becomes unclassified, what two claim stays with the first."""
        claimed = [piece for claim in self._claims for piece in _pieces(claim)]
        for rank, kind in self._marks.items():
            line = self.document.content[rank]
            claimed.append(Stretch(line.start, line.end, "furniture", detail=kind))
        claimed.sort(key=lambda stretch: stretch.start)
        settled: list[Stretch] = []
        index = 0
        for line in self.document.content:
            position = line.start
            while index < len(claimed) and claimed[index].start < line.end:
                stretch = claimed[index]
                index += 1
                if stretch.end <= position:
                    continue
                start = max(stretch.start, position)
                self._rest(settled, position, start)
                settled.append(stretch._replace(start=start) if start != stretch.start else stretch)
                position = stretch.end
            self._rest(settled, position, line.end)
        return tuple(settled)

    def _rest(self, settled: list[Stretch], start: int, end: int) -> None:
        """What stands unclaimed between two stretches, if it is more than blanks."""
        left = self.document.text[start:end]
        bare = left.strip()
        if bare:
            at = start + left.index(bare)
            settled.append(Stretch(at, at + len(bare), "unclassified"))

    def account(self, part: tuple[int, int]) -> dict[str, Any]:
        """The furniture and the unclassified lines of one protocol, as the model's ``source`` wants them."""
        lines = self.document.content[part[0] : part[1]]
        if not lines:
            return {"pages": self.document.pages, "furniture": [], "unclassified": []}
        furniture: dict[str, list[Line]] = {}
        for line in lines:
            if line.rank in self._marks:
                furniture.setdefault(self._marks[line.rank], []).append(line)
        return {
            "pages": lines[-1].page - lines[0].page + 1,
            "furniture": [{"kind": kind, "lines": ranges(found)} for kind, found in furniture.items()],
            "unclassified": ranges(self._unclaimed(lines)),
        }

    def _unclaimed(self, lines: tuple[Line, ...]) -> list[Line]:
        """The lines of which more than blanks is claimed by nobody."""
        if self._claimed is None:
            self._claimed = self._count()
        return [line for line in lines if not self._claimed[line.rank]]

    def _count(self) -> bytearray:
        """For each line 1 where all of it is claimed; asked when the last claim is made."""
        content = self.document.content
        whole = bytearray(len(content))
        full: set[int] = set()
        parts: dict[int, list[tuple[int, int]]] = {}
        for rank in self._marks:
            whole[rank] = 1
        for place in [claim.place for claim in self._claims]:
            lines = place.lines
            first, last = lines[0], lines[-1]
            if last.rank - first.rank + 1 == len(lines):
                whole[first.rank : last.rank + 1] = b"\x01" * len(lines)
            else:
                for line in lines:
                    whole[line.rank] = 1
            for piece in (first,) if first is last else (first, last):
                line = content[piece.rank]  # the piece can be cut: a title without its diary number
                start = place.start if piece is first else piece.start
                end = place.end if piece is last else piece.end
                if start > line.start or end < line.end:
                    parts.setdefault(line.rank, []).append((start, end))
                else:
                    full.add(line.rank)
        for rank, claimed in parts.items():
            whole[rank] = rank in full or self._covers(content[rank], claimed)
        return whole

    def _covers(self, line: Line, claimed: list[tuple[int, int]]) -> bool:
        """Whether pieces of a line leave nothing but blanks of it."""
        position = line.start
        for start, end in sorted(claimed):
            if start > position and not self.document.text[position:start].isspace():
                return False
            position = max(position, end)
        return position >= line.end or self.document.text[position : line.end].isspace()


def with_drawn(stretches: Iterable[Stretch], plain: str, printed: str) -> Iterator[Stretch]:
    """The stretches, and between them the signs that are read as blanks: rules of a table, markup, numbers of lines.

    ``plain`` is the text with blanks in their stead, sign for sign.
    """
    position = 0
    for stretch in (*stretches, Stretch(len(printed), len(printed), "furniture")):
        gap = printed[position : stretch.start]
        for line in [] if gap.isspace() else gap.splitlines(keepends=True):
            sign = line.strip()
            at = position + line.index(sign)
            if sign and plain[at : at + len(sign)].isspace():
                yield Stretch(at, at + len(sign), "furniture", detail="rule")
            position += len(line)
        if stretch.end > stretch.start:
            yield stretch
        position = stretch.end


def _pieces(claim: _Claim) -> list[Stretch]:
    """A claim line by line."""
    place = claim.place
    last = len(place.lines) - 1
    pieces = []
    for index, line in enumerate(place.lines):
        start = place.start if index == 0 else line.start
        end = place.end if index == last else line.end
        if end > start:
            pieces.append(Stretch(start, end, claim.part, claim.arende, claim.beslut, claim.detail))
    return pieces
