"""Bytes to text: find the encoding, decode, keep name and hash; say clearly why something is no text.

``load`` is the only way in. Positions refer to the text as ``decoding`` makes it of bytes; a str is taken as it is.
"""

from __future__ import annotations

import errno
import hashlib
import re
import stat
from pathlib import Path
from typing import BinaryIO, NamedTuple

from lsgparse.diagnostics import Finding
from lsgparse.errors import EmptyError, TooLargeError, UnreadableError
from lsgparse.patterns import lazy
from lsgparse.text import decoding, encodings
from lsgparse.text.binary import refuse_binary

DEFAULT_MAX_BYTES = 100_000_000

_CHUNK = 1 << 20
_NOT_BLANK = re.compile("[^\\s\ufeff\u200b\0\x1a]")
"""Blank are also a byte order mark, a zero width space, NUL and the end of a DOS file: they say nothing."""
_SURROGATES = lazy("[\ud800-\udfff]")
_WITHOUT_SURROGATES = ("utf-8", "utf-8-sig", *encodings.EIGHT_BIT)
"""Encodings whose decoders make no lone surrogates."""


class Source(NamedTuple):
    """A source as text, and where the text came from.

    ``text`` holds no lone surrogates, so that it can always be written as UTF-8; all positions refer to it.
    """

    name: str | None
    """File name as given; None for text handed over directly."""
    text: str
    encoding: str
    """Python's name of the encoding that the bytes were decoded with, 'iso646-se' or 'iso646-se2' for Swedish in seven
    bits; 'utf-8' where a str was given."""
    sha256: str
    """Of the bytes; of the UTF-8 form (lone surrogates included) where a str was given."""
    notes: tuple[Finding, ...]
    decoding: tuple[str, ...] = ()
    """What was done to make the text, in order, in plain English; nothing for sound Unicode without odd signs."""


def load(
    source: Path | bytes | str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
) -> Source:
    """Read a source: a Path is a file, bytes its content, a str the text itself.

    ``name`` replaces the file's name in the result and in messages. ``encoding`` outweighs what the bytes look like.

    Raises UnreadableError (no such file, a folder, no permission), TooLargeError, EmptyError, NotTextError (a PDF, an
    office file, an image …) or EncodingError, all of them SourceError with a message that says what, where and what to
    do; TypeError for another kind of source, ValueError for an encoding given with a str.
    """
    if isinstance(source, Path):
        shown = name if name is not None else str(source)
        return _from_bytes(_read_file(source, shown, max_bytes), shown, encoding, max_bytes)
    if isinstance(source, bytes):
        return _from_bytes(source, name, encoding, max_bytes)
    if isinstance(source, str):
        if encoding is not None:
            raise ValueError("an encoding belongs to bytes or a file; a str is text already")
        return _from_text(source, name, max_bytes)
    raise TypeError(f"a source is a Path, bytes or str, not {type(source).__name__}")


def read_limited(stream: BinaryIO, shown: str, max_bytes: int) -> bytes:
    """Read a stream to its end, at most ``max_bytes``.

    Raises TooLargeError as soon as the stream turns out to hold more, and OSError where a read fails.
    """
    chunks: list[bytes] = []
    total = 0
    while chunk := stream.read(_CHUNK):
        total += len(chunk)
        if total > max_bytes:
            raise too_large(shown, None, max_bytes)
        chunks.append(chunk)
    return b"".join(chunks)


def _read_file(path: Path, shown: str, max_bytes: int) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(f"{shown}: a folder, not a file; give the files in it")
        if stat.S_ISREG(status.st_mode) and status.st_size > max_bytes:
            raise too_large(shown, status.st_size, max_bytes)
        with path.open("rb") as stream:
            return read_limited(stream, shown, max_bytes)
    except OSError as error:
        raise UnreadableError(f"{shown}: {_os_reason(error)}") from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableError(f"{shown}: not a possible file name; check how it is written") from error


def _os_reason(error: OSError) -> str:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return "no such file; check the name and the folder"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "no permission to read it; ask its owner, or change its mode (chmod u+r)"
    if error.errno == errno.ENAMETOOLONG:
        return "the file name is too long; check what was given as a name"
    return f"cannot be read ({error.strerror or error}); check the disk or the connection and try again"


def too_large(shown: str, size: int | None, max_bytes: int) -> TooLargeError:
    """The error of a source with more bytes than the limit; ``size`` is None where only that is known."""
    measured = f"{size:,} bytes are" if size is not None else "the source is"
    return TooLargeError(
        f"{shown}: {measured} more than the limit of {max_bytes:,} bytes; "
        "split the file, or raise the limit with --max-bytes (max_bytes=)"
    )


def _from_bytes(data: bytes, name: str | None, encoding: str | None, max_bytes: int) -> Source:
    shown = name if name is not None else "the bytes given"
    if len(data) > max_bytes:
        raise too_large(shown, len(data), max_bytes)
    if not data:
        raise EmptyError(f"{shown}: empty, 0 bytes; check that it was copied or extracted whole")
    wide = encodings.wide_codec(data, encoding)
    refuse_binary(data, shown, wide=wide is not None)
    decoded = decoding.decode(data, encoding, wide, shown)
    text = decoded.text if decoded.encoding in _WITHOUT_SURROGATES else _without_surrogates(decoded.text)
    _refuse_blank(text, shown)
    notes = tuple([decoding.told(text, remark) for remark in decoded.remarks])
    digest = hashlib.sha256(data).hexdigest()
    return Source(_writable(name), text, decoded.encoding, digest, notes, decoded.steps)


def _from_text(text: str, name: str | None, max_bytes: int) -> Source:
    shown = name if name is not None else "the text given"
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > max_bytes:
        raise too_large(shown, len(data), max_bytes)
    _refuse_blank(text, shown)
    return Source(_writable(name), _without_surrogates(text), "utf-8", hashlib.sha256(data).hexdigest(), ())


def _refuse_blank(text: str, shown: str) -> None:
    if _NOT_BLANK.search(text) is None:
        raise EmptyError(
            f"{shown}: nothing but blanks; a scanned document has no text until it has been through OCR (ocrmypdf)"
        )


def _without_surrogates(text: str) -> str:
    """The text with U+FFFD for every lone surrogate: as long as before, and it can be written."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def _writable(name: str | None) -> str | None:
    """A file name that can be written as UTF-8; bytes of the name that are not UTF-8 become U+FFFD."""
    return None if name is None else name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
