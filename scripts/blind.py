"""How much is read as annotated of the protocols that were written and annotated before the program read them.

They stand in tests/rolls.py, tests/errands.py and tests/matters.py. A value is a row of one part of one protocol: a
person with all that is told of them, a decision with its outcomes, organ and points. It is right when all of it is.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT / "tests") not in sys.path:  # pytest has it, a program has not
    sys.path.append(str(ROOT / "tests"))

import test_errands  # noqa: E402 (found only when the path is set)
import test_matters  # noqa: E402
import test_rolls  # noqa: E402
from errands import ERRANDS  # noqa: E402
from matters import MATTERS  # noqa: E402
from rolls import ROLLS  # noqa: E402

SETS = (
    ("rolls", ROLLS, test_rolls),
    ("errands", ERRANDS, test_errands),
    ("matters", MATTERS, test_matters),
)


def values(part: Any) -> Counter[str]:
    """The values of a part: its rows, or the part itself where it is a single one; none where it is empty."""
    rows: Iterable[Any] = part if isinstance(part, list | tuple) else [part]
    return Counter([repr(row) for row in rows if row])


def table() -> str:
    """A row for each set, as Markdown."""
    lines = [
        "| Set | Protocols | Values annotated | Values read | Read right | F1 | Parts right |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, texts, module in SETS:
        wanted = found = right = whole = parts = 0
        for text in texts:
            for part in module.PARTS:
                got, annotated = module.compared(text, part)
                read, told = values(got), values(annotated)
                wanted, found, right = wanted + told.total(), found + read.total(), right + (read & told).total()
                parts, whole = parts + 1, whole + (got == annotated)
        score = 2 * right / (wanted + found)
        lines.append(
            f"| `tests/{name}.py` | {len(texts)} | {wanted} | {found} | {right} | {score:.3f} | {whole} of {parts} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table(), end="")
