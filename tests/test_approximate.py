"""Damaged words are recognised only where one word fits, and sound words never are."""

from __future__ import annotations

import pytest

from lsgparse.tables.approximate import is_damaged, nearest

WORDS = frozenset(("närvarande", "frånvarande", "föredragande", "beslut", "information", "justerare"))


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        pytest.param("närvar4nde", "närvarande", id="a letter wrong"),
        pytest.param("bes1ut", "beslut", id="a short word, one letter wrong"),
        pytest.param("beslu7t", "beslut", id="a sign too many"),
        pytest.param("föredr@gand", "föredragande", id="two errors in a long word"),
        pytest.param("be5l0t", None, id="two errors in a short word"),
        pytest.param("k0ntrakt", None, id="another word"),
    ],
)
def test_the_nearest_word(printed: str, word: str | None) -> None:
    assert nearest(printed, WORDS) == word


def test_two_words_that_fit_are_none() -> None:
    assert nearest("protokol1", frozenset(("protokoll", "protokolo"))) is None


@pytest.mark.parametrize(
    ("printed", "damaged"),
    [("närvar4nde", True), ("närvarande", False), ("12345678", False), ("två 0rd", False), ("a1", False)],
)
def test_damage_shows_in_the_word_itself(printed: str, damaged: bool) -> None:
    assert is_damaged(printed) == damaged
