"""What the end of a conversion tells: counts, what failed, what was written, what can be done with it next."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from lsgparse.archive.convert import Conversion
from lsgparse.archive.naming import is_address

_SHOWN = 5
_NEXT = {
    "jsonl": "jq -r '.arenden[].title' {target}",
    "sqlite": "datasette {target}   or   sqlite-utils tables {target} --counts",
    "csv": "frictionless validate {target}/datapackage.json",
    "parquet": "cd {target} && duckdb -c \"select count(*) from 'beslut.parquet'\"",
}
"""A command for each form that shows something of it."""


def lines(done: Conversion, target: str, report: str | None) -> Iterator[str]:
    """The lines of the ending."""
    files = done.sources + done.skipped
    counts = [
        f"{files:,} {'file' if files == 1 else 'files'}",
        f"{done.read:,} read",
        f"{done.warnings:,} with warnings",
        f"{done.no_protocol:,} no protocol",
        f"{done.failed:,} failed",
    ]
    if done.skipped:
        counts.append(f"{done.skipped:,} skipped")
    yield " " + "   ".join(counts) + f"   {done.seconds:,.1f} s"
    if done.unchanged or done.gone or done.duplicates:
        told = [
            (done.unchanged, "unchanged since the last run"),
            (done.gone, "gone and dropped"),
            (done.duplicates, "with the same bytes as another file"),
        ]
        yield " " + " · ".join(f"{count:,} {what}" for count, what in told if count)
    if done.meetings:
        share = f" ({100 * done.found / done.declared:.1f} %)" if done.declared else ""
        found = f"items found {done.found:,} of {done.declared:,} declared{share}" if done.declared else ""
        rest = f"{done.items:,} items · {done.decisions:,} decisions · {done.tasks:,} tasks"
        yield " " + " · ".join(filter(None, (f"{done.meetings:,} meetings", found, rest)))
    yield from _failures(done)
    if done.held:
        one = done.held == 1
        yield (
            f" {'1 source is' if one else f'{done.held:,} sources are'} gone, more than a tenth; "
            f"{'it is' if one else 'they are'} kept in the target (--prune drops {'it' if one else 'them'})"
        )
    elif done.kept:
        yield f" {done.kept:,} sources not named, or out of reach, are kept in the target (--prune drops them)"
    written = f" {'written' if done.written else 'nothing to do'}: {target} ({_size(done.bytes)})"
    yield written + (f" · report: {report}" if report else "")
    hint = _hint(done, target)
    if hint and done.written:
        yield f" next: {hint}"


def _hint(done: Conversion, target: str) -> str | None:
    """A command that shows something of the target; None where there is none that would work as it stands."""
    hint = _NEXT.get(done.form)
    if hint is None or is_address(target):
        return None
    if done.form == "parquet" and not Path(target, "beslut.parquet").exists():  # partitioned, or without decisions
        return None
    return hint.format(target=shlex.quote(target))


def _failures(done: Conversion) -> Iterator[str]:
    if not done.failures:
        return
    shown = done.failures[:_SHOWN]
    for number, (name, reason) in enumerate(shown):
        yield f" {'failed:' if not number else '       '} {name} ({reason})"
    if done.failed > len(shown):
        yield f"         and {done.failed - len(shown):,} more; --report FILE tells all"


def _size(count: int) -> str:
    size = float(count)
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"
