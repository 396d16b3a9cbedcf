"""A Meeting in the form of the hand-written annotations beside the fixtures: a projection, nothing is worked out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from lsgparse.model import Arende, Attendance, Beslut, Meeting, Reference

FIXTURES = Path(__file__).parent / "fixtures"
NOT_PROTOCOLS = "not-protocols"

Record = dict[str, Any]


def texts() -> list[Path]:
    """The texts of all protocols among the fixtures, in order."""
    return sorted(path for path in FIXTURES.rglob("*.txt") if path.parent.name != NOT_PROTOCOLS)


def name_of(text: Path) -> str:
    """What a fixture is called in messages: its folder and its name without ending."""
    return text.relative_to(FIXTURES).with_suffix("").as_posix()


def expected(text: Path) -> list[Record]:
    """The hand-written annotations of a text, one for each protocol in it."""
    records = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    return records if isinstance(records, list) else [records]


def annotation(meeting: Meeting, file: str) -> Record:
    """The meeting in the keys, and in the order of the keys, of a fixture's JSON."""
    declared = meeting.arende_range
    return {
        "file": file,
        "meeting": {
            "title": meeting.title,
            "body": meeting.body,
            "dnr": meeting.dnr,
            "date": meeting.date,
            "start_time": meeting.start_time,
            "end_time": meeting.end_time,
            "place": meeting.place,
            "arende_first": declared.first if declared else None,
            "arende_last": declared.last if declared else None,
        },
        "attendance": [_person(person) for person in meeting.attendance],
        "arenden": [_arende(arende) for arende in meeting.arenden],
        "signatures": [{"name": line.name, "role": line.role} for line in meeting.signatures],
        "furniture": sorted(list(pair) for part in meeting.source.furniture for pair in part.lines),
    }


def _person(person: Attendance) -> Record:
    return {
        "name": person.name,
        "status": person.status,
        "affiliation": person.affiliation,
        "code": person.organisation.code if person.organisation else None,
        "roles": list(person.roles),
        "party": person.party,
        "replaces": person.replaces,
        "represents": list(person.represents),
        "present_for": person.present_for,
        "line": person.lines[0][0],
    }


def _arende(arende: Arende) -> Record:
    return {
        "number": arende.number,
        "title": arende.title,
        "kind": arende.kind,
        "presenters": [presenter.name for presenter in arende.presenters],
        "first_line": arende.lines[0][0],
        "last_line": arende.lines[-1][1],
        "beslut": [_beslut(beslut) for beslut in arende.beslut],
        "bilagor": list(arende.bilagor),
        "references": [_reference(reference) for reference in arende.references],
        "next_meetings": [_reference(reference) for reference in arende.next_meetings],
    }


def _beslut(beslut: Beslut) -> Record:
    votes = beslut.votes
    later: Record = {"votes": votes and {"ja": votes.ja, "nej": votes.nej, "avstår": votes.avstar}}
    later["reservations"] = list(beslut.reservations)
    return {
        "lines": [list(pair) for pair in beslut.lines],
        "text": beslut.text,
        "outcome": list(beslut.outcome),
        "points": len(beslut.points),
        "decided_by": beslut.decided_by,
        "uppdrag": [task.model_dump() for task in beslut.uppdrag],
        "amounts": [{"value": amount.value, "text": amount.text} for amount in beslut.amounts],
        "dates": [day.model_dump() for day in beslut.dates],
        "taken_on": beslut.taken_on,
        **later,
    }


def _reference(reference: Reference) -> Record:
    return {"date": reference.date, "body": reference.body, "text": reference.text}
