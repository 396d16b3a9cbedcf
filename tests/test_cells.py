"""A protocol that is a table: the cells of a row came out one after the other, and are told apart again."""

from __future__ import annotations

import pytest

from lsgparse import Arende, parse

HEAD = (
    "Protokoll Vårdforum\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
    "Ärende Noteringar Beslut\n\n"
)
WIDE = "Bussarna mellan orterna går allt oftare men de är ofta fulla redan på morgonen"
WIDER = "och regionen ser därför över tidtabellen tillsammans med kommunernas nämnder."
ROW = f"{WIDE}\n{WIDER}\n"


def rows(text: str) -> tuple[Arende, ...]:
    meeting = parse(HEAD + text)
    assert meeting.source.layout == "table"
    assert meeting.source.unclassified == ()
    return meeting.arenden


def one(text: str) -> Arende:
    """A row between two others that show how wide the columns are."""
    _first, *items, _last = rows(
        f"1. Upprop\n\n{ROW}\nNoterades.\n\n{text}\n\n3. Övrigt\n\n{ROW}\nLäggs till handlingarna\n"
    )
    [item] = items
    return item


NOTES = f"{WIDE} {WIDER}"


def test_a_row_has_title_notes_and_decision() -> None:
    item = one(f"2. Resor\n\n{ROW}\nVårdforum godkänner\ntaxan.")
    assert (item.title, item.text) == ("Resor", NOTES)
    assert [statement.text for statement in item.beslut] == ["Vårdforum godkänner taxan."]


@pytest.mark.parametrize(
    ("cell", "title", "presenters", "bilagor"),
    [
        pytest.param("2. Resor i\nÖsterlen", "Resor i Österlen", [], [], id="a wrapped title"),
        pytest.param("2.\nResor", "Resor", [], [], id="the number alone"),
        pytest.param("2. Tidta-\nbell", "Tidtabell", [], [], id="a broken word"),
        pytest.param("2. Tidtab\nellen", "Tidtabellen", [], [], id="a word cut without a hyphen"),
        pytest.param("2. Resor\n\nRut Ekbom", "Resor", [("Rut Ekbom", None)], [], id="a presenter"),
        pytest.param(
            "2. Resor\nRut Ekbom\nSjöbo kommun", "Resor", [("Rut Ekbom", "Sjöbo kommun")], [], id="with organisation"
        ),
        pytest.param(
            "2. Resor\nRut Ekbom och Nils Asker",
            "Resor",
            [("Rut Ekbom", None), ("Nils Asker", None)],
            [],
            id="two presenters",
        ),
        pytest.param(
            "2. Resor\nRut Ekbom,\nutredare i\nregionen",
            "Resor",
            [("Rut Ekbom", "utredare i regionen")],
            [],
            id="a title",
        ),
        pytest.param("2. Resor\nRut Ek-\nbomsson", "Resor", [("Rut Ekbomsson", None)], [], id="a broken name"),
        pytest.param("2. Resor\nFöredragande: Rut Ekbom", "Resor", [("Rut Ekbom", None)], [], id="behind a label"),
        pytest.param("2. Resor\nBilaga: Körplan", "Resor", [], ["Körplan"], id="an attachment"),
        pytest.param("2. Resor\nBilagor:\nKörplan\nTaxa", "Resor", [], ["Körplan", "Taxa"], id="attachments"),
        pytest.param(
            "2. Resor\nBilaga:\nKörplan för\nbussar", "Resor", [], ["Körplan för bussar"], id="a wrapped attachment"
        ),
        pytest.param(
            "2. Resor\nRut Ekbom\nBilaga\nKörplan", "Resor", [("Rut Ekbom", None)], ["Körplan"], id="all together"
        ),
        pytest.param("2. Resor – se\nBilaga", "Resor", [], [], id="a bare pointer"),
    ],
)
def test_the_first_cell(cell: str, title: str, presenters: list[tuple[str, str | None]], bilagor: list[str]) -> None:
    item = one(f"{cell}\n\n{ROW}Rut Ekbomsson såg tidtabellen.\n\nNoterades.")
    assert item.title == title
    assert [(person.name, person.affiliation) for person in item.presenters] == presenters
    assert list(item.bilagor) == bilagor
    assert [statement.text for statement in item.beslut] == ["Noterades."]


def test_a_paragraph_of_its_own_behind_the_title_is_no_title() -> None:
    item = one(f"2. Resor\n \nFrågan är ny\n\n{ROW}\nNoterades.")
    assert item.title == "Resor"
    assert item.text.split("\n") == ["Frågan är ny", NOTES]


def test_a_remark_on_the_status_is_no_title() -> None:
    item = one(f"2. Resor\nBordlagt ärende\nfrån januari\n\n{ROW}\nNoterades.")
    assert item.title == "Resor"
    assert item.text.startswith("Bordlagt ärende")


