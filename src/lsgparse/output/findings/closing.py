"""What the remarks add up to: the last lines of a run."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.diagnostics import SEVERITIES, codes
from lsgparse.output.findings import Counts
from lsgparse.output.wrap import Row

_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold"}
_NOUNS = {"error": "error", "warning": "warning", "info": "note"}


def closing(counts: Counts) -> Iterator[Row]:
    """'Found 3 errors, 7 warnings in 5 of 7 protocols; 2 without remarks.' and how to know more."""
    row: Row = []
    for severity in reversed(SEVERITIES):
        count = counts.severities[severity]
        if count:
            row += [(", " if row else "Found ", ""), (_plural(count, _NOUNS[severity]), _STYLES[severity])]
    clean = counts.protocols - len(counts.remarked)
    if not row:
        row.append(("Nothing found", "bold green"))
        row.append((f" in {_plural(counts.protocols, 'protocol')}", ""))
    else:
        some = f"{len(counts.remarked)} of " if clean else ""
        if counts.protocols:
            row.append((f" in {some}{_plural(counts.protocols, 'protocol')}", ""))
        if clean:
            row.append((f"; {clean} without remarks", ""))
    if counts.not_read:
        row.append(
            (f"; {_plural(counts.not_read, 'file')} could not be read or {_is(counts.not_read)} no protocol", "")
        )
    if counts.accepted:
        row.append((f"; {counts.accepted} accepted by the baseline", ""))
    yield [*row, (".", "")]
    if counts.by_code:
        worst = max(counts.by_code, key=lambda code: SEVERITIES.index(codes()[code].severity))
        yield [(f"lsg rule {worst} tells what it means and what to do.", "dim")]


def counted(counts: Counts) -> Iterator[Row]:
    """How often each code was reported, the most frequent first."""
    width = len(str(max(counts.by_code.values(), default=0)))
    for code, count in sorted(counts.by_code.items(), key=lambda one: (-one[1], one[0])):
        row = codes()[code]
        yield [
            (f"{count:>{width}}  ", "bold"),
            (code, _STYLES[row.severity]),
            (f"  {row.severity:<7}  ", "dim"),
            (row.name, ""),
        ]


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
