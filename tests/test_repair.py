"""Damaged print: what is repaired, what is left alone, and the way back to the print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import noise
from annotation import FIXTURES
from lsgparse import parse, parse_result
from lsgparse.repair.doubts import doubtful
from lsgparse.repair.labels import repair_labels
from lsgparse.repair.names import repair_listed, repair_names
from lsgparse.repair.numbers import repair_leads, repair_numbers
from lsgparse.repair.quality import estimate, is_damaged
from lsgparse.repair.reading import Change, Reading
from lsgparse.repair.repairs import repair
from lsgparse.repair.spacing import close_up, part
from lsgparse.repair.words import repair_words
from lsgparse.tables import ocr

DAMAGED = FIXTURES / "damaged" / "skargardsrad.txt"


def forms(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())


def odd(text: str) -> list[str]:
    return [form for form in forms(text) if not form.isalpha() or len(form) < 4]


def read(text: str, changes: list[Change]) -> str:
    return Reading(text).then(changes).text


# The reading and the way back


def test_a_reading_without_changes_is_the_print() -> None:
    reading = Reading("Beslut")
    assert reading.text is reading.printed
    assert reading.place(1, 3) == (1, 3)
    assert not reading.touched(0, 6)


def test_places_behind_a_change_move() -> None:
    reading = Reading("den l2 mars", (Change(4, 6, "12"),)).then([Change(7, 11, "april 2024")])
    assert reading.text == "den 12 april 2024"
    assert reading.place(0, 3) == (0, 3)
    assert reading.place(4, 6) == (4, 6)
    assert reading.place(7, 12) == (7, 11)
    assert reading.touched(4, 5)
    assert not reading.touched(0, 4)


def test_where_only_blanks_came_or_went_places_are_exact() -> None:
    glued = Reading("ProtokollSjörådet", (Change(0, 17, "Protokoll Sjörådet"),))
    assert glued.place(0, 9) == (0, 9)
    assert glued.place(10, 18) == (9, 17)
    cut = Reading("Bes lut", (Change(0, 7, "Beslut"),))
    assert cut.place(0, 3) == (0, 3)
    assert cut.place(3, 6) == (4, 7)


def test_what_was_glued_is_told_apart() -> None:
    text = DAMAGED.read_text(encoding="utf-8").replace("Prolokoll Skärgårdsrådet", "ProlokollSkärgårdsrådet")
    meeting = parse(text)
    assert meeting.body == "Skärgårdsrådet för sjukresor"
    assert meeting.title_normalised == "Protokoll Skärgårdsrådet för sjukresor"


def test_changes_of_changes_are_one() -> None:
    reading = Reading("ab cd ef", (Change(0, 2, "xyz"),)).then([Change(1, 5, "-")])
    assert reading.text == "x-d ef"
    assert [(change.start, change.end) for change in reading.changes] == [(0, 4)]


def test_of_changes_that_overlap_the_first_counts() -> None:
    assert Reading("abcd").then([Change(0, 3, "x"), Change(2, 4, "y")]).text == "xd"


@given(
    st.text("ab c\n", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 4), st.text("xyz", min_size=1, max_size=4)), max_size=6),
)
def test_every_place_of_a_reading_has_its_place_in_the_print(text: str, wanted: list[tuple[int, int, str]]) -> None:
    changes = [Change(at, at + size, new) for at, size, new in wanted if at + size <= len(text)]
    first = Reading(text).then(changes[:3])
    reading = first.then([change for change in changes[3:] if change.end <= len(first.text)])
    places = [reading.place(at, at + 1) for at in range(len(reading.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)
    for at, (start, end) in enumerate(places):
        if not reading.touched(at, at + 1):
            assert text[start:end] == reading.text[at]


# Words


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        ("Bes1ut", "beslut"),
        ("Närvarancle", "närvarande"),
        ("Frånvarande", None),
        ("sammantrade", "sammanträde"),
        ("föredr@gande", "föredragande"),
        ("ordf0rande", "ordförande"),
        ("Kvarnbäckar", None),
        ("12345678", None),
    ],
)
def test_words_in_doubt(printed: str, word: str | None) -> None:
    found = doubtful(forms(f"{printed} och"))
    assert [doubt.word for doubt in found] == ([word] if word else [])


@pytest.mark.parametrize(
    ("printed", "sound"),
    [
        ("gruppen bes1utar att", "gruppen beslutar att"),
        ("gruppen beslutaratt godkänna", "gruppen beslutar att godkänna"),
        ("att besl utar planen", "att beslutar planen"),
        ("Kegion Värmland", "Region Värmland"),
        ("KOMMVN", "KOMMUN"),
        ("PROT0KOLL", "PROTOKOLL"),
        ("lnformation om läget", "Information om läget"),
        ("AnnaBerg", "Anna Berg"),
        ("Johan5son", "Johansson"),
        ("n?rvarande vid m?tet", "närvarande vid mötet"),
        ("för\ufffdslag till m\ufffdte", "förslag till möte"),
        ("i uppdrag, iuppdrag", "i uppdrag, i uppdrag"),
        ("Skelleftea kommun", "Skellefteå kommun"),
        ("socialchefen skolhälsan", "socialchefen skolhälsan"),
        ("den 12 mars", "den 12 mars"),
    ],
)
def test_words_of_a_damaged_text(printed: str, sound: str) -> None:
    assert read(printed, repair_words(printed)) == sound


def test_the_spelling_that_recurs_is_the_clearest() -> None:
    text = "Fjällviken och Fjällviken, men Fjå11viken"
    assert read(text, repair_words(text)) == "Fjällviken och Fjällviken, men Fjällviken"


def test_a_word_of_the_text_itself_is_no_damage() -> None:
    text = "Hamnrådet och hamnrådet"
    assert not repair_words(text)


def test_shapes_are_the_same_for_what_a_scanner_confuses() -> None:
    assert ocr.shape("Bes1ut") == ocr.shape("beslut") == ocr.shape("8eslut")
    assert ocr.shape("karnin") == ocr.shape("kamin")
    assert ocr.shape("Łódź") == ocr.shape("łódź")


def test_no_known_word_is_listed_twice() -> None:
    listed = ocr.listed()
    assert len(listed) == len(set(listed))
    assert all(word == word.lower() and word.isalpha() for word in listed)


# Numbers


@pytest.mark.parametrize(
    ("printed", "sound"),
    [
        ("20l4-O3-1S", "2014-03-15"),
        ("den l2 mars 20l7", "den 12 mars 2017"),
        ("den l mars", "den 1 mars"),
        ("i februari", "i februari"),
        ("kl O9.3O", "kl 09.30"),
        ("k1. 13,0O", "kl. 13.00"),
        ("O9.30 – 1l.45", "09.30 – 11.45"),
        ("§ l2", "§ 12"),
        ("2l-26", "21-26"),
        ("2O17/44", "2017/44"),
        ("sal B12 i hus S2", "sal B12 i hus S2"),
        ("15 OOO kr och 1S 000 kr", "15 000 kr och 15 000 kr"),
        ("kl. 09.OO-12.00", "kl. 09.00-12.00"),
        ("år 201O och l998", "år 2010 och 1998"),
        ("2023091S", "20230915"),
        (
            "10l saft, 240l kärl, 0,5l, klass 3B, ISO9001, O204, IO10, 11B12, 5|6|1",
            "10l saft, 240l kärl, 0,5l, klass 3B, ISO9001, O204, IO10, 11B12, 5|6|1",
        ),
        (
            "S2017/01234, SOS-2017, 12 mars 10 00-12 00, 10,50-12,25 kr",
            "S2017/01234, SOS-2017, 12 mars 10 00-12 00, 10,50-12,25 kr",
        ),
    ],
)
def test_numbers(printed: str, sound: str) -> None:
    assert read(printed, repair_numbers(printed, odd(printed), damaged=True)) == sound


@pytest.mark.parametrize(
    "text",
    [
        "10l saft, 240l kärl, 0,5l",
        "klass 3B, ISO9001, O204, IO10, 11B12",
        "5|6|1",
        "S2017/01234, SOS-2017, 12 mars 10 00-12 00",
        "10,50-12,25 kr",
        "Dnr 2003.0211",
    ],
)
def test_what_only_looks_like_a_damaged_number(text: str) -> None:
    assert not repair_numbers(text, odd(text), damaged=True)


def test_a_clock_that_no_day_has_is_left() -> None:
    text = "kl 39.9O"
    assert "39" in read(text, repair_numbers(text, odd(text), damaged=True))


def test_numbers_of_a_sound_text_are_left() -> None:
    text = "den 12 mars 2017 kl. 09.00-11.30, § 12, 2017-03-12, sal B12, 1-3"
    assert not repair_numbers(text, odd(text), damaged=False)
    assert not repair_numbers(text, odd(text), damaged=True)


@pytest.mark.parametrize(
    ("lines", "sound"),
    [
        (["24. Plan", "2S. Avtal", "26. Val"], ["24. Plan", "25. Avtal", "26. Val"]),
        (["1l. Plan", "12. Avtal"], ["11. Plan", "12. Avtal"]),
        (["11. Plan", "l2. Avtal"], ["11. Plan", "12. Avtal"]),
        (["3. Plan", "I. Inledning"], ["3. Plan", "I. Inledning"]),
        (["I Umeå", "2 personer"], ["I Umeå", "2 personer"]),
        (["7. Plan", "8. Avtal", "A. Ett", "B. Två", "9. Val"], ["7. Plan", "8. Avtal", "A. Ett", "B. Två", "9. Val"]),
        (["4. Plan", "S. Wrang yttrar sig", "6. Val"], ["4. Plan", "S. Wrang yttrar sig", "6. Val"]),
        (
            ["10. Plan", "I. Ett", "II. Två", "11. Avtal", "12. Val"],
            ["10. Plan", "I. Ett", "II. Två", "11. Avtal", "12. Val"],
        ),
        (["§ 10 Plan", "§ ll Avtal", "§ 12 Val"], ["§ 10 Plan", "§ 11 Avtal", "§ 12 Val"]),
        (["§ 1l Plan", "§ 12 Avtal"], ["§ 11 Plan", "§ 12 Avtal"]),
        (["2 b. Plan", "3. Val"], ["2 b. Plan", "3. Val"]),
        (["10. Plan", "Olle Ek", "12. Val"], ["10. Plan", "Olle Ek", "12. Val"]),
    ],
)
def test_numbers_at_the_beginning_of_lines(lines: list[str], sound: list[str]) -> None:
    text = "\n".join(lines)
    assert read(text, repair_leads(text, odd(text), damaged=False)).split("\n") == sound


@pytest.mark.parametrize(
    ("lines", "sound"),
    [
        (["11. Plan", "12 Avtal", "13. Val"], ["11. Plan", "12. Avtal", "13. Val"]),
        (["11. Plan", "12, Avtal", "13. Val"], ["11. Plan", "12. Avtal", "13. Val"]),
        (["§ 11 Plan", "$ 12 Avtal", "§ 13 Val"], ["§ 11 Plan", "§ 12 Avtal", "§ 13 Val"]),
        (["§ 11 Plan", "12 Avtal", "§ 13 Val"], ["§ 11 Plan", "§ 12 Avtal", "§ 13 Val"]),
        (["11 § Plan", "12 Avtal", "13 § Val"], ["11 § Plan", "12 § Avtal", "13 § Val"]),
        (["52. Plan", "58. Avtal", "54. Val"], ["52. Plan", "53. Avtal", "54. Val"]),
        (["52. Plan", "31. Avtal", "54. Val"], ["52. Plan", "53. Avtal", "54. Val"]),
        (["52. Plan", "1. Ett", "2. Två", "54. Val"], ["52. Plan", "1. Ett", "2. Två", "54. Val"]),
        (["11. Plan", "12. hya ledamöter", "13. Val"], ["11. Plan", "12. Hya ledamöter", "13. Val"]),
        (["3. Plan", "A. Avtal", "5. Val"], ["3. Plan", "4. Avtal", "5. Val"]),
    ],
)
def test_what_neighbours_settle_in_a_damaged_text(lines: list[str], sound: list[str]) -> None:
    text = "\n".join(lines)
    assert read(text, repair_leads(text, odd(text), damaged=True)).split("\n") == sound


# Labels, names, blanks


@pytest.mark.parametrize(
    ("printed", "sound"),
    [
        ("Plats; Kobben", "Plats: Kobben"),
        ("Plats Kobben", "Plats: Kobben"),
        ("PLATS OCH TID   Kommunhuset", "PLATS OCH TID   Kommunhuset"),
        ("Plats finns inte", "Plats finns inte"),
        ("Föredragande Anna Berg", "Föredragande: Anna Berg"),
        ("Föredragande av planen", "Föredragande av planen"),
        ("Närvarande, Anna Berg", "Närvarande: Anna Berg"),
        ("Beslut; Nämnden avslår", "Beslut: Nämnden avslår"),
        ("Dagordningen godkändes", "Dagordningen godkändes"),
        ("Beslut;", "Beslut:"),
        ("Be slut", "Beslut"),
    ],
)
def test_colons(printed: str, sound: str) -> None:
    assert read(printed, repair_labels(printed)) == sound


def test_labels_of_the_heading_are_looked_for_in_the_head_alone() -> None:
    text = "\n" * 80 + "Plats Kobben"
    assert not repair_labels(text)


@pytest.mark.parametrize(
    ("printed", "sound"),
    [
        ("Isa bell Årebrink", "Isabell Årebrink"),
        ("Ebbe  Holmkvist (V)   Värmdö", "Ebbe Holmkvist (V)   Värmdö"),
        ("Ebbe Holmkvist\nSiv årebrink", "Ebbe Holmkvist\nSiv Årebrink"),
        ("Anna von Berg", "Anna von Berg"),
        ("Beslut om", "Beslut om"),
    ],
)
def test_names_in_a_list(printed: str, sound: str) -> None:
    assert read(printed, repair_listed(printed)) == sound


def test_a_name_is_settled_by_its_clearest_spelling() -> None:
    text = "Tyra Mellgård, Tyra Mellgard och Tyra Mellgård; Lars Mellgren"
    assert read(text, repair_names(text)) == "Tyra Mellgård, Tyra Mellgård och Tyra Mellgård; Lars Mellgren"


def test_two_people_with_one_name_in_common_stay_two() -> None:
    text = "Anna Lindberg och Anna Lundgren, Per Berg och Pia Berg"
    assert not repair_names(text)


def test_letter_spacing_is_closed_up() -> None:
    text = "B e s l u t\nP R O T O K O L L\na b c"
    assert read(text, close_up(text, forms(text))) == "Beslut\nPROTOKOLL\na b c"
    assert not close_up("a b a b a b", forms("a b a b a b"))


def test_a_line_set_apart_throughout_is_closed_up_word_by_word() -> None:
    text = (
        "P l a t s :  S j ö b o ,  R å d h u s e t\n"
        "§  1 2 .  V a l  a v  j u s t e r a r e\n"
        "1 2 3 4 5 6 7 8\n"
        "a b c d  1 2 3 4 5 6 7 8 9\n"
    )
    assert read(text, close_up(text, forms(text))).split("\n")[:3] == [
        "Plats: Sjöbo, Rådhuset",
        "§ 12. Val av justerare",
        "1 2 3 4 5 6 7 8",
    ]


def test_blanks_behind_stops_come_back() -> None:
    text = "Berg,ordförande och planen.Den gäller 12.30 t.ex"
    assert read(text, part(text)) == "Berg, ordförande och planen. Den gäller 12.30 t.ex"


# The whole


SOUND = [
    path
    for path in sorted(FIXTURES.glob("*/*.txt"))
    if path.parent.name != "damaged" and path.stem not in ("skadade-huvuden", "10-raddningsnamnd-1998")
]


def test_a_sound_text_is_its_own_reading() -> None:
    """No word and no number of a sound text is changed; a letter-spaced word is closed up."""
    for path in SOUND:
        repaired = repair(path.read_bytes().decode("utf-8", "replace"))
        assert not [change for change in repaired.reading.changes if not change.spacing], path
        assert repaired.quality.grade == "A"
        assert not repaired.quality.damaged


@pytest.mark.parametrize("share", [0.01, 0.02, 0.05])
def test_the_estimate_follows_the_damage(share: float) -> None:
    """Over all fixtures the estimated share of wrong characters is the true one, give or take its half."""
    true = estimated = 0.0
    for path in sorted(FIXTURES.glob("variety/*.txt")):
        text = path.read_text(encoding="utf-8")
        damaged = noise.damage(text, share, seed=7)
        true += damaged.rate(text)
        estimated += repair(damaged.text).quality.error_rate
    assert true / 2 < estimated < true * 2


def test_reasons_of_the_estimate() -> None:
    lost = repair("Motet borjade " * 40 + "narvarande ledamoter beslut")
    assert lost.quality.damaged
    assert "the letters å, ä and ö are missing" in lost.quality.reasons
    gone = estimate("m\ufffdtet", (), (), damaged=False)
    assert gone.reasons == ("1 replacement characters stand for lost letters",)
    assert gone.grade == "D"
    assert not is_damaged("text", ())


def test_noise_is_the_same_for_the_same_seed() -> None:
    text = DAMAGED.read_text(encoding="utf-8")
    assert noise.damage(text, 0.05, 3) == noise.damage(text, 0.05, 3)
    assert noise.damage(text, 0.05, 3) != noise.damage(text, 0.05, 4)
    assert noise.damage(text, 0.0, 3).text == text
    assert noise.damage(text, 0.05, 3).text.count("\n") == text.count("\n")


def test_values_are_given_as_printed_with_what_was_read_beside_them() -> None:
    meeting = parse(DAMAGED)
    assert (meeting.date, meeting.date_printed) == ("2017-10-12", "l2 oktober 20l7")
    assert (meeting.start_time, meeting.start_time_printed) == ("09:30", "kl. O9.30 – 1l.45")
    assert (meeting.dnr, meeting.dnr_printed) == ("SKR 2017/44", "SKR 2O17/44")
    assert meeting.arende_range_printed == "2l-26"
    assert (meeting.title, meeting.title_normalised) == (
        "Prolokoll Skärgårdsrådet för sjukresor",
        "Protokoll Skärgårdsrådet för sjukresor",
    )
    assert meeting.place_normalised is None
    assert [(item.number, item.number_printed) for item in meeting.arenden] == [
        ("21", "2l."),
        ("22", None),
        ("23", None),
        ("24", "Z4."),
        ("25", "2S."),
        ("26", None),
    ]
    assert (meeting.arenden[3].title, meeting.arenden[3].title_normalised) == (
        "Budgetram för 20l8",
        "Budgetram för 2018",
    )
    people = {person.name: person for person in meeting.attendance}
    assert people["Gottfrid Sjöhage"].affiliation == "Östhammars komrnun"
    assert people["Gottfrid Sjöhage"].affiliation_normalised == "Östhammars kommun"
    assert {"LSG120", "LSG207", "LSG421"} <= {one.code for one in meeting.diagnostics}


def test_names_before_a_bracket_are_told_once() -> None:
    text = DAMAGED.read_text(encoding="utf-8").replace("Vendela Årebrink (S)", "Vendela årebrink(S)")
    person = parse(text).attendance[0]
    assert (person.name, person.name_normalised, person.party) == ("Vendela årebrink", "Vendela Årebrink", "S")


def test_places_are_those_of_the_print() -> None:
    result = parse_result(DAMAGED)
    text = result.source.text
    person = next(one for one in result.meeting.attendance if one.name == "Kaj Öhrling")
    assert text[slice(*person.spans[0])].split() == ["Kaj", "Öhrling", "Region", "Stockholm"]
    reached = 0
    for stretch in result.stretches:
        assert not text[reached : stretch.start].strip()
        assert text[stretch.start : stretch.end].strip()
        reached = stretch.end
    assert not text[reached:].strip()


@pytest.mark.parametrize("share", [0.02, 0.1])
def test_a_damaged_text_is_owned_whole(share: float) -> None:
    for path in sorted(FIXTURES.glob("*/*.txt")):
        damaged = noise.damage(path.read_bytes().decode("utf-8", "replace"), share, seed=11).text
        result = parse_result(damaged)
        reached = 0
        for stretch in result.stretches:
            assert not result.source.text[reached : stretch.start].strip(), path
            reached = stretch.end
        assert not result.source.text[reached:].strip(), path
        spans = [span for meeting in result.meetings for person in meeting.attendance for span in person.spans]
        spans += [span for meeting in result.meetings for item in meeting.arenden for span in item.spans]
        assert all(0 <= start < end <= len(damaged) for start, end in spans)
        assert not any(damaged[start].isspace() or damaged[end - 1].isspace() for start, end in spans)
