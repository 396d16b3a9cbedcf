"""What lies elsewhere, by its address: ``s3://``, ``gs://``, ``abfs://``, ``https://``, ``sftp://``, ``memory://``.

fsspec and its drivers reach the stores, with the credentials that each store's own tools use; nothing here asks for
any. Every request is tried again a few times. S3 lists page by page; of other stores one folder's names are in memory
at once.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

import fsspec

from lsgparse.archive.entries import FAILED, SKIPPED, Entry, Found, Remark
from lsgparse.archive.naming import is_address, is_left_out, kind_of, why_skipped
from lsgparse.archive.store import Range
from lsgparse.errors import SourceError, TooLargeError, UnreadableError
from lsgparse.text.source import read_limited, too_large

T = TypeVar("T")

_WAITS = (0.2, 1.0, 4.0)
"""Seconds before each further try."""
_FINAL = (FileNotFoundError, PermissionError, FileExistsError, NotADirectoryError, IsADirectoryError)
_VERSIONS = ("ETag", "etag", "md5Hash", "content_md5", "mtime", "LastModified", "last_modified", "updated", "modified")
"""What drivers call that which changes with an object, the surest first."""
_SHOWN_UNFINISHED = ("sftp", "ssh")
"""Stores in which half an object can be seen while it is written, and which can rename."""
_TEMPORARY = ".tmp"
_PAGE = 1000
"""Names in a page of a listing; S3 gives no more."""


class Place(NamedTuple):
    """A file system and a path in it."""

    fs: Any
    path: str
    scheme: str


@lru_cache(maxsize=64)
def place(url: str) -> Place:
    """Where an address leads. Raises OSError where its driver is not installed or cannot be set up."""
    try:
        fs, path = fsspec.core.url_to_fs(url)
    except ImportError as error:
        raise OSError(f"needs a package that is not installed ({error}); pip install 'lsgparse[remote]'") from error
    except Exception as error:
        raise OSError(f"cannot be reached ({type(error).__name__}: {error})") from error
    return Place(fs, path.rstrip("/"), url.partition("://")[0])


def tried(call: Callable[..., T], *arguments: Any, **options: Any) -> T:
    """What the call gives, which is tried again a few times. Raises OSError, whatever the driver raises."""
    for wait in (*_WAITS, None):
        try:
            return call(*arguments, **options)
        except _FINAL:
            raise
        except Exception as error:
            if wait is None:
                detail = " ".join(str(error).split())[:200]
                raise OSError(f"{type(error).__name__}: {detail}") from error
            time.sleep(wait)
    raise AssertionError("the last try returns or raises")


@dataclass(frozen=True, slots=True)
class RemoteStore:
    """Objects below an address; see ``Store``."""

    url: str

    def write(self, name: str, data: bytes) -> None:
        """See ``Store``."""
        fs, path, scheme = place(self.url)
        if scheme not in _SHOWN_UNFINISHED:
            tried(fs.pipe_file, f"{path}/{name}", data)
            return
        tried(fs.makedirs, path, exist_ok=True)
        unfinished = f"{path}/{name}.{os.urandom(8).hex()}{_TEMPORARY}"
        tried(fs.pipe_file, unfinished, data)
        tried(fs.mv, unfinished, f"{path}/{name}")

    def read(self, wanted: Sequence[Range]) -> list[bytes]:
        """See ``Store``."""
        fs, path, _ = place(self.url)
        names = [f"{path}/{name}" for name, _, _ in wanted]
        starts = [offset for _, offset, _ in wanted]
        ends = [offset + length for _, offset, length in wanted]
        pieces: list[bytes] = tried(fs.cat_ranges, names, starts, ends, on_error="raise")
        return pieces

    def tail(self, name: str, length: int) -> bytes:
        """See ``Store``."""
        fs, path, _ = place(self.url)
        size = tried(fs.size, f"{path}/{name}")
        data: bytes = tried(fs.cat_file, f"{path}/{name}", start=max(0, size - length), end=size)
        return data

    def names(self) -> Iterator[str]:
        """See ``Store``; what a writer left unfinished is none."""
        fs, path, _ = place(self.url)
        fs.invalidate_cache()
        with suppress(FileNotFoundError):
            for full in tried(fs.ls, path, detail=False):
                name = full.rpartition("/")[2]
                if name and not name.endswith(_TEMPORARY):
                    yield name

    def remove(self, names: Iterable[str]) -> None:
        """See ``Store``."""
        fs, path, _ = place(self.url)
        for name in names:
            with suppress(FileNotFoundError):
                tried(fs.rm_file, f"{path}/{name}")


def walk(url: str) -> Iterator[Found]:
    """What an address holds, in the order of the keys: one object, or all below it."""
    root = url.encode()
    try:
        at = place(url)
        at.fs.invalidate_cache()
        folder = (
            url.endswith("/") if at.scheme.startswith("http") else tried(at.fs.info, at.path)["type"] == "directory"
        )
    except FileNotFoundError:
        yield Remark(root, url, root, FAILED, "nothing is there; check the address", closed=True)
        return
    except OSError as error:
        yield Remark(root, url, root, FAILED, told(error), closed=True)
        return
    if not folder:
        yield from look_at(url, root)
        return
    base = url.rstrip("/")
    try:
        for info in _below(at):
            yield from _found(base, info["name"].removeprefix(at.path), info, root)
    except OSError as error:
        yield Remark(root, url, root, FAILED, f"cannot be listed to its end: {told(error)}", closed=True)


def look_at(url: str, root: bytes) -> Iterator[Found]:
    """One object that is named by its address: an entry, or why it is none."""
    try:
        fs, path = fsspec.core.url_to_fs(url)
        info = tried(fs.info, path)
    except OSError as error:
        yield Remark(url.encode(), url, root, FAILED, told(error), closed=True)
        return
    yield from _found(url, "", info, root, named=True)


def matches(pattern: str) -> list[str]:
    """The addresses of the objects that match a pattern. Raises OSError."""
    at = place(pattern)
    head = pattern[: pattern.index(at.path)] if at.path in pattern else f"{at.scheme}://"
    at.fs.invalidate_cache()
    return sorted(head + path for path in tried(at.fs.glob, at.path))


def _found(base: str, rest: str, info: dict[str, Any], root: bytes, *, named: bool = False) -> Iterator[Found]:
    """An object: an entry, or why it is none; nothing where hidden files and backups are left out."""
    url = base + rest
    if not named and any(map(is_left_out, rest.strip("/").split("/"))):
        return
    name = url.rpartition("/")[2]
    key = url.encode("utf-8", "surrogateescape")
    if kind_of(name):
        why = "an archive is read from a disk only; copy it to this machine, or unpack it there"
        yield Remark(key, url, root, FAILED if named else SKIPPED, why)
    elif not named and (why := why_skipped(name)):
        yield Remark(key, url, root, SKIPPED, why)
    else:
        yield Entry(key, url, root, int(info.get("size") or 0), _version(info), "url", key)


def _below(at: Place) -> Iterator[dict[str, Any]]:
    """All objects below a place, in the order of their names. Raises OSError."""
    return _pages(at) if at.scheme in ("s3", "s3a") else _folder(at.fs, at.path)


def _pages(at: Place) -> Iterator[dict[str, Any]]:
    """S3 lists a bucket in the order of the names, a page at a time."""
    bucket, _, prefix = at.path.partition("/")
    token: dict[str, str] = {}
    while True:
        page = tried(
            at.fs.call_s3, "list_objects_v2", Bucket=bucket, Prefix=prefix and f"{prefix}/", MaxKeys=_PAGE, **token
        )
        for row in page.get("Contents", ()):
            if not row["Key"].endswith("/"):
                yield {"name": f"{bucket}/{row['Key']}", "size": row["Size"], "ETag": row["ETag"]}
        if not page.get("IsTruncated"):
            return
        token = {"ContinuationToken": page["NextContinuationToken"]}


def _folder(fs: Any, path: str) -> Iterator[dict[str, Any]]:
    def order(info: dict[str, Any]) -> bytes:
        name: str = info["name"].rstrip("/") + ("/" if info["type"] == "directory" else "")
        return name.encode("utf-8", "surrogateescape")

    for info in sorted(tried(fs.ls, path, detail=True), key=order):
        name = info["name"].rstrip("/")
        if name == path or not name.startswith(path):
            continue
        if info["type"] != "directory":
            yield info
        elif not is_left_out(name.rpartition("/")[2]):
            yield from _folder(fs, name)


def _version(info: dict[str, Any]) -> int:
    """A number that is another one when the object has changed; -1 where the store tells nothing that would."""
    for name in _VERSIONS:
        value = info.get(name)
        if isinstance(value, datetime):
            return int(value.timestamp() * 1_000_000) * 1000
        if isinstance(value, int | float):
            return int(value * 1_000_000) * 1000
        if isinstance(value, str | bytes) and value:
            raw = value.encode() if isinstance(value, str) else value
            return int.from_bytes(sha256(raw).digest()[:7], "big")
    return -1


def read_many(entries: Sequence[Entry], max_bytes: int) -> list[bytes | SourceError]:
    """The objects' bytes, or what kept them from being read; all fetched at the same time where the store can."""
    got: dict[str, bytes | SourceError] = {}
    wanted: dict[str, Entry] = {}
    for entry in entries:
        if entry.size > max_bytes:
            got[entry.name] = too_large(entry.name, entry.size, max_bytes)
        elif entry.size:
            wanted[entry.name] = entry
        else:  # nothing, or the store does not say how much
            got[entry.name] = _streamed(entry.name, max_bytes)
    for root, group in groupby(wanted.values(), key=lambda entry: entry.root):
        names = [entry.name for entry in group]
        fetched = _fetch(root.decode(), names)
        for name in names:
            got[name] = _checked(name, fetched.get(name), max_bytes)
    return [got[entry.name] for entry in entries]


