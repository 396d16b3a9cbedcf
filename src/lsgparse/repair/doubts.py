"""Words of a text that are in no list but look like known ones: the signs of damage."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.near import LONGEST, SHORTEST, near_keys, near_labels
from lsgparse.repair.reading import Change
from lsgparse.repair.spellings import cased
from lsgparse.tables import ocr
from lsgparse.tables.places import place_names

STOPS = ".,;:!?()[]\"”“’'«»…–—-•*/_<>=+%&#\u00ad"
_LABEL = lazy(r"(?m)\n[ \t\f]*(?P<word>[A-ZÅÄÖ][^\W\d_]{3,20})(?=[ ]?[:;]|[ ]*$)")
"""Begins with the line end before it, for which the search leaps from line to line."""


class Doubt(NamedTuple):
    """A word that stands in the text and in no list, and the known word that has its shape."""

    form: str
    """In lower case."""
    word: str


def doubtful(strange: AbstractSet[str]) -> list[Doubt]:
    """Every word, once, that is unknown but has the shape of a known one.

    strange: what stands between the blanks of a text and is no known word, each once and in lower case.
    """
    bare = {form.strip(STOPS) for form in strange if len(form) >= SHORTEST}
    unknown = [form for form in bare - ocr.words() if SHORTEST <= len(form) <= LONGEST]
    if not unknown:
        return []
    shapes = ocr.shapes()
    joined = "\n".join(unknown)
    keys = zip(unknown, ocr.shape(joined).split("\n"), ocr.plain_shape(joined).split("\n"), strict=True)
    found = [
        Doubt(form, (shapes.get(key) or shapes[plain])[0])
        for form, key, plain in keys
        if key in shapes or plain in shapes
    ]
    signed = [form for form in unknown if not form.isalpha() and sum(map(str.isalpha, form)) >= len(form) - 2]
    if signed:
        seen = {doubt.form for doubt in found}
        near = ((form, near_keys().one(form)) for form in signed if form not in seen and "-" not in form)
        found += [Doubt(form, word) for form, word in near if word is not None]
    return [doubt for doubt in found if not doubt.form.isdigit()]


def places_of(text: str, doubts: Sequence[Doubt]) -> list[Change]:
    """The changes that put the known words in place of the doubtful ones."""
    known = {doubt.form: doubt.word for doubt in doubts}
    lowered = text.lower()
    changes: list[Change] = []
    for form, word in known.items():
        at = lowered.find(form)
        while at >= 0 and len(lowered) == len(text):
            end = at + len(form)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                changes.append(Change(at, end, cased(word, text[at:end], text, at)))
            at = lowered.find(form, end)
    return changes


def damaged_labels(text: str) -> list[Change]:
    """Lines that are one unknown word, or begin with one and a colon, where a label differs in one letter."""
    changes = []
    for match in _LABEL.finditer("\n" + text):
        word = match["word"]
        lower = word.lower()
        if lower in ocr.words() or lower in place_names():
            continue
        label = near_labels().one(lower)
        if label is not None and label != lower:
            start = match.start("word") - 1
            changes.append(Change(start, start + len(word), cased(label, word, text, start)))
    return changes
