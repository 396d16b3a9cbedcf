"""Parquet: a folder with a file for each table or, on request, a folder for each table with one for each year in it.

Columns have types: dates, times, numbers, lists. A date that may be partial stays text, and beside it stands one of
whole days. Years are folders as Hive names them (``year=2024``), which DuckDB, pandas and Spark understand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from lsgparse.archive.targets import Key, TargetOptions
from lsgparse.archive.targets.json import year_of
from lsgparse.archive.targets.tabular import tables
from lsgparse.archive.targets.without import told
from lsgparse.model import Meeting

UNDATED = "__HIVE_DEFAULT_PARTITION__"
"""Hive's name for the folder of what has no year."""


def encode(meeting: Meeting, key: Key, options: TargetOptions) -> bytes:  # noqa: ARG001 (every form has the same three)
    """The meeting's year on a line, then JSON: for each table a list for each column."""
    kept = told(meeting, options.without)
    columns = [list(zip(*table.values(kept), strict=True)) for table in tables(options.without)]
    return f"{year_of(meeting) or UNDATED}\n{json.dumps(columns, ensure_ascii=False, separators=(',', ':'))}".encode()


def build(where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:
    """The whole folder. Raises OSError where it cannot be written."""
    from lsgparse.archive.targets.arrow import write  # noqa: PLC0415 (heavy, and a worker does not need it)

    where.mkdir()
    kept = tables(options.without)
    if not options.partition:
        bodies = (piece.partition(b"\n")[2] for _, piece in pieces)
        write(kept, [where / f"{table.name}.parquet" for table in kept], bodies)
        return
    with TemporaryDirectory(prefix=".years-", dir=where) as name:
        spool = Path(name)
        _sort_out(spool, pieces)
        for path in sorted(spool.iterdir()):
            folders = [where / table.name / f"year={path.name}" for table in kept]
            for folder in folders:
                folder.mkdir(parents=True)
            write(kept, [folder / "part-0.parquet" for folder in folders], _lines(path))


def _sort_out(spool: Path, pieces: Iterable[tuple[Key, bytes]]) -> None:
    """Each piece on a line of its year's file: years come mixed, and only one may be held open and in mind."""
    for _, piece in pieces:
        year, _, body = piece.partition(b"\n")
        with (spool / year.decode()).open("ab") as file:
            file.write(body + b"\n")  # no string of JSON holds a raw line end


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from file
