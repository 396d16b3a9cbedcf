"""The heading: organ, diary number, date, times, place, declared range, and the letterhead above the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lsgparse.diagnostics import finding
from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.declared import SHORT_LABEL, announces_range, labelled
from lsgparse.read.fields import Heading, settle_place, take_letterhead
from lsgparse.read.pagehead import TitleInHead
from lsgparse.read.title import find_title, printed_organ
from lsgparse.read.words import is_name
from lsgparse.tables.headings import (
    ADJOURNED,
    ADJUSTING,
    BEFORE_DAY_OF_MEETING,
    DNR_LINE,
    IN_TOWN,
    MEETING_NUMBER,
    ON_A_DISTANCE,
    PLACES,
    RANGE,
    WEEKDAY_AND_DEN,
    WORDS_OF_TIME,
    organ_rank,
)
from lsgparse.tables.people import NAMED_ROLE, attendance_heading
from lsgparse.text.lines import LONG, Line, Run, fold, run

_AT = lazy(r"\A(?:på|i|vid|å)\s+(?=[A-ZÅÄÖ]|\w+(?:en|et|na)\b)")
_AT_PLACE = lazy(r"\A(?:på|i|vid|å)\s+(?=\w)")
_COLUMNS = lazy(r"\s{2,}|\t")
_ORGANS = (1, 2)
"""Ranks of names that are surely an organ's, not a whole association's."""
_OF_MEETING = frozenset(("both", "when", "where"))
_PLACE_LENGTH = 60
_DATE_WITHIN = 80
_HEAD_OF_PAGE = 10
_SENTENCE_WITHIN = 15
_DAY_PUNCTUATION = " ,;:–—-."


def read_heading(lines: Sequence[Line], running: Sequence[Line] = (), titled: TitleInHead | None = None) -> Heading:
    """Read the heading from the lines before the first item; lines it does not use are left to the attendance.

    running: page heads that stand among these lines; they can hold what is printed nowhere else. titled: the title that
    one of them holds.
    """
    heading = Heading()
    _titled(heading, lines, running, titled)
    adjusting = False
    pending: list[tuple[str, Line]] = []  # labels whose values follow in their order
    for index, line in enumerate(lines):
        if line.rank in heading.used and not _is_second_field(lines, index):
            continue
        if ADJOURNED.match(line.text):
            heading.used[line.rank] = "adjourned"
            continue
        adjusting = adjusting or NAMED_ROLE.match(line.text) is not None or ADJUSTING.match(line.text) is not None
        name, value, at = labelled(line)
        if name in _OF_MEETING and adjusting and not _OF_MEETING.isdisjoint(heading.used.values()):
            name = "adjusting"
        if not name and announces_range(lines, index):
            name = "range"
        if name:
            pending = pending if not value and pending and pending[-1][1].rank == line.rank - 1 else []
            if value:
                _take(heading, name, value, line, at)
                _wrap(heading, name, lines, index)
                if name == "both" and heading.place is None and index + 1 < len(lines):
                    _bare_place(heading, line, lines[index + 1])
            elif index + 1 < len(lines):
                pending.append((name, line))
                heading.used[line.rank] = name
        elif pending and _is_short(pending[0][1]) and not any(map(str.isdigit, line.text)):
            del heading.used[pending.pop(0)[1].rank]
        elif pending:
            name = _take_below(heading, pending, lines, index)
        elif "date" not in heading.places and index < _DATE_WITHIN:
            _bare_date(heading, line, lines[index + 1] if index + 1 < len(lines) else None)
        if name is None and line.rank not in heading.used and "start_time" not in heading.places:
            _bare_time(heading, lines, index)
    _date_elsewhere(heading, lines)
    _dnr_in_head(heading, running)
    settle_place(heading)
    take_letterhead(heading, lines)
    return heading


def _take_below(heading: Heading, pending: list[tuple[str, Line]], lines: Sequence[Line], index: int) -> str:
    """Take a value that stands below its label; place and time can stand on two lines, in either order."""
    name, label = pending.pop(0)
    line, after = lines[index], lines[index + 1] if index + 1 < len(lines) else None
    _take(heading, name, line.text, line, 0)
    if name != "both" or after is None or after.number > line.number + 1:
        return name
    if heading.start_time is None and dates.find_times(after.text):
        pending.insert(0, (name, label))
    elif heading.place is None:
        _bare_place(heading, line, after, figures=True)
    return name


def _is_second_field(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is a further piece of a printed one that holds several fields."""
    return bool(index) and lines[index - 1].rank == lines[index].rank and _is_labelled(lines[index])


