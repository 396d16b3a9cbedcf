"""Source arguments to a stream of entries in the order of their keys, with no more than one folder's names in memory.

An argument is a folder, a file, a zip or tar archive, or a glob pattern; long lists of files are sorted on disk. In
folders, hidden files and backups are left out, and a link to a folder that is read anyway is not followed.
"""

from __future__ import annotations

import errno
import glob
import os
import sqlite3
import stat
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from heapq import merge
from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from typing import Any, NamedTuple

from lsgparse.archive.entries import FAILED, SKIPPED, Entry, Found, Remark, reason_of
from lsgparse.archive.naming import is_address, is_left_out, kind_of, why_skipped

STDIN_ROOT = b"-"
"""Stands for the list on standard input where an argument would be the root of its files."""

_PACKED = "lsgparse.archive.packed"
"""Imported where there is an archive."""
_SLASH = b"/"
_TEXT = b".txt"


class _Named(NamedTuple):
    """A file or folder that is named by itself, by a pattern or in a list."""

    sort: bytes
    """The key, with a slash behind folders and archives, so that what stands in them sorts in its place."""
    name: str
    root: bytes
    folder: bool


class _Folder(NamedTuple):
    """A folder to look into."""

    path: bytes
    """Ends in a slash."""
    prefix: str
    """What the names of the files in it begin with."""


class Sources:
    """The sources of one run; close it when it is done."""

    def __init__(self, given: Iterable[str], listed: Iterable[str] = ()) -> None:
        self.roots: set[bytes] = set()
        """The arguments, by their absolute paths; what was found under another in an earlier run is not gone."""
        self.folders: list[str] = []
        """Absolute paths of the folders among the arguments."""
        self.addresses: list[str] = []
        """The arguments that are addresses of stores."""
        self._far: list[str] = []
        self._lost: list[Remark] = []
        self._named = sqlite3.connect("")  # a table of SQLite's own on disk, once it is large
        self._named.execute(
            "CREATE TABLE named (sort BLOB PRIMARY KEY, name BLOB, root BLOB, folder INT) WITHOUT ROWID"
        )
        self._keep(chain.from_iterable(map(self._argument, given)))
        self._keep(self._list(listed))
        self._lost.sort()

    def close(self) -> None:
        """Let go of the list on disk."""
        self._named.close()

    def has_file(self, path: str) -> bool:
        """Whether the file is named among the arguments."""
        key = os.fsencode(os.path.abspath(path))
        found = self._named.execute("SELECT 1 FROM named WHERE sort IN (?, ?)", (key, key + _SLASH))
        return found.fetchone() is not None

    def walk(self) -> Iterator[Found]:
        """Everything found, in the order of the keys, each key once; being named outweighs being skipped."""
        streams = [self._walk_folders()]
        if self._has_files():
            streams.append(self._walk_files())
        if self._lost:
            streams.append(iter(self._lost))
        streams += map(_walk_address, self._far)
        return streams[0] if len(streams) == 1 else _once(merge(*streams, key=_key))

    def _argument(self, given: str) -> Iterator[_Named]:
        if is_address(given):
            yield from self._address(given)
            return
        root = os.fsencode(os.path.abspath(given))
        self.roots.add(root)
        if os.path.lexists(given) or not glob.has_magic(given):
            named = _named(given, root)
            if named.folder:
                self.folders.append(os.path.abspath(given))
            yield named
            return
        matched = False
        for path in glob.iglob(given, recursive=True):
            matched = True
            yield _named(path, root)
        if not matched:
            self._lost.append(Remark(root, _normal(given), root, FAILED, "nothing matches the pattern", closed=True))

    def _address(self, given: str) -> Iterator[_Named]:
        """An address is walked by itself; of a pattern of addresses, each object stands among the named files."""
        root = os.fsencode(given)
        self.roots.add(root)
        self.addresses.append(given)
        why = remote_or_why()
        if isinstance(why, str):
            self._lost.append(Remark(root, given, root, FAILED, why, closed=True))
        elif not glob.has_magic(given):
            self._far.append(given)
        else:
            try:
                matches = why.matches(given)
            except OSError as error:
                self._lost.append(Remark(root, given, root, FAILED, why.told(error), closed=True))
                return
            if not matches:
                self._lost.append(Remark(root, given, root, FAILED, "nothing matches the pattern", closed=True))
            for match in matches:
                yield _Named(os.fsencode(match), match, root, folder=False)

    def _list(self, paths: Iterable[str]) -> Iterator[_Named]:
        for path in paths:
            self.roots.add(STDIN_ROOT)
            if is_address(path):
                yield _Named(os.fsencode(path), path, STDIN_ROOT, folder=False)
            else:
                yield _named(path, STDIN_ROOT)

    def _keep(self, rows: Iterable[_Named]) -> None:
        self._named.executemany("INSERT OR IGNORE INTO named VALUES (?, ?, ?, ?)", map(_as_row, rows))

    def _has_files(self) -> bool:
        return self._named.execute("SELECT 1 FROM named WHERE NOT folder LIMIT 1").fetchone() is not None

    def _rows(self, *, folder: bool) -> Iterator[_Named]:
        with closing(self._named.cursor()) as cursor:
            cursor.execute("SELECT sort, name, root, folder FROM named WHERE folder = ? ORDER BY sort", (folder,))
            for sort, name, root, is_folder in cursor:
                yield _Named(sort, os.fsdecode(name), root, bool(is_folder))

    def _walk_folders(self) -> Iterator[Found]:
        """Folders side by side; one inside another is walked with it."""
        links = _Links()
        for row in self._outer_folders():
            links.enter(row.sort)
        for row in self._outer_folders():
            yield from _walk(row, links)

    def _outer_folders(self) -> Iterator[_Named]:
        outer: bytes | None = None
        for row in self._rows(folder=True):
            if outer is None or not row.sort.startswith(outer):
                outer = row.sort
                yield row

    def _walk_files(self) -> Iterator[Found]:
        for row in self._rows(folder=False):
            if is_address(row.name):
                yield from _look_at_address(row.name, row.root)
                continue
            yield from _look_at(row.sort.rstrip(_SLASH), row.name, row.root, named=True)


