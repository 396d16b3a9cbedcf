"""Roles that the list of those present does not print: told by an election in the minutes, or by a signature.

Nobody is added to the list; what is told here is inferred.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.words import turned
from lsgparse.tables.elections import (
    BARE_FUNCTION,
    BEFORE_CHAIR,
    CHAIR_NAMED,
    DEPUTIES,
    ELECTED,
    ELECTS,
    FUNCTION,
    ITEM_OF_ELECTION,
    NOT_THIS_MEETING,
    OPENED_BY,
    OPENING_FUNCTION,
    OPENS,
    ROLE_OF_GROUP,
    SPEAKS,
)

_SENTENCE_END = lazy(r"[.!?]\s+(?=[A-ZÅÄÖ])|\n+")
_WORDS = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 400
_LONGEST_NAME = 80
_OPENING = 3
"""Among so many first items a meeting is opened."""
_CUES = ("juster", "ordf", "sekr", "protokoll", "leda ", "anteckning")
_SAME = (("ordförande", "mötesordförande"), ("sekreterare", "protokollförare"))
"""Roles of which one says what the other would."""


class _Found(NamedTuple):
    at: int
    person: dict[str, Any]


class _Listed(NamedTuple):
    """The people of the list, looked up by the first word of their names: few stand in any one sentence."""

    people: Sequence[dict[str, Any]]
    by_word: Mapping[str, Sequence[int]]

    def in_text(self, text: str) -> list[dict[str, Any]]:
        """Those whose first word a text holds, in the list's order."""
        numbers = {number for word in set(_WORDS.findall(text)) for number in self.by_word.get(word, ())}
        return [self.people[number] for number in sorted(numbers)]

    def first_names(self, name: str) -> list[dict[str, Any]]:
        """Those whose first name, up to the first blank, a word is."""
        first = _WORDS.match(name)
        numbers = self.by_word.get(first.group(), ()) if first else ()
        return [self.people[number] for number in numbers if self.people[number]["name"].partition(" ")[0] == name]


def _listed(people: Sequence[dict[str, Any]]) -> _Listed:
    by_word: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        first = _WORDS.search(person["name"])
        if first:
            by_word.setdefault(first.group(), []).append(number)
    return _Listed(people, by_word)


def settle_roles(
    people: Sequence[dict[str, Any]],
    signatures: Sequence[Mapping[str, Any]],
    arenden: Iterable[Mapping[str, Any]],
    head: str = "",
) -> None:
    """Give people of the list the roles that the minutes tell elsewhere; head: running text in front of the items."""
    if not people:
        return
    arenden = list(arenden)
    by_name = {person["name"].casefold(): person for person in people}
    by_name |= {turned(name): person for name, person in by_name.items() if ", " in name}
    for signature in signatures:
        signer = signature["name"].casefold()
        person = by_name.get(signer) or by_name.get(turned(signer, first=False))
        if person is None or not signature["role"]:
            continue
        if signature["role"] != "justerare" or {*_SAME[0]}.isdisjoint(person["roles"]):  # who chairs signs there, too
            _give(people, person, signature["role"])
    listed = _listed(people)
    for title, text in [("", head), *((item["title"], _text_of(item)) for item in arenden)]:
        if _has_cue(text) or _has_cue(title.casefold()):
            for role, person in _elected(title, text, listed):
                _give(people, person, role)
    if all({*_SAME[0]}.isdisjoint(person["roles"]) for person in people):
        opener = next(filter(None, (_opener(_text_of(item), listed) for item in arenden[:_OPENING])), None)
        if opener is not None:
            _give(people, opener, "ordförande")


def _opener(text: str, listed: _Listed) -> dict[str, Any] | None:
    """Who opens the meeting as its chair: 'Ordförande Anna Berg hälsar alla välkomna'."""
    for title in CHAIR_NAMED.finditer(text):
        for person in listed.in_text(text[title.end() : title.end() + _LONGEST_NAME]):
            end = title.end() + len(person["name"])
            named = text.startswith(person["name"], title.end()) and person["status"] != "frånvarande"
            if named and (OPENS.match(text, end) or OPENED_BY.search(text, 0, title.start())):
                return person
    return None


def _text_of(item: Mapping[str, Any]) -> str:
    return "\n".join([item["text"], *(decision["text"] for decision in item["beslut"])])


def _give(people: Sequence[dict[str, Any]], person: dict[str, Any], role: str) -> None:
    """Add a role that the person has not yet under any name."""
    roles = person["roles"]
    if role == "ordförande":
        chairs = [other for other in people if "ordförande" in other["roles"] and other is not person]
        if any(other["status"] != "frånvarande" for other in chairs):
            return  # for an item or two
        role = "mötesordförande" if chairs else role
    for pair in _SAME:
        if role in pair and set(pair) & set(roles):
            return
    if role in roles or role == "ersättare":
        return
    roles.append(role)
    if "roles" not in person["inferred"]:
        person["inferred"].append("roles")


