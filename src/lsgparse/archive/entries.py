"""What stands for a source between its folder and the worker that reads it."""

from __future__ import annotations

import os
from typing import NamedTuple

READ, WARNINGS, NO_PROTOCOL, FAILED, SKIPPED = "read", "warnings", "no protocol", "failed", "skipped"
"""What can come of a source; its meetings stand in the target where it is ``read`` or read with ``warnings``."""
SAME = "same"
"""What a worker says of a source whose size or time differs, but not its bytes."""


class Entry(NamedTuple):
    """One source that can be read: its identity, what tells whether it changed, how to open it."""

    key: bytes
    """What tells sources apart and orders them: the absolute path; for a member of an archive its path and the name."""
    name: str
    """What the source is called, as given; bytes that are not text are escaped as by ``os.fsdecode``."""
    root: bytes
    """The argument under which it was found."""
    size: int
    mtime_ns: int
    """Time of the last change; for a member of a zip archive its checksum."""
    how: str = "file"
    """``file``, or the kind of archive, ``zip`` or ``tar``."""
    path: bytes = b""
    """The file to open."""
    member: str = ""
    """Which member, in an archive."""
    offset: int = 0
    """Where the member's bytes begin, if they can be reached at once."""
    known: str = ""
    """The SHA-256 of the bytes that were read last time."""


class Remark(NamedTuple):
    """Something met on the way that is not read: left out for a reason, or out of reach."""

    key: bytes
    name: str
    root: bytes
    result: str
    """SKIPPED or FAILED."""
    reason: str
    closed: bool = False
    """A folder or archive that could not be looked into: nothing is known of what stands in it."""


Found = Entry | Remark


def shown(name: str) -> str:
    r"""A file name that can be written anywhere; bytes that are not text stand as ``\xff``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace") if not name.isascii() else name


def writable(text: str) -> str:
    """A message that can be written anywhere; bytes of a name in it that are not text become U+FFFD."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def reason_of(error: OSError) -> str:
    """Why a file or folder cannot be read, in words for its owner."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "no such file; it may have been moved or removed"
    if isinstance(error, PermissionError):
        return "no permission to read it; ask its owner, or change its mode (chmod u+r)"
    return f"cannot be read ({error.strerror or error}); check the disk or the connection and try again"
