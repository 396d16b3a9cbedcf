"""Items without numbers: headings found by how they are set, where no chain of numbers leads through the protocol.

A heading is a short line set apart by blank lines, it begins with a capital and ends without a full stop. How the
headings of this protocol are set (blank line behind or none, capitals, a colon) is told by those that every agenda
has ('Mötets öppnande', 'Övriga frågor') and by those that stand in front of a decision; all others must be set alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.blocks import is_bullet, is_full, is_numbered, width_of
from lsgparse.read.chain import BEHIND, UNNUMBERED, Heading
from lsgparse.read.dates import find_dates, lowered
from lsgparse.read.words import is_name, split_name
from lsgparse.tables.decisions import LEADS_IN
from lsgparse.tables.headings import field_of
from lsgparse.tables.items import ITEM_DNR
from lsgparse.tables.people import NAMED_ROLE, attendance_heading, role_of
from lsgparse.tables.signing import NOTICE_OF_POSTING, SIGNATURE_LABEL, SIGNATURES_HEAD
from lsgparse.tables.vocabulary import ITEM_LABELS, PROTOCOL_TITLE, STANDARD_TITLES, Label
from lsgparse.text.lines import Line

_STRONG = frozenset(("paragraf", "word", "prefix", BEHIND))
_LONGEST = 100
_MOST_LINES = 2
_HEAD_WITHIN = 120
_LIST_REACH = 40
_ENDS = frozenset(".,;!?")
_LEAST = 3
_LEAST_WIDTH = 60
"""A type area is wider, whatever the lines of a short text say."""
_SENTENCES = lazy(r"[.!?] [A-ZÅÄÖ]")


class _Form(NamedTuple):
    """How a heading is set."""

    apart: bool | None
    """A blank line follows it; None where a label does, with or without one."""
    capitals: bool
    colon: bool

    def is_like(self, other: _Form) -> bool:
        """Whether two headings are set alike, as far as can be seen."""
        return self[1:] == other[1:] and (self.apart is None or other.apart is None or self.apart == other.apart)


class _Candidate(NamedTuple):
    line: Line
    form: _Form
    anchor: bool
    """An agenda's standing title, or a label follows."""


def is_weak(chain: Sequence[Heading], content: Sequence[Line], declared: tuple[int, int] | None) -> bool:
    """Whether a chain of numbers can be a list within an item: short, of plain numbers, in a small part of the text."""
    if not chain:
        return True
    if declared or any(heading.style in _STRONG for heading in chain):
        return False
    return chain[-1].rank - chain[0].rank < 0.35 * len(content) and len(chain) < 8


