"""What was accepted: findings bound to their code, their file and the words of their line, whatever its number is.

A line is kept as a hash, so that a baseline holds no personal data of the protocols.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from lsgparse.diagnostics import codes
from lsgparse.diagnostics.placed import Remark

VERSION = 1
NEVER = ("LSG900",)
"""What cannot be accepted: a file that could not be read holds nobody knows what."""
_ACROSS = "LSG9"
"""How the codes begin that several files tell together."""
_HASH = re.compile(r"(?:[0-9a-f]{16})?")


class BaselineError(ValueError):
    """A baseline that cannot be read; its text names the file and what to do."""


class Entry(NamedTuple):
    """What a finding is known by."""

    file: str
    """From the baseline's folder on, with forward slashes."""
    code: str
    line: str
    """The hash of the line's words; empty for the file as a whole."""


@dataclass(slots=True)
class Baseline:
    """The accepted findings of one file, and what was met of them in this run."""

    path: Path
    entries: Counter[Entry] = field(default_factory=Counter)
    left: Counter[Entry] = field(default_factory=Counter)
    """What no finding of this run has matched yet."""

    def accepts(self, remark: Remark, path: Path) -> bool:
        """Whether a finding was accepted; each entry accepts as many as it counts."""
        entry = entry_of(remark, path, self.path.parent)
        if self.left[entry] < 1:
            return False
        self.left[entry] -= 1
        return True

    def stale(self, checked: Mapping[Path, frozenset[str]]) -> int:
        """How many accepted findings are not there any more, in files that are gone or were checked for these codes."""
        looked_at = _looked_at(self, checked)
        return sum(count for entry, count in self.left.items() if count > 0 and looked_at(entry))


def renewed(old: Baseline, found: Counter[Entry], checked: Mapping[Path, frozenset[str]]) -> Counter[Entry]:
    """What to accept now: what was found, and what was accepted before of files and codes that were not looked at.

    Files that are gone are left out.
    """
    looked_at = _looked_at(old, checked)
    return Counter({entry: count for entry, count in old.entries.items() if not looked_at(entry)}) + found


def _looked_at(baseline: Baseline, checked: Mapping[Path, frozenset[str]]) -> Callable[[Entry], bool]:
    """Tells whether a run would have found an entry again if it were still there, or its file is gone.

    What several files tell together is found again only where all files of the baseline were checked.
    """
    folder = baseline.path.parent
    files = {relative(path, folder): asked for path, asked in checked.items()}
    named = {one.file for one in baseline.entries} - files.keys()
    gone = {name for name in named if not os.path.lexists(folder / name)}
    whole = all(one.file in files or one.file in gone for one in baseline.entries)

    def told(entry: Entry) -> bool:
        asked = entry.code in files.get(entry.file, ()) and (whole or not entry.code.startswith(_ACROSS))
        return asked or entry.file in gone

    return told


def entry_of(remark: Remark, path: Path, folder: Path) -> Entry:
    """What a finding in a file (an absolute path) is known by, seen from the baseline's folder."""
    return Entry(relative(path, folder), remark.code, remark.spot.line_hash)


def relative(path: Path, folder: Path) -> str:
    """An absolute path seen from a folder, with forward slashes; absolute where it lies on another drive."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path.as_posix()


def read_baseline(path: Path) -> Baseline:
    """A baseline from its file. Raises BaselineError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        entries = Counter(_entries(content))
    except FileNotFoundError:
        raise BaselineError(f"{path}: no such baseline; make it with --write-baseline") from None
    except OSError as error:
        raise BaselineError(f"{path}: cannot be read ({error.strerror or error}); check its mode") from None
    except (ValueError, RecursionError) as error:  # also what is no JSON or no UTF-8
        raise BaselineError(f"{path}: is no baseline ({error}); mend it, or delete it and make it again") from None
    return Baseline(path, entries, Counter(entries))


def _entries(content: Any) -> Mapping[Entry, int]:
    if not isinstance(content, dict) or not isinstance(content.get("files"), dict):
        raise ValueError('it holds no object with the key "files"')  # noqa: TRY004 (one kind for all that is wrong in it)
    if content.get("version") != VERSION:
        raise ValueError(f"its version is {content.get('version')!r}, not {VERSION}")
    found: Counter[Entry] = Counter()
    for file, rows in content["files"].items():
        if not isinstance(rows, list):
            raise ValueError(f"{file!r} has no list")  # noqa: TRY004
        for row in rows:
            found[_entry(file, row)] += row["count"]
    return found


def _entry(file: str, row: Any) -> Entry:
    if not (
        isinstance(row, dict)
        and row.get("code") in codes()
        and isinstance(row.get("line"), str)
        and _HASH.fullmatch(row["line"])
        and type(row.get("count")) is int
        and row["count"] > 0
    ):
        raise ValueError(f"{file!r} has a row that is none: {json.dumps(row, ensure_ascii=False)[:80]}")
    return Entry(file, row["code"], row["line"])


def as_json(entries: Mapping[Entry, int]) -> Iterator[str]:
    """The file's text: by file, one entry a line, so that a version control shows what was accepted when."""
    files: dict[str, list[str]] = {}
    for entry in sorted(entries):
        if entries[entry] > 0:
            row = {"code": entry.code, "line": entry.line, "count": entries[entry]}
            files.setdefault(entry.file, []).append(f"      {json.dumps(row)}")
    yield f'{{\n  "version": {VERSION},\n  "files": {{'
    for number, (file, rows) in enumerate(files.items()):
        yield ("," if number else "") + f"\n    {_quoted(file)}: [\n" + ",\n".join(rows) + "\n    ]"
    yield "\n  }\n}\n" if files else "}\n}\n"


def _quoted(name: str) -> str:
    """A file name in JSON: readable where it is Unicode, else with escapes for the bytes that are none."""
    return json.dumps(name, ensure_ascii=any("\ud800" <= char <= "\udfff" for char in name))
