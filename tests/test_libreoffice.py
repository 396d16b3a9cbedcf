"""CSV in the Excel dialect in a spreadsheet: no letter and no row is lost. Runs where LibreOffice is installed."""

from __future__ import annotations

import csv
import shutil
import subprocess
from itertools import zip_longest
from pathlib import Path

import pytest

from built import build, fixtures, nasty
from lsgparse.archive.targets import TargetOptions
from lsgparse.output.tables import TABLES

_PROGRAM = shutil.which("libreoffice") or shutil.which("soffice")

pytestmark = [
    pytest.mark.extra,
    pytest.mark.skipif(_PROGRAM is None, reason="LibreOffice is not installed (Debian, Ubuntu: libreoffice-calc)"),
]

_READ = "CSV:59,34,76,1"  # semicolon, quotes, UTF-8, from line 1: what the dialect is
_WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"  # comma, quotes, UTF-8, cells as shown


def rows(path: Path, delimiter: str) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter, strict=True))


def same(before: str, after: str, kind: str) -> bool:
    """Whether a cell is what it was; a spreadsheet writes times its own way and takes zeros from a code's beginning."""
    if kind == "time":
        return bool(before) == bool(after)
    return before == after or (before.isdecimal() and before.lstrip("0") == after)


def test_a_spreadsheet_keeps_every_letter_and_every_row(tmp_path: Path) -> None:
    where = build("csv", tmp_path / "package", [*fixtures(), nasty()], TargetOptions(dialect="excel-sv"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    argv = [str(_PROGRAM), profile, "--headless", f"--infilter={_READ}", "--convert-to", _WRITE]
    files = sorted(str(path) for path in where.glob("*.csv"))
    done = subprocess.run(
        [*argv, "--outdir", str(tmp_path / "opened"), *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for name, table in TABLES.items():
        before, after = rows(where / f"{name}.csv", ";"), rows(tmp_path / "opened" / f"{name}.csv", ",")
        kinds = [column.type for column in table.columns]
        assert before[0] == after[0]
        for old, new in zip_longest(before[1:], after[1:]):
            assert old is not None
            assert new is not None
            assert len(old) == len(new)
            cells = zip(old, new, kinds, strict=True)
            assert [(was, became) for was, became, kind in cells if not same(was, became, kind)] == []
