"""The signature block behind the last item: names and roles in one or two columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.blocks import column_of
from lsgparse.read.closecells import close_together
from lsgparse.read.words import is_name, take_party
from lsgparse.tables.calendar import MONTHS
from lsgparse.tables.people import attendance_heading, role_of, role_of_label
from lsgparse.tables.signing import (
    DAY_OF_SIGNING,
    MEMBERS,
    NOTICE_OF_POSTING,
    PLACE_AND_DAY,
    PLACE_OF_SIGNING,
    POSTING_WORDS,
    RULE_TO_SIGN,
    SIGNATURE_LABEL,
    SIGNATURE_OF_NOTICE,
    SIGNATURES_HEAD,
    SIGNED_LINE,
    UNDERSIGNED,
)
from lsgparse.text.lines import LONG, Line, Run, run

_LETTERS = lazy(r"[^\W\d_]+")
_LONGEST = 150
_LONGEST_TITLE = 40
_FEWEST, _MOST = 2, 12
_SPACED = 2
_MOST_CLOSE = 16
"""Of so many lines the names are looked for elsewhere in the text."""
_SLACK = 4
"""So many columns a role may stand aside from its name."""

_CELLS = lazy(r"\s{2,}|\t")
_Cell = tuple[str, str, int, int]
"""Kind (name, role, label), value, and the offsets where it stands."""

_BRACKET = lazy(r"(?P<name>[^()]+?)\s*\((?P<role>[^()]+)\)\Z")
_IN_A_LIST = lazy(r"[^\s,:;](?:(?!\s(?:och|samt)\s)[^,:;])*")
_DOTS = lazy(r"\s*[._…]{3,}\s*")
_PARAGRAPHS = lazy(r"\s*(?:Paragraf(?:er)?|PARAGRAFER|§§?|[Nn]r):?(?:\s*nr\b\.?)?[\s\d§–-]*\d\s*\Z")
_ITEMS = lazy(r"\s*\(?(?:§+|punkt(?:erna)?|p\.|ärende)\s*\d[\d\s,–-]*\)?\s*\Z", re.IGNORECASE)
_RULE = lazy(
    r"[\s._…/-]+\Z|\d{1,3}\Z|(?:19|20)\d\d\Z|(?:§+\s*)?\d{1,4}\s*[-–]\s*\d{1,4}\Z|(?:Paragraf(?:er)?|PARAGRAFER)\Z"
)


def read_signatures(
    lines: Sequence[Line], text: str = "", *, headed: bool = False
) -> tuple[list[dict[str, Any]], list[Line]]:
    """The signatures among the last lines of a protocol, and the lines they stand on.

    A block is made of names, roles and words such as 'Vid protokollet' and nothing else; a name and a role belong
    together in the order in which they come, whichever comes first. headed: the lines begin with the block, and what
    follows it is another thing.
    """
    block: list[tuple[Line, list[_Cell]]] = []
    for index in range(len(lines)) if headed else range(len(lines) - 1, -1, -1):
        line = lines[index]
        cells = (close_together(line, text) if len(block) < _MOST_CLOSE else None) or _cells(line)
        if cells is None and index and _says_who(lines[index - 1], line):
            cells = _cells(line, below=True)
        if cells is None:
            break
        block.append((line, cells))
    if not headed:
        block.reverse()
    while block and not _begins(*block[0]):
        block.pop(0)
    found = [(line, cell) for line, cells in block for cell in cells]
    kinds = [cell[0] for _line, cell in found]
    if "name" not in kinds or not {"role", "label"} & set(kinds):
        return [], []
    return _pair(found, text), [line for line, _cells in block]


class CoverPage(NamedTuple):
    """A protocol's first lines: who signs there, the lines that this stands on, the notice of posting, and the rest."""

    signatures: list[dict[str, Any]]
    signed: list[Line]
    notice: list[Line]
    rest: list[Line]


