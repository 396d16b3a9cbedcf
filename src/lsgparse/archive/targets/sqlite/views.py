"""Views that answer what people ask, so that nobody has to write the joins again.

Lists are joined to one text with '; ' between. A date that is partial counts as its last day where days are compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """A view: what it answers, the tables that it needs, and its query."""

    name: str
    description: str
    needs: tuple[str, ...]
    query: str


_MEETING = "m.date, m.body"
_ITEM = "a.number AS arende_number, a.title AS arende_title"
_WHERE = "m.meeting_id, s.name AS source_name, s.sha256 AS source_sha256"
_OF_MEETING = "JOIN meetings m ON m.id = {0}.meeting JOIN sources s ON s.id = m.source"
_OF_DECISION = (
    "JOIN beslut b ON b.id = {0}.beslut JOIN arenden a ON a.id = b.arende "
    "JOIN meetings m ON m.id = a.meeting JOIN sources s ON s.id = m.source"
)
_OUTCOMES = (
    "(SELECT group_concat(outcome, '; ') FROM "
    "(SELECT outcome FROM outcomes WHERE beslut = b.id ORDER BY position)) AS outcomes"
)
_LAST_DAY = (
    "CASE length(u.due) WHEN 4 THEN u.due || '-12-31' WHEN 7 THEN date(u.due || '-01', '+1 month', '-1 day') "
    "ELSE u.due END"
)
_TASKS = (
    f"SELECT u.due, {_LAST_DAY} AS due_last_day, u.assigned_to, u.task, u.due_text, {_MEETING}, {_ITEM}, "
    f"b.text AS beslut_text, b.beslut_id, {_WHERE}, b.id AS beslut FROM uppdrag u {_OF_DECISION.format('u')}"
)
_DECISIONS = (
    f"SELECT {_MEETING}, {_ITEM}, b.text, {_OUTCOMES}, b.decided_by, b.taken_on, b.beslut_id, b.first_line, "
    f"b.last_line, {_WHERE}, b.id AS beslut FROM beslut b JOIN arenden a ON a.id = b.arende {_OF_MEETING.format('a')}"
)
_PLACED = ("heading_places", "diagnostics", "attendance", "signatures", "arenden", "beslut")

_ROWS = (
    View(
        "decisions",
        "Every decision with its meeting and its item: what was decided about a matter?",
        ("arenden", "beslut"),
        _DECISIONS,
    ),
    View(
        "refused_applications",
        "Decisions that refuse something (avslag): which applications were refused?",
        ("arenden", "beslut"),
        f"{_DECISIONS} WHERE EXISTS (SELECT 1 FROM outcomes o WHERE o.beslut = b.id AND o.outcome = 'avslag')",
    ),
    View(
        "tasks_by_deadline",
        "Every task with the decision that gives it, those with a deadline first: who promised what by when?",
        ("arenden", "beslut", "uppdrag"),
        f"{_TASKS} ORDER BY u.due IS NULL, due_last_day, m.date, u.id",
    ),
    View(
        "tasks_ahead",
        "Tasks whose deadline has not passed today: what is still to be done? Whether it is done is not known.",
        ("arenden", "beslut", "uppdrag"),
        f"{_TASKS} WHERE {_LAST_DAY} >= date('now') ORDER BY due_last_day, m.date, u.id",
    ),
    View(
        "who_attended",
        "Every person listed, with the meeting and the person's roles: who attended what?",
        ("attendance",),
        f"SELECT {_MEETING}, p.name, p.status, p.party, p.affiliation, o.name AS organisation, o.code AS "
        "organisation_code, (SELECT group_concat(role, '; ') FROM (SELECT role FROM roles WHERE attendance = p.id "
        f"ORDER BY position)) AS roles, p.replaces, p.present_for, {_WHERE} FROM attendance p "
        f"LEFT JOIN organisations o ON o.id = p.organisation {_OF_MEETING.format('p')}",
    ),
    View(
        "attendance_by_name",
        "How often a name is listed in a body's meetings. The same name may be two people.",
        ("attendance",),
        "SELECT m.body, coalesce(p.name_normalised, p.name) AS name, count(*) AS listed, "
        "sum(p.status IS 'närvarande') AS present, sum(p.status IS 'frånvarande') AS absent, "
        "min(m.date) AS first_date, max(m.date) AS last_date FROM attendance p "
        "JOIN meetings m ON m.id = p.meeting GROUP BY m.body, coalesce(p.name_normalised, p.name)",
    ),
    View(
        "items_declared_and_found",
        "The range of items that each heading declares, and how many were found: was anything missed?",
        ("arenden",),
        f"SELECT {_MEETING}, m.arende_first, m.arende_last, m.arende_last - m.arende_first + 1 AS declared, "
        "(SELECT count(*) FROM arenden a WHERE a.meeting = m.id) AS found, "
        "(SELECT count(*) FROM arenden a WHERE a.meeting = m.id AND a.number IS NULL) AS without_number, "
        f"{_WHERE} FROM meetings m JOIN sources s ON s.id = m.source",
    ),
    View(
        "money_in_decisions",
        "Every sum of money in a decision: what was it for?",
        ("arenden", "beslut"),
        f"SELECT x.value, x.currency, x.text AS amount_text, {_MEETING}, {_ITEM}, b.text, {_OUTCOMES}, b.beslut_id, "
        f"{_WHERE} FROM amounts x {_OF_DECISION.format('x')}",
    ),
    View(
        "votes_taken",
        "Every count of votes with its decision.",
        ("arenden", "beslut"),
        f"SELECT v.ja, v.nej, v.avstar, {_MEETING}, {_ITEM}, b.text, {_OUTCOMES}, b.beslut_id, {_WHERE}, "
        f"b.id AS beslut FROM votes v {_OF_DECISION.format('v')}",
    ),
    View(
        "findings",
        "Every diagnostic with its meeting: what should somebody look at?",
        ("diagnostics",),
        f"SELECT d.code, d.severity, d.message, {_MEETING}, d.first_line, d.last_line, {_WHERE} "
        f"FROM diagnostics d {_OF_MEETING.format('d')}",
    ),
)


def left(tables: Iterable[str]) -> tuple[View, ...]:
    """The views that those tables can answer."""
    there = set(tables)
    return (*(view for view in _ROWS if there.issuperset(view.needs)), _places(there))


def _places(there: set[str]) -> View:
    """Every line range of every row that has some, one row a range."""
    parts = []
    for table in _PLACED:
        if table in there:
            row = "t.position" if table in ("heading_places", "signatures") else "t.id"
            meeting = "(SELECT meeting FROM arenden WHERE id = t.arende)" if table == "beslut" else "t.meeting"
            parts.append(
                f"SELECT '{table}' AS table_name, {row} AS row, {meeting} AS meeting, "
                "json_extract(l.value, '$[0]') AS first_line, json_extract(l.value, '$[1]') AS last_line "
                f"FROM {table} t, json_each(t.lines) l"
            )
    description = (
        "Every range of lines that a row stands on; row is its id, or its position where it has none: "
        "where does that stand in the source?"
    )
    return View("places", description, (), " UNION ALL ".join(parts))


def create(view: View) -> str:
    """The statement that makes the view, with what it answers as a comment."""
    return f"CREATE VIEW {view.name} AS -- {view.description}\n{view.query}"
