"""The tables of ``lsgparse.output.tables`` as an archive's: without what is left out."""

from __future__ import annotations

from functools import cache

from lsgparse.archive.targets.without import spread
from lsgparse.output.tables import TABLES, AnyTable


@cache
def tables(without: tuple[str, ...]) -> tuple[AnyTable, ...]:
    """The tables that are left, without columns that repeat, and keys that point to, what is left out."""
    gone = spread(without)
    return tuple(table.without(gone) for table in TABLES.values() if table.name not in gone)


def keys_to_parents(table: AnyTable) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(parent, columns) of the table's foreign keys; the columns have the same names in both."""
    return tuple((parent, TABLES[parent].key) for parent in table.parents)


def whole(value: int | None) -> int | None:
    """The number; None where 64 bits have no room for it, as one line of nonsense must not stop an archive."""
    return value if value is None or abs(value) < 1 << 63 else None
