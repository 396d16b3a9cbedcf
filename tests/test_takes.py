"""Sentences by which somebody takes on what is to be done, with no organ that decides."""

from __future__ import annotations

import pytest

from lsgparse import Arende, parse

HEAD = (
    "Protokoll Vårdforum (VF)\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
)


def item(text: str) -> Arende:
    return parse(f"{HEAD}1. Upprop\nInget.\n\n2. Resor\n{text}\n\n3. Övrigt\nInget.\n").arenden[1]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        pytest.param("Rut tar fram ett underlag till nästa möte.", "Rut", id="a first name of the list"),
        pytest.param("Rut och Nils bokar lokal.", "Rut och Nils", id="two first names"),
        pytest.param("Vi talade om bussar.\nRut bokar lokal.", "Rut", id="on a line of its own"),
        pytest.param("Vi talade om bussar. Rut Ekbom bokar lokal.", "Rut Ekbom", id="a whole name anywhere"),
        pytest.param("RE återkommer med en plan.", "RE", id="initials"),
        pytest.param("Prefekten tar med sig frågan.", "Prefekten", id="an office"),
        pytest.param("Kansliet återkommer med en plan.", "Kansliet", id="a unit that reports back"),
        pytest.param("Kansliet ansvarar för att bjuda in sökanden.", "Kansliet", id="a unit that is responsible"),
        pytest.param("Sjöbo kommun räknar bussar senast den 3 maj.", "Sjöbo kommun", id="a body by a day"),
        pytest.param("Rut Ekbom begär in offert till nästa möte.", "Rut Ekbom", id="any verb, for the next meeting"),
        pytest.param("→ Rut Ekbom räknar bussar vecka 20.", "Rut Ekbom", id="an arrow and a week"),
    ],
)
def test_somebody_takes_something_on(text: str, to: str) -> None:
    [decision] = item(text).beslut
    assert decision.outcome == ("uppdrag",)
    assert decision.decided_by is None
    assert [task.to for task in decision.uppdrag] == [to]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kommunerna tar fram egna rutiner.", id="a body tells what it does"),
        pytest.param("Kommunerna ansvarar för att väskorna rengörs.", id="a duty without an infinitive"),
        pytest.param("Vi talade om bussar. Rut tar med sig frågan.", id="a first name within a paragraph"),
        pytest.param("Lotta bokar lokal.", id="a first name that is in no list"),
        pytest.param("VF tar fram en plan.", id="the organ itself"),
        pytest.param("Region Skåne skickar varje år ut en enkät senast den 1 mars.", id="what is done every year"),
        pytest.param("Prefekten tar för närvarande fram en plan.", id="what is being done"),
        pytest.param("Rektor ansvarar för att informera personalen enligt skollagen.", id="what the law says"),
        pytest.param("Ordföranden återkommer till frågan senare under mötet.", id="later in the meeting"),
        pytest.param("Kuratorn kontaktar alltid vårdnadshavarna.", id="a habit"),
        pytest.param("Rut Ekbom slutar sin tjänst senast den 31 maj.", id="what becomes of somebody"),
        pytest.param("Rut Ekbom får svar senast den 3 maj.", id="what somebody gets"),
        pytest.param("Nils Asker deltar vid nästa möte.", id="who comes"),
        pytest.param("Rut återkommer i tjänst efter sommaren.", id="back from leave"),
        pytest.param("Ordföranden bjuder in till diskussion.", id="what happens in the meeting"),
        pytest.param("Kommunstyrelsen avgör frågan senast den 3 juni.", id="what another organ decides"),
        pytest.param("SKR återkommer med en överenskommelse.", id="capitals that shorten nobody's name"),
        pytest.param(
            "Ordföranden informerar:\nKommunen bygger om.\nRegionen flyttar mottagningen senast den 1 maj.",
            id="lines below who informs",
        ),
        pytest.param(
            "Ordföranden informerar om:\n- Kommunen bygger om.\n- Regionen flyttar mottagningen senast den 1 maj.",
            id="points below who informs",
        ),
    ],
)
def test_nobody_does(text: str) -> None:
    assert item(text).beslut == ()


def test_a_person_who_takes_something_on_does_so_below_who_informs_too() -> None:
    [decision] = item("Ordföranden informerar om:\n- Bygget pågår.\n- Rut Ekbom bokar lokal.").beslut
    assert [task.to for task in decision.uppdrag] == ["Rut Ekbom"]


def test_capitals_can_be_anybody_s_where_nobody_is_listed() -> None:
    head, items = HEAD.partition("Närvarande")[0], "1. Resor\nAB återkommer med en plan.\n\n2. Övrigt\nInget.\n"
    [decision] = parse(head + items).arenden[0].beslut
    assert [task.to for task in decision.uppdrag] == ["AB"]


def test_what_stands_before_a_decision_tells_what_led_to_it() -> None:
    read = item("Rut Ekbom ser över taxan.\n\nVF godkänner taxan.\n\nRut Ekbom skickar ut taxan.")
    assert [one.text for one in read.beslut] == ["VF godkänner taxan.", "Rut Ekbom skickar ut taxan."]
    assert read.text == "Rut Ekbom ser över taxan."


def test_a_line_right_behind_a_decision_belongs_to_it() -> None:
    [decision] = item("VF beslutar att dagen hålls i maj.\nRut Ekbom bokar lokal.").beslut
    assert [task.to for task in decision.uppdrag] == ["Rut Ekbom"]


def test_two_lines_are_two() -> None:
    assert len(item("Rut bokar lokal.\nNils återkommer med en plan.").beslut) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Information\nVi talade om bussar.", "information", id="below the title"),
        pytest.param("Information\nVi talade.\nBeslut\nVF godkänner taxan.", None, id="a section, a decision follows"),
        pytest.param("Information\n\nVi talade om bussar.", None, id="set apart"),
    ],
)
def test_information_below_a_title(text: str, kind: str | None) -> None:
    assert item(text).kind == kind


@pytest.mark.parametrize("label", ["Beslut/åtgärd", "Diskussion/beslut"])
def test_a_label_of_two_words(label: str) -> None:
    [decision] = item(f"{label}: Rut bokar lokal.").beslut
    assert [task.to for task in decision.uppdrag] == ["Rut"]


def test_who_comes_back_with_something_does_not_put_the_matter_off() -> None:
    read = item("VF noterar läget. Region Skåne återkommer med statistik på mötet den 16 april.")
    assert set(read.beslut[0].outcome) == {"uppdrag", "delgivning"}
    assert read.next_meetings == ()
