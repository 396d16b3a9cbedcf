"""Sums of money, found with their places; a helper that every reader may use."""

from __future__ import annotations

from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.tasks import AMOUNT, BRACKET_SUM, UNITS

_DIGIT = lazy(r"\d")
_MONEY = lazy(r"[Kk][Rr]|:-|SEK|[Mm]sek|kkr")
_FIGURES = lazy(r"\d[\d ]*\d")


class Sum(NamedTuple):
    """A sum of money: where it stands in the text, unit included, and what it is worth in whole kronor."""

    start: int
    end: int
    value: int


def sums(text: str) -> list[Sum]:
    """Every sum of money in a text, in order."""
    if not _DIGIT.search(text) or not _MONEY.search(text):
        return []
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    found: list[Sum] = []
    for match in AMOUNT.finditer(plain):
        unit = (match["unit"] or "").lower()
        factor = 1_000_000_000 if unit.startswith("miljard") else UNITS.get(unit[:3], 1)
        whole = int(match["value"].replace(" ", "").replace(".", ""))
        part = match["decimals"] or ""
        value = whole * factor + (round(int(part) * factor / 10 ** len(part)) if part else 0)
        if not match["value"].startswith("00"):  # what is left of a damaged sum
            found.append(Sum(*match.span(), value))
    for match in BRACKET_SUM.finditer(plain):
        for part in _FIGURES.finditer(match["sum"]):
            at = match.start("sum") + part.start()
            found.append(Sum(at, at + len(part.group()), int(part.group().replace(" ", ""))))
    return sorted(found)
