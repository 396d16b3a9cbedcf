"""Common words by which a text shows that it is in another language than Swedish."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language and words of its own that nearly every text of it holds; none is Swedish."""

    name: str
    words: frozenset[str]


SWEDISH = frozenset("är som inte för på från när eller också till om har ska det av".split())
"""Words that nearly every Swedish text holds."""

FOREIGN = (
    Language(
        "Danish", frozenset("og af ikke blev mødet efter ved også være hvor udvalget som til på der at det".split())
    ),
    Language(
        "Norwegian", frozenset("og av ikke ble møtet etter også være hvor utvalget saken som til på at det".split())
    ),
    Language("Finnish", frozenset("ja on ei että oli tai se kokous päätti kunnan mukaan asia hallitus jäsen".split())),
    Language("English", frozenset("the and of to is was were that which with from this not has have".split())),
    Language("German", frozenset("und der die das ist nicht von mit wurde auf für dem den sich auch".split())),
)


_LEAST = 3
"""More words of the other language than these must stand in the text."""


def foreign_language(forms: frozenset[str]) -> str | None:
    """The language that the words of a text speak for, where they speak against Swedish; None where they do not.

    forms: what stands between the blanks of the text, each once and in lower case.
    """
    if "och" in forms or "att" in forms:
        return None
    swedish = len(forms & SWEDISH)
    found, name = max((len(forms & row.words), row.name) for row in FOREIGN)
    return name if found > max(swedish, _LEAST) else None
