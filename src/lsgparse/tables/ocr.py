"""What a scanner takes for what: signs that look alike, groups of letters read as one, signs read for digits."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lsgparse.tables.calendar import MONTHS, WEEKDAYS
from lsgparse.tables.headings import FIELD_OF
from lsgparse.tables.people import attendance_words
from lsgparse.tables.places import place_names
from lsgparse.tables.vocabulary import ITEM_LABELS

ALIKE = (
    "aåäàáâãæ4@",
    "ecéèêë",
    "li1íìï|!j",
    "oö0óòøõ",
    "tf7",
    "s5$",
    "b86h",
    "g9q",
    "z2",
    "nu",
    "vy",
)
"""Classes of signs in lower case that are read for each other; the first stands for all of its class."""

GROUPS = (("rn", "m"), ("nn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"))
"""Letters that together are read as one, before the classes are looked at."""

DIGITS = {
    "l": "1",
    "I": "1",
    "i": "1",
    "|": "1",
    "!": "1",
    "O": "0",
    "o": "0",
    "Q": "0",
    "D": "0",
    "S": "5",
    "s": "5",
    "B": "8",
    "Z": "2",
    "z": "2",
    "b": "6",
    "g": "9",
    "q": "9",
    "A": "4",
}
"""Signs that stand for a digit where a number is expected."""

LETTERS = {"1": "l", "|": "l", "!": "l", "0": "o", "5": "s", "8": "B", "6": "b", "9": "g", "$": "s", "2": "z"}
"""Signs that stand for a letter within a word."""

OWN_WORDS = frozenset(("och", "att", "som", "till", "beslutar", "beslutade"))
"""Words that no Swedish compound ends with: a word that does is two, glued together."""

GLUED_BEFORE = frozenset(("och", "att", "som"))
"""Words that no Swedish compound begins with."""

ROLE_SHORT = "ordf"
"""The one short word by which much is known: recognised with a letter wrong behind 'vice' or before a full stop."""

LONE_LETTERS = frozenset("iåöo")
"""Letters that are words, or stand for one; any other alone has lost its word."""

GLUED_PAIRS = {"iuppdrag": "i uppdrag", "tillhandlingarna": "till handlingarna", "föratt": "för att"}
"""Two words that the reading needs apart."""

_SHAPES = bytes.maketrans(
    "".join(row[1:] for row in ALIKE).encode("latin-1"),
    "".join(row[0] * len(row[1:]) for row in ALIKE).encode("latin-1"),
)


def shape(word: str) -> str:
    """What is left of a word when all that a scanner confuses is made equal: 'Bes1ut' and 'beslut' have one shape."""
    word = word.lower()
    for group, sign in GROUPS:
        if group in word:
            word = word.replace(group, sign)
    # As bytes, since a table of bytes is looked up ten times as fast as one of characters.
    return word.encode("latin-1", "replace").translate(_SHAPES).decode("latin-1")


def plain_shape(word: str) -> str:
    """The same without groups: where a wrong letter beside another makes one that was none, 'cl' out of 'el'."""
    return word.lower().encode("latin-1", "replace").translate(_SHAPES).decode("latin-1")


@cache
def words() -> frozenset[str]:
    """Common words of Swedish minutes, in lower case; ``words.txt``, written for this project, the commonest first."""
    return frozenset(listed())


@cache
def shapes() -> dict[str, tuple[str, ...]]:
    """Every shape to the words that have it, the commonest first."""
    found: dict[str, tuple[str, ...]] = {}
    every = listed()
    joined = "\n".join(every)  # one look at all words costs a tenth of one at each
    for word, key, plain in zip(every, shape(joined).split("\n"), plain_shape(joined).split("\n"), strict=True):
        found[key] = (*found[key], word) if key in found else (word,)
        if plain != key:
            found[plain] = (*found[plain], word) if plain in found else (word,)
    return found


@cache
def key_words() -> frozenset[str]:
    """The known words by which the parts of a protocol are found: labels, headings of lists, months, weekdays."""
    spoken = (*ITEM_LABELS, *FIELD_OF, *MONTHS, *WEEKDAYS, *attendance_words(), *_ORGANISATIONS, *_ROLES, *_TITLES)
    return frozenset(word for words in spoken for word in words.split() if len(word) > 4 and word.isalpha())


@cache
def place_shapes() -> dict[str, str]:
    """The shapes of the names of municipalities and counties to the names, capitalised."""
    return {shape(name): name.capitalize() for name in place_names() if len(name) > 3 and " " not in name}


@cache
def label_words() -> frozenset[str]:
    """The labels of one word, five letters at least."""
    spoken = (*ITEM_LABELS, *FIELD_OF, *attendance_words())
    return frozenset(word for word in spoken if word.isalpha() and len(word) > 4)


_TITLES = ("protokoll", "sammanträdesprotokoll", "minnesanteckningar", "mötesanteckningar", "sammanträdet", "bilaga")
_ROLES = ("ordförande", "sekreterare", "justerare", "protokollförare", "mötesordförande", "tjänstgörande")
_ORGANISATIONS = ("region", "kommun", "kommunen", "landsting", "landstinget")


@cache
def listed() -> tuple[str, ...]:
    """The words of ``words.txt``, the commonest first."""
    return tuple((Path(__file__).parent / "words.txt").read_text(encoding="utf-8").split())
