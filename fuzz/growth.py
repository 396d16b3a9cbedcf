"""Every pattern of the program against strings made to keep it busy, in a protocol, where its gates are in place.

For each repeat in each pattern `tests/pumps.py` makes strings; here each stands as lines of a protocol, in all its
parts, once short and once four times as long. Four times the text may cost some four times the time. What costs more is
told with the pattern that it was spent in. Regexploit, a checker that looks at the patterns themselves, is asked too
where it is installed. The exit code is 1 where something was found.
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from types import FrameType
from typing import Any, NamedTuple

import pumps
from lsgparse import parse_result, patterns
from lsgparse.errors import SourceError

SHORT = 1_000
TIMES = 4
MOST = 8.0
"""What four times the text may cost; a quadratic step costs sixteen times as much."""
WORTH = 0.12
"""Seconds below which nothing is said: too little to measure."""
PATIENCE = 1.5
"""Seconds of the processor after which a text is given up."""

PROTOCOL = """Protokoll Samrådet
Datum: 3 maj 2024
Plats: {x}
Närvarande
Anna Berg, {x}
{x}
Ärenden: 1-3

1. Val {x}
{x}
Beslut
att {x}
Gruppen beslutar {x}

2. {x}
Anna Berg informerar om {x}
Bo Ek får i uppdrag att {x}
{x}

3. Nästa möte
Nästa möte: {x}

Vid protokollet
{x}
Justeras
{x}
"""


class Pump(NamedTuple):
    """A string that can be made as long as one likes."""

    of: str
    start: str
    turn: str
    end: str

    def protocol(self, size: int) -> str:
        """A protocol with lines of about so many characters."""
        return PROTOCOL.replace("{x}", self.start + self.turn * (size // len(self.turn) + 1) + self.end)


class LateError(Exception):
    """The patience is over."""


def _late(_signal: int, _frame: FrameType | None) -> None:
    raise LateError


def seconds(text: str) -> float:
    """The time of one reading; the patience where it is over."""
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        parse_result(text)
    except LateError:
        return PATIENCE
    except SourceError:
        pass
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - began


class _Watched:
    """A compiled pattern that counts the seconds of its calls."""

    def __init__(self, compiled: re.Pattern[str], spent: Counter[str]) -> None:
        self._compiled = compiled
        self._spent = spent

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        if not callable(value):
            return value

        def call(*arguments: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                given = value(*arguments, **named)
                return iter(list(given)) if name == "finditer" else given
            finally:
                self._spent[f"{name} {self._compiled.pattern}"] += time.process_time() - began  # type: ignore[assignment]

        return call


def watch() -> Counter[str]:
    """Count the seconds of each pattern from now on; gives where they are counted."""
    spent: Counter[str] = Counter()

    def first_use(self: Any, name: str) -> Any:
        watched = _Watched(re.compile(pumps.source_of(self), self._flags), spent)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(watched, method))
        return getattr(watched, name)

    patterns._Lazy.__getattr__ = first_use  # type: ignore[method-assign]  # noqa: SLF001
    return spent


def all_pumps(seed: int) -> list[Pump]:
    """What once kept a pattern busy, then the pumps of all patterns, each string once, in an order of the seed's."""
    found: dict[tuple[str, str, str], str] = {}
    for name, source, flags in pumps.of_the_program():
        for pump in pumps.pumped(source, flags):
            found.setdefault(pump, name)
    made = [Pump(name, *pump) for pump, name in found.items()]
    random.Random(seed).shuffle(made)
    return [*(Pump("once busy", *pump) for pump in pumps.ONCE_BUSY), *made]


def slow(found: list[Pump], until: float) -> Iterator[tuple[Pump, float, float]]:
    """The pumps that cost more than their length, with the seconds of the short and of the long text."""
    for pump in found:
        if time.monotonic() > until:
            return
        long = seconds(pump.protocol(SHORT * TIMES))
        if long < WORTH:
            continue
        short = seconds(pump.protocol(SHORT))
        if long < PATIENCE:  # the other work of the machine counts less in the quicker of two
            long = min(long, seconds(pump.protocol(SHORT * TIMES)))
        if long > MOST * min(short, seconds(pump.protocol(SHORT))):
            yield pump, short, long


KNOWN_BAD = r"([a-zåäö]+)+$"
"""What any checker of patterns must tell: shown to it first, so that its silence means something."""


def checked(found: Iterable[tuple[str, str, int]]) -> list[str]:
    """What regexploit says of each pattern (name, source, flags); a line where it is not installed.

    It tells what costs the third power of a text's length or more. Repeats that give nothing back are unknown to it and
    are shown to it as those that do. Raises AssertionError where it does not tell what is known to be bad.
    """
    if find_spec("regexploit") is None:
        print("SKIPPED: regexploit is not installed; the patterns themselves are not looked at")
        return []
    from regexploit.ast.sre import SreOpParser
    from regexploit.redos import find

    class Parser(SreOpParser):  # type: ignore[misc]  # the package says nothing of its types
        from_POSSESSIVE_REPEAT = SreOpParser.from_MAX_REPEAT  # noqa: N815  # the names are those of Python's own
        from_ATOMIC_GROUP = SreOpParser.sequence_or_singleton  # noqa: N815

    def told(name: str, source: str, flags: int) -> list[str]:
        findings = find(Parser().parse_sre(source, flags))
        return [f"{name}: {redos.starriness} stars: {source[:100]}" for redos in findings]

    assert told("known bad", KNOWN_BAD, 0), "regexploit does not tell a pattern that is known to be bad"
    looked_at = list(found)
    print(f"regexploit looks at {len(looked_at)} patterns")
    return [line for pattern in looked_at for line in told(*pattern)]


def main() -> int:
    """Check and tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=60.0, help="when to stop at the latest")
    parser.add_argument("--seed", type=int, default=1, help="the order in which the strings are tried")
    options = parser.parse_args()
    told = checked(pumps.of_the_program())
    for line in told:
        print(line)
    spent = watch()
    signal.signal(signal.SIGPROF, _late)  # in seconds of the processor: other work of the machine does not count
    found = all_pumps(options.seed)
    parse_result(PROTOCOL)
    count = 0
    until = time.monotonic() + options.minutes * 60
    for pump, short, long in slow(found, until):
        count += 1
        spent.clear()
        seconds(pump.protocol(SHORT * TIMES))
        worst = spent.most_common(1)[0]
        print(f"{short:.2f} s, then {long:.2f} s: {pump.start[:30]!r} {pump.turn[:30]!r} {pump.end!r}")
        print(f"    {worst[1]:.2f} s in {worst[0][:150]}", flush=True)
    print(f"{len(found):,} strings; {count} cost more than {MOST:g} times the time for {TIMES} times the text")
    return 1 if count or told else 0


if __name__ == "__main__":
    sys.exit(main())
