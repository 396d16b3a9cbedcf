"""Meetings to text. One module per format, one table that names them; a format's module is imported when it is used.

Every format's module has ``render(meetings, options)``: meetings in, pieces of text out, so that many meetings can pass
through without being held at once. The formats see only the model and the diagnostics.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Protocol

    from lsgparse.model import Meeting

    class Writable(Protocol):
        """A protocol that can write itself as JSON: a Meeting or a Piece."""

        def model_dump_json(self, *, indent: int | None = None) -> str:
            """The JSON, on one line or with so many blanks for each level."""
            ...


class Options(NamedTuple):
    """What a format may be asked for; each format looks at its own options only."""

    indent: int | None = None
    """Blanks per level of JSON; None for one line."""
    array: bool = False
    """JSON: one array around all meetings instead of one object after the other."""
    table: str = "beslut"
    """CSV: which table."""
    dialect: str = "rfc4180"
    """CSV: which dialect."""
    terminal: bool | None = None
    """Summary: whether it goes to a terminal; None lets the environment decide (FORCE_COLOR)."""
    width: int | None = None
    """Summary: columns; None for the terminal's own."""


class Format(NamedTuple):
    """One row of the table of formats."""

    name: str
    module: str
    help: str
    suffixes: tuple[str, ...]
    """Endings of file names that ask for the format."""
    needs_models: bool = True
    """Whether it needs Meetings; for JSON anything will do that can write itself as JSON, a Piece without pydantic."""


_ROWS = (
    Format("summary", "lsgparse.output.summary", "one page to look at", (".txt",)),
    Format("json", "lsgparse.output.json", "one object; an array for several", (".json",), needs_models=False),
    Format("jsonl", "lsgparse.output.jsonl", "one object a line", (".jsonl", ".ndjson"), needs_models=False),
    Format("csv", "lsgparse.output.csv", "one table of the seven", (".csv",)),
)

FORMATS: dict[str, Format] = {row.name: row for row in _ROWS}

TABLES = ("meetings", "attendance", "arenden", "beslut", "uppdrag", "bilagor", "diagnostics")
"""The tables of the CSV format, as ``lsgparse.output.tables`` makes them."""

DIALECTS = {
    "rfc4180": "comma, UTF-8, the data as they are",
    "excel-sv": "semicolon, byte order mark, formulas made harmless",
}
"""The dialects of the CSV format."""


def render(name: str, meetings: Iterable[Meeting] | Iterable[Writable], options: Options) -> Iterator[str]:
    """The meetings in the format of that name, as pieces of text; nothing at all where there is no meeting.

    A format that needs no models takes anything that can write itself. Raises KeyError for an unknown format.
    """
    made: Iterator[str] = import_module(FORMATS[name].module).render(meetings, options)
    return made


def format_of_file(file_name: str) -> str | None:
    """The format that the ending of a file name asks for, if any."""
    lower = file_name.lower()
    return next((row.name for row in _ROWS if lower.endswith(row.suffixes)), None)
