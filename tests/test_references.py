"""Other meetings and decisions that an item speaks of, and the coming meetings that it announces."""

from __future__ import annotations

import pytest

from lsgparse import Arende, parse

HEAD = (
    "Protokoll Vårdforum (VF)\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
)


def one(text: str, title: str = "Resor") -> Arende:
    return parse(f"{HEAD}1. {title}\n{text}\n\n2. Övriga frågor\nInga.\n").arenden[0]


def referred(text: str, title: str = "Resor") -> list[str | None]:
    return [reference.date for reference in one(text, title).references]


def announced(text: str, title: str = "Resor") -> list[str | None]:
    return [meeting.date for meeting in one(text, title).next_meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Frågan lyftes vid mötet den 6 februari.", ["2024-02-06"], id="a past meeting"),
        pytest.param("Protokollet från den 6 februari lades till handlingarna.", ["2024-02-06"], id="minutes"),
        pytest.param("Se anteckningar från den 6 februari 2023.", ["2023-02-06"], id="with its year"),
        pytest.param("Frågan lyftes på Bussrådets möte den 6 februari.", ["2024-02-06"], id="of another organ"),
        pytest.param("Kommunen beslutade den 6 februari att vänta.", ["2024-02-06"], id="a past decision"),
        pytest.param("Kommunen har 2024-02-06 antagit taxan.", ["2024-02-06"], id="the verb behind"),
        pytest.param("Frågan togs upp på februarimötet.", [], id="a month in a word"),
        pytest.param("Taxan antogs 2019.", ["2019"], id="a year behind a past decision"),
        pytest.param("Taxan gäller 2019.", [], id="a year alone"),
        pytest.param("Bussarna gick den 6 februari.", [], id="a date that is no meeting's"),
        pytest.param("Svar lämnas vid mötet senast den 6 april.", [], id="a deadline"),
        pytest.param("Inbjudan till mötet den 6 april kom i dag.", [], id="an event of others"),
        pytest.param(
            "Mötet den 6 februari var långt. Mötet den 6 februari var bra.", ["2024-02-06"], id="each one once"
        ),
        pytest.param("Mötet var långt. Bussen kom den 6 februari.", [], id="a meeting in another sentence"),
        pytest.param("Frågan lyftes vid mötet i oktober.", ["2023-10"], id="a partial date"),
        pytest.param("Det bestämdes efter 6 februari års möte.", ["2024-02-06"], id="the word behind"),
        pytest.param("Frågan om t.ex. Sjöbo lyftes vid mötet den 6 februari.", ["2024-02-06"], id="an abbreviation"),
        pytest.param(
            "Frågan lyftes vid mötet kl. 9 den 6 februari.",
            ["2024-02-06"],
            id="an abbreviation between",
        ),
    ],
)
def test_references(text: str, expected: list[str | None]) -> None:
    assert referred(text) == expected


@pytest.mark.parametrize(
    ("text", "body"),
    [
        pytest.param(
            "Den långa frågan om bussar i länet lyftes på Bussrådets möte den 6 februari.", "Bussrådet", id="an organ"
        ),
        pytest.param("BR:s möte den 6 februari var långt.", "BR", id="a colon before the s"),
        pytest.param("Bussrådets möte den 6 februari var långt.", "Bussrådet", id="an organ at the start"),
        pytest.param("Mötet den 6 februari var långt.", None, id="none"),
        pytest.param("Kommunen beslutade den 6 februari att vänta.", "Kommunen", id="of a decision"),
        pytest.param("Frågan lyftes vid mötet den 6 februari.", None, id="the sentence's start"),
        pytest.param("Protokoll från mötet den 6 februari.", None, id="minutes"),
        pytest.param(
            "Frågan lyftes på Bussrådets möte den 6 februari.",
            "Bussrådet",
            id="an organ behind them",
        ),
    ],
)
def test_the_organ_of_a_reference(text: str, body: str | None) -> None:
    assert [reference.body for reference in one(text).references] == [body]


