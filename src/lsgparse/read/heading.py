"""The heading: organ, diary number, date, times, place, declared range, and the letterhead above the title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.pagehead import title_in_head
from lsgparse.read.years import year_of
from lsgparse.tables.headings import (
    ABBREVIATION,
    BARE_RANGE,
    DNR_LINE,
    FIELD_OF,
    LONE_YEAR,
    OPENLY,
    PARAGRAPHS,
    RANGE,
    TITLE_END,
    TITLE_TAIL,
    WEEKDAY_AND_DEN,
    WORDS_OF_TIME,
    field_of,
)
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import NOTICE, PROTOCOL_TITLE
from lsgparse.text.lines import Document, Line, Run, fold, run

_COLUMNS = lazy(r"\s{2,}|\t")
_SPACED = lazy(r"(?:[A-ZÅÄÖ]\s+){4,}[A-ZÅÄÖ](?=\s|\Z)")
_NUMBERED = lazy(r"\s+[Nn]r\.?\s*\d+(?:/\d+)?\s*\Z")
_LABEL_LENGTH = 40
_TITLE_WITHIN = 80
_DAY_PUNCTUATION = " ,;:–—-."


@dataclass(slots=True)
class Heading:
    """What the heading says; values as understood, each with its place."""

    title: str | None = None
    body: str | None = None
    abbreviation: str | None = None
    dnr: str | None = None
    date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    range: tuple[int, int] | None = None
    notice: str | None = None
    """The word of a kallelse or agenda, where one stands instead of a title."""
    inferred: list[str] = field(default_factory=list)
    places: dict[str, Run] = field(default_factory=dict)
    used: dict[int, str] = field(default_factory=dict)
    """Rank of each line that belongs to the heading, to the field it gives."""
    letterhead: list[Line] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    undated: dates.Found | None = None
    """The date as printed, where its year is missing."""


def declared_range(content: Sequence[Line]) -> tuple[int, int] | None:
    """The range of items that the first lines of a protocol declare, for the search for the items themselves."""
    for index, line in enumerate(content[:150]):
        text = line.text
        if len(text) > 120 or (":" not in text and "§" not in text and not text[-1].isdigit()):
            continue
        label, colon, value = text.partition(":")
        key = label.casefold().strip()
        if colon and FIELD_OF.get(key) == "range":
            value = value.strip() or (content[index + 1].text if index + 1 < len(content) else "")
        elif BARE_RANGE.match(text):
            value = text
        elif (openly := OPENLY.match(text)) and field_of(openly["label"]) == "range":
            value = openly["value"]
        elif openly := PARAGRAPHS.search(text):
            value = text[openly.start(1) :]
        else:
            continue
        match = RANGE.search(value)
        if match and int(match[1]) <= int(match[2]):
            return int(match[1]), int(match[2])
    return None


def read_heading(region: Sequence[Line], marks: Mapping[int, str]) -> Heading:
    """Read the heading from the lines before the first item; lines it does not use are left to the attendance."""
    heading = Heading()
    lines = [line for line in region if line.rank not in marks]
    _title(heading, lines)
    pending: tuple[str, Line] | None = None
    for index, line in enumerate(lines):
        if line.rank in heading.used:
            continue
        name, value, at = _labelled(line)
        if name:
            pending = None
            if value:
                _take(heading, name, value, line, at)
                _wrap(heading, name, lines, index)
            elif index + 1 < len(lines):
                pending = (name, line)
                heading.used[line.rank] = name
        elif pending is not None:
            _take(heading, pending[0], line.text, line, 0)
            pending = None
        elif "date" not in heading.places and index < _TITLE_WITHIN:
            _bare_date(heading, line)
        if name is None and line.rank not in heading.used and "start_time" not in heading.places:
            _bare_time(heading, lines, index)
    _letterhead(heading, lines)
    return heading


def _labelled(line: Line) -> tuple[str | None, str, int]:
    """The field that a line's label names, the value behind it and the value's offset in the line."""
    text = line.text
    label, colon, value = text.partition(":")
    name = field_of(label) if colon and len(label) <= _LABEL_LENGTH else None
    if name is not None:
        value = value.strip()
        if name == "range" and value and not RANGE.match(value) and not value[0].isdigit():
            return None, "", 0
        return name, value, text.rindex(value) if value else 0
    openly = OPENLY.match(text)
    if openly:
        name = field_of(openly["label"])
        if name != "range" or RANGE.match(openly["value"]):
            return name, openly["value"], openly.start("value")
    match = DNR_LINE.match(text)
    if match:
        return "dnr", match["value"], match.start("value")
    if BARE_RANGE.match(text):
        return "range", text, 0
    parts = _COLUMNS.split(text, maxsplit=1)
    name = field_of(parts[0]) if len(parts[0]) <= _LABEL_LENGTH else None
    if name is not None and name != "range":
        if len(parts) == 2:
            return name, parts[1].strip(), text.rindex(parts[1].strip())
        if len(text) > 3:
            return name, "", 0
    return None, "", 0


def _take(heading: Heading, name: str, value: str, line: Line, at: int) -> None:
    heading.used[line.rank] = name
    start = line.start + at
    if name == "dnr" and heading.dnr is None:
        heading.dnr = fold(value)
        heading.places["dnr"] = run([line], start)
    elif name == "range" and heading.range is None:
        match = RANGE.search(value)
        if match:
            heading.range = (int(match[1]), int(match[2]))
            heading.places["arende_range"] = run([line], start)
    elif name == "where" and heading.place is None:
        heading.place = fold(value).strip(" ,;") or None
        heading.places["place"] = run([line], start)
    elif name in ("when", "both"):
        impossible = dates.impossible(value)
        if impossible is not None and heading.date is None:
            place = run([line], start + impossible[0], start + impossible[1])
            words = value[impossible[0] : impossible[1]]
            heading.findings.append(finding("LSG204", (place.ranges, place.spans), text=words))
        rest = _date_and_time(heading, value, line, start)
        if name == "both" and rest and heading.place is None:
            heading.place = rest
            heading.places["place"] = _place_of(rest, value, line, start)


def _date_and_time(heading: Heading, value: str, line: Line, start: int) -> str:
    """Take date and times out of a value that begins at ``start``; give back what is left of it (the place)."""
    rest = value
    hits = [hit for hit in dates.find_dates(dates.lowered(value)) if hit.day]
    if hits and heading.date is None and heading.undated is None:
        hit = hits[0]
        heading.places["date"] = run([line], start + hit.start, start + hit.end)
        if hit.year is None:
            heading.undated = hit
        else:
            heading.date = dates.resolve(hit, None)
    for hit in reversed(hits):
        before = WEEKDAY_AND_DEN.search(rest, 0, hit.start)
        first = before.start() if before else hit.start
        rest = rest[:first] + " " * (hit.end - first) + rest[hit.end :]
    clock = dates.find_times(rest)
    if clock and heading.start_time is None:
        heading.start_time, heading.end_time = clock.begins, clock.ends
        for key in ("start_time", "end_time") if clock.ends else ("start_time",):
            heading.places[key] = run([line], start + clock.start, start + clock.end)
    if clock:
        rest = rest[: clock.start] + " " * (clock.end - clock.start) + rest[clock.end :]
    return fold(WORDS_OF_TIME.sub(" ", rest)).strip(_DAY_PUNCTUATION + "()")


def _place_of(rest: str, value: str, line: Line, start: int) -> Run:
    """Where what is left of a value stands: exactly where it is in one piece, else the whole value."""
    at = value.find(rest)
    return run([line], start + at, start + at + len(rest)) if at >= 0 else run([line], start)


def _wrap(heading: Heading, name: str, lines: Sequence[Line], index: int) -> None:
    """A place that goes on on the next line: it begins in lower case, or the first line ends with a comma."""
    if name not in ("where", "both") or index + 1 >= len(lines) or not heading.place:
        return
    line, after = lines[index], lines[index + 1]
    if heading.places["place"].lines != (line,):
        return  # the place stands on an earlier line
    follows = after.number == line.number + 1 and not _labelled(after)[0]
    last = lines[index + 2] if index + 2 < len(lines) else None
    town = after.text[0].isupper() and len(after.text.split()) < 3 and after.text.replace(" ", "").isalpha()
    town = town and (last is None or last.number > after.number + 1) and attendance_heading(after.text) is None
    if follows and (town or after.text[0].islower() or line.text.endswith((",", " i", " på", " vid", " och"))):
        heading.place = f"{heading.place.rstrip(',')}{',' if line.text.endswith(',') else ''} {fold(after.text)}"
        heading.used[after.rank] = "place"
        heading.places["place"] = Run((line, after), heading.places["place"].start, after.end)


def _bare_date(heading: Heading, line: Line) -> None:
    """A line that is a date, or begins with one, and has no label."""
    if len(line.text) > 90 or not any(char.isdigit() for char in line.text):
        return
    hits = dates.find_dates(dates.lowered(line.text))
    if not hits or hits[0].day is None:
        return
    before = re.sub(r"(?:\b\w+dag(?:en)?|\bden|\bkl\.?|[\s,.:-])+", "", line.text[: hits[0].start].lower())
    if before:
        return
    rest = _date_and_time(heading, line.text, line, line.start)
    heading.used[line.rank] = "date"
    if rest and heading.start_time and heading.place is None and rest[0].isupper():
        heading.place = rest
        heading.places["place"] = run([line])


def _bare_time(heading: Heading, lines: Sequence[Line], index: int) -> None:
    """A line that begins with clock times has the place behind them: '10.00 – 15.30 Lokal Eken'."""
    line = lines[index]
    if not (line.text[0].isdigit() or line.text.lower().startswith("kl")):
        return
    clock = dates.find_times(line.text)
    if clock is None or clock.ends is None or clock.start > 12:
        return
    heading.start_time, heading.end_time = clock.begins, clock.ends
    heading.used[line.rank] = "time"
    for key in ("start_time", "end_time"):
        heading.places[key] = run([line], line.start + clock.start, line.start + clock.end)
    rest = line.text[clock.end :].strip(" ,;.")
    if rest and heading.place is None:
        heading.place = fold(rest)
        heading.places["place"] = run([line], line.start + line.text.rindex(rest))
        _wrap(heading, "where", lines, index)


def _title(heading: Heading, lines: Sequence[Line]) -> None:
    for index, line in enumerate(lines[:_TITLE_WITHIN]):
        text = line.text
        if len(text) > 140:
            continue
        text = _unspaced(text.lstrip("_*#"))
        match = PROTOCOL_TITLE.match(text) or (PROTOCOL_TITLE.search(text) if len(text) < 70 else None)
        if match and not text.endswith(".") and not text.casefold().startswith(("föregående", "val av", "justering")):
            _read_title(heading, lines, index, match)
            return
        if heading.notice is None and NOTICE.match(text):
            heading.notice = text.split()[0].strip(":").lower()


def _unspaced(text: str) -> str:
    """A letter-spaced word at a line's beginning closed up: 'P R O T O K O L L' gives 'PROTOKOLL'."""
    match = _SPACED.match(text)
    if not match:
        return text
    return re.sub(r"\s+", "", match.group()) + text[match.end() :]


