"""What an item is divided into, whatever its layout; a helper that the readers hand to each other."""

from __future__ import annotations

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
    task: str = ""
    """What is to be done, where the place holds more than that."""


class Told(NamedTuple):
    """Fields right behind a decision: where they stand, who is responsible and by when, as printed."""

    place: Run
    to: str | None
    due: str


class Parts:
    """The parts of one item; every line of the item is in exactly one of them."""

    def __init__(self, number: Run, kind: str | None = None) -> None:
        self.number = number
        self.title = ""
        self.title_runs: list[Run] = []
        self.kind = kind
        self.labels: list[Run] = []
        self.presenter_runs: list[Run] = []
        self.presenters: list[Person] = []
        self.bilaga_runs: list[Run] = []
        self.bilagor: list[str] = []
        self.beslut: list[Run] = []
        self.duties: list[Duty] = []
        self.told: list[Told] = []
        self.narrative: list[list[Line]] = []
        """Stretches of lines in which decisions may still be found."""
        self.text: list[Run] = []
        """Text in which no decision is to be looked for: proposals, notes."""
        self.has_label = False
        """Whether a label 'Beslut' stands in the item."""


def number_run(item: Item) -> Run:
    """Where an item's number is printed."""
    line = item.lines[0]
    if item.heading.style == BEHIND:
        return run([line], line.start + line.text.rindex("§"))
    number = line.text[: item.lead.start - line.start if item.lead else item.heading.title_at].rstrip()
    return run([line], line.start, line.start + len(number))
