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
    name: str, pattern: str, yes: tuple[str, ...], no: tuple[str, ...] = (), flags: int = re.IGNORECASE
) -> re.Pattern[str]:
    ROWS[name] = Wording(pattern, yes, no, flags)
    return lazy(pattern, flags)


_MONTH = "|".join(MONTHS)

FILED = _row(
    "FILED",
    r"\b\w*(?:protokoll|anteckning)",
    ("Föregående protokoll", "Minnesanteckningar från mötet", "mötesprotokollet"),
    ("Rapport från mötet",),
)
"""What is filed or gone through are minutes."""

TOLD_AS_PAST = _row(
    "TOLD_AS_PAST",
    r"\b(?:hölls|genomfördes|framkom|ägde rum|deltog|diskuterades|behandlades|presenterades|redovisades|beslutades|beslöts|"
    r"fattades|fastställdes|gavs|fick|lyftes|samlades|träffades|besökte|inkom|avslutades|godkändes|antogs|uppdrogs|"
    r"enades|konstaterades|möttes)\b|"
    r"\b(?:återkoppling|erfarenhete(?:r|rna)|reflektioner|sammanfattning|utvärdering|intryck|slutsatser)\s+(?:från|av|efter|kring)\b",
    (
        "Vid seminariet den 2 april framkom att",
        "Den 2 april hölls ett seminarium",
        "Återkoppling från seminariet den 2 april",
    ),
    ("Den 2 april hålls ett seminarium", "Mötet kommer att hållas den 2 april", "Återkoppling ges den 2 april"),
)
"""A verb by which a day is told as past; verbs that may stand in another time are none of them."""

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

FORMAL_TITLE = _row(
    "FORMAL_TITLE",
    r"\b(?:öppna\w*|öppning\w*|öppnande\w*|avsluta\w*|avslut\w*|inledning|välkom\w*|upprop|ajourner\w*|paus|lunch)\b",
    ("Mötet öppnas", "Mötets avslutande", "Avslutning", "Inledning och välkommen", "Upprop"),
    ("Nästa möte", "Öppenvård", "Inledningsfas"),
)
"""Titles under which nothing need stand: opening, closing and what goes with them."""

APPROVAL_TITLE = _row(
    "APPROVAL_TITLE",
    r"\A(?:godkännande|fastställande|antagande|val|utseende|fyllnadsval)\s+av\b|\Aval\s+(?:till|i)\b",
    ("Godkännande av dagordning", "Val av justerare", "Val till kassör"),
    ("Valet 2026", "Uppföljning av val", "Valnämnden"),
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
)
"""A weekday in brackets behind a date."""

REST = _row(
    "REST",
    r"\b(?:resterande|återstående|resten|återstoden)\b[^.\d]{0,40}\Z",
    ("och resterande ", "Resterande belopp, ", "resten, dvs "),
    ("Resterande frågor. Sedan ",),
)
"""Words before a sum that say that it is what is left of another."""

TOTAL = _row(
    "TOTAL",
    r"\b(?:totalt|sammanlagt|summa|tillsammans|sammantaget)\b[^.\d]{0,30}\Z",
    ("totalt ", "Summa: ", "sammanlagt cirka "),
    ("Totalt deltog fem. Kostnaden är ",),
)
"""Words before a sum that say that it is that of others."""

TOTAL_LINE = _row(
    "TOTAL_LINE",
    r"\A[-–•*\s]*(?:summa|totalt|sammanlagt|total)\b",
    ("Summa 900 000", "Totalt: 900 000 kronor", "- Summa 4"),
    ("Summan är okänd",),
)
"""A line of a list that adds up the lines above it."""

ABOUT = _row(
    "ABOUT",
    r"\b(?:cirka|ca|c:a|ungefär|omkring|runt|drygt|knappt|nästan|nära|över|under|minst|högst|upp till)\.?\s*\Z",
    ("cirka ", "ca. ", "drygt ", "upp till "),
    ("av ", "på "),
)
"""Words before a figure that say that it is not exact."""

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
