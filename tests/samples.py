"""Meetings built by hand, for the tests of what is written from them. All people and matters are invented."""

from __future__ import annotations

import hashlib
from typing import Any, TypeVar

from pydantic import BaseModel

from lsgparse.diagnostics import Finding
from lsgparse.model import (
    Amount,
    Arende,
    ArendeRange,
    Attendance,
    Beslut,
    DateMention,
    Diagnostic,
    FurniturePart,
    Meeting,
    Organisation,
    Presenter,
    Quality,
    Reference,
    Signature,
    SourceInfo,
    Uppdrag,
)
from lsgparse.piece import Piece
from lsgparse.pipeline import ParseResult
from lsgparse.repair.reading import Reading
from lsgparse.stretches import Owners, Stretch
from lsgparse.text.lines import cut
from lsgparse.text.source import Source

M = TypeVar("M", bound=BaseModel)

MEETING_ID = "vardsamverkansgruppen-2024-03-15"


def make(model: type[M], /, **values: Any) -> M:
    """A piece of the model from what is printed."""
    return model.model_validate(values)


def person(name: str, status: str | None = "närvarande", **given: Any) -> Attendance:
    """A person in the attendance list; what is not given is not printed."""
    empty: dict[str, Any] = {
        "affiliation": None,
        "organisation": None,
        "roles": (),
        "party": None,
        "replaces": None,
        "represents": (),
        "present_for": None,
    }
    return Attendance.model_validate({"name": name, "status": status, **empty, **given})


def beslut(arende: str, number: int, text: str, outcome: tuple[str, ...], **given: Any) -> Beslut:
    """A decision; what is not given is not printed."""
    empty: dict[str, Any] = {
        "points": (),
        "decided_by": None,
        "taken_on": None,
        "uppdrag": (),
        "amounts": (),
        "dates": (),
    }
    record = {"id": f"{MEETING_ID}/{arende}/{number}", "text": text, "outcome": outcome, **empty, **given}
    return Beslut.model_validate(record)


def arende(number: str, title: str, kind: str | None = None, **given: Any) -> Arende:
    """An item; what is not given is not printed."""
    empty: dict[str, Any] = {
        "presenters": (),
        "text": "",
        "beslut": (),
        "bilagor": (),
        "references": (),
        "next_meetings": (),
    }
    record = {"id": f"{MEETING_ID}/{number}", "number": number, "title": title, "kind": kind, **empty, **given}
    return Arende.model_validate(record)


def source_info(name: str | None = "protokoll.txt", **given: Any) -> SourceInfo:
    """What is known of a source."""
    known: dict[str, Any] = {
        "name": name,
        "sha256": "ab" * 32,
        "encoding": "utf-8",
        "pages": 4,
        "lines": 180,
        "layout": "labels",
        "quality": Quality(score=1.0, grade="A", reasons=()),
        "furniture": (make(FurniturePart, kind="page footer", lines=((86, 86),)),),
        "unclassified": (),
    }
    return SourceInfo.model_validate({**known, **given})


def empty_meeting(**given: Any) -> Meeting:
    """A meeting of which nothing at all was found."""
    empty: dict[str, Any] = {
        "id": "abababab",
        "title": None,
        "body": None,
        "dnr": None,
        "date": None,
        "start_time": None,
        "end_time": None,
        "place": None,
        "arende_range": None,
        "attendance": (),
        "arenden": (),
        "signatures": (),
        "diagnostics": (),
        "source": source_info(None),
    }
    return Meeting.model_validate({**empty, **given})


def no_protocol(name: str = "novell.txt") -> Meeting:
    """What a text that is no protocol gives."""
    finding = make(
        Diagnostic,
        code="LSG104",
        severity="error",
        message="this does not look like a protocol: no item",
    )
    return empty_meeting(diagnostics=(finding,), source=source_info(name))


def people() -> tuple[Attendance, ...]:
    """Fourteen present, three absent, two others."""
    pitea = make(Organisation, name="Piteå kommun", kind="kommun", code="2581")
    names = ("Rut Ekbäck", "Nils Tallmo", "Ebba Sävar", "Arne Lidfors", "Maj Grahnfors", "Tor Bäckrud")
    return (
        person(
            "Ylva Tjärnström",
            affiliation="Piteå kommun",
            organisation=pitea,
            roles=("ordförande",),
            party="S",
            lines=((7, 7),),
        ),
        person(
            "Folke Widmark", affiliation="Region Norrbotten", roles=("vice ordförande", "justerare"), lines=((8, 8),)
        ),
        *(person(name, affiliation="Bodens kommun") for name in (*names, *(f"{name}-Ås" for name in names))),
        person("Dag Moström", "frånvarande", affiliation="Kalix kommun"),
        person("Elsa Qvist", "frånvarande"),
        person("Nanna Öhrn", "frånvarande", replaces="Elsa Qvist", represents=("Haparanda stad", "Pajala kommun")),
        person("Siv Hägglöf", "övrig", roles=("sekreterare",), affiliation="samordnare"),
        person("Inger Haapaniemi", "övrig", present_for="15"),
    )


