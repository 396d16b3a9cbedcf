"""What a decision sets in motion: tasks with receiver and deadline, sums of money, dates."""

from __future__ import annotations

import re
from typing import Any

from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.amounts import sums
from lsgparse.read.blocks import BULLET, NUMBERED, is_bullet, is_numbered, sentence_around, sentences
from lsgparse.read.context import Context
from lsgparse.read.due import deadline, due_told, set_due, without_deadline, without_trailing_deadline
from lsgparse.read.words import are_people, is_name
from lsgparse.tables.decisions import DECIDES, EVERYTHING_BELOW, PASSIVE, RECOMMENDING
from lsgparse.tables.tasks import (
    AGENT,
    DEADLINES,
    DECIDED_BY_DAY,
    DECIDED_DOES,
    DECIDED_THAT,
    DECIDING,
    DOES,
    DOES_BY,
    DOING,
    DUE_SENTENCE,
    GIVEN,
    NO_SUBJECT,
    NO_TASK,
    NOT_WORK,
    RECOMMENDS,
    RESPONSIBLE,
    RESPONSIBLE_FOR,
    SHALL,
    TO_SOMEBODY,
    WORK_VERBS,
)
from lsgparse.text.lines import Run, fold

_CONCLUDING = frozenset(PASSIVE.split("|"))
_DOING = DOING | DEADLINES
_LOOK_BACK = 500
"""How far back a deadline like 'innan dess' may point, in characters."""
_CLAUSE = lazy(r",?\s+(?:samt|och)\s+att\s+(?=[\wåäöÅÄÖ])")
_LEAD_ATT = lazy(
    rf"(?:.*?\b(?:{DECIDES}|[Bb]eslutades|[Bb]eslöts|beslutades|beslutas|beslöts)\b[^.:]*?)?\b[Aa]tt\s+", re.DOTALL
)
_THAT = lazy(r"[Aa]tt\s+")
_FIGURE = lazy(r"\d")
_WORD = lazy(r"[\wåäöÅÄÖ-]+")


def amounts(text: str) -> list[dict[str, Any]]:
    """Sums of money in a statement, in whole kronor, with the words of the source."""
    return [{"value": one.value, "currency": "SEK", "text": text[one.start : one.end]} for one in sums(text)]


def date_mentions(place: Run, text: str, context: Context) -> list[dict[str, Any]]:
    """Calendar dates in a statement, a month at least; a year that is not printed is concluded.

    text: the whole decoded text.
    """
    result = []
    earlier: tuple[dates.Found, str] | None = None
    for first, last in place.spans:
        for hit in context.timeline.within(first, last):
            start, end = sentence_around(text, hit.start, hit.end, first, last)
            side = dates.side_of(*dates.words_around(text, hit, start, end, 90))
            iso = dates.resolve(hit, context.anchor, side, context.timeline.years)
            if iso is not None and earlier is not None:
                iso = dates.in_list(*earlier, hit, iso, text)
            if iso is not None:
                earlier = hit, iso
                result.append({"date": iso, "text": fold(text[hit.start : hit.end])})
    return result


def tasks(text: str, context: Context) -> list[dict[str, Any]]:
    """The tasks that a statement gives: to whom as printed, what, by when.

    Not what the decision itself does, not recommendations, not the terms of a proposal that is adopted.
    """
    if len(text) < 60 and "tt" not in text and "ska" not in text and _DOING.isdisjoint(text.split()):
        return []
    units = text.split("\n")
    lead = units[0]
    if len(units) > 1 and (EVERYTHING_BELOW.search(lead) or RECOMMENDS.search(lead)):
        units = [lead]
    found: list[dict[str, Any]] = []
    earlier = ""
    for number, unit in enumerate(units):
        bullet = (
            BULLET.match(unit) if is_bullet(unit or " ") else NUMBERED.match(unit) if is_numbered(unit or " ") else None
        )
        bare = unit[bullet.end() :] if bullet else unit
        found += _unit_tasks(bare, number > 0, lead if number else "", earlier, context)
        earlier = (earlier + unit + " ")[-_LOOK_BACK:]
    return found