def _read_title(heading: Heading, lines: Sequence[Line], index: int, match: re.Match[str]) -> None:
    line = lines[index]
    heading.used[line.rank] = "title"
    used = [line]
    text = match.string
    before, after = text[: match.start()].strip(" –-:,"), text[match.end() :]
    after = _NUMBERED.sub("", after)
    while index + len(used) < len(lines) and _title_goes_on(used[-1], lines[index + len(used)], after):
        used.append(lines[index + len(used)])
        after = f"{after} {used[-1].text}".strip()
    hits = dates.find_dates(dates.lowered(after))
    if hits and hits[0].day:
        _date_and_time(heading, after[hits[0].start :], line, line.start + match.end() + hits[0].start)
        after = after[: hits[0].start]
    body = TITLE_END.sub("", TITLE_TAIL.sub("", after)).strip(" –-:,.")
    if not body and before and not before[0].isdigit():
        body = before
    if not body and index + 1 < len(lines) and _can_be_body(lines[index + 1]):
        used.append(lines[index + 1])
        words = lines[index + 1].text
        while index + len(used) < len(lines) and _title_goes_on(used[-1], lines[index + len(used)], words):
            used.append(lines[index + len(used)])
            words = f"{words} {used[-1].text}"
        body = TITLE_END.sub("", TITLE_TAIL.sub("", words)).strip(" –-:,.")
    elif not body and index and _can_be_body(lines[index - 1]):
        used.insert(0, lines[index - 1])
        body = lines[index - 1].text
    abbreviation = ABBREVIATION.search(body)
    if abbreviation:
        heading.abbreviation = abbreviation["abbreviation"]
        body = (body[: abbreviation.start()] + body[abbreviation.end() :]).strip()
    for part in used:
        heading.used[part.rank] = "title"
    heading.title = fold(" ".join(_unspaced(part.text.lstrip("_*#")) for part in used))
    heading.places["title"] = run(used)
    if body and any(char.isalpha() for char in body):
        heading.body = fold(body)
        heading.places["body"] = run(used)