def unnumbered_chain(
    content: Sequence[Line], skip: Mapping[int, str], first: int, chain: Sequence[Heading]
) -> list[Heading]:
    """The headings of items without numbers from rank ``first`` on, numbered as they come.

    Empty where there are fewer than three, where nothing shows that the text is a protocol, or where the headings of
    ``chain`` stand under more than one of them: then those are the items.
    """
    lines = [line for line in content[first:] if line.rank not in skip]
    begins = _body_begins(lines)
    if begins is None:
        return []
    width = max(width_of(lines), _LEAST_WIDTH)
    found = _candidates(lines, begins, width)
    form = _form_of(found)
    if form is None:
        return []
    seen = Counter(one.line.text.casefold() for one in found)
    heads = [one for one in found if one.form.is_like(form) and seen[one.line.text.casefold()] == 1]
    if len(heads) < _LEAST or sum(one.anchor for one in heads) < 2:
        return []
    if len(chain) > 1:
        owners = {sum(head.line.rank <= heading.rank for head in heads) for heading in chain}
        if len(owners) > max(1, len(chain) // 3) or len(chain) > 2 * len(heads):
            return []
    return [Heading(one.line.rank, number, "", UNNUMBERED, 0, 0.0) for number, one in enumerate(heads, 1)]


def _body_begins(lines: Sequence[Line]) -> int | None:
    """The index of the first line behind title, fields and list of those present; None where there is no such head."""
    last = None
    titled = False
    for index, line in enumerate(lines[:_HEAD_WITHIN]):
        label, colon, rest = line.text.partition(":")
        apart = index and line.number > lines[index - 1].number + 1
        if titled and last is not None and apart and STANDARD_TITLES.match(line.text):
            break
        titled = titled or PROTOCOL_TITLE.match(line.text) is not None
        if len(label) > 45:
            continue
        heads = attendance_heading(label + colon if not rest else label) or field_of(label)
        listed = last is not None and index - last < _LIST_REACH and _is_person(line.text)
        if heads or listed or NAMED_ROLE.match(line.text):
            last = index
    return last + 1 if titled and last is not None else None


def _is_person(text: str) -> bool:
    """Whether a line is one of a list of people: it begins with a name, and no sentence follows."""
    name, rest = split_name(text.partition(",")[0].partition("(")[0].strip())
    return bool(name) and not text.endswith(".") and not (rest and rest[0].islower() and len(rest.split()) > 2)


def _candidates(lines: Sequence[Line], begins: int, width: int) -> list[_Candidate]:
    found: list[_Candidate] = []
    for index in range(begins, len(lines)):
        line = lines[index]
        before = lines[index - 1] if index else None
        if before is not None and line.number == before.number + 1 and not line.starts_page:
            continue
        if SIGNATURES_HEAD.match(line.text) or NOTICE_OF_POSTING.match(line.text):
            break
        if not _can_head(line.text):
            continue
        taken = _lines_of(lines, index, width)
        if not taken:
            continue
        after = lines[index + taken] if index + taken < len(lines) else None
        if after is None:
            continue
        text = line.text if taken == 1 else f"{line.text} {lines[index + 1].text}"
        if not text.isupper() and _SENTENCES.search(text):
            continue
        apart: bool | None = after.number > lines[index + taken - 1].number + 1 or after.starts_page
        label = _label(after.text)
        apart = None if label is not None else apart
        anchor = STANDARD_TITLES.match(text) is not None or (label is not None and label.part in ("beslut", "kind"))
        found.append(_Candidate(line, _Form(apart, text.isupper(), text[-1] == ":"), anchor))
    return found


def _can_head(text: str) -> bool:
    """Whether a line can be a heading by itself: short, with a capital, no label, name, date or list point."""
    if len(text) > _LONGEST or not text[0].isupper() or text[-1] in _ENDS or is_bullet(text) or is_numbered(text):
        return False
    if _label(text) is not None or attendance_heading(text) is not None or ITEM_DNR.match(text):
        return False
    if SIGNATURE_LABEL.match(text) or role_of(text.strip(" :")) or is_name(text) or PROTOCOL_TITLE.match(text):
        return False
    if LEADS_IN.match(text):
        return False
    colon = text.find(":")
    if 0 <= colon < len(text) - 1:
        return False
    days = find_dates(lowered(text)) if any(sign.isdigit() for sign in text) else []
    return not (days and days[0].start < 15 and days[0].day)


def _label(text: str) -> Label | None:
    label = text.partition(":")[0]
    return ITEM_LABELS.get(label.casefold().strip(" .")) if len(label) < 45 else None


def _lines_of(lines: Sequence[Line], index: int, width: int) -> int:
    """How many lines a heading at ``index`` takes: 1, or 2 where the first was full; 0 where it is a paragraph."""
    line = lines[index]
    for taken in range(1, _MOST_LINES + 1):
        after = lines[index + taken] if index + taken < len(lines) else None
        last = lines[index + taken - 1]
        if last.text[-1] in _ENDS:
            return 0
        if after is None or after.number > last.number + 1 or after.starts_page:
            return taken
        if _label(after.text) is not None:
            return taken
        if after.text[0].islower() or is_full(last, after, width) or (line.text.isupper() and after.text.isupper()):
            continue
        return taken if len(line.text) < 0.75 * width else 0
    return 0


def _form_of(found: Sequence[_Candidate]) -> _Form | None:
    """How most of the headings that are known for ones are set."""
    known = [one.form for one in found if one.anchor]
    forms = Counter(form for form in known if form.apart is not None) or Counter(known)
    if not forms:
        return None
    form = forms.most_common(1)[0][0]
    return form if sum(form.is_like(other) for other in known) >= 2 else None
