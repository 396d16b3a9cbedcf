"""An archive to a dataset: what is read, what is told, what a second run does."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import lsgparse
from archives import PROTOCOL, dates, march, rows, write
from lsgparse import cli

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Twelve protocols in two folders."""
    folder = tmp_path / "arkiv"
    for day in range(1, 13):
        path = folder / ("a" if day % 2 else "b") / f"{day:02}.txt"
        write(path, day)
    return folder


def test_a_folder_becomes_one_line_for_each_meeting_in_order(archive: Path, tmp_path: Path) -> None:
    target = tmp_path / "alla.jsonl"
    done = lsgparse.convert(archive, target)
    assert dates(target) == march(*range(1, 13))
    assert (done.ok, done.meetings, done.read + done.warnings, done.failed) == (True, 12, 12, 0)
    assert (done.items, done.found, done.declared, done.decisions) == (24, 24, 24, 12)
    first = json.loads(target.read_text("utf-8").splitlines()[0])
    assert first["source"]["name"] == f"{archive}/a/01.txt"


def test_a_second_run_reads_nothing_and_leaves_the_target_alone(archive: Path, tmp_path: Path) -> None:
    target = tmp_path / "alla.jsonl"
    lsgparse.convert(archive, target)
    before = target.stat()
    done = lsgparse.convert(archive, target)
    assert (done.done, done.unchanged, done.written) == (0, 12, False)
    assert target.stat() == before


def test_new_changed_and_gone(archive: Path, tmp_path: Path) -> None:
    target, report = tmp_path / "alla.jsonl", tmp_path / "r.json"
    lsgparse.convert(archive, target)
    write(archive / "a" / "13.txt", 13)
    (archive / "b" / "02.txt").unlink()
    (archive / "b" / "04.txt").write_text(PROTOCOL.format(day=24, text=""), encoding="utf-8")
    os.utime(archive / "b" / "06.txt")
    done = lsgparse.convert(archive, target, report=report)
    assert dates(target) == march(1, 3, *range(5, 14), 24)
    assert (done.done, done.unchanged, done.gone) == (3, 9, 1)
    changes = {name: row["change"] for name, row in rows(report).items() if row["change"] != "unchanged"}
    assert changes == {"a/13.txt": "new", "b/02.txt": "gone", "b/04.txt": "changed"}
    again = tmp_path / "fresh.jsonl"
    lsgparse.convert(archive, again)
    assert again.read_bytes() == target.read_bytes()


def test_more_than_a_tenth_gone_needs_prune(archive: Path, tmp_path: Path) -> None:
    target = tmp_path / "alla.jsonl"
    lsgparse.convert(archive, target)
    shutil.rmtree(archive / "b")
    done = lsgparse.convert(archive, target)
    assert (done.ok, done.held, done.gone, len(dates(target))) == (False, 6, 0, 12)
    done = lsgparse.convert(archive, target, prune=True)
    assert (done.ok, done.held, done.gone) == (True, 0, 6)
    assert dates(target) == march(1, 3, 5, 7, 9, 11)


