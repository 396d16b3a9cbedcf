"""The way back: what was read in the repaired text, told in the places and the words of the printed one.

Names, titles and running text are given as printed, with the form that was read beside them (``…_normalised``);
numbers, dates and times as read, with the print beside them where it differs (``…_printed``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Reading

_Piece = dict[str, Any]
_Spans = tuple[tuple[int, int], ...]

_UNDERSTOOD = ("dnr", "date", "start_time", "end_time", "arende_range")
"""Fields of the heading that are given as understood."""
_WORDED = ("title", "body", "place")
"""Fields of the heading that are given as printed."""
_NUMBER = lazy(r"[^\d\n]{0,12}\d+(?: ?[a-h]\b)?[.):]?")
"""An item's number, as it is read at the item's beginning."""
_DASHES = frozenset("-–")
"""What a word or a range of numbers that goes on on the next line can end with."""
_AHEAD = 80
"""So many words of the source may stand between two words of a value: furniture, labels, other parts."""


class _Word(NamedTuple):
    """A word as it is read, and its print; the second half of a word that was glued has none."""

    read: str
    printed: str


class _Print:
    """A reading, and the words at the places that were asked for."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._known: dict[_Spans, _Index] = {}

    def touched(self, spans: _Spans) -> bool:
        """Whether anything at the spans is read otherwise than printed."""
        return any(self.reading.touched(start, end) for start, end in spans)

    def index(self, spans: _Spans) -> _Index:
        """The words at the spans."""
        if spans not in self._known:
            words = _words(spans, self.reading)
            places: dict[str, list[int]] = {}
            for number, (read, _print_of_it) in enumerate(words):
                places.setdefault(read, []).append(number)
            self._known[spans] = _Index(words, places)
        return self._known[spans]


class _Index(NamedTuple):
    """Words in order, and the places of each as it is read."""

    words: list[_Word]
    places: dict[str, list[int]]


def restore(meeting: _Piece, reading: Reading) -> None:
    """Put the pieces of one meeting, read in ``reading.text``, into the terms of ``reading.printed``."""
    source = _Print(reading)
    places = {place["field"]: place["spans"] for place in meeting["heading_places"]}
    for name in _WORDED:
        _word(meeting, name, places.get(name, ()), source)
    for name in _UNDERSTOOD:
        meeting[f"{name}_printed"] = _print(places.get(name, ()), source)
    for person in meeting["attendance"]:
        for name in ("name", "affiliation", "replaces"):
            _word(person, name, person["spans"], source)
        _plain(person, ("present_for",), ("represents",), person["spans"], source)
    for item in meeting["arenden"]:
        _item(item, source)
    for signature in meeting["signatures"]:
        _word(signature, "name", signature["spans"], source)
    _places(meeting, reading)


def _item(item: _Piece, source: _Print) -> None:
    spans = item["spans"]
    number = _NUMBER.match(source.reading.text, spans[0][0]) if spans and item["number"] is not None else None
    item["number_printed"] = _print((number.span(),), source) if number else None
    _word(item, "title", spans, source)
    _word(item, "text", spans, source)
    _plain(item, (), ("bilagor",), spans, source)
    for presenter in item["presenters"]:
        for name in ("name", "affiliation"):
            _word(presenter, name, spans, source)
    for mention in (*item["references"], *item["next_meetings"]):
        _plain(mention, ("body", "text"), (), mention["spans"], source)
    for statement in item["beslut"]:
        own = statement["spans"]
        _word(statement, "text", own, source)
        _plain(statement, ("decided_by",), ("points",), own, source)
        for task in statement["uppdrag"]:
            _plain(task, ("to", "task", "due_text"), (), own, source)
        for mention in (*statement["amounts"], *statement["dates"]):
            _plain(mention, ("text",), (), own, source)


def _word(piece: _Piece, name: str, spans: _Spans, source: _Print) -> None:
    """A value as printed, with what was read beside it where the two differ."""
    read = piece[name]
    printed = _printed(read, spans, source)
    piece[name] = printed
    piece[f"{name}_normalised"] = read if printed != read else None


