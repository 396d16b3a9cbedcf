"""Every code that can be reported, one row each, and the one way to make a finding from a code.

A code is a promise: it never changes its meaning. Layers: LSG1xx source and lines, LSG2xx heading, LSG3xx attendance,
LSG4xx ärenden, LSG5xx beslut, LSG9xx archive; each has its module here. ``docs/diagnostics.md`` and ``lsg rule`` are
made from these rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import NamedTuple

from lsgparse.diagnostics.code import Code, Severity

__all__ = ["NOWHERE", "SEVERITIES", "Code", "Finding", "Place", "Severity", "codes", "finding", "number_runs"]

Place = tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]
"""(lines, spans), as in the model."""

NOWHERE: Place = ((), ())

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the least to the worst."""

LAYERS = {
    "1": ("source", "Source and lines"),
    "2": ("heading", "Heading"),
    "3": ("attendance", "Attendance"),
    "4": ("items", "Ärenden"),
    "5": ("decisions", "Beslut"),
    "9": ("archive", "Archive"),
}
"""The first digit of a code: the module of its rows, and what the layer is called."""


class Finding(NamedTuple):
    """One diagnostic, before the model takes it over."""

    code: str
    severity: Severity
    message: str
    lines: tuple[tuple[int, int], ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    related: tuple[tuple[str, Place], ...] = ()
    """Other places: (message, (lines, spans))."""


class _Count(int):
    """A number that a message can put before its noun: ``{count:line|lines}`` is '1 line' or '2 lines'."""

    def __format__(self, form: str) -> str:
        one, bar, many = form.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if bar else format(int(self), form)


@cache
def _layer(digit: str) -> dict[str, Code]:
    """The codes of one layer; its module, mostly explanation, is imported when one of them is used."""
    rows: tuple[Code, ...] = import_module(f"lsgparse.diagnostics.{LAYERS[digit][0]}").ROWS
    return {row.code: row for row in rows}


@cache
def codes() -> dict[str, Code]:
    """Every code with its row, in order."""
    return {code: row for digit in LAYERS for code, row in _layer(digit).items()}


def finding(
    code: str, place: Place = NOWHERE, related: tuple[tuple[str, Place], ...] = (), /, **values: object
) -> Finding:
    """A finding with the code's severity and its message filled in.

    Raises KeyError for an unknown code or a value that the message needs and does not get.
    """
    row = _layer(code[3:4])[code]
    filled = {name: _Count(value) if type(value) is int else value for name, value in values.items()}
    return Finding(code, row.severity, row.message.format(**filled), place[0], place[1], related)


def number_runs(numbers: Iterable[int]) -> list[str]:
    """Ascending numbers as a reader says them: '5', or '5–9' for those that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return [f"{first}" if first == last else f"{first}–{last}" for first, last in runs]