@pytest.mark.parametrize(
    ("cell", "statement"),
    [
        pytest.param("Läggs till handlingarna", "Läggs till handlingarna", id="a passive"),
        pytest.param("Informationen är\ndelgiven.", "Informationen är delgiven.", id="information"),
        pytest.param("Att godkänna taxan.", "Att godkänna taxan.", id="a clause"),
        pytest.param("Rut Ekbom ska ta\nfram en taxa.", "Rut Ekbom ska ta fram en taxa.", id="a person and a task"),
        pytest.param("Mötet beslutar\natt vänta.", "Mötet beslutar att vänta.", id="the organ under a general word"),
        pytest.param("VF\ngodkänner taxan.", "VF godkänner taxan.", id="another name of the organ"),
        pytest.param("Ny taxa från\noch med maj.", "Ny taxa från och med maj.", id="narrow lines alone at the end"),
    ],
)
def test_the_decision_cell(cell: str, statement: str) -> None:
    item = one(f"2. Resor\n\n{ROW}\n{cell}")
    assert [found.text for found in item.beslut] == [statement]
    assert item.text == NOTES


@pytest.mark.parametrize(
    ("text", "narrative"),
    [
        pytest.param(f"2. Resor\n\n{ROW}", NOTES, id="notes alone"),
        pytest.param(f"2. Resor\n\n{ROW}\nTågen går.", f"{NOTES} Tågen går.", id="a short line behind the notes"),
        pytest.param("2. Resor\n\nInga.", "Inga.", id="short notes"),
        pytest.param("2. Resor", "", id="nothing"),
    ],
)
def test_a_row_without_a_decision(text: str, narrative: str) -> None:
    item = one(text)
    assert item.beslut == ()
    assert item.text == narrative


@pytest.mark.parametrize(
    ("notes", "decision"),
    [
        pytest.param("Regionen svarar för tågen.", "Godkänns.", id="whole"),
        pytest.param(
            "Regionen svarar för alla tåg i länet och kommunerna för bussarna i Österlen.",
            "Godkänns efter\n\njustering av den\nnya taxan.",
            id="its start, behind a full line",
        ),
        pytest.param(
            "Regionen svarar för tågen.",
            "Godkänns efter\n\njustering av den\nnya taxan.",
            id="its start, behind a short line",
        ),
        pytest.param(
            "Regionen svarar för alla tåg i länet och kommunerna för bussarna i Österlen.",
            "Godkänns efter\njustering av den\nnya taxan.",
            id="its start, no blank line behind",
        ),
    ],
)
def test_a_decision_on_the_last_line_of_the_notes(notes: str, decision: str) -> None:
    item = one(f"2. Resor\n\n{WIDE}\n{notes} {decision}")
    assert [found.text for found in item.beslut] == [" ".join(decision.split())]
    assert item.text == f"{WIDE} {notes}"


def test_two_cells_on_one_line_too_long_for_the_notes() -> None:
    item = one(f"2. Resor\n\n{WIDE}\n{WIDER} Taxan höjs från\n\nmaj och gäller till\noch med juni.")
    assert [found.text for found in item.beslut] == ["Taxan höjs från maj och gäller till och med juni."]
    assert item.text == NOTES


@pytest.mark.parametrize(
    ("behind", "narrative"),
    [
        pytest.param(f" Frågor som kom upp:\n\n{ROW}", f"Frågor som kom upp: {NOTES}", id="a page begins"),
        pytest.param(f"Frågor som kom upp:\n\n{ROW}", f"Frågor som kom upp: {NOTES}", id="a lead-in"),
        pytest.param(ROW, NOTES, id="notes go on"),
    ],
)
def test_a_decision_in_the_middle_of_its_notes(behind: str, narrative: str) -> None:
    item = one(f"2. Resor\n\n{ROW}\nLäggs till\nhandlingarna\n\n{behind}")
    assert [found.text for found in item.beslut] == ["Läggs till handlingarna"]
    assert " ".join(item.text.split()) == f"{NOTES} {narrative}"


def test_a_list_in_the_notes_is_no_decision() -> None:
    item = one(f"2. Resor\n\n{WIDE} \n\n- Bussar\n- Tåg\n\nNoterades.")
    assert [found.text for found in item.beslut] == ["Noterades."]
    assert item.text == f"{WIDE}\n- Bussar\n- Tåg"


def test_the_table_head_belongs_to_the_heading() -> None:
    meeting = parse(HEAD + f"1. Upprop\n\n{ROW}\nNoterades.\n\n2. Resor\n\n{ROW}\nNoterades.\n")
    assert len(meeting.attendance) == 2
    assert meeting.source.unclassified == ()


@pytest.mark.parametrize(
    "line", ["Ärende Noteringar Beslut", "Ärenden/föredragande Noteringar Beslut/konsensus", "Punkt Diskussion Åtgärd"]
)
def test_table_heads(line: str) -> None:
    text = HEAD.replace("Ärende Noteringar Beslut", line) + f"1. Upprop\n\n{ROW}\n2. Resor\n\n{ROW}"
    assert parse(text).source.layout == "table"


@pytest.mark.parametrize("line", ["Ärende Noteringar", "Beslut", "Beslut Ärende:", "Notering diskussion"])
def test_no_table_heads(line: str) -> None:
    text = HEAD.replace("Ärende Noteringar Beslut", line) + f"1. Upprop\n\n{ROW}\n2. Resor\n\n{ROW}"
    assert parse(text).source.layout != "table"
