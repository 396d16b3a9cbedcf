"""LSG3xx: presenters, those who adjust the minutes, signatures and tasks against the attendance list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lsgparse.checks.people import Roll, is_whole, plain, present
from lsgparse.checks.view import Piece, View, bounds, listed, name_of, number_of
from lsgparse.diagnostics import Finding, Place, finding
from lsgparse.patterns import lazy
from lsgparse.read.blocks import sentence_around, sentences
from lsgparse.read.words import is_name
from lsgparse.tables.checks import ADJUSTS, ITEM_NUMBERS, NOT_ELECTED, NOTES, SIGNING
from lsgparse.tables.elections import (
    BEFORE_CHAIR,
    DEPUTIES,
    ELECTS,
    FUNCTION,
    ITEM_OF_ELECTION,
    NOT_THIS_MEETING,
    SPEAKS,
)
from lsgparse.tables.vocabulary import ITEM_LABELS

_CAPITALISED = lazy(r"\b[A-ZÅÄÖÉ][\w'’´-]+(?:(?:[ \t]+|[ \t]*\r?\n)(?:(?:von|af|de|van)\s+)?[A-ZÅÄÖÉ][\w'’´-]+){1,3}")
_RANGE = lazy(r"(\d+)(?:\s*(?:[–—-]|till)\s*§*\s*(\d+))?")
_CHAIRS = {"ordförande", "mötesordförande", "vice ordförande"}
_SECRETARIES = {"sekreterare", "protokollförare"}
_SIGN = _CHAIRS | {"justerare"}
_FEW, _MANY, _SHARE = 2, 3, 4
"""Presenters are listed by custom where at most so many are not, so many are, and one in so many is missing at most."""
_MOST_NAMES = 5
_LAST_LINES = 8
"""At the end, so many lines may tell who signs."""
_LONGEST = 400


class Named(NamedTuple):
    """Somebody whom an item names, and where."""

    name: str
    item: Piece
    place: Place


def check(view: View) -> Iterator[Finding]:
    """Everybody who is named in an office against the list."""
    adjusters = elected_adjusters(view)
    if view.people:
        if not view.damaged:
            yield from _presenters(view, view.roll)
            yield from _adjusters(view, view.roll, adjusters)
        yield from _outside(view, view.roll)
        yield from _unnamed(view, adjusters)
    if not (view.meeting["signatures"] or view.excerpt or _signed(view)):
        yield finding("LSG315", view.first)


def _signed(view: View) -> bool:
    """Whether the minutes are signed after all: by a service, or as one of the last lines says."""
    if "signature service" in view.furniture.values():
        return True
    return any(SIGNING.search(line.text) for line in view.lines[-_LAST_LINES:])


def _presenters(view: View, roll: Roll) -> Iterator[Finding]:
    """Presenters who are in no list: told one by one where the others are, together where that is the custom."""
    known: set[str] = set()
    others: dict[str, Named] = {}
    for item in view.items:
        reached, ends = bounds(item)
        for presenter in item["presenters"]:
            name = presenter["name"]
            if plain(name) in others or not is_whole(name):
                continue
            entries = roll.find(name)
            if entries and all(one["status"] == "frånvarande" for one in entries):
                related = tuple(("absent", view.name_in(one)) for one in entries)
                yield finding("LSG311", view.find_in(name, item), related, name=name, number=name_of(item))
            if entries:
                known.add(plain(name))
            else:
                # From the presenter before on: thousands of them would each be looked for from the item's beginning.
                place = view.find(name, reached, ends) or view.find_in(name, item)
                reached = max(reached, place[1][0][0])
                others[plain(name)] = Named(name, item, place)
    signers = Roll(view.meeting["signatures"] if others else ())
    known.update(key for key, one in others.items() if signers.find(one.name))
    houses = {plain(one["affiliation"]) for one in view.people if others and one["affiliation"]} | known
    missing = {key: one for key, one in others.items() if key not in houses and is_name(one.name)}
    if not missing:
        return
    people = list(missing.values())
    if (
        not view.headless
        and len(people) <= _FEW
        and len(known) >= _MANY
        and len(people) * _SHARE <= len(known) + len(people)
    ):
        for one in people:
            yield finding("LSG305", one.place, name=one.name, number=name_of(one.item))
        return
    names = listed((one.name for one in people), _MOST_NAMES)
    related = tuple((one.name, one.place) for one in people[1:])
    yield finding("LSG306", people[0].place, related, count=len(people), total=len(people) + len(known), names=names)


def _adjusters(view: View, roll: Roll, elected: list[Named]) -> Iterator[Finding]:
    """Those who were elected to adjust the minutes, those who are listed as such, and those who sign."""
    told: set[str] = set()
    for one in elected:
        entries = roll.find(one.name)
        if not entries and plain(one.name) not in told:
            told.add(plain(one.name))
            yield finding("LSG307", one.place, name=one.name)
    for person in view.people:
        absent = "justerare" in person["roles"] and person["status"] == "frånvarande"
        if absent and not any(present(one) for one in roll.find(person["name"])):
            yield finding("LSG308", view.name_in(person), name=person["name"])
    signatures = [one for one in view.meeting["signatures"] if is_whole(one["name"])]
    for one in signatures:
        if one["role"] in _SIGN and not roll.find(one["name"]) and plain(one["name"]) not in told:
            told.add(plain(one["name"]))
            yield finding("LSG312", view.name_in(one), name=one["name"], role=one["role"])
    signed = [one for one in signatures if one["role"] == "justerare" and not _chairs(roll.find(one["name"]))]
    if elected and signed:
        signers = Roll(signatures)
        if not any(signers.find(one.name) for one in elected):
            related = (("elected", elected[0].place),)
            names = listed([one.name for one in elected])
            values = {"elected": names, "verb": "is" if len(elected) == 1 else "are", "signed": signed[0]["name"]}
            yield finding("LSG318", view.name_in(signed[0]), related, **values)


def _chairs(entries: list[Piece]) -> bool:
    return any(_CHAIRS.intersection(one["roles"]) for one in entries)


def elected_adjusters(view: View) -> list[Named]:
    """Whom the items elect to adjust these minutes, in listed order of the print, listed or not."""
    found: list[Named] = []
    for item, base, text, lower in view.bodies:
        if ADJUSTS not in lower:
            continue
        announced = ITEM_OF_ELECTION.search(item["title"]) is not None and _adjusts(item["title"])
        for start, end in sentences(text) if announced else _around(text, lower):
            if end - start > _LONGEST:
                continue
            sentence = text[start:end]
            if NOT_THIS_MEETING.search(sentence):
                continue
            cues = [hit.start() for hit in FUNCTION.finditer(sentence) if hit.lastgroup == "justerare"]
            if not announced and not (cues and ELECTS.search(sentence)):
                continue
            for name, first, last in _names(sentence, cues):
                found.append(Named(name, item, view.place(base + start + first, base + start + last)))
    return found


def _around(text: str, lower: str) -> Iterator[tuple[int, int]]:
    """The sentences that speak of adjusting, each once."""
    at = done = 0
    while (at := lower.find(ADJUSTS, max(at, done))) >= 0:
        start, done = sentence_around(text, at, at + len(ADJUSTS), 0, len(text))
        yield start, done
        at += 1


def _adjusts(title: str) -> bool:
    """Whether a title's one function is to adjust the minutes."""
    return {hit.lastgroup for hit in FUNCTION.finditer(title)} == {"justerare"}


