"""What is done with a chunk, wherever it is done: read its sources, encode their meetings, write one part."""

from __future__ import annotations

import hashlib
import os
import re
import time

from lsgparse import pipeline
from lsgparse.archive import opening
from lsgparse.archive.engine import Chunk, Done, Job
from lsgparse.archive.entries import FAILED, NO_PROTOCOL, READ, SAME, WARNINGS, Entry, writable
from lsgparse.archive.parts import MeetingRow, SourceRow, Writer
from lsgparse.archive.targets import Form, Key, form, without
from lsgparse.errors import SourceError, UnreadableError
from lsgparse.model import Diagnostic, Meeting
from lsgparse.text.source import load

_DIGITS = re.compile("[0-9]+")
NOT_PROTOCOLS = ("LSG104", "LSG105")
"""Diagnostics that say that a text is no protocol."""


def read_chunk(job: Job, chunk: Chunk) -> Done:
    """Read a chunk's sources and write its part; done a second time in the same run, it writes the same again.

    Raises OSError where the part cannot be written. Whatever is wrong with a source stands in its row.
    """
    writer = Writer(job.made)
    encoder = form(job.form)
    for entry, content in opening.each(chunk.entries, job.max_bytes):
        writer.source(_read(job, encoder, writer, entry, content))
    name = job.part(chunk)
    job.store.write(name, writer.finish())
    return Done(name, len(chunk.entries))


def give_up(job: Job, chunk: Chunk, reason: str) -> Done:
    """Write a part that says of each of a chunk's sources that it failed."""
    writer = Writer(job.made)
    for entry in chunk.entries:
        writer.source(_row(entry, FAILED, reason, retry=True))
    name = job.part(chunk)
    job.store.write(name, writer.finish())
    return Done(name, len(chunk.entries))


def _read(job: Job, encoder: Form, writer: Writer, entry: Entry, content: opening.Content | SourceError) -> SourceRow:
    start = time.perf_counter()
    row = _row(entry, FAILED, "", retry=True)
    if isinstance(content, SourceError):
        return _failed(entry, row, content)
    try:
        digest = hashlib.sha256(content.data).hexdigest()
        row = row._replace(size=content.size, mtime_ns=content.mtime_ns, sha256=digest)
        if digest == entry.known:
            return row._replace(result=SAME, retry=False)
        source = load(content.data, name=entry.name, encoding=job.encoding, max_bytes=job.max_bytes)
        meetings = pipeline.read_meetings(source)
        row = _encoded(job, encoder, writer, row._replace(retry=False), meetings)
    except SourceError as error:
        row = _failed(entry, row, error)
    except Exception as error:  # noqa: BLE001 (one bad source never stops the rest; its row tells)
        detail = " ".join(writable(str(error)).split())[:200]
        row = row._replace(reason=f"an error in lsg itself ({type(error).__name__}: {detail}); please report it")
    return row._replace(seconds=round(time.perf_counter() - start, 4))


def _failed(entry: Entry, row: SourceRow, error: SourceError) -> SourceRow:
    told = writable(str(error).removeprefix(f"{entry.name}: "))
    return row._replace(reason=told, retry=isinstance(error, UnreadableError))


def _encoded(job: Job, encoder: Form, writer: Writer, row: SourceRow, meetings: tuple[Meeting, ...]) -> SourceRow:
    """The source's row with its meetings, whose pieces the writer has taken."""
    rows = []
    doubts: list[Diagnostic] = []
    told: list[Diagnostic] = []
    nothing = ""
    for number, meeting in enumerate(meetings, 1):
        none = next((found for found in meeting.diagnostics if found.code in NOT_PROTOCOLS), None)
        if none is not None:
            nothing = nothing or f"{none.code} {none.message}"
            continue
        doubts += _doubts(meeting)
        told += _doubts(without.told(meeting, job.options.without))
        piece = encoder.encode(meeting, Key(meeting.id, row.sha256, number), job.options)
        rows.append(_meeting_row(meeting, number, *writer.piece(piece)))
    if not rows:
        return row._replace(result=NO_PROTOCOL, reason=writable(nothing))
    if not doubts:
        return row._replace(result=READ, reason="", meetings=tuple(rows))
    reason = f"{told[0].code} {told[0].message}" if told else f"{doubts[0].code}, about what is left out"
    reason = writable(reason + (f" (and {len(doubts) - 1} more)" if len(doubts) > 1 else ""))
    return row._replace(result=WARNINGS, reason=reason, warnings=len(doubts), meetings=tuple(rows))


def _doubts(meeting: Meeting) -> list[Diagnostic]:
    return [found for found in meeting.diagnostics if found.severity != "info"]


def _meeting_row(meeting: Meeting, number: int, offset: int, length: int) -> MeetingRow:
    declared = meeting.arende_range
    found = {int(digits[0]) for arende in meeting.arenden if (digits := _DIGITS.match(arende.number or ""))}
    decisions = [beslut for arende in meeting.arenden for beslut in arende.beslut]
    return MeetingRow(
        meeting.id,
        number,
        offset,
        length,
        items=len(meeting.arenden),
        found=len(found.intersection(range(declared.first, declared.last + 1))) if declared else 0,
        declared=max(declared.last - declared.first + 1, 0) if declared else 0,
        decisions=len(decisions),
        tasks=sum(len(beslut.uppdrag) for beslut in decisions),
    )


def _row(entry: Entry, result: str, reason: str, *, retry: bool) -> SourceRow:
    return SourceRow(
        os.fsdecode(entry.key),
        entry.name,
        os.fsdecode(entry.root),
        entry.size,
        entry.mtime_ns,
        "",
        result,
        reason,
        retry,
        0,
        0.0,
    )
