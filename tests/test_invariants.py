"""What holds for every text, protocol or not: nothing raises, nothing is lost, every value says where it stands."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import ValidationError

from annotation import FIXTURES, name_of, texts
from invariants import Places, check, check_stretches, prints, validators
from lsgparse import parse_result

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


@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@given(glued())
@example("Kl. 08.30-10.15 \x0bOVANÅKERS KOMMUN\n")
@example("Plats: Alfta, lokal Gullberg\x0bPlats: Alfta, lokal Gullberg\n")
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


def test_what_is_not_valid_against_the_schema_is_refused() -> None:
    """By each of the programs that may be asked, or an input that breaks the schema would pass unseen."""
    whole = parse_result("Protokoll Samrådet\n1. Val\nBeslut\natt välja Bo Ek\n\n2. Nästa möte\n").meeting.model_dump(
        mode="json"
    )
    broken = copy.deepcopy(whole)
    broken["arenden"][0]["beslut"][0]["outcome"] = ["sagt"]
    lacking = {name: value for name, value in whole.items() if name != "arenden"}
    for name, validate in validators().items():
        validate(whole)
        for value in (broken, lacking, whole | {"more": 1}):
            with pytest.raises(ValueError if name == "jsonschema_rs" else ValidationError):
                validate(value)
