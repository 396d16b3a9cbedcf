"""Swedish dates and clock times: found with their offsets, years concluded from the words and the meeting's date.

A helper that every reader may use. All functions are pure; impossible dates (31 February) are never returned as dates.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from typing import Literal, NamedTuple

from lsgparse.casing import lowered as lowered  # noqa: PLC0414  # whoever looks for dates needs it, too
from lsgparse.patterns import lazy
from lsgparse.tables.calendar import BEFORE_A_DAY, COMING, LIST_OF_MEETINGS, MONTHS, PAST, SHORT_MONTHS, WEEKDAYS

Side = Literal["past", "coming", "either"]

_MONTH_WORDS = "|".join(MONTHS)
_SHORT_WORDS = "|".join(sorted(SHORT_MONTHS, key=len, reverse=True))
_NUMERIC = lazy(
    rf"[0-9]{{1,2}}(?P<more>(?:\s?[–-]\s?[0-9]{{1,2}}|,\s[0-9]{{1,2}}|\s(?:och|samt|till)\s(?:den\s)?[0-9]{{1,2}}){{0,8}})(?::?[ae])?\.?\s+"
    rf"(?P<month>(?:{_MONTH_WORDS})\b|(?:{_SHORT_WORDS})\b\.?)(?:,?\s+(?P<year>(?:19|20)[0-9]{{2}})\b|\s?[-–](?P<short3>[0-9]{{2}})(?![0-9:/–-]|\.[0-9]|\s*[a-z]))?|"
    r"(?P<y>(?:19|20)[0-9]{2})(?P<sep>[-/.]?)(?P<m>[01][0-9])(?P=sep)(?P<d>[0-3][0-9])(?![0-9])|"
    r"(?P<day2>[0-3]?[0-9])/(?P<month2>1[0-2]|0?[1-9])"
    r"(?:[ /-](?P<year2>(?:19|20)[0-9]{2})|\s?-(?P<short>[0-9]{2})(?![0-9:/–-]|\.[0-9]))?(?![0-9/%])|"
    r"(?P<day3>[0-3]?[0-9])\.(?P<month3>1[0-2]|0?[1-9])\.(?P<year3>(?:19|20)[0-9]{2})(?![0-9])"
)
_ANY_DATE = lazy(
    rf"(?P<d>\d{{1,2}})\s+(?P<m>{'|'.join(MONTHS)})\b(?:\s+(?P<y>\d{{4}})\b)?|"
    r"(?<!\d)(?P<y2>(?:19|20)\d\d)-?(?P<m2>\d\d)-?(?P<d2>\d\d)(?!\d)"
)
_DIGITS = lazy(r"[0-9][0-9]*")
"""Not ``[0-9]+``: the engine leaps to the next sign of a class only where the pattern begins with the class alone."""
_DAY = lazy(r"[0-9]{1,2}")
_WEEKDAY_BEFORE = lazy(
    r"\b(" + "|".join(WEEKDAYS) + r")(?:en)?(?:s)?\.?(?:\s+den)?\s+\Z",
)
_YEAR_AFTER = lazy(r"\s+((?:19|20)\d\d)\b")
_YEAR = lazy(r"\b(?:19|20)\d\d\b")
_JOINER = lazy(r"\s*(?:,|och|samt|till|[–-])\s*(?:den\s+)?\Z")
_MONTH_BEFORE = lazy(r"\b(?:i|från|under|till|per|sedan|och|med|för|av|senast|början av|slutet av|mitten av)\s+\Z")
_CLOCK = lazy(
    r"(?:kl(?:ockan)?\.?\s*)?(?:(?P<h>[012]?\d)[.:](?P<m>[0-5]\d)|(?<![\d/–-])(?P<hour>[012]?\d)(?=\s*[-–—]\s*[012]?\d[.:][0-5]\d))"
    r"(?:\s*(?:[-–—]|till|och|t\.?o\.?m\.?)+\s*(?:kl(?:ockan)?\.?\s*|ca\.?\s*|cirka\s*)?"
    r"(?P<h2>[012]?\d)(?:[.:](?P<m2>[0-5]\d))?(?!\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))?(?![\d:])"
)
_WHOLE_HOURS = lazy(
    r"[\s,]*(?P<h>[012]?\d)(?:,?(?P<m>[0-5]\d))?\s?[-–—]\s?(?P<h2>[012]?\d)(?:,?(?P<m2>[0-5]\d))?[\s,.]*"
)
_AGAIN = lazy(r"\s*(?:,|;|\+|\boch\b|\bsamt\b|&)\s*(?=\d|kl)")
_HOURS = lazy(r"kl(?:ockan)?\.?\s*(?P<h>[012]?\d)(?:\s*[-–—]\s*(?P<h2>[012]?\d))?(?![\d.:])")


_SHORT_DATE = lazy(r"\s*(?P<y>\d\d)(?P<sep>-?)(?P<m>[01]\d)(?P=sep)(?P<d>[0-3]\d)(?![\d-])")
_BEHIND = 60
_CENTURY = 60
"""Years of two figures below this one are of the twenty-first century."""


class Found(NamedTuple):
    """A date as printed; ``month`` and ``day`` may be missing, the year often is."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    weekday: int | None


