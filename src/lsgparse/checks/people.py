"""Names compared: who is listed, and which spellings are of one name."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from lsgparse.patterns import lazy

Piece = Mapping[str, Any]
"""A piece of a protocol in the model's shape: a person, an item, a statement."""

_Key = TypeVar("_Key", bound=Hashable)

_NAME_WORDS = lazy(r"[^\W\d_]+(?:['’´-][^\W\d_]+)*")
_SOUNDS = (
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("ch", "k"),
    ("qv", "kv"),
    ("q", "k"),
    ("c", "k"),
    ("w", "v"),
    ("z", "s"),
    ("x", "ks"),
)
"""Letters that Swedish names write in two ways."""
_INITIALS = {"c": "k", "q": "k", "w": "v", "z": "s", "x": "k", "p": "p|f", "f": "p|f"}
"""First letters that can stand for one sound."""
_BARE = str.maketrans("åäàáöòóéèëêüúñç", "aaaaoooeeeeuunc", " -’'´.")
"""Letters without their accents, and the signs that a name may lose."""
_MUTE_H = lazy(r"(?<=[^aeiouyåäö])h|(?<=[aeiouyåäö])h(?=[^aeiouyåäö]|\Z)")
_DOUBLE = lazy(r"(.)\1+")
_LONG = 6
"""A surname so long does not become another one by chance of one letter."""


@lru_cache(maxsize=1 << 12)
def plain(name: str) -> str:
    """A name for comparison as it is spelled: in small letters, with single blanks, a broken line's hyphen whole."""
    return " ".join(name.split()).replace("- ", "-").casefold()


@lru_cache(maxsize=1 << 12)
def sound(name: str) -> str:
    """What stays of a name without accents, hyphens, blanks, doubled letters and the ways of writing one sound."""
    text = plain(name).translate(_BARE)
    if not text.isascii() or not text.isalpha():
        text = "".join(char for char in unicodedata.normalize("NFD", text) if char.isalpha())
    for written, meant in _SOUNDS:
        if written in text:
            text = text.replace(written, meant)
    return _DOUBLE.sub(r"\1", _MUTE_H.sub("", text) if "h" in text else text)


def words(name: str) -> list[str]:
    """The words of a name, as printed."""
    return _NAME_WORDS.findall(name)


def is_whole(name: str) -> bool:
    """Whether a name has a first name and a surname, each with a capital."""
    parts = words(name)
    return len(parts) >= 2 and parts[0][0].isupper() and parts[-1][0].isupper() and len(parts[-1]) > 1


def is_near(name: str, other: str) -> bool:
    """Whether two names differ by one letter inside the surname, the first name being the same."""
    first, _, last = plain(name).rpartition(" ")
    again, _, surname = plain(other).rpartition(" ")
    if first != again or not first or min(len(last), len(surname)) < _LONG or last[0] != surname[0]:
        return False
    return _one_letter(last, surname)


def _one_letter(one: str, other: str) -> bool:
    """Whether one letter more, one less or two letters in the other order make one word the other."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        differ = [at for at in range(len(short)) if short[at] != long[at]]
        return (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and {*short[differ[0] : differ[1] + 1]} == {*long[differ[0] : differ[1] + 1]}
        )
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


class Roll:
    """Who is listed, for looking names up."""

    def __init__(self, people: Iterable[Piece]) -> None:
        self._people = list(people)
        self._by_sound: dict[str, dict[str, list[Piece]]] = {}
        """The entries by initial and sound; an initial's names are taken apart when one of them is asked for."""

    @cached_property
    def _by_spelling(self) -> dict[str, list[Piece]]:
        return _grouped((plain(one["name"]), one) for one in self._people)

    @cached_property
    def _by_initial(self) -> dict[str, list[Piece]]:
        return _grouped((_initial(one["name"]), one) for one in self._people)

    @cached_property
    def _by_first_name(self) -> dict[tuple[str, str], list[Piece]]:
        return _grouped((_first_name(one["name"]), one) for one in self._people)

    @cached_property
    def _by_word(self) -> dict[str, list[Piece]]:
        return _grouped((word, one) for one in self._people for word in words(plain(one["name"])))

    def __bool__(self) -> bool:
        return bool(self._people)

    def spelled(self, name: str) -> list[Piece]:
        """The entries with the name as it is spelled."""
        return self._by_spelling.get(plain(name), [])

    def sounding(self, name: str) -> list[Piece]:
        """The entries whose name sounds the same."""
        initial, wanted = _initial(name), sound(name)
        if initial not in self._by_sound:
            likely = self._by_initial.get(initial, ())
            self._by_sound[initial] = _grouped((sound(one["name"]), one) for one in likely)
        return self._by_sound[initial].get(wanted, [])

    def find(self, name: str) -> list[Piece]:
        """The entries that the name can mean: spelled or sounding the same, near it, or a part of one another."""
        found = self.spelled(name)
        if found:
            return found
        parts = words(plain(name))
        likely = self._by_word.get(parts[-1], []) if parts else []
        held = [one for one in likely if _parts_of_one(parts, words(plain(one["name"])))]
        if held:
            return held
        candidates = self._by_word.get(parts[0], []) if parts else []
        married = [one for one in candidates if _married(parts, words(plain(one["name"])))]
        return self.sounding(name) or self.near(name) or married

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Every word of the listed names in small letters, as it is and in the genitive."""
        return frozenset((*self._by_word, *[word + "s" for word in self._by_word]))

    def sharing(self, name: str) -> list[Piece]:
        """The entries that have a word of the name, in the genitive or not, each once."""
        parts = words(plain(name))
        parts += [part[:-1] for part in parts if part.endswith("s")]
        found = {id(one): one for part in parts for one in self._by_word.get(part, ())}
        return list(found.values())

    def near(self, name: str) -> list[Piece]:
        """The entries whose surname differs by one letter."""
        likely = self._by_first_name.get(_first_name(name), ())
        return [one for one in likely if is_near(one["name"], name)]


def _first_name(name: str) -> tuple[str, str]:
    """A name but for its surname, and the surname's initial: what ``is_near`` asks to be the same in both."""
    first, _, last = plain(name).rpartition(" ")
    return first, last[:1]


def _initial(name: str) -> str:
    """The first letter of how a name sounds; names of one sound have the same."""
    first = name[:1].casefold().translate(_BARE)
    return _INITIALS.get(first, first)


def _grouped(pairs: Iterable[tuple[_Key, Piece]]) -> dict[_Key, list[Piece]]:
    found: dict[_Key, list[Piece]] = {}
    for key, person in pairs:
        found.setdefault(key, []).append(person)
    return found


def _parts_of_one(parts: list[str], other: list[str]) -> bool:
    """Whether all words of the shorter name stand in the longer one, or a first name is its initial."""
    short, long = sorted((parts, other), key=len)
    if all(word in long for word in short):
        return True
    return parts[-1] == other[-1] and parts[0][0] == other[0][0] and 1 in (len(parts[0]), len(other[0]))


def _married(parts: list[str], other: list[str]) -> bool:
    """Whether two names of three words or more share the first name and one surname."""
    return parts[0] == other[0] and len({*parts[1:]} & {*other[1:]}) >= 1


def present(person: Mapping[str, object]) -> bool:
    """Whether a person was there, for some items at least."""
    return person["status"] in {"närvarande", "adjungerad", "övrig"}