def items() -> tuple[Arende, ...]:
    """Seven items of all sorts."""
    pott = (
        "En gemensam pott på 300 000 kr avsätts för insatser under 2024.\n"
        "- Att varje huvudman bidrar efter folkmängd.\n- Att varje huvudman har beredskap för större satsningar."
    )
    points = ("Att varje huvudman bidrar efter folkmängd.", "Att varje huvudman har beredskap för större satsningar.")
    money = (make(Amount, value=300_000, currency="SEK", text="300 000 kr"),)
    task = make(
        Uppdrag, to="Beredning vuxna/äldre", task="komma med nytt förslag", due="2024-04-19", due_text="19 april"
    )
    meeting = make(Uppdrag, to="Siv Hägglöf", task="kalla till extra möte", due=None, due_text=None)
    back = "Ärendet återremitteras till beredningen som får i uppdrag att komma med nytt förslag till 19 april."
    return (
        arende("12", "Godkännande av dagordning", lines=((40, 42),)),
        arende(
            "13",
            "Föregående protokoll",
            "beslut",
            beslut=(
                beslut("13", 1, "Protokollet läggs till handlingarna.", ("till handlingarna",), lines=((47, 47),)),
            ),
            references=(make(Reference, date="2024-02-02", body=None, text="mötet den 2 februari"),),
        ),
        arende(
            "14",
            "Medel till gemensamma insatser för personer med stora och sammansatta behov",
            "beslut",
            presenters=(make(Presenter, name="Inger Haapaniemi", affiliation="samordnare"),),
            text="Beredningen har gått igenom åtta ansökningar.",
            bilagor=("Bilaga 1, sammanställning", "Bilaga 2"),
            beslut=(
                beslut("14", 1, pott, ("godkännande",), points=points, amounts=money, lines=((80, 82), (84, 84))),
                beslut("14", 2, "Ansökan 7 avslås.", ("avslag",)),
            ),
        ),
        arende(
            "15",
            "Lägesrapport utskrivningsklara",
            "information",
            beslut=(beslut("15", 1, "Informationen är delgiven.", ("delgivning",)),),
        ),
        arende(
            "16",
            "Ny samordning av hjälpmedel",
            "beslut",
            beslut=(
                beslut(
                    "16",
                    1,
                    back,
                    ("återremiss", "uppdrag"),
                    uppdrag=(task,),
                    dates=(make(DateMention, date="2024-04-19", text="19 april"),),
                ),
            ),
        ),
        arende("17", "Övriga frågor", beslut=(beslut("17", 1, "Siv kallar.", ("uppdrag",), uppdrag=(meeting,)),)),
        arende("18", "Nästa möte", next_meetings=(make(Reference, date="2024-04-19", body=None, text="19 april"),)),
    )


def full_meeting(**given: Any) -> Meeting:
    """A meeting with something in every field."""
    finding = make(
        Diagnostic,
        code="LSG203",
        severity="warning",
        message="the date is printed without a year; 2024 is taken from the diary number",
        lines=((6, 6),),
    )
    record: dict[str, Any] = {
        "id": MEETING_ID,
        "title": "Protokoll Vårdsamverkansgruppen",
        "body": "Vårdsamverkansgruppen",
        "dnr": "HSN 41-2024",
        "date": "2024-03-15",
        "start_time": "09:00",
        "end_time": "11:30",
        "place": "Teams",
        "arende_range": make(ArendeRange, first=12, last=18),
        "attendance": people(),
        "arenden": items(),
        "signatures": (make(Signature, name="Folke Widmark", role="justerare"),),
        "inferred": ("date",),
        "diagnostics": (finding,),
        "source": source_info(),
    }
    return Meeting.model_validate({**record, **given})


TEXT = """Protokoll Vårdsamverkansgruppen
Datum: 15 mars 2024

13. Föregående protokoll  Beslut
Protokollet läggs till handlingarna.
Sida 1 av 4
\x1b[31mrödbetor\x1b[0m
"""


def stretches_of(text: str = TEXT) -> tuple[Stretch, ...]:
    """What ``TEXT`` could be read as; its fourth line has three parts, its last one has none."""

    def place(words: str, *part: Any) -> Stretch:
        start = text.index(words)
        return Stretch(start, start + len(words), *part)

    return (
        place("Protokoll Vårdsamverkansgruppen", "heading", None, None, "title"),
        place("Datum: 15 mars 2024", "heading", None, None, "date"),
        place("13.", "number", "13"),
        place("Föregående protokoll", "title", "13"),
        place("Beslut", "label", "13"),
        place("Protokollet läggs till handlingarna.", "beslut", "13", 1),
        place("Sida 1 av 4", "furniture", None, None, "page number"),
        place("\x1b[31mrödbetor\x1b[0m", "unclassified"),
    )


class Told(Owners):
    """Owners that say what they are told to say."""

    def __init__(self, stretches: tuple[Stretch, ...]) -> None:
        super().__init__(cut(TEXT))
        self.stretches = stretches

    def settle(self) -> tuple[Stretch, ...]:
        """What was told."""
        return self.stretches


def result(*meetings: Meeting, text: str = TEXT, name: str | None = "protokoll.txt") -> ParseResult:
    """What the layers give for ``TEXT``, with the meetings given."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    notes: tuple[Finding, ...] = ()
    source = Source(name, text, "utf-8", digest, notes)
    owners = Told(stretches_of() if text == TEXT else ())
    pieces = tuple(Piece(meeting.model_dump()) for meeting in meetings or (full_meeting(),))
    return ParseResult(source, pieces, owners, Reading(text))
