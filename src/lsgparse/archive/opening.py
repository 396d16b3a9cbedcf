"""An entry to its bytes, however it is kept."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import groupby, islice
from typing import Any, NamedTuple

from lsgparse.archive import packed
from lsgparse.archive.entries import Entry
from lsgparse.errors import SourceError, UnreadableError
from lsgparse.text.source import read_limited

_TOGETHER = 32
"""Objects of a store that are fetched at the same time."""
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


def _read_member(entry: Entry, max_bytes: int) -> Content:
    reader = packed.read_zip if entry.how == "zip" else packed.read_tar
    try:
        data = reader(entry, max_bytes)
    except OSError as error:
        raise UnreadableError(f"{entry.name}: {reason_of(error)}") from error
    return Content(data, entry.size, entry.mtime_ns)


def _remote() -> Any:
    """The module that reaches stores; it needs a package that is not everywhere."""
    return import_module("lsgparse.archive.remote")


def _read_remote(entry: Entry, max_bytes: int) -> Content:
    (got,) = _remote().read_many([entry], max_bytes)
    if isinstance(got, SourceError):
        raise got
    return Content(got, entry.size, entry.mtime_ns)


OPENERS: dict[str, Callable[[Entry, int], Content]] = {
    "file": _read_file,
    "zip": _read_member,
    "tar": _read_member,
    "url": _read_remote,
}
"""How each kind of entry is read."""


def read(entry: Entry, max_bytes: int) -> Content:
    """The entry's bytes. Raises SourceError where they cannot be had, or are more than the limit."""
    return OPENERS[entry.how](entry, max_bytes)


def each(entries: Iterable[Entry], max_bytes: int) -> Iterator[tuple[Entry, Content | SourceError]]:
    """Every entry with its bytes, or why they cannot be had; what is far away is fetched many at a time."""
    for far, group in groupby(entries, key=lambda entry: entry.how == "url"):
        if not far:
            for entry in group:
                try:
                    yield entry, read(entry, max_bytes)
                except SourceError as error:
                    yield entry, error
            continue
        while batch := list(islice(group, _TOGETHER)):
            for entry, got in zip(batch, _remote().read_many(batch, max_bytes), strict=True):
                yield entry, got if isinstance(got, SourceError) else Content(got, entry.size, entry.mtime_ns)


def reason_of(error: OSError) -> str:
    """Why a file or folder cannot be read, in words for its owner."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "no such file; it may have been moved or removed"
    if isinstance(error, PermissionError):
        return "no permission to read it; ask its owner, or change its mode (chmod u+r)"
    return f"cannot be read ({error.strerror or error}); check the disk or the connection and try again"
