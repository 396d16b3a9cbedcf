"""One line for each remark: file:line:column: code severity: message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lsgparse.diagnostics.placed import Remark
from lsgparse.output.findings import Batch, Counts, ShowOptions
from lsgparse.output.findings.closing import closing, counted
from lsgparse.output.findings.paint import Paint, painter
from lsgparse.output.safe import one_line, visible
from lsgparse.output.wrap import Row

STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:
    """The remarks, then what they add up to."""
    paint = painter(options)
    for _, remarks in batches:
        for remark in remarks:
            yield paint.paint(header(remark)) + "\n"
    yield from _end(paint, counts)


def header(remark: Remark) -> Row:
    """A remark's first line."""
    spot = remark.spot
    return [
        (visible(spot.file), "bold"),
        (f":{spot.line}:{spot.column}: ", "dim"),
        (f"{remark.code} {remark.severity}", STYLES[remark.severity]),
        (f": {one_line(remark.message)}", ""),
    ]


def statistics(counts: Counts, options: ShowOptions) -> Iterator[str]:
    """How often each code was reported, then what it adds up to."""
    paint = painter(options)
    for row in counted(counts):
        yield paint.paint(row) + "\n"
    yield from _end(paint, counts)


def _end(paint: Paint, counts: Counts) -> Iterator[str]:
    for row in closing(counts):
        yield paint.paint(row) + "\n"
