"""Fuzz for some minutes, say what was reached, and keep the record in docs/reliability.md.

The corpus grows from run to run in .fuzz/corpus; a finding lies in .fuzz/findings and is shown again by
``python fuzz/replay.py FILE``. The exit code is 1 where there is one.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import resource
import secrets
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".fuzz"
RECORD = ROOT / "docs" / "reliability.json"
PAGE = ROOT / "docs" / "reliability.md"
MARK = "<!-- made by make fuzz -->\n"
_PARTS = ("text", "repair", "read", "checks", "output")
_GRAMMAR_SEEDS = 60
_SEED = 700
"""Bytes of each piece of a fixture: short inputs are tried by the thousand, whole protocols by the dozen."""


def seed_corpus(corpus: Path) -> None:
    """The fixtures in pieces, and some strings of choices, where the corpus has none of them yet."""
    corpus.mkdir(parents=True, exist_ok=True)
    for path in (ROOT / "tests" / "fixtures").rglob("*.txt"):
        data = path.read_bytes()
        for start in range(0, len(data), _SEED):
            (corpus / f"{path.parent.name}-{path.stem}-{start}").write_bytes(b"\0" + data[start : start + _SEED])
    chance = random.Random(7)  # the same beginnings in every run
    for number in range(_GRAMMAR_SEEDS):
        (corpus / f"choices-{number}").write_bytes(b"\1" + chance.randbytes(chance.choice((10, 50, 200, 600))))


def fuzz(engine: str, seconds: int, seed: int, inputs: int = 0) -> dict[str, Any]:
    """Run the target and give what it said of itself."""
    corpus, findings = WORK / "corpus", WORK / "findings"
    findings.mkdir(parents=True, exist_ok=True)
    argv = [sys.executable, str(ROOT / "fuzz" / "target.py"), "--engine", engine, "--seconds", str(seconds)]
    argv += ["--seed", str(seed), "--inputs", str(inputs), "--corpus", str(corpus), "--findings", str(findings)]
    began, used = time.monotonic(), _used()
    with subprocess.Popen(argv, stderr=subprocess.PIPE, text=True, errors="replace") as process:
        assert process.stderr is not None  # it is a pipe
        told = process.stderr.read()
    log = WORK / "last.log"
    log.write_text(told, encoding="utf-8")
    executions = re.search(r"number_of_executed_units: (\d+)", told)
    edges = re.findall(r" cov: (\d+) ft: (\d+)", told)
    done = re.search(r"Done \d+ runs in (\d+) second", told)
    if process.returncode:
        print(told[-6000:], file=sys.stderr)
    if executions is None and not process.returncode:
        sys.exit(f"the engine told no number of executions; see {log}")
    return {
        "engine": engine,
        "seed": seed,
        "seconds": int(done[1]) if done else round(time.monotonic() - began),
        "processor": round(_used() - used),
        "executions": int(executions[1]) if executions else 0,
        "edges": int(edges[-1][0]) if edges else None,
        "features": int(edges[-1][1]) if edges else None,
        "corpus": sum(1 for _ in corpus.iterdir()),
        "findings": int(bool(process.returncode)),
    }


def _used() -> float:
    """Processor seconds of the processes started so far that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def unstable() -> list[str]:
    """The inputs of the corpus that two processes, whose sets are in another order, read otherwise."""
    argv = [sys.executable, str(ROOT / "fuzz" / "replay.py"), "--digests", str(WORK / "corpus")]
    told = [
        subprocess.run(argv, env=os.environ | {"PYTHONHASHSEED": order}, capture_output=True, text=True, check=True)
        for order in ("1", "2")
    ]
    one, other = (run.stdout.splitlines() for run in told)
    return [line.split()[0] for line, again in zip(one, other, strict=True) if line != again]


def coverage() -> dict[str, float]:
    """The share of lines and branches of each layer that the corpus reaches, from 0 to 1."""
    data = WORK / "coverage"
    environment = os.environ | {"COVERAGE_FILE": str(data / "data")}
    subprocess.run(["rm", "-rf", str(data)], check=True)  # noqa: S607
    data.mkdir(parents=True)
    argv = [sys.executable, "-m", "coverage"]
    run = [*argv, "run", str(ROOT / "fuzz" / "replay.py"), str(WORK / "corpus")]
    subprocess.run(run, env=environment, check=True, cwd=ROOT)
    subprocess.run([*argv, "combine", "--quiet"], env=environment, check=True, cwd=ROOT)
    report = data / "report.json"
    subprocess.run(
        [*argv, "json", "--quiet", "--fail-under=0", "-o", str(report)], env=environment, check=True, cwd=ROOT
    )
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    shares = {}
    for part in _PARTS:
        counts = [file["summary"] for name, file in files.items() if f"lsgparse/{part}/" in Path(name).as_posix()]
        reached = sum(count["covered_lines"] + count["covered_branches"] for count in counts)
        shares[part] = round(reached / sum(count["num_statements"] + count["num_branches"] for count in counts), 4)
    return shares


