"""Forms that other bodies use: items without numbers, numbers with a year, diary numbers, tables of duties."""

from __future__ import annotations

import pytest

from lsgparse import Meeting, parse, parse_result

HEAD = (
    "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\nPlats: Falun\n\n"
    "Närvarande\nAnna Berg (S), ordförande\nBo Ekman (M)\n\n"
)


def items(text: str, head: str = HEAD) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in parse(head + text).arenden]


APART = (
    "Mötets öppnande\n\nOrdföranden öppnar mötet.\n\nNy simhall\n\n"
    "Bo Ekman berättar om läget i frågan om en simhall.\n\n"
    "Beslut\nKommunstyrelsen avslår ansökan.\n\nBudget för nästa år\n\nBeslut\nBudgeten fastställs.\n\n"
    "Övriga frågor\n\nInga frågor väcktes.\n"
)
BELOW = (
    "Mötets öppnande\nOrdföranden öppnar mötet.\n\nNy simhall\nBo Ekman berättar om läget i frågan om en simhall.\n\n"
    "Budget för nästa år\nBudgeten fastställs.\n\nÖvriga frågor\nInga frågor väcktes.\n"
)
TITLES = ["Mötets öppnande", "Ny simhall", "Budget för nästa år", "Övriga frågor"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(APART, id="set apart"),
        pytest.param(BELOW, id="above their text"),
        pytest.param(APART.replace("avslår ansökan.", "beslutar\n1. att avslå\n2. att tacka"), id="a list within"),
    ],
)
def test_items_without_numbers(text: str) -> None:
    assert items(text) == [(None, title) for title in TITLES]


def test_items_without_numbers_have_ids_and_are_told() -> None:
    meeting = parse(HEAD + APART)
    assert [item.id.rpartition("/")[2] for item in meeting.arenden] == ["u1", "u2", "u3", "u4"]
    assert [beslut.id.rpartition("/u")[2] for item in meeting.arenden for beslut in item.beslut] == ["2/1", "3/1"]
    assert [one.code for one in meeting.diagnostics if one.code.startswith("LSG4")] == ["LSG404"]
    assert not meeting.source.unclassified


def test_items_without_numbers_are_explained() -> None:
    stretches = parse_result(HEAD + APART).stretches
    assert {stretch.arende for stretch in stretches if stretch.part == "title"} == {"u1", "u2", "u3", "u4"}


def test_numbers_lead_where_there_are_any() -> None:
    text = "\n".join(f"§ {n} {title}\n\nNy rubrik\n\nText om saken.\n" for n, title in enumerate(TITLES, 1))
    assert items(text) == [(str(number), title) for number, title in enumerate(TITLES, 1)]


def test_a_text_that_is_no_protocol_has_no_items() -> None:
    assert not parse("Kapitel ett\n\nDet var mörkt.\n\nKapitel två\n\nDet var ljust.\n\nÖvrigt\n\nSlut.\n").arenden


@pytest.mark.parametrize(
    ("first", "second", "number", "title"),
    [
        ("§ 34/24 Val av justerare", "§ 35/24 Budget", "35", "Budget"),
        ("KS § 34/2024 Val", "KS § 35/2024 Budget", "35", "Budget"),
        ("Au§34 Val", "Au§35 Budget", "35", "Budget"),
        ("KS § 34\nVal", "KS § 35\nBudget", "35", "Budget"),
        ("§ 34 Val", "§ 35          Dnr KS 2024/12\nBudget", "35", "Budget"),
        ("KS § 34\n\nVal", "KS § 35\n\nDnr KS 2024/12\n\nBudget", "35", "Budget"),
        ("34 §   Val", "35 §   Budget för året              Dnr 2024-000045", "35", "Budget för året"),
        (
            "34 §   Val",
            "35 §   Budget för hela året        Dnr KS 2024/12\n       och nästa",
            "35",
            "Budget för hela året och nästa",
        ),
        ("§ 34 Val", "§ 35 Budget (dnr KS 2024/12)", "35", "Budget"),
        ("KSAU § 34 Val", "KSAU § 35 Dnr 2024.23.041 Budget", "35", "Budget"),
        ("§ 34 Val", "§ 35 Budget          KS2024/12", "35", "Budget"),
    ],
)
def test_numbers_and_diary_numbers(first: str, second: str, number: str, title: str) -> None:
    found = items(f"{first}\n\nBeslut\nBo Ekman utses.\n\n{second}\n\nBeslut\nBudgeten fastställs.\n")
    assert found[-1] == (number, title)


def test_decimals_below_a_number() -> None:
    text = (
        "1. Mötets öppnande\nText.\n\n2. Val\n2.1 Ordförande\nAnna Berg valdes.\n"
        "2.2 Sekreterare\nBo Ekman valdes.\n\n3. Avslut\nText.\n"
    )
    assert [number for number, _title in items(text)] == ["1", "2", "2.1", "2.2", "3"]


def test_the_declared_range_is_no_item() -> None:
    head = HEAD.replace("Närvarande", "Protokollet omfattar\n\n§§ 34-35\n\nNärvarande")
    meeting = parse(head + "§ 34 Val\nText.\n\n§ 35 Budget\nText.\n")
    assert meeting.arende_range is not None
    assert (meeting.arende_range.first, meeting.arende_range.last) == (34, 35)
    assert [item.number for item in meeting.arenden] == ["34", "35"]


