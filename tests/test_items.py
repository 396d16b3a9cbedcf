"""One item: number, title over its lines, label, presenters, attachments; what remains is its text."""

from __future__ import annotations

import pytest

from lsgparse import Arende, parse

HEAD = "Protokoll Vårdforum\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
FILLER = "Kommunerna och regionen har under en längre tid talat om hur resorna ska ordnas i Österlen."


def read(text: str) -> tuple[Arende, ...]:
    return parse(HEAD + text).arenden


def one(text: str) -> Arende:
    """The item, read between two others that show how wide the page is."""
    _first, *items, _last = read(
        f"3. Upprop\n{FILLER}\n{FILLER}\n{FILLER}\n{FILLER}\n\n{text}\n\n9. Övriga frågor\nInga.\n"
    )
    [item] = items
    return item


WIDE = "4. Gemensam riktlinje för resor till och från daglig verksamhet i kommunerna på Österlen"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("4. Resor\nDe är långa.", "Resor", id="one line"),
        pytest.param("4.\nResor\nDe är långa.", "Resor", id="on the line behind the number"),
        pytest.param(
            "4. Resor till och från\ndaglig verksamhet\nDe är långa.",
            "Resor till och från daglig verksamhet",
            id="wrapped",
        ),
        pytest.param("4. Resor för\nÄldreomsorgen\nDe är långa.", "Resor för Äldreomsorgen", id="a word that leads on"),
        pytest.param("4. Resor, lokaler,\nMat\nDe är långa.", "Resor, lokaler, Mat", id="a comma leads on"),
        pytest.param(f"{WIDE}\nNorra\n\nDe är långa.", f"{WIDE[3:]} Norra", id="a full line goes on in capitals"),
        pytest.param(f"{WIDE}\nBeslutsärende\nDe är långa.", WIDE[3:], id="a full line before a label"),
        pytest.param(f"{WIDE}\n1. Bussar\n2. Tåg", WIDE[3:], id="a full line before a list"),
        pytest.param("4. Resor till sjuk-\nhus\nVåra sjukhus är två.", "Resor till sjukhus", id="a broken word"),
        pytest.param("4. Resor\n(färdtjänst)\nDe är långa.", "Resor (färdtjänst)", id="brackets go on"),
        pytest.param("4. Budget för\n2025\n\nDen är klar.", "Budget för 2025", id="a year goes on"),
        pytest.param("4. Resor i länet\n– bussar\n\nDe är långa.", "Resor i länet – bussar", id="a dash goes on"),
        pytest.param("4. Resor\nDnr: VF 2024/18\nDe är långa.", "Resor", id="a diary number below is no part of it"),
        pytest.param("4. Dnr VF 2024/18\nResor\n\nDe är långa.", "Resor", id="nor is one before it"),
        pytest.param("4. Resor:\n- bussar\n- tåg", "Resor:", id="a colon ends the title"),
        pytest.param("4. Resor\n- Bussarna går.", "Resor", id="a list begins"),
        pytest.param("4. Resor – se bilaga\nDe är långa.", "Resor", id="without 'se bilaga'"),
        pytest.param("4. Resor (bilaga 2)\nDe är långa.", "Resor", id="without a bare attachment"),
        pytest.param(
            "4. Resor och tåg – se\nBilaga\nDe är långa.", "Resor och tåg", id="without a wrapped 'se bilaga'"
        ),
    ],
)
def test_the_title(text: str, title: str) -> None:
    assert one(text).title == title


def test_a_number_without_a_title() -> None:
    item = one("4.\nBeslutsärende\nBussarna går.")
    assert (item.number, item.title, item.kind) == ("4", "", "beslut")


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Beslutsärende", "beslut"),
        ("Skriftligt beslutsärende", "beslut"),
        ("Informationsärende", "information"),
        ("Informationsärende:", "information"),
        ("För beslut", "beslut"),
    ],
)
def test_the_label_tells_the_kind(label: str, kind: str) -> None:
    item = one(f"4. Resor\n{label}\nDe är långa.")
    assert (item.kind, item.title, item.text) == (kind, "Resor", "De är långa.")


def test_without_a_label_there_is_no_kind() -> None:
    assert one("4. Information om resor\nDe är långa.").kind is None


