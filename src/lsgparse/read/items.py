"""Every item of a protocol as a piece of the model: divided, its decisions found, its follow-up read."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import Any

from lsgparse.read import beslut, cells, due, followup, outcomes, references, votes
from lsgparse.read.arenden import divide, narrated_presenters
from lsgparse.read.blocks import compose
from lsgparse.read.context import Context
from lsgparse.read.parts import Duty, Parts, Told
from lsgparse.read.segments import Item, Segments
from lsgparse.stretches import Owners
from lsgparse.text.lines import Document, Run, run

_AGENDA_HEADS = frozenset(
    (
        "ärende",
        "ärenden",
        "dagordning",
        "föredragningslista",
        "ärendelista",
        "punkter",
        "protokoll",
        "beslut",
        "anteckningar",
    )
)
_LONGEST_HEAD = 40
"""No such line is longer, and a paragraph need not be folded to see that."""


def is_agenda_head(text: str) -> bool:
    """Whether a line before the first item only announces the items."""
    return len(text) < _LONGEST_HEAD and text.casefold().strip(" :._") in _AGENDA_HEADS


def read_items(
    segments: Segments, document: Document, width: int, context: Context, meeting: date | None, owners: Owners
) -> list[dict[str, Any]]:
    """The items of a protocol in printed order."""
    divided = segments.layout.divide
    sizes = cells.widths(segments.items) if divided in ("cells", "duties") else None
    pieces = []
    for item in segments.items:
        if sizes is not None:
            parts = cells.divide(item, document, sizes, context.organ, duties=divided == "duties")
        else:
            parts = divide(item, document, width, context.organ)
        pieces.append(_piece(item, parts, document, width, context, meeting, owners))
    due.settle(pieces, meeting, context.organ)
    return pieces


def _piece(
    item: Item, parts: Parts, document: Document, width: int, context: Context, meeting: date | None, owners: Owners
) -> dict[str, Any]:
    number = item.heading.label
    printed = item.heading.printed
    labelled = [beslut.Statement(place, None, False) for place in parts.beslut]
    if parts.beslut:
        text_runs = parts.text + [run(lines) for lines in parts.narrative if lines]
        found: list[beslut.Statement] = []
    else:
        found, remaining = beslut.find_statements(parts.narrative, context.organ, width, meeting, context.people)
        text_runs = parts.text + remaining
        if not found and not text_runs and parts.title[-1:] == ".":
            found = _decided_in_title(parts, context, width, meeting)
    found += [beslut.Statement(duty.place, None, False) for duty in parts.duties]
    statements = sorted(labelled + found, key=lambda statement: statement.place.start)
    text_runs = sorted((place for place in text_runs if place.lines), key=lambda place: place.start)
    made, text_runs = _made(parts, statements, text_runs, document, context)
    parts.labels.extend(statement.place for statement, piece in made if not piece["text"])
    made = [(statement, piece) for statement, piece in made if piece["text"]]
    apart = [statement for statement, _piece_of_it in made if statement.place.start >= _end_of_title(parts)]
    _claim(number, parts, text_runs, apart, owners)
    narrative = "\n".join(filter(None, (compose(place, document)[0] for place in text_runs)))
    presenters = parts.presenters or narrated_presenters(narrative)
    pieces = [piece for _statement_of_it, piece in made]
    _read_votes(item, made, document)
    own = {piece["taken_on"] for piece in pieces if piece["taken_on"]}
    mentions = references.mentions(
        parts.title,
        [*parts.title_runs, *text_runs, *(statement.place for statement, _piece_of_it in made)],
        own,
        context,
        context.plain,
    )
    first, last = item.lines[0], max((*item.lines, *item.margin), key=lambda line: line.rank)
    return {
        "id": "",
        "number": printed,
        "title": parts.title,
        "kind": parts.kind,
        "presenters": [{"name": person.name, "affiliation": person.affiliation} for person in presenters],
        "text": narrative,
        "beslut": pieces,
        "bilagor": [name for name in parts.bilagor if name],
        "references": mentions.references,
        "next_meetings": mentions.next_meetings,
        "inferred": [
            name
            for name, made in (("references", mentions.references), ("next_meetings", mentions.next_meetings))
            if any(_year_concluded(mention["date"], mention["text"]) for mention in made)
        ],
        "lines": ((first.number, last.number),),
        "spans": ((first.start, last.end),),
    }


def _decided_in_title(parts: Parts, context: Context, width: int, meeting: date | None) -> list[beslut.Statement]:
    """The decision that an item of one sentence comes to, in minutes whose points have no headings."""
    lines = [
        line._replace(text=line.text[max(0, place.start - line.start) :], start=max(place.start, line.start))
        for place in parts.title_runs
        for line in place.lines
    ]
    return beslut.find_statements([lines], context.organ, width, meeting)[0]


def _end_of_title(parts: Parts) -> int:
    """Where the title ends: a decision within it is the title's, as far as lines go."""
    return max((place.end for place in parts.title_runs), default=0)


