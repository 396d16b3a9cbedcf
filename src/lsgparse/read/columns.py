"""Names and organisations that came out as two columns, paired in order; a helper of the attendance's reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lsgparse.diagnostics import Finding, finding
from lsgparse.read.person import Entry
from lsgparse.read.words import is_organisation
from lsgparse.text.lines import Line, fold, run


def pair_columns(printed: Sequence[list[Line]], entries: Sequence[Entry]) -> list[Finding]:
    """Give people without affiliation the organisations that stand in columns of their own, where the counts agree.

    Where they do not, people whose affiliation names no organisation count, too: a damaged role stands there.
    """
    columns = _without_heads(printed)
    if not columns:
        return []
    listed = [entry for entry in entries if entry.group >= 0]
    lacking = [entry for entry in listed if not entry.affiliations]
    pairs = _pairs(columns, lacking) or _pairs(
        columns, [entry for entry in listed if not any(map(is_organisation, entry.affiliations))]
    )
    for entry, line in pairs:
        entry.affiliations.append(fold(line.text))
        entry.inferred.append("affiliation")
    lines = sorted((line for column in columns for line in column), key=lambda line: line.rank)
    if len(pairs) == len(lines) or not lacking or len(lines) < 2:
        return []
    place = run(lines)
    return [finding("LSG301", (place.ranges, place.spans), names=len(lacking), organisations=len(lines))]


def _pairs(columns: Sequence[Sequence[Line]], entries: Sequence[Entry]) -> list[tuple[Entry, Line]]:
    """All in order where the counts agree, else the columns that are as long as their groups of names."""
    lines = [line for column in columns for line in column]
    grouped: dict[int, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.group, []).append(entry)
    groups = list(grouped.values())
    if len(lines) == len(entries) or _partition([*map(len, columns)], [*map(len, groups)]):
        return list(zip(entries, lines, strict=False))
    if len(columns) != len(groups) or len(columns) < 2:
        return []
    return [
        pair
        for column, group in zip(columns, groups, strict=True)
        if len(column) == len(group)
        for pair in zip(group, column, strict=True)
    ]


def _without_heads(columns: Sequence[list[Line]]) -> list[list[Line]]:
    """Columns without those that stand there twice: a running head that holds an organisation's name."""
    seen = Counter(tuple(line.text for line in column) for column in columns)
    return [column for column in columns if seen[tuple(line.text for line in column)] == 1]


def _partition(columns: Sequence[int], groups: Sequence[int]) -> bool:
    """Whether the columns' sizes, some of them added up, give the groups' sizes in order."""
    waiting = list(groups)
    size = 0
    for column in columns:
        size += column
        if waiting and size == waiting[0]:
            waiting.pop(0)
            size = 0
    return not size and not waiting