class Clock(NamedTuple):
    """Clock times as printed, normalised to HH:MM."""

    start: int
    end: int
    begins: str
    ends: str | None


def exists(year: int, month: int, day: int | None) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


def find_dates(
    text: str, start: int = 0, end: int | None = None, years: list[tuple[int, int]] | None = None
) -> list[Found]:
    """Every date in ``text[start:end]``, in order, with offsets into ``text``.

    A month alone counts after a preposition.

    years: a list to which the years met are added, each with its offset.
    """
    stop = len(text) if end is None else end
    found: list[Found] = []
    done = start
    spans: list[tuple[int, int]] = []
    months: set[int] = set()
    for digits in _DIGITS.finditer(text, start, stop):
        at = digits.start()
        if years is not None and digits.end() - at == 4 and text[at : at + 2] in ("19", "20"):
            years.append((at, int(digits.group())))
        match = _NUMERIC.match(text, at, stop) if at >= done else None
        if match is None:
            continue
        done = match.end()
        spans.append(match.span())
        if match["month"]:
            months.add(match.start("month"))
            found += _days_of_month(text, match, start)
        elif match["y"]:
            if (match.start() == 0 or not text[match.start() - 1].isdigit()) and exists(
                int(match["y"]), int(match["m"]) or 99, int(match["d"]) or 99
            ):
                found.append(Found(*match.span(), int(match["y"]), int(match["m"]), int(match["d"]), None))
        elif match["day3"]:
            if exists(int(match["year3"]), int(match["month3"]), int(match["day3"]) or 99):
                found.append(Found(*match.span(), int(match["year3"]), int(match["month3"]), int(match["day3"]), None))
        elif match["day2"] and _slashed(text, match) and exists(2024, int(match["month2"]), int(match["day2"]) or 99):
            year = int(match["year2"]) if match["year2"] else _whole_year(match["short"])
            weekday = _weekday_before(text, match.start(), start)
            found.append(Found(*match.span(), year, int(match["month2"]), int(match["day2"]), weekday))
    found += _months_alone(text, start, stop, spans, months)
    found.sort()
    return _share_years(text, found)


def short_date(text: str) -> list[Found]:
    """A date of six figures at the beginning of a heading's value: '220907', '98-11-05'; nothing where it is none."""
    match = _SHORT_DATE.match(text)
    if match is None:
        return []
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    year = _whole_year(match["y"]) or year
    return [Found(match.start("y"), match.end("d"), year, month, day, None)] if exists(year, month, day) else []


def impossible(text: str) -> tuple[int, int] | None:
    """Where a date is printed that the calendar does not have: '31 februari', '20241340'; None where there is none."""
    for match in _ANY_DATE.finditer(lowered(text)):
        year, month, day = match["y"] or match["y2"], match["m"] or match["m2"], match["d"] or match["d2"]
        number = int(month) if month.isdigit() else MONTHS.get(month, 0)
        if not exists(int(year or 2024), number or 99, int(day) or 99):
            return match.span()
    return None


def _whole_year(figures: str | None) -> int | None:
    """A year of two figures with its century."""
    if figures is None:
        return None
    return int(figures) + (2000 if int(figures) < _CENTURY else 1900)


def _slashed(text: str, match: re.Match[str]) -> bool:
    """A form like 12/3 is a date only behind 'den', a weekday, a word that only days follow, or before a year."""
    if match["year2"] or match["short"]:
        return True
    return BEFORE_A_DAY.search(text[max(0, match.start() - 16) : match.start()].lower()) is not None


def _days_of_month(text: str, match: re.Match[str], start: int) -> list[Found]:
    month = MONTHS.get(match["month"]) or SHORT_MONTHS[match["month"].rstrip(".")]
    year = int(match["year"]) if match["year"] else _whole_year(match["short3"])
    if match.start() and (text[match.start() - 1].isdigit() or text[match.start() - 1] in ".,:/"):
        return []
    first = _DAY.match(text, match.start())
    days = [first] if first else []
    more_start, more_end = match.span("more")
    if more_end > more_start and not re.search(r"[–-]", match["more"]):
        days += _DAY.finditer(text, more_start, more_end)
    weekday = _weekday_before(text, match.start(), start)
    result = []
    for number, day in enumerate(days):
        if not exists(year or 2024, month, int(day.group()) or 99):
            continue
        last = number == len(days) - 1
        span = (match.start() if number == 0 else day.start(), match.end() if last else day.end())
        result.append(Found(*span, year, month, int(day.group()), weekday if number == 0 else None))
    return result


