"""Initials beside a name: a column of their own, or brackets behind it.

A helper of the attendance's reader.
"""

from __future__ import annotations

from lsgparse.read.words import is_name, take_party
from lsgparse.tables.people import INITIALS, PARTIES


def without_initials(cells: list[str]) -> list[str]:
    """The cells of a line without a first one that holds initials: those of the name in the second, or no party."""
    if len(cells) < 2 or not INITIALS.match(cells[0]):
        return cells
    name = take_party(cells[1].partition(",")[0])[0]
    letters = cells[0].replace("-", "").replace(" ", "")
    short = len(letters) > 1 and letters not in PARTIES and is_name(name)
    return cells[1:] if short or letters in initials(name) else cells


def initials(name: str) -> set[str]:
    """The letters that a name can be shortened to: of all its words, of all their parts."""
    return {
        "".join(part[0] for part in words if part[0].isupper())
        for words in (name.split(), name.replace("-", " ").split())
    }
