"""What is asked of a conversion, checked before anything is read or made."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from lsgparse.archive import targets
from lsgparse.archive.engine import Scheduler
from lsgparse.archive.naming import is_address, is_in_memory
from lsgparse.archive.report import ENDINGS
from lsgparse.archive.sources import Sources
from lsgparse.archive.state import ENDING, folder_of
from lsgparse.archive.targets import TARGETS, MissingPackageError, TargetOptions
from lsgparse.errors import OptionError, TargetError
from lsgparse.output import DIALECTS

_EXTRAS = {"distributed": "dask", "fsspec": "remote"}
_PACKAGE = Path(__file__).parents[1]
_WITHOUT = "lsgparse.archive.targets.without"
"""Imported where something is left out: it brings the model with it."""
_LAYOUT = 1
"""Of the parts; a part of another layout is not taken over."""


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that a conversion may be asked for."""

    given: tuple[str, ...]
    target: Path | str
    """A path, or the address of a store."""
    form: str
    options: TargetOptions
    listed: Iterable[str] = ()
    """More sources, as a stream."""
    jobs: int | None = 1
    """Worker processes; 1 for none, None for as many as there are processors, if there is enough to do."""
    engine: str = "local"
    """A row of ``engines.ENGINES``."""
    scheduler: Scheduler | None = None
    """dask: where the cluster is; None starts one on this machine."""
    force: bool = False
    prune: bool = False
    strict: bool = False
    report: Path | None = None
    encoding: str | None = None
    max_bytes: int = 100_000_000

    def made(self) -> str:
        """Fingerprint of all that decides which bytes are made of a source: program, form, options."""
        told = [_LAYOUT, program(), self.form, asdict(self.options), self.encoding, self.max_bytes]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def program() -> str:
    """A digest of the program's own files, the command line aside: two copies with the same read the same."""
    digest = hashlib.sha256()
    for path in sorted(_files(_PACKAGE)):
        digest.update(f"{path.relative_to(_PACKAGE).as_posix()}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in ("__pycache__", "cli"):
            yield from _files(path)
        elif path.suffix in (".py", ".csv", ".txt"):
            yield path


def target_at(given: str) -> Path | str:
    """The target of that name: a path with all links followed, or an address as it is."""
    return given.rstrip("/") if is_address(given) else Path(os.path.realpath(given))


def require(package: str, what: str) -> None:
    """Raises TargetError where the package that something needs is not installed."""
    if find_spec(package) is None:
        extra = _EXTRAS[package]
        raise TargetError(f"{what} needs a package that is not installed: pip install 'lsgparse[{extra}]'")


def form_for(target: str, asked: str | None) -> str:
    """The form asked for, else the one of the target's ending. Raises TargetError where the two disagree or none is."""
    lower = target.rstrip("/").lower()
    ending = next((row.name for row in TARGETS.values() if lower.endswith(row.suffixes)), None)
    names = ", ".join(TARGETS)
    if asked is None:
        if ending is None:
            endings = ", ".join(suffix for row in TARGETS.values() for suffix in row.suffixes)
            raise TargetError(f"{target}: its ending is none of {endings}; take one of them, or give --format {names}")
        return ending
    if asked not in TARGETS:
        raise TargetError(f"{asked!r} is none of the forms {names}")
    if ending not in (None, asked):
        raise TargetError(f"{target}: its ending asks for {ending}, --format for {asked}; change one of them")
    return asked


def left_out(words: Iterable[str]) -> tuple[str, ...]:
    """The tables that are to be left out, by their names. Raises OptionError for a name that is none."""
    given = tuple(words)
    if not given:
        return ()
    try:
        names: tuple[str, ...] = import_module(_WITHOUT).named(given)
    except ValueError as error:
        raise OptionError(str(error)) from error
    return names


def check(request: Request, sources: Sources) -> None:
    """Refuse what can only be a mistake. Raises TargetError."""
    _check_options(request)
    if isinstance(request.target, str):
        _check_remote(request, request.target, sources)
        return
    target = request.target
    if not target.parent.is_dir():
        raise TargetError(f"{target}: there is no folder {target.parent}; make it first")
    folder = TARGETS[request.form].folder
    if target.is_dir() and not folder:
        raise TargetError(f"{target}: is a folder, but {request.form} is written as a file; take another name")
    if target.exists() and not target.is_dir() and folder:
        raise TargetError(f"{target}: is a file, but {request.form} is written as a folder; take another name")
    ours = folder_of(target).is_dir()
    harmless = not any(target.iterdir()) if target.is_dir() else request.force
    if target.exists() and not ours and not harmless:
        raise TargetError(
            f"{target}: is there already and was not made by lsg convert (there is no {target.name}{ENDING} beside "
            "it); take another name, or move it away"
        )
    _keep_apart(target, sources)
    if request.report is not None:
        _check_report(request.report, target)


def _check_remote(request: Request, target: str, sources: Sources) -> None:
    for source in sources.addresses:
        if _inside(target, source) or _inside(source, target):
            raise TargetError(f"{target}: target and source lie in each other; take a target outside of {source}")
    require("fsspec", f"{target}: an address")
    import_module("lsgparse.archive.remote_target").check(target, force=request.force)
    if request.report is not None:
        _check_report(request.report, None)


def _check_options(request: Request) -> None:
    if request.options.dialect not in DIALECTS:
        raise OptionError(f"{request.options.dialect!r} is none of the dialects {', '.join(DIALECTS)}")
    if request.jobs is not None and request.jobs < 1:
        raise OptionError(f"{request.jobs} workers cannot work; give 1 or more")
    if request.engine != "local" and any(map(is_in_memory, (str(request.target), *request.given))):
        raise OptionError("memory:// is seen by this process alone; take --engine local, or another store")
    try:
        targets.check(request.form)
    except MissingPackageError as error:
        raise OptionError(str(error)) from error


def _keep_apart(target: Path, sources: Sources) -> None:
    real = os.path.realpath(target)
    if sources.has_file(str(target)) or sources.has_file(real):
        raise TargetError(f"{target}: is a source, too; take another target")
    for source in sources.folders:
        folder = os.path.realpath(source)
        if _inside(real, folder):
            raise TargetError(f"{target}: lies in the source {source}; take a target outside of it")
        if _inside(folder, real):
            raise TargetError(f"{target}: the source {source} lies in it; take another target")


def _check_report(report: Path, target: Path | None) -> None:
    if report.is_dir() or not report.name.lower().endswith(ENDINGS):
        raise TargetError(f"{report}: a report's name ends in {' or '.join(ENDINGS)}")
    if not report.parent.is_dir():
        raise TargetError(f"{report}: there is no folder {report.parent}; make it first")
    real = os.path.realpath(report)
    if target is None:
        return
    if _inside(real, os.path.realpath(target)) or _inside(real, os.path.realpath(folder_of(target))):
        raise TargetError(f"{report}: the report would lie in the target; take another name")


def _inside(path: str, folder: str) -> bool:
    return os.path.join(path, "").startswith(os.path.join(folder, ""))
