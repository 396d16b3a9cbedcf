"""One input to one verdict: what must hold of every text, protocol or not, whole or broken.

The first byte of an input says how the others are taken: as a text's bytes, or as choices of the grammar. So both
engines, and a file that a run has left behind, go through the same door.
"""

from __future__ import annotations

import re
import time
import tracemalloc
import zlib
from contextlib import redirect_stdout
from io import StringIO

import grammar
import invariants
from draws import Draws
from lsgparse import ParseResult
from lsgparse.cli.protocols import as_json, as_text
from lsgparse.cli.writing import AS_JSON, AS_TEXT, for_terminal
from lsgparse.output import FORMATS, TABLES, Options, render

MOST_SECONDS = 0.2
MOST_SECONDS_PER_BYTE = 25e-6
"""What reading may take: some ten times what an ordinary text does, as the machine may have other work."""
MOST_BYTES = 6_000_000
MOST_BYTES_PER_BYTE = 1_500
"""What reading may hold at once: what is made at the first use, and some hundred bytes for each byte."""

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Signs that a terminal obeys, colours aside."""


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def text_of(data: bytes) -> bytes:
    """The text that an input stands for."""
    return data[1:] if not data or data[0] % 4 == 0 else grammar.protocol(Draws(data[1:]))


def check(data: bytes, slower: float = 1.0) -> None:
    """Everything that must hold of one input. Raises AssertionError, or whatever the program raises.

    ``slower``: by how much the program is slowed down by being watched.
    """
    source = text_of(data)
    chance = zlib.crc32(source)  # of the input alone: the same input is always treated the same
    twice = chance % 8 == 2  # what keeps something from one text to the next shows in few readings as well as in all
    began = time.process_time()
    result = invariants.check(source, twice=twice)
    took = time.process_time() - began
    most = (MOST_SECONDS + MOST_SECONDS_PER_BYTE * len(source)) * slower
    if took > most:  # with the checks; where that is too long, the reading is looked at alone
        took = min(_seconds(source) for _ in range(3))  # other work of the machine, or a first use, is not ours
        assert took <= most, f"{len(source)} bytes took {took:.2f} s, at most {most:.2f} s may pass"
    if result is None:
        return
    if chance % 4 == 0:
        check_outputs(result)
    if chance % 64 == 1:
        check_memory(source)


def _seconds(source: bytes) -> float:
    began = time.process_time()
    invariants.read(source)
    return time.process_time() - began


def digest(data: bytes) -> str:
    """What is read of an input, as a short sum: the same in every process."""
    result = invariants.read(text_of(data))
    told = "" if result is None else "".join(meeting.model_dump_json() for meeting in result.meetings)
    return f"{zlib.crc32(told.encode()):08x}"


def check_outputs(result: ParseResult) -> None:
    """Every format can say it, and nothing that a terminal obeys is in what goes to a terminal."""
    shown: list[str] = []
    with redirect_stdout(_Terminal()):
        for name in FORMATS:
            for table in TABLES if name == "csv" else ("beslut",):
                for dialect in ("rfc4180", "excel-sv") if name == "csv" else ("rfc4180",):
                    options = Options(table=table, dialect=dialect, terminal=True, width=80)
                    pieces = render(name, result.meetings, options)
                    if name != "summary":
                        pieces = for_terminal(pieces, AS_TEXT if name == "csv" else AS_JSON)
                    shown.append("".join(pieces))
        shown.append("".join(as_text(result, terminal=True)))
        shown.append("".join(for_terminal(as_json(result), AS_JSON)))
    for text in shown:
        found = _OBEYED.search(_COLOURS.sub("", text.replace("\r\n", "\n")))
        assert found is None, f"{found[0]!r} would reach a terminal, in {text[max(0, found.start() - 60) :][:120]!r}"


def check_memory(source: bytes) -> None:
    """Reading a text once more holds at most so much at once."""
    tracemalloc.start()
    try:
        invariants.read(source)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    most = MOST_BYTES + MOST_BYTES_PER_BYTE * len(source)
    assert peak <= most, f"{len(source)} bytes took {peak:,} bytes of memory, at most {most:,} may be taken"
