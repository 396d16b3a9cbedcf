"""Table rows whose cells came out one after the other, told apart again.

A row has three cells: the item (title, presenters, attachments), the notes, the decision. The first and the last column
are narrow, the notes are wide; what settles the borders is the width of the lines, the blank lines between paragraphs
and the wording of decisions. Usually the cells follow one another; a page break can put the decision in the middle of
its notes, and two cells can come out on one line.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from lsgparse.patterns import factored, lazy
from lsgparse.read.blocks import is_bullet, is_numbered
from lsgparse.read.organ import Organ
from lsgparse.read.parts import Duty, Parts, number_run
from lsgparse.read.segments import Item, label_of, narrow_width
from lsgparse.read.words import Person, is_name, is_organisation, split_name
from lsgparse.tables.cells import CELL_STARTS, GLUED_CELL
from lsgparse.tables.decisions import ACTIVE, PASSIVE
from lsgparse.tables.items import POINTER
from lsgparse.tables.people import INITIALS
from lsgparse.tables.vocabulary import STATUS_REMARK, TASK_LABEL
from lsgparse.text.lines import Document, Line, Run, follows, run, running_text

_ONE_WORD = lazy(r"[A-ZÅÄÖ][a-zåäö]+\Z")
_MOST_CELL_LINES = 3
_VERB = lazy(lambda: rf"(?:{factored(f'{ACTIVE}|{PASSIVE}|får i uppdrag|ges i uppdrag|fattar beslut|ska(?:ll)?')})\b")
_SENTENCE_START = lazy(r"(?<=[.!?]) (?=[A-ZÅÄÖ])")
_SPLIT_PEOPLE = lazy(r"\s*,\s*|\s+och\s+|\s+o\s+")


class Widths(NamedTuple):
    """Widths of a table's columns, in characters."""

    notes: int
    """The longest line that a column of notes holds."""
    narrow: int
    """What no line of the outer columns exceeds, about."""


def widths(items: Sequence[Item]) -> Widths:
    """The widths of a table's columns: most lines are notes filled to the margin."""
    lengths = sorted(len(line.text) for item in items for line in item.lines)
    top = lengths[int((len(lengths) - 1) * 0.97)] if lengths else 80
    return Widths(top, narrow_width([line for item in items for line in item.lines]) or 40)


def divide(item: Item, document: Document, size: Widths, organ: Organ, *, duties: bool = False) -> Parts:
    """Divide one row of the table; duties: its last column tells who is responsible."""
    parts = Parts(number_run(item), kind=item.kind)
    groups = _paragraphs(item.lines)
    first = _first_cell(groups, size)
    _title_cell(item, parts, [line for group in groups[:first] for line in group], document)
    rest = groups[first:]
    if duties:
        _read_duties(parts, _over_pages(rest))
        return parts
    start, stop = _decision_cell(rest, size, organ)
    notes = [line for group in rest[:start] for line in group]
    after = [line for group in rest[stop:] for line in group]
    cell = [line for group in rest[start:stop] for line in group]
    cut = _glued(notes, cell, size)
    if cut is not None:
        line, offset = cut
        before = [other for other in notes if other.rank <= line.rank]
        behind = [other for other in notes if other.rank > line.rank]
        parts.text.append(Run(tuple(before), before[0].start, line.start + len(line.text[:offset].rstrip())))
        parts.beslut.append(Run((line, *behind, *cell), line.start + offset, (cell or behind or [line])[-1].end))
    else:
        if notes:
            parts.text.append(run(notes))
        if cell:
            parts.beslut.append(run(cell))
    if after:
        parts.text.append(run(after))
    return parts


def _read_duties(parts: Parts, groups: Sequence[list[Line]]) -> None:
    """Notes with tasks in them, and who is responsible for each: behind it on a line of their own, or at its end."""
    index = 0
    notes: list[Line] | None = None
    while index < len(groups):
        lines = groups[index]
        label = TASK_LABEL.match(lines[0].text)
        index += 1
        if label is None:
            other = label_of(lines[0].text)
            if other is not None and other.part == "bilaga":
                parts.bilagor.append(" ".join(line.text for line in lines).partition(":")[2].strip())
                parts.bilaga_runs.append(run(lines))
            elif notes is not None:
                notes.extend(lines)
            else:
                notes = list(lines)
                parts.narrative.append(notes)
            continue
        notes = None
        parts.labels.append(run(lines[:1], None, lines[0].start + len(label.group().rstrip())))
        start, end = lines[0].start + label.end(), lines[-1].end
        to, due = _glued_names(lines), ""
        if to:
            end = _before(lines, to)
        elif index < len(groups) and _responsible(groups[index]):
            cell = groups[index]
            to, due = cell[0].text, " ".join(line.text for line in cell[1:])
            parts.presenter_runs.append(run(cell))
            index += 1
        kept = [line for line in lines if line.start < end]
        parts.duties.append(Duty(run(kept, start, min(end, kept[-1].end)), to, due))
        if end < lines[-1].end:
            behind = [line for line in lines if line.end > end]
            parts.presenter_runs.append(run(behind, end if behind[0].start < end else None))


