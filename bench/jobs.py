"""What is measured: reading beside its peers, whole commands, growth, memory, and where the time goes."""

from __future__ import annotations

import gc
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from unittest import mock

from markdown_it import MarkdownIt

import lsgparse
import measure
from lsgparse import pipeline
from lsgparse.audit.run import Asked, Run
from lsgparse.diagnostics import codes
from lsgparse.output.findings import Counts, ShowOptions, render
from material import SHAPES

SOURCE = Path(lsgparse.__file__).resolve().parent
Texts = Sequence[bytes]

# The least that any reader of such texts does: one pattern of thirty words on every line.
FLOOR = re.compile(
    "Protokoll|Datum|Plats|Tid|Dnr|Närvarande|Frånvarande|Deltagare|Ledamöter|Ersättare|Ordförande|Justerare|Sekreterare"
    "|Adjungerade|Övriga|Beslutsärende|Beslut|Informationsärende|Information|Föredragande|Bilagor|Bilaga|Ärenden|Ärende"
    "|Paragraf|Sida|Justeras|Underskrift|Nästa|Tjänstepersoner"
)


def run_lsgparse(texts: Texts) -> None:
    """Bytes to Meeting to JSON."""
    for data in texts:
        for meeting in lsgparse.parse_all(data):
            meeting.model_dump_json()


def run_reading(texts: Texts) -> None:
    """Bytes to Meeting, with its diagnostics."""
    for data in texts:
        lsgparse.parse_all(data)


def run_unchecked(texts: Texts) -> None:
    """The same without the checks of a whole protocol."""
    with mock.patch.object(pipeline, "check", return_value=[]):
        run_reading(texts)


def run_check(texts: Texts) -> None:
    """The same, and what ``lsg check`` does with it: places, lines, protocols held against each other."""
    files = {str(number): Path(str(number)) for number in range(len(texts))}
    asked = dict.fromkeys(files, Asked(frozenset(codes())))
    run = Run(files, asked, Counts())
    batches = run.batches(lambda name: lsgparse.parse_result(texts[int(name)], name=name), {})
    for _ in render("full", batches, run.counts, ShowOptions()):
        pass


def run_floor(texts: Texts) -> None:
    """Decode, split, and one pattern for each line."""
    for data in texts:
        for line in data.decode().splitlines():
            FLOOR.match(line)


def run_markdown(texts: Texts) -> None:
    """Bytes to the tokens of markdown-it-py, block and inline."""
    parser = MarkdownIt()
    for data in texts:
        parser.parse(data.decode())


def run_mistune(texts: Texts) -> None:
    """Bytes to the syntax tree of mistune."""
    import mistune  # noqa: PLC0415  # a peer, in the bench's environment alone

    parse = mistune.create_markdown(renderer=None)
    for data in texts:
        parse(data.decode())


def run_eyecite(texts: Texts) -> None:
    """Bytes to the citations of eyecite, with its default tokenizer."""
    from eyecite import get_citations  # noqa: PLC0415

    for data in texts:
        get_citations(data.decode())


PEERS: dict[str, tuple[str, Callable[[Texts], None]]] = {
    "markdown-it-py": ("markdown_it", run_markdown),
    "mistune": ("mistune", run_mistune),
    "eyecite": ("eyecite", run_eyecite),
}


def throughput(texts: Texts, rounds: int) -> tuple[measure.Seconds, list[str]]:
    """Seconds of the reader, the floor and the peers that are here; the names of those that are not."""
    missing = [name for name, (module, _run) in PEERS.items() if find_spec(module) is None]
    runs: dict[str, Callable[[Texts], None]] = {
        "lsgparse": run_lsgparse,
        "reading alone": run_reading,
        "without checks": run_unchecked,
        "lsg check": run_check,
        "floor": run_floor,
    }
    runs |= {name: run for name, (_module, run) in PEERS.items() if name not in missing}
    jobs: dict[str, measure.Job] = {name: partial(run, texts) for name, run in runs.items()}
    return measure.in_turn(jobs, rounds), missing


