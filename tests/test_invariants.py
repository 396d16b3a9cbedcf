"""What holds for every text, protocol or not: nothing raises, nothing is lost, every value says where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from annotation import FIXTURES, name_of, texts
from lsgparse import Meeting, ParseResult, parse_result
from lsgparse.errors import EmptyError
from lsgparse.stretches import Stretch

SCHEMA = Path(__file__).parent.parent / "schema" / "meeting.schema.json"

PARTS = {
    *("heading", "attendance", "number", "title", "label", "presenters"),
    *("text", "beslut", "bilaga", "signature", "furniture", "unclassified"),
}
"""The names that a stretch's part can have, as they are documented."""

SEPARATORS = (
    "\n",
    "\r\n",
    "\r",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1d",
    "\x1e",
    "\x85",
    "\u2028",
    "\u2029",
    "\n\n",
    " \n",
    "\0",
)
FRAGMENTS = (
    *("Närvarande", "Frånvarande", "Adjungerade:", "Övriga", "Beslut", "Beslut:", "Information", "Bilaga", "Bilagor:"),
    *("Protokoll Samrådet", "Dnr: A 1-2024", "Datum: den 31 februari", "Plats: Teams", "Ärenden: 1-3", "§ 2", "§ 1-9"),
    *(
        "1.",
        "2",
        "2S. Rubrik",
        "3b. Rubrik",
        "10) Rubrik",
        "§ 11 Rubrik",
        "Ärende 12. Rubrik",
        "27.Beredning",
        "4.1 Rubrik",
    ),
    *(
        "- punkt",
        "• punkt",
        "o punkt",
        "1) punkt",
        "a) punkt",
        "Sida 2 (5)",
        "1(3)",
        "Comfact Signature 12AB34",
        "barn-",
    ),
    *(
        "och unga",
        "Anna Berg, ordförande   Umeå kommun",
        "Bo Ek (s)",
        "Umeå kommun",
        "Region Skåne",
        "(l)",
        "ersätter Bo Ek",
    ),
    *(
        "Gruppen beslutar",
        "att bifalla ansökan",
        "Läggs till handlingarna.",
        "Bo Ek får i uppdrag att senast den 3 maj",
    ),
    *(
        "återkomma.",
        "400 000 kr (200 000 + 200 000)",
        "99,5 mkr",
        "Nästa möte: 30 februari",
        "12 december 2024",
        "20241301",
    ),
    *(
        "Ärende  Noteringar  Beslut",
        "Föredragande: Anna Berg",
        "Vid protokollet",
        "Justeras",
        "Kallelse",
        "\ufeff",
        "\u00ad",
    ),
)


@cache
def fixture_lines() -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for path in texts() for line in path.read_text(encoding="utf-8").splitlines()))


def pick(options: tuple[str, ...]) -> st.SearchStrategy[str]:
    """One of many, in a way whose description stays short."""
    return st.integers(0, len(options) - 1).map(options.__getitem__)


def odd_lines() -> st.SearchStrategy[str]:
    """A line of a fixture, a fragment, anything, or something very long."""
    return st.one_of(
        pick(fixture_lines()),
        pick(FRAGMENTS),
        st.text(max_size=30),
        st.tuples(pick(FRAGMENTS), st.integers(20, 400)).map(lambda pair: " ".join([pair[0]] * pair[1])),
        pick(("\ud800", "x" * 20_000, "9" * 5_000, "- " * 2_000, "\u00a0", "\u200b", "\t")),
    )


def glued() -> st.SearchStrategy[str]:
    """Lines, each with a separator behind it: a protocol that has been through a mill."""
    pieces = st.lists(st.tuples(odd_lines(), pick(SEPARATORS)), min_size=1, max_size=40)
    return pieces.map(lambda pairs: "".join(line + separator for line, separator in pairs))


def mangle(given: tuple[Path, list[tuple[int, int]]]) -> str:
    """A text with lines taken out (0), doubled (1) or moved (2), each move with the number that tells where."""
    path, moves = given
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for start, kind in moves:
        at = start % len(lines)
        piece = lines[at : at + 1 + start % 7]
        if kind != 1:
            del lines[at : at + len(piece)]
        if kind:
            lines[start * 31 % (len(lines) + 1) : 0] = piece
        if not lines:
            return "1."
    return "".join(lines)


COLUMNS_OUT_OF_ORDER = [(1587, 1), (201, 0), (4204, 2), (323, 1), (323, 1), (4204, 2)]
"""Moves that once made a remark on two columns tell the lower one first."""


def mangled() -> st.SearchStrategy[str]:
    """A fixture with some of its lines taken out, doubled or moved."""
    moves = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 2)), max_size=6)
    return st.tuples(st.sampled_from(texts()), moves).map(mangle)


def read(text: str) -> ParseResult | None:
    try:
        return parse_result(text)
    except EmptyError:
        return None


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def prints(pieces: Iterable[str], statement: str) -> bool:
    """Whether the letters and digits of a statement are those printed; a lone 'o' before a line can be its bullet."""
    wanted = letters(statement)
    reached = {0}
    for piece in pieces:
        for line in re.split(r"[\r\n]", piece):
            bullet = re.match(r"\s*o\s", line)
            for number, char in enumerate(letters(line)):
                on = {at + 1 for at in reached if wanted.startswith(char, at)}
                reached = on | reached if bullet and number == 0 else on
    return len(wanted) in reached


