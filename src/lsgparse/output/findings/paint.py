"""Rows with styles to lines; what has no colours needs no rich, which takes longer to import than a file to check."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Protocol

from lsgparse.output.findings import ShowOptions
from lsgparse.output.wrap import Piece

_WIDTH = 80
NARROWEST, WIDEST = 40, 140


class Paint(Protocol):
    """Makes a line of text of a row, and knows how wide it may be."""

    @property
    def width(self) -> int: ...  # noqa: D102

    def paint(self, row: Iterable[Piece]) -> str: ...  # noqa: D102


class Plain:
    """Without colours; as wide as COLUMNS says, else 80: what a file holds must not depend on the window."""

    def __init__(self) -> None:
        columns = os.environ.get("COLUMNS", "")
        self.width = int(columns) if columns.isdecimal() and int(columns) > 0 else _WIDTH

    def paint(self, row: Iterable[Piece]) -> str:
        """The row's text; blanks at its end are left out."""
        return "".join(text for text, _ in row).rstrip()


def painter(options: ShowOptions) -> Paint:
    """With colours on a terminal that can show them or where FORCE_COLOR asks for them, unless NO_COLOR is set."""
    if options.colour and (options.terminal or os.environ.get("FORCE_COLOR")):
        from lsgparse.output.summary import Painter  # noqa: PLC0415 (see above)

        return Painter(terminal=options.terminal or None)
    return Plain()
