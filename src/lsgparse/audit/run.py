"""From file to file: read, place, leave out what is not asked for; and across all files at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lsgparse.audit.baseline import NEVER, Baseline, Entry, entry_of
from lsgparse.audit.placing import Placer
from lsgparse.diagnostics import SEVERITIES, codes, finding
from lsgparse.diagnostics.placed import Remark, Spot
from lsgparse.errors import SourceError
from lsgparse.series import Minutes, check, minutes_of

if TYPE_CHECKING:
    from lsgparse.output.findings import Batch, Counts
    from lsgparse.pipeline import ParseResult

NO_PROTOCOL = ("LSG104", "LSG105")
"""Diagnostics that say that a text is no protocol."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of one file."""

    codes: frozenset[str]
    """What is reported."""
    failing: int = 1
    """The rank in SEVERITIES from which on a finding is a failure."""
    baseline: Baseline | None = None


@dataclass(slots=True)
class Run:
    """One run over many files: what is asked, and what has come of it so far."""

    files: Mapping[str, Path]
    """Names and absolute paths."""
    asked: Mapping[str, Asked]
    """What is asked of each file."""
    counts: Counts
    failed: bool = False
    """Whether something was found that makes the run a failure."""
    writes: Path | None = None
    """The baseline that is to be written: then findings are collected for it and not reported."""
    accepted: Counter[Entry] = field(default_factory=Counter)
    """What was collected."""
    done: dict[Path, frozenset[str]] = field(default_factory=dict)
    """What was read, and for which codes it was checked."""
    minutes: list[Minutes] = field(default_factory=list)
    """What is kept of each protocol, to hold them against each other at the end."""

    def batches(self, read: Callable[[str], ParseResult | None], unreadable: Mapping[str, str]) -> Iterator[Batch]:
        """The remarks of each file, in the order of the files.

        ``read`` raises SourceError, or tells the user itself and gives None.
        """
        for name, reason in unreadable.items():
            yield from self._not_read(name, reason)
        for name in self.files:
            try:
                result = read(name)
            except SourceError as error:
                yield from self._not_read(name, str(error).removeprefix(f"{name}: "))
                continue
            if result is not None:
                self.done[self.files[name]] = self.asked[name].codes
                yield from self._report(name, self._of_file(name, result))
        yield from self._across()

    def _not_read(self, name: str, reason: str) -> Iterator[Batch]:
        """A file that could not be read: one remark about the file as a whole."""
        self.counts.not_read += 1
        found = finding("LSG900", reason=reason)
        remark = Remark(found.code, codes()[found.code].name, found.severity, found.message, Spot(name))
        yield from self._report(name, [(None, remark)])

    def _of_file(self, name: str, result: ParseResult) -> list[tuple[int | None, Remark]]:
        """The diagnostics of a source with its protocols' places, each one once."""
        placer: Placer | None = None
        several = len(self.files) > 1 or len(result.meetings) > 1
        found: dict[object, tuple[int | None, Remark]] = {}
        for number, meeting in enumerate(result.meetings):
            protocol = not any(one.code in NO_PROTOCOL for one in meeting.diagnostics)
            self.counts.protocols += protocol
            self.counts.not_read += not protocol
            if protocol and several:
                placer = placer or Placer(name, result.lines)
                self.minutes.append(minutes_of(meeting, name, number, placer.place))
            for one in meeting.diagnostics:
                placer = placer or Placer(name, result.lines)
                key = (one.code, one.message, one.lines, one.spans)
                found.setdefault(key, (number if protocol else None, placer.remark(one)))
        return list(found.values())

    def _across(self) -> Iterator[Batch]:
        """What several protocols tell together, file by file."""
        found: dict[str, list[tuple[int | None, Remark]]] = {}
        for one in check(self.minutes) if len(self.minutes) > 1 else ():
            row = codes()[one.found.code]
            remark = Remark(row.code, row.name, row.severity, one.found.message, one.spot, (), one.related)
            found.setdefault(one.minutes.file, []).append((one.minutes.protocol, remark))
        for name in self.files:
            yield from self._report(name, found.get(name, ()))

    def _report(self, name: str, found: Iterable[tuple[int | None, Remark]]) -> Iterator[Batch]:
        """What of a file's findings is asked for and not accepted; nothing at all where that is nothing."""
        asked = self.asked[name]
        reported = []
        for number, remark in sorted(found, key=lambda one: _order(one[1])):
            if remark.code not in asked.codes or self._is_accepted(remark, asked, self.files.get(name)):
                continue
            self.failed = self.failed or SEVERITIES.index(remark.severity) >= asked.failing
            self.counts.add(remark)
            if number is not None:
                self.counts.remarked.add((name, number))
            reported.append(remark)
        if reported:
            yield name, tuple(reported)

    def _is_accepted(self, remark: Remark, asked: Asked, path: Path | None) -> bool:
        if remark.code in NEVER or path is None:
            return False
        if self.writes is not None:
            self.accepted[entry_of(remark, path, self.writes.parent)] += 1
            return True
        if asked.baseline is not None and asked.baseline.accepts(remark, path):
            self.counts.accepted += 1
            return True
        return False


def _order(remark: Remark) -> tuple[int, int, int, str]:
    """By line and column, the worse first at one place."""
    return remark.spot.line, remark.spot.column, -SEVERITIES.index(remark.severity), remark.code
