"""Words of the trade as rows: labels, headings of the attendance list, roles, organisations, titles.

Each row carries examples that it must match (``yes``) and that it must not (``no``); the tests try them all. Rows are
narrow before wide. Words help a reading, the structure decides it: a heading is found by its chain, a column by counts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy


class Label(NamedTuple):
    """A word that stands alone on its line, or before a colon, and says what follows."""

    part: str
    """kind, presenters, bilaga, beslut, proposal, text."""
    value: str | None
    """The kind (beslut, information) for part 'kind'."""
    words: tuple[str, ...]
    """The label's written forms, lower case."""
    no: tuple[str, ...] = ()


LABELS = (
    Label(
        "kind",
        "beslut",
        (
            "beslutsärende",
            "beslutsärenden",
            "skriftligt beslutsärende",
            "beslutspunkt",
            "ärende för beslut",
            "för beslut",
        ),
        ("beslutsunderlag",),
    ),
    Label(
        "kind",
        "information",
        (
            "informationsärende",
            "informationsärenden",
            "informationspunkt",
            "skriftligt informationsärende",
            "ärende för information",
            "för information",
        ),
        ("informationer",),
    ),
    Label(
        "presenters",
        None,
        (
            "föredragande",
            "föredragare",
            "redogörare",
            "rapportör",
            "inledare",
            "föredragning",
            "föredragning av",
            "föredras av",
            "föredrar",
            "presentation av",
            "presenteras av",
            "informatör",
        ),
        ("föredragningslista",),
    ),
    Label("bilaga", None, ("bilaga", "bilagor", "bilagd handling", "bilagda handlingar"), ("bildspel",)),
    Label(
        "proposal",
        None,
        (
            "förslag till beslut",
            "beslutsförslag",
            "förslag",
            "yrkande",
            "yrkanden",
            "reservation",
            "reservationer",
            "ordförandens förslag",
            "beredningens förslag",
            "arbetsutskottets förslag",
            "förslag på mötet",
            "förslag på sammanträdet",
            "omröstning",
            "votering",
            "propositionsordning",
            "beslutsgång",
            "ärendets gång",
            "protokollsanteckning",
            "protokollsanteckningar",
            "jäv",
            "deltar inte i beslutet",
        ),
    ),
    Label(
        "beslut",
        None,
        (
            "beslut",
            "besluts",
            "beslutar",
            "beslutade",
            "nämndens beslut",
            "styrelsens beslut",
            "kommunstyrelsens beslut",
            "gruppens beslut",
            "rådets beslut",
            "mötets beslut",
            "beslut/konsensus",
            "konsensus",
            "överenskommelse",
            "överenskoms",
        ),
        ("beslutsärende",),
    ),
    Label(
        "text",
        None,
        (
            "bakgrund",
            "sammanfattning",
            "sammanfattning av ärendet",
            "beskrivning av ärendet",
            "ärendebeskrivning",
            "ärendet",
            "redogörelse",
            "diskussion",
            "noteringar",
            "anteckningar",
            "beslutsunderlag",
            "underlag",
            "syfte",
            "beredning",
            "beredning av ärendet",
            "motivering",
            "skäl för beslutet",
            "dagens sammanträde",
            "tidigare behandling",
            "ärendets beredning",
            "omedelbar justering",
            "ajournering",
            "yttranden",
            "inlägg",
            "expedieras",
            "expedieras till",
            "beslutet skickas till",
            "beslutet skickas",
            "beslutet expedieras till",
            "kopia till",
            "delges",
            "information",
        ),
    ),
)

def organ_label(label: str) -> Label | None:
    """The row of a label that names its organ: 'Nämndens beslut', 'Kommunstyrelsens förslag till kommunfullmäktige'."""
    first, _, rest = label.casefold().strip(" .:").partition(" ")
    if not first.endswith("s") or len(first) < 5:
        return None
    words = rest.split()
    if rest.startswith("förslag"):
        return ITEM_LABELS["förslag"]
    if rest == "beslut" or rest.startswith("beslut för egen del") or (words[-1:] == ["beslut"] and len(words) < 4):
        return ITEM_LABELS["beslut"]
    return None


