"""The JSON Schema (2020-12) of a meeting, made from the models."""

from __future__ import annotations

import json

from lsgparse.model import SCHEMA_VERSION, Meeting

SCHEMA_ID = f"urn:lsgparse:schema:meeting:{SCHEMA_VERSION}"


def schema() -> dict[str, object]:
    """The schema as a dict: what ``lsg parse --format json`` prints, where no key is ever left out."""
    made = Meeting.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": made.pop("title"),
        "description": made.pop("description"),
        **made,
    }


def render_schema(indent: int = 2) -> str:
    """The schema as JSON text that ends in a line end; ``indent`` 0 gives one line."""
    return json.dumps(schema(), ensure_ascii=False, indent=indent or None) + "\n"
