"""Tables of tasks within an item: what is to be done, by whom, by when ('Vad  Vem  När').

A helper of the items' reader. The columns stand side by side, or came out cell by cell, one a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.read.blocks import column_of
from lsgparse.read.parts import Duty, Parts
from lsgparse.read.segments import label_of
from lsgparse.tables.tasks import COLUMNS, DONE, TIME_OF_DAY, WHO
from lsgparse.text.lines import Document, Line, run

_CELL = lazy(r"(?:(?!\s{2}|\t|\s\|)[^|])+")
_INITIALS = frozenset("VvUuAaÅåNnKkDd|")
_LONGEST_HEAD = 200
_LONGEST_ROW = 500
_LONGEST_WORD = 14
"""No single column's head has more signs; two side by side have."""
_LONGEST_CELL = 60
"""Who does it, and by when, are told in fewer signs."""
_SLACK = 3
"""A cell may begin so much in front of its head: columns that are centred, tabs."""

_TOLD = ("what", "who", "when", "status")

Cells = list[tuple[str, int, int]]
"""Words and the offsets in the line at which they begin and end."""


def take_table(lines: Sequence[Line], index: int, parts: Parts, document: Document) -> int:
    """Read a table of tasks whose head stands at a line; gives how many lines it takes, 0 where none begins there."""
    text = lines[index].text
    if text[0] not in _INITIALS or len(text) > _LONGEST_HEAD:
        return 0
    if len(text) > _LONGEST_WORD:
        kinds = _kinds(_cells(text)) if any(map(text.__contains__, WHO)) else []
        return _side_by_side(lines, index, kinds, parts, document) if kinds else 0
    if _key(text) not in COLUMNS:
        return 0
    kinds = [COLUMNS.get(_key(line.text), "") for line in lines[index : index + 3]]
    return _one_a_line(lines, index, kinds, parts) if len(kinds) == 3 and _is_head(kinds) else 0


def _key(text: str) -> str:
    return text.casefold().strip(" :.?")


def _cells(text: str) -> Cells:
    found = [(match.group().strip(), match.start(), match.end()) for match in _CELL.finditer(text)]
    return [
        (words, start + len(text[start:end]) - len(text[start:end].lstrip()), end)
        for words, start, end in found
        if words
    ]


def _kinds(cells: Cells) -> list[str]:
    """What the columns of a head tell; empty where the line is no head of such a table."""
    kinds = [COLUMNS.get(_key(words), "") for words, _start, _end in cells]
    return kinds if _is_head(kinds) else []


def _is_head(kinds: Sequence[str]) -> bool:
    return "what" in kinds and "who" in kinds and "" not in kinds and len(set(kinds)) == len(kinds)


def _side_by_side(lines: Sequence[Line], index: int, kinds: Sequence[str], parts: Parts, document: Document) -> int:
    head = lines[index]
    starts = [column_of(document.text, head.start + start) for _words, start, _end in _cells(head.text)]
    rows: list[list[tuple[Line, dict[str, tuple[str, int, int]]]]] = []
    taken = 1
    for line in map(lines.__getitem__, range(index + 1, len(lines))):
        if len(line.text) > _LONGEST_ROW:
            break
        cells = _cut(line.text, starts, column_of(document.text, line.start))
        begins = len(cells) == len(kinds) or column_of(document.text, line.start) < starts[1] - _SLACK
        told: dict[str, tuple[str, int, int]] = (
            dict(zip(kinds, cells, strict=False)) if len(cells) == len(kinds) else {}
        )
        for words, start, end in () if told else cells:
            at = column_of(document.text, line.start + start) + _SLACK
            kind = kinds[max((number for number, column in enumerate(starts) if column <= at), default=0)]
            told[kind] = (f"{told[kind][0]} {words}", told[kind][1], end) if kind in told else (words, start, end)
        if begins and len(told) > 1 and "what" in told:
            rows.append([(line, told)])
        elif rows and not line.gap and label_of(line.text) is None and (len(told) == 1 or not begins):
            rows[-1].append((line, told))
        else:
            break
        taken += 1
    whens = [cells["when"][0] for row in rows for _line, cells in row if "when" in cells]
    if not rows or _is_programme(whens):
        return 0
    parts.labels.append(run([head]))
    for row in rows:
        _take_row(row, parts)
    return taken


def _cut(text: str, starts: Sequence[int], indent: int) -> Cells:
    """The cells of a row, one of them cut where only one blank stands before the next column, and that is a name's."""
    cells = _cells(text)
    for column in starts[1:] if len(cells) < len(starts) and "\t" not in text else ():
        at = column - indent
        for number, (_words, start, end) in enumerate(cells):
            if start < at < end and text[at - 1] == " " and text[at].isupper():
                cells[number : number + 1] = [(text[start:at].strip(), start, at - 1), (text[at:end].strip(), at, end)]
                break
    return cells


def _is_programme(whens: Sequence[str]) -> bool:
    """Whether times of the day stand where tasks have their deadlines: then it is told who speaks when."""
    return bool(whens) and all(map(TIME_OF_DAY.match, whens))


def _take_row(row: Sequence[tuple[Line, dict[str, tuple[str, int, int]]]], parts: Parts) -> None:
    told = {kind: " ".join(cells[kind][0] for _line, cells in row if kind in cells) for kind in _TOLD}
    if DONE.match(told["status"]):
        parts.text.append(run([line for line, _cells in row]))
        return
    first, cells = row[0]
    if len(row) > 1:  # the cell goes on below: all of the row is what the decision says
        place = run([line for line, _told in row])
        parts.duties.append(Duty(place, told["who"] or None, told["when"], told["what"]))
        return
    start, end = first.start + cells["what"][1], first.start + cells["what"][2]
    parts.duties.append(Duty(run([first], start, end), told["who"] or None, told["when"]))
    others = [cell for kind, cell in cells.items() if kind != "what"]
    before = [cell for cell in others if cell[1] < cells["what"][1]]
    behind = [cell for cell in others if cell[1] > cells["what"][1]]
    for group in filter(None, (before, behind)):
        left, right = min(cell[1] for cell in group), max(cell[2] for cell in group)
        parts.presenter_runs.append(run([first], first.start + left, first.start + right))


def _one_a_line(lines: Sequence[Line], index: int, kinds: Sequence[str], parts: Parts) -> int:
    taken = len(kinds)
    rows: list[Sequence[Line]] = []
    while len(row := lines[index + taken : index + taken + len(kinds)]) == len(kinds):
        short = [line for kind, line in zip(kinds, row, strict=True) if kind != "what"]
        if any(len(line.text) > _LONGEST_CELL or line.text[-1] == "." or label_of(line.text) for line in short):
            break
        rows.append(row)
        taken += len(kinds)
    when = kinds.index("when") if "when" in kinds else None
    if not rows or _is_programme([] if when is None else [row[when].text for row in rows]):
        return 0
    parts.labels.append(run(lines[index : index + len(kinds)]))
    for row in rows:
        told = dict(zip(kinds, row, strict=True))
        if "status" in told and DONE.match(told["status"].text):
            parts.text.append(run(row))
            continue
        parts.duties.append(Duty(run([told["what"]]), told["who"].text, told["when"].text if "when" in told else ""))
        parts.presenter_runs += [run([line]) for line in row if line is not told["what"]]
    return taken
