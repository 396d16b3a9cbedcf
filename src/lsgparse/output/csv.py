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
from lsgparse.output.tables import TABLES

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""A cell that begins so may be run by a spreadsheet; the wide forms are read like the plain ones by some."""


def render(meetings: Iterable[Meeting], options: Options) -> Iterator[str]:
    """The table ``options.table`` in the dialect ``options.dialect``: a header line, then a line for every row.

    Nothing at all, not even the header, where there is no meeting.
    """
    table = TABLES[options.table]
    excel = options.dialect == "excel-sv"
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";" if excel else ",", lineterminator="\r\n")
    first = True
    for meeting in meetings:
        if first:
            buffer.write("\ufeff" if excel else "")
            writer.writerow(column.name for column in table.columns)
            first = False
        for row in table.cells(meeting):
            writer.writerow([harmless(cell) for cell in row] if excel else row)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def harmless(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would take it for a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
