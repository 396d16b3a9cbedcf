"""Deadlines of tasks: days, weeks, seasons, coming meetings; a helper of the readers of tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.context import Context
from lsgparse.read.organ import Organ
from lsgparse.tables.tasks import (
    BEFORE_THAT,
    CLEAR,
    COMING_MEETING,
    DUE_PREPOSITION,
    FIRM_DUE,
    MONTH_END,
    NEXT_MEETING,
    NUMBERED_MEETING,
    PREPOSITION,
    QUARTERS,
    SEASON,
    SEASON_OVER,
    SIDE_CLAUSE,
    TELLS_IN_SIDE_CLAUSE,
    TERM,
    WEEK,
    WITHIN,
)

_CLAUSE_END = lazy(r"[.,;:]|\boch\b")
_FIGURE = lazy(r"\d")
_LEADING = (TERM, WEEK, SEASON, COMING_MEETING)
"""Forms of a deadline that can stand before the verb."""
_REACH = 160
"""So many signs in front of a time are looked at: of thousands in one sentence each would be asked for all of it."""
_WHOLE = len("2024-05-03")
_YEARLY = "år"
"""Of 'årsmöte', a name that every organ's meeting could have."""


def due_told(task: dict[str, Any], words: str, context: Context) -> None:
    """Set a task's deadline, where it has none, from words that tell of nothing else."""
    if task["due"] is not None or not words:
        return
    words = CLEAR.sub("", words)
    hits = dates.find_dates(dates.lowered(words)) or dates.find_dates(f"i {dates.lowered(words)}")  # 'maj' alone
    if hits:
        task["due"] = dates.resolve(hits[0], context.anchor, "coming", context.timeline.years)
        task["due_text"] = words.strip(" .")
    elif week := _week(words, context):
        task["due"], task["due_text"] = week


def without_deadline(words: str) -> tuple[str, str]:
    """A deadline before the verb, and the words behind it: 'i april återkomma' gives 'i april', 'återkomma'."""
    if not DUE_PREPOSITION.match(words):
        return "", words
    hits = dates.find_dates(dates.lowered(words))
    ends = [hit.end for hit in hits if hit.start < 70]
    ends += [match.end() for pattern in _LEADING if (match := pattern.match(words))]
    for end in ends:
        rest = words[end:].lstrip(" ,")
        if rest and rest[0].islower() and not re.match(r"(?:och|eller|för|i|på|till)\b", rest):
            return words[:end], rest
    return "", words


def without_trailing_deadline(to: str) -> tuple[str, str]:
    """The receiver without a deadline that stands between it and the verb."""
    hits = dates.find_dates(dates.lowered(to))
    if hits and hits[-1].end >= len(to) - 1:
        before = PREPOSITION.search(to, max(0, hits[-1].start - _REACH), hits[-1].start)
        if before:
            return to[: before.start()].strip(" ,"), to[before.start() :]
    return to, ""


def set_due(task: dict[str, Any], prefix: str, before: str, context: Context) -> None:
    """Set a task's deadline from the words before its verb, or from its own; before: what stands in front of it."""
    for words in (prefix, task["task"]):
        due, text = deadline(words, context) if words else (None, None)
        if text:
            task["due"], task["due_text"] = due, text
            if task["task"].endswith(text) and len(text) < len(task["task"]):
                task["task"] = task["task"].removesuffix(text).rstrip(" ,")
            return
    match = BEFORE_THAT.search(task["task"])
    if match:
        hits = dates.find_dates(dates.lowered(before))
        due = dates.resolve(hits[-1], context.anchor, "coming", context.timeline.years) if hits else None
        if due and not _is_over(due, context):
            task["due"], task["due_text"] = due, match.group()
            task["task"] = (task["task"][: match.start()] + task["task"][match.end() :]).strip(" ,.")


def deadline(words: str, context: Context) -> tuple[str | None, str | None]:
    """The first date of a group of words that is tied to it as a deadline, and its words."""
    for hit in dates.find_dates(dates.lowered(words)):
        before = PREPOSITION.search(words, max(0, hit.start - _REACH), hit.start)
        if before is None or not DUE_PREPOSITION.match(before["phrase"]):
            continue
        iso = dates.resolve(hit, context.anchor, "coming", context.timeline.years)
        start = before.start()
        if iso and not _is_of_the_matter(iso, before["phrase"], words[max(0, start - _REACH) : start], context):
            return iso, words[start : hit.end].strip()
    figures = _FIGURE.search(words)  # every other form of a deadline prints a number
    found = _week(words, context) if figures else None
    if found is not None:
        return found
    if context.anchor and (month := MONTH_END.search(words)):
        return context.anchor.isoformat()[:7], month["text"]
    if season := _season(words, context):
        return season
    if not figures:
        meeting = COMING_MEETING.search(words)
        return None, meeting["text"] if meeting else None
    for pattern in (NUMBERED_MEETING, TERM):
        match = pattern.search(words)
        if match and not _is_of_the_matter(match["year"], match["text"], words[: match.start()], context):
            return match["year"], match["text"]
    meeting = COMING_MEETING.search(words)
    return None, meeting["text"] if meeting else None


