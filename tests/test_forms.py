"""Forms that the heads and the items of other houses' minutes have: one trait in each text. All people are invented."""

from __future__ import annotations

import pytest

from lsgparse import Attendance, Meeting, parse, parse_all

ITEMS = "\n§ 1 Dagordning\nDagordningen fastställs.\n\n§ 2 Taxor\nTaxan fastställs.\n"


def read(head: str, items: str = ITEMS) -> Meeting:
    return parse(f"{head}\n{items}")


def people(rows: str) -> dict[str, Attendance]:
    meeting = read(f"Sammanträdesprotokoll\nVattennämnden\n2024-03-05\n\nPlats och tid\nRådhuset, kl 13.00\n\n{rows}\n")
    return {person.name: person for person in meeting.attendance}


def titles(items: str) -> list[tuple[str | None, str]]:
    head = "Protokoll Vattennämnden\nDatum: 2024-03-05\n\nNärvarande\nGun Asklöv, ordförande\nTor Ekmark\n"
    return [(item.number, item.title) for item in read(head, f"\n{items}\n").arenden]


# The list of those present


def test_a_mark_behind_a_name_is_no_part_of_it() -> None:
    found = people(
        "Ledamöter Närvarande\nGun Asklöv X, mötesordförande § 1 - § 2\nTor Ekmark X\nIda Sundling Anmält förhinder"
    )
    assert list(found["Gun Asklöv"].roles) == ["mötesordförande"]
    assert found["Gun Asklöv"].present_for
    assert found["Tor Ekmark"].status == "närvarande"
    assert found["Ida Sundling"].status == "frånvarande"


@pytest.mark.parametrize("words", ["ej närvarande", "inte närvarande", "anmält förhinder", "frånvarande"])
def test_words_at_a_person_say_who_was_not_there(words: str) -> None:
    found = people(f"Beslutande\nGun Asklöv (S), ordförande\nTor Ekmark (M), {words}")
    assert found["Tor Ekmark"].status == "frånvarande"
    assert found["Tor Ekmark"].affiliation is None


def test_a_party_in_a_column_of_its_own() -> None:
    found = people(
        "Beslutande     M    Gun Asklöv, ordförande\n               KD   Tor Ekmark\n               S    Ida Sundling"
    )
    assert {name: person.party for name, person in found.items()} == {
        "Gun Asklöv": "M",
        "Tor Ekmark": "KD",
        "Ida Sundling": "S",
    }
    assert list(found["Gun Asklöv"].roles) == ["ordförande"]


def test_a_heading_with_the_first_person_behind_one_blank() -> None:
    found = people(
        "Beslutande Gun Asklöv (S), ordförande\nTor Ekmark (M)\n"
        "Övriga deltagande Ida Sundling, sekreterare\nPer Norrby, chef"
    )
    assert {name: person.status for name, person in found.items()} == {
        "Gun Asklöv": "närvarande",
        "Tor Ekmark": "närvarande",
        "Ida Sundling": "övrig",
        "Per Norrby": "övrig",
    }


def test_a_title_in_lower_case_below_the_name() -> None:
    found = people(
        "Beslutande\nGun Asklöv (S), ordförande\nÖvriga närvarande\nTor Ekmark (M)\nersättare\n"
        "Ida Sundling\nsekreterare"
    )
    assert list(found["Tor Ekmark"].roles) == ["ersättare"]
    assert list(found["Ida Sundling"].roles) == ["sekreterare"]
    assert found["Ida Sundling"].status == "övrig"


def test_a_list_that_breaks_off_behind_a_first_name() -> None:
    found = people("Beslutande\nGun Asklöv (S), Tor Ekmark (M), Ida\nSundling (V), Per Norrby (C)")
    assert list(found) == ["Gun Asklöv", "Tor Ekmark", "Ida Sundling", "Per Norrby"]


def test_a_title_in_lower_case_before_the_name() -> None:
    found = people("Närvarande\nGun Asklöv (S), Tor Ekmark (M)\nTjänstemän\nVA-chef Ida Sundling, utredare Per Norrby")
    assert {"Ida Sundling", "Per Norrby"} <= set(found)


def test_a_second_label_on_the_adjusters_line() -> None:
    found = people(
        "Beslutande           Gun Asklöv (S)\n                     Tor Ekmark (M)\n"
        "Utses att justera    Tor Ekmark            Paragrafer   1-2"
    )
    assert list(found) == ["Gun Asklöv", "Tor Ekmark"]
    assert list(found["Tor Ekmark"].roles) == ["justerare"]


def test_a_column_of_labels_above_its_values() -> None:
    found = people(
        "Beslutande\nÖvriga deltagande\nUtses att justera\nGun Asklöv (S), ordförande\nTor Ekmark (M)\n"
        "Ida Sundling, chef"
    )
    assert list(found["Gun Asklöv"].roles) == ["ordförande"]


