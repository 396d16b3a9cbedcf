"""Sweden's municipalities and regions with their official codes, and what an affiliation is recognised as.

The two CSV files beside this module hold 290 municipalities (``kommuner.csv``) and 21 regions (``regioner.csv``).
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from lsgparse.tables.titles import MANY, is_organisation_word


class Place(NamedTuple):
    """An organisation recognised: its name, its kind, its official code."""

    name: str
    kind: str
    """kommun, region, landsting or annat."""
    code: str | None


@cache
def _table() -> dict[str, Place]:
    """Every written form, in lower case, to its row."""
    table: dict[str, Place] = {}
    folder = Path(__file__).parent
    with (folder / "kommuner.csv").open(encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            place = Place(row["kommun"], "kommun", row["code"])
            name = row["name"]
            genitive = name if name.endswith(("s", "x", "z")) else name + "s"
            for form in (row["kommun"], f"{name} kommun", f"{genitive} kommun", f"{genitive} stad", f"{name} stad"):
                table[form.casefold()] = place
    with (folder / "regioner.csv").open(encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            county, code = row["county"], row["code"]
            region = Place(row["region"], "region", code)
            short = county.removesuffix(" län")
            for form in (row["region"], f"Region {short}", f"Region {short.removesuffix('s')}", f"Region {county}"):
                table.setdefault(form.casefold(), region)
            table[f"{county}s landsting".casefold()] = Place(f"{county}s landsting", "landsting", code)
            table[f"landstinget i {short}".casefold()] = Place(f"Landstinget {short}", "landsting", code)
            table[f"landstinget i {short.removesuffix('s')}".casefold()] = Place(
                f"Landstinget {short}", "landsting", code
            )
            table[f"landstinget {short}".casefold()] = Place(f"Landstinget {short}", "landsting", code)
            bare = f"landstinget {short.removesuffix('s')}"
            table[bare.casefold()] = Place(bare.capitalize(), "landsting", code)
    return table


def is_place(text: str) -> bool:
    """Whether the words are, whole, a written form of a municipality, region or landsting."""
    return text.casefold() in _table()


@lru_cache(maxsize=MANY)
def organisation(affiliation: str) -> Place | None:
    """The organisation that an affiliation names: looked up whole, then by its first part before a comma.

    'Umeå kommun' gives the municipality with its code, 'Landstinget' a landsting without code, a committee or company
    kind 'annat'; a mere title ('utredare') or the chair of another organ gives None.
    """
    known = _table()
    for part in (affiliation, affiliation.split(",", 1)[0]):
        place = known.get(" ".join(part.split()).casefold())
        if place:
            return place
    head = affiliation.split(",", 1)[0].strip()
    lowered = head.casefold()
    if lowered.startswith(("ordf", "vice ordf", "v. ordf")):
        return None
    if lowered.startswith("landsting") and " " not in lowered:
        return Place(head, "landsting", None)
    if lowered.endswith(" kommun"):
        return Place(head, "kommun", None)
    if lowered.startswith("region ") and len(lowered.split()) <= 3:
        return Place(head, "region", None)
    if any(map(is_organisation_word, head.split())):
        return Place(head, "annat", None)
    return None


@cache
def place_names() -> frozenset[str]:
    """Names of municipalities and counties in lower case, also with a genitive s, for telling a place from a surname."""
    names = {form.removesuffix(" kommun") for form in _table() if form.endswith(" kommun")}
    counties = {form.removeprefix("region ") for form in _table() if form.startswith("region ")}
    return frozenset(names | {name for name in counties if " " not in name})
