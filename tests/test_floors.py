"""The guard of tests/floors.json: a floor that sinks is seen, one that rises is not; raising takes what was reached."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "floors.py"

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def write(checkout: Path, floors: dict[str, float]) -> None:
    (checkout / "tests" / "floors.json").write_text(json.dumps(floors), encoding="utf-8")


def read(checkout: Path) -> dict[str, float]:
    floors: dict[str, float] = json.loads((checkout / "tests" / "floors.json").read_text(encoding="utf-8"))
    return floors


def git(checkout: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false"]
    argv = ["git", "-C", str(checkout), *settings, *arguments]
    subprocess.run(argv, check=True, capture_output=True)


def run(checkout: Path, command: str, given: str = "") -> subprocess.CompletedProcess[str]:
    argv = [sys.executable, str(checkout / "scripts" / "floors.py"), command]
    return subprocess.run(argv, input=given, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the script and a floors file."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "tests").mkdir()
    shutil.copy(SCRIPT, tmp_path / "scripts")
    write(tmp_path, {"core": 0.9, "beslut.text": 0.95, "worst document": 0.8})
    return tmp_path


@needs_git
@pytest.mark.parametrize(
    ("floors", "lowered"),
    [
        ({"core": 0.9, "beslut.text": 0.95, "worst document": 0.8}, None),
        ({"core": 0.99, "beslut.text": 0.95, "worst document": 0.8, "signature": 0.5}, None),
        ({"core": 0.89, "beslut.text": 0.99, "worst document": 0.8}, "core"),
        ({"core": 0.9, "worst document": 0.8}, "beslut.text"),
    ],
)
def test_check_against_earlier_commits(checkout: Path, floors: dict[str, float], lowered: str | None) -> None:
    git(checkout, "init", "--quiet")
    git(checkout, "add", ".")
    git(checkout, "commit", "--quiet", "--message", "one")
    write(checkout, floors)
    before = run(checkout, "check")
    git(checkout, "add", ".")
    git(checkout, "commit", "--quiet", "--message", "two", "--allow-empty")
    after = run(checkout, "check")
    for done, base in ((before, "HEAD"), (after, "HEAD~1")):
        assert done.returncode == (1 if lowered else 0), done.stderr
        assert (f"since {base}: {lowered}:" in done.stdout) == bool(lowered)


def test_raise_takes_what_was_reached_and_lowers_nothing(checkout: Path) -> None:
    score = {"core": 0.9876, "fields": {"beslut.text": 0.9, "unused": 0.1}, "documents": {"a": 1.0, "b": 0.9}}
    assert run(checkout, "raise", json.dumps(score)).returncode == 0
    assert read(checkout) == {"core": 0.987, "beslut.text": 0.95, "worst document": 0.899}


def test_wrong_usage(checkout: Path) -> None:
    assert run(checkout, "sink").returncode == 2
