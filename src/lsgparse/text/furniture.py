"""Mark running heads, feet, page numbers and signature-service lines; remove nothing.

What a single line tells comes in as a function (the table of furniture); what only the page tells is found here: lines
that repeat at page edges, and the short lines of a page header that follow a foot.
"""

from __future__ import annotations

from collections.abc import Callable

from lsgparse.text.counting import mark_counting
from lsgparse.text.lines import Document, Line
from lsgparse.text.repeated import STARTS_PART as _STARTS_PART
from lsgparse.text.repeated import Keep, Marks, mark_repeated
from lsgparse.text.verification import KIND as SIGNATURE_SERVICE
from lsgparse.text.verification import Proofs, mark_verification

_EDGE = 4
_REACH = 12
_SHORT = 0.66


def mark(document: Document, kind_of: Callable[[str], str | None], keep: Keep, proofs: Proofs) -> Marks:
    """The furniture of a document.

    kind_of tells the kind of a line that is furniture by itself; keep tells a line that may repeat without being
    furniture, a label above all; proofs tell a verification page.
    """
    marks: Marks = {}
    content = document.content
    for line in content:
        if len(line.text) < 130:
            kind = kind_of(line.text)
            if kind:
                marks[line.rank] = kind
    pages = mark_verification(document, marks, proofs)
    feet = [rank for rank, kind in marks.items() if kind == SIGNATURE_SERVICE and rank not in pages]
    mark_counting(document, marks)
    mark_repeated(document, marks, keep)
    limit = _short_line(content) if feet else 0.0
    for rank in feet:
        _mark_header_after(content, rank, marks, keep, limit)
    return marks


def bridged(document: Document, marks: Marks) -> Document:
    """The document in which what parts a line from the last one that is not furniture is told over the furniture."""
    if not marks:
        return document
    content = list(document.content)
    for rank in marks:
        if rank + 1 < len(content) and rank + 1 not in marks:
            gap, before = content[rank + 1].gap, rank
            while before in marks:
                gap = max(gap, content[before].gap)
                before -= 1
            content[rank + 1] = content[rank + 1]._replace(gap=gap)
    return Document(document.text, tuple(content), document.line_count, document.pages)


def blanked(document: Document, marks: Marks) -> Document:
    """The document with blanks where furniture stands, sign for sign, so that offsets stay valid."""
    if not marks:
        return document
    pieces, at = [], 0
    for rank in sorted(marks):
        line = document.content[rank]
        pieces += [document.text[at : line.start], " " * len(line.text)]
        at = line.end
    text = "".join([*pieces, document.text[at:]])
    return Document(text, document.content, document.line_count, document.pages)


def _short_line(content: tuple[Line, ...]) -> float:
    """The width that a line of a page header does not exceed: two thirds of the type area."""
    widths = sorted(len(line.text) for line in content)
    return widths[int(len(widths) * 0.9)] * _SHORT if widths else 0


def _mark_header_after(content: tuple[Line, ...], rank: int, marks: Marks, keep: Keep, limit: float) -> None:
    """The short lines, each with blank lines around it, that follow a foot: the next page's header."""
    header: list[Line] = []
    for following in content[rank + 1 : rank + 1 + _EDGE]:
        if following.rank in marks:
            continue
        alone = _parted(content, following.rank, marks) and _parted(content, following.rank + 1, marks)
        text = following.text
        if not alone or text[-1] in ".:;" or len(text) > limit or _STARTS_PART.match(text) or keep(text):
            break
        header.append(following)
    before = next((content[r] for r in range(rank - 1, max(-1, rank - _REACH), -1) if r not in marks), None)
    if before is not None and before.text[-1] not in ".:!?":
        _settle_open_sentence(content, rank, header, marks)
    for line in header:
        marks[line.rank] = "page header"


def _parted(content: tuple[Line, ...], rank: int, marks: Marks) -> bool:
    """Whether a blank line or furniture stands between a line and the one before it."""
    if rank >= len(content):
        return True
    return rank - 1 in marks or rank in marks or content[rank].number > content[rank - 1].number + 1


def _settle_open_sentence(content: tuple[Line, ...], rank: int, header: list[Line], marks: Marks) -> None:
    """Where a sentence was left open before the foot, the header ends where the sentence goes on."""
    position = (header[-1].rank if header else rank) + 1
    while position in marks:
        position += 1
    if position >= len(content) or content[position].text[0].islower():
        return
    if header and header[-1].text[0].islower():
        header.pop()
        return
    more: list[Line] = []
    for line in content[position : position + _EDGE + 2]:
        if more and _parted(content, line.rank, marks) and (line.text[0].islower() or line.text[0].isdigit()):
            header += more
            return
        if line.text[-1] == "." or _STARTS_PART.match(line.text):
            return
        more.append(line)
