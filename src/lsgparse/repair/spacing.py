"""Blanks put right: letter-spaced words closed up ('B e s l u t'), blanks that were lost behind a stop given back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set as AbstractSet

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change

_SPACED = lazy(r"(?m)(?<![^\s])[^\W\d_](?: [^\W\d_]){3,}(?: ?[:.])?(?![^\s])")
_LINE = lazy(r"(?m)^[ \t\f]*(?P<line>[^\s](?: {1,6}[^\s]){3,150})[ \t]*$")
"""A line of which each sign stands alone; its words stand two blanks apart or more."""
_APART = lazy(r" {2,}")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäöéü")
_LEAST = 3
"""Different letters that stand alone in a text that has a letter-spaced word: no such word has fewer."""
_GLUED = lazy(r"(?<=[^\W\d_]{2})(?:,(?=[^\W\d_])|[.:;](?=[A-ZÅÄÖ][a-zåäö]))")


def close_up(text: str, forms: AbstractSet[str]) -> list[Change]:
    """The words of four letters and more whose letters stand apart by one blank each, and lines set so throughout.

    forms: what stands between the blanks of the text, each once and in lower case.
    """
    if len(forms & _LETTERS) < _LEAST:
        return []
    lines = [
        Change(*match.span("line"), _closed(match["line"]), spacing=True)
        for match in _LINE.finditer(text)
        if sum(map(str.isalpha, match["line"])) * 3 > len(match["line"]) - match["line"].count(" ")
    ]
    begins = [line.start for line in lines]
    words = [
        Change(match.start(), match.end(), match.group().replace(" ", ""), spacing=True)
        for match in _SPACED.finditer(text)
        if not lines or match.start() >= lines[bisect_right(begins, match.start()) - 1].end or match.start() < begins[0]
    ]
    return [*lines, *words]


def _closed(line: str) -> str:
    """A line set apart with its words closed up."""
    return " ".join([word.replace(" ", "") for word in _APART.split(line)])


def part(text: str) -> list[Change]:
    """A comma between two words, a stop before a capital: the blank behind it was lost."""
    return [Change(match.start(), match.end(), match.group() + " ") for match in _GLUED.finditer(text)]
