"""A target that lies elsewhere: made on this machine, sent to its store, and there whole at any moment.

Stores of objects cannot rename, so nothing takes another one's place. A target that is one file is one object, which a
store replaces in one step. A target that is a folder goes into a new folder below its address, named by its content,
and ``current.json``, written last, names that folder and its files; the folder before it stays until the next change.

``TARGET.lsg/`` beside it holds the parts, the manifest and the lock. The manifest is worked on here and sent back at
the very end: what is not in it then, the parts tell the next run.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any, Self

from lsgparse.archive.manifest import open_manifest
from lsgparse.archive.remote import RemoteStore, place, told, tried
from lsgparse.archive.state import ENDING, State, reconcile
from lsgparse.errors import BusyError, TargetError

CURRENT = "current.json"
_MANIFEST = "manifest.sqlite"
_LOCK = "lock"
_BEAT = 60.0
"""Seconds after which a run writes its lock again."""
_DEAD = 15 * 60.0
"""Seconds after which a lock that nobody wrote again is nobody's."""
_TOGETHER = 64


@dataclass(frozen=True, slots=True)
class RemoteHome:
    """The place of a target in a store; see ``Home``."""

    url: str
    folder: bool
    check: Callable[[], None]
    """Called before anything changes. Raises BusyError where another run holds the target now."""

    @property
    def name(self) -> str:
        """See ``Home``."""
        return self.url

    def fingerprint(self) -> str | None:
        """See ``Home``."""
        at = place(self.url)
        at.fs.invalidate_cache()
        try:
            if self.folder:
                return sha256(tried(at.fs.cat_file, f"{at.path}/{CURRENT}")).hexdigest()
            info = tried(at.fs.info, at.path)
        except FileNotFoundError:
            return None
        return str([str(info.get(name)) for name in ("size", "ETag", "etag", "mtime", "created", "LastModified")])

    def put(self, new: Path, promise: Callable[[str | None], None]) -> None:
        """See ``Home``. Raises BusyError, too, where another run holds the target now."""
        self.check()
        at = place(self.url)
        if not self.folder:
            tried(at.fs.put_file, str(new), at.path)
        else:
            self._put_folder(new)
        promise(self.fingerprint())

    def _put_folder(self, new: Path) -> None:
        at = place(self.url)
        files = sorted(path for path in new.rglob("*") if path.is_file())
        names = [path.relative_to(new).as_posix() for path in files]
        digest = sha256()
        for path, name in zip(files, names, strict=True):
            with path.open("rb") as stream:
                digest.update(f"{name}\0{file_digest(stream, 'sha256').hexdigest()}\0".encode())
        generation = digest.hexdigest()[:16]
        below = f"{at.path}/{generation}"
        for start in range(0, len(files), _TOGETHER):
            sources = [str(path) for path in files[start : start + _TOGETHER]]
            tried(at.fs.put, sources, [f"{below}/{name}" for name in names[start : start + _TOGETHER]])
        before = current(self.url).get("folder")
        told_here = {"folder": generation, "before": before if before != generation else None, "files": names}
        tried(at.fs.pipe_file, f"{at.path}/{CURRENT}", json.dumps(told_here, indent=1).encode())
        self._clear(generation, before)

    def _clear(self, *keep: str | None) -> None:
        """Remove the folders that neither this target nor the one before it is in."""
        at = place(self.url)
        at.fs.invalidate_cache()
        for info in tried(at.fs.ls, at.path, detail=True):
            name = info["name"].rstrip("/").rpartition("/")[2]
            if info["type"] == "directory" and name not in keep:
                with suppress(FileNotFoundError):
                    tried(at.fs.rm, info["name"], recursive=True)

    def size(self) -> int:
        """See ``Home``."""
        at = place(self.url)
        path = f"{at.path}/{current(self.url)['folder']}" if self.folder else at.path
        return int(tried(at.fs.du, path))


def current(url: str) -> dict[str, Any]:
    """What a folder's ``current.json`` says; empty where there is none. Raises OSError."""
    at = place(url)
    with suppress(FileNotFoundError):
        told_there: dict[str, Any] = json.loads(tried(at.fs.cat_file, f"{at.path}/{CURRENT}"))
        return told_there
    return {}


def check(url: str, *, force: bool) -> None:
    """Refuse a target that cannot be meant. Raises TargetError."""
    if url.startswith(("http://", "https://")):
        raise TargetError(f"{url}: can be read only; take a target in a store that can be written, s3:// say")
    try:
        at = place(url)
        at.fs.invalidate_cache()
        there = tried(at.fs.exists, at.path)
        ours = tried(at.fs.exists, f"{at.path}{ENDING}/{_MANIFEST}") or tried(at.fs.exists, f"{at.path}{ENDING}/parts")
    except OSError as error:
        raise TargetError(f"{url}: {told(error)}") from error
    if there and not ours and not force:
        raise TargetError(
            f"{url}: is there already and was not made by lsg convert (there is no {ENDING} beside it); take another "
            "name, or move it away"
        )


