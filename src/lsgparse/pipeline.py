"""The one function that names every step in order: source, lines, furniture, segments, readers, enrichment, Meeting."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from lsgparse import enrich
from lsgparse.checks import View, check
from lsgparse.diagnostics import NOWHERE, Finding, finding
from lsgparse.patterns import lazy
from lsgparse.piece import Piece
from lsgparse.read import items
from lsgparse.read.attendance import read_attendance
from lsgparse.read.blocks import width_of
from lsgparse.read.context import Context
from lsgparse.read.cover import unfold
from lsgparse.read.dates import Timeline, timeline
from lsgparse.read.declared import declared_range
from lsgparse.read.elected import settle_roles
from lsgparse.read.fields import Heading
from lsgparse.read.heading import read_heading
from lsgparse.read.listing import called
from lsgparse.read.organ import Organ, organ_of
from lsgparse.read.pagehead import title_in_head
from lsgparse.read.posted import posted_organ, settle_date, told_organ
from lsgparse.read.segments import Segments, is_kept, protocols, segment
from lsgparse.read.signatures import read_cover, read_signatures, split_cover
from lsgparse.repair.printed import restore
from lsgparse.repair.quality import Quality, clearest
from lsgparse.repair.reading import Reading
from lsgparse.repair.repairs import Repaired, repair
from lsgparse.stretches import Owners, Stretch, with_drawn
from lsgparse.tables.checks import ADJUSTED
from lsgparse.tables.pages import HARD_PROOFS, PROOF_HINTS, furniture_kind, opens_verification, proof_of
from lsgparse.text import furniture
from lsgparse.text.lines import (
    Document,
    PrintedLine,
    cut,
    paragraphs,
    place_of,
    plain_blanks,
    printed_lines,
    ranges,
    run,
)
from lsgparse.text.repeated import Marks
from lsgparse.text.source import Source
from lsgparse.text.verification import Proofs

if TYPE_CHECKING:
    from lsgparse.model import Meeting

Made = TypeVar("Made")

_NO_PROTOCOL = frozenset(("LSG104", "LSG105"))
"""Of a text that is no protocol, lines that have no place in one are not told."""
_LOST = lazy(r"\S*\ufffd\S*")
_PROOFS = Proofs(PROOF_HINTS, proof_of, HARD_PROOFS, opens_verification)


class ParseResult:
    """Everything that the layers found in one source."""

    def __init__(self, source: Source, pieces: tuple[Piece, ...], owners: Owners, reading: Reading) -> None:
        self.source = source
        self.pieces = pieces
        """The protocols of the source as plain data, one at least; not to be changed."""
        self.owners = owners
        """What each part claims of the text as it was read."""
        self.reading = reading
        """How the text was read: damaged words and numbers repaired."""

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """One for each protocol in the source, usually one; never empty. Made when first asked for."""
        return _undisturbed(lambda: tuple([piece.meeting() for piece in self.pieces]))

    @cached_property
    def lines(self) -> tuple[PrintedLine, ...]:
        """All lines of the decoded text, blank ones included; their raws, joined, are the text."""
        return printed_lines(self.source.text)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Every stretch that is not blank, in order, each with its one owner."""
        settled = self.owners.settle()
        placed = _in_print(settled, self.reading) if self.reading.changes else settled
        return tuple(with_drawn(placed, self.reading.printed, self.source.text))

    @property
    def meeting(self) -> Meeting:
        """The first protocol's meeting."""
        return self.meetings[0]


def _in_print(stretches: Iterable[Stretch], reading: Reading) -> Iterator[Stretch]:
    """Stretches of the text that was read as stretches of the printed one, still apart from each other."""
    reached = 0
    for stretch in stretches:
        start, end = reading.trimmed(stretch.start, stretch.end)
        if end > max(start, reached):
            yield stretch._replace(start=max(start, reached), end=end)
            reached = end


