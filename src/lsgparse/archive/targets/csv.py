"""CSV as a Data Package: a folder with a file for each table and a description of all, ``datapackage.json``.

The description is that of Frictionless Data (Table Schema): types, meanings, primary and foreign keys, and the size and
hash of each file. A date that may be partial is a string with a pattern, since no type of the standard takes 2024-05
beside 2024-05-03.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

from lsgparse.archive.targets import Key, TargetOptions
from lsgparse.archive.targets.tabular import keys_to_parents, tables
from lsgparse.archive.targets.without import told
from lsgparse.model import Meeting
from lsgparse.output.csv import EXCEL, header, rows
from lsgparse.output.rows import Column
from lsgparse.output.tables import AnyTable

DESCRIPTION = "datapackage.json"

_TYPES: dict[str, dict[str, object]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "date": {"type": "date", "format": "default"},
    "partial date": {"type": "string", "constraints": {"pattern": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}},
    "time": {"type": "time", "format": "%H:%M"},
    "list": {"type": "string"},
}
_BETWEEN = {"; ": "Entries have '; ' between them.", "\n": "Entries stand on lines of their own."}
_EXCEL_NOTE = (
    "An apostrophe stands in front of a cell that a spreadsheet would run as a formula; it is no part of the data."
)


def encode(meeting: Meeting, key: Key, options: TargetOptions) -> bytes:  # noqa: ARG001 (every form has the same three)
    """The lengths of each table's rows on a line, then the rows, one table after the other."""
    kept = told(meeting, options.without)
    parts = [rows(table, kept, options.dialect).encode() for table in tables(options.without)]
    return b" ".join(b"%d" % len(part) for part in parts) + b"\n" + b"".join(parts)


def build(where: Path, pieces: Iterable[tuple[Key, bytes]], options: TargetOptions) -> None:
    """The tables side by side, each in the order of the keys, and their description."""
    where.mkdir()
    kept = tables(options.without)
    with ExitStack() as stack:
        files = [_File(stack.enter_context((where / f"{table.name}.csv").open("xb"))) for table in kept]
        for file, table in zip(files, kept, strict=True):
            file.write(header(table, options.dialect).encode())
        for _, piece in pieces:
            head, _, body = piece.partition(b"\n")
            start = 0
            for file, length in zip(files, map(int, head.split()), strict=True):
                file.write(body[start : start + length])
                start += length
    described = package(options, {table.name: file for table, file in zip(kept, files, strict=True)})
    text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    (where / DESCRIPTION).write_text(text, encoding="utf-8", newline="")


class _File:
    """A file that counts and hashes what is written to it."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.size = 0
        self.hash = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self.file.write(data)
        self.size += len(data)
        self.hash.update(data)


def package(options: TargetOptions, files: dict[str, _File]) -> dict[str, object]:
    """The description of the folder; nothing in it depends on when or where it is made."""
    return {
        "profile": "tabular-data-package",
        "name": "protokoll",
        "title": "Minutes of public bodies",
        "description": "Meetings, people, items, decisions, tasks, attachments and findings, as lsgparse read them. "
        "Rows of one meeting share source_sha256 and meeting_id; meeting_id alone can belong to several sources.",
        "resources": [_resource(table, options, files[table.name]) for table in tables(options.without)],
    }


def _resource(table: AnyTable, options: TargetOptions, file: _File) -> dict[str, object]:
    excel = options.dialect == EXCEL
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "description": f"{table.description} {_EXCEL_NOTE}" if excel else table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.hash.hexdigest()}",
        "dialect": {
            "delimiter": ";" if excel else ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "skipInitialSpace": False,
            "header": True,
        },
        "schema": {
            "fields": [_field(column, required=column.name in table.key) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": list(columns), "reference": {"resource": parent, "fields": list(columns)}}
                for parent, columns in keys_to_parents(table)
            ],
        },
    }


def _field(column: Column[Any], *, required: bool) -> dict[str, object]:
    told_between = f" {_BETWEEN[column.between]}" if column.type == "list" else ""
    kind = dict(_TYPES[column.type])
    if required:
        kind["constraints"] = {"required": True}
    return {"name": column.name, **kind, "description": column.description + told_between}
