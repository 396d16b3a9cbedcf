"""Texts that once kept a pattern busy are read like any other; `make fuzz-patterns` asks how long they take."""

from __future__ import annotations

import re

import pytest

import invariants
import pumps

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
"""Long enough that what tries each way to divide it, to the third power, never comes to an end."""


@pytest.mark.parametrize("busy", pumps.ONCE_BUSY, ids=repr)
def test_what_once_kept_a_pattern_busy(busy: tuple[str, str, str]) -> None:
    start, turn, end = busy
    result = invariants.check(PROTOCOL.replace("{x}", start + turn * LENGTH + end))
    assert result is not None
    assert result.meeting.date == "2024-05-03"


def test_every_pattern_is_found_and_can_be_compiled() -> None:
    found = pumps.of_the_program()
    assert len(found) > 250
    for _name, source, flags in found:
        re.compile(source, flags)


def test_pumps_find_what_is_known_to_be_slow() -> None:
    """A pattern that tries each way to divide a run: its pump makes twice the turns cost four times as much."""
    assert ("a", "b", "\x01") in set(pumps.pumped("a(?:b+)+c", 0))
    assert ("x", " ", "\x01") in set(pumps.pumped(r"x\s*:?\s*\Z", 0))
