"""Lines of a signature block whose columns came out with one blank between them, parted again.

A helper of the reader of signatures.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.read.words import is_name, turned
from lsgparse.tables.people import ROLE_START, role_of
from lsgparse.tables.signing import MEMBERS, SIGNATURE_LABEL
from lsgparse.tables.titles import is_title_word
from lsgparse.text.lines import Line

_MOST_WORDS = 12

Cell = tuple[str, str, int, int]
"""Kind (name, role, label, member), value, and the offsets where it stands."""


def close_together(line: Line, text: str) -> list[Cell] | None:
    """The cells of a line whose columns stand close together; None where it is no such line.

    Roles and labels are told by their words, names by standing elsewhere in the text, too.
    """
    words = line.text.split()
    if not 1 < len(words) <= _MOST_WORDS or "  " in line.text or not line.text.isprintable():
        return None
    found = _roles(line) or _names(line, words, text)
    return found if len(found) > 1 else None


def _roles(line: Line) -> list[Cell]:
    """Roles, labels and titles that fill a line, one behind the other: 'Ordförande Justerare'."""
    found: list[Cell] = []
    at = 0
    while at < len(line.text):
        match = ROLE_START.match(line.text, at) or SIGNATURE_LABEL.match(line.text, at)
        word = line.text[at:].split(None, 1)[0]
        if match is not None:
            role = role_of(match.group())
            kind, value, end = ("role", role, match.end()) if role else ("label", match.group(), match.end())
        elif is_title_word(word) or word.casefold() in MEMBERS:
            kind, value, end = "member", word, at + len(word)
        else:
            return []
        found.append((kind, value, line.start + at, line.start + end))
        at = end + len(line.text[end:]) - len(line.text[end:].lstrip(" :"))
    return found if any(cell[0] != "member" for cell in found) else []


def _names(line: Line, words: Sequence[str], text: str) -> list[Cell]:
    """Names that fill a line, each of which stands elsewhere in the text by itself."""
    found: list[Cell] = []
    at, first = line.start, 0
    while first < len(words):
        for count in (2, 3, 4):
            name = " ".join(words[first : first + count])
            if len(words) >= first + count and is_name(name) and _stands_elsewhere(name, text):
                break
        else:
            return []
        found.append(("name", name, at, at + len(name)))
        at += len(name) + 1
        first += count
    return found


def _stands_elsewhere(name: str, text: str) -> bool:
    given, _, last = name.rpartition(" ")
    return text.count(name) > 1 or f"{last}, {given}" in text or turned(name, first=False) in text