def _weekday_before(text: str, position: int, start: int) -> int | None:
    match = _WEEKDAY_BEFORE.search(text[max(start, position - 20) : position].lower())
    return WEEKDAYS[match[1]] if match else None


def _months_alone(text: str, start: int, stop: int, taken: list[tuple[int, int]], months: set[int]) -> list[Found]:
    """Months without a day; taken: what was read with one, in order, sound or not; months: where those begin."""
    result = []
    for name, month in MONTHS.items():
        position = text.find(name, start, stop)
        while position >= 0:
            end = position + len(name)
            if position in months:  # nearly all of them
                position = text.find(name, end, stop)
                continue
            whole = end >= len(text) or not (text[end].isalpha() or text[end] == "-")
            near = bisect_left(taken, (position, 0)) - 1
            if whole and not (near >= 0 and position < taken[near][1]):
                before = text[max(start, position - 14) : position]
                year = _YEAR_AFTER.match(text, end)
                if _MONTH_BEFORE.search(before.lower()) or (year and (not before or before[-1].isspace())):
                    last = year.end() if year else end
                    result.append(Found(position, last, int(year[1]) if year else None, month, None, None))
            position = text.find(name, end, stop)
    return result


def _year_before(text: str, hit: Found) -> Found:
    """A date takes the one year that its sentence names before it, for a term or a list: 'våren 2013: 16 maj'."""
    window = text[max(0, hit.start - 100) : hit.start]
    window = window[window.rfind(". ") + 1 :]
    years = set(_YEAR.findall(window)) if LIST_OF_MEETINGS.search(window) else set()
    return hit._replace(year=int(years.pop())) if len(years) == 1 else hit


def _share_years(text: str, found: list[Found]) -> list[Found]:
    """A date without a year takes that of the next one when only 'och', a comma or a dash stands between."""
    following: int | None = None
    begins = 0
    for index in range(len(found) - 1, -1, -1):
        hit = found[index]
        start, end, year = hit[:3]  # a slice: three fields cost as much as one
        if year is None and following is not None and _JOINER.fullmatch(text[end:begins]):
            year = following
            found[index] = hit._replace(year=year)
        following, begins = year, start
    return found


class Timeline(NamedTuple):
    """Every date of a text, and the years that it names, found once."""

    hits: list[Found]
    starts: list[int]
    years: frozenset[int]
    year_places: list[tuple[int, int]]
    """(offset, year) of the years that stand by themselves, not within a date."""

    def within(self, start: int, end: int) -> list[Found]:
        """The dates that begin in [start, end)."""
        return self.hits[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def holds(self, start: int, end: int) -> bool:
        """Whether a date or a year begins in [start, end)."""
        at = bisect_left(self.starts, start)
        return (at < len(self.starts) and self.starts[at] < end) or bool(self.bare_years(start, end))

    def bare_years(self, start: int, end: int) -> list[tuple[int, int]]:
        """The years by themselves in [start, end)."""
        first = bisect_left(self.year_places, (start, 0))
        return self.year_places[first : bisect_left(self.year_places, (end, 0))]

    def whole(self) -> list[Found]:
        """The dates printed with day, month and year."""
        return [hit for hit in self.hits if hit.year and hit.day]


def timeline(text: str) -> Timeline:
    """Find every date of a text in one pass."""
    named: list[tuple[int, int]] = []
    hits = find_dates(lowered(text), years=named)
    hits = [_year_before(text, hit) if hit.year is None and named else hit for hit in hits]
    starts = [hit.start for hit in hits]
    inside = {*starts, *[hit.end - 4 for hit in hits]}
    bare = [place for place in named if place[0] not in inside]
    return Timeline(hits, starts, frozenset([year for _at, year in named]), bare)


def resolve(hit: Found, anchor: date | None, side: Side = "either", years: frozenset[int] = frozenset()) -> str | None:
    """The hit as an ISO date, partial where no day is printed; None where no year can be concluded.

    A printed weekday decides, among the years that the text names and those around the anchor; else the year that
    brings the date nearest to the anchor, on the side that the words tell.
    """
    if hit.year is not None:
        return _iso(hit.year, hit.month, hit.day)
    around = {anchor.year - 1, anchor.year, anchor.year + 1} if anchor else set()
    if hit.weekday is not None and hit.day:
        fitting = [
            year
            for year in sorted(set(years) | around)
            if exists(year, hit.month, hit.day) and date(year, hit.month, hit.day).weekday() == hit.weekday
        ]
        if fitting:
            if anchor is None:
                return _iso(fitting[-1], hit.month, hit.day)
            nearest = min(fitting, key=lambda year: abs(_day(year, hit) - anchor))
            return _iso(nearest, hit.month, hit.day)
    if anchor is None:
        return None
    possible = [year for year in sorted(around) if exists(year, hit.month, hit.day)]
    slack = timedelta(days=0 if hit.day else 31)
    if side == "coming":
        possible = [year for year in possible if _day(year, hit) + slack >= anchor] or possible
    elif side == "past":
        possible = [year for year in possible if _day(year, hit) - slack <= anchor] or possible
    if not possible:
        return None
    return _iso(min(possible, key=lambda year: abs(_day(year, hit) - anchor)), hit.month, hit.day)


def in_list(before: Found, iso: str, hit: Found, own: str, text: str) -> str:
    """The day of a date without a year that goes on a list of days in rising order: not before the one before it.

    iso: that one's; own: the day concluded without it.
    """
    if hit.year is not None or not (hit.day and before.day) or own >= iso or len(iso) < len("2024-01-01"):
        return own
    if not _JOINER.fullmatch(text[before.end : hit.start]) or (hit.month, hit.day) <= (before.month, before.day):
        return own
    return _iso(int(iso[:4]), hit.month, hit.day)


def _day(year: int, hit: Found) -> date:
    return date(year, hit.month, hit.day or 15)


def _iso(year: int, month: int, day: int | None) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}" if day else f"{year:04d}-{month:02d}"


