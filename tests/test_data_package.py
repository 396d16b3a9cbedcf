"""CSV as a Data Package: what stands in the tables, and whether the description is true of them."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Callable, Iterable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

import samples
from built import NASTY, build, fixtures, nasty, source_of
from lsgparse import Meeting
from lsgparse.archive.targets import TargetOptions
from lsgparse.model import Uppdrag
from lsgparse.output import DIALECTS
from lsgparse.output.csv import harmless
from lsgparse.output.tables import TABLES

Rows = list[dict[str, str]]


def described(where: Path) -> dict[str, Any]:
    """The resources of the package by name."""
    package = json.loads((where / "datapackage.json").read_text(encoding="utf-8"))
    return {resource["name"]: resource for resource in package["resources"]}


def read(where: Path, resource: dict[str, Any]) -> Rows:
    """The rows of a resource, read as its description says."""
    text = (where / resource["path"]).read_bytes().decode(resource["encoding"]).removeprefix("\ufeff")
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=resource["dialect"]["delimiter"], strict=True)
    rows = list(reader)
    assert reader.fieldnames == [field["name"] for field in resource["schema"]["fields"]]
    return rows


def complaints(where: Path) -> list[str]:
    """What the description says of the tables that is not so: sizes, hashes, types, keys."""
    resources = described(where)
    rows = {name: read(where, resource) for name, resource in resources.items()}
    found = []
    for name, resource in resources.items():
        data = (where / resource["path"]).read_bytes()
        if (resource["bytes"], resource["hash"]) != (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}"):
            found.append(f"{name}: size or hash")
        for field in resource["schema"]["fields"]:
            found += [f"{name}.{field['name']}: {row[field['name']]!r}" for row in rows[name] if not fits(row, field)]
        found += [f"{name}: {key} twice" for key in twice(keys(rows[name], resource["schema"]["primaryKey"]))]
        for foreign in resource["schema"]["foreignKeys"]:
            parents = set(keys(rows[foreign["reference"]["resource"]], foreign["reference"]["fields"]))
            found += [f"{name}: no parent {key}" for key in keys(rows[name], foreign["fields"]) if key not in parents]
    return found


def keys(rows: Rows, fields: list[str]) -> list[tuple[str, ...]]:
    return [tuple(row[field] for field in fields) for row in rows]


def twice(values: list[tuple[str, ...]]) -> set[tuple[str, ...]]:
    return {value for value in values if values.count(value) > 1}


def fits(row: dict[str, str], field: dict[str, Any]) -> bool:
    value, constraints = row[field["name"]], field.get("constraints", {})
    if not value:
        return not constraints.get("required")
    read_as: dict[str, Callable[[str], object]] = {"integer": int, "date": date.fromisoformat, "string": str}
    try:
        read_as.get(field["type"], time.fromisoformat)(value)
    except ValueError:
        return False
    return re.fullmatch(constraints.get("pattern", ".*"), value, re.DOTALL) is not None


def made(tmp_path: Path, meetings: Iterable[Meeting], **options: Any) -> Path:
    return build("csv", tmp_path / "package", meetings, TargetOptions(**options))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_description_is_true_of_all_fixtures(tmp_path: Path, dialect: str) -> None:
    where = made(tmp_path, fixtures(), dialect=dialect)
    assert complaints(where) == []
    assert list(described(where)) == list(TABLES)
    counts = {name: len(read(where, resource)) for name, resource in described(where).items()}
    items = [item for meeting in fixtures() for item in meeting.arenden]
    assert counts == {
        "meetings": len(fixtures()),
        "attendance": sum(len(meeting.attendance) for meeting in fixtures()),
        "arenden": len(items),
        "beslut": sum(len(item.beslut) for item in items),
        "uppdrag": sum(len(beslut.uppdrag) for item in items for beslut in item.beslut),
        "bilagor": sum(len(item.bilagor) for item in items),
        "diagnostics": sum(len(meeting.diagnostics) for meeting in fixtures()),
    }


def test_what_is_not_true_is_seen(tmp_path: Path) -> None:
    where = made(tmp_path, [samples.full_meeting()])
    path = where / "beslut.csv"
    path.write_bytes(path.read_bytes().replace(b"/14/2,", b"/14/1,").replace(b"2024-03-15/16,", b"2024-03-15/99,"))
    found = complaints(where)
    assert any("twice" in one for one in found)
    assert any("no parent" in one for one in found)
    assert any("hash" in one for one in found)


def test_every_column_says_what_it_holds(tmp_path: Path) -> None:
    for resource in described(made(tmp_path, [])).values():
        assert resource["description"].endswith(".")
        for field in resource["schema"]["fields"]:
            assert field["description"].endswith(".")


def test_partial_dates_are_no_dates(tmp_path: Path) -> None:
    tasks = tuple(samples.make(Uppdrag, to=None, task="x", due=due, due_text=None) for due in ("2024-05", "2024", None))
    item = samples.arende("1", "x", beslut=(samples.beslut("1", 1, "x", ("uppdrag",), uppdrag=tasks),))
    where = made(tmp_path, [samples.full_meeting(arenden=(item,))])
    resource = described(where)["uppdrag"]
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    assert (types["due"], types["date"], types["uppdrag_number"]) == ("string", "date", "integer")
    assert [row["due"] for row in read(where, resource)] == ["2024-05", "2024", ""]
    assert complaints(where) == []


def test_two_sources_may_share_an_id_and_a_source_may_hold_two(tmp_path: Path) -> None:
    shared = [samples.full_meeting(**source_of("1")), samples.full_meeting(**source_of("2"))]
    second = samples.full_meeting(id="rad-2024-04-01", arenden=(), **source_of("2"))
    where = made(tmp_path, [*shared, second])
    assert complaints(where) == []
    assert [(row["meeting_id"], row["source_sha256"][0]) for row in read(where, described(where)["meetings"])] == [
        ("rad-2024-04-01", "2"),
        (samples.MEETING_ID, "1"),
        (samples.MEETING_ID, "2"),
    ]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_nasty_names_stay_data(tmp_path: Path, dialect: str) -> None:
    where = made(tmp_path, [nasty()], dialect=dialect)
    names = [row["name"] for row in read(where, described(where)["attendance"])]
    assert names == [harmless(name) if dialect == "excel-sv" else name for name in NASTY]
    assert complaints(where) == []
    assert ("apostrophe" in described(where)["attendance"]["description"]) == (dialect == "excel-sv")


@pytest.mark.parametrize(
    ("table", "tables", "columns"),
    [
        ("attendance", {"attendance"}, {"presenters", "reservations"}),
        ("arenden", {"arenden", "beslut", "uppdrag", "bilagor"}, set()),
        ("beslut", {"beslut", "uppdrag"}, {"outcome"}),
        ("uppdrag", {"uppdrag"}, set()),
        ("bilagor", {"bilagor"}, {"bilagor"}),
        ("diagnostics", {"diagnostics"}, set()),
    ],
)
def test_what_is_left_out_is_nowhere(tmp_path: Path, table: str, tables: set[str], columns: set[str]) -> None:
    where = made(tmp_path, fixtures(), without=(table,))
    left = described(where)
    assert set(TABLES) - set(left) == tables
    assert {path.name for path in where.iterdir()} == {"datapackage.json", *(f"{name}.csv" for name in left)}
    names = {field["name"] for resource in left.values() for field in resource["schema"]["fields"]}
    assert names.isdisjoint(columns)
    assert complaints(where) == []


def test_without_attendance_nobody_is_listed_but_counted(tmp_path: Path) -> None:
    meeting = samples.full_meeting()
    where = made(tmp_path, [meeting], without=("attendance",))
    text = "".join(path.read_text(encoding="utf-8") for path in where.iterdir())
    assert [one.name for one in meeting.attendance if one.name in text] == ["Siv Hägglöf"]  # who is given a task
    (row,) = read(where, described(where)["meetings"])
    assert (row["present_count"], row["attendance_count"]) == ("14", "19")


def test_the_same_meetings_make_the_same_bytes(tmp_path: Path) -> None:
    def bytes_of(name: str, meetings: Iterable[Meeting]) -> dict[str, bytes]:
        where = build("csv", tmp_path / name, meetings)
        return {path.name: path.read_bytes() for path in where.iterdir()}

    assert bytes_of("a", fixtures()) == bytes_of("b", sorted(fixtures(), key=lambda m: m.source.sha256))


def test_an_empty_package_has_headers(tmp_path: Path) -> None:
    where = made(tmp_path, [])
    assert complaints(where) == []
    assert (where / "uppdrag.csv").read_text(encoding="utf-8").startswith("meeting_id,")
