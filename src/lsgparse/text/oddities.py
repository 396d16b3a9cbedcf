"""Signs that sound text hardly holds, and the tests for them that cost next to nothing."""

from __future__ import annotations

from lsgparse.patterns import lazy

SWEDISH = ("å", "ä", "ö")
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u180e"
LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"
SPACING = {"\u00a8": "\u0308", "\u02da": "\u030a", "\u00b4": "\u0301"}
"""Accents as signs of their own; some typesetting puts them before their letters."""
LINE_ENDS = "\v\x85\u2028\u2029"
_DIRTY_ASCII = ("\0", "\x1a", "\v", "\x15")
_DIRTY = (*_DIRTY_ASCII, "\u00ad", *INVISIBLE, *LIGATURES, *ACCENTS, *SPACING, *LINE_ENDS[1:])
_MARKS = ("Ã", "Â", "â", "√", "¬", "‚", "├", "┬", "Ô", "Γ")
"""What the first byte of a character of UTF-8 looks like in other encodings."""
_PAIRS = ("Ã", "Â", "â€", "â\x80", "√", "‚Ä", "¬ß", "├", "┬", "ÔÇ", "ΓÇ")
"""The same with the second byte, where the first alone stands in sound text."""


ENTITY = r"&(?:#\d{2,6}|#[xX][\dA-Fa-f]{2,5}|[A-Za-z]{2,8}[1-4]{0,2});"
"""A sign as HTML names it: '&aring;', '&#229;'."""
_ENTITY = lazy(ENTITY)
_ESCAPE = lazy(r"(?m)^[ \t]*\d*\\[-.*+)#]")
_LEAST = 3
"""A text that has fewer of them speaks about markup."""


def is_clean(text: str) -> bool:
    """Whether the text holds none of the signs that ``clean`` takes away or makes plain."""
    signs = _DIRTY_ASCII if text.isascii() else _DIRTY
    return not (has_entities(text) or is_escaped(text) or any(sign in text for sign in signs))


def has_entities(text: str) -> bool:
    """Whether signs are written as HTML names them."""
    return "&" in text and len(_ENTITY.findall(text)) >= _LEAST


def is_escaped(text: str) -> bool:
    """Whether backslashes stand before the signs that begin lines, as Markdown has them."""
    return "\\" in text and len(_ESCAPE.findall(text)) >= _LEAST


def can_be_mojibake(text: str) -> bool:
    """Whether ``mojibake`` has anything to look at: marks of damage, or signs beyond ASCII but no å, ä or ö."""
    return not text.isascii() and (has_marks(text) or not any(letter in text for letter in SWEDISH))


def has_marks(text: str) -> bool:
    """Whether the text holds what the first bytes of UTF-8 look like in other encodings."""
    return any(mark in text for mark in _MARKS) and any(pair in text for pair in _PAIRS)


def can_be_seven_bit(text: str) -> bool:
    """Whether ``sevenbit`` has anything to look at: one of the three signs that stand for å, ä and ö."""
    return "{" in text or "|" in text or "}" in text
