"""Text that was once decoded with the wrong encoding, and how it read before.

``ftfy`` mends a text that is damaged throughout; what is damaged in places, or by a code page that ftfy does not know,
is mended sign by sign. The letters of Swedish decide whether a mended text is better than what was there.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from lsgparse.text.letters import score

_MARKS = ("Ã", "Â", "â€", "â\x80", "√", "‚Ä", "¬ß", "├", "┬", "ÔÇ", "ΓÇ")
"""What the first bytes of UTF-8 look like in other encodings; a text without any of them is not looked at further."""
_CODECS = ("cp1252", "iso8859-1", "mac-roman", "cp850", "cp437", "cp865", "iso8859-15")
_ROUNDS = 3
_SWEDISH = ("å", "ä", "ö")
_EXCHANGED = ("cp1252", "mac-roman", "cp850")


class Repaired(NamedTuple):
    """A text as it read before it was damaged, and by what it was damaged."""

    text: str
    how: tuple[str, ...]
    """What was taken for what, the last damage first: 'UTF-8 read as cp1252'."""


def repair(text: str) -> Repaired | None:
    """The text with the damage undone, or None where none is seen."""
    how: list[str] = []
    if any(mark in text for mark in _MARKS):
        for _ in range(_ROUNDS):
            better = _utf8_again(text)
            if better is None:
                break
            text = better.text
            how += better.how
    elif not any(letter in text for letter in _SWEDISH):
        better = _exchanged(text)
        if better is not None:
            return better
    return Repaired(text, tuple(how)) if how else None


def _utf8_again(text: str) -> Repaired | None:
    """The best of all readings that undo one decoding, if it is better than the text as it is."""
    before = score(text)
    readings = [Repaired(_sign_by_sign(text, codec), (f"UTF-8 read as {codec}",)) for codec in _CODECS]
    readings.append(_whole(text))
    best = max(readings, key=lambda reading: score(reading.text))
    return best if best.text != text and score(best.text) > before else None


def _whole(text: str) -> Repaired:
    """What ftfy makes of the encoding; nothing else of the text does it touch."""
    from ftfy import TextFixerConfig, fix_encoding_and_explain  # noqa: PLC0415 (slow to import, and seldom needed)

    config = TextFixerConfig(
        fix_c1_controls=False,
        replace_lossy_sequences=False,
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    fixed, steps = fix_encoding_and_explain(text, config)
    codecs = [step.parameter.removeprefix("sloppy-") for step in steps or () if step.action == "encode"]
    return Repaired(fixed, tuple(f"UTF-8 read as {_name(codec)}" for codec in codecs) or ("UTF-8 read as cp1252",))


def _name(codec: str) -> str:
    known = {"windows-1252": "cp1252", "latin-1": "iso8859-1", "macroman": "mac-roman"}
    return known.get(codec, codec)


def _sign_by_sign(text: str, codec: str) -> str:
    """The text with every row of signs that is one character of UTF-8, seen through the codec, made that character."""
    pattern, byte_of = _seen_through(codec)

    def mend(found: re.Match[str]) -> str:
        try:
            sign = bytes([byte_of[one] for one in found[0]]).decode("utf-8")
        except UnicodeDecodeError:  # longer than need be, or half a pair
            return found[0]
        return found[0] if unicodedata.category(sign) in ("Cc", "Cn") and sign not in byte_of else sign

    return pattern.sub(mend, text)


@cache
def _seen_through(codec: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for the two or three signs that a character of UTF-8 becomes in the codec, and the byte of each."""
    signs = [bytes([byte]).decode(codec, "replace").replace("\ufffd", chr(byte)) for byte in range(256)]
    going_on = f"[{re.escape(''.join(signs[0x80:0xC0]))}]"
    two, three = re.escape("".join(signs[0xC2:0xE0])), re.escape("".join(signs[0xE0:0xF0]))
    return re.compile(f"[{two}]{going_on}|[{three}]{going_on}{{2}}"), {sign: byte for byte, sign in enumerate(signs)}


def _exchanged(text: str) -> Repaired | None:
    """A text without any å, ä and ö that has all of them once one 8-bit encoding is taken for another."""
    before = score(text)
    if before >= 0:
        return None
    readings = []
    for read in _EXCHANGED:
        for meant in _EXCHANGED:
            try:
                better = text.encode(read).decode(meant) if read != meant else text
            except UnicodeError:
                continue
            if all(letter in better for letter in _SWEDISH) and score(better) > -before:
                readings.append(Repaired(better, (f"{meant} read as {read}",)))
    return max(readings, key=lambda reading: score(reading.text), default=None)
