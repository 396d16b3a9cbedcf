"""The public functions: a source in, meetings out."""

from __future__ import annotations

from pathlib import Path

from lsgparse import pipeline
from lsgparse.model import Meeting
from lsgparse.pipeline import ParseResult
from lsgparse.text.source import DEFAULT_MAX_BYTES, load


def parse(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
) -> Meeting:
    """Read one protocol; of a source with several, the first.

    A Path is a file, bytes its content, a str the text itself (not a file name). ``name`` is what the result calls the
    source, ``encoding`` outweighs what the bytes look like, ``max_bytes`` is the limit above which nothing is read.

    A text that is no protocol gives a Meeting all the same, whose ``diagnostics`` hold LSG104 or LSG105. Raises
    SourceError where the source cannot be read as text at all: UnreadableError, EmptyError, NotTextError,
    TooLargeError or EncodingError.
    """
    return parse_all(source, name=name, encoding=encoding, max_bytes=max_bytes)[0]


def parse_all(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
) -> tuple[Meeting, ...]:
    """Read every protocol of a source, in the order in which they stand; at least one. Raises as ``parse`` does."""
    return pipeline.read_meetings(load(source, name=name, encoding=encoding, max_bytes=max_bytes))


def parse_result(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
) -> ParseResult:
    """Everything that the layers found: the text, its lines, the part that each stretch belongs to, the meetings.

    Raises as ``parse`` does.
    """
    return pipeline.read(load(source, name=name, encoding=encoding, max_bytes=max_bytes))
