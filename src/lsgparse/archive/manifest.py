"""The manifest: what is known of every source and where each meeting's piece stands, in one SQLite file.

It only repeats what the parts tell of themselves, with what was dropped since; lost, it is made again from them. Names
and keys are bytes, since names of files need not be text.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from lsgparse.archive.entries import READ, SAME, WARNINGS
from lsgparse.archive.parts import Index, SourceRow
from lsgparse.archive.store import Range
from lsgparse.archive.targets import Key

LAYOUT = 1
"""Of the tables below; a manifest of another one is made anew from the parts."""

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE parts (name TEXT PRIMARY KEY, sources INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (
    key BLOB PRIMARY KEY, root BLOB NOT NULL, name BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL, result TEXT NOT NULL, reason TEXT NOT NULL, retry INTEGER NOT NULL, warnings INTEGER NOT NULL,
    seconds REAL NOT NULL, made TEXT NOT NULL, part TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sources_sha256 ON sources (sha256, key);
CREATE INDEX sources_part ON sources (part);
CREATE TABLE meetings (
    id TEXT NOT NULL, sha256 TEXT NOT NULL, number INTEGER NOT NULL, key BLOB NOT NULL, part TEXT NOT NULL,
    offset INTEGER NOT NULL, length INTEGER NOT NULL, items INTEGER NOT NULL,
    found INTEGER NOT NULL, declared INTEGER NOT NULL, decisions INTEGER NOT NULL,
    tasks INTEGER NOT NULL, PRIMARY KEY (id, sha256, number, key)
) WITHOUT ROWID;
CREATE INDEX meetings_key ON meetings (key);
"""


class Known(NamedTuple):
    """What is known of a source from an earlier run."""

    key: bytes
    size: int
    mtime_ns: int
    root: bytes
    name: bytes
    alike: int
    """Whether it was made with the same fingerprint as now."""
    settled: int
    """Whether another try would end alike."""


class Live(NamedTuple):
    """A meeting that belongs in the target."""

    key: Key
    place: Range
    items: int
    found: int
    declared: int
    decisions: int
    tasks: int


