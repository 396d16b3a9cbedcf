"""The score on the reference set of real protocols, which is kept beside the repository, against tests/floors.json."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from lsgparse import parse, parse_result

HERE = Path(__file__).parent
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or HERE.parent.parent / "shared")
SCORE = REFERENCE / "score" / "score.py"


@pytest.mark.reference
@pytest.mark.skipif(not SCORE.is_file(), reason=f"no reference set in {REFERENCE}; name its folder with LSG_REFERENCE")
def test_the_score_reaches_its_floors() -> None:
    argv = [sys.executable, str(SCORE), "--texts", str(REFERENCE / "protokoll"), "--gold", str(REFERENCE / "gold")]
    argv += ["--command", f"{shlex.quote(sys.executable)} -m lsgparse parse {{}} --format json"]
    argv += ["--floors", str(HERE / "floors.json")]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout


WARNED = {
    "000": {
        ("LSG203", 37),
        ("LSG205", 37),
        ("LSG302", 59),
        ("LSG304", 244),
        ("LSG305", 169),
        ("LSG411", 250),
        ("LSG411", 352),
        ("LSG416", 178),
        ("LSG503", 181),
    },
    "001": {("LSG411", 345), ("LSG413", 50)},
    "002": {("LSG201", 1), ("LSG307", 13)},
    "003": {("LSG304", 404), ("LSG401", 3), ("LSG402", 419)},
    "004": set(),
}
"""Of each real protocol, what a careful reader would warn of, and nothing else: code and first line."""
NOTED = {
    "000": {("LSG206", 118)},
    "001": {("LSG306", 113), ("LSG314", 9), ("LSG315", 9), ("LSG414", 355), ("LSG418", 119)},
    "002": {("LSG306", 20), ("LSG313", 1), ("LSG314", 1), ("LSG315", 1), ("LSG414", 219)},
    "003": {("LSG210", 5), ("LSG314", 5), ("LSG317", 74)},
    "004": {("LSG210", 9), ("LSG314", 9), ("LSG315", 9), ("LSG414", 48)},
}
"""Of each, what is worth knowing."""


@pytest.mark.reference
@pytest.mark.skipif(not SCORE.is_file(), reason=f"no reference set in {REFERENCE}; name its folder with LSG_REFERENCE")
@pytest.mark.parametrize("number", sorted(WARNED))
def test_a_careful_reader_is_told_this_and_no_more(number: str) -> None:
    [path] = (REFERENCE / "protokoll").glob(f"{number}_*.txt")
    found = [(one.code, one.severity, one.lines[0][0]) for one in parse(path).diagnostics]
    assert {(code, line) for code, severity, line in found if severity != "info"} == WARNED[number]
    assert {(code, line) for code, severity, line in found if severity == "info"} >= NOTED[number]


@pytest.mark.reference
@pytest.mark.skipif(not SCORE.is_file(), reason=f"no reference set in {REFERENCE}; name its folder with LSG_REFERENCE")
@pytest.mark.parametrize("number", sorted(WARNED))
def test_the_json_without_pydantic_is_the_meetings(number: str) -> None:
    [path] = (REFERENCE / "protokoll").glob(f"{number}_*.txt")
    result = parse_result(path)
    for piece, meeting in zip(result.pieces, result.meetings, strict=True):
        for indent in (None, 2):
            assert piece.model_dump_json(indent=indent) == meeting.model_dump_json(indent=indent)