def _names(sentence: str, cues: list[int]) -> Iterator[tuple[str, int, int]]:
    """The names that a sentence elects: those behind its words for adjusting, else those before them."""
    plain_sentence = DEPUTIES.sub(lambda hit: " " * len(hit.group()), sentence)
    hits = [
        (name, start, end)
        for name, start, end in _capitalised(plain_sentence)
        if not BEFORE_CHAIR.search(plain_sentence, 0, start)
        and not NOT_ELECTED.search(plain_sentence, 0, start)
        and not SPEAKS.match(plain_sentence, end)
    ]
    if not cues:
        yield from hits
        return
    others = [hit.start() for hit in FUNCTION.finditer(sentence) if hit.lastgroup != "justerare"]
    behind = [hit for hit in hits if hit[1] > cues[0] and not any(cues[0] < at < hit[1] for at in others)]
    before = [hit for hit in hits if hit[1] < cues[-1] and not any(hit[1] < at < cues[-1] for at in others)]
    yield from behind or before


def _capitalised(sentence: str) -> Iterator[tuple[str, int, int]]:
    """Personal names of a sentence: the longest end of a run of capitalised words that is one."""
    for hit in _CAPITALISED.finditer(sentence):
        words = hit.group().split()
        for skipped in range(len(words) - 1):
            name = " ".join(words[skipped:])
            if is_name(name) and not any(word.casefold() in ITEM_LABELS for word in words[skipped:]):
                start = hit.start() + hit.group().index(words[skipped])
                yield name, start, hit.end()
                break


def _outside(view: View, roll: Roll) -> Iterator[Finding]:
    """Presenters of items, and people given tasks in items, that the list says they were not there for."""
    limited = [(one, items) for one in view.people if (items := present_items(one["present_for"]))]
    for person, there in limited:
        if len(roll.spelled(person["name"])) > 1:
            continue
        values = {"name": person["name"], "present": person["present_for"]}
        related = (("listed", view.name_in(person)),)
        for item in view.items:
            number = number_of(item)
            if number is None or number in there:
                continue
            if any(plain(one["name"]) == plain(person["name"]) for one in item["presenters"]):
                place = view.find_in(person["name"], item)
                yield finding("LSG316", place, related, number=name_of(item), **values)
            for statement in item["beslut"]:
                if any(task["to"] and plain(task["to"]) == plain(person["name"]) for task in statement["uppdrag"]):
                    place = view.find_in(person["name"], statement)
                    yield finding("LSG317", place, related, number=name_of(item), **values)


def present_items(words: str | None) -> frozenset[int]:
    """The numbers of the items that somebody took part in; empty where the words say more than numbers."""
    found = ITEM_NUMBERS.match(words) if words else None
    if found is None:
        return frozenset()
    numbers: set[int] = set()
    for first, last in _RANGE.findall(found["numbers"]):
        numbers.update(range(int(first), min(int(last or first), int(first) + 999) + 1))
    return frozenset(numbers)


def _unnamed(view: View, elected: list[Named]) -> Iterator[Finding]:
    """Offices that nobody is named for."""
    roles = {role for one in view.people for role in one["roles"]}
    roles |= {one["role"] for one in view.meeting["signatures"]}
    notes = NOTES.search(view.meeting["title"] or "") is not None
    missing = [
        words
        for words, there in (
            ("chair (ordförande)", roles & _CHAIRS),
            ("secretary (sekreterare)", roles & _SECRETARIES),
            ("justerare", notes or elected or "justerare" in roles),
        )
        if not there
    ]
    if missing:
        yield finding("LSG314", view.first, roles=listed(missing))