def _date_elsewhere(heading: Heading, lines: Sequence[Line]) -> None:
    """The date where neither a label nor a line of its own gives it: a cell of the page's head, a sentence."""
    for line in lines[:_HEAD_OF_PAGE]:
        _date_cell(heading, line)
    organ = heading.places.get("body")
    if heading.date is None and heading.undated is None and organ is not None:
        _date_behind(heading, organ.lines[-1])
    if heading.date is None and heading.undated is None and "title" in heading.places:
        _date_in_sentence(heading, lines)


def _date_behind(heading: Heading, line: Line) -> None:
    """The day that ends the organ's line: 'Styrgruppen för närvård 2020-10-22'."""
    hits = dates.find_dates(dates.lowered(line.text))
    if hits and hits[-1].day and hits[-1].year and hits[-1].end == len(line.text):
        heading.date = dates.resolve(hits[-1], None)
        heading.places["date"] = run([line], line.start + hits[-1].start, line.start + hits[-1].end)


def _dnr_in_head(heading: Heading, running: Sequence[Line]) -> None:
    """The diary number in the head of the first page: behind its label, or on the line below it."""
    followers = [*running[1:], None]
    for line, below in zip(running, followers, strict=False) if heading.dnr is None else ():
        name, value, at = labelled(line)
        beside = DNR_LINE.match(last) if (last := _COLUMNS.split(line.text)[-1]) != line.text else None
        if beside is not None:
            name, value, at = "dnr", beside["value"], len(line.text) - len(beside["value"])
        if name == "dnr" and value:
            heading.dnr, heading.places["dnr"] = fold(value), run([line], line.start + at)
        elif name == "dnr" and below and below.rank == line.rank + 1 and any(map(str.isdigit, below.text)):
            heading.dnr, heading.places["dnr"] = fold(below.text), run([below])
        if name == "dnr":
            return


def _date_in_sentence(heading: Heading, lines: Sequence[Line]) -> None:
    """A whole date within a line below the title, with a weekday or 'den' before it: 'Styrelsemöte måndagen den …'."""
    below = heading.places["title"].lines[-1].rank
    for line in lines[:_SENTENCE_WITHIN]:
        if line.rank < below or line.rank in heading.used or attendance_heading(line.text.partition(":")[0]):
            continue
        for hit in dates.find_dates(dates.lowered(line.text)):
            before = WEEKDAY_AND_DEN.search(line.text, 0, hit.start)
            if hit.day and hit.year and before and before.group().strip():
                heading.date = dates.resolve(hit, None)
                heading.places["date"] = run([line], line.start + hit.start, line.start + hit.end)
                heading.used[line.rank] = "date"
                return


def _is_short(line: Line) -> bool:
    """Whether a label is so short that it can be any word: then a figure must stand in its value."""
    return len(line.text) < SHORT_LABEL and ":" not in line.text


def _take(heading: Heading, name: str, value: str, line: Line, at: int) -> None:
    heading.used[line.rank] = name
    start = line.start + at
    if name == "dnr" and heading.dnr is None:
        heading.dnr = fold(value)
        heading.places["dnr"] = run([line], start)
    elif name == "organ" and heading.body is None and organ_rank(value) in _ORGANS:
        heading.body, heading.places["body"] = fold(value), run([line], start)
    elif name == "range" and heading.range is None:
        match = RANGE.search(value)
        if match:
            heading.range = (int(match[1]), int(match[2]))
            heading.places["arende_range"] = run([line], start)
    elif name == "ends" and heading.end_time is None:
        clock = dates.find_times(value)
        if clock:
            heading.end_time = clock.begins
            heading.places["end_time"] = run([line], start + clock.start, start + clock.end)
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
        if name == "when" and rest and _is_place(rest):
            heading.beside_time = (rest, _place_of(rest, value, line, start))
        if name == "both" and rest and heading.place is None:
            heading.place = rest
            heading.places["place"] = _place_of(rest, value, line, start)