def lsg() -> list[str]:
    """The command as this environment starts it."""
    script = Path(sys.executable).with_name("lsg")
    return [str(script)] if script.exists() else [sys.executable, "-m", "lsgparse"]


def start_up(sample: Path, rounds: int) -> measure.Seconds:
    """Seconds of whole processes: three commands, and what they are held against."""
    python = [sys.executable, "-c"]
    jobs = {
        "lsg --version": [*lsg(), "--version"],
        "lsg --help": [*lsg(), "--help"],
        "lsg parse FILE": [*lsg(), "parse", str(sample)],
        "python -c pass": [*python, "pass"],
        "imports of a command line": [*python, "import typer, rich.console; from pydantic import BaseModel"],
        # What a command line with models must import at least; lsg parse itself imports neither for JSON.
        "imports of typer and the model": [*python, "import typer, lsgparse.model"],
    }
    return measure.in_turn({name: measure.process(argv) for name, argv in jobs.items()}, rounds, measure.of_children)


def growth(rounds: int) -> dict[str, tuple[measure.Seconds, int, int]]:
    """For each shape the seconds of the small and of the large text, and their bytes."""
    found = {}
    for shape in SHAPES:
        small, large = (shape.make(size).encode() for size in (shape.small, shape.large))
        jobs: dict[str, measure.Job] = {
            "small": partial(run_lsgparse, [small]),
            "large": partial(run_lsgparse, [large]),
        }
        found[shape.name] = measure.in_turn(jobs, rounds, warm=True, before=forget), len(small), len(large)
    return found


def forget() -> None:
    """Leave no word of an earlier text in a cache: the small text would be known by heart, the large one has no room.

    Caches with a limit hold the words of texts; those without hold what is made of tables, once.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith("lsgparse."):
            for value in vars(module).values():
                if hasattr(value, "cache_parameters") and value.cache_parameters()["maxsize"] is not None:
                    value.cache_clear()
    gc.collect()


# Linux counts the peak of ``getrusage`` on from the process that started this one; that of its own memory it does not.
PEAK = """
def peak():
    with open("/proc/self/status", encoding="ascii") as file:
        return int(file.read().partition("VmHWM:")[2].split()[0])
"""
"""Code that gives a process's own peak memory in kilobytes, on Linux."""

_MEMORY = f"""{PEAK}
import sys
import lsgparse
from lsgparse import api
names = sys.argv[2:]
imported = peak()
for number in range(int(sys.argv[1])):
    with open(names[number % len(names)], "rb") as file:
        for meeting in lsgparse.parse_all(file.read()):
            meeting.model_dump_json()
print(imported, peak())
"""


def memory(files: Sequence[Path], count: int) -> tuple[float, float]:
    """Peak megabytes of a process with the imports alone, and after so many protocols, read one after the other."""
    argv = [sys.executable, "-c", _MEMORY, str(count), *map(str, files)]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)
    imported, peak = (int(word) * 1024 / 1e6 for word in done.stdout.split())
    return imported, peak


def _place_of(frame: FrameType | None, functions: bool) -> str:
    """The module, or function, of the package that is innermost on the stack; without one it is the JSON."""
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(SOURCE):
            module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
            return f"{module}.{frame.f_code.co_qualname}" if functions else module
        frame = frame.f_back
    return "JSON"


def shares(texts: Texts, *, functions: bool = False) -> dict[str, float]:
    """Each module's or function's share of the time, from a look at the stack in every millisecond of work."""
    seen: Counter[str] = Counter()
    signal.signal(signal.SIGPROF, lambda _, frame: seen.update([_place_of(frame, functions)]))
    signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)
    try:
        run_lsgparse(texts)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    total = seen.total() or 1
    return {name: count / total for name, count in seen.most_common()}


def layers(modules: Mapping[str, float]) -> dict[str, float]:
    """The shares of modules as shares of the layers that they belong to, the largest first."""
    found: Counter[str] = Counter()
    for module, share in modules.items():
        found[module.partition(".")[0]] += share  # type: ignore[assignment]
    return dict(found.most_common())
