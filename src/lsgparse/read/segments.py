"""Give every line to one part: head or item; choose the layout; find the labels that came adrift from their margin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.chain import BEHIND, Heading, chain_of, is_paragraph
from lsgparse.read.contents import mark_contents
from lsgparse.read.lettered import lettered_chain
from lsgparse.read.sections import sectioned_chain
from lsgparse.read.several import headings_within, items_between
from lsgparse.read.unnumbered import is_weak, unnumbered_chain
from lsgparse.tables.decisions import LEADS_IN
from lsgparse.tables.headings import FIELD_OF
from lsgparse.tables.items import KIND_LEAD
from lsgparse.tables.layouts import Evidence, Layout, choose
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import (
    ITEM_LABELS,
    MARGIN_LABELS,
    PROTOCOL_TITLE,
    RESPONSIBLE_COLUMNS,
    TABLE_COLUMNS,
    Label,
    organ_label,
)
from lsgparse.text.lines import Document, Line, Run, run

_HEAD_WITHIN = 70
_TABLE_WITHIN = 200
_SHORTEST = 12
"""No protocol is shorter: so many lines."""
_ONE_HEAD = 24
"""Two beginnings that are told by title and by fields, and stand no further apart, are one."""
_LONGEST_LABEL = 60
_LAST_COLUMN = 3
_KINDS = 2
"""So many words tell kinds where they stand before titles: a single one can be a title's own."""
_LONGEST_HEAD = 25
_LABEL_STARTS = frozenset(form for word in ITEM_LABELS for form in (word[:2], word[:2].capitalize(), word[:2].upper()))
_LETTERED = lazy(r"[A-ZÅÄÖ]{2,5}\s+\d{1,3}\s{2,}[A-ZÅÄÖ][a-zåäö]")
"""An item's number with letters before it, and its title in a column of its own: 'KPR 29    Dagordning'."""
_TRAILING_LABEL = lazy(r"\s+(Beslut|Information|BESLUT|INFORMATION)\Z")


class Item:
    """One item's heading and its lines, furniture and labels of the margin left out."""

    def __init__(self, heading: Heading, lines: list[Line]) -> None:
        self.heading = heading
        self.lines = lines
        """The heading's line first."""
        self.kind: str | None = None
        """The kind told by a margin label."""
        self.margin: list[Line] = []
        """Margin labels that stand within or behind the item."""
        self.cut: int | None = None
        """Offset within the heading's line where a margin label or the number begins that stands behind the title."""
        self.lead: Run | None = None
        """The label of the kind that stands between the number and the title."""


class Segments(NamedTuple):
    """The parts of one protocol."""

    layout: Layout
    head: list[Line]
    """Lines before the first item, furniture left out."""
    items: list[Item]
    table_head: tuple[Line, ...]
    """The lines with the heads of a table's columns; none where there is no table."""
    declared: tuple[int, int] | None


def protocols(document: Document, marks: Mapping[int, str]) -> list[tuple[int, int]]:
    """Ranges [first, end) of ranks of the protocols that stand one after the other in a source; at least one."""
    content = document.content
    titles = [
        line
        for line in content
        if line.text[0] in "PpSsMmNn"
        and line.rank not in marks
        and len(line.text) < 110
        and ("rotokoll" in line.text or "anteckningar" in line.text or line.text.isupper())
        and _begins_protocol(content, line)
    ]
    others = headings_within(content)
    if len(titles) < 2:
        starts = [0, *others]
        return list(zip(starts, [*starts[1:], len(content)], strict=True))
    first_head = {line.text.casefold() for line in content[: titles[0].rank]}
    starts = [0]
    for title in titles[1:]:
        start = title.rank
        if start - starts[-1] < _SHORTEST and not _has_people(content[starts[-1] : start]):
            continue  # the head of a page above the title
        while start - 1 > starts[-1] and (
            content[start - 1].text.casefold() in first_head or content[start].starts_page
        ):
            if content[start].starts_page and content[start - 1].text.casefold() not in first_head:
                break
            start -= 1
        starts.append(start)
    kept = [starts[0]]
    for start in starts[1:]:  # a page's head above the last items of a protocol is no title
        at = bisect_right(others, start)
        other = others[at] if at < len(others) else None
        if other is None or other > start + _ONE_HEAD or not items_between(content, start, other):
            kept.append(start)
    starts = kept + [other for other in others if _is_apart(kept, other)]
    starts.sort()
    return list(zip(starts, [*starts[1:], len(content)], strict=True))


def _is_apart(starts: Sequence[int], other: int) -> bool:
    """Whether none of the beginnings, in order, stands as near to another as within one heading."""
    at = bisect_left(starts, other)
    return all(abs(other - start) > _ONE_HEAD for start in starts[max(0, at - 1) : at + 1])


def _has_people(content: Sequence[Line]) -> bool:
    """Whether a heading of an attendance list stands among the lines."""
    return any(attendance_heading(line.text.partition(":")[0]) for line in content if len(line.text) < _LONGEST_LABEL)


