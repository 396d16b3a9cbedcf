"""What only the whole protocol tells: ids, cross-checks, and whether a text is a protocol at all."""

from __future__ import annotations

from datetime import date

import pytest

from lsgparse import Meeting, parse
from lsgparse.diagnostics import codes as rows
from lsgparse.diagnostics import finding
from lsgparse.enrich import anchor_date, meeting_id, slug
from lsgparse.read.dates import timeline

HEAD = "Protokoll Vårdforum\nDatum: 2024-03-05\n"
PEOPLE = "\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
ITEMS = "1. Taxor\nBeslut\nTaxan fastställs.\n\n2. Resor\nBeslut\nResorna noteras.\n"


def codes(text: str) -> list[str]:
    return [note.code for note in parse(text).diagnostics]


def told(meeting: Meeting, code: str) -> str:
    [message] = [note.message for note in meeting.diagnostics if note.code == code]
    return message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Samråd hälsa, vård & omsorg", "samrad-halsa-vard-omsorg"),
        ("Länssamverkansgruppen", "lanssamverkansgruppen"),
        ("Råd för æ og ø ß", "rad-for-ae-og-o-ss"),
        ("  – ", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("body", "iso", "expected"),
    [
        ("Vårdforum", "2024-03-05", "vardforum-2024-03-05"),
        ("Vårdforum", None, "vardforum-abcdef01"),
        (None, "2024-03-05", "protokoll-2024-03-05"),
        (None, None, "protokoll-abcdef01"),
    ],
)
def test_meeting_id(body: str | None, iso: str | None, expected: str) -> None:
    assert meeting_id(body, iso, "abcdef0123456789") == expected


def test_ids_of_items_and_decisions() -> None:
    meeting = parse(f"{HEAD}{PEOPLE}{ITEMS}\n2. Mat\nBeslut\nGodkänns.\n")
    assert [item.id for item in meeting.arenden] == [f"vardforum-2024-03-05/{number}" for number in ("1", "2", "2-2")]
    assert [part.id for item in meeting.arenden for part in item.beslut] == [f"{item.id}/1" for item in meeting.arenden]


@pytest.mark.parametrize(
    ("iso", "text", "expected"),
    [
        pytest.param("2024-03-05", "", date(2024, 3, 5), id="the meeting's date"),
        pytest.param(None, "den 5 mars 2022", date(2022, 3, 5), id="the only full date"),
        pytest.param(None, "2020-01-01, 2022-01-01 och 2024-01-01", date(2022, 1, 1), id="the middle one"),
        pytest.param(None, "den 5 mars", None, id="none"),
    ],
)
def test_the_day_from_which_years_are_concluded(iso: str | None, text: str, expected: date | None) -> None:
    assert anchor_date(iso, timeline(text)) == expected


