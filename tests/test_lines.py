"""Text to lines that tile it exactly, and printed lines back to running text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgparse.casing import PIECE, forms, pieces
from lsgparse.text.lines import (
    cut,
    fold,
    plain_blanks,
    printed_lines,
    ranges,
    run,
    running_text,
    split_lines,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ett\ntvå\n", ["ett", "två"], id="LF"),
        pytest.param("ett\r\ntvå\r\n", ["ett", "två"], id="CRLF"),
        pytest.param("ett\rtvå\r", ["ett", "två"], id="a lone CR"),
        pytest.param("ett\r\rtvå\n\rtre", ["ett", "", "två", "", "tre"], id="mixed"),
        pytest.param("ett\n\ntvå", ["ett", "", "två"], id="an empty line counts"),
        pytest.param("ett", ["ett"], id="no end of line"),
        pytest.param("", [], id="nothing"),
        pytest.param("ett\fsida\n", ["ett\fsida"], id="a form feed ends no line"),
        pytest.param("ett\x0btvå\x85tre\u2028fyra", ["ett\x0btvå\x85tre\u2028fyra"], id="nor does any other sign"),
    ],
)
def test_lines_end_at_lf_crlf_and_lone_cr_alone(text: str, expected: list[str]) -> None:
    assert [line.rstrip("\r\n") for line in split_lines(text)] == expected
    assert [line.number for line in printed_lines(text)] == list(range(1, len(expected) + 1))
    assert cut(text).line_count == len(expected)


@given(st.text(alphabet="aå \u00a0\u2003-\t\r\n\f.1", max_size=60))
def test_lines_tile_the_text(text: str) -> None:
    document = cut(text)
    printed = printed_lines(text)
    assert "".join(line.raw for line in printed) == text
    for line in document.content:
        assert document.text[line.start : line.end] == line.text == line.text.strip() != ""
        assert line.text in plain_blanks(printed[line.number - 1].raw)
    assert len(document.content) == sum(1 for line in printed if line.raw.strip())
    assert [line.rank for line in document.content] == list(range(len(document.content)))
    assert document.starts == tuple(sorted(document.starts))


@pytest.mark.parametrize("text", ["", "ett ord", "ord " * PIECE, "å" * (3 * PIECE) + " slut"])
def test_pieces_tile_the_text_and_cut_no_word(text: str) -> None:
    found = list(pieces(text))

    assert "".join(found) == text
    assert all(piece.startswith(" ") for piece in found[1:])
    assert all(len(piece) <= PIECE + 4 or "å" in piece for piece in found)
    assert forms(text) == frozenset(text.lower().split())


def test_odd_blanks_become_plain_one_for_one() -> None:
    text = "\u00a0300\u202f000\u2003kr\u3000\n"
    [line] = cut(text).content
    assert line.text == "300 000 kr"
    assert printed_lines(text)[0].raw == text
    assert plain_blanks(text) == " 300 000 kr \n"
    assert text[line.start : line.end] == "300\u202f000\u2003kr"


@pytest.mark.parametrize(
    ("between", "gap"),
    [
        pytest.param("\n", 0, id="the next line"),
        pytest.param("\n\n", 1, id="an empty line"),
        pytest.param("\r\n\r\n\r\n", 1, id="empty lines"),
        pytest.param("\n \n", 2, id="a line of blanks is a paragraph"),
        pytest.param("\n\n \n\n", 2, id="and stays one among empty lines"),
    ],
)
def test_gap_tells_what_stands_before_a_line(between: str, gap: int) -> None:
    assert cut(f"första{between}andra").content[1].gap == gap


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        pytest.param("ett\ntvå", [1, 1], id="no break"),
        pytest.param("ett\n\ftvå", [1, 2], id="form feed before the text"),
        pytest.param("ett\f\ntvå", [1, 2], id="form feed behind the text"),
        pytest.param("ett\n\f\ntvå", [1, 2], id="form feed on a line of its own"),
        pytest.param("ett\n\f\f\ntvå", [1, 3], id="an empty page"),
        pytest.param("ett\n två", [1, 2], id="exactly one leading blank"),
        pytest.param("ett\n 2. två", [1, 1], id="but not before a number"),
        pytest.param("ett\n  två", [1, 1], id="two blanks indent"),
    ],
)
def test_pages(text: str, pages: list[int]) -> None:
    document = cut(text)
    assert [line.page for line in document.content] == pages
    assert document.pages == pages[-1]


def test_a_text_without_lines_has_one_page() -> None:
    assert cut("").pages == 1


def test_a_line_behind_a_form_feed_starts_a_page() -> None:
    assert [line.starts_page for line in cut("ett\n\f\ntvå\ntre").content] == [False, True, False]


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        pytest.param("  två   blanka\t här ", "två blanka här", id="blanks"),
        pytest.param("sam\u00adverkan\u200b", "samverkan", id="soft hyphen and zero width"),
    ],
)
def test_fold(printed: str, plain: str) -> None:
    assert fold(printed) == plain


@pytest.mark.parametrize(
    ("first", "second", "elsewhere", "whole"),
    [
        pytest.param("två", "ord", "", "två ord", id="no hyphen"),
        pytest.param("gemensam plane-", "ring för länet", "", "gemensam planering för länet", id="a broken word"),
        pytest.param("barn-", "och ungdomsvård", "", "barn- och ungdomsvård", id="suspended before och"),
        pytest.param("för hälso-", "eller sjukvård", "", "för hälso- eller sjukvård", id="suspended before eller"),
        pytest.param("avtalet Arvika-", "Torsby", "", "avtalet Arvika-Torsby", id="two names"),
        pytest.param("en IT-", "plattform", "", "en IT-plattform", id="an abbreviation keeps it"),
        pytest.param("region-", "kommun", "region kommun", "region-kommun", id="two words of the text"),
        pytest.param("e-", "post", "via e-post", "e-post", id="the text has the hyphenated form"),
        pytest.param("verk-", "samhet", "samhet verk verksamhet", "verksamhet", id="the text has the whole word"),
        pytest.param("åren 2023-", "2024", "", "åren 2023-2024", id="a range of figures"),
        pytest.param("verksamhets-", "samordnaren", "", "verksamhetssamordnaren", id="two long halves"),
        pytest.param("punkt -", "nästa", "", "punkt - nästa", id="a dash alone"),
    ],
)
def test_a_hyphen_goes_only_where_the_word_goes_on(first: str, second: str, elsewhere: str, whole: str) -> None:
    assert running_text([first, second], cut(elsewhere)) == whole


@pytest.mark.parametrize(
    ("printed", "joined"),
    [
        pytest.param(["Gruppen tackade", "för informationen."], "Gruppen tackade för informationen.", id="joined"),
        pytest.param(["En hem-", "sjukvård. Vår hemsjukvård"], "En hemsjukvård. Vår hemsjukvård", id="healed"),
        pytest.param(
            ["Gruppen vill se en kart-", "läggning av taxor."],
            "Gruppen vill se en kartläggning av taxor.",
            id="healed though the word stands nowhere else",
        ),
        pytest.param(["slutar med-"], "slutar med-", id="a hyphen at the very end stays"),
        pytest.param([], "", id="nothing"),
    ],
)
def test_running_text(printed: list[str], joined: str) -> None:
    assert running_text(printed, cut("\n".join(printed))) == joined


@pytest.mark.parametrize(
    ("printed", "joined"),
    [
        pytest.param(["Hemsjuk", "vård"], "Hemsjukvård", id="cut without a hyphen, whole elsewhere"),
        pytest.param(["Hemtjänst", "vård"], "Hemtjänst vård", id="two words"),
        pytest.param(["Trygg hem-", "gång"], "Trygg hemgång", id="cut with a hyphen"),
    ],
)
def test_in_a_narrow_column_words_are_cut_without_a_hyphen(printed: list[str], joined: str) -> None:
    document = cut("Inom hemsjukvård finns två lag.")
    assert running_text(printed, document, narrow=True) == joined


def test_ranges_reach_over_blank_lines_but_not_over_other_lines() -> None:
    lines = cut("ett\n\ntvå\ntre\nfyra\n").content
    assert ranges(lines[:2]) == ((1, 3),)
    assert ranges([lines[0], lines[2], lines[3]]) == ((1, 1), (4, 5))
    assert ranges([]) == ()


def test_a_run_knows_its_places_and_its_words() -> None:
    document = cut("Titel  Beslut\nsidfot\nmera text här\n")
    first, _foot, last = document.content
    whole = run([first, last])
    assert whole.ranges == ((1, 1), (3, 3))
    assert [document.text[start:end] for start, end in whole.spans] == ["Titel  Beslut", "mera text här"]
    assert whole.texts == ["Titel  Beslut", "mera text här"]
    part = run([first, last], first.start + 7, last.end - 4)
    assert part.texts == ["Beslut", "mera text"]
    assert run([first], 0, 5).texts == ["Titel"]
    assert run([first], 0, 5).spans == ((0, 5),)
