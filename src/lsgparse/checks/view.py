"""What a check sees: one protocol's pieces, and the text that they were read from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from lsgparse.checks.people import Piece, Roll
from lsgparse.diagnostics import NOWHERE, Place
from lsgparse.patterns import lazy
from lsgparse.read.dates import Timeline, lowered
from lsgparse.tables.checks import EXCERPT
from lsgparse.text.lines import Document, Line, place_of

__all__ = ["Piece", "View", "bounds", "listed", "name_of", "number_of", "place_in"]

_NUMBER = lazy(r"\d+")


class Body(NamedTuple):
    """An item and what is printed of it."""

    item: Piece
    start: int
    text: str
    lower: str
    """The text in small letters, for cheap tests."""

    @property
    def end(self) -> int:
        """Where the item ends."""
        return self.start + len(self.text)


class View:
    """One protocol as it was read. All offsets are into ``document.text``."""

    def __init__(
        self,
        meeting: Piece,
        document: Document,
        timeline: Timeline,
        furniture: Mapping[int, str],
        lines: Sequence[Line],
        declared: tuple[int, int] | None,
        notice: str | None = None,
        *,
        fallback: bool = False,
        damaged: bool = False,
    ) -> None:
        self.meeting = meeting
        """The pieces, in the model's shape, ids given."""
        self.document = document
        """The source, with blanks where page furniture stands."""
        self.timeline = timeline
        """Every date of the source."""
        self.furniture = furniture
        """What page furniture was found: the rank of its line, and its kind."""
        self.lines = lines
        """The lines of this protocol that are not blank, furniture included."""
        self.declared = declared
        """The range of items that the heading declares."""
        self.notice = notice
        """The word by which the text calls itself something else than minutes."""
        self.fallback = fallback
        """No layout fitted; the text was read by the general one."""
        self.damaged = damaged
        """So many words look damaged that spelling proves nothing."""

    @property
    def text(self) -> str:
        """The text with blanks where page furniture stands."""
        return self.document.text

    @property
    def items(self) -> Sequence[Piece]:
        """The items."""
        items: Sequence[Piece] = self.meeting["arenden"]
        return items

    @property
    def people(self) -> Sequence[Piece]:
        """The attendance list."""
        people: Sequence[Piece] = self.meeting["attendance"]
        return people

    @cached_property
    def roll(self) -> Roll:
        """The attendance list, for looking names up."""
        return Roll(self.people)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def lines_between(self, start: int, end: int) -> Sequence[Line]:
        """The lines that begin between two offsets, furniture included."""
        return self.lines[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    @cached_property
    def first(self) -> Place:
        """The place of findings about the protocol as a whole: its title, else its first line."""
        title = self.field("title")
        if title != NOWHERE:
            return title
        line = next((line for line in self.lines if line.rank not in self.furniture), None) or next(
            iter(self.lines), None
        )
        return (((line.number, line.number),), ((line.start, line.end),)) if line else NOWHERE

    @property
    def headless(self) -> bool:
        """Whether nothing of a heading is there: the text begins in the middle, perhaps within the list of people."""
        return self.meeting["title"] is None and self.meeting["date"] is None and self.meeting["place"] is None

    @cached_property
    def excerpt(self) -> bool:
        """Whether the text says of itself that only some items are printed, in its title or its first line."""
        first = next((line.text for line in self.lines if line.rank not in self.furniture), "")
        return EXCERPT.search(f"{self.meeting['title'] or ''}\n{first}") is not None

    def field(self, name: str) -> Place:
        """Where a field of the heading is printed; NOWHERE where it is not."""
        found = next((place for place in self.meeting["heading_places"] if place["field"] == name), None)
        return (tuple(found["lines"]), tuple(found["spans"])) if found else NOWHERE

    def place(self, start: int, end: int) -> Place:
        """The place of text[start:end]."""
        where = place_of(start, end, self.document)
        return where.ranges, where.spans

    def head(self, item: Piece) -> Place:
        """An item's first line."""
        start, end = bounds(item)
        line = place_of(start, start + 1, self.document).lines[0]
        return self.place(start, min(line.end, end))

    def date_in(self, piece: Piece, iso: str) -> Place:
        """Where a piece prints a date, with or without its year; the whole piece where it does not."""
        for hit in self.timeline.within(*bounds(piece)):
            if f"{hit.month:02d}" == iso[5:7] and (not hit.day or f"{hit.day:02d}" == iso[8:10]):
                return self.place(hit.start, hit.end)
        return place_in(piece)

    def find(self, words: str, start: int, end: int) -> Place | None:
        """The first place between two offsets where the words are printed, whatever blanks stand between them."""
        wanted = words.split()
        at = self.text.find(wanted[0], start, end) if wanted else -1
        while at >= 0:
            stop = _end_of(wanted, self.text, at, end)
            if stop is not None:
                return self.place(at, stop)
            at = self.text.find(wanted[0], at + 1, end)
        return None

    def find_in(self, words: str, item: Piece) -> Place:
        """Where an item prints the words; its first line where it does not."""
        return self.find(words, *bounds(item)) or self.head(item)

    def name_in(self, person: Piece) -> Place:
        """Where the name of somebody who is listed is printed; the whole entry where it is not found."""
        found = next((place for span in person["spans"] if (place := self.find(person["name"], *span))), None)
        return found or place_in(person)

    @cached_property
    def bodies(self) -> Sequence[Body]:
        """Every item with its print, page furniture blanked."""
        base, lower = self.begin, self.lower
        return [
            Body(item, start, self.text[start:end], lower[start - base : end - base])
            for item in self.items
            for start, end in [bounds(item)]
        ]

    @property
    def begin(self) -> int:
        """Where the protocol begins in the text, which can hold several."""
        return self.lines[0].start if self.lines else 0

    @cached_property
    def own(self) -> str:
        """The protocol's own part of the text."""
        return self.text[self.begin : self.lines[-1].end] if self.lines else ""

    @cached_property
    def lower(self) -> str:
        """The protocol's own part in small letters, as long as it is."""
        return lowered(self.own)


def _end_of(words: Sequence[str], text: str, start: int, end: int) -> int | None:
    """Where words that begin at an offset end, whatever blanks part them; None where others stand there."""
    at = start + len(words[0])
    for word in words[1:]:
        bare = at
        while bare < end and text[bare].isspace():
            bare += 1
        if bare == at or not text.startswith(word, bare, end):
            return None
        at = bare + len(word)
    return at


def bounds(item: Piece) -> tuple[int, int]:
    """Where an item begins and ends."""
    return item["spans"][0][0], item["spans"][-1][1]


def place_in(piece: Piece) -> Place:
    """The places of a piece that has its own."""
    return tuple(piece["lines"]), tuple(piece["spans"])


def name_of(item: Piece) -> str:
    """What a message calls an item: its number, else the end of its id."""
    return str(item["number"] or item["id"].rpartition("/")[2])


def number_of(item: Piece) -> int | None:
    """The whole number that an item's number begins with."""
    printed = item["number"] or ""
    if printed.isdecimal():  # nearly always
        return int(printed)
    found = _NUMBER.match(printed)
    return int(found.group()) if found else None


def listed(words: Iterable[str], longest: int | None = None) -> str:
    """'a', 'a and b', 'a, b and c'; of more than the longest list the first ones: 'a, b and 3 more'."""
    told = list(words)
    if longest is not None and len(told) > longest:
        told[longest:] = [f"{len(told) - longest} more"]
    *most, last = told
    return f"{', '.join(most)} and {last}" if most else last
