"""A title that stands in the running head alone: 'MUNKEBY KOMMUN   SAMMANTRÄDESPROTOKOLL   1 (12)'.

The head stays page furniture; title and organ are read off it, as a date is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.headings import NO_BODY, TITLE_TAIL
from lsgparse.tables.vocabulary import PROTOCOL_TITLE
from lsgparse.text.lines import Line, Run, fold, run

_CELL = lazy(r"\S+(?:\s\S+)*")
_PAGE = lazy(r"\s*(?:\b[^\W\d_]{3,4}\.?\s+)?\d{1,3}\s?(?:\(\d{1,3}\))?\Z")
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
        for other, at, stop in (*cells[index + 1 :], *reversed(cells[:index])):
            beside = other.text[at - other.start : stop - other.start]
            if _can_be_body(beside):
                return TitleInHead(fold(match["word"]), fold(beside), place, run([other], at, stop))
        return TitleInHead(fold(match["word"]), None, place, None)
    return None


def _cells(line: Line) -> Iterator[tuple[Line, int, int]]:
    """The cells of a line, its page number left out, as (line, start, end)."""
    page = _PAGE.search(line.text)
    for match in _CELL.finditer(line.text, 0, page.start() if page else len(line.text)):
        yield line, line.start + match.start(), line.start + match.end()


def _can_be_body(words: str) -> bool:
    """Whether words of a running head can name an organ: no figures, no place, no label."""
    return words[0].isupper() and len(words) > 3 and not _FIGURES.search(words) and NO_BODY.search(words) is None
