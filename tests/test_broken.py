"""Small texts that broke a promise once: each was found by fuzzing and cut down, and holds what holds of every text."""

from __future__ import annotations

import pytest

import invariants
from lsgparse.repair import printed
from lsgparse.repair.names import repair_listed

LONG = "x" * 120


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("Protokoll\n\n\u200b\nNärvarande\n", []),
        ("Protokoll\n\u200b\nNär\u200bvarande\n", [(3, 3)]),
        ("Protokoll\n\u200b  \nNär\u200bvarande\n\u200bBeslut\n\u200b\n", [(3, 4)]),
    ],
)
def test_a_sign_on_a_blank_line_has_no_place(source: str, lines: list[tuple[int, int]]) -> None:
    result = invariants.check(source.encode())
    assert result is not None
    told = [found for found in result.meeting.diagnostics if found.code == "LSG111"]
    assert [list(found.lines) for found in told] == [lines]


@pytest.mark.parametrize("line", [LONG, f"1 {LONG}", f"§ 1 {LONG}"])
def test_a_table_of_contents_with_an_endless_line(line: str) -> None:
    result = invariants.check(f"Innehållsförteckning\n{line}\n1. Val\n{line}\n1. Val\nBeslut\natt välja\n")
    assert result is not None


def test_a_bullet_that_is_not_printed_does_not_skip_words() -> None:
    """The reader sets a point's bullet where another sign is printed; the next bullet is that of a later point."""
    words = [printed._Word(*pair) for pair in (("–", "–"), ("beslutar", "bes1utar"), ("-", "-"), ("att", "att"))]
    places = {word.read: [number] for number, word in enumerate(words)}
    assert printed._find("-", "beslutar", 0, words, places) is None
    assert printed._find("-", "att", 0, words, places) == ("-", 3)
    assert printed._find("att", None, 0, words, places) == ("att", 4)


def test_the_sign_that_shows_an_encoding_is_no_blank() -> None:
    """The first sign beyond ASCII is a no-break blank here; a remark does not stand on a blank."""
    result = invariants.check("Protokoll\xa0Vattennämnden\nNärvarande\nGun Asklöv\n".encode("cp1252"))
    assert result is not None
    told = next(found for found in result.meeting.diagnostics if found.code == "LSG101")
    assert [result.source.text[start:end] for start, end in told.spans] == ["ä"]


def test_a_repaired_word_right_behind_its_bullet_is_shown_as_printed() -> None:
    """The reader takes the bullet off the word; print and reading are not as long as each other."""
    words = [printed._Word("–ärendet", "–1Ärendet"), printed._Word("bordläggs", "bordläggs")]
    places = {word.read: [number] for number, word in enumerate(words)}
    assert printed._find("ärendet", "bordläggs", 0, words, places) == ("1Ärendet", 1)


def test_a_person_behind_a_tab_stands_where_the_words_begin() -> None:
    source = "Protokoll Samrådet\nNärvarande\nAnna Ek\nVal av justerare\tBo\tKf § 16\tLund\tBerg\n"
    result = invariants.check(source)
    assert result is not None
    (bo,) = [one for one in result.meeting.attendance if one.name.startswith("Bo")]
    assert [source[start:end].split(maxsplit=1)[0] for start, end in bo.spans] == ["Bo"]


def test_signs_that_are_drawn_belong_to_a_part() -> None:
    """Asterisks of bold type and the rules of a table are read as blanks, and are print all the same."""
    result = invariants.check(
        "**Protokoll** Nämnden\n\n| Datum | 2022-05-04 |\n|---|---|\n| Plats | Rådhuset |\n\n**§ 1 Öppnande**\nHej.\n"
    )
    assert result is not None
    assert (result.meeting.date, result.meeting.place) == ("2022-05-04", "Rådhuset")
    drawn = [stretch for stretch in result.stretches if stretch.detail == "rule"]
    assert {result.source.text[one.start : one.end] for one in drawn} >= {"**", "|", "|---|---|"}


TAGGED = "Samrådet\n\nProtokoll 2024-05-03\n\nNärvarande\nFredrik <b>Lund</b>\nK Lind <b>\n\n§ 1 Val\nBeslut\n{}\n"


def test_markup_behind_the_last_word_of_a_line_belongs_to_a_part() -> None:
    result = invariants.check(TAGGED.format("att välja Åke"))
    assert result is not None
    text = result.source.text
    tags = [text[one.start : one.end] for one in result.stretches if one.detail == "rule"]
    assert "</b>" in tags


def test_a_decision_is_what_is_printed_without_its_markup() -> None:
    result = invariants.check(TAGGED.format("Rådet beslutar att välja <b>Åke Ek</b> till ordförande."))
    assert result is not None
    assert [one.text for arende in result.meeting.arenden for one in arende.beslut] == [
        "Rådet beslutar att välja Åke Ek till ordförande."
    ]


def test_a_date_in_the_middle_cell_of_a_line_has_its_place() -> None:
    text = "Lind\nBeslut\nFöredragande:  fredagen den 3 maj  § 52/24  Läggs till handlingarna.  Umeå kommun\nBeslut"
    result = invariants.check(text)
    assert result is not None
    (place,) = [place for place in result.meeting.heading_places if place.field == "date"]
    assert [text[start:end] for start, end in place.spans] == ["3 maj"]


def test_blanks_within_a_repaired_number_belong_to_its_place() -> None:
    odd = "Be\ufffd       "
    items = "".join([f"{odd * (n == 15)}§ {n} Val\n\nBeslut\nValet godkänns.\n\n" for n in range(12, 17)])
    result = invariants.check(f"Nära vård\n\n{items}")
    assert result is not None
    (found,) = [one for one in result.meeting.diagnostics if one.code == "LSG421"]
    assert [result.source.text[start:end] for start, end in found.spans] == [f"{odd}§ 15"]


def test_a_range_broken_behind_its_dash_is_given_as_printed_where_its_end_is_repaired() -> None:
    words = [printed._Word(*pair) for pair in (("191–", "191–"), ("1115.", "111S."), ("Val", "Val"))]
    places = {word.read: [number] for number, word in enumerate(words)}
    assert printed._find("191–1115.", "Val", 0, words, places) == ("191–111S.", 2)


def test_a_line_of_a_title_is_told_once() -> None:
    head = "Protokoll fört vid ordinarie föreningsstämma i\nBostadsrättsförningsstämma i\n"
    result = invariants.check(f"{head}Bostadsrättsföreningen Ekorre{'M' * 120}n i Lindesberg\n\n§ 1 Val\n")
    assert result is not None
    assert result.meeting.title == " ".join(head.split())


def test_a_bullet_that_is_printed_further_on_before_the_same_word_does_not_skip_words() -> None:
    pairs = (("o", "o"), ("Gruppen", "Gruppen"), ("1835.", "183S."), ("-", "-"), ("Gruppen", "Gruppen"))
    words = [printed._Word(*pair) for pair in pairs]
    places = {"o": [0], "Gruppen": [1, 4], "1835.": [2], "-": [3]}
    assert printed._find("-", "Gruppen", 0, words, places) is None
    assert printed._find("-", "Gruppen", 2, words, places) == ("-", 4)


def test_a_repaired_name_begins_on_its_first_letter() -> None:
    [change] = repair_listed("Protokoll\n\n  odil Rosenlind, ordförande\n")
    assert (change.start, change.end, change.read) == (13, 17, "Odil")