def _plain(piece: _Piece, names: Sequence[str], lists: Sequence[str], spans: _Spans, source: _Print) -> None:
    """Values, and values of lists, as printed."""
    for name in names:
        piece[name] = _printed(piece[name], spans, source)
    for name in lists:
        piece[name] = [_printed(value, spans, source) for value in piece[name]]


def _print(spans: _Spans, source: _Print) -> str | None:
    """The print of what stands at the spans, where it is read otherwise."""
    if not source.touched(spans):
        return None
    reading = source.reading
    return " ".join(" ".join(reading.printed[slice(*reading.place(*span))].split()) for span in spans)


def _printed(value: str | None, spans: _Spans, source: _Print) -> str | None:
    """A value's words as printed: each found, in order, among the words of the source at the spans."""
    if not value or not source.touched(spans):
        return value
    words, places = source.index(spans)
    at = 0
    lines = []
    for line in value.split("\n"):
        wanted = line.split()
        shown = []
        for index, word in enumerate(wanted):
            follows = wanted[index + 1] if index + 1 < len(wanted) else None
            found = _find(word, follows, at, words, places)
            if found is None:
                shown.append(word)
                continue
            at = found[1]
            shown.append(found[0])
        lines.append(" ".join(word for word in shown if word))
    return "\n".join(lines)


def _find(
    word: str, follows: str | None, at: int, words: Sequence[_Word], places: dict[str, list[int]]
) -> tuple[str, int] | None:
    """A word's print and the index behind it: the next place where it stands, best before the word that follows."""
    if at < len(words) and words[at].read == word:
        return words[at].printed, at + 1
    where = places.get(word, [])
    near = where[bisect_left(where, at) : bisect_left(where, at + _AHEAD * 40)]
    if near:
        best = next((i for i in near if i + 1 < len(words) and words[i + 1].read == follows), None)
        if not any(map(str.isalnum, word)):
            # A bullet that the reader put there: one behind the next place of the word that follows is another point's.
            behind = places.get(follows or "", [])
            if best is None or best > behind[bisect_left(behind, at)]:
                return None
        best = near[0] if best is None else best
        return words[best].printed, best + 1
    bare = word.strip(".,:;()")
    for index in range(at, min(len(words), at + _AHEAD)):
        read, printed = words[index]
        if read[-1] in _DASHES and index + 1 < len(words):
            follows_it = words[index + 1]
            if word == read[:-1] + follows_it.read:
                return printed.removesuffix(read[-1]) + follows_it.printed, index + 2
            if word == read + follows_it.read:
                return printed + follows_it.printed, index + 2
        if len(bare) > 1 and read.strip(".,:;()") == bare:
            return word.replace(bare, printed.strip(".,:;()")), index + 1
        bullet = read.removesuffix(word)
        if 0 < len(bullet) < len(read) and not any(map(str.isalnum, bullet)) and printed.startswith(bullet):
            return printed[len(bullet) :], index + 1  # a bullet that stands right before its point's first word
        within = read.find(bare) if len(bare) > 1 and len(read) == len(printed) else -1
        if within >= 0 and not read[within + len(bare) : within + len(bare) + 1].isalnum():
            return word.replace(bare, printed[within : within + len(bare)]), index + 1
    return None


def _words(spans: _Spans, reading: Reading) -> list[_Word]:
    """The words at the spans, as read and as printed."""
    found: list[_Word] = []
    reached = -1
    for start, end in spans:
        position = start
        for read in reading.text[start:end].split():
            position = reading.text.index(read, position, end)
            if reading.touched(position, position + len(read)):
                first, last = reading.place(position, position + len(read))
                found.append(_Word(read, " ".join(reading.printed[max(first, reached) : last].split())))
                reached = max(reached, last)
            else:
                found.append(_Word(read, read))
            position += len(read)
    return found


def _places(piece: Any, reading: Reading) -> None:
    """Every span of a piece and of what hangs on it, as offsets of the printed text."""
    if isinstance(piece, dict):
        for name, value in piece.items():
            if name == "spans":
                piece[name] = tuple(reading.trimmed(*span) for span in value)
            else:
                _places(value, reading)
    elif isinstance(piece, list | tuple):
        for value in piece:
            _places(value, reading)