class Manifest:
    """One run's hold of the manifest. Every method raises sqlite3.DatabaseError where the file is damaged."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self.db.close()
            raise

    def _prepare(self) -> None:
        self.db.execute("PRAGMA temp_store = FILE")
        self.db.execute("PRAGMA cache_size = -3000")
        self.db.execute("CREATE TEMP TABLE same (key BLOB PRIMARY KEY) WITHOUT ROWID")
        version = self.db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0 and not self.db.execute("SELECT 1 FROM main.sqlite_schema LIMIT 1").fetchone():
            self.db.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {LAYOUT}; COMMIT;")
        elif version != LAYOUT:
            raise sqlite3.DatabaseError(f"layout {version}, not {LAYOUT}")
        self.db.execute("SELECT * FROM meta, parts, sources, meetings LIMIT 1").fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()

    def begin(self) -> None:
        """Begin a transaction, unless one is under way."""
        if not self.db.in_transaction:
            self.db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """End the transaction, if one is under way; what it did outlasts a power failure."""
        if self.db.in_transaction:
            self.db.execute("COMMIT")

    def get(self, name: str) -> Any:
        """A value kept by name; None where it is not kept."""
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def put(self, name: str, value: Any) -> None:
        """Keep a value, anything that JSON can hold, by name."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, json.dumps(value)))

    def known(self, made: str) -> sqlite3.Cursor:
        """Every source, in the order of the keys, as tuples with the fields of ``Known``, for that fingerprint."""
        return self.db.cursor().execute(
            "SELECT key, size, mtime_ns, root, name, made = ?, NOT retry FROM sources ORDER BY key", (made,)
        )

    def sha256(self, key: bytes) -> str:
        """The hash of a source that is known."""
        (digest,) = self.db.execute("SELECT sha256 FROM sources WHERE key = ?", (key,)).fetchone()
        return str(digest)

    def parts(self) -> set[str]:
        """The names of the parts that were taken in."""
        return {name for (name,) in self.db.execute("SELECT name FROM parts")}

    def take_in(self, part: str, index: Index) -> bool:
        """Take in what a part tells; for each source it outweighs what was known. In the caller's transaction.

        Gives whether the meetings of any source are others than before, or may be.
        """
        self.db.execute("INSERT OR REPLACE INTO parts VALUES (?, ?)", (part, len(index.sources)))
        return sum(self._take_in(part, index.made, row) for row in index.sources) > 0

    def _take_in(self, part: str, made: str, row: SourceRow) -> bool:
        key = os.fsencode(row.key)
        if row.result == SAME:
            self.db.execute(
                "UPDATE sources SET size = ?, mtime_ns = ?, root = ? WHERE key = ? AND sha256 = ?",
                (row.size, row.mtime_ns, os.fsencode(row.root), key, row.sha256),
            )
            self.db.execute("INSERT OR IGNORE INTO temp.same VALUES (?)", (key,))
            return False
        before = self.db.execute("DELETE FROM meetings WHERE key = ?", (key,)).rowcount
        self.db.execute(
            "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                key,
                os.fsencode(row.root),
                os.fsencode(row.name),
                row.size,
                row.mtime_ns,
                row.sha256,
                row.result,
                row.reason,
                row.retry,
                row.warnings,
                row.seconds,
                made,
                part,
            ),
        )
        self.db.executemany(
            "INSERT INTO meetings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((m.id, row.sha256, m.number, key, part, *m[2:]) for m in row.meetings),
        )
        return bool(before or row.meetings)

    def drop(self, keys: Iterable[bytes]) -> bool:
        """Forget sources and their meetings; gives whether there were meetings. In the caller's transaction."""
        meetings = 0
        for key in keys:
            meetings += self.db.execute("DELETE FROM meetings WHERE key = ?", (key,)).rowcount
            self.db.execute("DELETE FROM sources WHERE key = ?", (key,))
        return meetings > 0

    def forget_part(self, name: str) -> int:
        """Forget a part and every source that stands in it, so that they are read again; gives how many these were.

        In the caller's transaction.
        """
        self.db.execute("DELETE FROM meetings WHERE part = ?", (name,))
        forgotten = self.db.execute("DELETE FROM sources WHERE part = ?", (name,)).rowcount
        self.db.execute("DELETE FROM parts WHERE name = ?", (name,))
        return forgotten

    def parts_in_use(self) -> Iterator[tuple[str, int, int]]:
        """Each part with how many sources stand in it and how many of these are still what is known of them."""
        cursor = self.db.cursor()
        cursor.execute(
            "SELECT p.name, p.sources, (SELECT count(*) FROM sources s WHERE s.part = p.name) FROM parts p ORDER BY 1"
        )
        return cursor

    def seen(self, key: bytes, part: str) -> tuple[int, int, bytes] | None:
        """Size, time and root of a source as last seen, if what is known of it stands in that part; else None."""
        found = self.db.execute("SELECT size, mtime_ns, root FROM sources WHERE key = ? AND part = ?", (key, part))
        row: tuple[int, int, bytes] | None = found.fetchone()
        return row

    def touch(self) -> None:
        """Note that the target is no longer what is known here. In the caller's transaction."""
        self.put("generation", self.generation + 1)

    @property
    def generation(self) -> int:
        """Rises with every change of what the target should hold."""
        return int(self.get("generation") or 0)

    def live(self, *, strict: bool) -> Iterator[Live]:
        """The meetings of the target in the order of their keys; the same bytes under two names count once.

        ``strict`` leaves out the meetings of sources with warnings.
        """
        results = (READ, READ if strict else WARNINGS)
        cursor = self.db.cursor()
        cursor.execute(
            "SELECT m.id, m.sha256, m.number, m.part, m.offset, m.length, m.items, m.found, m.declared, m.decisions, "
            "m.tasks "
            "FROM meetings m CROSS JOIN sources s ON s.key = m.key "
            "WHERE s.result IN (?, ?) ORDER BY m.id, m.sha256, m.number, m.key",
            results,
        )
        last: Key | None = None
        for identity, sha256, number, part, offset, length, *counts in cursor:
            key = Key(identity, sha256, number)
            if key != last:
                yield Live(key, Range(part, offset, length), *counts)
                last = key

    def results(self) -> dict[str, int]:
        """How many sources came to what."""
        return dict(self.db.execute("SELECT result, count(*) FROM sources GROUP BY result"))

    def duplicates(self) -> int:
        """How many sources hold the same bytes as one with a smaller key."""
        found = self.db.execute(
            "SELECT count(*) FROM sources s WHERE result IN (?, ?) AND EXISTS "
            "(SELECT 1 FROM sources o WHERE o.sha256 = s.sha256 AND o.key < s.key AND o.result IN (?, ?))",
            (READ, WARNINGS, READ, WARNINGS),
        )
        return int(found.fetchone()[0])


def is_damaged(error: sqlite3.Error) -> bool:
    """Whether the error tells that a database is no sound one, which may show only when its later pages are read."""
    code = getattr(error, "sqlite_errorcode", 0)  # what the module itself raises has none
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def open_manifest(path: Path, *, anew: bool = False) -> tuple[Manifest, bool]:
    """The manifest at a path, made where there is none; and whether one was there that could not be used.

    That one is removed, as is any where it is to be made ``anew``: the parts tell the same.
    """
    try:
        if not anew:
            return Manifest(path), False
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorname in ("SQLITE_CANTOPEN", "SQLITE_FULL"):
            raise OSError(f"{path}: cannot be opened ({error})") from error
    for leftover in (path, path.with_name(path.name + "-journal")):
        with suppress(FileNotFoundError):
            leftover.unlink()
    return Manifest(path), True
