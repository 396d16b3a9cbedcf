"""A line chart as SVG, for the figures that the benches write into docs/."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_WIDTH, _HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 200, 16, 44
_COLOURS = ("#1b6ca8", "#7fb3d5", "#b9581a", "#e5a874")


class Line(NamedTuple):
    """A named line of the chart."""

    name: str
    points: Sequence[tuple[float, float]]
    """(x, y) in order; y from 0 to 1."""


def plot(lines: Sequence[Line], across: str, up: str) -> str:
    """The chart; ``across`` and ``up`` name the axes."""
    most = max(x for line in lines for x, _y in line.points)
    xs = sorted({x for line in lines for x, _y in line.points})

    def at(x: float, y: float) -> tuple[float, float]:
        wide, high = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM
        return round(_LEFT + wide * x / most, 1), round(_TOP + high * (1 - y), 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        '<g font-family="sans-serif" font-size="12">',
    ]
    for step in range(0, 11, 2):
        left, level = at(0, step / 10)
        right = at(most, 0)[0]
        parts.append(f'<line x1="{left}" y1="{level}" x2="{right}" y2="{level}" stroke="#ddd"/>')
        parts.append(f'<text x="{left - 8}" y="{level + 4}" text-anchor="end">{step / 10:.1f}</text>')
    for x in xs:
        left, bottom = at(x, 0)
        parts.append(f'<text x="{left}" y="{bottom + 18}" text-anchor="middle">{x:g}</text>')
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(across)}</text>')
    parts.append(f'<text x="14" y="{_TOP + 10}">{escape(up)}</text>')
    for number, line in enumerate(lines):
        colour = _COLOURS[number % len(_COLOURS)]
        way = " ".join(f"{x},{y}" for x, y in (at(*point) for point in line.points))
        parts.append(f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in (at(*p) for p in line.points)]
        key = _TOP + 20 + 20 * number
        parts.append(
            f'<line x1="{_WIDTH - 190}" y1="{key}" x2="{_WIDTH - 170}" y2="{key}" stroke="{colour}" stroke-width="2"/>'
        )
        parts.append(f'<text x="{_WIDTH - 164}" y="{key + 4}">{escape(line.name)}</text>')
    return "\n".join([*parts, "</g></svg>\n"])


def bars(rows: Sequence[tuple[str, float]], across: str) -> str:
    """Horizontal bars on a logarithmic scale; ``across`` names it."""
    first = 10 ** math.floor(math.log10(min(value for _name, value in rows)))
    decades = math.ceil(math.log10(max(value for _name, value in rows) / first))
    left, wide, high = 140, _WIDTH - 220, 26 * len(rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {high + 64}">',
        f'<rect width="{_WIDTH}" height="{high + 64}" fill="white"/>',
        '<g font-family="sans-serif" font-size="12">',
    ]
    for decade in range(decades + 1):
        x = round(left + wide * decade / decades, 1)
        parts.append(f'<line x1="{x}" y1="8" x2="{x}" y2="{high + 12}" stroke="#ddd"/>')
        parts.append(f'<text x="{x}" y="{high + 30}" text-anchor="middle">{first * 10**decade:g}</text>')
    for number, (name, value) in enumerate(rows):
        y = 14 + 26 * number
        long = round(wide * math.log10(value / first) / decades, 1)
        colour = _COLOURS[0 if name == "lsgparse" else 1]
        parts.append(f'<rect x="{left}" y="{y}" width="{long}" height="16" fill="{colour}"/>')
        parts.append(f'<text x="{left - 8}" y="{y + 12}" text-anchor="end">{escape(name)}</text>')
        parts.append(f'<text x="{left + long + 6}" y="{y + 12}">{value:.1f}</text>')
    parts.append(f'<text x="{left + wide / 2}" y="{high + 52}" text-anchor="middle">{escape(across)}</text>')
    return "\n".join([*parts, "</g></svg>\n"])