def _date_and_time(heading: Heading, value: str, line: Line, start: int) -> str:
    """Take date and times out of a value that begins at ``start``; give back what is left of it (the place)."""
    rest = value
    hits = [hit for hit in dates.find_dates(dates.lowered(value)) if hit.day] or dates.short_date(value)
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
    clock = dates.find_times(rest) or dates.whole_hours(rest)
    if clock and heading.start_time is None:
        heading.start_time, heading.end_time = clock.begins, clock.ends
        for key in ("start_time", "end_time") if clock.ends else ("start_time",):
            heading.places[key] = run([line], start + clock.start, start + clock.end)
    if clock:
        rest = rest[: clock.start] + " " * (clock.end - clock.start) + rest[clock.end :]
    rest = fold(ADJOURNED.sub("", WORDS_OF_TIME.sub(" ", rest)))
    return rest.replace(" ,", ",").strip(_DAY_PUNCTUATION + "()")


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
    follows = after.number == line.number + 1 and not labelled(after)[0]
    last = lines[index + 2] if index + 2 < len(lines) else None
    town = after.text[0].isupper() and len(after.text.split()) < 3 and after.text.replace(" ", "").isalpha()
    town = town and (last is None or last.number > after.number + 1) and attendance_heading(after.text) is None
    if follows and (town or after.text[0].islower() or line.text.endswith((",", " i", " på", " vid", " och"))):
        broken = heading.place[-1] == "-" and heading.place[-2:-1].isalpha() and after.text[0].islower()
        place = (
            heading.place[:-1] if broken else f"{heading.place.rstrip(',')}{',' if line.text.endswith(',') else ''} "
        )
        heading.place = f"{place}{fold(after.text)}"
        heading.used[after.rank] = "place"
        heading.places["place"] = Run((line, after), heading.places["place"].start, after.end)


def _bare_date(heading: Heading, line: Line, follows: Line | None) -> None:
    """A line that is a date, or begins with one, and has no label."""
    if len(line.text) > 90 or not any(char.isdigit() for char in line.text):
        return
    hits = dates.find_dates(dates.lowered(line.text))
    if not hits or hits[0].day is None:
        return
    before = re.sub(
        r"(?:\b\w+dag(?:en)?|\bden|\bdatum|\bsammanträde|\bmöte|\bkl\.?|[\s,.:#*_-])+",
        "",
        IN_TOWN.sub("", line.text[: hits[0].start]).lower(),
    )
    if before:
        return
    left = _date_and_time(heading, line.text, line, line.start)
    rest = (_AT_PLACE if heading.start_time and len(left) < _PLACE_LENGTH else _AT).sub("", left)
    if IN_TOWN.match(line.text) and follows is not None and _AT_PLACE.match(follows.text):
        rest = ""  # 'i Åsby den 3 maj', and below it 'i folkets hus'
    heading.used[line.rank] = "date"
    told = heading.start_time or rest != left or line.text[hits[0].end :].startswith(", ")
    if rest and told and heading.place is None and (_is_place(rest) or (rest != left and _AT_PLACE.match(left))):
        heading.place = rest
        heading.places["place"] = run([line])
    elif not rest and heading.start_time and heading.place is None and follows is not None:
        _bare_place(heading, line, follows)


def _is_place(words: str) -> bool:
    """Whether what stands behind a day and times can be a place: with a capital, or a meeting on a link."""
    return (words[0].isupper() and organ_rank(words) not in _ORGANS) or ON_A_DISTANCE.match(words) is not None


def _date_cell(heading: Heading, line: Line) -> None:
    """A cell of one of the first lines that is a date and nothing else: 'Kommunstyrelsen   2013-01-09   1'."""
    wanted = heading.date is None and heading.undated is None and len(line.text) <= LONG
    cells = _COLUMNS.split(line.text) if wanted else ()
    for cell in cells[1:]:
        hits = dates.find_dates(dates.lowered(cell))
        if not hits or not hits[0].day or not hits[0].year or hits[0].end != len(cell):
            continue
        if not cell[: hits[0].start].strip(" :") or BEFORE_DAY_OF_MEETING.fullmatch(cell, 0, hits[0].start):
            at = line.start + line.text.index(cell) + hits[0].start
            heading.date = dates.resolve(hits[0], None)
            heading.places["date"] = run([line], at, at + hits[0].end - hits[0].start)


