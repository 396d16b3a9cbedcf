"""What only the pages tell: lines that stand, alike, at page edges are running heads and feet.

Alike means: the same letters once figures, blanks and the usual confusions of scanning are taken away, or all but a few
of them. Each page's edge is compared with the heads known so far, found by their first or last letters; so the work
grows with the number of lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.text.lines import Document, Line

Marks = dict[int, str]
"""Rank of a line to its kind of furniture."""

Keep = Callable[[str], bool]

_PAGE_TAIL = lazy(r"\s(?:[Ss]id(?:a|an)?\.?|[Bb]lad)\s+\d{1,3}(?:\s?(?:\(\d+\)|av\s+\d+))?\Z|\s\d{1,3}\s?\(\d{1,3}\)\Z")
_EDGE = 4
_TAIL = 18
_FIGURE_ENDS = frozenset(")0123456789")
_TOP = 12
"""A document's first lines, where the first page's head can stand."""
STARTS_PART = lazy(r"[-–•*§\d\uf000-\uf0ff]|o ")
_DAY = lazy(r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ -]+\d{4}|\d{1,2}\.? [^\W\d_]{3,9} \d{4})(?!\d)")
_FILE_NUMBER = lazy(r"\d{1,6}[-/:.]\d{2,6}(?:[-/:.]\d{1,6})*\Z")
_LAST_CELL = lazy(r"(?:\s{3,}|\t)\d{1,3}\Z")
"""A page number in a cell of its own behind the words of a running head."""
_FIGURES = lazy(r"(?<![^\W\d_])(?=[lIO|SB]{0,4}\d)[\dlIOo|SB]+(?![^\W\d_])")
_NUMBER = lazy(r"\d+")
_CONFUSED = str.maketrans("1|!i0öcåä58t", "llllooeaasbf", " \t.,:;-–—_()[]{}/\\'\"*•…&+=<>?§")
"""Signs that scanning takes for one another, each made one of them; signs that say nothing are left out."""
_SHORTEST_DAMAGED = 6
_LONGEST = 140
"""A foot with all addresses of a house is no longer."""
_TELLING = 14
_OFTEN = 4
_PART = 4
_RANK = attrgetter("rank")
_ENDINGS = frozenset(".:,;")


def skeleton(text: str) -> str:
    """What stays of a line when it is printed on another page, or scanned badly: letters, confusable ones made one.

    A number becomes ``#``, whatever its value; a line without letters is its own skeleton.
    """
    bare = _FIGURES.sub("#", text) if _NUMBER.search(text) else text
    key = bare.lower().translate(_CONFUSED).replace("rn", "m").replace("##", "#")
    if not key.isalpha():
        key = "".join([sign for sign in key if sign.isalpha() or sign == "#"])
    return key if key.strip("#") else text


def similar(one: str, other: str) -> bool:
    """Whether two skeletons differ by a few signs only: one in eight, five at most."""
    longest = max(len(one), len(other))
    limit = min(5, 1 + (longest - 1) // 8) if min(len(one), len(other)) >= _SHORTEST_DAMAGED else 0
    if abs(len(one) - len(other)) > limit or len(set(one) ^ set(other)) > 2 * limit:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return _distance(one[start : len(one) - end], other[start : len(other) - end], limit) <= limit


def _distance(one: str, other: str, limit: int) -> int:
    """How many signs are to be changed, put in or taken out; what is beyond the limit is not counted exactly."""
    beyond = limit + 1
    row = [at if at <= limit else beyond for at in range(len(other) + 1)]
    for at, sign in enumerate(one, 1):
        before, row = row, [beyond] * (len(other) + 1)
        row[0] = min(at, beyond)
        for to in range(max(1, at - limit), min(len(other), at + limit) + 1):
            row[to] = min(before[to - 1] + (sign != other[to - 1]), before[to] + 1, row[to - 1] + 1)
    return row[-1]


class _Alike:
    """Lines that are alike, in order."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.lines: list[Line] = []
        self.breaks: set[int] = set()
        """The page breaks that they stand at."""
        self.above = self.below = 0
        """How many of them stand above and below the break."""