def _week(words: str, context: Context) -> tuple[str, str] | None:
    """The month of a week that is named by its number, and its words."""
    week = WEEK.search(words)
    if week and 1 <= int(week["week"]) <= 53 and (week["year"] or context.anchor):
        year = int(week["year"] or (context.anchor.year if context.anchor else 0))
        with suppress(ValueError):
            day = date.fromisocalendar(year, int(week["week"]), 4)
            if not week["year"] and context.anchor and day < context.anchor:
                day = date.fromisocalendar(year + 1, int(week["week"]), 4)
            return day.isoformat()[:7], week["text"]
    return None


def settle(arenden: Sequence[dict[str, Any]], meeting: date | None, organ: Organ) -> None:
    """Give tasks that are due at the next meeting its day, where the protocol announces it."""
    waiting = [
        (decision, task)
        for item in arenden
        for decision in item["beslut"]
        for task in decision["uppdrag"]
        if task["due"] is None and task["due_text"] and _is_ours(task["due_text"], organ)
    ]
    if not waiting or meeting is None:
        return
    days = [
        day["date"]
        for item in arenden
        for day in item["next_meetings"]
        if len(day["date"]) == _WHOLE and (day["body"] is None or organ.is_subject(day["body"]))
    ]
    coming = min((day for day in days if day > meeting.isoformat()), default=None)
    for decision, task in waiting if coming else ():
        task["due"] = coming
        if "uppdrag" not in decision["inferred"]:
            decision["inferred"].append("uppdrag")


def _is_ours(words: str, organ: Organ) -> bool:
    """Whether words name the organ's own next meeting: not 'kommunstyrelsens nästa möte', not 'nästa presidiemöte'."""
    match = NEXT_MEETING.search(words)
    if match is None:
        return False
    owner = words[: match.start()].rpartition(" ")[0].rpartition(" ")[2]
    if owner[-1:] == "s" and owner.lower() != "tills" and not organ.is_subject(owner[:-1]):
        return False
    kind = match["kind"].lower().removesuffix("s")
    return not kind or (kind != _YEARLY and any(kind in name for name in organ.names | organ.generic))


def _is_over(iso: str, context: Context) -> bool:
    """Whether a day, a month or a year lies before the meeting."""
    return context.anchor is not None and iso < context.anchor.isoformat()[: len(iso)]


def _is_of_the_matter(iso: str, phrase: str, before: str, context: Context) -> bool:
    """Whether a time tells of the matter, not of its deadline: it is over, or stands in a side clause.

    'utreda olyckan i december 2023', 'sammanställa vad som har gjorts under året'.
    """
    return not FIRM_DUE.match(phrase) and (_is_over(iso, context) or _is_in_side_clause(phrase, before))


def _is_in_side_clause(phrase: str, before: str) -> bool:
    """Whether a month, a season or a year stands behind a verb of the past in a clause: not 'vid mötet den 3 maj'."""
    clause = _CLAUSE_END.split(before)[-1].split() if WITHIN.match(phrase) else []
    led = next((number for number, word in enumerate(clause) if word in SIDE_CLAUSE), len(clause))
    return any(map(TELLS_IN_SIDE_CLAUSE.fullmatch, clause[led + 1 :]))


def _season(words: str, context: Context) -> tuple[str, str] | None:
    """The year of a season that is named without it, the month at a year's end, and its words."""
    match = SEASON.search(words)
    if match is None or context.anchor is None:
        return None
    if _is_in_side_clause(match["text"], words[: match.start()]):
        return None
    if match["end"]:
        return f"{context.anchor.year}-12{'' if match['end'] == 'jul' else '-31'}", match["text"]
    quarter = int(match["quarter"] or match["short_quarter"] or 0)
    if quarter or match["ordinal"]:
        quarter = quarter or QUARTERS.index(match["ordinal"]) + 1
        return str(context.anchor.year + (context.anchor.month > 3 * quarter)), match["text"]
    named = match["season"] or match["short"]
    over = next(month for season, month in SEASON_OVER if season in named)
    return str(context.anchor.year + (context.anchor.month >= over)), match["text"]
