"""Votes and reservations of an item: how many were for and against, who stood apart, and from which decision."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from math import inf
from typing import Any, NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.blocks import column_of, sentences
from lsgparse.read.words import is_name, people_in, take_party
from lsgparse.tables.votes import (
    AGAINST,
    AGAINST_DECISION,
    BEHIND_RESERVING,
    COUNTS,
    NAMES_END,
    PARTY_NAME,
    RESERVATION_GATE,
    RESERVATION_LABEL,
    RESERVING,
    TABLE_HEAD,
    TABLE_MARK,
    TABLE_SUM,
    VOTE_GATE,
    value_of,
)
from lsgparse.text.lines import Document, Line, joint

_COUNTS = [(row.side, lazy(f"(?i:{row.pattern.replace('(?P<count>', '(')})")) for row in COUNTS]
_PIECES = lazy(r"(?:(?<!\s)\s++)?(?:,|;|\boch\b|\bsamt\b)\s*")
_TAIL = 60
"""So much of the text before a line tells how the two are joined."""
_FAR = 3
"""A mark farther than so many columns from every head belongs to none."""


class Vote(NamedTuple):
    """A count, and the offset in the text where it begins."""

    ja: int | None
    nej: int | None
    avstar: int | None
    at: int

    def piece(self) -> dict[str, int | None]:
        """In the model's shape."""
        return {"ja": self.ja, "nej": self.nej, "avstar": self.avstar}


class Reservation(NamedTuple):
    """Who reserved themselves, and the offset in the text where that begins."""

    names: tuple[str, ...]
    at: int


class _Joined(NamedTuple):
    """Lines as one text, broken words healed, and where each line begins in it."""

    text: str
    starts: list[tuple[int, int]]
    """(offset in the text, offset in the document)."""

    def place(self, offset: int) -> int:
        """The offset in the document, to the line."""
        return self.starts[bisect_right(self.starts, (offset, inf)) - 1][1]


def _join(lines: Sequence[Line], document: Document) -> _Joined:
    pieces: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    tail = ""
    for line in lines:
        if pieces:
            between = joint(tail, line.text, document)
            if between is None:  # the hyphen goes
                pieces[-1], tail, between = pieces[-1][:-1], tail[:-1], ""
                length -= 1
            pieces.append(between)
            length += len(between)
            tail += between
        starts.append((length, line.start))
        pieces.append(line.text)
        length += len(line.text)
        tail = (tail + line.text)[-_TAIL:]
    return _Joined("".join(pieces), starts)


def may_hold(text: str) -> bool:
    """Whether a text can hold a vote or a reservation: a cheap test."""
    return RESERVATION_GATE in text or any(word in text for word in VOTE_GATE)


def read_votes(lines: Sequence[Line], document: Document) -> list[Vote]:
    """The votes that an item's lines print, in order; usually none or one."""
    if not any(word in line.text for line in lines for word in VOTE_GATE):
        return []
    table = _table(lines, document)
    if table:
        return table
    joined = _join(lines, document)
    found: list[Vote] = []
    counts: dict[str, int] = {}
    at = 0
    for start, end in sentences(joined.text):
        sentence = joined.text[start:end]
        against = AGAINST.search(sentence)
        if against:
            found.append(
                Vote(value_of(against["count"]), value_of(against["nej"]), None, joined.place(start + against.start()))
            )
            continue
        taken: list[tuple[int, int]] = []
        for side, pattern in _COUNTS:
            match = _free(pattern, sentence, taken)
            if match is None:
                continue
            taken.append(match.span())
            if side in counts and side != "avstar" and {"ja", "nej"} <= counts.keys():
                found.append(Vote(counts["ja"], counts["nej"], counts.get("avstar"), at))
                counts = {}
            if not counts:
                at = joined.place(start + match.start())
            counts.setdefault(side, value_of(next(group for group in match.groups() if group)))
    if {"ja", "nej"} <= counts.keys():
        found.append(Vote(counts["ja"], counts["nej"], counts.get("avstar"), at))
    return found


def _free(pattern: re.Pattern[str], sentence: str, taken: Sequence[tuple[int, int]]) -> re.Match[str] | None:
    """The first match of a side that has no word of another side's: in 'Ja 12 Nej 9' the 12 is not the second's."""
    for match in pattern.finditer(sentence):
        if all(match.end() <= start or match.start() >= end for start, end in taken):
            return match
    return pattern.search(sentence, max(end for _start, end in taken)) if taken else None


