"""JSON Lines: one object for each remark."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from lsgparse.output.findings import Batch, Counts, ShowOptions
from lsgparse.output.findings.json import count_records, record


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:  # noqa: ARG001
    """One object a line, the same as in the list of ``json``."""
    for _, remarks in batches:
        for remark in remarks:
            yield json.dumps(record(remark), ensure_ascii=False) + "\n"


def statistics(counts: Counts) -> Iterator[str]:
    """The counts, one code a line."""
    for one in count_records(counts):
        yield json.dumps(one, ensure_ascii=False) + "\n"
