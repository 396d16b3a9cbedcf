"""LSG1xx: whether the text is whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lsgparse.checks.view import View, bounds
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy
from lsgparse.tables.checks import UNFINISHED

_PAGE_OF = lazy(r"(?<!\d)(\d{1,3})\s*(?:[(/\[]|av|of)\s*(\d{1,3})(?!\d)", 2)
_ENOUGH = 3
"""So many items without any decision are more than an accident."""
_UNNUMBERED = 1
"""Behind the first page, so many may bear no number: a list of those present, a table of contents."""
_LEAST_NUMBERS = 2
"""One printed page number may be all that the house prints."""


def check(view: View) -> Iterator[Finding]:
    """The source's layout, its pages and its end."""
    if view.fallback and len(view.items) >= _ENOUGH and not any(item["beslut"] for item in view.items):
        yield finding("LSG112", view.first, count=len(view.items))
    yield from _pages(view)
    yield from _end(view)


def _pages(view: View) -> Iterator[Finding]:
    """Page numbers of the form '2 (5)' that leave some out."""
    if view.damaged or not view.furniture:
        return
    seen: list[tuple[int, int, tuple[int, int]]] = []
    base = view.lines[0].rank if view.lines else 0
    for rank, kind in sorted(view.furniture.items()):
        if "page" in kind:
            line = view.lines[rank - base]
            hits = [(int(hit[1]), int(hit[2])) for hit in _PAGE_OF.finditer(line.text)]
            if hits and 0 < hits[-1][0] <= hits[-1][1]:
                seen.append((*hits[-1], (line.start, line.end)))
    lasts = {last for _page, last, _span in seen}
    pages = [page for page, _last, _span in seen]
    if len(lasts) != 1 or len(set(pages)) < _LEAST_NUMBERS or pages != sorted(pages):
        return
    last = lasts.pop()
    if view.document.pages >= last:
        return
    yield from _first_pages(view, pages, last, seen[0][2])
    for (before, _, _), (after, _, span) in pairwise(seen):
        if after > before + 1:
            yield _missing(before + 1, after - 1, last, before, str(after), view, span)
    if pages[-1] < last:
        yield _missing(pages[-1] + 1, last, last, pages[0], f"{pages[-1]} alone", view, seen[-1][2])


def _first_pages(view: View, pages: Sequence[int], last: int, span: tuple[int, int]) -> Iterator[Finding]:
    """Pages missing in front: a heading tells that the first one is there; it and a second may bear no number."""
    meeting = view.meeting
    headed = meeting["title"] is not None or meeting["date"] is not None
    first = 1 + headed
    if pages[0] > first + headed * _UNNUMBERED:
        yield _missing(first, pages[0] - 1, last, pages[0], f"{pages[-1]}", view, span)


def _missing(first: int, to: int, last: int, before: int, after: str, view: View, span: tuple[int, int]) -> Finding:
    pages = f"page {first}" if first == to else f"pages {first}–{to}"
    return finding("LSG113", view.place(*span), pages=pages, last=last, before=before, after=after)


def _end(view: View) -> Iterator[Finding]:
    """A last line that breaks off: nothing of a signature or a notice behind it."""
    left = [line for line in view.lines[-6:] if line.rank not in view.furniture]
    if not left or not view.items or view.meeting["signatures"]:
        return
    line = left[-1]
    first, end = bounds(view.items[-1])
    statement = any(line.end == span[1] for one in view.items[-1]["beslut"] for span in one["spans"][-1:])
    if first < line.start < end and (statement or line.end == end) and UNFINISHED.search(line.text):
        yield finding("LSG114", view.place(line.start, line.end), text=_tail(line.text))


def _tail(text: str) -> str:
    words = text.split()
    return " ".join(words[-6:]) if len(words) <= 6 else "… " + " ".join(words[-6:])
