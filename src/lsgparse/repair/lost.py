"""Letters that were lost on the way: å, ä and ö printed as '?', as a replacement character or a box, or left out.

A word is that known word which has å, ä or ö at the lost places; where none has, the letter that stands most often
between the same neighbours is read. Text without letters around the sign tells whether a '§' or a dash was lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from functools import cache

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change
from lsgparse.repair.spellings import cased
from lsgparse.tables import ocr
from lsgparse.tables.places import place_names

_STAND_INS = "\ufffd\u25a1\u25af"
"""What takes the place of a sign that could not be decoded or shown."""
_WORD = lazy(
    r"[^\W\d_]*[?\ufffd\u25a1\u25af][^\W\d_?\ufffd\u25a1\u25af]*(?:[?\ufffd\u25a1\u25af]+[^\W\d_]+)*[?\ufffd\u25a1\u25af]*"
)
_RUN = lazy(r"[?\ufffd\u25a1\u25af]+")
_ASKED = lazy(r"[^\W\d_]\?[^\W\d_]")
"""A question mark within a word."""
_LEAST = 3
_LONGEST = 60
_BEFORE_NUMBER = lazy(r" ?\d")
_BEHIND_NUMBER = re.compile(r"\d ?\Z")
_LEFT_OUT = 5
"""Words without their å, ä and ö from which on they were left out."""
_SPELT = {"å": "aa", "ä": "ae", "ö": "oe"}
_FORM = lazy(r"[^\W\d_]+")
_SWEDISH = "åäö"


def lost_letters(text: str, forms: AbstractSet[str]) -> list[Change]:
    """The words whose lost letters are read, in order; none in a text that has lost none.

    forms: what stands between the blanks of the text, each once and in lower case.
    """
    stand_ins = any(sign in text for sign in _STAND_INS)
    if stand_ins or ("?" in text and not _has_swedish(text) and len(_ASKED.findall(text)) >= _LEAST):
        return _replaced(text, asked=not _has_swedish(text))
    if _has_swedish(text):
        return []
    return _left_out(text, forms)


def _has_swedish(text: str) -> bool:
    return any(letter in text for letter in "åäöÅÄÖ")


def _replaced(text: str, *, asked: bool) -> list[Change]:
    """What is read for the signs that stand for lost ones. asked: question marks do."""
    twice = text.count("\ufffd\ufffd") * 4 > text.count("\ufffd") > 1  # a sign for each byte of a letter
    changes = []
    for match in _WORD.finditer(text):
        printed = match.group()
        if len(printed) > _LONGEST or (not asked and "?" in printed):
            continue
        read = _letters(match, twice) if any(map(str.isalpha, printed)) else _sign(match)
        if read is not None and read != printed:
            changes.append(Change(match.start(), match.end(), read))
    return changes


def _letters(match: re.Match[str], twice: bool) -> str | None:
    """A word with letters in the lost places."""
    printed, text = match.group(), match.string
    if printed[-1] == "?" and "?" not in printed[:-1] and printed[:-1].lower() in ocr.words():
        return None  # a question
    bare = _RUN.sub(lambda run: "?" * (-(-len(run.group()) // 2) if twice else len(run.group())), printed)
    known = _word_of(bare.lower())
    if known is not None:
        read = cased(known, bare, text, match.start())
        named = known in place_names() and known not in ocr.words()
        return read[0].upper() + read[1:] if bare[0] == "?" and (named or _begins(match)) else read
    letters = list(bare)
    for at, sign in enumerate(letters):
        if sign == "?":
            letter = _guess(
                letters[at - 1].lower() if at else "", letters[at + 1].lower() if at + 1 < len(letters) else ""
            )
            upper = letters[at + 1 :][:1][0].isupper() if at + 1 < len(letters) else bare[:-1].isupper()
            letters[at] = letter.upper() if upper or (not at and _is_capital(match)) else letter
    return "".join(letters)


def _word_of(bare: str) -> str | None:
    """The known word, or the compound of two, that has å, ä and ö where a form has question marks."""
    known = _patterns()
    if bare in known:
        return known[bare]
    words = ocr.words()
    for at in range(len(bare) - _LEAST, _LEAST - 1, -1):
        left, right = bare[:at], bare[at:]
        if (left in known or left in words) and (right in known or right in words):
            return known.get(left, left) + known.get(right, right)
    return None


def _is_capital(match: re.Match[str]) -> bool:
    """Whether a word that no list knows, and that has lost its first letter, begins a line or stands in a name."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - 30) : start].rpartition("\n")[2]
    beside = (before.split()[-1][0] if before[-1:] == " " and before.strip() else "", text[end + 1 : end + 2])
    return _begins(match) or any(sign.isupper() or sign in tuple(_STAND_INS + "?") for sign in beside)


