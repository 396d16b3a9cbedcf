"""What an item is divided into, whatever its layout; a helper that the readers hand to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from lsgparse.read.chain import BEHIND
from lsgparse.read.segments import Item
from lsgparse.read.words import Person
from lsgparse.text.lines import Line, Run, run


class Duty(NamedTuple):
    """A task of a table of duties: where it stands, who is responsible and by when, as printed."""

    place: Run
    to: str | None
    due: str


@dataclass(slots=True)
class Parts:
    """The parts of one item; every line of the item is in exactly one of them."""

    number: Run
    title: str = ""
    title_runs: list[Run] = field(default_factory=list)
    kind: str | None = None
    labels: list[Run] = field(default_factory=list)
    presenter_runs: list[Run] = field(default_factory=list)
    presenters: list[Person] = field(default_factory=list)
    bilaga_runs: list[Run] = field(default_factory=list)
    bilagor: list[str] = field(default_factory=list)
    beslut: list[Run] = field(default_factory=list)
    duties: list[Duty] = field(default_factory=list)
    narrative: list[list[Line]] = field(default_factory=list)
    """Stretches of lines in which decisions may still be found."""
    text: list[Run] = field(default_factory=list)
    """Text in which no decision is to be looked for: proposals, notes."""
    has_label: bool = False
    """Whether a label 'Beslut' stands in the item."""


def number_run(item: Item) -> Run:
    """Where an item's number is printed."""
    line = item.lines[0]
    if item.heading.style == BEHIND:
        return run([line], line.start + line.text.rindex("§"))
    number = line.text[: item.heading.title_at].rstrip()
    return run([line], line.start, line.start + len(number))
