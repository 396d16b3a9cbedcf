"""People whose cells came out one below the other: name, house, name, house; or a table's heads and then its cells.

A helper of the attendance list's reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.read.person import Entry
from lsgparse.read.words import is_name, take_party
from lsgparse.tables.headings import field_of
from lsgparse.tables.people import PARTIES, attendance_heading, role_of
from lsgparse.tables.presence import PRESENCE_COLUMNS, PRESENCE_WORDS
from lsgparse.text.lines import Line, run

_LONGEST = 60
_MOST_HEADS = 6
_FEWEST = 2
_APART = 2
"""So many lines a cell may stand below its name: an empty one between them is an artefact of extraction."""


class Turn:
    """A person and the cells that stand below the name."""

    def __init__(self, name: str, party: str | None, lines: list[Line], replaces: str | None = None) -> None:
        self.name = name
        self.party = party
        self.lines = lines
        self.replaces = replaces
        self.status: str | None = None
        self.rest: list[str] = []

    def entry(self, status: str | None, roles: Sequence[str]) -> Entry:
        """The person as an entry of the list; status: that of the heading above, roles: those known before."""
        entry = Entry(self.name, self.status or status, run(self.lines), party=self.party, group=-1)
        entry.replaces = self.replaces
        entry.roles += dict.fromkeys(["ersättare", *roles] if self.replaces else roles)
        for part in (part for cell in self.rest for part in cell.split(",")):
            entry.qualify(part.strip())
        return entry


def _named(line: Line) -> tuple[str, str | None]:
    """The name that a line holds and nothing else, and the party behind it; empty where it holds another thing."""
    bare, party = take_party(line.text)
    return (bare, party) if is_name(bare) else ("", None)


def _is_cell(line: Line) -> bool:
    text = line.text
    ends = ":" in text or "  " in text or len(text) > _LONGEST
    return not (ends or attendance_heading(text) is not None or field_of(text) is not None)


def _is_house(text: str) -> bool:
    """Whether a cell can be what stands below a name: a house, a role, a title."""
    return text[0].isupper() and text[-1] not in ".," and not any(map(str.isdigit, text)) and not is_name(text)


def turns_below(lines: Sequence[Line], index: int, *, seen: bool) -> list[Turn]:
    """The people below a heading, each a name and one other cell, in turns; nothing where they do not alternate.

    seen: people stood so below an earlier heading; then a single one is enough.
    """
    found: list[Turn] = []
    at = index
    while at + 1 < len(lines) and _is_cell(lines[at]) and _is_cell(lines[at + 1]):
        name, party = _named(lines[at])
        below = lines[at + 1]
        if not name or below.number > lines[at].number + _APART or not _is_house(below.text):
            break
        found.append(Turn(name, party, [lines[at], below]))
        found[-1].rest.append(below.text)
        at += 2
    left = at < len(lines) and _is_cell(lines[at]) and bool(_named(lines[at])[0])
    labels = all(role_of(cell) for turn in found for cell in turn.rest)  # 'Anna Berg', 'Sekreterare', 'Bo Ek' ...
    return [] if left or labels or len(found) < (1 if seen else _FEWEST) else found


def heads_below(lines: Sequence[Line], index: int) -> list[str]:
    """What the heads of a table mean that stand one below the other, the name's first; nothing where there are none."""
    kinds: list[str] = []
    for line in lines[index : index + _MOST_HEADS]:
        kind = PRESENCE_COLUMNS.get(line.text.casefold().strip(" .:"))
        if kind is None:
            break
        kinds.append(kind)
    table = len(kinds) >= _FEWEST and kinds[0] == "name" and {"party", "närvarande", "frånvarande"} & {*kinds[1:]}
    return kinds if table else []


def cells_below(lines: Sequence[Line], index: int, kinds: Sequence[str]) -> list[Turn]:
    """The people of a table whose cells stand one below the other, those who served for them included."""
    found: list[Turn] = []
    marks = 0
    served = "name" in kinds[1:]
    for number, line in enumerate(lines[index:], index):
        if PRESENCE_COLUMNS.get(line.text.casefold()) == "name":
            break  # the next table
        if not _is_cell(line) and line.text.casefold() not in PRESENCE_WORDS:
            break
        name, party = _named(line)
        last = found[-1] if found else None
        after = lines[number + 1].text if number + 1 < len(lines) else ""
        if name:
            for_last = served and last is not None and last.status is not None and not last.replaces
            if last is not None and for_last and after.upper() not in PARTIES and last.status == "frånvarande":
                found.append(Turn(name, party, [line], replaces=last.name))
            else:
                found.append(Turn(name, party, [line]))
        elif last is None:
            return []
        elif line.text.upper() in PARTIES and last.party is None:
            last.party = line.text.upper()
            last.lines.append(line)
        elif line.text.casefold() in PRESENCE_WORDS:
            last.status = PRESENCE_WORDS[line.text.casefold()]
            last.lines.append(line)
            marks += 1
        else:
            last.rest.append(line.text)
            last.lines.append(line)
    return found if len(found) >= _FEWEST and (marks or any(turn.party for turn in found)) else []
