"""The checks of a whole protocol beyond the pair of texts that every code has: other forms, and what stays quiet."""

from __future__ import annotations

import pytest

from lsgparse import Diagnostic, parse
from minutes import HEAD, PEOPLE, SIGNED, WHOLE, protocol

PAGES = [protocol(signed=""), *(f"{n}. Fråga {n}\nBeslut\nSamrådet avslår ansökan {n}.\n" for n in range(3, 9))]


def paged(numbers: list[int], last: int, pages: list[str] = PAGES, mark: str = "Sida {} av {}") -> str:
    """Pages with printed numbers, parted by form feeds."""
    return "\f".join(f"{mark.format(n, last)}\n\n{page}" for n, page in zip(numbers, pages, strict=False)) + SIGNED


def headed(head: str) -> str:
    """Four pages with a running head."""
    return "\f".join(f"{head}\n\n{page}" for page in PAGES[:4]) + SIGNED


def table(*rows: str, lead: str = "Kostnaderna är i kronor:") -> str:
    return protocol("3. Medel\n" + "\n".join([lead, *rows]) + "\nBeslut\nSamrådet godkänner planen.\n")


def item(text: str) -> str:
    return protocol(f"3. Läget\n{text}\nBeslut\nSamrådet godkänner planen.\n")


def people(*lines: str) -> str:
    return protocol(people=PEOPLE + "".join(f"{line}\n" for line in lines))


NOTICE = """
ANSLAG/BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ: Samrådet för skolhälsa
Sammanträdesdatum: {}
Anslaget sätts upp: {}
Underskrift
"""

EXTRACT = """PROTOKOLLSUTDRAG
Samrådet för skolhälsa
Datum: 2024-03-05

§ 3 Plan för länet
Beslut
Samrådet godkänner planen.

§ 7 Taxor
Beslut
Samrådet godkänner taxan.
"""

CALLED_FOR = [
    pytest.param("LSG113", paged([4, 5], 5), "Sida 4 av 5", id="pages missing in front"),
    pytest.param("LSG113", paged([1, 2, 3], 5), "Sida 3 av 5", id="pages missing behind"),
    pytest.param(
        "LSG113", paged([2, 3, 4], 4, [PAGES[0][len(HEAD) :], *PAGES[1:]]), "Sida 2 av 4", id="the first page missing"
    ),
    pytest.param("LSG205", headed("Samrådet för skolhälsa, protokoll 2024-02-06"), "2024-03-05", id="running heads"),
    pytest.param("LSG205", WHOLE + NOTICE.format("2024-02-06", "2024-03-12"), "2024-03-05", id="the notice of posting"),
    pytest.param(
        "LSG205", item("Vid seminariet den 9 mars 2024 framkom att planen är bra."), "2024-03-05", id="told as past"
    ),
    pytest.param("LSG205", item("Ett seminarium hölls i Falun torsdagen den 7 mars 2024."), "2024-03-05", id="held"),
    pytest.param("LSG205", item("Återkoppling från seminariet den 9 mars 2024."), "2024-03-05", id="told of it"),
    pytest.param("LSG211", WHOLE + NOTICE.format("2024-03-05", "2024-02-12"), "2024-02-12", id="posted before"),
    pytest.param("LSG304", people("Erik Karlsson   Falu kommun") + "\nErik Carlsson\n", "Erik Carlsson", id="c and k"),
    pytest.param(
        "LSG401",
        protocol("5. Läget\nPunkt 3 utgår.\nVi talade.\n", head=HEAD + "Ärenden: 1-5\n"),
        "1-5",
        id="one of two numbers is left out",
    ),
    pytest.param(
        "LSG501",
        protocol("3. Läget\nBeslut\nCilla Dahl får i uppdrag att redovisa planen senast den 12 januari 2024.\n"),
        "senast den 12 januari 2024",
        id="a deadline that was past",
    ),
    pytest.param("LSG304", item("Cilla Dahls och Cilla Dahhls svar kom."), "Cilla Dahhls", id="genitive"),
    pytest.param(
        "LSG304", people("Anna-Lena Forsman   Falu kommun") + "\nAnna Lena Forsman\n", "Anna Lena Forsman", id="hyphen"
    ),
    pytest.param(
        "LSG502",
        table("Falun        600 000", "Borlänge     250 000", "Säter        100 000", "Summa      1 000 000"),
        "1 000 000",
        id="a table",
    ),
    pytest.param(
        "LSG502",
        table("Budget 2024   Utfall 2024", "Löner    600   580", "Hyra     250   300", "Summa    850   890"),
        "890",
        id="two columns",
    ),
    pytest.param(
        "LSG502",
        table("- Falun 600 000 kr", "- Säter 250 000 kr", "Totalt 800 000 kr"),
        "800 000 kr",
        id="a list",
    ),
    pytest.param(
        "LSG502",
        item("Säter betalar 120 000 kronor och Falun 250 000 kronor, totalt 380 000 kronor."),
        "380 000 kronor",
        id="a sentence",
    ),
    pytest.param(
        "LSG504",
        table("Falun     50 %", "Säter     30 %", "Borlänge  18 %", "Summa    100 %"),
        "Falun     50 %\nSäter     30 %\nBorlänge  18 %",
        id="shares with their total",
    ),
    pytest.param(
        "LSG114", protocol("3. Taxor\nBeslut\nSamrådet godkän-\n", signed=""), "Samrådet godkän-", id="hyphen"
    ),
]

