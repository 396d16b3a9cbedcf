"""Attendance printed as a table: which column a mark or a word stands in, and what it tells of the person.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.people import PARTIES
from lsgparse.tables.presence import MARKS, PRESENCE_COLUMNS, PRESENCE_WORDS

_CELL = lazy(r"\S+(?: \S+)*")
_ROW = lazy(
    r"(?P<name>\S+(?: \S+){1,4}?) (?P<party>[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,3})(?: (?P<word>[xX✓]|[Jj]a|[Nn]ej|JA|NEJ))?"
    r"(?: (?P<rest>\S.*))?\Z"
)


_FIRST = frozenset(head.split()[0] for head, kind in PRESENCE_COLUMNS.items() if kind == "name")


class Columns(NamedTuple):
    """The heads of a table's columns: offset within the line, and what stands below ('name', 'party', a status …)."""

    heads: tuple[tuple[int, str], ...]
    title: str
    """The first head as printed: 'Ledamöter'."""

    def below(self, at: int) -> str:
        """What the column means that an offset belongs to."""
        return min(self.heads, key=lambda head: abs(head[0] - at))[1]


class Row(NamedTuple):
    """One person's row: the name with what belongs to it, the status that a mark tells, the party, and other cells."""

    name: str
    status: str | None
    party: str | None
    rest: list[str]


def columns_of(text: str) -> Columns | None:
    """The columns of a line that is the head of such a table, else None."""
    if len(text) > 140 or text.split(None, 1)[0].casefold() not in _FIRST or text[-1] in ".,":
        return None
    cells = [(match.start(), match.group()) for match in _CELL.finditer(text.replace("\t", "  "))]
    if len(cells) == 1:
        cells = [(match.start(), match.group()) for match in lazy(r"\S+").finditer(text)]
    known = [(at, PRESENCE_COLUMNS.get(cell.casefold().strip(" .:"))) for at, cell in cells]
    if [kind for _at, kind in known].count("name") > 1:
        return None  # two lists side by side
    if len(known) < 2 or known[0][1] != "name" or None in [kind for _at, kind in known]:
        return None
    return Columns(tuple((at, kind) for at, kind in known if kind), cells[0][1])


def row_of(columns: Columns, text: str) -> Row | None:
    """A person's row below the heads; None where the line is none."""
    cells = [(match.start(), match.group()) for match in _CELL.finditer(text.replace("\t", "  "))]
    if len(cells) == 1:
        return _tight(columns, text)
    status = party = None
    rest: list[str] = []
    kinds = {kind for _at, kind in columns.heads}
    if "närvarande" in kinds and _marked(cells):
        status = "frånvarande"
    for at, cell in cells[1:]:
        kind = columns.below(at)
        if kind in ("party", "name") and (cell.upper() in PARTIES or (len(cell) < 5 and _is_party(cell, columns))):
            party = cell.upper()
        elif cell in MARKS:
            status = kind if kind in ("närvarande", "frånvarande") else status
        elif cell.casefold() in PRESENCE_WORDS and kind in ("närvarande", "vote"):
            status = PRESENCE_WORDS[cell.casefold()] if kind == "närvarande" else status
        else:
            rest.append(cell)
    return Row(cells[0][1], status, party, rest)


def _marked(cells: Sequence[tuple[int, str]]) -> bool:
    """Whether nothing but marks and parties stands behind the name: then a missing mark says something."""
    return all(cell in MARKS or cell.upper() in PARTIES for _at, cell in cells[1:])


def _is_party(letters: str, columns: Columns) -> bool:
    """Whether letters are a party's: a known one's, or capitals where a column of parties is."""
    capitals = sum(map(str.isupper, letters)) > 1 and any(kind == "party" for _at, kind in columns.heads)
    return letters in PARTIES or capitals


def _tight(columns: Columns, text: str) -> Row | None:
    """A row whose cells came out with one blank between them."""
    match = _ROW.match(text)
    if match is None or not _is_party(match["party"], columns):
        return None
    word = (match["word"] or "").casefold()
    kinds = {kind for _at, kind in columns.heads}
    status = PRESENCE_WORDS.get(word) if "närvarande" in kinds else None
    return Row(match["name"], status, match["party"].upper(), [match["rest"]] if match["rest"] else [])
