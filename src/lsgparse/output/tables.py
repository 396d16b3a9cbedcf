"""The seven tables that a meeting can be written as: rows and columns, each column documented where it is made.

Every row carries the meeting's columns, and where it applies the item's, so that it reads by itself. A column's place
and meaning do not change; new ones come last. ``meeting_id`` can be shared by two sources: what joins tables is
``source_sha256`` together with the ids, which differ within one source.
"""

from __future__ import annotations

from collections.abc import Iterable

from lsgparse.model import Arende, Meeting, Reference, Status
from lsgparse.output.rows import (
    AnyRow,
    ArendeRow,
    BeslutRow,
    BilagaRow,
    Column,
    DiagnosticRow,
    ItemRow,
    MeetingRow,
    PersonRow,
    Table,
    UppdragRow,
    first,
    last,
)


def _with_status(meeting: Meeting, status: Status) -> int:
    return sum(person.status == status for person in meeting.attendance)


def _presenters(arende: Arende) -> tuple[str, ...]:
    return tuple(f"{who.name}, {who.affiliation}" if who.affiliation else who.name for who in arende.presenters)


def _dates(references: Iterable[Reference]) -> tuple[str, ...]:
    return tuple(reference.date for reference in references if reference.date)


def _findings(meeting: Meeting, severity: str) -> int:
    return sum(diagnostic.severity == severity for diagnostic in meeting.diagnostics)


_MEETING: tuple[Column[AnyRow], ...] = (
    Column("meeting_id", "text", "The meeting's id: body and date.", lambda r: r.meeting.id),
    Column("source_sha256", "text", "SHA-256 of the source.", lambda r: r.meeting.source.sha256),
    Column("source_name", "text", "File name as given.", lambda r: r.meeting.source.name),
    Column("body", "text", "The organ whose meeting it is.", lambda r: r.meeting.body),
    Column("date", "date", "Date of the meeting.", lambda r: r.meeting.date),
)
_ARENDE: tuple[Column[ItemRow], ...] = (
    Column("arende_id", "text", "The item's id: the meeting's id and the number.", lambda r: r.arende.id),
    Column(
        "arende_number",
        "text",
        "The item's number ('23', '2b'), if printed.",
        lambda r: r.arende.number,
    ),
    Column("arende_title", "text", "The item's title.", lambda r: r.arende.title),
    Column("arende_kind", "text", "beslut or information, where a label is printed.", lambda r: r.arende.kind),
)

MEETINGS: Table[MeetingRow] = Table(
    "meetings",
    "One row per meeting.",
    ("source_sha256", "meeting_id"),
    (),
    lambda meeting: (MeetingRow(meeting),),
    (
        *_MEETING,
        Column("title", "text", "The printed title.", lambda r: r.meeting.title),
        Column("dnr", "text", "Diary number.", lambda r: r.meeting.dnr),
        Column("start_time", "time", "HH:MM.", lambda r: r.meeting.start_time),
        Column("end_time", "time", "HH:MM.", lambda r: r.meeting.end_time),
        Column("place", "text", "The place, as printed.", lambda r: r.meeting.place),
        Column(
            "arende_first",
            "integer",
            "First item number that the heading declares.",
            lambda r: r.meeting.arende_range.first if r.meeting.arende_range else None,
        ),
        Column(
            "arende_last",
            "integer",
            "Last item number that the heading declares.",
            lambda r: r.meeting.arende_range.last if r.meeting.arende_range else None,
        ),
        Column("arende_count", "integer", "Items found.", lambda r: len(r.meeting.arenden)),
        Column("beslut_count", "integer", "Decisions found.", lambda r: sum(len(a.beslut) for a in r.meeting.arenden)),
        Column(
            "uppdrag_count",
            "integer",
            "Tasks found.",
            lambda r: sum(len(b.uppdrag) for a in r.meeting.arenden for b in a.beslut),
        ),
        Column("present_count", "integer", "People present.", lambda r: _with_status(r.meeting, "närvarande")),
        Column("absent_count", "integer", "People absent.", lambda r: _with_status(r.meeting, "frånvarande")),
        Column("attendance_count", "integer", "People listed, of any status.", lambda r: len(r.meeting.attendance)),
        Column("error_count", "integer", "Diagnostics: errors.", lambda r: _findings(r.meeting, "error")),
        Column("warning_count", "integer", "Diagnostics: warnings.", lambda r: _findings(r.meeting, "warning")),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: r.meeting.inferred),
        Column("pages", "integer", "Pages of the source.", lambda r: r.meeting.source.pages),
        Column("lines", "integer", "Lines of the source.", lambda r: r.meeting.source.lines),
        Column("encoding", "text", "Encoding of the source.", lambda r: r.meeting.source.encoding),
        Column("layout", "text", "Name of the layout it was read as.", lambda r: r.meeting.source.layout),
        Column("quality", "text", "Grade of the text, A to D.", lambda r: r.meeting.source.quality.grade),
    ),
)

