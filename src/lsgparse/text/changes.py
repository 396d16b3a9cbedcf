"""Changes of a text, all made at once, and what becomes of places in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Change(NamedTuple):
    """Characters [start, end) of a text that are to be replaced."""

    start: int
    end: int
    new: str


def applied(text: str, changes: Sequence[Change]) -> str:
    """The text with all changes made; they are in order and do not overlap."""
    pieces: list[str] = []
    position = 0
    for change in changes:
        pieces += (text[position : change.start], change.new)
        position = change.end
    pieces.append(text[position:])
    return "".join(pieces)


def moved(offsets: Iterable[int], changes: Sequence[Change]) -> list[int]:
    """Where ascending offsets of the text stand when the changes are made; within a change, at its beginning."""
    found: list[int] = []
    shift = position = 0
    for offset in offsets:
        while position < len(changes) and changes[position].end <= offset:
            change = changes[position]
            shift += len(change.new) - (change.end - change.start)
            position += 1
        inside = position < len(changes) and changes[position].start < offset
        found.append((changes[position].start if inside else offset) + shift)
    return found


def places(changes: Sequence[Change]) -> list[int]:
    """Where the changes stand in the text that they make."""
    found: list[int] = []
    shift = 0
    for change in changes:
        found.append(change.start + shift)
        shift += len(change.new) - (change.end - change.start)
    return found