ITEM_LABELS: dict[str, Label] = {word: row for row in LABELS for word in row.words}

MARGIN_LABELS = {"beslut": "beslut", "information": "information"}
"""Labels that can stand in a margin column of their own and then tell the kind."""


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
        ("frånvarande", "ej närvarande", "icke närvarande", "frånvaro", "förhinder", "anmält förhinder", "förhindrade", "ej deltagande", "återbud", "meddelat förhinder", "anmälda förhinder"),
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
        ),
    ),
    Status(
        "närvarande",
        None,
        (
            "närvarande",
            "deltagare",
            "deltagande",
            "deltog",
            "beslutande",
            "ledamöter",
            "ordinarie ledamöter",
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
        ),
    ),
)

_STATUS: dict[str, Status] = {word: row for row in ATTENDANCE_HEADINGS for word in row.words}
_NOUNS = frozenset(
    ("ledamöter", "ledamot", "ersättare", "tjänstepersoner", "tjänstemän", "deltagare", "politiker", "representanter")
)


_HEADING_STEMS = (
    (("förhinder", "frånvar", "inte ", "ej när"), "frånvarande"),
    (("närvar", "delta", "tjänstgör", "beslutande"), "närvarande"),
)
"""Pieces of words by which a heading of other wording, with its colon, is known."""


def attendance_heading(label: str) -> Status | None:
    """The row of a heading such as 'Närvarande ledamöter' (without colon), or None."""
    key = label.casefold().strip(" :.")
    row = _STATUS.get(key)
    if row is None and key.startswith("övriga "):
        return _STATUS["övriga"]
    if row is None and label.endswith(":") and len(key) < 40:
        return next((_STATUS[status] for stems, status in _HEADING_STEMS if any(stem in key for stem in stems)), None)
    if row is None and " " in key:
        first, _, last = key.rpartition(" ")
        if last in _NOUNS:
            row = _STATUS.get(first)
        elif first.endswith(" och") and last in _STATUS:
            row = _STATUS.get(first.removesuffix(" och"))
    return row


class Role(NamedTuple):
    """A role in the meeting and its written forms (regular expression, matched on the whole lower-case word group)."""

    role: str
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


ROLES = (
    Role("mötesordförande", r"mötesordf(?:örande|\.)?", ("mötesordförande", "mötesordf.")),
    Role(
        "vice ordförande",
        r"(?:(?:\d:[ea]|första|andra)? ?(?:vice|v\.?)[ -]?ordf(?:örande|\.)?)",
        ("vice ordförande", "vice ordf.", "v. ordf.", "1:e vice ordförande", "v ordf"),
        ("ordförande",),
    ),
    Role("ordförande", r"ordf(?:örande|\.)?", ("ordförande", "ordf.", "ordf"), ("ordföranden i rådet",)),
    Role("justerare", r"(?:protokolls)?juster(?:are|ingsman|ingsperson|ande)", ("justerare", "protokollsjusterare")),
    Role("protokollförare", r"protokoll?s?förare", ("protokollförare",)),
    Role("sekreterare", r"(?:mötes|nämnd)?sekr(?:eterare|\.)?", ("sekreterare", "mötessekreterare", "sekr.")),
    Role(
        "ersättare",
        r"(?:(?:ej |icke )?tj(?:g|änstgörande)\.? )?ers(?:ättare|\.)?",
        ("ersättare", "tjänstgörande ersättare", "tjg ers"),
    ),
)
_ROLE_WORDS = [(row.role, lazy(row.pattern + r"\Z")) for row in ROLES]
_ROLE_INITIALS = frozenset("mvojpsnte123f")
ROLE_START = lazy("(?:" + "|".join(row.pattern for row in ROLES) + r")(?![\w])", re.IGNORECASE)


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
REPLACES = lazy(r"(?:ersätter|(?:tj(?:g|änstgörande)\.?\s+)?ers(?:ättare|\.)?\s+för|i stället för|istället för|för(?=\s+[A-ZÅÄÖ]))\s+(?P<name>\S.*)", re.IGNORECASE)
REPRESENTS = lazy(r"(?:representerar|företräder)\s+(?:även|också)?\s*(?P<name>\S.*)", re.IGNORECASE)
PRESENT_FOR = lazy(
    r"(?:\b(?:ärenden?|punkt(?:en|er)?|p\.)|§+|\b[A-ZÅÄÖ]{2,5}(?=\s\d))\s*(?P<items>\d+(?:\s?[a-z]\b)?(?:\.\d)?(?:\s*(?:[-–,]|och|o)\s*\d+(?:\.\d)?(?:\s?[a-z]\b)?)*)(?:\s*§+)?",
    re.IGNORECASE,
)

