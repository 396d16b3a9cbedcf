"""Words about people as rows: headings of the attendance list, roles, what tells an organisation from a name, signatures.

Each row carries examples that it must match (``yes``) and that it must not (``no``); the tests try them all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.headings import FIELD_OF
from lsgparse.tables.titles import MANY


class Status(NamedTuple):
    """A heading of the attendance list."""

    status: str | None
    """None: the heading speaks of the list as a whole, of a role, or ends it."""
    role: str | None
    words: tuple[str, ...]


ATTENDANCE_HEADINGS = (
    Status(
        "frånvarande",
        None,
        (
            "frånvarande",
            "ej närvarande",
            "icke närvarande",
            "frånvaro",
            "förhinder",
            "anmält förhinder",
            "förhindrade",
            "ej deltagande",
            "återbud",
            "meddelat förhinder",
            "anmälda förhinder",
        ),
    ),
    Status("adjungerad", None, ("adjungerade", "adjungerad", "ständigt adjungerade", "adjungerande")),
    Status(
        "övrig",
        None,
        (
            "övriga",
            "övrig",
            "tjänstepersoner",
            "tjänstemän",
            "övriga tjänstepersoner",
            "övriga tjänstemän",
            "övriga deltagare",
            "övriga deltagande",
            "övriga närvarande",
            "sekretariat",
            "sekretariatet",
            "kansli",
            "kansliet",
            "föredragande",
            "dessutom",
            "dessutom närvarande",
            "dessutom deltog",
            "dessutom deltar",
            "dessutom deltagande",
            "därutöver deltog",
            "även närvarande",
            "i övrigt närvarande",
            "närvarande i övrigt",
            "personalföreträdare",
            "personalrepresentanter",
            "fackliga representanter",
            "fackliga företrädare",
            "medverkande",
            "övriga medverkande",
            "sakkunniga",
            "revisorer",
            "åhörare",
            "från förvaltningen",
            "förvaltningen",
            "förvaltning",
        ),
    ),
    Status(
        "närvarande",
        None,
        (
            "närvarande",
            "deltagare",
            "deltagande",
            "digitalt deltagande",
            "deltagande på distans",
            "deltog",
            "beslutande",
            "ledamöter",
            "ordinarie ledamöter",
            "ledamöterna",
            "suppleanter",
            "ersättarna",
            "vice ledamöter",
            "tjänstgörande suppleanter",
            "ersättare",
            "tjänstgörande ersättare",
            "ej tjänstgörande ersättare",
            "icke tjänstgörande ersättare",
            "närvarande ersättare",
            "ej tjänstgörande",
            "tjänstgörande",
            "närvarolista",
            "närvaro",
            "upprop",
            "inbjudna",
            "inbjudna gäster",
            "gäster",
            "kallade",
            "närvarande från",
            "ordinarie",
            "ej beslutande",
            "icke beslutande",
            "för arbetsgivaren",
            "arbetsgivare",
            "arbetsgivaren",
            "för arbetstagarna",
            "för arbetstagarorganisationerna",
            "arbetstagarorganisationer",
            "arbetstagarorganisationerna",
            "för personalorganisationerna",
            "personalorganisationer",
            "fackliga organisationer",
            "för de fackliga organisationerna",
            "politiker",
            "förtroendevalda",
            "organisationer",
            "föreningar",
            "intresseorganisationer",
        ),
    ),
)

_STATUS: dict[str, Status] = {word: row for row in ATTENDANCE_HEADINGS for word in row.words}


def attendance_words() -> frozenset[str]:
    """The headings of attendance lists, in lower case."""
    return frozenset(_STATUS)


_NOUNS = frozenset(
    ("ledamöter", "ledamot", "ersättare", "tjänstepersoner", "tjänstemän", "deltagare", "politiker", "representanter")
)

_NOUN_ENDINGS = tuple(_NOUNS)
_TELLING = ("närvarande", "övrig", "adjungerad", "frånvarande")
"""Of two words of a heading the one says more that stands further back: 'Närvarande tjänstemän', 'Ordinarie frånvarande'."""

_MOST_WORDS = 8

_HEADING_STEMS = (
    (("förhinder", "frånvar", "inte ", "ej när"), "frånvarande"),
    (("närvar", "delta", "tjänstgör", "beslutande"), "närvarande"),
)
"""Pieces of words by which a heading of other wording, with its colon, is known."""


_RIGHTS = ("rätt", "rättighet")
"""Endings of what a heading adds to its noun behind 'med': 'Personalföreträdare med närvaro- och yttranderätt'."""

_OF_MATTERS = (
    "frågor",
    "ärenden",
    "punkter",
    "informationsärenden",
    "beslutsärenden",
    "anmälningar",
    "möten",
    "upplysningar",
)
"""'Övriga frågor' is an item, no list of people."""


@lru_cache(maxsize=MANY)
def attendance_heading(label: str) -> Status | None:
    """The row of a heading such as 'Närvarande ledamöter' (without colon), or None."""
    key = label.casefold().strip(" :.").removesuffix(" på distans")
    row = _STATUS.get(key)
    if row is None and " med " in key and key.endswith(_RIGHTS):
        key = key.partition(" med ")[0]
        row = _STATUS.get(key)
    if row is None and key.startswith("övriga "):
        return None if key.endswith(_OF_MATTERS) else _STATUS["övriga"]
    if row is None and label.endswith(":") and len(key) < 40:
        return next((_STATUS[status] for stems, status in _HEADING_STEMS if any(stem in key for stem in stems)), None)
    if row is None and " " in key:
        first, _, last = key.rpartition(" ")
        if last in _STATUS and first in _STATUS:
            row = max(_STATUS[first], _STATUS[last], key=lambda one: _TELLING.index(one.status))
        elif last.endswith(_NOUN_ENDINGS):
            row = _STATUS.get(first)
        elif first.endswith(" och") and last in _STATUS:
            row = _STATUS.get(first.removesuffix(" och"))
        row = row or _of_words(key)
    return row


_JOINING = frozenset(("och", "samt", "&", "/", "eller"))


def _of_words(key: str) -> Status | None:
    """A heading put together from words of the table: 'närvarande beslutande ledamöter och ersättare'."""
    words = [word.strip(",/") for word in key.split()]
    if not 2 < len(words) < _MOST_WORDS:
        return None
    rows = [_STATUS.get(word) for word in words if word not in _JOINING]
    known = [row for row in rows if row is not None]
    if len(known) < len(rows):
        return None
    return max(known, key=lambda one: _TELLING.index(one.status))


GROUP_OF_LIST = lazy(
    r"(?:(?:\w+ )?\w*(?:representanter|företrädare|ledamöter|arbetsgivarsidan|arbetstagarsidan)|från \w+(?:en|et|n)?(?: [A-ZÅÄÖ]\w+){0,2})\s*:?\Z",
    re.IGNORECASE,
    pieces=("representanter", "företrädare", "ledamöter", "arsidan", "från "),
)
"""A line alone within the list that only says whom the people below it stand for: 'Studentrepresentanter'."""

FROM_HOUSE = lazy(r"från ", re.IGNORECASE)
"""'Från länsstyrelsen': people of another house, not of the list before."""


class Role(NamedTuple):
    """A role in the meeting and its written forms (regular expression, matched on the whole lower-case word group)."""

    role: str
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


ROLES = (
    Role(
        "mötesordförande",
        r"(?:mötesordf(?:örande|\.)?|(?:mötes|samtals)ledare|ordf(?:örande|\.)? (?:vid|för) (?:dagens )?(?:sammanträdet|sammanträde|mötet|möte))",
        ("mötesordförande", "mötesordf.", "ordförande vid sammanträdet", "mötesledare"),
    ),
    Role(
        "vice ordförande",
        r"(?:(?:(?:\d|i{1,2})[:.]?[ea]?\.?|första|andra|förste|andre)? ?(?:vice|v\.?)[ -]?ordf(?:örande|\.)?)",
        (
            "vice ordförande",
            "vice ordf.",
            "v. ordf.",
            "1:e vice ordförande",
            "v ordf",
            "förste vice ordförande",
            "2 v ordf",
        ),
        ("ordförande",),
    ),
    Role(
        "ordförande",
        r"(?:styrelse|nämnd|rådets )?ordf(?:örande|\.)?",
        ("ordförande", "ordf.", "ordf"),
        ("ordföranden i rådet",),
    ),
    Role(
        "justerare",
        r"(?:(?:protokolls?)?juster(?:are|ingsman|ingsperson|ande)|just\.)",
        ("justerare", "protokollsjusterare", "just."),
        ("just",),
    ),
    Role("protokollförare", r"protokoll?s?(?:förare|skrivare)", ("protokollförare", "protokollskrivare")),
    Role(
        "sekreterare",
        r"(?:(?:mötes|nämnd|utskotts|styrelse|råds)?sekr(?:eterare|\.)?|(?:mötes)?antecknare|anteckna(?:de|r))",
        ("sekreterare", "mötessekreterare", "sekr.", "antecknare"),
    ),
    Role(
        "ersättare",
        r"(?:(?:ej |icke )?tj(?:g|änstgörande)\.? )?ers(?:ättare|\.)?",
        ("ersättare", "tjänstgörande ersättare", "tjg ers"),
    ),
)

_ROLE_WORDS = [(row.role, lazy(row.pattern + r"\Z")) for row in ROLES]

_ROLE_INITIALS = frozenset("mvojpsnteafur123i")

ROLE_START = lazy("(?:" + "|".join(row.pattern for row in ROLES) + r")(?![\w])", re.IGNORECASE)


@lru_cache(maxsize=MANY)
def role_of(words: str) -> str | None:
    """The role that the words name, whole: 'vice ordf.' gives 'vice ordförande', 'ordförande Rådet X' None."""
    key = words.casefold().strip(" ,:")
    if key[:1] not in _ROLE_INITIALS:
        return None
    for role, pattern in _ROLE_WORDS:
        if pattern.match(key):
            return role
    return None


ADJUNGERAD = lazy(r"(?:ständigt )?adjungerad(?:e)?\b", re.IGNORECASE)

REPLACES = lazy(
    r"(?:ersätter|i st\.? ?f(?:ör|\.)?(?=\s+[A-ZÅÄÖ])|(?:[Tt]jänstgör|[Ii]nträder|tjg\.?)\s+(?:som ersättare\s+)?för|(?:tj(?:g|änstgörande)\.?\s+)?ers(?:ättare|\.)?\s+för|i stället för|istället för|för(?=\s+[A-ZÅÄÖ]))\s+(?P<name>\S.*)",
    re.IGNORECASE,
)

AS_SUBSTITUTE = lazy(r"(?:(?:tj(?:g|änstgörande)\.?)\s+)?ers(?:ättare|\.)?\s+för\b", re.IGNORECASE)
"""A noun by which somebody stands for another: it names the role, too ('ers. för', not 'ersätter')."""

STANDS_BY = lazy(r"ersättar(?:e|na)\b|suppleant|(?:ej|icke|inte) (?:beslutande|tjänstgörande)", re.IGNORECASE)
"""A heading under which everybody is an ersättare."""

SERVING = lazy(r"(?:(?:ej|icke)\s+)?tj(?:g|änstgör(?:ande)?)\b\.?", re.IGNORECASE)
"""'tjänstgörande' behind a name: who serves in somebody's place, or does not."""

