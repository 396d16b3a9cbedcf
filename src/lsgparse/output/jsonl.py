"""JSON Lines: one object a line, in the order given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lsgparse.output import Options

if TYPE_CHECKING:
    from lsgparse.output import Writable


def render(meetings: Iterable[Writable], options: Options) -> Iterator[str]:  # noqa: ARG001 (every format has the same two)
    """Each meeting as one line; ``options`` holds nothing for it."""
    for meeting in meetings:
        yield meeting.model_dump_json() + "\n"
