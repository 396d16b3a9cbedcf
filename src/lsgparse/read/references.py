"""Other meetings and decisions that an item speaks of, and the coming meetings that it announces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from lsgparse.read import dates
from lsgparse.read.blocks import Block, sentences
from lsgparse.read.followup import Context
from lsgparse.tables.items import NEXT_MEETING_TITLE
from lsgparse.tables.tasks import (
    ANNOUNCES,
    BODY,
    DEADLINE_BEFORE,
    DECISION_WORD,
    EXTRA_MEETING,
    INVITATION,
    MEETING_WORD,
    MOVED,
    NUMBERED_MEETING,
)
from lsgparse.text.lines import Run, fold

_NEAR = 46
_AFTER = 30
_YEAR_ONLY = re.compile(
    r"\b(?:antogs?|antagit|antagits|beslutades?|fastställdes|godkändes)\b(?:(?!\batt\b)[^.,;]){0,45}?\b(?P<year>(?:19|20)\d\d)\b(?![-–\d])"
)
_DASHES = re.compile(r"[\s,–:-]+\Z")
_WEEKDAY = re.compile(r"(?:[\s,–:-]*\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)?(?:[\s,–:-]+den)?[\s,–:-]*\Z", re.IGNORECASE)
_NOT_BODY = re.compile(
    r"(?:(?:nästa|kommande|övriga|extra\s?(?:insatt|insatta)?|ordinarie)\s+)*(?:möte|möten|mötet|mötestider|sammanträde|sammanträden|sammanträdestider|datum|extra\w*|plats|tid|"
    r"kl|den|vi|och|i|preliminärt)\b",
    re.IGNORECASE,
)


class Mentions(NamedTuple):
    """The references and the coming meetings of one item, as pieces of the model."""

    references: list[dict[str, Any]]
    next_meetings: list[dict[str, Any]]


def mentions(title: str, title_runs: Sequence[Run], runs: Iterable[Run], own: set[str], context: Context) -> Mentions:
    """Read the references of an item.

    title: the item's title; runs: its text and statements; own: ISO dates of the item's own decisions taken on another
    day, which are no references.
    """
    announcing = NEXT_MEETING_TITLE.match(title) is not None or (EXTRA_MEETING.match(title) is not None)
    result = Mentions([], [])
    for place in (*title_runs, *runs):
        block = Block(place.lines, False)
        joined = " ".join(place.texts)
        if not any(char.isdigit() for char in joined) and "maj" not in joined and "r i" not in joined and " i " not in joined:
            continue
        shift = place.start - place.lines[0].start
        if announcing:
            _announced(joined, block, shift, place, context, result)
            continue
        _mentioned(joined, block, shift, own, context, result)
    return result


def _mentioned(joined: str, block: Block, shift: int, own: set[str], context: Context, result: Mentions) -> None:
    lowered = joined.lower()
    if len(lowered) != len(joined):
        lowered = joined
    hits = dates.find_dates(lowered)
    if not hits and not _YEAR_ONLY.search(joined) and not NUMBERED_MEETING.search(joined):
        return
    for start, end in sentences(joined):
        inside = [hit for hit in hits if start <= hit.start < end]
        for hit in inside:
            _one(joined, start, end, hit, block, shift, own, context, result)
        sentence = joined[start:end]
        for pattern in (NUMBERED_MEETING, _YEAR_ONLY):
            match = pattern.search(sentence)
            if match and not any(hit.start <= start + match.end() - 1 < hit.end for hit in inside):
                _add(result.references, match["year"], sentence, match.start(), match.end(), start, block, shift)


def _one(
    joined: str, start: int, end: int, hit: dates.Found, block: Block, shift: int, own: set[str], context: Context, result: Mentions
) -> None:
    """Judge one date within its sentence joined[start:end]."""
    before = joined[max(start, hit.start - _NEAR) : hit.start]
    after = joined[hit.end : min(end, hit.end + _AFTER)]
    cue = _cue(before, after)
    if cue is None or INVITATION.search(joined, start, hit.start):
        return
    around = joined[max(start, hit.start - 80) : min(end, hit.end + 60)]
    extra = EXTRA_MEETING.search(joined, max(start, hit.start - 70), hit.start)
    side = "coming" if extra else dates.side_of(around)
    iso = dates.resolve(hit, context.anchor, side, context.years)
    if iso is None or iso in own:
        return
    sentence = joined[start:end]
    first = max(0, hit.start - len(before) + cue[0] - start)
    last = max(hit.end, hit.end + cue[1]) - start
    announces = ANNOUNCES.search(before)
    if not announces:
        _add(result.references, iso, sentence, first, last, start, block, shift)
    coming = context.anchor is None or iso[:7] >= context.anchor.isoformat()[:7]
    moved = MOVED.search(joined, start, hit.start) is not None and MEETING_WORD.search(before) is not None and side != "past"
    if coming and (announces or extra or moved):
        _add(result.next_meetings, iso, sentence, first, last, start, block, shift)


def _cue(before: str, after: str) -> tuple[int, int] | None:
    """Where the word stands that makes a date one of a meeting or decision: offset in ``before``, length into ``after``."""
    deadline = DEADLINE_BEFORE.search(before) is not None
    meetings = list(MEETING_WORD.finditer(before))
    if meetings and not deadline and not re.search(r"[.;]\s|\bmötesplats", before[meetings[-1].start() :]):
        return meetings[-1].start(), 0
    if deadline:
        return None
    decisions = list(DECISION_WORD.finditer(before))
    if decisions and not re.search(r"\batt\b|[,;]|\bfrån och med\b|\boch\b(?! \d)", before[decisions[-1].end() :]):
        return decisions[-1].start(), 0
    behind = DECISION_WORD.match(after.lstrip()) or re.match(r"(?:\w+\s){0,2}?(?:antagit|beslutat|beslutade|beslutades|antogs?|i\s+uppdrag|beslöt)\b", after.lstrip())
    if behind:
        return len(before), len(after) - len(after.lstrip()) + behind.end()
    meeting = re.match(r"\s*(?:års|s)?\s*(?:möte|sammanträde)\w*", after)
    return (len(before), meeting.end()) if meeting else None


def _add(
    target: list[dict[str, Any]], iso: str, sentence: str, first: int, last: int, start: int, block: Block, shift: int
) -> None:
    """Add a mention once for each date."""
    if any(known["date"] == iso for known in target):
        return
    body_match = BODY.search(sentence[:first])
    body = None
    words_first = first
    if body_match and re.match(r"(?:möte|sammanträde|styrelse)", sentence[first:], re.IGNORECASE):
        body = _without_genitive(body_match["body"])
        words_first = body_match.start()
    place = _place(block, shift, start + words_first, start + last)
    target.append({"date": iso, "body": body, "text": fold(sentence[words_first:last]), "lines": place.ranges, "spans": place.spans})


def _without_genitive(body: str) -> str:
    words = re.sub(r"\A(?:[Pp]å|[Vv]id|[Tt]ill|[Ff]rån|[Ii])\s+", "", body)
    return words[:-1] if words.endswith("s") and len(words) > 5 else words


def _announced(joined: str, block: Block, shift: int, place: Run, context: Context, result: Mentions) -> None:
    """Every date under a title such as 'Nästa möte' is a coming meeting; what stands before it on its line is the organ."""
    offset = 0
    for line, text in zip(place.lines, place.texts, strict=True):
        lowered = text.lower() if len(text.lower()) == len(text) else text
        previous = 0
        for hit in dates.find_dates(lowered):
            side = "coming"
            iso = dates.resolve(hit, context.anchor, side, context.years)
            if iso is None:
                continue
            words = _WEEKDAY.sub("", text[previous : hit.start]).strip(" ,;:–-")
            body = words if words and words[0].isupper() and not _NOT_BODY.match(words) and len(words) < 90 else None
            where = _place(block, shift, offset + (0 if body and not previous else hit.start), offset + hit.end)
            printed = fold(text[0 if not previous else hit.start : hit.end]) if body or not previous else text[hit.start : hit.end]
            result.next_meetings.append(
                {"date": iso, "body": body, "text": printed, "lines": where.ranges, "spans": where.spans}
            )
            previous = hit.end
        offset += len(text) + 1


def _place(block: Block, shift: int, start: int, end: int) -> Run:
    first, at = block.locate(start + shift)
    last, to = block.locate(end + shift)
    return Run(block.lines[first : last + 1], at, to)
