"""Item headings are a chain, not a pattern: candidates are collected, the best increasing chain is kept.

A numbered list inside an item looks just like items. What tells them apart is the whole: each candidate has a strength
of its own (style, capital, blank line before, label after, declared range), each step from one to the next a cost (gap,
repetition, change of style), and one pass keeps the best chain for each number. Linear in the number of candidates.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.words import split_name
from lsgparse.tables.calendar import MONTHS
from lsgparse.tables.headings import BARE_RANGE
from lsgparse.tables.items import ITEM_DNR, STRUCK_ALONE
from lsgparse.tables.vocabulary import ITEM_LABELS, STANDARD_TITLES
from lsgparse.text.lines import Line

_HEAD = lazy(
    r"(?P<word>(?:[Ää]rende|ÄRENDE|[Pp]unkt|[Pp]aragraf|[Pp](?:kt|t)?\.)\s*(?:nr\.?\s*)?|(?P<prefix>(?!(?:Se|Jfr|Enl)\b)[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4})(?:\s+(?=§|\d)|(?=§)))?"
    r"(?P<sign>§+\s*(?:[A-ZÅÄÖ]{2,5}\s+)?)?(?P<number>\d{1,4})(?P<year>/(?:(?:19|20)\d\d|(?(sign)\d\d|(?:1[3-9]|[2-9]\d)))(?=[\s.:]|\Z))?(?![\d,%/])"
    r"(?:\.(?P<sub>[1-9]\d?)(?=\s+[A-ZÅÄÖ\"”]|\s*\Z)|\s?(?P<letter>[a-hA-H])(?=\s*[.):]|\s+[A-ZÅÄÖ]|\s*\Z))?"
    r"\s*(?P<mark>[.):](?!\d)|§+\.?|[–-](?=\s))?\s*(?:\|\s*)?(?P<title>.*)"
)
_PREFIXED = lazy(r"(?!(?:Se|Jfr|Enl)\b)[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4}(?:\s+(?:§+\s*)?|§+\s*)\d")
_STARTS = frozenset("0123456789§äÄpP")
_LONGEST_PARAGRAPH = 110
_YEARLIKE = lazy(r"(?:19|20)\d\d\Z")
_IS_SENTENCE = lazy(r"\b(?:är|ska|skall|kan|bör|har|att)\b")


UNNUMBERED = "unnumbered"
"""The style of a heading without a number."""
LETTER = "letter"
"""The style of a heading with a capital for its number: 'A. Inledning'."""
BEHIND = "behind"
"""The style of a heading with its number at the line's end: 'Val av justerare § 41'."""

_BEHIND = lazy(r"(?P<title>[A-ZÅÄÖ][^§]{2,90}?)\s+§\s*(?P<number>\d{1,4})\Z")
_INSTANCES = lazy(r"(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,5}\s*§+(?:\s*\d{1,4})?(?:\s+|\Z)){2,}")
"""The numbers that a matter had before several organs, on one line: 'AU § 40   KS § 51   KF §'."""
_NUMBER_OF = lazy(r"§\s*(\d{1,4})")
_LEAST_BEHIND = 3
_TAIL = 7


class Heading(NamedTuple):
    """A candidate for an item's heading."""

    rank: int
    """Rank of its line."""
    number: int
    letter: str
    style: str
    """paragraf, word, year, dot, paren, prefix, dash, bare, lone, behind; letter: a place in the alphabet;
    unnumbered: the number only counts them."""
    title_at: int
    """Offset of the title within the line's text; the text's length where no title is on the line."""
    strength: float

    @property
    def label(self) -> str:
        """What the item is called: its number as the contract writes it ('23', '2b'), 'u3' for the third without."""
        if self.style == LETTER:
            return f"{chr(ord('A') + self.number - 1)}{self.letter}"
        return f"u{self.number}" if self.style == UNNUMBERED else f"{self.number}{self.letter}"

    @property
    def printed(self) -> str | None:
        """The number as the contract writes it; None where the heading prints none."""
        return None if self.style == UNNUMBERED else self.label


