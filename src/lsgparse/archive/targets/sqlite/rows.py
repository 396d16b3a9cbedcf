"""One meeting as rows of the database's tables, as far as they are known before all meetings are.

A row that belongs to another begins with that one's place among the meeting's rows of its table, from 0. Numbers of
rows are given where the database is built.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from lsgparse.archive.targets import Key
from lsgparse.archive.targets.tabular import whole
from lsgparse.model import (
    Arende,
    Attendance,
    Beslut,
    Diagnostic,
    FieldPlace,
    Meeting,
    Reference,
    RelatedPlace,
    Signature,
)
from lsgparse.output.rows import first, last

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
"""Rows by table."""

_Placed = Attendance | Arende | Beslut | Diagnostic | FieldPlace | Reference | RelatedPlace | Signature


def rows(meeting: Meeting, key: Key) -> Rows:
    """The meeting's rows. In ``sources`` and ``meetings`` there is one; an organisation stands where it is named."""
    made: Rows = {
        "sources": [_source(meeting)],
        "meetings": [_meeting(meeting, key)],
        "heading_places": [
            (0, number, place.field, *_place(place)) for number, place in enumerate(meeting.heading_places, 1)
        ],
    }
    _diagnostics(meeting.diagnostics, made)
    _people(meeting, made)
    for table in ("arenden", "presenters", "bilagor", "arende_references", "next_meetings", "beslut", "points"):
        made[table] = []
    for table in ("outcomes", "amounts", "dates", "votes", "reservations", "uppdrag"):
        made[table] = []
    for number, arende in enumerate(meeting.arenden, 1):
        _item(arende, number, made)
    return made


def _source(meeting: Meeting) -> Row:
    source = meeting.source
    return (source.sha256, source.name, source.encoding, _words(source.decoding), source.lines)


def _meeting(meeting: Meeting, key: Key) -> Row:
    m, declared, quality = meeting, meeting.arende_range, meeting.source.quality
    first_item, last_item = (declared.first, declared.last) if declared else (None, None)
    return (
        *(0, key.number, m.id, m.title, m.title_normalised, m.body, m.body_normalised, m.dnr, m.dnr_printed),
        *(m.date, m.date_printed, m.start_time, m.start_time_printed, m.end_time, m.end_time_printed),
        *(m.place, m.place_normalised, whole(first_item), whole(last_item)),
        *(m.arende_range_printed, m.source.pages, m.source.layout, quality.grade, quality.score),
        *(_words(quality.reasons), _pairs(m.source.unclassified), _words(m.inferred)),
    )


def _diagnostics(diagnostics: Sequence[Diagnostic], made: Rows) -> None:
    made["diagnostics"] = [
        (0, number, one.code, one.severity, one.message, *_place(one)) for number, one in enumerate(diagnostics, 1)
    ]
    made["related_places"] = [
        (row, number, place.message, *_place(place))
        for row, one in enumerate(diagnostics)
        for number, place in enumerate(one.related, 1)
    ]


def _people(meeting: Meeting, made: Rows) -> None:
    made["attendance"] = [
        (
            *(0, number, p.name, p.name_normalised, p.status, p.affiliation, p.affiliation_normalised),
            (p.organisation.name, p.organisation.kind, p.organisation.code) if p.organisation else None,
            *(p.party, p.replaces, p.replaces_normalised, p.present_for, _words(p.inferred)),
            *_place(p),
        )
        for number, p in enumerate(meeting.attendance, 1)
    ]
    made["roles"] = [row for at, p in enumerate(meeting.attendance) for row in _list(at, p.roles)]
    made["represents"] = [row for at, p in enumerate(meeting.attendance) for row in _list(at, p.represents)]
    made["signatures"] = [
        (0, number, one.name, one.name_normalised, one.role, *_place(one))
        for number, one in enumerate(meeting.signatures, 1)
    ]


def _item(arende: Arende, number: int, made: Rows) -> None:
    at, a = len(made["arenden"]), arende
    made["arenden"].append(
        (
            *(0, number, a.id, a.number, a.number_printed, a.title, a.title_normalised, a.kind),
            *(a.text, a.text_normalised, _words(a.inferred)),
            *_place(a),
        )
    )
    made["presenters"] += [
        (at, place, who.name, who.name_normalised, who.affiliation, who.affiliation_normalised)
        for place, who in enumerate(a.presenters, 1)
    ]
    made["bilagor"] += _list(at, a.bilagor)
    for table, references in (("arende_references", a.references), ("next_meetings", a.next_meetings)):
        made[table] += [
            (at, place, one.date, one.body, one.text, *_place(one)) for place, one in enumerate(references, 1)
        ]
    for place, beslut in enumerate(a.beslut, 1):
        _decision(beslut, at, place, made)


def _decision(beslut: Beslut, arende: int, number: int, made: Rows) -> None:
    at, b = len(made["beslut"]), beslut
    made["beslut"].append(
        (arende, number, b.id, b.text, b.text_normalised, b.decided_by, b.taken_on, _words(b.inferred), *_place(b))
    )
    made["points"] += _list(at, b.points)
    made["outcomes"] += _list(at, b.outcome)
    made["reservations"] += _list(at, b.reservations)
    made["amounts"] += [(at, place, whole(one.value), one.currency, one.text) for place, one in enumerate(b.amounts, 1)]
    made["dates"] += [(at, place, one.date, one.text) for place, one in enumerate(b.dates, 1)]
    made["votes"] += [(at, *map(whole, (b.votes.ja, b.votes.nej, b.votes.avstar)))] if b.votes else []
    made["uppdrag"] += [(at, place, one.to, one.task, one.due, one.due_text) for place, one in enumerate(b.uppdrag, 1)]


def _list(at: int, values: Iterable[str]) -> list[Row]:
    return [(at, number, value) for number, value in enumerate(values, 1)]


def _place(placed: _Placed) -> Row:
    return (first(placed.lines), last(placed.lines), _pairs(placed.lines), _pairs(placed.spans))


def _pairs(pairs: Iterable[tuple[int, int]]) -> str:
    """JSON of pairs of numbers."""
    return f"[{','.join(f'[{start},{end}]' for start, end in pairs)}]"


def _words(words: Iterable[str]) -> str:
    return json.dumps(tuple(words), ensure_ascii=False)