DUTIES = (
    "Minnesanteckningar Styrgruppen för larm\nDatum: 2024-03-05\n\n"
    "Deltagare\nAnna Berg, ordförande\nBo Ekman\n\n{head}\n\n"
    "1. Tidplan\n\nStyrgruppen godkänner tidplanen.\n\nAtt göra: Boka sal före den 1 april.\n\nBE\n\n"
    "2. Ekonomi\n\nLäget är gott.\n\nAtt göra: Begära in ett svar från leverantören.\n\n"
    "Anna Berg\n30 april\n\n3. Nästa möte\n\nDen 3 maj.\n"
)


@pytest.mark.parametrize("head", ["Punkt Vad Ansvar", "Punkt\n\nVad\n\nAnsvar/Klart"])
def test_a_table_of_duties(head: str) -> None:
    meeting: Meeting = parse(DUTIES.format(head=head))
    assert meeting.source.layout == "duties-table"
    told = [(b.text, [(u.to, u.task, u.due) for u in b.uppdrag]) for item in meeting.arenden for b in item.beslut]
    assert told == [
        ("Styrgruppen godkänner tidplanen.", []),
        ("Boka sal före den 1 april.", [("BE", "Boka sal", "2024-04-01")]),
        (
            "Begära in ett svar från leverantören.",
            [("Anna Berg", "Begära in ett svar från leverantören", "2024-04-30")],
        ),
    ]
    assert not meeting.source.unclassified


def test_an_organs_own_proposal_is_its_decision() -> None:
    text = "§ 1 Val\nBeslut\nBo Ekman utses.\n\n§ 2 Taxa\n{label}\nTaxan höjs.\n"
    own = parse(HEAD + text.format(label="Kommunstyrelsens förslag till kommunfullmäktige"))
    assert [beslut.text for beslut in own.arenden[1].beslut] == ["Taxan höjs."]
    other = parse(HEAD + text.format(label="Arbetsutskottets förslag till kommunstyrelsen"))
    assert not other.arenden[1].beslut


def test_the_noun_that_decides_in_an_association() -> None:
    head = "Samordningsförbundet Dala\n\nPROTOKOLL\n\nDatum: 2024-03-05\n\nNärvarande\nAnna Berg\nBo Ekman\n\n"
    text = (
        "1. Val\nStyrelsen beslutar att\nutse Bo Ekman till justerare.\n\n"
        "2. Budget\nStyrelsen beslutar att\nanta budgeten.\n"
    )
    assert [[b.text for b in item.beslut] for item in parse(head + text).arenden] == [
        ["Styrelsen beslutar att utse Bo Ekman till justerare."],
        ["Styrelsen beslutar att anta budgeten."],
    ]


@pytest.mark.parametrize(
    ("lines", "field", "expected"),
    [
        ("Datum: 220907", "date", "2022-09-07"),
        (
            "Tid och plats    Tisdag 5 mars 2024 kl. 18.30-21.45\n                 Aulan, Mellanskolan",
            "place",
            "Aulan, Mellanskolan",
        ),
        ("Tid:\nPlats:\nTisdag 5 mars 2024 kl. 08:30 – 11:45\nTeams", "place", "Teams"),
        ("Styrelsemöte i Storviks förening måndagen den 14 maj 2018 i gården", "date", "2018-05-14"),
        ("Datum: 98-11-05", "date", "1998-11-05"),
        ("Tid\nTisdagen den 5 mars 2024 kl. 09.00\nSammanträdet avslutas\nkl. 12.05", "end_time", "12:05"),
        ("Tisdag 5 mars 2024\nKl. 08.30-10.15\nTeams", "place", "Teams"),
        ("Plats och tid: Rådhuset, kl 18.00–21.10, ajournering 19.30–19.45\nDatum: 2024-03-05", "place", "Rådhuset"),
        ("Söndagen den 26 mars 2017 kl. 14.00-16.10 på Hammarbacken i Ramnäs", "place", "Hammarbacken i Ramnäs"),
    ],
)
def test_headings_of_other_bodies(lines: str, field: str, expected: str) -> None:
    text = (
        f"Minnesanteckningar Styrgruppen\n{lines}\n\nNärvarande\n"
        f"Anna Berg\nBo Ekman\n\n1. Val\nText.\n\n2. Slut\nText.\n"
    )
    assert getattr(parse(text), field) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            "Vid protokollet            Justeras\n\nAnna Berg                  Bo Ekman\n",
            [("Anna Berg", "sekreterare"), ("Bo Ekman", "justerare")],
        ),
        (
            (
                "Anna Berg\nVid protokollet\n\nBo Ekman               Cilla Dahl\n"
                "Ordförande             Ordförande punkt 8\n\nDag Ek\nJusteras\n"
            ),
            [
                ("Anna Berg", "sekreterare"),
                ("Bo Ekman", "ordförande"),
                ("Cilla Dahl", "ordförande"),
                ("Dag Ek", "justerare"),
            ],
        ),
        (
            "Justerare       ____________________\n                Anna Berg        Bo Ekman\n",
            [("Anna Berg", "justerare"), ("Bo Ekman", "justerare")],
        ),
        (
            "Underskrift sekreterare      ..............................\n                             Anna Berg\n",
            [("Anna Berg", "sekreterare")],
        ),
        ("Vid pennan: Anna Berg, sekreterare\n", [("Anna Berg", "sekreterare")]),
    ],
)
def test_who_signed_in_what_role(block: str, expected: list[tuple[str, str]]) -> None:
    meeting = parse(f"{HEAD}§ 1 Val\nBeslut\nBo Ekman utses.\n\n§ 2 Slut\nMötet avslutas.\n\n{block}")
    assert [(line.name, line.role) for line in meeting.signatures] == expected
