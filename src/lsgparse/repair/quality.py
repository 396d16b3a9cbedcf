"""How sound a text looks: the share of its characters that are wrong, estimated from what had to be repaired."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lsgparse.repair.doubts import STOPS, Doubt
from lsgparse.repair.reading import Change

_DAMAGED = 0.003
"""The share of words in doubt from which on a text counts as damaged."""
_LEAST = 2
_SEEN, _UNSEEN = 1.8, 35.0
"""Wrong characters for each repair, and how the unseen ones grow with them; fitted to docs/robustness.md."""
_GRADES = (("A", 0.003), ("B", 0.012), ("C", 0.035))
"""Each grade and the share of wrong characters below which it is given; above the last it is D."""
_ENOUGH = 400
"""Letters from which on a Swedish text without å, ä and ö is a sign."""
_SHOWN = 3


class Quality(NamedTuple):
    """An estimate of how many characters of a text are wrong, and what it was concluded from."""

    error_rate: float
    """Share of the characters that are not blank, 0 to 1."""
    grade: str
    """A (sound) to D (heavily damaged)."""
    reasons: tuple[str, ...]
    damaged: bool
    """Whether words were repaired throughout."""


def is_damaged(text: str, doubts: Sequence[Doubt]) -> bool:
    """Whether so many words look like others, or å, ä and ö are missing, that all words are to be repaired."""
    if len(doubts) < _LEAST:
        return bool(doubts) and _is_dotless(text)
    forms = {doubt.form for doubt in doubts}
    count = sum(word.strip(STOPS) in forms for word in text.lower().split())
    return count >= _DAMAGED * (1 + text.count(" ")) or _is_dotless(text)


def estimate(text: str, doubts: Sequence[Doubt], changes: Sequence[Change], *, damaged: bool) -> Quality:
    """The quality of a text, from the repairs that it took and the letters that were lost."""
    reasons: list[str] = []
    length = len(text) - text.count(" ") - text.count("\n") or 1
    lost = text.count("\ufffd")
    repairs = sum(not change.spacing for change in changes)
    share = repairs / length
    if lost:
        reasons.append(f"{lost} replacement characters stand for lost letters")
    if repairs:
        shown = ", ".join(f"{text[one.start : one.end]} for {one.read}" for one in clearest(text, changes))
        reasons.append(f"{repairs} words and numbers look like scanning errors ({shown})")
    elif doubts:
        reasons.append(f"{len(doubts)} words are close to others")
    if _is_dotless(text):
        reasons.append("the letters å, ä and ö are missing")
    rate = round(min(1.0, lost / length + _SEEN * share + _UNSEEN * share * share), 4)
    grade = next((name for name, below in _GRADES if rate < below), "D")
    return Quality(rate, grade, tuple(reasons), damaged)


def clearest(text: str, changes: Sequence[Change]) -> list[Change]:
    """A few repairs to show: of single words, the longest first."""
    damage = [one for one in changes if not one.spacing]
    words = [one for one in damage if one.read.isalpha() and " " not in text[one.start : one.end]]
    return (sorted(words, key=lambda one: (-len(one.read), one.start)) or damage)[:_SHOWN]


def _is_dotless(text: str) -> bool:
    return len(text) > _ENOUGH and not any(letter in text for letter in "åäöÅÄÖ")
