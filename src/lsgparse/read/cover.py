"""A cover page's two columns unfolded: labels on the left, values on the right, become lines that follow one another.

What comes out are lines as the readers of heading, attendance and signatures know them, cut at the gutter; each keeps
the rank and the offsets of the line it was cut from.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.blocks import column_of
from lsgparse.read.presence import columns_of
from lsgparse.read.stacked import known_label, unstacked
from lsgparse.read.words import is_name, split_name, take_party
from lsgparse.tables.headings import FIELD_OF, field_of
from lsgparse.tables.people import LABEL_BEGINNINGS, attendance_heading, attendance_words, role_of
from lsgparse.tables.presence import OPEN_LIST
from lsgparse.tables.signing import NOTICE_OF_POSTING, SIGNATURES_HEAD
from lsgparse.text.lines import Document, Line

_FIELD = lazy(r"(?:\A|[\s|])(?P<label>[A-ZÅÄÖ][a-zåäö]+(?: och [a-zåäö]+)?)\s?:")
_GAP = lazy(r"\s{2,}|\t\s*")
_SLACK = 2
_BETWEEN = "|,; \t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
"""What parts two fields on one line: rules, commas, and all that Python takes for a blank."""
_LONGEST_LABEL = 45
_MOST_WRAPS = 3
_LABEL_AND_TWO = 3


class Cover(NamedTuple):
    """Unfolded lines, and the lines that only go on a label: the rank of each to the rank of the label's first line."""

    lines: list[Line]
    wraps: dict[int, int]


class _Cell(NamedTuple):
    column: int
    """Where it begins on its printed line."""
    at: int
    """Offset in the line's text."""
    text: str


def unfold(lines: Sequence[Line], document: Document) -> Cover:
    """The lines of a protocol's head with every known label of the left column on a line of its own."""
    found: list[Line] = []
    wraps: dict[int, int] = {}
    lines = unstacked(lines)
    index = 0
    while index < len(lines):
        line = lines[index]
        fields = _fields(line) if line.text.count(":") > 1 else []
        if fields:
            found += fields
            index += 1
            continue
        if "  " not in line.text and "\t" not in line.text and not OPEN_LIST.match(line.text):
            found.append(line)
            index += 1
            continue
        cells = _cells(line, document)
        beside = _side_by_side(lines, index, cells, document)
        if beside:
            found += beside
            index += 1 + len({line.rank for line in beside} - {line.rank})
            continue
        cells = _openly(_without_field(cells))
        taken, label = _label(lines, index, cells, document) if len(cells[0].text) <= _LONGEST_LABEL else (0, "")
        if cells[-1].at + len(cells[-1].text) < len(line.text) and taken:
            text = line.text[: cells[-1].at + len(cells[-1].text)]
            line = line._replace(text=text, end=line.start + len(text))
        if not taken:
            found += _people(line, cells)
            index += 1
            continue
        found += _label_lines(line, cells, label)
        for wrapped in lines[index + 1 : index + taken]:
            rest = _cells(wrapped, document)[1:]
            if rest:
                found += _people(_from(wrapped, rest[0]), rest)
            else:
                wraps[wrapped.rank] = line.rank
        index += taken
    return Cover(found, wraps)


def _fields(line: Line) -> list[Line]:
    """The fields of a line that holds several, each on a line of its own: 'Datum: 2019-11-05   Tid: 10-12'."""
    labels = [match for match in _FIELD.finditer(line.text) if field_of(match["label"])]
    if len(labels) < 2 or labels[0].start() > 0:
        return []
    bounds = [match.start("label") for match in labels] + [len(line.text)]
    pieces = []
    for start, stop in pairwise(bounds):
        text = line.text[start:stop].rstrip(_BETWEEN)
        pieces.append(line._replace(text=text, start=line.start + start, end=line.start + start + len(text)))
    return pieces


def _cells(line: Line, document: Document) -> list[_Cell]:
    indent = column_of(document.text, line.start)
    found = []
    at = 0
    for match in [*_GAP.finditer(line.text), None]:
        end = match.start() if match else len(line.text)
        if end > at:
            found.append(_Cell(indent + at, at, line.text[at:end]))
        at = match.end() if match else end
    return found


def _without_field(cells: list[_Cell]) -> list[_Cell]:
    """The cells without a second label and its value: 'Utses att justera  Anna Berg  Paragrafer  1-9'."""
    for number, cell in enumerate(cells[2:], 2):
        if field_of(cell.text.partition(" ")[0]) == "range" and known_label(cells[0].text):
            return cells[:number]
    return cells


def _openly(cells: list[_Cell]) -> list[_Cell]:
    """A list's heading with a first person behind one blank, parted: 'Beslutande Anna Berg (S), ordförande'."""
    first = cells[0]
    match = OPEN_LIST.match(first.text)
    if match is None or not _begins_with_name(first.text[match.end() :]):
        return cells
    value = _Cell(first.column + match.end(), first.at + match.end(), first.text[match.end() :])
    return [first._replace(text=first.text[: match.end()].rstrip()), value, *cells[1:]]


