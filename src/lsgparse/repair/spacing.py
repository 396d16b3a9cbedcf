"""Blanks put right: letter-spaced words closed up ('B e s l u t'), blanks that were lost behind a stop given back."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change

_SPACED = lazy(r"(?m)(?<![^\s])[^\W\d_](?: [^\W\d_]){3,}(?: ?[:.])?(?![^\s])")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäöéü")
_LEAST = 3
"""Different letters that stand alone in a text that has a letter-spaced word: no such word has fewer."""
_GLUED = lazy(r"(?<=[^\W\d_]{2})(?:,(?=[^\W\d_])|[.:;](?=[A-ZÅÄÖ][a-zåäö]))")


def close_up(text: str, forms: AbstractSet[str]) -> list[Change]:
    """The words of four letters and more whose letters stand apart by one blank each.

    forms: what stands between the blanks of the text, each once and in lower case.
    """
    if len(forms & _LETTERS) < _LEAST:
        return []
    return [
        Change(match.start(), match.end(), match.group().replace(" ", ""), spacing=True)
        for match in _SPACED.finditer(text)
    ]


def part(text: str) -> list[Change]:
    """A comma between two words, a stop before a capital: the blank behind it was lost."""
    return [Change(match.start(), match.end(), match.group() + " ") for match in _GLUED.finditer(text)]
