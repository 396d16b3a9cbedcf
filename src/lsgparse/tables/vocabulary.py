"""Words of the trade as rows: labels of items, titles, names of organs, column heads.

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
            "tilläggsyrkande",
            "tilläggsyrkanden",
            "ändringsyrkande",
            "ändringsyrkanden",
            "särskilt yttrande",
            "särskilda yttranden",
            "omröstningsresultat",
            "voteringsresultat",
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
            "ställningstagande",
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
            "anföranden",
            "ärendehistorik",
            "tidigare beslut",
            "beslutsmotivering",
            "beslutet lämnas till",
            "beslut expedieras till",
            "beslut delges",
            "expedieras",
            "expedieras till",
            "beslutet skickas till",
            "beslutet skickas",
            "beslutet expedieras till",
            "kopia till",
            "delges",
            "information",
            "ärendet i korthet",
            "ärendet i sammandrag",
            "kort om ärendet",
            "sammanfattande beskrivning",
            "sammanfattning och bakgrund",
            "bakgrund och sammanfattning",
            "bedömning",
            "förvaltningens bedömning",
            "förvaltningens synpunkter",
            "överväganden",
            "motivering till beslut",
            "skäl till beslut",
            "ekonomiska konsekvenser",
            "ekonomiska konsekvenser av beslutet",
            "konsekvenser",
            "konsekvenser för barn",
            "barnperspektivet",
            "barnrättsperspektiv",
            "lagrum",
            "handlingar",
            "handlingar i ärendet",
            "beslutsunderlag och handlingar",
            "ärendets handläggning",
            "beslutet ska skickas till",
            "beslut skickas till",
            "beslutet delges",
            "beslutet sänds till",
            "beslutsexpediering",
            "expediering",
            "protokollsutdrag",
            "protokollsutdrag till",
            "protokollsutdrag skickas till",
            "utdrag till",
            "skickas till",
            "sändlista",
            "för kännedom",
            "upplysningar",
            "hur man överklagar",
        ),
    ),
)


def organ_label(label: str) -> Label | None:
    """The row of a label that names its organ: 'Nämndens beslut', 'Kommunstyrelsens förslag till kommunfullmäktige'."""
    key = label.casefold().strip(" .:")
    whole = key.split()
    if 2 < len(whole) < 10 and whole[-1] == "beslut" and whole[-2].endswith("s") and label[0].isupper():
        return ITEM_LABELS["beslut"]
    first, _, rest = key.partition(" ")
    if not first.endswith("s") or len(first) < 5:
        return None
    words = rest.split()
    if rest.startswith("förslag"):
        listed = "§" in rest and label.rstrip()[-1].isdecimal()  # a document among others: '… förslag 2022-09-06, § 88'
        return None if listed else ITEM_LABELS["förslag"]
    if (
        rest in ("beslut", "ställningstagande")
        or rest.startswith("beslut för egen del")
        or (words[-1:] == ["beslut"] and len(words) < 4)
    ):
        return ITEM_LABELS["beslut"]
    return None


OTHERS_DECISION = lazy(r"\bbeslut (?:i|till|för) \w*(?:fullmäktige|styrelsen|nämnden)\b")
"""Behind 'förslag till': the decision that is proposed is another organ's."""

ITEM_LABELS: dict[str, Label] = {word: row for row in LABELS for word in row.words}

MARGIN_LABELS = {"beslut": "beslut", "information": "information"}
"""Labels that can stand in a margin column of their own and then tell the kind."""

STANDARD_TITLES = lazy(
    r"(?:mötets? öppnande|mötet öppnas|mötet avslutas|mötets avslutande|sammanträdets öppnande|öppnande|upprop|"
    r"val av (?:\w+ )?(?:justerare|sekreterare|protokollförare|ordförande|justeringsman|protokollsjusterare)|"
    r"godkännande av|fastställande av|föredragningslista|dagordning|föregående (?:protokoll|mötes|minnes|anteckning)|"
    r"övriga (?:frågor|ärenden)|övrigt|nästa (?:möte|sammanträde|träff)|(?:in|ut)checkning|laget runt|lägesrunda|presentationsrunda|information(?:er)?\b|anmälningsärenden|delegations|"
    r"rapporter|avslutning|genomgång|uppföljning|ärenden till|budget|ekonomi)",
    re.IGNORECASE,
)

PROTOCOL_TITLE = lazy(
    r"(?P<word>(?:sammanträdes|mötes|styrelse|nämnd|samverkans|års|slut|beslut(?:s)?)?protokoll\b|minnesanteckning(?:ar)?\b|"
    r"mötesanteckning(?:ar)?\b|anteckningar från\b)",
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
    "myndigheten": "kollektivtrafikmyndighet",
    "förbundet": "förbund",
    "forumet": "forum",
    "kommissionen": "kommission",
    "föreningen": "förening",
    "delegationen": "delegation",
    "revisionen": "revision",
    "revisorerna": "revis",
    "nätverket": "nätverk",
    "presidiet": "presidi",
    "kollegiet": "kolleg",
    "panelen": "panel",
    "arbetsgruppen": "arbetsgrupp",
    "ledningsgruppen": "ledningsgrupp",
    "referensgruppen": "referensgrupp",
    "projektgruppen": "projektgrupp",
    "kyrkorådet": "kyrkoråd",
    "kyrkofullmäktige": "kyrkofullmäktige",
}
"""Nouns by which a protocol calls its own organ, lower case, and what the organ's name must hold for that."""

OTHERS_OFTEN = frozenset(
    "revisionen revisorerna nätverket presidiet kollegiet panelen arbetsgruppen ledningsgruppen referensgruppen projektgruppen".split()
)
"""Of these nouns those that are another organ's where a protocol does not say whose it is."""

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
    "ansvariga": 3,
    "vem": 3,
    "klart": 3,
    "klar": 3,
    "när": 3,
    "deadline": 3,
    "resultat": 3,
    "slutsats": 3,
}
"""Words of a table's column heads and the column (1 item, 2 notes, 3 decision) they head."""

RESPONSIBLE_COLUMNS = frozenset(("ansvar", "ansvarig", "ansvariga", "vem", "klart", "klar", "när", "deadline"))
"""Heads of a last column that tells who does something, and by when."""

TASK_LABEL = lazy(
    r"(?:att göra|åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|action|att-göra)\s*:\s*",
    re.IGNORECASE,
    pieces=("göra", "åtgärd", "uppgift", "aktivitet", "action"),
)
"""What stands before a task in a table of duties."""

ABSTAINS = lazy(r"(?:\w+ ){1,3}(?:avstod|avstår|lade ner sina röster|lägger ner sina röster)\.?\Z", re.IGNORECASE)
"""A sentence that only counts who abstained: no part of the decision before it."""

RESERVES = lazy(
    r"(?:[^.]{0,80}\b)?(?:reserverar sig|reserverade sig|(?:lämnar|lämnade|anmäler|anmälde|avger|avgav)(?: \w+){0,3}? (?:protokolls)?reservation|avvikande mening|anmäler jäv|anmälde jäv|deltar inte i beslutet|deltog inte i beslutet)\b"
)
"""A sentence by which somebody stands apart from a decision: no part of it."""
