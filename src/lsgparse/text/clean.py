"""Signs that say nothing to a reader and hinder one: taken away or made plain, as a part of decoding.

Blanks of odd widths stay, for they are as long as plain ones and are made plain for reading (``lines.plain_blanks``).
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.text.changes import Change
from lsgparse.text.oddities import ACCENTS, ENTITY, INVISIBLE, LIGATURES, LINE_ENDS, SPACING, has_entities, is_escaped

_ONE = (
    f"\0+|[\x1a{LINE_ENDS}\x15\u00ad{INVISIBLE}{''.join(LIGATURES)}]|[^{ACCENTS}][{ACCENTS}]+"
    f"|(?<=[^\\W\\d_])\u00b4e|{ENTITY}"
)
_ACCENTED = ("\u00a8[aouAOU]|\u02da[aA]", "[aouAOU]\u00a8|[aA]\u02da", "\u00a8 [aouAOU]|\u02da [aA]")
"""Where typesetting puts an accent that is a sign of its own: before its letter, behind it, before it with a blank."""
_WAYS = tuple([lazy(way) for way in _ACCENTED])
_SIGNS = tuple([lazy(f"{_ONE}|{way}") for way in _ACCENTED])
_ESCAPED = lazy(r"\\(?=[-.*_#()\[\]!+&~<>|])")
_ENDS = frozenset("\r\n\f\x1c\x1d\x1e" + LINE_ENDS)
_TO_LINE_END = lazy(f"[ \t\u00a0{INVISIBLE}]{{0,8}}(?:[\r\n{LINE_ENDS}]|\\Z)")
_TO_NUMBER = lazy("[ \u00a0]?\\d|\x15")
_FROM_NUMBER = lazy("\\d[ \u00a0]?\\Z|[\x15§]\\Z")


class Kind(NamedTuple):
    """One row: the signs, and how the change is told for one and for many."""

    name: str
    one: str
    many: str


KINDS = (
    Kind("nul", "NUL character taken away", "NUL characters taken away"),
    Kind("gap", "row of NUL characters made blanks", "rows of NUL characters made blanks"),
    Kind("end", "end-of-file mark taken away", "end-of-file marks taken away"),
    Kind("line", "vertical tab or line separator made a line end", "vertical tabs or line separators made line ends"),
    Kind("section", "control character read as §", "control characters read as §"),
    Kind("hyphen", "soft hyphen at a line's end made a hyphen", "soft hyphens at line ends made hyphens"),
    Kind("soft", "soft hyphen taken away", "soft hyphens taken away"),
    Kind("invisible", "character without width taken away", "characters without width taken away"),
    Kind("ligature", "ligature made letters", "ligatures made letters"),
    Kind("entity", "HTML entity made a sign", "HTML entities made signs"),
    Kind("escape", "backslash of Markdown taken away", "backslashes of Markdown taken away"),
    Kind("accent", "letter put together with its accent", "letters put together with their accents"),
)
"""In the order in which they are told."""


def cleaning(text: str) -> tuple[list[Change], tuple[str, ...]]:
    """What is to be changed in a text, in order, and how that is told: '3 soft hyphens taken away'."""
    changes: list[Change] = []
    counts: Counter[str] = Counter()
    entities = has_entities(text)
    for found in _SIGNS[_way(text)].finditer(text):
        start, end = found.span()
        if text[start] == "&" and end > start + 3 and not entities:
            continue
        cured = _cure(text, start, end)
        if cured is not None and cured[1] != found[0]:
            counts[cured[0]] += end - start if cured[0] == "nul" else 1
            changes.append(Change(start, end, cured[1]))
    if is_escaped(text):
        escapes = [Change(found.start(), found.end(), "") for found in _ESCAPED.finditer(text)]
        counts["escape"] = len(escapes)
        changes = sorted([*changes, *escapes])
    told = tuple(f"{counts[k.name]} {k.one if counts[k.name] == 1 else k.many}" for k in KINDS if counts[k.name])
    return changes, told


def _way(text: str) -> int:
    """On which side of their letters the accents of a text stand."""
    if not any(accent in text for accent in SPACING):
        return 0
    counts = [sum(1 for _ in way.finditer(text)) for way in _WAYS]
    return counts.index(max(counts))


def _cure(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Name of the kind of [start, end) and what to put there; None where it stays."""
    sign = text[start]
    cure = _CURES.get(sign)
    if cure is not None and (end == start + 1 or sign == "\0"):
        return cure(text, start, end)
    if sign in LIGATURES and end == start + 1:
        return "ligature", LIGATURES[sign]
    if sign in SPACING:
        return "accent", unicodedata.normalize("NFC", text[end - 1] + SPACING[sign])
    if text[end - 1] in SPACING:
        return "accent", unicodedata.normalize("NFC", sign + SPACING[text[end - 1]])
    if sign == "&":
        return _entity(text[start:end])
    if end == start + 1:
        return "invisible", ""
    return "accent", unicodedata.normalize("NFC", text[start:end]) if sign.isalpha() else text[start:end]


def _nul(text: str, start: int, end: int) -> tuple[str, str]:
    """Single ones are damage; several in a line fill a field."""
    padding = end - start > 1 and text[end : end + 1] not in ("", "\r", "\n", "\x1a")
    return ("gap", " " * (end - start)) if padding else ("nul", "")


def _line_end(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Beside a line's end it is none of its own."""
    beside = (text[start - 1 : start], text[end : end + 1])
    return None if any(sign and sign in "\r\n" for sign in beside) else ("line", "\n")


def _section(text: str, start: int, end: int) -> tuple[str, str] | None:
    """The section sign of a DOS screen, beside a number or another one."""
    beside = _TO_NUMBER.match(text, end) or _FROM_NUMBER.search(text, max(start - 2, 0), start)
    return ("section", "§") if beside else None


def _entity(named: str) -> tuple[str, str] | None:
    """The sign that HTML names so; a line end or a control character is none."""
    from html import unescape  # noqa: PLC0415 (seldom needed, and its table is long)

    sign = unescape(named)
    return ("entity", sign) if sign.isprintable() or (sign.isspace() and sign not in _ENDS) else None


def _soft_hyphen(text: str, _: int, end: int) -> tuple[str, str]:
    return ("hyphen", "-") if _TO_LINE_END.match(text, end) else ("soft", "")


_CURES: dict[str, Callable[[str, int, int], tuple[str, str] | None]] = {
    "\0": _nul,
    "\x1a": lambda *_: ("end", ""),
    "\x15": _section,
    "\u00ad": _soft_hyphen,
    **dict.fromkeys(LINE_ENDS, _line_end),
}
