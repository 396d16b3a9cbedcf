"""Keep tests/floors.json honest.

``python scripts/floors.py check`` fails if a floor was lowered or taken away since the last commits.
``score.py --json | python scripts/floors.py raise`` lifts each floor to the figure that the score reached.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = "tests/floors.json"
BASES = ("HEAD", "HEAD~1", "@{upstream}", "origin/HEAD", "origin/main")
"""Whatever of these exists is compared with the working tree."""

NOT_FLOORS = "not one JSON object of figures"


def load(text: str) -> dict[str, float]:
    """The floors of one version of the file."""
    floors = json.loads(text)
    if not isinstance(floors, dict):
        raise TypeError(NOT_FLOORS)
    return {str(name): float(value) for name, value in floors.items()}


def lowered(now: dict[str, float], before: dict[str, float]) -> list[str]:
    """One line for each floor that is lower now, or gone."""
    return [
        f"{name}: {value} before, {now.get(name, 'gone')} now"
        for name, value in before.items()
        if now.get(name, 0.0) < value
    ]


def rounded_down(figure: float) -> float:
    """Three decimals of a figure of four, of which half of the last one may be missing."""
    return 1.0 if figure >= 1 else math.floor((figure - 0.00005) * 1000) / 1000


def raised(floors: dict[str, float], score: dict[str, object]) -> dict[str, float]:
    """The floors, each lifted to three decimals of the figure reached, never lowered."""
    documents, fields = score["documents"], score["fields"]
    if not isinstance(documents, dict) or not isinstance(fields, dict):
        raise TypeError(NOT_FLOORS)
    figures = {**score, **fields, "worst document": min(documents.values(), default=0.0)}
    reached = {name: rounded_down(float(str(figures[name]))) for name in floors}
    return {name: max(value, reached[name]) for name, value in floors.items()}


def show(base: str) -> str | None:
    """The floors file as it is at a commit; None if there is no such commit or file."""
    done = subprocess.run(
        ["git", "-C", str(ROOT), "show", f"{base}:{FLOORS}"],  # noqa: S607 - the git of whoever runs this
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout if done.returncode == 0 else None


def check() -> int:
    """Compare the working tree with every base that exists; 1 if a floor was lowered."""
    now = load((ROOT / FLOORS).read_text(encoding="utf-8"))
    versions = {base: text for base in BASES if (text := show(base)) is not None}
    complaints = [f"since {base}: {row}" for base, text in versions.items() for row in lowered(now, load(text))]
    if complaints:
        print("floors lowered", *complaints, sep="\n  ")
    else:
        print(f"floors: none lowered since {', '.join(versions) or 'the first commit'}")
    return 1 if complaints else 0


def main(argv: list[str]) -> int:
    """Run one of the two commands."""
    if argv == ["check"]:
        return check()
    if argv == ["raise"]:
        path = ROOT / FLOORS
        floors = raised(load(path.read_text(encoding="utf-8")), json.load(sys.stdin))
        path.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