def read(source: Source) -> ParseResult:
    """Read a decoded source. Never raises for any text: what could not be read is told in the meetings' diagnostics."""
    return _undisturbed(lambda: _read(source))


def read_meetings(source: Source) -> tuple[Meeting, ...]:
    """``read(source).meetings``, with no search for garbage between the reading and the making."""
    return _undisturbed(lambda: read(source).meetings)


def _undisturbed(make: Callable[[], Made]) -> Made:
    """What the function gives, garbage collector paused meanwhile."""
    # Nothing that is made here refers back to itself; to look for what does takes a fifth of the time of a long text.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return make()
    finally:
        if collecting:
            gc.enable()


def _read(source: Source) -> ParseResult:
    repaired = repair(source.text, plain_blanks(source.text))
    reading = repaired.reading
    document = cut(reading.text)
    marks = furniture.mark(document, furniture_kind, is_kept, _PROOFS)
    document = furniture.bridged(document, marks)
    owners = Owners(document)
    parts = protocols(document, marks)
    dates = timeline(document.text)
    heads = [_read_head(document, part, marks, dates, owners) for part in parts]
    # Furniture is blanked once for all protocols of a source, when each has told its own: the work stays linear.
    plain = furniture.blanked(document, marks)
    pieces = []
    for number, (part, head) in enumerate(zip(parts, heads, strict=True), 1):
        findings: list[Finding] = []
        if len(parts) > 1:
            line = document.content[part[0]]
            place = (((line.number, line.number),), ((line.start, line.end),))
            findings.append(finding("LSG106", place, count=len(parts), number=number))
        pieces.append(
            _read_part(source, document, plain, marks, dates, part, head, owners, findings, repaired.quality.damaged)
        )
    owners.furniture(marks)
    enrich.number_meetings(pieces)
    of_source = list(_of_source(source, repaired))
    for part, piece in zip(parts, pieces, strict=True):
        piece["source"] |= owners.account(part)
        piece["source"]["quality"] = _quality(repaired.quality)
        unclassified = piece["source"]["unclassified"]
        if unclassified and not _NO_PROTOCOL.intersection(found["code"] for found in piece["diagnostics"]):
            piece["diagnostics"] += [_as_piece(found) for found in _unplaced(unclassified, document, part)]
        if reading.changes:
            restore(piece, reading)
            piece["diagnostics"] += [_as_piece(found) for found in enrich.check_repairs(piece, reading.printed)]
        piece["diagnostics"] = [_as_piece(found) for found in of_source] + piece["diagnostics"]
    return ParseResult(source, tuple([Piece(piece) for piece in pieces]), owners, reading)


def _quality(quality: Quality) -> dict[str, Any]:
    return {"score": round(1 - quality.error_rate, 4), "grade": quality.grade, "reasons": quality.reasons}


def _of_source(source: Source, repaired: Repaired) -> Iterator[Finding]:
    """What is to be told of the source itself, at places of the printed text."""
    yield from source.notes
    if "\ufffd" in source.text:
        yield _replaced(cut(source.text))
    if repaired.language is not None:
        line = cut(source.text).content[0]
        yield finding("LSG121", (((line.number, line.number),), ((line.start, line.end),)), language=repaired.language)
    if repaired.quality.damaged:
        yield _damaged(source.text, repaired)


def _damaged(text: str, repaired: Repaired) -> Finding:
    """A damaged text, with the places of a few words that show it."""
    document = cut(text)
    places = []
    for change in sorted(clearest(text, repaired.reading.changes)):
        where = place_of(change.start, change.end, document)
        places.append((f"read as {change.read}", (where.ranges, where.spans)))
    percent = f"{100 * repaired.quality.error_rate:.1f}"
    first = places[0][1] if places else NOWHERE
    return finding("LSG120", first, tuple(places), percent=percent, reason="; ".join(repaired.quality.reasons))