INITIALS = lazy(r"[A-ZÅÄÖ](?:-?[A-ZÅÄÖ]){0,3}(?: [A-ZÅÄÖ]{1,2})?\Z")
"""Somebody's initials: 'ME', 'J-A U'."""

OTHER_FUNCTIONS = frozenset(("rösträknare", "rösträknare vid mötet", "och rösträknare", "kontaktperson"))
"""Functions in the meeting that are no role of the contract and no affiliation."""

ASSOCIATIONS = frozenset(
    "PRO SPF SKPF RPG KPF FUB RSMH HSO DHR SRF HRF NSPH NKA RBU ABF LRF IOGT LO TCO SACO SKR SKL MSB IVO DRF FMN IFS OCD ADHD RF SISU".split()
)
"""Letters in brackets behind a name that are an association's, no party's."""

REPRESENTS = lazy(r"(?:representerar|företräder)\s+(?:även|också)?\s*(?P<name>\S.*)", re.IGNORECASE)

PRESENT_FOR = lazy(
    r"(?:\b(?:ärenden?|punkt(?:en|er)?|p\.)|(?:\b(?-i:[A-ZÅÄÖ]{2,5})\s)?§+|\b(?-i:[A-ZÅÄÖ]{2,5})(?=\s\d))\s*(?P<items>\d+(?:\s?[a-z]\b)?(?:\.\d)?(?:\s*(?:[-–,]|och|o)\s*\d+(?:\.\d)?(?:\s?[a-z]\b)?)*)(?:\s*§+)?",
    re.IGNORECASE,
)

