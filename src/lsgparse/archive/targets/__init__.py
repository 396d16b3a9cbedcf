"""The forms that an archive can take: one module each, one table that names them.

A form does two things. ``encode`` turns one meeting into bytes; it runs where the meeting was read, in a worker.
``build`` makes the whole target of such bytes, one piece for each meeting, in order; it runs once, at the end, and need
not hold more than a few of them. A form's module is imported when it is used.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

if TYPE_CHECKING:
    from lsgparse.model import Meeting


CAN_BE_LEFT_OUT = {
    "attendance": "the lists of people: attendance, presenters, signatures, reservations",
    "arenden": "items with their decisions, tasks and attachments",
    "beslut": "decisions with their tasks",
    "uppdrag": "tasks",
    "bilagor": "attachments",
    "diagnostics": "diagnostics",
}
"""Names for ``--without``, each with what goes. Names of people in titles, texts, decisions and tasks stay there."""


class Key(NamedTuple):
    """What orders the meetings of an archive and tells them apart, whoever read them and when."""

    id: str
    """The meeting's readable id; two sources can share it."""
    sha256: str
    """The source's hash."""
    number: int
    """The meeting's place among those of its source, from 1."""


@dataclass(frozen=True, slots=True)
class TargetOptions:
    """What a target may be asked for; each form looks at its own options only."""

    without: tuple[str, ...] = ()
    """Names of ``CAN_BE_LEFT_OUT`` that are left out."""
    dialect: str = "rfc4180"
    """CSV: which dialect, see ``lsgparse.output.DIALECTS``."""
    partition: bool = False
    """Parquet: one folder for each year."""


class Form(Protocol):
    """A form's module."""

    def encode(self, meeting: Meeting, key: Key, options: TargetOptions) -> bytes:
        """What ``build`` needs of one meeting."""
        ...

    def build(self, where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:
        """Make the whole target at a path where nothing stands yet; the pieces come in the order of their keys.

        Raises OSError where it cannot be written.
        """
        ...


class MissingPackageError(Exception):
    """A form needs a package that is not installed; the text says how to get it."""


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One row of the table of forms."""

    name: str
    module: str
    help: str
    suffixes: tuple[str, ...]
    """Endings of a target's name that ask for the form; a name without an ending asks for none."""
    folder: bool
    """Whether the target is a folder."""
    package: str = ""
    """A third-party package that the form needs; the extra of lsgparse that brings it has the form's name."""


_ROWS = (
    TargetRow("jsonl", "lsgparse.archive.targets.jsonl", "one meeting a line", (".jsonl", ".ndjson"), False),
    TargetRow("json", "lsgparse.archive.targets.json", "a folder, one file a meeting", (".json",), True),
    TargetRow("csv", "lsgparse.archive.targets.csv", "a folder, one file a table: a Data Package", (".csv",), True),
    TargetRow(
        "sqlite",
        "lsgparse.archive.targets.sqlite",
        "a database with full text search and views",
        (".db", ".sqlite", ".sqlite3"),
        False,
    ),
    TargetRow(
        "parquet",
        "lsgparse.archive.targets.parquet",
        "a folder, one file a table, typed columns",
        (".parquet",),
        True,
        "pyarrow",
    ),
)

TARGETS: dict[str, TargetRow] = {row.name: row for row in _ROWS}


def check(name: str) -> None:
    """Whether the form can be used here. Raises KeyError, MissingPackageError as ``form`` does, importing nothing."""
    row = TARGETS[name]
    if row.package and find_spec(row.package) is None:
        raise MissingPackageError(
            f"{name} needs the package {row.package}, which is not installed; "
            f"install it with: pip install 'lsgparse[{name}]'"
        )


def form(name: str) -> Form:
    """The module of the form of that name.

    Raises KeyError for an unknown one, MissingPackageError where what it needs is not installed.
    """
    check(name)
    return cast(Form, import_module(TARGETS[name].module))