def _unplaced(unclassified: Sequence[tuple[int, int]], document: Document, part: tuple[int, int]) -> Iterator[Finding]:
    """Lines of a protocol that nobody claims. In dots and dashes and what tells of adjusting no value is lost."""
    numbers = {number for first, last in unclassified for number in range(first, last + 1)}
    lines = [
        line
        for line in document.content[slice(*part)]
        if line.number in numbers and any(map(str.isalnum, line.text)) and not ADJUSTED.search(line.text)
    ]
    if lines:
        where = ranges(lines)
        starts = {line.number: line.start for line in lines}
        ends = {line.number: line.end for line in lines}
        spans = tuple((starts[first], ends[last]) for first, last in where)
        yield finding("LSG110", (where, spans), count=len(lines))


def _replaced(document: Document) -> Finding:
    """Replacement characters in the text: letters that were lost before it came here."""
    lines = [line for line in document.content if "\ufffd" in line.text]
    count = document.text.count("\ufffd")
    words = [hit.span() for line in lines if (hit := _LOST.search(document.text, line.start, line.end))]
    return finding("LSG103", (ranges(lines), tuple(words)), count=count)


class _Head(NamedTuple):
    """What is read of a protocol before its items: they are divided, and the lines before and behind them read."""

    segments: Segments
    heading: Heading
    attendance: list[dict[str, Any]]
    signatures: list[dict[str, Any]]
    left: str
    """The lines before the first item that neither heading nor attendance has used."""
    organ: Organ
    named: str | None
    """The organ that the decisions name most often, where the heading names none."""


def _read_part(
    source: Source,
    document: Document,
    plain: Document,
    marks: Marks,
    timeline: Timeline,
    part: tuple[int, int],
    head: _Head,
    owners: Owners,
    findings: list[Finding],
    damaged: bool,
) -> dict[str, Any]:
    """Read one protocol of the source into a piece in the model's shape. plain: the document, furniture blanked."""
    segments, heading, attendance, signatures, left, organ, named = head
    own_date = date.fromisoformat(heading.date) if heading.date else None
    anchor = enrich.anchor_date(heading.date, timeline)
    context = Context(anchor, timeline, organ, plain, called([person["name"] for person in attendance]))
    arenden = items.read_items(segments, document, _width(segments), context, own_date, owners)
    settle_roles(attendance, signatures, arenden, left)
    body = heading.body or posted_organ(document, marks, part) or told_organ(named, heading.running_organ)
    inferred = heading.inferred + (["body"] if body and not heading.body else [])
    identity = enrich.meeting_id(body, heading.date, source.sha256)
    enrich.number_ids(identity, arenden)
    meeting: dict[str, Any] = {
        "id": identity,
        "title": heading.title,
        "body": body,
        "dnr": heading.dnr,
        "date": heading.date,
        "start_time": heading.start_time,
        "end_time": heading.end_time,
        "place": heading.place,
        "arende_range": {"first": heading.range[0], "last": heading.range[1]} if heading.range else None,
        "attendance": attendance,
        "arenden": arenden,
        "signatures": signatures,
        "inferred": inferred,
        "source": _source_info(source, document, segments),
        "heading_places": [
            {"field": name, "lines": place.ranges, "spans": place.spans} for name, place in heading.places.items()
        ],
    }
    findings += heading.findings
    furniture_of_part = {rank: marks[rank] for rank in range(*part) if rank in marks}
    lines, fallback = document.content[part[0] : part[1]], segments.layout.fallback
    view = View(
        meeting,
        context.plain,
        timeline,
        furniture_of_part,
        lines,
        heading.range,
        heading.notice,
        fallback=fallback,
        damaged=damaged,
    )
    findings += check(view)
    meeting["diagnostics"] = [_as_piece(found) for found in findings]
    return meeting


def _source_info(source: Source, document: Document, segments: Segments) -> dict[str, Any]:
    return {
        "name": source.name,
        "sha256": source.sha256,
        "encoding": source.encoding,
        "decoding": source.decoding,
        "lines": document.line_count,
        "layout": segments.layout.name,
    }


