"""Zip and tar archives, read member by member; nothing is ever unpacked to disk.

What an archive claims is not believed: a member may hold no more than the limit of any source, an archive that would
grow beyond reason is refused whole, and a member whose name leads out of the archive is refused by itself.
"""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple, cast

from lsgparse.archive.entries import FAILED, SKIPPED, Entry, Found, Remark
from lsgparse.archive.naming import is_left_out, why_skipped
from lsgparse.errors import SourceError, TooLargeError, UnreadableError
from lsgparse.text.source import read_limited

MOST_TIMES = 200
"""No text shrinks to less than a two-hundredth; what claims so is a bomb."""
HARMLESS = 10_000_000
"""So many bytes are no bomb, however small they were packed."""

_Errors = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the two modules raise for damaged archives and for ways of packing that they do not know."""


class _Member(NamedTuple):
    name: str
    size: int
    mark: int
    """Checksum or time."""
    offset: int
    refused: str
    skipped: str


class _RefusedError(Exception):
    """An archive that is refused whole."""


def members(path: bytes, name: str, root: bytes, how: str) -> Iterator[Found]:
    """What stands in an archive, in the order of its keys. An archive that cannot be read is one Remark."""
    try:
        found = _list_zip(path) if how == "zip" else _list_tar(path)
    except _RefusedError as error:
        yield Remark(path, name, root, FAILED, str(error), closed=True)
        return
    except (OSError, *_Errors) as error:
        yield Remark(path, name, root, FAILED, f"no sound {how} archive ({error}); copy it again", closed=True)
        return
    for key, member in sorted((path + b"/" + os.fsencode(_plain(member.name)), member) for member in found.values()):
        inner = f"{name}/{_plain(member.name)}"
        if member.refused:
            yield Remark(key, inner, root, FAILED, member.refused)
        elif member.skipped:
            yield Remark(key, inner, root, SKIPPED, member.skipped)
        else:
            yield Entry(key, inner, root, member.size, member.mark, how, path, member.name, member.offset)


def _plain(name: str) -> str:
    """A member's name as part of a path that the file system's encoding can hold."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape").replace("\0", "")


def _list_zip(path: bytes) -> dict[str, _Member]:
    found: dict[str, _Member] = {}
    with zipfile.ZipFile(os.fsdecode(path)) as archive:
        total = sum(info.file_size for info in archive.infolist())
        _refuse_bomb(total, os.stat(path).st_size)
        for info in archive.infolist():
            if info.is_dir() or is_left_out(info.filename):
                continue
            refused = _refused(info.filename)
            if not refused and info.flag_bits & 0x1:
                refused = "encrypted; give the archive without a password"
            if not refused and info.file_size > HARMLESS and info.file_size > MOST_TIMES * max(info.compress_size, 1):
                refused = _bomb(info.file_size)
            skipped = why_skipped(info.filename, packed=True)
            found[info.filename] = _Member(info.filename, info.file_size, info.CRC, 0, refused, skipped)
    return found


def _list_tar(path: bytes) -> dict[str, _Member]:
    found: dict[str, _Member] = {}
    size = os.stat(path).st_size
    total = 0
    with tarfile.open(os.fsdecode(path), "r:*", errors="surrogateescape") as archive:
        plain = type(archive.fileobj).__name__ in ("BufferedReader", "_io.BufferedReader")
        for info in archive:
            total += info.size
            _refuse_bomb(total, size)
            archive.members = []  # type: ignore[attr-defined]  # else every member is remembered twice
            if info.isdir() or is_left_out(info.name):
                continue
            refused = _refused(info.name)
            skipped = why_skipped(info.name, packed=True) if info.isfile() else "a link or device, not a file"
            offset = info.offset_data if plain and not info.issparse() else 0
            found[info.name] = _Member(info.name, info.size, int(info.mtime), offset, refused, skipped)
    return found


