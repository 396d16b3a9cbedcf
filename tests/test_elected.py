"""Roles that the list does not print: told by an election in the minutes, or by a signature."""

from __future__ import annotations

import pytest

from lsgparse import Meeting, parse
from lsgparse.tables.elections import ELECTS, FUNCTION, FUNCTIONS, ROLE_OF_GROUP, Function

HEAD = "Protokoll Vattenrådet\nDatum: 2024-03-05 kl. 09.00\nPlats: Falun\n\n"
PEOPLE = "Närvarande\nGun Asklöv, ordförande\nTor Ekmark\nIda Sundling\nPer Norrby (S)\n"
REST = "\n§ 3 Taxor\nTaxan fastställs.\n"


def read(item: str, people: str = PEOPLE, title: str = "Val av justerare") -> Meeting:
    return parse(f"{HEAD}{people}\n§ 1 Mötets öppnande\nOrdföranden öppnar mötet.\n\n§ 2 {title}\n{item}\n{REST}")


def roles(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    return {person.name: tuple(person.roles) for person in meeting.attendance if person.roles}


ROWS = [pytest.param(row, id=row.role) for row in FUNCTIONS]


@pytest.mark.parametrize("row", ROWS)
def test_a_function_is_told_by_its_sentences_and_by_no_others(row: Function) -> None:
    for sentence in row.yes:
        found = FUNCTION.search(sentence)
        assert found is not None, sentence
        assert ROLE_OF_GROUP[found.lastgroup or ""] == row.role, sentence
        assert ELECTS.search(sentence), sentence
    for sentence in row.no:
        found = FUNCTION.search(sentence)
        assert not (found and ROLE_OF_GROUP[found.lastgroup or ""] == row.role), sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Tor Ekmark utses att justera protokollet.",
        "Till justerare valdes Tor Ekmark.",
        "Att jämte ordföranden justera dagens protokoll utsågs Tor Ekmark.",
        "Att jämte ordförande Gun Asklöv justera protokollet valdes Tor Ekmark.",
        "Tor Ekmark väljs att tillsammans med Gun Asklöv justera dagens protokoll.",
        "Tor Ekmark justerar dagens protokoll jämte ordföranden.",
        "Vattenrådet utser Tor Ekmark att justera protokollet med Ida Sundling som ersättare.",
        "Tor väljs till justerare.",
        "Tor Ekmark",
    ],
)
def test_the_elected_adjuster_has_the_role(sentence: str) -> None:
    meeting = read(sentence)
    assert roles(meeting) == {"Gun Asklöv": ("ordförande",), "Tor Ekmark": ("justerare",)}
    [tor] = [person for person in meeting.attendance if person.name == "Tor Ekmark"]
    assert "roles" in tor.inferred


def test_two_adjusters_are_elected() -> None:
    found = roles(read("Ida Sundling och Per Norrby (S) utses att justera protokollet."))
    assert found["Ida Sundling"] == found["Per Norrby"] == ("justerare",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Taxan justeras uppåt enligt Tor Ekmark.",
        "Tor Ekmark föreslår att någon utses att justera protokollet.",
        "Tor Ekmark utses att justera protokollet från nästa möte.",
        "Till justerare valdes Hedda Lindskog.",
        "Tor Ekmark valdes till vice mötesordförande.",
        "Tor Ekmark valdes till ordförande för ett år.",
    ],
)
def test_who_is_not_elected_here_gets_no_role(sentence: str) -> None:
    assert roles(read(sentence, title="Övrigt")) == {"Gun Asklöv": ("ordförande",)}


def test_nobody_is_added_to_the_list() -> None:
    assert len(read("Till justerare valdes Hedda Lindskog.").attendance) == 4


def test_chair_and_secretary_of_an_annual_meeting() -> None:
    people = "Närvarande\nTor Ekmark\nIda Sundling\nPer Norrby\n"
    item = "Till mötesordförande valdes Tor Ekmark och till mötessekreterare Ida Sundling."
    assert roles(read(item, people, "Val av ordförande och sekreterare för mötet")) == {
        "Tor Ekmark": ("mötesordförande",),
        "Ida Sundling": ("sekreterare",),
    }


def test_who_chairs_needs_no_election() -> None:
    assert roles(read("Till mötesordförande utses Gun Asklöv.")) == {"Gun Asklöv": ("ordförande",)}