ORGANISATION_WORDS = frozenset(
    "region regionen kommun kommunen kommuner kommunerna landsting landstinget länsstyrelsen fou skr skl rss ivo msb ab hb vård hälsa omsorg tjänst samverkan".split()
)
ORGANISATION_ENDINGS = (
    "kommun kommunerna regionen tinget förbund förbundet nämnd nämnden styrelse styrelsen gruppen råd rådet beredning beredningen verket myndigheten "
    "central centralen klinik kliniken sjukhus sjukhuset förvaltning förvaltningen enhet enheten avdelning avdelningen bolag bolaget universitet "
    "universitetet högskola högskolan förening föreningen kontor kontoret tjänst omsorg institut institutet stift stiftelse stiftelsen kansli kansliet "
    "hälsa vård akademi akademin samverkan utskott utskottet"
).split()
"""Words and endings of words that make a group of words an organisation rather than a person."""

TITLE_ENDINGS = (
    "chef chefen direktör samordnare koordinator koordinatorn strateg utredare konsult ledare handläggare sekreterare ledamot läkare sköterska "
    "rektor jurist controller ekonom administratör specialist utvecklare coach rådgivare terapeut professor forskare ordförande ombud politiker "
    "assistent ägare sakkunnig psykolog pedagog inspektör ingenjör arkitekt planerare logoped kurator tekniker"
).split()
"""Endings of a title; what carries one is no personal name."""

_ORGANISATION_ENDINGS, _TITLE_ENDINGS = tuple(ORGANISATION_ENDINGS), tuple(TITLE_ENDINGS)
_NO_NAME_ENDINGS = _ORGANISATION_ENDINGS + _TITLE_ENDINGS


def is_organisation_word(word: str) -> bool:
    """Whether a word can only be a part of an organisation's name."""
    key = word.lower().strip(",.:;()")
    return key in ORGANISATION_WORDS or key.endswith(_ORGANISATION_ENDINGS)


def is_no_name_word(word: str) -> bool:
    """Whether a word belongs to an organisation or a title, so that it is no part of a personal name."""
    key = word.lower().strip(",.:;()")
    return key in ORGANISATION_WORDS or key.endswith(_NO_NAME_ENDINGS) or key == "ordf"


def is_title_word(word: str) -> bool:
    """Whether a word is a title, not a name."""
    key = word.lower().strip(",.:;()")
    return key.endswith(_TITLE_ENDINGS) or key == "ordf"


ORDER_OF_NAMES = frozenset(
    ("von", "af", "av", "de", "van", "der", "den", "la", "di", "da", "el", "al", "bin", "ten", "du")
)

STANDARD_TITLES = lazy(
    r"(?:mötets? öppnande|mötet öppnas|mötet avslutas|mötets avslutande|sammanträdets öppnande|öppnande|upprop|"
    r"val av (?:\w+ )?(?:justerare|sekreterare|protokollförare|ordförande|justeringsman|protokollsjusterare)|"
    r"godkännande av|fastställande av|föredragningslista|dagordning|föregående (?:protokoll|mötes|minnes)|"
    r"övriga (?:frågor|ärenden)|övrigt|nästa (?:möte|sammanträde)|information(?:er)?\b|anmälningsärenden|delegations|"
    r"rapporter|avslutning|genomgång|uppföljning|ärenden till|budget|ekonomi)",
    re.IGNORECASE,
)

