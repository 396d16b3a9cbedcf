"""A section sign that the scanner, or another set of characters, took for another sign: '$ 12', 'S 12', '5 12'."""

from __future__ import annotations

import re
from itertools import pairwise

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change

_BEFORE = lazy(
    r"\n[ \t\f]*(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4} )?(?P<sign>[$&?ß\ufffd]{1,2}(?= ?\d)|[Ss58](?= \d)) ?(?P<number>\d{1,4})"
    r"(?:/\d{2,4})?[.:]?(?=[ \t]*(?:\n|[^\W\d_])|[ \t]{2})"
)
"""Begins with the line end before it, for which the search leaps from line to line."""
_BEHIND = lazy(r"\n[ \t\f]*(?P<number>\d{1,4})(?P<sign>[$&?ß\ufffd]| [$&Ss58?ß\ufffd])(?=[ \t]*(?:\n|[A-ZÅÄÖ\"”]))")
_LEAST = 3
_RISING = 0.7
_PLAIN = frozenset("Ss58")


def repair_sections(text: str) -> list[Change]:
    """The signs that stand where a section sign would: at lines whose numbers count up, and before other numbers."""
    if "§" in text:
        return []
    for pattern in (_BEFORE, _BEHIND):
        found = [*pattern.finditer("\n" + text)]
        for sign in sorted({match["sign"].strip() for match in found}):
            same = [match for match in found if match["sign"].strip() == sign]
            if len(same) >= _LEAST and _rise([int(match["number"]) for match in same]):
                places = {match.end("sign") - 2 for match in same}
                if sign not in _PLAIN:
                    within = re.compile(rf"(?<!\w){re.escape(sign)}+(?= ?\d)|(?<=\d ){re.escape(sign)}(?!\w)")
                    places |= {at for match in within.finditer(text) for at in range(match.start(), match.end())}
                return [Change(at, at + 1, "§") for at in sorted(places)]
    return []


def _rise(numbers: list[int]) -> bool:
    """Whether numbers count up by one, most of them."""
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    return steps >= _RISING * (len(numbers) - 1)
