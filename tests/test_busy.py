"""No pattern of the program can be kept busy: texts made for that cost no more than their length."""

from __future__ import annotations

import re
import time

import pytest

import pumps
from lsgparse import parse_result

PROTOCOL = """Protokoll Samrådet
Datum: 3 maj 2024
Närvarande
Anna Berg, {x}

1. Val {x}
{x}
Beslut
att {x}

Vid protokollet
{x}
Justeras
{x}
"""

LENGTH = 4_000
MOST = 60
"""How many times the reading of plain words of the same length such a text may take; once these took hundreds."""

# What leads to the repeats, what is repeated, what ends it: each kept a pattern busy once.
BUSY = [
    ("ja", " ", "\x01"),
    ("nej  röster", "\t", "\x01"),
    ("avstår från att rösta", " ", "!x"),
    ("IP-adress", "\t", "!x"),
    ("reservationer", "\t", "!x"),
    ("justeringssignaturer", " ", "!x"),
    ("", ".", "!x"),
    ("Paragrafer: nr.11", " ", "\x01"),
    ("Dnr aa1", "1", "!x"),
]


def seconds(text: str) -> float:
    """The quickest of a few readings, in seconds of this process."""
    taken = []
    for _ in range(3):
        began = time.process_time()
        parse_result(text)
        taken.append(time.process_time() - began)
    return min(taken)


@pytest.mark.parametrize("busy", BUSY, ids=repr)
def test_what_once_kept_a_pattern_busy(busy: tuple[str, str, str]) -> None:
    start, turn, end = busy
    plain = seconds(PROTOCOL.replace("{x}", "saken och frågan " * (LENGTH // 17)))
    assert seconds(PROTOCOL.replace("{x}", start + turn * LENGTH + end)) < MOST * plain


def test_every_pattern_is_found_and_can_be_compiled() -> None:
    found = pumps.of_the_program()
    assert len(found) > 250
    for _name, source, flags in found:
        re.compile(source, flags)


def test_pumps_find_what_is_known_to_be_slow() -> None:
    """A pattern that tries each way to divide a run: its pump makes twice the turns cost four times as much."""
    assert ("a", "b", "\x01") in set(pumps.pumped("a(?:b+)+c", 0))
    assert ("x", " ", "\x01") in set(pumps.pumped(r"x\s*:?\s*\Z", 0))