@contextmanager
def opened(url: str, made: str, *, folder: bool, anew: bool = False) -> Iterator[State]:
    """The state of a target elsewhere, held until the end; ``anew``: with a manifest made of the parts.

    Raises BusyError, OSError.
    """
    at = place(url)
    beside = f"{at.path}{ENDING}"
    with tempfile.TemporaryDirectory(prefix="lsg-") as name, Lock(url, f"{beside}/{_LOCK}") as lock:
        work = Path(name)
        with suppress(FileNotFoundError):
            tried(at.fs.get_file, f"{beside}/{_MANIFEST}", str(work / _MANIFEST))
        manifest, lost = open_manifest(work / _MANIFEST, anew=anew)
        store = RemoteStore(f"{url.rstrip('/')}{ENDING}/parts")
        state = State(work, RemoteHome(url, folder, lock.check), manifest, store, [])
        try:
            if lost:
                state.notes.append(f"{url}{ENDING}: the manifest was damaged; it is made again from the parts")
            reconcile(state, made)
            yield state
        finally:
            manifest.close()
        lock.check()
        tried(at.fs.put_file, str(work / _MANIFEST), f"{beside}/{_MANIFEST}")


class Lock:
    """An object that is made only where none is, by the run that holds it, which writes it again every minute.

    Two runs that find the same dead lock can both take it over, for a moment: the later one has it. So whoever holds a
    lock looks whether it is still the own one before anything of the target changes.
    """

    def __init__(self, url: str, path: str) -> None:
        self._url = url
        self._fs = place(url).fs
        self._path = path
        self._mark = os.urandom(8).hex()
        """Tells this run's claim from every other one."""
        self._over = threading.Event()
        self._beat = threading.Thread(target=self._write_again, daemon=True)

    def __enter__(self) -> Self:
        """Take the lock. Raises BusyError while another run holds it, OSError where the store cannot be reached."""
        try:
            self._make()
        except FileExistsError:
            claim = self._there()
            if claim.get("mark") != self._mark:  # else it was made, and only the answer was lost
                _refuse_unless_dead(self._url, claim)
                with suppress(FileNotFoundError):
                    tried(self._fs.rm_file, self._path)
                try:
                    self._make()
                except FileExistsError as error:  # another run saw the dead one, too
                    if not self._ours():
                        raise BusyError(f"{self._url}: another run is at work on it; wait for it to end") from error
        self._beat.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the lock, unless another run has taken it over."""
        self._over.set()
        self._beat.join()
        with suppress(OSError):
            if self._ours():
                tried(self._fs.rm_file, self._path)

    def check(self) -> None:
        """Raises BusyError where another run has taken the lock over, OSError where the store cannot be reached."""
        if not self._ours():
            raise BusyError(
                f"{self._url}: another run has taken it over, since this one was silent for long or both began at "
                "once; wait for it to end"
            )

    def _there(self) -> dict[str, Any]:
        """What the lock says; empty where there is none. Raises BusyError where it is no claim."""
        self._fs.invalidate_cache()
        try:
            claim: dict[str, Any] = json.loads(tried(self._fs.cat_file, self._path))
            return {"time": float(claim["time"]), "pid": int(claim["pid"]), "host": claim["host"]} | claim
        except FileNotFoundError:
            return {}
        except (ValueError, KeyError, TypeError) as error:
            raise BusyError(
                f"{self._url}: its lock is not one of lsg's; if no run is at work on it, remove "
                f"{self._url}{ENDING}/{_LOCK}"
            ) from error

    def _ours(self) -> bool:
        return self._there().get("mark") == self._mark

    def _make(self) -> None:
        self._fs.invalidate_cache()
        with suppress(TypeError):  # a driver that cannot make an object only where none is
            tried(self._fs.pipe_file, self._path, self._claim(), mode="create")
            return
        if tried(self._fs.exists, self._path):
            raise FileExistsError(self._path)
        tried(self._fs.pipe_file, self._path, self._claim())

    def _claim(self) -> bytes:
        claim = {"host": socket.gethostname(), "pid": os.getpid(), "time": time.time(), "mark": self._mark}
        return json.dumps(claim).encode()

    def _write_again(self) -> None:
        while not self._over.wait(_BEAT):
            with suppress(OSError, BusyError):  # the next one may succeed, and a lock is good for many of them
                if self._ours():
                    tried(self._fs.pipe_file, self._path, self._claim())


def _refuse_unless_dead(url: str, claim: dict[str, Any]) -> None:
    """Raises BusyError unless the run that wrote the claim is dead: its process is gone, or it is silent for long."""
    if not claim or (age := time.time() - claim["time"]) > _DEAD:
        return
    if claim["host"] == socket.gethostname() and not _alive(claim["pid"]):
        return
    raise BusyError(
        f"{url}: another run is at work on it (process {claim['pid']} on {claim['host']}, {age:.0f} s ago); wait for "
        f"it to end; a run that was killed is forgotten after {_DEAD / 60:.0f} minutes"
    )


def _alive(pid: int) -> bool:
    if sys.platform == "win32":  # where signal 0 is Ctrl-C
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
