"""What the reading of an item needs to know of the whole protocol; a helper that every reader may use."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lsgparse.read.dates import Timeline
from lsgparse.read.organ import Organ
from lsgparse.text.lines import Document


class Context(NamedTuple):
    """The protocol around an item."""

    anchor: date | None
    """The meeting's date, or the middle of the file's dates."""
    timeline: Timeline
    organ: Organ
    plain: Document
    """The document with blanks where page furniture stands."""
    people: frozenset[str] = frozenset()
    """Who is listed, by whole name, by first name and by initials."""
