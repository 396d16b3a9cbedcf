"""CSV: one table of all meetings, in one of two dialects.

``rfc4180`` gives the data as they are: commas, CRLF, UTF-8. ``excel-sv`` is what a Swedish Excel opens with a
double-click: semicolons, a byte order mark, and an apostrophe in front of a cell that a spreadsheet would run as a
formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from lsgparse.model import Meeting
from lsgparse.output import Options
from lsgparse.output.tables import TABLES, AnyTable

EXCEL = "excel-sv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A cell that begins so may be run by a spreadsheet; the wide forms are read like the plain ones by some."""


def render(meetings: Iterable[Meeting], options: Options) -> Iterator[str]:
    """The table ``options.table`` in the dialect ``options.dialect``: a header line, then a line for every row.

    Nothing at all, not even the header, where there is no meeting.
    """
    table = TABLES[options.table]
    above = header(table, options.dialect)
    for meeting in meetings:
        yield above + rows(table, meeting, options.dialect)
        above = ""


def header(table: AnyTable, dialect: str) -> str:
    """The table's first line, with the byte order mark in front where the dialect has one."""
    return ("\ufeff" if dialect == EXCEL else "") + _lines([[column.name for column in table.columns]], dialect)


def rows(table: AnyTable, meeting: Meeting, dialect: str) -> str:
    """A line for each row of the meeting."""
    cells = table.cells(meeting)
    return _lines(([harmless(cell) for cell in row] for row in cells) if dialect == EXCEL else cells, dialect)


def _lines(cells: Iterable[list[str]], dialect: str) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=";" if dialect == EXCEL else ",", lineterminator="\r\n").writerows(cells)
    return buffer.getvalue()


def harmless(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would take it for a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
