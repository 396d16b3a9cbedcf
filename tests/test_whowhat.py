"""Tables of tasks within an item, and fields behind a decision that tell who is to do it and by when."""

from __future__ import annotations

import pytest

from lsgparse import Arende, parse

HEAD = "Protokoll Vårdforum\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"

WITH_STATUS = (
    "Vad             Vem          Status\nRäkna bussar    Rut          Klart\nRinga Timrå     Nils         Pågår"
)

Task = tuple[str | None, str, str | None, str | None]


def item(text: str) -> Arende:
    return parse(f"{HEAD}1. Upprop\nInget.\n\n2. Resor\n{text}\n\n3. Övrigt\nInget.\n").arenden[1]


def given(text: str) -> list[Task]:
    return [(task.to, task.task, task.due, task.due_text) for one in item(text).beslut for task in one.uppdrag]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Vad                     Vem          När\n"
            "Räkna bussar            Rut          3 maj\n"
            "Ringa Skånetrafiken     Nils, Rut    v. 20",
            [("Rut", "Räkna bussar", "2024-05-03", "3 maj"), ("Nils, Rut", "Ringa Skånetrafiken", "2024-05", "v. 20")],
            id="side by side",
        ),
        pytest.param(
            "Ansvarig\tUppgift\tKlart senast\nNA\tRäkna bussar\t2024-05-03",
            [("NA", "Räkna bussar", "2024-05-03", "2024-05-03")],
            id="tabs, who stands first",
        ),
        pytest.param(
            "Uppgift                 Ansvarig\nRäkna bussar            Kansliet",
            [("Kansliet", "Räkna bussar", None, None)],
            id="no days",
        ),
        pytest.param(
            "Att göra                Vem          När\n"
            "Räkna de bussar som     Rut Ekbom    Omgående\n"
            "går till skolan\n"
            "Ringa Skånetrafiken     Nils         maj",
            [
                ("Rut Ekbom", "Räkna de bussar som går till skolan", None, "Omgående"),
                ("Nils", "Ringa Skånetrafiken", "2024-05", "maj"),
            ],
            id="a cell over two lines",
        ),
        pytest.param(
            "Vad            Vem          När\nRäkna bussarna Rut          3 maj\nRinga Timrå    Nils         maj",
            [("Rut", "Räkna bussarna", "2024-05-03", "3 maj"), ("Nils", "Ringa Timrå", "2024-05", "maj")],
            id="one blank before the next column",
        ),
        pytest.param(
            WITH_STATUS,
            [("Nils", "Ringa Timrå", None, None)],
            id="what is done",
        ),
        pytest.param(
            "Vad\nVem\nStatus\nRäkna bussar\nRut\nKlart\nRinga Timrå\nNils\nPågår",
            [("Nils", "Ringa Timrå", None, None)],
            id="what is done, cell by cell",
        ),
        pytest.param("Vad     Vem     När\n" + "Räkna   " * 80, [], id="a line that is no row"),
        pytest.param(
            "När            Vad           Vem\n9.00           Inledning     Rut\n10.00–11.30    Resor         Nils",
            [],
            id="a day's programme",
        ),
        pytest.param("När\nVad\nVem\nkl. 9.00\nInledning\nRut\n10.00\nResor\nNils", [], id="a programme, cell by cell"),
        pytest.param(
            "Vad\nVem\nNär\nRäkna bussar\nRut\n3 maj\nRinga Skånetrafiken\nNils\nv. 20",
            [("Rut", "Räkna bussar", "2024-05-03", "3 maj"), ("Nils", "Ringa Skånetrafiken", "2024-05", "v. 20")],
            id="cells one a line",
        ),
        pytest.param(
            "Nr   Åtgärd           Ansvarig    Klart     Status\n1    Räkna bussar     Rut         maj       pågår\n"
            "2    Räkna tåg        Nils        juni\n     och spårvagnar",
            [("Rut", "Räkna bussar", "2024-05", "maj"), ("Nils", "Räkna tåg och spårvagnar", "2024-06", "juni")],
            id="numbers and what has become of it",
        ),
        pytest.param("Vad                     Vem          När", [], id="a head alone"),
        pytest.param("Vad\nVem\nNär\nRut talade länge om bussar.", [], id="a head alone, one a line"),
        pytest.param("Vad                     Pris         När\nBuss     Rut      maj", [], id="another table"),
        pytest.param("Vad\nRäkna bussar", [], id="a heading"),
    ],
)
def test_a_table_of_tasks(text: str, expected: list[Task]) -> None:
    assert given(text) == expected


def test_each_row_is_a_decision_of_its_own() -> None:
    read = item(
        "Vad             Vem     När\nRäkna bussar    Rut     3 maj\nRinga           Nils    4 maj\n\nRut tackade."
    )
    assert [one.text for one in read.beslut] == ["Räkna bussar", "Ringa"]
    assert read.text == "Rut tackade."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Beslut\nVårdforum beslutar att utreda taxan.\nAnsvarig: Rut Ekbom\nKlart: maj 2024",
            [("Rut Ekbom", "utreda taxan", "2024-05", "maj 2024")],
            id="below a label",
        ),
        pytest.param(
            "Vårdforum beslutar att utreda taxan.\nAnsvarig: Rut Ekbom  Klart senast: 3 maj",
            [("Rut Ekbom", "utreda taxan", "2024-05-03", "3 maj")],
            id="on one line",
        ),
        pytest.param(
            "Vårdforum uppdrar åt Nils Asker att utreda taxan.\nAnsvarig: Rut Ekbom\nKlart: snarast",
            [("Nils Asker", "utreda taxan", None, "snarast")],
            id="the receiver stands in the decision",
        ),
        pytest.param("Vårdforum fastställer taxan.\nAnsvarig: Rut Ekbom", [], id="no task"),
        pytest.param("Vi talade om taxan.\nKlart: maj", [], id="no decision"),
    ],
)
def test_fields_behind_a_decision(text: str, expected: list[Task]) -> None:
    assert given(text) == expected


def test_fields_that_no_task_stands_in_front_of_are_text() -> None:
    assert item("Vi talade om taxan.\nKlart: maj").text == "Vi talade om taxan.\nKlart: maj"
    assert item("Vårdforum fastställer taxan.\nDeadline: maj").text == "Deadline: maj"


def test_a_year_that_is_concluded_from_a_field_is_told() -> None:
    [decision] = item("Vårdforum beslutar att utreda taxan.\nKlart: 3 maj").beslut
    assert decision.inferred == ("uppdrag",)


def test_a_row_of_what_is_done_is_text() -> None:
    assert item(WITH_STATUS).text.split() == ["Räkna", "bussar", "Rut", "Klart"]
