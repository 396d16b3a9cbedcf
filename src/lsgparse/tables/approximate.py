"""A damaged word recognised as the one known word that it can be: 'Bes1ut' for 'beslut', 'Närvarancle' for 'närvarande'.

Exact look-ups come first; this is asked only of short lines that can be a label and are none. The distance allowed grows
with the word's length, and a word that could be two different ones is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

SHORTEST = 6
"""Words of fewer letters are not recognised when damaged: too many are one letter apart."""
_TWO_ERRORS_FROM = 11


@cache
def _pattern(words: frozenset[str], errors: int) -> Any:
    import regex  # noqa: PLC0415  # a sound protocol never needs it

    alternatives = "|".join(regex.escape(word) for word in sorted(words))
    return regex.compile(rf"(?b)(?:{alternatives}){{e<={errors}}}")


@cache
def _by_length(words: frozenset[str], length: int) -> frozenset[str]:
    return frozenset(word for word in words if abs(len(word) - length) <= 2 and len(word) >= SHORTEST)


def is_damaged(word: str) -> bool:
    """Whether a word shows damage by itself: a figure or another sign among its letters.

    A word of sound letters is never taken for another: it may be a name or a title.
    """
    return (
        len(word) >= SHORTEST
        and not word.isalpha()
        and " " not in word
        and sum(map(str.isalpha, word)) >= len(word) - 2
    )


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The one of the words (lower case) that a damaged word can be, or None.

    One error (a letter wrong, lost or too many) is allowed, two from eleven letters on.
    """
    known = words if isinstance(words, frozenset) else frozenset(words)
    if len(word) < SHORTEST:
        return None
    near = _by_length(known, len(word))
    if not near:
        return None
    errors = 2 if len(word) >= _TWO_ERRORS_FROM else 1
    if not _pattern(near, errors).fullmatch(word):
        return None
    fitting = [one for one in near if _pattern(frozenset((one,)), errors).fullmatch(word)]
    return fitting[0] if len(fitting) == 1 else None
