"""Items whose numbers begin anew under each heading of a section: 'BESLUTSÄRENDEN', 1, 2, 'INFORMATIONSÄRENDEN', 1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lsgparse.patterns import lazy
from lsgparse.read.chain import Heading
from lsgparse.read.words import is_name
from lsgparse.tables.vocabulary import ITEM_LABELS
from lsgparse.text.lines import Line

_HEAD = lazy(r"(?P<number>\d{1,2})(?P<mark>[.)]?)\s+(?P<title>[A-ZÅÄÖ\"”]\S.*)")
_LEAST = 3
"""Fewer sections are lists within items."""
_LONGEST = 45
_STYLES = {".": "dot", ")": "paren", "": "bare"}

Sectioned = tuple[list[Heading], dict[int, str | None]]
"""The headings, and the kind that each section's own heading tells, by that heading's rank."""


def sectioned_chain(
    content: Sequence[Line], skip: Mapping[int, str], first: int, chain: Sequence[Heading]
) -> Sectioned:
    """The headings from rank ``first`` on where sections count their items anew; none where one chain holds them."""
    heads = [
        line.rank - 1
        for line in content[first + 1 :]
        if line.text[0] == "1" and line.rank not in skip and _is_section(content[line.rank - 1]) and _begins(line)
    ]
    if len(heads) < _LEAST:
        return [], {}
    found: list[Heading] = []
    for head, end in zip(heads, [*heads[1:], len(content)], strict=True):
        found += _counted(content[head + 1 : end], skip)
    if len(found) < 2 * len(chain):
        return [], {}
    return found, {head: _kind(content[head]) for head in heads}


def _is_section(line: Line) -> bool:
    """Whether a line can head a section: set apart, in capitals or the word of a kind."""
    text = line.text
    apart = bool(line.gap) and len(text) < _LONGEST and (text[-1].isalpha() or text[-1] == ":")
    return apart and (text.isupper() or _kind(line) is not None)


def _kind(line: Line) -> str | None:
    row = ITEM_LABELS.get(line.text.casefold().strip(" :"))
    return row.value if row is not None and row.part == "kind" else None


def _begins(line: Line) -> bool:
    """Whether a line is an item's heading with the number 1, and nobody's name in a list."""
    match = _HEAD.match(line.text)
    return match is not None and match["number"] == "1" and not is_name(match["title"].partition(",")[0])


def _counted(lines: Sequence[Line], skip: Mapping[int, str]) -> list[Heading]:
    """The headings of one section, numbered from 1 without a gap, each set apart."""
    found: list[Heading] = []
    mark = ""
    for line in lines:
        if not line.text[0].isdecimal() or line.rank in skip or not (line.gap or not found):
            continue
        match = _HEAD.match(line.text)
        if match is None or int(match["number"]) != len(found) + 1 or (found and match["mark"] != mark):
            continue
        mark = match["mark"]
        found.append(Heading(line.rank, len(found) + 1, "", _STYLES[mark], match.start("title"), 0.0))
    return found