def _over_pages(groups: Sequence[list[Line]]) -> list[list[Line]]:
    """Paragraphs put together that only page furniture parts: the first one's sentence is left open."""
    joined: list[list[Line]] = []
    for group in groups:
        last = joined[-1][-1] if joined else None
        if last is not None and group[0].rank > last.rank + 1 and last.text[-1] not in ".:!?":
            joined[-1] = [*joined[-1], *group]
        else:
            joined.append(group)
    return joined


def _responsible(group: Sequence[Line]) -> bool:
    """Whether a paragraph is the cell of who is responsible: names, initials or one word, and a date below them."""
    pieces = _SPLIT_PEOPLE.split(group[0].text)
    return len(group) <= _MOST_CELL_LINES and all(
        is_name(piece) or INITIALS.match(piece) or _ONE_WORD.match(piece) for piece in pieces
    )


def _glued_names(lines: Sequence[Line]) -> str | None:
    """A name that came out behind the last full stop of a task, on its lines."""
    tail = " ".join(line.text for line in lines).rpartition(". ")[2]
    return tail if is_name(tail) else None


def _before(lines: Sequence[Line], tail: str) -> int:
    """Where the text ends before the words at its end, as an offset in the document."""
    left = len(tail)
    for line in reversed(lines):
        if left <= len(line.text):
            return line.end - left
        left -= len(line.text) + 1
    return lines[0].end


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines in groups: a blank line or the beginning of a page parts two."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and line.number == groups[-1][-1].number + 1 and not (line.starts_page and line.text[0].isupper()):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _is_narrow(group: Sequence[Line], size: Widths) -> bool:
    return all(len(line.text) <= size.narrow for line in group)


def _first_cell(groups: Sequence[list[Line]], size: Widths) -> int:
    """How many paragraphs the first cell takes: all before the first wide one."""
    for index, group in enumerate(groups):
        if not _is_narrow(group, size):
            return max(index, 1)
    for index, group in enumerate(groups[1:], 1):
        text = group[0].text
        if not (text[0].islower() or _names(text) or label_of(text) or STATUS_REMARK.match(text) or text[0] in "–-("):
            return index
    return max(1, len(groups))


def _decision_cell(groups: Sequence[list[Line]], size: Widths, organ: Organ) -> tuple[int, int]:
    """The paragraphs [start, stop) that make the decision's cell; empty where there is none."""
    runs: list[tuple[int, int]] = []
    index = 0
    while index < len(groups):
        if not _is_narrow(groups[index], size):
            index += 1
            continue
        start = index
        while index < len(groups) and _is_narrow(groups[index], size):
            index += 1
        runs.append((start, index))
    for start, stop in sorted(runs, key=lambda pair: pair[1] != len(groups)):
        for at in range(start, stop):
            if _opens_cell(groups[at], organ):
                return at, _cell_end(groups, at, stop)
    last = runs[-1] if runs else None
    if last and last[1] == len(groups) and last[0] > 0 and sum(map(len, groups[last[0] : last[1]])) > 1:
        return last
    return len(groups), len(groups)


def _opens_cell(group: Sequence[Line], organ: Organ) -> bool:
    """Whether a paragraph begins as decisions do."""
    text = " ".join(line.text for line in group)
    if is_bullet(text) or is_numbered(text):
        return False
    if CELL_STARTS.match(text):
        return True
    subject = organ.at_start(text)
    if subject:
        return _VERB.match(text, len(subject) + 1) is not None
    name, rest = split_name(text)
    head = text.split(None, 1)
    return bool((name and _VERB.match(rest)) or (len(head) > 1 and _VERB.match(head[1])))


def _cell_end(groups: Sequence[list[Line]], start: int, stop: int) -> int:
    """A paragraph that begins a page and leads on to wide ones is the notes' again."""
    if stop == len(groups):
        return stop
    for index in range(stop - 1, start, -1):
        if groups[index][0].starts_page or groups[index][-1].text.endswith(":"):
            return index
    return stop


def _glued(notes: Sequence[Line], cell: Sequence[Line], size: Widths) -> tuple[Line, int] | None:
    """A line on which the notes' end and the decision's beginning came out together: the line and the offset.

    It is the notes' last line, or the last one before narrow lines that go on with the decision.
    """
    if not notes:
        return None
    last = len(notes) - 1
    while not cell and last and len(notes[last].text) <= size.narrow and notes[last].text[0].islower():
        last -= 1
    for line in dict.fromkeys((notes[last], notes[-1])):
        if len(line.text) > size.notes + 3 or not cell or cell[0].text[0].islower():
            for match in GLUED_CELL.finditer(line.text):
                if match.start() and len(line.text) - match.start() <= size.narrow + 8:
                    return line, match.start()
        if len(line.text) > size.notes + 3:
            for match in _SENTENCE_START.finditer(line.text):
                if match.end() <= size.notes and len(line.text) - match.end() <= size.narrow:
                    return line, match.end()
    return None