def test_a_paragraph_above_the_items_tells_who_adjusts_and_who_writes() -> None:
    people = f"{PEOPLE}\nJustering och sekreterare\n"
    people += (
        "Att jämte ordförande Gun Asklöv justera dagens protokoll valdes Tor Ekmark. Sekreterare är Ida Sundling.\n"
    )
    found = roles(read("Dagordningen godkänns.", people, "Dagordning"))
    assert (found["Tor Ekmark"], found["Ida Sundling"]) == (("justerare",), ("sekreterare",))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ordförande Tor Ekmark hälsar alla välkomna.",
        "Ordföranden Tor Ekmark (S) öppnade mötet.",
        "Mötet öppnades av ordförande Tor Ekmark.",
    ],
)
def test_who_opens_the_meeting_as_its_chair(sentence: str) -> None:
    people = "Närvarande: Gun Asklöv, Tor Ekmark, Ida Sundling\n"
    assert roles(read(sentence, people, "Öppnande")) == {"Tor Ekmark": ("ordförande",)}


def test_another_chair_who_speaks_does_not_chair() -> None:
    people = "Närvarande: Gun Asklöv, Tor Ekmark, Ida Sundling\n"
    assert roles(read("Ordförande Tor Ekmark informerar om taxan.", people, "Taxor")) == {}
    assert roles(read("Ordförande Tor Ekmark hälsar alla välkomna.")) == {"Gun Asklöv": ("ordförande",)}


# Signatures


def signed(
    block: str, people: str = "Närvarande\nGun Asklöv\nTor Ekmark\nIda Sundling\n"
) -> dict[str, tuple[str, ...]]:
    return roles(
        parse(f"{HEAD}{people}\n§ 1 Mötets öppnande\nMötet öppnas.\n\n§ 2 Taxor\nTaxan fastställs.\n\n{block}\n")
    )


def test_signatures_give_their_roles() -> None:
    block = (
        "Vid protokollet\n\nIda Sundling\nsekreterare\n\nJusteras\n\nGun Asklöv\nordförande\n\nTor Ekmark\njusterare"
    )
    assert signed(block) == {
        "Gun Asklöv": ("ordförande",),
        "Tor Ekmark": ("justerare",),
        "Ida Sundling": ("sekreterare",),
    }


def test_who_chairs_signs_under_the_word_of_the_adjusters_too() -> None:
    people = "Närvarande\nGun Asklöv (ordf.)\nTor Ekmark\nIda Sundling\n"
    block = "Vid protokollet\n\nIda Sundling\n\nJusteras\n\nGun Asklöv          Tor Ekmark"
    assert signed(block, people) == {
        "Gun Asklöv": ("ordförande",),
        "Tor Ekmark": ("justerare",),
        "Ida Sundling": ("sekreterare",),
    }


COVER = """Sammanträdesprotokoll
Vattennämnden
2024-03-05

Plats och tid
Rådhuset, kl 13.00-15.30
Beslutande
Gun Asklöv (S)
Tor Ekmark (M)
Per Norrby (C)
Övriga deltagande
Ida Sundling, utredare
Utses att justera
Tor Ekmark
"""


@pytest.mark.parametrize(
    "block",
    [
        "Underskrifter\nSekreterare\nOrdförande\nJusterande\nIda Sundling\nGun Asklöv (S)\nTor Ekmark (M)",
        (
            "Underskrifter\nSekreterare\nParagrafer\nNr 1-2\nIda Sundling\nOrdförande\nGun Asklöv\n"
            "Justerande\nTor Ekmark"
        ),
        (
            "Sekreterare\n........................\nIda Sundling\nOrdförande\n........................\nGun Asklöv\n"
            "Justerare\n........................\nTor Ekmark"
        ),
        "Underskrifter\nSekreterare\nParagrafer\n1-2\nIda Sundling\nOrdförande\nGun Asklöv\nJusterande\nTor Ekmark",
        (
            "Underskrifter: Paragrafer 1-2\nSekreterare: ………\nIda Sundling\nOrdförande: ………\nGun Asklöv\n"
            "Justerare: ………\nTor Ekmark"
        ),
        (
            "Underskrifter\nSekreterare..........\nIda Sundling\nOrdförande..........\nGun Asklöv\n"
            "Justerare..........\n"
            "Tor Ekmark\nProtokollet har anslagits\n2024-03-07"
        ),
    ],
)
def test_a_cover_pages_signatures(block: str) -> None:
    text = f"{COVER}{block}\n\n§ 1\nDagordning\nDagordningen fastställs.\n\n§ 2\nTaxor\nTaxan fastställs.\n"
    assert roles(parse(text)) == {
        "Gun Asklöv": ("ordförande",),
        "Tor Ekmark": ("justerare",),
        "Ida Sundling": ("sekreterare",),
    }


def test_a_second_chair_of_an_item_or_two_stays_what_the_list_says() -> None:
    people = "Närvarande\nGun Asklöv, ordförande\nTor Ekmark, vice ordförande\nIda Sundling\n"
    block = "Ida Sundling\nsekreterare\n\nGun Asklöv\nordförande\n\nTor Ekmark\nordförande § 2"
    assert signed(block, people)["Tor Ekmark"] == ("vice ordförande",)
