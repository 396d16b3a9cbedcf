"""What a heading says, field by field.

A helper that every reader may use.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lsgparse.diagnostics import Finding
from lsgparse.read import dates
from lsgparse.text.lines import Line, Run


@dataclass(slots=True)
class Heading:
    """What the heading says; values as understood, each with its place."""

    title: str | None = None
    body: str | None = None
    abbreviation: str | None = None
    dnr: str | None = None
    date: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    place: str | None = None
    range: tuple[int, int] | None = None
    notice: str | None = None
    """The word of a kallelse or agenda, where one stands instead of a title."""
    inferred: list[str] = field(default_factory=list)
    places: dict[str, Run] = field(default_factory=dict)
    used: dict[int, str] = field(default_factory=dict)
    """Rank of each line that belongs to the heading, to the field it gives."""
    letterhead: list[Line] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    running_organ: str | None = None
    """An organ that a page head of a text without a title names."""
    undated: dates.Found | None = None
    """The date as printed, where its year is missing."""
