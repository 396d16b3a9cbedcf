"""Lines put together to paragraphs and list points, and these to running text.

A helper that every reader may use. What parts two paragraphs is read off the print: a line that ends though the next
word would have had room, a blank line behind a full stop, a bullet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.decisions import LONE_ATT, TAKES_ATT
from lsgparse.text.lines import Document, Line, Run, fold, running_text

BULLET = lazy(r"(?:[-–—•*·▪◦‣●→➔➢►⇒\uf000-\uf0ff]\s*(?=\s|[A-ZÅÄÖ])|[o](?=\s+\S)|[-–•](?=[a-zåäö])|[-–](?=\Z))\s*")
NUMBERED = lazy(r"(?P<number>\d{1,2}|[a-h])(?P<mark>[.)])\s+(?=\S)")
_BULLETS = frozenset("-–—•*·▪◦‣●→➔➢►⇒o") | {chr(code) for code in range(0xF000, 0xF100)}
_NUMBERS = frozenset("123456789abcdefgh")
_LEADS = ("beslutar", "beslutade", "beslöt", "besluta")
_OPEN = (*_LEADS, "samt", "och")
_POINTS = _BULLETS | _NUMBERS
_LEAD = 50
"""A line that leads in a single point is shorter; the point is longer, unless it is set apart."""
_LEAD_APART = 80
"""One that a blank line sets apart from its point is shorter than this."""
_REACH = 400
_ENDS = frozenset(".!?:;")
_SENTENCE = lazy(r"[.!?][\"”’)]?\s+(?=[\"”“(]?[A-ZÅÄÖ])")
"""The stop that ends a sentence, and what follows up to the next one; the search leaps from stop to stop."""
_ABBREVIATION = lazy(
    r"(?:\b(?:ev|dvs|bl|mm|nr|kl|ca|ang|resp|ex|ordf|st|etc|jfr|inkl|exkl|tel|forts|enl|fr|tom|dr|prof|s\.k|t\.ex|bl\.a|m\.m|m\.fl|"
    r"f\.d|t\.o\.m|fr\.o\.m|o\.s\.v|p\.g\.a|d\.v\.s|e\.d|o\.d|f\.n|i\.e|t\.v)|\b[A-ZÅÄÖ])\.\Z"
)


class Block(NamedTuple):
    """A paragraph or a list point: its lines and the offset at which it begins in the first one."""

    lines: tuple[Line, ...]
    point: bool
    """Whether it begins with a bullet or a number of a list."""

    @property
    def text(self) -> str:
        """The printed lines joined with one blank, nothing healed: offsets can be traced back."""
        return " ".join(line.text for line in self.lines)

    def locate(self, offset: int) -> tuple[int, int]:
        """The line's index and the offset in the document for an offset in ``text``."""
        for index, line in enumerate(self.lines):
            if offset <= len(line.text):
                return index, line.start + offset
            offset -= len(line.text) + 1
        return len(self.lines) - 1, self.lines[-1].end


def column_of(text: str, offset: int) -> int:
    """The column on its printed line at which an offset stands, tabs widened; of a long line only its end counts."""
    begin = max(0, offset - _REACH)
    begin = max(text.rfind("\n", begin, offset), text.rfind("\r", begin, offset), begin - 1) + 1
    return len(text[begin:offset].expandtabs())


def width_of(lines: Sequence[Line]) -> int:
    """The width of the type area: what nine of ten lines do not exceed."""
    widths = sorted(len(line.text) for line in lines)
    return widths[int(len(widths) * 0.9)] if widths else 80


def is_bullet(text: str) -> bool:
    """Whether a line begins with a bullet."""
    return text[0] in _BULLETS and BULLET.match(text) is not None


def is_numbered(text: str) -> bool:
    """Whether a line begins with the number or letter of a list point."""
    return text[0] in _NUMBERS and NUMBERED.match(text) is not None


def is_full(line: Line, after: Line, width: int, share: float = 0.85) -> bool:
    """Whether a line was filled: the next line's first word would not have had room on it."""
    return len(line.text) + 1 + len(after.text.split(None, 1)[0]) > width * share


def blocks(lines: Sequence[Line], width: int) -> list[Block]:
    """The paragraphs and list points of lines that belong together."""
    result: list[Block] = []
    current: list[Line] = []
    point = False
    for line in lines:
        bullet = line.text[0] in _POINTS and (is_bullet(line.text) or is_numbered(line.text))
        if current and (bullet or _parted(current, line, width)):
            result.append(Block(tuple(current), point))
            current = []
        if not current:
            point = bullet
        current.append(line)
    if current:
        result.append(Block(tuple(current), point))
    return result


def _parted(block: Sequence[Line], line: Line, width: int) -> bool:
    """Whether a new paragraph begins between a block's last line and the next one."""
    before = block[-1]
    starts_low = line.text[0].islower()
    ended = before.text[-1] in _ENDS
    if line.number == before.number + 1:
        return not is_full(before, line, width, 0.8 if ended else 0.88) and (ended or not starts_low)
    if starts_low:
        return ended
    if line.gap == 1 and len(block) > 1 and before.gap == 1:
        return False  # the lines are spaced so throughout; paragraphs are parted by more
    return ended or not is_full(before, line, width, 0.9 if line.gap == 2 else 0.7)


