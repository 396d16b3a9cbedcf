"""Measure lsgparse beside its peers, everything in turn and in one run; print a table, or JSON with --json.

Single figures differ from machine to machine and from run to run; the ratios are what to read. Nothing is asserted.
The texts are the real protocols of the reference set (LSG_REFERENCE) or, where that is missing, the fixtures of the
tests, repeated as separate documents up to the size asked for.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import cycle
from pathlib import Path
from statistics import median
from types import FrameType
from typing import NamedTuple
from unittest import mock

from markdown_it import MarkdownIt

import lsgparse
from lsgparse import pipeline
from lsgparse.audit.run import Asked, Run
from lsgparse.diagnostics import codes
from lsgparse.output.findings import Counts, ShowOptions, render

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "lsgparse"
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or ROOT.parent / "shared")

# The least that any reader of such texts does: one pattern of thirty words on every line.
FLOOR = re.compile(
    "Protokoll|Datum|Plats|Tid|Dnr|Närvarande|Frånvarande|Deltagare|Ledamöter|Ersättare|Ordförande|Justerare|Sekreterare"
    "|Adjungerade|Övriga|Beslutsärende|Beslut|Informationsärende|Information|Föredragande|Bilagor|Bilaga|Ärenden|Ärende"
    "|Paragraf|Sida|Justeras|Underskrift|Nästa|Tjänstepersoner"
)


class Ratio(NamedTuple):
    """One figure beside its peer's, and the ratio that the project aims at."""

    name: str
    ours: float
    peer: float
    unit: str
    ratio: float
    aim: str


def documents(megabytes: float) -> tuple[str, list[bytes]]:
    """Where the texts come from, and copies of them, in turn, up to the size."""
    paths = sorted((REFERENCE / "protokoll").glob("*.txt"))
    name = "real protocols"
    if not paths:
        name = "fixtures"
        paths = [p for p in sorted((ROOT / "tests" / "fixtures").glob("*/*.txt")) if p.parent.name != "not-protocols"]
    if not paths:
        sys.exit("no texts to measure with")
    texts: list[bytes] = []
    size = 0
    for data in cycle([path.read_bytes() for path in paths]):
        if size >= megabytes * 1e6:
            break
        # Each copy is an object of its own, so that nothing can be known from its identity.
        texts.append(bytes(bytearray(data)))
        size += len(data)
    return f"{len(paths)} {name}", texts


def run_lsgparse(texts: list[bytes]) -> None:
    """Bytes to Meeting to JSON."""
    for data in texts:
        for meeting in lsgparse.parse_all(data):
            meeting.model_dump_json()


def run_reading(texts: list[bytes]) -> None:
    """Bytes to Meeting, with its diagnostics."""
    for data in texts:
        lsgparse.parse_result(data)


def run_unchecked(texts: list[bytes]) -> None:
    """The same without the checks of a whole protocol."""
    with mock.patch.object(pipeline, "check", return_value=[]):
        run_reading(texts)


def run_check(texts: list[bytes]) -> None:
    """The same, and what ``lsg check`` does with it: places, lines, protocols held against each other."""
    files = {str(number): Path(str(number)) for number in range(len(texts))}
    asked = dict.fromkeys(files, Asked(frozenset(codes())))
    run = Run(files, asked, Counts())
    batches = run.batches(lambda name: lsgparse.parse_result(texts[int(name)], name=name), {})
    for _ in render("full", batches, run.counts, ShowOptions()):
        pass


def run_markdown(texts: list[bytes]) -> None:
    """Bytes to the tokens of markdown-it-py, block and inline."""
    parser = MarkdownIt()
    for data in texts:
        parser.parse(data.decode())


def run_floor(texts: list[bytes]) -> None:
    """Decode, split, and one pattern for each line."""
    for data in texts:
        for line in data.decode().splitlines():
            FLOOR.match(line)


def in_turn(jobs: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each job; every round runs all of them, after one round that does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(rounds + 1):
        for name, job in jobs.items():
            gc.collect()
            start = time.perf_counter()
            job()
            if number:
                seconds[name].append(time.perf_counter() - start)
    return {name: median(values) for name, values in seconds.items()}


def throughput(texts: list[bytes], rounds: int) -> dict[str, dict[str, float]]:
    """MB/s and protocols/s of the reader, of a check, of the reader's peer and of the floor."""
    size = sum(map(len, texts)) / 1e6
    runs: dict[str, Callable[[list[bytes]], None]] = {
        "lsgparse": run_lsgparse,
        "reading alone": run_reading,
        "without checks": run_unchecked,
        "lsg check": run_check,
        "markdown-it-py": run_markdown,
        "floor": run_floor,
    }
    seconds = in_turn({name: lambda run=run: run(texts) for name, run in runs.items()}, rounds)  # type: ignore[misc]
    return {name: {"MB/s": size / s, "protocols/s": len(texts) / s} for name, s in seconds.items()}


def process(argv: list[str]) -> Callable[[], object]:
    """A job that runs a command whole, its output into a pipe."""
    return lambda: subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, check=True)


