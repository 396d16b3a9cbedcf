"""Small letters for texts of any length: long ones piece by piece.

Python's ``lower`` takes twelve times the memory of its text for a while, a list of all words ten times; to get so much
from the system costs more than the work.
"""

from __future__ import annotations

from collections.abc import Iterator

PIECE = 1 << 16
"""Signs of a long text that are worked on at a time."""


def pieces(text: str) -> Iterator[str]:
    """A text piece by piece, each but the first with a blank in front."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + PIECE)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end


def lowered(text: str) -> str:
    """The text in lower case, as long as it was: a letter whose lower case is longer stays."""
    lower = text.lower() if len(text) <= PIECE else "".join([piece.lower() for piece in pieces(text)])
    return lower if len(lower) == len(text) else "".join([c.lower() if len(c.lower()) == 1 else c for c in text])


def forms(text: str) -> frozenset[str]:
    """What stands between the blanks of a text, each once and in lower case."""
    if len(text) <= PIECE:
        return frozenset(text.lower().split())
    found: set[str] = set()
    for piece in pieces(text):
        found.update(piece.lower().split())
    return frozenset(found)
