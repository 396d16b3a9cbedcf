"""Cover pages: labels and values in two columns, wrapped labels, tables of those present, who signs and adjusts."""

from __future__ import annotations

import pytest

from lsgparse import Attendance, parse
from lsgparse.read.stacked import unstacked
from lsgparse.text.lines import cut

ITEMS = "\n§ 34 Val\nBeslut\nKommunstyrelsen utser Per Ekvall.\n\n§ 35 Budget\nBeslut\nBudgeten godkänns.\n"

COLUMNS = """\
SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen
2021-03-09

Plats och tid               Kommunhuset, Stora salen, kl. 13.00–16.30

Beslutande                  Anna Bergmark (S), ordförande
                            Per Ekvall (C)
                            Olle Lindhage (V), tjg ers för Karin Nyhlén (V)

Ej tjänstgörande            Nils Sandmark (S)
ersättare                   Eva Falkgren (M)

Övriga deltagare            Sara Holmdal, ekonomichef § 34
                            Maria Rosengren, sekreterare

Utses att justera           Per Ekvall

Justeringens                Kommunkansliet 2021-03-15
plats och tid

Underskrifter
                Sekreterare   .........................     Paragrafer 34 - 35
                              Maria Rosengren

                Ordförande    .........................
                              Anna Bergmark

                Justerande    .........................
                              Per Ekvall

                                ANSLAG/BEVIS
Organ                       Kommunstyrelsen
Anslaget sätts upp          2021-03-16
Underskrift                 .........................
                            Maria Rosengren
"""


def people(text: str) -> dict[str, Attendance]:
    return {person.name: person for person in parse(text + ITEMS).attendance}


def test_two_columns() -> None:
    meeting = parse(COLUMNS + ITEMS)
    assert (meeting.body, meeting.date, meeting.start_time, meeting.end_time) == (
        "Kommunstyrelsen",
        "2021-03-09",
        "13:00",
        "16:30",
    )
    assert meeting.place == "Kommunhuset, Stora salen"
    assert meeting.arende_range is not None
    assert [(p.name, p.status, p.roles) for p in meeting.attendance] == [
        ("Anna Bergmark", "närvarande", ("ordförande",)),
        ("Per Ekvall", "närvarande", ("justerare",)),
        ("Olle Lindhage", "närvarande", ("ersättare",)),
        ("Nils Sandmark", "närvarande", ("ersättare",)),
        ("Eva Falkgren", "närvarande", ("ersättare",)),
        ("Sara Holmdal", "övrig", ()),
        ("Maria Rosengren", "övrig", ("sekreterare",)),
    ]
    assert [(line.name, line.role) for line in meeting.signatures] == [
        ("Maria Rosengren", "sekreterare"),
        ("Anna Bergmark", "ordförande"),
        ("Per Ekvall", "justerare"),
    ]
    assert not meeting.source.unclassified


def test_every_value_of_a_column_stands_where_it_is_printed() -> None:
    text = COLUMNS + ITEMS
    for person in parse(text).attendance:
        (span,) = person.spans
        assert person.name in text[span[0] : span[1]]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(
            "Ledamöter              Parti   Närvarande\nAnna Berg              S       Ja     ordförande\n"
            "Bo Ekman               M       Nej\n",
            {"Anna Berg": ("S", "närvarande", ("ordförande",)), "Bo Ekman": ("M", "frånvarande", ())},
            id="yes and no",
        ),
        pytest.param(
            "Ledamot                Parti   Närvarande   Frånvarande\nAnna Berg              S       x\n"
            "Bo Ekman               M                    x\n",
            {"Anna Berg": ("S", "närvarande", ()), "Bo Ekman": ("M", "frånvarande", ())},
            id="marks",
        ),
        pytest.param(
            "Ledamot                Parti   Närvarande   Ja    Nej\nAnna Berg              S       x            x\n"
            "Bo Ekman               M\n",
            {"Anna Berg": ("S", "närvarande", ()), "Bo Ekman": ("M", "frånvarande", ())},
            id="a mark is missing",
        ),
        pytest.param(
            "Ersättare              Parti   Närvarande\nAnna Berg              S       Ja    Tjänstgör för Bo Ekman\n",
            {"Anna Berg": ("S", "närvarande", ("ersättare",))},
            id="those who stand in",
        ),
        pytest.param(
            "Ledamöter Parti Närvarande\nAnna Berg S Ja\nBo Ekman M Nej\n",
            {"Anna Berg": ("S", "närvarande", ()), "Bo Ekman": ("M", "frånvarande", ())},
            id="blanks lost",
        ),
    ],
)
def test_a_table_of_those_present(table: str, expected: dict[str, tuple[str, str, tuple[str, ...]]]) -> None:
    found = people(f"Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\nNärvarande\n{table}")
    assert {name: (one.party, one.status, one.roles) for name, one in found.items()} == expected


