"""One protocol as the readers make it, plain data in the model's shape: as a Meeting, or as JSON without pydantic.

Importing pydantic and building the models takes longer than reading a protocol, and most runs of ``lsg parse`` want
JSON and nothing else. What is written here is, byte for byte, what the Meeting would write; a test compares the two for
every text of the tests. Only a Meeting's values are checked against the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any

from lsgparse.shape import MUST, SHAPES

if TYPE_CHECKING:
    from lsgparse.model import Meeting


class Piece:
    """One protocol of a source, before the model."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        """Dicts, lists, tuples and scalars under the model's names; what is missing has the model's default."""

    def meeting(self) -> Meeting:
        """The protocol as a Meeting, checked by pydantic, made anew at each call."""
        from lsgparse.model import Meeting

        return Meeting.model_validate(self.data)

    def model_dump_json(self, *, indent: int | None = None) -> str:
        """The JSON of the Meeting, as ``Meeting.model_dump_json`` writes it; ``indent``: blanks for each level.

        Raises KeyError for a field that is missing or that the model does not have.
        """
        if indent is None:
            return _Writer(":", "").record(self.data, "Meeting", "")
        return _Writer(": ", " " * indent).record(self.data, "Meeting", "\n")


class _Writer:
    """Writes JSON of one form.

    ``margin`` is what every line of a level begins with, the line end before it included; empty where all stands on one
    line.
    """

    def __init__(self, colon: str, step: str) -> None:
        self._colon = colon
        self._step = step

    def record(self, values: Mapping[str, Any], name: str, margin: str) -> str:
        """An object with the fields of the record of that name, in the model's order."""
        inner = margin + self._step
        shape = SHAPES[name]
        fields = []
        for field, (default, record) in shape.items():
            value = values.get(field, default)
            if value is MUST:
                raise KeyError(f"{name}.{field}")
            fields.append(f'"{field}"{self._colon}{self._value(value, record, inner)}')
        if not values.keys() <= shape.keys():
            raise KeyError(f"{name}: {', '.join(values.keys() - shape.keys())}")
        return "{" + inner + ("," + inner).join(fields) + margin + "}"

    def _value(self, value: Any, record: str, margin: str) -> str:
        """A scalar, a record, or an array of either; ``record`` names the record."""
        if value is None:
            return "null"
        kind = type(value)
        if kind is str:
            return encode_basestring(value)
        if kind is int or kind is float:
            return repr(value)
        if kind is dict:
            return self.record(value, record, margin)
        if not value:
            return "[]"
        inner = margin + self._step
        return "[" + inner + ("," + inner).join([self._value(one, record, inner) for one in value]) + margin + "]"