def read_cover(lines: Sequence[Line], text: str) -> CoverPage:
    """The signatures and the notice of posting among the lines in front of the first item."""
    rest, block, notice = split_cover(lines)
    signatures, signed = read_signatures(block, text, headed=True) if block else _signed_at_end(rest, text)
    ranks = {line.rank for line in signed}
    left = [line for line in (*rest, *block) if line.rank not in ranks]
    return CoverPage(signatures, signed, notice, left)


def _signed_at_end(lines: Sequence[Line], text: str) -> tuple[list[dict[str, Any]], list[Line]]:
    """Signatures without any head as the last lines in front of the first item: people who are listed further up."""
    found, block = read_signatures(lines, text)
    first = _cells(block[0]) if _FEWEST <= len(found) <= _MOST else None
    if not first or first[0][0] != "name" or any(not piece["role"] for piece in found):
        return [], []  # 'Ordförande: Anna Berg' says who led, and is not signed
    above = "\n".join([line.text for line in lines if line.rank < block[0].rank])
    return (found, block) if all(piece["name"] in above for piece in found) else ([], [])


def split_cover(lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """A cover page's lines without its signature block, the block, and the notice of posting that can follow it.

    The block begins under 'Underskrifter', the notice with 'ANSLAG/BEVIS'; either ends where a page begins,
    the notice before a list of people, too.
    """
    rest: list[Line] = []
    block: list[Line] = []
    notice: list[Line] = []
    target = rest
    previous = None
    words = "\n".join([line.text for line in lines if len(line.text) <= LONG]).lower()
    can_be_posted = any(map(words.__contains__, POSTING_WORDS))
    for line in lines:
        if target is not rest and previous is not None and (line.page > previous.page or line.rank > previous.rank + 3):
            target = rest
        if target is notice and SIGNATURE_OF_NOTICE.match(line.text):
            pass
        elif _heads_block(line.text, target is notice):
            if target is rest and rest and _is_head(rest[-1]) and RULE_TO_SIGN.match(line.text):
                block.append(rest.pop())
            target = block
        elif can_be_posted and len(line.text) <= LONG and any(map(NOTICE_OF_POSTING.match, _CELLS.split(line.text))):
            target = notice
        elif (target is not rest and attendance_heading(line.text) is not None) or (
            target is block and _cells(line) is None and not (previous is not None and _says_who(previous, line))
        ):
            target = rest
        target.append(line)
        previous = line
    return rest, block, notice


_INITIALS = frozenset("uUsSjJdDeEpP")
_RULES = ("..", "__", "……", ". .", "_ _")
"""Pieces of a line to sign on: a cheap test."""


def _heads_block(text: str, posted: bool) -> bool:
    """Whether a line begins the signature block; posted: it stands in the notice of posting, which is signed, too."""
    if text[0] not in _INITIALS and not any(map(text[:LONG].__contains__, _RULES)):
        return False
    if SIGNATURES_HEAD.match(text):
        return not posted or "rifter" in text.lower()
    if posted:
        return False
    signed = SIGNED_LINE.match(text)
    return RULE_TO_SIGN.match(text) is not None or (signed is not None and role_of(signed["role"]) is not None)


def _is_head(line: Line) -> bool:
    """Whether a line holds roles and labels and nothing else: they head the columns to sign in."""
    cells = _cells(line)
    return bool(cells) and all(cell[0] != "name" for cell in cells or ())


def _cells(line: Line, *, below: bool = False) -> list[_Cell] | None:
    """The cells of a line as (kind, value, start, end); None where one is neither name, role nor label.

    below: the line stands right below names, so that what is none of them is passed over.
    """
    found: list[_Cell] = []
    offset = 0
    if len(line.text) > _LONGEST:
        return None
    for match in [*_CELLS.finditer(line.text), None]:
        end = match.start() if match else len(line.text)
        for kind, value, start, stop in _cell(line.text[offset:end], line.start + offset):
            if kind == "other":
                if below:
                    continue
                if found and found[-1][0] == "label" and PLACE_OF_SIGNING.match(value):
                    continue
                return None
            found.append((kind, value, start, stop))
        offset = match.end() if match else end
    return found


def _cell(text: str, start: int) -> list[_Cell]:
    bare = _DOTS.sub("", _ITEMS.sub("", _PARAGRAPHS.sub("", text))).strip()
    if not bare or _RULE.match(bare) or bare.casefold() in MEMBERS:
        return []
    place = PLACE_AND_DAY.match(bare) if bare[-1].isdigit() else None
    bare = DAY_OF_SIGNING.sub("", bare) if bare[-1].isdigit() or bare[-1] == ")" else bare
    end = start + len(text)
    role = role_of(UNDERSIGNED.sub("", bare, count=1).strip(" :()"))
    if role:
        return [("role", role, start, end)]
    label = SIGNATURE_LABEL.match(bare)
    if label and all(word in MONTHS for word in _LETTERS.findall(bare[label.end() :].lower())):
        return [("label", bare, start, end)]
    if label and is_name(signer := take_party(bare[label.end() :].strip(" :,"))[0]):
        at = start + text.index(signer)
        return [("label", label.group(), start, at), ("name", signer, at, end)]
    several = _names_behind(text, label.end(), start) if label and ("," in bare or " och " in bare) else []
    if label and several:
        return [("label", label.group(), start, several[0][2]), *several]
    name = take_party(bare.strip(" ,"))[0]
    if is_name(name):
        return [("name", name, start, end)]
    if place and not SIGNATURE_LABEL.match(bare):
        return [("day", bare, start, end)]
    bracket = _BRACKET.match(bare)
    if bracket and is_name(bracket["name"]) and role_of(bracket["role"]):
        at = start + text.index("(")
        return [("name", bracket["name"], start, at), ("role", role_of(bracket["role"]) or "", at, end)]
    before, separator, after = bare.partition(":" if ":" in bare else ",")
    if separator:
        first, second = before.strip(), after.strip()
        at = start + max(0, text.find(second.split(None, 1)[0])) if second else end
        if is_name(first) and role_of(second):
            return [("name", first, start, start + len(before)), ("role", role_of(second) or "", at, end)]
        if (role_of(first) or SIGNATURE_LABEL.match(first)) and is_name(second):
            kind = "role" if role_of(first) else "label"
            return [(kind, role_of(first) or first, start, start + len(before)), ("name", second, at, end)]
        if SIGNATURE_LABEL.fullmatch(first) and ":" in bare:
            behind = _cell(second, at)
            if behind and behind[0][0] == "name":
                return [("label", first, start, start + len(before)), *behind]
    return [("other", bare, start, end)]


def _names_behind(text: str, at: int, start: int) -> list[_Cell]:
    """The names of a list behind a label, all of it: 'Justerat av: Anna Berg, Bo Ek'."""
    found: list[_Cell] = []
    for match in _IN_A_LIST.finditer(text, at):
        name = take_party(match.group())[0].strip()
        if not is_name(name):
            return []
        found.append(("name", name, start + match.start(), start + match.end()))
    return found


def _begins(line: Line, cells: Sequence[_Cell]) -> bool:
    """Whether a line can begin the block; place and day can behind an empty line."""
    return any(cell[0] in ("name", "role", "label") or (cell[0] == "day" and line.gap > 0) for cell in cells)


def _says_who(above: Line, line: Line) -> bool:
    """Whether a line right below names, and of as many cells, says what these people are: house, title."""
    names, cells = _cells(above), _CELLS.split(line.text)
    if not names or line.number != above.number + 1 or len(names) != len(cells):
        return False
    short = all(len(cell) <= _LONGEST_TITLE and cell[0].isupper() and cell[-1] not in ".:,;" for cell in cells)
    return short and all(cell[0] == "name" for cell in names)


def _pair(cells: Sequence[tuple[Line, _Cell]], text: str) -> list[dict[str, Any]]:
    placed = _placed(cells, text)
    names = [one for one in placed if one.kind == "name"]
    roles = [one for one in placed if one.kind == "role"]
    if len(names) == len(roles):
        given = {index: role.value for index, role in enumerate(roles)}
    else:
        beside = _right_below(names, roles)
        taken = {role.start for role in beside.values()}
        roles = [role for role in roles if role.start not in taken]
        labels = [
            one._replace(value=role) for one in placed if one.kind == "label" and (role := role_of_label(one.value))
        ]
        given = {number: role.value for number, role in beside.items()} or _in_order(names, labels)
        if roles and roles[0].start < names[0].start:
            given = _nearest(names, sorted((*roles, *labels), key=lambda one: one.start), given)
        else:
            given = _nearest(names, labels, _nearest(names, roles, given), above=not _right_below(names, labels))
    result = []
    for index, name in enumerate(names):
        place: Run = run([name.line], name.start, name.end)
        result.append({"name": name.value, "role": given.get(index), "lines": place.ranges, "spans": place.spans})
    return result


def _in_order(names: Sequence[_Placed], labels: Sequence[_Placed]) -> dict[int, str]:
    """Labels that came out one after the other, then their names: each has its own, the last all that are left."""
    last = max((label.start for label in labels), default=0)
    lines = {label.line.rank for label in labels}
    if len(lines) < _FEWEST or last > names[0].start or len(names) < len(labels):
        return {}
    return {number: labels[min(number, len(labels) - 1)].value for number in range(len(names))}


def _right_below(names: Sequence[_Placed], roles: Sequence[_Placed]) -> dict[int, _Placed]:
    """The role of each name that stands on the line right below it, where no name stands right below the role."""
    found: dict[int, _Placed] = {}
    numbers = sorted({one.line.number for one in (*names, *roles)})
    apart = min((after - before for before, after in pairwise(numbers)), default=1)
    step = apart if apart == _SPACED else 1  # an empty line below each is an artefact of extraction
    on_line: dict[int, list[int]] = {}
    for number, name in enumerate(names):
        on_line.setdefault(name.line.number, []).append(number)
    for role in roles:
        if role.line.number + step in on_line:
            continue
        for number in on_line.get(role.line.number - step, ()):
            if names[number].is_below(role):
                found.setdefault(number, role)
    return found


class _Placed(NamedTuple):
    """A cell with its place on the page."""

    kind: str
    value: str
    line: Line
    start: int
    end: int
    column: int
    order: tuple[int, int]
    """Which cell of its line it is, and of how many."""

    def is_below(self, other: _Placed) -> bool:
        """Whether two cells stand in one column."""
        aligned = abs(self.column - other.column) <= _SLACK
        return aligned or (self.order == other.order and self.order[1] > 1)


def _placed(cells: Sequence[tuple[Line, _Cell]], text: str) -> list[_Placed]:
    of_line = Counter(line.rank for line, _cell in cells)
    seen: Counter[int] = Counter()
    found = []
    for line, (kind, value, start, end) in cells:
        found.append(
            _Placed(kind, value, line, start, end, column_of(text, start), (seen[line.rank], of_line[line.rank]))
        )
        seen[line.rank] += 1
    return found


def _nearest(
    names: Sequence[_Placed], roles: Sequence[_Placed], known: dict[int, str], *, above: bool = False
) -> dict[int, str]:
    """Which role each name without one has: that of the nearest word in its column.

    The words stand above their names throughout where the first one does (above: they always do), and then hold for
    every name up to the next one, else below, each for one name.
    """
    given = dict(known)
    if not roles or not names:
        return given
    if above or roles[0].start < names[0].start:
        starts = [role.start for role in roles]
        for index, name in enumerate(names):
            last = bisect_left(starts, name.start) if index not in given else 0
            first = last
            while first and roles[first - 1].line is roles[last - 1].line:
                first -= 1
            heads = roles[first:last]
            fitting = [role for role in heads if role.line is name.line or name.is_below(role)] or heads
            if fitting:
                given[index] = fitting[-1].value
        return given
    free: list[int] = []  # names above the role that have none: kept from role to role, for there can be thousands
    reached = 0
    for role in roles:
        while reached < len(names) and names[reached].start < role.start:
            if reached not in given:
                free.append(reached)
            reached += 1
        beside = (index for index in reversed(free) if names[index].line is role.line or role.is_below(names[index]))
        chosen = next(beside, free[-1] if free else None)
        if chosen is not None:
            given[chosen] = role.value
            free.remove(chosen)
    return given