def _read_votes(item: Item, made: list[tuple[beslut.Statement, dict[str, Any]]], document: Document) -> None:
    """Votes and reservations, given to the decisions they belong to; they stay where they stand, too."""
    lines = item.lines[1:]
    if not lines or not votes.may_hold(document.text[lines[0].start : lines[-1].end]):
        return
    counted = votes.read_votes(lines, document)
    reserved = votes.read_reservations(lines, document)
    if counted or reserved:
        votes.attach([(statement.place.start, piece) for statement, piece in made], counted, reserved)


def _claim(number: str, parts: Parts, text: list[Run], statements: list[beslut.Statement], owners: Owners) -> None:
    owners.take(parts.number, "number", number)
    for name, places in (
        ("title", parts.title_runs),
        ("label", parts.labels),
        ("presenters", parts.presenter_runs),
        ("bilaga", parts.bilaga_runs),
        ("text", text),
    ):
        for place in places:
            owners.take(place, name, number)
    for index, statement in enumerate(statements, 1):
        owners.take(statement.place, "beslut", number, index)


Made = list[tuple[beslut.Statement, dict[str, Any]]]
"""Statements with the pieces of the model that are made of them."""


def _made(
    parts: Parts, statements: list[beslut.Statement], text: list[Run], document: Document, context: Context
) -> tuple[Made, list[Run]]:
    """What is made of the statements, and the runs of text; fields that no task stands in front of are text, too."""
    duties = {duty.place.start: duty for duty in parts.duties}
    fields = _fields_behind(parts, statements, text)
    made = [
        (
            statement,
            _statement(
                statement, document, context, duties.get(statement.place.start), fields.get(statement.place.start)
            ),
        )
        for statement in statements
    ]
    if not parts.told:
        return made, text
    taken = [fields[one.place.start] for one, piece in made if one.place.start in fields and piece["uppdrag"]]
    parts.labels += [one.place for one in taken]
    starts = {one.place.start for one in taken}
    text = [*text, *(one.place for one in parts.told if one.place.start not in starts)]
    return made, sorted(text, key=lambda place: place.start)


def _fields_behind(parts: Parts, statements: list[beslut.Statement], text: list[Run]) -> dict[int, Told]:
    """The fields that stand right behind a statement, by its start."""
    ends = sorted((one.place.end, one.place.start) for one in statements)
    others = sorted(place.end for place in text)
    found: dict[int, Told] = {}
    for told in parts.told:
        at, above = bisect_right(ends, (told.place.start + 1,)), bisect_right(others, told.place.start)
        if at and (not above or others[above - 1] < ends[at - 1][0]):
            found[ends[at - 1][1]] = told
    return found


def _statement(
    statement: beslut.Statement, document: Document, context: Context, duty: Duty | None, told: Told | None
) -> dict[str, Any]:
    text, points = compose(statement.place, document)
    given = followup.duty(duty.task or text, duty.to, duty.due, context) if duty else followup.tasks(text, context)
    if told is not None:
        followup.complete(given, told.to, told.due, context)
    mentioned = followup.date_mentions(statement.place, document.text, context)
    taken_on = mentioned[0]["date"] if statement.by_mail and mentioned else None
    years = (
        ("taken_on", taken_on and _year_concluded(taken_on, mentioned[0]["text"])),
        ("uppdrag", any(task["due"] and _year_concluded(task["due"], task["due_text"] or "") for task in given)),
        ("dates", any(_year_concluded(mention["date"], mention["text"]) for mention in mentioned)),
    )
    return {
        "id": "",
        "text": text,
        "points": points,
        "outcome": outcomes.outcomes(text, bool(given)),
        "decided_by": statement.decided_by or beslut.named_organ(text, context.organ),
        "taken_on": taken_on,
        "uppdrag": given,
        "amounts": followup.amounts(text),
        "dates": mentioned,
        "votes": None,
        "reservations": [],
        "inferred": [name for name, concluded in years if concluded],
        "lines": statement.place.ranges,
        "spans": statement.place.spans,
    }


def _year_concluded(iso: str, printed: str) -> bool:
    """Whether a date's year does not stand in its printed words: it was concluded, and that is told."""
    return iso[:4] not in printed
