"""LSG304: one name in two spellings."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.checks.people import Roll, is_near, is_whole, plain, sound
from lsgparse.checks.view import Piece, View
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy

_PART = r"[A-ZÅÄÖÉ](?:[^\W\d_]++(?:[’'´][^\W\d_]++)?+|[’'´][^\W\d_]++)"
_NAME = lazy(rf"{_PART}(?:(?:[ -]|-?\r?\n[ \t]*+){_PART})++")
"""A run of capitalised words, also over the end of a line. Letters once taken are never given back (``++``): no shorter
word can be followed by what parts two words, and to try each costs the square of a long word's length."""
_WORD = lazy(r"[^\W\d_]+(?:[’'´][^\W\d_]+)?")
_GAP = 60
"""Between two entries of the list so much text may hold a name that is none of them."""
_LONGEST = 4
"""So many words a name has at most, those joined by a hyphen counted apart."""


def check(view: View) -> Iterator[Finding]:
    """Names printed anywhere in the protocol that sound like, or nearly are, one of the list in another spelling."""
    people = [one for one in view.people if is_whole(one["name"])]
    if view.damaged or not people:
        return
    roll = view.roll
    told: set[frozenset[str]] = set()
    for person, other in _within_list(people):
        told.add(frozenset((plain(person["name"]), plain(other["name"]))))
        related = (("listed", view.name_in(person)),)
        yield finding("LSG304", view.name_in(other), related, name=person["name"], other=other["name"])
    for name, span in _names(view, roll):
        entry = _entry(name, roll)
        if entry is None:
            continue
        person = entry
        bare = name.removesuffix("s") if sound(name) != sound(person["name"]) and name.endswith("s") else name
        spellings = frozenset((plain(person["name"]), plain(bare)))
        if len(spellings) == 2 and spellings not in told:
            told.add(spellings)
            related = (("listed", view.name_in(person)),)
            yield finding("LSG304", view.place(*span), related, name=person["name"], other=bare)


def _within_list(people: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Two entries that sound the same, one among the present, one among the absent."""
    absent = Roll(one for one in people if one["status"] == "frånvarande")
    if not absent:
        return
    for person in people:
        if person["status"] != "frånvarande":
            for other in absent.sharing(person["name"]):
                spelled = plain(other["name"]) != plain(person["name"]) and sound(other["name"]) == sound(
                    person["name"]
                )
                if spelled and not _of_two_houses(person, other):
                    yield person, other
                    break


def _of_two_houses(one: Piece, other: Piece) -> bool:
    """Whether two people are printed with different affiliations."""
    first, second = one["affiliation"], other["affiliation"]
    return bool(first and second) and plain(first) != plain(second)


def _entry(name: str, roll: Roll) -> Piece | None:
    """The one entry of the list whose name this is in another spelling, in the genitive or not."""
    forms = (name, name.removesuffix("s").rstrip("'’")) if name.endswith("s") else (name,)
    if any(roll.spelled(form) for form in forms):
        return None
    likely = [one for one in roll.sharing(name) if is_whole(one["name"])]
    found = [one for form in forms for one in likely if sound(one["name"]) == sound(form)]
    found = found or [one for form in forms for one in likely if is_near(one["name"], form)]
    return found[0] if len({plain(one["name"]) for one in found}) == 1 else None


def _names(view: View, roll: Roll) -> Iterator[tuple[str, tuple[int, int]]]:
    """Whatever may be a listed name in the protocol, each once: parts of runs of capitalised words, two to four words.

    One of the words is a listed one; two spellings of a name hardly differ in first name and surname at once.
    """
    seen: set[str] = set()
    listed = roll.all_words
    for start, end in _beside_list(view):
        for run in _NAME.finditer(view.text, start, end):
            text = run.group()
            if text in seen or listed.isdisjoint(text.lower().replace("-", " ").split()) or roll.spelled(text):
                continue
            seen.add(text)
            tokens = list(_WORD.finditer(view.text, *run.span()))
            known = [token.group().lower() in listed for token in tokens]
            for first in range(len(tokens) - 1):
                for last in range(first + 1, min(first + _LONGEST, len(tokens))):
                    span = tokens[first].start(), tokens[last].end()
                    name = " ".join(view.text[slice(*span)].split()).replace("- ", "-")
                    if True in known[first : last + 1] and (name not in seen or name == text):
                        seen.add(name)
                        yield name, span


def _beside_list(view: View) -> Iterator[tuple[int, int]]:
    """The parts of the protocol beside the entries of the list, which are what names are held against."""
    if not view.lines:
        return
    at = view.lines[0].start
    for start, end in sorted(span for one in view.people for span in one["spans"]):
        if start - at >= _GAP:
            yield at, start
        at = max(at, end)
    yield at, view.lines[-1].end
