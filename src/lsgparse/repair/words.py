"""Damaged words recognised: by their shape, by one wrong letter, as two glued together, as one cut in two.

A word that is known, or that the text spells so several times, is left alone. What is done to others is bounded: their
shape must be a known word's, or one letter may differ where the word is long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.near import (
    LONGEST,
    ONE_WRONG_FROM,
    SHORTEST,
    has_known_shape,
    near_places,
    near_words,
    of_shape,
    one_apart,
    word_shape,
)
from lsgparse.repair.reading import Change
from lsgparse.repair.spellings import TWICE, Spellings, cased
from lsgparse.tables import ocr
from lsgparse.tables.places import place_names

_PIECE = lazy(r"[^\W_|\ufffd](?:[\w|\ufffd!?$]*[\w|\ufffd])?|[|\ufffd][\w|\ufffd!?$]*[\w|\ufffd]")
_CAMEL = lazy(r"(?<=[a-zåäöé]{2})(?=[A-HJ-ZÅÄÖ][a-zåäöé])")
_NUMBERLIKE = lazy(r"[\dlIiOoSBZbgqQ|!]*\Z")
_BEHIND_PLACE = frozenset(map(ocr.shape, ("kommun", "kommuns", "kommunen", "stad")))
_BEFORE_PLACE = frozenset(map(ocr.shape, ("region", "landstinget")))
"""Shapes of words beside which a municipality or county is named."""


class _Piece(NamedTuple):
    """A word of the text and where it stands."""

    start: int
    end: int
    form: str


def repair_words(text: str) -> list[Change]:
    """Every word of a damaged text that is read otherwise than it is printed, in order."""
    pieces = [piece for line in _lines(text) for piece in line]
    spellings = Spellings(Counter(piece.form for piece in pieces if not piece.form.isdigit()))
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


def _repair_line(line: Sequence[_Piece], text: str, spellings: Spellings) -> list[Change]:
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
            changes.append(Change(piece.start, line[index + 1].end, cased(joined, piece.form, text, piece.start)))
            index += 2
            continue
        read = _short_role(line, index, text) or _place(line, index, text, spellings)
        if read is None:
            read = _read(piece, text, spellings)
            framed = read is not None and (not piece.form.isalpha() or read.lower() in ocr.key_words() or " " in read)
            if read is not None and not framed and _is_name(line, index, text, spellings):
                read = spellings.known(piece.form)
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


def _place(line: Sequence[_Piece], index: int, text: str, spellings: Spellings) -> str | None:
    """The municipality or county that stands before 'kommun' or behind 'Region'."""
    form = line[index].form
    after = word_shape(line[index + 1].form) if index + 1 < len(line) else ""
    before = word_shape(line[index - 1].form) if index else ""
    hyphenated = text[line[index].start - 1 : line[index].start] == "-"
    if len(form) < SHORTEST or hyphenated or not (after in _BEHIND_PLACE or before in _BEFORE_PLACE):
        return None
    lower = form.lower()
    if lower in place_names() or spellings.sound(lower):
        return None
    place = ocr.place_shapes().get(word_shape(form)) or near_places().one(lower)
    return place if place is None or one_apart(ocr.plain_shape(form), ocr.plain_shape(place)) else None


def _is_sound(form: str, spellings: Spellings) -> bool:
    lower = form.lower()
    if len(form) < 2 or lower in ocr.words() or (form.isupper() and form.isalpha() and len(form) < SHORTEST):
        return True
    capital = form[0].isupper()
    if len(form) > LONGEST or (capital and lower in place_names()):
        return True
    name = capital and not spellings.dotless
    return (name or not has_known_shape(lower)) and spellings.sound(lower)


def _is_name(line: Sequence[_Piece], index: int, text: str, spellings: Spellings) -> bool:
    """Whether a word with a capital stands beside another one that no list knows: the two are a person's name."""
    form = line[index].form
    if not form[0].isupper() or not form.isalpha() or spellings.dotless:
        return False
    for other in (index - 1, index + 1):
        if 0 <= other < len(line):
            first, second = sorted((line[index], line[other]))
            beside = line[other].form
            if (
                text[first.end : second.start] == " "
                and beside[0].isupper()
                and beside[1:].islower()
                and beside.lower() not in ocr.key_words()
            ):
                return True
    return False


def _joined(line: Sequence[_Piece], index: int, text: str, spellings: Spellings) -> str | None:
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
    found = ocr.shapes().get(word_shape(whole)) or ocr.shapes().get(ocr.plain_shape(whole))
    if found and not _is_sound(second.form, spellings) and len(whole) > 5:
        return found[0]
    recurs = spellings.counts[whole]
    if recurs and max(spellings.counts[first.form.lower()], spellings.counts[second.form.lower()]) <= recurs:
        return whole
    return None


def _read(piece: _Piece, text: str, spellings: Spellings) -> str | None:
    """What a doubtful word is read as; None where nothing is known."""
    form = piece.form
    lower = form.lower()
    if any(char.isdigit() for char in form) and _NUMBERLIKE.match(form):
        return None  # a number, damaged or not
    found = of_shape(form)
    if found is not None:
        return spellings.cased(found, form, text, piece.start)
    if form[0].isupper() and lower not in place_names():
        place = ocr.place_shapes().get(word_shape(form)) if len(form) >= SHORTEST else None
        if place is not None:
            return place
    split = _split(form, lower, spellings)
    if split is not None:
        return split
    own = spellings.of_shape(lower)
    if own is not None:
        return spellings.cased(own, form, text, piece.start)
    if len(form) >= SHORTEST and spellings.counts[lower] < TWICE:
        near = spellings.near(lower) or near_words().one(lower)
        if near is not None and (len(form) >= ONE_WRONG_FROM or near in ocr.key_words()):
            return spellings.cased(near, form, text, piece.start)
    return _lettered(form)


def _lettered(form: str) -> str | None:
    """A word with signs among its letters that look like letters; None where it has none."""
    if form.isalpha() or sum(map(str.isalpha, form)) * 2 <= len(form):
        return None
    read = "".join([ocr.LETTERS.get(char, char) for char in form])
    return read[0].upper() + read[1:] if form[0] in "0812" or form[0].isupper() else read


def _known_or(form: str) -> str:
    """A half of two words that were glued: the known word that it can be, else itself."""
    lower = form.lower()
    word = None if lower in ocr.words() or len(form) < SHORTEST else of_shape(form) or near_words().one(lower)
    return cased(word, form, "", 0) if word else form


def _split(form: str, lower: str, spellings: Spellings) -> str | None:
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
        if glued and all(word in ocr.words() or spellings.counts[word] >= TWICE for word in (left, right)):
            return f"{form[:at]} {form[at:]}"
    return None
