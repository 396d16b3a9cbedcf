"""A protocol as plain data: the JSON that its Meeting gives, byte for byte, and no other fields."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic_core import PydanticUndefined

import invariants
import minutes
import samples
from lsgparse import Meeting
from lsgparse.model import Record
from lsgparse.piece import Piece
from lsgparse.shape import MUST, SHAPES

INDENTS = (None, 0, 1, 2, 4)


def records_of(annotation: Any) -> set[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return {annotation}
    return {record for inner in get_args(annotation) for record in records_of(inner)}


def records_below(model: type[Record]) -> set[type[Record]]:
    held = {record for field in model.model_fields.values() for record in records_of(field.annotation)}
    return {model}.union(*map(records_below, held))


@pytest.mark.parametrize("model", sorted(records_below(Meeting), key=str))
def test_the_shape_is_the_models(model: type[Record]) -> None:
    shape = SHAPES[model.__name__]
    assert list(shape) == list(model.model_fields)
    for name, field in model.model_fields.items():
        default, held = shape[name]
        assert (PydanticUndefined if default is MUST else default) == field.default
        assert {held} - {""} == {record.__name__ for record in records_of(field.annotation)}


def test_the_shape_has_no_other_records() -> None:
    assert set(SHAPES) == {model.__name__ for model in records_below(Meeting)}


@pytest.mark.parametrize("indent", INDENTS)
@pytest.mark.parametrize("meeting", [samples.full_meeting(), samples.empty_meeting()])
def test_a_piece_writes_what_its_meeting_writes(meeting: Meeting, indent: int | None) -> None:
    for data in (meeting.model_dump(), meeting.model_dump(exclude_defaults=True)):
        assert Piece(data).model_dump_json(indent=indent) == meeting.model_dump_json(indent=indent)


def test_every_sign_is_written_alike() -> None:
    signs = "".join(map(chr, (*range(0x3000), *range(0xD7F0, 0xD800), *range(0xE000, 0xE010), 0xFFFD, 0xFFFF, 0x1F600)))
    meeting = samples.empty_meeting(body=signs)
    assert Piece(meeting.model_dump()).model_dump_json() == meeting.model_dump_json()


@pytest.mark.parametrize("score", [0.0, 1.0, 0.0001, 0.9999, 0.5, 0.1234])
def test_numbers_are_written_alike(score: float) -> None:
    data = samples.full_meeting().model_dump()
    data["source"]["quality"]["score"] = score
    assert Piece(data).model_dump_json() == Meeting.model_validate(data).model_dump_json()


def test_what_is_missing_or_unknown_is_refused() -> None:
    data = samples.full_meeting().model_dump()
    del data["source"]["sha256"]
    with pytest.raises(KeyError, match=r"SourceInfo\.sha256"):
        Piece(data).model_dump_json()
    data = samples.full_meeting().model_dump()
    data["arenden"][0]["mood"] = "good"
    with pytest.raises(KeyError, match="Arende: mood"):
        Piece(data).model_dump_json()


def test_a_result_makes_its_meetings_once() -> None:
    result = invariants.read(minutes.protocol())
    assert result is not None
    assert result.meetings is result.meetings
    assert result.meeting is result.meetings[0]
    assert result.meetings == tuple(piece.meeting() for piece in result.pieces)
