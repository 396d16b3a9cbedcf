"""SQLite: a database in normal form, with full text search and views.

A worker turns a meeting into rows; the rows get their numbers where the database is built, in the order of the keys, so
that the same meetings make the same rows. Everything is built in one transaction in a file that nobody else sees yet,
without a journal: what fails is thrown away as a whole.
"""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from lsgparse.archive.targets import Key, MissingPackageError, TargetOptions
from lsgparse.archive.targets.sqlite import layout, schema, views
from lsgparse.archive.targets.sqlite.rows import rows
from lsgparse.archive.targets.without import spread, told
from lsgparse.model import Meeting

_BATCH = 64  # meetings whose rows are held at once
_STRICT = sqlite3.sqlite_version_info >= (3, 37)
_SETTINGS = (
    "page_size = 4096",
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "cache_size = -16384",  # KiB: what is inserted in order needs little
    f"application_id = {schema.APPLICATION_ID}",
    f"user_version = {schema.USER_VERSION}",
)
_ORGANISATION = [column.name for column in schema.TABLES["attendance"].columns].index("organisation") - 1

with closing(sqlite3.connect(":memory:")) as _memory:
    if not _memory.execute("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'").fetchone()[0]:
        raise MissingPackageError("sqlite needs FTS5, which the SQLite of this Python has not; use another Python")


def encode(meeting: Meeting, key: Key, options: TargetOptions) -> bytes:
    """The meeting's rows as JSON: a list for each table that is left, in order."""
    gone = spread(options.without)
    made = rows(told(meeting, gone), key)
    kept = [made.get(table.name, []) for table in schema.left(gone)]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def build(where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:
    """The whole database. Raises OSError where it cannot be written."""
    where.touch(exist_ok=False)
    try:
        with closing(sqlite3.connect(where, isolation_level=None)) as database:
            for setting in _SETTINGS:
                database.execute(f"PRAGMA {setting}")
            database.execute("BEGIN")
            _fill(database, pieces, schema.left(spread(options.without)))
            database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise _as_os_error(error, where) from error


def _fill(database: sqlite3.Connection, pieces: Iterable[tuple[Key, bytes]], tables: tuple[layout.Table, ...]) -> None:
    for table in tables:
        database.execute(layout.create(table, strict=_STRICT))
    loader = _Loader(database, tables)
    decoded = (json.loads(piece) for _, piece in pieces)
    while batch := list(islice(decoded, _BATCH)):
        loader.load(batch)
    for table in tables:
        for statement in (*layout.index(table), *layout.search(table)):
            database.execute(statement)
    left = views.left(table.name for table in tables)
    for view in left:
        database.execute(views.create(view))
    _describe(database, tables, left)
    database.execute("ANALYZE")


class _Loader:
    """Gives rows their numbers and inserts them."""

    def __init__(self, database: sqlite3.Connection, tables: tuple[layout.Table, ...]) -> None:
        self.database = database
        self.tables = tables
        self.inserts = {table.name: layout.insert(table) for table in tables}
        self.counts = dict.fromkeys(self.inserts, 0)
        """Rows so far, by table: the last number given where the table has numbers."""
        self.organisations: dict[tuple[Any, ...], int] = {}

    def load(self, meetings: list[list[list[list[Any]]]]) -> None:
        """Insert the rows of some meetings, table by table."""
        ready: dict[str, list[tuple[Any, ...]]] = {name: [] for name in self.inserts}
        for meeting in meetings:
            first = {name: count + 1 for name, count in self.counts.items()}
            for table, rows_of in zip(self.tables, meeting, strict=True):
                if table.name == "sources":
                    first["sources"] = self._source(rows_of[0])
                    continue
                if table.name == "organisations":  # given where people are
                    continue
                if table.name == "attendance":
                    self._organisations(rows_of)
                ready[table.name] += _numbered(table, rows_of, first)
                self.counts[table.name] += len(rows_of)
        for name, rows_of_table in ready.items():
            self.database.executemany(self.inserts[name], rows_of_table)

    def _source(self, row: list[Any]) -> int:
        """The source's number; a source that holds several meetings comes with each."""
        done = self.database.execute(self.inserts["sources"] + " ON CONFLICT DO NOTHING", (None, *row))
        if done.rowcount:
            return int(done.lastrowid or 0)
        found = self.database.execute("SELECT id FROM sources WHERE sha256 = ?", (row[0],)).fetchone()
        return int(found[0])

    def _organisations(self, people: list[list[Any]]) -> None:
        """Replace each organisation by its number; there are some hundred, so that all can be kept in mind."""
        for row in people:
            if row[_ORGANISATION] is not None:
                organisation = tuple(row[_ORGANISATION])
                number = self.organisations.get(organisation)
                if number is None:
                    number = self.organisations[organisation] = len(self.organisations) + 1
                    self.database.execute(self.inserts["organisations"], (number, *organisation))
                row[_ORGANISATION] = number


def _numbered(table: layout.Table, rows_of: list[list[Any]], first: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    """The rows with the number of what they belong to, and their own where they have one."""
    parent = first[table.parent] if table.parent else 0
    if not table.has_id:
        return ((parent + at, *row) for at, *row in rows_of)
    return ((number, parent + at, *row) for number, (at, *row) in enumerate(rows_of, first[table.name]))


def _describe(database: sqlite3.Connection, tables: Iterable[layout.Table], left: Iterable[views.View]) -> None:
    """What the tables, their columns and the views mean, as a table."""
    database.execute(layout.create(schema.COLUMNS, strict=_STRICT))
    described = [
        (table.name, name, description)
        for table in tables
        for name, description in (("", table.description), *((one.name, one.description) for one in table.columns))
    ]
    described += [(view.name, "", view.description) for view in left]
    database.executemany(layout.insert(schema.COLUMNS), described)


def _as_os_error(error: sqlite3.OperationalError, where: Path) -> OSError:
    number = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_CANTOPEN: errno.EACCES}.get(
        error.sqlite_errorcode & 0xFF, errno.EIO
    )
    return OSError(number, f"{os.strerror(number)} ({error})", str(where))
