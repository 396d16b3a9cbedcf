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
