"""Measure ``lsg convert`` on a generated archive and print ratios, everything in one run; nothing is asserted.

The protocols are the fixtures of the tests, each time with other names, years, diary numbers and sums, so that no two
texts are the same; the seed is printed. They stand in folders of a thousand.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
FOLDER = 1000

# Run in a process of its own: what it says at its end is of this process alone, its workers not counted.
MEASURED = """
import resource, sys
from lsgparse import cli
def peak():  # that of getrusage counts on from the process that started this one
    with open("/proc/self/status", encoding="ascii") as file:
        return int(file.read().partition("VmHWM:")[2].split()[0])
code = cli.main(sys.argv[1:])
own = resource.getrusage(resource.RUSAGE_SELF)
sys.stdout.write(f"{own.ru_utime + own.ru_stime} {peak()} {code}")
"""

WALK = """
import os, resource, sys
for at, _, names in os.walk(sys.argv[1]):
    for name in names:
        os.stat(os.path.join(at, name))
own = resource.getrusage(resource.RUSAGE_SELF)
sys.stdout.write(str(own.ru_utime + own.ru_stime))
"""

FIRST = (
    "Alva Birger Cilla Dag Edla Folke Gerda Hjalmar Ingrid Jarl Kerstin Loke Majken Nils Olga Pelle Ragna Sixten Tyra "
    "Ulf Valborg Wilmer Yngve Åsa Älva Östen"
).split()
LAST = (
    "Alm Björk Dahl Ek Falk Gran Hägg Järn Kvarn Lind Mård Näs Oxel Pil Rönn Sälg Tall Utter Vide Ygg Åker Ängs Ön"
).split()
ENDS = "berg dal gren holm kvist lund man mark qvist ryd stam strand ström vik".split()


class Sample(NamedTuple):
    """A fixture: its text and the names of people in it, the longest first."""

    name: str
    text: str
    people: tuple[str, ...]


def samples() -> list[Sample]:
    """The fixtures that are protocols."""
    found = []
    for path in sorted(FIXTURES.glob("*/*.txt")):
        expected = path.with_suffix(".json")
        if path.parent.name in ("not-protocols", "damaged") or not expected.exists():
            continue
        meetings = json.loads(expected.read_text(encoding="utf-8"))
        meetings = meetings if isinstance(meetings, list) else [meetings]
        people = {person["name"] for meeting in meetings for person in meeting.get("attendance", [])}
        found.append(Sample(path.stem, path.read_text(encoding="utf-8"), tuple(sorted(people, key=len, reverse=True))))
    return found


def varied(sample: Sample, number: int, chance: random.Random) -> str:
    """The sample with other people, years, diary numbers and sums; the number makes it unlike all others."""
    names = {name: f"{chance.choice(FIRST)} {chance.choice(LAST)}{chance.choice(ENDS)}" for name in sample.people}
    text = sample.text
    if names:
        pattern = re.compile("|".join(map(re.escape, names)))
        text = pattern.sub(lambda found: names[found[0]], text)
    shift = chance.randrange(-12, 4)
    text = re.sub(r"\b20[012]\d\b", lambda found: str(min(max(int(found[0]) + shift, 2000), 2029)), text)
    text = re.sub(r"(?<=/)\d{2,5}\b", lambda found: str(chance.randrange(10, 10 ** len(found[0]))), text)
    text = re.sub(r"\b\d{1,3} \d{3}(?= kr)", lambda _: f"{chance.randrange(1, 900)} {chance.randrange(1000):03}", text)
    return f"{text.rstrip()}\n\nArkivnummer {number}\n"


SHORT = Sample(
    "kort",
    "Protokoll Samrådet\n\nDatum: den 5 mars 2024\n\n1. Läget\nBeslut:\nInformationen är delgiven.\n",
    (),
)
"""Read in a tenth of the time: enough to look at the parent, whose work does not depend on what is in a protocol."""


def generate(folder: Path, count: int, seed: int, *, short: bool = False) -> int:
    """Write so many protocols; gives their bytes."""
    chance = random.Random(seed)  # noqa: S311 (nothing secret)
    stock = [SHORT] if short else samples()
    size = 0
    for number in range(count):
        sample = stock[number % len(stock)]
        path = folder / f"{number // FOLDER:04}" / f"{sample.name}-{number:07}.txt"
        if number % FOLDER == 0:
            path.parent.mkdir(parents=True)
        data = varied(sample, number, chance).encode()
        path.write_bytes(data)
        os.utime(path, (1_700_000_000, 1_700_000_000 + number))
        size += len(data)
    return size


class Outcome(NamedTuple):
    """What one run took."""

    seconds: float
    used: float
    """Seconds of processor time, of the parent alone."""
    peak: int
    """Kilobytes, of the parent alone."""


def convert(source: Path, target: Path, *options: str) -> Outcome:
    """Run ``lsg convert`` in a process of its own."""
    argv = [sys.executable, "-c", MEASURED, "convert", str(source), "-o", str(target), *options]
    start = time.perf_counter()
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    used, peak, code = done.stdout.split()[-3:]
    if code != "0":
        sys.exit(f"lsg convert failed ({code}):\n{done.stderr}")
    return Outcome(seconds, float(used), int(peak))


def bare_walk(source: Path) -> float:
    """Seconds of processor time of a process that does nothing but look at every file of the folder."""
    done = subprocess.run([sys.executable, "-c", WALK, str(source)], check=True, capture_output=True, text=True)
    return float(done.stdout)


def best(rounds: int, measure: Callable[[], float]) -> float:
    """The least seconds of several rounds."""
    return min(measure() for _ in range(rounds))


def ratios(folder: Path, count: int, few: int, *, short: bool) -> Iterator[tuple[str, str, float, str]]:
    """Name, figures, ratio and aim of each measurement."""
    large, small = folder / "large", folder / "small"
    base = convert(small, folder / "small.jsonl", "--jobs", "2")
    two = convert(large, folder / "two.jsonl", "--jobs", "2")
    yield (
        f"peak memory of the parent, {count:,} beside {few:,}",
        f"{two.peak / 1e3:.0f} / {base.peak / 1e3:.0f} MB",
        two.peak / base.peak,
        "at most 1.3",
    )
    walk = best(3, lambda: bare_walk(large))
    again = best(3, lambda: convert(large, folder / "two.jsonl", "--jobs", "2").used)
    yield "second run, nothing changed, beside a bare walk", f"{again:.2f} / {walk:.2f} s", again / walk, "at most 3"
    if short:
        return
    sqlite = convert(large, folder / "two.db", "--jobs", "2")
    yield (
        "SQLite beside JSONL, two workers",
        f"{sqlite.seconds:.1f} / {two.seconds:.1f} s",
        sqlite.seconds / two.seconds,
        "at most 1.6",
    )
    one = convert(large, folder / "one.jsonl", "--jobs", "1")
    yield (
        "one worker beside two",
        f"{one.seconds:.1f} / {two.seconds:.1f} s",
        one.seconds / two.seconds,
        "at least 1.6",
    )
    same = (folder / "one.jsonl").read_bytes() == (folder / "two.jsonl").read_bytes()
    print(f"the bytes of one worker and of two: {'the same' if same else 'DIFFERENT'}")
    print(f"{count / two.seconds:,.0f} protocols/s with two workers, {count / one.seconds:,.0f} with one")


def main() -> int:
    """Generate, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--protocols", type=int, default=100_000, help="how many in the large archive")
    parser.add_argument("--few", type=int, default=1_000, help="how many in the small one")
    parser.add_argument("--seed", type=int, default=None, help="another seed than a random one")
    parser.add_argument("--generate", type=Path, help="only write the protocols into this folder")
    parser.add_argument(
        "--short", action="store_true", help="short protocols; only memory and the second run tell then"
    )
    given = parser.parse_args()
    seed = random.SystemRandom().randrange(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}")
    if given.generate:
        size = generate(given.generate, given.protocols, seed, short=given.short)
        print(f"{given.protocols:,} protocols, {size / 1e6:.1f} MB")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = generate(folder / "large", given.protocols, seed, short=given.short)
        generate(folder / "small", given.few, seed + 1, short=given.short)
        print(f"{given.protocols:,} protocols, {size / 1e6:.1f} MB, {os.cpu_count()} processors")
        for what, figures, ratio, aim in ratios(folder, given.protocols, given.few, short=given.short):
            print(f"{what:52} {figures:>20}   {ratio:5.2f}   ({aim})", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
