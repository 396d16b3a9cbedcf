"""Words of a list of those present: marks and words behind a name, a heading with the first person behind it."""

from __future__ import annotations

import re

from lsgparse.patterns import lazy

ABSENT = lazy(
    r"(?:ej|inte|icke)\s+närvarande\Z|frånvarande\Z|frånvaro(?:\s+anmäld)?\Z|(?:anmält|anmäld|meddelat)\s+(?:förhinder|frånvaro)\Z"
    r"|förhindrad\Z|förhinder\Z",
    re.IGNORECASE,
)
"""Words at a person that say who was not there, whatever list the person stands in."""

MARKED = lazy(r"(?<=[^\W\d_])\s+(?:[xX✓]|(?P<absent>(?:[Aa]nmält|[Mm]eddelat)\s+(?:förhinder|frånvaro)))\Z")
"""A mark behind a name, or words instead of it."""

OPEN_LIST = lazy(
    r"(?:Beslutande|Närvarande(?: ledamöter| ersättare)?|Tjänstgörande ersättare|(?:Ej|Icke) tjänstgörande(?: ersättare)?|"
    r"Övriga (?:deltagande|deltagare|närvarande)|Ledamöter|Ersättare|Frånvarande)\s(?=[A-ZÅÄÖ])"
)
"""A heading of the list with people behind it and no colon."""

PRESENCE_COLUMNS = {
    **dict.fromkeys(("ledamot", "ledamöter", "namn", "ersättare", "förtroendevald", "deltagare", "ordinarie"), "name"),
    **dict.fromkeys(("ordinarie ledamöter", "tjänstgörande ersättare", "ledamöter/ersättare"), "name"),
    **dict.fromkeys(("parti", "partibeteckning"), "party"),
    **dict.fromkeys(("närvarande", "närv", "närvaro", "när-varande"), "närvarande"),
    **dict.fromkeys(("frånvarande", "frånv", "frånvaro", "ej närvarande"), "frånvarande"),
    **dict.fromkeys(("ja", "nej", "avstår", "avst", "avstår från att rösta"), "vote"),
    **dict.fromkeys(("roll", "funktion", "anmärkning", "anm", "uppdrag", "tjänstgörande", "tjg", "ersätter"), "other"),
    **dict.fromkeys(("kommun", "organisation", "för", "tjänstgör för", "§", "paragraf", "paragrafer"), "other"),
}
"""Heads of the columns of an attendance table, and what stands below them."""

MARKS = frozenset(("x", "X", "✓", "(x)"))
PRESENCE_WORDS = {"ja": "närvarande", "nej": "frånvarande", "x": "närvarande", "✓": "närvarande", "-": "frånvarande"}
