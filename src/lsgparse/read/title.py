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
from lsgparse.read.words import is_name, split_name
from lsgparse.tables.calendar import MONTHS
from lsgparse.tables.headings import (
    ABBREVIATION,
    KINDS_OF_HOUSE,
    MEETING_OF,
    NAME_GOES_ON,
    NUMBER_OF_MEETING,
    ORGAN_WITHIN,
    TITLE_END,
    TITLE_TAIL,
    field_of,
    organ_rank,
)
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import NOTICE, PROTOCOL_TITLE
from lsgparse.text.lines import LONG, Line, Run, fold, run

_SPACED = lazy(r"(?:[A-ZÅÄÖ]\s+){4,}[A-ZÅÄÖ](?=\s|\Z)")
_NUMBER = r"(?:nr|nummer)\b\.?\s*\d+(?:\s?[-/:]\d+)*"
_CODE = r"[^\W\d_]{1,5}\s+\d+[/:]\d{2,4}"
_NUMBERED = lazy(rf"\A\s*{_CODE}\s*\Z|\s+{_NUMBER}\s*\Z|\A\s*{_NUMBER}[\s,.]*", re.IGNORECASE)
_PAGE_WORD = lazy(r"(?:\s{2,}|\t)(?:sida|sidan|sid|blad)\b.*", re.IGNORECASE)
_PAGE = lazy(
    r"(?:\s{2,}|\t)(?:(?:sid(?:an?|a)?|blad)\.?\s*)?\d{1,3}(?:\s?\(\d{1,3}\)|\s+av\s+\d{1,3})?\s*\Z", re.IGNORECASE
)
_FROM_DAY = lazy(r"\s\d{1,2}\s?[-–]\s?\Z")
_SECOND_WITHIN = 8
_DNR = lazy(r"(?:\s{2,}|\t)(?:dnr|diarienr|diarienummer)\b.*\Z", re.IGNORECASE)
_DATE_TAIL = lazy(r"[\s,]*\d[\d\s.:/-]*\Z")
_CELLS = lazy(r"\s{2,}|\t")
_TITLE_WITHIN = 80
_ORGAN_WITHIN = 14
_NAME_WORDS = 3
_KIND_OF_MEETING = lazy(r"[^\W\d_]+(?:möte|sammanträde|träff)t?", re.IGNORECASE)
"""A title's word that tells what kind of meeting it was, and no organ."""
_YEAR_FIRST = lazy(r"(?:19|20)\d\d\b")
_LONGEST_MEETING = 120
_LEFT_OPEN = (" i", " och", " för", " med", " av", " vid", " till")
_HOUSE_NUMBER = lazy(r"[\s,(]*(?:\borg(?:anisations)?\.?\s?(?:nr|nummer)\.?:?\s*)?\b\d{6}\s?-\s?\d{4}\b\)?")
"""The number by which an association is registered, behind its name."""
_MOST_LINES = 20
"""No title has more; the work on a text that only looks like one stays bounded."""
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
    first: tuple[Title, int] | None = None
    for index, line in enumerate(lines[:_TITLE_WITHIN]):
        text = line.text
        if len(text) > 140:
            continue
        if first is not None and index > first[1] + _SECOND_WITHIN:
            break
        text = _DNR.sub("", _PAGE.sub("", _unspaced(text.lstrip("_*#"))))
        match = PROTOCOL_TITLE.match(text) or (PROTOCOL_TITLE.search(text) if len(fold(text)) < 70 else None)
        if (
            match
            and text[: match.start()].rstrip()[-1:] != ":"
            and not text.endswith(".")
            and not text.casefold().startswith(("föregående", "val av", "justering"))
        ):
            title = _read(lines, index, match, labelled)
            if first is not None and (title.beside or not title.body):
                continue
            if title.body or title.dated:
                return title, notice
            first = first or (title, index)
        if notice is None and NOTICE.match(text):
            notice = text.split()[0].strip(":").lower()
    return first[0] if first else None, notice


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
    after = _NUMBERED.sub("", _PAGE_WORD.sub("", after))
    after = "" if field_of(after.strip()) else after  # the head of another cell
    last = min(len(lines), index + _MOST_LINES)
    while index + len(used) < last and _goes_on(used[-1], lines[index + len(used)], after, labelled):
        used.append(lines[index + len(used)])
        after = f"{after} {used[-1].text}".strip()
    dated = None
    hits = dates.find_dates(dates.lowered(after)) or dates.short_date(after.strip())
    if hits and hits[0].day and hits[0].start <= len(after) - len(after.lstrip()) and after.strip().isdecimal():
        dated = (after.strip(), line, line.start + text.index(after.strip(), match.end()))
        after = ""
    elif hits and hits[0].day:
        dated = _dated(after[hits[0].start :], used)
        after = _HOUSE_NUMBER.sub("", after[: hits[0].start])
    body = _bare_organ(TITLE_TAIL.sub("", after))
    body = body if any(char.isalpha() for char in body) else ""
    meeting = body if _KIND_OF_MEETING.fullmatch(body) else ""
    own = body = "" if meeting else body
    if not body and before and not before[0].isdigit():
        glued = text[match.start() - 1].isalpha()  # 'Direktionsprotokoll'
        body = before.removesuffix("s") if glued else before
        body = "" if glued and not organ_rank(body.capitalize()) else body  # 'Årsmötesprotokoll'
    met = _meets(lines, index + 1) if not body and dated is None and index + 1 < len(lines) else None
    if met is not None:
        used[1:] = met[2]  # a line over which the title went on can be one of them
        body, dated = met[:2]
    elif (
        not body
        and index + 1 < len(lines)
        and _is_body_below(lines[index + 1], labelled)
        and not (index and organ_rank(lines[index - 1].text) > organ_rank(lines[index + 1].text) == 0)
    ):
        used[1:] = [lines[index + 1]]
        words = NUMBER_OF_MEETING.sub("", _PAGE_WORD.sub("", lines[index + 1].text))
        while index + len(used) < last and _goes_on(used[-1], lines[index + len(used)], words, labelled):
            used.append(lines[index + len(used)])
            words = f"{words} {used[-1].text}"
        body = _bare_organ(TITLE_TAIL.sub("", words))
    elif not body and index and _can_be_body(lines[index - 1], labelled):
        used.insert(0, lines[index - 1])
        body = lines[index - 1].text
    body = body or meeting
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