def _read_head(document: Document, part: tuple[int, int], marks: Marks, timeline: Timeline, owners: Owners) -> _Head:
    """Divide a protocol, read what stands before its first item and behind its last, mark what of it is furniture."""
    declared = declared_range(document.content[part[0] : part[1]])
    segments = segment(document, marks, part, declared)
    heading, attendance, signatures, left = _read_first_lines(document, part, segments, marks, timeline, owners)
    organ, named = organ_of(
        heading.body, heading.abbreviation, [line.text for item in segments.items for line in item.lines]
    )
    signatures += _read_tail(document, segments, marks, owners)
    return _Head(segments, heading, attendance, signatures, left, organ, named)


def _read_first_lines(
    document: Document,
    part: tuple[int, int],
    segments: Segments,
    marks: Marks,
    timeline: Timeline,
    owners: Owners,
) -> tuple[Heading, list[dict[str, Any]], list[dict[str, Any]], str]:
    """Heading, attendance, a cover page's signatures, which share the lines before the first item, and what is left."""
    cover_page = read_cover([line for line in segments.head if line.rank not in marks], document.text)
    signatures, signed, notice = cover_page.signatures, cover_page.signed, cover_page.notice
    for line in notice:
        marks[line.rank] = "notice of posting"
    for line in signed:
        owners.take(run([line]), "signature")
    cover = unfold(cover_page.rest, document)
    last = segments.items[0].lines[0].rank if segments.items else segments.head[-1].rank if segments.head else -1
    running = [document.content[rank] for rank in range(part[0], last + 1) if "page" in marks.get(rank, "")]
    heading = read_heading(cover.lines, running, title_in_head(document.content[part[0] : part[1]], marks))
    settle_date(heading, document, marks, part, timeline)
    heading.range = heading.range or segments.declared
    for line in heading.letterhead:
        marks[line.rank] = "letterhead"
    free = [
        line
        for line in cover.lines
        if line.rank not in heading.used and line.rank not in marks and line not in segments.table_head
    ]
    attendance = read_attendance(free)
    for wrapped, label in cover.wraps.items():
        if label in heading.used:
            heading.used[wrapped] = heading.used[label]
        else:
            attendance.used.add(wrapped)
    for rank, name in heading.used.items():
        owners.take(run([document.content[rank]]), "heading", detail=name)
    if segments.table_head:
        owners.take(run(segments.table_head), "heading", detail="table head")
    for rank in sorted(attendance.used):
        owners.take(run([document.content[rank]]), "attendance")
    for line in free:
        if line.rank not in attendance.used and items.is_agenda_head(line.text):
            owners.take(run([line]), "heading", detail="agenda head")
    heading.findings += attendance.findings
    left = [line for line in free if line.rank not in attendance.used]
    return heading, attendance.people, signatures, paragraphs(left)


def _read_tail(document: Document, segments: Segments, marks: Marks, owners: Owners) -> list[dict[str, Any]]:
    """The signature block, which the last item gives up."""
    if not segments.items:
        return []
    last = segments.items[-1]
    rest, block, notice = split_cover(last.lines[1:])
    for line in notice:
        marks[line.rank] = "notice of posting"
    signatures, lines = read_signatures(rest + block, document.text)
    taken = {line.rank for line in lines} | {line.rank for line in notice}
    last.lines = [line for line in last.lines if line.rank not in taken]
    for line in lines:
        owners.take(run([line]), "signature")
    return signatures


def _width(segments: Segments) -> int:
    return width_of([line for item in segments.items for line in item.lines])


def _as_piece(found: Finding) -> dict[str, Any]:
    return {
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        "lines": found.lines,
        "spans": found.spans,
        "related": [{"message": message, "lines": place[0], "spans": place[1]} for message, place in found.related],
    }