def test_a_reference_in_the_title() -> None:
    assert referred("Lades till handlingarna.", "Protokoll från mötet den 6 februari") == ["2024-02-06"]


def test_the_day_on_which_the_items_own_decision_was_taken_is_no_reference() -> None:
    item = one("Vårdforum beslutade via e-post den 12 februari att anta taxan.")
    assert item.beslut[0].taken_on == "2024-02-12"
    assert item.references == ()


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param("Nästa möte", "Den 9 april i Sjöbo", ["2024-04-09"], id="one"),
        pytest.param("Nästa möte", "Tisdag 9 april kl. 13.00", ["2024-04-09"], id="with weekday"),
        pytest.param("Nästa möte", "VF 9 april\nBussrådet 14 maj", ["2024-04-09", "2024-05-14"], id="two organs"),
        pytest.param("Kommande möten", "9 april, 14 maj", ["2024-04-09", "2024-05-14"], id="on one line"),
        pytest.param("Nästa möte den 9 april", "I Sjöbo.", ["2024-04-09"], id="in the title"),
        pytest.param("Mötestider", "14 januari", ["2025-01-14"], id="next year"),
        pytest.param("Extra möte", "Hålls den 9 april.", ["2024-04-09"], id="an extra meeting"),
        pytest.param("Nästa möte", "Inget bestämt.", [], id="no date"),
        pytest.param("Resor", "Nästa möte hålls den 9 april.", ["2024-04-09"], id="within another item"),
        pytest.param("Resor", "Frågan tas upp på mötet den 9 april.", ["2024-04-09"], id="the matter is moved"),
        pytest.param("Resor", "Ett extra möte hålls den 9 april.", ["2024-04-09"], id="set up"),
        pytest.param("Resor", "Frågan lyftes vid mötet den 6 februari.", [], id="a past one"),
    ],
)
def test_coming_meetings(title: str, text: str, expected: list[str | None]) -> None:
    assert announced(text, title) == expected


@pytest.mark.parametrize(
    ("title", "text", "bodies"),
    [
        pytest.param("Nästa möte", "VF 9 april\nBussrådet: 14 maj", ["VF", "Bussrådet"], id="before their dates"),
        pytest.param("Nästa möte", "Den 9 april\nTisdagen den 14 maj kl. 13", [None, None], id="none"),
        pytest.param("Nästa möte", "Preliminärt 9 april", [None], id="another word"),
        pytest.param(
            "Extra möte",
            "Hålls den 9 april.",
            [None],
            id="a verb",
        ),
        pytest.param("Resor", "Nästa möte hålls den 9 april.", [None], id="in a sentence"),
        pytest.param("Resor", "Ett extra möte hålls den 9 april.", [None], id="set up"),
    ],
)
def test_the_organ_of_a_coming_meeting(title: str, text: str, bodies: list[str | None]) -> None:
    assert [meeting.body for meeting in one(text, title).next_meetings] == bodies


def test_without_a_year_to_go_by_a_coming_meeting_has_no_date() -> None:
    head = "Protokoll Vårdforum\nNärvarande\nRut Ekbom, Sjöbo kommun\n"
    assert parse(f"{head}\n1. Resor\nDe är långa.\n\n2. Nästa möte\nDen 9 april.\n").arenden[1].next_meetings == ()


def test_a_mere_announcement_is_no_reference_but_a_matter_moved_is() -> None:
    assert referred("Nästa möte hålls den 9 april.") == []
    assert referred("9 april", "Nästa möte") == []
    assert referred("Frågan tas upp på mötet den 9 april.") == ["2024-04-09"]


def test_a_mention_says_where_it_stands() -> None:
    text = f"{HEAD}1. Resor\nBussrådets möte den\n6 februari var långt.\n\n2. Övriga frågor\nInga.\n"
    [reference] = parse(text).arenden[0].references
    assert reference.lines == ((9, 10),)
    assert " ".join(text[slice(*reference.spans[0])].split()) == reference.text
    assert reference.text.endswith("Bussrådets möte den 6 februari")