def _side_by_side(lines: Sequence[Line], index: int, heads: Sequence[_Cell], document: Document) -> list[Line]:
    """Lists of people with their headings side by side, one list after the other; nothing where there are none."""
    if len(heads) < 2 or not all(attendance_heading(head.text) for head in heads) or columns_of(lines[index].text):
        return []
    columns = [[_piece(lines[index], head)] for head in heads]
    number = lines[index].number
    first = [line.number - number for line in islice(lines, index + 1, index + 3)]
    step = 2 if first == [2, 4] else 1  # an empty line below each is an artefact of extraction
    for line in lines[index + 1 :]:
        number += step
        cells = _cells(line, document)
        if line.number != number or attendance_heading(line.text) or _ends_cover(line.text):
            break
        for cell in cells:
            nearest = min(range(len(heads)), key=lambda place: abs(heads[place].column - cell.column))
            columns[nearest].append(_piece(line, cell))
    if len(columns[0]) == 1 and len(columns[1]) > 1 and len(columns) < _LABEL_AND_TWO:
        return []  # a label and, beside it, the first of several headings: 'Närvarande   Ledamöter'
    return [line for column in columns for line in column]


def _piece(line: Line, cell: _Cell) -> Line:
    """A line cut to one cell."""
    start = line.start + cell.at
    return line._replace(text=cell.text, start=start, end=start + len(cell.text))


def _label(lines: Sequence[Line], index: int, cells: Sequence[_Cell], document: Document) -> tuple[int, str]:
    """How many lines the label takes that begins on a line, and the label whole; 0 where none begins there.

    A label is wrapped where its next words stand below it, in its column, and the values go on in theirs.
    """
    label = cells[0].text
    if len(cells) < 2 or (label[:3].lower() not in LABEL_BEGINNINGS and label[-1] != ":"):
        return 0, ""
    if not label[0].isupper() and attendance_heading(label) is None:
        return 0, ""
    if _ends_cover(label) or columns_of(lines[index].text):
        return 0, ""
    best = (1, label) if known_label(label) else (0, "")
    for number in range(1, _MOST_WRAPS):
        if index + number >= len(lines) or label.endswith(":"):
            break
        follows = lines[index + number]
        if follows.number != lines[index].number + number:
            break
        next_cells = _cells(follows, document)
        aligned = len(next_cells) == 1 or abs(next_cells[1].column - cells[1].column) <= _SLACK
        if abs(next_cells[0].column - cells[0].column) > 1 or not aligned or len(next_cells[0].text) > _LONGEST_LABEL:
            break
        if not next_cells[0].text[0].islower() and not _in_capitals(label, next_cells[0].text):
            break
        label = f"{label} {next_cells[0].text}" if label[-1] != "-" else f"{label[:-1]}{next_cells[0].text}"
        if known_label(label):
            best = (number + 1, label)
    return best


def _in_capitals(label: str, after: str) -> bool:
    """Whether a label in capitals goes on below: the next words are no label, or both together are one."""
    if not (label.isupper() and after.isupper()):
        return False
    both = f"{label} {after}".casefold()
    return not known_label(after) or both in attendance_words() or both in FIELD_OF


def _ends_cover(label: str) -> bool:
    return bool(SIGNATURES_HEAD.match(label) or NOTICE_OF_POSTING.match(label))


def _label_lines(line: Line, cells: Sequence[_Cell], label: str) -> list[Line]:
    """A label's line as the readers want it: a field's with its value, any other as two lines."""
    value = line.text[cells[1].at :]
    if field_of(label.strip(" :")):
        text = f"{label}  {value}"
        start = line.start + cells[1].at - (len(text) - len(value))
        return [line._replace(text=text, start=start)] if label != cells[0].text else [line]
    if role_of(label.strip(" :")) and not _begins_with_name(cells[1].text):
        return [line]
    head = line._replace(text=label, end=line.start + len(cells[0].text))
    return [head, *_people(_from(line, cells[1]), cells[1:])]


def _from(line: Line, cell: _Cell) -> Line:
    """The rest of a line from a cell on."""
    return line._replace(text=line.text[cell.at :], start=line.start + cell.at)


def _people(line: Line, cells: Sequence[_Cell]) -> list[Line]:
    """A line on which people stand side by side, one in each column, as one line for each; any other as it is."""
    if len(cells) < 2 or not all(_is_whole(cell.text) and _begins_with_name(cell.text) for cell in cells):
        return [line]
    base = cells[0].at
    return [
        line._replace(
            text=cell.text, start=line.start + cell.at - base, end=line.start + cell.at - base + len(cell.text)
        )
        for cell in cells
    ]


def _is_whole(text: str) -> bool:
    """Whether a cell says who somebody is, too: with a party or, behind a comma, a title."""
    return "," in text or take_party(text)[1] is not None


def _begins_with_name(text: str) -> bool:
    bare, _party = take_party(text.partition(",")[0].strip())
    return is_name(bare) or bool(split_name(bare)[0])
