"""A title that stands in the running head alone: 'MUNKEBY KOMMUN   SAMMANTRÄDESPROTOKOLL   1 (12)'.

The head stays page furniture; title and organ are read off it, as a date is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.headings import NO_BODY, TITLE_TAIL, organ_rank
from lsgparse.tables.vocabulary import PROTOCOL_TITLE
from lsgparse.text.lines import Line, Run, fold, run

_CELL = lazy(r"\S+(?:\s\S+)*")
_PAGE = lazy(r"\s*(?:\b[^\W\d_]{3,4}\.?\s+)?\d{1,3}\s?(?:\(\d{1,3}\))?\Z")
_DATE_TAIL = lazy(r"[\s,]*\d[\d\s.:/-]*\Z")
_ORGANS = (1, 2)
"""Ranks of names that are surely an organ's; a house can stand before it."""
_FIGURES = lazy(r"\d")
_WITHIN = 14
_HEADS = ("page header", "page number", "page footer")


class TitleInHead(NamedTuple):
    """What a running head says of the protocol."""

    title: str
    body: str | None
    title_at: Run
    body_at: Run | None


def title_in_head(region: Sequence[Line], marks: Mapping[int, str]) -> TitleInHead | None:
    """The title in the running head among a protocol's first lines, and the organ beside, below or above it."""
    cells = [cell for line in region[:_WITHIN] if marks.get(line.rank) in _HEADS for cell in _cells(line)]
    for index, (line, start, end) in enumerate(cells):
        words = line.text[start - line.start : end - line.start]
        match = PROTOCOL_TITLE.match(words)
        if match is None:
            continue
        place = run([line], start, end)
        body = TITLE_TAIL.sub("", words[match.end() :]).strip(" –-:,.")
        if body and not _FIGURES.search(body):
            return TitleInHead(fold(words), fold(body), place, place)
        others = []
        for other, at, stop in (*cells[index + 1 :], *reversed(cells[:index])):
            beside = _DATE_TAIL.sub("", other.text[at - other.start : stop - other.start])
            if beside and _can_be_body(beside):
                others.append((fold(beside), run([other], at, at + len(beside))))
        if not others:
            return TitleInHead(fold(match["word"]), None, place, None)
        body, body_at = next((one for one in others if organ_rank(one[0]) in _ORGANS), others[0])
        return TitleInHead(fold(match["word"]), body, place, body_at)
    return None


def _cells(line: Line) -> Iterator[tuple[Line, int, int]]:
    """The cells of a line, its page number left out, as (line, start, end)."""
    page = _PAGE.search(line.text)
    for match in _CELL.finditer(line.text, 0, page.start() if page else len(line.text)):
        yield line, line.start + match.start(), line.start + match.end()


def _can_be_body(words: str) -> bool:
    """Whether words of a running head can name an organ: no figures, no place, no label."""
    return words[0].isupper() and len(words) > 3 and not _FIGURES.search(words) and NO_BODY.search(words) is None
