"""The wording by which the checks know sums, their parts and shares, as rows.

Each row carries texts that it must match (``yes``) and that it must not (``no``); the tests try them all.
"""

from __future__ import annotations

import re

from lsgparse.patterns import lazy
from lsgparse.tables.checks import Wording

ROWS: dict[str, Wording] = {}
"""Every row by its name, for the tests."""


def _row(
    name: str, pattern: str, yes: tuple[str, ...], no: tuple[str, ...], flags: int = re.IGNORECASE
) -> re.Pattern[str]:
    ROWS[name] = Wording(pattern, yes, no, flags)
    return lazy(pattern, flags)


REST = _row(
    "REST",
    r"\b(?:resterande|återstående|resten|återstoden)\b[^.\d]{0,40}\Z",
    ("och resterande ", "Resterande belopp, ", "resten, dvs "),
    ("Resterande frågor. Sedan ",),
)
"""Words before a sum that say that it is what is left of another."""

TOTAL = _row(
    "TOTAL",
    r"\b(?:totalt|sammanlagt|summa|tillsammans|sammantaget)\b[^.\d]{0,30}\Z",
    ("totalt ", "Summa: ", "sammanlagt cirka "),
    ("Totalt deltog fem. Kostnaden är ",),
)
"""Words before a sum that say that it is that of others."""

PARTS_OF = _row(
    "PARTS_OF",
    r"\b(?:varav|därav)\b",
    ("varav 200 000 kronor till Säter", "Därav lokaler"),
    ("var av",),
)
"""A line that names a part of the one above it, not one more."""

SHARED_OUT = _row(
    "SHARED_OUT",
    r"\bfördel(?:as|ades|at|ning\w*|a)\b|\bfördelningsnyckel|\bandelar(?:na)?\b",
    ("Kostnaden fördelas:", "Fördelning av kostnaden", "enligt följande fördelningsnyckel", "Andelarna är"),
    ("Fördelar och nackdelar", "Andel nöjda"),
)
"""Words before a list of shares of one whole."""

TOTAL_GATE = ("resterande", "resten", "återstå", "total", "summa", "s:a", "sammanlag", "sammantag", "tillsammans")
"""One of these, in small letters, stands in every item that tells what sums make together or leave: a cheap test."""

SUM_GATE = ("procent", *TOTAL_GATE)
"""The same for shares, too."""

TOLD_SUM = _row(
    "TOLD_SUM",
    r"(?:resterande|återst[åo]|resten|total|sammanlag|summa|s:a|tillsammans|sammantag)[^.\d]{0,45}\d",
    ("och resterande 300 000 kronor", "totalt 900 000", "summa   100,0"),
    ("en totalt ny plan", "resten tas i maj"),
    0,
)
"""A word of what sums make together or leave, with a figure behind it, in small letters."""

TOTAL_LINE = _row(
    "TOTAL_LINE",
    r"\A[-–•*\s]*(?:summa|totalt|sammanlagt|total|s:a)\b",
    ("Summa 900 000", "Totalt: 900 000 kronor", "- Summa 4"),
    ("Summan är okänd",),
)
"""A line of a list that adds up the lines above it."""

ABOUT = _row(
    "ABOUT",
    r"\b(?:cirka|ca|c:a|ungefär|omkring|runt|drygt|knappt|nästan|nära|över|under|minst|högst|upp till)\.?\s*\Z",
    ("cirka ", "ca. ", "drygt ", "upp till "),
    ("av ", "på "),
)
"""Words before a figure that say that it is not exact."""
