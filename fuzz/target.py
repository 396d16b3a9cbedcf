"""One process that feeds inputs to the harness until its time is over or one of them breaks a promise.

Two engines, the same harness: atheris, which sees what code an input reaches and goes on from there, or, where atheris
is not installed, a plain generator with a seed. Ends with code 0 or, with the input in the folder of findings, not.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

MOST_BYTES = 16_000
WATCHED_BYTES = 2_000
"""What atheris makes of an input is no longer: it is slowed down by what it watches, and tries many."""
SLOWER = 8.0
"""By how much atheris slows down what it watches, at the most."""
_LEFT_OUT = ("lsgparse.__main__", "lsgparse.archive", "lsgparse.cli.app")


def import_all() -> None:
    """Every module that an input can reach, those that are imported when needed too."""
    import lsgparse  # atheris must be in place first

    for module in walk_packages(lsgparse.__path__, "lsgparse."):
        if not module.name.startswith(_LEFT_OUT):
            import_module(module.name)


def with_atheris(options: argparse.Namespace) -> None:
    """Hand over to atheris, which ends the process."""
    import atheris  # an optional package

    with atheris.instrument_imports(include=["lsgparse"], enable_loader_override=False):
        import_all()
    import harness

    def one(data: bytes) -> None:
        harness.check(data, slower=SLOWER)

    arguments = [
        sys.argv[0],
        f"-max_total_time={options.seconds}",
        f"-seed={options.seed}",
        f"-max_len={WATCHED_BYTES}",
        f"-artifact_prefix={options.findings}{os.sep}",
        "-timeout=600",  # by the clock, for what never ends; the harness counts seconds of the processor
        "-report_slow_units=600",
        "-rss_limit_mb=1500",
        "-print_final_stats=1",
        "-entropic_scale_per_exec_time=1",  # goes on from what is quick to read, not from what is long
        str(options.corpus),
    ]
    atheris.Setup(arguments, one)
    atheris.Fuzz()


def plain_inputs(seed: int, corpus: Path) -> list[bytes]:
    """What the plain generator changes: the corpus in an order that the seed decides."""
    found = [path.read_bytes() for path in sorted(corpus.iterdir())] or [b"\0"]
    random.Random(seed).shuffle(found)
    return found


def changed(data: bytes, chance: random.Random) -> bytes:
    """An input with a few bytes set, taken out, doubled or put in."""
    whole = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(whole) + 1)
        size = chance.choice((1, 2, 4, 16, 64, 256))
        match chance.randrange(4):
            case 0:
                whole[at : at + 1] = chance.randbytes(1)
            case 1:
                del whole[at : at + size]
            case 2:
                whole[at:at] = whole[at : at + size]
            case _:
                whole[at:at] = chance.randbytes(min(size, 16))
    return bytes(whole[:MOST_BYTES])


def with_seed(options: argparse.Namespace) -> int:
    """Random choices for the grammar, and changed texts of the corpus, until time or inputs are over."""
    import harness

    chance = random.Random(options.seed)  # no secret: the same seed gives the same inputs
    corpus = plain_inputs(options.seed, options.corpus)
    end = time.monotonic() + options.seconds
    count = 0
    found = False
    while not found and time.monotonic() < end and count < (options.inputs or sys.maxsize):
        if chance.random() < 0.6:
            data = b"\1" + chance.randbytes(chance.choice((5, 30, 100, 400)))
        else:
            data = changed(chance.choice(corpus), chance)
        count += 1
        try:
            harness.check(data)
        except Exception:  # whatever it is, it is the finding
            traceback.print_exc()
            name = options.findings / f"seed-{options.seed}-{count}"
            name.write_bytes(data)
            print(f"Test unit written to {name}", file=sys.stderr)
            found = True
    print(f"stat::number_of_executed_units: {count}", file=sys.stderr)
    return int(found)


def main() -> int:
    """Run one engine."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=("atheris", "plain"), required=True)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--inputs", type=int, default=0)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--findings", type=Path, required=True)
    options = parser.parse_args()
    if options.engine == "atheris":
        with_atheris(options)
    return with_seed(options)


if __name__ == "__main__":
    _ROOT = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(_ROOT / "fuzz"), str(_ROOT / "tests"), str(_ROOT / "src")]
    sys.exit(main())
