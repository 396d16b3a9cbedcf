"""What a table of the database is, and the statements that make it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column: SQLite type with constraints, and meaning."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table. Its first column, or the second where the first is ``id``, points to the row that it belongs to."""

    name: str
    parent: str
    """The table that its rows belong to; '' for one that stands alone."""
    description: str
    columns: tuple[Column, ...]
    leaves_with: str = ""
    """The name for ``--without`` that leaves it out."""
    indexes: tuple[str, ...] = ()
    """Columns that are looked up by, besides the keys."""
    searched: tuple[str, ...] = ()
    """Columns of its full text index, ``NAME_fts``."""
    key: tuple[str, ...] = ()
    """The primary key of a table without numbers; without one it is what a row belongs to, and its position."""

    @property
    def has_id(self) -> bool:
        """Whether rows have a number of their own; else they are known by the parent's and their position."""
        return self.columns[0].name == "id"


def create(table: Table, *, strict: bool) -> str:
    """The statement that makes the table, with what it means as comments."""
    names = [column.name for column in table.columns]
    lines = [f"{column.name} {column.type}, -- {column.description}" for column in table.columns]
    if table.has_id and "position" in names:
        lines.append(f"UNIQUE ({names[1]}, position)")
    elif table.has_id:
        lines[-1] = lines[-1].replace(", -- ", " -- ", 1)
    else:
        lines.append(f"PRIMARY KEY ({', '.join(table.key or (names[0], 'position'))})")
    options = [*([] if table.has_id else ["WITHOUT ROWID"]), *(["STRICT"] if strict else [])]
    body = "".join(f"\n  {line}" for line in lines)
    return f"CREATE TABLE {table.name} ( -- {table.description}{body}\n) {', '.join(options)}".rstrip()


def insert(table: Table) -> str:
    """The statement that inserts a row."""
    return f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})"


def index(table: Table) -> Iterable[str]:
    """The statements that make the table's indexes."""
    for name in table.indexes:
        yield f"CREATE INDEX {table.name}_{name} ON {table.name}({name})"


def search(table: Table) -> Iterable[str]:
    """The statements that make and fill the full text index of a table that has one.

    The texts stand in the table alone (external content); å, ä and ö are also found as a and o.
    """
    if table.searched:
        names = ", ".join(table.searched)
        yield (
            f"CREATE VIRTUAL TABLE {table.name}_fts USING fts5({names}, content=\"{table.name}\", content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        yield f"INSERT INTO {table.name}_fts(rowid, {names}) SELECT id, {names} FROM {table.name} ORDER BY id"
