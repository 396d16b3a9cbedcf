"""Ask the advisory database whether a locked package has a known weakness.

Without network, or where the service does not answer, nothing is known: that is told, and the exit code is 0, so that a
change is not refused for the weather. A weakness that is known gives the exit code 1.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv" / "audit"
PATIENCE = 240
"""Seconds for one lock."""


def auditor() -> Path | None:
    """The interpreter of an environment with pip-audit; None where it cannot be installed."""
    python = HOME / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    lock = ROOT / "requirements-audit.lock"
    stamp = HOME / "stamp"
    if not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime:
        venv.create(HOME, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "-r", str(lock)]
        if subprocess.run(install, check=False, capture_output=True).returncode:
            return None
        stamp.touch()
    return python


class Report(NamedTuple):
    """What is known of the packages of one lock."""

    weak: list[str]
    asked: int
    """Packages that the service knows."""
    unknown: int
    """Packages that it does not know: of these nothing can be said."""


def understood(lock: str, report: dict[str, Any]) -> Report:
    """The report of pip-audit."""
    packages = report["dependencies"]
    weak = [
        f"{lock}: {package['name']} {package['version']}: {weakness['id']}, mended in "
        + (", ".join(weakness["fix_versions"]) or "no version yet")
        for package in packages
        for weakness in package.get("vulns", ())
    ]
    unknown = sum("skip_reason" in package for package in packages)
    return Report(weak, len(packages) - unknown, unknown)


def ask(python: Path, lock: Path) -> Report | None:
    """What is known of the packages of a lock; None where nobody answers."""
    argv = [str(python), "-m", "pip_audit", "--requirement", str(lock), "--disable-pip", "--require-hashes"]
    argv += ["--format", "json", "--progress-spinner", "off", "--timeout", "10"]
    try:
        done = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=PATIENCE)
        return understood(lock.name, json.loads(done.stdout))
    except (subprocess.TimeoutExpired, json.JSONDecodeError):
        return None


def main() -> int:
    """Ask for every lock, and tell."""
    python = auditor()
    if python is None:
        print("SKIPPED: pip-audit cannot be installed here; no package was checked")
        return 0
    answers = [ask(python, lock) for lock in sorted(ROOT.glob("requirements-*.lock"))]
    reports = [report for report in answers if report is not None]
    weak = [line for report in reports for line in report.weak]
    asked, unknown = sum(report.asked for report in reports), sum(report.unknown for report in reports)
    for line in weak:
        print(line)
    if len(reports) < len(answers) or not asked:
        print(
            "SKIPPED: the advisory service does not answer; known weaknesses were not looked for, or not in all locks"
        )
    else:
        print(f"{asked} locked packages looked up, {len(weak)} known weaknesses")
    if asked and unknown:
        print(f"SKIPPED: {unknown} packages that the advisory service does not know")
    return 1 if weak else 0


if __name__ == "__main__":
    sys.exit(main())
