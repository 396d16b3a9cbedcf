"""Texts of other languages are told from Swedish ones."""

from __future__ import annotations

import pytest

from lsgparse import parse
from lsgparse.tables.languages import foreign_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mødet blev afholdt og udvalget tog ikke stilling til sagen, som også er vigtig", "Danish"),
        ("Møtet ble holdt og utvalget tok ikke stilling til saken, som også er viktig etter det", "Norwegian"),
        ("The committee was asked to note that the report of the board is not final and was sent", "English"),
        ("Kokous päätti että asia on kunnan hallitus ei ole ja se oli mukaan", "Finnish"),
        ("Der Ausschuss und die Verwaltung von der Stadt ist nicht auf dem Weg, das wurde mit", "German"),
        ("Gruppen beslutar att godkänna förslaget och att lägga det till handlingarna", None),
        ("Oversättning av the minutes of a meeting that was held, och is not final and has to be", None),
        ("12 34 56", None),
        ("Beslut: Ja.", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert foreign_language(frozenset(text.lower().split())) == language


def test_nothing_is_repaired_in_another_language() -> None:
    text = "Møteprotokoll\nMøtet ble holdt og saken var ikke klar. Det ble også sagt at b3slut og 8eslut etter hvor\n"
    meeting = parse(text)
    assert meeting.source.quality.grade == "A"
    assert [one.message for one in meeting.diagnostics if one.code == "LSG121"] == [
        "the text is Norwegian, not Swedish; what is read of it is doubtful"
    ]