@pytest.mark.parametrize(
    ("text", "presenters"),
    [
        pytest.param("Föredragande: Rut Ekbom", [("Rut Ekbom", None)], id="one"),
        pytest.param(
            "Föredragande: Rut Ekbom, Sjöbo kommun och Nils Asker",
            [("Rut Ekbom", "Sjöbo kommun"), ("Nils Asker", None)],
            id="two",
        ),
        pytest.param("Föredragande\nRut Ekbom", [("Rut Ekbom", None)], id="on the next line, no colon"),
        pytest.param("Föredragande:\nRut Ekbom", [("Rut Ekbom", None)], id="on the next line"),
        pytest.param(
            "Föredragande: Rut Ekbom, Nils Asker och\nMaj Almlöf",
            [("Rut Ekbom", None), ("Nils Asker", None), ("Maj Almlöf", None)],
            id="over the line's end",
        ),
        pytest.param("Föredragning av: Rut Ekbom. Hon är ny.", [("Rut Ekbom", None)], id="a sentence behind"),
        pytest.param("Föredragande:\nBeslutsärende", [], id="nobody"),
    ],
)
def test_presenters_behind_their_label(text: str, presenters: list[tuple[str, str | None]]) -> None:
    item = one(f"4. Resor\n{text}\n\nDe är långa.")
    assert [(person.name, person.affiliation) for person in item.presenters] == presenters
    assert item.text == "De är långa."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Rut Ekbom informerar om bussarna.", ["Rut Ekbom"], id="informerar"),
        pytest.param("Rut Ekbom och Nils Asker redogör för bussarna.", ["Rut Ekbom", "Nils Asker"], id="two"),
        pytest.param("Informerade Rut Ekbom om bussarna.", ["Rut Ekbom"], id="the verb first"),
        pytest.param("Rut Ekbom berättar om tåg. Rut Ekbom informerar om bussar.", ["Rut Ekbom"], id="each once"),
        pytest.param("Bussarna är sena, sade Rut Ekbom. Tågen går.", [], id="somebody speaks"),
        pytest.param("Kommunen informerar om bussarna.", [], id="no person"),
        pytest.param("Det som Rut Ekbom sade att Nils Asker presenterade.", [], id="told"),
        pytest.param("Presenterade vi bussarna i fjol? Ja.", [], id="no person behind the verb"),
        pytest.param("Informationen sprids om bussarna.", [], id="another word"),
    ],
)
def test_presenters_in_the_narrative(text: str, names: list[str]) -> None:
    assert [person.name for person in one(f"4. Resor\n{text}").presenters] == names


@pytest.mark.parametrize(
    ("text", "bilagor"),
    [
        pytest.param("Bilaga: Körplan", ["Körplan"], id="behind the colon"),
        pytest.param("Bilaga\nKörplan", ["Körplan"], id="on the next line"),
        pytest.param("Bilagor:\nKörplan\nTaxa 2024", ["Körplan", "Taxa 2024"], id="several"),
        pytest.param("Bilagor\n- Körplan\n- Taxa.", ["Körplan", "Taxa"], id="with bullets"),
        pytest.param("Bilagor\nKörplan för\nbussar\nTaxa", ["Körplan för bussar", "Taxa"], id="wrapped"),
        pytest.param("Bilaga 1: Körplan\nBilaga 2: Taxa", ["Körplan", "Taxa"], id="numbered"),
        pytest.param("Bilaga\nKörplan\nBilaga\nTaxa", ["Körplan", "Taxa"], id="a label for each"),
        pytest.param("Bilaga\nKörplan\n\nTågen går.", ["Körplan"], id="a blank line ends the list"),
        pytest.param("Bilaga\nKörplan\nTågen går.", ["Körplan"], id="one alone under the singular"),
        pytest.param("Bilagor\nFörslag\nKörplan", ["Förslag", "Körplan"], id="an attachment called like a label"),
        pytest.param("Bilagor\nKörplan\nBeslut\nGodkänns.", ["Körplan"], id="a label ends the list"),
        pytest.param("Se bilaga om körplanen.", [], id="a bare pointer"),
    ],
)
def test_attachments(text: str, bilagor: list[str]) -> None:
    assert list(one(f"4. Resor\nDe är långa.\n{text}").bilagor) == bilagor


@pytest.mark.parametrize(
    ("text", "narrative", "statements"),
    [
        pytest.param("De är långa.\nBeslut\nTaxan fastställs.", "De är långa.", ["Taxan fastställs."], id="a label"),
        pytest.param(
            "De är långa.\nBeslut: Taxan fastställs.", "De är långa.", ["Taxan fastställs."], id="before a colon"
        ),
        pytest.param(
            "Beslut\nTaxan fastställs. Den gäller tills vidare.",
            "",
            ["Taxan fastställs. Den gäller tills vidare."],
            id="all sentences under one label are one",
        ),
        pytest.param(
            "Förslag till beslut\nTaxan fastställs.\n\nVårdforum beslutar att avslå förslaget.",
            "Taxan fastställs.",
            ["Vårdforum beslutar att avslå förslaget."],
            id="a proposal is narrative",
        ),
        pytest.param(
            "Förslag till beslut: Taxan fastställs.\nDen är låg.\nBeslut\nEnligt förslag.",
            "Taxan fastställs. Den är låg.",
            ["Enligt förslag."],
            id="a proposal before a decision",
        ),
        pytest.param(
            "Bakgrund\nDe är långa.\nSyfte: korta dem\nBeslut\nTaxan fastställs.",
            "De är långa.\nkorta dem",
            ["Taxan fastställs."],
            id="labels of the text are no text",
        ),
        pytest.param(
            "Arbetsutskottets förslag till beslut\nTaxan höjs.\n\nVårdforums beslut\nTaxan fastställs.",
            "Taxan höjs.",
            ["Taxan fastställs."],
            id="labels that name their organ",
        ),
        pytest.param(
            "Beslut\nTaxan fastställs.\n\nRut Ekbom reserverar sig mot beslutet.",
            "Rut Ekbom reserverar sig mot beslutet.",
            ["Taxan fastställs."],
            id="a reservation is no part of it",
        ),
        pytest.param("Beslut\n\nBeslut\nTaxan fastställs.", "", ["Taxan fastställs."], id="an empty label"),
    ],
)
def test_text_and_decisions(text: str, narrative: str, statements: list[str]) -> None:
    item = one(f"4. Resor\n{text}")
    assert [statement.text for statement in item.beslut] == statements
    assert item.text == narrative