@pytest.mark.parametrize(
    ("words", "field", "expected"),
    [
        ("Anna Berg [S]", "party", "S"),
        ("Anna Berg (PRO)", "affiliation", "PRO"),
        ("Anna Berg (S) § 12-14 ersätter Bo Ekman (S)", "present_for", "12-14"),
        ("Anna Berg (S) § 12-14 ersätter Bo Ekman (S)", "replaces", "Bo Ekman"),
        ("Anna Berg (S), §§ 12, 14-16", "present_for", "12, 14-16"),
        ("Anna Berg, Falu kommun (t.o.m. p. 4)", "present_for", "t.o.m. p. 4"),
        ("Anna Berg, Falu kommun, anländer kl. 18.25", "affiliation", "Falu kommun"),
        ("Anna Berg, ers. för Bo Ekman", "roles", ("ersättare",)),
        ("Anna Berg, ersätter Bo Ekman", "roles", ()),
        ("Anna Berg, kanslichef och sekreterare", "roles", ("sekreterare",)),
        ("Anna Berg, kanslichef och sekreterare", "affiliation", "kanslichef"),
        ("Anna Berg, justerare tillika rösträknare", "roles", ("justerare",)),
        ("Anna Berg (S) (ersätter Bo Ekman (M))", "replaces", "Bo Ekman"),
        ("Anna Berg (ekonomichef)", "affiliation", "ekonomichef"),
    ],
)
def test_words_behind_a_name(words: str, field: str, expected: object) -> None:
    found = people(f"Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\nNärvarande\n{words}\nCilla Dahl (M)\n")
    assert getattr(found["Anna Berg"], field) == expected


def test_initials_in_brackets_are_no_parties() -> None:
    found = people(
        "Anteckningar från Styrgruppen\n2024-03-05\n\nDeltagare\nAnna Berg (AB)\nBo Ek (BE)\nPer-Ulf Dahl (PD)\n"
    )
    assert {one.party for one in found.values()} == {None}


def test_organisations_below_the_names() -> None:
    found = people(
        "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\nLedamöter\nAnna Berg (S), ordförande\nFalu kommun\n"
        "Bo Ekman (M)\nBorlänge kommun, §§ 34-35\n"
    )
    assert [one.affiliation for one in found.values()] == ["Falu kommun", "Borlänge kommun"]
    assert found["Bo Ekman"].present_for == "34-35"


def test_who_is_named_before_the_list_stands_in_it_once() -> None:
    found = people(
        "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\nJusterare: Bo Ekman\n\n"
        "Närvarande\nAnna Berg (S)\nBo Ekman (M)\n"
    )
    assert list(found) == ["Anna Berg", "Bo Ekman"]
    assert found["Bo Ekman"].roles == ("justerare",)
    assert found["Bo Ekman"].party == "M"


def test_people_behind_a_heading_of_two_words() -> None:
    found = people(
        "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\nPlats och tid för justering: Kansliet 2024-03-09\n\n"
        "Närvarande beslutande: Anna Berg (S), ordförande, Bo Ekman (M)\nNärvarande icke beslutande: Cilla Dahl (V)\n"
    )
    assert [(one.name, one.party, one.roles) for one in found.values()] == [
        ("Anna Berg", "S", ("ordförande",)),
        ("Bo Ekman", "M", ()),
        ("Cilla Dahl", "V", ("ersättare",)),
    ]


