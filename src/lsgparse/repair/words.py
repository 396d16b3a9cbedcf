"""Damaged words recognised: by their shape, by one wrong letter, as two glued together, as one cut in two.

A word that is known, or that the text spells so several times, is left alone. What is done to others is bounded: their
shape must be a known word's, or one letter may differ where the word is long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change
from lsgparse.tables import ocr
from lsgparse.tables.places import place_names

_STOPS = ".,;:!?()[]\"”“’'«»…–—-•*/_<>=+%&#\u00ad"
_PIECE = lazy(r"[^\W_|\ufffd](?:[\w|\ufffd!?$]*[\w|\ufffd])?|[|\ufffd][\w|\ufffd!?$]*[\w|\ufffd]")
_CAMEL = lazy(r"(?<=[a-zåäöé]{2})(?=[A-HJ-ZÅÄÖ][a-zåäöé])")
_NUMBERLIKE = lazy(r"[\dlIiOoSBZbgqQ|!]*\Z")
SHORTEST = 5
"""Words of fewer letters are repaired only in a text that is known to be damaged."""
_ONE_WRONG_FROM = 6
_TWICE = 2
_BEHIND_PLACE = frozenset(map(ocr.shape, ("kommun", "kommuns", "kommunen", "stad")))
_BEFORE_PLACE = frozenset(map(ocr.shape, ("region", "landstinget")))
"""Shapes of words beside which a municipality or county is named."""


_shape = lru_cache(maxsize=1 << 15)(ocr.shape)


class Doubt(NamedTuple):
    """A word that stands in the text and in no list, and the known word that has its shape."""

    form: str
    """In lower case."""
    word: str


def doubtful(forms: frozenset[str]) -> list[Doubt]:
    """Every word, once, that is unknown but has the shape of a known one.

    forms: what stands between the blanks of a text, each once and in lower case.
    """
    known = ocr.words()
    bare = {form.strip(_STOPS) for form in forms - known}
    unknown = [form for form in bare - known if len(form) >= SHORTEST]
    if not unknown:
        return []
    shapes = ocr.shapes()
    found = [
        Doubt(form, shapes[key][0])
        for form, key in zip(unknown, ocr.shape("\n".join(unknown)).split("\n"), strict=True)
        if key in shapes
    ]
    signed = [form for form in unknown if not form.isalpha() and sum(map(str.isalpha, form)) >= len(form) - 2]
    if signed:
        seen = {doubt.form for doubt in found}
        near = ((form, _near_keys().one(form)) for form in signed if form not in seen and "-" not in form)
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
                changes.append(Change(at, end, _cased(word, text[at:end], text, at)))
            at = lowered.find(form, end)
    return changes


def _cased(word: str, printed: str, text: str, at: int) -> str:
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


class _Piece(NamedTuple):
    """A word of the text and where it stands."""

    start: int
    end: int
    form: str


class _Spellings:
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
                of_shape.setdefault(_shape(form), []).append(form)
        for key, forms in of_shape.items():
            if len(forms) > 1:
                self._best[key] = max(forms, key=self._clearness)
        self._near = _Near(
            form for form, count in self.counts.items() if count > _TWICE and len(form) >= _ONE_WRONG_FROM
        )

    def _clearness(self, form: str) -> tuple[bool, int, int]:
        """How likely a spelling is the sound one: letters only, often, with its dots."""
        return (form.isalpha(), self.counts[form], sum(map("åäö".count, form)))

    def sound(self, form: str) -> bool:
        """Whether the text spells a word so, twice at least, and in no other way more often."""
        return self.counts[form] >= _TWICE and form.isalpha() and self._best.get(_shape(form), form) == form

    def of_shape(self, form: str) -> str | None:
        """The clearest spelling of a word that the text spells in several ways of one shape."""
        found = self._best.get(_shape(form))
        return found if found != form else None

    def near(self, form: str) -> str | None:
        """The word of the text from which a form differs in one letter."""
        return self._near.one(form)

    def cased(self, word: str, printed: str, text: str, at: int) -> str:
        """A word in the case of the print; where its first letter is the wrong one, in the case that the text uses."""
        if printed[0].lower() != word[0] and printed[1:2].islower():
            capital = word.capitalize()
            if self.printed[capital] != self.printed[word]:
                return capital if self.printed[capital] > self.printed[word] else word
        return _cased(word, printed, text, at)


class _Near:
    """Words by what is left of their shapes when one sign is taken away: for finding one that differs in one letter."""

    def __init__(self, words: Iterable[str]) -> None:
        self._index: dict[str, list[str]] = {}
        for word in words:
            key = _shape(word)
            for left in {key, *_shortened(key)}:
                self._index.setdefault(left, []).append(word)

    def one(self, form: str) -> str | None:
        """The one word that differs from the form in one letter; None for several.

        A letter may be lost or added, or the last one differ, only in a word of the protocol's frame: other words are
        inflected so.
        """
        key = _shape(form)
        found = {word for left in (key, *_shortened(key)) for word in self._index.get(left, ())}
        found = {
            word
            for word in found
            if word in ocr.key_words()
            or word[0].isupper()
            or (len(word) == len(form) and word[-1] == form[-1] and len(word) > 6)
            if _one_apart(key, _shape(word))
        }
        return found.pop() if len(found) == 1 else None


def _shortened(key: str) -> list[str]:
    return [key[:at] + key[at + 1 :] for at in range(len(key))]


def _one_apart(one: str, other: str) -> bool:
    """Whether two shapes differ in one sign."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    if len(one) == len(other):
        return one[at + 1 :] == other[at + 1 :]
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == shorter[at:]


