"""A text as it is to be read: what is repaired in a sound text and in a damaged one, in order."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from lsgparse import casing
from lsgparse.repair.doubts import Doubt, damaged_labels, doubtful, places_of
from lsgparse.repair.labels import repair_labels
from lsgparse.repair.lost import lost_letters
from lsgparse.repair.names import repair_listed, repair_names
from lsgparse.repair.numbers import repair_leads, repair_numbers
from lsgparse.repair.quality import Quality, estimate, is_damaged
from lsgparse.repair.reading import Reading
from lsgparse.repair.sections import repair_sections
from lsgparse.repair.spacing import close_up, part
from lsgparse.repair.words import repair_words
from lsgparse.tables import ocr
from lsgparse.tables.languages import foreign_language

_ALONE = 4
"""Letters of which fewer can stand for a number: 'll', 'OOO'."""


class Repaired(NamedTuple):
    """The reading of a text and how sound the text looks."""

    reading: Reading
    quality: Quality
    language: str | None
    """Another language than Swedish that the words speak for; then nothing is repaired."""


def repair(text: str, plain: str | None = None) -> Repaired:
    """The text as it is to be read. In a sound text only single words and numbers that show damage are changed.

    plain: the same text with odd blanks made plain, sign for sign, where there are any.
    """
    plain = printed = text if plain is None else plain
    forms = casing.forms(plain)
    language = foreign_language(forms)
    if language is not None:
        return Repaired(Reading(plain), estimate(text, (), (), damaged=False), language)
    # A lone CR ends a line, too; the patterns know one line end, and the text stays as long as it was.
    if "\r" in plain:
        plain = plain.replace("\r", "\n")
    reading = Reading(plain, tuple(lost_letters(plain, forms)))
    reading = reading.then(repair_sections(reading.text))
    if reading.changes:
        forms = casing.forms(reading.text)
    strange = forms - ocr.words()  # a tenth of them; the known ones are nothing but letters, and no numbers misread
    doubts = doubtful(strange)
    damaged = is_damaged(reading.text, doubts)
    changes = _repaired(reading, forms, strange, doubts, damaged=damaged).changes
    return Repaired(Reading(printed, changes), estimate(text, doubts, changes, damaged=damaged), None)


def _repaired(
    reading: Reading, forms: AbstractSet[str], strange: AbstractSet[str], doubts: Sequence[Doubt], *, damaged: bool
) -> Reading:
    odd = [form for form in strange if len(form) < _ALONE or not form.isalpha()]
    reading = reading.then(close_up(reading.text, forms))
    if damaged:
        for step in (part, repair_words, repair_listed, repair_names):
            reading = reading.then(step(reading.text))
    else:
        plain = [doubt for doubt in doubts if doubt.word in ocr.key_words() or not doubt.form.isalpha()]
        reading = reading.then(places_of(reading.text, plain) if plain else ())
    reading = reading.then(damaged_labels(reading.text))
    reading = reading.then(repair_numbers(reading.text, odd, damaged=damaged))
    reading = reading.then(repair_leads(reading.text, odd, damaged=damaged))
    if damaged:
        reading = reading.then(repair_labels(reading.text))
    return reading