def _elected(title: str, text: str, listed: _Listed) -> Iterable[tuple[str, dict[str, Any]]]:
    """The roles of this meeting that an item's sentences give, each with its person."""
    announced = _announced(title)
    for sentence in _sentences(text):
        if len(sentence) > _LONGEST or not (announced or _has_cue(sentence.casefold())):
            continue
        if NOT_THIS_MEETING.search(sentence):
            continue
        cues = [(match.start(), ROLE_OF_GROUP[match.lastgroup or ""]) for match in FUNCTION.finditer(sentence)]
        if any(role == "justerare" for _at, role in cues) and "till " in sentence.lower():
            cues = sorted([*cues, *_bare(sentence)])
        opening = OPENING_FUNCTION.match(sentence) if not cues else None
        if opening:
            cues = [(0, "sekreterare" if opening["role"][0] in "sS" else "mötesordförande")]
        if cues and ELECTS.search(sentence):
            yield from _paired(cues, _named(DEPUTIES.sub(lambda match: " " * len(match.group()), sentence), listed))
        elif announced and not cues and _only_names(sentence, listed):
            yield from ((announced, found.person) for found in _named(sentence, listed))


def _bare(sentence: str) -> Iterator[tuple[int, str]]:
    """The functions that a sentence names without saying of what, where it elects those who adjust the minutes, too."""
    for match in BARE_FUNCTION.finditer(sentence):
        yield match.start("role"), "sekreterare" if match["role"][0] in "sS" else "mötesordförande"


def _has_cue(text: str) -> bool:
    """Whether a text holds a piece of a word for a function: a cheap test."""
    return any(map(text.__contains__, _CUES))


def _sentences(text: str) -> Iterator[str]:
    """The sentences and lines of a text; the pattern begins with its signs, so that nothing is tried in between."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        at = match.start()
        yield text[start : at if text[at] == "\n" else at + 1]
        start = match.end()
    yield text[start:]


def _announced(title: str) -> str | None:
    """The one function that an item's title announces an election to."""
    if not ITEM_OF_ELECTION.search(title):
        return None
    roles = {ROLE_OF_GROUP[match.lastgroup or ""] for match in FUNCTION.finditer(title)}
    if "justerare" in roles and len(roles) == 2 and "jämte" in title:  # 'att jämte mötesordföranden justera'
        return "justerare"
    return roles.pop() if len(roles) == 1 else None


def _only_names(sentence: str, listed: _Listed) -> bool:
    """Whether a sentence holds names of the list and the words between them, no more."""
    rest = sentence
    for person in listed.in_text(sentence):
        rest = rest.replace(person["name"], " ")
    rest = ELECTED.sub(" ", rest) if len(rest) < _LONGEST_NAME else rest
    return not rest.replace("och", " ").replace("samt", " ").strip(" .,-")


def _paired(cues: Sequence[tuple[int, str]], named: Sequence[_Found]) -> Iterable[tuple[str, dict[str, Any]]]:
    """Each function with its people: those behind it where the sentence begins with a function, else those before."""
    if not named:
        return
    behind = cues[0][0] < named[0].at
    for number, (at, role) in enumerate(cues):
        before = cues[number - 1][0] if number else -1
        after = cues[number + 1][0] if number + 1 < len(cues) else None
        for found in named:
            fits = at < found.at and (after is None or found.at < after) if behind else before < found.at < at
            if fits:
                yield role, found.person


def _named(sentence: str, listed: _Listed) -> list[_Found]:
    """The people of the list whom a sentence names by whole names, or else by first names that are theirs alone."""
    found = []
    for person in listed.in_text(sentence):
        at = sentence.find(person["name"])
        at = at if at >= 0 else sentence.find(turned(person["name"]))
        if at >= 0 and not _spoken_of(sentence, at, at + len(person["name"])):
            found.append(_Found(at, person))
    return sorted(found or _by_first_name(sentence, listed), key=lambda one: one.at)


def _by_first_name(sentence: str, listed: _Listed) -> list[_Found]:
    words = list(_WORDS.finditer(sentence))
    found = []
    for number, word in enumerate(words):
        bearers = listed.first_names(word.group())
        surname = number + 1 < len(words) and words[number + 1].start() == word.end() + 1
        surname = surname and words[number + 1].group()[0].isupper()
        if len(bearers) == 1 and not surname and not _spoken_of(sentence, word.start(), word.end()):
            found.append(_Found(word.start(), bearers[0]))
    return found


def _spoken_of(sentence: str, start: int, end: int) -> bool:
    return bool(BEFORE_CHAIR.search(sentence, 0, start) or SPEAKS.match(sentence, end))
