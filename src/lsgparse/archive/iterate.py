"""Sources to results one after the other, for pipelines: lazily, in order, and no bad source ends it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from lsgparse import pipeline
from lsgparse.archive import opening
from lsgparse.archive.entries import FAILED, Entry, Found, Remark
from lsgparse.archive.sources import Sources
from lsgparse.errors import SourceError, UnreadableError
from lsgparse.pipeline import ParseResult
from lsgparse.text.source import DEFAULT_MAX_BYTES, load

_MOST = 64
_MOST_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class ParsedSource:
    """A source that was read as text; whether it is a protocol, its meetings' diagnostics tell."""

    name: str
    result: ParseResult


@dataclass(frozen=True, slots=True)
class FailedSource:
    """A source that could not be read; ``error`` says why and what to do."""

    name: str
    error: SourceError


def iter_parse(
    sources: Path | str | Iterable[Path | str], *, encoding: str | None = None, max_bytes: int = DEFAULT_MAX_BYTES
) -> Iterator[ParsedSource | FailedSource]:
    """Read files, folders, zip and tar archives, and glob patterns, one source after the other.

    A str is a path here. Lazy: the arguments are taken one by one, in the order given, what stands in a folder in the
    order of the paths, and one source is in memory at a time. A source that cannot be read is a FailedSource, and the
    next one follows. In folders, hidden files, backups and files whose ending is none of a text are left out.
    """
    for given in (sources,) if isinstance(sources, Path | str) else sources:
        with closing(Sources((str(given),))) as found:
            for window in _windows(found.walk()):
                yield from _read(window, encoding, max_bytes)


def _windows(found: Iterator[Found]) -> Iterator[list[Found]]:
    """One by one; but together some members of an archive that is packed as a whole, and some objects of a store."""
    window: list[Found] = []
    size = 0
    for one in found:
        packed = isinstance(one, Entry) and (one.how == "url" or (one.how == "tar" and not one.offset))
        if window and not (packed and len(window) < _MOST and size < _MOST_BYTES):
            yield window
            window, size = [], 0
        window.append(one)
        size += one.size if isinstance(one, Entry) else 0
        if not packed:
            yield window
            window, size = [], 0
    if window:
        yield window


def _read(window: list[Found], encoding: str | None, max_bytes: int) -> Iterator[ParsedSource | FailedSource]:
    entries = [one for one in window if isinstance(one, Entry)]
    if not entries:
        yield from (_failed(one) for one in window if isinstance(one, Remark) and one.result == FAILED)
    for entry, content in opening.each(entries, max_bytes):
        if isinstance(content, SourceError):
            yield FailedSource(entry.name, content)
            continue
        try:
            source = load(content.data, name=entry.name, encoding=encoding, max_bytes=max_bytes)
        except SourceError as error:
            yield FailedSource(entry.name, error)
        else:
            yield ParsedSource(entry.name, pipeline.read(source))


def _failed(remark: Remark) -> FailedSource:
    return FailedSource(remark.name, UnreadableError(f"{remark.name}: {remark.reason}"))
