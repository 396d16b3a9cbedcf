"""What a decision sets in motion: tasks with receiver and deadline, sums of money, dates."""

from __future__ import annotations

from datetime import date

import pytest

from lsgparse import Beslut, parse
from lsgparse.read.context import Context
from lsgparse.read.dates import timeline
from lsgparse.read.followup import amounts, tasks
from lsgparse.read.organ import organ_of
from lsgparse.text.lines import cut

HEAD = (
    "Protokoll Vårdforum (VF)\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
)
CONTEXT = Context(date(2024, 3, 5), timeline(HEAD), organ_of("Vårdforum", "VF", ())[0], cut(HEAD))


def statement(text: str) -> Beslut:
    item = parse(f"{HEAD}1. Resor\nBeslut\n{text}\n\n2. Övrigt\nBeslut\nInget.\n").arenden[0]
    [found] = item.beslut
    return found


def given(text: str) -> list[tuple[str | None, str]]:
    """Receiver and task of each task."""
    return [(task["to"], task["task"]) for task in tasks(text, CONTEXT)]


def due(text: str) -> tuple[str | None, str | None]:
    """Deadline and its words of the last task."""
    task = tasks(text, CONTEXT)[-1]
    return task["due"], task["due_text"]


@pytest.mark.parametrize(
    ("text", "to", "task"),
    [
        ("VF ger Rut Ekbom i uppdrag att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("VF beslutar att ge beredningen i uppdrag att räkna bussar.", "beredningen", "räkna bussar"),
        ("VF ger i uppdrag till Rut Ekbom att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("Rut Ekbom ges i uppdrag att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("Rut Ekbom och Nils Asker får i uppdrag att räkna bussar.", "Rut Ekbom och Nils Asker", "räkna bussar"),
        ("Vid mötet fick Nils Asker i uppdrag att räkna bussar.", "Nils Asker", "räkna bussar"),
        ("Under dagen fick beredningen i uppdrag att räkna bussar.", "beredningen", "räkna bussar"),
        ("De fick dessutom i uppdrag att räkna bussar.", "De", "räkna bussar"),
        ("Beredningen fick uppdraget att räkna bussar.", "Beredningen", "räkna bussar"),
        ("VF uppdrar åt sekreteraren att räkna bussar.", "sekreteraren", "räkna bussar"),
        ("VF beslutar att uppdra till Rut Ekbom att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("Uppdrogs åt sekreteraren att räkna bussar.", "sekreteraren", "räkna bussar"),
        ("Uppdrag åt Rut Ekbom att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("VF beslutar att taxan gäller och att sekreteraren ges i uppdrag att räkna.", "sekreteraren", "räkna"),
        ("Sekreteraren ska kontakta kommunerna.", "Sekreteraren", "kontakta kommunerna"),
        ("Rut Ekbom skall räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("VF beslutar att Rut Ekbom ska räkna bussar.", "Rut Ekbom", "räkna bussar"),
        (
            "Rut Ekbom återkommer till nämnden i Sjöbo med ett förslag om taxan för resor.",
            "Rut Ekbom",
            "återkommer till nämnden i Sjöbo med ett förslag om taxan för resor",
        ),
        pytest.param(
            "Rut Ekbom återkommer med ett förslag.",
            "Rut Ekbom",
            "återkommer med ett förslag",
        ),
        ("Kommunerna tar med sig frågan hem.", "Kommunerna", "tar med sig frågan hem"),
        ("Kommunerna ansvarar för att bjuda in sökanden.", "Kommunerna", "bjuda in sökanden"),
        ("VF beslutar att utreda taxan. Rut Ekbom ansvarar.", "Rut Ekbom", "utreda taxan"),
        ("VF beslutar att utreda taxan.", None, "utreda taxan"),
        ("Beslutades att ta fram en taxa.", None, "ta fram en taxa"),
        pytest.param(
            "Att utreda taxan.",
            None,
            "utreda taxan",
        ),
    ],
)
def test_a_task_with_its_receiver(text: str, to: str | None, task: str) -> None:
    assert given(text) == [(to, task)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Taxan fastställs.", id="nothing to do"),
        pytest.param("VF beslutar att anta planen.", id="what the decision itself does"),
        pytest.param("VF utser Rut Ekbom till justerare.", id="electing"),
        pytest.param("VF beslutar att sammanträda extra i juni.", id="calling a meeting"),
        pytest.param("VF beslutar att inrätta en arbetsgrupp.", id="setting up a group"),
        pytest.param("VF rekommenderar kommunerna att utreda taxan.", id="a recommendation"),
        pytest.param("VF föreslår att kommunerna ska utreda taxan.", id="a proposal to others"),
        pytest.param("Kommunerna ska vara delaktiga.", id="a rule, no work"),
        pytest.param("Kostnaden ska delas.", id="nobody who can work"),
        pytest.param("VF ska räkna.", id="the organ itself is no receiver"),
        pytest.param("Det är viktigt att räkna.", id="an opinion"),
        pytest.param("VF beslutar att ta ställning i höst.", id="a verb of work without work"),
        pytest.param(
            "VF beslutar anta riktlinjen enligt nedan:\n- Kommunerna ska räkna bussar.", id="terms of a proposal"
        ),
        pytest.param("VF rekommenderar:\n- att utreda taxan", id="recommended points"),
        pytest.param("VF beslutar att överlämna rapporten till nämnden.", id="handing over is done by deciding it"),
        pytest.param("", id="nothing at all"),
    ],
)
def test_no_task(text: str) -> None:
    assert given(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "VF beslutar att utreda taxan och att informera kommunerna.",
            [(None, "utreda taxan"), (None, "informera kommunerna")],
            id="two clauses",
        ),
        pytest.param(
            "VF uppdrar åt Rut Ekbom att räkna bussar samt att uppdra åt Nils Asker att räkna tåg.",
            [("Rut Ekbom", "räkna bussar"), ("Nils Asker", "räkna tåg")],
            id="two receivers",
        ),
        pytest.param(
            "VF beslutar att utreda taxan och att Rut Ekbom ska räkna bussar.",
            [(None, "utreda taxan"), ("Rut Ekbom", "räkna bussar")],
            id="somebody named behind",
        ),
        pytest.param(
            "VF beslutar att anta planen samt att ge Rut Ekbom i uppdrag att räkna.",
            [("Rut Ekbom", "räkna")],
            id="adopting and giving",
        ),
        pytest.param(
            "VF beslutar\n- att utreda taxan\n- att anta planen\n- att uppdra åt Rut Ekbom att räkna",
            [(None, "utreda taxan"), ("Rut Ekbom", "räkna")],
            id="points",
        ),
        pytest.param("VF beslutar att\n1. utreda taxan\n2. vänta", [(None, "utreda taxan")], id="numbered points"),
        pytest.param(
            "VF beslutar:\n- Rut Ekbom ska räkna bussar\n- taxan gäller",
            [("Rut Ekbom", "räkna bussar")],
            id="a point with ska",
        ),
        pytest.param(
            "VF uppdrar åt Rut Ekbom att räkna bussar och att lämna en rapport.",
            [("Rut Ekbom", "räkna bussar och att lämna en rapport")],
            id="one task in two parts",
        ),
        pytest.param(
            "VF enas om att Nils Asker gör en sammanställning.",
            [("Nils Asker", "gör en sammanställning")],
            id="agreed",
        ),
        pytest.param(
            "VF beslutar:\n- att anta planen, samt\n- att varje kommun utser en kontaktperson senast den 3 maj",
            [("varje kommun", "utser en kontaktperson")],
            id="any verb with a day behind it",
        ),
        pytest.param(
            "Rut Ekbom ges i uppdrag att räkna. Nils Asker ges i uppdrag att ringa.",
            [("Rut Ekbom", "räkna"), ("Nils Asker", "ringa")],
            id="two sentences",
        ),
    ],
)
def test_several_tasks(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VF uppdrar åt Rut Ekbom att räkna senast den 3 maj.", ("2024-05-03", "senast den 3 maj")),
        (
            "VF uppdrar åt Rut Ekbom att räkna till mötet den 12 april 2024.",
            ("2024-04-12", "till mötet den 12 april 2024"),
        ),
        ("VF uppdrar åt Rut Ekbom att i april räkna bussar.", ("2024-04", "i april")),
        ("Rut Ekbom ska i april räkna bussar.", ("2024-04", "i april")),
        ("Rut Ekbom får i uppdrag att till nästa möte räkna bussar.", (None, "till nästa möte")),
        ("VF uppdrar åt Rut Ekbom att räkna under 2025.", ("2025", "under 2025")),
        ("VF uppdrar åt Rut Ekbom att räkna senast vecka 20.", ("2024-05", "senast vecka 20")),
        ("VF uppdrar åt Rut Ekbom att räkna under vecka 2 2025.", ("2025-01", "under vecka 2 2025")),
        ("VF uppdrar åt Rut Ekbom att räkna senast vecka 60.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna i vecka 53 2025.", (None, None)),
        ("Rut Ekbom ges i uppdrag att räkna bussar. Redovisning lämnas i maj.", ("2024-05", "i maj")),
        pytest.param(
            "Rut Ekbom ges i uppdrag att räkna. Svaret ska vara klart senast den 3 maj.",
            ("2024-05-03", "senast den 3 maj"),
        ),
        (
            "Rut Ekbom ges i uppdrag att räkna. Svaret ska vara klart senast den 3 maj i Sjöbo.",
            ("2024-05-03", "senast den 3 maj"),
        ),
        ("Rut Ekbom ges i uppdrag att räkna. Bussarna går från den 3 maj.", (None, None)),
        ("Rut Ekbom ska räkna de bussar som gick den 3 februari.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna bussar under hösten.", ("2024", "under hösten")),
        ("VF uppdrar åt Rut Ekbom att i höst räkna bussar.", ("2024", "i höst")),
        ("VF uppdrar åt Rut Ekbom att räkna bussar före årsskiftet.", ("2024-12-31", "före årsskiftet")),
        ("VF uppdrar åt Rut Ekbom att räkna bussar senast vid nästa möte.", (None, "senast vid nästa möte")),
        ("VF uppdrar åt Rut Ekbom att räkna bussar till och med vecka 20.", ("2024-05", "till och med vecka 20")),
        ("VF uppdrar åt Rut Ekbom att räkna de bussar som gick i våras.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna de bussar som kommit in under våren.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att redovisa vad som gjorts under året.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att redovisa hur kommunerna arbetat i april.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att redovisa vad som gjorts, under hösten.", ("2024", "under hösten")),
        (
            "VF uppdrar åt Rut Ekbom att redovisa vad som gjorts till mötet den 3 maj.",
            ("2024-05-03", "till mötet den 3 maj"),
        ),
        ("Rut Ekbom redovisar vad det kostade på mötet den 10 maj.", ("2024-05-10", "på mötet den 10 maj")),
        ("VF uppdrar åt Rut Ekbom att utreda vad som sades på mötet den 10 maj 2023.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att utreda olyckan i december 2023.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna bussarna under 2022 och 2023.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna senast den 3 februari 2024.", ("2024-02-03", "senast den 3 februari 2024")),
        ("Den 3 februari 2024 hölls ett möte. Rut Ekbom ska innan dess räkna bussar.", (None, None)),
        ("VF uppdrar åt Rut Ekbom att räkna bussar under kvartal 2.", ("2024", "under kvartal 2")),
        ("VF uppdrar åt Rut Ekbom att räkna bussar senast i Q3.", ("2024", "senast i Q3")),
        ("VF uppdrar åt Rut Ekbom att räkna bussar under fjärde kvartalet.", ("2024", "under fjärde kvartalet")),
        ("Rut Ekbom ska räkna till mötet i januari.", ("2025-01", "till mötet i januari")),
        ("Mötet hålls den 3 maj. Rut Ekbom ska innan dess räkna bussar.", ("2024-05-03", "innan dess")),
        ("Rut Ekbom ska innan dess räkna bussar.", (None, None)),
        ("VF beslutar att till den 3 maj utreda taxan.", ("2024-05-03", "till den 3 maj")),
    ],
)
def test_by_when(text: str, expected: tuple[str | None, str | None]) -> None:
    assert due(text) == expected


@pytest.mark.parametrize(
    ("text", "to", "task"),
    [
        ("VF uppdrar åt Rut Ekbom att räkna senast den 3 maj.", "Rut Ekbom", "räkna"),
        ("VF uppdrar åt Rut Ekbom att i april räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("Rut Ekbom ges i uppdrag att senast den 3 maj räkna bussar.", "Rut Ekbom", "räkna bussar"),
        (
            "VF uppdrar åt Rut Ekbom att senast den 3 maj och helst före räkna.",
            "Rut Ekbom",
            "senast den 3 maj och helst före räkna",
        ),
        ("Rut Ekbom får i uppdrag att till nästa möte räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("VF uppdrar åt Rut Ekbom till den 3 maj att räkna bussar.", "Rut Ekbom", "räkna bussar"),
        ("Mötet hålls den 3 maj. Rut Ekbom ska innan dess räkna bussar.", "Rut Ekbom", "räkna bussar"),
    ],
)
def test_a_deadline_is_no_part_of_receiver_or_task(text: str, to: str, task: str) -> None:
    assert given(text) == [(to, task)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("högst 75 000 kr", [(75_000, "75 000 kr")]),
        ("högst 75\u00a0000 kronor", [(75_000, "75\u00a0000 kronor")]),
        ("75.000 kr", [(75_000, "75.000 kr")]),
        ("500:-", [(500, "500:-")]),
        ("500 SEK", [(500, "500 SEK")]),
        ("12,50 kr", [(12, "12,50 kr")]),
        ("45 tkr", [(45_000, "45 tkr")]),
        ("1,5 miljoner kronor", [(1_500_000, "1,5 miljoner kronor")]),
        ("3 mnkr", [(3_000_000, "3 mnkr")]),
        ("2 miljarder kronor", [(2_000_000_000, "2 miljarder kronor")]),
        ("310 kr per plats", [(310, "310 kr per plats")]),
        ("100 kr och 200 kr", [(100, "100 kr"), (200, "200 kr")]),
        ("10 kr (4 000 + 6 000)", [(10, "10 kr"), (4_000, "4 000"), (6_000, "6 000")]),
        ("12 kronikor", []),
        ("12 kram", []),
        ("kr saknas", []),
        ("75 000 personer", []),
    ],
)
def test_sums_of_money(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(sum_["value"], sum_["text"]) for sum_ in amounts(text)] == expected
    assert {sum_["currency"] for sum_ in amounts(text)} <= {"SEK"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Taxan gäller från den 1 maj 2024.", [("2024-05-01", "1 maj 2024")], id="whole"),
        pytest.param("Taxan ska gälla från den 1 januari i Sjöbo.", [("2025-01-01", "1 januari")], id="to come"),
        pytest.param("Den 1 juni antogs taxan.", [("2023-06-01", "1 juni")], id="past"),
        pytest.param("Taxan gäller i maj.", [("2024-05", "maj")], id="a month"),
        pytest.param("Taxan gäller 2025.", [], id="a bare year is no date"),
        pytest.param(
            "Möten hålls den 3 och 10 maj i Sjöbo.", [("2024-05-03", "3"), ("2024-05-10", "10 maj")], id="a list"
        ),
        pytest.param("Taxan gäller den 1\nmaj 2024.", [("2024-05-01", "1 maj 2024")], id="over the line's end"),
        pytest.param(
            "Möten hålls den 3 och den 10 maj i Sjöbo.",
            [("2024-05-03", "3"), ("2024-05-10", "10 maj")],
            id="a list with den",
        ),
        pytest.param(
            "Taxan höjs den 1 maj.",
            [("2024-05-01", "1 maj")],
            id="at the end of a sentence",
        ),
        pytest.param(
            "Taxan gäller från den 1 januari i Sjöbo.",
            [("2025-01-01", "1 januari")],
            id="in force from",
        ),
    ],
)
def test_dates_in_a_statement(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.date, mention.text) for mention in statement(text).dates] == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        pytest.param("9. Nästa möte\nNästa möte är den 16 april 2024.", "2024-04-16", id="announced"),
        pytest.param("9. Nästa möte\nNästa träff blir i april.", None, id="no day"),
        pytest.param("9. Övrigt\nInget.", None, id="not announced"),
    ],
)
def test_a_task_for_the_next_meeting_is_due_on_its_day(last: str, expected: str | None) -> None:
    read = parse(
        f"{HEAD}1. Resor\nBeslut\nVF uppdrar åt Rut Ekbom att räkna till nästa möte.\n\n2. Mat\nInget.\n\n{last}\n"
    )
    [decision] = read.arenden[0].beslut
    assert [(task.due, task.due_text) for task in decision.uppdrag] == [(expected, "till nästa möte")]
    assert decision.inferred == (("uppdrag",) if expected else ())


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        pytest.param("till nästa forummöte", "2024-04-16", id="the organ's own noun"),
        pytest.param("till Vårdforums nästa möte", "2024-04-16", id="the organ named"),
        pytest.param("till nästa presidiemöte", None, id="the noun of another organ"),
        pytest.param("till nästa styrgrupp", None, id="another organ by its noun alone"),
        pytest.param("till kommunstyrelsens nästa möte", None, id="another organ named"),
        pytest.param("till nästa årsmöte", None, id="the yearly one"),
    ],
)
def test_the_next_meeting_of_another_organ_is_not_this_ones(meeting: str, expected: str | None) -> None:
    read = parse(
        f"{HEAD}1. Resor\nBeslut\nVF uppdrar åt Rut Ekbom att räkna {meeting}.\n\n2. Mat\nInget.\n\n"
        "3. Nästa möte\nNästa möte är den 16 april 2024.\n"
    )
    [task] = read.arenden[0].beslut[0].uppdrag
    assert (task.due, task.due_text) == (expected, meeting)


