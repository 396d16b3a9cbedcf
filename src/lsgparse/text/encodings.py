"""Which encoding bytes are in, and what they say in it.

Unicode is told by its mark or its form, an encoding that was asked for by its name; all others are left to ``guess``.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from lsgparse.errors import EncodingError


class Remark(NamedTuple):
    """Something to be told of the decoding: a code of the diagnostics, where in the text, and the message's values."""

    code: str
    offsets: tuple[int, ...] = ()
    """Ascending; where there are none, the first sign beyond ASCII is meant."""
    values: Mapping[str, object] = MappingProxyType({})


class Decoded(NamedTuple):
    """Bytes as text, before it is cleaned."""

    text: str
    encoding: str
    """Python's name of the encoding, or one of ``sevenbit.SETS``."""
    steps: tuple[str, ...] = ()
    """What was done, in order, beyond plain decoding."""
    remarks: tuple[Remark, ...] = ()


MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
"""(byte order mark, Python's name of the encoding, the name people know)."""

EIGHT_BIT = ("cp1252", "iso8859-1", "iso8859-15", "cp850", "mac-roman", "cp437", "cp865")
"""The encodings that Swedish minutes were written in; of several that say the same the first one is taken."""

_LINE_END = re.compile(rb"\r\n?|\n")
_CONTROLS = dict.fromkeys(sign for sign in range(32) if chr(sign) not in "\t\n\v\f\r\x1a")
_HEAD = 1 << 16
_MOST_DAMAGE = 0.05
"""A larger share of signs that cannot be decoded is no damage: the bytes are something else."""


def is_known(name: str) -> bool:
    """Whether the name means a text encoding that ``decode_as`` knows."""
    from lsgparse.text import sevenbit  # noqa: PLC0415 (seldom needed)

    try:
        return sevenbit.set_of(name) is not None or codecs.lookup(name)._is_text_encoding  # noqa: SLF001 (rot13 …)
    except (LookupError, ValueError):
        return False


def wide_codec(data: bytes, encoding: str | None) -> str | None:
    """The encoding of two or four bytes a character that the bytes are in, asked for or found; None for all others."""
    if encoding is not None:
        plain = encoding.lower().replace("_", "-")
        return plain if plain.startswith(("utf-16", "utf-32", "utf16", "utf32", "u16", "u32")) else None
    for mark, codec, _ in MARKS:
        if data.startswith(mark):
            return codec if codec != "utf-8-sig" else None
    return _wide_without_mark(data)


def decode_as(data: bytes, encoding: str, shown: str) -> Decoded:
    """Decode with the encoding that was asked for. Raises EncodingError, which says where it fails."""
    from lsgparse.text import sevenbit  # noqa: PLC0415 (seldom needed)

    own = sevenbit.set_of(encoding)
    try:
        if own is not None:
            return Decoded(sevenbit.decode(data, own), own)
        codec = codecs.lookup(encoding).name
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = len(_LINE_END.findall(data, 0, error.start)) + 1
        raise EncodingError(
            f"{shown}: not {encoding}: byte {error.start:,} (line {line:,}) cannot be decoded; "
            "give the right --encoding (encoding=), or none to have it found"
        ) from error
    except UnicodeError as error:
        raise EncodingError(f"{shown}: not {encoding} ({error}); give the right --encoding (encoding=)") from error
    except (LookupError, ValueError) as error:
        raise EncodingError(
            f"{shown}: {encoding!r} is no text encoding that is known; "
            "give a name such as utf-8, cp1252, iso-8859-1 or utf-16"
        ) from error
    return Decoded(text.removeprefix("\ufeff"), codec)


def detect(data: bytes, wide: str | None, shown: str) -> Decoded:
    """Decode with the encoding that the bytes are in; ``wide`` is what ``wide_codec`` said of them.

    Raises EncodingError where the bytes begin as UTF-16 or UTF-32, but most of them are not.
    """
    if wide is not None:
        return _as_wide(data, wide, shown)
    mark = data.startswith(codecs.BOM_UTF8)
    codec = "utf-8-sig" if mark else "utf-8"
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError:
        from lsgparse.text import guess  # noqa: PLC0415 (sound UTF-8 has no use for it)

        return guess.decode(data[3:] if mark else data, codec)


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: most characters are ASCII, so that NULs stand at every second or fourth byte."""
    head = data[: min(len(data), _HEAD) & ~3 or 2]
    if b"\0" not in head:
        return None
    lanes = [head[lane::4].count(0) * 4 / len(head) for lane in range(4)]
    codec = _codec_of_lanes(lanes)
    if codec is None:
        return None
    begins = head.decode(codec, "replace")
    controls = len(begins) - len(begins.translate(_CONTROLS))
    return codec if max(controls, begins.count("\ufffd")) <= _MOST_DAMAGE * len(begins) else None


def _codec_of_lanes(lanes: Sequence[float]) -> str | None:
    """The encoding that has its NULs so; ``lanes`` are the shares of NULs at the four places of each four bytes."""

    def full(some: Iterable[int]) -> bool:
        return min(lanes[lane] for lane in some) > 0.6

    def free(some: Iterable[int]) -> bool:
        return max(lanes[lane] for lane in some) < 0.05

    for codec, nul, sign in (
        ("utf-32-le", (1, 2, 3), (0,)),
        ("utf-32-be", (0, 1, 2), (3,)),
        ("utf-16-le", (1, 3), (0, 2)),
        ("utf-16-be", (0, 2), (1, 3)),
    ):
        if full(nul) and free(sign):
            return codec
    return None


def lost_places(count: int) -> str:
    """How it is told that bytes could not be decoded."""
    where = "1 place" if count == 1 else f"{count} places"
    return f"{where} that could not be decoded: U+FFFD put there"


def _as_wide(data: bytes, codec: str, shown: str) -> Decoded:
    """UTF-16 or UTF-32; a little damage is read past."""
    marked = codec in ("utf-16", "utf-32")
    steps = () if marked else (f"no byte order mark; by its NUL bytes read as {codec}",)
    remarks = () if marked else (Remark("LSG102", (), {"encoding": codec}),)
    try:
        return Decoded(data.decode(codec), codec, steps, remarks)
    except UnicodeDecodeError as error:
        text = data.decode(codec, "replace")
        lost = text.count("\ufffd")
        if lost > _MOST_DAMAGE * len(text):
            raise EncodingError(
                f"{shown}: begins as {codec[:6].upper()}, but byte {error.start:,} cannot be decoded; "
                "the file may be cut off: get it again, or give --encoding (encoding=)"
            ) from error
        return Decoded(text, codec, (*steps, lost_places(lost)), remarks)
