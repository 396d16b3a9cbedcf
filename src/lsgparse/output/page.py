"""A meeting laid out as a page for the terminal: rows of pieces, none wider than the page.

What is asked first stands first: who met and when, who was there, what was decided, who has what to do, what is
doubtful. Every text of the source passes through ``one_line`` here, so that nothing of it can act on a terminal.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator

from lsgparse.model import Attendance, Diagnostic, Meeting, Role, Uppdrag
from lsgparse.output.days import written_date
from lsgparse.output.items import item_rows
from lsgparse.output.safe import one_line
from lsgparse.output.wrap import Piece, Row, cells, cut, cut_left, pad, wrap

MOST_FINDINGS = 12
_SEVERITIES = {"error": ("✗", "bold red", 0), "warning": ("!", "yellow", 1), "info": ("·", "dim", 2)}
_LEAST_TASK, _MOST_DUE = 10, 20
_STATUSES = (("närvarande", "Present"), ("adjungerad", "Co-opted"), ("övrig", "Others"), (None, "No status"))


def page(meeting: Meeting, width: int) -> Iterator[Row]:
    """The rows of a meeting's page."""
    yield from _heading(meeting, width)
    yield []
    yield from _attendance(meeting, width)
    yield []
    yield from item_rows(meeting, width)
    yield []
    tasks = list(_tasks(meeting, width))
    if tasks:
        yield from (*tasks, [])
    yield from _findings(meeting, width)
    yield from _closing(meeting, width)


def _between(left: Row, right: Row, width: int) -> Iterator[Row]:
    """The one at the left edge and the other at the right edge of a line, or of two lines where one is too short."""
    room = width - 1 - sum(cells(text) for text, _ in left)
    taken = sum(cells(text) for text, _ in right)
    if not right:
        yield [(" ", ""), *left]
    elif room >= taken + 2:
        yield [(" ", ""), *left, (" " * (room - taken), ""), *right]
    else:
        yield [(" ", ""), *left]
        yield [(" " * max(width - taken, 1), ""), *right]


def _flow(pieces: Iterable[Piece], width: int, between: str) -> Iterator[Row]:
    """Pieces one after the other, on as many lines as they need; a piece wider than a line is wrapped."""
    row: Row = []
    used = 1
    for text, style in pieces:
        if row and used + cells(between) + cells(text) <= width:
            row += [(between, "dim"), (text, style)]
            used += cells(between) + cells(text)
            continue
        if row:
            yield [(" ", ""), *row]
        *above, last = wrap(text, width - 1)
        yield from ([(" ", ""), (line, style)] for line in above)
        row, used = [(last, style)], 1 + cells(last)
    if row:
        yield [(" ", ""), *row]