_LABELS_OF_ROLES = (
    ("vid ", "sekreterare"),
    ("anteckn", "sekreterare"),
    ("protokolljuster", "justerare"),
    ("protokollsjuster", "justerare"),
    ("protokoll s", "sekreterare"),
    ("protokoll f", "sekreterare"),
    ("juster", "justerare"),
    ("protokollet juster", "justerare"),
)


def role_of_label(label: str) -> str | None:
    """The role of those who sign under a label such as 'Vid protokollet' or 'Justeras', where none is printed."""
    key = label.casefold().strip(" :").removeprefix("minnes").removeprefix("mötes")
    return next((role for beginning, role in _LABELS_OF_ROLES if key.startswith(beginning)), None)


NAMED_ROLE = lazy(
    r"(?:val av (?:protokolls)?justerare|(?:utse[sd]?d?|utsedd|utsedda|vald|valda|utses)(?: till| som)? (?:att justera|(?:protokolls?)?justerare)|"
    r"justerings(?:person|personer|man|män)|(?:protokolls?)?justerare|justerande|att justera)\b"
    r"(?: (?:dagens )?protokollet?)?(?P<rest>(?:\s*:)?(?:\s+[A-ZÅÄÖ].*)?)\Z",
    re.IGNORECASE,
    pieces=("juster",),
)
"""A line of a cover page that says who adjusts the minutes; the names stand behind it or below."""