@pytest.mark.parametrize(
    ("text", "narrative"),
    [
        pytest.param("Vi såg:\n- bussar\n- tåg", "Vi såg:\n- bussar\n- tåg", id="a list"),
        pytest.param("Vi såg:\n• bussar\n• tåg", "Vi såg:\n- bussar\n- tåg", id="bullets become dashes"),
        pytest.param("Vi såg:\n1. bussar\n2. tåg", "Vi såg:\n1. bussar\n2. tåg", id="numbers stay"),
        pytest.param("Vi såg:\na) bussar\nb) tåg", "Vi såg:\na) bussar\nb) tåg", id="letters stay"),
        pytest.param("De är\nlånga.", "De är långa.", id="lines are joined"),
        pytest.param("De är\n\nlånga och\n\nTunga.", "De är långa och Tunga.", id="spaced lines are joined"),
        pytest.param(
            "Antalet är 300\n4. av dem är nya", "Antalet är 300 4. av dem är nya", id="no list inside a sentence"
        ),
    ],
)
def test_running_text(text: str, narrative: str) -> None:
    assert one(f"4. Resor\n{text}").text == narrative


def test_labels_of_a_margin_column_tell_the_kind() -> None:
    items = read(
        "1. Upprop\nAlla är där.\nInformation\n\n2. Resor  Beslut\nVårdforum beslutar att fastställa taxan.\n\n"
        "3. Lokaler\nDe är stora och\nInformation\nljusa men kalla.\n\n4. Mat\nVårdforum beslutar att äta.\nBeslut\n"
    )
    assert [(item.title, item.kind) for item in items] == [
        ("Upprop", "information"),
        ("Resor", "beslut"),
        ("Lokaler", "information"),
        ("Mat", "beslut"),
    ]
    assert items[2].text == "De är stora och ljusa men kalla."


MARGINS = "1. Upprop\nAlla är där.\nBeslut\n\n2. Resor\nDe är långa.\nInformation\n\n"


@pytest.mark.parametrize(
    ("text", "kind", "narrative", "statements"),
    [
        pytest.param(
            "Beslut\nTaxan höjs.\n\nBeslut\nTaxan fastställs.",
            "beslut",
            "Taxan höjs.",
            ["Taxan fastställs."],
            id="the first of two can be the margin's",
        ),
        pytest.param("Den är\nBeslut\ngod.", "beslut", "Den är god.", [], id="within a sentence"),
        pytest.param(
            "De går.\nBeslut\n\nSida 1 av 2\n\nOch de står.", "beslut", "De går. Och de står.", [], id="before a foot"
        ),
        pytest.param("Den är god.\nBeslut\nInformation", "beslut", "Den är god.", [], id="two at the end"),
        pytest.param(
            "Den är god.\nBeslut\n\fVi åt.\nBeslut\nMaten godkänns.",
            "beslut",
            "Den är god. Vi åt.",
            ["Maten godkänns."],
            id="at a page's end",
        ),
        pytest.param(
            "Information\nDen är god.",
            "information",
            "Den är god.",
            [],
            id="information behind the title",
        ),
    ],
)
def test_labels_of_a_margin_column_among_the_text(text: str, kind: str, narrative: str, statements: list[str]) -> None:
    *_before, item = read(f"{MARGINS}3. Mat\n{text}\n")
    assert (item.kind, item.text) == (kind, narrative)
    assert [statement.text for statement in item.beslut] == statements


def test_items_say_where_they_stand_and_nothing_is_lost() -> None:
    text = HEAD + "1. Upprop\nAlla är där.\n\n2. Resor\nDe är långa.\n"
    meeting = parse(text)
    assert [item.lines for item in meeting.arenden] == [((8, 9),), ((11, 12),)]
    assert [text[slice(*item.spans[0])] for item in meeting.arenden] == [
        "1. Upprop\nAlla är där.",
        "2. Resor\nDe är långa.",
    ]
    assert meeting.source.unclassified == ()


@pytest.mark.parametrize(
    ("head", "people"),
    [
        pytest.param("Dagordning", 2, id="a word that announces the items"),
        pytest.param("ÄRENDEN:", 2, id="with a colon"),
    ],
)
def test_words_that_only_announce_the_items_are_no_people(head: str, people: int) -> None:
    meeting = parse(f"{HEAD}{head}\n\n1. Upprop\nAlla är där.\n\n2. Resor\nDe är långa.\n")
    assert len(meeting.attendance) == people
    assert meeting.source.unclassified == ()
