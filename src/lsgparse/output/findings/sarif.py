"""SARIF 2.1.0, the Static Analysis Results Interchange Format (an OASIS Standard)."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lsgparse.diagnostics import Code, codes
from lsgparse.diagnostics.placed import Remark, Spot
from lsgparse.output.findings import Batch, Counts, ShowOptions
from lsgparse.output.rules import as_markdown, as_plain

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(batches: Iterable[Batch], counts: Counts, options: ShowOptions) -> Iterator[str]:  # noqa: ARG001
    """One log with one run; its rules are all codes, whether they were reported or not."""
    ranks = {code: rank for rank, code in enumerate(codes())}
    run = {
        "tool": {"driver": _driver(options.version)},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    head, tail = json.dumps(log, ensure_ascii=False, indent=1).rsplit("[]", 1)
    yield head + "["
    empty = True
    for _, remarks in batches:
        for remark in remarks:
            yield ("\n" if empty else ",\n") + json.dumps(_result(remark, ranks), ensure_ascii=False)
            empty = False
    yield f"]{tail}\n"


def _driver(version: str) -> dict[str, Any]:
    return {
        "name": "lsg",
        "fullName": "lsg check",
        "semanticVersion": version,
        "rules": [_rule(row) for row in codes().values()],
    }


def _rule(row: Code) -> dict[str, Any]:
    return {
        "id": row.code,
        "name": "".join(word.capitalize() for word in row.name.split("-")),
        "shortDescription": {"text": row.what},
        "fullDescription": {"text": f"{row.what} {row.why}"},
        "help": {"text": as_plain(row), "markdown": as_markdown(row)},
        "defaultConfiguration": {"level": _LEVELS[row.severity]},
    }


def _result(remark: Remark, ranks: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": remark.code,
        "ruleIndex": ranks[remark.code],
        "level": _LEVELS[remark.severity],
        "message": {"text": remark.message},
        "locations": [{"physicalLocation": _location(remark.spot)}],
    }
    if remark.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(spot), "message": {"text": message}}
            for number, (message, spot) in enumerate(remark.related, 1)
        ]
    if remark.spot.line_hash:
        result["partialFingerprints"] = {"lineHash/v1": remark.spot.line_hash}
    return result


def _location(spot: Spot) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": uri_of(spot.file)}}
    if spot.lines:
        place["region"] = {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
        }
    return place


def uri_of(name: str) -> str:
    """A relative reference with forward slashes, percent-encoded byte for byte; a file URI for an absolute name."""
    path = Path(name)
    encoded = quote(os.fsencode(path.as_posix()), safe="/")
    return ("file:///" + encoded.lstrip("/")) if path.is_absolute() else encoded