def _heading(meeting: Meeting, width: int) -> Iterator[Row]:
    day = cut(written_date(meeting.date, weekday=True), 24) if meeting.date else "no date"
    when: Row = [(day, "bold" if meeting.date else "yellow")]
    if meeting.date and "date" in meeting.inferred:
        when.append((" (inferred)", "yellow"))
    times = [time.replace(":", ".") for time in (meeting.start_time, meeting.end_time) if time]
    if times:
        when.append(("  " + cut(one_line("–".join(times)), 11), ""))
    name = one_line(meeting.body or meeting.title or "")
    taken = sum(cells(text) for text, _ in when)
    titles = wrap(name or "no title", max(width - taken - 3, width // 2), 3)
    style = "bold" if name else "yellow"
    yield from _between([(titles[0], style)], when, width)
    yield from ([(" ", ""), (title, style)] for title in titles[1:])
    facts: list[Piece] = []
    if meeting.dnr:
        facts.append((one_line(f"Dnr {meeting.dnr}"), ""))
    if meeting.place:
        facts.append((one_line(meeting.place), ""))
    facts.append(_item_count(meeting))
    source = _source_name(meeting, width // 2)
    rows = list(_flow(facts, width, " · "))
    yield from rows[:-1]
    yield from _between(rows[-1][1:], [(source, "dim")] if source else [], width)


def _item_count(meeting: Meeting) -> Piece:
    found = len(meeting.arenden)
    declared = meeting.arende_range
    if declared is None:
        return (f"{found} item{'s' * (found != 1)}", "" if found else "yellow")
    expected = declared.last - declared.first + 1
    return (
        f"items {declared.first}–{declared.last} ({found} of {expected} found)",
        "" if found == expected else "yellow",
    )


def _source_name(meeting: Meeting, width: int) -> str:
    if meeting.source.name is None:
        return ""
    name = "standard input" if meeting.source.name == "-" else one_line(meeting.source.name)
    pages = f", {meeting.source.pages} page{'s' * (meeting.source.pages != 1)}"
    room = max(width - len(pages), 12)
    return cut_left(name if cells(name) <= room else name.rpartition("/")[2], room) + pages


def _attendance(meeting: Meeting, width: int) -> Iterator[Row]:
    people = meeting.attendance
    if not people:
        yield [(" No list of those present was found", "yellow")]
    counted = [(label, sum(person.status == status for person in people)) for status, label in _STATUSES]
    counts: list[Piece] = [(f"{label} {count}", "") for label, count in counted if count]
    absent = [one_line(person.name) for person in people if person.status == "frånvarande"]
    if absent:
        counts.append((f"Absent {len(absent)}: {', '.join(absent)}", ""))
    yield from _flow(counts, width, "   ")
    roles = [
        ("Chair", _in_role(meeting, "mötesordförande") or _in_role(meeting, "ordförande")),
        ("adjusts", _in_role(meeting, "justerare")),
        ("minutes", _in_role(meeting, "sekreterare", "protokollförare")),
    ]
    yield from _flow(((f"{label} {who}", "") for label, who in roles if who), width, " · ")


def _in_role(meeting: Meeting, *roles: Role) -> str:
    """Who has one of the roles and is not absent; where the list names nobody, who signed in it."""
    listed = [person for person in meeting.attendance if person.status != "frånvarande" and {*roles} & {*person.roles}]
    named = [_with_affiliation(person) if roles == ("ordförande",) else person.name for person in listed]
    named = named or [signature.name for signature in meeting.signatures if signature.role in roles]
    return one_line(", ".join(dict.fromkeys(named)))


def _with_affiliation(person: Attendance) -> str:
    return f"{person.name} ({person.affiliation})" if person.affiliation else person.name


def _tasks(meeting: Meeting, width: int) -> Iterator[Row]:
    """Who has what to do, by when, and in which item it was decided."""
    tasks = [
        (task, f"§ {cut(one_line(arende.number), 8)}" if arende.number else cut(one_line(arende.title), 24))
        for arende in meeting.arenden
        for beslut in arende.beslut
        for task in beslut.uppdrag
    ]
    if not tasks:
        return
    yield [(" Tasks", "bold")]
    due = [_due(task) for task, _ in tasks]
    due_width, item_width = max(map(cells, due)), max(cells(item) for _, item in tasks)
    room = max(width - 3 - due_width - item_width - 5, _LEAST_TASK)
    for (task, item), by in zip(tasks, due, strict=True):
        lines = wrap(one_line(f"{task.to}: {task.task}" if task.to else task.task), room, 3)
        dated = "" if task.due or task.due_text else "dim"
        yield [
            (" • ", "dim"),
            (pad(lines[0], room) + "   ", ""),
            (pad(by, due_width) + "  ", dated),
            (" " * (item_width - cells(item)) + item, "cyan"),
        ]
        yield from ([("   ", ""), (line, "")] for line in lines[1:])


def _due(task: Uppdrag) -> str:
    return cut(f"by {written_date(task.due)}" if task.due else one_line(task.due_text or "no date"), _MOST_DUE)


def _findings(meeting: Meeting, width: int) -> Iterator[Row]:
    ordered = sorted(meeting.diagnostics, key=lambda finding: _SEVERITIES[finding.severity][2])
    for finding in ordered[:MOST_FINDINGS]:
        yield from _finding(finding, width)
    if len(ordered) > MOST_FINDINGS:
        yield [(f"   and {len(ordered) - MOST_FINDINGS} more: --format json has them all", "dim")]


def _finding(finding: Diagnostic, width: int) -> Iterator[Row]:
    mark, style, _ = _SEVERITIES[finding.severity]
    where = f"line {finding.lines[0][0]}" if finding.lines else ""
    head = f" {mark} {finding.code}  "
    room = max(width - cells(head) - (cells(where) + 2 if where else 0), 20)
    lines = wrap(one_line(finding.message), room)
    quiet = "dim" if finding.severity == "info" else ""
    yield [(head, style), (pad(lines[0], room), quiet), (f"  {where}" if where else "", "cyan")]
    yield from ([(" " * cells(head), ""), (line, quiet)] for line in lines[1:])


def _closing(meeting: Meeting, width: int) -> Iterator[Row]:
    counts: list[Piece] = []
    for severity, label in (("error", "error"), ("warning", "warning"), ("info", "note")):
        count = sum(finding.severity == severity for finding in meeting.diagnostics)
        if count:
            counts.append((f"{count} {label}{'s' * (count != 1)}", _SEVERITIES[severity][1]))
    unplaced = sum(last - first + 1 for first, last in meeting.source.unclassified)
    if unplaced:
        counts.append((f"{unplaced} line{'s' * (unplaced != 1)} unplaced", "yellow"))
    counts = counts or [("no warnings", "green")]
    name = meeting.source.name
    shown = shlex.quote(one_line(name)) if name and name != "-" else "FILE"
    hints: list[Piece] = [(f"lsg explain {shown} shows every line", "dim")]
    if any(arende.kind for arende in meeting.arenden):
        hints.append(("B decision item, i information item", "dim"))
    yield from _flow([*counts, *hints], width, " · ")
