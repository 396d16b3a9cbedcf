"""What is kept of a protocol to hold it against others."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from lsgparse.diagnostics import Finding
from lsgparse.diagnostics.placed import Spot
from lsgparse.patterns import lazy
from lsgparse.tables.series import BARE_DAY, OWN_MINUTES, PREVIOUS_MINUTES, REVIEW, STEM, STOP_STEMS

if TYPE_CHECKING:
    from lsgparse.model import Arende, Meeting, Reference

SpotOf = Callable[[Sequence[tuple[int, int]], Sequence[tuple[int, int]]], Spot]
"""Lines and spans of a piece of the model to its place in the file."""

_STEM = lazy(rf"(?<![^\W\d_])[^\W\d_]{{4,{STEM}}}")
_WHOLE_DATE = len("2024-03-05")
_DOUBTFUL_DATE = ("LSG205", "LSG208")
"""The date cannot be right, or its weekday is another: it orders nothing."""
_LONGEST_LINE = 2000
"""A longer line is not kept: of thousands of protocols one can be all in one line."""
_FEWEST_WORDS = 20
"""Two texts with fewer words can be the same by chance."""


class Item(NamedTuple):
    """An item's number and where the item begins."""

    number: int
    spot: Spot


class Filed(NamedTuple):
    """Minutes of an earlier meeting of the same body that an item files."""

    number: str
    date: str
    spot: Spot


class Task(NamedTuple):
    """A task with a deadline, and what can be known again of it."""

    number: str
    due: str
    stems: frozenset[int]
    spot: Spot


class Across(NamedTuple):
    """A finding about a protocol and others."""

    minutes: Minutes
    found: Finding
    spot: Spot
    related: tuple[tuple[str, Spot], ...]
    about: str = ""
    """The day up to which something may be missing, ISO."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """One protocol, as others need to know it."""

    file: str
    protocol: int
    """Which one of its file, from 0."""
    id: str
    spot: Spot
    """Its title, else its beginning."""
    body: str | None
    """The organ's name in a form that can be compared."""
    date: str | None
    """ISO; None where it is not known to the day or cannot be right."""
    text: str | None
    """A hash of all its words; None where there are too few."""
    people: frozenset[int]
    first: Item | None
    last: Item | None
    """None where items have no whole numbers or do not rise."""
    filed: tuple[Filed, ...]
    tasks: tuple[Task, ...]
    stems: array[int]
    """The beginnings of the words of its items, hashed and in order."""
    reviews: bool
    """An item goes through earlier decisions or tasks, whatever they were."""


def minutes_of(meeting: Meeting, file: str, protocol: int, place: SpotOf) -> Minutes:
    """What is kept of a protocol."""

    def spot_of(lines: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]]) -> Spot:
        spot = place(lines, spans)
        long = any(len(line) > _LONGEST_LINE for line in spot.lines)
        return replace(spot, lines=()) if long else spot

    first, last = _range(meeting, spot_of)
    stems = _stems(words for item in meeting.arenden for words in _words_of(item))
    doubtful = any(one.code in _DOUBTFUL_DATE for one in meeting.diagnostics)
    whole = meeting.date if meeting.date and len(meeting.date) == _WHOLE_DATE and not doubtful else None
    return Minutes(
        file=file,
        protocol=protocol,
        id=meeting.id,
        spot=_beginning(meeting, spot_of),
        body=" ".join(meeting.body.casefold().split()) if meeting.body else None,
        date=whole,
        text=_hash_of(meeting),
        people=frozenset(_hashed(person.name.casefold()) for person in meeting.attendance),
        first=first,
        last=last,
        filed=tuple(_filed(meeting, spot_of)),
        tasks=tuple(_tasks(meeting, spot_of)),
        stems=array("I", sorted(stems)),
        reviews=any(REVIEW.search(item.title) for item in meeting.arenden),
    )


def _beginning(meeting: Meeting, spot_of: SpotOf) -> Spot:
    places = {place.field: place for place in meeting.heading_places}
    for field in ("title", "body", "date"):
        if field in places:
            return spot_of(places[field].lines, places[field].spans)
    if meeting.arenden:
        return spot_of(meeting.arenden[0].lines, meeting.arenden[0].spans)
    return spot_of((), ())