def test_one_bad_file_does_not_stop_the_rest(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (archive / "a" / "tom.txt").write_bytes(b"")
    (archive / "a" / "bild.txt").write_bytes(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    (archive / "a" / "recept.txt").write_text("Koka potatis.\nSalta.\n", encoding="utf-8")
    (archive / "a" / "tabell.xlsx").write_bytes(b"PK")
    (archive / "a" / ".gömd.txt").write_text("x")
    (archive / "a" / "03.txt~").write_text("x")
    target, report = tmp_path / "alla.jsonl", tmp_path / "r.csv"
    code = cli.main(["convert", str(archive), "-o", str(target), "--report", str(report)])
    told = capsys.readouterr().err
    assert code == 1
    assert dates(target) == march(*range(1, 13))
    with report.open(encoding="utf-8", newline="") as file:
        results = {Path(row["source"]).name: (row["result"], row["reason"]) for row in csv.DictReader(file)}
    assert len(results) == 16
    assert results["tom.txt"][0] == results["bild.txt"][0] == "failed"
    assert results["tom.txt"][1].startswith("empty, 0 bytes")
    assert results["recept.txt"][0] == "no protocol"
    assert results["tabell.xlsx"][0] == "skipped"
    assert "tom.txt (empty, 0 bytes" in told


def test_the_same_bytes_are_one_meeting_and_a_line_in_the_report(archive: Path, tmp_path: Path) -> None:
    shutil.copy(archive / "b" / "02.txt", archive / "a" / "kopia.txt")
    target, report = tmp_path / "alla.jsonl", tmp_path / "r.json"
    done = lsgparse.convert(archive, target, report=report)
    assert dates(target) == march(*range(1, 13))
    assert done.duplicates == 1
    told = rows(report)["b/02.txt"]
    assert (told["result"], told["reason"]) == ("duplicate", f"the same bytes as {archive}/a/kopia.txt")


def test_workers_chunks_and_order_of_files_do_not_change_a_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FIXTURES)
    one, two, three = (tmp_path / name for name in ("one.jsonl", "two.jsonl", "three.jsonl"))
    lsgparse.convert(["bodies", "variety"], one)
    lsgparse.convert(["variety", "bodies"], two, jobs=2)
    files = sorted(str(path) for folder in ("bodies", "variety") for path in Path(folder).glob("*.txt"))
    lsgparse.convert(reversed(files), three)
    assert one.read_bytes() == two.read_bytes() == three.read_bytes()
    assert one.stat().st_size > 100_000


Refusal = Callable[[Path, Path], tuple[Path, Path]]


@pytest.mark.parametrize(
    ("arrange", "message"),
    [
        (lambda archive, _: (archive, archive / "alla.jsonl"), "lies in the source"),
        (lambda archive, _: (archive / "a" / "01.txt", archive / "a" / "01.txt"), "its ending is none of"),
        (lambda archive, tmp: (archive, tmp / "fattas" / "alla.jsonl"), "there is no folder"),
        (lambda archive, tmp: (archive, tmp / "alla.xyz"), "its ending is none of"),
    ],
)
def test_what_can_only_be_a_mistake_is_refused(archive: Path, tmp_path: Path, arrange: Refusal, message: str) -> None:
    source, target = arrange(archive, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(lsgparse.TargetError, match=message):
        lsgparse.convert(source, target)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_file_that_lsg_did_not_make_is_not_replaced(archive: Path, tmp_path: Path) -> None:
    target = tmp_path / "mina.jsonl"
    target.write_text("{}\n")
    with pytest.raises(lsgparse.TargetError, match="was not made by lsg convert"):
        lsgparse.convert(archive, target)
    assert target.read_text() == "{}\n"


def test_iter_parse_goes_on_after_a_bad_file(archive: Path) -> None:
    (archive / "a" / "02.txt").write_bytes(b"")
    found = list(lsgparse.iter_parse([archive / "a", archive / "b" / "02.txt"]))
    names = [one.name.rsplit("arkiv/")[1] for one in found]
    assert names == ["a/01.txt", "a/02.txt", "a/03.txt", "a/05.txt", "a/07.txt", "a/09.txt", "a/11.txt", "b/02.txt"]
    failed = [one for one in found if isinstance(one, lsgparse.FailedSource)]
    assert [type(one.error) for one in failed] == [lsgparse.EmptyError]
    parsed = [one for one in found if isinstance(one, lsgparse.ParsedSource)]
    assert parsed[0].result.meeting.date == "2024-03-01"


def test_an_unknown_table_is_refused_with_the_names_that_are_known(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(lsgparse.TargetError, match="did you mean attendance"):
        lsgparse.convert(archive, tmp_path / "alla.jsonl", without=["atendance"])
    lsgparse.convert(archive, tmp_path / "alla.jsonl", without=["attendance"])
    assert "Tjärnström" not in (tmp_path / "alla.jsonl").read_text("utf-8")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "sqlite"])
def test_a_target_whose_name_is_not_text(archive: Path, tmp_path: Path, form: str) -> None:
    target, report = tmp_path / os.fsdecode(b"\xe5r"), tmp_path / "r.json"
    assert lsgparse.convert(archive, target, form=form, report=report).written
    assert target.exists()
    assert json.loads(report.read_text("utf-8"))["summary"]["target"] == f"{tmp_path}/\\xe5r"
