"""The five tables that a meeting can be written as: rows and columns, each column documented where it is made.

Every row carries the meeting's columns, and where it applies the item's, so that it reads by itself. A column's place
and meaning do not change; new ones come last. ``meeting_id`` can be shared by two sources: what joins tables is
``source_sha256`` together with the ids.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Literal, NamedTuple, TypeVar

from lsgparse.model import Arende, Attendance, Beslut, LineRange, Meeting, Reference, Status, Uppdrag

ColumnType = Literal["text", "integer", "date", "time", "list"]
"""``date`` is ISO and can be partial (2024-05); ``list`` is words with '; ' between, or sentences, one a line."""

Value = str | int | None


class MeetingRow(NamedTuple):
    """A row of ``meetings``."""

    meeting: Meeting


class PersonRow(NamedTuple):
    """A row of ``attendance``."""

    meeting: Meeting
    person: Attendance


class ArendeRow(NamedTuple):
    """A row of ``arenden``."""

    meeting: Meeting
    arende: Arende


class BeslutRow(NamedTuple):
    """A row of ``beslut``."""

    meeting: Meeting
    arende: Arende
    beslut: Beslut


class UppdragRow(NamedTuple):
    """A row of ``uppdrag``."""

    meeting: Meeting
    arende: Arende
    beslut: Beslut
    uppdrag: Uppdrag
    number: int


AnyRow = MeetingRow | PersonRow | ArendeRow | BeslutRow | UppdragRow
ItemRow = ArendeRow | BeslutRow | UppdragRow
R = TypeVar("R", bound=AnyRow)
R_contra = TypeVar("R_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Column(Generic[R_contra]):
    """A column: its name, what it holds, what it means, and how it is taken from a row."""

    name: str
    type: ColumnType
    description: str
    value: Callable[[R_contra], Value]


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A table: what one row is, the rows of a meeting, the columns in order."""

    name: str
    description: str
    rows: Callable[[Meeting], Iterable[R]]
    columns: tuple[Column[R], ...]

    def values(self, meeting: Meeting) -> Iterator[list[Value]]:
        """The meeting's rows, each value in its own type; None where nothing is printed."""
        for row in self.rows(meeting):
            yield [column.value(row) for column in self.columns]

    def cells(self, meeting: Meeting) -> Iterator[list[str]]:
        """The meeting's rows as text; empty where nothing is printed."""
        for row in self.values(meeting):
            yield ["" if value is None else str(value) for value in row]


def _words(values: Iterable[str]) -> str:
    return "; ".join(values)


def _paragraphs(values: Iterable[str]) -> str:
    return "\n".join(values)


def _first(lines: tuple[LineRange, ...]) -> int | None:
    return min((first for first, _ in lines), default=None)


def _last(lines: tuple[LineRange, ...]) -> int | None:
    return max((last for _, last in lines), default=None)


def _with_status(meeting: Meeting, status: Status) -> int:
    return sum(person.status == status for person in meeting.attendance)


def _presenters(arende: Arende) -> str:
    return _words(f"{who.name}, {who.affiliation}" if who.affiliation else who.name for who in arende.presenters)


def _dates(references: Iterable[Reference]) -> str:
    return _words(reference.date for reference in references if reference.date)


def _amounts(beslut: Beslut) -> str:
    return _words(str(amount.value) for amount in beslut.amounts)


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
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: _words(r.meeting.inferred)),
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
    lambda meeting: (PersonRow(meeting, person) for person in meeting.attendance),
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
        Column("roles", "list", "Roles in this meeting.", lambda r: _words(r.person.roles)),
        Column("party", "text", "Party, in upper case.", lambda r: r.person.party),
        Column("replaces", "text", "Name of the person replaced.", lambda r: r.person.replaces),
        Column("represents", "list", "Other organisations spoken for.", lambda r: _words(r.person.represents)),
        Column("present_for", "text", "Items that the person took part in.", lambda r: r.person.present_for),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: _words(r.person.inferred)),
        Column("first_line", "integer", "First line of the entry in the source.", lambda r: _first(r.person.lines)),
        Column("last_line", "integer", "Last line of the entry in the source.", lambda r: _last(r.person.lines)),
        Column(
            "name_normalised",
            "text",
            "The name repaired, where the print is damaged.",
            lambda r: r.person.name_normalised,
        ),
    ),
)

