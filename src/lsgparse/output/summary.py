"""The terminal view of a meeting: one page to look at; and how pieces with a style become what a terminal shows."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style

from lsgparse.model import Meeting
from lsgparse.output import Options
from lsgparse.output.page import page
from lsgparse.output.wrap import Piece

NARROWEST, WIDEST = 50, 140
"""Below the one nothing can be laid out; above the other lines become too long to read."""


def render(meetings: Iterable[Meeting], options: Options) -> Iterator[str]:
    """One page for each meeting, with a rule between two of them.

    Laid out for 80 columns or more, up to 140; a narrower terminal gets the decisions under their titles.
    """
    painter = Painter(terminal=options.terminal, width=options.width)
    width = max(NARROWEST, min(painter.width, WIDEST))
    for number, meeting in enumerate(meetings):
        rule = painter.paint([("─" * width, "dim")]) + "\n\n" if number else ""
        yield rule + "".join(painter.paint(row) + "\n" for row in page(meeting, width))


class Painter:
    """Knows how wide the terminal is and what it can show; honours NO_COLOR, FORCE_COLOR, TERM and COLUMNS."""

    def __init__(self, *, terminal: bool | None = None, width: int | None = None) -> None:
        console = Console(file=io.StringIO(), force_terminal=terminal or None, width=width)
        self.colour = console.color_system is not None
        self.width = console.width if width is not None or terminal else _width_without_terminal()
        self._plain_colours = console.no_color

    def paint(self, row: Iterable[Piece]) -> str:
        """One line of text, without a line end; blanks at its end are left out."""
        pieces = list(row)
        while pieces and not pieces[-1][0].strip():
            pieces.pop()
        if pieces:
            pieces[-1] = (pieces[-1][0].rstrip(), pieces[-1][1])
        if not self.colour:
            return "".join(text for text, _ in pieces)
        return "".join(
            _style(style, self._plain_colours).render(text, color_system=ColorSystem.STANDARD) if style else text
            for text, style in pieces
        )


def _width_without_terminal() -> int:
    """COLUMNS where it is set, else 80: what a file holds must not depend on the window that it was made in."""
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdecimal() and int(columns) > 0 else 80


@lru_cache(maxsize=64)
def _style(name: str, without_colour: bool) -> Style:
    style = Style.parse(name)
    return style.without_color if without_colour else style