def _hash_of(meeting: Meeting) -> str | None:
    """Of all words that were placed, in order, wherever the lines break."""
    heading = (meeting.title, meeting.dnr, meeting.date, meeting.start_time, meeting.end_time, meeting.place)
    people = [(person.name, person.affiliation, person.status, *person.roles) for person in meeting.attendance]
    signed = [(one.name, one.role) for one in meeting.signatures]
    rows = [heading, *people, *map(_all_words, meeting.arenden), *signed]
    words = " ".join(word for row in rows for word in row if word).split()
    return hashlib.sha256(" ".join(words).encode()).hexdigest() if len(words) >= _FEWEST_WORDS else None


def _all_words(item: Arende) -> tuple[str | None, ...]:
    return (
        item.number,
        item.kind,
        *(name for one in item.presenters for name in (one.name, one.affiliation)),
        *_words_of(item),
        *item.bilagor,
    )


def _words_of(item: Arende) -> Iterator[str]:
    yield item.title
    yield item.text
    for statement in item.beslut:
        yield statement.text


def _range(meeting: Meeting, spot_of: SpotOf) -> tuple[Item | None, Item | None]:
    """The first and the last item's number; the declared range where the items found do not begin or end with it."""
    numbers = [item.number for item in meeting.arenden]
    if not numbers or any(number is None or "." in number for number in numbers):
        return None, None
    whole = [int("".join(char for char in number or "" if char.isdigit()) or 0) for number in numbers]
    if whole[0] != min(whole) or whole[-1] != max(whole) or not whole[0]:
        return None, None
    ends = (whole[0], whole[-1])
    if meeting.arende_range is not None:
        ends = (meeting.arende_range.first, meeting.arende_range.last)
    first, last = meeting.arenden[0], meeting.arenden[-1]
    return Item(ends[0], _head(first, spot_of)), Item(ends[1], _head(last, spot_of))


def _head(item: Arende, spot_of: SpotOf) -> Spot:
    """An item's first line."""
    spot = spot_of(item.lines, item.spans)
    line = spot.lines[0] if spot.lines else ""
    end = len(line.rstrip()) + 1 if spot.end_line > spot.line else spot.end_column
    return Spot(spot.file, spot.line, spot.column, spot.line, end, spot.lines[:1], spot.line_hash)


def _filed(meeting: Meeting, spot_of: SpotOf) -> Iterator[Filed]:
    for item in meeting.arenden:
        announced = PREVIOUS_MINUTES.search(item.title) is not None
        if not announced and OWN_MINUTES.search(item.title) is None:
            continue
        for one in item.references:
            if one.date and len(one.date) == _WHOLE_DATE and _is_own(one, meeting, announced, len(item.references)):
                yield Filed(item.number or item.title, one.date, spot_of(one.lines, one.spans))


def _is_own(one: Reference, meeting: Meeting, announced: bool, count: int) -> bool:
    """Whether a reference is to minutes of the meeting's own body."""
    if one.body and one.body.casefold() not in (meeting.body or "").casefold():
        return False
    if OWN_MINUTES.search(one.text):
        return True
    return announced and count == 1 and BARE_DAY.search(one.text) is not None


def _tasks(meeting: Meeting, spot_of: SpotOf) -> Iterator[Task]:
    common = STOP_STEMS | _stems([meeting.body or ""])
    for item in meeting.arenden:
        for statement in item.beslut:
            for task in statement.uppdrag:
                if task.due and meeting.date and task.due > meeting.date:
                    stems = _stems([item.title, task.task]) - common
                    spot = spot_of(statement.lines, statement.spans)
                    yield Task(item.number or item.title, task.due, frozenset(stems), spot)


def _stems(texts: Iterable[str]) -> set[int]:
    """The beginnings of all longer words: what words of one root have in common in Swedish stands in front."""
    return {_hashed(stem) for stem in set(_STEM.findall("\n".join(texts).casefold()))}


def _hashed(word: str) -> int:
    return crc32(word.encode("utf-8", "replace"))