class _Families:
    """The lines at page edges, put together where they are alike; damaged ones only where a page's edge is certain."""

    def __init__(self, damaged: bool) -> None:
        self.damaged = damaged
        self.all: list[_Alike] = []
        self._known: dict[str, _Alike] = {}
        self._parts: dict[str, list[_Alike]] = {}

    def find(self, key: str) -> _Alike | None:
        """The family of a skeleton, though it be damaged; None where there is none yet."""
        found = self._known.get(key)
        if found is None and self.damaged and len(key) >= _SHORTEST_DAMAGED and key.lower() != key.upper():
            near = [*self._parts.get(key[:_PART], ()), *self._parts.get(key[-_PART:], ())]
            found = next((one for one in near[-_TOP:] if similar(one.key, key)), None)
        return found

    def add(self, line: Line, at: int, side: int) -> _Alike:
        """Put a line that stands at a page break, above (-1), within or below it (1), to its family."""
        key = skeleton(line.text)
        family = self.find(key)
        if family is None:
            family = _Alike(key)
            self.all.append(family)
            for part in {key[:_PART], key[-_PART:]}:
                self._parts.setdefault(part, []).append(family)
        self._known.setdefault(key, family)
        family.lines.append(line)
        family.breaks.add(at)
        family.above += side < 0
        family.below += side > 0
        return family


