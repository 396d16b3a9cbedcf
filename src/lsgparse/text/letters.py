"""What Swedish text looks like, sign by sign: how likely a sign beyond ASCII is between its two neighbours.

The rows are knowledge, not patterns: a sign stands in one row, the row says what neighbours it keeps, and what it
counts for and against the reading that brought it there. Only differences matter: a reading is chosen among others.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from lsgparse.patterns import lazy

_BEYOND_ASCII = lazy("(?s)(?=(.[^\0-\x7f].))")
_CHUNK = 1 << 20


class Sign(NamedTuple):
    """One row: signs, the neighbours they keep, and what they count there and elsewhere."""

    signs: str
    place: str
    """Name of a row of PLACES."""
    there: int
    elsewhere: int
    yes: tuple[str, ...]
    """Sign and neighbours, three characters each, where the row's place is kept."""
    no: tuple[str, ...] = ()


def _in_word(before: str, after: str) -> bool:
    return before.isalpha() or after.isalpha()


def _small(before: str, after: str) -> bool:
    """A small letter: in a word, not in front of a capital."""
    return _in_word(before, after) and not after.isupper()


def _behind_letter(before: str, after: str) -> bool:
    return before.isalpha() and not after.isupper()


def _capital(before: str, after: str) -> bool:
    """A capital: it begins a word, or stands among capitals."""
    return not before.islower() if after.isalpha() else before.isupper()


def _dash(before: str, after: str) -> bool:
    return (_blank(before) and (_blank(after) or after.isdigit())) or (
        (before.isdigit() or before in ").%") and (after.isdigit() or _blank(after))
    )


def _quote(before: str, after: str) -> bool:
    """On one side a word, on the other none."""
    return _solid(before) != _solid(after)


def _bullet(before: str, after: str) -> bool:
    return _blank(before) and _blank(after)


def _ellipsis(before: str, after: str) -> bool:
    return before.isalpha() or _blank(before) or not after.isalnum()


def _section(before: str, after: str) -> bool:
    return (after.isdigit() or _blank(after) or after == before == "§") and (before.isdigit() or not before.isalnum())


def _amount(before: str, after: str) -> bool:
    """Beside a number, a blank between them or not."""
    return (before.isdigit() or after.isdigit() or _blank(before)) and not (before.isalpha() or after.isalpha())


def _line(before: str, after: str) -> bool:
    return not (before.isalpha() or after.isalpha())


def _anywhere(_before: str, _after: str) -> bool:
    return True


def _blank(sign: str) -> bool:
    return sign.isspace()


def _solid(sign: str) -> bool:
    return sign.isalnum() or sign in ".,!?)%"


PLACES: dict[str, Callable[[str, str], bool]] = {
    "in a word": _in_word,
    "small letter": _small,
    "behind a letter": _behind_letter,
    "capital letter": _capital,
    "dash": _dash,
    "at one side of a word": _quote,
    "bullet": _bullet,
    "ellipsis": _ellipsis,
    "section sign": _section,
    "amount": _amount,
    "line": _line,
    "anywhere": _anywhere,
}
"""What neighbours a sign can keep."""