def _title_goes_on(title: Line, after: Line, words: str) -> bool:
    """Whether a title goes on on the next line: it was left open, or the next line begins in lower case."""
    text = after.text
    if _labelled(after)[0] or len(text) > 80 or attendance_heading(text) or any(char.isdigit() for char in text):
        return False
    if (
        title.text.endswith((" i", " och", " för", " med", " av", " vid", " till", ","))
        and after.number == title.number + 1
    ):
        return True
    lowered = text[0].islower() and words and after.number == title.number + 1
    return bool(lowered or (not words and text[0].islower()))


def _can_be_body(line: Line) -> bool:
    text = line.text
    return (
        text[0].isupper()
        and len(text) < 70
        and not any(char.isdigit() for char in text)
        and ":" not in text
        and "," not in text.split()[0]
        and attendance_heading(text) is None
        and not _labelled(line)[0]
    )


def _letterhead(heading: Heading, lines: Sequence[Line]) -> None:
    """The lines above the title that give no field: name and motto of the house; a lone year stays with the heading."""
    title = heading.places.get("title")
    if title is None:
        return
    above = [line for line in lines if line.rank < title.lines[0].rank and line.rank not in heading.used]
    if len(above) > 12 or any(attendance_heading(line.text) for line in above):
        return
    for line in above:
        if LONE_YEAR.match(line.text):
            heading.used[line.rank] = "year"
        elif any(char.isalpha() for char in line.text):
            heading.letterhead.append(line)


