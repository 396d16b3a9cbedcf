"""Items that are counted with capitals: 'A. Inledning', 'B. Lägesbild', 'D.1 Barnhälsoteam'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lsgparse.patterns import lazy
from lsgparse.read.chain import LETTER, Heading
from lsgparse.text.lines import Line

_HEAD = lazy(r"(?P<capital>[A-Z])(?:[.)]|\.(?P<sub>[1-9]\d?)\.?)\s+(?P<title>(?P<initial>[A-ZÅÄÖ\"”])\S.*)")
_LEAST = 4
"""Fewer capitals in a row are points of a list."""
_SHARE = 0.35
"""What a chain reaches over less of a text is a list, too."""


def lettered_chain(content: Sequence[Line], skip: Mapping[int, str], first: int) -> list[Heading]:
    """The headings from rank ``first`` on that are counted A, B, C … without a gap; empty where they are a list."""
    chain: list[Heading] = []
    whole = 0
    for line in content[first:]:
        if line.text[1:2] not in (".", ")") or line.rank in skip:
            continue
        match = _HEAD.match(line.text)
        if match is None:
            continue
        number, sub = ord(match["capital"]) - ord("A") + 1, match["sub"]
        if not sub and number == whole + 1:
            whole = number
        elif not sub or number != whole or int(sub) != int(chain[-1].letter[1:] or 0) + 1:
            continue
        chain.append(Heading(line.rank, number, f".{sub}" if sub else "", LETTER, match.start("title"), 0.0))
    reaches = chain[-1].rank - chain[0].rank if chain else 0
    return chain if whole >= _LEAST and reaches >= _SHARE * (len(content) - first) else []