def duty(text: str, to: str | None, due: str, context: Context) -> list[dict[str, Any]]:
    """The task of a table of duties: its first sentence, for whom the table names, by when either of them tells."""
    pieces = [text[start:end] for start, end in sentences(text)]
    bare = pieces[0].rstrip(".")
    prefix, words = without_deadline(bare.removeprefix(f"{to} ") if to else bare)
    task = _task(to, words, prefix)
    set_due(task, task.pop("_prefix"), "", context)
    for words in (*pieces[1:], due):
        due_told(task, words, context)
    if due and task["due_text"] is None:
        task["due_text"] = due
    return [task]


def complete(given: list[dict[str, Any]], to: str | None, due: str, context: Context) -> None:
    """Add to the tasks of a statement what fields behind it tell: who is responsible, by when."""
    for task in given:
        task["to"] = task["to"] or to
        due_told(task, due, context)
        if due and task["due_text"] is None:
            task["due_text"] = due


def _unit_tasks(unit: str, point: bool, lead: str, earlier: str, context: Context) -> list[dict[str, Any]]:
    """The tasks of a lead-in or of one point, with deadlines from the sentences that follow them."""
    found: list[dict[str, Any]] = []
    before = earlier
    for start, end in sentences(unit):
        sentence = unit[start:end].rstrip()
        new = _sentence_tasks(sentence.rstrip(".;, "), point and start == 0, lead, context)
        for task in new:
            set_due(task, task.pop("_prefix"), before, context)
        if not new and found and len(found[-1]["due"] or "") in (0, 4) and DUE_SENTENCE.match(sentence):
            due, words = deadline(sentence, context)
            if due or (words and found[-1]["due_text"] is None):
                found[-1]["due"], found[-1]["due_text"] = due, words
        if not new and found and found[-1]["to"] is None and (named := RESPONSIBLE.match(sentence)):
            found[-1]["to"] = named["to"]
        found += new
        before = (before + sentence + " ")[-_LOOK_BACK:]
    return found


def _sentence_tasks(sentence: str, point: bool, lead: str, context: Context) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    pieces = _clauses(sentence)
    for number, clause in enumerate(pieces):
        if any(map(clause.__contains__, RECOMMENDING)) and RECOMMENDS.search(clause):
            break
        task = (
            _given(clause)
            or _responsible(clause)
            or _object(clause, number > 0, point, lead)
            or _somebody_does(clause, number > 0, point and not clause[:4].lower().startswith("att "), context)
        )
        if task is not None:
            found.append(task)
    return found


def _clauses(sentence: str) -> list[str]:
    """A sentence cut before 'samt att', 'och att' where a new thing is decided, not where the task goes on."""
    if " att " not in sentence:
        return [sentence]
    pieces = []
    start = 0
    for match in _CLAUSE.finditer(sentence):
        word = _WORD.match(sentence, match.end())
        following = word.group().lower() if word else ""
        if word and word.group()[0].isupper():
            following = "ge"  # 'och att Anna Berg …': somebody else is to do something
        if following in WORK_VERBS or following in (
            "ge",
            "uppdra",
            "uppdraga",
            "anta",
            "godkänna",
            "rekommendera",
            "återremittera",
            "utse",
        ):
            inside = re.search(r"\batt\b", sentence[start : match.start()])
            if following in WORK_VERBS and TO_SOMEBODY.match(sentence, start):
                continue  # one task in two parts
            if inside or start == 0:
                pieces.append(sentence[start : match.start()])
                start = match.end()
    pieces.append(sentence[start:])
    return pieces


def _task(to: str | None, words: str, prefix: str = "") -> dict[str, Any]:
    return {
        "to": to.strip(" ,") if to else None,
        "task": words.strip(" .,;").removesuffix(" samt").removesuffix(" och").rstrip(" ,"),
        "due": None,
        "due_text": None,
        "_prefix": prefix,
    }


def _given(clause: str) -> dict[str, Any] | None:
    if (
        "pp" not in clause
        and " omb" not in clause
        and "örel" not in clause
        and " anmoda" not in clause
        and " sig att" not in clause
    ):
        return None
    for literal, pattern in GIVEN:
        match = pattern.search(clause) if literal in clause else None
        if match is None:
            continue
        to = match["to"] if "to" in match.re.groupindex else _receiver(clause, match)
        if "beslut" in to or " att " in f" {to} ":
            to = re.split(r"\batt\b", to)[-1]
        to = _last_agent(_THAT.sub("", to, count=1) if _THAT.match(to) else to)
        if not to.strip() or len(to) > 160:
            continue
        prefix, task = without_deadline(match["task"])
        to, late = without_trailing_deadline(to.strip())
        return _task(to, task, prefix or late)
    return None


