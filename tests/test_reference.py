"""The score on the reference set of real protocols, which is kept beside the repository, against tests/floors.json."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

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
