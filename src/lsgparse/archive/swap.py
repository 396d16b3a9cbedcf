"""The new target takes the place of the old one in a single step.

A file is renamed over the other. Two folders change names in one call where the system can (Linux); elsewhere the old
one steps aside first, and a run that was killed between the two steps is finished by the next one, in ``recover``.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from lsgparse.archive.store import sync_folder

_AT_FDCWD = -100
_EXCHANGE = 2


def put_in_place(new: Path, target: Path, aside: Path) -> None:
    """Let ``new`` take the place of ``target``, which need not exist; ``aside`` is a free name on the same disk.

    Everything of ``new`` outlasts a power failure before it does. Raises OSError; then the old target is still there.
    What cannot be removed of the old one is left to ``recover``: the new one is in place.
    """
    _sync(new)
    sync_folder(new.parent)
    if not new.is_dir():
        new.replace(target)
    elif not os.path.lexists(target):
        new.rename(target)
    elif _exchange(new, target):
        sync_folder(target.parent)
        _tidy(new)
    else:
        target.rename(aside)
        new.rename(target)
        sync_folder(target.parent)
        _tidy(aside)
    sync_folder(target.parent)


def _tidy(old: Path) -> None:
    with suppress(OSError):
        remove(old)


def recover(new: Path, target: Path, aside: Path) -> None:
    """Put right what a run left that was killed: half a new target, an old one that stepped aside."""
    if os.path.lexists(aside):
        if os.path.lexists(target):
            remove(aside)
        else:
            aside.rename(target)
            sync_folder(target.parent)
    remove(new)


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it, if it is there."""
    with suppress(FileNotFoundError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def fingerprint(target: Path) -> str | None:
    """What changes when somebody else changes the target: sizes, times and numbers of its files; None without one."""
    try:
        status = target.stat()
        if not stat.S_ISDIR(status.st_mode):
            return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ino}"
        digest = hashlib.sha256()
        for path, entry in _files(target, ""):
            status = entry.stat()
            digest.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
        return digest.hexdigest()
    except OSError:
        return None


def size(target: Path) -> int:
    """Bytes of the target's files. Raises OSError."""
    if not target.is_dir():
        return target.stat().st_size
    return sum(entry.stat().st_size for _, entry in _files(target, ""))


def _files(folder: Path | str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name, entry


def _sync(new: Path) -> None:
    if new.is_dir():
        if _sync_disk(new):
            return
        for path in sorted(new.rglob("*"), reverse=True):
            _sync_one(path)
    _sync_one(new)


def _sync_one(path: Path) -> None:
    if path.is_dir():
        sync_folder(path)
        return
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_disk(folder: Path) -> bool:
    """Write out the whole file system in one call, much faster than file by file; False where that cannot be done."""
    if not sys.platform.startswith("linux"):
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if call is None:
        return False
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        return int(call(descriptor)) == 0
    finally:
        os.close(descriptor)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where the system or the file system cannot."""
    if not sys.platform.startswith("linux"):
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    return int(call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE)) == 0