def _dated(words: str, used: Sequence[Line]) -> tuple[str, Line, int]:
    """The words from a title's date on, the line that it stands on, and where."""
    for line in used:
        for hit in dates.find_dates(dates.lowered(line.text)):
            if words.startswith(line.text[hit.start : hit.end]):
                return words, line, line.start + hit.start
    return words, used[0], used[0].start


def _bare_organ(words: str) -> str:
    """An organ's name without the words of the meeting behind it, and without the genitive before them."""
    whole = MEETING_OF.match(words.strip(" –-:,."))
    if whole and organ_rank(whole["organ"][:1].upper() + whole["organ"][1:]):
        return whole["organ"]
    name = TITLE_END.sub("", words).strip(" –-:,.")
    return name if any(map(str.isalpha, name)) and name[0].isalnum() else ""


def _meets(lines: Sequence[Line], index: int) -> tuple[str, tuple[str, Line, int], list[Line]] | None:
    """The organ and the date of a line below the title, and the lines: 'Sammanträde med styrelsen den 3 maj 2022'."""
    line = lines[index]
    text = line.text
    tail = TITLE_TAIL.match(text) if len(text) < _LONGEST_MEETING and text[-1] not in ".:" else None
    hits = dates.find_dates(dates.lowered(text)) if tail else []
    if not tail or not hits or not hits[0].day:
        return None
    before = _FROM_DAY.sub("", text[tail.end() : hits[0].start])
    body = _bare_organ(before)
    words, used = text[hits[0].start :], [line]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is not None and text.endswith(_LEFT_OPEN) and after.number == line.number + 1:
        words, used = f"{words} {after.text}", [line, after]
    return (body, (words, line, line.start + hits[0].start), used) if body else None