COVER_LABELS = lazy(
    r"(?:ej |icke )?tjänstgörande(?: ersättare)?|utsedd(?:a)? (?:att justera|justerare)|övriga|justerare", re.IGNORECASE
)
"""Labels of a cover page's left column that no other table knows."""

LABEL_BEGINNINGS = frozenset(
    word[:3]
    for word in (
        *attendance_words(),
        *FIELD_OF,
        *"ordförande vice sekreterare justerare justerande protokollförare mötesordförande nämndsekreterare utsedd utses".split(),
        *"tjänstgörande icke ersättare övriga förste andre 1:e 2:e antal anmäl".split(),
    )
)
"""First letters of the labels of a cover page's left column, lower case: a cheap test before they are looked up."""

TRAILING_ITEMS = lazy(
    r"(?:(?:\s*,\s*(?-i:[A-ZÅÄÖ]{2,5}))?\s*,?\s*§+\s*(?P<items>\d+(?:\s*[-–,]\s*(?:§+\s*)?\d+)*)|\s*,?\s*(?P<before>\d+(?:\s*[-–]\s*\d+)?)\s*§+)\Z"
)
"""'§ 13' behind a person's title: the items that the person was present for."""

PARTIES = frozenset("S M SD C V KD L MP FP FI OPOL PP SJVP DEM ÖPOL SP KP KDS VFP NYD LPO PART".split())
"""Party letters that can stand by themselves in a column."""
