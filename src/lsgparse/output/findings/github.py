"""Workflow commands of GitHub Actions: each remark becomes an annotation of its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lsgparse.diagnostics.placed import Remark
from lsgparse.output.findings import Batch, Counts, ShowOptions, writable

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:  # noqa: ARG001
    """One command a line."""
    for _, remarks in batches:
        for remark in remarks:
            yield _command(remark)


def _command(remark: Remark) -> str:
    spot = remark.spot
    properties = {
        "title": f"{remark.code} {remark.name}",
        "file": writable(spot.file),
        "line": spot.line,
        "endLine": spot.end_line,
    }
    if spot.line == spot.end_line and spot.end_column > spot.column:  # columns of two lines are not understood
        properties |= {"col": spot.column, "endColumn": spot.end_column}
    told = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    where = f"{writable(spot.file)}:{spot.line}:{spot.column}: {remark.code} {remark.message}"
    return f"::{_LEVELS[remark.severity]} {told}::{where.translate(_DATA)}\n"
