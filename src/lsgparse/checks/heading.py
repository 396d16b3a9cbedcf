"""LSG2xx: the heading against the calendar and against what the items tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from lsgparse.checks.view import Piece, View, bounds, listed, name_of, place_in
from lsgparse.diagnostics import NOWHERE, Finding, Place, finding
from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.blocks import sentence_around
from lsgparse.tables.calendar import COMING, WEEKDAYS
from lsgparse.tables.checks import FILED, TOLD_AS_PAST, WEEKDAY_BEHIND

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""What messages call the days of the week."""
_NEAR = timedelta(days=90)
"""A day told as past that lies so closely behind the meeting is hardly that of the year before."""
_EVENING, _NIGHT = "15:00", "05:00"
_WEEKDAY = lazy(r"\b(" + "|".join(WEEKDAYS) + r")(?:en)?\.?(?:\s+den)?\s*,?\s*\Z")


def check(view: View) -> Iterator[Finding]:
    """What is missing in the heading, and what in it cannot be right."""
    meeting = view.meeting
    if meeting["title"] is None and meeting["date"] is None and meeting["place"] is None:
        yield finding("LSG201", view.first)
        return
    if meeting["date"] is None:
        yield finding("LSG202", view.first)
    elif len(meeting["date"]) == len("2024-03-05"):
        yield from _contradicted(view)
        yield from _weekday(view)
    start, end = meeting["start_time"], meeting["end_time"]
    if start and end and end <= start and not (start >= _EVENING and end <= _NIGHT):
        yield finding("LSG209", view.field("end_time"), start=start, end=end)


def _contradicted(view: View) -> Iterator[Finding]:
    """The protocol files minutes of its own date or of a later one, or tells a later day as past."""
    own = view.meeting["date"]
    filing = [(item, one) for item in view.items for one in item["references"] if _files(item, one, own)]
    told = list(_told_as_past(view, date.fromisoformat(own)))
    sure = [one for one in told if one[2]]
    if not filing and not sure:
        return
    reasons, related = [], []
    if filing:
        item, one = filing[0]
        day = "that same day" if one["date"] == own else one["date"]
        reasons.append(f"item {name_of(item)} files the minutes of {day}")
        related.append((f"the minutes of {day}", place_in(one)))
    for item, place, _, words in sure if not filing else told:
        reasons.append(f"item {name_of(item)} looks back at {words}")
        related.append(("spoken of as past", place))
    yield finding("LSG205", view.field("date"), tuple(related[:4]), date=own, reason=listed(reasons[:3]))


def _files(item: Piece, reference: Piece, own: str) -> bool:
    """Whether an item files the minutes of the meeting's own date, or of a later one printed with its year."""
    if len(reference["date"] or "") != len(own) or reference["date"] < own:
        return False
    if reference["date"] > own and ("references" in item["inferred"] or item["next_meetings"]):
        return False
    return FILED.search(f"{item['title']} {reference['text']}") is not None


def _told_as_past(view: View, own: date) -> Iterator[tuple[Piece, Place, bool, str]]:
    """Days after the meeting that an item tells as past: item, place, whether the year is printed, words."""
    for item in view.items:
        first, last = bounds(item)
        for hit in view.timeline.within(first, last):
            if not hit.day or view.text[hit.start] == " ":
                continue
            year = hit.year or own.year
            if not dates.exists(year, hit.month, hit.day):
                continue
            day = date(year, hit.month, hit.day)
            if day <= own or (hit.year is None and day > own + _NEAR):
                continue
            start, end = sentence_around(view.text, hit.start, hit.end, first, last)
            sentence = view.text[start:end]
            if TOLD_AS_PAST.search(sentence) and not COMING.search(sentence.lower()):
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
        return WEEKDAYS[before[1]], max(0, start - 20) + before.start(), end
    behind = WEEKDAY_BEHIND.match(view.text[end : end + 20])
    return (WEEKDAYS[behind["day"].lower()], start, end + behind.end()) if behind else None