def words_around(text: str, hit: Found, first: int, last: int, reach: int) -> tuple[str, str]:
    """The words before and behind a date within [first, last), whole ones, with one blank between them.

    reach: so many characters before it at most.
    """
    before = " ".join(text[max(first, hit.start - 2 * reach) : hit.start].split()) + " "
    after = " " + " ".join(text[hit.end : min(last, hit.end + 2 * reach)].split())
    if len(before) > reach:
        before = before[-reach:].partition(" ")[2]
    if len(after) > _BEHIND:
        after = after[:_BEHIND].rpartition(" ")[0]
    return before, after


def side_of(before: str, after: str) -> Side:
    """On which side of the meeting the words before and behind a date, within its sentence, put it.

    What stands before it, and close behind it, weighs more than what the rest of the sentence tells.
    """
    before, after = before.lower(), after.lower()
    if COMING.search(before):
        return "coming"
    if PAST.search(before) or PAST.search(after, 0, 24):
        return "past"
    if COMING.search(after):
        return "coming"
    return "past" if PAST.search(after) else "either"


def find_times(text: str) -> Clock | None:
    """The first clock time or pair of clock times in a heading's line, as HH:MM."""
    for match in _CLOCK.finditer(text):
        begins = _hhmm(match["h"] or match["hour"], match["m"] or "00")
        before = text[match.start() - 1 : match.start()] if match.start() else ""
        if begins and not before.isdigit():
            ends = _hhmm(match["h2"], match["m2"] or "00") if match["h2"] else None
            clock = Clock(*match.span(), begins, ends)
            return _with_breaks(text, clock) if ends else clock
    match2 = _HOURS.search(text)
    if match2 and (begins := _hhmm(match2["h"], "00")):
        return Clock(*match2.span(), begins, _hhmm(match2["h2"], "00") if match2["h2"] else None)
    return None


def whole_hours(value: str) -> Clock | None:
    """Two times without a point that are all of a labelled value: '9-12', '0900-1130'."""
    match = _WHOLE_HOURS.fullmatch(value)
    if match is None:
        return None
    begins, ends = _hhmm(match["h"], match["m"] or "00"), _hhmm(match["h2"], match["m2"] or "00")
    return (
        Clock(match.start("h"), match.end("m2" if match["m2"] else "h2"), begins, ends)
        if begins and ends and begins < ends
        else None
    )


def _with_breaks(text: str, clock: Clock) -> Clock:
    """The times of a meeting that was interrupted: the last end counts, '9.00-11.30 och 12.30-14.00'."""
    joined = _AGAIN.match(text, clock.end)
    again = _CLOCK.match(text, joined.end()) if joined else None
    if again is None or not again["h2"]:
        return clock
    begins = _hhmm(again["h"] or again["hour"], again["m"] or "00")
    ends = _hhmm(again["h2"], again["m2"] or "00")
    if begins is None or ends is None or not (clock.ends or "") <= begins <= ends:
        return clock
    return _with_breaks(text, Clock(clock.start, again.end(), clock.begins, ends))


def _hhmm(hours: str, minutes: str) -> str | None:
    return f"{int(hours):02d}:{minutes}" if int(hours) < 24 else None
