"""What tools put around a text: markup, signs of quotation, line numbers. Made blanks sign for sign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from lsgparse.patterns import lazy

_TAG = lazy(
    r"<!--[^\r\n]{0,400}?-->|</?(?P<name>a|abbr|article|b|blockquote|body|br|center|div|em|font|h[1-6]|head|header|hr|html|i|"
    r"li|link|main|meta|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)"
    r"(?=[\s/>])[^<>\r\n]{0,200}>",
    re.IGNORECASE,
)
_TAGS = 3
"""A text that has fewer speaks about them, or somebody tries something."""
_CELLS = frozenset(("td", "th"))
_HASHES = lazy(r"(?m)^[ \t]{0,3}#{1,6}(?=[ \t]+\S)")
_QUOTED = lazy(r"(?m)^[ \t]*(?:>[ \t]?)+")
_PRINTED = lazy(r"(?m)^[ \t\f]*\S")
_COUNTED = lazy(r"(?m)^[ \t\f]*(?P<count>\d{1,5})(?:[ \t]*[:|.)])?(?=[ \t]|$)[ \t]*(?P<next>\S?)")
_SAMPLE = 3000
"""The beginning of a text, in which lines that are numbered show."""
_LEAST = 20
"""Lines of which fewer do not tell whether lines are numbered throughout."""
_EVERY = 5
"""Where not each line has its number, each fifth has."""
_RUN = 6


def undressed(text: str) -> str:
    """The text without markup, signs of quotation and line numbers; as long as it was, line by line."""
    if text.count("<") >= _TAGS and len(_TAG.findall(text)) >= _TAGS:
        text = _TAG.sub(_without_tag, text)
    if "\n#" in text or text.startswith("#"):
        text = _HASHES.sub(_blank, text)
    if "\n>" in text or "\n >" in text:
        text = _unquoted(text)
    return _uncounted(text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without_tag(match: re.Match[str]) -> str:
    """Blanks; a cell of a table begins with a tab, a point of a list with a dash."""
    tag, name = match.group(), (match["name"] or "").lower()
    first = " " if tag[1] == "/" else "\t" if name in _CELLS else "-" if name == "li" else " "
    return first + " " * (len(tag) - 1)


def _unquoted(text: str) -> str:
    """Without the '>' that mail programs and Markdown put before each line of a quotation, where most lines have it."""
    quoted = _QUOTED.findall(text)
    return _QUOTED.sub(_blank, text) if len(quoted) * 2 > len(_PRINTED.findall(text)) else text


class _Count(NamedTuple):
    """A number at a line's beginning."""

    value: int
    line: int
    printed: int
    """The line's place among all lines and among those that are not blank."""
    start: int
    end: int
    follows: str
    """The sign behind it; empty where the line ends."""

    def leads_to(self, other: _Count) -> bool:
        """Whether another number has counted the lines from here on; one begins again on a new page."""
        step = other.value - self.value
        return step > 0 and step in (other.line - self.line, other.printed - self.printed)


def _uncounted(text: str) -> str:
    """Without the numbers that count the lines, each one or each fifth."""
    sample = text[:_SAMPLE]
    if len(_COUNTED.findall(sample)) * (_EVERY + 1) < sample.count("\n"):
        return text
    counts, printed = _counts(text)
    each = _chained(counts)
    fifth = _chained([count for count in counts if count.value % _EVERY == 0], _EVERY)
    if len(each) >= max(_LEAST, printed * 0.8, len(counts) * 0.9) and _are_lines(counts):
        spans = each
    elif len(fifth) >= max(_RUN, printed * 0.6 / _EVERY, len(_chained(counts, 1))):
        spans = fifth
    else:
        return text
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _are_lines(counts: Sequence[_Count]) -> bool:
    """Whether lines, not titles, stand behind the numbers: each tenth begins in lower case or with no letter."""
    lines = sum(not count.follows.isalpha() or count.follows.islower() for count in counts)
    return lines * 10 >= len(counts)


def _counts(text: str) -> tuple[list[_Count], int]:
    """The numbers at lines' beginnings, and how many lines are not blank."""
    found: list[_Count] = []
    printed = start = 0
    for line, raw in enumerate(text.replace("\r\n", " \n").replace("\r", "\n").split("\n")):
        match = _COUNTED.match(raw)
        if match is not None:
            begin, end = start + match.start("count"), start + match.start("next")
            found.append(_Count(int(match["count"]), line, printed, begin, end, match["next"]))
        printed += bool(raw.strip())
        start += len(raw) + 1
    return found, printed


def _chained(counts: Sequence[_Count], step: int = 0) -> list[tuple[int, int]]:
    """The places of the numbers that count on from the one before or to the one behind, ``step`` by ``step``."""
    linked = [
        before.leads_to(after) and (not step or after.value - before.value == step)
        for before, after in pairwise(counts)
    ]
    ends = [False, *linked, False]
    return [(count.start, count.end) for at, count in enumerate(counts) if ends[at] or ends[at + 1]]
