"""Zip and tar archives, read member by member; nothing is ever unpacked to disk.

What an archive claims is not believed: a member may hold no more than the limit of any source, an archive that would
grow beyond reason is refused whole, and a member whose name leads out of the archive is refused by itself.
"""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from lsgparse.archive.entries import FAILED, SKIPPED, Entry, Found, Remark
from lsgparse.archive.naming import is_left_out, why_skipped
from lsgparse.errors import UnreadableError
from lsgparse.text.source import read_limited

ZIP = (".zip",)
TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")

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


def kind_of(name: str) -> str | None:
    """``zip`` or ``tar`` by the ending of a file's name; None for anything else."""
    lower = name.lower()
    return "zip" if lower.endswith(ZIP) else "tar" if lower.endswith(TAR) else None


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


def read_zip(entry: Entry, max_bytes: int) -> bytes:
    """The bytes of a member of a zip archive. Raises SourceError, or OSError where the archive cannot be read."""
    try:
        with zipfile.ZipFile(os.fsdecode(entry.path)) as archive, archive.open(entry.member) as stream:
            return read_limited(_binary(stream), entry.name, max_bytes)
    except (KeyError, *_Errors) as error:
        raise UnreadableError(f"{entry.name}: cannot be unpacked ({_told(error)}); copy the archive again") from error


def read_tar(entry: Entry, max_bytes: int) -> bytes:
    """The bytes of a member of a tar archive. Raises SourceError, or OSError where the archive cannot be read."""
    if entry.offset:
        if entry.size > max_bytes:
            raise UnreadableError(f"{entry.name}: {entry.size:,} bytes, more than the limit of {max_bytes:,}")
        with open(entry.path, "rb") as file:
            file.seek(entry.offset)
            return file.read(entry.size)
    try:
        with tarfile.open(os.fsdecode(entry.path), "r:*", errors="surrogateescape") as archive:
            stream = archive.extractfile(entry.member)
            if stream is None:
                raise UnreadableError(f"{entry.name}: no longer a file of the archive")
            return read_limited(_binary(stream), entry.name, max_bytes)
    except (KeyError, *_Errors) as error:
        raise UnreadableError(f"{entry.name}: cannot be unpacked ({_told(error)}); copy the archive again") from error


def _binary(stream: Any) -> Any:
    return stream


def _told(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