SIGNS = (
    Sign("åäö", "small letter", 4, -1, ("får", "\när", "på ", "tvåå"[1:]), ("1å2", " ä ", "fåR")),
    Sign("ÅÄÖ", "capital letter", 4, -3, (" Är", "FÖR", "FÅ "), ("fÅr", "1Å2", "aÄ ")),
    Sign("é", "behind a letter", 3, -2, ("dén", "dé "), (" én", " é ")),
    Sign("É", "capital letter", 1, -3, ("DÉN",), ("dÉn",)),
    Sign("ü", "small letter", 1, -2, ("Mül",), (" ü ",)),
    Sign("Ü", "capital letter", 0, -3, (" Üb",), ("iÜn",)),
    Sign("æø", "small letter", 3, -2, ("møt", "sæt"), ("1ø2", "møT")),
    Sign("ÆØ", "capital letter", 3, -3, (" Øs", "MØT"), ("mØt",)),
    Sign("áàâãçèêëíîïñóôúûýðþßšž", "in a word", -1, -3, ("lèn",), (" è ",)),
    Sign("ÁÀÂÃÇÈÊËÍÌÎÏÑÓÒÔÕÚÙÛÝÐÞŠŽŒŸ", "capital letter", -1, -4, (" Áb",), ("aÐb",)),
    Sign("–", "dash", 4, -2, (" – ", "9–1", "9– "), ("a– ", "f–r")),
    Sign("—", "dash", 2, -2, (" — ",), ("a—b",)),
    Sign("”", "at one side of a word", 3, -3, (" ”a", "a” ", ".”\n"), ("f”r", " ” ")),
    Sign("“„»«", "at one side of a word", 1, -3, (" “a",), ("f“r",)),
    Sign("’", "behind a letter", 2, -2, ("y’s",), (" ’ ",)),
    Sign("‘", "at one side of a word", 0, -3, (" ‘a",), ("a‘b",)),
    Sign("•", "bullet", 4, -3, ("\n• ",), ("f•r",)),
    Sign("·■□▪●", "bullet", 2, -3, ("\n· ",), ("f·r",)),
    Sign("…", "ellipsis", 2, -2, ("a… ", "t…\n"), ("1…a",)),
    Sign("§", "section sign", 4, -4, ("\n§ ", "\n§1", " §\n", "§§ "), ("f§r", "a§ ")),
    Sign("€", "amount", 2, -3, ("0€ ", " € "), ("f€r",)),
    Sign("£", "amount", 0, -4, (" £1",), ("f£r",)),
    Sign("½¼¾±×", "amount", 1, -3, ("1½ ",), ("f½r",)),
    Sign("°²³", "amount", 1, -2, ("9° ",), ("f°r",)),
    Sign("´", "behind a letter", 0, -2, ("e´ ",), (" ´ ",)),
    Sign("\u00a0", "anywhere", 1, 0, ("1\u00a00",)),
    Sign("\u00ad", "in a word", 0, -2, ("a\u00adb",), (" \u00ad ",)),
    Sign("─═│║┌┐└┘├┤┬┴┼╔╗╚╝░▒▓█▄▀", "line", 0, -4, ("───", "\n│ "), ("f─r",)),
    Sign("¤¦¨¸¬†‡‰‹›™©®µ¶¢¥ª", "anywhere", -3, 0, ("f†r", " ¤ ")),
    Sign("\ufffd", "anywhere", -7, 0, ("f\ufffdr",)),
)
"""The signs of Swedish minutes beyond ASCII, and those that another encoding has at their bytes."""

_ROW_OF = {sign: row for row in SIGNS for sign in row.signs}
_LETTER, _CONTROL, _OTHER = -3, -6, -4


@lru_cache(maxsize=1 << 14)
def weight(before: str, sign: str, after: str) -> int:
    """What a sign beyond ASCII counts between its neighbours: above 0 where Swedish text has it so, below 0 elsewhere.

    A neighbour is one character, a blank at the edge of the text.
    """
    row = _ROW_OF.get(sign)
    if before == sign == after and (sign.isalpha() or row is None):  # a rule: no word has a letter thrice in a row
        return _LETTER
    if row is not None:
        return row.there if PLACES[row.place](before, after) else row.elsewhere
    if sign.isalpha():
        return _LETTER
    return _CONTROL if unicodedata.category(sign) in ("Cc", "Cn", "Co") else _OTHER


def surroundings(text: str) -> Counter[str]:
    """How often each sign beyond ASCII stands between which neighbours: strings of three characters."""
    counts: Counter[str] = Counter()
    edged = f" {text} "
    for start in range(0, len(text), _CHUNK):
        counts.update(_BEYOND_ASCII.findall(edged[start : start + _CHUNK + 2]))
    return counts


def score(text: str) -> int:
    """The sum of what every sign beyond ASCII counts."""
    return sum(weight(*three) * number for three, number in surroundings(text).items())


STEMS = tuple(
    """
    för föl när från fråg råd län läm läg läs lär lån låg löv lös möt mån mål måst män mäl mäk näm näs nät någ år
    åter åtg åker åld häl hän häm här håll hål hög höj hör höst hjäl väl väg vän vär väs väx vår vård två då så på
    få må sär sät säk sän själv skäl sköt sjö slå släp snö spår språk stå stäl stän stöd stör sök söd söm sör
    gör går gån gård gäl gäv göt köp kän kör kräv fär får fört träd träf trä tjän täc täl tän tån tåg råg räd räk
    rät rän rör rös röm röv jäm jän jör öpp över övr även ägg äld änd änn ärend ämb öst önsk ökn bör bät båd både
    blå grän grön prö plån
    """.split()
)
"""Pieces of the common Swedish words that hold å, ä or ö."""