def _title_cell(item: Item, parts: Parts, lines: Sequence[Line], document: Document) -> None:
    """The first cell: title, then presenters with their organisations, a remark on the status, attachments."""
    first = lines[0]
    title: list[tuple[Line, int]] = []
    rest = list(lines)
    if item.heading.title_at < len(first.text):
        title.append((first, first.start + item.heading.title_at))
    rest.pop(0)
    spaced = _double_spaced(lines)
    section = "title"
    previous = first
    for line in rest:
        gap = not follows(previous, line) and not (spaced and line.number == previous.number + 2)
        section = _cell_section(section, line, gap, bool(title), title[-1][0].text if title else "")
        if section == "title":
            title.append((line, line.start))
        elif section == "presenters":
            parts.presenter_runs.append(run([line]))
        elif section == "bilaga":
            _attachment(parts, line)
        else:
            parts.text.append(run([line]))
        previous = line
    if title:
        place = Run(tuple(line for line, _start in title), title[0][1], title[-1][0].end)
        parts.title_runs.append(place)
        parts.title = POINTER.sub("", running_text(place.texts, document, narrow=True)).strip().removesuffix(" -")
    names = [running_text(name.split("\n"), document, narrow=True) for name in parts.bilagor]
    parts.bilagor = [name.lstrip("-–• ").rstrip(" .,;") for name in names]
    _read_presenters(parts, document)


def _double_spaced(lines: Sequence[Line]) -> bool:
    """Whether most lines of a cell have one wholly empty line between them."""
    gaps = [b.number - a.number for a, b in itertools.pairwise(lines)]
    return (len(gaps) > 1 and sum(gap == 2 for gap in gaps) > len(gaps) / 2) or gaps == [2]


def _cell_section(section: str, line: Line, gap: bool, titled: bool, before: str) -> str:
    """What a line of the first cell is, after what went before."""
    label = label_of(line.text)
    if label is not None and label.part == "bilaga" and not before.endswith(" se"):
        return "bilaga"
    if label is not None and label.part == "presenters":
        return "presenters"
    if section == "bilaga":
        return "bilaga"
    if titled and STATUS_REMARK.match(line.text) and not before.endswith(("–", "-")):
        return "remark"
    if titled and section == "title" and line.gap == 2 and _is_remark(line, before):
        return "remark"
    if section == "remark" and not gap:
        return "remark"
    bare = line.text.strip(" ,-")
    if titled and (is_name(bare) or _names(bare)) and before[-1:] not in ("-", "–", ","):
        return "presenters"
    if section == "presenters":
        return "presenters"
    if section == "remark" and gap:
        return "remark"
    return "title"


def _is_remark(line: Line, before: str) -> bool:
    """Whether a paragraph of its own behind the title is no part of it: a sentence that begins anew."""
    bare = line.text.strip(" ,-")
    starts_anew = line.text[0].isupper() and before[-1:] not in ("-", "–", ",")
    return starts_anew and not is_name(bare) and not _names(bare) and label_of(line.text) is None


def _names(text: str) -> bool:
    """Whether a line holds nothing but names and organisations, and begins with a name."""
    pieces = [piece for piece in _SPLIT_PEOPLE.split(text.strip(" ,-")) if piece]
    name, rest = split_name(pieces[0]) if pieces else ("", "")
    return (
        bool(name)
        and (not rest or is_organisation(rest) or rest[:1].isupper())
        and all(is_name(piece) or is_organisation(piece) for piece in pieces[1:])
    )


def _read_presenters(parts: Parts, document: Document) -> None:
    """The people of the presenters' lines; a line goes on behind a hyphen and where the next begins in lower case."""
    texts: list[str] = []
    for place in parts.presenter_runs:
        text = place.texts[0]
        text = text.partition(":")[2].strip() if label_of(text) is not None else text
        if texts and (texts[-1].endswith("-") or text[:1].islower()):
            texts[-1] = running_text([texts[-1], text], document)
        elif text:
            texts.append(text)
    for text in texts:
        _presenter(parts, text.strip(" ,"))


def _presenter(parts: Parts, text: str) -> None:
    for piece in _SPLIT_PEOPLE.split(text):
        name, rest = split_name(piece)
        if name:
            parts.presenters.append(Person(name, rest or None, 0, len(name)))
        elif piece and parts.presenters:
            last = parts.presenters[-1]
            separator = " " if piece[0].islower() else ", "
            joined = f"{last.affiliation}{separator}{piece}" if last.affiliation else piece
            parts.presenters[-1] = last._replace(affiliation=joined)


def _attachment(parts: Parts, line: Line) -> None:
    parts.bilaga_runs.append(run([line]))
    if label_of(line.text) is not None:
        behind = line.text.partition(":")[2].strip()
        several = line.text.casefold().startswith("bilagor")
        parts.bilagor.append(behind)
        parts.has_label = several
        return
    if not parts.bilagor or (parts.has_label and parts.bilagor[-1] and line.text[0].isupper()):
        parts.bilagor.append(line.text)
    elif not parts.bilagor[-1]:
        parts.bilagor[-1] = line.text
    else:
        parts.bilagor[-1] += "\n" + line.text