@cache
def _near_words() -> _Near:
    return _Near(
        word for word in ocr.words() | ocr.key_words() if len(word) >= _ONE_WRONG_FROM or word in ocr.key_words()
    )


@cache
def _near_places() -> _Near:
    return _Near(ocr.place_shapes().values())


@cache
def _near_keys() -> _Near:
    return _Near(ocr.key_words())


def repair_words(text: str) -> list[Change]:
    """Every word of a damaged text that is read otherwise than it is printed, in order."""
    pieces = [piece for line in _lines(text) for piece in line]
    spellings = _Spellings(Counter(piece.form for piece in pieces if not piece.form.isdigit()))
    changes: list[Change] = []
    for line in _lines(text):
        changes += _repair_line(line, text, spellings)
    return changes


def _lines(text: str) -> Iterator[list[_Piece]]:
    """The words of each line that is not blank."""
    position = 0
    for raw in text.splitlines(keepends=True):
        pieces = [
            _Piece(position + match.start(), position + match.end(), match.group()) for match in _PIECE.finditer(raw)
        ]
        if pieces:
            yield pieces
        position += len(raw)


def _repair_line(line: Sequence[_Piece], text: str, spellings: _Spellings) -> list[Change]:
    changes: list[Change] = []
    index = 0
    while index < len(line):
        piece = line[index]
        lone = len(piece.form) == 1 and piece.form.isalpha() and piece.form.lower() not in ocr.LONE_LETTERS
        if piece.form.isdigit() or (not lone and _is_sound(piece.form, spellings)):
            index += 1
            continue
        joined = _joined(line, index, text, spellings)
        if lone and joined is None:
            index += 1
            continue
        if joined is not None:
            changes.append(Change(piece.start, line[index + 1].end, _cased(joined, piece.form, text, piece.start)))
            index += 2
            continue
        read = _short_role(line, index, text) or _place(line, index, text, spellings) or _read(piece, text, spellings)
        if read is not None and read != piece.form:
            changes.append(Change(piece.start, piece.end, read))
        index += 1
    return changes


def _short_role(line: Sequence[_Piece], index: int, text: str) -> str | None:
    """'ordf' with one letter wrong, behind 'vice' or before a full stop."""
    piece = line[index]
    form = piece.form.lower()
    if len(form) != len(ocr.ROLE_SHORT) or sum(map(str.__ne__, form, ocr.ROLE_SHORT)) > 1:
        return None
    behind_vice = index > 0 and line[index - 1].form.lower() in ("vice", "v")
    return ocr.ROLE_SHORT if behind_vice or text[piece.end : piece.end + 1] == "." else None


def _place(line: Sequence[_Piece], index: int, text: str, spellings: _Spellings) -> str | None:
    """The municipality or county that stands before 'kommun' or behind 'Region'."""
    form = line[index].form
    after = _shape(line[index + 1].form) if index + 1 < len(line) else ""
    before = _shape(line[index - 1].form) if index else ""
    hyphenated = text[line[index].start - 1 : line[index].start] == "-"
    if len(form) < SHORTEST or hyphenated or not (after in _BEHIND_PLACE or before in _BEFORE_PLACE):
        return None
    lower = form.lower()
    if lower in place_names() or spellings.sound(lower):
        return None
    return ocr.place_shapes().get(_shape(form)) or _near_places().one(lower)


