"""LSG901 and LSG902: the same protocol twice, and two that go by the same id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsgparse.diagnostics import finding
from lsgparse.diagnostics.placed import Spot
from lsgparse.series.bodies import may_be_one
from lsgparse.series.minutes import Across, Minutes


def check(minutes: Sequence[Minutes]) -> Iterator[Across]:
    """Copies, each told where it stands with the first of its kind; then ids that two different texts share."""
    first_of: dict[str, Minutes] = {}
    ids: dict[str, list[Minutes]] = {}
    for one in minutes:
        other = first_of.setdefault(one.text, one) if one.text else one
        if other is not one:
            found = finding("LSG902", other=called(other.spot, one.spot))
            yield Across(one, found, one.spot, (("the same text", other.spot),))
            continue
        if one.date is not None:
            ids.setdefault(one.id, []).append(one)
    for group in ids.values():
        for number, one in enumerate(group):
            other = next((before for before in group[:number] if may_be_one(before, one)), one)
            if other is not one:
                found = finding("LSG901", id=one.id, other=called(other.spot, one.spot))
                yield Across(one, found, one.spot, (("the same id", other.spot),))


def without_copies(minutes: Sequence[Minutes]) -> list[Minutes]:
    """One of each text."""
    seen: set[str] = set()
    left = []
    for one in minutes:
        if one.text is None or one.text not in seen:
            left.append(one)
        if one.text is not None:
            seen.add(one.text)
    return left


def called(spot: Spot, here: Spot) -> str:
    """What a message calls another protocol: its file; in the same file the line where it begins."""
    name = spot.file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return name if spot.file != here.file else f"line {spot.line}"
