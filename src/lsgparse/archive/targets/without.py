"""What ``--without`` leaves out: a table, what belongs to it, and what repeats it elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from lsgparse.archive.targets import CAN_BE_LEFT_OUT
from lsgparse.model import Arende, Attendance, Beslut, Diagnostic, Meeting, Presenter, Signature

TABLES = CAN_BE_LEFT_OUT

_BELONGS = {"arenden": ("beslut", "uppdrag", "bilagor"), "beslut": ("uppdrag",)}
_LAYERS = {"attendance": ("LSG3",), "arenden": ("LSG4", "LSG5"), "beslut": ("LSG5",)}
"""Diagnostics of what is left out quote it."""
_WORD = re.compile(r"[^\W\d_]{2,}")


def named(words: Iterable[str]) -> tuple[str, ...]:
    """The tables that the words name, each once, in the order of ``TABLES``; commas part names in one word.

    Raises ValueError, with what may have been meant, for a name that is none.
    """
    names = [name.strip() for word in words for name in word.split(",") if name.strip()]
    for name in names:
        if name == "meetings":
            raise ValueError("meetings cannot be left out: everything else belongs to one")
        if name not in TABLES:
            near = get_close_matches(name.lower(), TABLES, 1)
            hint = f"did you mean {near[0]}?" if near else f"what can be left out: {', '.join(TABLES)}"
            raise ValueError(f"{name!r} is no table that can be left out; {hint}")
    return tuple(name for name in TABLES if name in names)


def spread(without: Iterable[str]) -> frozenset[str]:
    """The tables left out and those that belong to them."""
    return frozenset(name for table in without for name in (table, *_BELONGS.get(table, ())))


def told(meeting: Meeting, without: Iterable[str]) -> Meeting:
    """The meeting without the diagnostics that quote what is left out."""
    gone = spread(without)
    layers = tuple(layer for table in sorted(gone) for layer in _LAYERS.get(table, ()))
    names = _names(meeting) if "attendance" in gone else frozenset()
    if not layers:
        return meeting
    kept = tuple(
        one for one in meeting.diagnostics if not one.code.startswith(layers) and names.isdisjoint(_words(one))
    )
    return meeting.model_copy(update={"diagnostics": kept})


def left(meeting: Meeting, without: Iterable[str]) -> Meeting:
    """The meeting without what is left out: its lists are empty, as the schema wants every key to be there."""
    gone = spread(without)
    if not gone:
        return meeting
    update: dict[str, object] = {}
    if "attendance" in gone:
        update |= {"attendance": (), "signatures": ()}
    if "diagnostics" in gone:
        update["diagnostics"] = ()
    update["arenden"] = () if "arenden" in gone else tuple(_item(arende, gone) for arende in meeting.arenden)
    return told(meeting, gone).model_copy(update=update)


def _item(arende: Arende, gone: frozenset[str]) -> Arende:
    update: dict[str, object] = {}
    if "attendance" in gone:
        update["presenters"] = ()
    if "bilagor" in gone:
        update["bilagor"] = ()
    update["beslut"] = () if "beslut" in gone else tuple(_decision(beslut, gone) for beslut in arende.beslut)
    return arende.model_copy(update=update)


def _decision(beslut: Beslut, gone: frozenset[str]) -> Beslut:
    update: dict[str, object] = {}
    if "attendance" in gone:
        update["reservations"] = ()
    if "uppdrag" in gone:
        update["uppdrag"] = ()
    return beslut.model_copy(update=update)


def _words(diagnostic: Diagnostic) -> set[str]:
    words = set(_WORD.findall(diagnostic.message))
    return words.union(*(_WORD.findall(place.message) for place in diagnostic.related))


def _names(meeting: Meeting) -> frozenset[str]:
    """The words of all names in the meeting's lists of people, printed and repaired."""
    people: list[Attendance | Signature | Presenter] = [*meeting.attendance, *meeting.signatures]
    people += [who for item in meeting.arenden for who in item.presenters]
    names = [name for who in people for name in (who.name, who.name_normalised) if name]
    names += [who.replaces for who in meeting.attendance if who.replaces]
    names += [name for item in meeting.arenden for beslut in item.beslut for name in beslut.reservations]
    return frozenset(word for name in names for word in _WORD.findall(name) if not word.islower())
