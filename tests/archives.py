"""Small invented archives, and how to look at what was made of them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

PROTOCOL = """Protokoll Vårdsamverkansgruppen

Datum och tid: den {day} mars 2024 kl. 09.00 - 11.30
Plats: Teams
Ärenden: 1-2

Närvarande
Ylva Tjärnström, ordförande  Piteå kommun
Folke Widmark, justerare  Region Norrbotten

1. Godkännande av dagordning
{text}
Beslut:
Dagordningen godkänns.

2. Nästa möte
Nästa möte är den 19 april 2024.
"""


def write(path: Path, day: int, text: str = "") -> None:
    """A protocol of that day of March, old enough not to look as if it were being written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PROTOCOL.format(day=day, text=text), encoding="utf-8")
    os.utime(path, (1_700_000_000 + day, 1_700_000_000 + day))


def dates(target: Path) -> list[str]:
    """The dates of the meetings in a JSONL target."""
    return [json.loads(line)["date"] for line in target.read_text(encoding="utf-8").splitlines()]


def march(*days: int) -> list[str]:
    """Days of March 2024 as dates."""
    return [f"2024-03-{day:02}" for day in days]


def rows(report: Path) -> dict[str, dict[str, Any]]:
    """The rows of a JSON report by the name of their source, from the last slash but one."""
    return {"/".join(row["source"].split("/")[-2:]): row for row in json.loads(report.read_text("utf-8"))["sources"]}
