"""What a decision statement comes to, told by its own verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from lsgparse.patterns import factored, lazy
from lsgparse.tables.decisions import (
    ACCORDING,
    APPROVES_INFORMATION,
    EVERYTHING_BELOW,
    OUTCOMES,
    RECOMMENDED,
    RECOMMENDING,
    SENT_BACK_TO,
)

_OUTCOMES = [(row.value, lazy(partial(factored, row.pattern), pieces=row.stems)) for row in OUTCOMES]


def outcomes(text: str, tasks: bool) -> list[str]:
    """What a statement comes to, by its own verbs; 'uppdrag' where it has tasks, 'annat' where nothing else is told."""
    lead, _, points = text.partition("\n")
    judged = text
    if points and (EVERYTHING_BELOW.search(lead) or RECOMMENDED.search(lead)):
        judged = lead
    informed = "nformation" in judged and APPROVES_INFORMATION.search(judged) is not None
    if informed:
        judged = APPROVES_INFORMATION.sub(" ", judged)
    own = RECOMMENDED.sub(r"\1 att besluta", judged) if any(map(judged.__contains__, RECOMMENDING)) else judged
    found = [value for value, pattern in _OUTCOMES if pattern.search(own)]
    if (
        "enlig" in judged.lower()
        and ACCORDING.search(judged)
        and not {"godkännande", "bifall", "rekommendation", "val", "till handlingarna"} & set(found)
    ):
        manner = points and re.search(r"\bi enlighet med\b", lead)
        if not manner:
            found.insert(0, "bifall")
    if "återremiss" in found and "bordläggning" in found and SENT_BACK_TO.search(judged):
        found.remove("bordläggning")  # 'återremitteras och tas upp vid …' is one thing
    if tasks:
        found.append("uppdrag")
    if informed:
        found.append("delgivning")
    return _ordered(found) or ["annat"]


_ORDER = [
    "godkännande",
    "bifall",
    "avslag",
    "återremiss",
    "bordläggning",
    "uppdrag",
    "rekommendation",
    "val",
    "delgivning",
    "till handlingarna",
]


def _ordered(found: Sequence[str]) -> list[str]:
    return [value for value in _ORDER if value in found]