class Places:
    """Where the lines of a result begin and which of them are printed."""

    def __init__(self, result: ParseResult) -> None:
        self.text = result.source.text
        self.printed = {line.number for line in result.lines if line.raw.strip()}
        self.line_of: list[int] = []
        for line in result.lines:
            self.line_of += [line.number] * len(line.raw)

    def check(self, record: dict[str, Any], where: str) -> None:
        """Lines begin and end on print, are in order, and are those that the spans stand on."""
        lines, spans = record["lines"], record["spans"]
        for pairs in (lines, spans):
            assert all(pairs[i][1] <= pairs[i + 1][0] for i in range(len(pairs) - 1)), where
        for first, last in lines:
            assert first <= last, where
            assert {first, last} <= self.printed, f"{where}: {first}–{last} begins or ends on a blank line"
        touched = set()
        for start, end in spans:
            assert 0 <= start < end <= len(self.text), where
            assert self.text[start:end] == self.text[start:end].strip(), f"{where}: blanks at the ends of a span"
            touched |= set(range(self.line_of[start], self.line_of[end - 1] + 1)) & self.printed
        if spans:
            named = {n for first, last in lines for n in range(first, last + 1)} & self.printed
            assert touched == named, f"{where}: lines {lines} and spans {spans} do not agree"


def with_places(value: Any, where: str = "meeting") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object with lines and spans, and where it stands in the meeting."""
    if isinstance(value, dict):
        if "spans" in value:
            yield where, value
        for key, inner in value.items():
            yield from with_places(inner, f"{where}.{key}")
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from with_places(inner, f"{where}[{number}]")


def check_stretches(text: str, lines: Sequence[Any], stretches: Iterable[Stretch]) -> None:
    assert "".join(line.raw for line in lines) == text
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    position = 0
    for stretch in stretches:
        assert stretch.start >= position, "stretches overlap or are out of order"
        assert stretch.end > stretch.start
        assert not text[position : stretch.start].strip(), "print that belongs to no part"
        assert stretch.part in PARTS
        position = stretch.end
    assert not text[position:].strip(), "print that belongs to no part"


def check_meetings(result: ParseResult) -> None:
    places = Places(result)
    assert result.meetings
    for meeting in result.meetings:
        for where, record in with_places(meeting.model_dump()):
            places.check(record, where)
        for arende in meeting.arenden:
            assert len(arende.lines) == 1
            for beslut in arende.beslut:
                assert beslut.spans
                pieces = [places.text[start:end] for start, end in beslut.spans]
                assert prints(pieces, beslut.text), f"{beslut.id}: {beslut.text!r} is not what stands at {pieces!r}"
                assert ("uppdrag" in beslut.outcome) == bool(beslut.uppdrag)
                assert beslut.outcome
                assert "annat" not in beslut.outcome or len(beslut.outcome) == 1


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def check_json(result: ParseResult, text: str) -> None:
    again = parse_result(text)
    for meeting, twin in zip(result.meetings, again.meetings, strict=True):
        printed = meeting.model_dump_json()
        assert printed == twin.model_dump_json(), "two runs differ"
        assert Meeting.model_validate_json(printed).model_dump_json() == printed
        validator().validate(json.loads(printed))


def check(text: str) -> None:
    result = read(text)
    if result is not None:
        check_stretches(result.source.text, result.lines, result.stretches)
        check_meetings(result)
        check_json(result, text)


@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@given(glued())
@example("Kl. 08.30-10.15 \x0bOVANÅKERS KOMMUN\n")
@example("Datum: 2024-03-05 \x1c Falun\nProtokoll\n\x0b1. Val\nBeslut\n \x0b-\n")
def test_lines_of_protocols_glued_oddly(text: str) -> None:
    check(text)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(mangled())
@example(mangle((FIXTURES / "bodies" / "socialnamnd.txt", COLUMNS_OUT_OF_ORDER)))
def test_protocols_with_lines_taken_out_and_moved(text: str) -> None:
    check(text)


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in sorted(FIXTURES.rglob("*.txt"))])
@pytest.mark.parametrize("form", ["as it is", "CR", "CRLF", "one line", "form feeds"])
def test_fixtures(path: Path, form: str) -> None:
    text = path.read_bytes().decode()
    separator = {"CR": "\r", "CRLF": "\r\n", "one line": " ", "form feeds": "\f\n"}.get(form, "\n")
    check(separator.join(text.split("\n")))


@pytest.mark.parametrize(
    ("pieces", "statement", "same"),
    [
        (["att anta pla-\nnen"], "att anta planen", True),
        (["att\no anta\no följa"], "att\n- anta\n- följa", True),
        (["o", "o kända"], "o o kända", True),
        (["att anta", "planen"], "att anta planen", True),
        (["att anta planen"], "att anta", False),
        (["att anta"], "att anta planen", False),
        (["planen anta"], "anta planen", False),
    ],
)
def test_what_is_found_again(pieces: list[str], statement: str, same: bool) -> None:
    assert prints(pieces, statement) is same


def test_a_loss_would_be_seen() -> None:
    result = parse_result(texts()[0])
    for stretches in (result.stretches[:-1], result.stretches[1:], (*result.stretches, result.stretches[-1])):
        with pytest.raises(AssertionError):
            check_stretches(result.source.text, result.lines, stretches)


def test_a_wrong_place_would_be_seen() -> None:
    result = parse_result(texts()[0])
    places = Places(result)
    record = {"lines": result.meeting.arenden[0].lines, "spans": result.meeting.arenden[1].spans}
    with pytest.raises(AssertionError):
        places.check(record, "moved")
