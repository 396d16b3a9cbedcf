"""JSON: a list with one object for each remark."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from lsgparse.diagnostics import codes
from lsgparse.diagnostics.placed import Remark
from lsgparse.output.findings import Batch, Counts, ShowOptions, writable


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:  # noqa: ARG001
    """One list; ``[]`` where nothing was found."""
    empty = True
    for _, remarks in batches:
        for remark in remarks:
            yield ("[\n  " if empty else ",\n  ") + json.dumps(record(remark), ensure_ascii=False)
            empty = False
    yield "[]\n" if empty else "\n]\n"


def record(remark: Remark) -> dict[str, Any]:
    """A remark as plain data. Columns count from 1 in characters; the end column is that behind the last character.

    A related place that lies in another file is told so in its message.
    """
    spot = remark.spot
    return {
        "file": writable(spot.file),
        "line": spot.line,
        "column": spot.column,
        "end_line": spot.end_line,
        "end_column": spot.end_column,
        "code": remark.code,
        "name": remark.name,
        "severity": remark.severity,
        "message": remark.message,
        "related": [
            {
                "line": other.line,
                "end_line": other.end_line,
                "message": message if other.file == spot.file else f"{writable(other.file)}: {message}",
            }
            for message, other in remark.related
        ],
    }


def statistics(counts: Counts) -> Iterator[str]:
    """The counts as one list, the most frequent code first."""
    yield json.dumps([*count_records(counts)], ensure_ascii=False, indent=2) + "\n"


def count_records(counts: Counts) -> Iterator[dict[str, Any]]:
    """How often each code was reported, the most frequent first."""
    for code, count in sorted(counts.by_code.items(), key=lambda one: (-one[1], one[0])):
        row = codes()[code]
        yield {"code": code, "name": row.name, "severity": row.severity, "count": count}