def start_up(text: bytes, runs: int) -> dict[str, float]:
    """Median milliseconds of whole processes: two commands, and the imports that they are held against."""
    script = Path(sys.executable).with_name("lsg")
    lsg = [str(script)] if script.exists() else [sys.executable, "-m", "lsgparse"]
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "protokoll.txt"
        sample.write_bytes(text)
        jobs = {
            "lsg --help": [*lsg, "--help"],
            "its imports": [
                sys.executable,
                "-c",
                "import typer, rich.console; from pydantic import BaseModel",
            ],
            "lsg parse FILE": [*lsg, "parse", str(sample)],
            "its imports, too": [sys.executable, "-c", "import typer, lsgparse.model"],
            "python -c pass": [sys.executable, "-c", "pass"],
        }
        seconds = in_turn({name: process(argv) for name, argv in jobs.items()}, runs)
    return {name: s * 1000 for name, s in seconds.items()}


def place_of(frame: FrameType | None, functions: bool) -> str:
    """The module, or function, of the package that is innermost on the stack; without one it is the JSON."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(SOURCE):
            module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
            return f"{module}.{frame.f_code.co_qualname}" if functions else module
        frame = frame.f_back
    return "JSON"


def shares(texts: list[bytes], functions: bool) -> dict[str, float]:
    """Each module's or function's share of the time, from a look at the stack every millisecond."""
    seen: Counter[str] = Counter()
    signal.signal(signal.SIGALRM, lambda _, frame: seen.update([place_of(frame, functions)]))
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    try:
        run_lsgparse(texts)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    total = seen.total() or 1
    return {name: count / total for name, count in seen.most_common(40)}


def ratios(speed: dict[str, dict[str, float]], start: dict[str, float]) -> list[Ratio]:
    """The ratios that the project aims at."""
    read, check = speed["reading alone"]["MB/s"], speed["lsg check"]["MB/s"]
    bare = speed["without checks"]["MB/s"]
    ours, peer = speed["lsgparse"]["MB/s"], speed["markdown-it-py"]["MB/s"]
    help_, help_peer = start["lsg --help"], start["its imports"]
    parse, parse_peer = start["lsg parse FILE"], start["its imports, too"]
    return [
        Ratio("throughput beside markdown-it-py", ours, peer, "MB/s", ours / peer, "at least 2"),
        Ratio("time of reading beside reading without checks", read, bare, "MB/s", bare / read, "at most 1.2"),
        Ratio("time of lsg check beside reading alone", check, read, "MB/s", read / check, "at most 1.2"),
        Ratio("lsg --help beside its imports", help_, help_peer, "ms", help_ / help_peer, "at most 0.8"),
        Ratio("lsg parse FILE beside its imports", parse, parse_peer, "ms", parse / parse_peer, "at most 1.3"),
    ]


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A plain table, its first column flush left and the others flush right."""
    cells = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(cells[0]))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))])
        for row in cells
    )


def main() -> None:
    """Measure, then print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=5.0, help="size of the text (default 5)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the throughput (default 5)")
    parser.add_argument("--runs", type=int, default=15, help="runs of each command (default 15)")
    parser.add_argument("--functions", action="store_true", help="shares of functions instead of modules")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()

    name, texts = documents(options.megabytes)
    speed = throughput(texts, options.rounds)
    start = start_up(texts[0], options.runs)
    layers = shares(texts, options.functions)
    goals = ratios(speed, start)
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}"
    size = sum(map(len, texts)) / 1e6
    if options.json:
        figures = {
            "machine": machine,
            "texts": {"source": name, "documents": len(texts), "MB": size},
            "throughput": speed,
            "start-up ms": start,
            "shares": layers,
            "ratios": [goal._asdict() for goal in goals],
        }
        print(json.dumps(figures, ensure_ascii=False, indent=2))
        return
    print(f"{machine}; {name} repeated to {len(texts)} documents, {size:.2f} MB; medians\n")
    rows = [[job, f"{v['MB/s']:.2f}", f"{v['protocols/s']:.0f}"] for job, v in speed.items()]
    print(table(["throughput, one core", "MB/s", "protocols/s"], rows), end="\n\n")
    print(table(["start-up, whole process", "ms"], [[job, f"{v:.0f}"] for job, v in start.items()]), end="\n\n")
    print(table(["where the time goes", "share"], [[m, f"{v:.1%}"] for m, v in layers.items()]), end="\n\n")
    print(table(["ratio", "", "aim"], [[goal.name, f"{goal.ratio:.2f}", goal.aim] for goal in goals]))


if __name__ == "__main__":
    main()
