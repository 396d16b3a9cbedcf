"""Who owns which stretch of the source: every character that is not blank belongs to exactly one part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from lsgparse.text.lines import Document, Run, ranges


class Stretch(NamedTuple):
    """A stretch of the source that is not blank, and the one part that it belongs to."""

    start: int
    end: int
    part: str
    """heading, attendance, number, title, label, presenters, text, beslut, bilaga, signature, furniture, unclassified."""
    arende: str | None = None
    """Number of the item it belongs to ('52', '2b')."""
    beslut: int | None = None
    """Number of the decision within the item."""
    detail: str = ""
    """The furniture's kind, the heading's field."""


class Owners:
    """Collects the stretches that the readers claim and settles the rest as unclassified."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._claimed: list[Stretch] = []
        self._settled: tuple[Stretch, ...] = ()

    def take(
        self, place: Run, part: str, arende: str | None = None, beslut: int | None = None, detail: str = ""
    ) -> None:
        """Claim the lines of a run for a part."""
        if not place.lines:
            return
        last = len(place.lines) - 1
        for index, line in enumerate(place.lines):
            start = place.start if index == 0 else line.start
            end = place.end if index == last else line.end
            if end > start:
                self._claimed.append(Stretch(start, end, part, arende, beslut, detail))

    def furniture(self, marks: Mapping[int, str]) -> None:
        """Claim the marked lines as furniture."""
        for rank, kind in marks.items():
            line = self.document.content[rank]
            self._claimed.append(Stretch(line.start, line.end, "furniture", detail=kind))

    def settle(self) -> tuple[Stretch, ...]:
        """All stretches in order; what nobody claimed becomes unclassified, what two claim stays with the first."""
        settled: list[Stretch] = []
        claimed = sorted(self._claimed, key=lambda stretch: stretch.start)
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
        self._settled = tuple(settled)
        return self._settled

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
        first, last = lines[0].start, lines[-1].end
        by_start = {line.start: line for line in lines}
        furniture: dict[str, list[Any]] = {}
        unclassified = []
        for stretch in self._settled:
            if not first <= stretch.start < last:
                continue
            if stretch.part == "furniture":
                furniture.setdefault(stretch.detail, []).append(by_start[stretch.start])
            elif stretch.part == "unclassified":
                unclassified.append(self._line_at(stretch.start))
        return {
            "pages": lines[-1].page - lines[0].page + 1,
            "furniture": [{"kind": kind, "lines": ranges(found)} for kind, found in furniture.items()],
            "unclassified": list(dict.fromkeys(ranges(unclassified))),
        }

    def _line_at(self, offset: int) -> Any:
        content = self.document.content
        low, high = 0, len(content)
        while low < high:
            middle = (low + high) // 2
            if content[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return content[low]
