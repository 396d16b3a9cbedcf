"""What a table is: rows of a meeting, and columns that say what they hold and how it is taken from a row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, Literal, NamedTuple, TypeVar

from lsgparse.model import Arende, Attendance, Beslut, Diagnostic, LineRange, Meeting, Uppdrag

ColumnType = Literal["text", "integer", "date", "partial date", "time", "list"]
"""``date`` is ISO, a whole day; ``partial date`` can also be 2024-05 or 2024; ``list`` is written as words with '; '
between, or as sentences, one a line."""

Value = str | int | tuple[str, ...] | tuple[int, ...] | None


class MeetingRow(NamedTuple):
    """A row of ``meetings``."""

    meeting: Meeting


class PersonRow(NamedTuple):
    """A row of ``attendance``."""

    meeting: Meeting
    person: Attendance
    number: int


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


class BilagaRow(NamedTuple):
    """A row of ``bilagor``."""

    meeting: Meeting
    arende: Arende
    bilaga: str
    number: int


class DiagnosticRow(NamedTuple):
    """A row of ``diagnostics``."""

    meeting: Meeting
    diagnostic: Diagnostic
    number: int


ItemRow = ArendeRow | BeslutRow | UppdragRow | BilagaRow
AnyRow = MeetingRow | PersonRow | ItemRow | DiagnosticRow
R = TypeVar("R", bound=AnyRow)
R_contra = TypeVar("R_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Column(Generic[R_contra]):
    """A column: its name, what it holds, what it means, and how it is taken from a row."""

    name: str
    type: ColumnType
    description: str
    value: Callable[[R_contra], Value]
    between: str = "; "
    """What stands between the entries of a list where it is written as text."""
    items: Literal["text", "integer"] = "text"
    """What the entries of a list are."""
    repeats: str = ""
    """The table whose contents stand here once more."""


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A table: what one row is, the rows of a meeting, the columns in order."""

    name: str
    description: str
    key: tuple[str, ...]
    """The columns that tell its rows apart."""
    parents: tuple[str, ...]
    """The tables that a row belongs to one row of; their keys are columns here, too."""
    rows: Callable[[Meeting], Iterable[R]]
    columns: tuple[Column[R], ...]

    def without(self, gone: Collection[str]) -> Table[R]:
        """The table without columns that repeat, and without keys that point to, those tables."""
        return replace(
            self,
            parents=tuple(parent for parent in self.parents if parent not in gone),
            columns=tuple(column for column in self.columns if column.repeats not in gone),
        )

    def values(self, meeting: Meeting) -> Iterator[list[Value]]:
        """The meeting's rows, each value in its own type; None where nothing is printed."""
        for row in self.rows(meeting):
            yield [column.value(row) for column in self.columns]

    def cells(self, meeting: Meeting) -> Iterator[list[str]]:
        """The meeting's rows as text; empty where nothing is printed."""
        for row in self.values(meeting):
            yield [_cell(value, column.between) for value, column in zip(row, self.columns, strict=True)]


def _cell(value: Value, between: str) -> str:
    if isinstance(value, tuple):
        return between.join(map(str, value))
    return "" if value is None else str(value)


def first(lines: tuple[LineRange, ...]) -> int | None:
    """The first of the lines; None where none is told."""
    return min((begin for begin, _ in lines), default=None)


def last(lines: tuple[LineRange, ...]) -> int | None:
    """The last of the lines; None where none is told."""
    return max((end for _, end in lines), default=None)
