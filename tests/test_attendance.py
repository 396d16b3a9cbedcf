"""Who was there: names, status, roles, affiliations, and two columns paired again."""

from __future__ import annotations

import pytest

from lsgparse import Attendance, Meeting, parse

ITEMS = "\n1. Taxor\nBeslut\nTaxan fastställs.\n\n2. Resor\nBeslut\nResorna noteras.\n"


def read(people: str) -> Meeting:
    return parse(f"Protokoll Vårdforum\nDatum: 2024-03-05\n\n{people}\n{ITEMS}")


def one(line: str, heading: str = "Närvarande") -> Attendance:
    [person] = read(f"{heading}\n{line}").attendance
    return person


@pytest.mark.parametrize(
    ("line", "name", "affiliation"),
    [
        ("Rut Ekbom, Sjöbo kommun", "Rut Ekbom", "Sjöbo kommun"),
        ("Rut Ekbom   Sjöbo kommun", "Rut Ekbom", "Sjöbo kommun"),
        ("Rut Ekbom\tSjöbo kommun", "Rut Ekbom", "Sjöbo kommun"),
        ("Rut Ekbom Sjöbo kommun", "Rut Ekbom", "Sjöbo kommun"),
        ("Rut Ekbom, utredare, Region Skåne", "Rut Ekbom", "utredare, Region Skåne"),
        ("Rut Ekbom   ordf. Hjälpmedelsforum", "Rut Ekbom", "ordf. Hjälpmedelsforum"),
        ("Rut Ekbom", "Rut Ekbom", None),
        pytest.param(
            "RUT EKBOM, Sjöbo kommun",
            "RUT EKBOM",
            "Sjöbo kommun",
        ),
    ],
)
def test_name_and_affiliation(line: str, name: str, affiliation: str | None) -> None:
    person = one(line)
    assert (person.name, person.affiliation, person.status) == (name, affiliation, "närvarande")


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Närvarande", "närvarande"),
        ("Deltagare:", "närvarande"),
        ("Närvarande ledamöter", "närvarande"),
        ("Frånvarande", "frånvarande"),
        ("Ej närvarande", "frånvarande"),
        ("Anmält förhinder", "frånvarande"),
        ("Adjungerade", "adjungerad"),
        ("Övriga", "övrig"),
        ("Tjänstepersoner", "övrig"),
        ("Övriga tjänstepersoner", "övrig"),
        ("Närvarande och beslutande", "närvarande"),
        ("Ledamöter med förhinder:", "frånvarande"),
        ("De som deltagit:", "närvarande"),
    ],
)
def test_the_heading_gives_the_status(heading: str, status: str) -> None:
    assert one("Rut Ekbom, Sjöbo kommun", heading).status == status


def test_a_word_at_the_person_outweighs_the_heading() -> None:
    person = one("Rut Ekbom, Region Skåne, ständigt adjungerad", "Övriga tjänstepersoner")
    assert (person.status, person.affiliation) == ("adjungerad", "Region Skåne")


def test_people_without_a_heading_have_no_status() -> None:
    people = read("Rut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne").attendance
    assert [person.status for person in people] == [None, None]


@pytest.mark.parametrize(
    ("line", "name", "kind", "code"),
    [
        ("Rut Ekbom, Sjöbo kommun", "Sjöbo kommun", "kommun", "1265"),
        ("Rut Ekbom, Region Skåne", "Region Skåne", "region", "12"),
        ("Rut Ekbom, Landstinget", "Landstinget", "landsting", None),
        ("Rut Ekbom, Socialnämnden", "Socialnämnden", "annat", None),
        ("Rut Ekbom, Norrvikens kommun", "Norrvikens kommun", "kommun", None),
        ("Rut Ekbom, Region Mellansjö", "Region Mellansjö", "region", None),
    ],
)
def test_the_organisation_recognised(line: str, name: str, kind: str, code: str | None) -> None:
    organisation = one(line).organisation
    assert organisation is not None
    assert (organisation.name, organisation.kind, organisation.code) == (name, kind, code)


@pytest.mark.parametrize("line", ["Rut Ekbom, utredare", "Rut Ekbom", "Rut Ekbom, ordf. Hjälpmedelsforum"])
def test_a_title_is_no_organisation(line: str) -> None:
    assert one(line).organisation is None