def _once(stream: Iterable[Found]) -> Iterator[Found]:
    """Each key once; an entry outweighs a remark."""
    last: Found | None = None
    for found in stream:
        if last is not None and found.key == last.key:
            last = found if isinstance(last, Remark) else last
            continue
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last


class _Links:
    """Which folders are walked already, by their real paths, so that no link leads round in a circle."""

    def __init__(self) -> None:
        self._real: list[str] = []

    def enter(self, path: bytes) -> bool:
        """Whether a folder may be walked: neither it nor anything around or inside it was entered before."""
        real = os.path.join(os.path.realpath(os.fsdecode(path)), "")
        if any(real.startswith(other) or other.startswith(real) for other in self._real):
            return False
        self._real.append(real)
        return True


def _walk(folder: _Named, links: _Links) -> Iterator[Found]:
    """What stands in a folder and below."""
    prefix = "" if folder.name == "." else os.path.join(folder.name, "")
    stack = [_look_into(_Folder(folder.sort, prefix), folder.root, links)]
    while stack:
        for found in stack[-1]:
            if isinstance(found, _Folder):
                stack.append(_look_into(found, folder.root, links))
                break
            yield found
        else:
            stack.pop()


def _look_into(folder: _Folder, root: bytes, links: _Links) -> Iterator[Found | _Folder]:
    """What stands in one folder: entries, remarks, and the folders in it."""
    path, prefix = folder
    try:
        names, linked = _names(path)
    except OSError as error:
        yield Remark(path[:-1], prefix.rstrip("/"), root, FAILED, f"a folder: {reason_of(error)}", closed=True)
        return
    for raw in names:
        if raw.endswith(_TEXT):  # nearly all are: no more than one call to the system for each
            full = path + raw
            with suppress(OSError):
                status = os.stat(full)
                if stat.S_ISREG(status.st_mode):
                    yield Entry(full, prefix + os.fsdecode(raw), root, status.st_size, status.st_mtime_ns, "file", full)
                    continue
        if not raw.endswith(_SLASH):
            yield from _look_at(path + raw, prefix + os.fsdecode(raw), root)
            continue
        full = path + raw
        name = prefix + os.fsdecode(raw)
        if not os.path.isdir(full):
            yield from _look_at(full[:-1], name[:-1], root)
        elif raw in linked and not links.enter(full):
            yield Remark(full[:-1], name[:-1], root, SKIPPED, "a link to a folder that is read anyway")
        else:
            yield _Folder(full, name)


