"""Reading costs as its text grows: four times the text, four times the work, whatever there is more of.

The work is counted in instructions of Python that are run in reading; no clock is asked. What a built-in
function does in one go (a slice, a search) is not seen here; ``make bench`` measures that.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from lsgparse import parse_result

SMALL, TIMES = 100, 4
MOST = 1.05
"""What is fixed makes the small text the dearer one for its length; a quadratic step is soon dearer than that."""

HEAD = "Protokoll Samrådet\nDatum: 3 maj 2024\nPlats: Teams\n\nNärvarande\n"
ONE = f"{HEAD}Anna Berg, Umeå kommun\n\n1. Rapport\n"


def name(number: int) -> str:
    """A name that no other number has, made of letters."""
    letters = "".join(chr(97 + int(digit)) for digit in f"{number:04d}")
    return f"Anna-{letters.title()} Lind{letters}"


def lines_of(make: Callable[[int], str], head: str = ONE, tail: str = "") -> Callable[[int], str]:
    """A text with a line, or several, for each number."""
    return lambda count: head + "".join(map(make, range(1, count + 1))) + tail


OPENING = "\n1. Mötets öppnande\nMötet öppnas.\n"
SHAPES = {
    "people": lines_of(lambda n: f"{name(n)}, Umeå kommun\n", HEAD, OPENING),
    "substitutes": lines_of(lambda n: f"{name(n)} (S), ersätter {name(n + 5_000)} (S)\n", HEAD, OPENING),
    "names nearly listed": lambda count: (
        lines_of(lambda n: f"{name(n)}, Umeå kommun\n", HEAD, "\n1. Rapport\n")(count)
        + lines_of(lambda n: f"{name(n)[:-1]}x informerar om läget.\n", "")(count)
    ),
    "presenters": lines_of(lambda n: f"{name(n)} informerar, och {name(n + 7)} svarar.\n"),
    "signatures": lines_of(
        lambda n: f"{name(n)}\nJusterare\n{name(n + 5_000)}\n\n", f"{ONE}Rapporten redovisas.\n\nUnderskrifter\n"
    ),
    "items": lines_of(lambda n: f"{n + 1}. Sak {n}\nDen redovisas.\nBeslut\nSamrådet godkänner rapporten.\n\n"),
    "gaps between items": lines_of(lambda n: f"{2 * n + 1}. Sak {n}\nDen redovisas.\n\n"),
    "points of a decision": lines_of(lambda n: f"att godkänna rapporten om sak {n},\n", f"{ONE}Beslut\n"),
    "decisions": lines_of(lambda n: f"Samrådet beslutar att godkänna rapporten om sak {n}.\n"),
    "tasks": lines_of(lambda n: f"{name(n)} får i uppdrag att ta fram underlag till den 3 juni 2024.\n"),
    "who takes on behind a decision": lines_of(
        lambda n: f"{name(n)} bokar lokal.\n", f"{ONE}Samrådet beslutar att godkänna rapporten.\n"
    ),
    "fields behind decisions": lines_of(
        lambda n: f"Samrådet beslutar att utreda sak {n}.\nAnsvarig: {name(n)}\nKlart: maj\nDen är viktig.\n\n"
    ),
    "references": lines_of(lambda n: f"Frågan hänger samman med dnr KS 2024/{n} och beslut § {n}/2023.\n"),
    "reservations": lines_of(lambda n: f"{name(n)} (S) reserverar sig mot beslutet.\n", f"{ONE}Beslut\nVi enas.\n"),
    "earlier meetings": lines_of(lambda n: f"Protokoll från mötet den 3 maj {1900 + n} läggs till handlingarna.\n"),
    "attachments": lines_of(lambda n: f"Bilaga {n}: Rapport om sak {n}\n"),
    "votes": lines_of(lambda n: f"{name(n)} (S)   Ja\n", f"{ONE}Ja-röster\n"),
    "dates": lines_of(lambda n: f"Mötet hålls den {1 + n % 28} maj 2024 kl. 10.00.\n"),
    "rows of a table": lines_of(lambda n: f"Enhet {name(n)}    {n} 000    {n * 2}\n", f"{ONE}Fördelning\n"),
    "pages": lines_of(lambda n: f"\fProtokoll Samrådet   2024-05-03   {n} (900)\n\nSaken {n} redovisas av gruppen.\n"),
    "protocols": lines_of(lambda n: f"{HEAD}Anna Berg, Umeå kommun\n\n1. Mötets öppnande\nSak {n} öppnas.\n\n\f", ""),
    "damaged words": lines_of(lambda n: f"Förva1tningen 1ämnar rapp0rt {n} om k0stnaden, enl1gt förs1aget.\n"),
}


def work(text: str) -> int:
    """How many instructions of Python are run while a text is read."""
    count = 0

    def tell(frame: FrameType, event: str, _argument: Any) -> Callable[..., Any]:
        nonlocal count
        frame.f_trace_opcodes = True
        if event == "opcode":
            count += 1
        return tell

    before = sys.gettrace()
    sys.settrace(tell)
    try:
        parse_result(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_is_four_times_the_work(shape: str) -> None:
    small, large = (SHAPES[shape](SMALL * times) for times in (1, TIMES))
    parse_result(large)  # what is made at first use, and kept from then on, counts for none of the two

    fixed = work(ONE)
    done = work(small) - fixed
    assert work(large) - fixed <= MOST * done * (len(large) - len(ONE)) / (len(small) - len(ONE))
