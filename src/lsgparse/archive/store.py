"""Where parts are kept: whole objects, written once, read in pieces, listed, removed; nothing is appended or renamed.

This one keeps them as files of a folder. Any store with these five methods can take its place; an instance travels to
the workers, so it must be possible to pickle it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

_TEMPORARY = ".tmp"


class Range(NamedTuple):
    """Some bytes of an object."""

    name: str
    offset: int
    length: int


class Store(Protocol):
    """What the archive asks of a store. Every method raises OSError where the store cannot be reached."""

    def write(self, name: str, data: bytes) -> None:
        """Make the object, or replace it, whole or not at all; when this returns it outlasts a power failure."""
        ...

    def read(self, wanted: Sequence[Range]) -> list[bytes]:
        """The bytes of each range, in order; shorter where the object ends. FileNotFoundError for a missing object."""
        ...

    def tail(self, name: str, length: int) -> bytes:
        """The object's last bytes, all of it where it is shorter. Raises FileNotFoundError."""
        ...

    def names(self) -> Iterator[str]:
        """The names of all objects, in any order."""
        ...

    def remove(self, names: Iterable[str]) -> None:
        """Remove the objects; one that is not there is no error."""
        ...


@dataclass(frozen=True, slots=True)
class FolderStore:
    """Objects as files of one folder, which must exist."""

    folder: Path

    def write(self, name: str, data: bytes) -> None:
        """See ``Store``."""
        write_file(self.folder / name, data)

    def read(self, wanted: Sequence[Range]) -> list[bytes]:
        """See ``Store``."""
        found: dict[int, bytes] = {}
        order = sorted(range(len(wanted)), key=lambda number: wanted[number])
        descriptor, opened = -1, ""
        try:
            for number in order:
                name, offset, length = wanted[number]
                if name != opened:
                    if descriptor >= 0:
                        os.close(descriptor)
                        descriptor = -1
                    descriptor, opened = os.open(self.folder / name, os.O_RDONLY | getattr(os, "O_BINARY", 0)), name
                os.lseek(descriptor, offset, os.SEEK_SET)
                found[number] = os.read(descriptor, length)
        finally:
            if descriptor >= 0:
                os.close(descriptor)
        return [found[number] for number in range(len(wanted))]

    def tail(self, name: str, length: int) -> bytes:
        """See ``Store``."""
        with (self.folder / name).open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - length))
            return file.read()

    def names(self) -> Iterator[str]:
        """See ``Store``; what a writer left unfinished is none."""
        with os.scandir(self.folder) as entries:
            yield from (entry.name for entry in entries if not entry.name.endswith(_TEMPORARY))

    def remove(self, names: Iterable[str]) -> None:
        """See ``Store``."""
        for name in names:
            with suppress(FileNotFoundError):
                (self.folder / name).unlink()

    def clean(self) -> None:
        """Remove what writers that were killed left unfinished; nobody may be writing."""
        for path in self.folder.glob(f"*{_TEMPORARY}"):
            path.unlink(missing_ok=True)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, so that it outlasts a power failure once this returns."""
    mark = os.urandom(8).hex()  # processes of two machines can have the same number
    temporary = path.with_name(f".{path.name}.{mark}{_TEMPORARY}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the folder's names outlast a power failure, where the system can."""
    with suppress(OSError):  # not every system opens folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
