"""One row per kind of protocol: the evidence by which it is known and how its items are divided."""

from __future__ import annotations

from typing import Literal, NamedTuple

Divide = Literal["cells", "duties", "labels", "sentences"]


class Layout(NamedTuple):
    """A kind of protocol."""

    name: str
    divide: Divide
    """How the decisions of an item are found: table cells, tasks in a table, 'Beslut' labels, or by sentences alone."""
    table_head: bool = False
    """The heads of a table's columns must be printed."""
    responsible: bool = False
    """The table's last column must name who is responsible, not what was decided."""
    margins: int = 0
    """So many labels adrift from a margin column at least."""
    labelled: float = 0.0
    """So large a share of the items with a 'Beslut' label at least."""
    kinds: float = 0.0
    """So large a share of the items with a kind label ('Beslutsärende') at least."""
    fallback: bool = False
    """It is for what no other row fits."""


class Evidence(NamedTuple):
    """What of a document speaks for a layout."""

    table_head: bool
    responsible: bool
    margins: int
    labelled: float
    kinds: float


LAYOUTS = (
    Layout("duties-table", "duties", table_head=True, responsible=True),
    Layout("table", "cells", table_head=True),
    Layout("margin-labels", "labels", margins=2),
    Layout("decision-labels", "labels", labelled=0.3),
    Layout("kind-labels", "sentences", kinds=0.2),
    Layout("general", "sentences", fallback=True),
)
"""In order of preference; the last fits everything."""


def choose(evidence: Evidence) -> Layout:
    """The first layout whose evidence is there."""
    return next(
        row
        for row in LAYOUTS
        if evidence.table_head >= row.table_head
        and evidence.responsible >= row.responsible
        and evidence.margins >= row.margins
        and evidence.labelled >= row.labelled
        and evidence.kinds >= row.kinds
    )
