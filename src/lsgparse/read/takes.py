"""Sentences by which somebody takes on what is to be done; a helper of the reader of decisions."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.organ import Organ
from lsgparse.read.words import are_people
from lsgparse.tables.decisions import TAKES_ON
from lsgparse.tables.people import role_of
from lsgparse.tables.tasks import AGENT, DOES_BY, HABIT, NOT_TAKEN, RESPONSIBLE_FOR, WORK_VERBS

_WORD = lazy(r"[^\W\d_]+")
_LONGEST_INITIALS = 4
_BY_DAY = lazy(r"\b(?:senast|före|innan)\s.*\d")


class Here(NamedTuple):
    """The meeting in which statements are looked for."""

    organ: Organ
    meeting: date | None
    people: frozenset[str]
    """By which names those of the list are called: whole ones, first names, initials."""


def takes_on(sentence: str, here: Here, begins: bool) -> bool:
    """Whether somebody takes on what is to be done: a person, by name or office.

    begins: the sentence begins a paragraph or a line; there a first name counts, too, and a body that does it by a day
    or will report.
    """
    match = TAKES_ON.match(sentence)
    firm = match is not None and match["firm"] is not None
    if firm and (named := RESPONSIBLE_FOR.match(sentence)) and named["verb"] not in WORK_VERBS:
        return False  # 'ansvarar för att väskorna rengörs' tells of a duty
    by_day = DOES_BY.match(sentence)
    match = by_day or match
    who = match["to"].strip(" ,") if match else ""
    if match is None or not who or here.organ.is_subject(who):
        return False
    if NOT_TAKEN.match(sentence, match.end("to")) or HABIT.search(sentence) or _are_authorities(who, here.people):
        return False
    if are_people(who, here.people if begins else frozenset()) or role_of(who.removesuffix("n")) is not None:
        return True
    return begins and AGENT.search(who) is not None and (firm or by_day is not None or bool(_BY_DAY.search(sentence)))


def _are_authorities(who: str, people: frozenset[str]) -> bool:
    """Whether capitals in a group of words shorten nobody's name: 'SKR', where there is a list that 'SK' is not in."""
    words = _WORD.findall(who) if people else []
    return any(word.isupper() and 1 < len(word) <= _LONGEST_INITIALS and word not in people for word in words)
