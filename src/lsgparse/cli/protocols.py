"""What ``lsg explain`` shows of a source with several protocols: where each of them begins, and whose each part is."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lsgparse.model import Meeting
    from lsgparse.pipeline import ParseResult


def beginnings(result: ParseResult) -> list[tuple[int, Meeting]]:
    """For each protocol the number of the line where it begins, and its meeting; the first begins at line 1.

    A protocol begins with the first line that its meeting accounts for, or with lines of a heading straight above it.
    """
    found = [(1, result.meetings[0])]
    if len(result.meetings) == 1:
        return found
    heading = _lines_of_headings(result)
    for meeting in result.meetings[1:]:
        first = min(_first_lines(meeting), default=0)
        while first - 1 in heading:
            first -= 1
        if first > found[-1][0]:  # else nothing of it has a place
            found.append((first, meeting))
    return found


def _first_lines(meeting: Meeting) -> Iterator[int]:
    """The first line of each run of lines that the meeting accounts for."""
    runs = [
        *(part.lines for part in meeting.heading_places),
        *(part.lines for part in meeting.attendance),
        *(part.lines for part in meeting.arenden),
        *(part.lines for part in meeting.signatures),
        *(part.lines for part in meeting.source.furniture),
        meeting.source.unclassified,
    ]
    return (first for run in runs for first, _ in run)


def _lines_of_headings(result: ParseResult) -> frozenset[int]:
    """The numbers of the lines that are nothing but heading."""
    from lsgparse.output.explain import explained

    return frozenset(
        line.number
        for line in explained(result.lines, result.stretches)
        if {stretch.part for _, _, stretch in line.parts} == {"heading"}
    )


def as_text(result: ParseResult, *, terminal: bool) -> Iterator[str]:
    """The lines with their margin; of several protocols each under a dividing line of its own."""
    from lsgparse.output.explain import render_text

    begins = beginnings(result)
    if len(begins) == 1:
        yield from render_text(result.lines, result.stretches, terminal=terminal)
        return
    offsets = [0]
    for line in result.lines:
        offsets.append(offsets[-1] + len(line.raw))
    starts = [stretch.start for stretch in result.stretches]
    ends = [*(first - 1 for first, _ in begins), len(result.lines)]
    for number, ((_, meeting), (first, last)) in enumerate(zip(begins, pairwise(ends), strict=True), 1):
        yield f"── protocol {number} of {len(begins)}: {meeting.id}, {meeting.date or 'no date'} ──\n"
        offset = offsets[first]
        stretches = result.stretches[bisect_right(starts, offset - 1) : bisect_right(starts, offsets[last] - 1)]
        moved = [part._replace(start=part.start - offset, end=part.end - offset) for part in stretches]
        yield from render_text(result.lines[first:last], moved, terminal=terminal)


def as_json(result: ParseResult) -> Iterator[str]:
    """The lines as JSON, each part with the id of the meeting that it belongs to."""
    from lsgparse.output.explain import render_json

    begins = beginnings(result)
    firsts = [first for first, _ in begins]
    for piece in render_json(result.lines, result.stretches):
        if not piece.startswith("{"):  # what stands between two lines
            yield piece
            continue
        record = json.loads(piece)
        _, meeting = begins[bisect_right(firsts, record["line"]) - 1]
        for part in record["parts"]:
            part["meeting"] = meeting.id
        yield json.dumps(record, ensure_ascii=False)
