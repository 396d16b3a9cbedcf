"""The labels of a heading, and the range of items that the first lines declare, before the items are looked for.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.tables.headings import BARE_RANGE, DNR_LINE, FIELD_OF, OPENLY, PARAGRAPHS, RANGE, field_of
from lsgparse.text.lines import Line

_COLUMNS = lazy(r"\s{2,}|\t")
_LABEL_LENGTH = 40
_ANNOUNCES = frozenset(("paragrafer", "paragraf", "protokollet omfattar"))
SHORT_LABEL = 4
"""A label of fewer letters can be any word."""


def declared_range(content: Sequence[Line]) -> tuple[int, int] | None:
    """The range of items that the first lines of a protocol declare, for the search for the items themselves."""
    announced = False
    for index, line in enumerate(content[:150]):
        text = line.text
        if len(text) > 120:
            continue
        announced = announced or text.casefold().strip(" :") in _ANNOUNCES
        if ":" not in text and "§" not in text and not text[-1].isdigit() and text.casefold() not in FIELD_OF:
            continue
        label, colon, value = text.partition(":")
        key = label.casefold().strip()
        follows = content[index + 1].text if index + 1 < len(content) else ""
        if not colon and len(key) > SHORT_LABEL and FIELD_OF.get(key) == "range" and RANGE.fullmatch(follows):
            value = follows
        elif colon and FIELD_OF.get(key) == "range":
            value = value.strip() or (content[index + 1].text if index + 1 < len(content) else "")
        elif BARE_RANGE.match(text) or (announced and RANGE.fullmatch(text)):
            value = text
        elif (openly := OPENLY.match(text)) and field_of(openly["label"]) == "range":
            value = openly["value"]
        elif openly := PARAGRAPHS.search(text):
            value = text[openly.start(1) :]
        else:
            continue
        match = RANGE.search(value)
        if match and int(match[1]) <= int(match[2]):
            return int(match[1]), int(match[2])
    return None


def labelled(line: Line) -> tuple[str | None, str, int]:
    """The field that a line's label names, the value behind it and the value's offset in the line."""
    text = line.text
    label, colon, value = text.partition(":")
    name = field_of(label) if colon and len(label) <= _LABEL_LENGTH else None
    if name is not None:
        value = value.strip()
        if name == "range" and value and not RANGE.match(value) and not value[0].isdigit():
            return None, "", 0
        return name, value, text.rindex(value) if value else 0
    openly = OPENLY.match(text)
    if openly:
        name = field_of(openly["label"])
        if name != "range" or RANGE.match(openly["value"]):
            return name, openly["value"], openly.start("value")
    match = DNR_LINE.match(text)
    if match:
        return "dnr", match["value"], match.start("value")
    if BARE_RANGE.match(text):
        return "range", text, 0
    gap = _COLUMNS.search(text, 0, _LABEL_LENGTH + 2)  # a gap further back has no label in front of it
    if gap is None and len(text) > _LABEL_LENGTH:
        return None, "", 0
    name = field_of(text[: gap.start()] if gap else text)
    if name is not None and name != "range":
        if gap:
            value = text[gap.end() :].strip()
            return name, value, text.rindex(value)
        return name, "", 0
    return None, "", 0


def announces_range(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is 'Paragrafer' or its like alone, and the next one a range of numbers alone."""
    text = lines[index].text
    if not SHORT_LABEL < len(text) <= _LABEL_LENGTH or FIELD_OF.get(text.casefold()) != "range":
        return False
    if index + 1 >= len(lines):
        return False
    return RANGE.fullmatch(lines[index + 1].text) is not None