def revision() -> str:
    """The commit that was fuzzed, with a plus sign where the files differ from it."""
    git = ["git", "-C", str(ROOT)]
    try:
        name = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True)
        changed = subprocess.run([*git, "diff", "--quiet", "HEAD", "--", "src"], check=False)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return name.stdout.strip() + ("+" if changed.returncode else "")


def page(runs: Sequence[dict[str, Any]]) -> str:
    """The part of docs/reliability.md that tells of the runs."""
    last = runs[-1]
    seconds = sum(run["seconds"] for run in runs)
    executions = sum(run["executions"] for run in runs)
    lines = [
        f"{len(runs)} runs, {seconds / 60:.0f} minutes by the clock on one core, {executions:,} inputs.",
        f"The last one, of revision {last['revision']}, ended {'with a' if last['findings'] else 'without a'} finding.",
        "",
        "| run (UTC) | revision | engine, Python | seed | minutes, processor | inputs | edges | corpus | finding |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for run in runs:
        edges = "–" if run["edges"] is None else f"{run['edges']:,}"
        processor = f"{run['processor'] / 60:.1f}" if "processor" in run else "–"  # not kept by the first runs
        lines.append(
            f"| {run['when']} | {run['revision']} | {run['engine']}, {run['python']} | {run['seed']} "
            f"| {run['seconds'] / 60:.1f}, {processor} | {run['executions']:,} | {edges} | {run['corpus']:,} "
            f"| {'yes' if run['findings'] else 'no'} |"
        )
    measured = next((run for run in reversed(runs) if run["coverage"]), None)
    if measured is not None:
        lines += ["", f"Lines and branches that the corpus reaches, at revision {measured['revision']}:", ""]
        lines += ["| " + " | ".join(f"`{part}/`" for part in measured["coverage"]) + " |"]
        lines += ["|" + "---|" * len(measured["coverage"])]
        lines += ["| " + " | ".join(f"{share:.1%}" for share in measured["coverage"].values()) + " |"]
    return "\n".join(lines) + "\n"


def keep(record: dict[str, Any]) -> None:
    """Put the run into docs/reliability.json, and all runs into docs/reliability.md."""
    runs = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else []
    runs.append(record)
    RECORD.write_text(json.dumps(runs, indent=1) + "\n", encoding="utf-8")
    write_page(runs)


def write_page(runs: Sequence[dict[str, Any]]) -> None:
    """The tables of docs/reliability.md."""
    before, mark, rest = PAGE.read_text(encoding="utf-8").partition(MARK)
    _old, end, after = rest.partition("<!-- end -->\n")
    PAGE.write_text(f"{before}{mark}\n{page(runs)}\n{end}{after}", encoding="utf-8")


def main() -> int:
    """Fuzz, print, and keep the record where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=3.0, help="how long (default 3)")
    parser.add_argument("--seed", type=int, default=None, help="the seed; one is drawn and printed without it")
    parser.add_argument("--engine", choices=("auto", "atheris", "plain"), default="auto")
    parser.add_argument(
        "--inputs", type=int, default=0, help="plain: so many inputs at most, however quick the machine"
    )
    parser.add_argument("--coverage", action="store_true", help="also measure what the corpus reaches")
    parser.add_argument("--docs", action="store_true", help="keep the record in docs/reliability.json and .md")
    options = parser.parse_args()
    engine = options.engine
    if engine == "auto":
        engine = "atheris" if find_spec("atheris") else "plain"
        if engine == "plain":
            print("SKIPPED: atheris is not installed, nothing is guided by coverage; a plain generator runs instead")
    seed = secrets.randbelow(2**31 - 1) + 1 if options.seed is None else options.seed
    print(f"fuzzing with {engine} for {options.minutes:g} minutes, seed {seed} ...", flush=True)
    seed_corpus(WORK / "corpus")
    when = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    record: dict[str, Any] = {"when": when, "revision": revision(), "python": platform.python_version()}
    record.update(fuzz(engine, round(options.minutes * 60), seed, options.inputs))
    changing = [] if record["findings"] else unstable()
    for name in changing:
        print(f"FOUND: two processes read {WORK / 'corpus' / name} otherwise", file=sys.stderr)
    record["findings"] += len(changing)
    reached = coverage() if options.coverage and not record["findings"] else {}
    record["coverage"] = reached
    edges = "" if record["edges"] is None else f", {record['edges']:,} edges"
    print(f"{record['executions']:,} inputs in {record['seconds']} s{edges}; corpus of {record['corpus']:,}")
    for part, share in reached.items():
        print(f"  {part}/ {share:.1%}")
    if options.docs:
        keep(record)
    if record["findings"] > len(changing):
        print(f"FOUND: an input that breaks a promise, in {WORK / 'findings'}", file=sys.stderr)
    return 1 if record["findings"] else 0


if __name__ == "__main__":
    sys.exit(main())