PROTOCOL_TITLE = lazy(
    r"(?P<word>(?:sammanträdes|mötes|styrelse|nämnd|samverkans|års|slut|beslut(?:s)?)?protokoll\b|minnesanteckningar\b|"
    r"mötesanteckningar\b|anteckningar från\b)",
    re.IGNORECASE,
)
"""The word that makes a line the title of a protocol."""

NOTICE = lazy(r"\s*(?:kallelse|dagordning|föredragningslista|inbjudan)\b", re.IGNORECASE)

GENERIC_BODY = {
    "mötet": "",
    "årsmötet": "",
    "stämman": "",
    "gruppen": "grupp",
    "nämnden": "nämnd",
    "styrelsen": "styrelse",
    "rådet": "råd",
    "kommittén": "kommitté",
    "utskottet": "utskott",
    "beredningen": "beredning",
    "samrådet": "samråd",
    "fullmäktige": "fullmäktige",
    "arbetsutskottet": "arbetsutskott",
    "styrgruppen": "styrgrupp",
    "direktionen": "direktion",
    "förbundet": "förbund",
    "forumet": "forum",
    "kommissionen": "kommission",
    "föreningen": "förening",
}
"""Nouns by which a protocol calls its own organ, lower case, and what the organ's name must hold for that."""

STATUS_REMARK = lazy(r"(?:bordlag[td]|återremitterat?d?|återremiss|tillkommande ärende|extra ärende)\b", re.IGNORECASE)

TABLE_COLUMNS = {
    "ärende": 1,
    "ärenden": 1,
    "föredragande": 1,
    "punkt": 1,
    "fråga": 1,
    "rubrik": 1,
    "noteringar": 2,
    "notering": 2,
    "anteckningar": 2,
    "diskussion": 2,
    "sammanfattning": 2,
    "referat": 2,
    "vad": 2,
    "beskrivning": 2,
    "beslut": 3,
    "konsensus": 3,
    "åtgärd": 3,
    "åtgärder": 3,
    "ansvar": 3,
    "ansvarig": 3,
    "resultat": 3,
    "slutsats": 3,
}
"""Words of a table's column heads and the column (1 item, 2 notes, 3 decision) they head."""

SIGNATURE_LABEL = lazy(
    r"(?:vid protokollet|underskrift(?:er)?|juster(?:as|at|ades)\b(?: den)?|protokollet justeras|protokollet är justerat|namnförtydligande|"
    r"signatur(?:er)?|sekreterarens underskrift|ordförandens underskrift|justerarens underskrift|digitalt signerat|signerat|ort och datum)",
    re.IGNORECASE,
)
"""Words of a signature block that are neither name nor role."""

NAMED_ROLE = lazy(r"(?:utse[sd]?d? att justera|(?:protokolls)?justerare|justerande)\b(?P<rest>(?:\s*:)?(?:\s+[A-ZÅÄÖ].*)?)\Z", re.IGNORECASE)
"""A line of a cover page that says who adjusts the minutes; the names stand behind it or below."""

SIGNATURES_HEAD = lazy(r"(?:underskrift(?:er)?|signaturer)\s*:?\Z", re.IGNORECASE)
"""A line that heads the signature block of a cover page or of the last page."""

NOTICE_OF_POSTING = lazy(r"(?:anslag\s*/\s*bevis|bevis om (?:anslag|justering)|anslagsbevis|bevis\b|tillkännagivande|anslag\Z)", re.IGNORECASE)
"""A line that begins the notice that the minutes have been posted: form, not minutes."""

TRAILING_ITEMS = lazy(r"(?:\s*,?\s*§+\s*(?P<items>\d+(?:\s*[-–,]\s*\d+)*)|\s*,?\s*(?P<before>\d+(?:\s*[-–]\s*\d+)?)\s*§+)\Z")
"""'§ 13' behind a person's title: the items that the person was present for."""

RESERVES = lazy(r"(?:[^.]{0,80}\b)?(?:reserverar sig|reserverade sig|avvikande mening|anmäler jäv|anmälde jäv|deltar inte i beslutet)\b")
"""A sentence by which somebody stands apart from a decision: no part of it."""