ARENDEN: Table[ArendeRow] = Table(
    "arenden",
    "One row per item (ärende).",
    lambda meeting: (ArendeRow(meeting, arende) for arende in meeting.arenden),
    (
        *_MEETING,
        *_ARENDE,
        Column("presenters", "list", "Who presented the item, with affiliation.", lambda r: _presenters(r.arende)),
        Column("text", "text", "The narrative.", lambda r: r.arende.text),
        Column("beslut_count", "integer", "Decisions in the item.", lambda r: len(r.arende.beslut)),
        Column(
            "outcome",
            "list",
            "Outcomes of all its decisions, each once.",
            lambda r: _words(dict.fromkeys(outcome for beslut in r.arende.beslut for outcome in beslut.outcome)),
        ),
        Column("bilagor", "list", "Attachments named, one a line.", lambda r: _paragraphs(r.arende.bilagor)),
        Column("references", "list", "Dates of other meetings and decisions.", lambda r: _dates(r.arende.references)),
        Column("next_meetings", "list", "Dates of coming meetings.", lambda r: _dates(r.arende.next_meetings)),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: _words(r.arende.inferred)),
        Column("first_line", "integer", "First line of the item in the source.", lambda r: _first(r.arende.lines)),
        Column("last_line", "integer", "Last line of the item in the source.", lambda r: _last(r.arende.lines)),
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
    lambda meeting: (BeslutRow(meeting, a, b) for a in meeting.arenden for b in a.beslut),
    (
        *_MEETING,
        *_ARENDE,
        Column("beslut_id", "text", "The decision's id: the item's id and its number in it.", lambda r: r.beslut.id),
        Column("text", "text", "The statement; list points on lines of their own.", lambda r: r.beslut.text),
        Column("points", "list", "The points of its list, one a line.", lambda r: _paragraphs(r.beslut.points)),
        Column("outcome", "list", "What was decided.", lambda r: _words(r.beslut.outcome)),
        Column("decided_by", "text", "The organ named as deciding.", lambda r: r.beslut.decided_by),
        Column("taken_on", "date", "Where it was taken on another day.", lambda r: r.beslut.taken_on),
        Column("uppdrag_count", "integer", "Tasks given (table uppdrag).", lambda r: len(r.beslut.uppdrag)),
        Column("amounts", "list", "Sums of money, whole kronor.", lambda r: _amounts(r.beslut)),
        Column("dates", "list", "Dates named.", lambda r: _words(d.date for d in r.beslut.dates)),
        Column("votes_ja", "integer", "Votes for.", lambda r: r.beslut.votes.ja if r.beslut.votes else None),
        Column("votes_nej", "integer", "Votes against.", lambda r: r.beslut.votes.nej if r.beslut.votes else None),
        Column(
            "votes_avstar",
            "integer",
            "How many abstained.",
            lambda r: r.beslut.votes.avstar if r.beslut.votes else None,
        ),
        Column("reservations", "list", "Who reserved themselves.", lambda r: _words(r.beslut.reservations)),
        Column("inferred", "list", "Fields concluded by a rule, not printed.", lambda r: _words(r.beslut.inferred)),
        Column("first_line", "integer", "First line of the decision in the source.", lambda r: _first(r.beslut.lines)),
        Column("last_line", "integer", "Last line of the decision in the source.", lambda r: _last(r.beslut.lines)),
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
        Column("due", "date", "By when.", lambda r: r.uppdrag.due),
        Column("due_text", "text", "The deadline's words.", lambda r: r.uppdrag.due_text),
        Column("beslut_text", "text", "The decision that gives it.", lambda r: r.beslut.text),
        Column("first_line", "integer", "First line of the decision in the source.", lambda r: _first(r.beslut.lines)),
        Column("last_line", "integer", "Last line of the decision in the source.", lambda r: _last(r.beslut.lines)),
    ),
)

AnyTable = Table[MeetingRow] | Table[PersonRow] | Table[ArendeRow] | Table[BeslutRow] | Table[UppdragRow]

TABLES: dict[str, AnyTable] = {
    MEETINGS.name: MEETINGS,
    ATTENDANCE.name: ATTENDANCE,
    ARENDEN.name: ARENDEN,
    BESLUT.name: BESLUT,
    UPPDRAG.name: UPPDRAG,
}


def describe() -> str:
    """The tables and their columns as Markdown, for the documentation."""
    parts: list[str] = []
    for table in TABLES.values():
        parts.append(f"## {table.name}\n\n{table.description}\n\n| column | type | meaning |\n|---|---|---|\n")
        parts.extend(f"| `{column.name}` | {column.type} | {column.description} |\n" for column in table.columns)
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"
