"""Every code has a text that calls for it and one that nearly does; every row of the table is sound and documented."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from lsgparse import ParseResult, parse_result
from lsgparse.diagnostics import LAYERS, Code, codes
from minutes import HEAD, ITEMS, LIST, PEOPLE, SIGNED, WHOLE, protocol

ROOT = Path(__file__).parent.parent
CODES = {code: row for code, row in codes().items() if not code.startswith("LSG9")}
"""Those that one protocol can call for; tests/test_series.py has those that take several."""

TWO = f"{WHOLE}\n\n{WHOLE.replace('2024-03-05', '2024-04-09')}"
ABSENT = f"{PEOPLE}\nFrånvarande\n"
DISA = "Disa Alm   Säters kommun\n"
LISTED = f"{PEOPLE}Erik Fors   Falu kommun\n"
SUBSTITUTES = (
    f"{PEOPLE}Erik Fors, ersätter Disa Alm   Säters kommun\nLars Moberg, ersätter Nils Ask   Falu kommun\n"
    "Sara Ek, ersätter {}   Säters kommun\n"
)
AWAY = f"\nFrånvarande\n{DISA}Nils Ask   Falu kommun\n"
FOUR = "3. Läget\nFöredragande: Anna Berg, Bo Ekman, Erik Fors\n\nVi talade om läget.\n"
"""Three presenters who are listed."""
TASK = "3. Tidplan\nBeslut\n{} får i uppdrag att senast den {} ta fram en tidplan.\n"
FIRST_FOUR = (
    "1. Mötet öppnas\n\n2. Plan för länet\nBeslut\nSamrådet godkänner planen.\n\n3. Val\nBeslut\nBo Ekman utses.\n"
)


def paged(numbers: list[int], last: int) -> str:
    """A protocol on pages with printed numbers."""
    pages = [protocol(signed="")] + [f"{n}. Fråga {n}\nBeslut\nSamrådet avslår ansökan {n}.\n" for n in range(3, 9)]
    return "\f".join(f"Sida {n} av {last}\n\n{page}" for n, page in zip(numbers, pages, strict=False)) + SIGNED


TRIGGERS: dict[str, str | bytes] = {
    "LSG101": WHOLE.encode("cp850"),
    "LSG102": WHOLE.encode("utf-16-le"),
    "LSG103": WHOLE.replace("länet", "l\ufffdnet"),
    "LSG104": "Det var en mörk och stormig natt. Hunden skällde.\nIngen kom.\n",
    "LSG105": "Kallelse till Samrådet\nDatum: 2024-03-05\nPlats: Falun\n\n1. Mötet öppnas\n\n2. Plan för länet\n",
    "LSG106": TWO,
    "LSG107": WHOLE.replace("Plan för", "Plan f\udcf6r").encode("utf-8", "surrogateescape"),
    "LSG108": WHOLE.translate(str.maketrans("åäöÅÄÖ", "}{|][\\")).encode(),
    "LSG109": WHOLE.encode().decode("cp1252").encode(),
    "LSG110": WHOLE.replace("\n1. ", "\nhejsan hoppsan på er alla\n\n1. ", 1),
    "LSG111": WHOLE.replace("skolhälsa", "skol\u00adhälsa").encode(),
    "LSG112": WHOLE.replace(
        "Beslut\nSamrådet godkänner planen.\n", "Planen är tryckt.\n\n3. Tider\nBussen går ofta.\n"
    ),
    "LSG113": paged([1, 2, 4], 4),
    "LSG114": protocol("3. Taxor\nBeslut\nSamrådet godkänner planen och\n", signed=""),
    "LSG120": WHOLE.replace("Beslut", "8es1ut").replace("godkänner", "g0dkanner").replace("Datum", "Oatum"),
    "LSG121": "Møtet ble holdt og saken var ikke klar. Det ble også sagt at det var bra etter hvor\n",
    "LSG201": f"{ITEMS}\n3. Nästa steg\nBeslut\nSamrådet avslår ansökan.\n\n4. Val\nBeslut\nBo Ekman utses.\n"
    "Föredragande: Bo Ekman\n",
    "LSG202": WHOLE.replace("Datum: 2024-03-05 kl. 09.00-11.00\n", ""),
    "LSG203": WHOLE.replace("Datum: 2024-03-05 kl.", "Datum: 5 mars kl."),
    "LSG204": WHOLE.replace("2024-03-05", "2024-02-31"),
    "LSG205": WHOLE.replace(
        "2. Plan för länet", "2. Föregående protokoll\nProtokollet från mötet 2024-03-05 gås igenom."
    ),
    "LSG206": protocol("3. Nästa möte\nNästa möte är den 5 juni.\n"),
    "LSG207": WHOLE.replace("2024-03-05", "2O24-03-05"),
    "LSG208": WHOLE.replace("Datum: 2024-03-05 kl.", "Datum: onsdag 5 mars 2024 kl."),
    "LSG209": WHOLE.replace("Datum: 2024-03-05 kl. 09.00-11.00", "Datum: 2024-03-05\nTid: 13.00-09.00"),
    "LSG210": WHOLE.replace("Dnr: SSH 12-2024\n", ""),
    "LSG211": WHOLE.replace("Dnr: SSH", "Justering: Falun 2024-02-12\nDnr: SSH"),
    "LSG301": WHOLE.replace(
        PEOPLE,
        "Närvarande\nAnna Berg\nBo Ekman\nCilla Dahl\n\nFalu kommun\nBorlänge kommun\nSäters kommun\nRegion Dalarna\n",
    ),
    "LSG302": protocol(people=f"{ABSENT}Bo Ekman   Borlänge kommun\n"),
    "LSG303": protocol(people=""),
    "LSG304": protocol("3. Läget\nFöredragande: Bo Eckman\n\nVi talade om läget.\n"),
    "LSG305": protocol(f"{FOUR}\n4. Budget\nFöredragande: Disa Alm\n\nVi talade om den.\n", people=LISTED),
    "LSG306": protocol("3. Läget\nFöredragande: Disa Alm\n\nVi talade om läget.\n"),
    "LSG307": protocol("3. Val av justerare\nTill justerare utsågs Disa Alm.\n"),
    "LSG308": protocol(people=f"{ABSENT}Disa Alm, justerare   Säters kommun\n"),
    "LSG309": protocol(people=f"{LIST}Cilla Dahl, ersätter Bo Ekman   Borlänge kommun\n"),
    "LSG310": protocol(
        people=f"{LIST}Cilla Dahl, ersätter Disa Alm   Borlänge kommun\n"
        "Erik Fors, ersätter Disa Alm   Borlänge kommun\n"
    ),
    "LSG311": protocol("3. Läget\nFöredragande: Disa Alm\n\nVi talade om läget.\n", people=f"{ABSENT}{DISA}"),
    "LSG312": WHOLE.replace("Justeras\nAnna Berg", "Justeras\nDisa Alm"),
    "LSG313": protocol(
        people="Anna Berg   Falu kommun\nBo Ekman   Borlänge kommun\n\nFrånvarande\nCilla Dahl   Säters kommun\n"
    ),
    "LSG314": protocol(people="Närvarande\nAnna Berg   Falu kommun\nBo Ekman   Borlänge kommun\n", signed=""),
    "LSG315": protocol(signed=""),
    "LSG316": protocol(
        "3. Läget\nFöredragande: Disa Alm\n\nVi talade om läget.\n", people=f"{PEOPLE}Disa Alm (§ 1)   Säters kommun\n"
    ),
    "LSG317": protocol(
        "3. Tidplan\nBeslut\nDisa Alm får i uppdrag att ta fram en tidplan.\n",
        people=f"{PEOPLE}Disa Alm (§ 1)   Säters kommun\n",
    ),
    "LSG318": protocol(
        "3. Val av justerare\nTill justerare utsågs Bo Ekman.\n",
        people=LISTED,
        signed="\nVid protokollet\nCilla Dahl\n\nJusteras\nErik Fors\n",
    ),
    "LSG319": protocol(people=f"{SUBSTITUTES.format('Frida Alm')}{AWAY}"),
    "LSG401": WHOLE.replace("Plats: Falun", "Plats: Falun\nÄrenden: 1-4"),
    "LSG402": protocol("2. Tider för hösten\nBeslut\nTiderna fastställs.\n\n3. Mötet avslutas\n"),
    "LSG403": protocol("4. Tider för hösten\nBeslut\nTiderna fastställs.\n\n5. Mötet avslutas\n"),
    "LSG404": re.sub(r"(?m)^\d+\. ", "\n", protocol("Tider för hösten\nBeslut\nTiderna fastställs.\n")),
    "LSG411": WHOLE.replace("Plan för länet\n", "Plan för länet\nInformationsärende\n"),
    "LSG412": protocol("3. Tider för hösten\nBeslutsärende\nVi talade om tiderna.\n"),
    "LSG413": protocol("3. Godkännande av dagordning\nVal av kassör tas upp nästa gång.\n"),
    "LSG414": protocol("3. Ärenden till nästa möte\n\n4. Mötet avslutas\n"),
    "LSG415": protocol("3. Övriga frågor\nBeslut\nSamrådet avslår ansökan.\n"),
    "LSG416": protocol("3. Läget\nArbetet går enligt bifogad tidplan.\nBilaga: Rapport om läget\n"),
    "LSG417": protocol("3. Läget\nEnligt bifogad tidplan ska arbetet vara klart.\n"),
    "LSG418": protocol(
        "3. Uppföljning januari – juni 2023\nUtfallet januari – augusti 2023 gicks igenom.\nBeslut\nDet godkänns.\n"
    ),
    "LSG421": WHOLE.replace("\n1. ", "\n11. ")
    .replace("\n2. Plan", "\n1Z. Plan")
    .replace(SIGNED, "\n13. Val\nBeslut\nSamrådet utser Bo Ekman.\n" + SIGNED),
    "LSG431": protocol("3. Nästa möte\nNästa möte är torsdag 5 juni 2024.\n"),
    "LSG432": protocol("3. Nästa möte\nNästa möte är den 5 februari 2024.\n"),
    "LSG501": protocol(TASK.format("Bo Ekman", "1 februari 2024")),
    "LSG502": protocol(
        "3. Medel\nBeslut\nSamrådet fördelar 1 000 000 kronor: 600 000 kronor till Falun, resterande 300 000 kronor "
        "till Säter.\n"
    ),
    "LSG503": protocol("3. Medel\nBeslut\nAv 1 000 000 kronor betalar Falun 341 000 kronor (34,37 %).\n"),
    "LSG504": protocol("3. Medel\nBeslut\nKostnaden fördelas:\n- Falun 50 %\n- Säter 30 %\n- Borlänge 18 %\n"),
    "LSG505": protocol("3. Medel\nOmröstning: 3 ja-röster, 1 nej-röst\nBeslut\nSamrådet bifaller ansökan.\n"),
    "LSG506": protocol(
        "3. Medel\nSkriftligt beslutsärende\nSamrådet beslutade via mail 2024-04-08 att godkänna planen.\n"
    ),
}
"""A small text for every code that calls for it; WHOLE itself calls for none."""

NEAR: dict[str, str | bytes] = {
    "LSG101": WHOLE.encode(),
    "LSG102": WHOLE.encode("utf-16"),
    "LSG103": WHOLE.replace("länet", "l?net"),
    "LSG104": WHOLE.replace("Protokoll ", ""),
    "LSG105": protocol("3. Kallelse till årsmötet\nBeslut\nKallelsen godkänns.\n"),
    "LSG106": protocol("3. Protokoll från förra mötet\nProtokoll Samrådet för skolhälsa 2024-02-06 gicks igenom.\n"),
    "LSG107": WHOLE.encode(),
    "LSG108": WHOLE.replace("Plan för länet", "Plan {1} för länet [2]").encode(),
    "LSG109": WHOLE.replace("Plan för länet", "Plan för São Paulo").encode(),
    "LSG110": WHOLE.replace("\n1. ", "\n \n\n1. ", 1),
    "LSG111": WHOLE.encode(),
    "LSG112": protocol("3. Tider\nBussen går ofta.\n"),
    "LSG113": paged([1, 2, 3, 4], 4),
    "LSG114": protocol("3. Taxor\nBeslut\nSamrådet godkänner planen och taxan\n", signed=""),
    "LSG120": WHOLE.replace("planen", "p1anen"),
    "LSG121": protocol("3. Nordiskt utbyte\nRapporten heter Møtet ble holdt.\n"),
    "LSG201": protocol(head="Protokoll\n"),
    "LSG202": WHOLE.replace("Datum: 2024-03-05 kl.", "Den 5 mars 2024, kl."),
    "LSG203": WHOLE.replace("2024-03-05", "5 mars 2024"),
    "LSG204": WHOLE.replace("2024-03-05", "2024-02-29"),
    "LSG205": WHOLE.replace(
        "2. Plan för länet", "2. Föregående protokoll\nProtokollet från mötet 2024-02-05 gås igenom."
    ),
    "LSG206": protocol("3. Nästa möte\nNästa möte är den 5 juni 2024.\n"),
    "LSG207": WHOLE,
    "LSG208": WHOLE.replace("Datum: 2024-03-05 kl.", "Datum: tisdag 5 mars 2024 kl."),
    "LSG209": WHOLE.replace("Datum: 2024-03-05 kl. 09.00-11.00", "Datum: 2024-03-05\nTid: 18.00-00.30"),
    "LSG210": WHOLE.replace("Protokoll Samrådet", "Minnesanteckningar Samrådet").replace("Dnr: SSH 12-2024\n", ""),
    "LSG211": WHOLE.replace("Dnr: SSH", "Justering: Falun 2024-03-12\nDnr: SSH"),
    "LSG301": WHOLE.replace(
        PEOPLE, "Närvarande\nAnna Berg\nBo Ekman\nCilla Dahl\n\nFalu kommun\nBorlänge kommun\nSäters kommun\n"
    ),
    "LSG302": protocol(people=f"{ABSENT}Britt Ekman   Borlänge kommun\n"),
    "LSG303": WHOLE,
    "LSG304": protocol("3. Läget\nBo Ekmans rapport och Bo Ekdahls svar kom.\nFöredragande: BO EKMAN\n\nVi talade.\n"),
    "LSG305": protocol(f"{FOUR}\n4. Budget\nFöredragande: Erik F.\n\nVi talade om den.\n", people=LISTED),
    "LSG306": protocol("3. Läget\nFöredragande: Ekman, Cilla Dahl\n\nVi talade om läget.\n"),
    "LSG307": protocol(
        "3. Val av justerare\nTill justerare utsågs Bo Ekman.\n\n"
        "4. Justerare nästa möte\nVid nästa möte justerar Disa Alm.\n"
    ),
    "LSG308": protocol(people=f"{ABSENT}{DISA}"),
    "LSG309": protocol(people=f"{PEOPLE}Erik Fors, ersätter Disa Alm   Säters kommun\n\nFrånvarande\n{DISA}"),
    "LSG310": protocol(
        people=f"{LIST}Cilla Dahl, ersätter Disa Alm   Borlänge kommun\n"
        "Erik Fors, ersätter Frida Alm   Borlänge kommun\n"
    ),
    "LSG311": protocol("3. Läget\nFöredragande: Bo Ekman\n\nVi talade om läget.\n", people=f"{ABSENT}{DISA}"),
    "LSG312": WHOLE.replace("Justeras\nAnna Berg", "Justeras\nA Berg"),
    "LSG313": WHOLE,
    "LSG314": protocol(head=HEAD.replace("Protokoll", "Minnesanteckningar"), people=PEOPLE.replace(", justerare", "")),
    "LSG315": protocol(signed="\nComfact Signature Referensnummer: 1234567AB\n"),
    "LSG316": protocol(
        "3. Läget\nFöredragande: Disa Alm\n\nVi talade om läget.\n",
        people=f"{PEOPLE}Disa Alm (§§ 1-3)   Säters kommun\n",
    ),
    "LSG317": protocol(
        "3. Tidplan\nBeslut\nDisa Alm får i uppdrag att ta fram en tidplan.\n",
        people=f"{PEOPLE}Disa Alm (§§ 1–3)   Säters kommun\n",
    ),
    "LSG318": protocol("3. Val av justerare\nTill justerare utsågs Bo Ekman.\n"),
    "LSG319": protocol(people=f"{SUBSTITUTES.format('Greta Holm')}{AWAY}Greta Holm   Säters kommun\n"),
    "LSG401": WHOLE.replace("Plats: Falun", "Plats: Falun\nÄrenden: 1-2"),
    "LSG402": protocol("3. Tider för hösten\n1. Vi börjar i maj.\n2. Vi slutar i juni.\nBeslut\nTiderna fastställs.\n"),
    "LSG403": protocol("3. Tider för hösten\nBeslut\nTiderna fastställs.\n\n4. Mötet avslutas\n"),
    "LSG404": WHOLE,
    "LSG411": protocol("3. Läget\nInformationsärende\nInformationen är delgiven.\n"),
    "LSG412": protocol("3. Tider för hösten\nBeslutsärende\nBeslut\nTiderna fastställs.\n"),
    "LSG413": protocol("3. Godkännande av dagordning\nDagordningen godkänns.\n"),
    "LSG414": protocol("3. Nästa möte\nNästa möte är den 5 juni 2024.\n\n4. Mötet avslutas\n"),
    "LSG415": protocol("3. Övriga frågor\nBo Ekman undrade när planen trycks.\n"),
    "LSG416": protocol("3. Läget\nArbetet går enligt bifogad tidplan.\nBilaga: Tidplanen för arbetet\n"),
    "LSG417": protocol("3. Läget\nRapporten bifogas protokollet, liksom bilaga 2.\n"),
    "LSG418": protocol(
        "3. Uppföljning januari – juni 2023\nPrognosen januari – augusti 2023 gicks igenom.\nBeslut\nDet godkänns.\n"
    ),
    "LSG421": protocol("3. Val\nBeslut\nSamrådet utser Bo Ekman.\n"),
    "LSG431": protocol("3. Nästa möte\nNästa möte är onsdag 5 juni 2024.\n"),
    "LSG432": protocol("3. Mötestider 2024\n5 februari 2024 och 5 juni 2024.\n"),
    "LSG501": protocol(TASK.format("Bo Ekman", "1 april 2024")),
    "LSG502": protocol(
        "3. Medel\nBeslut\nSamrådet fördelar 1 000 000 kronor: 600 000 kronor till Falun, resterande 400 000 kronor "
        "till Säter.\n"
    ),
    "LSG503": protocol("3. Medel\nBeslut\nAv 1 000 000 kronor betalar Falun 341 000 kronor (34,10 %).\n"),
    "LSG504": protocol("3. Medel\nBeslut\nKostnaden fördelas:\n- Falun 33 %\n- Säter 33 %\n- Borlänge 33 %\n"),
    "LSG505": protocol("3. Medel\nOmröstning: 2 ja-röster, 1 nej-röst\nBeslut\nSamrådet bifaller ansökan.\n"),
    "LSG506": protocol(
        "3. Medel\nSkriftligt beslutsärende\nSamrådet beslutade via mail 2024-02-08 att godkänna planen.\n"
    ),
}
"""For every code a text that nearly calls for it, and must not."""


def codes_of(result: ParseResult) -> list[str]:
    return [diagnostic.code for meeting in result.meetings for diagnostic in meeting.diagnostics]


def test_a_sound_protocol_calls_for_no_diagnostic() -> None:
    assert codes_of(parse_result(WHOLE)) == []


def test_every_code_has_its_texts() -> None:
    assert TRIGGERS.keys() == CODES.keys()
    assert NEAR.keys() == CODES.keys()
    assert POINTED.keys() == CODES.keys()


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_code_is_reported(code: str) -> None:
    result = parse_result(TRIGGERS[code])
    found = [one for meeting in result.meetings for one in meeting.diagnostics if one.code == code]
    assert found, codes_of(result)
    row = CODES[code]
    pattern = "".join(
        re.escape(literal) + (".+" if field is not None else "")
        for literal, field, _, _ in string.Formatter().parse(row.message)
    )
    for one in found:
        assert one.severity == row.severity
        assert re.fullmatch(pattern, one.message), one.message
        assert not re.search(r"\b(?:None|NaN)\b|\[\]|\{\}", one.message)


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_code_is_not_reported_where_it_nearly_is_called_for(code: str) -> None:
    result = parse_result(NEAR[code])
    assert code not in codes_of(result), [m.diagnostics for m in result.meetings]


POINTED: dict[str, tuple[str, ...]] = {
    "LSG101": ("å",),
    "LSG102": ("å",),
    "LSG103": ("l\ufffdnet",),
    "LSG104": ("Det var en mörk och stormig natt. Hunden skällde.",),
    "LSG105": ("Kallelse",),
    "LSG106": ("Protokoll Samrådet för skolhälsa",),
    "LSG107": ("2. Plan för länet",),
    "LSG108": ("å",),
    "LSG109": ("Protokoll Samrådet för skolhälsa",),
    "LSG110": ("hejsan hoppsan på er alla",),
    "LSG111": ("Protokoll Samrådet för skolhälsa",),
    "LSG112": ("Protokoll Samrådet för skolhälsa",),
    "LSG113": ("Sida 4 av 4",),
    "LSG114": ("Samrådet godkänner planen och",),
    "LSG120": ("Oatum", "Oatum", "8es1ut", "g0dkanner"),
    "LSG121": ("Møtet ble holdt og saken var ikke klar. Det ble også sagt at det var bra etter hvor",),
    "LSG201": ("1. Mötet öppnas",),
    "LSG202": ("Protokoll Samrådet för skolhälsa",),
    "LSG203": ("5 mars",),
    "LSG204": ("2024-02-31",),
    "LSG205": ("2024-03-05", "2024-03-05"),
    "LSG206": ("5 juni",),
    "LSG207": ("2O24-03-05",),
    "LSG208": ("onsdag 5 mars 2024",),
    "LSG209": ("13.00-09.00",),
    "LSG210": ("Protokoll Samrådet för skolhälsa",),
    "LSG211": ("2024-02-12", "2024-03-05"),
    "LSG301": ("Falu kommun\nBorlänge kommun\nSäters kommun\nRegion Dalarna",),
    "LSG302": ("Bo Ekman", "Bo Ekman"),
    "LSG303": ("Protokoll Samrådet för skolhälsa",),
    "LSG304": ("Bo Eckman", "Bo Ekman"),
    "LSG305": ("Disa Alm",),
    "LSG306": ("Disa Alm",),
    "LSG307": ("Disa Alm",),
    "LSG308": ("Disa Alm",),
    "LSG309": ("Cilla Dahl", "Bo Ekman"),
    "LSG310": ("Erik Fors", "Cilla Dahl"),
    "LSG311": ("Disa Alm", "Disa Alm"),
    "LSG312": ("Disa Alm",),
    "LSG313": ("Anna Berg", "Bo Ekman"),
    "LSG314": ("Protokoll Samrådet för skolhälsa",),
    "LSG315": ("Protokoll Samrådet för skolhälsa",),
    "LSG316": ("Disa Alm", "Disa Alm"),
    "LSG317": ("Disa Alm", "Disa Alm"),
    "LSG318": ("Erik Fors", "Bo Ekman"),
    "LSG319": ("Frida Alm",),
    "LSG401": ("1-4",),
    "LSG402": ("2. Tider för hösten", "2. Plan för länet"),
    "LSG403": ("4. Tider för hösten", "2. Plan för länet"),
    "LSG404": ("Mötet öppnas", "Plan för länet", "Tider för hösten"),
    "LSG411": ("Samrådet godkänner planen.", "Informationsärende"),
    "LSG412": ("Beslutsärende",),
    "LSG413": ("3. Godkännande av dagordning",),
    "LSG414": ("3. Ärenden till nästa möte",),
    "LSG415": ("Samrådet avslår ansökan.", "3. Övriga frågor"),
    "LSG416": ("bifogad tidplan",),
    "LSG417": ("bifogad tidplan",),
    "LSG418": ("januari – augusti 2023", "januari – juni 2023"),
    "LSG421": ("1Z.",),
    "LSG431": ("torsdag 5 juni 2024",),
    "LSG432": ("5 februari 2024",),
    "LSG501": ("senast den 1 februari 2024",),
    "LSG502": ("1 000 000 kronor", "600 000 kronor", "300 000 kronor"),
    "LSG503": ("34,37 %", "341 000 kronor", "1 000 000 kronor"),
    "LSG504": ("- Falun 50 %\n- Säter 30 %\n- Borlänge 18 %",),
    "LSG505": ("3 ja-röster, 1 nej-röst",),
    "LSG506": ("2024-04-08",),
}
"""The words that the finding points at, then those of its related places."""


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_finding_points_at_its_words(code: str) -> None:
    result = parse_result(TRIGGERS[code])
    text = result.source.text
    one = next(one for meeting in result.meetings for one in meeting.diagnostics if one.code == code)
    spans = [one.spans, *(other.spans for other in one.related)]
    assert all(spans)
    assert tuple(text[slice(*first)] for first, *_ in spans) == POINTED[code]


@pytest.mark.parametrize("code", sorted(CODES))
def test_the_places_of_a_finding_are_in_the_text(code: str) -> None:
    result = parse_result(TRIGGERS[code])
    last, text = len(result.lines), result.source.text
    found = [one for meeting in result.meetings for one in meeting.diagnostics]
    places = [(one.lines, one.spans) for one in found]
    places += [(other.lines, other.spans) for one in found for other in one.related]
    for lines, spans in places:
        assert all(1 <= first <= end <= last for first, end in lines)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        if spans:
            assert text.count("\n", 0, spans[0][0]) + 1 == lines[0][0]


@pytest.mark.parametrize("code", sorted(CODES))
def test_the_example_of_a_code_is_a_text_that_calls_for_it(code: str) -> None:
    example = CODES[code].example
    if example.startswith("("):
        assert example.endswith(")")
        return
    text = TRIGGERS[code]
    source = text if isinstance(text, str) else text.decode("utf-8")
    at = 0
    for line in example.splitlines():
        if line != "…":
            at = source.find(line, at)
            assert at >= 0, line
            at += len(line)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.code) for row in codes().values()])
def test_a_row_of_the_codes_is_sound(row: Code) -> None:
    assert re.fullmatch(r"LSG[1-59]\d\d", row.code)
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", row.name)
    assert row.severity in {"error", "warning", "info"}
    assert all(text.endswith((".", "!")) for text in (row.what, row.why, row.remedy))
    assert row.example.strip()
    fields = [field for _, field, _, _ in string.Formatter().parse(row.message) if field is not None]
    assert all(field.isidentifier() for field in fields), "a field without a name"


def test_codes_and_their_names_are_unique_and_in_order() -> None:
    folder = ROOT / "src" / "lsgparse" / "diagnostics"
    source = "".join((folder / f"{module}.py").read_text(encoding="utf-8") for module, _ in LAYERS.values())
    assert re.findall(r'^        "(LSG\d{3})",$', source, re.MULTILINE) == sorted(codes())
    assert len({row.name for row in codes().values()}) == len(codes())


@pytest.mark.parametrize("row", [pytest.param(row, id=row.code) for row in codes().values()])
def test_a_code_is_documented(row: Code) -> None:
    page = (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    assert f'<a id="{row.code.lower()}"></a>\n\n### {row.code} {row.name} ({row.severity})' in page
    assert all(text in page for text in (row.what, row.why, row.example, row.remedy))