def _is_sound(form: str, spellings: _Spellings) -> bool:
    lower = form.lower()
    if len(form) < 2 or lower in ocr.words() or (form.isupper() and form.isalpha() and len(form) < SHORTEST):
        return True
    name = form[0].isupper() and not spellings.dotless
    return (name or _shape(lower) not in ocr.shapes()) and spellings.sound(lower)


def _joined(line: Sequence[_Piece], index: int, text: str, spellings: _Spellings) -> str | None:
    """The known word that a word makes with the next one, when a blank came into it."""
    if index + 1 == len(line):
        return None
    first, second = line[index], line[index + 1]
    if text[first.end : second.start].strip(" ") or second.form.isdigit():
        return None
    whole = (first.form + second.form).lower()
    if len(whole) < SHORTEST or not (second.form[0].islower() or not second.form[0].isalpha()):
        return None
    if whole in ocr.words() or (len(whole) > 5 and whole in place_names()):
        return whole
    found = ocr.shapes().get(_shape(whole))
    if found and not _is_sound(second.form, spellings) and len(whole) > 5:
        return found[0]
    recurs = spellings.counts[whole]
    if recurs and max(spellings.counts[first.form.lower()], spellings.counts[second.form.lower()]) <= recurs:
        return whole
    return None


def _read(piece: _Piece, text: str, spellings: _Spellings) -> str | None:
    """What a doubtful word is read as; None where nothing is known."""
    form = piece.form
    lower = form.lower()
    if any(char.isdigit() for char in form) and _NUMBERLIKE.match(form):
        return None  # a number, damaged or not
    found = _of_shape(form)
    if found is not None:
        return spellings.cased(found, form, text, piece.start)
    if form[0].isupper() and lower not in place_names():
        place = ocr.place_shapes().get(_shape(form)) if len(form) >= SHORTEST else None
        if place is not None:
            return place
    split = _split(form, lower, spellings)
    if split is not None:
        return split
    own = spellings.of_shape(lower)
    if own is not None:
        return spellings.cased(own, form, text, piece.start)
    if len(form) >= SHORTEST and spellings.counts[lower] < _TWICE:
        near = spellings.near(lower) or _near_words().one(lower)
        if near is not None and (len(form) >= _ONE_WRONG_FROM or near in ocr.key_words()):
            return spellings.cased(near, form, text, piece.start)
    return _lettered(form)


def _lettered(form: str) -> str | None:
    """A word with signs among its letters that look like letters; None where it has none."""
    if form.isalpha() or sum(map(str.isalpha, form)) * 2 <= len(form):
        return None
    read = "".join([ocr.LETTERS.get(char, char) for char in form])
    return read[0].upper() + read[1:] if form[0] in "0812" or form[0].isupper() else read


def _of_shape(form: str) -> str | None:
    """The commonest known word that has the form's shape; a lost letter ('?' or U+FFFD) may be any of å, ä, ö."""
    shapes = ocr.shapes()
    if "?" in form or "\ufffd" in form:
        plain = form.replace("\ufffd", "?")
        if plain.count("?") > 3:
            return None
        options = [plain]
        while "?" in options[0]:
            options = [option.replace("?", vowel, 1) for option in options for vowel in "ao"]
        return next((found[0] for option in options if (found := shapes.get(_shape(option)))), None)
    found = shapes.get(_shape(form))
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    same = [word for word in found if len(word) == len(form)] or list(found)
    lower = form.lower()
    return min(same, key=lambda word: sum(a != b for a, b in zip(word, lower, strict=False)))


def _known_or(form: str) -> str:
    """A half of two words that were glued: the known word that it can be, else itself."""
    lower = form.lower()
    word = None if lower in ocr.words() or len(form) < SHORTEST else _of_shape(form) or _near_words().one(lower)
    return _cased(word, form, "", 0) if word else form


def _split(form: str, lower: str, spellings: _Spellings) -> str | None:
    """Two words that were glued together, with a blank between them."""
    if lower in ocr.GLUED_PAIRS:
        pair = ocr.GLUED_PAIRS[lower]
        return form[0] + pair[1:]
    camel = _CAMEL.search(form)
    if camel:
        return " ".join(_known_or(half) for half in (form[: camel.start()], form[camel.start() :]))
    for at in range(2, len(form) - 1):
        left, right = lower[:at], lower[at:]
        glued = (right in ocr.OWN_WORDS and len(left) > 2) or (left in ocr.GLUED_BEFORE and len(right) > 2)
        if glued and all(word in ocr.words() or spellings.counts[word] >= _TWICE for word in (left, right)):
            return f"{form[:at]} {form[at:]}"
    return None
