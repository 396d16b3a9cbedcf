"""How minutes say who led a meeting, who wrote its minutes and who adjusts them, as rows.

Each row carries sentences that it must match (``yes``) and that it must not (``no``); the tests try them all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy

_OF_MEETING = (
    r"(?:för|vid|på|under|till)\s+(?:dagens\s+|detta\s+|dagens\s+års)?"
    r"(?:möte|mötet|årsmöte|årsmötet|stämma|stämman|årsstämman|föreningsstämman|sammanträde|sammanträdet)\b"
)


_ASCII = str.maketrans("öå", "oa")


class Function(NamedTuple):
    """A function in the meeting and the words by which a sentence speaks of it."""

    role: str
    pattern: str
    """It is tried where a word begins."""
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


FUNCTIONS = (
    Function(
        "justerare",
        r"(?:(?:mötes|protokolls?|stämmo)?justerare|(?:protokolls?)?justerings(?:man|män|person|personer)"
        r"|(?:protokoll)?justera(?=[ .,]|\Z)|justera[rs]\s+(?:(?:dagens|detta|mötets)\s+)?"
        r"(?:protokollet|protokoll|anteckningarna|minnesanteckningarna))",
        (
            "Till justerare valdes Gun Asklöv.",
            "Att jämte ordföranden justera dagens protokoll utsågs Gun Asklöv.",
            "Gun Asklöv utses till justeringsman.",
            "Gun Asklöv justerar dagens protokoll.",
        ),
        ("Taxan justerades uppåt.", "Gun Asklöv justerar budgeten."),
    ),
    Function(
        "mötesordförande",
        rf"(?<!vice )(?:(?:mötes|stämmo|årsmötes)ordförande\b|ordförande\s+{_OF_MEETING}"
        r"|leda\s+(?:mötet|stämman|årsmötet|sammanträdet|dagens\s+(?:möte|sammanträde)|förhandlingarna))",
        ("Till mötesordförande valdes Gun Asklöv.", "Gun Asklöv valdes till ordförande för stämman."),
        ("Gun Asklöv valdes till vice mötesordförande.", "Gun Asklöv valdes till ordförande för ett år."),
    ),
    Function(
        "sekreterare",
        rf"(?:(?:mötes|stämmo|årsmötes)sekreterare\b|sekreterare\s+{_OF_MEETING}|protokollförare\b"
        r"|för(?:a|de|er|t)\s+(?:dagens\s+)?(?:protokoll|protokollet|anteckningar|minnesanteckningar)\b"
        r"|för\s+(?:dagens\s+)?(?:protokoll|anteckningar|minnesanteckningar)\b)",
        (
            "Till mötessekreterare valdes Gun Asklöv.",
            "Gun Asklöv för protokoll.",
            "Gun Asklöv utses att föra protokollet.",
        ),
        ("Gun Asklöv valdes till sekreterare för ett år.", "Ordföranden tackar för protokollet från april."),
    ),
)

FUNCTION = lazy(
    rf"\b(?:{'|'.join(f'(?P<{row.role.translate(_ASCII)}>{row.pattern})' for row in FUNCTIONS)})",
    re.IGNORECASE,
    pieces=("juster", "ordförande", "leda", "sekreterare", "protokoll", "anteckning"),
)
"""Any of them; the name of the group that matched, in ASCII, is a key of ``ROLE_OF_GROUP``."""

ROLE_OF_GROUP = {row.role.translate(_ASCII): row.role for row in FUNCTIONS}

BARE_FUNCTION = lazy(
    r"\btill\s+(?P<role>sekreterare|ordförande)\b(?!\s+(?:för|i|vid|på|under)\b)",
    re.IGNORECASE,
    ("sekreterare", "ordförande"),
)
"""The bare word, which is a function in this meeting only beside one that can be nothing else."""

OPENING_FUNCTION = lazy(r"(?P<role>sekreterare|ordförande)\s+(?:är|var)\s+(?=[A-ZÅÄÖ])", re.IGNORECASE, ("är", "var"))
"""A sentence that begins with a function and says who has it: 'Sekreterare är Gun Asklöv.'"""

ELECTS = lazy(
    r"\b(?:utse(?:s|r|tt|dd|dda|ddes)?|utsåg(?:s)?|välj(?:a|s|er|es|as)|val(?:d|da|de|des|ts)|förrättade|är|blev|beslutades\s+till"
    r"|justera[rs]|för|förde)\b",
    re.IGNORECASE,
)
"""A verb by which somebody is elected or is said to have a function."""

ELECTED = lazy(
    r"\b(?:utses|utsågs|väljs|valdes|utsedd(?:es|a)?|vald(?:a)?)\b|\([A-ZÅÄÖa-zåäö]{1,4}\)",
    re.IGNORECASE,
)
"""What stands beside a name where the item's title says what to: 'Anna Berg (S) utses.'"""

NOT_THIS_MEETING = lazy(
    r"\b(?:nästa|kommande|föregående|förra)\s+(?:möte|sammanträde|styrelsemöte|protokoll)",
    re.IGNORECASE,
    pieces=("nästa", "kommande", "föregående", "förra"),
)
"""Words of another meeting: its functions are none of this one."""

DEPUTIES = lazy(r"\bmed\s+[^.;]{3,60}?\s+som\s+(?:ersättare|suppleant)|\bersättare:?\s+[^.;]+", re.IGNORECASE)
"""Those who stand in for the elected."""

BEFORE_CHAIR = lazy(r"\b(?:(?<!vice )ordf(?:örande(?:n)?|\.)?|jämte|tillsammans\s+med|med)\s*\Z", re.IGNORECASE)
"""Words in front of a name: that person is spoken of, not elected."""

SPEAKS = lazy(
    r"\s*(?:\([^)]*\)\s*)?(?:föreslår|föreslog|nominera\w*|öppna\w*|hälsa\w*|yrka\w*|inform\w*|redogör\w*|meddela\w*)\b"
)
"""A verb behind a name: that person acts, and is not elected."""

CHAIR_NAMED = lazy(r"\b[Oo]rdföranden?,?\s+(?=[A-ZÅÄÖ])")
"""The chair's title in front of a name."""
OPENS = lazy(r"\s*(?:\([^)]*\)\s*)?(?:öppna\w*|hälsa\w*|förklara\w*)\b")
"""What a chair does who opens a meeting, behind the name."""
OPENED_BY = lazy(r"\böppna(?:s|des)\s+av\s+\Z")
"""The same in front of it."""

ITEM_OF_ELECTION = lazy(r"\b(?:val|utseende|utse|välja)\b", re.IGNORECASE)
"""An item's title that announces an election."""
