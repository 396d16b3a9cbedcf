"""Two revisions beside each other, in turn and in one run: what the change gains and what it loses.

The other revision is checked out into a folder for the time being and read with this environment's packages. A gain or
a loss is said only where the interval of the ratio leaves 1 out. Documents that are read otherwise are counted, too.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import measure
from material import ROOT, documents, one_line, with_items, with_people

_READ = """
import hashlib, json, sys, time
import lsgparse
texts = [open(name, "rb").read() for name in sys.argv[2:]]
def read(data):
    return "".join(meeting.model_dump_json() for meeting in lsgparse.parse_all(data))
told = [hashlib.sha256(read(data).encode()).hexdigest() for data in texts]
began = time.process_time()
for _ in range(int(sys.argv[1])):
    for data in texts:
        read(data)
print(json.dumps({"seconds": time.process_time() - began, "told": told}))
"""


class Read(NamedTuple):
    """One reading of some files by one revision."""

    seconds: float
    told: list[str]


@contextmanager
def checked_out(revision: str) -> Iterator[Path]:
    """The revision in a folder that is gone afterwards."""
    git = ["git", "-C", str(ROOT)]
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run([*git, "worktree", "add", "--quiet", "--detach", str(tree), revision], check=True)
        try:
            yield tree
        finally:
            subprocess.run([*git, "worktree", "remove", "--force", str(tree)], check=True)


def environment(tree: Path) -> dict[str, str]:
    """The environment in which this interpreter imports the package of the tree."""
    return os.environ | {"PYTHONPATH": str(tree / "src"), "PYTHONDONTWRITEBYTECODE": ""}


def read(tree: Path, files: list[Path], times: int) -> Read:
    """Let the package of the tree read the files so many times."""
    argv = [sys.executable, "-c", _READ, str(times), *map(str, files)]
    done = subprocess.run(argv, env=environment(tree), capture_output=True, text=True, check=True)
    return Read(**json.loads(done.stdout))


def materials(folder: Path) -> dict[str, tuple[list[Path], int]]:
    """Files by what they stand for, and how often each is read in a round."""

    def written(name: str, data: bytes) -> Path:
        path = folder / f"{name}.txt"
        path.write_bytes(data)
        return path

    _name, texts = documents(0.15)
    real = [written(f"protokoll-{number}", data) for number, data in enumerate(dict.fromkeys(texts))]
    return {
        "protocols": (real, 4),
        "500 items": ([written("items", with_items(500).encode())], 1),
        "1,000 people": ([written("people", with_people(1_000).encode())], 1),
        "one line, 0.3 MB": ([written("line", one_line(300_000).encode())], 1),
    }


def verdict(ratio: measure.Ratio) -> str:
    """A gain, a loss, or nothing that can be told from chance."""
    if ratio.high < 1:
        return f"gain of {1 - ratio.median:.0%}"
    if ratio.low > 1:
        return f"loss of {ratio.median - 1:.0%}"
    return "no difference"


def compare(trees: dict[str, Path], rounds: int) -> tuple[list[list[str]], int, int]:
    """The rows of the table, and how many of the protocols are read otherwise, of how many."""
    rows = []
    differ = count = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (files, times) in materials(Path(folder)).items():
            seconds: dict[str, list[float]] = {tree: [] for tree in trees}
            told: dict[str, list[str]] = {}
            for _ in range(rounds):
                for label, tree in trees.items():
                    done = read(tree, files, times)
                    seconds[label].append(done.seconds)
                    told[label] = done.told
            here, there = seconds.values()
            ratio = measure.ratio(here, there)
            rows.append([f"reading: {name}", str(ratio), verdict(ratio)])
            here_told, there_told = told.values()
            differ += sum(one != other for one, other in zip(here_told, there_told, strict=True))
            count += len(files)
        sample = str(next(Path(folder).glob("protokoll-*.txt")))
        for arguments in (["--version"], ["--help"], ["parse", sample]):
            jobs = {
                label: measure.process([sys.executable, "-m", "lsgparse", *arguments], environment(tree))
                for label, tree in trees.items()
            }
            of = measure.in_turn(jobs, rounds, measure.of_children)
            ratio = measure.ratio(*of.values())
            rows.append([f"start-up: lsg {arguments[0]}", str(ratio), verdict(ratio)])
    return rows, differ, count


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("revision", help="what the files here are held against")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with checked_out(options.revision) as tree:
        rows, differ, count = compare({"here": ROOT, "there": tree}, options.rounds)
    print(f"the files here beside {options.revision}: seconds of the processor, {options.rounds} rounds in turn\n")
    print(measure.table(["", "here / there", ""], rows))
    print(f"{differ} of {count} texts are read otherwise")


if __name__ == "__main__":
    main()