@pytest.mark.parametrize(
    ("listed", "signing"), [("Annelie Asklöv", "Anneli Asklöv"), ("Vivanne Asklöv", "Vivianne Asklöv")]
)
def test_a_label_spells_a_listed_name_with_one_letter_more_or_less(listed: str, signing: str) -> None:
    found = people(f"Beslutande\n{listed} (S)\nTor Ekmark (M)\nUtses att justera\n{signing}")
    assert {name: tuple(person.roles) for name, person in found.items()} == {listed: ("justerare",), "Tor Ekmark": ()}


def test_two_people_of_one_surname_are_two() -> None:
    found = people("Beslutande\nAnna Asklöv (S)\nTor Ekmark (M)\nUtses att justera\nAnders Asklöv")
    assert list(found["Anna Asklöv"].roles) == []


# The head


def test_a_page_head_above_the_title_is_no_protocol_of_its_own() -> None:
    head = (
        "Protokoll\n2024-03-05\n\nProtokoll från samråd för vattenfrågor\nden 5 mars 2024\n\nTid: 13.00\n"
        "Plats: Rådhuset\n\n"
    )
    meetings = parse_all(f"{head}Närvarande\nGun Asklöv, ordförande\n{ITEMS}")
    assert [(meeting.body, meeting.date) for meeting in meetings] == [("samråd för vattenfrågor", "2024-03-05")]


@pytest.mark.parametrize(
    ("lines", "body", "date"),
    [
        ("PROTOKOLL NR 5/2024\n\nMöte med vattenstyrelsen den 5 mars 2024", "vattenstyrelsen", "2024-03-05"),
        ("PROTOKOLL\nMöte med vattenstyrelsen den 5-6 mars 2024", "vattenstyrelsen", None),
        (
            "Protokoll nr 74, fört vid sammanträde med Vattenstyrelsen\nDatum: 2024-03-05",
            "Vattenstyrelsen",
            "2024-03-05",
        ),
        ("Protokoll Vattensektionen Nr 6-2024\nDatum: 2024-03-05", "Vattensektionen", "2024-03-05"),
        ("Direktionsprotokoll\n2024-03-05", "Direktion", "2024-03-05"),
        ("Protokoll fört vid möte med Vattenstyrelsen tisdagen den 5 mars 2024", "Vattenstyrelsen", "2024-03-05"),
        ("Ekuddens samfällighet\nPROTOKOLL\nGun Asklöv\nDatum: 2024-03-05", "Ekuddens samfällighet", "2024-03-05"),
        ("Protokoll Vn 87/2024\nVattennämnden\nDatum: 2024-03-05", "Vattennämnden", "2024-03-05"),
        (
            "SJÖBO KOMMUN      SAMMANTRÄDESPROTOKOLL      Sida\nVattennämnden     2024-03-05                 1",
            "Vattennämnden",
            "2024-03-05",
        ),
    ],
)
def test_organ_and_day(lines: str, body: str, date: str | None) -> None:
    meeting = read(f"{lines}\n\nNärvarande\nGun Asklöv, ordförande\nTor Ekmark\n")
    assert meeting.body == body
    if date is not None:
        assert meeting.date == date


@pytest.mark.parametrize("label", ["Justeringens\nplats och tid", "Justerare\nTor Ekmark\nPlats och tid"])
def test_the_day_of_the_adjusting_is_not_the_meetings(label: str) -> None:
    head = (
        f"Sammanträdesprotokoll\nVattennämnden\n2024-03-05\nPlats och tid\nRådhuset, kl 13.00-15.00\n"
        f"Beslutande\nGun Asklöv (S)\nTor Ekmark (M)\n{label}\nRådhuset den 12/3 2024\n"
    )
    assert read(head).date == "2024-03-05"


def test_the_notice_of_posting_tells_the_day() -> None:
    head = (
        "Sammanträdesprotokoll\nVattennämnden\nPlats och tid\nRådhuset, kl 13.00\nBeslutande\n"
        "Gun Asklöv (S)\nTor Ekmark (M)\n"
    )
    notice = (
        "ANSLAG/BEVIS\nProtokollet är justerat.\nOrgan\nVattennämnden\nSammanträdesdatum\n2024-03-05\n"
        "Anslaget sätts upp\n2024-03-13\n"
    )
    assert read(f"{head}{notice}").date == "2024-03-05"


def test_six_figures_behind_the_title_are_the_day() -> None:
    assert read("Protokoll 240305\n\nNärvarande: Gun Asklöv, Tor Ekmark\n").date == "2024-03-05"