QUIET = [
    pytest.param(
        "LSG302", people("", "Frånvarande", "Bo Ekman, från kl. 10.00   Borlänge kommun"), id="there until an hour"
    ),
    pytest.param("LSG412", protocol("3. Plan\nBeslutsärende\nÄrendet utgår.\nVi talade.\n"), id="withdrawn"),
    pytest.param(
        "LSG413", protocol("3. Godkännande av dagordning\nInga ändringar.\n\nVi talade.\n"), id="as it was sent out"
    ),
    pytest.param("LSG113", paged([2, 3, 4], 4), id="the first page bears no number"),
    pytest.param("LSG113", paged([3, 4], 4), id="nor does the second"),
    pytest.param(
        "LSG205",
        item("Bo Ekman justerar dagens protokoll. Protokollet justeras den 12 mars 2024."),
        id="the day of adjusting",
    ),
    pytest.param(
        "LSG309",
        people("Erik Fors, ersätter Bo Ekman dag 2   Borlänge kommun"),
        id="replaced for a part of the meeting",
    ),
    pytest.param("LSG303", protocol("3. Röstlängd\nBeslut\nRöstlängden fastställs.\n", people=""), id="list of votes"),
    pytest.param("LSG205", headed("Samrådet för skolhälsa, protokoll 2024-03-05"), id="running heads"),
    pytest.param("LSG205", headed("Mall 2021-01-01"), id="the day of a form"),
    pytest.param("LSG205", WHOLE + NOTICE.format("2024-03-05", "2024-03-12"), id="the notice of posting"),
    pytest.param("LSG205", item("Ett seminarium hålls den 9 mars, där planen diskuteras."), id="to come"),
    pytest.param("LSG205", item("Mötet flyttades till den 9 mars eftersom lokalen var upptagen."), id="moved"),
    pytest.param("LSG205", item("Cilla Dahl fick information om seminariet den 9 maj 2024."), id="information about"),
    pytest.param("LSG205", item("Vid mötet presenterades planen för seminariet den 9 maj 2024."), id="a plan for"),
    pytest.param(
        "LSG205", item("Det diskuterades att flytta mötet från 9 april 2024 till 16 april 2024."), id="perhaps moved"
    ),
    pytest.param("LSG205", item("Avtalet godkändes och löper ut 31 december 2024."), id="runs out"),
    pytest.param(
        "LSG205", item("Ansökan inkom den 3 mars 2024 och avser perioden 1 april 2024–31 maj 2024."), id="applied for"
    ),
    pytest.param("LSG205", item("Till kongressen 3 juni 2024 lyftes frågan om resor."), id="raised for"),
    pytest.param("LSG211", WHOLE + NOTICE.format("2024-03-05", "2024-03-12"), id="posted behind"),
    pytest.param(
        "LSG304",
        people("Anna Eriksson   Falu kommun", "Anna Erikson   Säters kommun") + "\nAnna Eriksson, Anna Erikson\n",
        id="both are listed",
    ),
    pytest.param("LSG304", item("Bo Ekberg och Anna Bergman hade frågor."), id="other surnames"),
    pytest.param("LSG304", item("Cilla Dahls svar kom, och Bo Ekmans."), id="genitives"),
    pytest.param(
        "LSG502",
        table("Falun        600 000", "Borlänge     300 000", "Säter        100 000", "Summa      1 000 000"),
        id="a table",
    ),
    pytest.param(
        "LSG502",
        table("Falun      1 200", "varav lön    200", "Säter        300", "Summa      1 500"),
        id="a part of the line above",
    ),
    pytest.param("LSG502", table("Löner  333", "Hyra   333", "Resor  333", "Summa 1 000"), id="rounded"),
    pytest.param("LSG502", table("Etapp 2 600 000", "Etapp 3 300 000", "Summa 900 000"), id="a number in the label"),
    pytest.param(
        "LSG502", table("Intäkter   1 000 000", "Kostnader    950 000", "Summa         50 000"), id="a difference"
    ),
    pytest.param(
        "LSG502", item("Säter betalar cirka 120 000 kronor och Falun 250 000 kronor, totalt 370 000 kronor."), id="sum"
    ),
    pytest.param("LSG504", table("2021  33 %", "2022  34 %", "2023  35 %", lead="Andel nöjda:"), id="years"),
    pytest.param(
        "LSG504", table("Falun  33,3 %", "Säter  33,3 %", "Borlänge  33,3 %", "Summa  100 %"), id="rounded shares"
    ),
    pytest.param(
        "LSG431", item("Tisdag–onsdag 12–13 mars 2024 och torsdag och fredag den 14–15 mars 2024."), id="two days"
    ),
    pytest.param(
        "LSG501",
        protocol(
            "3. Läget\nBeslut\nCilla Dahl får i uppdrag att skriva ett svar på remissen av den 12 januari 2024.\n"
        ),
        id="the day of a letter",
    ),
    pytest.param(
        "LSG501",
        protocol("3. Läget\nBeslut\nCilla Dahl får i uppdrag att ta fram bokslut per den 31 december 2023.\n"),
        id="the day of accounts",
    ),
    pytest.param(
        "LSG307",
        protocol("3. Val av justerare\nBo Ekman utses att justera. Justering sker på Hotell Stora Björn.\n"),
        id="where the minutes are adjusted",
    ),
    pytest.param("LSG403", protocol("4. Läget\nPunkten 3 utgick.\nVi talade.\n"), id="a number that is left out"),
    pytest.param(
        "LSG401",
        protocol("5. Läget\nPunkterna 3–4 utgår.\nVi talade.\n", head=HEAD + "Ärenden: 1-5\n"),
        id="numbers that are left out",
    ),
    pytest.param(
        "LSG416",
        protocol("3. Plan\nEnligt bifogat förslag.\nBeslut\nSamrådet godkänner planen.\nBilaga: Utkast till plan\n"),
        id="whatever is attached",
    ),
    pytest.param(
        "LSG304",
        people("Maj Andersson   Falu kommun", "", "Frånvarande", "Maj Anderson   Säters kommun"),
        id="of two municipalities",
    ),
    pytest.param(
        "LSG305",
        protocol(
            "3. Läget\nFöredragande: Anna Berg, Bo Ekman, Cilla Dahl\n\nVi talade.\n\n"
            "4. Resor\nFöredragande: Disa Alm\n\nVi talade.\n",
            head="",
        ),
        id="the list begins in the middle",
    ),
    pytest.param("LSG411", protocol("3. Läget\nInformationsärende\nÄrendet förklarades avslutat.\n"), id="closed"),
    pytest.param("LSG414", protocol("3. Mötet inleds\n"), id="an opening"),
    pytest.param("LSG414", protocol("3. Övriga frågor\n"), id="nothing was raised"),
    pytest.param(
        "LSG110", protocol(people=f"{PEOPLE}\nJustering sker digitalt 2024-03-12\n"), id="when it is adjusted"
    ),
    pytest.param("LSG206", protocol("3. Mötestider\n6 maj, 18 juni och 9 oktober 2024.\n"), id="the year of a list"),
    pytest.param("LSG413", protocol("3. Val av valberedning\nBo Ekman och Cilla Dahl (S)\n"), id="names alone"),
    pytest.param("LSG303", EXTRACT, id="an excerpt has no list"),
    pytest.param("LSG315", EXTRACT, id="an excerpt is not signed"),
    pytest.param("LSG403", EXTRACT, id="an excerpt leaves items out"),
]


def of_code(text: str, code: str) -> list[Diagnostic]:
    return [one for one in parse(text).diagnostics if one.code == code]


@pytest.mark.parametrize(("code", "text", "words"), CALLED_FOR)
def test_a_remark_is_made_at_its_words(code: str, text: str, words: str) -> None:
    found = of_code(text, code)
    assert [text[slice(*one.spans[0])] for one in found] == [words], parse(text).diagnostics


@pytest.mark.parametrize(("code", "text"), QUIET)
def test_no_remark_is_made(code: str, text: str) -> None:
    assert of_code(text, code) == []