class _Step(NamedTuple):
    """The best chain that ends at a candidate: its worth and the candidate before it."""

    score: float
    before: int


def is_paragraph(text: str) -> bool:
    """Whether a line is an item's number with its sign and nothing else, or with a diary number: 'BUN § 90'."""
    if "§" not in text or len(text) > _LONGEST_PARAGRAPH:
        return False
    match = _HEAD.match(text)
    return bool(match and match["sign"] and (not match["title"] or ITEM_DNR.match(match["title"])))


def candidates(
    content: Sequence[Line],
    skip: Mapping[int, str],
    declared: tuple[int, int] | None,
    first: int,
    narrow: int | None = None,
    *,
    low: bool = False,
) -> list[Heading]:
    """Every line from rank ``first`` on that can head an item, with its strength.

    narrow: in a table, the width that no line of the first column exceeds. low: titles begin in lower case, too.
    """
    found = []
    behind = []
    for line in content[first:]:
        text = line.text
        if text[-1].isdecimal() and "§" in text[-_TAIL:] and text[0].isupper() and line.rank not in skip:
            behind += _behind(content, line, declared)
        if (text[0] not in _STARTS and not (text[0].isupper() and _PREFIXED.match(text))) or line.rank in skip:
            continue
        instances = _INSTANCES.match(text) if text.count("§") > 1 else None
        if instances:
            found += _instances(content, line, instances, declared)
            continue
        match = _HEAD.match(text)
        if match and BARE_RANGE.match(text):
            found += _struck_range(content, line, int(match["number"]), declared)
        elif match:
            heading = _candidate(content, line, match, declared, low=low)
            if heading and narrow is not None and len(text) > narrow:
                heading = heading._replace(strength=heading.strength - 2.5)
            if heading:
                found.append(heading)
    if len(behind) >= _LEAST_BEHIND and not any(heading.style in ("paragraf", "word") for heading in found):
        return sorted([*found, *behind])
    return found


def _struck_range(content: Sequence[Line], line: Line, number: int, declared: tuple[int, int] | None) -> list[Heading]:
    """The heading that a range of numbers is whose items are struck, which the next line says; it has the first one."""
    after = content[line.rank + 1] if line.rank + 1 < len(content) else None
    if after is None or STRUCK_ALONE.match(after.text) is None:
        return []
    strength = _BASE["paragraf"] - 1.5 + _context_strength(content, line, declared, number)
    return [Heading(line.rank, number, "", "paragraf", len(line.text), strength)]


def _behind(content: Sequence[Line], line: Line, declared: tuple[int, int] | None) -> list[Heading]:
    """The heading that a line is whose number stands at its end; none where somebody's items do."""
    match = _BEHIND.match(line.text)
    if match is None or split_name(match["title"].partition(",")[0])[0] or line.text.count("(") > line.text.count(")"):
        return []
    number = int(match["number"])
    strength = _BASE[BEHIND] - 1.5 + _title_strength(match["title"], BEHIND)
    strength += _context_strength(content, line, declared, number)
    return [Heading(line.rank, number, "", BEHIND, 0, strength)]


def _instances(
    content: Sequence[Line], line: Line, match: re.Match[str], declared: tuple[int, int] | None
) -> list[Heading]:
    """A candidate for each organ's number on a line; which one is this organ's, the chain tells."""
    if match.end() < len(line.text) and ITEM_DNR.match(line.text, match.end()) is None:
        return []
    numbers = dict.fromkeys(map(int, _NUMBER_OF.findall(match.group())))
    base = _BASE["paragraf"] - 1.5
    return [
        Heading(line.rank, one, "", "paragraf", match.end(), base + _context_strength(content, line, declared, one))
        for one in numbers
    ]


def _style(match: re.Match[str]) -> str:
    if match["sign"] or (match["mark"] or "").startswith("§"):
        return "paragraf"
    if match["year"]:
        return "year"
    if match["prefix"]:
        return "prefix"
    if match["word"]:
        return "word"
    return {".": "dot", ":": "dot", ")": "paren", "-": "dash", "–": "dash"}.get(match["mark"] or "", "bare")


