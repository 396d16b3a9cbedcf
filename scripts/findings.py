"""Every finding on the texts that the project holds, against tests/findings.tsv, where each one was judged by reading.

A row is a file, a code, the first line of the finding and a verdict: ``true`` (a careful reader would say so, too),
``false`` (he would not), ``missed`` (he would, and the program does not). Two findings of one code on one line are two
rows. Real protocols of the reference set have their number for a name; where the set is missing, their rows stay.

Run as a program it prints what is found and was not judged, with its message, and what was judged and is found no more.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lsgparse import parse_all
from lsgparse.diagnostics import codes

ROOT = Path(__file__).resolve().parent.parent
JUDGED = ROOT / "tests" / "findings.tsv"
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or ROOT.parent / "shared") / "protokoll"
VERDICTS = ("true", "false", "missed")


class Row(NamedTuple):
    """One finding, wherever it is listed."""

    file: str
    code: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}\t{self.code}\t{self.line}"


def texts() -> dict[str, Path]:
    """The texts by the names that the list has for them."""
    found = {f"protokoll/{path.name[:3]}": path for path in sorted(REFERENCE.glob("*.txt"))}
    for folder in ("fixtures", "judged"):
        for path in sorted((ROOT / "tests" / folder).rglob("*.txt")):
            found[path.relative_to(ROOT / "tests").as_posix()] = path
    return found


def found() -> dict[Row, list[str]]:
    """What the program finds in every text: the messages of each row."""
    rows: dict[Row, list[str]] = {}
    for name, path in texts().items():
        for meeting in parse_all(path):
            for one in meeting.diagnostics:
                row = Row(name, one.code, one.lines[0][0] if one.lines else 0)
                rows.setdefault(row, []).append(one.message)
    return rows


def judged() -> Iterator[tuple[Row, str]]:
    """The list: each row with its verdict. Raises ValueError for a line that is no row."""
    for number, line in enumerate(JUDGED.read_text(encoding="utf-8").splitlines(), 1):
        cells = line.split("\t")
        if number == 1 or not line:
            continue
        if len(cells) != 4 or cells[3] not in VERDICTS or cells[1] not in codes() or not cells[2].isdigit():
            raise ValueError(f"{JUDGED.name}, line {number}: expected file, code, line, verdict, not {line!r}")
        yield Row(cells[0], cells[1], int(cells[2])), cells[3]


def differences() -> list[str]:
    """What the list and the findings say differently, one readable line each; empty where they agree."""
    names = texts().keys()
    rows = [(row, verdict) for row, verdict in judged() if row.file in names or not row.file.startswith("protokoll/")]
    listed = Counter(row for row, verdict in rows if verdict != "missed")
    missed = {row for row, verdict in rows if verdict == "missed"}
    told = found()
    here = Counter({row: len(messages) for row, messages in told.items()})
    lines = [f"not judged: {row}\t{told[row][-1]}" for row in sorted((here - listed).elements()) if row not in missed]
    lines += [f"judged, but not found: {row}" for row in sorted((listed - here).elements())]
    return lines + [f"listed as missed, but found: {row}" for row in sorted(missed & here.keys())]


def table() -> str:
    """True, false and missed findings by code, as a table of Markdown."""
    counts: dict[str, Counter[str]] = {}
    for row, verdict in judged():
        counts.setdefault(row.code, Counter())[verdict] += 1
    lines = ["| code | name | severity | true | false | missed |", "|---|---|---|--:|--:|--:|"]
    for code, rule in codes().items():
        if code in counts:
            figures = " | ".join(str(counts[code][verdict]) for verdict in VERDICTS)
            lines.append(f"| [{code}](#{code.lower()}) | {rule.name} | {rule.severity} | {figures} |")
    for severity in ("error", "warning", "info"):
        some: Counter[str] = Counter()
        for code, count in counts.items():
            if codes()[code].severity == severity:
                some += count
        lines.append(f"| all | | {severity} | {' | '.join(str(some[verdict]) for verdict in VERDICTS)} |")
    return "\n".join(lines) + "\n"


def files() -> tuple[int, int, int]:
    """How many texts the list judges: fixtures, texts written to try the checks, real protocols."""
    names = {row.file for row, _verdict in judged()} | texts().keys()
    kinds = Counter(name.partition("/")[0] for name in names)
    return kinds["fixtures"], kinds["judged"], kinds["protokoll"]


def main() -> int:
    """Print the differences; 1 where there are some."""
    lines = differences()
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main())
