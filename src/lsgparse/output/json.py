"""JSON: one object; an array for several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lsgparse.output import Options

if TYPE_CHECKING:
    from lsgparse.output import Writable


def render(meetings: Iterable[Writable], options: Options) -> Iterator[str]:
    """Each meeting as one JSON object on lines of its own, or all in one array (``options.array``).

    Nothing at all where there is no meeting.
    """
    indent = options.indent or None
    if not options.array:
        for meeting in meetings:
            yield meeting.model_dump_json(indent=indent) + "\n"
        return
    margin = "\n" + " " * (indent or 0)
    opening, between, closing = (f"[{margin}", f",{margin}", "\n]\n") if indent else ("[", ",\n", "]\n")
    empty = True
    for meeting in meetings:
        yield opening if empty else between
        yield meeting.model_dump_json(indent=indent).replace("\n", margin)  # no string of JSON holds a raw line end
        empty = False
    if not empty:
        yield closing
