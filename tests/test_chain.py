"""Item headings are a chain: what makes a line an item, and what makes it a point of a list inside one."""

from __future__ import annotations

import pytest

from lsgparse.read.chain import best_chain, candidates, chain_of
from lsgparse.read.lettered import lettered_chain
from lsgparse.text.lines import cut


def numbers(text: str, declared: tuple[int, int] | None = None, narrow: int | None = None) -> list[str]:
    """The labels of the items that the chain keeps."""
    content = cut(text).content
    return [heading.label for heading in best_chain(candidates(content, {}, declared, 0, narrow), declared)]


def styles(text: str) -> list[str]:
    return [heading.style for heading in candidates(cut(text).content, {}, None, 0)]


@pytest.mark.parametrize(
    ("line", "style", "number", "title"),
    [
        ("§ 12 Taxor", "paragraf", "12", "Taxor"),
        ("12 § Taxor", "paragraf", "12", "Taxor"),
        ("Ärende 12 Taxor", "word", "12", "Taxor"),
        ("Punkt 12: Taxor", "word", "12", "Taxor"),
        ("p. 12 Taxor", "word", "12", "Taxor"),
        ("Pkt. 12 Taxor", "word", "12", "Taxor"),
        ("12/2021 Taxor", "year", "12", "Taxor"),
        ("12/21 Taxor", "year", "12", "Taxor"),
        ("12. Taxor", "dot", "12", "Taxor"),
        ("12.Taxor", "dot", "12", "Taxor"),
        ("12 . Taxor", "dot", "12", "Taxor"),
        ("12) Taxor", "paren", "12", "Taxor"),
        ("12 – Taxor", "dash", "12", "Taxor"),
        ("12 Taxor", "bare", "12", "Taxor"),
        ("12", "lone", "12", ""),
        ("12.", "dot", "12", ""),
        ("2b. Taxor", "dot", "2b", "Taxor"),
        ("2 B. Taxor", "dot", "2b", "Taxor"),
        ("2 b Taxor", "bare", "2b", "Taxor"),
    ],
)
def test_the_ways_to_number_an_item(line: str, style: str, number: str, title: str) -> None:
    [heading] = candidates(cut(line).content, {}, None, 0)
    assert (heading.style, heading.label, line[heading.title_at :]) == (style, number, title)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("12 platser saknas", id="a number and a word in lower case"),
        pytest.param("12 Mars", id="a date"),
        pytest.param("2024 Budget", id="a year before a word"),
        pytest.param("2024", id="a year"),
        pytest.param("12,5 procent", id="a decimal number"),
        pytest.param("12/3 Taxor", id="a fraction"),
        pytest.param("12/10 Möte i Ånge", id="a day and a month"),
        pytest.param("12/2021 om taxor", id="a number and a year within a sentence"),
        pytest.param("12. 300 kronor", id="figures behind the number"),
        pytest.param("12345 Sjöbo", id="a long number"),
        pytest.param("Ärendet bordläggs", id="a word without number"),
        pytest.param("Taxor", id="no number"),
    ],
)
def test_what_heads_no_item(line: str) -> None:
    assert styles(line) == []


def test_furniture_heads_no_item() -> None:
    content = cut("1. Taxor\n2. Resor").content
    assert [heading.number for heading in candidates(content, {1: "page header"}, None, 0)] == [1]


def test_an_item_may_begin_only_behind_the_first_line_allowed() -> None:
    content = cut("1. Taxor\n2. Resor").content
    assert [heading.number for heading in candidates(content, {}, None, 1)] == [2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("1. Upprop\n\n2. Taxor\n\n3. Resor", ["1", "2", "3"], id="one after the other"),
        pytest.param(
            "1. Upprop\n\n2. Taxor\nFörslagen är:\n1. höja taxan\n2. sänka taxan\n3. vänta\n\n3. Resor\n\n4. Övrigt",
            ["1", "2", "3", "4"],
            id="a list inside an item",
        ),
        pytest.param(
            "4. Upprop\n\n5. Taxor\nTre vägar finns:\n1. Höja taxan\n2. Sänka taxan\n3. Vänta\n\n6. Resor\n\n7. Övrigt",
            ["4", "5", "6", "7"],
            id="a list with capitals inside an item",
        ),
        pytest.param(
            "1. Upprop\n\n2. Taxor\n\n2. Resor\n\n3. Övrigt", ["1", "2", "2", "3"], id="a number printed twice"
        ),
        pytest.param("1. Upprop\n\n2. Taxor\n\n2b. Resor\n\n3. Övrigt", ["1", "2", "2b", "3"], id="a letter"),
        pytest.param(
            "1. Upprop\n\n2a. Taxor\n\n2b. Resor\n\n2c. Lokaler\n\n3. Övrigt",
            ["1", "2a", "2b", "2c", "3"],
            id="several letters",
        ),
        pytest.param("1. Upprop\n\n2. Taxor\n\n4. Resor\n\n5. Övrigt", ["1", "2", "4", "5"], id="a number is missing"),
        pytest.param("1. Upprop\n\n2. Taxor\n\n8. Resor\n\n9. Övrigt", ["1", "2", "8", "9"], id="several are missing"),
        pytest.param("§ 31 Upprop\n\n§ 32 Taxor\n1. Höj\n2. Sänk\n\n§ 33 Övrigt", ["31", "32", "33"], id="other style"),
        pytest.param(
            "§ 7 Upprop\n\nÄrende 8 Taxor\n\n§ 9 Resor\n\n§ 10 Övrigt", ["7", "8", "9", "10"], id="styles mixed"
        ),
        pytest.param("1\nUpprop\n\n2\nTaxor\n\n3\nResor", ["1", "2", "3"], id="a number on a line of its own"),
        pytest.param(
            "1. Upprop\n\n2. Taxor\n\n2.1 Bussar\n\n2.2 Tåg\n\n3. Resor", ["1", "2", "2.1", "2.2", "3"], id="parts"
        ),
        pytest.param("1. Upprop\n\n2. Taxor\n12.30 Lunch\n\n3. Resor", ["1", "2", "3"], id="a clock time"),
        pytest.param(
            "Innehåll\n1. Upprop ..... 1\n2. Taxor ..... 4\n\n1. Upprop\n\n2. Taxor", ["1", "2"], id="contents"
        ),
        pytest.param("Bara text\nutan nummer", [], id="no items"),
        pytest.param("3. vi väntar", [], id="a single weak candidate"),
        pytest.param("\n1. Val av justerare\nBeslutsärende", ["1"], id="a single strong one"),
    ],
)
def test_the_chain(text: str, expected: list[str]) -> None:
    assert numbers(text) == expected


