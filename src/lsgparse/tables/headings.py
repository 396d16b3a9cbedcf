"""Labels of a protocol's heading and the forms of its title."""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy


class Field(NamedTuple):
    """One field of the heading and the labels that introduce it, lower case, without colon."""

    field: str
    """dnr, when, where, both (place and time on one line), adjusting (no value is taken), range, ends (the end of the meeting)."""
    words: tuple[str, ...]


HEADING_FIELDS = (
    Field(
        "dnr",
        ("dnr", "diarienummer", "diarienr", "diarie nr", "dnr nr", "ärendenummer", "ärendenr", "dnr.", "beteckning"),
    ),
    Field(
        "when",
        (
            "datum och tid",
            "datum",
            "tid och datum",
            "dag och tid",
            "tid",
            "tidpunkt",
            "datum/tid",
            "datum, tid",
            "datum & tid",
            "sammanträdesdatum",
            "sammanträdesdag",
            "sammanträdestid",
            "mötesdatum",
            "mötesdag",
            "mötestid",
            "dag",
            "när",
        ),
    ),
    Field("where", ("plats", "lokal", "mötesplats", "sammanträdesplats", "sammanträdeslokal", "var")),
    Field(
        "both",
        (
            "plats och tid",
            "tid och plats",
            "plats & tid",
            "tid, plats",
            "plats, tid",
            "tid/plats",
            "datum, tid och plats",
            "datum och plats",
        ),
    ),
    Field("organ", ("organ", "nämnd", "nämnd/styrelse", "beslutande organ", "beslutsinstans", "instans", "forum")),
    Field("ends", ("sammanträdet avslutas", "sammanträdet avslutades", "mötet avslutades", "avslutas", "sluttid")),
    Field(
        "adjusting",
        (
            "justeringens plats och tid",
            "plats och tid för justering",
            "tid och plats för justering",
            "plats för justering",
            "justering",
            "tid för justering",
            "justeringens tid och plats",
            "justeras",
            "justeringsdatum",
        ),
    ),
    Field(
        "range",
        (
            "protokollet omfattar",
            "omfattar",
            "omfattande",
            "omfattning",
            "avser paragrafer",
            "justerade paragrafer",
            "protokollet omfattar paragrafer",
            "ärenden",
            "ärende",
            "paragrafer",
            "paragraf",
            "punkter",
            "§§",
            "§",
            "§ nr",
            "ärendenr",
            "ärenden nr",
        ),
    ),
)
FIELD_OF: dict[str, str] = {}
for _row in HEADING_FIELDS:
    for _word in _row.words:
        FIELD_OF.setdefault(_word, _row.field)

