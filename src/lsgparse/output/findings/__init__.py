"""Remarks to text. One module per format, one table that names them; a format's module is imported when it is used.

Every format's module has ``render(batches, counts, options)``: the remarks of one file after the other, and what they
add up to once all have come; pieces of text come out, so that many files can pass through without being held at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol, cast

from lsgparse.diagnostics import SEVERITIES
from lsgparse.diagnostics.placed import Remark

Batch = tuple[str, tuple[Remark, ...]]
"""A file and its remarks, in the order of their lines."""


@dataclass(slots=True)
class Counts:
    """What was found so far; filled while the batches come."""

    protocols: int = 0
    """How many were read."""
    remarked: set[tuple[str, int]] = field(default_factory=set)
    """Those of them that something is remarked on: the file, and which of its protocols."""
    not_read: int = 0
    """Files that could not be read or are no protocol."""
    accepted: int = 0
    """Remarks that a baseline has accepted."""
    by_code: dict[str, int] = field(default_factory=dict)
    severities: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SEVERITIES, 0))

    def add(self, remark: Remark) -> None:
        """Count one remark that is reported."""
        self.by_code[remark.code] = self.by_code.get(remark.code, 0) + 1
        self.severities[remark.severity] += 1


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """What a format may be asked for; each format looks at its own options only."""

    terminal: bool = False
    """Whether it goes to a terminal."""
    colour: bool = True
    """False where it goes to a file: then FORCE_COLOR colours nothing."""
    version: str = ""
    """SARIF: the version of the program."""


@dataclass(frozen=True, slots=True)
class FindingsFormat:
    """One row of the table of formats."""

    name: str
    help: str
    suffixes: tuple[str, ...] = ()
    """Endings of file names that ask for the format."""


_ROWS = (
    FindingsFormat("full", "each with its lines", (".txt",)),
    FindingsFormat("concise", "one line each"),
    FindingsFormat("json", "one list", (".json",)),
    FindingsFormat("jsonl", "one object a line", (".jsonl", ".ndjson")),
    FindingsFormat("github", "annotations of GitHub Actions"),
    FindingsFormat("sarif", "SARIF 2.1.0", (".sarif",)),
)

FORMATS: dict[str, FindingsFormat] = {row.name: row for row in _ROWS}


class Renderer(Protocol):
    """A format's module."""

    def render(self, batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:
        """The remarks as pieces of text."""
        ...


def render(name: str, batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:
    """The remarks in the format of that name. Raises KeyError for an unknown one."""
    FORMATS[name]
    return cast(Renderer, import_module(f"lsgparse.output.findings.{name}")).render(batches, counts, options)


def format_of_file(file_name: str) -> str | None:
    """The format that the ending of a file name asks for, if any."""
    lower = file_name.lower()
    return next((row.name for row in _ROWS if row.suffixes and lower.endswith(row.suffixes)), None)


def writable(name: str) -> str:
    """A file name that can be written as UTF-8; bytes of it that are no UTF-8 become U+FFFD."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
