"""JSON: a folder, one file a meeting, in a folder for each year.

A file is named by the meeting's id; where several meetings share one, or it is no name for a file, the source's hash is
added. Years keep folders small: a county's protocols of one year are some thousands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from lsgparse.archive.targets import Key, TargetOptions
from lsgparse.archive.targets.without import left
from lsgparse.model import Meeting

UNDATED = "undated"
"""The folder of the meetings without a date."""

_LONGEST = 120  # with hash and ending far below the 255 bytes that file systems take
_UNSAFE = re.compile(r"[^a-z0-9-]+")
_DEVICES = re.compile(r"(?:aux|con|nul|prn|com\d|lpt\d)(?=\.|\Z)")


def encode(meeting: Meeting, key: Key, options: TargetOptions) -> bytes:  # noqa: ARG001 (every form has the same three)
    """The meeting's folder on a line, then its file."""
    text = left(meeting, options.without).model_dump_json(indent=2)
    return f"{year_of(meeting) or UNDATED}\n{text}\n".encode()


def build(where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:  # noqa: ARG001
    """A file for each piece. Keys with one id follow each other: the one before and the one after tell."""
    where.mkdir()
    before: str | None = None
    waiting: tuple[Key, bytes] | None = None
    for key, piece in pieces:
        if waiting is not None:
            _write(where, *waiting, shared=waiting[0].id in (before, key.id))
            before = waiting[0].id
        waiting = (key, piece)
    if waiting is not None:
        _write(where, *waiting, shared=waiting[0].id == before)


def year_of(meeting: Meeting) -> str | None:
    """Four digits; None where the meeting has no date."""
    year = (meeting.date or "")[:4]
    return year if len(year) == 4 and year.isascii() and year.isdigit() else None


def file_name(key: Key, *, shared: bool) -> str:
    """The name of a meeting's file: its id, and the source's hash where several share it or it is no safe name."""
    plain = _UNSAFE.sub("-", key.id).strip("-")[:_LONGEST]
    if plain and plain == key.id and not shared and not _DEVICES.match(plain):
        return f"{plain}.json"
    plain = f"protokoll-{plain}" if _DEVICES.match(plain) else plain  # whatever its ending, Windows opens the device
    number = f"-{key.number}" if key.number > 1 else ""
    return f"{plain or 'protokoll'}.{key.sha256[:16]}{number}.json"


def _write(where: Path, key: Key, piece: bytes, *, shared: bool) -> None:
    head, _, body = piece.partition(b"\n")
    folder = where / head.decode()
    folder.mkdir(exist_ok=True)
    with (folder / file_name(key, shared=shared)).open("xb") as file:
        file.write(body)