def _refused(name: str) -> str:
    """Why a member of that name is refused; empty where it is not."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or parts[0] == "" or parts[0].endswith(":"):
        return "its name leads out of the archive; refused"
    return ""


def _bomb(size: int) -> str:
    return f"would grow to {size:,} bytes, more than {MOST_TIMES} times what is packed; refused as a bomb"


def _refuse_bomb(total: int, packed_size: int) -> None:
    if total > HARMLESS and total > MOST_TIMES * max(packed_size, 1):
        raise _RefusedError(_bomb(total))


class Members:
    """Reads the members among some entries: each archive is opened once, and one that is packed as a whole passed once.

    Close it when it is done.
    """

    def __init__(self, entries: Iterable[Entry], max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._wanted: dict[bytes, dict[str, Entry]] = {}
        for entry in entries:
            if entry.how == "tar" and not entry.offset:
                self._wanted.setdefault(entry.path, {})[entry.member] = entry
        self._zip: tuple[bytes, zipfile.ZipFile] | None = None
        self._passed: tuple[bytes, dict[str, bytes | SourceError]] = b"", {}

    def close(self) -> None:
        """Close the archive that was opened last."""
        if self._zip is not None:
            self._zip[1].close()
            self._zip = None

    def read(self, entry: Entry) -> bytes:
        """A member's bytes. Raises SourceError, or OSError where the archive cannot be read."""
        if entry.how == "zip":
            return self._from_zip(entry)
        if entry.offset:
            if entry.size > self._max_bytes:
                raise TooLargeError(f"{entry.name}: {entry.size:,} bytes, more than the limit of {self._max_bytes:,}")
            with open(entry.path, "rb") as file:
                file.seek(entry.offset - tarfile.BLOCKSIZE)
                head, data = file.read(tarfile.BLOCKSIZE), file.read(entry.size)
            if not _is_still_there(entry, head, data):
                raise UnreadableError(f"{entry.name}: the archive was changed while it was read; run again")
            return data
        if self._passed[0] != entry.path:
            self._passed = entry.path, _pass_through(entry.path, self._wanted[entry.path], self._max_bytes)
        found = self._passed[1][entry.member]
        if isinstance(found, SourceError):
            raise found
        return found

    def _from_zip(self, entry: Entry) -> bytes:
        try:
            if self._zip is None or self._zip[0] != entry.path:
                self.close()
                self._zip = entry.path, zipfile.ZipFile(os.fsdecode(entry.path))
            with self._zip[1].open(entry.member) as stream:
                return read_limited(cast(BinaryIO, stream), entry.name, self._max_bytes)
        except (KeyError, *_Errors) as error:
            raise _not_unpacked(entry, error) from error


def _is_still_there(entry: Entry, head: bytes, data: bytes) -> bool:
    """Whether the block in front of a member's bytes is still its own, in an archive that may have been replaced."""
    try:
        info = tarfile.TarInfo.frombuf(head, "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    # What is wider than the block's fields stands in another block: there the time is rounded, not cut.
    return info.size == entry.size == len(data) and abs(info.mtime - entry.mtime_ns) <= 1


def _pass_through(path: bytes, wanted: dict[str, Entry], max_bytes: int) -> dict[str, bytes | SourceError]:
    """The bytes of some members of a tar archive, or what is wrong with them, read from its beginning to its end once.

    Raises OSError where the archive cannot be read.
    """
    found: dict[str, bytes | SourceError] = {}
    trouble: Exception = KeyError("no longer in the archive")
    try:
        with tarfile.open(os.fsdecode(path), "r:*", errors="surrogateescape") as archive:
            for info in archive:
                archive.members = []  # type: ignore[attr-defined]  # else every member is remembered
                entry = wanted.get(info.name)
                stream = archive.extractfile(info) if entry is not None and info.isfile() else None
                if entry is not None and stream is not None:
                    try:
                        found[info.name] = read_limited(cast(BinaryIO, stream), entry.name, max_bytes)
                    except SourceError as error:
                        found[info.name] = error
    except _Errors as error:
        trouble = error
    return {name: found[name] if name in found else _not_unpacked(entry, trouble) for name, entry in wanted.items()}


def _not_unpacked(entry: Entry, error: Exception) -> SourceError:
    told = " ".join(str(error).split())[:200] or type(error).__name__
    return UnreadableError(f"{entry.name}: cannot be unpacked ({told}); copy the archive again")