def _sign(match: re.Match[str]) -> str | None:
    """What stands for a sign without letters: '§' beside a number, a dash between numbers or blanks."""
    text, start, end = match.string, match.start(), match.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isdigit() and after.isdigit():
        return "–"
    opens = not before or before in "\n\r\f"
    if opens and after == " " and not text[end + 1 : end + 2].isdigit():
        return "–"
    if before != "?" and _BEFORE_NUMBER.match(text, end) and not _BEHIND_NUMBER.search(text[max(0, start - 2) : start]):
        return "§"
    if _BEHIND_NUMBER.search(text[max(0, start - 2) : start]):
        return "§" if after in " \n" and not _BEFORE_NUMBER.match(text, end) else "–"
    return "–" if before == " " and after == " " else None


@cache
def _known() -> tuple[str, ...]:
    """All known words that have an å, ä or ö, the commonest first."""
    listed = dict.fromkeys((*ocr.listed(), *sorted(ocr.key_words()), *sorted(place_names())))
    return tuple(word for word in listed if any(letter in word for letter in _SWEDISH))


@cache
def _patterns() -> dict[str, str]:
    """Known words by what is left of them when å, ä and ö are question marks."""
    found: dict[str, str] = {}
    for word in _known():
        found.setdefault(re.sub(f"[{_SWEDISH}é]", "?", word), word)
    return found


@cache
def _between() -> tuple[Counter[tuple[str, str, str]], Counter[tuple[str, str]]]:
    """How often each of å, ä and ö stands between two letters in known words, and before one."""
    both: Counter[tuple[str, str, str]] = Counter()
    behind: Counter[tuple[str, str]] = Counter()
    for word in _known():
        for at, letter in enumerate(word):
            if letter in _SWEDISH:
                after = word[at + 1 : at + 2]
                both[word[at - 1 : at], letter, after] += 1
                behind[letter, after] += 1
    return both, behind


def _guess(before: str, after: str) -> str:
    """The letter that stands most often between two others."""
    both, behind = _between()
    return max(_SWEDISH, key=lambda one: (both[before, one, after], behind[one, after]))


@cache
def _without() -> dict[str, str]:
    """Known words by what is left of them without å, ä and ö, and as they are spelt with 'aa', 'ae' and 'oe'."""
    words = ocr.words()
    found: dict[str, str] = {}
    for word in _known():
        for left in (re.sub(f"[{_SWEDISH}]", "", word), "".join([_SPELT.get(letter, letter) for letter in word])):
            if left and left not in words and (len(left) > 2 or word in _SHORT):
                found.setdefault(left, word)
    return found


_SHORT = frozenset(("på", "är", "för", "så", "får", "två"))


def _left_out(text: str, forms: AbstractSet[str]) -> list[Change]:
    """The known words that stand without their å, ä and ö, where many do and no letter stands in their place."""
    if len(text) < _LONGEST or len(forms & _without().keys()) < _LEFT_OUT:
        return []
    changes = []
    for match in _FORM.finditer(text):
        word = _without().get(match.group().lower())
        if word is not None:
            printed = match.group()
            read = cased(word, printed, text, match.start())
            begins = read[0].upper() + read[1:] if printed[0].islower() and _begins(match) else read
            changes.append(Change(match.start(), match.end(), begins))
    return changes


def _begins(match: re.Match[str]) -> bool:
    """Whether a word that lost its capital stands at its line's beginning, or behind an item's number."""
    before = match.string[max(0, match.start() - 12) : match.start()].rpartition("\n")[2].strip()
    return not before or before.strip("§. )0123456789") == ""
