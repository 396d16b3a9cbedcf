"""The folder beside the target in which a run keeps what the next one needs: lock, manifest, parts.

One run at a time holds it. What a killed run left is put right when the next one opens it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

from lsgparse.archive import swap
from lsgparse.archive.manifest import Manifest, open_manifest
from lsgparse.archive.parts import SUFFIX, PartError, read_index
from lsgparse.archive.store import FolderStore, Store
from lsgparse.errors import BusyError

ENDING = ".lsg"

_ABOUT = """What lsg convert remembers of {target}: which files were read, and what was in them.
With this folder the next run reads only what is new or changed; without it, it reads everything.
Do not change anything in it. It may be removed together with {target}.
"""


class Home(Protocol):
    """Where a target lies, and how a new one comes there. Every method raises OSError where it cannot be reached."""

    @property
    def name(self) -> str:
        """What it is called in messages."""
        ...

    def fingerprint(self) -> str | None:
        """What changes when somebody else changes the target; None where there is none."""
        ...

    def put(self, new: Path, promise: Callable[[str | None], None]) -> None:
        """Let the new target be the target, in a single step; ``promise`` is told its fingerprint."""
        ...

    def size(self) -> int:
        """Bytes of the target."""
        ...


@dataclass(frozen=True, slots=True)
class LocalHome:
    """A target on this machine; see ``Home``."""

    target: Path
    aside: Path
    """Where the old target waits, if it must."""

    @property
    def name(self) -> str:
        """See ``Home``."""
        return str(self.target)

    def fingerprint(self) -> str | None:
        """See ``Home``."""
        return swap.fingerprint(self.target)

    def put(self, new: Path, promise: Callable[[str | None], None]) -> None:
        """See ``Home``. The promise comes first: a run that is killed then leaves the old target, which is another."""
        promise(swap.fingerprint(new))
        swap.put_in_place(new, self.target, self.aside)

    def size(self) -> int:
        """See ``Home``."""
        return swap.size(self.target)


@dataclass(slots=True)
class State:
    """An opened state folder."""

    folder: Path
    home: Home
    manifest: Manifest
    store: Store
    notes: list[str]
    """What had to be put right, for the user."""

    @property
    def new(self) -> Path:
        """Where the next target is made."""
        return self.folder / "new"


def folder_of(target: Path) -> Path:
    """The state folder of a target."""
    return target.with_name(target.name + ENDING)


@contextmanager
def opened(target: Path, made: str, *, anew: bool = False) -> Iterator[State]:
    """The state of a target, held until the end; ``anew``: with a manifest made of the parts.

    Raises BusyError, and OSError where it cannot be made or read.
    """
    folder = folder_of(target)
    (folder / "parts").mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("ab") as lock:
        _hold(lock, target)
        about = folder / "README.txt"
        if not about.exists():
            about.write_text(_ABOUT.format(target=target.name), encoding="utf-8", errors="replace")
        store = FolderStore(folder / "parts")
        store.clean()
        manifest, lost = open_manifest(folder / "manifest.sqlite", anew=anew)
        home = LocalHome(target, folder / "old")
        state = State(folder, home, manifest, store, [])
        try:
            if lost:
                state.notes.append(f"{folder.name}: the manifest was damaged; it is made again from the parts")
            swap.recover(state.new, target, home.aside)
            reconcile(state, made)
            yield state
        finally:
            manifest.close()


def reconcile(state: State, made: str) -> None:
    """Let manifest and parts agree: take in what a killed run had finished, forget what is no longer there."""
    manifest = state.manifest
    known = manifest.parts()
    there = {name for name in state.store.names() if name.endswith(SUFFIX)}
    if known == there:
        return
    manifest.begin()
    changed = 0
    for name in sorted(known - there):
        changed += manifest.forget_part(name)
    unfit = []
    for name in sorted(there - known):  # the names sort by run: a later one outweighs an earlier one
        try:
            index = read_index(state.store, name)
        except PartError as error:
            state.notes.append(f"{state.folder.name}: {error}; what stood in it is read again")
            unfit.append(name)
            continue
        if index.made == made:
            changed += manifest.take_in(name, index)
        else:
            unfit.append(name)
    if changed:
        manifest.touch()
    manifest.commit()
    state.store.remove(unfit)


def next_run(state: State) -> int:
    """A number that no part of an earlier run bears."""
    names = [name for name in state.store.names() if name.endswith(SUFFIX)]
    last = max((int(name[:8]) for name in names if name[:8].isdigit()), default=0)
    run = max(last, int(state.manifest.get("run") or 0)) + 1
    state.manifest.put("run", run)
    return run


def _hold(lock: IO[bytes], target: Path) -> None:
    """Hold the file until it is closed. Raises BusyError where another process does."""
    try:
        if sys.platform == "win32":
            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):  # no lock at all: a file system without
            raise
        raise BusyError(f"{target.name}: another run is at work on it; wait for it to end") from error
    with suppress(OSError):
        lock.truncate(0)
        lock.write(str(os.getpid()).encode())
        lock.flush()