def _goes_on(title: Line, after: Line, words: str, labelled: Labelled) -> bool:
    """Whether a title goes on on the next line: it was left open, or the next line begins in lower case."""
    text = after.text
    if labelled(after) or len(text) > 80 or attendance_heading(text):
        return False
    last = title.text.rpartition(" ")[2].lower()
    if last in MONTHS and _YEAR_FIRST.match(text) and after.number == title.number + 1:
        return True
    if any(map(str.isdigit, text)):
        return _goes_on_dated(title, text) and after.number == title.number + 1
    if title.text.endswith((",", *_LEFT_OPEN)) and after.number == title.number + 1:
        return True
    if title.text.casefold().endswith(KINDS_OF_HOUSE) and after.number == title.number + 1:
        return text[0].isupper() and len(text.split()) <= _NAME_WORDS and organ_rank(text) == 0 and ":" not in text
    lowered = text[0].islower() and words and after.number == title.number + 1
    return bool(lowered or (not words and text[0].islower()))


def _goes_on_dated(title: Line, text: str) -> bool:
    """Whether a line with figures goes on a title: in lower case before its date, or behind a title left open."""
    if text[0].isdigit() or dates.find_times(text):
        return False
    hits = dates.find_dates(dates.lowered(text))
    if title.text[-1] == "," or title.text.endswith(_LEFT_OPEN):
        return not hits or hits[0].day is not None
    words = text[: hits[0].start].split() if hits and hits[0].day else []
    return text[0].islower() and len(words) > 1 and not words[0].startswith("kl")


def _is_body_below(line: Line, labelled: Labelled) -> bool:
    """Whether the line below the title is the organ: a person who stands there is none."""
    return _can_be_body(line, labelled) and not is_name(line.text)


def _can_be_body(line: Line, labelled: Labelled) -> bool:
    text = NUMBER_OF_MEETING.sub("", line.text)
    return (
        text[:1].isupper()
        and len(text) < 70
        and not any(char.isdigit() for char in text)
        and ":" not in text
        and "," not in text.split()[0]
        and attendance_heading(text) is None
        and field_of(text) is None
        and not labelled(line)
    )


def printed_organ(lines: Sequence[Line], running: Sequence[Line], title: Run | None) -> tuple[str, Run] | None:
    """The organ that stands by itself at the head of the first page, and where.

    running: page heads. Of several names the one that is most an organ counts; a nämnd before a förbund, the one that
    repeats before one that does not.
    """
    head = sorted({*lines[:_ORGAN_WITHIN], *running[:_ORGAN_WITHIN]}, key=lambda line: line.start)
    near = title.lines[0].rank if title else head[0].rank if head else 0
    seen = Counter(cell for line in running for cell in _CELLS.split(line.text))
    best: tuple[int, int, int] | None = None
    found: tuple[str, Line] | None = None
    for line in head:
        if line.rank > near + ORGAN_WITHIN:
            break
        if len(line.text) > LONG:
            continue
        if attendance_heading(line.text) or split_name(line.text)[0]:
            break
        for printed in _CELLS.split(line.text):
            cell = _DATE_TAIL.sub("", printed)
            rank = organ_rank(cell) if cell else 0
            if rank > _SURELY and title is None:
                continue  # the house, not the organ
            key = (rank, -seen[printed], line.rank)
            if rank and (best is None or key < best):
                best, found = key, (fold(TITLE_TAIL.sub("", cell)), line)
    return None if found is None else _with_rest(*found, head)


def _with_rest(name: str, line: Line, head: Sequence[Line]) -> tuple[str, Run]:
    """An organ's name with the rest of it that stands on the line below: 'för Skövde sjukvårdsområde'."""
    below = next((other for other in head if other.number == line.number + 1), None)
    words = _CELLS.split(below.text)[0] if below is not None and below.page == line.page else ""
    if below is None or words.partition(" ")[0] not in NAME_GOES_ON or not words.replace(" ", "").isalpha():
        return name, run([line])
    return f"{name} {fold(words)}", run([line, below], None, below.start + len(words))
