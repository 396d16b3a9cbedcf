"""LSG5xx: decisions and tasks against the meeting's date, votes against those present."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.checks.people import present
from lsgparse.checks.view import Piece, View, bounds, name_of, place_in
from lsgparse.diagnostics import Finding, Place, finding
from lsgparse.tables.checks import AS_OF, VOTE

_PARTIAL_LIST = 1.5
"""So many times as many votes as people listed mean that the list is kept elsewhere."""
_NEAR = 90
"""The counts of one vote stand this close together."""


def check(view: View) -> Iterator[Finding]:
    """Deadlines, days of decisions, counts."""
    own = view.meeting["date"]
    there = sum(present(one) for one in view.people)
    for item in view.items:
        for statement in item["beslut"]:
            if own:
                yield from _dates(view, item, statement, own)
            votes = statement["votes"]
            count = sum(value or 0 for value in votes.values()) if votes else 0
            if there < count <= there * _PARTIAL_LIST:
                yield finding(
                    "LSG505", _of_votes(view, item, statement), votes=count, number=name_of(item), present=there
                )


def _dates(view: View, item: Piece, statement: Piece, own: str) -> Iterator[Finding]:
    """Dates printed with their year: a deadline before the meeting, a day of decision after it."""
    if "uppdrag" not in statement["inferred"]:
        for task in statement["uppdrag"]:
            words = task["due_text"] or ""
            if task["due"] and task["due"] < own[: len(task["due"])] and not AS_OF.match(words):
                place = view.find_in(words, statement) if words else place_in(statement)
                yield finding("LSG501", place, due=task["due"], number=name_of(item))
    taken = statement["taken_on"]
    if taken and taken > own and "taken_on" not in statement["inferred"]:
        yield finding("LSG506", view.date_in(statement, taken), number=name_of(item), date=taken)


def _of_votes(view: View, item: Piece, statement: Piece) -> Place:
    """Where the count of votes is printed: before the decision that follows it, else in it."""
    start, end = bounds(item)
    hits = [hit for hit in VOTE.finditer(view.text, start, end) if hit.start() < bounds(statement)[1]]
    near = [hit for hit in hits if hits[-1].start() - hit.start() <= _NEAR]
    return view.place(near[0].start(), near[-1].end()) if near else place_in(statement)