def settle_title(heading: Heading, region: Sequence[Line], marks: Mapping[int, str]) -> None:
    """Find the title in the running head, where the heading has none; region: the protocol's lines, marked ones too."""
    found = title_in_head(region, marks) if heading.title is None else None
    if found is None:
        return
    heading.title, heading.places["title"] = found.title, found.title_at
    if found.body and found.body_at and heading.body is None:
        heading.body, heading.places["body"] = found.body, found.body_at


_NO_DATE = frozenset(("signature service", "notice of posting", "table of contents"))


def settle_date(heading: Heading, document: Document, marks: Mapping[int, str], timeline: dates.Timeline) -> None:
    """Give the heading's date its year, or find the date elsewhere: running heads, the file's other dates, the dnr."""
    if heading.date is None and heading.undated is None:
        for rank in sorted(rank for rank, kind in marks.items() if kind not in _NO_DATE):
            hits = dates.find_dates(document.content[rank].text.lower())
            if hits and hits[0].day and hits[0].year:
                heading.date = dates.resolve(hits[0], None)
                heading.places["date"] = run([document.content[rank]])
                return
    hit = heading.undated
    if heading.date is not None or hit is None:
        return
    year, evidence = year_of(hit, heading.dnr, document, timeline)
    if year is None or not dates.exists(year, hit.month, hit.day):
        return
    heading.date = dates.resolve(hit._replace(year=year), None)
    heading.inferred.append("date")
    place = heading.places["date"]
    heading.findings.append(finding("LSG203", (place.ranges, place.spans), year=year, evidence=evidence))
