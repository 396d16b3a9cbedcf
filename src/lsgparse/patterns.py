"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the tables costs as much time as reading a protocol; a single protocol needs half of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, cast

_GATED = ("search", "finditer")
_WAITING = ("match", "fullmatch", "sub")
_LONG = 1 << 14
"""Signs of a text that is not looked through for pieces: to compile the pattern takes no longer."""
_TRIES = 100
"""So many texts are looked at for a pattern's pieces before it is compiled all the same: then the engine is faster."""
_FOLD_ODDLY = frozenset("ſıİ")
"""Letters that the engine, without regard to case, takes for one that ``lower`` does not make of them."""
_REPEATS = frozenset("?*+{")
_NO_BRACKETS = re.compile(r"\\.|\[[^\]]*\]")
"""What holds round brackets that open and close nothing."""


class _Lazy:
    """Stands for a compiled pattern; the first attribute asked for compiles it and puts its methods in place."""

    def __init__(self, source: str | Callable[[], str], flags: int, pieces: tuple[str, ...]) -> None:
        self._source = source
        self._flags = flags
        self.pieces = pieces

    def __getattr__(self, name: str) -> Any:
        if self.pieces and name in _GATED:
            self.search, self.finditer = _gated(self, bool(self._flags & re.IGNORECASE))
            return self.__dict__[name]
        if self.pieces and name in _WAITING:
            setattr(self, name, _waiting(self, name, bool(self._flags & re.IGNORECASE)))
            return self.__dict__[name]
        source = self._source if isinstance(self._source, str) else self._source()
        self.compiled = re.compile(source, self._flags)
        for method in ("match", "fullmatch", "findall", "split", "sub", *(() if self.pieces else _GATED)):
            setattr(self, method, getattr(self.compiled, method))
        return self.__dict__.get(name) or getattr(self.compiled, name)


def lazy(source: str | Callable[[], str], flags: int = 0, pieces: tuple[str, ...] = ()) -> re.Pattern[str]:
    """The pattern, compiled when one of its methods is first called; a mistake in it shows then (the tests use all).

    source: the expression, or what gives it where making it takes time, too.

    pieces: literals of which every match holds one; where none stands in the text, it is not searched at all, and that
    is told many times faster; until one does, the pattern need not be compiled. In lower case where the pattern is
    matched without regard to case.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags, pieces))


def _gated(pattern: _Lazy, folds: bool) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """``search`` and ``finditer`` of a pattern behind the cheap test for its pieces; it is compiled when one is found.

    folds: the pattern is matched without regard to case.
    """
    pieces = pattern.pieces

    def search(text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        part = text[start:end].lower() if folds else text[start:end]
        for piece in pieces:  # a loop: any() with a generator takes three times as long
            if piece in part:
                found: re.Match[str] | None = pattern.compiled.search(text, start, end)
                return found
        return None

    def finditer(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        part = text[start:end].lower() if folds else text[start:end]
        for piece in pieces:
            if piece in part:
                found: Iterator[re.Match[str]] = pattern.compiled.finditer(text, start, end)
                return found
        return iter(())

    return search, finditer


def _waiting(pattern: _Lazy, name: str, folds: bool) -> Callable[..., Any]:
    """The method of that name, which compiles the pattern, and so is replaced, when a text holds one of its pieces.

    For one protocol half of the patterns need not be compiled then, which takes longer than reading it.
    """
    left = _TRIES

    def method(*arguments: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        text: str = arguments[name == "sub"]
        if left and len(text) <= _LONG and not _holds_a_piece(pattern, text, folds):
            return text if name == "sub" else None
        return getattr(pattern.compiled, name)(*arguments, **named)

    return method


def _holds_a_piece(pattern: _Lazy, text: str, folds: bool) -> bool:
    part = text.lower() if folds else text
    return any(piece in part for piece in pattern.pieces) or (folds and not _FOLD_ODDLY.isdisjoint(text))


def factored(alternatives: str) -> str:
    r"""The same alternatives with common beginnings put together: 'lade|lagt|beslöt' as 'la(?:de|gt)|beslöt'.

    At every word the engine tries the branches one by one; of a hundred verbs it then tries only those that begin with
    the word's first letter, and a ``\b`` that several begin with is looked for once. What matches, and which
    alternative first, stays as it was.
    """
    return _factored(_alternatives(alternatives))


def _alternatives(source: str) -> list[str]:
    """An alternation's branches, those within brackets left whole."""
    branches: list[str] = []
    depth = 0
    for part in source.split("|"):
        if depth:
            branches[-1] += "|" + part
        else:
            branches.append(part)
        signs = _NO_BRACKETS.sub("", part)
        depth += signs.count("(") - signs.count(")")
    return branches


def _factored(branches: list[str]) -> str:
    """An alternation of branches; only those that cannot match at the same place change their order."""
    parts: list[str] = []
    for kind, alike in groupby(branches, _beginning):
        group = list(alike)
        if kind == "word" and len(group) > 1:
            parts.append(rf"\b(?:{_factored([branch[2:] for branch in group])})")
        elif kind == "letter":
            by_letter: dict[str, list[str]] = {}
            for branch in group:
                by_letter.setdefault(branch[0], []).append(branch)
            parts += [_joined(same) for same in by_letter.values()]
        else:
            parts += group
    return "|".join(parts)


def _beginning(branch: str) -> str:
    if branch[:1].isalpha() and branch[1:2] not in _REPEATS:
        return "letter"
    return "word" if branch.startswith(r"\b") else ""


def _joined(group: list[str]) -> str:
    """Branches that begin with the same letter, as one."""
    if len(group) == 1:
        return group[0]
    length = 1
    while group[0][length : length + 1].isalpha() and len({branch[: length + 1] for branch in group}) == 1:
        length += 1
    while any(branch[length : length + 1] in _REPEATS for branch in group):
        length -= 1
    return f"{group[0][:length]}(?:{_factored([branch[length:] for branch in group])})"
