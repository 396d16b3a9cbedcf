"""The title of a protocol and the organ that it names, also where it stands by itself at the head of the page.

A helper that every reader may use.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.words import split_name
from lsgparse.tables.headings import (
    ABBREVIATION,
    KINDS_OF_HOUSE,
    ORGAN_WITHIN,
    TITLE_END,
    TITLE_TAIL,
    field_of,
    organ_rank,
)
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import NOTICE, PROTOCOL_TITLE
from lsgparse.text.lines import Line, Run, fold

_SPACED = lazy(r"(?:[A-ZÅÄÖ]\s+){4,}[A-ZÅÄÖ](?=\s|\Z)")
_NUMBERED = lazy(r"\s+[Nn]r\.?\s*\d+(?:/\d+)?\s*\Z")
_PAGE = lazy(
    r"(?:\s{2,}|\t)(?:(?:sid(?:an?|a)?|blad)\.?\s*)?\d{1,3}(?:\s?\(\d{1,3}\)|\s+av\s+\d{1,3})?\s*\Z", re.IGNORECASE
)
_DNR = lazy(r"(?:\s{2,}|\t)(?:dnr|diarienr|diarienummer)\b.*\Z", re.IGNORECASE)
_DATE_TAIL = lazy(r"[\s,]*\d[\d\s.:/-]*\Z")
_CELLS = lazy(r"\s{2,}|\t")
_TITLE_WITHIN = 80
_ORGAN_WITHIN = 14
_NAME_WORDS = 3
_SURELY = 2
"""The last rank of names that are surely an organ's."""

Labelled = Callable[[Line], bool]
"""Tells a line that begins with a label of the heading."""


class Title(NamedTuple):
    """The title as printed, the organ in it, and the lines it stands on."""

    text: str
    body: str | None
    beside: bool
    """Whether the organ stands on a line of its own beside the title's."""
    abbreviation: str | None
    lines: list[Line]
    dated: tuple[str, Line, int] | None
    """Words with a date behind the organ's name, their line, and where they begin."""


def find_title(lines: Sequence[Line], labelled: Labelled) -> tuple[Title | None, str | None]:
    """The title, and the word of a kallelse or an agenda that stands above it or instead of it."""
    notice = None
    for index, line in enumerate(lines[:_TITLE_WITHIN]):
        text = line.text
        if len(text) > 140:
            continue
        text = _DNR.sub("", _PAGE.sub("", _unspaced(text.lstrip("_*#"))))
        match = PROTOCOL_TITLE.match(text) or (PROTOCOL_TITLE.search(text) if len(text) < 70 else None)
        if match and not text.endswith(".") and not text.casefold().startswith(("föregående", "val av", "justering")):
            return _read(lines, index, match, labelled), notice
        if notice is None and NOTICE.match(text):
            notice = text.split()[0].strip(":").lower()
    return None, notice


def _unspaced(text: str) -> str:
    """A letter-spaced word at a line's beginning closed up: 'P R O T O K O L L' gives 'PROTOKOLL'."""
    match = _SPACED.match(text)
    if not match:
        return text
    return re.sub(r"\s+", "", match.group()) + text[match.end() :]


def _read(lines: Sequence[Line], index: int, match: re.Match[str], labelled: Labelled) -> Title:
    line = lines[index]
    used = [line]
    text = match.string
    before, after = text[: match.start()].strip(" –-:,"), text[match.end() :]
    after = _NUMBERED.sub("", after)
    while index + len(used) < len(lines) and _goes_on(used[-1], lines[index + len(used)], after, labelled):
        used.append(lines[index + len(used)])
        after = f"{after} {used[-1].text}".strip()
    dated = None
    hits = dates.find_dates(dates.lowered(after))
    if hits and hits[0].day:
        dated = (after[hits[0].start :], line, line.start + match.end() + hits[0].start)
        after = after[: hits[0].start]
    body = TITLE_END.sub("", TITLE_TAIL.sub("", after)).strip(" –-:,.")
    body = body if any(char.isalpha() for char in body) else ""
    own = body
    if not body and before and not before[0].isdigit():
        body = before
    if not body and index + 1 < len(lines) and _can_be_body(lines[index + 1], labelled):
        used.append(lines[index + 1])
        words = lines[index + 1].text
        while index + len(used) < len(lines) and _goes_on(used[-1], lines[index + len(used)], words, labelled):
            used.append(lines[index + len(used)])
            words = f"{words} {used[-1].text}"
        body = TITLE_END.sub("", TITLE_TAIL.sub("", words)).strip(" –-:,.")
    elif not body and index and _can_be_body(lines[index - 1], labelled):
        used.insert(0, lines[index - 1])
        body = lines[index - 1].text
    abbreviation = ABBREVIATION.search(body)
    if abbreviation:
        body = (body[: abbreviation.start()] + body[abbreviation.end() :]).strip()
    return Title(
        fold(" ".join(_DNR.sub("", _PAGE.sub("", _unspaced(part.text.lstrip("_*#")))) for part in used)),
        fold(body) if any(char.isalpha() for char in body) else None,
        not own,
        abbreviation["abbreviation"] if abbreviation else None,
        used,
        dated,
    )


def _goes_on(title: Line, after: Line, words: str, labelled: Labelled) -> bool:
    """Whether a title goes on on the next line: it was left open, or the next line begins in lower case."""
    text = after.text
    if labelled(after) or len(text) > 80 or attendance_heading(text) or any(char.isdigit() for char in text):
        return False
    if (
        title.text.endswith((" i", " och", " för", " med", " av", " vid", " till", ","))
        and after.number == title.number + 1
    ):
        return True
    if title.text.casefold().endswith(KINDS_OF_HOUSE) and after.number == title.number + 1:
        return text[0].isupper() and len(text.split()) <= _NAME_WORDS and organ_rank(text) == 0 and ":" not in text
    lowered = text[0].islower() and words and after.number == title.number + 1
    return bool(lowered or (not words and text[0].islower()))


def _can_be_body(line: Line, labelled: Labelled) -> bool:
    text = line.text
    return (
        text[0].isupper()
        and len(text) < 70
        and not any(char.isdigit() for char in text)
        and ":" not in text
        and "," not in text.split()[0]
        and attendance_heading(text) is None
        and field_of(text) is None
        and not labelled(line)
    )


def printed_organ(lines: Sequence[Line], running: Sequence[Line], title: Run | None) -> tuple[str, Line] | None:
    """The organ that stands by itself at the head of the first page, and its line.

    running: page heads. Of several names the one that is most an organ counts; a nämnd before a förbund, the one that
    repeats before one that does not.
    """
    head = sorted({*lines[:_ORGAN_WITHIN], *running[:_ORGAN_WITHIN]}, key=lambda line: line.start)
    near = title.lines[0].rank if title else head[0].rank if head else 0
    seen = Counter(cell for line in running for cell in _CELLS.split(line.text))
    best: tuple[int, int, int] | None = None
    found: tuple[str, Line] | None = None
    for line in head:
        if line.rank > near + ORGAN_WITHIN or attendance_heading(line.text) or split_name(line.text)[0]:
            break
        for printed in _CELLS.split(line.text):
            cell = _DATE_TAIL.sub("", printed)
            rank = organ_rank(cell) if cell else 0
            if rank > _SURELY and title is None:
                continue  # the house, not the organ
            key = (rank, -seen[printed], line.rank)
            if rank and (best is None or key < best):
                best, found = key, (fold(cell), line)
    return found