ATTENDANCE: Table[PersonRow] = Table(
    "attendance",
    "One row per person listed in a meeting.",
    ("source_sha256", "meeting_id", "attendance_number"),
    ("meetings",),
    lambda meeting: (PersonRow(meeting, person, number) for number, person in enumerate(meeting.attendance, 1)),
    (
        *_MEETING,
        Column("name", "text", "The person's name.", lambda r: r.person.name),
        Column("status", "text", "närvarande, frånvarande, adjungerad or övrig.", lambda r: r.person.status),
        Column("affiliation", "text", "Organisation or title, as printed.", lambda r: r.person.affiliation),
        Column(
            "organisation_name",
            "text",
            "The organisation recognised.",
            lambda r: r.person.organisation.name if r.person.organisation else None,
        ),
        Column(
            "organisation_kind",
            "text",
            "kommun, region, landsting or annat.",
            lambda r: r.person.organisation.kind if r.person.organisation else None,
        ),
        Column(
            "organisation_code",
            "text",
            "Official code of the municipality or county; keep it as text, it can begin with 0.",
            lambda r: r.person.organisation.code if r.person.organisation else None,
        ),
        Column("roles", "list", "Roles in this meeting.", lambda r: r.person.roles),
        Column("party", "text", "Party, in upper case.", lambda r: r.person.party),
        Column("replaces", "text", "Name of the person replaced.", lambda r: r.person.replaces),
        Column("represents", "list", "Other organisations spoken for.", lambda r: r.person.represents),
        Column("present_for", "text", "Items that the person took part in.", lambda r: r.person.present_for),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: r.person.inferred),
        Column("first_line", "integer", "First line of the entry in the source.", lambda r: first(r.person.lines)),
        Column("last_line", "integer", "Last line of the entry in the source.", lambda r: last(r.person.lines)),
        Column(
            "name_normalised",
            "text",
            "The name repaired, where the print is damaged.",
            lambda r: r.person.name_normalised,
        ),
        Column("attendance_number", "integer", "The person's number in the list, from 1.", lambda r: r.number),
    ),
)

