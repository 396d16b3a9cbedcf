"""The texts that are measured: real protocols where there are any, and protocols grown in one direction each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or ROOT.parent / "shared")

_HEADING = "Protokoll Samrådet\nDatum: 3 maj 2024\nPlats: Teams\n\nNärvarande\n"
_PARAGRAPH = (
    "Förvaltningen lämnar en lägesrapport om arbetet under våren. Kostnaden beräknas till 400 000 kr, och\n"
    "frågan tas upp igen den 12 december 2024, då Anna Berg redovisar utfallet för gruppen.\n"
)
_LINE = "Förvaltningen lämnar en rapport den 3 maj 2024, och kostnaden om 400 000 kr fördelas enligt förslaget. "


class Shape(NamedTuple):
    """A way in which a text can grow, a small size and one that is ten times as large."""

    name: str
    make: Callable[[int], str]
    small: int
    large: int


def documents(megabytes: float) -> tuple[str, list[bytes]]:
    """Where the texts come from, and copies of them, in turn, up to the size."""
    paths = sorted((REFERENCE / "protokoll").glob("*.txt"))
    name = "real protocols"
    if not paths:
        name = "fixtures"
        paths = [p for p in sorted((ROOT / "tests" / "fixtures").glob("*/*.txt")) if p.parent.name != "not-protocols"]
    if not paths:
        sys.exit("no texts to measure with")
    texts: list[bytes] = []
    size = 0
    for data in cycle([path.read_bytes() for path in paths]):
        if size >= megabytes * 1e6:
            break
        # Each copy is an object of its own, so that nothing can be known from its identity.
        texts.append(bytes(bytearray(data)))
        size += len(data)
    return f"{len(paths)} {name}", texts


def _person(number: int) -> str:
    """A name that no other number has, made of letters."""
    letters = "".join(chr(97 + int(digit)) for digit in str(number))
    return f"Anna-{letters.title()} Lind{letters}"


def grown(size: int) -> str:
    """One protocol with twenty items, their texts as long as the size (in characters) asks."""
    times = max(1, size // 20 // len(_PARAGRAPH))
    body = _PARAGRAPH * times
    items = (f"{n}. Rapport om sak {n}\n{body}\nBeslut\nSamrådet godkänner rapporten.\n\n" for n in range(1, 21))
    return f"{_HEADING}Anna Berg, Umeå kommun\n\n{''.join(items)}"


def with_items(count: int) -> str:
    """One protocol with so many items."""
    items = (
        f"{n}. Rapport om sak {n}\nRapporten redovisas.\nBeslut\nSamrådet godkänner rapporten.\n\n"
        for n in range(1, count + 1)
    )
    return f"{_HEADING}Anna Berg, Umeå kommun\n\n{''.join(items)}"


def with_people(count: int) -> str:
    """One protocol with so many people present."""
    people = "".join(f"{_person(n)}, Umeå kommun\n" for n in range(count))
    return f"{_HEADING}{people}\n1. Mötets öppnande\nMötet öppnas.\n"


def one_line(size: int) -> str:
    """So many characters without a line end."""
    return (_LINE * (size // len(_LINE) + 1))[:size]


SHAPES = (
    Shape("one protocol, 1 and 10 MB", grown, 1_000_000, 10_000_000),
    Shape("1,000 and 10,000 items", with_items, 1_000, 10_000),
    Shape("1,000 and 10,000 people", with_people, 1_000, 10_000),
    Shape("one line, 1 and 10 MB", one_line, 1_000_000, 10_000_000),
)
