"""LSG2xx: the heading against the calendar and against what the items tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lsgparse.checks.view import Piece, View, bounds, listed, name_of
from lsgparse.diagnostics import NOWHERE, Finding, Place, finding
from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.blocks import sentence_around
from lsgparse.tables.calendar import COMING, WEEKDAYS
from lsgparse.tables.checks import (
    ADJUSTED,
    ADJUSTED_GATE,
    DIARY_NUMBER,
    DIARY_WORDS,
    FILED,
    NO_DIARY,
    NOTES,
    OF_MEETING,
    TOLD_BEFORE,
    TOLD_BEHIND,
    TOLD_DAY,
    WEEKDAY_BEHIND,
)
from lsgparse.tables.headings import DAY_OF_MEETING
from lsgparse.text.lines import Line

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""What messages call the days of the week."""
_NEAR = timedelta(days=90)
"""A day told as past that lies so closely behind the meeting is hardly that of the year before."""
_NOTICE = "notice of posting"
_RUNNING = 2
"""So many running heads with one date are no slip of one page."""
_EVENING, _NIGHT = "15:00", "05:00"
_WEEKDAYS = lazy(
    rf"\b(?:{'|'.join(WEEKDAYS)})(?:en)?\.?\s*(?:[-–—/,]|\boch\b|\btill\b)\s*(?:{'|'.join(WEEKDAYS)})(?:en)?\.?(?:\s+den)?\s*\Z"
)
_WEEKDAY = lazy(r"\b(" + "|".join(WEEKDAYS) + r")(?:en)?\.?(?:\s+den)?\s*,?\s*\Z")


def check(view: View) -> Iterator[Finding]:
    """What is missing in the heading, and what in it cannot be right."""
    meeting = view.meeting
    if view.headless:
        yield finding("LSG201", view.first)
        return
    if meeting["date"] is None:
        yield finding("LSG202", view.first)
    elif len(meeting["date"]) == len("2024-03-05"):
        yield from _contradicted(view)
        yield from _weekday(view)
        yield from _adjusted(view)
    title = f"{meeting['title'] or ''} {meeting['body'] or ''}"
    if meeting["dnr"] is None and not (_in_diary(view) or NOTES.search(title) or NO_DIARY.search(title)):
        yield finding("LSG210", view.first)
    start, end = meeting["start_time"], meeting["end_time"]
    if start and end and end <= start and not (start >= _EVENING and end <= _NIGHT):
        yield finding("LSG209", view.field("end_time"), start=start, end=end)


def _in_diary(view: View) -> bool:
    """Whether a diary number is printed anywhere, at an item, too."""
    return any(word in view.own for word in DIARY_WORDS) or DIARY_NUMBER.search(view.own) is not None


def _contradicted(view: View) -> Iterator[Finding]:
    """The protocol files minutes of its own date or of a later one, or tells a later day as past."""
    own = view.meeting["date"]
    filing = [(item, one) for item in view.items for one in item["references"] if _files(view, item, one, own)]
    told = list(_told_as_past(view, date.fromisoformat(own), unsure=bool(filing)))
    sure = [one for one in told if one[2]]
    others = list(_otherwise(view, own))
    if not (filing or sure or others):
        return
    reasons = [reason for reason, _place in others]
    related = list(others)
    if filing:
        item, one = filing[0]
        day = "that same day" if one["date"] == own else one["date"]
        reasons.append(f"item {name_of(item)} files the minutes of {day}")
        related.append((f"the minutes of {day}", view.date_in(one, one["date"])))
    for item, place, _, words in sure if not filing else told:
        reasons.append(f"item {name_of(item)} looks back at {words}")
        related.append(("spoken of as past", place))
    yield finding("LSG205", view.field("date"), tuple(related[:4]), date=own, reason=listed(reasons[:3]))


def _otherwise(view: View, own: str) -> Iterator[tuple[str, Place]]:
    """Running heads and a notice of posting that name another day of the meeting: what they say, and where."""
    heads: dict[str, list[Place]] = {}
    base = view.lines[0].rank if view.lines else 0
    for rank, kind in sorted(view.furniture.items()):
        line = view.lines[rank - base]
        if kind == "page header" and (OF_MEETING.search(line.text) or (view.meeting["body"] or "\n") in line.text):
            for day, place in _days(view, line):
                heads.setdefault(day, []).append(place)
        elif kind == _NOTICE and line.text.casefold().startswith(DAY_OF_MEETING):
            for day, place in (_days(view, line) or [])[:1]:
                if day != own:
                    yield f"the notice of posting says {day}", place
    if len(heads) == 1 and own not in heads:
        [(day, places)] = heads.items()
        if len(places) >= _RUNNING:
            yield f"the running head says {day}", places[0]


