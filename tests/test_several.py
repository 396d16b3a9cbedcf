"""Several protocols one after the other in a source, of one house and of different ones."""

from __future__ import annotations

import pytest

from lsgparse import parse_result

FIRST = (
    "ÄLVTORPS KOMMUN               PROTOKOLL\nTekniska nämnden             2011-03-08\n\n"
    "Plats och tid   Förrådet, kl. 08.30-09.50\n\n"
    "Beslutande      Åke Öst (C), ordförande\n                Märta Gård (S)\n\n"
    "§ 12 Vägbelysning\nTekniska nämnden föreslår fler lampor.\n\n§ 13 Snöröjning\nGatuchefen informerar om läget.\n\n"
)
SECOND = (
    "Folkhälsorådet\nMinnesanteckningar 2012-05-02\n\nTid: 13.00-14.15\nPlats: Biblioteket\n\n"
    "Deltagare\nVidar Källa, ordförande\n"
    "Görel Sjöö\n\n1. Inledning\nOrdföranden hälsar välkommen.\n\n2. Nuläge\nGörel Sjöö berättar om läget.\n"
)


@pytest.mark.parametrize("between", ["\n", "\n\n\n", "\f"])
@pytest.mark.parametrize(("one", "other"), [(FIRST, SECOND), (SECOND, FIRST)])
def test_protocols_of_different_houses_are_parted(one: str, other: str, between: str) -> None:
    apart = [parse_result(text.encode()).meetings[0] for text in (one, other)]
    found = parse_result((one + between + other).encode()).meetings
    assert [(each.body, each.date, each.place) for each in found] == [
        (each.body, each.date, each.place) for each in apart
    ]
    assert [len(each.arenden) for each in found] == [2, 2]
    assert [len(each.attendance) for each in found] == [2, 2]


@pytest.mark.parametrize(
    "later",
    [
        "Nästa möte\nTid: 9 juni kl. 13.00\nPlats: Rådhuset\n\nDeltagare: alla\n",
        "Närvarolista\nTid: 13.00-14.15\nPlats: Biblioteket\n\nNärvarande\nVidar Källa\nGörel Sjöö\n",
        "Protokollet\nPlats och tid   Rådhuset\n\nFrånvarande\nMärta Gård\n",
    ],
    ids=["the next meeting's time and place", "the list at the end", "fields of another sheet"],
)
def test_what_has_no_items_behind_it_begins_no_protocol(later: str) -> None:
    assert len(parse_result((FIRST + later).encode()).meetings) == 1
