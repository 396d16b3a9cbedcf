"""What ``lsg convert`` says: its ending, its progress, its messages and exit codes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archives import dates, march, write
from lsgparse import cli
from lsgparse.cli import converting
from lsgparse.cli.progress import Bar
from test_archive_faults import LINGERS


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three protocols."""
    for day in (1, 2, 3):
        write(tmp_path / "arkiv" / f"{day}.txt", day)
    return tmp_path / "arkiv"


def run(*arguments: Path | str) -> int:
    return cli.main(["convert", *map(str, arguments)])


def test_the_ending_tells_counts_what_failed_and_what_next(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (archive / "tom.txt").write_bytes(b"")
    (archive / "bild.pdf").write_bytes(b"%PDF")
    assert run("arkiv", "-o", "alla.jsonl", "--report", "r.csv") == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(" 5 files   3 read   0 with warnings   0 no protocol   1 failed   1 skipped   ")
    assert told[1] == " 3 meetings · items found 6 of 6 declared (100.0 %) · 6 items · 3 decisions · 0 tasks"
    assert told[2] == " failed: arkiv/tom.txt (empty, 0 bytes; check that it was copied or extracted whole)"
    assert told[3].startswith(" written: alla.jsonl (")
    assert told[3].endswith(" · report: r.csv")
    assert told[4] == " next: jq -r '.arenden[].title' alla.jsonl"
    assert len(told) == 5
    (archive / "tom.txt").unlink()
    assert run("arkiv", "-o", "alla.jsonl", "--prune") == 0
    told = capsys.readouterr().err.splitlines()
    assert told[1] == " 3 unchanged since the last run · 1 gone and dropped"
    assert told[3].startswith(" nothing to do: alla.jsonl")


def test_what_is_held_back_or_kept_is_told(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "alla.jsonl"
    run(archive, "-o", target)
    (archive / "1.txt").unlink()
    assert run(archive, "-o", target) == 1
    assert "1 source is gone, more than a tenth; it is kept" in capsys.readouterr().err
    write(tmp_path / "ny" / "9.txt", 9)
    assert run(tmp_path / "ny", "-o", target) == 0
    assert "3 sources not named, or out of reach, are kept" in capsys.readouterr().err
    assert dates(target) == march(1, 2, 3, 9)


def test_names_with_control_signs_are_shown_not_sent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "arkiv").mkdir()
    (tmp_path / "arkiv" / "\x1b[31mröd\n.txt").write_bytes(b"")
    assert run(tmp_path / "arkiv", "-o", tmp_path / "alla.jsonl") == 1
    told = capsys.readouterr().err
    assert "\x1b" not in told
    assert "röd" in told


def test_quiet_lines_tell_how_far_it_is(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(converting._Lines, "_EVERY", 0.0)
    assert run(archive, "-o", tmp_path / "alla.jsonl") == 0
    assert capsys.readouterr().err.startswith("lsg: 3 of 3 read, ")


def test_on_a_terminal_there_is_a_bar_and_it_goes(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(converting, "_progress", lambda given: Bar(given[0]))
    assert run(archive, "-o", tmp_path / "alla.jsonl") == 0
    told = capsys.readouterr().err
    assert "Reading" in told
    assert "0/3" in told or "3/3" in told
    assert told.index("Reading") < told.index("3 files")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("-o", "alla.jsonl"), 2, "give a folder, a file or an archive"),
        (("arkiv", "-o", "alla.xyz"), 1, "its ending is none of"),
        (("arkiv", "-o", "alla.jsonl", "--format", "json"), 1, "change one of them"),
        (("arkiv", "-o", "alla.jsonl", "--report", "r.txt"), 1, "a report's name ends in .csv or .json"),
        (("arkiv", "-o", "alla.jsonl", "--report", "fattas/r.csv"), 1, "there is no folder fattas"),
        (("arkiv", "-o", "ut.json", "--report", "ut.json/r.csv"), 1, "there is no folder"),
        (("arkiv", "-o", "alla.jsonl", "--jobs", "0"), 2, "greater than or equal to 1"),
        (("arkiv", "-o", "mapp", "--format", "jsonl"), 1, "is a folder, but jsonl is written as a file"),
        (("arkiv", "-o", "fil", "--format", "json"), 1, "is a file, but json is written as a folder"),
        (("mapp/inne", "-o", "mapp", "--format", "json"), 1, "was not made by lsg convert"),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_read(
    archive: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    code: int,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mapp" / "inne").mkdir(parents=True)
    (tmp_path / "fil").write_text("x")
    assert archive.name == "arkiv"
    before = sorted(tmp_path.rglob("*"))
    assert run(*arguments) == code
    assert message in " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert sorted(tmp_path.rglob("*")) == before


def test_the_same_source_is_not_the_target(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "alla.jsonl"
    assert run(archive, "-o", target) == 0
    assert run(archive, target, "-o", target) == 1
    assert "is a source, too" in capsys.readouterr().err
    assert dates(target) == march(1, 2, 3)


def test_ctrl_c_ends_it_at_once_and_leaves_no_half(archive: Path, tmp_path: Path) -> None:
    target, beats = tmp_path / "alla.jsonl", tmp_path / "beats"
    script = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # ignored in the background
    script += LINGERS.replace("lsgparse.convert(sys.argv[1], sys.argv[2], jobs=2)", "")
    script += 'from lsgparse import cli; sys.exit(cli.main(["convert", sys.argv[1], "-o", sys.argv[2], "-j", "2"]))'
    settings = os.environ | {"LSG_TEST_BEATS": str(beats), "PYTHONPATH": str(Path(__file__).parent)}
    settings["LSG_TEST_ENDS"] = "1"
    argv = [sys.executable, "-c", script, str(archive), str(target)]
    with subprocess.Popen(argv, env=settings, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 60
        while not beats.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "whole, and the next run goes on from here" in told
    assert not target.exists()
    assert run(archive, "-o", target) == 0
    assert dates(target) == march(1, 2, 3)


def test_a_target_made_otherwise_is_not_mixed(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was read with people stays out of a target without them, though its source is not named again."""
    target = tmp_path / "alla.jsonl"
    run(archive, "-o", target)
    write(tmp_path / "ny" / "9.txt", 9)
    assert run(tmp_path / "ny", "-o", target, "--without", "attendance") == 1
    assert "3 of its sources are not there to be read again" in capsys.readouterr().err
    assert dates(target) == march(1, 2, 3)
    assert run(tmp_path / "ny", archive, "-o", target, "--without", "attendance") == 0
    assert dates(target) == march(1, 2, 3, 9)
    assert "Tjärnström" not in target.read_text("utf-8")


def test_parts_that_are_mostly_out_of_date_are_gathered(tmp_path: Path) -> None:
    archive, target = tmp_path / "arkiv", tmp_path / "alla.jsonl"
    for number in range(40):
        write(archive / f"{number:02}.txt", number % 28 + 1, text=f"Nr {number}")
    assert run(archive, "-o", target) == 0
    parts = tmp_path / "alla.jsonl.lsg" / "parts"
    assert len(list(parts.iterdir())) == 3
    for number in range(40):
        if number % 16 > 2:
            write(archive / f"{number:02}.txt", number % 28 + 1, text=f"Nytt {number}")
            os.utime(archive / f"{number:02}.txt", (1_600_000_000, 1_600_000_000))
    assert run(archive, "-o", target) == 0
    names = [path.name for path in parts.iterdir()]
    assert [name for name in names if "gathered" in name]
    assert not [name for name in names if name.startswith("00000001-")]
    target.unlink()
    (tmp_path / "alla.jsonl.lsg" / "manifest.sqlite").unlink()
    assert run(archive, "-o", target) == 0
    assert run(archive, "-o", tmp_path / "ny.jsonl") == 0
    assert target.read_bytes() == (tmp_path / "ny.jsonl").read_bytes()
