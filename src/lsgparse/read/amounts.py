"""Sums of money, found with their places; a helper that every reader may use."""

from __future__ import annotations

from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.dates import lowered
from lsgparse.tables.tasks import AMOUNT, AMOUNT_PIECES, BRACKET_SUM, LONGEST_AMOUNT, MONEY, UNITS

_RUN = lazy(r"\d+")
_FIGURES = lazy(r"\d[\d ]*\d")


class Sum(NamedTuple):
    """A sum of money: where it stands in the text, unit included, and what it is worth in whole kronor."""

    start: int
    end: int
    value: int


def sums(text: str) -> list[Sum]:
    """Every sum of money in a text, in order."""
    if not any(map(text.__contains__, MONEY)):
        return []
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    found: list[Sum] = []
    done = 0
    for at in _unit_places(lowered(plain)):
        # The pattern is tried only at the figures close before a unit: nothing else can be a sum.
        for figures in _RUN.finditer(plain, max(done, at - LONGEST_AMOUNT), at):
            match = AMOUNT.match(plain, figures.start()) if figures.start() >= done else None
            if match is None:
                continue
            done = match.end()
            unit = (match["unit"] or "").lower()
            factor = 1_000_000_000 if unit.startswith("miljard") else UNITS.get(unit[:3], 1)
            whole = int(match["value"].replace(" ", "").replace(".", ""))
            part = match["decimals"] or ""
            value = whole * factor + (round(int(part) * factor / 10 ** len(part)) if part else 0)
            if not match["value"].startswith("00"):  # what is left of a damaged sum
                found.append(Sum(*match.span(), value))
    if "+" in plain:
        for match in BRACKET_SUM.finditer(plain):
            for part in _FIGURES.finditer(match["sum"]):
                at = match.start("sum") + part.start()
                found.append(Sum(at, at + len(part.group()), int(part.group().replace(" ", ""))))
    return sorted(found)


def _unit_places(text: str) -> list[int]:
    """Where a piece of a unit stands in a text in lower case, in order."""
    places: list[int] = []
    for piece in AMOUNT_PIECES:
        at = text.find(piece)
        while at >= 0:
            places.append(at)
            at = text.find(piece, at + 1)
    return sorted(places)