ARENDEN: Table[ArendeRow] = Table(
    "arenden",
    "One row per item (ärende).",
    ("source_sha256", "arende_id"),
    ("meetings",),
    lambda meeting: (ArendeRow(meeting, arende) for arende in meeting.arenden),
    (
        *_MEETING,
        *_ARENDE,
        Column(
            "presenters",
            "list",
            "Who presented the item, with affiliation.",
            lambda r: _presenters(r.arende),
            repeats="attendance",
        ),
        Column("text", "text", "The narrative.", lambda r: r.arende.text),
        Column("beslut_count", "integer", "Decisions in the item.", lambda r: len(r.arende.beslut)),
        Column(
            "outcome",
            "list",
            "Outcomes of all its decisions, each once.",
            lambda r: tuple(dict.fromkeys(outcome for beslut in r.arende.beslut for outcome in beslut.outcome)),
            repeats="beslut",
        ),
        Column(
            "bilagor",
            "list",
            "Attachments named, one a line.",
            lambda r: r.arende.bilagor,
            between="\n",
            repeats="bilagor",
        ),
        Column("references", "list", "Dates of other meetings and decisions.", lambda r: _dates(r.arende.references)),
        Column("next_meetings", "list", "Dates of coming meetings.", lambda r: _dates(r.arende.next_meetings)),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: r.arende.inferred),
        Column("first_line", "integer", "First line of the item in the source.", lambda r: first(r.arende.lines)),
        Column("last_line", "integer", "Last line of the item in the source.", lambda r: last(r.arende.lines)),
        Column(
            "title_normalised",
            "text",
            "The title repaired, where the print is damaged.",
            lambda r: r.arende.title_normalised,
        ),
    ),
)

BESLUT: Table[BeslutRow] = Table(
    "beslut",
    "One row per decision.",
    ("source_sha256", "beslut_id"),
    ("meetings", "arenden"),
    lambda meeting: (BeslutRow(meeting, a, b) for a in meeting.arenden for b in a.beslut),
    (
        *_MEETING,
        *_ARENDE,
        Column("beslut_id", "text", "The decision's id: the item's id and its number in it.", lambda r: r.beslut.id),
        Column("text", "text", "The statement; list points on lines of their own.", lambda r: r.beslut.text),
        Column("points", "list", "The points of its list, one a line.", lambda r: r.beslut.points, between="\n"),
        Column("outcome", "list", "What was decided.", lambda r: r.beslut.outcome),
        Column("decided_by", "text", "The organ named as deciding.", lambda r: r.beslut.decided_by),
        Column("taken_on", "partial date", "Where it was taken on another day.", lambda r: r.beslut.taken_on),
        Column("uppdrag_count", "integer", "Tasks given (table uppdrag).", lambda r: len(r.beslut.uppdrag)),
        Column(
            "amounts",
            "list",
            "Sums of money, whole kronor.",
            lambda r: tuple(amount.value for amount in r.beslut.amounts),
            items="integer",
        ),
        Column("dates", "list", "Dates named.", lambda r: tuple(d.date for d in r.beslut.dates)),
        Column("votes_ja", "integer", "Votes for.", lambda r: r.beslut.votes.ja if r.beslut.votes else None),
        Column("votes_nej", "integer", "Votes against.", lambda r: r.beslut.votes.nej if r.beslut.votes else None),
        Column(
            "votes_avstar",
            "integer",
            "How many abstained.",
            lambda r: r.beslut.votes.avstar if r.beslut.votes else None,
        ),
        Column(
            "reservations", "list", "Who reserved themselves.", lambda r: r.beslut.reservations, repeats="attendance"
        ),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: r.beslut.inferred),
        Column("first_line", "integer", "First line of the decision in the source.", lambda r: first(r.beslut.lines)),
        Column("last_line", "integer", "Last line of the decision in the source.", lambda r: last(r.beslut.lines)),
        Column(
            "text_normalised",
            "text",
            "The statement repaired, where the print is damaged.",
            lambda r: r.beslut.text_normalised,
        ),
    ),
)