def ends_sentence(text: str, at: int) -> bool:
    """Whether the full stop at an offset ends a sentence rather than an abbreviation."""
    return text[at] != "." or _ABBREVIATION.search(text, max(0, at - 11), at + 1) is None


def sentence_around(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The bounds of the sentence around text[start:end], not beyond [first, last)."""
    begin = at = max(first, start - _REACH)
    stop = min(last, end + _REACH)
    while (at := text.find(".", at, start)) >= 0:
        if _starts_sentence(text, at):
            begin = at + 1
        at += 1
    at = max(end - 1, first)
    while (at := text.find(".", at, stop)) >= 0:
        if _starts_sentence(text, at):
            return begin, at + 1
        at += 1
    return begin, stop


def _starts_sentence(text: str, at: int) -> bool:
    """Whether the full stop at an offset ends a sentence: a blank and a capital follow, and it is no abbreviation."""
    following = text[at + 1 : at + 12]
    bare = following.lstrip()
    return bare != following and bare[:1].isupper() and ends_sentence(text, at)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Offsets [start, end) of the sentences of a paragraph; abbreviations do not end one."""
    start = 0
    for match in _SENTENCE.finditer(text):
        stop = match.start() + 1
        if text[stop - 1] == "." and _ABBREVIATION.search(text, max(0, stop - 12), stop):
            continue
        yield start, stop
        start = match.end()
    yield start, len(text)


def compose(place: Run, document: Document) -> tuple[str, list[str]]:
    """Running text and list points of a run of lines.

    List points begin on a line of their own with ``- ``; numbered points keep their number. Points count where a
    lead-in stands before them or there are at least two.
    """
    apart = len(place.lines) > 1 and place.lines[1].number > place.lines[0].number + 1
    texts = _att_points(place.texts, apart)
    if _POINTS.isdisjoint([text[:1] for text in texts]):
        return running_text(texts, document), []
    pieces: list[tuple[str, list[str]]] = [("", [])]
    expected = 0
    for text in texts:
        if text[:1] not in _POINTS:
            if text:
                pieces[-1][1].append(text)
            continue
        bullet = BULLET.match(text) if is_bullet(text) else None
        if bullet:
            pieces.append(("- ", [text[bullet.end() :]]))
            continue
        number = NUMBERED.match(text) if is_numbered(text) else None
        if number:
            value = int(number["number"]) if number["number"].isdigit() else ord(number["number"]) - 96
            if value in (1, expected + 1):
                expected = value
                pieces.append((number.group().rstrip() + " ", [text[number.end() :]]))
                continue
        pieces[-1][1].append(text)
    lead = running_text(pieces[0][1], document)
    points = [running_text(texts, document) for _mark, texts in pieces[1:]]
    parts = [lead] if lead else []
    parts += [mark + point for (mark, _texts), point in zip(pieces[1:], points, strict=True)]
    text = "\n".join(part.strip() if part.strip() != "-" else "-" for part in parts)
    counted = points if (lead and not _mere_tail(lead)) or len(points) > 1 else []
    return text, [point for point in counted if point]


def _att_points(texts: list[str], apart: bool) -> list[str]:
    """Lines that begin with 'att' behind an open lead-in are points printed without a bullet.

    apart: a blank line stands behind the first line. A single one must be set apart, or be no narrow column's.
    """
    if not LONE_ATT.isdisjoint(texts):
        return _lone_att(texts)
    led = texts[0][:4] != "att "  # else there is no lead-in, and the first line is a point, too
    starts = [index for index, text in enumerate(texts) if text[:4] == "att " and (index or not led)]
    if starts in ([], [0]):
        return texts
    alone = (
        len(starts) == 1
        and starts[0] == 1
        and len(texts[0]) < (_LEAD_APART if apart else _LEAD)
        and texts[0].endswith(_LEADS)
    )
    alone = alone and (apart or len(texts[1]) > _LEAD)
    if (len(starts) < 2 and not alone) or any(text and (is_bullet(text) or is_numbered(text)) for text in texts):
        return texts
    listed = not led or (starts[:1] == [1] and texts[0].endswith(_LEADS))
    begins = [
        index
        for number, index in enumerate(starts)
        if not index
        or texts[index - 1][-1:] in ":,;."
        or texts[index - 1].endswith(_OPEN)
        or (listed and not TAKES_ATT.search(" ".join(texts[starts[number - 1] : index])))
    ]
    if (len(begins) < 2 and not alone) or begins[:1] != starts[:1]:
        return texts
    heads = frozenset(begins)
    return [f"- {text}" if index in heads else text for index, text in enumerate(texts)]


def _lone_att(texts: list[str]) -> list[str]:
    """Where 'att' stands alone on its line, what stands below it, up to the next one, is its point."""
    joined: list[str] = []
    for text in texts:
        if joined and joined[-1].removeprefix("- ") in LONE_ATT:
            joined[-1] = f"{joined[-1]} {text}"
        else:
            joined.append(f"- {text}" if text in LONE_ATT and joined else text)
    return joined


def _mere_tail(lead: str) -> bool:
    return len(fold(lead)) < 2
