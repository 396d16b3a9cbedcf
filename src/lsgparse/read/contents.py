"""The table of contents before the body: the headings of the items a first time, none of them an item.

It is known by its word ('Innehållsförteckning'), by the dots before its page numbers, or by nothing but that close
together stand the headings which come again, further apart, below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lsgparse.patterns import lazy
from lsgparse.tables.headings import CONTENTS_WORDS
from lsgparse.tables.vocabulary import ITEM_LABELS
from lsgparse.text.lines import Line

KIND = "table of contents"
_WITHIN = 200
_NUMBER = lazy(r"(?:[^\W\d_]{2,9}\.?\s+(?=§|\d))?(?:§+\s*)?\d{1,4}\s?(?:§+|[.):])?\s*")
_LEADER = lazy(r"\s*(?:[.…_·]\s?){3,}\s*\d{1,3}\Z")
_PAGE = lazy(r"\s{3,}\d{1,3}\Z")
_KEY = 14
_SHORTEST = 4
_LEAST = 3
_STARTS = frozenset("0123456789§")


def mark_contents(content: Sequence[Line], first: int, marks: dict[int, str]) -> None:
    """Mark a table of contents among the first lines of a protocol that begins at rank ``first``."""
    region = content[first : first + _WITHIN]
    found: list[int] = []
    for line in region:
        if line.rank not in marks and len(line.text) < 40 and line.text.casefold().strip(" :._") in CONTENTS_WORDS:
            found = _entries(content, line.rank + 1, marks)
            if len(found) >= _LEAST:
                found.insert(0, line.rank)
                break
    if len(found) < _LEAST:
        found = _with_dots(region, marks) or _twice(content, region, marks)
    for rank in range(found[0], found[-1] + 1) if found else ():
        marks.setdefault(rank, KIND)


def _key(text: str) -> str:
    """The beginning of a heading without number, dots and page: what is alike above and below."""
    text = _PAGE.sub("", _LEADER.sub("", text))
    number = _NUMBER.match(text)
    bare = text[number.end() :] if number else text
    return "".join([sign for sign in bare.casefold() if sign.isalnum()])[:_KEY]


def _entries(content: Sequence[Line], start: int, marks: Mapping[int, str]) -> list[int]:
    """The ranks of the lines behind the word that are lines of a table of contents."""
    places: dict[str, int] = {}
    for line in content[start:]:
        if line.rank not in marks and len(line.text) < 120:
            places[_key(line.text)] = line.rank
    found: list[int] = []
    seen: set[str] = set()
    strange = told = 0
    for line in content[start : start + _WITHIN]:
        if line.rank in marks:
            continue
        key = _key(line.text)
        if key in seen and len(key) >= _SHORTEST and not _LEADER.search(line.text):
            break  # the body begins
        lone = line.text.isdecimal()
        again = len(key) >= _SHORTEST and places[key] > line.rank and _can_head(line.text)
        if lone or again or _LEADER.search(line.text):
            found.append(line.rank)
            told += not lone
            strange = 0
        else:
            strange += 1
            if strange > 1:
                break
        seen.add(key)
    return found if told >= _LEAST else []


def _can_head(text: str) -> bool:
    """Whether a line can be a heading: no label of an item's part, no end of a sentence."""
    return text[-1] not in ".:," and text.casefold() not in ITEM_LABELS


def _with_dots(region: Sequence[Line], marks: Mapping[int, str]) -> list[int]:
    """Lines with dots before a page number, three at least and hardly anything between them."""
    found: list[int] = []
    for line in region:
        if line.text[-1].isdecimal() and line.rank not in marks and _LEADER.search(line.text):
            if found and line.rank > found[-1] + 3:
                if len(found) >= _LEAST:
                    break
                found = []
            found.append(line.rank)
    return _upwards(region, found) if len(found) >= _LEAST else []


def _upwards(region: Sequence[Line], found: list[int]) -> list[int]:
    """A first entry that is wrapped begins on the line above its dots."""
    above = found[0] - 1 - region[0].rank
    if above >= 0 and region[above].text[0] in _STARTS and region[above + 1].text[0] not in _STARTS:
        return [found[0] - 1, *found]
    return found


def _twice(content: Sequence[Line], region: Sequence[Line], marks: Mapping[int, str]) -> list[int]:
    """Numbered headings, three at least, that stand close together first and come again further apart."""
    places: dict[str, list[int]] = {}
    for line in content[region[0].rank if region else 0 :]:
        if line.text[0] in _STARTS and line.rank not in marks and len(line.text) < 120:
            number = _NUMBER.match(line.text)
            key = _key(line.text)
            if number and len(key) >= _SHORTEST:
                figures = "".join(filter(str.isdecimal, number.group()))
                places.setdefault(f"{figures} {key}", []).append(line.rank)
    pairs = sorted(ranks for ranks in places.values() if len(ranks) == 2)
    if len(pairs) < _LEAST:
        return []
    run = [pairs[0]]
    for pair in pairs[1:]:
        if pair[0] - run[-1][0] > 3 or pair[0] >= run[0][1] or pair[1] < run[-1][1]:
            break
        run.append(pair)
    begins = all(ranks[0] >= run[0][0] for ranks in places.values())
    first, second = run[-1][0] - run[0][0], run[-1][1] - run[0][1]
    return [one for one, _other in run] if len(run) >= _LEAST and begins and second * 2 > first * 3 else []
