"""What is to be done: the sources found, in order, beside those that are known, in the same order.

Both streams pass by once. What is to be read, remarked on or dropped is kept in tables on disk, so that memory does not
grow with the archive.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lsgparse.archive.engine import Chunk
from lsgparse.archive.entries import Entry, Found, Remark, writable
from lsgparse.archive.manifest import Known, Manifest
from lsgparse.errors import StaleError

_TABLES = """
DROP TABLE IF EXISTS temp.todo;
DROP TABLE IF EXISTS temp.notes;
DROP TABLE IF EXISTS temp.missing;
CREATE TEMP TABLE todo (
    key BLOB PRIMARY KEY, name BLOB, root BLOB, size INT, mtime_ns INT, how TEXT, path BLOB, member BLOB, offset INT,
    known TEXT, change TEXT
) WITHOUT ROWID;
CREATE TEMP TABLE notes (key BLOB PRIMARY KEY, name BLOB, result TEXT, reason TEXT) WITHOUT ROWID;
CREATE TEMP TABLE missing (key BLOB PRIMARY KEY, name BLOB, gone INT) WITHOUT ROWID;
"""

_BATCH = 500
_SIZES = ((64, 16), (64, 64))
"""So many chunks of so many sources first, so that few sources are shared well by the workers; then larger ones."""
_LARGE = 256
_MOST_BYTES = 4_000_000
_BRAKE = 10
"""More than a tenth of the sources gone at once looks like a share that is not there."""


@dataclass(slots=True)
class Plan:
    """The counts of a plan, and the way to its tables."""

    manifest: Manifest
    todo: int = 0
    """Sources to be read."""
    unchanged: int = 0
    skipped: int = 0
    out_of_reach: int = 0
    """Remarks of failure: files and folders that cannot be looked at, archives that are damaged."""
    gone: int = 0
    """Known sources that are dropped."""
    kept: int = 0
    """Known sources that were not found and are kept."""
    held: int = 0
    """Of those, the ones kept only because too many are gone at once."""
    _rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {"todo": [], "notes": [], "missing": []})

    def put(self, table: str, row: tuple[Any, ...]) -> None:
        """Add a row to one of the plan's tables."""
        rows = self._rows[table]
        rows.append(row)
        if len(rows) >= _BATCH:
            self._flush(table)

    def flush(self) -> None:
        """Let every row stand in its table."""
        for table in self._rows:
            self._flush(table)

    def _flush(self, table: str) -> None:
        rows = self._rows[table]
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self.manifest.db.executemany(f"INSERT OR REPLACE INTO temp.{table} VALUES ({places})", rows)  # noqa: S608
            rows.clear()

    def entries(self) -> Iterator[Entry]:
        """What is to be read, in order."""
        cursor = self.manifest.db.cursor()
        cursor.execute(
            "SELECT key, name, root, size, mtime_ns, how, path, member, offset, known FROM temp.todo ORDER BY key"
        )
        for key, name, root, size, mtime_ns, how, path, member, offset, known in cursor:
            yield Entry(key, os.fsdecode(name), root, size, mtime_ns, how, path, os.fsdecode(member), offset, known)

    def dropped(self) -> Iterator[bytes]:
        """The keys of the sources that are dropped."""
        cursor = self.manifest.db.cursor()
        return (key for (key,) in cursor.execute("SELECT key FROM temp.missing WHERE gone ORDER BY key"))


def make(
    manifest: Manifest,
    found: Iterable[Found],
    roots: set[bytes],
    made: str,
    *,
    force: bool = False,
    prune: bool = False,
) -> Plan:
    """Compare what is found with what is known.

    Unchanged is what has the size and time that are known, or, as its reader will see, the same bytes. What is known
    under one of the roots and no longer found is gone; but where that is more than a tenth, where its folder could not
    be looked into, and where its root is not given this time, it is kept, unless ``prune`` says otherwise.

    Raises StaleError where something is kept that was made with another fingerprint than ``made``.
    """
    manifest.db.executescript(_TABLES)
    plan = Plan(manifest)
    missed = _Missed(plan, roots, prune=prune)
    known = manifest.known(made)
    row = next(known, None)
    for item in found:
        while row and row[0] < item[0]:
            missed.add(Known._make(row))
            row = next(known, None)
        twin = None
        if row and row[0] == item[0]:
            found_row, row = row, next(known, None)
            # Nearly all sources of nearly all runs end here, on plain tuples: what a run costs that does nothing.
            if not force and _unchanged(item, found_row):
                plan.unchanged += 1
                continue
            twin = Known._make(found_row)
        if isinstance(item, Remark):
            _remark(plan, item)
            if item.closed:
                missed.closed.add(item.key)
            if twin is not None:
                missed.add(twin)
        else:
            missed.seen += twin is not None and twin.root in roots
            _read(plan, item, twin, force=force)
    if row is not None:
        missed.add(Known._make(row))
    for row in known:
        missed.add(Known._make(row))
    plan.flush()
    missed.seen += plan.unchanged
    missed.settle()
    return plan