def _table(lines: Sequence[Line], document: Document) -> list[Vote]:
    """Votes printed as a table of marks: its sums where they are printed, else the marks counted below their heads."""
    found: list[Vote] = []
    columns: dict[str, int] = {}
    marks: Counter[str] = Counter()
    begins = 0
    for line in [*lines, None]:
        head = TABLE_HEAD.search(line.text) if line is not None and line.text[-1] not in ".:" else None
        if (head or line is None) and columns and marks["ja"] + marks["nej"] > 1:
            found.append(Vote(marks["ja"], marks["nej"], marks["avstar"] if "avstar" in columns else None, begins))
            columns = {}
        if line is None:
            break
        indent = column_of(document.text, line.start)
        if head and len(line.text) < 120 and not any(sign.isdigit() for sign in head.group()):
            columns = {side: indent + head.start(side) for side in ("ja", "nej", "avstar") if head[side]}
            marks, begins = Counter(), line.start
            continue
        total = TABLE_SUM.match(line.text) if columns else None
        if total:
            values = [int(value) for value in total["counts"].split()][-len(columns) :]
            if len(values) == len(columns):
                sides = dict(zip(columns, values, strict=True))
                found.append(Vote(sides.get("ja"), sides.get("nej"), sides.get("avstar"), begins))
                columns = {}
        elif columns:
            for mark in TABLE_MARK.finditer(line.text):
                side = min(columns, key=lambda name: abs(columns[name] - indent - mark.start()))
                if abs(columns[side] - indent - mark.start()) <= _FAR + len(side):
                    marks[side] += 1
    return found


def read_reservations(lines: Sequence[Line], document: Document) -> list[Reservation]:
    """Who reserved themselves in an item, in printed order."""
    if not any(RESERVATION_GATE in line.text for line in lines):
        return []
    found: list[Reservation] = []
    for number, line in enumerate(lines):
        if RESERVATION_LABEL.match(line.text) and number + 1 < len(lines):
            after = [one for one in lines[number + 1 : number + 4] if len(one.text) < 90]
            if after and not RESERVING.search(" ".join(one.text for one in after)):
                names = _names(after[0].text.rstrip("."))
                if names:
                    found.append(Reservation(names, line.start))
    for stretch in _between_labels(lines):
        found += _in_sentences(_join(stretch, document))
    return found


def _between_labels(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in stretches, parted where a label 'Reservation' stands: no sentence goes on across it."""
    stretches: list[list[Line]] = [[]]
    for line in lines:
        if RESERVATION_LABEL.match(line.text):
            stretches.append([])
        else:
            stretches[-1].append(line)
    return [stretch for stretch in stretches if stretch]


def _in_sentences(joined: _Joined) -> list[Reservation]:
    found: list[Reservation] = []
    for start, end in sentences(joined.text):
        sentence = joined.text[start:end]
        verb = RESERVING.search(sentence) if RESERVATION_GATE in sentence else None
        if verb is None:
            continue
        before = sentence[: verb.start()]
        behind = BEHIND_RESERVING.sub("", sentence[verb.end() :], count=1)
        names = () if AGAINST_DECISION.search(before) else _names(before)
        names = names or _names(NAMES_END.split(behind, maxsplit=1)[0])
        if names:
            found.append(Reservation(names, joined.place(start)))
    return found


def _names(words: str) -> tuple[str, ...]:
    """The people and the parties of a list, as printed; nothing where the words are more than that."""
    names: list[str] = []
    for piece in _PIECES.split(words.strip(" ,.:–-")):
        bare, _party = take_party(piece.strip())
        people = people_in(bare)
        if people and is_name(people[0].name) and len(bare.split()) <= len(people[0].name.split()) + 2:
            names.append(people[0].name)
        elif PARTY_NAME.match(bare):
            names.append(bare)
    return tuple(dict.fromkeys(names))


def attach(
    statements: Sequence[tuple[int, dict[str, Any]]], votes: Sequence[Vote], reservations: Sequence[Reservation]
) -> None:
    """Give each vote to the decision that follows it, each reservation to the one before it.

    statements: where each begins in the document, and its piece of the model, in order.
    """
    if not statements:
        return
    starts = [start for start, _piece in statements]
    waiting = [piece for _start, piece in statements]
    for vote in votes:
        behind = bisect_left(starts, vote.at)
        while waiting and waiting[-1]["votes"] is not None:
            waiting.pop()
        chosen = statements[behind][1] if behind < len(statements) else waiting[-1] if waiting else None
        if chosen is not None and chosen["votes"] is None:
            chosen["votes"] = vote.piece()
    named: dict[int, list[str]] = {}
    for reservation in reservations:
        named.setdefault(max(0, bisect_right(starts, reservation.at) - 1), []).extend(reservation.names)
    for index, names in named.items():
        held = statements[index][1]["reservations"]
        held[:] = dict.fromkeys([*held, *names])