def mark_repeated(document: Document, marks: Marks, keep: Keep) -> None:
    """Mark the lines that stand alike at the edges of two pages or more, with nothing but such lines in between."""
    content = document.content
    counts = Counter([line.text for line in content])
    breaks, certain = _breaks(document, marks, keep, counts)
    if len(breaks) < 2:
        return
    told = sum(1 for first, last in breaks if any(marks.get(rank) == "page number" for rank in range(first, last)))
    least = max(2, ((told or len(breaks)) + 1) // 2)
    if breaks[-1][1] < len(content):
        breaks.append((len(content), len(content)))
    families = _Families(damaged=certain)
    family_of: dict[int, _Alike] = {}
    for at, (first, last) in enumerate(breaks):
        half = (last + breaks[at + 1][0] + 1) // 2 if at + 1 < len(breaks) else len(content)
        for line in content[max(0, first - _EDGE) : min(last + _EDGE, half)]:
            new = line.rank not in marks and line.rank not in family_of and (certain or counts[line.text] > 1)
            if new and _can_repeat(line):
                family_of[line.rank] = families.add(line, at, (line.rank >= last) - (line.rank < first))
    frequent = [one for one in families.all if len(one.breaks) >= least]
    if not frequent:
        return
    counts.subtract([line.text for line in content[:_TOP]])
    heads = [one for one in frequent if _is_running(one, counts, keep)]
    running = _Running(content, marks, heads, {rank for rank, one in family_of.items() if one in heads}, keep)
    for first, last in breaks:
        for rank in running.joined(first, last):
            marks[rank] = "page footer" if rank < first else "page header"
    _mark_first_head(running)


def _can_repeat(line: Line) -> bool:
    """Whether a line can be a running head at all: no list point, no item, neither rest nor end of a sentence."""
    text = line.text
    if not 4 <= len(text) <= _LONGEST or text[-1] in _ENDINGS:
        return False
    if text[0].islower():
        return "www." in text or "@" in text
    return not STARTS_PART.match(text) or _DAY.match(text) is not None or _FILE_NUMBER.match(text) is not None


def _breaks(document: Document, marks: Marks, keep: Keep, counts: Counter[str]) -> tuple[list[tuple[int, int]], bool]:
    """The page breaks as ranges [first, end) of ranks of what tells them, and whether they are certain.

    A form feed tells a page, or furniture does; a line that begins with one blank is asked only where neither is there.
    """
    content = document.content
    form_feeds = "\f" in document.text
    edges = [(rank, rank + 1) for rank in sorted(marks)]
    if form_feeds:
        pages = [line.page for line in content]
        edges += [(rank, rank) for rank in range(1, len(pages)) if pages[rank] > pages[rank - 1] and rank not in marks]
    edges += [
        (line.rank, line.rank)
        for line in content
        if line.text[-1] in _FIGURE_ENDS and line.rank not in marks and _PAGE_TAIL.search(line.text[-_TAIL:])
    ]
    edges += [(line.rank, line.rank) for line in _counted(content, marks)]
    certain = True
    if not form_feeds:
        edges += [(line.rank, line.rank) for line in _periodic(content, marks, keep, counts)]
        if not (certain := len(edges) > 1):
            edges += [(line.rank, line.rank) for line in content[1:] if line.starts_page and line.rank not in marks]
    edges.sort()
    joined: list[tuple[int, int]] = []
    for first, last in edges:
        if joined and first - joined[-1][1] < _EDGE:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined, certain


def _counted(content: Sequence[Line], marks: Marks) -> list[Line]:
    """Lines that are alike but for a number in their last cell, which is one more each time."""
    places: dict[str, list[Line]] = {}
    for line in content:
        text = line.text
        if text[-1].isdecimal() and line.rank not in marks and (cell := _LAST_CELL.search(text)):
            places.setdefault(text[: cell.start()], []).append(line)
    found: list[Line] = []
    for lines in places.values():
        numbers = [int(_NUMBER.findall(line.text)[-1]) for line in lines]
        if len(lines) > 1 and all(after == before + 1 for before, after in pairwise(numbers)):
            found += lines
    return found


def _is_running(family: _Alike, counts: Counter[str], keep: Keep) -> bool:
    """Whether lines that are alike are a running head or foot: seldom elsewhere, and their figures count up."""
    texts = {line.text for line in family.lines}
    if any(map(keep, texts)):
        return False
    elsewhere = sum(counts[text] for text in texts) - len(family.lines)
    if elsewhere * 3 > len(family.lines) or min(family.above, family.below) * 4 > len(family.lines):
        return False
    exact = Counter([skeleton(line.text) for line in family.lines]).most_common(1)[0][1]
    if len(family.key) < _TELLING and exact * 3 < len(family.lines) + 3:
        return False  # short, and no two of them, or hardly any, are quite alike
    figures = [[int(number) for number in _NUMBER.findall(line.text)] for line in family.lines]
    if len({tuple(row) for row in figures}) == 1 or not figures[0]:
        return True
    width = min(len(row) for row in figures)
    counting = any(_counts_up([row[column] for row in figures]) for column in (*range(width), *range(-width, 0)))
    return counting or not any(_NUMBER.search(_DAY.sub("", text)) for text in texts)


def _counts_up(values: Sequence[int]) -> bool:
    """Whether numbers count up from page to page; a damaged one or two may not."""
    steps = [after - before for before, after in pairwise(values)]
    return sum(0 < step <= 3 for step in steps) * 5 >= len(steps) * 3


class _Running(NamedTuple):
    """The running heads and feet of a document, to look up which lines belong to them."""

    content: Sequence[Line]
    marks: Marks
    heads: Sequence[_Alike]
    ranks: AbstractSet[int]
    """The lines known to be running heads or feet, where they join a page break."""
    keep: Keep

    def joined(self, first: int, last: int) -> Iterable[int]:
        """The ranks of running lines that nothing parts from a page break, outwards from it."""
        found = [rank for rank in range(first, last) if rank in self.ranks]
        for way, start in ((-1, first - 1), (1, last)):
            for rank in range(start, start + way * (_EDGE + 1), way):
                if not 0 <= rank < len(self.content):
                    break
                if rank in self.ranks or self._is_damaged_head(rank):
                    found.append(rank)
                elif rank not in self.marks:
                    break
        return found

    def _is_damaged_head(self, rank: int) -> bool:
        """Whether a line is a head or foot with a few wrong signs."""
        line = self.content[rank]
        if rank in self.marks or not _can_repeat(line) or self.keep(line.text):
            return False
        key = skeleton(line.text)
        return any(similar(key, head.key) for head in self.heads[:_TOP])


def _mark_first_head(running: _Running) -> None:
    """The head of the first page, which no page break stands before; a day below the title stays with the title."""
    marks, top = running.marks, running.content[:_TOP]
    keys = {head.key for head in running.heads}
    for line in top:
        if line.rank not in marks:
            if not _can_repeat(line) or skeleton(line.text) not in keys:
                break
            marks[line.rank] = "page header"
    for line in top[1:]:
        told = marks.get(line.rank) in ("page header", "page footer")
        if told and line.rank - 1 not in marks and _DAY.match(line.text):
            del marks[line.rank]


# Where no page number and no form feed tells a page


def _periodic(content: Sequence[Line], marks: Marks, keep: Keep, counts: Counter[str]) -> list[Line]:
    """Lines that come again at roughly even distances, in the midst of ever other text."""
    often = {
        text
        for text, count in counts.items()
        if count > 2 and len(text) >= _SHORTEST_DAMAGED and text[-1] not in _ENDINGS
    }
    if not often:
        return []
    places: dict[str, list[Line]] = {}
    for line in content:
        if line.text in often and line.rank not in marks:
            places.setdefault(line.text, []).append(line)
    spaced = {
        line.rank: line
        for lines in places.values()
        if len(lines) > 2 and _can_repeat(lines[0]) and not keep(lines[0].text) and evenly(lines)
        for line in lines
    }
    if not spaced:
        return []
    taken = spaced.keys() | marks.keys()
    free = [line for line in content if line.rank not in taken]
    found: list[Line] = []
    for lines in places.values():
        if lines[0].rank in spaced and _is_strange(free, lines, taken, keep):
            found += lines
    return found


def evenly(lines: Sequence[Line]) -> bool:
    """Whether lines stand about as far from each other as page from page."""
    gaps = [after.number - before.number for before, after in pairwise(lines)]
    middle = sorted(gaps)[len(gaps) // 2]
    if not 18 <= middle <= 120:
        return False
    return sum(abs(gap / middle - max(1, round(gap / middle))) <= 0.35 for gap in gaps) * 10 >= len(gaps) * 8


def _is_strange(free: Sequence[Line], lines: Sequence[Line], skip: AbstractSet[int], keep: Keep) -> bool:
    """Whether lines stand where they say nothing: each time between other lines, in a sentence or often or on top.

    free: the lines that are not to be skipped.
    """
    around = [neighbours(free, line) for line in lines]
    above = [before.text for before, _after in around if before is not None]
    below = [after.text for _before, after in around if after is not None]
    if len(set(above)) * 10 < len(above) * 7 or len(set(below)) * 10 < len(below) * 7:
        return False
    if sum(keep(text) for text in above if ":" not in text[:-1]) * 2 >= len(above):
        return False
    beside = sum(line.rank - 1 in skip or line.rank + 1 in skip for line in lines)
    if lines[0].rank < _TOP or len(lines) > _OFTEN or beside == len(lines):
        return True
    return any(breaks_sentence(before, after) for before, after in around)


def neighbours(free: Sequence[Line], line: Line) -> tuple[Line | None, Line | None]:
    """The nearest lines before and behind a line, of those that are free to be looked at."""
    at = behind = bisect_left(free, line.rank, key=_RANK)
    if behind < len(free) and free[behind].rank == line.rank:
        behind += 1
    return free[at - 1] if at else None, free[behind] if behind < len(free) else None


_OPEN_END = re.compile(r"[^\W_]|[,-]")


def breaks_sentence(before: Line | None, after: Line | None) -> bool:
    """Whether a sentence that one line leaves open goes on in the other."""
    if before is None or after is None:
        return False
    return _OPEN_END.match(before.text[-1]) is not None and after.text[0].islower() and after.text[:4] != "att "