def test_without_a_year_to_go_by_there_is_no_date() -> None:
    head = "Protokoll Vårdforum\nNärvarande\nRut Ekbom, Sjöbo kommun\n"
    items = "1. Resor\nBeslut\nTaxan gäller från den 1 maj i Sjöbo.\n\n2. Övrigt\nBeslut\nInget.\n"
    assert parse(f"{head}\n{items}").arenden[0].beslut[0].dates == ()


def test_a_receiver_is_no_whole_paragraph() -> None:
    long = (
        "kommunerna i länet och regionen och de många andra som nu länge talat om bussar och tåg och taxor i alla år "
    )
    assert given(f"{long * 2}ges i uppdrag att räkna") == []


def test_a_decision_has_the_outcome_uppdrag_exactly_when_it_gives_a_task() -> None:
    assert "uppdrag" in statement("VF uppdrar åt Rut Ekbom att räkna.").outcome
    assert "uppdrag" not in statement("VF rekommenderar kommunerna att utreda taxan.").outcome


def test_names_run_together_with_the_sentence_before() -> None:
    assert given("VF väntar med taxan Rut Ekbom får i uppdrag att räkna") == [("Rut Ekbom", "räkna")]
    assert given("Sekreteraren och Rut Ekbom får i uppdrag att räkna") == [("Sekreteraren och Rut Ekbom", "räkna")]
