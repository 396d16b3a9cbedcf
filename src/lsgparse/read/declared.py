"""The range of items that a protocol's first lines declare, before its items are looked for.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.tables.headings import BARE_RANGE, FIELD_OF, OPENLY, PARAGRAPHS, RANGE, field_of
from lsgparse.text.lines import Line

_ANNOUNCES = frozenset(("paragrafer", "paragraf", "protokollet omfattar"))
SHORT_LABEL = 4
"""A label of fewer letters can be any word."""


def declared_range(content: Sequence[Line]) -> tuple[int, int] | None:
    """The range of items that the first lines of a protocol declare, for the search for the items themselves."""
    announced = False
    for index, line in enumerate(content[:150]):
        text = line.text
        announced = announced or text.casefold().strip(" :") in _ANNOUNCES
        if len(text) > 120 or (
            ":" not in text and "§" not in text and not text[-1].isdigit() and text.casefold() not in FIELD_OF
        ):
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
