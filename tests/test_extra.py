"""The forms opened by the programs that people open them with: frictionless, sqlite-utils, Datasette, pyarrow, DuckDB.

These packages are no part of the development environment: ``make test-all`` brings them.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import lsgparse
import samples
from archives import write
from built import NASTY, build, fixtures, nasty, nonsense, source_of
from lsgparse import Meeting
from lsgparse.archive.targets import TARGETS, TargetOptions, form, without
from lsgparse.model import Uppdrag
from lsgparse.output import DIALECTS
from lsgparse.output.rows import Column
from lsgparse.output.tables import TABLES

pytestmark = pytest.mark.extra

_HOW = "make test-all brings Datasette, DuckDB, frictionless, pandas, pyarrow and sqlite-utils"
datasette = pytest.importorskip("datasette", reason=_HOW)
duckdb = pytest.importorskip("duckdb", reason=_HOW)
frictionless = pytest.importorskip("frictionless", reason=_HOW)
pandas = pytest.importorskip("pandas", reason=_HOW)
pq = pytest.importorskip("pyarrow.parquet", reason=_HOW)


def command(name: str, *arguments: str) -> str:
    """What a command of this environment prints."""
    argv = [str(Path(sys.executable).parent / name), *arguments]
    done = subprocess.run(argv, capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


# Data Package


def validated(where: Path) -> Any:
    return frictionless.Package(str(where / "datapackage.json")).validate()


@pytest.mark.parametrize("dialect", DIALECTS)
def test_frictionless_finds_the_package_valid(tmp_path: Path, dialect: str) -> None:
    meetings = [*fixtures(), nasty(), samples.empty_meeting(**source_of("1"))]
    report = validated(build("csv", tmp_path / "a", meetings, TargetOptions(dialect=dialect)))
    assert report.flatten(["type", "note"]) == []
    assert [task.name for task in report.tasks] == list(TABLES)


@pytest.mark.parametrize("table", without.TABLES)
def test_frictionless_finds_what_is_left_valid(tmp_path: Path, table: str) -> None:
    report = validated(build("csv", tmp_path / "a", [samples.full_meeting()], TargetOptions(without=(table,))))
    assert report.flatten(["type", "note"]) == []


def test_frictionless_sees_what_is_not_valid(tmp_path: Path) -> None:
    where = build("csv", tmp_path / "a", [samples.full_meeting()])
    path = where / "beslut.csv"
    path.write_bytes(path.read_bytes().replace(b"/14/2,", b"/14/1,").replace(b"2024-03-15/16,", b"2024-03-15/99,"))
    found = {kind for (kind,) in validated(where).flatten(["type"])}
    assert {"primary-key", "foreign-key", "hash-count"} <= found


def test_frictionless_reads_types(tmp_path: Path) -> None:
    where = build("csv", tmp_path / "a", [samples.full_meeting()], TargetOptions(dialect="excel-sv"))
    package = frictionless.Package(str(where / "datapackage.json"))
    (row,) = package.get_resource("meetings").read_rows()
    assert (row["meeting_id"], row["date"].isoformat(), row["start_time"].isoformat(), row["arende_first"]) == (
        *(samples.MEETING_ID, "2024-03-15", "09:00:00", 12),
    )
    assert row["place"] == "Teams"


# SQLite


def test_sqlite_utils_searches_and_lists(tmp_path: Path) -> None:
    where = str(build("sqlite", tmp_path / "protokoll.db", [samples.full_meeting(), nasty_elsewhere()]))
    (found,) = json.loads(command("sqlite-utils", "search", where, "beslut", "aterremitteras", "-c", "beslut_id"))
    assert found["beslut_id"] == f"{samples.MEETING_ID}/16/1"
    (found,) = json.loads(command("sqlite-utils", "search", where, "arenden", "hjälpmedel", "-c", "title"))
    assert found["title"] == "Ny samordning av hjälpmedel"
    views = {row["view"] for row in json.loads(command("sqlite-utils", "views", where))}
    assert {"decisions", "tasks_by_deadline", "who_attended"} <= views
    rows = json.loads(command("sqlite-utils", "rows", where, "who_attended"))
    assert set(NASTY) <= {row["name"] for row in rows}


def nasty_elsewhere() -> Meeting:
    return nasty().model_copy(update={"id": "x-2024-03-15", **source_of("1")})


def test_datasette_shows_tables_views_and_search(tmp_path: Path) -> None:
    where = str(build("sqlite", tmp_path / "protokoll.db", [samples.full_meeting(), nasty_elsewhere()]))

    def get(path: str) -> Any:
        return json.loads(command("datasette", where, "--get", path))

    found = get("/protokoll/beslut.json?_search=aterremitteras&_shape=objects")["rows"]
    assert [row["beslut_id"] for row in found] == [f"{samples.MEETING_ID}/16/1"]
    (refused,) = get("/protokoll/refused_applications.json?_shape=objects")["rows"]
    assert refused["text"] == "Ansökan 7 avslås."
    labels = get("/protokoll/attendance.json?_labels=on&_shape=objects&name=Ylva+Tj%C3%A4rnstr%C3%B6m")["rows"]
    assert labels[0]["organisation"] == {"value": 1, "label": "Piteå kommun"}
    page = command("datasette", where, "--get", "/protokoll/who_attended?_size=max")
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert(1)" not in page


# Parquet


def parquet(where: Path, meetings: Iterable[Meeting], **options: Any) -> Path:
    return build("parquet", where, meetings, TargetOptions(**options))


def test_parquet_has_types_and_descriptions(tmp_path: Path) -> None:
    where = parquet(tmp_path / "a", [samples.full_meeting()])
    assert {path.name for path in where.iterdir()} == {f"{name}.parquet" for name in TABLES}
    types = {
        (name, field.name): str(field.type) for name in TABLES for field in pq.read_schema(where / f"{name}.parquet")
    }
    assert types["meetings", "date"] == "date32[day]"
    assert types["meetings", "start_time"] == "time32[ms]"
    assert types["beslut", "amounts"] == "list<element: int64>"
    assert types["beslut", "outcome"] == "list<element: string>"
    assert (types["uppdrag", "due"], types["uppdrag", "due_day"]) == ("string", "date32[day]")
    field = pq.read_schema(where / "meetings.parquet").field("dnr")
    assert field.metadata[b"description"] == b"Diary number."


def test_parquet_holds_what_csv_holds(tmp_path: Path) -> None:
    meetings = [*fixtures(), nasty()]
    where = parquet(tmp_path / "a", meetings)
    for name, table in TABLES.items():
        rows = pq.read_table(where / f"{name}.parquet").to_pylist()
        expected = [values for meeting in sorted(meetings, key=order) for values in table.values(meeting)]
        assert len(rows) == len(expected)
        for row, values in zip(rows, expected, strict=True):
            columns: tuple[Column[Any], ...] = table.columns
            for column, value in zip(columns, values, strict=True):
                assert plain(row[column.name]) == plain(value)


def order(meeting: Meeting) -> tuple[str, str]:
    return (meeting.id, meeting.source.sha256)


def plain(value: Any) -> Any:
    """A value in the one form that both sides have."""
    if hasattr(value, "isoformat"):
        text = value.isoformat()
        return text.removesuffix(":00") if text.count(":") == 2 else text
    return list(value) if isinstance(value, tuple) else value


def test_parquet_keeps_partial_dates(tmp_path: Path) -> None:
    dues = ("2024-05", "2024", "2024-05-02", None)
    tasks = tuple(samples.make(Uppdrag, to=None, task="x", due=due, due_text=None) for due in dues)
    item = samples.arende("1", "x", beslut=(samples.beslut("1", 1, "x", ("uppdrag",), uppdrag=tasks),))
    where = parquet(tmp_path / "a", [samples.full_meeting(arenden=(item,))])
    rows = pq.read_table(where / "uppdrag.parquet").to_pylist()
    assert [row["due"] for row in rows] == list(dues)
    assert [row["due_day"] and row["due_day"].isoformat() for row in rows] == [None, None, "2024-05-02", None]


def test_one_value_too_large_does_not_stop_the_rest(tmp_path: Path) -> None:
    where = parquet(tmp_path / "a", [nonsense(), samples.full_meeting(**source_of("1"))])
    meetings = pq.read_table(where / "meetings.parquet").to_pylist()
    assert [row["arende_last"] for row in meetings] == [18, None]
    assert meetings[1]["start_time"] is None
    decision = pq.read_table(where / "beslut.parquet").to_pylist()[-1]
    assert (decision["amounts"], decision["votes_ja"], decision["votes_nej"]) == ([None], None, 0)
    assert (decision["taken_on"], decision["taken_on_day"]) == ("2024-02-31", None)


def test_row_groups_are_bounded_and_bytes_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrow = importlib.import_module("lsgparse.archive.targets.arrow")
    monkeypatch.setattr(arrow, "_GROUP_BYTES", 100_000)
    first = parquet(tmp_path / "a", fixtures())
    second = parquet(tmp_path / "b", sorted(fixtures(), key=lambda m: m.source.sha256))
    groups = pq.ParquetFile(first / "arenden.parquet").metadata
    assert groups.num_row_groups > 3
    assert groups.num_rows == sum(len(meeting.arenden) for meeting in fixtures())
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_years_are_folders_that_duckdb_understands(tmp_path: Path) -> None:
    undated = samples.empty_meeting(**source_of("1"))
    where = parquet(tmp_path / "a", [*fixtures(), undated], partition=True)
    assert {path.name for path in where.iterdir()} == set(TABLES)
    years = {path.name for path in (where / "meetings").iterdir()}
    assert {"year=2022", "year=__HIVE_DEFAULT_PARTITION__"} <= years
    query = f"SELECT count(*) FROM read_parquet('{where}/arenden/*/*.parquet', hive_partitioning = true) "
    dated = [meeting for meeting in fixtures() if (meeting.date or "").startswith("2022")]
    assert duckdb.sql(query + "WHERE year = 2022").fetchall() == [(sum(len(one.arenden) for one in dated),)]
    assert duckdb.sql(query).fetchall() == [(sum(len(one.arenden) for one in fixtures()),)]


def test_duckdb_joins_the_tables(tmp_path: Path) -> None:
    where = parquet(tmp_path / "a", [samples.full_meeting(), samples.full_meeting(**source_of("1"))])
    query = (
        f"SELECT m.date, b.text FROM '{where}/beslut.parquet' b JOIN '{where}/meetings.parquet' m "
        "USING (source_sha256, meeting_id) WHERE list_contains(b.outcome, 'avslag') AND m.source_name = '1.txt'"
    )
    ((day, text),) = duckdb.sql(query).fetchall()
    assert (day.isoformat(), text) == ("2024-03-15", "Ansökan 7 avslås.")


def test_pandas_reads_what_was_written(tmp_path: Path) -> None:
    where = parquet(tmp_path / "a", [samples.full_meeting()])
    tasks = pandas.read_parquet(where / "uppdrag.parquet")
    assert tasks["due"][0] == "2024-04-19"
    assert tasks.groupby("body")["due"].agg(["size", "count"]).to_dict("list") == {"size": [2], "count": [1]}
    written = build("csv", tmp_path / "b", [samples.full_meeting()], TargetOptions(dialect="excel-sv"))
    people = pandas.read_csv(written / "attendance.csv", sep=";", dtype=str)
    assert people["name"][0] == "Ylva Tjärnström"


def test_parquet_without_attendance(tmp_path: Path) -> None:
    meeting = samples.full_meeting()
    where = parquet(tmp_path / "a", [meeting], without=("attendance",))
    assert not (where / "attendance.parquet").exists()
    assert "presenters" not in pq.read_schema(where / "arenden.parquet").names
    text = "".join(str(pq.read_table(path).to_pylist()) for path in where.iterdir())
    assert [one.name for one in meeting.attendance if one.name in text] == ["Siv Hägglöf"]  # who is given a task


def test_parquet_under_a_name_that_is_not_text(tmp_path: Path) -> None:
    write(tmp_path / "arkiv" / "1.txt", 1)
    target = tmp_path / os.fsdecode(b"\xe5r")
    assert lsgparse.convert(tmp_path / "arkiv", target, form="parquet").ok
    with (target / "meetings.parquet").open("rb") as file:
        assert str(pq.read_table(file).column("date").to_pylist()[0]) == "2024-03-01"


def test_no_meeting_makes_empty_tables(tmp_path: Path) -> None:
    where = parquet(tmp_path / "a", [])
    assert {path.stem: pq.read_table(path).num_rows for path in where.iterdir()} == dict.fromkeys(TABLES, 0)
    assert list(parquet(tmp_path / "b", [], partition=True).iterdir()) == []


def test_every_form_can_be_opened_here() -> None:
    for name, row in TARGETS.items():
        assert form(name).__name__ == row.module  # type: ignore[attr-defined]
