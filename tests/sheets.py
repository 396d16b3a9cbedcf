"""Page furniture put into a protocol that has none: heads, feet and page numbers at arbitrary places.

What a page carries beside the text says nothing about the meeting. So a protocol is read the same with it and without,
and every line put in is furniture. All names are invented.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

PAGE = 40
"""Lines of a page, about."""

_CONFUSIONS = {"l": "1", "o": "0", "e": "c", "å": "a", "ö": "o", "m": "rn", "i": "l", "n": "r", "s": "5", "t": "f"}


def damaged(text: str, chance: random.Random) -> str:
    """A line as a scanner reads it: one sign in twelve taken for another or lost, two at most."""
    signs = list(text)
    places = [place for place, sign in enumerate(signs) if sign in _CONFUSIONS]
    for place in chance.sample(places, min(len(places), max(1, min(2, len(text) // 12)))):
        signs[place] = _CONFUSIONS[signs[place]] if chance.random() < 0.8 else ""
    return "".join(signs)


class Style(NamedTuple):
    """How a page ends and the next one begins; ``{n}`` stands for the page's number, ``{last}`` for the last one's."""

    foot: tuple[str, ...]
    head: tuple[str, ...]
    feed: bool = False
    """Whether a form feed stands between them."""
    blank: bool = True
    """Whether a blank line stands above the foot and below the head."""
    damage: bool = False
    """Whether foot and head come out damaged on some pages."""
    first: bool = False
    """Whether the head stands on the first page, too."""


STYLES = {
    "foot, form feed, head": Style(
        ("Justerandes sign                    Utdragsbestyrkande",),
        ("HAVSTENA SAMRÅDSFÖRBUND", "Direktionen", "Sida {n} ({last})"),
        feed=True,
    ),
    "head with its number": Style((), ("Havstena samrådsförbund", "Direktionen          {n} ({last})")),
    "head on every page": Style((), ("Havstena samrådsförbund", "Bilagd akt 17B", "Blad {n}"), first=True),
    "head of one line": Style((), ("Havstena samrådsförbund {n}({last})",), blank=False),
    "head alone": Style((), ("Havstena samrådsförbund", "Direktionens blad")),
    "head alone with form feeds": Style((), ("Havstena samrådsförbund",), feed=True),
    "damaged head": Style(
        (), ("Havstena samrådsförbund", "Direktionens blad för ärenden", "Sida {n} ({last})"), damage=True
    ),
    "damaged head with form feeds": Style(
        (), ("Havstena samrådsförbund", "Direktionens blad för ärenden"), feed=True, damage=True
    ),
    "number below, form feed": Style(("{n}",), (), feed=True),
    "number above, form feed": Style((), ("{n}",), feed=True),
    "number alone": Style((), ("{n}",)),
    "letter-spaced number": Style(("S I D A  {n}  A V  {last}",), ()),
    "foot of two lines": Style(
        ("Havstena samrådsförbund, Box 12, 123 45 Havstena", "Telefon 0123-45 67 89"), (), feed=True
    ),
}


class Sheets(NamedTuple):
    """A text with page furniture."""

    text: str
    line_of: dict[int, int]
    """Number of each line that was there before, now, to what it was."""
    added: frozenset[int]
    """Numbers of the printed lines that were put in."""
    pages: int


def breaks(lines: list[str], chance: random.Random) -> Iterator[int]:
    """After which lines of a text a page ends; not between two sentences, which a reader could take for paragraphs."""
    line = PAGE - chance.randrange(12)
    while line < len(lines) - 4:
        if lines[line - 1].rstrip()[-1:] in tuple(".:!?") and lines[line].strip():
            line += 1
            continue
        yield line
        line += PAGE - 3 + chance.randrange(7)


def paginate(text: str, style: Style, chance: random.Random) -> Sheets:
    """A text with the furniture of a style."""
    lines = text.split("\n")
    ends = list(breaks(lines, chance))
    last = len(ends) + 1
    result: list[str] = []
    line_of: dict[int, int] = {}
    added: set[int] = set()

    def put(rows: tuple[str, ...], number: int, before: str = "") -> None:
        for index, row in enumerate(rows):
            printed = row.format(n=number, last=last)
            if style.damage and number > 2:
                printed = damaged(printed, chance)
            result.append((before if index == 0 else "") + printed)
            added.add(len(result))

    def blank() -> None:
        if style.blank:
            result.append("")

    if style.first:
        put(style.head, 1)
        blank()
    for number, line in enumerate(lines, 1):
        result.append(line)
        line_of[len(result)] = number
        if number in ends:
            page = ends.index(number) + 1
            blank()
            put(style.foot, page)
            put(style.head, page + 1, "\f" if style.feed else "")
            if style.feed and not style.head:
                result.append("\f")
            else:
                blank()
    put(style.foot, last)
    return Sheets("\n".join(result), line_of, frozenset(added), last)
