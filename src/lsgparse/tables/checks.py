"""The wording that the checks of a whole protocol look for, as rows.

Each row carries texts that it must match (``yes``) and that it must not (``no``); the tests try them all.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.calendar import MONTHS, WEEKDAYS


class Wording(NamedTuple):
    """One row: a pattern that is searched for, and examples."""

    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    flags: int


ROWS: dict[str, Wording] = {}
"""Every row by its name, for the tests."""


def _row(
    name: str,
    pattern: str,
    yes: tuple[str, ...],
    no: tuple[str, ...] = (),
    flags: int = re.IGNORECASE,
    pieces: tuple[str, ...] = (),
) -> re.Pattern[str]:
    ROWS[name] = Wording(pattern, yes, no, flags)
    return lazy(pattern, flags, pieces)


_MONTH = "|".join(MONTHS)

FILED = _row(
    "FILED",
    r"\b\w*(?:protokoll|anteckning)",
    ("Föregående protokoll", "Minnesanteckningar från mötet", "mötesprotokollet"),
    ("Rapport från mötet",),
)
"""What is filed or gone through are minutes."""

_OTHER_DAY = r"(?!(?:till|för|inför|före|innan|om|och|som|att|senast|sker|ges|görs|blir)\b)[\w-]+\s+"
"""A word before a day that leaves it the day of what is told."""

_HAPPENED = (
    r"(?:hölls|genomfördes|framkom|ägde\s+rum|deltog|diskuterades|behandlades|presenterades|redovisades|beslutades|beslöts|"
    r"fattades|fastställdes|gavs|fick|lyftes|samlades|träffades|besökte|inkom|avslutades|godkändes|antogs|uppdrogs|"
    r"enades|konstaterades|möttes)"
)
"""Verbs by which a day is told as past; verbs that may stand in another time are none of them."""
_HAPPENED_PIECES = tuple(
    "hölls genomför framkom ägde deltog ades beslöts fastställdes gavs fick lyftes besökte inkom godkändes antogs uppdrogs "
    "möttes".split()
)

_THE_DAY = rf"(?:(?:{'|'.join(WEEKDAYS)})(?:en)?\s+)?(?:[Dd]en\s+)?\Z"

TOLD_BEFORE = _row(
    "TOLD_BEFORE",
    rf"\b(?:{_HAPPENED}\s+(?:(?:vid|på|under|i|hos)\s+(?:{_OTHER_DAY}){{1,4}}?)?|"
    rf"(?:[Åå]terkoppling|[Ee]rfarenhete(?:r|rna)|[Rr]eflektioner|[Ss]ammanfattning|[Uu]tvärdering|[Ii]ntryck|[Ss]lutsatser)\s+"
    rf"(?:av\s+(?:{_OTHER_DAY}|och\s+){{1,6}}?(?:vid|från|på|under)|från|efter)\s+(?:{_OTHER_DAY}){{0,4}}?){_THE_DAY}",
    (
        "Ett seminarium hölls den ",
        "Frågan lyftes vid årets seminarium torsdagen den ",
        "Återkoppling från seminariet den ",
        "en sammanfattning av samtalen och grupparbetet vid seminariet den ",
    ),
    (
        "Planen presenterades för seminariet den ",
        "Det beslutades att rapporten lämnas den ",
        "Cilla Dahl fick information om seminariet den ",
        "Ansökan inkom i mars och avser perioden ",
        "Det diskuterades att flytta mötet från ",
        "Återkoppling av rapporten den ",
    ),
    0,
)
"""Words before a day by which it is told as past: it is the day of the verb, not one that the verb speaks of."""

TOLD_DAY = _row(
    "TOLD_DAY",
    rf"(?:\A|\n)\W*(?:(?:Vid|På|Under)\s+(?:{_OTHER_DAY}){{1,5}}?)?{_THE_DAY}",
    ("Vid seminariet den ", "Den ", "På mötet torsdagen den ", "Läget\nUnder studiebesöket i Falun "),
    ("Till kongressen ", "Inför mötet den ", "Vid planeringen inför mötet den ", "Avtalet gäller till "),
    0,
)
"""Words before a day that begin a sentence about it; a verb that tells it as past follows."""

TOLD_BEHIND = _row(
    "TOLD_BEHIND",
    rf"\A\s+(?:i\s+\w+\s+)?{_HAPPENED}\b",
    (" framkom att", " i Falun hölls", " diskuterades planen"),
    (" hålls ett möte", " där planen diskuterades"),
    0,
    _HAPPENED_PIECES,
)
"""A verb right behind a day that tells it as past."""

AS_OF = _row(
    "AS_OF",
    r"\Aper\b",
    ("per den 31 december 2023", "Per 2023-12-31"),
    ("på mötet den 31 december", "perioden ut"),
)
"""Words before the day that accounts are of, which is no deadline."""

STRUCK = _row(
    "STRUCK",
    r"(?:§+|\b(?:punkt|ärende)(?:en|et|er|erna|ena|t)?\b|\bnr\b)\s*(?P<first>\d+)(?:\s*(?:[–—-]|till|och)\s*+(?:§++\s*+)?(?P<last>\d+))?\s+"
    r"(?:har\s+)?(?:utgår|utgick|utgått|stryks|ströks|struken|dras\s+ur|drogs\s+ur|används\s+(?:inte|ej)|användes\s+(?:inte|ej))\b",
    ("Punkten 3 utgick.", "§ 12 utgår", "§§ 12–14 utgår", "Ärende 7 stryks från dagordningen", "§ 9 används ej"),
    ("Punkt 3 bordläggs", "3 personer utgår", "§ 3 Utgången av målet"),
)
"""A number that the protocol itself says is left out."""

WITHDRAWN = _row(
    "WITHDRAWN",
    r"\b(?:ärendet|frågan|punkten)\s+(?:utgår|utgick|(?:har\s+)?utgått|stryks|ströks|dras\s+(?:tillbaka|ur)|drogs\s+(?:tillbaka|ur)|"
    r"dragits\s+(?:tillbaka|ur)|tas\s+bort|togs\s+bort)\b",
    ("Ärendet utgår.", "Punkten utgick", "Frågan drogs tillbaka"),
    ("Ärendet bereds vidare", "Frågan togs upp"),
    pieces=("utg", "stryks", "ströks", "dras", "drogs", "dragits", "bort"),
)
"""An item of which nothing is decided, as its text says."""

NOT_ELECTED = _row(
    "NOT_ELECTED",
    r"\b(?:på|i|hos|vid|från|av)\s+\Z",
    ("Justering sker på ", "på förslag av ", "hos "),
    ("utses ", "jämte ordföranden ", "till justerare: "),
)
"""Words before the name of a place, a house or of somebody who proposes, where some are elected."""

ADJUSTS = "juster"
"""In small letters, it stands in every sentence that elects somebody to adjust the minutes: a cheap test."""

FOR_A_PART = _row(
    "FOR_A_PART",
    r"§|\bdag(?:en)?\s+\d|\bkl\b|\bdel(?:ar)?\s+av\b|\b(?:fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från|till)\b|\b(?:punkt|ärende)\w*\s+\d",
    ("ersätter Liv Ek (S) dag 2", "§§ 3–9", "fr.o.m. kl. 14.15", "till lunch", "del av mötet"),
    ("ersätter Liv Ek (S)",),
)
"""Words at a person by which they were there for a part of the meeting."""

VOTING_LIST = _row(
    "VOTING_LIST",
    r"\bröstlängd",
    ("Fastställande av röstlängd", "enligt röstlängden"),
    ("röster",),
)
"""Those present stand in a list of its own, of the votes of a general meeting."""

EXCERPT = _row(
    "EXCERPT",
    r"\b(?:protokolls?)?utdrag\b",
    ("Protokollsutdrag", "Utdrag ur protokoll"),
    ("Utdraget bestyrks",),
)
"""A title that says that only some items are printed."""

NOTES = _row(
    "NOTES", r"anteckning", ("Minnesanteckningar Samrådet", "Mötesanteckningar"), ("Protokoll fört vid sammanträde",)
)
"""A title that says that the minutes are notes, which nobody adjusts."""

NO_DIARY = _row(
    "NO_DIARY",
    r"förening|årsmöte|\bbrf\b|samfällighet|\bbolagsstämma|\bstyrelsemöte|\bklubb|\bsektion",
    ("Protokoll fört vid årsmöte med Kvarnvägars vägförening", "Bostadsrättsföreningen Ljuset", "Brf Ljuset"),
    ("Sammanträdesprotokoll Kommunstyrelsen", "Protokoll Förbundsdirektionen"),
)
"""Bodies that keep no diary."""

DIARY_WORDS = ("Dnr", "dnr", "DNR", "Diarien", "diarien", "DIARIEN")
"""One of these stands before a diary number."""

DIARY_NUMBER = _row(
    "DIARY_NUMBER",
    # Begins with a class, to which the search leaps; what stands before the year is looked at behind it.
    r"[12][09](?<=19|20)(?:(?<=[A-ZÅÄÖ][A-ZÅÄÖ]..)|(?<=[A-ZÅÄÖ][A-ZÅÄÖ][ -]..))\d\d[/:]\d",
    ("Taxa för vatten   KS 2021/255", "BUN2019:7", "TN-2015/1"),
    ("Budget 2020/21", "läsåret 2018/19", "år 2021"),
    0,
)
"""A diary number without a word before it."""

OF_MEETING = _row(
    "OF_MEETING",
    r"protokoll|sammanträde|möte|anteckning",
    ("Sammanträdesprotokoll 2024-03-05", "Nämndens möte 5 mars 2024"),
    ("Version 2021-01-01",),
)
"""A running head that speaks of the meeting."""

ADJUSTED = _row(
    "ADJUSTED",
    r"\b(?:justering(?!s?\s*av\s+föregående)\w*|justeras|justerat|anslag\w*)\b",
    ("Justeringens plats och tid", "Protokollet justeras 2024-03-12", "Datum då anslag sätts upp"),
    ("Justering av föregående protokoll", "Justerare: Bo Ekman"),
)
"""A line that tells when the minutes are adjusted or posted."""

ADJUSTED_GATE = ("uster", "nslag", "USTER", "NSLAG")
"""One of these stands in every such line: a cheap test."""

FORMAL_TITLE = _row(
    "FORMAL_TITLE",
    r"\b(?:öppna\w*|öppning\w*|öppnande\w*|avsluta\w*|avslut\w*|inledning|inled(?:s|des|er)|välkom\w*|upprop|ajourner\w*|paus|lunch)\b",
    ("Mötet öppnas", "Mötets avslutande", "Avslutning", "Inledning och välkommen", "Upprop", "Mötet inleds"),
    ("Nästa möte", "Öppenvård", "Inledningsfas"),
)
"""Titles under which nothing need stand: opening, closing and what goes with them."""

CLOSES = _row(
    "CLOSES",
    r"\A\W*(?:ärendet|frågan|punkten|informationen)\s+(?:avsluta(?:s|des)|(?:förklara(?:s|des)|anses|ansågs|är)\s+(?:därmed\s+)?avsluta[dt])\W*\Z",
    ("Ärendet förklarades avslutat.", "Frågan anses avslutad", "Punkten avslutas."),
    (
        "Frågan bordlades.",
        "Frågan är återremitterad.",
        "Ärendet förklarades avslutat och Bo Ekman får i uppdrag att skriva.",
    ),
    pieces=("avsluta",),
)
"""A statement that closes an item and decides nothing else."""

VOTE = _row(
    "VOTE",
    r"\b\w+\s+(?:ja|nej)(?:[-–\s]?röst(?:er)?)?\b|\b(?:ja|nej|avstår)\w*\s*:\s*\d+|\b\w+\s+(?:som\s+)?avst(?:år|od)\b",
    ("3 ja-röster", "ja: 4", "två som avstår", "Nej: 3"),
    ("Den som vill",),
)
"""One count of a vote."""

DECIDING = _row(
    "DECIDING",
    r"\b(?:beslut(?:ar|ade|ades|at)|beslöt|välj(?:a|er|s)|valdes|utse(?:s|r)?|utsågs|godkän(?:ns|ner|de|des)|fastställ(?:s|er|de|des)|"
    r"anta(?:r|s|gs|git)|fastslogs|omval(?:des)?|nyval(?:des)?|följ(?:s|des)|utan\s+(?:ändring|tillägg|anmärkning|erinran|invändning)\w*|"
    r"inga\s+(?:ändringar|tillägg|synpunkter|invändningar|anmärkningar|erinringar))\b",
    (
        "Mötet beslutade att välja",
        "Dagordningen godkänns",
        "Bo Ekman valdes",
        "Inga ändringar.",
        "Utsänd dagordning följs",
    ),
    ("Val av kassör tas upp nästa gång.", "förslag lämnas till valberedningen", "med ändringar"),
)
"""Words of a text by which something may be decided, though no decision was found."""

SIGNING = _row(
    "SIGNING",
    r"\A\W*(?:vid\s+protokollet|protokollförare|(?:(?:digitalt|elektroniskt)\s+)?(?:juster(?:as|at|ad|ats|are|ande)|signer\w+|undertecknat?)|underskrift\w*)\b",
    ("Vid protokollet: Greta Holm", "Justeras digitalt av Bo Ekman", "Digitalt signerat", "Justerat 2015-06-09"),
    ("Till justerare utsågs Bo Ekman",),
)
"""A line at the end by which the minutes are signed or said to be."""

APPROVAL_TITLE = _row(
    "APPROVAL_TITLE",
    r"\A(?:godkännande|fastställande|antagande|val|utseende|fyllnadsval)\s+av\b|\Aval\s+(?:till|i)\b",
    ("Godkännande av dagordning", "Val av justerare", "Val till kassör"),
    ("Valet 2026", "Uppföljning av val", "Valnämnden"),
    pieces=("godkännande", "fastställande", "antagande", "val", "utseende"),
)
"""Titles that announce an approval or an election."""

OTHER_MATTERS = _row(
    "OTHER_MATTERS",
    r"\A(?:övrigt|övriga\s+(?:frågor|ärenden|punkter|upplysningar|informationer)|eventuella\s+övriga\s+\w+)\b",
    ("Övriga frågor", "Övrigt", "Eventuella övriga frågor", "Övriga ärenden"),
    ("Övriga mötestider", "Frågor"),
)
"""Titles under which what has no title of its own is dealt with."""

ATTACHED = _row(
    "ATTACHED",
    r"\b(?:bifoga(?:d|de|t)|bilag(?:d|da|t)|medföljande|närslut(?:en|et|na))\s+(?P<what>(?:[\w-]+\s+){0,2}?[\w-]{4,})",
    ("enligt bifogad tidplan", "bilagda handlingar", "enligt bifogat reviderat förslag"),
    ("bifogas protokollet", "bilaga 2", "bifogade"),
)
"""Something attached, with the word that names it."""

ANY_ATTACHMENT = _row(
    "ANY_ATTACHMENT",
    r"(?:handling(?:ar|arna)?|underlag(?:et|en)?|förslag(?:et|en)?|dokument(?:et|en)?|material(?:et)?|presentation(?:en|er)?|"
    r"bildspel(?:et)?|fil(?:en|er)?|utkast(?:et)?|bilagor(?:na)?|text(?:en)?|sammanställning(?:en)?)\Z",
    ("handlingar", "reviderat förslag", "beslutsunderlag", "presentation"),
    ("fördelningsnyckel", "tidplan", "förslag till tidplan"),
)
"""A word for something attached that leaves open what it is."""

ATTACHED_GATE = ("bifoga", "bilagd", "bilagt", "medföljande", "närslut", "se bilag", "enligt bilag")
"""One of these, in small letters, stands in every item that speaks of something attached: a cheap test."""

SEE_ATTACHMENT = _row(
    "SEE_ATTACHMENT",
    r"\b(?:se|enligt)\s+bilag(?:a|or|an|orna)\b(?!\s*[\dA-Z])",
    ("se bilaga", "enligt bilagan"),
    ("bilaga 2", "se bilaga 2", "Se bilaga A"),
    0,
)
"""A pointer to an attachment that has neither name nor number."""

PERIOD = _row(
    "PERIOD",
    rf"\b(?P<first>{_MONTH})\s*(?:[–—-]|till(?:\s+och\s+med)?|t\.?o\.?m\.?)\s*(?P<last>{_MONTH})(?:\s+(?P<year>(?:19|20)\d\d))?\b",
    ("januari – juni 2023", "januari till augusti", "mars-maj"),
    ("januari och juni", "januari"),
)
"""A period of months."""

PERIOD_GATE = ("-", "–", "—", "till", "t.", "tom")
"""One of these stands in every period: a cheap test."""

OTHER_PERIOD = _row(
    "OTHER_PERIOD",
    r"\b(?:prognos|budget|helår|föregående|tidigare|förra|jämför\w*|plan(?:en|eras?)?|kommande|nästa)\w*",
    ("prognos för januari–augusti", "jämfört med januari–augusti", "under nästa period"),
    ("utfallet januari–augusti",),
)
"""Words by which a second period is meant to differ from the first."""

WEEKDAY_BEHIND = _row(
    "WEEKDAY_BEHIND",
    r"\A\s*\(\s*(?P<day>" + "|".join(day for day in WEEKDAYS if len(day) > 4) + r")(?:en)?\s*\)",
    (" (onsdag)", "(Tisdagen)"),
    (" onsdag", " (ons)"),
    pieces=("dag",),
)
"""A weekday in brackets behind a date."""

UNFINISHED = _row(
    "UNFINISHED",
    r"(?:\b(?:och|samt|eller|att|som|men|eftersom|mellan|enligt|inklusive|både|antingen|varken|vars|ett|en)|[,(–]|\w-)\Z",
    ("Samrådet godkänner planen och", "med undantag av punkt 2,", "godkänner pla-"),
    ("Samrådet godkänner planen", "Mötet avslutas.", "100:-"),
)
"""How a line ends behind which more must follow."""

ITEM_NUMBERS = _row(
    "ITEM_NUMBERS",
    r"\A\W*(?:§+|ärende\w*|punkt\w*|p\.?|nr)?\s*(?P<numbers>\d+(?:\s*(?:[–—-]|till|,|och|samt)\s*§*\s*\d+)*)\W*\Z",
    ("3-9", "§§ 3–9", "§ 1, 3 och 5", "punkt 4"),
    ("ej § 5", "kl 9-10", "del av mötet", "§ 3-9, del av § 10"),
)
"""For which items somebody was present, where nothing but numbers tells it."""
