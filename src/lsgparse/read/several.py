"""Where further protocols begin in a source, told by their headings: fields, people, and a title or an organ.

A helper of the division into segments.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.tables.headings import FIELD_OF, organ_rank
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import PROTOCOL_TITLE
from lsgparse.text.lines import Line

_CELLS = lazy(r"\s{2,}|\t")
_ITEM = lazy(r"(?:[A-ZÅÄÖ][^\W\d_]{0,4}\s?)?§+\s?\d|\d{1,3}\s?§|\d{1,3}[.)]?\s+[A-ZÅÄÖ]")
_FIRST_LETTERS = frozenset("PTDSMLpt")
_FIELDS = frozenset(word.split()[0] for word, field in FIELD_OF.items() if field in ("when", "where", "both"))
_PEOPLE_WITHIN, _HEAD_WITHIN, _FIELDS_APART, _ITEMS_WITHIN = 30, 14, 8, 160
_BEFORE_WITHIN = 400
"""So many lines are looked through for the items of the protocol before."""
_LONGEST_LABEL = 40
_LEAST_ITEMS = 2
_ORGANS = (1, 2)


def headings_within(content: Sequence[Line]) -> list[int]:
    """The ranks of lines with which further protocols begin; most sources hold none, and that is told cheaply.

    A heading has two fields of place and time, or one of both, a list of people below, a title or an organ above, items
    before it and behind it.
    """
    fields = [line.rank for line in content if line.text[0] in _FIRST_LETTERS and _is_field(line.text)]
    if not fields or fields[-1] - fields[0] <= _FIELDS_APART:
        return []
    starts: list[int] = []
    last = fields[0]
    for index, rank in enumerate(fields):
        near = rank - last <= _FIELDS_APART
        last = rank
        both = " och " in content[rank].text[:_LONGEST_LABEL]
        pair = index + 1 < len(fields) and fields[index + 1] - rank <= _FIELDS_APART
        if near or not (both or pair) or not _listed_below(content, rank):
            continue
        since = max(starts[-1] if starts else 0, rank - _BEFORE_WITHIN)
        if (
            items_between(content, since, rank) < _LEAST_ITEMS
            or items_between(content, rank, rank + _ITEMS_WITHIN) < _LEAST_ITEMS
        ):
            continue
        start = _beginning(content, rank)
        if start is not None:
            starts.append(start)
    return starts


def _is_field(text: str) -> bool:
    first = text.split(None, 1)[0]
    return first.rstrip(":").casefold() in _FIELDS and (
        first[-1] == ":" or first == text or ":" in text[:_LONGEST_LABEL] or "  " in text or " och " in text
    )


def _listed_below(content: Sequence[Line], rank: int) -> bool:
    for line in content[rank + 1 : rank + _PEOPLE_WITHIN]:
        label = _CELLS.split(line.text.partition(":")[0], 1)[0]
        if len(label) <= _LONGEST_LABEL and attendance_heading(label) is not None:
            return True
    return False


def items_between(content: Sequence[Line], first: int, end: int) -> int:
    """How many lines look like an item's heading, two at most."""
    count = 0
    for line in content[first:end]:
        count += _ITEM.match(line.text) is not None
        if count == _LEAST_ITEMS:
            break
    return count


def _beginning(content: Sequence[Line], rank: int) -> int | None:
    """The first line of the heading that a field belongs to: a page's first, or the topmost title or organ."""
    found: int | None = None
    for line in reversed(content[max(1, rank - _HEAD_WITHIN) : rank]):
        if _ITEM.match(line.text) or line.text[-1] == ".":
            break
        cells = _CELLS.split(line.text)
        titled = any(PROTOCOL_TITLE.match(cell) or organ_rank(cell) in _ORGANS for cell in cells)
        if titled or (found is not None and line.number >= content[found].number - 1):
            found = line.rank
        if found is not None and line.page > content[line.rank - 1].page:
            return line.rank
    return found
