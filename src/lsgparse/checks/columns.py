"""LSG502 and LSG504 in lists and tables: figures at the ends of lines, their total below, or shares of one whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from lsgparse.checks.view import View
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy
from lsgparse.tables.sums import PARTS_OF, SHARED_OUT, TOTAL_LINE
from lsgparse.text.lines import Line

_CELLS = lazy(r"\S+(?:\s\S+)*")
"""The cells of a line, which two blanks or a tab part."""
_UNIT = r"(?:\s*(?:tkr|mnkr|msek|tsek|kr|kronor|sek|:-))?\.?"
_GROUPS = r"[-–−]?\d{1,3}(?:[ .]\d{3})+"
_CELL = lazy(rf"(?P<figure>{_GROUPS}|[-–−]?\d+)(?:,(?P<part>\d+))?{_UNIT}", re.IGNORECASE)
_LAST = lazy(
    rf".*[^\W\d_)].*?[\s:]+(?P<cell>(?!(?:19|20)\d\d\Z)(?:{_GROUPS}|[-–−]?\d{{2,9}})(?:,\d+)?{_UNIT})", re.IGNORECASE
)
"""A label and one figure behind it; a year is none."""
_SHARE = lazy(r"(?<![\d,.])(\d{1,3})(?:,(\d{1,3}))?\s?%")
_SLIP = 0.1
"""An error of adding is smaller than this share of the total; what differs more is another matter."""
MANY_SHARES = 3
"""So many shares make a list."""
_NEAR_WHOLE = 3.0
_LEAD = 3
"""Above a list of shares, so many lines at most tell what is shared."""
_MOST_UNSURE = 6
_LONGEST = 240
"""No row of a table is longer."""


class Cell(NamedTuple):
    """A figure of a line: all that the print can mean, and where it stands."""

    readings: tuple[float, ...]
    decimals: int
    start: int
    end: int


class Row(NamedTuple):
    """A line of a label and figures behind it."""

    line: Line
    cells: list[Cell]


def totals(view: View, start: int, end: int) -> Iterator[Finding]:
    """Lines of totals between two offsets, each against the rows of figures right above it."""
    lines = [line for line in view.lines_between(start, end) if line.rank not in view.furniture]
    for at, line in enumerate(lines):
        total = _row(line) if TOTAL_LINE.search(line.text) else None
        if total is None:
            continue
        rows: list[Row] = []
        for above in range(at - 1, -1, -1):
            row = None if TOTAL_LINE.search(lines[above].text) else _row(lines[above])
            if row is None:
                break
            rows.append(row)
        yield from _total(view, rows[::-1], total)


def shares(view: View, start: int, end: int) -> Iterator[Finding]:
    """Lists of shares between two offsets: lines with one percentage each."""
    lines = [line for line in view.lines_between(start, end) if line.rank not in view.furniture]
    first = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and len(_SHARE.findall(lines[at].text)) == 1:
            continue
        if at - first >= MANY_SHARES:
            yield from _shares(view, lines[first:at], [*lines[max(0, first - _LEAD) : first], *lines[at : at + 1]])
        first = at + 1


def _row(line: Line) -> Row | None:
    """A line of a label and figures behind it; None where it is none."""
    if len(line.text) > _LONGEST or not any(map(str.isdigit, line.text[-12:])):
        return None
    cells = list(_CELLS.finditer(line.text))
    if len(cells) > 1 and any(map(str.isalpha, cells[0].group())):
        if all(_CELL.fullmatch(cell.group()) for cell in cells[1:]):
            return Row(line, [_cell(line, *cell.span()) for cell in cells[1:]])
        return None
    last = _LAST.fullmatch(line.text) if cells else None
    return Row(line, [_cell(line, *last.span("cell"), unsure=True)]) if last else None


def _cell(line: Line, start: int, end: int, *, unsure: bool = False) -> Cell:
    """A cell's figure; behind one blank its first digits may belong to the label, as in 'Etapp 2 600 000'."""
    found = _CELL.match(line.text, start, end)
    figure, part = (found["figure"], found["part"] or "") if found else ("0", "")
    sign = -1 if figure[0] in "-–−" else 1
    groups = figure.lstrip("-–−").replace(".", " ").split()
    readings = [groups] + ([groups[1:]] if unsure and len(groups) > 1 and len(groups[0]) < 3 else [])
    values = tuple(sign * float(f"{''.join(reading)}.{part or 0}") for reading in readings)
    return Cell(values, len(part), line.start + start, line.start + end)


def _total(view: View, rows: Sequence[Row], total: Row) -> Iterator[Finding]:
    """A line of totals against the rows above it, column by column."""
    own = [row for row in rows if not PARTS_OF.search(row.line.text)]
    if len(own) < 2 or any(len(row.cells) != len(total.cells) for row in own):
        return
    for number, whole in enumerate(total.cells):
        cells = [row.cells[number] for row in own]
        sure = sum(len(cell.readings) > 1 for cell in cells) > _MOST_UNSURE
        readings = [cell.readings[:1] if sure else cell.readings for cell in cells]
        slack = 0.5 * len(own) * 10.0 ** -max(cell.decimals for cell in (*cells, whole))
        if any(abs(sum(choice) - one) <= slack for choice in product(*readings) for one in whole.readings):
            continue
        printed, right = whole.readings[0], sum(cell.readings[0] for cell in cells)
        if printed > 0 and abs(right - printed) <= _SLIP * printed:
            told = " + ".join(_shown(cell.readings[0]) for cell in cells)
            related = tuple((_shown(cell.readings[0]), view.place(cell.start, cell.end)) for cell in cells)
            place = view.place(whole.start, whole.end)
            yield finding("LSG502", place, related, parts=told, right=_shown(right), total=_shown(printed))
            return


def spaced(value: int) -> str:
    """A number as Swedish print groups it: 1 220 000."""
    return f"{value:,}".replace(",", " ")


def _shown(value: float) -> str:
    return spaced(int(value)) if value == int(value) else f"{spaced(int(value))},{f'{value % 1:.2f}'[2:].rstrip('0')}"


def _shares(view: View, lines: Sequence[Line], around: Sequence[Line]) -> Iterator[Finding]:
    """Shares of one whole, one on each line, that make nearly 100 per cent and do not by rounding."""
    if TOTAL_LINE.search(lines[-1].text):
        lines = lines[:-1]
    elif not any(SHARED_OUT.search(line.text) for line in around):
        return
    hits = [_SHARE.findall(line.text)[0] for line in lines]
    shares = [float(f"{whole}.{part or 0}") for whole, part in hits]
    digits = max(len(part) for _whole, part in hits)
    total, slack = sum(shares), len(lines) * 0.5 * 10**-digits
    if slack < abs(total - 100) <= _NEAR_WHOLE:
        told = f"{total:.{digits}f}".replace(".", ",")
        yield finding("LSG504", view.place(lines[0].start, lines[-1].end), sum=told)
