"""What a heading says, field by field.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.diagnostics import Finding
from lsgparse.read import dates
from lsgparse.tables.headings import LONE_YEAR, PLACE_IN_TITLE
from lsgparse.tables.people import attendance_heading
from lsgparse.text.lines import Line, Run, run


class Heading:
    """What the heading says; values as understood, each with its place."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.body: str | None = None
        self.abbreviation: str | None = None
        self.dnr: str | None = None
        self.date: str | None = None
        self.start_time: str | None = None
        self.end_time: str | None = None
        self.place: str | None = None
        self.range: tuple[int, int] | None = None
        self.notice: str | None = None
        """The word of a kallelse or agenda, where one stands instead of a title."""
        self.inferred: list[str] = []
        self.places: dict[str, Run] = {}
        self.used: dict[int, str] = {}
        """Rank of each line that belongs to the heading, to the field it gives."""
        self.letterhead: list[Line] = []
        self.findings: list[Finding] = []
        self.running_organ: str | None = None
        """An organ that a page head of a text without a title names."""
        self.beside_time: tuple[str, Run] | None = None
        """What stands behind date and time under their label: the place, where no other is told."""
        self.undated: dates.Found | None = None
        """The date as printed, where its year is missing."""


def take_letterhead(heading: Heading, lines: Sequence[Line]) -> None:
    """The lines above the title that give no field: name and motto of the house; a lone year stays with the heading."""
    title = heading.places.get("title")
    if title is None:
        return
    above = [line for line in lines if line.rank < title.lines[0].rank and line.rank not in heading.used]
    if len(above) > 12 or any(attendance_heading(line.text.partition(":")[0]) for line in above):
        return
    for line in above:
        if LONE_YEAR.match(line.text):
            heading.used[line.rank] = "year"
        elif dates.find_dates(line.text) and not any(map(str.isalpha, line.text)):
            heading.used[line.rank] = "date"
        elif any(char.isalpha() for char in line.text):
            heading.letterhead.append(line)


def settle_place(heading: Heading) -> None:
    """The place that stands behind date and time, or that the title tells, where nothing else does."""
    if heading.place is None and heading.beside_time is not None:
        heading.place, heading.places["place"] = heading.beside_time
    told = heading.places["title"].lines if heading.place is None and "title" in heading.places else ()
    for line in told:
        found = PLACE_IN_TITLE.search(line.text)
        if found is not None and heading.place is None:
            heading.place = found["place"]
            heading.places["place"] = run([line], line.start + found.start("place"), line.start + found.end("place"))