def _begins_protocol(content: Sequence[Line], line: Line) -> bool:
    """Whether a line is a protocol's title: fields of a heading and an attendance list follow it."""
    if not PROTOCOL_TITLE.match(line.text) or line.text.endswith("."):
        return False
    fields = people = False
    for following in content[line.rank + 1 : line.rank + 1 + _HEAD_WITHIN]:
        label, colon, _rest = following.text.partition(":")
        if len(label) > 40:
            continue
        if colon and label.casefold().strip() in FIELD_OF:
            fields = True
        elif attendance_heading(label):
            people = True
        if fields and people:
            return True
    return False


def segment(
    document: Document, marks: dict[int, str], part: tuple[int, int], declared: tuple[int, int] | None
) -> Segments:
    """Divide one protocol into its head and its items.

    A table of contents and labels of the margin are added to ``marks`` as furniture, since only the items tell them.
    """
    content = document.content[: part[1]]
    mark_contents(content, part[0], marks)
    table_head = _table_head(content[part[0] : part[0] + _TABLE_WITHIN], marks)
    narrow = narrow_width(content[table_head[-1].rank + 1 :]) if table_head else None
    chain = chain_of(content, marks, declared, part[0], narrow)
    if not table_head and is_weak(chain, content[part[0] :], declared):
        chain = lettered_chain(content, marks, part[0]) or unnumbered_chain(content, marks, part[0], chain) or chain
    sectioned, kinds = sectioned_chain(content, marks, part[0], chain) if not table_head else ([], {})
    if sectioned:
        chain = sectioned
        marks.update(dict.fromkeys(kinds, "section heading"))
    bounds = [heading.rank for heading in chain] + [part[1]]
    head = [line for line in content[part[0] : bounds[0]] if line.rank not in marks]
    for line in content[bounds[0] : bounds[-2]] if chain else ():
        if line.text[0] == "_" and not line.text.strip("_"):
            marks[line.rank] = "rule"  # before the last item nobody signs
    items = [
        Item(heading, [line for line in content[bounds[index] : bounds[index + 1]] if line.rank not in marks])
        for index, heading in enumerate(chain)
    ]
    heads = [*kinds]
    for item in items:
        if sectioned:
            item.kind = kinds[heads[bisect_left(heads, item.heading.rank) - 1]]
        if item.heading.style == BEHIND:
            item.cut = item.lines[0].text.rindex("§")
    _take_leads(items)
    margins = _margins(content, items, marks)
    if table_head and table_head[0] not in head:
        table_head = ()
    layout = choose(_evidence(items, margins, table_head))
    return Segments(layout, head, items, table_head, declared)


def _take_leads(items: Sequence[Item]) -> None:
    """Labels of the kind in front of the titles, in a house that sets them there: '3 Information: Nära vård'."""
    leads = [(item, KIND_LEAD.match(item.lines[0].text, item.heading.title_at)) for item in items]
    found = [(item, match) for item, match in leads if match]
    if 2 * len(found) < len(items) or len({match["kind"] for _item, match in found}) < _KINDS:
        return
    for item, match in found:
        first, row = item.lines[0], label_of(f"{match['kind']}:")
        item.kind = MARGIN_LABELS.get(match["kind"].casefold()) or (row.value if row is not None else None)
        item.lead = run([first], first.start + match.start("kind"), first.start + match.end("kind") + 1)
        item.heading = item.heading._replace(title_at=match.end())


def _evidence(items: Sequence[Item], margins: int, table_head: Sequence[Line]) -> Evidence:
    labelled = kinds = 0
    for item in items:
        parts = {row.part for line in item.lines[1:] if (row := label_of(line.text))}
        labelled += "beslut" in parts
        kinds += "kind" in parts or "presenters" in parts
    count = len(items) or 1
    last = {word for line in table_head for word in _column_words(line.text) if TABLE_COLUMNS.get(word) == _LAST_COLUMN}
    responsible = bool(last) and last <= RESPONSIBLE_COLUMNS
    return Evidence(bool(table_head), responsible, margins, labelled / count, kinds / count)


def label_of(text: str) -> Label | None:
    """The row of a label that stands alone on its line or before a colon, else None.

    Without a colon it begins with a capital: in lower case it is the last word of a paragraph that was wrapped.
    """
    if len(text) > 70:
        if ":" not in text[:45]:
            return None
    elif not (text[0].isupper() or ":" in text):
        return None
    starts = text[:2] in _LABEL_STARTS
    named = " beslut" in text or " förslag" in text or text.endswith("s ställningstagande")
    if not (starts or named):
        return None
    label = text.partition(":")[0]
    if starts:
        row = ITEM_LABELS.get(label.casefold().strip(" ."))
        if row is None and "/" in label:
            row = _either(label)
        if row is not None or not named:
            return row
    if " beslut" in label or " förslag" in label or label.endswith("s ställningstagande"):
        return organ_label(label)
    return None


def _either(label: str) -> Label | None:
    """The row of a label of two words, one of which is that of decisions: 'Beslut/åtgärd'."""
    words = label.casefold().split("/") if len(label) < _LONGEST_HEAD else []
    rows = [ITEM_LABELS.get(word.strip(" .")) for word in words]
    return next((row for row in rows if row is not None and row.part == "beslut"), None)


