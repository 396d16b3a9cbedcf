"""Columns as Arrow tables, written as Parquet. The only module that knows pyarrow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from datetime import date, time
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lsgparse.archive.targets.tabular import whole
from lsgparse.output.rows import Column
from lsgparse.output.tables import AnyTable

_GROUP_BYTES = 16_000_000  # of JSON, whose objects are the most that is held at once
_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "date": pa.date32(),
    "partial date": pa.string(),
    "time": pa.time32("ms"),
}


def write(tables: Sequence[AnyTable], paths: Sequence[Path], pieces: Iterable[bytes]) -> None:
    """Write each table to its path. A piece is JSON: for each table a list for each of its columns, all of one length.

    Row groups are bounded, so that what is held does not grow with the number of pieces. The same pieces make the same
    bytes with the same version of pyarrow. Raises OSError where a file cannot be written.
    """
    schemas = [_schema(table) for table in tables]
    with ExitStack() as stack:
        writers = [
            stack.enter_context(  # an open file, since pyarrow takes no path that is not text
                pq.ParquetWriter(stack.enter_context(path.open("xb")), schema, compression="zstd")
            )
            for path, schema in zip(paths, schemas, strict=True)
        ]
        held: list[list[list[Any]]] = [[[] for _ in table.columns] for table in tables]
        size = 0
        for piece in pieces:
            for columns, more in zip(held, json.loads(piece), strict=True):
                for column, values in zip(columns, more, strict=False):  # no row: no columns either
                    column.extend(values)
            size += len(piece)
            if size >= _GROUP_BYTES:
                _flush(tables, schemas, writers, held)
                size = 0
        _flush(tables, schemas, writers, held)


def _flush(
    tables: Sequence[AnyTable], schemas: Sequence[Any], writers: Sequence[Any], held: list[list[list[Any]]]
) -> None:
    """Write what is held as a row group of each table."""
    for table, schema, writer, columns in zip(tables, schemas, writers, held, strict=True):
        if columns[0]:
            kinds: tuple[Column[Any], ...] = table.columns
            pairs = zip(kinds, columns, strict=True)
            arrays = [array for column, values in pairs for array in _arrays(column, values)]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            for values in columns:
                values.clear()


def _schema(table: AnyTable) -> Any:
    fields = []
    for column in table.columns:
        kind = pa.list_(_TYPES[column.items]) if column.type == "list" else _TYPES[column.type]
        needed = column.name in table.key
        fields.append(pa.field(column.name, kind, nullable=not needed, metadata={"description": column.description}))
        if column.type == "partial date":
            about = {"description": f"{column.name} where it is a whole day."}
            fields.append(pa.field(f"{column.name}_day", pa.date32(), metadata=about))
    return pa.schema(fields)


def _arrays(column: Column[Any], values: list[Any]) -> list[Any]:
    """The column's values, and for a partial date the whole days beside them.

    What the type has no room for is null: one line of nonsense must not stop an archive.
    """
    if column.type == "list":
        if column.items == "integer":
            values = [[whole(value) for value in entries] for entries in values]
        return [pa.array(values, pa.list_(_TYPES[column.items]))]
    read = _READ.get(column.type)
    made = pa.array([read(value) for value in values] if read else values, _TYPES[column.type])
    if column.type == "partial date":
        return [made, pa.array([_day(value) for value in values], pa.date32())]
    return [made]


@lru_cache(maxsize=4096)
def _day(value: str | None) -> date | None:
    """The day; None for a part of a date."""
    with suppress(ValueError):
        return date.fromisoformat(value) if value and len(value) == len("2024-05-03") else None
    return None


def _time(value: str | None) -> time | None:
    with suppress(ValueError):
        return time.fromisoformat(value) if value else None
    return None


_READ: dict[str, Callable[[Any], Any]] = {"integer": whole, "date": _day, "time": _time}
