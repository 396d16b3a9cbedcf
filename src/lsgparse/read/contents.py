"""The table of contents before the body: the headings of the items a first time, none of them an item.

It is known by its word ('Innehållsförteckning'), by the dots before its page numbers, or by nothing but that close
together stand the headings which come again, further apart, below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from lsgparse.patterns import lazy
from lsgparse.tables.headings import CONTENTS_WORDS
from lsgparse.tables.vocabulary import ITEM_LABELS
from lsgparse.text.lines import Line

KIND = "table of contents"
_WITHIN = 200
_NUMBER = lazy(r"(?:[^\W\d_]{2,9}\.?\s+(?=§|\d))?(?:§+\s*)?\d{1,4}\s?(?:§+|[.):])?\s*")
_DIGITS = "0123456789"
_LEADER = " .…_·\t"
_DOTS = 3
_PAGE = 3
_KEY = 14
_SHORTEST = 4
_LEAST = 3
_STARTS = frozenset("0123456789§")
_INITIALS = frozenset(form for word in CONTENTS_WORDS for form in (word[0], word[0].upper()))
_PIECE = 10


def mark_contents(content: Sequence[Line], first: int, marks: dict[int, str]) -> None:
    """Mark a table of contents among the first lines of a protocol that begins at rank ``first``."""
    region = content[first : first + _WITHIN]
    found: list[int] = []
    for line in region:
        if line.text[0] in _INITIALS and line.rank not in marks and _announces(content, line):
            found = _entries(content, line.rank + 1, marks)
            if len(found) >= _LEAST:
                found.insert(0, line.rank)
                break
    if len(found) < _LEAST:
        found = _with_dots(content, region, marks) or _twice(content, first, marks)
    for rank in range(found[0], found[-1] + 1) if found else ():
        marks.setdefault(rank, KIND)


def _announces(content: Sequence[Line], line: Line) -> bool:
    """Whether a line is the word above a table of contents: a page stands behind a next line, or two come again."""
    word, _blanks, column = line.text.partition("   ")  # the head of the pages' column can stand behind it
    if len(word) > 40 or word.casefold().strip(" :._") not in CONTENTS_WORDS or len(column.split()) > 1:
        return False
    entries = content[line.rank + 1 : line.rank + 4]
    if any(_before_page(entry.text) is not None or entry.text.isdecimal() for entry in entries):
        return True
    return sum(_comes_again(content, entry) for entry in entries) > 1


def _comes_again(content: Sequence[Line], entry: Line) -> bool:
    """Whether the first words of a line, without its number, stand below once more."""
    words = entry.text.lstrip("§0123456789.) ")[:_PIECE]
    if words and any(words in later.text for later in content[entry.rank + 1 :]):
        return True
    number = _lettered(entry.text)
    return bool(number) and any(_lettered(later.text) == number for later in content[entry.rank + 1 :])


def _lettered(text: str) -> str:
    """The number that a line begins with, its sign or letters with it, without blanks: 'KPR 29'; '' where none is."""
    number = _NUMBER.match(text) if len(text) < 120 else None
    bare = "".join(number.group().split()) if number else ""
    return bare if bare and not bare[0].isdecimal() else ""


def _before_page(text: str) -> str | None:
    """What stands before the dots, or the blanks, and the page number at a line's end; None where there are none."""
    words = text.rstrip(_DIGITS)
    bare = words.rstrip(_LEADER)
    return bare if 0 < len(text) - len(words) <= _PAGE and len(words) - len(bare) >= _DOTS else None


def _key(text: str) -> str:
    """The beginning of a heading without number, dots and page: what is alike above and below."""
    bare = _before_page(text)
    text = text if bare is None else bare
    number = _NUMBER.match(text)
    bare = text[number.end() :] if number else text
    return "".join([sign for sign in bare[: 2 * _KEY].casefold() if sign.isalnum()])[:_KEY]


def _entries(content: Sequence[Line], start: int, marks: Mapping[int, str]) -> list[int]:
    """The ranks of the lines behind the word that are lines of a table of contents."""
    places: dict[str, int] = {}
    for line in content[start:]:
        if line.rank not in marks and len(line.text) < 120:
            places[_key(line.text)] = line.rank
            places[_lettered(line.text)] = line.rank
    found: list[int] = []
    seen: set[str] = set()
    strange = told = 0
    for line in content[start : start + _WITHIN]:
        if line.rank in marks:
            continue
        key = _key(line.text)
        number = _lettered(line.text)
        known = (key in seen and len(key) >= _SHORTEST) or (number in seen and bool(number))
        if known and _before_page(line.text) is None:
            break  # the body begins
        lone = line.text.isdecimal()
        again = len(key) >= _SHORTEST and places.get(key, 0) > line.rank and _can_head(line.text)
        again = again or (bool(number) and places.get(number, 0) > line.rank)
        if lone or again or _before_page(line.text) is not None:
            found.append(line.rank)
            told += not lone
            strange = 0
        else:
            strange += 1
            if strange > 1:
                break
        seen |= {key, number}
    return found if told >= _LEAST else []


def _can_head(text: str) -> bool:
    """Whether a line can be a heading: no label of an item's part, no end of a sentence."""
    return text[-1] not in ".:," and text.casefold() not in ITEM_LABELS


def _with_dots(content: Sequence[Line], region: Sequence[Line], marks: Mapping[int, str]) -> list[int]:
    """Lines with dots before a page number, three at least and hardly anything between them; no sums of a table."""
    found: list[int] = []
    for line in region:
        bare = _before_page(line.text) if line.text[-1] in _DIGITS and line.rank not in marks else None
        if bare is not None and not line.text[len(bare) :].rstrip(_DIGITS).isspace():
            if found and line.rank > found[-1] + 3:
                if len(found) >= _LEAST:
                    break
                found = []
            found.append(line.rank)
    if len(found) < _LEAST:
        return []
    pages = [int(content[rank].text[-_PAGE:].lstrip(_LEADER)) for rank in found]
    headings = sum(content[rank].text[0] in _STARTS or _comes_again(content, content[rank]) for rank in found[:_LEAST])
    return _upwards(region, found) if pages == sorted(pages) and headings > 1 else []


def _upwards(region: Sequence[Line], found: list[int]) -> list[int]:
    """A first entry that is wrapped begins on the line above its dots."""
    above = found[0] - 1 - region[0].rank
    if above >= 0 and region[above].text[0] in _STARTS and region[above + 1].text[0] not in _STARTS:
        return [found[0] - 1, *found]
    return found


def _twice(content: Sequence[Line], first: int, marks: Mapping[int, str]) -> list[int]:
    """Numbered headings, three at least, that stand close together first and come again further apart."""
    begins = Counter([line.text[:_PIECE] for line in content[first:] if line.text[0] in _STARTS])
    if sum(count == 2 for count in begins.values()) < _LEAST:
        return []
    places: dict[str, list[int]] = {}
    for line in content[first:]:
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
    leads = all(ranks[0] >= run[0][0] for ranks in places.values())
    near, far = run[-1][0] - run[0][0], run[-1][1] - run[0][1]
    return [one for one, _other in run] if len(run) >= _LEAST and leads and far * 2 > near * 3 else []
