"""A Meeting in the form of the hand-written annotations beside the fixtures: a projection, nothing is worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lsgparse.model import Arende, Attendance, Beslut, Meeting, Reference

FIXTURES = Path(__file__).parent / "fixtures"

Record = dict[str, Any]


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
    }


def _reference(reference: Reference) -> Record:
    return {"date": reference.date, "body": reference.body, "text": reference.text}


def printed_lines(ranges: Iterable[Iterable[int]], printed: frozenset[int]) -> list[int]:
    """The lines of some ranges that are not blank; where a range is cut over blank lines is nobody's claim."""
    return sorted({number for first, last in ranges for number in range(first, last + 1)} & printed)


def differences(found: Any, wanted: Any, printed: frozenset[int], where: str = "") -> Iterator[str]:
    """Every field in which two annotations differ, one readable line each."""
    field = where.rsplit(".", 1)[-1]
    if field in {"lines", "furniture"}:
        found, wanted = printed_lines(found, printed), printed_lines(wanted, printed)
    elif field == "outcome":
        found, wanted = sorted(found), sorted(wanted)
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in dict.fromkeys((*wanted, *found)):
            here = f"{where}.{key}".lstrip(".")
            if key not in found or key not in wanted:
                side = "found" if key in wanted else "wanted"
                yield f"{here}: not a key of what was {side}"
            else:
                yield from differences(found[key], wanted[key], printed, here)
    elif isinstance(wanted, list) and isinstance(found, list) and len(found) == len(wanted) and wanted != found:
        for number, (one, other) in enumerate(zip(found, wanted, strict=True)):
            label = other.get("number") or other.get("name") or number if isinstance(other, dict) else number
            yield from differences(one, other, printed, f"{where}[{label}]")
    elif wanted != found:
        yield from _side_by_side(found, wanted, where)


def _side_by_side(found: Any, wanted: Any, where: str) -> Iterator[str]:
    if isinstance(wanted, list) and isinstance(found, list) and len(found) != len(wanted):
        yield f"{where}: {len(found)} found, {len(wanted)} wanted"
        yield from (f"{where}: found too much: {one!r}" for one in found if one not in wanted)
        yield from (f"{where}: not found: {one!r}" for one in wanted if one not in found)
    else:
        yield f"{where}:\n   found  {found!r}\n   wanted {wanted!r}"
