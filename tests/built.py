"""Targets built of meetings as an archive builds them, for the tests of each form."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import samples
from lsgparse import Meeting, parse_all
from lsgparse.archive.targets import Key, TargetOptions, form
from lsgparse.model import Amount, ArendeRange, Votes

FIXTURES = Path(__file__).parent / "fixtures"
PLAIN = TargetOptions()
NASTY = ("=cmd|'/c calc'!A0", "Robert'); DROP TABLE meetings;--", "<script>alert(1)</script>", '"; ,\n\t', "@SUM(A1)")
"""What somebody might put into a name to make a program do something."""


def keyed(meetings: Iterable[Meeting]) -> list[tuple[Key, Meeting]]:
    """The meetings with their keys, in their order; those of one source follow each other in its order."""
    pairs = []
    for digest, group in groupby(meetings, key=lambda meeting: meeting.source.sha256):
        pairs += [(Key(one.id, digest, number), one) for number, one in enumerate(group, 1)]
    return sorted(pairs, key=lambda pair: pair[0])


def build(name: str, where: Path, meetings: Iterable[Meeting], options: TargetOptions = PLAIN) -> Path:
    """The target of that form."""
    made = form(name)
    made.build(where, ((key, made.encode(meeting, key, options)) for key, meeting in keyed(meetings)), options)
    return where


def source_of(digit: str, **given: Any) -> dict[str, Any]:
    """A source of its own, as a meeting's field."""
    return {"source": samples.source_info(f"{digit}.txt", sha256=digit * 64, **given)}


@cache
def fixtures() -> tuple[Meeting, ...]:
    """The meetings of all protocols among the fixtures."""
    paths = sorted(path for path in FIXTURES.glob("*/*.txt") if path.parent.name != "not-protocols")
    return tuple(meeting for path in paths for meeting in parse_all(path))


def nasty() -> Meeting:
    """A meeting whose people, items and decisions have such names."""
    items = tuple(
        samples.arende(str(number), text, beslut=(samples.beslut(str(number), 1, text, ("annat",)),))
        for number, text in enumerate(NASTY, 1)
    )
    people = tuple(samples.person(name) for name in NASTY)
    return samples.full_meeting(body=NASTY[1], attendance=people, arenden=items, signatures=())


def nonsense() -> Meeting:
    """A meeting with values that the types of databases have no room for."""
    amounts = (samples.make(Amount, value=10**23, currency="SEK", text="99 999 miljarder"),)
    votes = samples.make(Votes, ja=10**20, nej=0, avstar=None)
    decision = samples.beslut("1", 1, "x", ("annat",), amounts=amounts, votes=votes, taken_on="2024-02-31")
    return samples.full_meeting(
        start_time="09:75",
        arende_range=samples.make(ArendeRange, first=1, last=10**30),
        arenden=(samples.arende("1", "x", beslut=(decision,)),),
    )
