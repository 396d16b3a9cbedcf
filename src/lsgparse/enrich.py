"""What only the whole protocol tells: ids, the day that years are concluded from, what was repaired."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from lsgparse.diagnostics import NOWHERE, Finding, finding
from lsgparse.patterns import lazy
from lsgparse.read import dates

_SLUG = lazy(r"[^a-z0-9]+")
_ASCII = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss"})


def slug(text: str) -> str:
    """A readable ASCII form: 'Samråd hälsa, vård' gives 'samrad-halsa-vard'."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_ASCII))
    return _SLUG.sub("-", "".join(char for char in plain if not unicodedata.combining(char))).strip("-")


def meeting_id(body: str | None, iso_date: str | None, sha256: str) -> str:
    """The readable id: slug of the body and the date, the first eight hex digits of the hash in the date's stead."""
    return f"{slug(body or '') or 'protokoll'}-{iso_date or sha256[:8]}"


def number_meetings(meetings: Sequence[dict[str, Any]]) -> None:
    """Tell protocols of one source apart whose ids are the same: the second one's ends in -2."""
    seen: Counter[str] = Counter()
    for meeting in meetings:
        base = meeting["id"]
        seen[base] += 1
        if seen[base] > 1:
            meeting["id"] = f"{base}-{seen[base]}"
            number_ids(meeting["id"], meeting["arenden"])


def number_ids(meeting: str, arenden: Sequence[dict[str, Any]]) -> None:
    """Give items and decisions their ids; a doubled number gets -2, items without a number are u1, u2 and so on."""
    seen: Counter[str | None] = Counter()
    for item in arenden:
        seen[item["number"]] += 1
        count = seen[item["number"]]
        tail = f"u{count}" if item["number"] is None else item["number"] + (f"-{count}" if count > 1 else "")
        item["id"] = f"{meeting}/{tail}"
        for number, statement in enumerate(item["beslut"], 1):
            statement["id"] = f"{item['id']}/{number}"


def anchor_date(iso_date: str | None, timeline: dates.Timeline) -> date | None:
    """The day from which years are concluded: the meeting's, or the middle one of the full dates of the text."""
    if iso_date:
        return date.fromisoformat(iso_date)
    # Numbers are sorted many times faster than dates; each day is looked up in the calendar once.
    printed = [
        year * 10_000 + month * 100 + day for _start, _end, year, month, day, _weekday in timeline.hits if year and day
    ]
    sound = {day for day in set(printed) if dates.exists(day // 10_000, day // 100 % 100, day % 100)}
    whole = sorted([day for day in printed if day in sound])
    middle = whole[len(whole) // 2] if whole else None
    return None if middle is None else date(middle // 10_000, middle // 100 % 100, middle % 100)


def _place(piece: Mapping[str, Any]) -> tuple[Any, Any]:
    return piece["lines"], piece["spans"]


_HEADING_NUMBERS = ("dnr", "date", "start_time", "end_time", "arende_range")


def _number(item: Mapping[str, Any], printed: str, text: str) -> tuple[Any, Any]:
    """The place of an item's number, which it begins with; any number of blanks can stand in it."""
    line, (start, last) = item["lines"][0][0], item["spans"][0]
    end = start
    for word in printed.split():
        at = text.find(word, end, last)
        if at < 0:
            return ((line, line),), ((start, last),)
        end = at + len(word)
    return ((line, line),), ((start, end),)


def check_repairs(meeting: Mapping[str, Any], text: str) -> list[Finding]:
    """Numbers, dates and times that are read otherwise than printed: one finding each for heading and items.

    text: the printed one.
    """
    places = {place["field"]: _place(place) for place in meeting["heading_places"]}
    heading = [(name, meeting[f"{name}_printed"]) for name in _HEADING_NUMBERS if meeting[f"{name}_printed"]]
    items = [(item, item["number_printed"]) for item in meeting["arenden"] if item["number_printed"]]
    found = []
    if heading:
        told = ", ".join(f"{name} ({printed!r})" for name, printed in heading)
        related = tuple((f"{name}: {printed}", places.get(name, NOWHERE)) for name, printed in heading)
        found.append(finding("LSG207", related[0][1], related[1:], count=len(heading), told=told))
    if items:
        told = ", ".join(f"{item['number']} ({printed!r})" for item, printed in items)
        related = tuple((f"{item['number']}: {printed}", _number(item, printed, text)) for item, printed in items)
        found.append(finding("LSG421", related[0][1], related[1:], count=len(items), told=told))
    return found
