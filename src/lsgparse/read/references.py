"""Other meetings and decisions that an item speaks of, and the coming meetings that it announces.

Works on the decoded text itself, around each date that was found in it: offsets are places at once, and text without
dates costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.blocks import sentence_around
from lsgparse.read.context import Context
from lsgparse.tables.items import NEXT_MEETING_TITLE
from lsgparse.tables.tasks import (
    ANNOUNCES,
    CLAUSE_BETWEEN,
    CLOCK_BEHIND,
    DAY_BEHIND_ORGAN,
    DEADLINE_BEFORE,
    DECIDED_BEHIND,
    DECIDED_BY,
    DECIDING_ORGAN,
    DECISION_WORD,
    EXTRA_MEETING,
    INVITATION,
    MEETING_BEHIND,
    MEETING_LEAD,
    MEETING_WORD,
    MEETS,
    MOVED,
    NO_ORGAN,
    NUMBERED_MEETING,
    SECTION_BEHIND,
    SENTENCE_BETWEEN,
    TAIL_OF_MEETING,
    YEAR_OF_DECISION,
)
from lsgparse.text.lines import Document, Run, fold, place_of

_NOUNS = ("beslut", "beslutet", "förslag")
"""What an organ has, not what it does: its name stands in the genitive."""
_NEAR = 46
_FAR = 120
_WORD = lazy(r"\w+")
_AFTER = 30


class Mentions(NamedTuple):
    """The references and the coming meetings of one item, as pieces of the model."""

    references: list[dict[str, Any]]
    next_meetings: list[dict[str, Any]]
    days: tuple[set[str], set[str]]
    """The days of either that are told once."""


class _Around(NamedTuple):
    """A date and the bounds of its sentence in the text."""

    start: int
    end: int
    first: int
    last: int


def mentions(title: str, runs: Iterable[Run], own: set[str], context: Context, document: Document) -> Mentions:
    """Read the references of an item.

    title: the item's title; runs: its title, text and statements; own: ISO dates of the item's own decisions taken on
    another day, which are no references; document: with blanks where page furniture stands.
    """
    places = list(runs)
    if not places or not context.timeline.holds(min(one.start for one in places), max(one.end for one in places)):
        return Mentions([], [], (set(), set()))
    announcing = NEXT_MEETING_TITLE.match(title) is not None or EXTRA_MEETING.match(title) is not None
    result = Mentions([], [], (set(), set()))
    for first, last in sorted(span for place in places for span in _over_furniture(place, document.text)):
        hits = [hit for hit in context.timeline.within(first, last) if document.text[hit.start] != " "]
        if announcing:
            told: str | None = None
            for before, hit in zip((None, *hits), hits, strict=False):
                told = _announced(hit, first, before, told, context, document, result)
            continue
        for hit in hits:
            _judge(hit, first, last, own, context, document, result)
        for at, year in context.timeline.bare_years(first, last):
            _judge_year(at, year, first, document, result)
    return result


def _over_furniture(place: Run, text: str) -> Sequence[tuple[int, int]]:
    """The spans of a run, joined where nothing but furniture stands between them."""
    printed = place.spans
    if len(printed) == 1:
        return printed
    spans = [printed[0]]
    for start, end in printed[1:]:
        if text[spans[-1][1] : start].isspace():
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _judge(
    hit: dates.Found, first: int, last: int, own: set[str], context: Context, document: Document, result: Mentions
) -> None:
    """Judge one date within its sentence."""
    text = document.text
    start, end = sentence_around(text, hit.start, hit.end, first, last)
    announced = ANNOUNCES.search(text, start, hit.start)
    before = text[max(start, hit.start - (_FAR if announced else _NEAR)) : hit.start]
    cue = _cue(before, text[hit.end : min(end, hit.end + _AFTER)])
    if cue is None or INVITATION.search(text, start, hit.start):
        return
    extra = EXTRA_MEETING.search(text, max(start, hit.start - 70), hit.start)
    side = "coming" if extra else dates.side_of(*dates.words_around(text, hit, start, end, 80))
    iso = dates.resolve(hit, context.anchor, side, context.timeline.years)
    if iso is None or iso in own:
        return
    place = _Around(hit.start - len(before) + cue[0], hit.end + cue[1], start, end)
    announces = ANNOUNCES.search(before)
    if not announces:
        _add(result, iso, place, document)
    coming = context.anchor is None or iso[:7] >= context.anchor.isoformat()[:7]
    moved = side != "past" and MEETING_WORD.search(before) and MOVED.search(text, start, hit.start)
    if coming and (announces or extra or moved):
        _add(result, iso, place, document, coming=True)


def _judge_year(at: int, year: int, first: int, document: Document, result: Mentions) -> None:
    """A year alone counts behind a past decision or with a numbered meeting."""
    before = document.text[max(first, at - 90) : at + 4]
    match = YEAR_OF_DECISION.search(before) or NUMBERED_MEETING.search(before)
    if match and match.end() == len(before):
        start = at + 4 - len(before) + match.start()
        _add(result, str(year), _Around(start, at + 4, max(first, at - 90), at + 4), document)


def _cue(before: str, after: str) -> tuple[int, int] | None:
    """Where the word stands that makes a date one of a meeting or decision.

    Gives the offset in ``before`` at which the mention begins, and how far it reaches into ``after``.
    """
    deadline = DEADLINE_BEFORE.search(before) is not None
    meetings = list(MEETING_WORD.finditer(before))
    if meetings and not deadline and not SENTENCE_BETWEEN.search(before[meetings[-1].start() :]):
        return meetings[-1].start(), 0
    if deadline:
        return None
    decisions = list(DECISION_WORD.finditer(before))
    if decisions and not CLAUSE_BETWEEN.search(before[decisions[-1].end() :]):
        return decisions[-1].start(), 0
    section = SECTION_BEHIND.match(after) if "§" in after else None
    if section:
        return len(before), section.end()
    bare = after.lstrip()
    behind = DECISION_WORD.match(bare) or DECIDED_BEHIND.match(bare)
    if behind:
        return len(before), len(after) - len(bare) + behind.end()
    meeting = MEETING_BEHIND.match(after)
    return (len(before), meeting.end()) if meeting else None


def _add(result: Mentions, iso: str, place: _Around, document: Document, *, coming: bool = False) -> None:
    """Add a mention, once for each date. coming: as an announced meeting, without the preposition before it."""
    target, days = (result.next_meetings if coming else result.references), result.days[coming]
    if iso in days:
        return
    days.add(iso)
    text = document.text
    start, body = place.start, None
    left = text[max(place.first, start - 60) : start]
    if MEETING_WORD.match(text, start):
        lead = MEETING_LEAD.search(left)
        if lead:
            body = lead["organ"] or lead["noun"]
            start += lead.start("own" if coming or lead["before"] is None else "before") - len(left)
    else:
        organ = DECIDING_ORGAN.search(left)
        behind = DECIDED_BY.match(text, start)
        word = _WORD.match(text, start)
        if organ and word and not word.group().endswith("s"):
            body, start = organ["organ"], start + organ.start("organ") - len(left)
            if word.group() in _NOUNS:
                body = body.removesuffix("s")
        elif behind and behind.end() <= place.end:
            body = behind["organ"]
    clock = CLOCK_BEHIND.match(text, place.end)
    target.append(_mention(iso, fold(body) if body else None, start, clock.end() if clock else place.end, document))


def _mention(iso: str, body: str | None, start: int, end: int, document: Document) -> dict[str, Any]:
    where = place_of(start, end, document)
    return {
        "date": iso,
        "body": body,
        "text": fold(document.text[start:end]),
        "lines": where.ranges,
        "spans": where.spans,
    }


def _announced(
    hit: dates.Found,
    first: int,
    previous: dates.Found | None,
    told: str | None,
    context: Context,
    document: Document,
    result: Mentions,
) -> str | None:
    """Every date under a title such as 'Nästa möte' is a coming meeting, the organ stands before it; gives its day.

    told: the day that the previous date came to.
    """
    iso = dates.resolve(hit, context.anchor, "coming", context.timeline.years)
    if iso is None:
        return None
    if previous is not None and told is not None:
        iso = dates.in_list(previous, told, hit, iso, document.text)
    line = place_of(hit.start, hit.end, document).lines[0]
    begin = max(line.start, first)
    follows = previous is not None and begin <= previous.start < hit.start
    words = DAY_BEHIND_ORGAN.sub("", document.text[previous.end if previous and follows else begin : hit.start]).strip(
        " ,;:–-."
    )
    words = MEETS.sub("", words)
    body = words if words and words[0].isupper() and not NO_ORGAN.match(words) and len(words) < 90 else None
    start = hit.start if follows else begin
    behind = CLOCK_BEHIND.match(document.text, hit.end) or TAIL_OF_MEETING.match(document.text, hit.end)
    end = min(behind.end(), line.end) if behind else hit.end
    result.next_meetings.append(_mention(iso, fold(body) if body else None, start, end, document))
    return iso
