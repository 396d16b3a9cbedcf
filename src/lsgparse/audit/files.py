"""What is to be checked: files as they are named, folders and archives with the texts in them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lsgparse.archive.naming import ARCHIVES, ending_of, why_skipped
from lsgparse.audit.settings import BASELINE_NAME, FILE_NAME, PYPROJECT

if TYPE_CHECKING:
    from lsgparse.archive.entries import Entry, Found

STDIN = "-"
"""Stands for standard input, whatever lies there under that name."""
_OWN = (FILE_NAME, PYPROJECT, BASELINE_NAME)


@dataclass(slots=True)
class Inputs:
    """The files, and what of the folders is none."""

    files: dict[str, Path] = field(default_factory=dict)
    """Each file once: as it is called, and where it is (absolute; of an archive's member below the archive)."""
    members: dict[str, Entry] = field(default_factory=dict)
    """Those that are members of an archive."""
    unreadable: dict[str, str] = field(default_factory=dict)
    """What could not be looked into or holds no text, each with the reason."""
    left_out: Counter[str] = field(default_factory=Counter)
    """How many files of folders have another ending, by ending."""


def find(names: Sequence[str], excluded: Callable[[Path], bool]) -> Inputs:
    """The files that are named, and those in the folders and archives that are named.

    They come in the order of the names, those of a folder in the order of theirs. In folders, hidden files and backups
    are left out, and what is ``excluded``, with all that is below it.
    """
    found = Inputs()
    seen: set[str] = set()
    for name in names:
        path = Path(os.path.abspath(name))  # noqa: PTH100 (a link stays where it stands)
        if name in ("", STDIN) or not (os.path.isdir(path) or name.lower().endswith(ARCHIVES)):  # noqa: PTH112
            real = name if name in ("", STDIN) else os.path.realpath(path)
            if real not in seen:
                seen.add(real)
                found.files[name] = path
            continue
        before, count = len(found.unreadable), 0
        for one in _in_folder(name, path, excluded):
            count += _take(one, found, seen)
        if not count and before == len(found.unreadable):
            found.unreadable[name] = "there is no text in it; name the files"
    return found


def _in_folder(name: str, folder: Path, excluded: Callable[[Path], bool]) -> Iterator[Found]:
    """What stands in a folder or an archive and below it, less what is excluded."""
    from lsgparse.archive.sources import Sources  # noqa: PLC0415 (a single file needs none of it)

    known: dict[Path, bool] = {folder: False}

    def is_excluded(path: Path) -> bool:
        if path not in known:
            known[path] = is_excluded(path.parent) or excluded(path)
        return known[path]

    with closing(Sources([name])) as sources:
        for one in sources.walk():
            path = Path(os.fsdecode(one.key))
            if path == folder or not is_excluded(path):
                yield one


def _take(one: Found, found: Inputs, seen: set[str]) -> bool:
    """Take what was found; whether it is a file to check."""
    from lsgparse.archive.entries import FAILED, Entry  # noqa: PLC0415 (as above)

    if isinstance(one, Entry):
        path = Path(os.fsdecode(one.key))
        name = os.path.join(".", one.name) if one.name.startswith(STDIN) else one.name  # noqa: PTH118
        real = os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            found.files[name] = path
            if one.how != "file":
                found.members[name] = one
        return True
    if one.result == FAILED:
        found.unreadable[one.name or "."] = one.reason
    elif why_skipped(one.name) and os.path.basename(one.name) not in _OWN:  # noqa: PTH119 (names need not be paths)
        found.left_out[ending_of(os.path.basename(one.name))] += 1  # noqa: PTH119
    return False
