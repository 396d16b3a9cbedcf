r"""Swedish in seven bits: the national sets in which åäöÅÄÖ stand where ASCII has ``}{|][\``."""

from __future__ import annotations

import re
from collections import Counter

from lsgparse.patterns import lazy
from lsgparse.text.letters import STEMS

SETS: dict[str, tuple[str, str]] = {
    "iso646-se": ("{|}[\\]", "äöåÄÖÅ"),
    "iso646-se2": ("{|}[\\]`@~^", "äöåÄÖÅéÉüÜ"),
}
"""Name of a set: the ASCII signs, and the letters that stand in their places."""

_NAMES = {
    **dict.fromkeys(
        ("iso646-se", "iso646-fi", "sen-850200-b", "iso-ir-10", "csiso10swedish", "se", "fi", "swedish-7-bit"),
        "iso646-se",
    ),
    **dict.fromkeys(("iso646-se2", "sen-850200-c", "iso-ir-11", "csiso11swedishfornames", "se2"), "iso646-se2"),
}

_LETTER = lazy(r"(?s)(?=(...[{|}]...))")
_BESIDE = lazy(
    r"(?<=[A-Za-z{|}\[\]\\])[{|}\[\]\\]|[{|}\[\]\\](?=[A-Za-z{|}\[\]\\])"
    r"|(?<=\b\w )[{|}\[\]\\](?= \w\b)"  # in spaced letters
    r"|(?<=[ \n])}(?=[ \r\n])"  # the word å
)
_ACCENT = lazy(r"(?<=[A-Za-zåäöÅÄÖ])[`~](?=[a-zåäö])|(?<=[A-ZÅÄÖ])[@^](?=[A-ZÅÄÖ])|(?<=[a-zåäö])`(?=[\s.,;:]|\Z)")
_ENCLOSED = lazy(r"(?<!\w){(?!nd})\w+}(?!\w)")
"""A word in braces, as in templates and commands; 'ändå' is the one Swedish word that looks so."""
_QUOTED = lazy(r"(?<!\w)`[\w{|}]")
_TO_LETTER = {name: str.maketrans(*pair) for name, pair in SETS.items()}
_STEMS = frozenset(stem.translate(str.maketrans("äöå", "{|}")) for stem in STEMS)
_PIECES = tuple((left, right) for left in range(4) for right in range(4) if 1 <= left + right <= 3)
"""How many signs in front of a letter and behind it can belong to a stem."""
_VOWELS = frozenset("aeiouyAEIOUY{|}")
_LEAST = 0.8
"""What an occurrence must count on average: of a Swedish text about 1.6, of lists divided by bars about 0."""
_IN_STEMS = 0.4
"""So many of the occurrences must stand in a common piece of a word, of a Swedish text nine in ten do."""
_IN_STEMS_DOUBTFUL = 0.7
"""So many must, where every brace that is opened is closed, too, as in source code, or one sign stands alone."""
_ALIKE = 0.9
_FEWEST = 2
"""One occurrence proves nothing."""
_FEW = 5
"""Up to so many occurrences a text may have but one of the three letters."""
_MOST_ENCLOSED = 0.02
"""A larger share of words in braces has source code."""
_RARE = 0.004
"""A smaller share of its letters does no Swedish text have."""


def set_of(name: str) -> str | None:
    """The set that a name of an encoding means, or None where it means another encoding."""
    return _NAMES.get(name.strip().lower().replace("_", "-").replace(" ", "-"))


def decode(data: bytes, name: str) -> str:
    """Decode bytes in a set, every sign of it. Raises UnicodeDecodeError for bytes beyond seven bits."""
    return data.decode("ascii").translate(_TO_LETTER[name])


def read(text: str) -> tuple[str, str, int] | None:
    """The text with its letters, the set's name and how many letters it gave; None where the text is not of that kind.

    Signs that stand by themselves stay; so do those that only the larger set has, but for the ones within a word.
    """
    if not _is_swedish(text):
        return None
    plain, letters = _BESIDE.subn(lambda found: found[0].translate(_TO_LETTER["iso646-se"]), text)
    if _QUOTED.search(text):
        return plain, "iso646-se", letters
    whole, accents = _ACCENT.subn(lambda found: found[0].translate(_TO_LETTER["iso646-se2"]), plain)
    return whole, "iso646-se2" if accents else "iso646-se", letters + accents


def _is_swedish(text: str) -> bool:
    """Whether braces and bars stand as å, ä and ö do in Swedish words."""
    around = Counter(_LETTER.findall(f"   {text}   "))
    count = sum(around.values())
    if sum(map(text.count, "åäöÅÄÖ")) * 10 > count or count < max(_FEWEST, _RARE * len(text)):
        return False
    if sum(_weight(seven[2], seven[4]) * number for seven, number in around.items()) < _LEAST * count:
        return False
    alike = max(map(text.count, "{|}")) > _ALIKE * count
    if alike and count > _FEW:
        return False
    if len(_ENCLOSED.findall(text)) > _MOST_ENCLOSED * count:
        return False
    in_stems = sum(number for seven, number in around.items() if _in_stem(seven.lower()))
    return in_stems >= (_IN_STEMS_DOUBTFUL if alike or _nested(text) else _IN_STEMS) * count


def _in_stem(around: str) -> bool:
    """Whether the sign in the middle of seven belongs to a common piece of a word."""
    return any(around[3 - left : 4 + right] in _STEMS for left, right in _PIECES)


def _weight(before: str, after: str) -> int:
    """Beside å, ä and ö stand consonants or a word's end; a vowel hardly ever, a digit or a sign never."""
    if not (before.isalpha() or after.isalpha()) or after.isupper():
        return -3
    left = _side(before, ' \n\r\t-("/')
    return left + _side(after, " \n\r\t-.,;:!?)\"'/")


def _side(sign: str, allowed: str) -> int:
    if sign in _VOWELS:
        return -2
    if sign.isalpha():
        return 1
    return 0 if sign in allowed else -3


def _nested(text: str) -> bool:
    """Whether every brace that opens is closed, as in source code, and there are enough for that to be no accident."""
    depth = pairs = 0
    for sign in re.findall("[{}]", text):
        depth += 1 if sign == "{" else -1
        pairs += sign == "}"
        if depth < 0:
            return False
    return depth == 0 and pairs > 0
