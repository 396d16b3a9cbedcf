"""Words of a list of those present: marks and words behind a name, a heading with the first person behind it."""

from __future__ import annotations

import re

from lsgparse.patterns import lazy

ABSENT = lazy(
    r"(?:ej|inte|icke)\s+närvarande\Z|frånvarande\Z|frånvaro(?:\s+anmäld)?\Z|(?:anmält|anmäld|meddelat)\s+(?:förhinder|frånvaro)\Z"
    r"|förhindrad\Z|förhinder\Z",
    re.IGNORECASE,
    pieces=("närvarande", "frånvar", "förhind"),
)
"""Words at a person that say who was not there, whatever list the person stands in."""

MARKED = lazy(r"(?<=[^\W\d_])\s+(?:[xX✓]|(?P<absent>(?:[Aa]nmält|[Mm]eddelat)\s+(?:förhinder|frånvaro)))\Z")
"""A mark behind a name, or words instead of it."""
MARKS_BEHIND = ("x", "X", "✓", "förhinder", "frånvaro")
"""What every match of it ends with."""

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

LEADING_ROLE = lazy(
    r"(?:(?:samt|tjänstgörande|närvarande|vice|1:e|2:e|förste|andre)\s+)*(?:ordföranden|ledamöterna|ledamoten|ersättarna|ersättaren|suppleanterna|"
    r"suppleanten|(?:nämnd|mötes|utskotts)?sekreteraren)\s+(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
    pieces=("ordföranden", "ledam", "ersättar", "suppleant", "sekreteraren"),
)
"""A role in the definite form before a name, in a list in running text: 'ledamöterna Anna Berg (S), Bo Ek (M)'."""

LIST_ELSEWHERE = lazy(
    r"(?:[^\W\d_]+(?: [^\W\d_]+)?\s*:?\s+)?(?:[Ee]nligt|[Ss]e)\s+(?:(?:bifogad|separat|särskild|nästa|följande)\s+)*"
    r"(?:[^\W\d_]*(?:lista|list|förteckning|sida|sidan|blad|bilaga)\b.*)\Z"
)
"""A line that says that the list of those present stands elsewhere."""

_MEANS = (
    r"(?:(?:deltar|deltog|deltagit|deltagande|närvarande|närvarar|närvarade|närvaro|medverkar|medverkade|ansluter|ansluten|uppkopplad)\s+)?"
    r"(?:(?:via|på|genom|per|över|från)\s+)?(?:(?:digital|video)?länk|(?:microsoft\s+)?teams|zoom|skype|distans|digitalt?(?:\s+(?:närvaro|medverkan|deltagande))?"
    r"|telefon|video(?:konferens|möte)?|internet|webben|plats|fysiskt)"
)
ON_A_LINK = lazy(rf"\s*\({_MEANS}\)\Z", re.IGNORECASE)
"""By what means somebody took part, in brackets: no affiliation."""

BY_MEANS = lazy(
    rf"(?:{_MEANS}|(?:(?:endast|deltar|deltog|närvarande|närvarar)\s*)?(?:under|vid|för|på)?)\Z", re.IGNORECASE
)
"""The same between commas: 'deltar via Teams'; or what stands before the items somebody came for: 'deltog under'."""
LONGEST_MEANS = 36
"""No such words are longer."""

REPLACED = lazy(r"ersätt(?:s|es|tes)? av\b|ersattes av\b|ersatt av\b", re.IGNORECASE)
"""Who came instead, at somebody who was not there."""

ITEMS_GO_ON = lazy(r"\d+(?:\s*[-–]\s*\d+)?\Z")
"""More items behind a comma: '§ 112-115, 117-119'."""

NUMBERED_NAME = lazy(r"\d{1,3}(?:[.)]\s*|\s+)(?=[^\W\d_a-zåäö])")
"""The number of somebody in a list."""

DASHED = lazy(r"(?P<label>[A-ZÅÄÖ][^–:;()]{1,38}?)\s[-–]\s(?P<rest>\S.*)")
"""A house and a dash in front of its people."""

AT_THE_MINUTES = frozenset(("vid protokollet", "vid pennan", "vid anteckningarna"))
"""Behind a name: who writes the minutes."""

CROSSES = frozenset("xX☒☑✓✔☐□-–")
"""Marks in front of a name: there, or not there."""
EMPTY_BOXES = frozenset("☐□-–")
MARK_IN_FRONT = lazy(r"(?:[xX☒☑✓✔☐□]|[-–](?=\s))\s*(?=[A-ZÅÄÖÉ][^\W\d_]*[\s,-])")

ABSENT_FOR = lazy(
    r"(?P<items>(?:dock\s+)?(?:ej|inte|icke)\s+(?:närvarande\s+|deltagande\s+)?(?:(?:vid|under|i|för|på)\s+)?(?:punkt(?:en)?|ärende|§+)\s*\d+(?:\s*[-–,]\s*\d+)*)"
    r"(?:[\s,(]*(?:p\.?\s?g\.?\s?a\.?|på grund av|pga)?\s*jäv\)?)?\Z",
    re.IGNORECASE,
)
"""For which items somebody was not there."""

PARTLY = lazy(
    r"\(?(?:jävig?\s+|anmälde\s+jäv\s+)?(?P<items>(?:(?:dock\s+)?ej|utom|förutom|jäv|fr\.?\s?o\.?\s?m\.?|from|t\.?\s?o\.?\s?m\.?|tom|till och med|från och med|från|till)\s+"
    r"(?:ärende|punkt|p\.|§+)\s*\d+\w?)\)?\Z",
    re.IGNORECASE,
)
"""From or to which item somebody was present."""

CAME_OR_WENT = lazy(
    r"(?:anländ\w*|ankom(?:mer)?|kommer|kom|lämna(?:r|de)|går|gick|avvek|deltog|deltar|närvarande|från|till|t\.o\.m\.|fr\.o\.m\.)"
    r"\s+(?:\w+\s+){0,2}?kl(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d\d)?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)?\Z",
    re.IGNORECASE,
)
"""When somebody came or went: no affiliation."""

WRITES_MINUTES = ("Vid ", "Anteckn", "Minnesanteckn", "Mötesanteckn")
"""Beginnings of labels of the list behind which stands who wrote the minutes, where a name follows the colon."""

PARTY_NAMES = frozenset(
    "socialdemokraterna moderaterna centerpartiet vänsterpartiet liberalerna folkpartiet kristdemokraterna miljöpartiet sverigedemokraterna".split()
)
"""Parties under whose whole names their people can be listed, lower case."""

HOW_MANY = lazy(r"\s*\(\d{1,3}(?:\s*(?:st|ledamöter|mandat|platser))?\)\Z")
"""How many people a group has, behind its name."""

SURNAME_FIRST = lazy(
    r"(?P<printed>(?P<last>(?:(?:af|von|de|van|der) ){0,2}[A-ZÅÄÖÉÜ][\wåäöéü'’-]+(?: [A-ZÅÄÖÉÜ][\wåäöéü'’-]+)?),\s(?P<first>[A-ZÅÄÖÉ][\wåäöéü-]+(?: [A-ZÅÄÖÉ][\wåäöé-]+)?))(?=\s*[(,]|\s{2,}|\t)"
)
"""'Berg, Anna (M)': a surname, a comma, a first name, and more behind it."""