_BASE = {
    "paragraf": 3.0,
    "word": 3.0,
    "dot": 2.0,
    "year": 2.0,
    "behind": 2.0,
    "paren": 1.4,
    "bare": 1.4,
    "prefix": 1.2,
} | {
    "lone": 0.8,
    "dash": 0.6,
}


def _candidate(
    content: Sequence[Line], line: Line, match: re.Match[str], declared: tuple[int, int] | None, *, low: bool
) -> Heading | None:
    style, title, number = _style(match), match["title"], int(match["number"])
    if not title and style == "bare":
        if _YEARLIKE.match(match["number"]):
            return None
        style = "lone"
    initial = title[:1]
    if title and not (initial.isalpha() or initial in "\"”“'(«–-"):
        return None
    if style in ("bare", "dash", "prefix", "year") and title:
        if not (initial.isupper() or low) or title.split(None, 1)[0].casefold().strip(".,") in MONTHS:
            return None
        if len(match["number"]) == 4 and declared is None:
            return None
    strength = _BASE[style] - 1.5
    if _is_contents(title):
        strength -= 5.0  # a line of a table of contents: its page number stands behind it
    if title:
        strength += _title_strength(title, style) + (_AS_CAPITAL if low and initial.islower() else 0.0)
        strength += 1.5 if title[-1] == "," and _is_wrapped(content, line) else 0.0
    strength += _context_strength(content, line, declared, number)
    letter = f".{match['sub']}" if match["sub"] else (match["letter"] or "").lower()
    return Heading(line.rank, number, letter, style, match.start("title"), strength)


def _is_contents(title: str) -> bool:
    """Whether a line is one of a table of contents: dots or blanks, and a page number at its end."""
    words = title.rstrip("0123456789")
    bare = words.rstrip(" .")
    return words != title and len(title) - len(words) <= 3 and len(words) - len(bare) >= 3


def _is_wrapped(content: Sequence[Line], line: Line) -> bool:
    """Whether a line goes on on one more line, and blank lines set both apart: a heading of two lines."""
    if not line.gap or line.rank + 2 >= len(content):
        return False
    after, behind = content[line.rank + 1], content[line.rank + 2]
    return not after.gap and after.text[0].islower() and bool(behind.gap) and after.text[-1] not in ".,;:"


def _title_strength(title: str, style: str) -> float:
    strength = 1.0 if title[0].isupper() or not title[0].isalpha() else -2.5
    if title[0] in "–-":
        strength -= 2.0 if style not in ("word", "paragraf") else 0.0
    if STANDARD_TITLES.match(title):
        strength += 1.5
    if title[-1] in ",;":
        strength -= 1.5
    elif title[-1] == ".":
        strength -= 0.3
    if len(title) > 40 and _IS_SENTENCE.search(title):
        strength -= 0.7
    return strength


def _context_strength(content: Sequence[Line], line: Line, declared: tuple[int, int] | None, number: int) -> float:
    strength = 0.0
    before = content[line.rank - 1] if line.rank else None
    after = content[line.rank + 1] if line.rank + 1 < len(content) else None
    if before is None or line.number > before.number + 1 or line.starts_page:
        strength += 0.7
    if before is not None and before.text[-1] == ":" and before.text.casefold().strip(" :") not in ITEM_LABELS:
        strength -= 1.5
    if declared:
        strength += 1.5 if declared[0] <= number <= declared[1] else -2.0
    if after is not None:
        label = ITEM_LABELS.get(after.text.partition(":")[0].casefold().strip(" .")) if len(after.text) < 90 else None
        if label and label.part in ("kind", "presenters"):
            strength += 1.5
        if (
            after.text[-1] == "."
            and len(after.text) > 60
            and after.number == line.number + 1
            and after.text[0].islower()
        ):
            strength -= 0.4
    return strength


_CONTRADICTED = 3
_SHARE = 0.35
_MOST = 0.4
"""A chain that reaches over less of a text is doubted; one of titles in lower case must reach over more."""
_AS_CAPITAL = 3.0
"""What a title in lower case is worth more in a house that writes them so."""


