"""Measure lsgparse beside its peers, everything in turn and in one run; write docs/performance.*.

Single figures differ from machine to machine and from run to run; the ratios are what to read. Nothing is asserted.
The texts are the real protocols of the reference set (LSG_REFERENCE) or, where that is missing, the fixtures of the
tests, repeated as separate documents up to the size asked for.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import charts
import jobs
import measure
from material import ROOT, documents

DOCS = ROOT / "docs"
MARK = "<!-- made by make bench -->\n"


class Goal(NamedTuple):
    """A ratio, and what the project aims at."""

    name: str
    ratio: float
    low: float
    high: float
    most: float | None
    least: float | None

    @property
    def aim(self) -> str:
        """The aim in words."""
        return f"at least {self.least:g}" if self.least is not None else f"at most {self.most:g}"

    @property
    def reached(self) -> bool:
        """Whether the median reaches it."""
        return self.ratio >= self.least if self.least is not None else self.ratio <= (self.most or 0)


def goal(name: str, ratio: measure.Ratio, *, most: float | None = None, least: float | None = None) -> Goal:
    """A ratio with its aim."""
    return Goal(name, ratio.median, ratio.low, ratio.high, most, least)


def measured(options: argparse.Namespace) -> dict[str, Any]:
    """Everything, as it goes into the JSON."""
    name, texts = documents(options.megabytes)
    size = sum(map(len, texts)) / 1e6
    speed, missing = jobs.throughput(texts, options.rounds)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, data in enumerate(dict.fromkeys(texts)):
            files.append(Path(folder) / f"protokoll-{number}.txt")
            files[-1].write_bytes(data)
        start = jobs.start_up(files[0], options.runs)
        imported, peak = jobs.memory(files, options.protocols)
    modules = jobs.shares(texts, functions=options.functions)
    grown = jobs.growth(options.growth) if options.growth else {}

    def of_speed(ours: str, theirs: str) -> measure.Ratio:
        return measure.ratio(speed[ours], speed[theirs])

    goals = [
        goal("speed beside markdown-it-py", of_speed("markdown-it-py", "lsgparse"), least=3),
        goal("time beside the floor", of_speed("lsgparse", "floor"), most=15),
        goal("reading beside reading without checks", of_speed("reading alone", "without checks"), most=1.2),
        goal("lsg check beside reading alone", of_speed("lsg check", "reading alone"), most=1.2),
        *(
            goal(f"ten times the text: {shape}", measure.ratio(of["large"], of["small"]), most=11 * large / small / 10)
            for shape, (of, small, large) in grown.items()
        ),
        goal("lsg --version beside python -c pass", measure.ratio(*_two(start, 0, 3)), most=2),
        goal("lsg --help beside the imports", measure.ratio(*_two(start, 1, 4)), most=0.8),
        goal("lsg parse FILE beside the imports", measure.ratio(*_two(start, 2, 5)), most=1.2),
        Goal(
            f"MB above the imports, {options.protocols:,} protocols",
            peak - imported,
            peak - imported,
            peak - imported,
            40,
            None,
        ),
    ]
    return {
        "machine": f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.machine()}",
        "texts": {"source": name, "documents": len(texts), "MB": round(size, 2)},
        "rounds": {"throughput": options.rounds, "start-up": options.runs, "growth": options.growth},
        "throughput": {
            job: {"MB/s": size / median(seconds), "protocols/s": len(texts) / median(seconds)}
            for job, seconds in sorted(speed.items(), key=lambda pair: median(pair[1]))
        },
        "missing": missing,
        "start-up ms": {job: 1000 * median(seconds) for job, seconds in start.items()},
        "growth": {
            shape: {
                "MB": [small / 1e6, large / 1e6],
                "µs a byte": [median(of["small"]) / small * 1e6, median(of["large"]) / large * 1e6],
            }
            for shape, (of, small, large) in grown.items()
        },
        "memory MB": {"imports": imported, f"{options.protocols:,} protocols": peak},
        "layers": modules if options.functions else jobs.layers(modules),
        "modules": modules,
        "goals": [one._asdict() | {"aim": one.aim, "reached": one.reached} for one in goals],
    }


def _two(start: measure.Seconds, ours: int, theirs: int) -> tuple[Sequence[float], Sequence[float]]:
    names = list(start)
    return start[names[ours]], start[names[theirs]]


def page(of: dict[str, Any]) -> str:
    """The figures as Markdown."""
    texts, rounds = of["texts"], of["rounds"]
    told = (
        f"{of['machine']}; {texts['source']} repeated to {texts['documents']} documents, {texts['MB']} MB. Medians of "
        f"{rounds['throughput']} rounds (growth {rounds['growth']}, start-up {rounds['start-up']}), in seconds of the "
        "processor; in brackets the interval that holds the true median in 95 of 100 runs, or all rounds where there "
        "are fewer than six.\n"
    )
    parts = [
        told,
        "### What is aimed at\n",
        measure.table(
            ["ratio", "measured", "aim", "reached"],
            [
                [
                    one["name"],
                    f"{one['ratio']:.2f} ({one['low']:.2f}–{one['high']:.2f})",
                    one["aim"],
                    "yes" if one["reached"] else "**no**",
                ]
                for one in of["goals"]
            ],
        ),
        "### Throughput, one core\n",
        measure.table(
            ["", "MB/s", "protocols/s"],
            [[job, f"{v['MB/s']:.2f}", f"{v['protocols/s']:.0f}"] for job, v in of["throughput"].items()],
        ),
        *(f"SKIPPED: {name}, which is not installed here.\n" for name in of["missing"]),
        "![Throughput](performance.svg)\n",
        "### Growth\n",
        "Each text is read as if it were the first: caches of words are emptied before.\n",
        measure.table(
            ["", "MB", "µs a byte", "ten times as much", "µs a byte"],
            [
                [
                    shape,
                    f"{v['MB'][0]:.2f}",
                    f"{v['µs a byte'][0]:.2f}",
                    f"{v['MB'][1]:.2f}",
                    f"{v['µs a byte'][1]:.2f}",
                ]
                for shape, v in of["growth"].items()
            ],
        ),
        "### Start-up, whole process\n",
        measure.table(["", "ms"], [[job, f"{v:.0f}"] for job, v in of["start-up ms"].items()]),
        "### Memory\n",
        measure.table(["", "peak MB"], [[job, f"{v:.1f}"] for job, v in of["memory MB"].items()]),
        "### Where the time goes\n",
        measure.table(["layer", "share"], [[name, f"{v:.1%}"] for name, v in of["layers"].items() if v >= 0.0005]),
    ]
    return "\n".join(parts)


def write_docs(of: dict[str, Any], text: str) -> None:
    """The page, the plot and the figures in docs/."""
    path = DOCS / "performance.md"
    before, mark, rest = path.read_text(encoding="utf-8").partition(MARK)
    _old, end, after = rest.partition("<!-- end -->\n")
    path.write_text(f"{before}{mark}\n{text}\n{end}{after}", encoding="utf-8")
    (DOCS / "performance.json").write_text(json.dumps(of, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    bars = [(name, v["MB/s"]) for name, v in of["throughput"].items()]
    (DOCS / "performance.svg").write_text(charts.bars(bars, "MB/s, one core, logarithmic"), encoding="utf-8")


def main() -> None:
    """Measure, print and, with --docs, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=5.0, help="size of the text (default 5)")
    parser.add_argument("--rounds", type=int, default=7, help="rounds of the throughput (default 7)")
    parser.add_argument("--runs", type=int, default=15, help="runs of each command (default 15)")
    parser.add_argument("--growth", type=int, default=2, help="rounds of the growing texts (default 2, 0 for none)")
    parser.add_argument("--protocols", type=int, default=1000, help="protocols read for the memory (default 1000)")
    parser.add_argument("--functions", action="store_true", help="shares of functions instead of layers")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--docs", action="store_true", help="write docs/performance.md, .json and .svg")
    options = parser.parse_args()
    of = measured(options)
    text = page(of)
    print(json.dumps(of, ensure_ascii=False, indent=1) if options.json else text)
    if options.docs:
        write_docs(of, text)


if __name__ == "__main__":
    main()
