"""Measure the archive on a Dask cluster of this machine beside the local engine, everything in one run.

Prints the time of both with two workers, what a task costs beside its work by the size of a chunk, the peak memory of
client, scheduler and workers for two sizes of archive, and how many parts are written in a second. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from distributed import LocalCluster

from archive import convert, generate
from clusters import Machines
from lsgparse.archive.cluster import Cluster
from lsgparse.archive.engine import Chunk, Done, Scheduler
from lsgparse.archive.entries import Entry

SIZES = (1, 16, 64, 256, 1024)
TASKS = 300


def nothing(chunk: Chunk) -> Done:
    """The work of a chunk without the work."""
    return Done(chunk.number, len(chunk.entries))


def overhead(address: str, size: int) -> float:
    """Seconds that a task takes when there is nothing to do in it, two workers at it."""
    entry = Entry(b"/arkiv/0001/kommunstyrelsen-0000001.txt", "arkiv/kommunstyrelsen.txt", b"/arkiv", 9000, 1)
    chunks = [Chunk(f"{number:08d}", (entry,) * size) for number in range(TASKS)]
    engine = Cluster(Scheduler(address))
    next(engine.run(chunks[:1], nothing))
    start = time.perf_counter()
    done = sum(1 for _ in engine.run(chunks, nothing))
    return (time.perf_counter() - start) / done


def peak(process: int) -> int:
    """Peak memory of a process in kilobytes, as Linux counts it."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def parts(target: Path) -> int:
    """How many parts the target is made of."""
    manifest = sqlite3.connect(target.with_name(target.name + ".lsg") / "manifest.sqlite")
    try:
        return int(manifest.execute("SELECT count(*) FROM parts").fetchone()[0])
    finally:
        manifest.close()


def on_a_cluster(folder: Path, source: Path, target: Path) -> tuple[float, str]:
    """Seconds on a cluster of two workers that is there already, and the peaks of everybody's memory."""
    logs = folder / f"logs-{target.stem}"
    logs.mkdir()
    with Machines(logs) as machines:
        outcome = convert(source, target, "--engine", "dask", "--scheduler", machines.address)
        workers = max(peak(worker.pid) for worker in machines.workers)
        scheduler = peak(machines.scheduler.pid)
    told = f"client {outcome.peak / 1e3:.0f}, scheduler {scheduler / 1e3:.0f}, a worker {workers / 1e3:.0f} MB"
    return outcome.seconds, told


def measure(folder: Path, count: int, few: int, seed: int) -> None:
    """Generate, run, print."""
    large, small = folder / "large", folder / "small"
    size = generate(large, count, seed)
    generate(small, few, seed + 1)
    print(f"seed {seed}; {count:,} protocols, {size / 1e6:.1f} MB, {os.cpu_count()} processors")
    local = convert(large, folder / "local.jsonl", "--jobs", "2").seconds
    with_start = convert(large, folder / "own.jsonl", "--engine", "dask", "--workers", "2").seconds
    there, peaks = on_a_cluster(folder, large, folder / "there.jsonl")
    _, small_peaks = on_a_cluster(folder, small, folder / "small.jsonl")
    print(
        f"Dask beside the local engine, two workers each  {with_start:.1f} / {local:.1f} s   "
        f"{with_start / local:.2f}   (at most 1.3)"
    )
    print(f"the same, on a cluster that is there already    {there:.1f} / {local:.1f} s   {there / local:.2f}")
    same = len({(folder / f"{name}.jsonl").read_bytes() for name in ("local", "own", "there")}) == 1
    print(f"the bytes of all three: {'the same' if same else 'DIFFERENT'}")
    print(f"peak memory, {few:,} protocols: {small_peaks}")
    print(f"peak memory, {count:,} protocols: {peaks}")
    print(f"parts written: {parts(folder / 'there.jsonl'):,}, {parts(folder / 'there.jsonl') / there:.1f} a second")
    each = local * 2 / count
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        for chunk in SIZES:
            cost = overhead(cluster.scheduler_address, chunk)
            print(
                f"a task of {chunk:5} sources costs {cost * 1e3:6.2f} ms beside its work, "
                f"{100 * cost / (each * chunk / 2):6.2f} % of it"
            )


def main() -> int:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--protocols", type=int, default=20_000, help="how many in the large archive")
    parser.add_argument("--few", type=int, default=2_000, help="how many in the small one")
    parser.add_argument("--seed", type=int, default=None, help="another seed than a random one")
    given = parser.parse_args()
    seed = random.SystemRandom().randrange(1 << 32) if given.seed is None else given.seed
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), given.protocols, given.few, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