@pytest.mark.parametrize(
    ("line", "roles", "affiliation"),
    [
        ("Rut Ekbom, ordförande, Sjöbo kommun", ["ordförande"], "Sjöbo kommun"),
        ("Rut Ekbom, ordförande   Sjöbo kommun", ["ordförande"], "Sjöbo kommun"),
        ("Rut Ekbom, ordförande Sjöbo kommun", ["ordförande"], "Sjöbo kommun"),
        ("Rut Ekbom, v. ordf., Sjöbo kommun", ["vice ordförande"], "Sjöbo kommun"),
        ("Rut Ekbom, mötesordförande och justerare", ["mötesordförande", "justerare"], None),
        ("Rut Ekbom, sekreterare tillika justerare", ["sekreterare", "justerare"], None),
        ("Rut Ekbom, sekr.   Samordnare", ["sekreterare"], "Samordnare"),
        ("Rut Ekbom, ordförande Brukarrådet", [], "ordförande Brukarrådet"),
        ("Rut Ekbom, tjänstgörande ersättare, Sjöbo kommun", ["ersättare"], "Sjöbo kommun"),
        ("Rut Ekbom, protokollförare", ["protokollförare"], None),
        pytest.param(
            "Rut Ekbom (ordf), Sjöbo kommun",
            ["ordförande"],
            "Sjöbo kommun",
        ),
        ("Rut Ekbom (ordförande), Sjöbo kommun", ["ordförande"], "Sjöbo kommun"),
    ],
)
def test_roles_in_this_meeting(line: str, roles: list[str], affiliation: str | None) -> None:
    person = one(line)
    assert (list(person.roles), person.affiliation) == (roles, affiliation)


@pytest.mark.parametrize(
    ("line", "party"),
    [("Rut Ekbom (s), Sjöbo kommun", "S"), ("Rut Ekbom (KD)   Sjöbo kommun", "KD"), ("Rut Ekbom, Sjöbo kommun", None)],
)
def test_the_party(line: str, party: str | None) -> None:
    person = one(line)
    assert (person.name, person.party, person.affiliation) == ("Rut Ekbom", party, "Sjöbo kommun")


@pytest.mark.parametrize(
    ("line", "replaces"),
    [
        ("Rut Ekbom, Sjöbo kommun, ersätter Maj Almlöf", "Maj Almlöf"),
        ("Rut Ekbom, Sjöbo kommun, ersättare för Maj Almlöf", "Maj Almlöf"),
        ("Rut Ekbom, Sjöbo kommun (för Maj Almlöf)", "Maj Almlöf"),
        ("Rut Ekbom   Sjöbo kommun, i stället för Maj Almlöf", "Maj Almlöf"),
    ],
)
def test_whom_somebody_replaces(line: str, replaces: str) -> None:
    person = one(line)
    assert (person.replaces, person.affiliation) == (replaces, "Sjöbo kommun")


@pytest.mark.parametrize(
    ("line", "represents"),
    [
        ("Rut Ekbom   Sjöbo kommun, representerar även Tomelilla kommun", ["Tomelilla kommun"]),
        ("Rut Ekbom   Sjöbo kommun, företräder även Tomelilla och Simrishamn", ["Tomelilla", "Simrishamn"]),
    ],
)
def test_whom_else_somebody_speaks_for(line: str, represents: list[str]) -> None:
    person = one(line)
    assert (list(person.represents), person.affiliation) == (represents, "Sjöbo kommun")


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("Rut Ekbom, ärende 1-2, Sjöbo kommun", "1-2"),
        ("Rut Ekbom, § 2   Sjöbo kommun", "2"),
        ("Rut Ekbom, Sjöbo kommun, punkt 1 och 2", "1 och 2"),
        ("Rut Ekbom, Sjöbo kommun § 2", "2"),
    ],
)
def test_the_items_that_somebody_was_present_for(line: str, items: str) -> None:
    person = one(line)
    assert (person.name, person.present_for, person.affiliation) == ("Rut Ekbom", items, "Sjöbo kommun")


def test_visitors_in_running_lines() -> None:
    people = read(
        "Närvarande\nRut Ekbom, Sjöbo kommun\nNils Asker punkt 1, Maj Almlöf och Ove\nLindmo, punkt 2"
    ).attendance
    assert [(person.name, person.present_for, person.status) for person in people] == [
        ("Rut Ekbom", None, "närvarande"),
        ("Nils Asker", "1", "närvarande"),
        ("Maj Almlöf", "2", "närvarande"),
        ("Ove Lindmo", "2", "närvarande"),
    ]
    assert people[-1].lines[-1][1] == people[1].lines[0][0] + 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "Närvarande: Rut Ekbom, Sjöbo kommun, Nils Asker, Region Skåne",
            [("Rut Ekbom", "Sjöbo kommun", ()), ("Nils Asker", "Region Skåne", ())],
            id="a list behind the colon",
        ),
        pytest.param(
            "Närvarande\nSjöbo kommun: Rut Ekbom och Nils Asker",
            [("Rut Ekbom", "Sjöbo kommun", ()), ("Nils Asker", "Sjöbo kommun", ())],
            id="people behind their organisation",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\nJusterare: Nils Asker",
            [("Rut Ekbom", "Sjöbo kommun", ()), ("Nils Asker", "Region Skåne", ("justerare",))],
            id="the one who checks the minutes",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\nSekreterare: Nils Asker",
            [("Rut Ekbom", "Sjöbo kommun", ()), ("Nils Asker", "Region Skåne", ("sekreterare",))],
            id="a role for somebody known",
        ),
        pytest.param(
            "Sekreterare: Maj Almlöf\nNärvarande\nRut Ekbom, Sjöbo kommun",
            [("Maj Almlöf", None, ("sekreterare",)), ("Rut Ekbom", "Sjöbo kommun", ())],
            id="a role for somebody new",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Nils Asker, Maj Almlöf",
            [("Rut Ekbom", None, ()), ("Nils Asker", None, ()), ("Maj Almlöf", None, ())],
            id="several on a line",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nTjänstgörande ersättare\nNils Asker, Region Skåne\n"
            "Tjänstgörande ersättare: Maj Almlöf",
            [
                ("Rut Ekbom", "Sjöbo kommun", ()),
                ("Nils Asker", "Region Skåne", ("ersättare",)),
                ("Maj Almlöf", None, ("ersättare",)),
            ],
            id="a heading that gives a role",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\nUtses att justera: Nils Asker",
            [("Rut Ekbom", "Sjöbo kommun", ()), ("Nils Asker", "Region Skåne", ("justerare",))],
            id="elected to check the minutes",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nUtses att justera\nRut Ekbom",
            [("Rut Ekbom", "Sjöbo kommun", ("justerare",))],
            id="elected, on the next line",
        ),
        pytest.param(
            "Närvarande\nRut Ekbom, Sjöbo kommun\nAnmärkning: ingen",
            [("Rut Ekbom", "Sjöbo kommun", ())],
            id="another label",
        ),
    ],
)
def test_people_behind_a_colon(lines: str, expected: list[tuple[str, str | None, tuple[str, ...]]]) -> None:
    assert [(person.name, person.affiliation, person.roles) for person in read(lines).attendance] == expected


