"""Known words found by their shape, or with one letter wrong."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from lsgparse.tables import ocr

SHORTEST, LONGEST = 5, 40
"""Letters of a word that can be recognised; longer runs of letters are no words."""
ONE_WRONG_FROM = 6
"""Words of fewer letters are recognised with one wrong only where they belong to a protocol's frame."""

word_shape = lru_cache(maxsize=1 << 15)(ocr.shape)


class Near:
    """Words by what is left of their shapes when one sign is taken away: for finding one that differs in one letter."""

    def __init__(self, words: Iterable[str]) -> None:
        self._index: dict[str, list[str]] = {}
        for word in words:
            key = word_shape(word)
            for left in {key, *_shortened(key)}:
                self._index.setdefault(left, []).append(word)

    def one(self, form: str) -> str | None:
        """The one word that differs from the form in one letter, or by two that changed places; None for several.

        A letter may be lost or added, or the last one differ, only in a word of the protocol's frame: other words are
        inflected so.
        """
        if len(form) > LONGEST:
            return None
        key = word_shape(form)
        found = {word for left in (key, *_shortened(key)) for word in self._index.get(left, ())}
        found = {
            word
            for word in found
            if word in ocr.key_words()
            or word[0].isupper()
            or (len(word) == len(form) and word[-1] == form[-1] and len(word) > ONE_WRONG_FROM)
            if one_apart(key, word_shape(word))
        }
        return found.pop() if len(found) == 1 else None


def _shortened(key: str) -> list[str]:
    return [key[:at] + key[at + 1 :] for at in range(len(key))]


def one_apart(one: str, other: str) -> bool:
    """Whether two shapes differ in one sign, or in two neighbours that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    if len(one) == len(other):
        swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
        return swapped or one[at + 1 :] == other[at + 1 :]
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == shorter[at:]


@cache
def near_words() -> Near:
    """All known words of six letters and more, and those of a protocol's frame."""
    keys = ocr.key_words()
    return Near(word for word in ocr.words() | keys if len(word) >= ONE_WRONG_FROM or word in keys)


@cache
def near_places() -> Near:
    """The names of municipalities and counties."""
    return Near(ocr.place_shapes().values())


@cache
def near_keys() -> Near:
    """The words of a protocol's frame: labels, headings of lists, roles, months."""
    return Near(ocr.key_words())


@cache
def near_labels() -> Near:
    """The labels of one word."""
    return Near(ocr.label_words())


def of_shape(form: str) -> str | None:
    """The commonest known word that has the form's shape; a lost letter ('?' or U+FFFD) may be any of å, ä, ö."""
    shapes = ocr.shapes()
    if "?" in form or "\ufffd" in form:
        plain = form.replace("\ufffd", "?")
        if plain.count("?") > 3:
            return None
        options = [plain]
        while "?" in options[0]:
            options = [option.replace("?", vowel, 1) for option in options for vowel in "ao"]
        return next((found[0] for option in options if (found := shapes.get(word_shape(option)))), None)
    found = shapes.get(word_shape(form)) or shapes.get(ocr.plain_shape(form))
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    same = [word for word in found if len(word) == len(form)] or list(found)
    lower = form.lower()
    return min(same, key=lambda word: sum(a != b for a, b in zip(word, lower, strict=False)))


def has_known_shape(form: str) -> bool:
    """Whether a known word has the form's shape."""
    shapes = ocr.shapes()
    return word_shape(form) in shapes or ocr.plain_shape(form) in shapes