def _receiver(clause: str, verb: re.Match[str]) -> str:
    """Who stands before a verb, or behind it where a time or a place stands before: 'Vid mötet fick NN i uppdrag'."""
    before = clause[: verb.start()]
    behind = verb["behind"] if "behind" in verb.re.groupindex else None
    inverted = behind and NO_SUBJECT.match(before) and (behind[0].isupper() or AGENT.search(behind))
    return behind if behind and inverted else before


def _responsible(clause: str) -> dict[str, Any] | None:
    """'NN ansvarar för att bjuda in …': NN is to invite."""
    match = RESPONSIBLE_FOR.match(clause) if " för att " in clause else None
    if match is None or match["verb"] not in WORK_VERBS:
        return None
    prefix, task = without_deadline(match["task"])
    return _task(match["to"].rpartition(" att ")[2], task, prefix)


def _last_agent(to: str) -> str:
    """The receiver alone, where two statements came together without a full stop."""
    tokens = to.split()
    for cut in range(len(tokens) - 2, 0, -1):
        ended = tokens[cut - 1][0].islower() or tokens[cut - 1].lower() in _CONCLUDING
        if tokens[cut][0].isupper() and ended and is_name(" ".join(tokens[cut:])):
            before = tokens[cut - 1].strip(",")
            return (
                to
                if before in ("och", "samt", "till", "av") or tokens[cut - 1].endswith(",")
                else " ".join(tokens[cut:])
            )
    return to


def _object(clause: str, joined: bool, point: bool, lead: str) -> dict[str, Any] | None:
    """Work that is decided without a receiver: 'beslutades att ta fram …', a point 'Att utreda …'."""
    if not joined and not point and "tt " not in clause:
        return None
    if joined:
        rest = clause
    elif clause.startswith("Att ") or (point and clause.startswith("att ")):
        rest = clause[4:]
    elif point and re.search(r"\b(?:att|:)\s*\Z", lead):
        rest = clause
    else:
        match = _LEAD_ATT.match(clause)
        if match is None or (match.start() == 0 and not re.match(r".*?(?:[Bb]eslut|[Bb]eslöt)|[Aa]tt\s", clause)):
            return None
        rest = clause[match.end() :]
    prefix, rest = without_deadline(rest)
    word = _WORD.match(rest)
    if word is None or word.group().lower() not in WORK_VERBS or NO_TASK.match(rest):
        return None
    return _task(None, rest, prefix)


def _somebody_does(clause: str, joined: bool, term: bool, context: Context) -> dict[str, Any] | None:
    """'X ska …', 'X återkommer …': the subject must be somebody who can do work.

    term: the clause is a list point in whole sentences, a term of what is adopted; only 'ska' makes a task there.
    """
    decided = " att " in clause and any(map(clause.__contains__, DECIDING))
    if " ska" not in clause and not decided and _DOING.isdisjoint(clause.split()):
        return None
    match = None
    if not joined:
        match = (DECIDED_THAT.match(clause) if decided else None) or _THAT.match(clause)
    rest = clause[match.end() :] if match else clause
    patterns: tuple[re.Pattern[str], ...] = (SHALL,) if term else (SHALL, DOES, DOES_BY)
    if match and len(rest) < _LOOK_BACK:
        patterns = (*patterns, DECIDED_DOES, DECIDED_BY_DAY) if decided else (*patterns, DECIDED_BY_DAY)
    for pattern in patterns:
        found = pattern.match(rest)
        if found is None:
            continue
        to, late = without_trailing_deadline(found["to"])
        if pattern is DECIDED_DOES:
            late = rest[found.end("to") : found.start("task")]
        if not _is_agent(to, context):
            continue
        prefix, task = without_deadline(found["task"])
        if pattern is SHALL and NOT_WORK.match(task):
            continue
        return _task(to, task, prefix or late)
    return None


def _is_agent(to: str, context: Context) -> bool:
    if len(to) > 110 or re.search(r"\b(?:att|som|ska|skall|har|är)\b", to) or NO_SUBJECT.match(to):
        return False
    if context.organ.is_subject(to):
        return False
    first = re.split(r",|\boch\b", to)[0].strip()
    return are_people(to, context.people) or is_name(first) or bool(AGENT.search(to))