def chain_of(
    content: Sequence[Line],
    skip: Mapping[int, str],
    declared: tuple[int, int] | None,
    first: int,
    narrow: int | None = None,
) -> list[Heading]:
    """The items' headings from rank ``first`` on; a declared range that the numbers contradict is left out."""
    chain = best_chain(candidates(content, skip, declared, first, narrow), declared)
    if declared and len(chain) < _CONTRADICTED:
        undeclared = best_chain(candidates(content, skip, None, first, narrow), None)
        if len(undeclared) >= len(chain) + _CONTRADICTED:
            return undeclared
    if _span(chain) < _SHARE * (len(content) - first):
        low = best_chain(candidates(content, skip, declared, first, narrow, low=True), declared)
        if len(low) >= len(chain) + _CONTRADICTED and _span(low) >= _MOST * (len(content) - first):
            return low
    return chain


def _span(chain: Sequence[Heading]) -> int:
    """Over how many lines a chain reaches."""
    return chain[-1].rank - chain[0].rank if chain else 0


def best_chain(found: Sequence[Heading], declared: tuple[int, int] | None) -> list[Heading]:
    """The best chain of the candidates, in order; empty where no chain is worth anything.

    A chain's worth is the sum of its members' strengths and of its steps. For each number only the best chain that ends
    there and the nearest candidate are kept, so that the work grows linearly.
    """
    steps: list[_Step] = []
    by_number: dict[int, int] = {}
    nearest: dict[int, int] = {}
    top = -1
    for index, here in enumerate(found):
        opening = 0.0 if here.number == 1 else -0.5
        if declared:
            opening = 1.0 if here.number == declared[0] else -1.5
        best = _Step(here.strength + opening, -1)
        options = {by_number.get(here.number - gap) for gap in range(6)} | {
            nearest.get(here.number - 1),
            nearest.get(here.number),
        }
        if top >= 0:
            options.add(top)
        for previous in options:
            if previous is None:
                continue
            close = nearest.get(here.number - 1)
            cost = _step(found[previous], here, close == previous)
            if cost is not None and here.number == found[previous].number and close is not None and close > previous:
                cost -= 2.0  # a list that counts up to a number which the chain has already
            if cost is not None and steps[previous].score + cost + here.strength > best.score:
                best = _Step(steps[previous].score + cost + here.strength, previous)
        steps.append(best)
        held = by_number.get(here.number)
        if held is None or best.score >= steps[held].score:
            by_number[here.number] = index
        nearest[here.number] = index
        if top < 0 or best.score > steps[top].score:
            top = index
    if top < 0:
        return []
    last = top
    if declared:
        last = max(range(len(steps)), key=lambda i: steps[i].score + (1.0 if found[i].number == declared[1] else 0.0))
    chain = []
    while last >= 0:
        chain.append(found[last])
        last = steps[last].before
    chain.reverse()
    return chain if len(chain) > 1 or (chain and chain[0].strength >= 2.0) else []


def _step(before: Heading, here: Heading, adjacent: bool) -> float | None:
    """What the step from one heading to the next is worth; None where it cannot be."""
    gap = here.number - before.number
    if here.rank == before.rank:
        return None
    deeper = here.letter[:1] == "." or before.letter[:1] == "."  # '2.1' has no mark of its own to be compared
    change = 0.0 if here.style == before.style or deeper or "lone" in (here.style, before.style) else -2.0
    if gap < 0:
        return None
    if gap == 0:
        if here.letter[:1] == ".":
            follows = before.letter[:1] in ("", ".") and int(here.letter[1:]) == int(before.letter[1:] or 0) + 1
            return 0.5 + change if follows else None
        if here.letter > before.letter:
            return (0.3 if here.letter == chr(ord(before.letter or "a") + 1) or not before.letter else -1.0) + change
        return -2.0 + change if not here.letter and not before.letter else None
    if gap == 1:
        return (1.0 if adjacent else 0.0) + change
    return -1.0 - min(gap, 6) * 0.5 + change
