"""Tasks printed as a paragraph of their own within an item: what, who is responsible, by when.

A helper of the items' reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.read.parts import Duty, Parts, Told
from lsgparse.tables.tasks import DOER, TASK_FIELD
from lsgparse.tables.vocabulary import TASK_LABEL
from lsgparse.text.lines import Line, run

_INITIALS = frozenset("ÅåAaUu")
_MOST_LINES = 8
_FIELD_INITIALS = frozenset("AaVvKkNnDdTtSs")
_LONGEST_FIELD = 80
_MOST_FIELDS = 2
"""Who and by when, each once."""


def take_duty(lines: Sequence[Line], index: int, parts: Parts) -> int:
    """Read a task that begins at a line: 'Åtgärd: … Ansvarig: NN  Klart: v 41'; gives how many lines it takes.

    0 where none begins there, or where nobody is named: then it is text as any other.
    """
    label = TASK_LABEL.match(lines[index].text) if lines[index].text[0] in _INITIALS else None
    if label is None:
        return 0
    taken = 1
    while index + taken < len(lines) and taken < _MOST_LINES and not lines[index + taken].gap:
        if TASK_LABEL.match(lines[index + taken].text):
            break
        taken += 1
    own = lines[index : index + taken]
    fields = [(line, match) for line in own for match in TASK_FIELD.finditer(line.text)]
    told = {match.lastgroup: _value(line.text, match.end()) for line, match in fields}
    if not fields:
        return _told_by_sentence(own[0], label.end(), parts)
    if "to" not in told:
        return 0
    first, field = fields[0]
    if first is own[0] and field.start() <= label.end():
        return 0  # no task stands between the two
    end = first.start + len(first.text[: field.start()].rstrip())
    kept = [line for line in own if line.start < end]
    start = own[0].start + label.end()
    parts.labels.append(run(own[:1], None, own[0].start + len(label.group().rstrip())))
    parts.duties.append(Duty(run(kept, start, min(end, kept[-1].end)), told["to"] or None, told.get("due", "")))
    behind = own[own.index(first) :]
    parts.presenter_runs.append(run(behind, first.start + field.start() if end > first.start else None))
    return taken


def take_fields(lines: Sequence[Line], index: int, parts: Parts) -> int:
    """Read fields that stand behind a decision: 'Ansvarig: NN', 'Klart: maj'; gives how many lines they take."""
    told: dict[str | None, str] = {}
    taken = 0
    for line in lines[index : index + _MOST_FIELDS]:
        if line.text[0] not in _FIELD_INITIALS or len(line.text) > _LONGEST_FIELD or (taken and line.gap > 1):
            break
        fields = list(TASK_FIELD.finditer(line.text)) if ":" in line.text else []
        if not fields or fields[0].start() or any(match.lastgroup in told for match in fields):
            break
        told |= {match.lastgroup: _value(line.text, match.end()) for match in fields}
        taken += 1
    if taken:
        place = run(lines[index : index + taken])
        parts.told.append(Told(place, told.get("to") or None, told.get("due", "")))
    return taken


def _told_by_sentence(line: Line, at: int, parts: Parts) -> int:
    """A task whose own sentence says who does it: 'Åtgärd: NN kontaktar skolorna'."""
    doer = DOER.match(line.text, at)
    if doer is None:
        return 0
    parts.labels.append(run([line], None, line.start + len(line.text[:at].rstrip())))
    parts.duties.append(Duty(run([line], line.start + at), doer.group().strip(), ""))
    return 1


def _value(text: str, start: int) -> str:
    """What stands behind a field's label, up to the next one on the line."""
    following = TASK_FIELD.search(text, start)
    return text[start : following.start() if following else len(text)].strip(" .,;")
