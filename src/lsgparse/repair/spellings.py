"""How a text itself spells its words; the clearest spelling of each."""

from __future__ import annotations

from collections import Counter

from lsgparse.repair.near import ONE_WRONG_FROM, Near, word_shape

TWICE = 2
"""A word that the text spells so as often as this is no accident."""


class Spellings:
    """The words that a text itself spells in one way more often than in others; all forms in lower case."""

    def __init__(self, printed: Counter[str]) -> None:
        self.printed = printed
        self.dotless = not any(letter in form for form in printed for letter in "åäöÅÄÖ")
        self.counts: Counter[str] = Counter()
        for form, count in printed.items():
            self.counts[form.lower()] += count
        self._best: dict[str, str] = {}
        of_shape: dict[str, list[str]] = {}
        for form in self.counts:
            if len(form) > 2:
                of_shape.setdefault(word_shape(form), []).append(form)
        for key, forms in of_shape.items():
            if len(forms) > 1:
                self._best[key] = max(forms, key=self._clearness)
        self._near = Near(form for form, count in self.counts.items() if count > TWICE and len(form) >= ONE_WRONG_FROM)

    def _clearness(self, form: str) -> tuple[bool, int, int]:
        """How likely a spelling is the sound one: letters only, often, with its dots."""
        return (form.isalpha(), self.counts[form], sum(map("åäö".count, form)))

    def sound(self, form: str) -> bool:
        """Whether the text spells a word so, twice at least, and in no other way more often."""
        return self.counts[form] >= TWICE and form.isalpha() and self._best.get(word_shape(form), form) == form

    def of_shape(self, form: str) -> str | None:
        """The clearest spelling of a word that the text spells in several ways of one shape."""
        found = self._best.get(word_shape(form))
        return found if found != form else None

    def known(self, printed: str) -> str | None:
        """The clearest spelling of a word in the print's case, where the text spells it so more often."""
        best = self.of_shape(printed.lower())
        if best is None or self.counts[best] <= self.counts[printed.lower()]:
            return None
        return best.capitalize() if printed[0].isupper() else best

    def near(self, form: str) -> str | None:
        """The word of the text from which a form differs in one letter."""
        return self._near.one(form)

    def cased(self, word: str, printed: str, text: str, at: int) -> str:
        """A word in the case of the print; where its first letter is the wrong one, in the case that the text uses."""
        if printed[0].isupper() and begins_line(text, at):
            return cased(word, printed, text, at)
        if printed[0].lower() != word[0] and printed[1:2].islower():
            capital = word.capitalize()
            if self.printed[capital] != self.printed[word]:
                return capital if self.printed[capital] > self.printed[word] else word
        return cased(word, printed, text, at)


def cased(word: str, printed: str, text: str, at: int) -> str:
    """A word in the case of the print: capitals where most letters are, one where it begins so."""
    letters = [char for char in printed if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    if capitals > 1 and capitals * 4 > len(letters) * 3:
        return word.upper()
    first = printed[0]
    if first.isalpha() and first.lower() == word[0]:
        return word.capitalize() if first.isupper() else word
    if first.isalpha() and first not in "lI":
        return word.capitalize() if first.isupper() else word
    before = text[max(0, at - 3) : at].rstrip(" \t\f§")
    return word.capitalize() if not before or before[-1] in "\n\r.:!?" else word


def begins_line(text: str, at: int) -> bool:
    """Whether nothing but blanks and a section sign stand before a place on its line."""
    before = text[max(0, at - 3) : at].rstrip(" \t\f§")
    return not before or before[-1] in "\n\r"
