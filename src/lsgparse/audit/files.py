"""What is to be checked: files as they are named, folders with the texts in them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STDIN = "-"
"""Stands for standard input, whatever lies there under that name."""
ENDINGS = (".txt", ".text")
"""What files of a folder are read; a file that is named is read whatever its ending."""


@dataclass(slots=True)
class Inputs:
    """The files, and what of the folders is none."""

    files: dict[str, Path] = field(default_factory=dict)
    """Each file once: as it is called, and where it is (absolute)."""
    unreadable: dict[str, str] = field(default_factory=dict)
    """Folders that could not be looked into or hold no text, each with the reason."""
    left_out: Counter[str] = field(default_factory=Counter)
    """How many files of folders have another ending, by ending."""


def find(names: Sequence[str], excluded: Callable[[Path], bool]) -> Inputs:
    """The files that are named and those in the folders that are named, folders in folders included, in order of names.

    Hidden files, backups and what is ``excluded`` are left out of folders; a folder that is linked into itself is gone
    through once.
    """
    found = Inputs()
    seen: set[str] = set()
    for name in names:
        path = Path(os.path.abspath(name))  # noqa: PTH100 (a link stays where it stands)
        if name in ("", STDIN) or not os.path.isdir(path):  # noqa: PTH112 (unlike a Path's, it raises nothing)
            _add(found, name, path, seen)
            continue
        before, count = len(found.unreadable), 0
        for inner in _walk(name, path, excluded, found, set()):
            _add(found, inner, Path(os.path.abspath(inner)), seen)  # noqa: PTH100
            count += 1
        if not count and before == len(found.unreadable):
            found.unreadable[name] = f"a folder without a text in it ({', '.join(ENDINGS)}); name the files"
    return found


def _add(found: Inputs, name: str, path: Path, seen: set[str]) -> None:
    real = os.path.realpath(path) if name not in ("", STDIN) else name
    if real not in seen:
        seen.add(real)
        found.files[name] = path


def _walk(
    name: str, path: Path, excluded: Callable[[Path], bool], found: Inputs, above: set[tuple[int, int]]
) -> Iterator[str]:
    try:
        status = path.stat()
        key = (status.st_dev, status.st_ino)
        if key in above:
            return
        entries = sorted(os.scandir(path), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        found.unreadable[name] = f"the folder cannot be looked into ({error.strerror or error}); check its mode"
        return
    above = above | {key}
    for entry in entries:
        # Names as they are given, but without './', unless they would be taken for something else without it.
        inner = entry.name if name == "." and not entry.name.startswith("-") else os.path.join(name, entry.name)  # noqa: PTH118
        where = path / entry.name
        if entry.name.startswith(".") or entry.name.endswith(("~", ".bak")) or excluded(where):
            continue
        if entry.is_dir():
            yield from _walk(inner, where, excluded, found, above)
        elif entry.name.lower().endswith(ENDINGS) and (entry.is_file() or not os.path.exists(where)):  # noqa: PTH110
            yield inner  # a link that leads nowhere is told when it is read; a pipe or a device is no text
        else:
            found.left_out[Path(entry.name).suffix.lower() or "without an ending"] += 1