def is_kept(text: str) -> bool:
    """Whether a line may repeat at page edges without being furniture: a label, an item's number, a lead-in."""
    if text[0].isupper() and _LETTERED.match(text):
        return True
    return label_of(text) is not None or is_paragraph(text) or LEADS_IN.match(text) is not None


_NARROW = 0.56


def narrow_width(lines: Sequence[Line]) -> int | None:
    """What no line of a table's outer columns exceeds, about: most lines are notes filled to the margin."""
    lengths = sorted(len(line.text) for line in lines)
    return int(lengths[int((len(lengths) - 1) * 0.97)] * _NARROW) if lengths else None


_COLUMN_WORDS = frozenset(TABLE_COLUMNS) | {"och", "&"}


def _table_head(content: Sequence[Line], marks: Mapping[int, str]) -> tuple[Line, ...]:
    """The line with the heads of a table's columns, or the lines on which they stand one below the other."""
    lines = [line for line in content if line.rank not in marks]
    for index, line in enumerate(lines):
        if not line.text[0].isupper():
            continue
        if is_table_head(line.text):
            return (line,)
        if len(line.text) < _LONGEST_HEAD and TABLE_COLUMNS.get(line.text.casefold()) == 1:
            below = lines[index : index + _LAST_COLUMN]
            kinds = [{TABLE_COLUMNS.get(word, 0) for word in _column_words(one.text)} for one in below]
            if kinds == [{1}, {2}, {_LAST_COLUMN}]:
                return tuple(below)
    return ()


def _column_words(text: str) -> list[str]:
    return text.casefold().replace("/", " ").split() if len(text) < _LONGEST_HEAD * 4 else []


def is_table_head(text: str) -> bool:
    """Whether a line is made of the heads of a table's columns: words of two columns at least, few others."""
    if len(text) > 100 or text[-1] in ".:,":
        return False
    words = text.casefold().replace("/", " ").split()
    if not 2 <= len(words) <= 8 or TABLE_COLUMNS.keys().isdisjoint(words):
        return False
    unknown = sum(word not in _COLUMN_WORDS for word in words)
    columns = {TABLE_COLUMNS.get(word, 0) for word in words} - {0}
    return len(columns) >= 2 and 3 in columns and unknown <= len(words) // 3


def _margins(content: Sequence[Line], items: Sequence[Item], marks: dict[int, str]) -> int:
    """Find the labels that belong to a margin column; take them out of the items. Gives how many there are."""
    found: list[tuple[Item, Line]] = []
    doubtful: list[tuple[Item, Line]] = []
    for item in items:
        labels = [
            line
            for line in item.lines[1:]
            if line.text[0] in "BbIi" and line.text.casefold().strip(" .:") in MARGIN_LABELS and line.text[-1] != ":"
        ]
        ranks = {line.rank for line in labels}
        last = max((line.rank for line in labels if line.text.casefold().strip() == "beslut"), default=-1)
        for line in labels:
            adrift = _adrift(content, item, line, ranks, last, marks)
            if adrift is None:
                doubtful.append((item, line))
            elif adrift:
                found.append((item, line))
    if len(found) < 2:
        return 0
    for item, line in found:
        item.margin.append(line)
    of_item: dict[int, list[Line]] = {}
    for item, line in doubtful:
        of_item.setdefault(id(item), []).append(line)
    for item, line in doubtful:
        others = of_item[id(item)]
        if not item.margin and line is others[0] and (len(others) > 1 or line.text.casefold() == "information"):
            item.margin.append(line)
    for item in items:
        if item.margin:
            marks.update(dict.fromkeys((line.rank for line in item.margin), "margin label"))
            item.lines = [line for line in item.lines if marks.get(line.rank) != "margin label"]
            item.kind = MARGIN_LABELS[item.margin[0].text.casefold().strip(" .:")]
        _behind_title(item)
    return len(found)


def _adrift(
    content: Sequence[Line], item: Item, line: Line, labels: set[int], last_beslut: int, marks: Mapping[int, str]
) -> bool | None:
    """Whether a label stands where it introduces nothing: at the item's end, before a page's foot, within a sentence.

    labels: the ranks of the item's labels; last_beslut: that of the last one that says 'Beslut'. None where the label
    could be either.
    """
    last = item.lines[-1]
    if line is last:
        return True
    after = content[line.rank + 1]
    if after.rank in marks:
        return True
    word = line.text.casefold().strip(" .:")
    if after.rank in labels:
        return True
    if after.starts_page and not line.starts_page and last_beslut > line.rank:
        return True
    if word == "information":
        return None if line.rank == item.lines[0].rank + 1 else True
    if after.text[0].islower() and content[line.rank - 1].text[-1] not in ".:!?":
        return not (line.gap and after.text.startswith("att "))
    return None


def _behind_title(item: Item) -> None:
    """A margin label that came out on the line of the title."""
    if item.kind is not None:
        return
    first = item.lines[0]
    match = _TRAILING_LABEL.search(first.text)
    if match and match.start() > item.heading.title_at:
        item.cut = match.start()
        item.kind = MARGIN_LABELS[match[1].casefold()]