def test_a_sound_protocol_gives_no_diagnostics() -> None:
    assert codes(f"{HEAD}Ärenden: 1-2\n{PEOPLE}{ITEMS}") == ["LSG210", "LSG314", "LSG315"]  # a mere sketch of one


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(f"{PEOPLE}{ITEMS}", "LSG201", id="no heading"),
        pytest.param(f"Protokoll Vårdforum\nPlats: Sjöbo\n{PEOPLE}{ITEMS}", "LSG202", id="no date"),
        pytest.param(f"Protokoll Vårdforum\nDnr: 2024/1\nDatum: 5 mars\n{PEOPLE}{ITEMS}", "LSG203", id="no year"),
        pytest.param(
            f"{HEAD}{PEOPLE}{ITEMS}\n3. Föregående protokoll\nProtokollet från mötet den 5 mars 2024 godkändes.\n",
            "LSG205",
            id="the minutes of the same day",
        ),
        pytest.param(
            f"{HEAD}\nNärvarande\nRut Ekbom\nNils Asker\n\nSjöbo kommun\nLunds kommun\nRegion Skåne\n\n{ITEMS}",
            "LSG301",
            id="columns",
        ),
        pytest.param(
            f"{HEAD}{PEOPLE}Frånvarande\nRut Ekbom, Sjöbo kommun\n\n{ITEMS}", "LSG302", id="present and absent"
        ),
        pytest.param(f"{HEAD}\n{ITEMS}", "LSG303", id="nobody"),
        pytest.param(f"{HEAD}Ärenden: 1-3\n{PEOPLE}{ITEMS}", "LSG401", id="one item too few"),
        pytest.param(f"{HEAD}{PEOPLE}{ITEMS}\n2. Mat\nBeslut\nGodkänns.\n", "LSG402", id="a number twice"),
        pytest.param(f"{HEAD}{PEOPLE}{ITEMS}\n4. Mat\nBeslut\nGodkänns.\n", "LSG403", id="a number missing"),
        pytest.param(
            f"{HEAD}{PEOPLE}{ITEMS}\n3. Mat\nInformationsärende\nVårdforum beslutar att bifalla ansökan.\n",
            "LSG411",
            id="information that decides",
        ),
        pytest.param(
            f"{HEAD}{PEOPLE}{ITEMS}\n3. Mat\nBeslutsärende\nVi åt.\n", "LSG412", id="a decision item without one"
        ),
        pytest.param("En lång sommar\ni Österlen. Vi åt glass.\n", "LSG104", id="no protocol"),
        pytest.param("Kallelse Vårdforum\nDatum: 2024-03-05\n1. Taxor\n2. Resor\n", "LSG105", id="a notice"),
        pytest.param(f"{HEAD}{PEOPLE}{ITEMS}\n{HEAD}{PEOPLE}{ITEMS}", "LSG106", id="two protocols"),
        pytest.param(f"{HEAD}{PEOPLE}Glöm inte kakan.\n{ITEMS}", "LSG110", id="a line without a place"),
    ],
)
def test_what_triggers_a_code(text: str, code: str) -> None:
    found = [note for note in parse(text).diagnostics if note.code == code]
    assert len(found) == 1
    assert found[0].severity == rows()[code].severity
    assert "{" not in found[0].message


def test_an_information_item_may_take_note() -> None:
    item = "3. Mat\nInformationsärende\nInformationen är delgiven.\n"
    assert "LSG411" not in codes(f"{HEAD}{PEOPLE}{ITEMS}\n{item}")


def test_messages_name_the_values() -> None:
    gap = parse(f"{HEAD}Ärenden: 1-9\n{PEOPLE}{ITEMS}\n6. Mat\nBeslut\nGodkänns.\n")
    assert "3–5" in told(gap, "LSG403")
    assert "1–9" in told(gap, "LSG401")
    assert "instead of 9" in told(gap, "LSG401")
    none = parse(f"{HEAD}Ärenden: 1-9\n{PEOPLE}Vårdforum beslutar att vänta.\n")
    assert "none was found" in told(none, "LSG401")


def test_a_doubled_number_points_to_the_first() -> None:
    text = f"{HEAD}{PEOPLE}{ITEMS}\n2. Mat\nBeslut\nGodkänns.\n"
    [note] = [note for note in parse(text).diagnostics if note.code == "LSG402"]
    assert text[slice(*note.spans[0])].startswith("2. Mat")
    assert text[slice(*note.related[0].spans[0])].startswith("2. Resor")


def test_a_contradicted_date_points_to_both_places() -> None:
    text = f"{HEAD}{PEOPLE}{ITEMS}\n3. Föregående protokoll\nProtokollet från den 5 mars 2024 godkändes.\n"
    [note] = [note for note in parse(text).diagnostics if note.code == "LSG205"]
    assert note.lines == ((2, 2),)
    assert "5 mars 2024" in text[slice(*note.related[0].spans[0])]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        pytest.param("En lång sommar\ni Österlen.\n", "no title 'Protokoll'", id="a novel"),
        pytest.param("Protokoll\n", "no numbered items", id="a title alone"),
    ],
)
def test_what_is_missing_is_named(text: str, missing: str) -> None:
    assert missing in told(parse(text), "LSG104")


def test_a_finding_needs_its_values() -> None:
    with pytest.raises(KeyError):
        finding("LSG202x")
    with pytest.raises(KeyError):
        finding("LSG203", year=2024)
