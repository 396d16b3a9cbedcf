"""JSON Lines: one file, one meeting a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from lsgparse.archive.targets import Key, TargetOptions
from lsgparse.archive.targets.without import left
from lsgparse.model import Meeting


def encode(meeting: Meeting, key: Key, options: TargetOptions) -> bytes:  # noqa: ARG001 (every form has the same three)
    """The meeting's line."""
    return left(meeting, options.without).model_dump_json().encode() + b"\n"


def build(where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:  # noqa: ARG001
    """All lines, in order."""
    with where.open("xb") as file:
        file.writelines(line for _, line in pieces)