def _unchanged(item: Found, row: tuple[Any, ...]) -> bool:
    """Whether a source is the one that is known: size, time, root, fingerprint and name, the cheapest first."""
    return bool(
        row[1] == item[3]
        and row[2] == item[4]
        and row[3] == item[2]
        and row[5]
        and row[6]
        and row[4] == os.fsencode(item[1])
        and isinstance(item, Entry)
    )


class _Missed:
    """Known sources that are not found: which are gone, and which only out of reach."""

    def __init__(self, plan: Plan, roots: set[bytes], *, prune: bool) -> None:
        self.closed: set[bytes] = set()
        """Folders and archives that could not be looked into."""
        self.seen = 0
        """Known sources under the roots of this run, found or not."""
        self._plan = plan
        self._roots = roots
        self._prune = prune
        self._stale = {True: 0, False: 0}
        """Made otherwise than now, and kept or gone."""

    def add(self, row: Known) -> None:
        """Take a known source that was not found."""
        named = row.root in self._roots
        self.seen += named
        kept = not self._prune and (not named or _within(row.key, self.closed))
        self._plan.put("missing", (row.key, row.name, int(not kept)))
        self._plan.kept += kept
        self._plan.gone += not kept
        self._stale[kept] += not row.alike

    def settle(self) -> None:
        """Hold back what is gone where it is too much at once. Raises StaleError where what is kept cannot be used."""
        plan, stale = self._plan, self._stale[True]
        if not self._prune and plan.gone * _BRAKE > self.seen:
            plan.manifest.db.execute("UPDATE temp.missing SET gone = 0")
            plan.held, plan.kept, plan.gone = plan.gone, plan.kept + plan.gone, 0
            stale += self._stale[False]
        if stale:
            raise StaleError(
                f"what the target holds was made by another version of lsg or with other options, and {stale} of its "
                "sources are not there to be read again; make them reachable and name them, or drop them with --prune"
            )


def _within(key: bytes, closed: set[bytes]) -> bool:
    """Whether the key, or anything around it, is among those that could not be looked into."""
    while key and closed:
        if key in closed:
            return True
        key = key.rpartition(b"/")[0]
    return False


def _remark(plan: Plan, remark: Remark) -> None:
    if remark.result == "skipped":
        plan.skipped += 1
    else:
        plan.out_of_reach += 1
    plan.put("notes", (remark.key, os.fsencode(remark.name), remark.result, writable(remark.reason)))


def _read(plan: Plan, entry: Entry, row: Known | None, *, force: bool) -> None:
    """Let the source be read; where only its size, time or root differ, no further than needed to see what it is."""
    name = os.fsencode(entry.name)
    same = row is not None and row.alike and row.settled and row.name == name and not force
    known = plan.manifest.sha256(entry.key) if same else ""
    plan.todo += 1
    plan.put(
        "todo",
        (
            entry.key,
            name,
            entry.root,
            entry.size,
            entry.mtime_ns,
            entry.how,
            entry.path,
            os.fsencode(entry.member),
            entry.offset,
            known,
            "new" if row is None else "changed",
        ),
    )


def chunks(entries: Iterable[Entry]) -> Iterator[Chunk]:
    """The entries in chunks that grow, none with many more bytes than a worker should hold at once."""
    number = 0
    gathered: list[Entry] = []
    size = 0
    for entry in entries:
        gathered.append(entry)
        size += entry.size
        if len(gathered) >= _size(number) or size >= _MOST_BYTES:
            yield Chunk(f"{number:08d}", tuple(gathered))
            number += 1
            gathered, size = [], 0
    if gathered:
        yield Chunk(f"{number:08d}", tuple(gathered))


def _size(number: int) -> int:
    for count, size in _SIZES:
        if number < count:
            return size
        number -= count
    return _LARGE


def singly(chunk: Chunk) -> Iterator[Chunk]:
    """The chunk's sources, each a chunk of its own."""
    for number, entry in enumerate(chunk.entries):
        yield Chunk(f"{chunk.number}-{number:04d}", (entry,))