def _bare_time(heading: Heading, lines: Sequence[Line], index: int) -> None:
    """A line that begins with clock times has the place behind them: '10.00 – 15.30 Lokal Eken'."""
    line = lines[index]
    if not (line.text[0].isdigit() or line.text[:2].lower() == "kl"):
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
    elif not rest and heading.place is None and index + 1 < len(lines):
        _bare_place(heading, line, lines[index + 1])


def _bare_place(heading: Heading, time: Line, line: Line, *, figures: bool = False) -> None:
    """A short line right below date and times that have no labels either: the place.

    figures: a label has announced it, so that a room's number may stand in it.
    """
    at = _AT_PLACE.match(line.text)
    text = line.text[at.end() :] if at else line.text
    follows = line.number == time.number + 1 and text[-1] not in ".:" and len(text) < _PLACE_LENGTH
    bare = at is None and (not text[0].isupper() or (any(map(str.isdigit, text)) and not figures))
    if not follows or bare or attendance_heading(text) is not None or _is_labelled(line):
        return
    named = is_name(text.partition(",")[0].partition("(")[0].strip()) and not text.split()[0].lower().endswith(PLACES)
    if organ_rank(text) not in _ORGANS and not named:
        heading.place = fold(text)
        heading.used[line.rank] = "place"
        heading.places["place"] = run([line], line.end - len(text))


def _titled(heading: Heading, lines: Sequence[Line], running: Sequence[Line], titled: TitleInHead | None) -> None:
    """Title and organ; where a page head holds the title, the organ in its other cell belongs to it."""
    _organ(heading, lines, running, _title(heading, lines, titled))
    if titled is not None and heading.title == titled.title and heading.body and heading.body not in heading.title:
        heading.title = f"{heading.title} {heading.body}"


def _title(heading: Heading, lines: Sequence[Line], titled: TitleInHead | None) -> bool:
    """Take over the title, and the date behind the organ's name; whether the organ stands on a line beside it."""
    found, heading.notice = find_title(lines, _is_labelled)
    if found is None:
        if titled is not None:
            heading.title, heading.places["title"] = titled.title, titled.title_at
            if titled.body and titled.body_at:
                heading.body, heading.places["body"] = titled.body, titled.body_at
        return titled is not None
    if found.dated is not None:
        words, line, at = found.dated
        rest = _date_and_time(heading, words, line, at)
        apart = _AT_PLACE.match(rest) or (", " in words[:40] and rest and _is_place(rest))
        if apart and len(rest) < _PLACE_LENGTH and heading.date is not None:
            heading.place = _AT_PLACE.sub("", rest)
            heading.places["place"] = run([line], at)
    for line in found.lines:
        heading.used[line.rank] = "title"
        beside = _COLUMNS.split(line.text)[-1]
        if (dnr := DNR_LINE.match(beside)) and beside != line.text:
            _take(heading, "dnr", dnr["value"], line, len(line.text) - len(dnr["value"]))
            heading.used[line.rank] = "title"
    below = next((line for line in lines if line.rank > found.lines[-1].rank), None)
    if below is not None and MEETING_NUMBER.fullmatch(below.text):
        heading.used[below.rank] = "number of the meeting"
    heading.title, heading.abbreviation = found.text, found.abbreviation
    heading.places["title"] = run(found.lines)
    if found.body:
        heading.body = found.body
        heading.places["body"] = run(found.lines)
    return found.beside


def _is_labelled(line: Line) -> bool:
    return labelled(line)[0] is not None


def _organ(heading: Heading, lines: Sequence[Line], running: Sequence[Line], beside: bool) -> None:
    """The organ that stands by itself at the head of the page, where the title does not name it.

    beside: what was taken for the organ stands on a line beside the title; a line that is surely one comes first. In a
    text without a title a page head can be another house's; it counts where the decisions name nobody.
    """
    if heading.body is not None and not (beside and organ_rank(heading.body) not in _ORGANS):
        return
    if heading.title is None:
        found = printed_organ((), running, None)
        heading.running_organ = found[0] if found else None
        running = ()
    found = printed_organ(lines, running, heading.places.get("title"))
    if found is not None and (heading.body is None or organ_rank(found[0]) in _ORGANS):
        heading.body, heading.places["body"] = found
        for line in found[1].lines:
            heading.used.setdefault(line.rank, "body")
