"""The signature block behind the last item: names and roles in one or two columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lsgparse.patterns import lazy
from lsgparse.read.words import is_name
from lsgparse.tables.people import (
    NOTICE_OF_POSTING,
    SIGNATURE_LABEL,
    SIGNATURES_HEAD,
    SIGNED_LINE,
    attendance_heading,
    role_of,
)
from lsgparse.text.lines import Line, Run, run

_SLACK = 4
"""So many columns a role may stand aside from its name."""

_CELLS = lazy(r"\s{2,}|\t")
_Cell = tuple[str, str, int, int]
"""Kind (name, role, label), value, and the offsets where it stands."""

_BRACKET = lazy(r"(?P<name>[^()]+?)\s*\((?P<role>[^()]+)\)\Z")
_DOTS = lazy(r"\s*[._…]{3,}\s*")
_PARAGRAPHS = lazy(r"\s*(?:Paragraf(?:er)?|PARAGRAFER|§§?):?[\s\d§–-]*\d\s*\Z")
_RULE = lazy(r"[\s._…/-]+\Z")


def read_signatures(lines: Sequence[Line], text: str = "") -> tuple[list[dict[str, Any]], list[Line]]:
    """The signatures among the last lines of a protocol, and the lines they stand on.

    A block is made of names, roles and words such as 'Vid protokollet' and nothing else; a name and a role belong
    together in the order in which they come, whichever comes first.
    """
    block: list[tuple[Line, list[_Cell]]] = []
    for line in reversed(lines):
        cells = _cells(line)
        if cells is None:
            break
        block.append((line, cells))
    block.reverse()
    while block and not _begins(block[0][1]):
        block.pop(0)
    found = [(line, cell) for line, cells in block for cell in cells]
    kinds = [cell[0] for _line, cell in found]
    if "name" not in kinds or not {"role", "label"} & set(kinds):
        return [], []
    return _pair(found, text), [line for line, _cells in block]


def split_cover(lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """A cover page's lines without its signature block, the block, and the notice of posting that can follow it.

    The block begins under 'Underskrifter', the notice with 'ANSLAG/BEVIS'; either ends where a page begins.
    """
    rest: list[Line] = []
    block: list[Line] = []
    notice: list[Line] = []
    target = rest
    previous = None
    for line in lines:
        if target is not rest and previous is not None and (line.page > previous.page or line.rank > previous.rank + 3):
            target = rest
        if _heads_block(line.text, target is notice):
            target = block
        elif NOTICE_OF_POSTING.match(line.text):
            target = notice
        elif target is not rest and attendance_heading(line.text) is not None:
            target = rest
        target.append(line)
        previous = line
    return rest, block, notice


def _heads_block(text: str, posted: bool) -> bool:
    """Whether a line begins the signature block; posted: it stands in the notice of posting, which is signed, too."""
    if SIGNATURES_HEAD.match(text):
        return not posted or "rifter" in text.lower()
    signed = SIGNED_LINE.match(text)
    return signed is not None and not posted and role_of(signed["role"]) is not None


def _cells(line: Line) -> list[_Cell] | None:
    """The cells of a line as (kind, value, start, end); None where one is neither name, role nor label."""
    found = []
    offset = 0
    if len(line.text) > 120:
        return None
    for match in [*_CELLS.finditer(line.text), None]:
        end = match.start() if match else len(line.text)
        for kind, value, start, stop in _cell(line.text[offset:end], line.start + offset):
            if kind == "other":
                return None
            found.append((kind, value, start, stop))
        offset = match.end() if match else end
    return found


def _cell(text: str, start: int) -> list[_Cell]:
    bare = _DOTS.sub("", _PARAGRAPHS.sub("", text)).strip()
    if not bare or _RULE.match(bare):
        return []
    end = start + len(text)
    role = role_of(bare.strip(" :()"))
    if role:
        return [("role", role, start, end)]
    label = SIGNATURE_LABEL.match(bare)
    if label and (label.end() == len(bare) or bare[label.end() :].strip(" :.,0123456789-/") == ""):
        return [("label", bare, start, end)]
    if is_name(bare.strip(" ,")):
        return [("name", bare.strip(" ,"), start, end)]
    bracket = _BRACKET.match(bare)
    if bracket and is_name(bracket["name"]) and role_of(bracket["role"]):
        at = start + text.index("(")
        return [("name", bracket["name"], start, at), ("role", role_of(bracket["role"]) or "", at, end)]
    before, separator, after = bare.partition(":" if ":" in bare else ",")
    if separator:
        first, second = before.strip(), after.strip()
        at = start + text.index(second) if second else end
        if is_name(first) and role_of(second):
            return [("name", first, start, start + len(before)), ("role", role_of(second) or "", at, end)]
        if (role_of(first) or SIGNATURE_LABEL.match(first)) and is_name(second):
            kind = "role" if role_of(first) else "label"
            return [(kind, role_of(first) or first, start, start + len(before)), ("name", second, at, end)]
    return [("other", bare, start, end)]


def _begins(cells: Sequence[_Cell]) -> bool:
    return any(cell[0] in ("name", "role", "label") for cell in cells)


def _pair(cells: Sequence[tuple[Line, _Cell]], text: str) -> list[dict[str, Any]]:
    names = [(line, cell) for line, cell in cells if cell[0] == "name"]
    roles = [(line, cell) for line, cell in cells if cell[0] == "role"]
    if len(names) == len(roles) or not roles:
        given = dict(enumerate(cell[1] for _line, cell in roles))
    else:
        given = _nearest(names, roles, text)
    result = []
    for index, (line, name) in enumerate(names):
        place: Run = run([line], name[2], name[3])
        result.append({"name": name[1], "role": given.get(index), "lines": place.ranges, "spans": place.spans})
    return result


def _nearest(names: Sequence[tuple[Line, _Cell]], roles: Sequence[tuple[Line, _Cell]], text: str) -> dict[int, str]:
    """Which name each role belongs to where there are more of the ones than of the others: the nearest in its column.

    Roles stand above their names throughout where the first one does, else below.
    """

    def column(cell: _Cell) -> int:
        return cell[2] - (text.rfind("\n", 0, cell[2]) + 1)

    above = roles[0][1][2] < names[0][1][2]
    given: dict[int, str] = {}
    for line, role in roles:
        free = [
            (index, one, cell)
            for index, (one, cell) in enumerate(names)
            if index not in given and (cell[2] > role[2] if above else cell[2] < role[2] or one is line)
        ]
        beside = [index for index, one, _cell in free if one is line]
        under = [index for index, _one, cell in free if abs(column(cell) - column(role)) <= _SLACK]
        chosen = beside or under or [index for index, _one, _cell in free]
        if chosen:
            given[chosen[0] if above or beside else chosen[-1]] = role[1]
    return given