def _names(path: bytes) -> tuple[list[bytes], set[bytes]]:
    """The names in a folder, sorted as their keys will be, and those that are links to folders."""
    names: list[bytes] = []
    linked: set[bytes] = set()
    with os.scandir(path) as entries:
        for entry in entries:
            raw = entry.name
            text = raw.endswith(_TEXT) and raw[:1] not in b".~#"
            if not text and is_left_out(os.fsdecode(raw)):
                continue
            if _is_folder(entry):
                names.append(raw + _SLASH)
                if entry.is_symlink():
                    linked.add(raw + _SLASH)
            elif not text and kind_of(os.fsdecode(raw)):
                names.append(raw + _SLASH)
            else:
                names.append(raw)
    names.sort()
    return names, linked


def _is_folder(entry: os.DirEntry[bytes]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself: told when it is looked at
        return False


def _look_at(path: bytes, name: str, root: bytes, *, named: bool = False) -> Iterator[Found]:
    """A file: an entry, or why it is none; an archive: its members."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        reason = "no such file; check the name and the folder" if named else "a link that leads nowhere"
        yield Remark(path, name, root, FAILED, reason, closed=named)
        return
    except (OSError, ValueError) as error:
        reason = "not a possible file name" if isinstance(error, ValueError) else _why(error)
        yield Remark(path, name, root, FAILED, reason, closed=named)
        return
    if not stat.S_ISREG(status.st_mode):
        yield Remark(path, name, root, FAILED if named else SKIPPED, "neither file nor folder")
        return
    how = kind_of(name)
    if how:
        yield from import_module(_PACKED).members(path, name, root, how)
        return
    why = "" if named or name.endswith(".txt") else why_skipped(name)
    if why:
        yield Remark(path, name, root, SKIPPED, why)
    else:
        yield Entry(path, name, root, status.st_size, status.st_mtime_ns, "file", path)


def _why(error: OSError) -> str:
    return "a link that leads to itself" if error.errno == errno.ELOOP else reason_of(error)


def remote_or_why() -> Any:
    """The module that reaches stores; where its package is not installed, a str that says so."""
    if find_spec("fsspec") is None:
        return "an address needs a package that is not installed: pip install 'lsgparse[remote]'"
    return import_module("lsgparse.archive.remote")


def _walk_address(address: str) -> Iterator[Found]:
    found: Iterator[Found] = remote_or_why().walk(address)
    return found


def _look_at_address(address: str, root: bytes) -> Iterator[Found]:
    remote = remote_or_why()
    if isinstance(remote, str):
        yield Remark(os.fsencode(address), address, root, FAILED, remote, closed=True)
    else:
        yield from remote.look_at(address, root)


def _named(given: str, root: bytes) -> _Named:
    key = os.fsencode(os.path.abspath(given))
    folder = os.path.isdir(given)
    sort = os.path.join(key, b"") if folder else key + _SLASH if kind_of(given) else key
    return _Named(sort, _normal(given), root, folder)


def _normal(given: str) -> str:
    return os.path.normpath(given) if given else given


def _as_row(named: _Named) -> tuple[bytes, bytes, bytes, bool]:
    return named.sort, os.fsencode(named.name), named.root, named.folder


def _key(found: Found) -> bytes:
    return found.key