def _days(view: View, line: Line) -> list[tuple[str, Place]]:
    """The dates that a line prints with their year."""
    hits = [hit for hit in view.timeline.within(line.start, line.end) if hit.year and hit.day]
    hits = [hit for hit in hits if dates.exists(hit.year or 0, hit.month, hit.day)]
    return [(f"{hit.year}-{hit.month:02d}-{hit.day:02d}", view.place(hit.start, hit.end)) for hit in hits]


def _adjusted(view: View) -> Iterator[Finding]:
    """A day of adjusting or posting the minutes that lies before the meeting."""
    own, base = view.meeting["date"], view.lines[0].rank if view.lines else 0
    lines = list(view.lines_between(view.begin, bounds(view.items[0])[0])) if view.items else []
    lines += [view.lines[rank - base] for rank, kind in sorted(view.furniture.items()) if kind == _NOTICE]
    for line in lines:
        if any(word in line.text for word in ADJUSTED_GATE) and ADJUSTED.search(line.text):
            for day, place in _days(view, line):
                if day < own:
                    yield finding("LSG211", place, (("the meeting", view.field("date")),), day=day, date=own)
                    return


def _files(view: View, item: Piece, reference: Piece, own: str) -> bool:
    """Whether an item files the minutes of the meeting's own date, or of a later one printed with its year.

    A later day on which these minutes are adjusted is none.
    """
    if len(reference["date"] or "") != len(own) or reference["date"] < own:
        return False
    if reference["date"] > own and ("references" in item["inferred"] or item["next_meetings"]):
        return False
    if not FILED.search(f"{item['title']} {reference['text']}"):
        return False
    first, last = bounds(item)
    start, end = sentence_around(view.text, *bounds(reference), first, last)
    return not ADJUSTED.search(view.text[start:end])


def _told_as_past(view: View, own: date, *, unsure: bool) -> Iterator[tuple[Piece, Place, bool, str]]:
    """Days after the meeting that an item tells as past: item, place, whether the year is printed, words.

    unsure: those without a year, too, which bear out what something else shows.
    """
    for item in view.items:
        first, last = bounds(item)
        for hit in view.timeline.within(first, last):
            if not hit.day or not (hit.year or unsure) or view.text[hit.start] == " ":
                continue
            year = hit.year or own.year
            if not dates.exists(year, hit.month, hit.day):
                continue
            day = date(year, hit.month, hit.day)
            if day <= own or (hit.year is None and day > own + _NEAR):
                continue
            start, end = sentence_around(view.text, hit.start, hit.end, first, last)
            before, behind = view.text[start : hit.start], view.text[hit.end : end]
            told = TOLD_BEFORE.search(before) or (TOLD_BEHIND.match(behind) and TOLD_DAY.search(before))
            if told and not COMING.search(view.text[start:end].lower()):
                words = " ".join(view.text[hit.start : hit.end].split())
                yield item, view.place(hit.start, hit.end), hit.year is not None, words


def _weekday(view: View) -> Iterator[Finding]:
    """The weekday that the heading prints with its date."""
    place = view.field("date")
    if place == NOWHERE:
        return
    own = date.fromisoformat(view.meeting["date"])
    start, end = place[1][0]
    line = next((line for line in view.lines if line.start <= start < line.end), None)
    first, last = (line.start, line.end) if line else (start, end)
    for hit in dates.find_dates(dates.lowered(view.text[first:last])):
        if (hit.month, hit.day) == (own.month, own.day):
            found = printed_weekday(view, hit.start + first, hit.end + first)
            if found and found[0] != own.weekday():
                where = view.place(found[1], found[2])
                words = " ".join(view.text[found[1] : found[2]].split())
                yield finding("LSG208", where, text=words, right=DAYS[own.weekday()], printed=DAYS[found[0]])
            return


def printed_weekday(view: View, start: int, end: int) -> tuple[int, int, int] | None:
    """The weekday (0 is Monday) printed with the date at text[start:end], and the bounds of both together."""
    before = _WEEKDAY.search(view.text[max(0, start - 20) : start].lower())
    if before:
        if _WEEKDAYS.search(view.text[max(0, start - 40) : start].lower()):
            return None  # 'tisdag–onsdag 12–13 mars': which is the day of which is not said
        return WEEKDAYS[before[1]], max(0, start - 20) + before.start(), end
    behind = WEEKDAY_BEHIND.match(view.text[end : end + 20])
    return (WEEKDAYS[behind["day"].lower()], start, end + behind.end()) if behind else None
