"""Names told from organisations and titles, and lists of people taken apart."""

from __future__ import annotations

import pytest

from lsgparse.read.words import is_name, is_name_token, is_organisation, people_in, split_name, take_party


@pytest.mark.parametrize(
    "text",
    [
        "Rut Ekbom",
        "Åke Öst",
        "Eva-Lisa von Holt",
        "Nils-erik Ask",
        "Maj Ström Alm",
        "Jan O'Neal",
        "K. Alm",
        "K-G Alm",
        "André Brånér",
    ],
)
def test_a_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Rut", id="one word"),
        pytest.param("Rut Maj Siv Eva Kim Bo", id="too many words"),
        pytest.param("rut Ekbom", id="lower case first"),
        pytest.param("Rut ekbom", id="lower case last"),
        pytest.param("Rut E", id="a letter last"),
        pytest.param("Sjöbo kommun", id="municipality"),
        pytest.param("Region Skåne", id="region"),
        pytest.param("Vård Omsorg", id="organisation words"),
        pytest.param("Socialchef Rut", id="a title"),
        pytest.param("Rut 3", id="a figure"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(("token", "known"), [("Ek", True), ("von", True), ("B.", True), ("ek", False), ("E4", False)])
def test_parts_of_names(token: str, known: bool) -> None:
    assert is_name_token(token) is known


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("Sjöbo kommun", True),
        ("Region Skåne", True),
        ("ordf. Brukarrådet", True),
        ("representant för patienterna", True),
        ("socialchef", True),
        ("Socialnämnden", True),
        ("Rut Ekbom", False),
    ],
)
def test_an_organisation_or_a_post_in_one(text: str, yes: bool) -> None:
    assert is_organisation(text) is yes


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("Rut Ekbom", "Rut Ekbom", ""),
        ("Rut Ekbom Sjöbo kommun", "Rut Ekbom", "Sjöbo kommun"),
        ("Rut Ekbom Region Skåne", "Rut Ekbom", "Region Skåne"),
        ("Rut Ekbom Sjöbo", "Rut Ekbom", "Sjöbo"),
        pytest.param(
            "Rut Maj Ekbom Sjöbo",
            "Rut Maj Ekbom",
            "Sjöbo",
        ),
        ("Rut Ekbom utredare", "Rut Ekbom", "utredare"),
        ("Rut Ekbom Socialnämnden i Sjöbo", "Rut Ekbom", "Socialnämnden i Sjöbo"),
        ("Kommunalråd Rut Ekbom", "Rut Ekbom", "Kommunalråd"),
        ("Handikapprådet Rut Ekbom", "", "Handikapprådet Rut Ekbom"),
        ("Utredare Rut Ekbom", "Rut Ekbom", "Utredare"),
        ("Rut Ekbom Norra stad", "Rut Ekbom", "Norra stad"),
        ("Rut Ekbom Sjöbo vårdförbund", "Rut Ekbom", "Sjöbo vårdförbund"),
        ("Rut Ekbom Sjöbo Vårdförbund", "Rut Ekbom", "Sjöbo Vårdförbund"),
        ("Rut Ekbom Norra kommun", "Rut Ekbom", "Norra kommun"),
        ("Eva-Lisa von Holt Sjöbo kommun", "Eva-Lisa von Holt", "Sjöbo kommun"),
        ("Rut Ekbom 12 platser", "Rut Ekbom", "12 platser"),
        ("Sjöbo kommun", "", "Sjöbo kommun"),
        ("rut ekbom", "", "rut ekbom"),
        ("Rut", "", "Rut"),
        ("Rut 12 platser", "", "Rut 12 platser"),
        ("Kommunerna vill vänta", "", "Kommunerna vill vänta"),
    ],
)
def test_a_name_and_what_follows_it(text: str, name: str, rest: str) -> None:
    assert split_name(text) == (name, rest)


@pytest.mark.parametrize(
    ("text", "rest", "party"),
    [
        ("Rut Ekbom (s)", "Rut Ekbom", "S"),
        ("Rut Ekbom (KD) Sjöbo", "Rut Ekbom Sjöbo", "KD"),
        ("Rut Ekbom (opol.)", "Rut Ekbom", "OPOL"),
        ("Rut Ekbom (-)", "Rut Ekbom", None),
        ("Rut Ekbom (vikarie)", "Rut Ekbom (vikarie)", None),
    ],
)
def test_a_party_in_brackets(text: str, rest: str, party: str | None) -> None:
    assert take_party(text) == (rest, party)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("Rut Ekbom", [("Rut Ekbom", None)], id="one"),
        pytest.param("Rut Ekbom och Nils Ask", [("Rut Ekbom", None), ("Nils Ask", None)], id="två"),
        pytest.param(
            "Rut Ekbom, Sjöbo kommun och Nils Ask, utredare.",
            [("Rut Ekbom", "Sjöbo kommun"), ("Nils Ask", "utredare")],
            id="with what follows the name",
        ),
        pytest.param("Rut Ekbom, utredare, Sjöbo kommun", [("Rut Ekbom", "utredare, Sjöbo kommun")], id="two things"),
        pytest.param("Rut Ekbom (m) samt Nils Ask", [("Rut Ekbom", None), ("Nils Ask", None)], id="party"),
        pytest.param(
            "Rut Ekbom; Nils Ask & Maj Alm", [("Rut Ekbom", None), ("Nils Ask", None), ("Maj Alm", None)], id="signs"
        ),
        pytest.param("utredare", [], id="nobody"),
        pytest.param(" , ", [], id="only a comma"),
    ],
)
def test_people_in_a_list(text: str, people: list[tuple[str, str | None]]) -> None:
    found = people_in(text)
    assert [(person.name, person.affiliation) for person in found] == people
    for person in found:
        assert text[person.start : person.end] == person.name
