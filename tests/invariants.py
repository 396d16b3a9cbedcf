"""What must hold of the reading of every text, protocol or not, as checks that raise AssertionError."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from lsgparse import Meeting, ParseResult, parse_result
from lsgparse.errors import SourceError
from lsgparse.stretches import Stretch
from lsgparse.text.dressing import undressed

SCHEMA = Path(__file__).parent.parent / "schema" / "meeting.schema.json"

PARTS = {
    *("heading", "attendance", "number", "title", "label", "presenters"),
    *("text", "beslut", "bilaga", "signature", "furniture", "unclassified"),
}
"""The names that a stretch's part can have, as they are documented."""


def read(source: str | bytes) -> ParseResult | None:
    """What is read of a source; None where it cannot be read as text, which its error tells."""
    try:
        return parse_result(source)
    except SourceError:
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
    """Lines tile the text; what is printed belongs to exactly one part."""
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
    """Every value stands where it says, every decision is what is printed there, outcomes and tasks agree."""
    places = Places(result)
    text = undressed(result.source.text)  # a decision's words are those printed, without a tool's tags and numbers
    assert result.meetings
    for meeting in result.meetings:
        for where, record in with_places(meeting.model_dump()):
            places.check(record, where)
        for arende in meeting.arenden:
            assert len(arende.lines) == 1
            for beslut in arende.beslut:
                assert beslut.spans
                pieces = [text[start:end] for start, end in beslut.spans]
                assert prints(pieces, beslut.text), f"{beslut.id}: {beslut.text!r} is not what stands at {pieces!r}"
                assert ("uppdrag" in beslut.outcome) == bool(beslut.uppdrag)
                assert beslut.outcome
                assert "annat" not in beslut.outcome or len(beslut.outcome) == 1


@cache
def validators() -> dict[str, Callable[[Any], Any]]:
    """What holds a value against the schema and raises where it is not valid; the quickest first."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    found: dict[str, Callable[[Any], Any]] = {}
    if find_spec("jsonschema_rs"):  # compiled: takes a fiftieth of the time; `make fuzz` installs it
        import jsonschema_rs  # noqa: PLC0415

        found["jsonschema_rs"] = jsonschema_rs.Draft202012Validator(schema).validate
    found["jsonschema"] = Draft202012Validator(schema).validate
    return found


def validate(value: Any) -> None:
    """Raises where a value is not valid against the schema."""
    next(iter(validators().values()))(value)


def check_json(result: ParseResult) -> None:
    """The JSON is valid against the schema and gives the same meeting, whole or in pieces."""
    for piece, meeting in zip(result.pieces, result.meetings, strict=True):
        printed = meeting.model_dump_json()
        assert Meeting.model_validate_json(printed).model_dump_json() == printed
        assert piece.model_dump_json() == printed, "a piece and its meeting differ"
        assert piece.model_dump_json(indent=2) == meeting.model_dump_json(indent=2), "a piece and its meeting differ"
        validate(json.loads(printed))


def check_again(result: ParseResult, source: str | bytes) -> None:
    """The same source gives the same JSON."""
    again = parse_result(source)
    for meeting, twin in zip(result.meetings, again.meetings, strict=True):
        assert meeting.model_dump_json() == twin.model_dump_json(), "two runs differ"


def check(source: str | bytes, *, twice: bool = True) -> ParseResult | None:
    """Everything that must hold; gives what was read. ``twice``: read it again, and see that it is read the same."""
    result = read(source)
    if result is not None:
        check_stretches(result.source.text, result.lines, result.stretches)
        check_meetings(result)
        check_json(result)
        if twice:
            check_again(result, source)
    return result
