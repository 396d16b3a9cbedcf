"""LSG304: one name in two spellings."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.checks.people import Roll, is_whole, plain, sound, words
from lsgparse.checks.view import Piece, View, place_in
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy

_NAME = lazy(
    r"[A-ZÅÄÖÉ](?:[^\W\d_]++(?:[’'´][^\W\d_]++)?|[’'´][^\W\d_]++)(?:(?:[ -]|-?\r?\n[ \t]*)[A-ZÅÄÖÉ][^\W\d_]++)+"
)
"""A run of capitalised words, also over the end of a line. Letters once taken are never given back (``++``): no shorter
word can be followed by what parts two words, and to try each costs the square of a long word's length."""
_WORD = lazy(r"[^\W\d_]+(?:[’'´][^\W\d_]+)?")
_LONGEST = 4
"""So many words a name has at most, those joined by a hyphen counted apart."""


def check(view: View) -> Iterator[Finding]:
    """Names printed anywhere in the protocol that sound like, or nearly are, one of the list in another spelling."""
    people = [one for one in view.people if is_whole(one["name"])]
    if view.damaged or not people:
        return
    roll = Roll(people)
    told: set[frozenset[str]] = set()
    for person, other in _within_list(people):
        told.add(frozenset((plain(person["name"]), plain(other["name"]))))
        related = (("listed", place_in(person)),)
        yield finding("LSG304", place_in(other), related, name=person["name"], other=other["name"])
    firsts = {sound(words(one["name"])[0])[:1] for one in people}
    for name, span in _names(view, firsts):
        entry = _entry(name, roll)
        if entry is None:
            continue
        person = entry
        bare = name.removesuffix("s") if sound(name) != sound(person["name"]) and name.endswith("s") else name
        spellings = frozenset((plain(person["name"]), plain(bare)))
        if len(spellings) == 2 and spellings not in told:
            told.add(spellings)
            related = (("listed", place_in(person)),)
            yield finding("LSG304", view.place(*span), related, name=person["name"], other=bare)


def _within_list(people: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Two entries that sound the same, one among the present, one among the absent."""
    absent = Roll(one for one in people if one["status"] == "frånvarande")
    for person in people:
        if person["status"] != "frånvarande":
            for other in absent.sounding(person["name"])[:1]:
                if plain(other["name"]) != plain(person["name"]):
                    yield person, other


def _entry(name: str, roll: Roll) -> Piece | None:
    """The one entry of the list whose name this is in another spelling, in the genitive or not."""
    forms = (name, name.removesuffix("s").rstrip("'’")) if name.endswith("s") else (name,)
    if any(roll.spelled(form) for form in forms):
        return None
    found = next((found for form in forms if (found := roll.sounding(form))), None)
    found = found or next((found for form in forms if (found := roll.near(form))), [])
    return found[0] if len({plain(one["name"]) for one in found}) == 1 else None


def _names(view: View, firsts: set[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Whatever may be a whole name in the protocol: every part of two words or more of a run of capitalised words."""
    if not view.lines:
        return
    runs: set[str] = set()
    seen: set[str] = set()
    for run in _NAME.finditer(view.text, view.lines[0].start, view.lines[-1].end):
        if run.group() in runs:
            continue
        runs.add(run.group())
        tokens = list(_WORD.finditer(view.text, *run.span()))
        for first in range(len(tokens) - 1):
            if sound(tokens[first].group())[:1] not in firsts:
                continue
            for last in range(first + 1, min(first + _LONGEST, len(tokens))):
                span = tokens[first].start(), tokens[last].end()
                name = " ".join(view.text[slice(*span)].split()).replace("- ", "-")
                if name not in seen:
                    seen.add(name)
                    yield name, span
