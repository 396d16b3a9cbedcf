"""Text that was once decoded with the wrong encoding, and how it read before.

``ftfy`` mends a text that is damaged throughout; what is damaged in places, or by a code page that ftfy does not know,
is mended sign by sign. The letters of Swedish decide whether a mended text is better than what was there.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import permutations
from typing import NamedTuple

from lsgparse.text.letters import score
from lsgparse.text.oddities import SWEDISH, has_marks

_CODECS = ("cp1252", "iso8859-1", "mac-roman", "cp850", "cp437", "cp865", "iso8859-15")
_ROUNDS = 3
_ACCENTS = "\u0300\u0301\u0308\u030a"
_GAIN = 4
"""By so much for each letter a text must look better that is changed throughout."""
_EXCHANGED = ("cp1252", "mac-roman", "cp850")


class Repaired(NamedTuple):
    """A text as it read before it was damaged, and by what it was damaged."""

    text: str
    how: tuple[str, ...]
    """What was taken for what, the last damage first: 'UTF-8 read as cp1252'."""


def repair(text: str) -> Repaired | None:
    """The text with the damage undone, or None where none is seen."""
    exchanged = None if any(letter in text for letter in SWEDISH) else _exchanged(text)
    if exchanged is not None:
        return exchanged
    how: tuple[str, ...] = ()
    for _ in range(_ROUNDS):
        better = _utf8_again(text) if has_marks(text) else None
        if better is None:
            break
        text, how = better.text, how + better.how
    return Repaired(text, how) if how else None


def _utf8_again(text: str) -> Repaired | None:
    """The best of all readings that undo a decoding, done once or more, if it is better than the text as it is."""
    readings = [_whole(text)]
    for codec in _CODECS:
        reading = Repaired(text, ())
        for _ in range(_ROUNDS):
            mended = _sign_by_sign(reading.text, codec)
            if mended == reading.text:
                break
            reading = Repaired(mended, (*reading.how, f"UTF-8 read as {codec}"))
            readings.append(reading)
    best = max(readings, key=lambda reading: (score(reading.text), -len(reading.how)))
    return best if best.text != text and score(best.text) > score(text) else None


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
        return sign if sign in byte_of or _can_be_meant(sign) else found[0]

    return pattern.sub(mend, text)


def _can_be_meant(sign: str) -> bool:
    """Whether a sign can stand in a text that is written in Latin letters."""
    if sign.isalpha():
        return unicodedata.name(sign, "").startswith("LATIN")
    return sign in _ACCENTS or unicodedata.category(sign) not in ("Cc", "Cn", "Cs", "Mn", "Me")


@cache
def _seen_through(codec: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for the two or three signs that a character of UTF-8 becomes in the codec, and the byte of each."""
    signs = _signs(codec)
    going_on = f"[{re.escape(''.join(signs[0x80:0xC0]))}]"
    two, three = re.escape("".join(signs[0xC2:0xE0])), re.escape("".join(signs[0xE0:0xF0]))
    return re.compile(f"[{two}]{going_on}|[{three}]{going_on}{{2}}"), {sign: byte for byte, sign in enumerate(signs)}


def _signs(codec: str) -> list[str]:
    """What each byte is in the codec; where it has no sign, the control character of that number."""
    return [bytes([byte]).decode(codec, "replace").replace("\ufffd", chr(byte)) for byte in range(256)]


def _exchanged(text: str) -> Repaired | None:
    """A text without any å, ä and ö that has all of them once one 8-bit encoding is taken for another."""
    before = score(text)
    readings = []
    for read, meant in permutations(_EXCHANGED, 2):
        better = text.translate({ord(old): new for old, new in zip(_signs(read), _signs(meant), strict=True)})
        counts = [better.count(letter) for letter in SWEDISH]
        if all(counts) and score(better) > max(0, before + _GAIN * sum(counts)):
            readings.append(Repaired(better, (f"{meant} read as {read}",)))
    return max(readings, key=lambda reading: score(reading.text), default=None)
