"""Votes and reservations: counts in words, in lists and in tables of marks; whose decision they belong to."""

from __future__ import annotations

import pytest

from lsgparse import Beslut, Meeting, parse
from lsgparse.patterns import lazy
from lsgparse.tables.votes import COUNTS, Count, value_of

HEAD = "Protokoll Kommunstyrelsen\nDatum: 2024-03-05\nPlats: Falun\n\nNärvarande\nAnna Berg (S)\nBo Ekman (M)\n"
DECISION = "Beslut\nKommunstyrelsen avslår motionen.\n"


def decisions(text: str) -> tuple[Beslut, ...]:
    meeting: Meeting = parse(f"{HEAD}\n§ 1 Val\nBeslut\nBo Ekman utses.\n\n§ 2 Motion\n{text}")
    return meeting.arenden[1].beslut


def counted(beslut: Beslut) -> tuple[int | None, int | None, int | None] | None:
    return (beslut.votes.ja, beslut.votes.nej, beslut.votes.avstar) if beslut.votes else None


@pytest.mark.parametrize("row", COUNTS, ids=lambda row: row.side)
def test_counts_match_their_examples(row: Count) -> None:
    pattern = lazy(f"(?i:{row.pattern.replace('(?P<count>', '(')})")
    for text, value in row.yes:
        match = pattern.search(text)
        assert match is not None, text
        assert value_of(next(group for group in match.groups() if group)) == value
    for text in row.no:
        assert pattern.search(text) is None, text


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("Omröstningen ger 7 ja-röster mot 4 nej-röster.", (7, 4, None), id="for and against"),
        pytest.param(
            "Vid votering avges 5 röster för bifall, 3 röster mot bifall och ingen avstår.", (5, 3, 0), id="0"
        ),
        pytest.param("Omröstningsresultat\nJa: 7, Nej: 4, avstår: 1", (7, 4, 1), id="labels"),
        pytest.param("Omröstning\nJa 12\nNej 9\nAvstår 2", (12, 9, 2), id="a list"),
        pytest.param("Votering begärs. Två ja och en nej. Tre ledamöter avstod.", (2, 1, 3), id="words"),
        pytest.param("Efter votering, 3 röster mot 2, avslås motionen.", (3, 2, None), id="so many against so many"),
        pytest.param("Rösterna räknades. Den som vill avslå röstar ja.", None, id="no count"),
        pytest.param("Kommunen fick 7 ja och 3 nej i enkäten.", None, id="no vote"),
    ],
)
def test_a_count(told: str, expected: tuple[int | None, int | None, int | None] | None) -> None:
    (beslut,) = decisions(f"{told}\n\n{DECISION}")
    assert counted(beslut) == expected


TABLE = (
    "Omröstning\n"
    "Ledamot             Parti    Ja    Nej    Avstår\n"
    "Anna Berg           S        x\n"
    "Bo Ekman            M              x\n"
    "Cilla Dahl          C        x\n"
    "Dag Ek              V                     x\n"
)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param(TABLE, (2, 1, 1), id="marks below their heads"),
        pytest.param(TABLE + "Summa                        7     5      1\n", (7, 5, 1), id="the sums count"),
        pytest.param("Omröstning\nLedamot Parti Ja Nej\nAnna Berg S x\nSumma 7 5\n", (7, 5, None), id="blanks lost"),
    ],
)
def test_a_table_of_marks(table: str, expected: tuple[int, int, int | None]) -> None:
    (beslut,) = decisions(f"{table}\n{DECISION}")
    assert counted(beslut) == expected


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Anna Berg (S) och Bo Ekman (M) reserverar sig mot beslutet.", ("Anna Berg", "Bo Ekman")),
        ("Mot beslutet reserverar sig Anna Berg (S).", ("Anna Berg",)),
        ("Centerpartiet och Moderaterna reserverade sig.", ("Centerpartiet", "Moderaterna")),
        ("Anna Berg (S) lämnar en skriftlig reservation.", ("Anna Berg",)),
        ("Reservation\nAnna Berg (S), Bo Ekman (M)", ("Anna Berg", "Bo Ekman")),
        ("Två personer reserverade sig för att komma försent.", ()),
    ],
)
def test_who_reserves_themselves(told: str, names: tuple[str, ...]) -> None:
    (beslut,) = decisions(f"{DECISION}\n{told}\n")
    assert beslut.reservations == names
    assert beslut.text == "Kommunstyrelsen avslår motionen."


def test_a_vote_belongs_to_the_decision_behind_it_a_reservation_to_the_one_before() -> None:
    first, second = decisions(
        "Beslut\nKommunstyrelsen avslår motionen.\n\nAnna Berg (S) reserverar sig.\n\n"
        "Omröstning\nJa: 7, Nej: 4\n\nBeslut\nKommunstyrelsen antar planen.\n"
    )
    assert (counted(first), first.reservations) == (None, ("Anna Berg",))
    assert (counted(second), second.reservations) == ((7, 4, None), ())


def test_two_votes_in_one_item() -> None:
    first, second = decisions(
        "Votering\nJa: 7, Nej: 4\n\nBeslut\nKommunstyrelsen avslår motionen.\n\n"
        "Votering\nJa: 6, Nej: 5\n\nBeslut\nKommunstyrelsen antar planen.\n"
    )
    assert (counted(first), counted(second)) == ((7, 4, None), (6, 5, None))
