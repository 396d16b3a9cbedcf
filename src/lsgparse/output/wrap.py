"""Lines of a given width, measured in the columns of a terminal, and the pieces that they are made of."""

from __future__ import annotations

import unicodedata

ELLIPSIS = "…"

Piece = tuple[str, str]
"""(text, style): a style such as 'bold', 'dim', 'yellow', or '' for none."""

Row = list[Piece]
"""The pieces of one line."""


def cells(text: str) -> int:
    """How many columns the text takes: two for a wide character, none for a combining one."""
    if text.isascii() or max(text) < "\u0300":
        return len(text)
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def pad(text: str, width: int) -> str:
    """The text with blanks after it up to ``width`` columns."""
    return text + " " * (width - cells(text))


def fitting(text: str, width: int, start: int = 0) -> int:
    """The end of the longest piece from ``start`` that fits into ``width`` columns; at least one character."""
    end = min(len(text), start + width)
    if cells(text[start:end]) == end - start:
        return max(end, min(start + 1, len(text)))
    used = 0
    for position in range(start, len(text)):
        used += _width(text[position])
        if used > width:
            return max(position, start + 1)
    return len(text)


def cut(text: str, width: int) -> str:
    """The text, with … for its end where it is wider than ``width``."""
    if cells(text) <= width:
        return text
    kept = text[: fitting(text, max(width - 1, 1))]
    if cells(kept) >= width:  # a wide character where one column is left
        return ELLIPSIS
    blank = kept.rfind(" ")
    if text[len(kept)] != " " and 5 * blank >= 2 * len(kept):  # a word or two less rather than half a word
        kept = kept[:blank]
    return kept.rstrip(" ,;:–-") + ELLIPSIS


def cut_left(text: str, width: int) -> str:
    """The text, with … for its beginning where it is wider than ``width``: the end of a path tells most."""
    while cells(text) > width and len(text) > 1:
        excess = max(cells(text) - width, 1)
        text = ELLIPSIS + text.removeprefix(ELLIPSIS)[excess + (not text.startswith(ELLIPSIS)) :]
    return text


def breaks(text: str, width: int) -> list[tuple[int, int]]:
    """Where to break the text into lines: (start, end) of each, at blanks where there are some; at least one line.

    Blanks at a break belong to no line, so the lines do not tile the text.
    """
    lines: list[tuple[int, int]] = []
    start = 0
    while True:
        end = fitting(text, width, start)
        if end >= len(text):
            lines.append((start, len(text)))
            return lines
        blank = text.rfind(" ", start + 1, end + 1)
        hyphen = text.rfind("-", start + 1, end)
        if blank > start and text[start:blank].strip():
            end = blank
        elif hyphen > start:
            end = hyphen + 1
        lines.append((start, end))
        start = end
        while start < len(text) and text[start] == " ":
            start += 1


def wrap(text: str, width: int, most: int | None = None, suffix: str = "") -> list[str]:
    """The text as lines of at most ``width`` columns; with ``most``, no more lines than that, the last one cut with ….

    ``suffix`` comes after the text and is not cut off, unless it is wider than a line; its own blanks must not break.
    """
    width = max(width, 1)
    if most is not None:  # what can be seen decides, however long the text is
        text = text[: width * (most + 1) * 4]
    joined = f"{text} {suffix}".strip() if suffix else text
    lines = [joined[start:end].rstrip() for start, end in breaks(joined, width)]
    if most is None or len(lines) <= most:
        return lines
    room = width - (cells(suffix) + 1 if suffix else 0)
    if room < 2:
        return wrap(text, width, most)
    *above, (start, _) = breaks(text, width)[:most]
    last = cut(text[start:], room)
    last = last if last.endswith(ELLIPSIS) else last + ELLIPSIS
    return [*(text[first:end].rstrip() for first, end in above), f"{last} {suffix}" if suffix else last]
