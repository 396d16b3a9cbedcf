"""LSG2xx and LSG4xx: the dates that the items print."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lsgparse.checks.heading import DAYS, printed_weekday
from lsgparse.checks.view import Piece, View, bounds, name_of
from lsgparse.diagnostics import Finding, Place, finding
from lsgparse.read import dates

_DATED = {"references", "next_meetings", "taken_on", "uppdrag", "dates"}


def check(view: View) -> Iterator[Finding]:
    """Years that were concluded, weekdays, coming meetings."""
    yield from _years(view)
    yield from _weekdays(view)
    yield from _coming(view)


def _years(view: View) -> Iterator[Finding]:
    """Years that were concluded below the heading: told once, with every item and statement that holds one."""
    pieces = [item for item in view.items if _DATED.intersection(item["inferred"])]
    pieces += [s for item in view.items for s in item["beslut"] if _DATED.intersection(s["inferred"])]
    pieces.sort(key=lambda piece: piece["spans"][0])
    found = [(piece, place) for piece in pieces if (place := _first_without_year(view, piece))]
    if not found:
        return
    related = tuple(
        (f"{', '.join(one['inferred'])} of {one['id'].partition('/')[2]}", where) for one, where in found[1:]
    )
    yield finding("LSG206", found[0][1], related, count=len(found))


def _first_without_year(view: View, piece: Piece) -> Place | None:
    """The first date of a piece that has no year, not even that of the list that it stands in."""
    hit = next((hit for hit in view.timeline.within(*bounds(piece)) if hit.year is None), None)
    return view.place(hit.start, hit.end) if hit else None


def _weekdays(view: View) -> Iterator[Finding]:
    """A weekday that a date with a printed year does not fall on."""
    for item in view.items:
        for hit in view.timeline.within(*bounds(item)):
            if not (hit.year and hit.day and dates.exists(hit.year, hit.month, hit.day)):
                continue
            found = printed_weekday(view, hit.start, hit.end)
            day = date(hit.year, hit.month, hit.day)
            if found and found[0] != day.weekday():
                words = " ".join(view.text[found[1] : found[2]].split())
                right, printed = DAYS[day.weekday()], DAYS[found[0]]
                where = view.place(found[1], found[2])
                yield finding("LSG431", where, number=name_of(item), text=words, right=right, printed=printed)


def _coming(view: View) -> Iterator[Finding]:
    """A coming meeting whose printed date is not after this one; a list of a year's meetings may begin before it."""
    own = view.meeting["date"]
    if own is None or "date" in view.meeting["inferred"]:
        return
    for item in view.items:
        if "next_meetings" in item["inferred"]:
            continue
        days = [one for one in item["next_meetings"] if one["date"]]
        if days and all(one["date"] <= own[: len(one["date"])] and len(one["date"]) == len(own) for one in days):
            yield finding("LSG432", view.date_in(days[0], days[0]["date"]), number=name_of(item), date=days[0]["date"])
