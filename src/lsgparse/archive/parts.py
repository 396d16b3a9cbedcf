"""A part: what came of one chunk of sources, in one object that is never changed and describes itself.

It begins with a mark, then come the pieces (what the form encoded of each meeting, packed by zlib), then the index as
JSON, packed, and at the very end the index's length and a mark again. From the indexes of all parts the manifest can be
made anew.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass, field
from typing import NamedTuple

from lsgparse.archive.store import Range, Store
from lsgparse.archive.targets import Key

SUFFIX = ".part"

_HEAD = b"LSGPART1"
_END = struct.Struct(">QI8s")
_MARK = b"LSGINDX1"
_TAIL = 1 << 16
_LEVEL = 1
"""zlib: the fastest; pieces shrink to a fifth."""


class PartError(Exception):
    """A part that is missing or damaged; ``name`` is its name, None where only a piece is known."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name


class MeetingRow(NamedTuple):
    """One meeting of a source, and where its piece stands in the part."""

    id: str
    number: int
    offset: int
    length: int
    items: int
    found: int
    """Of the items that the heading declares."""
    declared: int
    """Items that the heading declares; 0 where it does not."""
    decisions: int
    tasks: int


class SourceRow(NamedTuple):
    """What came of one source."""

    key: str
    name: str
    root: str
    size: int
    mtime_ns: int
    """-1 where the file changed while it was read, or just before: next time its bytes are looked at."""
    sha256: str
    """Empty where nothing could be read."""
    result: str
    reason: str
    retry: bool
    """Whether another try can turn out otherwise though the source is the same."""
    warnings: int
    seconds: float
    meetings: tuple[MeetingRow, ...] = ()


class Index(NamedTuple):
    """What a part tells of itself."""

    made: str
    """Fingerprint of program, schema, form and options."""
    sources: tuple[SourceRow, ...]


@dataclass(slots=True)
class Writer:
    """Collects a part; ``finish`` gives its bytes."""

    made: str
    _pieces: list[bytes] = field(default_factory=lambda: [_HEAD])
    _sources: list[SourceRow] = field(default_factory=list)
    _size: int = len(_HEAD)

    def piece(self, data: bytes) -> tuple[int, int]:
        """Take a piece; gives offset and length at which it will stand."""
        return self.packed(zlib.compress(data, _LEVEL))

    def packed(self, data: bytes) -> tuple[int, int]:
        """Take a piece that is packed already."""
        place = self._size, len(data)
        self._pieces.append(data)
        self._size += len(data)
        return place

    @property
    def count(self) -> int:
        """How many sources were taken."""
        return len(self._sources)

    def source(self, row: SourceRow) -> None:
        """Take what came of a source."""
        self._sources.append(row)

    def finish(self) -> bytes:
        """The whole part."""
        index = zlib.compress(json.dumps({"made": self.made, "sources": self._sources}).encode(), _LEVEL)
        end = _END.pack(len(index), zlib.crc32(index), _MARK)
        return b"".join((*self._pieces, index, end))


def read_index(store: Store, name: str) -> Index:
    """The index of a part. Raises PartError where the part is missing or damaged."""
    try:
        tail = store.tail(name, _TAIL)
        if len(tail) < _END.size:
            raise PartError(name, "cut off")
        length, check, mark = _END.unpack(tail[-_END.size :])
        if mark != _MARK:
            raise PartError(name, "no index at its end")
        if length + _END.size > len(tail):
            tail = store.tail(name, length + _END.size)
        packed = tail[-_END.size - length : -_END.size]
        if zlib.crc32(packed) != check:
            raise PartError(name, "its index is damaged")
        index = json.loads(zlib.decompress(packed))
        rows = ((*row[:-1], tuple(map(MeetingRow._make, row[-1]))) for row in index["sources"])
        sources = tuple(map(SourceRow._make, rows))
        return Index(index["made"], sources)
    except FileNotFoundError as error:
        raise PartError(name, "missing") from error
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise PartError(name, "its index is damaged") from error


def read_pieces(store: Store, wanted: list[tuple[Key, Range]]) -> list[tuple[Key, bytes]]:
    """The pieces at those places, unpacked. Raises PartError where a part is missing or damaged."""
    try:
        packed = store.read([place for _, place in wanted])
    except FileNotFoundError as error:
        name = next((place.name for _, place in wanted if place.name in str(error)), wanted[0][1].name)
        raise PartError(name, "missing") from error
    unpacked = []
    for (key, place), data in zip(wanted, packed, strict=True):
        try:
            unpacked.append((key, zlib.decompress(data)))
        except zlib.error as error:
            raise PartError(place.name, "a piece is damaged") from error
    return unpacked
