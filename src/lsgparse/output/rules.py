"""What a code means, for a reader: from its row of the table of codes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from lsgparse.diagnostics import Code
from lsgparse.output.wrap import Row, wrap

_FORM = re.compile(r"\{(\w+)(?:!r|:\w[^|}]*\|([^}]*))?\}")
"""A field of a message: plain, quoted, or a number with the noun for one and for many."""
_LABEL = 12
_WIDEST = 100


def message_form(row: Code) -> str:
    """The code's message with the names of its values in braces."""
    return _FORM.sub(_as_read, row.message)


def _as_read(field: re.Match[str]) -> str:
    """A field as a reader understands it: its name, and the noun for many."""
    name, many = field.groups()
    return f"{{{name}}} {many}" if many else f"{{{name}}}"


def as_markdown(row: Code) -> str:
    """What stands below the code's heading in the documentation."""
    return f"> {message_form(row)}\n\n{row.what} {row.why}\n\n```text\n{row.example}\n```\n\n{row.remedy}\n"


def as_plain(row: Code) -> str:
    """The same without marks."""
    example = "\n".join(f"    {line}" for line in row.example.splitlines())
    return f"{row.what} {row.why}\n\nExample:\n\n{example}\n\nWhat to do: {row.remedy}\n"


def render_markdown(rows: Iterable[Code]) -> Iterator[str]:
    """Each code with a heading."""
    for number, row in enumerate(rows):
        yield "\n" * bool(number) + f"### {row.code} {row.name} ({row.severity})\n\n{as_markdown(row)}"


def render_json(rows: Sequence[Code]) -> Iterator[str]:
    """A list of {code, name, severity, message, what, why, example, remedy}."""
    keys = ("code", "name", "severity", "message", "what", "why", "example", "remedy")
    records = [{key: getattr(row, key) for key in keys} for row in rows]
    yield json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def text_rows(row: Code, width: int) -> Iterator[Row]:
    """One code as a page of at most ``width`` columns."""
    width = min(width, _WIDEST)
    style = {"error": "bold red", "warning": "bold yellow", "info": "bold"}[row.severity]
    yield [(row.code, style), (f" {row.name}", "bold"), (f"  {row.severity}", "dim")]
    for line in wrap(message_form(row), width - 2):
        yield [("  ", ""), (line, "italic")]
    yield []
    for label, text in (("When", row.what), ("Why", row.why), ("Example", row.example), ("What to do", row.remedy)):
        lines = text.splitlines() if label == "Example" else wrap(text, width - _LABEL)
        for number, line in enumerate(lines):
            yield [(f"{'' if number else label:<{_LABEL}}", "dim"), (line, "green" if label == "Example" else "")]


def list_rows(rows: Iterable[Code], layers: dict[str, str]) -> Iterator[Row]:
    """All codes, one a line, under the names of their layers (by the code's first digit)."""
    layer = ""
    for row in rows:
        if layers[row.code[3]] != layer:
            if layer:
                yield []
            layer = layers[row.code[3]]
            yield [(layer, "bold")]
        style = {"error": "red", "warning": "yellow", "info": ""}[row.severity]
        yield [(f"  {row.code}", style), (f"  {row.severity:<9}", "dim"), (row.name, "")]