def test_two_columns_are_paired_in_order() -> None:
    meeting = read(
        "Närvarande\nRut Ekbom, ordförande\nNils Asker\nMaj Almlöf\n\nSjöbo kommun\nRegion Skåne\nTomelilla kommun"
    )
    assert [(person.name, person.affiliation, person.inferred) for person in meeting.attendance] == [
        ("Rut Ekbom", "Sjöbo kommun", ("affiliation",)),
        ("Nils Asker", "Region Skåne", ("affiliation",)),
        ("Maj Almlöf", "Tomelilla kommun", ("affiliation",)),
    ]
    assert meeting.source.unclassified == ()


def test_columns_of_two_groups_are_paired_group_by_group() -> None:
    meeting = read(
        "Närvarande\nRut Ekbom\nNils Asker\nSjöbo kommun\nRegion Skåne\nFrånvarande\nMaj Almlöf\nTomelilla kommun"
    )
    assert [(person.name, person.affiliation, person.status) for person in meeting.attendance] == [
        ("Rut Ekbom", "Sjöbo kommun", "närvarande"),
        ("Nils Asker", "Region Skåne", "närvarande"),
        ("Maj Almlöf", "Tomelilla kommun", "frånvarande"),
    ]


def test_columns_whose_counts_differ_are_left_unpaired_and_told() -> None:
    meeting = read("Närvarande\nRut Ekbom\nNils Asker\nMaj Almlöf\n\nSjöbo kommun\nRegion Skåne")
    assert [person.affiliation for person in meeting.attendance] == [None, None, None]
    [told] = [note for note in meeting.diagnostics if note.code == "LSG301"]
    assert "3 names and 2 organisations" in told.message


def test_every_person_says_where_it_stands() -> None:
    people = "Närvarande: Rut Ekbom, Sjöbo kommun, Nils Asker"
    text = f"Protokoll Vårdforum\nDatum: 2024-03-05\n\n{people}\n{ITEMS}"
    first, second = parse(text).attendance
    assert text[slice(*first.spans[0])] == "Rut Ekbom, Sjöbo kommun"
    assert text[slice(*second.spans[0])] == "Nils Asker"
    assert first.lines == second.lines == ((4, 4),)


def test_a_long_line_is_no_person() -> None:
    line = "Rut Ekbom, Sjöbo kommun, " + "hälsade alla välkomna till ett möte som hon hoppades skulle bli givande " * 3
    assert read(f"Närvarande\nNils Asker, Region Skåne\n{line}").attendance[0].name == "Nils Asker"
    assert len(read(f"Närvarande\nNils Asker, Region Skåne\n{line}").attendance) == 1


def test_who_writes_the_minutes_is_there_though_named_below_the_absent() -> None:
    meeting = read("Närvarande\nRut Ekbom, Sjöbo kommun\nFrånvarande\nBo Ek, Sjöbo kommun\nSekreterare\nUno Falk")
    found = [(person.name, person.status, person.roles) for person in meeting.attendance]
    assert found == [
        ("Rut Ekbom", "närvarande", ()),
        ("Bo Ek", "frånvarande", ()),
        ("Uno Falk", "närvarande", ("sekreterare",)),
    ]


def test_a_house_broken_over_two_lines_is_one() -> None:
    people = read("Närvarande\nRut Ekbom, justerare  Strömsnäs\nkommun\nBo Alm  Ödeby kommun").attendance
    assert [(one.name, one.affiliation, one.roles, list(one.lines)) for one in people] == [
        ("Rut Ekbom", "Strömsnäs kommun", ("justerare",), [(5, 6)]),
        ("Bo Alm", "Ödeby kommun", (), [(7, 7)]),
    ]
