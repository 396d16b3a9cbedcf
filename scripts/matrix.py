"""Run the tests with every supported Python that this machine has; those that are missing are told.

Each version gets an environment in .venv/matrix, with the packages of requirements-dev.lock. The exit code is
1 where the tests of one fail, or where no Python is found at all.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv" / "matrix"
FIRST, LAST = 11, 15
"""The versions 3.x that are looked for: the oldest that is supported, and one beyond the newest that is out."""


def found(version: str) -> str | None:
    """An interpreter of that version: on the path, or among those of pyenv."""
    home = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    candidates = [shutil.which(f"python{version}")]
    candidates += [str(path) for path in sorted(home.glob(f"{version}.*/bin/python{version}"))]
    for candidate in candidates:
        if candidate is None:
            continue
        ask = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        told = subprocess.run(ask, capture_output=True, text=True, check=False)  # a shim may stand for none
        if told.returncode == 0 and told.stdout.strip() == version:
            return candidate
    return None


def passes(version: str, python: str, arguments: list[str]) -> bool:
    """Whether the tests pass with that interpreter."""
    home = HOME / version
    inside = str(home / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    install = [inside, "-m", "pip", "install", "--quiet", "--quiet", "--no-input"]
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    steps = [
        [python, "-m", "venv", "--clear", str(home)],
        [*install, "--require-hashes", "-r", "requirements-dev.lock"],
        [*install, "--no-deps", "--no-build-isolation", "--editable", "."],
        [inside, "-m", "pytest", "--quiet", *arguments],
    ]
    return all(subprocess.run(step, cwd=ROOT, check=False, env=environment).returncode == 0 for step in steps)


def main(arguments: list[str]) -> int:
    """Run all, and tell; arguments go to pytest."""
    HOME.mkdir(parents=True, exist_ok=True)
    outcome: dict[str, str] = {}
    for minor in range(FIRST, LAST + 1):
        version = f"3.{minor}"
        python = found(version)
        if python is None:
            outcome[version] = "SKIPPED: not on this machine"
            continue
        print(f"Python {version} ...", flush=True)
        outcome[version] = "passed" if passes(version, python, arguments) else "FAILED"
    for version, told in outcome.items():
        print(f"Python {version}: {told}")
    tried = [told for told in outcome.values() if not told.startswith("SKIPPED")]
    return 0 if tried and "FAILED" not in tried else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
