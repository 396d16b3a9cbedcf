"""Wording of votes and reservations: how a count is printed, and how somebody stands apart from a decision."""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy


class Count(NamedTuple):
    """How one side of a vote is counted, with examples that must give ``value`` and that must not match."""

    side: str
    """ja, nej, avstar."""
    pattern: str
    yes: tuple[tuple[str, int], ...]
    no: tuple[str, ...] = ()


_WORDS = "ingen inga noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton"
_VALUES = dict(zip(_WORDS.split(), (0, 0, 0, 1, 1, *range(2, 16)), strict=True))
_N = rf"(?P<count>\d{{1,3}}|{_WORDS.replace(' ', '|')})"
_BEHIND = rf"\s*+[:=–]?\s*+{_N}\b(?!\s*(?:§|kr|procent))"

COUNTS = (
    Count(
        "ja",
        rf"\b{_N}\s+(?:st\.?\s+)?(?:ja\b(?:[-–\s]?\s?röst(?:er)?)?|jaröst(?:er)?|röst(?:er)? (?:för|på) (?:ja|bifall)|röst(?:er)? för(?=,? och\b|,))|"
        rf"\bja(?:[-–\s]?\s?röst(?:er)?)?(?:\s+antal)?{_BEHIND}",
        (
            ("Med 7 ja-röster mot 4", 7),
            ("Ja: 12, Nej: 3", 12),
            ("Röstetal: tre ja", 3),
            ("5 röster för bifall", 5),
            ("3 röster för och 2 emot", 3),
        ),
        ("ja för förslaget", "Den som vill röstar ja."),
    ),
    Count(
        "nej",
        rf"\b{_N}\s+(?:st\.?\s+)?(?:nej\b(?:[-–\s]?\s?röst(?:er)?)?|nejröst(?:er)?|röst(?:er)? (?:mot|på) (?:bifall|nej)|röst(?:er)? emot\b)|"
        rf"\bnej(?:[-–\s]?\s?röst(?:er)?)?(?:\s+antal)?{_BEHIND}",
        (
            ("mot 4 nej-röster", 4),
            ("Nej: 3 (Anna Berg)", 3),
            ("1 nej-röst", 1),
            ("3 röster mot bifall", 3),
            ("2 röster emot", 2),
        ),
        ("nej till en begäran",),
    ),
    Count(
        "avstar",
        rf"\b{_N}\s+(?:ledam\w+\s+|personer\s+|som\s+)*(?:avst(?:år|od|ått)\b|nedlagd[a]?\b)|\bavst(?:år|od|ått|ående)(?:\s+från\s+att\s+rösta)?{_BEHIND}|"
        rf"\b{_N}\s+(?:har\s+)?(?:lagt|lade)\s+ner\s+sin",
        (("1 som avstår", 1), ("Två avstår.", 2), ("och ingen avstår", 0), ("Avstår: 1", 1), ("2 ledamöter avstod", 2)),
        ("avstår från att yttra sig",),
    ),
)

AGAINST = lazy(
    rf"\b{_N}\s+(?:röst(?:er)?\s+mot|(?:ledamöter\s+|av\s+ledamöterna\s+)?(?:röstar|röstade)\s+för\s+[^.;]{{1,60}}?\b(?:och|medan))\s+"
    rf"(?P<nej>\d{{1,3}}|{_WORDS.replace(' ', '|')})\b(?!\s+röst(?:er)? mot)",
    re.IGNORECASE,
)
"""'med 3 röster mot 2', '4 ledamöter röstar för förslaget och 2 mot': for and against."""

VOTE_GATE = ("röst", "otering")
"""One of these stands in every item that prints a vote: a cheap test."""

TABLE_HEAD = lazy(r"(?P<ja>\bja\b).{0,30}?(?P<nej>\bnej\b)(?:.{0,30}?(?P<avstar>\bavst\w*))?", re.IGNORECASE)
"""The heads of a vote's columns; the marks stand below them."""
TABLE_SUM = lazy(r"(?:summa|totalt?|antal|resultat|s:a)\b[\s:]*(?P<counts>\d{1,3}(?:\s+\d{1,3}){1,3})\Z", re.IGNORECASE)
"""A vote table's last row."""
TABLE_MARK = lazy(r"(?<=\s)[xX✓](?=\s|\Z)")

RESERVATION_GATE = "eserv"
RESERVING = lazy(
    r"\b(?:reserverar(?: sig)?|reserverade(?: sig)?|(?:lämnar|lämnade|anmäler|anmälde|avger|avgav|inlämnar|inlämnade)"
    r"\b(?: \w+){0,3}? (?:protokolls)?reservation(?:er)?)\b",
    re.IGNORECASE,
)
"""The verb by which somebody stands apart from a decision."""
AGAINST_DECISION = lazy(
    r"(?:mot beslutet|mot detta beslut|från beslutet|häremot|till förmån för[^,.]*)\s*\Z", re.IGNORECASE
)
"""What stands before the verb where the names follow it."""
BEHIND_RESERVING = lazy(r"\s+(?:sig\s+)?(?:skriftligen\s+|skriftligt\s+)?")
NAMES_END = lazy(
    r"\s+(?:till förmån|mot beslut\w*|mot detta|skriftlig\w*|mot\b|emot\b|från beslut\w*|med hänvisning|med egen)|[.:;]"
)
RESERVATION_LABEL = lazy(r"reservation(?:er)?\s*+:?\s*\Z", re.IGNORECASE)
PARTY_NAME = lazy(
    r"(?:[A-ZÅÄÖ]\w*(?:partiet|erna|demokraterna|gruppen|listan|alternativet)|Vänstern|Alliansen|Liberalerna|[A-ZÅÄÖ]{1,4}-gruppen|Miljöpartiet de gröna)\Z"
)
"""A party or a group of members that reserves itself."""


def value_of(count: str) -> int:
    """The number that a count prints, in figures or as a word."""
    return int(count) if count.isdigit() else _VALUES[count.casefold()]