def test_the_declared_range_outweighs_a_list_that_counts_from_one() -> None:
    text = "1. Lund\n2. Eslöv\n3. Höör\n\n21. Upprop\n\n22. Taxor\n\n23. Resor"
    assert numbers(text, declared=(21, 23)) == ["21", "22", "23"]


def test_a_declared_range_lets_four_digits_be_an_item() -> None:
    assert numbers("1201 Upprop\n\n1202 Taxor\n\n1203 Resor", declared=(1201, 1203)) == ["1201", "1202", "1203"]


def test_in_a_table_a_wide_line_is_a_list_point_of_the_notes() -> None:
    wide = "2. Kommunerna vill se över taxan under hösten och jämföra den med andras"
    text = f"1. Upprop\n\n2. Taxor\n1. Regionen vill vänta med taxan tills utredningen är klar\n{wide}\n\n3. Resor"
    assert numbers(text, narrow=20) == ["1", "2", "3"]
    assert numbers("", narrow=20) == []


@pytest.mark.parametrize(
    ("strong", "weak"),
    [
        pytest.param("\n4. Taxor", "text\n4. Taxor", id="a blank line before"),
        pytest.param("4. Taxor", "4. taxor", id="a capital"),
        pytest.param("4. Övriga frågor", "4. Taxor", id="a usual title"),
        pytest.param("4. Taxor", "4. Taxor,", id="no comma at the end"),
        pytest.param("4. Taxor", "4. Taxor.", id="no full stop at the end"),
        pytest.param("4. Taxor", "4. – taxor", id="no dash before"),
        pytest.param("§ 4 Taxor", "4. Taxor", id="a paragraph sign"),
        pytest.param("4. Taxor\nBeslutsärende", "4. Taxor\nKommunen", id="a label behind"),
        pytest.param(
            "4. Taxor\n", f"4. Taxor\n{'och resor ' * 7}i länet.", id="no sentence that goes on on the next line"
        ),
        pytest.param("4. Taxor\nFöredragande: Rut Ek", "4. Taxor\nRut Ek", id="presenters behind"),
        pytest.param("text\n4. Taxor", "Detta gäller:\n4. Taxor", id="no lead-in of a list before"),
        pytest.param(
            "4. Taxor för resor i hela regionen under nästa år",
            "4. Taxor som ska gälla i hela regionen nästa år",
            id="no sentence",
        ),
    ],
)
def test_what_strengthens_a_candidate(strong: str, weak: str) -> None:
    def strength(text: str) -> float:
        return candidates(cut(text).content, {}, None, 0)[-1].strength

    assert strength(strong) > strength(weak)


LOW = "".join(
    f"{number}. {title}\nFrågan diskuterades länge och väl av alla som var med vid mötet.\n"
    for number, title in enumerate(("mötets öppnande", "taxor", "budget", "lokaler", "avslutning"), 1)
)


def test_titles_in_lower_case_count_where_a_house_writes_them_so() -> None:
    content = cut(LOW).content
    assert numbers(LOW) == []
    assert [heading.label for heading in chain_of(content, {}, None, 0)] == ["1", "2", "3", "4", "5"]


def test_a_list_in_lower_case_within_an_item_does_not() -> None:
    points = "".join(f"{number}. {word}\n" for number, word in enumerate(("bilar", "bussar", "båtar", "tåg"), 1))
    content = cut(LOW.title().replace("Frågan", points + "Frågan", 1)).content
    assert [heading.title_at for heading in chain_of(content, {}, None, 0)] == [3] * 5
    assert [content[heading.rank].text[3].isupper() for heading in chain_of(content, {}, None, 0)] == [True] * 5


def letters(text: str) -> list[str]:
    return [heading.label for heading in lettered_chain(cut(text).content, {}, 0)]


def test_items_are_counted_with_capitals() -> None:
    lines = ["A. Inledning", "Mötet öppnas.", "B. Läget", "C. Barn", "C.1 Skola", "Text.", "C.2 Förskola", "D. Avslut"]
    assert letters("\n".join(lines)) == ["A", "B", "C", "C.1", "C.2", "D"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A. Anna\nB. Berit\nC. Cilla", id="three are a list"),
        pytest.param("A. Andersson\nD. Dahl\nE. Ek\nF. Falk", id="initials of people do not count up"),
        pytest.param("Text.\n" * 20 + "A. Ett\nB. Två\nC. Tre\nD. Fyra", id="points in a small part of a text"),
    ],
)
def test_capitals_that_count_no_items(text: str) -> None:
    assert letters(text) == []
