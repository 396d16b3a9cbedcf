"""The forms through the whole of an archive: each is written, resumed, and the same whoever reads and in what order."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import lsgparse
from built import FIXTURES
from lsgparse import cli
from lsgparse.archive.targets import TARGETS
from lsgparse.cli.messages import USAGE
from lsgparse.errors import TargetError

FORMS = [name for name, row in TARGETS.items() if not row.package]
PROTOCOLS = (
    *("number-styles/two-in-one", "number-styles/parenthesis"),
    *("label-lines/ledningsforum-gavleborg", "table/tre-spalter"),
)

Content = list[tuple[str, Any]]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Five sources with six meetings, one of them in two copies that differ by a blank line."""
    folder = tmp_path / "arkiv"
    folder.mkdir()
    data = b""
    for name in PROTOCOLS:
        data = (FIXTURES / f"{name}.txt").read_bytes()
        (folder / f"{name.rpartition('/')[2]}.txt").write_bytes(data)
    (folder / "kopia.txt").write_bytes(data + b"\n")
    return folder


def content(target: Path) -> Content:
    """What of a target must not differ: bytes of files, rows of a database."""
    if target.suffix == ".db":
        with closing(sqlite3.connect(target)) as database:
            return [("rows", list(database.iterdump()))]
    if target.is_file():
        return [("file", target.read_bytes())]
    return [(path.relative_to(target).as_posix(), path.read_bytes()) for path in sorted(target.rglob("*.*"))]


@pytest.fixture
def converted(archive: Path, tmp_path: Path) -> Callable[..., Path]:
    """Converts the archive to a target of that form and name."""

    def convert(form: str, name: str = "a", **options: Any) -> Path:
        target = tmp_path / f"{name}{TARGETS[form].suffixes[0]}"
        done = lsgparse.convert(archive, target, **options)
        assert done.ok
        return target

    return convert


@pytest.mark.parametrize("form", FORMS)
def test_an_increment_makes_what_a_whole_run_makes(form: str, archive: Path, converted: Callable[..., Path]) -> None:
    late = archive / "tre-spalter.txt"
    data = late.read_bytes()
    late.unlink()
    target = converted(form)
    before = content(target)
    late.write_bytes(data)
    converted(form)
    whole = content(converted(form, "b"))
    assert before != content(target) == whole
    late.unlink()
    converted(form, prune=True)
    assert content(target) == before


@pytest.mark.parametrize("form", FORMS)
def test_workers_change_nothing(form: str, converted: Callable[..., Path]) -> None:
    one = content(converted(form))
    assert content(converted(form, "b", jobs=2)) == one
    assert len(one) == {"csv": 8, "json": 6}.get(form, 1)


def test_two_copies_with_one_id_are_two_files(converted: Callable[..., Path]) -> None:
    names = [path.stem for path in converted("json").rglob("*.json")]
    with_hash = [name for name in names if "." in name]
    assert len(with_hash) == 2
    assert len({name.partition(".")[0] for name in with_hash}) == 1


@pytest.mark.parametrize("form", FORMS)
def test_without_attendance_nobody_listed_is_there(form: str, archive: Path, converted: Callable[..., Path]) -> None:
    (archive / "ledningsforum-gavleborg.txt").write_text(
        "Protokoll Vattennämnden\nDatum: 2024-03-05\n\nNärvarande\nGun Asklöv (S), ordförande\nTor Ekmark (M)\n\n"
        "§ 1 Dagordning\nDagordningen fastställs.\n",
        encoding="utf-8",
    )
    names = [name.encode() for name in ("Gun Asklöv", "Tor Ekmark")]
    target = converted(form)
    there = b"".join(path.read_bytes() for path in ([target] if target.is_file() else target.rglob("*.*")))
    assert [name in there for name in names] == [True, True]
    target = converted(form, without=["attendance"])
    there = b"".join(path.read_bytes() for path in ([target] if target.is_file() else target.rglob("*.*")))
    assert [name in there for name in names] == [False, False]
    assert "Dagordningen fastställs".encode() in there


def test_an_unknown_table_is_wrong_usage(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "a.db"
    with pytest.raises(TargetError, match="did you mean attendance"):
        lsgparse.convert(archive, target, without=["atendance"])
    assert cli.main(["convert", str(archive), "-o", str(target), "--without", "atendance"]) == USAGE
    assert "did you mean attendance?" in capsys.readouterr().err
    assert not target.exists()


def test_a_missing_package_is_told_before_anything_is_read(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(TARGETS, "parquet", replace(TARGETS["parquet"], package="no_such_package"))
    assert cli.main(["convert", str(archive), "-o", str(tmp_path / "a.parquet")]) == USAGE
    assert "pip install 'lsgparse[parquet]'" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["arkiv"]