UPPDRAG: Table[UppdragRow] = Table(
    "uppdrag",
    "One row per task that a decision gives.",
    ("source_sha256", "beslut_id", "uppdrag_number"),
    ("meetings", "arenden", "beslut"),
    lambda meeting: (
        UppdragRow(meeting, a, b, task, number)
        for a in meeting.arenden
        for b in a.beslut
        for number, task in enumerate(b.uppdrag, 1)
    ),
    (
        *_MEETING,
        *_ARENDE,
        Column("beslut_id", "text", "Id of the decision that gives it.", lambda r: r.beslut.id),
        Column("uppdrag_number", "integer", "Its number in the decision, from 1.", lambda r: r.number),
        Column("to", "text", "Who is to do it; empty where nobody is named.", lambda r: r.uppdrag.to),
        Column("task", "text", "What is to be done.", lambda r: r.uppdrag.task),
        Column("due", "partial date", "By when.", lambda r: r.uppdrag.due),
        Column("due_text", "text", "The deadline's words.", lambda r: r.uppdrag.due_text),
        Column("beslut_text", "text", "The decision that gives it.", lambda r: r.beslut.text),
        Column("first_line", "integer", "First line of the decision in the source.", lambda r: first(r.beslut.lines)),
        Column("last_line", "integer", "Last line of the decision in the source.", lambda r: last(r.beslut.lines)),
    ),
)

BILAGOR: Table[BilagaRow] = Table(
    "bilagor",
    "One row per attachment that an item names.",
    ("source_sha256", "arende_id", "bilaga_number"),
    ("meetings", "arenden"),
    lambda meeting: (
        BilagaRow(meeting, a, bilaga, number) for a in meeting.arenden for number, bilaga in enumerate(a.bilagor, 1)
    ),
    (
        *_MEETING,
        *_ARENDE,
        Column("bilaga_number", "integer", "Its number among the item's attachments, from 1.", lambda r: r.number),
        Column("bilaga", "text", "The attachment, as printed.", lambda r: r.bilaga),
        Column("first_line", "integer", "First line of the item in the source.", lambda r: first(r.arende.lines)),
        Column("last_line", "integer", "Last line of the item in the source.", lambda r: last(r.arende.lines)),
    ),
)

DIAGNOSTICS: Table[DiagnosticRow] = Table(
    "diagnostics",
    "One row per finding about a meeting's protocol and its reading.",
    ("source_sha256", "meeting_id", "diagnostic_number"),
    ("meetings",),
    lambda meeting: (DiagnosticRow(meeting, one, number) for number, one in enumerate(meeting.diagnostics, 1)),
    (
        *_MEETING,
        Column("diagnostic_number", "integer", "Its number among the meeting's findings, from 1.", lambda r: r.number),
        Column("code", "text", "LSG and three digits.", lambda r: r.diagnostic.code),
        Column("severity", "text", "error, warning or info.", lambda r: r.diagnostic.severity),
        Column("message", "text", "The message, with the values in it.", lambda r: r.diagnostic.message),
        Column(
            "related",
            "list",
            "What stands at other places, one a line.",
            lambda r: tuple(place.message for place in r.diagnostic.related),
            between="\n",
        ),
        Column("first_line", "integer", "First line that it is about.", lambda r: first(r.diagnostic.lines)),
        Column("last_line", "integer", "Last line that it is about.", lambda r: last(r.diagnostic.lines)),
    ),
)

AnyTable = (
    Table[MeetingRow]
    | Table[PersonRow]
    | Table[ArendeRow]
    | Table[BeslutRow]
    | Table[UppdragRow]
    | Table[BilagaRow]
    | Table[DiagnosticRow]
)

TABLES: dict[str, AnyTable] = {
    MEETINGS.name: MEETINGS,
    ATTENDANCE.name: ATTENDANCE,
    ARENDEN.name: ARENDEN,
    BESLUT.name: BESLUT,
    UPPDRAG.name: UPPDRAG,
    BILAGOR.name: BILAGOR,
    DIAGNOSTICS.name: DIAGNOSTICS,
}


def describe() -> str:
    """The tables and their columns as Markdown, for the documentation."""
    parts: list[str] = []
    for table in TABLES.values():
        key = ", ".join(f"`{name}`" for name in table.key)
        parts.append(
            f"## {table.name}\n\n{table.description} Key: {key}.\n\n| column | type | meaning |\n|---|---|---|\n"
        )
        parts.extend(f"| `{column.name}` | {column.type} | {column.description} |\n" for column in table.columns)
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"
