"""The source line by line, with what each stretch of it was read as.

Works from plain data, so that it needs to know nothing of the layers that found it: lines that tile the text, and
stretches of it in order, each with the part that it belongs to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from lsgparse.output.safe import visible
from lsgparse.output.summary import Painter
from lsgparse.output.wrap import Piece, Row, breaks, cut, pad


class LineLike(Protocol):
    """A line of the source: its number from 1 and its characters, line end included."""

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def raw(self) -> str: ...  # noqa: D102


class StretchLike(Protocol):
    """A stretch of the source and the part that it belongs to; offsets into the decoded text."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def part(self) -> str: ...  # noqa: D102
    @property
    def arende(self) -> str | None: ...  # noqa: D102
    @property
    def beslut(self) -> int | None: ...  # noqa: D102
    @property
    def detail(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """A line, where it begins in the decoded text, and the stretches that stand on it."""

    number: int
    start: int
    text: str
    """Without its line end."""
    parts: tuple[tuple[int, int, StretchLike], ...]
    """(start, end, stretch): offsets into the decoded text, of what of the stretch stands on this line."""


def explained(lines: Iterable[LineLike], stretches: Sequence[StretchLike]) -> Iterator[ExplainedLine]:
    """Each line with its parts. ``lines`` tile the text, ``stretches`` are in order and do not overlap."""
    start = 0
    current = 0
    for line in lines:
        text = line.raw.rstrip("\r\n")
        end = start + len(text)
        while current < len(stretches) and stretches[current].end <= start:
            current += 1
        parts: list[tuple[int, int, StretchLike]] = []
        position = current
        while position < len(stretches) and stretches[position].start < end:
            stretch = stretches[position]
            part = (max(stretch.start, start), min(stretch.end, end), stretch)
            if part[0] < part[1]:
                parts.append(part)
            position += 1
        yield ExplainedLine(line.number, start, text, tuple(parts))
        start += len(line.raw)


def render_json(
    lines: Iterable[LineLike], stretches: Sequence[StretchLike], indent: int | None = None
) -> Iterator[str]:
    """A JSON array of ``{line, start, text, parts: [{start, end, part, arende, beslut, detail}]}``.

    All offsets are into the decoded text; a line's text is without its line end. ``indent`` other than None or 0 puts
    each line's object on lines of its own, else it takes one line.
    """
    empty = True
    for line in explained(lines, stretches):
        record = {
            "line": line.number,
            "start": line.start,
            "text": line.text,
            "parts": [
                {
                    "start": start,
                    "end": end,
                    "part": stretch.part,
                    "arende": stretch.arende,
                    "beslut": stretch.beslut,
                    "detail": stretch.detail,
                }
                for start, end, stretch in line.parts
            ],
        }
        margin = "\n" + " " * (indent or 0)
        yield ("[" if empty else ",") + margin
        yield json.dumps(record, ensure_ascii=False, indent=indent or None).replace("\n", margin)
        empty = False
    yield "[]\n" if empty else "\n]\n"


_STYLES = {
    "heading": "blue",
    "attendance": "blue",
    "number": "bold",
    "title": "bold",
    "label": "magenta",
    "presenters": "magenta",
    "bilaga": "magenta",
    "beslut": "green",
    "signature": "blue",
    "furniture": "dim",
    "unclassified": "bold yellow",
}
"""The narrative, most of a protocol, has no colour."""

_MARGIN_NARROW, _MARGIN_WIDE = 24, 34
_WIDE_FROM = 110
_MOST_ROWS = 24
"""A line that fills more rows than this is cut on a terminal: it is no line that anybody reads."""


def render_text(
    lines: Sequence[LineLike],
    stretches: Sequence[StretchLike],
    *,
    terminal: bool | None = None,
    width: int | None = None,
) -> Iterator[str]:
    """The lines with their numbers and, in the margin, what they were read as.

    On a terminal long lines are wrapped and parts have colours; elsewhere each line of the source is one line.
    Control characters of the source are shown as visible signs.
    """
    painter = Painter(terminal=terminal, width=width)
    digits = max(4, len(str(lines[-1].number))) if lines else 4
    margin = _MARGIN_NARROW if terminal and painter.width < _WIDE_FROM else _MARGIN_WIDE
    room = max(painter.width - digits - margin - 7, 20) if terminal else None
    for line in explained(lines, stretches):
        name, style = margin_label(line)
        label: Row = [
            (f"{line.number:>{digits}} ", "dim"),
            ("│ ", "dim"),
            (pad(cut(visible(name), margin), margin), style),
            (" │ ", "dim"),
        ]
        for number, row in enumerate(_rows(line, room)):
            continued: Row = [(" " * (digits + 1) + "│ " + " " * margin + " │ ", "dim")]
            yield painter.paint([*(continued if number else label), *row]) + "\n"


def margin_label(line: ExplainedLine) -> tuple[str, str]:
    """What the margin says of a line, and its style: '§ 15 number, title', 'page footer', '' for a blank line."""
    owners: dict[str, list[str]] = {}
    for _, _, stretch in line.parts:
        owner = f"§ {stretch.arende} " if stretch.arende else ""
        names = owners.setdefault(owner, [])
        name = _part_name(stretch)
        if name not in names:
            names.append(name)
    label = " · ".join(owner + ", ".join(names) for owner, names in owners.items())
    styles = list(dict.fromkeys(_STYLES.get(stretch.part, "") for _, _, stretch in line.parts))
    return label, "bold yellow" if "bold yellow" in styles else (styles or [""])[0]


def _part_name(stretch: StretchLike) -> str:
    if stretch.part == "furniture" and stretch.detail:
        return stretch.detail
    number = f" {stretch.beslut}" if stretch.part == "beslut" and stretch.beslut is not None else ""
    detail = f" {stretch.detail}" if stretch.detail else ""
    return stretch.part + number + detail


def _rows(line: ExplainedLine, room: int | None) -> Iterator[Row]:
    """The line's text in pieces, each in the colour of its part; on rows of ``room`` columns, or on one."""
    text = visible(line.text)
    if room is None:
        yield _coloured(line, text, 0, len(text))
        return
    shown = text[: room * _MOST_ROWS]
    for start, end in breaks(shown, room):
        yield _coloured(line, shown, start, end)
    if len(shown) < len(text):
        yield [(f"… and {len(text) - len(shown):,} characters more", "dim")]


def _coloured(line: ExplainedLine, text: str, start: int, end: int) -> Row:
    row: list[Piece] = []
    position = start
    for part_start, part_end, stretch in line.parts:
        left, right = max(part_start - line.start, position), min(part_end - line.start, end)
        if left < right:
            row += [(text[position:left], ""), (text[left:right], _STYLES.get(stretch.part, ""))]
            position = right
    row.append((text[position:end], ""))
    return [piece for piece in row if piece[0]]
