"""The supply-chain check tells a package that nobody knows from one without a known weakness."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / "scripts" / "audit.py"


@pytest.fixture
def audit() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SOUND = {"name": "sound", "version": "1.0", "vulns": []}
WEAK = {"name": "weak", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
HOPELESS = {"name": "weak", "version": "2.0", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]}
UNKNOWN = {"name": "strange", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "weak", "asked", "unknown"),
    [
        ([SOUND], [], 1, 0),
        ([SOUND, WEAK], ["a.lock: weak 2.0: PYSEC-1, mended in 2.1"], 2, 0),
        ([HOPELESS, UNKNOWN], ["a.lock: weak 2.0: PYSEC-2, mended in no version yet"], 1, 1),
        ([UNKNOWN, UNKNOWN], [], 0, 2),
    ],
)
def test_reports(audit: ModuleType, packages: list[dict[str, Any]], weak: list[str], asked: int, unknown: int) -> None:
    assert audit.understood("a.lock", {"dependencies": packages}) == (weak, asked, unknown)


@pytest.mark.parametrize(
    ("answers", "code", "told"),
    [
        (None, 0, "SKIPPED: the advisory service does not answer"),
        (([], 0, 4), 0, "SKIPPED: the advisory service does not answer"),
        (([], 3, 0), 0, " locked packages looked up, 0 known weaknesses"),
        (([], 3, 1), 0, " packages that the advisory service does not know"),
        ((["a.lock: weak"], 3, 0), 1, "a.lock: weak"),
    ],
)
def test_what_is_not_known_is_told(
    audit: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answers: tuple[list[str], int, int] | None,
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(audit, "auditor", lambda: Path("python"))
    monkeypatch.setattr(audit, "ask", lambda *_: None if answers is None else audit.Report(*answers))
    assert audit.main() == code
    assert told in capsys.readouterr().out


def test_without_the_auditor(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "auditor", lambda: None)
    assert audit.main() == 0
    assert capsys.readouterr().out.startswith("SKIPPED: pip-audit cannot be installed")
