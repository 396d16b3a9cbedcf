"""A model of what scanning and OCR do to a text: a given share of its characters goes wrong, by chance with a seed.

The errors are those that readers of scanned Swedish minutes meet: letters and digits that look alike, dots of å, ä, ö
lost, two letters read as one and one as two, blanks lost, doubled or put into a word, full stops and colons lost. A few
errors follow no pattern. Line ends stay: what the extraction does to them is another matter.
"""

from __future__ import annotations

import random
from typing import NamedTuple

ALIKE = {
    "l": "1I|i",
    "1": "lI|",
    "I": "l1|",
    "i": "l1j",
    "j": "i",
    "O": "0Q",
    "0": "OoQ",
    "o": "0ce",
    "å": "aa",
    "ä": "aa",
    "ö": "oo",
    "Å": "A",
    "Ä": "A",
    "Ö": "O",
    "a": "äåo",
    "e": "cco",
    "c": "e",
    "t": "fl",
    "f": "tr",
    "B": "8",
    "8": "B3",
    "S": "5",
    "5": "S",
    "s": "5",
    "6": "b",
    "b": "6h",
    "9": "g",
    "g": "9q",
    "Z": "2",
    "2": "Z",
    "3": "8",
    "4": "A",
    "7": "1",
    "n": "ru",
    "u": "nv",
    "h": "bn",
    "v": "y",
    "y": "v",
    "k": "lc",
    "E": "F",
    "F": "E",
    "D": "O",
    "R": "K",
    "§": "$S",
    "–": "-",
    "-": "–",
}
"""Signs that a scanner takes for each other; one of them is drawn, a repeated one more often."""

GROUPS = {"rn": "m", "m": "rn", "cl": "d", "d": "cl", "vv": "w", "ii": "u", "nn": "m", "li": "h"}
"""Groups of letters read as others."""

_GROUPED = 0.12
_SHAPELESS = 0.08
_LETTERS = "abdefghiklmnoprstuvåäö"
_STOPS = ".:,;"


class Noise(NamedTuple):
    """A damaged text and how much of the sound one was changed."""

    text: str
    changed: int
    """Characters of the sound text that were changed, lost or added to."""

    def rate(self, text: str) -> float:
        """The share of the sound text's characters, line ends aside, that went wrong."""
        count = sum(1 for char in text if char not in "\r\n")
        return self.changed / count if count else 0.0


def damage(text: str, share: float, seed: int) -> Noise:
    """The text with about ``share`` (0 to 1) of its characters wrong; the same seed gives the same errors."""
    chance = random.Random(seed)  # noqa: S311  # a model of accidents, no secret
    pieces: list[str] = []
    changed = index = 0
    while index < len(text):
        char = text[index]
        if char in "\r\n\f" or chance.random() >= share:
            pieces.append(char)
            index += 1
            continue
        wrong, taken = _wrong(text, index, chance)
        pieces.append(wrong)
        index += taken
        changed += 1
    return Noise("".join(pieces), changed)


def _wrong(text: str, index: int, chance: random.Random) -> tuple[str, int]:
    """What the character at an offset turns into, and how many characters that takes."""
    char = text[index]
    if char.isspace():
        return chance.choice(("", "", char * 2)), 1
    if char in _STOPS:
        return chance.choice(("", "", ",", ".", " " + char)), 1
    shapeless = chance.random()
    if shapeless < _SHAPELESS:
        return chance.choice(("", char + " ", chance.choice(_LETTERS) if char.isalpha() else "")), 1
    if shapeless < _SHAPELESS + _GROUPED:
        for group, other in GROUPS.items():
            if text.startswith(group, index):
                return other, len(group)
    if char in ALIKE:
        return chance.choice(ALIKE[char]), 1
    return (chance.choice(_LETTERS) if char.isalpha() else ""), 1


def without_dots(text: str) -> str:
    """The text with å, ä and ö printed as a and o: what a scanner set to English makes of it."""
    return text.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))
