"""A cover page whose columns came out one after the other: all labels first, then all values; told apart again.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.read.dates import find_times
from lsgparse.read.words import split_name, take_party
from lsgparse.tables.headings import RANGE, field_of
from lsgparse.tables.people import COVER_LABELS, LABEL_BEGINNINGS, NAMED_ROLE, attendance_heading, role_of
from lsgparse.text.lines import Line

_LEAST, _MOST = 3, 20
_LONGEST = 45
_OF_MEETING = frozenset(("both", "when", "where"))


def known_label(label: str) -> bool:
    """Whether words are a label of a cover page."""
    bare = label.strip(" :")
    return bool(
        attendance_heading(label)
        or field_of(bare)
        or NAMED_ROLE.fullmatch(bare)
        or role_of(bare)
        or COVER_LABELS.fullmatch(bare)
    )


def unstacked(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with each value behind its label where the labels stand in a column of their own, else as they are.

    The column begins with the meeting's place or time and holds a list's heading; the values follow in the labels'
    order, and what they are tells where one ends: people with a party and without one, a range, a name met before.
    """
    index = 0
    while index < len(lines):
        count = 0
        while index + count < len(lines) and _is_label(lines[index + count]):
            count += 1
        if count < _LEAST - 1:  # before anything is cut out: of a long list that costs a copy of it for each line
            index += count or 1
            continue
        labels = lines[index : index + count]
        values = lines[index + count :]
        enough = count >= _LEAST or (count == _LEAST - 1 and bool(values) and find_times(values[0].text) is not None)
        if enough and count <= _MOST and _begins_cover(labels):
            ordered = _ordered(labels, values)
            return [*lines[:index], *ordered] if ordered else lines
        index += count
    return lines


def _begins_cover(labels: Sequence[Line]) -> bool:
    """Whether a column of labels begins with the meeting's place or time and holds a list's heading."""
    first = field_of(labels[0].text.strip(" :"))
    return first in _OF_MEETING and any(attendance_heading(label.text) for label in labels)


def _is_label(line: Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST and text[:3].lower() in LABEL_BEGINNINGS and known_label(text)


def _ordered(labels: Sequence[Line], values: Sequence[Line]) -> list[Line]:
    """Labels and values in turn; nothing where a label of a list finds nobody."""
    found: list[Line] = []
    names: set[str] = set()
    at = 0
    for number, label in enumerate(labels):
        found.append(label)
        follows = [one.text for one in labels[number + 1 :]]
        taken = _taken(label.text, values[at:], names, follows)
        if attendance_heading(label.text) and not taken:
            return []
        names |= {_name(line.text) for line in values[at : at + taken]}
        found += values[at : at + taken]
        at += taken
    return [*found, *values[at:]]


def _taken(label: str, values: Sequence[Line], names: set[str], follows: Sequence[str]) -> int:
    """How many of the values belong to a label."""
    if not values:
        return 0
    if attendance_heading(label):
        return _people(values, names, any(map(attendance_heading, follows)))
    if field_of(label.strip(" :")) == "range":
        return int(RANGE.match(values[0].text) is not None)
    if NAMED_ROLE.fullmatch(label.strip(" :")) or role_of(label.strip(" :")):
        return int(bool(_name(values[0].text)))
    return int(not _name(values[0].text))


def _people(values: Sequence[Line], names: set[str], more: bool) -> int:
    """How many lines of a list follow; more: another list comes behind, which begins where the parties end."""
    taken = 0
    party = take_party(values[0].text)[1]
    for line in values:
        name = _name(line.text)
        if not name or name in names or (more and party and take_party(line.text)[1] is None):
            break
        names.add(name)
        taken += 1
    return taken


def _name(text: str) -> str:
    return split_name(take_party(text.partition(",")[0])[0].strip())[0]
