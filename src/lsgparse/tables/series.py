"""What is looked for in several protocols of one body, as rows.

Each row carries texts that it must match (``yes``) and that it must not (``no``); the tests try them all.
"""

from __future__ import annotations

import re
from zlib import crc32

from lsgparse.patterns import lazy
from lsgparse.tables.calendar import MONTHS, WEEKDAYS
from lsgparse.tables.checks import Wording

ROWS: dict[str, Wording] = {}
"""Every row by its name, for the tests."""


def _row(name: str, pattern: str, yes: tuple[str, ...], no: tuple[str, ...]) -> re.Pattern[str]:
    ROWS[name] = Wording(pattern, yes, no, re.IGNORECASE)
    return lazy(pattern, re.IGNORECASE)


_MINUTES = r"\w*(?:protokoll|anteckning)\w*"
_MEETING = r"(?:möte[t]?|sammanträde[t]?|ordinarie|årets|föregående|förra|senaste|förut|fört|förda)"
_DATE = rf"(?:\d{{1,4}}|(?:{'|'.join(MONTHS)}))\b"

PREVIOUS_MINUTES = _row(
    "PREVIOUS_MINUTES",
    rf"\A(?:(?:godkännande|genomgång|fastställande|justering|uppföljning|anmälan)\s+av\s+)?"
    rf"(?:föregående|förra|senaste|närmast\s+föregående)\s+(?:mötes?|mötets|sammanträdes?|sammanträdets)?\s*{_MINUTES}",
    (
        "Föregående protokoll",
        "Godkännande av föregående mötes protokoll",
        "Förra mötets minnesanteckningar",
        "Genomgång av föregående protokoll",
    ),
    ("Arbetsutskottets protokoll", "Protokoll från beredningen", "Föregående års bokslut", "Protokolljusterare"),
)
"""A title under which the body's own last minutes are filed."""

OWN_MINUTES = _row(
    "OWN_MINUTES",
    rf"\A{_MINUTES}\s+(?:(?:från|av|vid|för|den|{_MEETING}|(?:{'|'.join(WEEKDAYS)})\w*)\s+)*{_DATE}",
    (
        "Protokollet från den 5 mars",
        "Protokoll 2024-03-05",
        "Anteckningarna från mötet tisdagen den 5 mars 2024",
        "protokoll från föregående möte 5 mars",
    ),
    (
        "Protokoll från arbetsutskottet 2024-03-12",
        "Protokoll från beredningens möte den 5 mars",
        "Protokollet justeras",
    ),
)
"""Minutes of a day, with no word that names another body."""

BARE_DAY = _row(
    "BARE_DAY",
    rf"\A(?:(?:från|den|{_MEETING}|(?:{'|'.join(WEEKDAYS)})\w*)\s+)*{_DATE}",
    ("den 5 mars", "mötet den 5 mars", "2024-03-05", "sammanträdet tisdagen den 5 mars"),
    ("arbetsutskottets möte den 5 mars", "Protokollet den 5 mars"),
)
"""A day, with no word that names another body; under the title of the last minutes it is theirs."""

REVIEW = _row(
    "REVIEW",
    r"\b(?:uppföljning|genomgång|återrapportering|avstämning|bevakning|redovisning)\s+av\s+"
    r"(?:(?:tidigare|fattade|givna|lämnade|pågående|öppna|utestående|nämndens|styrelsens)\s+)*"
    r"(?:beslut|uppdrag|åtgärd|att-göra)\w*|\b(?:besluts?logg|beslutslista|uppdragslista|bevakningslista|åtgärdslista|"
    r"ärendebalans|att-göra-lista)\w*",
    (
        "Uppföljning av tidigare beslut",
        "Genomgång av uppdrag",
        "Beslutslogg",
        "Uppdragslistan",
        "Återrapportering av givna uppdrag",
    ),
    ("Uppföljning av vårdplanering", "Sammanfattning av beslut", "Uppdrag till beredningen"),
)
"""A title under which earlier decisions or tasks are gone through, whatever they were."""

STEM = 6
"""How many of a word's letters are compared: endings do not count, and compounds share their beginning."""

_COMMON = """
    förslag föreslå rapport rapportera redovisa redovisning återkomma återrapportera återkoppla lämna komma fram skicka
    nämnden styrelsen förbundet rådet samråd samverkan gruppen utskottet beredning beredningen ledning ledningsgrupp
    styrgrupp arbetsgrupp möte mötet sammanträde ordförande sekreterare ledamot ledamöter kommun kommuner kommunen region
    regionen länet förvaltning förvaltningen verksamhet verksamheten protokoll beslut besluta uppdrag uppgift ärende fråga
    frågan frågor punkt information informera presentera presentation underlag arbete arbeta arbetet utreda utredning
    undersöka ta hand göra genomföra bereda ansvara ansvar kalla bjuda inbjudan nästa kommande senast snarast före under
    efter från till eller samt också mellan inom utifrån enligt genom gemensam gemensamma tillsammans berörda olika andra
    några alla deras dess denna detta dessa vilka vilken skulle ska skall kunna behöva behov finnas ingå inför över
    övrigt övriga frågor godkännande dagordning dagordningen föregående uppföljning genomgång sammanfattning svar svara
    skriftlig skriftligt muntlig muntligt plan planen planering året året årets år månad vecka dagar hösten våren sommaren
    vintern aktuell aktuellt aktuella läget lägesrapport status nuläge nytt nya ny
""".split()

STOP_STEMS: frozenset[int] = frozenset(
    crc32(word[:STEM].encode()) for word in (*_COMMON, *(month.casefold() for month in MONTHS), *WEEKDAYS)
)
"""Beginnings of words that stand in any protocol and tell nothing of a task; hashed as words of protocols are."""