@pytest.mark.parametrize(
    "organ",
    [
        "Organ\nVattenförbundet Svartån",
        "Organ och §§:\nVattenförbundet Svartån",
        "Nämnd   Vattenförbundet Svartån 2024-03-05",
    ],
)
def test_the_notice_of_posting_names_the_organ(organ: str) -> None:
    head = (
        "Plats och tid: Rådhuset 2024-03-05 kl. 13.00-15.00\n\nNärvarande\n\n"
        "Beslutande: Gun Asklöv, ordförande\nTor Ekmark\n\n"
    )
    notice = f"ANSLAG/BEVIS\nProtokollet är justerat.\n{organ}\nAnslaget sätts upp 2024-03-12\n"
    assert read(f"{head}{notice}").body == "Vattenförbundet Svartån"


def test_who_chairs_this_meeting_stands_in_brackets() -> None:
    found = people("Beslutande\nGun Asklöv (S), 1:a vice ordförande (ordförande vid sammanträdet)\nTor Ekmark (M)")
    assert list(found["Gun Asklöv"].roles) == ["vice ordförande", "mötesordförande"]


# Items


def test_a_pointer_at_an_item_is_no_item() -> None:
    meeting = people(
        "Beslutande\nGun Asklöv (S), ordförande\nTor Ekmark (M)\nÖvriga deltagande\n"
        "Se § 1\nUtses att justera\nTor Ekmark"
    )
    assert list(meeting["Tor Ekmark"].roles) == ["justerare"]
    assert titles(
        "Se § 1\nUtses att justera\n\n§ 1 Dagordning\nDagordningen fastställs.\n\n§ 2 Taxor\nTaxan fastställs."
    ) == [
        ("1", "Dagordning"),
        ("2", "Taxor"),
    ]


def test_the_number_stands_behind_the_title() -> None:
    items = (
        "Mötet öppnas § 7\n\nOrdföranden öppnar mötet.\n\nVal av justerare § 8\n\nTor Ekmark väljs.\n\n"
        "Taxor, avgifter § 9\n\nTaxan fastställs enligt § 4.\n"
    )
    assert titles(items) == [("7", "Mötet öppnas"), ("8", "Val av justerare"), ("9", "Taxor, avgifter")]


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Informationsärenden\nSammanfattning\nVi talade om läget.", "Informationsärenden"),
        ("Informationspunkt: Vattenverket\nIda Sundling informerar om läget.", "Informationspunkt: Vattenverket"),
        ("Remiss av ett betänkande (SOU 2005:77)\nBeslut\nYttrandet antas.", "Remiss av ett betänkande (SOU 2005:77)"),
        ("Information\n\nIda Sundling informerar om läget.", "Information"),
        ("Taxa för vatten (VN/2024:51)\nBeslut\nTaxan fastställs.", "Taxa för vatten"),
        ("Vattenverket\nIda Sundling informerar.", "Vattenverket"),
        ("Val av justerare.\nVattennämnden beslutar:\nUtse Tor Ekmark till justerare.", "Val av justerare."),
    ],
)
def test_the_title_below_a_number_alone(below: str, title: str) -> None:
    found = titles(f"§ 1\n{below}\n\n§ 2\nAvslutning\nMötet avslutas.")
    assert found[0] == ("1", title) or (found[0][0], found[0][1].rstrip(".")) == ("1", title.rstrip("."))


def test_a_point_with_a_letter_is_no_part_of_the_title() -> None:
    assert titles("1. Frågor från stämman\na)\nTaxan höjs.\nb)\nTaxan sänks.\n\n2. Avslutning\nMötet avslutas.") == [
        ("1", "Frågor från stämman"),
        ("2", "Avslutning"),
    ]


def test_a_label_above_its_points_is_no_label_of_the_margin() -> None:
    items = "".join(
        f"§ {number} Fråga {number}\n\nBeslut\n\natt fråga {number} läggs till handlingarna.\n\n\n"
        for number in range(1, 5)
    )
    assert titles(items) == [(str(number), f"Fråga {number}") for number in range(1, 5)]


def test_contents_whose_titles_are_shorter_below() -> None:
    contents = (
        "Innehållsförteckning\nVR 7  Godkännande av dagordningen\nVR 8  Länets taxor för vatten\n"
        "VR 9  Avslutning av mötet\n\n"
    )
    items = (
        "VR 7    Godkännande av dagordning\n\nDagordningen godkänns.\n\nVR 8    Taxor för vatten\n\n"
        "Taxan fastställs.\n\nVR 9    Avslutning\n\nMötet avslutas.\n"
    )
    assert titles(contents + items) == [
        ("7", "Godkännande av dagordning"),
        ("8", "Taxor för vatten"),
        ("9", "Avslutning"),
    ]
