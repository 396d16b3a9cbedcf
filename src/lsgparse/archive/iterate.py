"""Sources to results one after the other, for pipelines: lazily, in order, and no bad source ends it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from lsgparse import pipeline
from lsgparse.archive import opening
from lsgparse.archive.entries import FAILED, Entry, Remark
from lsgparse.archive.sources import Sources
from lsgparse.errors import SourceError, UnreadableError
from lsgparse.pipeline import ParseResult
from lsgparse.text.source import DEFAULT_MAX_BYTES, load


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
            for one in found.walk():
                if isinstance(one, Entry):
                    yield _read(one, encoding, max_bytes)
                elif one.result == FAILED:
                    yield _failed(one)


def _read(entry: Entry, encoding: str | None, max_bytes: int) -> ParsedSource | FailedSource:
    try:
        data = opening.read(entry, max_bytes).data
        source = load(data, name=entry.name, encoding=encoding, max_bytes=max_bytes)
        return ParsedSource(entry.name, pipeline.read(source))
    except SourceError as error:
        return FailedSource(entry.name, error)


def _failed(remark: Remark) -> FailedSource:
    return FailedSource(remark.name, UnreadableError(f"{remark.name}: {remark.reason}"))
