"""Texts in other encodings: what a set lacks is first put by its nearest sign, and what has none is left out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from lsgparse.text.sevenbit import SETS

UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
EIGHT_BIT = ("cp1252", "iso8859-1", "iso8859-15", "mac-roman", "cp850", "cp437", "cp865")
SEVEN_BIT = ("iso646-se", "iso646-se2")
ENCODINGS = (*UNICODE, *EIGHT_BIT, *SEVEN_BIT)

NEAREST = {"–": "-", "—": "-", "”": '"', "“": '"', "„": '"', "’": "'", "‘": "'", "•": "-", "…": "..."}
NEAREST |= dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000", " ")

_DOS_SECTION = ("cp437", "cp865")
"""In these the section sign is a control character, as it was on the screen."""


@lru_cache(maxsize=10_000)
def _bytes_of(sign: str, encoding: str) -> bytes | None:
    if encoding in SETS:
        ascii_signs, letters = SETS[encoding]
        own = sign.translate(str.maketrans(letters, ascii_signs))
        lost = own == sign and sign in ascii_signs
        return own.encode() if own.isascii() and not lost else None
    if sign == "§" and encoding in _DOS_SECTION:
        return b"\x15"
    try:
        return sign.encode(encoding)
    except UnicodeEncodeError:
        return None


@lru_cache(maxsize=10_000)
def _nearest(sign: str, encoding: str) -> str:
    if _bytes_of(sign, encoding) is not None:
        return sign
    near = NEAREST.get(sign) or "".join(one for one in unicodedata.normalize("NFKD", sign) if one.isascii())
    return near if all(_bytes_of(one, encoding) is not None for one in near) else ""


def simplified(text: str, encoding: str) -> str:
    """The text with nothing in it that the encoding lacks."""
    return text if encoding in UNICODE else "".join([_nearest(sign, encoding) for sign in text])


def encoded(text: str, encoding: str) -> bytes:
    """A simplified text as bytes."""
    if encoding in UNICODE:
        return text.encode(encoding)
    return b"".join([_bytes_of(sign, encoding) or b"" for sign in text])


def misread(text: str, codec: str, times: int = 1) -> str:
    """The text as UTF-8 that was read in another encoding, once or more; a byte without a sign is a control there."""
    for _ in range(times):
        signs = (bytes([byte]).decode(codec, "replace").replace("\ufffd", chr(byte)) for byte in text.encode())
        text = "".join(signs)
    return text
