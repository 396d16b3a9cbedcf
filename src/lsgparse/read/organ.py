"""Whether a subject is the organ whose protocol it is, under its name, a short form or a misspelling.

A helper that every reader may use.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.decisions import DECIDES
from lsgparse.tables.headings import organ_rank
from lsgparse.tables.vocabulary import GENERIC_BODY, OTHERS_OFTEN

_SUBJECT = lazy(rf"(?P<subject>[A-ZÅÄÖ][^.:;!?\d]{{2,70}}?)\s+(?:{DECIDES}|godkänner|godkände|rekommenderar)\b")
_IN_CAPITALS = lazy(rf"(?P<short>[A-ZÅÄÖ]{{2,6}}(?: [A-ZÅÄÖ]{{2,4}})?)\s+(?:{DECIDES})\b")
_FEW = 2
"""So many letters are the short name of many an organ: KS, KF, RS."""
_SIMILAR = 0.86
_MATTER = 6
"""So many letters of a matter's word tell it again in a compound."""
_DECIDING = frozenset(DECIDES.split("|"))
_ORGANS = (1, 2)
"""Ranks of names that are an organ's own."""


class Organ(NamedTuple):
    """The names under which an organ decides, in lower case."""

    names: frozenset[str]
    longest_first: tuple[str, ...]
    generic: frozenset[str]
    """Nouns that may stand for this organ: 'nämnden' for a nämnd, 'mötet' for any."""
    stem: str
    matters: frozenset[str]
    """First letters of the words behind the noun of a name such as 'nämnd för hjälpmedel'."""
    prefixes: frozenset[str]
    """The first two letters of any of these, in lower case, capitalised and in capitals: a cheap test."""

    def is_subject(self, words: str) -> bool:
        """Whether a group of words, whole, names the organ."""
        key = words.casefold().strip(" ,")
        if not key:
            return False
        if key in self.names or key in self.generic or self._is_short_form(key):
            return True
        if (
            self.stem
            and len(key) < 30
            and " " not in key
            and (key.startswith(self.stem) or self.stem.startswith(key))
            and len(key) > 5
        ):
            return True
        return any(
            abs(len(name) - len(key)) <= 4
            and key[:2] == name[:2]
            and SequenceMatcher(None, key, name).ratio() >= _SIMILAR
            for name in self.names
            if len(name) > 5
        )

    def _is_short_form(self, key: str) -> bool:
        """Whether a word is made of the organ's matter and its noun: 'Kulturnämnden' of a 'nämnd för kultur'."""
        return key[:_MATTER] in self.matters and " " not in key and key.endswith(tuple(self.generic))

    def at_start(self, words: str) -> str | None:
        """The organ's name that the words begin with, as printed, or None."""
        if words[:2] not in self.prefixes and words[:1] not in self.prefixes:
            return None
        first = words[:60].split(None, 1)[0].strip(",:;.") if words and not words.isspace() else ""
        if not first[:1].isupper():
            return first if first in self.generic or (self.stem and first == self.stem) else None
        key = words[:120].casefold()
        for name in self.longest_first:
            if key.startswith(name) and not key[len(name) : len(name) + 1].isalpha():
                return words[: len(name)]
        return first if self.is_subject(first) else None


def organ_of(body: str | None, abbreviation: str | None, paragraphs: Iterable[str]) -> tuple[Organ, str | None]:
    """The organ of a protocol; where the heading prints none, also the name that the decisions give most often."""
    inferred = None
    if body is None:
        counts = Counter(match["subject"] for text in paragraphs if (match := _SUBJECT.match(text)))
        if counts:
            inferred = counts.most_common(1)[0][0]
    name = body or inferred
    names = {word.casefold() for word in (name, abbreviation) if word}
    stem = ""
    matters: set[str] = set()
    paragraphs = list(paragraphs)
    if name:
        names |= _short_names(name, paragraphs)
        first = name.split()[0].casefold().strip(",")
        if len(first) > 5:
            stem = first
            names.add(first)
        names |= {
            word for word in name.casefold().split() if organ_rank(word.capitalize()) in _ORGANS and len(word) > 8
        }
        matters = {word[:_MATTER] for word in name.casefold().partition(" för ")[2].split() if len(word) >= _MATTER}
        if first.endswith(("grupp", "forum")):
            names.add(first + ("en" if first.endswith("grupp") else "et"))
        if first.endswith("råd"):
            names.add(first + "et")
    generic = frozenset(
        noun
        for noun, part in GENERIC_BODY.items()
        if not part or (part in name.casefold() if name is not None else noun not in OTHERS_OFTEN)
    )
    if name is not None and organ_rank(name) not in _ORGANS:
        generic |= _deciding(paragraphs)
    return Organ(
        frozenset(names),
        tuple(sorted(names, key=len, reverse=True)),
        generic,
        stem,
        frozenset(matters),
        _prefixes(names | generic | matters),
    ), inferred


def _short_names(name: str, paragraphs: Iterable[str]) -> set[str]:
    """Capitals that decide and can stand for the organ's name: 'SG NV' of a 'Styrgrupp nära vård'."""
    capitals = [text for text in paragraphs if text[:2].isupper() and text[:2].isalpha()]
    found = [match["short"] for text in capitals if (match := _IN_CAPITALS.match(text))]
    return {short.casefold() for short in found if _abbreviates(short.replace(" ", ""), name)}


def _abbreviates(letters: str, name: str) -> bool:
    """Whether letters begin words of a name, or stand in the word reached, in order; of two both stand in the first."""
    first, *words = name.casefold().split()
    if first[0] != letters[0].casefold():
        return False
    rest = first[1:]
    for letter in letters[1:].casefold():
        begun = next((number for number, word in enumerate(words) if word[0] == letter), None)
        if begun is not None and len(letters) > _FEW:
            rest, words = words[begun][1:], words[begun + 1 :]
        elif letter in rest:
            rest = rest.partition(letter)[2]
        else:
            return False
    return True


def _deciding(paragraphs: Iterable[str]) -> frozenset[str]:
    """What decides in the minutes of an association, a förbund and the like: the noun that its decisions begin with."""
    counts: Counter[str] = Counter()
    for text in paragraphs:
        words = text.split(None, 2)
        if len(words) > 1 and words[0].casefold() in GENERIC_BODY and words[1].strip(":") in _DECIDING:
            own = words[1].startswith("beslutar")  # so minutes speak of their own meeting
            counts[words[0].casefold()] += 2 if own else 1
    return frozenset(noun for noun, count in counts.items() if count > 1)


def _prefixes(names: set[str]) -> frozenset[str]:
    beginnings = {name[:2] for name in names}
    return frozenset(form for start in beginnings for form in (start, start.capitalize(), start.upper()))
