"""The signature block behind the last item: names and roles, in one or two columns."""

from __future__ import annotations

import pytest

from lsgparse import parse
from lsgparse.read.signatures import read_signatures
from lsgparse.text.lines import cut


def signatures(text: str) -> list[tuple[str, str | None]]:
    found, _lines = read_signatures(cut(text).content)
    return [(piece["name"], piece["role"]) for piece in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Rut Ekbom\nOrdförande", [("Rut Ekbom", "ordförande")], id="the name above its role"),
        pytest.param("Ordförande\nRut Ekbom", [("Rut Ekbom", "ordförande")], id="the role above its name"),
        pytest.param(
            "Rut Ekbom        Nils Asker\nSekreterare      Justerare",
            [("Rut Ekbom", "sekreterare"), ("Nils Asker", "justerare")],
            id="two columns",
        ),
        pytest.param(
            "Ordförande: Rut Ekbom\nJusterare: Nils Asker",
            [("Rut Ekbom", "ordförande"), ("Nils Asker", "justerare")],
            id="behind a colon",
        ),
        pytest.param("Rut Ekbom, ordförande", [("Rut Ekbom", "ordförande")], id="behind a comma"),
        pytest.param("Vid protokollet\nRut Ekbom", [("Rut Ekbom", "sekreterare")], id="a label in the role's stead"),
        pytest.param("Vid protokollet: Rut Ekbom", [("Rut Ekbom", "sekreterare")], id="a label before a colon"),
        pytest.param(
            "Vid protokollet\n_________\nRut Ekbom\nSekreterare\n\nJusteras 2024-03-09\n.......\nNils Asker\nJusterare",
            [("Rut Ekbom", "sekreterare"), ("Nils Asker", "justerare")],
            id="rules and a date",
        ),
        pytest.param(
            "Mötet avslutas.\nRut Ekbom\nOrdförande", [("Rut Ekbom", "ordförande")], id="text before the block"
        ),
        pytest.param(
            "Rut Ekbom (ordförande)",
            [("Rut Ekbom", "ordförande")],
            id="in brackets",
        ),
        pytest.param("Rut Ekbom\nNils Asker", [], id="names alone"),
        pytest.param("Ordförande\nSekreterare", [], id="roles alone"),
        pytest.param("Rut Ekbom\nOrdförande\nMötet avslutas.", [], id="text behind the block"),
        pytest.param("Rut Ekbom, Sjöbo kommun", [], id="an organisation"),
        pytest.param("Justering: Nästa vecka", [], id="a label before other words"),
        pytest.param("Ordförande\n" + "Rut Ekbom " * 13, [], id="a long line"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_names_and_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert signatures(text) == expected


COVER = (
    "Protokoll Vårdnämnden\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nMaj Almlöf, Region Skåne\n\n"
    "Underskrifter\nSekreterare   Nils Asker\nOrdförande   Rut Ekbom\n\n"
    "ANSLAG/BEVIS\nProtokollet är anslaget på kommunens tavla\n"
)
ITEMS = "\f1. Upprop\nBeslut\nListan godkänns.\n\n2. Taxor\nBeslut\nTaxan fastställs.\n"


def test_the_block_of_a_cover_page() -> None:
    meeting = parse(f"{COVER}{ITEMS}")
    assert [(piece.name, piece.role) for piece in meeting.signatures] == [
        ("Nils Asker", "sekreterare"),
        ("Rut Ekbom", "ordförande"),
    ]
    assert [person.name for person in meeting.attendance] == ["Rut Ekbom", "Maj Almlöf"]


def test_the_notice_of_posting_is_furniture() -> None:
    notice = [part.lines for part in parse(f"{COVER}{ITEMS}").source.furniture if part.kind == "notice of posting"]
    assert notice == [((12, 13),)]


def test_the_block_behind_the_last_item() -> None:
    block = "Underskrifter\nSekreterare\nNils Asker\n\nBevis om anslag\nAnslaget den 9 mars 2024\n"
    meeting = parse(f"Protokoll Vårdnämnden\nDatum: 2024-03-05\n\n{ITEMS[1:]}\n{block}")
    assert [(piece.name, piece.role) for piece in meeting.signatures] == [("Nils Asker", "sekreterare")]
    assert [part.kind for part in meeting.source.furniture] == ["notice of posting"]
    assert meeting.arenden[-1].beslut[0].text == "Taxan fastställs."


def test_the_places_and_the_lines_taken() -> None:
    text = "Tack för i dag.\n\n______\nRut Ekbom   Nils Asker\nOrdförande   Justerare\n"
    found, lines = read_signatures(cut(text).content)
    assert [text[slice(*piece["spans"][0])] for piece in found] == ["Rut Ekbom", "Nils Asker"]
    assert [piece["lines"] for piece in found] == [((4, 4),), ((4, 4),)]
    assert [line.number for line in lines] == [4, 5]
