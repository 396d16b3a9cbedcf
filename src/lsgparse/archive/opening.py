"""An entry to its bytes, however it is kept."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from importlib import import_module
from itertools import groupby, islice
from typing import Any, NamedTuple

from lsgparse.archive import packed
from lsgparse.archive.entries import Entry, reason_of
from lsgparse.errors import SourceError, UnreadableError
from lsgparse.text.source import read_limited

_TOGETHER = 32
"""Objects of a store that are fetched at the same time."""
_HELD = 256
"""Members of one archive that are held at the same time."""
_HELD_BYTES = 32_000_000
"""So many bytes of them, unless one alone has more."""
_TICK_NS = 50_000_000
"""A file changed less than this before it was read may change again within the same tick of its clock."""


class Content(NamedTuple):
    """A source's bytes and what its file said of itself when they were read."""

    data: bytes
    size: int
    mtime_ns: int
    """-1 where another look at the bytes is needed next time."""


def _read_file(entry: Entry, max_bytes: int) -> Content:
    try:
        with open(entry.path, "rb") as stream:
            before = os.fstat(stream.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise UnreadableError(f"{entry.name}: no longer a file")
            data = read_limited(stream, entry.name, max_bytes)
            after = os.fstat(stream.fileno())
    except OSError as error:
        raise UnreadableError(f"{entry.name}: {reason_of(error)}") from error
    settled = (
        before.st_mtime_ns == after.st_mtime_ns
        and after.st_size == len(data)
        and time.time_ns() - after.st_mtime_ns > _TICK_NS
    )
    return Content(data, len(data), after.st_mtime_ns if settled else -1)


def _remote() -> Any:
    """The module that reaches stores; it needs a package that is not everywhere."""
    return import_module("lsgparse.archive.remote")


class Reader:
    """Reads some entries, in their order; close it when it is done."""

    def __init__(self, entries: Sequence[Entry], max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._members = packed.Members(entries, max_bytes)

    def close(self) -> None:
        """Close what is open."""
        self._members.close()

    def read(self, entry: Entry) -> Content:
        """The entry's bytes. Raises SourceError where they cannot be had, or are more than the limit."""
        if entry.how == "file":
            return _read_file(entry, self._max_bytes)
        if entry.how == "url":
            (got,) = _remote().read_many([entry], self._max_bytes)
            if isinstance(got, SourceError):
                raise got
            return Content(got, entry.size, entry.mtime_ns)
        try:
            return Content(self._members.read(entry), entry.size, entry.mtime_ns)
        except OSError as error:
            raise UnreadableError(f"{entry.name}: {reason_of(error)}") from error


def each(entries: Sequence[Entry], max_bytes: int) -> Iterator[tuple[Entry, Content | SourceError]]:
    """Every entry with its bytes, or why they cannot be had; what is far away is fetched many at a time."""
    with closing(Reader(entries, max_bytes)) as reader:
        for far, group in groupby(entries, key=lambda entry: entry.how == "url"):
            if not far:
                for entry in group:
                    try:
                        yield entry, reader.read(entry)
                    except SourceError as error:
                        yield entry, error
                continue
            while batch := list(islice(group, _TOGETHER)):
                for entry, got in zip(batch, _remote().read_many(batch, max_bytes), strict=True):
                    yield entry, got if isinstance(got, SourceError) else Content(got, entry.size, entry.mtime_ns)


def in_order(entries: Iterable[Entry], max_bytes: int) -> Iterator[tuple[Entry, Content | SourceError]]:
    """As ``each``, for any number of entries: an archive that is packed as a whole is passed once for every so many."""
    some: list[Entry] = []
    size = 0
    for entry in entries:
        if some and (len(some) == _HELD or size + entry.size > _HELD_BYTES):
            yield from each(some, max_bytes)
            some, size = [], 0
        some.append(entry)
        size += entry.size
    yield from each(some, max_bytes)