def _streamed(name: str, max_bytes: int) -> bytes | SourceError:
    """An object whose size is not known, read no further than the limit."""

    def read() -> bytes | SourceError:
        fs, path = fsspec.core.url_to_fs(name)
        with fs.open(path, "rb") as stream:
            try:
                return read_limited(stream, name, max_bytes)
            except TooLargeError as error:
                return error

    try:
        return tried(read)
    except OSError as error:
        return UnreadableError(f"{name}: {told(error)}")


def _fetch(root: str, names: list[str]) -> dict[str, Any]:
    """What one request for all of them gives, by name; for those that failed the error, or nothing."""
    try:
        fs = place(root).fs if is_address(root) else fsspec.core.url_to_fs(names[0])[0]
        paths = {name: fs._strip_protocol(name) for name in names}  # noqa: SLF001 (what fsspec's own url_to_fs does)
        fetched = fs.cat(list(paths.values()), on_error="return")
    except Exception:  # noqa: BLE001 (drivers raise what their libraries raise; each is tried again by itself)
        return {}
    if not isinstance(fetched, dict):  # of a single path
        return dict.fromkeys(names, fetched)
    return {name: fetched.get(path) for name, path in paths.items()}


def _checked(name: str, data: Any, max_bytes: int) -> bytes | SourceError:
    """What was fetched; what could not be is tried again."""
    try:
        if isinstance(data, bytes):
            whole = data
        else:
            fs, path = fsspec.core.url_to_fs(name)
            whole = tried(fs.cat_file, path)
    except OSError as error:
        return UnreadableError(f"{name}: {told(error)}")
    if len(whole) > max_bytes:
        return too_large(name, len(whole), max_bytes)
    return whole


def told(error: OSError) -> str:
    """Why a store did not do what it was asked, in words for its user."""
    if isinstance(error, FileNotFoundError):
        return "no such object; it may have been moved or removed"
    if isinstance(error, PermissionError):
        return "no permission to read it; check the credentials of the store's own tools"
    return f"{error}; check the address, the connection and the credentials"
