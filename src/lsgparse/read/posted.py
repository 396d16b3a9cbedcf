"""The meeting's day and organ where the heading does not tell them: page heads, the notice of posting, other dates."""

from __future__ import annotations

from collections.abc import Mapping

from lsgparse.diagnostics import finding
from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.fields import Heading
from lsgparse.read.years import year_of
from lsgparse.tables.headings import DAY_OF_MEETING, POSTED_ORGAN, organ_rank
from lsgparse.tables.vocabulary import GENERIC_BODY
from lsgparse.text.lines import Document, fold, run

_COLUMNS = lazy(r"\s{2,}|\t")
_NOTICE = "notice of posting"
_NO_DATE = frozenset(("signature service", _NOTICE, "table of contents"))


def told_organ(named: str | None, running: str | None) -> str | None:
    """The organ that the decisions name, or that of a page head; its whole name where they say 'nämnden' alone."""
    noun = GENERIC_BODY.get(named.casefold()) if named else None
    return running if running and (not named or (noun and noun in running.casefold())) else named


def settle_date(
    heading: Heading, document: Document, marks: Mapping[int, str], part: tuple[int, int], timeline: dates.Timeline
) -> None:
    """Give the heading's date its year, or find the date elsewhere: running heads, the file's other dates, the dnr.

    Running heads and notices are those of this protocol alone; a source can hold several.
    """
    if heading.date is None and heading.undated is None:
        for rank in [rank for rank in range(*part) if marks.get(rank, _NOTICE) not in _NO_DATE]:
            hits = dates.find_dates(document.content[rank].text.lower())
            if hits and hits[0].day and hits[0].year:
                heading.date = dates.resolve(hits[0], None)
                heading.places["date"] = run([document.content[rank]])
                return
    hit = heading.undated
    if heading.date is None and hit is None:
        _posted(heading, document, marks, part)
    if heading.date is not None or hit is None:
        return
    year, evidence = year_of(hit, heading.dnr, document, timeline)
    if year is None or not dates.exists(year, hit.month, hit.day):
        return
    heading.date = dates.resolve(hit._replace(year=year), None)
    heading.inferred.append("date")
    place = heading.places["date"]
    heading.findings.append(finding("LSG203", (place.ranges, place.spans), year=year, evidence=evidence))


def _posted(heading: Heading, document: Document, marks: Mapping[int, str], part: tuple[int, int]) -> None:
    """The day of the meeting as the notice of posting tells it, behind its label or below."""
    for rank in [rank for rank in range(*part) if marks.get(rank) == _NOTICE]:
        if not document.content[rank].text.casefold().startswith(DAY_OF_MEETING):
            continue
        for line in document.content[rank : min(rank + 2, part[1])]:
            hits = dates.find_dates(line.text.lower())
            if hits and hits[0].day and hits[0].year:
                heading.date = dates.resolve(hits[0], None)
                heading.places["date"] = run([line])
                return


def posted_organ(document: Document, marks: Mapping[int, str], part: tuple[int, int]) -> str | None:
    """The organ as the notice of posting names it, behind its label or below; None where it names none."""
    for rank in [rank for rank in range(*part) if marks.get(rank) == _NOTICE]:
        match = POSTED_ORGAN.match(document.content[rank].text)
        if match is None:
            continue
        follows = document.content[rank + 1].text if rank + 1 < part[1] else ""
        words = _COLUMNS.split(match["organ"] or follows)[0]
        words = fold(words[: hits[0].start] if (hits := dates.find_dates(words.lower())) else words).strip(" ,:")
        if organ_rank(words):
            return words
    return None
