"""Patterns that are tried less often: behind a cheap test for their pieces, and with common beginnings put together."""

from __future__ import annotations

import importlib
import pkgutil
import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import lsgparse
from lsgparse.patterns import factored, lazy
from lsgparse.tables.decisions import ACTIVE, PASSIVE

ANYTHING = "\0"


def skeletons(tree: Any) -> set[str]:
    """What a pattern's matches can be, signs that are not fixed as NUL; what may be left out both with and without."""
    found = {""}
    for kind, value in tree:
        match kind:
            case op.LITERAL:
                tails = {chr(value)}
            case op.BRANCH:
                tails = set().union(*map(skeletons, value[1]))
            case op.SUBPATTERN:
                tails = skeletons(value[3])
            case op.MAX_REPEAT | op.MIN_REPEAT:
                least, most, inner = value
                once = skeletons(inner)
                tails = (once if most == 1 else {one + ANYTHING for one in once}) | (set() if least else {""})
            case op.AT | op.ASSERT | op.ASSERT_NOT:
                continue
            case _:
                tails = {ANYTHING}
        found = {head + tail for head in found for tail in tails}
    return found


def lazies(value: Any) -> list[Any]:
    """The patterns that a name of a module stands for: one, or those of a table."""
    if isinstance(value, list | tuple):
        return [found for one in value for found in lazies(one)]
    return [value] if type(value).__name__ == "_Lazy" else []


def gated() -> list[Any]:
    """Every pattern of the package that is searched only where one of its pieces stands."""
    packages = ("lsgparse.tables.", "lsgparse.read.", "lsgparse.text.", "lsgparse.repair.", "lsgparse.checks.")
    names = [module.name for module in pkgutil.walk_packages(lsgparse.__path__, "lsgparse.")]
    return [
        pytest.param(pattern, id=f"{name}.{key}{number or ''}")
        for name in names
        if name.startswith(packages)
        for key, value in vars(importlib.import_module(name)).items()
        for number, pattern in enumerate(lazies(value))
        if pattern.pieces
    ]


@pytest.mark.parametrize("pattern", gated())
def test_every_match_holds_a_piece(pattern: Any) -> None:
    folds = pattern.flags & re.IGNORECASE
    for words in skeletons(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)):
        text = words.lower() if folds else words
        assert any(piece in text for piece in pattern.pieces), f"{words!r} would not be found"
    if folds:
        assert all(piece == piece.lower() for piece in pattern.pieces)


def test_a_piece_that_a_match_lacks_is_seen() -> None:
    assert skeletons(parser.parse("nästa (?:extra )?möte|dag[eg]n")) == {"nästa extra möte", "nästa möte", "dag\0n"}


def test_a_gated_pattern_finds_what_the_bare_one_does() -> None:
    pattern = lazy(r"\bmöte\w*", re.IGNORECASE, pieces=("möte",))
    text = "Nästa Möte och mötet därefter"
    found = pattern.search(text)
    assert found is not None
    assert found.span() == (6, 10)
    assert [match.group() for match in pattern.finditer(text)] == ["Möte", "mötet"]
    assert pattern.search(text, 16) is None
    assert pattern.search(text, 11, 15) is None
    assert list(pattern.finditer(text, 21)) == []


def is_compiled(pattern: Any) -> bool:
    return "compiled" in vars(pattern)


@pytest.mark.parametrize("method", ["match", "fullmatch", "search"])
def test_a_pattern_waits_for_a_text_with_a_piece(method: str) -> None:
    pattern = lazy(r"möte\w*", re.IGNORECASE, pieces=("möte",))
    assert getattr(pattern, method)("Dagordningen") is None
    assert not is_compiled(pattern)
    assert getattr(pattern, method)("Mötet").group() == "Mötet"
    assert is_compiled(pattern)
    assert getattr(pattern, method)("Dagordningen") is None


def test_a_replacement_waits_for_a_text_with_a_piece() -> None:
    pattern = lazy(r"\bmöte\w*", re.IGNORECASE, pieces=("möte",))
    assert pattern.sub("-", "Nästa samråd") == "Nästa samråd"
    assert not is_compiled(pattern)
    assert pattern.sub("-", "Nästa MÖTE, mötet", count=1) == "Nästa -, mötet"
    assert pattern.sub("-", "Nästa samråd") == "Nästa samråd"


@pytest.mark.parametrize("text", ["Ju\u017ftering", "Juster\u0130ng", "Juster\u0131ng"])
def test_letters_that_fold_oddly_are_left_to_the_engine(text: str) -> None:
    pattern = lazy("justering", re.IGNORECASE, pieces=("justering",))
    found, plain = pattern.match(text), re.match("justering", text, re.IGNORECASE)
    assert found is not None
    assert plain is not None
    assert found.span() == plain.span()


def test_a_pattern_does_not_wait_for_ever() -> None:
    pattern = lazy("möte", pieces=("möte",))
    texts = 0
    while not is_compiled(pattern):
        assert pattern.match("Dagordning") is None
        texts += 1
        assert texts <= 1000


@pytest.mark.parametrize(
    ("alternatives", "expected"),
    [
        ("lade|lagt|beslöt", "la(?:de|gt)|beslöt"),
        ("lade|beslöt|lagt", "la(?:de|gt)|beslöt"),
        ("ab|a", "a(?:b|)"),
        ("a|ab", "a(?:|b)"),
        ("as?x|asy", "a(?:s?x|sy)"),
        ("a?b|ab|ac|b", "a?b|a(?:b|c)|b"),
        (r"\bx|\by|z", r"\b(?:x|y)|z"),
        (r"ta(?:r|s)|ta [(]x|[)]", r"ta(?:(?:r|s)| [(]x)|[)]"),
    ],
)
def test_common_beginnings_are_put_together(alternatives: str, expected: str) -> None:
    assert factored(alternatives) == expected


@pytest.mark.parametrize("words", [ACTIVE, PASSIVE], ids=["active", "passive"])
def test_factored_verbs_are_the_same_verbs(words: str) -> None:
    verbs = words.split("|")
    plain, quick = re.compile(words), re.compile(factored(words))
    text = " ".join(f"{verb} {verb}r {verb[:-1]} x{verb}" for verb in verbs)
    assert [found.span() for found in quick.finditer(text)] == [found.span() for found in plain.finditer(text)]
    assert all(quick.fullmatch(verb) for verb in verbs)
