"""What came of every source, one row each, as CSV or JSON; the rows come from the manifest and the plan, in order."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from lsgparse.archive.entries import shown
from lsgparse.archive.manifest import Manifest
from lsgparse.archive.store import sync_folder

COLUMNS = (
    "source",
    "change",
    "result",
    "reason",
    "sha256",
    "meetings",
    "items",
    "found",
    "declared",
    "decisions",
    "tasks",
    "warnings",
    "seconds",
)
"""Of the report. ``change``: new, changed, unchanged, kept, gone; ``result``: read, warnings, duplicate, no protocol,
failed, skipped; ``meetings``: their ids."""
ENDINGS = (".csv", ".json")

_SUMS = ("items", "found", "declared", "decisions", "tasks")
_SOURCES = """
SELECT s.key, s.name,
    CASE WHEN m.key IS NOT NULL THEN 'kept' WHEN e.key IS NOT NULL THEN 'unchanged'
        ELSE coalesce(t.change, 'unchanged') END,
    s.result, s.reason, s.sha256, s.warnings, s.seconds,
    CASE WHEN s.result IN ('read', 'warnings') THEN
        (SELECT o.name FROM sources o WHERE o.sha256 = s.sha256 AND o.key < s.key AND o.result IN ('read', 'warnings')
         ORDER BY o.key LIMIT 1) END
FROM sources s LEFT JOIN temp.todo t ON t.key = s.key LEFT JOIN temp.same e ON e.key = s.key
    LEFT JOIN temp.missing m ON m.key = s.key AND NOT m.gone
"""
_REST = """
UNION ALL SELECT key, name, '', result, reason, '', 0, NULL, NULL FROM temp.notes
UNION ALL SELECT key, name, 'gone', '', 'no longer there', '', 0, NULL, NULL FROM temp.missing WHERE gone
ORDER BY 1
"""


def rows(manifest: Manifest, *, strict: bool = False, failed_only: bool = False) -> Iterator[dict[str, Any]]:
    """One dict for each source, its keys as in ``COLUMNS``, in the order of the sources."""
    cursor = manifest.db.cursor()
    for key, name, change, result, reason, sha256, warnings, seconds, twin in cursor.execute(_SOURCES + _REST):
        told, why = result, reason
        if strict and result == "warnings":
            told = "failed"
        elif twin is not None:
            told, why = "duplicate", f"the same bytes as {shown(os.fsdecode(twin))}"
        if failed_only and told != "failed":
            continue
        row = dict.fromkeys(COLUMNS) | {
            "source": shown(os.fsdecode(name)),
            "change": change or None,
            "result": told or None,
            "reason": why or None,
            "sha256": sha256 or None,
            "meetings": [],
            "warnings": warnings,
            "seconds": seconds,
        }
        yield row | _counts(manifest, key, change)


def _counts(manifest: Manifest, key: bytes, change: str) -> dict[str, Any]:
    """What the meetings of a source hold."""
    if not change or change == "gone":
        return {}
    found = manifest.db.execute(
        "SELECT id, items, found, declared, decisions, tasks FROM meetings WHERE key = ? ORDER BY number", (key,)
    ).fetchall()
    if not found:
        return {}
    return {
        "meetings": [row[0] for row in found],
        **{name: sum(row[place] for row in found) for place, name in enumerate(_SUMS, 1)},
    }


def write(path: Path, table: Iterator[dict[str, Any]], summary: dict[str, Any]) -> None:
    """Write the report whole or not at all, as JSON (with the summary) or CSV by the ending. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="") as file:
            if path.name.lower().endswith(".json"):
                _write_json(file, table, summary)
            else:
                writer = csv.DictWriter(file, COLUMNS)
                writer.writeheader()
                writer.writerows(row | {"meetings": "; ".join(row["meetings"])} for row in table)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def _write_json(file: IO[str], table: Iterator[dict[str, Any]], summary: dict[str, Any]) -> None:
    file.write(f'{{"summary": {json.dumps(summary, ensure_ascii=False)},\n"sources": [')
    for number, row in enumerate(table):
        file.write(",\n" if number else "\n")
        file.write(json.dumps(row, ensure_ascii=False))
    file.write("\n]}\n")