OPENLY = lazy(
    r"(?P<label>justeringens plats och tid|(?:plats och tid|tid och plats) för justering|(?:plats och tid|tid och plats)(?! för)|sammanträdesdatum|mötesdatum|sammanträdestid|mötestid|tid(?=\s+(?:kl\b|\d|\w{3,4}dag(?:en)?\s))|(?:plats|lokal)(?=\s+(?-i:[A-ZÅÄÖ]))|paragrafer|diarienummer|(?:omfattning|omfattar)(?=\s+§)|(?:ärenden?|punkter)(?=\s+(?:[A-ZÅÄÖ]{2,5}\s+)?§*\s*\d+\s*[-–—]))\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
"""Labels of a cover page that no other text begins with: their value follows without a colon."""
PARAGRAPHS = lazy(
    r"\b(?:Paragrafer|PARAGRAFER)\s*:?\s*(?:§+\s*)?(\d{1,4})\s*[-–—]\s*(?:§+\s*)?(\d{1,4})",
    pieces=("Paragrafer", "PARAGRAFER"),
)
"""The declared range at a line's end, beside a signature."""

_GLUE = frozenset(("och", "för", "samt", "mötets", "mötet", "sammanträdet", "sammanträdets", "&", ""))
_WORDS = lazy(r"[\s/,&]+")
_OF_TIME = ("datum", "tid", "dag", "klockslag", "tidpunkt")
_OF_PLACE = ("plats", "lokal", "ställe")
_OF_EITHER = _OF_TIME + _OF_PLACE


def field_of(label: str) -> str | None:
    """The field that a label introduces: looked up whole, else put together from its words ('Mötesdatum och tid')."""
    key = label.casefold().strip(" .:_")
    field = FIELD_OF.get(key)
    if field is not None or len(key) > 40:
        return field
    first = key.partition(" ")[0]
    if first.isalpha() and first not in _GLUE and not first.endswith(_OF_EITHER):
        return None  # a cheap test: every word must be of time or place
    words = [word for word in _WORDS.split(key) if word not in _GLUE]
    when = [word for word in words if word.endswith(_OF_TIME)]
    where = [word for word in words if word.endswith(_OF_PLACE)]
    if not words or len(when) + len(where) < len(words):
        return None
    return "both" if when and where else "when" if when else "where"


RANGE = lazy(
    r"(?:[A-ZÅÄÖ]{2,5}\s+)?(?:§+\s*|nr\s*)?(\d{1,4})(?:/\d\d(?:\d\d)?)?\s*(?:[-–—]|till|t\.o\.m\.)\s*(?:§+\s*)?(\d{1,4})\b"
)
BARE_RANGE = lazy(r"(?:§§?\s*\d{1,4}(?:/\d{2,4})?\s*[-–—]\s*\d{1,4}(?:/\d{2,4})?|\d{1,4}\s*[-–—]\s*\d{1,4}\s*§§?)\s*\Z")
DNR_LINE = lazy(r"(?:dnr|diarienr|diarienummer)\b[.:]?\s*(?P<value>\S.*\d.*)", re.IGNORECASE, ("dnr", "diarien"))

TITLE_TAIL = lazy(
    r"^[\s–:,-]*(?:(?:fört|förd[a]?|från|för|vid|till|över|av|i|med|hållet|ordinarie|extra|digitalt|styrelsemöte|sammanträde|"
    r"sammanträdet|möte|mötet|möten|konstituerande|årsmöte|årsmötet|[^\W\d_]*stämma|direktionsmöte|nämndsmöte|nr\.?\s*\d+(?:/\d+)?|\d+/\d{4})\b[\s,:]*)+",
    re.IGNORECASE,
)
"""Words between 'Protokoll' and the organ's name: 'från sammanträde med …'."""
TITLE_END = lazy(
    r"(?:(?:\A|[\s,–-]+)(?:den|möte|sammanträde|sammanträder|nr|nummer|kl\.?|protokoll|digitalt|extra|via teams|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)"
    r"(?:\s+(?:den|nr|\d+))*)+[\s,:–-]*\Z",
    re.IGNORECASE,
    pieces=tuple("den möte sammanträde nr nummer kl protokoll digitalt extra teams dag".split()),
)
"""Words behind the organ's name that belong to the date or to the meeting."""
ABBREVIATION = lazy(r"\s*\((?P<abbreviation>[A-ZÅÄÖ][\wÅÄÖåäö]{1,8})\)")
NO_BODY = lazy(
    r"[:,]|\b(?:kommun|kommuner|region|stad|landsting|dnr|datum|sammanträdesdatum|sida|blad)\Z", re.IGNORECASE
)
"""Words beside a title in a running head that name no organ: the house, a label."""
CONTENTS_WORDS = frozenset(
    (
        "innehållsförteckning",
        "innehåll",
        "ärendelista",
        "ärendeförteckning",
        "förteckning över ärenden",
        "paragrafförteckning",
        "föredragningslista",
        "dagordning",
        "utsänd föredragningslista",
        "utsänd dagordning",
        "ärenden",
        "ärende",
    )
)
"""Words above a table of contents; the headings behind them come again below, or it is none."""
MEETING_OF = lazy(
    r"(?P<organ>.{3,80}?)s\s+(?:(?:ordinarie|extra|digitala?|konstituerande|första|gemensamma)\s+)?(?:möte|sammanträde)\b.*",
    re.IGNORECASE,
    pieces=("möte", "sammanträde"),
)
"""An organ in the genitive before its meeting: 'Nämndens möte i Åsby'."""
NUMBER_OF_MEETING = lazy(
    r"\s*[,–-]\s*(?:möte|sammanträde)\s+(?:nr\.?\s*)?\d{1,3}(?:\s*[/:-]\s*\d{2,4})?\Z", re.IGNORECASE
)
"""The number of the meeting behind the organ's name."""
MEETING_NUMBER = lazy(
    r"(?:(?:[^\W\d_]*(?:möte|sammanträde|protokoll)[,\s]*)?(?:nr|nummer)\.?\s*\d{1,3}|(?:möte|sammanträde)\s+\d{1,3})(?:\s*[/:,–-]?\s*(?:19|20)?\d\d)?",
    re.IGNORECASE,
)
"""A line below the title with the number of the meeting in its year: 'Styrelsemöte nr 3 2019'."""
LONE_YEAR = lazy(r"(?:19|20)\d\d\Z")

BEFORE_DAY_OF_MEETING = lazy(
    r"(?:(?:sammanträdes|mötes)?(?:protokoll|datum|dag)|sammanträde|möte|\w+dag(?:en)?|den|vid|från|[\s:])+",
    re.IGNORECASE,
)
"""Words before the day of the meeting in a cell of the page's head: 'Sammanträde den '."""

DAY_OF_MEETING = ("sammanträdesdatum", "sammanträdesdag", "mötesdatum", "mötesdag")
"""Labels by which a notice of posting tells the day of the meeting."""

POSTED_ORGAN = lazy(
    r"(?:organ(?: och §+)?|nämnd(?: e\.d\.)?|instans|beslutsinstans|beslutande organ)\s*(?::|\Z|\s{2,}|\t)\s*(?P<organ>\S.*)?",
    re.IGNORECASE,
)
"""The label by which a notice of posting names the organ."""

ADJUSTING = lazy(
    r"(?:justering(?:en)?s?\b|(?:tid|plats) (?:och (?:tid|plats) )?för justering\b)", re.IGNORECASE, ("justering",)
)
"""Behind such a line of a cover page place and time are those of the adjusting."""

ADJOURNED = lazy(r"[\s,;.(]*\b(?:mötet )?ajourner(?:ing(?:ar)?|ades|as)\b.*", re.IGNORECASE, ("ajourner",))
"""When the meeting was adjourned, behind the place: no part of it."""

PLACE_IN_TITLE = lazy(
    r"(?:möte|sammanträde)t?\s+(?:i|på|vid)\s+(?P<place>[A-ZÅÄÖ][^,\d]{2,50}?)(?=,|\s+(?:den\b|\w+dag(?:en)?\b)|\Z)"
)
"""Where the meeting was, told in the title: 'fört vid nämndens sammanträde i Rådhuset den 4 maj'."""

IN_TOWN = lazy(r"i [A-ZÅÄÖ]\S*\s+(?=den\b|\w+dag(?:en)?\b)")
"""The town in front of the day of the meeting: 'i Åsby onsdagen den 3 maj'."""

WEEKDAY_AND_DEN = lazy(r"(?:\b\w+dag(?:en)?)?\s*(?:\b[Dd]en)?\s*\Z")
"""'torsdagen den ' before a date."""
WORDS_OF_TIME = lazy(
    r"\b(?:kl(?:ockan)?\.?|den|datum:?|tid:?|plats:?|sammanträde|möte)(?=\s|\Z)",
    re.IGNORECASE,
    pieces=("kl", "den", "datum", "tid", "plats", "sammanträde", "möte"),
)
"""Words that belong to a date or a time, not to a place."""

KINDS_OF_HOUSE = ("föreningen", "stiftelsen", "sällskapet", "klubben", "bolaget", "samfälligheten")
"""Endings of nouns behind which the name of the house stands: 'Bostadsrättsföreningen', and on the next line its name."""

ORGAN_WITHIN = 12
"""So many lines below the title the organ's name can stand by itself."""

_ORGAN_ENDINGS = (
    "utskottet utskott beredningen beredning presidiet presidium".split(),
    "nämnden nämnd fullmäktige styrelsen styrelse direktionen direktion kommittén kommitté delegationen delegation "
    "rådet råd gruppen grupp kommissionen samrådet samråd revisionen nätverket nätverk panelen kollegiet kollegium kapitlet "
    "partnerskapet konferensen".split(),
    "förbundet förbund föreningen förening forum".split(),
)
"""Endings of the nouns that an organ's name is made with: the narrowest first."""
NAME_GOES_ON = frozenset("för i och med samt inom kring om på mellan vid av".split())
"""Words with which an organ's name goes on behind its noun."""


ON_A_DISTANCE = lazy(
    r"(?:(?:via|på|över|genom|per)\s+)?(?:digitalt|teams|zoom|skype|distans|länk|webben|telefon|video|videolänk|digital)\b",
    re.IGNORECASE,
)
"""A place that is none: the meeting was held on a link."""

PLACES = tuple(
    "gården huset salen rummet kontoret skolan kyrkan lokalen hallen centrum biblioteket torget gatan vägen museet hemmet verket stationen sjukhuset "
    "hotellet teatern slottet villan stugan borgen parken".split()
)
"""Endings of nouns that a place is named with: such a group of words is no person."""

_DIRECTIONS = frozenset("norr söder väst öst norra södra västra östra nord syd mitt centrum".split())


def organ_rank(text: str) -> int:
    """How surely a group of words is an organ's name and nothing else: 1 most, 0 not at all."""
    if len(text) > 75:
        return 0
    words = text.casefold().split()
    if not 1 <= len(words) <= 9 or not text[0].isupper() or text[-1] in ".:;,":
        return 0
    if any(not (sign.isalpha() or sign in " -–,&") for sign in text):
        return 0
    for rank, endings in enumerate(_ORGAN_ENDINGS, 1):
        for index, word in enumerate(words):
            if word.strip(",") == "länsstyrelsen":
                break  # a house
            if word.strip(",").endswith(tuple(endings)):
                follows = words[index + 1] if index + 1 < len(words) else "för"
                return (
                    rank
                    if follows in NAME_GOES_ON
                    or follows in _DIRECTIONS
                    or (index <= 1 and text.split()[index + 1][0].isupper())
                    else 0
                )
    return 0
