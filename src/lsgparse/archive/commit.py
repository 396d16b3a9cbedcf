"""From parts to target: what the manifest names, in order, through the form, into the old target's place.

Nothing is done where the target is already what it should be. What the target will be is written down before it takes
its place: a run that is killed in between leaves the old target, which the next run can tell from the new one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from lsgparse.archive import swap
from lsgparse.archive.engine import Job
from lsgparse.archive.manifest import Live, Manifest
from lsgparse.archive.parts import SUFFIX, PartError, Writer, read_index, read_pieces
from lsgparse.archive.state import State
from lsgparse.archive.store import Range, Store
from lsgparse.archive.targets import Key, form

_BATCH = 64
_LARGE = 256


@dataclass(slots=True)
class Totals:
    """What stands in the target."""

    meetings: int = 0
    items: int = 0
    found: int = 0
    """Items found of those that headings declare."""
    declared: int = 0
    decisions: int = 0
    tasks: int = 0
    duplicates: int = 0
    """Sources with the bytes of another one."""

    def add(self, live: Live) -> None:
        """Count a meeting in."""
        self.meetings += 1
        self.items += live.items
        self.found += live.found
        self.declared += live.declared
        self.decisions += live.decisions
        self.tasks += live.tasks


def commit(state: State, job: Job, *, strict: bool) -> tuple[Totals, bool]:
    """Make the target what the manifest says; gives what stands in it, and whether it had to be made.

    Raises OSError where it cannot be written (the old one is still there), PartError where a part is damaged.
    """
    manifest = state.manifest
    manifest.commit()
    wanted = {"generation": manifest.generation, "strict": strict, "made": job.made}
    record = manifest.get("target") or {}
    if all(record.get(name) == value for name, value in wanted.items()):
        now = state.home.fingerprint()
        if now is not None and now == record["fingerprint"]:
            return Totals(**record["totals"]), False
    totals = Totals()
    swap.remove(state.new)
    try:
        form(job.form).build(state.new, _pieces(manifest, job.store, totals, strict=strict), job.options)
        totals.duplicates = manifest.duplicates()
        record = wanted | {"totals": asdict(totals)}
        state.home.put(state.new, lambda seen: manifest.put("target", record | {"fingerprint": seen}))
    except BaseException:
        swap.remove(state.new)
        raise
    return totals, True


def _pieces(manifest: Manifest, store: Store, totals: Totals, *, strict: bool) -> Iterator[tuple[Key, bytes]]:
    wanted: list[tuple[Key, Range]] = []
    for live in manifest.live(strict=strict):
        totals.add(live)
        wanted.append((live.key, live.place))
        if len(wanted) >= _BATCH:
            yield from read_pieces(store, wanted)
            wanted.clear()
    yield from read_pieces(store, wanted)


def tidy(state: State, job: Job) -> None:
    """Remove parts that nobody refers to, and write anew, together, what is left of parts that are mostly dead.

    A part leaves the store before it leaves the manifest: one that is in the store alone would be taken in again.
    """
    manifest, store = state.manifest, job.store
    dead, thin = [], []
    for name, sources, alive in manifest.parts_in_use():
        if not alive:
            dead.append(name)
        elif alive * 2 < sources:
            thin.append(name)
    if len(thin) > 1:
        dead += _gather(manifest, job, thin)
    store.remove(dead)
    manifest.begin()
    for name in dead:
        manifest.forget_part(name)
    manifest.commit()
    known = manifest.parts()
    store.remove([name for name in store.names() if name.endswith(SUFFIX) and name not in known])


def _gather(manifest: Manifest, job: Job, names: list[str]) -> list[str]:
    """Write what is alive in several parts into new ones; gives the names of the parts that nobody needs any more."""
    gathered = []
    number = 0
    writer = Writer(job.made)
    for name in names:
        try:
            index = read_index(job.store, name)
        except PartError:  # its pieces may be sound all the same: it stays, and a commit that needs it will tell
            continue
        for row in index.sources:
            seen = manifest.seen(os.fsencode(row.key), name)
            if seen is None:
                continue
            packed = job.store.read([Range(name, meeting.offset, meeting.length) for meeting in row.meetings])
            places = [writer.packed(data) for data in packed]
            meetings = tuple(
                meeting._replace(offset=offset, length=length)
                for meeting, (offset, length) in zip(row.meetings, places, strict=True)
            )
            size, mtime_ns, root = seen
            writer.source(row._replace(size=size, mtime_ns=mtime_ns, root=os.fsdecode(root), meetings=meetings))
        gathered.append(name)
        if writer.count >= _LARGE:
            _store(manifest, job, number, writer)
            number, writer = number + 1, Writer(job.made)
    if writer.count:
        _store(manifest, job, number, writer)
    return gathered


def _store(manifest: Manifest, job: Job, number: int, writer: Writer) -> None:
    name = f"{job.run:08d}-gathered-{number:08d}{SUFFIX}"
    job.store.write(name, writer.finish())
    manifest.begin()
    manifest.take_in(name, read_index(job.store, name))
    manifest.commit()