def test_two_lists_side_by_side() -> None:
    found = people(
        "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\n"
        "Ledamöter                       Ersättare\n"
        "Anna Berg (S), ordförande       Cilla Dahl (V), tjänstgörande §§ 34-35\n"
        "Bo Ekman (M)                    Dag Ek (S)\n"
        "Eva Falk (C)\n"
    )
    assert {name: one.roles for name, one in found.items()} == {
        "Anna Berg": ("ordförande",),
        "Bo Ekman": (),
        "Eva Falk": (),
        "Cilla Dahl": ("ersättare",),
        "Dag Ek": ("ersättare",),
    }
    assert found["Cilla Dahl"].present_for == "34-35"


@pytest.mark.parametrize(
    "label", ["Utsedd justerare", "Justerare", "Att justera", "Justeringsperson", "Vald att justera"]
)
def test_labels_of_who_adjusts(label: str) -> None:
    found = people(
        f"Protokoll Kommunstyrelsen\nDatum: 2024-03-05\n\nNärvarande\nAnna Berg\nBo Ekman\n\n{label}: Bo Ekman\n"
    )
    assert found["Bo Ekman"].roles == ("justerare",)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Falu kommun\nSammanträdesprotokoll\nSocialnämnden", "Socialnämnden"),
        ("Kommunalförbundet Norra Dalarna\n\nSammanträdesprotokoll\n\nDirektionen 2024-03-05", "Direktionen"),
        ("Samordningsförbundet Dala\n\nPROTOKOLL\nStyrelsemöte nr 5/2024", "Samordningsförbundet Dala"),
        ("PROTOKOLL            Blad 1\n\nRÄDDNINGSNÄMNDEN", "RÄDDNINGSNÄMNDEN"),
        ("Projektgrupp Stomme\nMinnesanteckningar, möte 7", "Projektgrupp Stomme"),
        ("Barn- och utbildningsnämnden\nProtokoll", "Barn- och utbildningsnämnden"),
    ],
)
def test_the_organ_beside_the_title(head: str, body: str) -> None:
    text = f"{head}\n\nDatum: 2024-03-05\n\nNärvarande\nAnna Berg (S), ordförande\nBo Ekman (M)\n"
    assert parse(text + ITEMS).body == body


STACKED = (
    "Protokoll Byggnadsnämnden\n2021-03-04\n\nPlats och tid\nBeslutande\nÖvriga deltagare\nUtses att justera\n"
    "Paragrafer\n\n"
    "Rådhuset, kl. 13.00-15.00\nRut Ek (S), ordförande\nNils Ask (M)\nEva Lind, nämndsekreterare\nNils Ask\n§§ 7-8\n\n"
    "§ 7 Start\nNämnden startar.\n\n§ 8 Taxa\nNämnden antar taxan.\n"
)


def test_labels_and_values_in_two_columns_one_after_the_other() -> None:
    meeting = parse(STACKED)
    assert (meeting.place, meeting.start_time, meeting.end_time) == ("Rådhuset", "13:00", "15:00")
    assert [(person.name, person.status, person.roles) for person in meeting.attendance] == [
        ("Rut Ek", "närvarande", ("ordförande",)),
        ("Nils Ask", "närvarande", ("justerare",)),
        ("Eva Lind", "övrig", ("sekreterare",)),
    ]
    assert meeting.arende_range is not None
    assert (meeting.arende_range.first, meeting.arende_range.last) == (7, 8)


def test_a_column_of_labels_without_people_stays_as_it_is() -> None:
    lines = cut("Plats och tid\nBeslutande\nParagrafer\nRådhuset\n§§ 7-8\n").content
    assert unstacked(lines) == lines


def test_more_labels_than_a_cover_has_are_none() -> None:
    lines = cut("Plats och tid\nBeslutande\nParagrafer\n" * 40 + "Rut Ek (S)\n").content
    assert unstacked(lines) == lines
