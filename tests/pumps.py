"""Strings that are made to make a regular expression try again and again, from its own parse tree.

For each repeat of a pattern: what leads to it, then what it repeats, many times, then a sign that ends it badly.
"""

from __future__ import annotations

import ast
import gc
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import lsgparse
from lsgparse import patterns

sre: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

_SAMPLES = "aA1 -.,:§()\n\tå–/;%x0z"
_BAD_ENDS = ("", "\x01", "!x")
ONCE_BUSY = [
    ("ja", " ", "\x01"),
    ("nej  röster", "\t", "\x01"),
    ("avstår från att rösta", " ", "!x"),
    ("IP-adress", "\t", "!x"),
    ("reservationer", "\t", "!x"),
    ("justeringssignaturer", " ", "!x"),
    ("", ".", "!x"),
    ("Paragrafer: nr.11", " ", "\x01"),
    ("Dnr aa1", "1", "!x"),
    ("§ 1 -", " ", "!x"),
]
"""What leads to the repeats, what is repeated, what ends it: each kept a pattern busy once."""
_LONG = 20
"""A repeat that may go on for fewer turns than this cannot be pumped."""


def of_the_program() -> list[tuple[str, str, int]]:
    """Every pattern of the package: a name, its source, its flags. Imports every module of it."""
    found: dict[tuple[str, int], str] = {}
    for module in walk_packages(lsgparse.__path__, "lsgparse."):
        if module.name == "lsgparse.__main__":
            continue
        try:
            names = vars(import_module(module.name))
        except ModuleNotFoundError as missing:  # a form of the archive whose package is not installed
            if str(missing.name).startswith("lsgparse"):
                raise
            continue
        for name, value in names.items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):  # bytes have no long repeats
                found[value.pattern, value.flags] = f"{module.name}.{name}"
            elif isinstance(value, patterns._Lazy):
                found[source_of(value), value._flags] = f"{module.name}.{name}"
    for value in gc.get_objects():  # those in rows of tables
        if isinstance(value, patterns._Lazy):
            found.setdefault((source_of(value), value._flags), source_of(value)[:60])
    for source in _on_the_spot():
        found.setdefault((source, 0), source[:60])
    return [(name, source, flags) for (source, flags), name in found.items()]


def source_of(pattern: patterns._Lazy) -> str:
    """The expression that a pattern stands for."""
    return pattern._source if isinstance(pattern._source, str) else pattern._source()


def _on_the_spot() -> Iterator[str]:
    """Patterns that functions hand to ``re`` as they are written there."""
    for path in sorted(Path(lsgparse.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name("re")), args=[ast.Constant(value=str(source)), *_]):
                    yield source


def pumped(source: str, flags: int) -> Iterator[tuple[str, str, str]]:
    """What leads to each repeat, one turn of it, and what ends it."""
    tree = parser.parse(source, flags)
    whole = _example(tree, 0)
    seen = set()
    for before, body in _repeats(tree, ""):
        turns = {_example(body, choice) for choice in range(4)} - {""}
        for turn in sorted(turns):
            for end in _BAD_ENDS:
                for start in {before, ""}:
                    if (start, turn, end) not in seen:
                        seen.add((start, turn, end))
                        yield start, turn, end
    if whole:
        yield "", whole, "\x01"
        yield "", whole[:-1] or whole, "\x01"


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, Any]]:
    """Every repeat that can go on, with an example of what stands before it."""
    for op, value in tree:
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            _least, most, body = value
            if most > _LONG:
                yield before, body
            yield from _repeats(body, before)
        elif op is sre.SUBPATTERN:
            yield from _repeats(value[-1], before)
        elif op is sre.ATOMIC_GROUP:
            yield from _repeats(value, before)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from _repeats(value[1], before)
        before += _example([(op, value)], 0)


def _example(tree: Any, choice: int) -> str:
    """A string that the tree matches, or nearly; ``choice`` picks among alternatives."""
    parts = []
    for op, value in tree:
        if op is sre.LITERAL:
            parts.append(chr(value))
        elif op in (sre.NOT_LITERAL, sre.IN, sre.ANY):
            parts.append(_sign(op, value, choice))
        elif op is sre.BRANCH:
            parts.append(_example(value[1][choice % len(value[1])], choice))
        elif op is sre.SUBPATTERN:
            parts.append(_example(value[-1], choice))
        elif op is sre.ATOMIC_GROUP:
            parts.append(_example(value, choice))
        elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            parts.append(_example(value[2], choice) * max(1, min(value[0], _LONG)))
    return "".join(parts)


def _sign(op: Any, value: Any, choice: int) -> str:
    """A sign that a class takes, the ``choice``-th of the samples that it takes."""
    if op is sre.ANY:
        return "a1 ."[choice % 4]
    if op is sre.NOT_LITERAL:
        return next(sign for sign in _SAMPLES if ord(sign) != value)
    one = parser.SubPattern(parser.State(), [(op, value)])
    taken = re._compiler.compile(one)  # type: ignore[attr-defined]
    signs = [sign for sign in _SAMPLES if taken.match(sign)]
    signs = signs or [chr(code) for code in range(sys.maxunicode) if taken.match(chr(code))][:1]
    return signs[choice % len(signs)]
