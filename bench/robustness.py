"""How the reading holds on damaged text: the score's fields against the share of wrong characters, and the encodings.

The noise of ``noise.py`` is put on the protocols written for the tests and, where LSG_REFERENCE names a reference set,
on the real ones; what is read is scored against the annotations by the reference set's own script. Without the set
nothing can be scored, and the run says so. With --docs the figures are written into docs/robustness.md and .svg.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import charts
import encoded
import lsgparse
import noise

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or ROOT.parent / "shared")
SCORE = REFERENCE / "score" / "score.py"
DOCS = ROOT / "docs"
RATES = (0.0, 0.01, 0.02, 0.05, 0.10)
TOLERANT = ("--tolerant", "0.85", "--similar", "0.8")
AIMS = {0.01: 0.96, 0.02: 0.93, 0.05: 0.85}
"""The least core that the project aims at on the real protocols, by the share of wrong characters."""


class Protocol(NamedTuple):
    """A text and the annotations of the protocols in it."""

    name: str
    text: str
    gold: tuple[dict[str, Any], ...]


class Outcome(NamedTuple):
    """What a set of texts gave under one kind of damage."""

    core: float
    follow_up: float
    fields: dict[str, float]
    true: float
    """Share of the characters that went wrong."""
    estimated: float
    """The same as the program estimates it: 1 - source.quality.score, the mean over the texts."""


def real() -> list[Protocol]:
    """The real protocols of the reference set."""
    found = []
    for path in sorted((REFERENCE / "protokoll").glob("*.txt")):
        gold = json.loads((REFERENCE / "gold" / f"{path.stem[:3]}.json").read_text(encoding="utf-8"))
        found.append(Protocol(path.stem[:3], path.read_bytes().decode("utf-8"), (gold,)))
    return found


def written() -> list[Protocol]:
    """The protocols written for the tests."""
    found = []
    for path in sorted((ROOT / "tests" / "fixtures").glob("*/*.txt")):
        told = path.with_suffix(".json")
        if path.parent.name == "not-protocols" or not told.exists():
            continue
        gold = json.loads(told.read_text(encoding="utf-8"))
        text = lsgparse.parse_result(path).source.text
        found.append(
            Protocol(f"{path.parent.name}-{path.stem}", text, tuple(gold if isinstance(gold, list) else [gold]))
        )
    return found


def measure(
    protocols: Sequence[Protocol], change: Callable[[str, int], tuple[str | bytes, float]], seeds: int
) -> Outcome:
    """Read every protocol as ``change`` makes it, once for each seed, and score what was read."""
    true: list[float] = []
    estimated: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        texts, golds, made = (Path(folder) / name for name in ("texts", "gold", "made"))
        for path in (texts, golds, made):
            path.mkdir()
        for protocol in protocols:
            for seed in range(seeds):
                source, rate = change(protocol.text, seed)
                result = lsgparse.parse_result(source, name=protocol.name)
                true.append(rate)
                estimated.append(1 - result.meeting.source.quality.score)
                for number, gold in enumerate(protocol.gold):
                    stem = f"{protocol.name}-{seed}-{number}"
                    (texts / f"{stem}.txt").write_bytes(result.source.text.encode())
                    (golds / f"{stem}.json").write_text(json.dumps({**gold, "file": f"{stem}.txt"}))
                    if number < len(result.meetings):
                        (made / f"{stem}.json").write_text(result.meetings[number].model_dump_json())
        argv = [
            sys.executable,
            str(SCORE),
            "--gold",
            golds,
            "--texts",
            texts,
            "--predictions",
            made,
            *TOLERANT,
            "--json",
        ]
        told = subprocess.run([*map(str, argv)], capture_output=True, text=True, check=True)
    figures = json.loads(told.stdout)
    return Outcome(
        figures["core"],
        figures["follow-up"],
        figures["fields"],
        sum(true) / len(true),
        sum(estimated) / len(estimated),
    )


def noisy(share: float, first: int) -> Callable[[str, int], tuple[str, float]]:
    """A change that puts noise on a text."""

    def change(text: str, seed: int) -> tuple[str, float]:
        damaged = noise.damage(text, share, first + seed)
        return damaged.text, damaged.rate(text)

    return change


def written_in(encoding: str) -> Callable[[str, int], tuple[bytes, float]]:
    """A change that writes a text in an encoding; signs that the encoding lacks are put by their nearest, or go."""

    def change(text: str, _seed: int) -> tuple[bytes, float]:
        return encoded.encoded(encoded.simplified(text, encoding), encoding), 0.0

    return change


class Curve(NamedTuple):
    """What one set gave at every rate."""

    name: str
    size: int
    outcomes: dict[float, Outcome]


def curves(sets: Iterable[tuple[str, list[Protocol]]], seeds: int, first: int) -> list[Curve]:
    """Every set at every rate."""
    return [
        Curve(name, len(protocols), {rate: measure(protocols, noisy(rate, first), seeds) for rate in RATES})
        for name, protocols in sets
        if protocols
    ]


_SWEDISH = re.compile("[åäöÅÄÖ]")
_LETTER_SPACED = re.compile(r"(?m)^(?=.{4,50}$)(?!.*(?:  |\.$)).*[^\W\d_].*$")
DAMAGES: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("å, ä, ö as ?", lambda text: _SWEDISH.sub("?", text)),
    ("å, ä, ö as U+FFFD", lambda text: _SWEDISH.sub("\ufffd", text)),
    ("å, ä, ö as two U+FFFD", lambda text: _SWEDISH.sub("\ufffd\ufffd", text)),
    ("å, ä, ö left out", lambda text: _SWEDISH.sub("", text)),
    ("all beyond ASCII as ?", lambda text: re.sub("[^\\0-\\x7f]", "?", text)),
    ("accents behind letters (a¨)", lambda text: unicodedata.normalize("NFD", text).translate({776: "¨", 778: "˚"})),
    ("§ as $", lambda text: text.replace("§", "$")),
    ("§ as S", lambda text: text.replace("§", "S")),
    ("entities of HTML", lambda text: "".join([c if c.isascii() else f"&#{ord(c)};" for c in text])),
    ("<br> at line ends", lambda text: re.sub(r"(?m)(?<=\S)$", "<br>", text)),
    ("line numbers", lambda text: "".join([f"{n:4d}  {line}" for n, line in enumerate(text.splitlines(True), 1)])),
    ("> before lines", lambda text: re.sub("(?m)^", "> ", text)),
    (
        "short lines letter-spaced",
        lambda text: _LETTER_SPACED.sub(lambda line: " ".join(line[0].replace(" ", "  ")), text),
    ),
)
"""What happens to a text otherwise; all of it keeps the lines."""


def _each(change: Callable[[str], str]) -> Callable[[str, int], tuple[bytes, float]]:
    """A change of a text as bytes, the same for each seed."""
    return lambda text, _seed: (change(text).encode(), 0.0)


def encodings(protocols: Sequence[Protocol]) -> list[tuple[str, Outcome]]:
    """Every encoding, and the losses of letters, on one set."""
    rows: list[tuple[str, Callable[[str, int], tuple[str | bytes, float]]]] = [
        (name, written_in(name)) for name in encoded.ENCODINGS
    ]
    rows.append(("å, ä, ö as a, o", lambda text, _seed: (noise.without_dots(text), 0.0)))
    rows.append(("UTF-8 read as cp1252", lambda text, _seed: (encoded.misread(text, "cp1252").encode(), 0.0)))
    rows += [(name, _each(change)) for name, change in DAMAGES]
    return [(name, measure(protocols, change, 1)) for name, change in rows]


def tables(found: Sequence[Curve], encoded_rows: Sequence[tuple[str, Outcome]], seeds: int, first: int) -> str:
    """The figures as Markdown tables."""
    lines = [
        f"Seeds {first} to {first + seeds - 1}; names and titles count from a similarity of 0.85, texts from 0.8.",
        "",
    ]
    for curve in found:
        lines += [f"### {curve.name} ({curve.size})", ""]
        lines += ["| wrong characters | core | follow-up | true share | estimated share |", "|---|---|---|---|---|"]
        for rate, outcome in curve.outcomes.items():
            lines.append(
                f"| {rate:.0%} | {outcome.core:.3f} | {outcome.follow_up:.3f} "
                f"| {outcome.true:.2%} | {outcome.estimated:.2%} |"
            )
        lines += [
            "",
            "| field | " + " | ".join(f"{rate:.0%}" for rate in RATES) + " |",
            "|---" * (len(RATES) + 1) + "|",
        ]
        for name in curve.outcomes[RATES[0]].fields:
            values = [curve.outcomes[rate].fields.get(name) for rate in RATES]
            lines.append(f"| {name} | " + " | ".join("–" if v is None else f"{v:.2f}" for v in values) + " |")
        lines.append("")
    if encoded_rows:
        lines += [
            "### Encodings, lost letters, and what tools do",
            "",
            "| text as | core | follow-up |",
            "|---|---|---|",
        ]
        lines += [f"| {name} | {outcome.core:.3f} | {outcome.follow_up:.3f} |" for name, outcome in encoded_rows]
        lines.append("")
    return "\n".join(lines)


def write_docs(text: str, found: Sequence[Curve]) -> None:
    """Put the tables and the plot into docs/."""
    page = DOCS / "robustness.md"
    before, mark, _rest = page.read_text(encoding="utf-8").partition("<!-- figures -->\n")
    page.write_text(f"{before}{mark}\n{text}", encoding="utf-8")
    lines = [
        charts.Line(f"{curve.name}, {group}", [(rate * 100, value) for rate, value in values.items()])
        for curve in found
        for group, values in (
            ("core", {rate: outcome.core for rate, outcome in curve.outcomes.items()}),
            ("follow-up", {rate: outcome.follow_up for rate, outcome in curve.outcomes.items()}),
        )
    ]
    (DOCS / "robustness.svg").write_text(charts.plot(lines, "wrong characters, %", "F1"), encoding="utf-8")


def main() -> int:
    """Measure and print; with --docs also write docs/robustness.md and docs/robustness.svg."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seeds", type=int, default=3, help="how often each text is damaged")
    parser.add_argument("--first", type=int, default=100, help="the first seed")
    parser.add_argument("--docs", action="store_true", help="write docs/robustness.md and docs/robustness.svg")
    options = parser.parse_args()
    if not SCORE.is_file():
        print(f"SKIPPED: no score.py in {SCORE.parent}; name the reference set's folder with LSG_REFERENCE")
        return 0
    protocols = real()
    found = curves([("real protocols", protocols), ("fixtures", written())], options.seeds, options.first)
    rows = encodings(protocols or written())
    text = tables(found, rows, options.seeds, options.first)
    print(text)
    for curve in found[:1] if protocols else ():
        for rate, aim in AIMS.items():
            core = curve.outcomes[rate].core
            print(f"{rate:.0%}: core {core:.3f}, aim {aim:.2f} ({'reached' if core >= aim else 'missed'})")
    if options.docs:
        write_docs(text, found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
