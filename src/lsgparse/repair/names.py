"""Personal names in a damaged text: the clearest spelling of one that recurs, and its capitals given back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change
from lsgparse.tables import ocr
from lsgparse.tables.titles import ORDER_OF_NAMES, is_no_name_word

_NAME = r"[A-ZÅÄÖ][^\W\d_]+(?:-[A-ZÅÄÖ]?[^\W\d_]+)?"
_PAIR = lazy(rf"(?<![\w-])(?P<first>{_NAME}) (?P<last>{_NAME})(?![\w-])")
_WORD = r"[^\W\d_]{3,}(?:-[^\W\d_]{2,})?"
_LISTED = lazy(rf"(?m)^[ \t\f]*(?P<first>{_WORD}) (?P<last>{_WORD})(?=,|  |\t| ?\(| ?$)")
_CUT = lazy(r"(?m)^[ \t\f]*(?P<first>[A-ZÅÄÖ][a-zåäöé]+) (?P<rest>[a-zåäöé]{2,}) (?=[A-ZÅÄÖ][a-zåäöé]+(?:,|  |\t| ?$))")
_WIDE = lazy(rf"(?m)^[ \t\f]*(?P<first>{_NAME})  (?P<last>{_NAME})(?=,| ?\(|  )")
_HEAD_LINES = 80


class _Pair(NamedTuple):
    start: int
    end: int
    first: str
    last: str


def repair_names(text: str) -> list[Change]:
    """The names that are read otherwise than printed: two that differ in one letter of one of their words are one."""
    pairs = list(_pairs(text))
    counts = Counter((pair.first, pair.last) for pair in pairs)
    by_word: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in counts:
        for word in name:
            by_word[ocr.shape(word)].append(name)
    changes = []
    for pair in pairs:
        name = (pair.first, pair.last)
        best = _clearest(name, counts, by_word)
        if best != name:
            changes.append(Change(pair.start, pair.end, " ".join(best)))
    return changes


def repair_listed(text: str) -> list[Change]:
    """Names that begin lines of the head: cut in two, with a doubled blank, or with a word in lower case.

    'Isa bell Berg', 'Anna  Berg', 'Anna berg': what is put right is the name's form, its letters stay.
    """
    end = 0
    for _ in range(_HEAD_LINES):
        end = text.find("\n", end) + 1
        if not end:
            end = len(text)
            break
    changes = [
        Change(match.start("first"), match.end("rest"), match["first"] + match["rest"])
        for match in _CUT.finditer(text, 0, end)
        if match["rest"] not in ocr.words() and match["rest"] not in ORDER_OF_NAMES
    ]
    changes += [
        Change(match.start("first"), match.end(), f"{match['first']} {match['last']}")
        for match in _WIDE.finditer(text, 0, end)
        if not any(match[word].lower() in ocr.words() for word in ("first", "last"))
    ]
    for match in _LISTED.finditer(text, 0, end):
        lower = [name for name in ("first", "last") if match[name][0].islower()]
        if len(lower) == 1 and not any(
            word.lower() in ocr.words() or is_no_name_word(word) for word in match.group("first", "last")
        ):
            changes.append(Change(*match.span(lower[0]), match[lower[0]].capitalize()))
    return changes


def _pairs(text: str) -> Iterator[_Pair]:
    for match in _PAIR.finditer(text):
        if match["first"].lower() not in ocr.words() and match["last"].lower() not in ocr.words():
            yield _Pair(match.start(), match.end(), match["first"], match["last"])


def _clearest(
    name: tuple[str, str], counts: Counter[tuple[str, str]], by_word: dict[str, list[tuple[str, str]]]
) -> tuple[str, str]:
    """The spelling, of those that share a word with the name and are close in the other, that is the clearest."""
    like = {name}
    for at in (0, 1):
        for other in by_word[ocr.shape(name[at])]:
            if ocr.shape(other[at]) == ocr.shape(name[at]) and _close(name[1 - at], other[1 - at]):
                like.add(other)
    return max(like, key=lambda one: (counts[one], sum(map("".join(one).count, "åäö")), one == name, one))


def _close(one: str, other: str) -> bool:
    """Whether two words have one shape, or, when long, differ in one letter that is not the last."""
    a, b = ocr.shape(one), ocr.shape(other)
    if a == b:
        return True
    if min(len(a), len(b)) < 6 or abs(len(a) - len(b)) > 1 or a[-1] != b[-1]:
        return False
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    return a[at + 1 :] == b[at + 1 :] or a[at + 1 :] == b[at:] or a[at:] == b[at + 1 :]
