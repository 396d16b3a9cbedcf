"""What only the whole protocol tells: ids, the years of dates, cross-checks, diagnostics."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from lsgparse.diagnostics import NOWHERE, Finding, finding
from lsgparse.patterns import lazy
from lsgparse.read import dates

_SLUG = lazy(r"[^a-z0-9]+")
_ASCII = str.maketrans({"æ": "ae", "ø": "o", "ß": "ss"})


def slug(text: str) -> str:
    """A readable ASCII form: 'Samråd hälsa, vård' gives 'samrad-halsa-vard'."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_ASCII))
    return _SLUG.sub("-", "".join(char for char in plain if not unicodedata.combining(char))).strip("-")


def meeting_id(body: str | None, iso_date: str | None, sha256: str) -> str:
    """The readable id: slug of the body and the date, the first eight hex digits of the hash in the date's stead."""
    return f"{slug(body or '') or 'protokoll'}-{iso_date or sha256[:8]}"


def number_meetings(meetings: Sequence[dict[str, Any]]) -> None:
    """Tell protocols of one source apart whose ids are the same: the second one's ends in -2."""
    seen: Counter[str] = Counter()
    for meeting in meetings:
        base = meeting["id"]
        seen[base] += 1
        if seen[base] > 1:
            meeting["id"] = f"{base}-{seen[base]}"
            number_ids(meeting["id"], meeting["arenden"])


def number_ids(meeting: str, arenden: Sequence[dict[str, Any]]) -> None:
    """Give items and decisions their ids; a doubled number gets -2, items without a number are u1, u2 and so on."""
    seen: Counter[str | None] = Counter()
    for item in arenden:
        seen[item["number"]] += 1
        count = seen[item["number"]]
        tail = f"u{count}" if item["number"] is None else item["number"] + (f"-{count}" if count > 1 else "")
        item["id"] = f"{meeting}/{tail}"
        for number, statement in enumerate(item["beslut"], 1):
            statement["id"] = f"{item['id']}/{number}"


def name_of(item: Mapping[str, Any]) -> str:
    """What a message calls an item: its number, else the end of its id."""
    return str(item["number"] or item["id"].rpartition("/")[2])


def anchor_date(iso_date: str | None, timeline: dates.Timeline) -> date | None:
    """The day from which years are concluded: the meeting's, or the middle one of the full dates of the text."""
    if iso_date:
        return date.fromisoformat(iso_date)
    whole = sorted(
        date(hit.year, hit.month, hit.day)
        for hit in timeline.whole()
        if hit.year and hit.day and dates.exists(hit.year, hit.month, hit.day)
    )
    return whole[-1] if len(whole) == 1 else whole[len(whole) // 2] if whole else None


def _place(piece: Mapping[str, Any]) -> tuple[Any, Any]:
    return piece["lines"], piece["spans"]


_ENOUGH = 3
"""So many items without any decision are more than an accident."""


def check(meeting: Mapping[str, Any], declared: tuple[int, int] | None, *, fallback: bool = False) -> list[Finding]:
    """The cross-checks of a whole protocol; fallback: no layout fitted, it was read by the general one."""
    found: list[Finding] = []
    if fallback and len(meeting["arenden"]) >= _ENOUGH and not any(item["beslut"] for item in meeting["arenden"]):
        found.append(finding("LSG112", count=len(meeting["arenden"])))
    found += _check_heading(meeting)
    found += _check_attendance(meeting["attendance"])
    found += _check_numbers(meeting["arenden"], declared)
    for item in meeting["arenden"]:
        found += _check_kind(item)
    found += _check_years(meeting["arenden"])
    return found


_DATED = {"references", "next_meetings", "taken_on", "uppdrag", "dates"}


def _check_years(arenden: Sequence[Mapping[str, Any]]) -> list[Finding]:
    """Years that were concluded below the heading: told once, with every item and statement that holds one."""
    pieces = [item for item in arenden if _DATED.intersection(item["inferred"])]
    pieces += [s for item in arenden for s in item["beslut"] if _DATED.intersection(s["inferred"])]
    if not pieces:
        return []
    pieces.sort(key=lambda piece: piece["spans"][0])
    related = tuple(
        (f"{', '.join(piece['inferred'])} of {piece['id'].partition('/')[2]}", _place(piece)) for piece in pieces
    )
    return [finding("LSG206", NOWHERE, related, count=len(pieces))]


def _check_heading(meeting: Mapping[str, Any]) -> list[Finding]:
    if meeting["title"] is None and meeting["date"] is None and meeting["place"] is None:
        return [finding("LSG201")]
    if meeting["date"] is None:
        return [finding("LSG202")]
    contradiction = _contradiction(meeting)
    return [contradiction] if contradiction else []


def _contradiction(meeting: Mapping[str, Any]) -> Finding | None:
    """The protocol files the minutes of a meeting on its own date: one of the two dates is wrong."""
    for item in meeting["arenden"]:
        for reference in item["references"]:
            filed = re.search(r"\b(?:protokoll|anteckning)", f"{item['title']} {reference['text']}", re.IGNORECASE)
            if reference["date"] == meeting["date"] and filed:
                reason = f"item {name_of(item)} files the minutes of that same day"
                related = ((reference["text"], _place(reference)),)
                where = next((p for p in meeting["heading_places"] if p["field"] == "date"), None)
                return finding(
                    "LSG205", _place(where) if where else NOWHERE, related, date=meeting["date"], reason=reason
                )
    return None


def _check_attendance(people: Sequence[Mapping[str, Any]]) -> list[Finding]:
    if not people:
        return [finding("LSG303")]
    present = {p["name"]: p for p in people if p["status"] == "närvarande"}
    return [
        finding("LSG302", _place(present[p["name"]]), (("absent", _place(p)),), name=p["name"])
        for p in people
        if p["status"] == "frånvarande" and p["name"] in present
    ]


def _check_numbers(arenden: Sequence[Mapping[str, Any]], declared: tuple[int, int] | None) -> list[Finding]:
    found: list[Finding] = []
    unnumbered = [item for item in arenden if item["number"] is None]
    if unnumbered:
        found.append(finding("LSG404", _place(unnumbered[0]), count=len(unnumbered)))
    arenden = [item for item in arenden if item["number"] is not None]
    numbers = [int(re.match(r"\d+", item["number"]).group()) for item in arenden]  # type: ignore[union-attr]
    seen: dict[str, Mapping[str, Any]] = {}
    for item in arenden:
        first = seen.setdefault(item["number"], item)
        if first is not item:
            related = ((f"first {item['number']}", _place(first)),)
            found.append(finding("LSG402", _place(item), related, number=item["number"]))
    for before, after, item in zip(numbers, numbers[1:], arenden[1:], strict=False):
        if after > before + 1:
            gap = f"{before + 1}" if after == before + 2 else f"{before + 1}–{after - 1}"
            found.append(finding("LSG403", _place(item), before=before, after=after, missing=gap))
    if declared and numbers:
        wanted = declared[1] - declared[0] + 1
        if (numbers[0], numbers[-1]) != declared or len(numbers) != wanted:
            detail = f"{len(numbers)} were found, {arenden[0]['number']}–{arenden[-1]['number']}, instead of {wanted}"
            found.append(finding("LSG401", first=declared[0], last=declared[1], detail=detail))
    elif declared:
        found.append(finding("LSG401", first=declared[0], last=declared[1], detail="none was found"))
    return found


_MERE = {"delgivning", "till handlingarna"}


def _check_kind(item: Mapping[str, Any]) -> list[Finding]:
    outcomes = [value for statement in item["beslut"] for value in statement["outcome"] if value not in _MERE]
    if item["kind"] == "information" and outcomes:
        statement = next(s for s in item["beslut"] if set(s["outcome"]) - _MERE)
        return [finding("LSG411", _place(statement), number=name_of(item), outcome=", ".join(dict.fromkeys(outcomes)))]
    if item["kind"] == "beslut" and not item["beslut"]:
        return [finding("LSG412", _place(item), number=name_of(item))]
    return []


_HEADING_NUMBERS = ("dnr", "date", "start_time", "end_time", "arende_range")


def check_repairs(meeting: Mapping[str, Any]) -> list[Finding]:
    """Numbers, dates and times that are read otherwise than printed: one finding each for heading and items."""
    places = {place["field"]: _place(place) for place in meeting["heading_places"]}
    heading = [(name, meeting[f"{name}_printed"]) for name in _HEADING_NUMBERS if meeting[f"{name}_printed"]]
    items = [(item, item["number_printed"]) for item in meeting["arenden"] if item["number_printed"]]
    found = []
    if heading:
        told = ", ".join(f"{name} ({printed!r})" for name, printed in heading)
        related = tuple((f"{name}: {printed}", places.get(name, NOWHERE)) for name, printed in heading)
        found.append(finding("LSG207", related[0][1], related[1:], count=len(heading), told=told))
    if items:
        told = ", ".join(f"{item['number']} ({printed!r})" for item, printed in items)
        related = tuple((f"{item['number']}: {printed}", _place(item)) for item, printed in items)
        found.append(finding("LSG421", related[0][1], related[1:], count=len(items), told=told))
    return found


def what_is_missing(meeting: Mapping[str, Any], notice: str | None) -> list[Finding]:
    """Whether a text is a protocol at all; a finding with what is missing where it is not."""
    items, people = meeting["arenden"], meeting["attendance"]
    decided = any(item["beslut"] for item in items)
    if notice and meeting["title"] is None and not decided:
        return [finding("LSG105", word=notice)]
    labelled = any(item["kind"] or item["presenters"] for item in items)
    signs = [
        meeting["title"] is not None,
        len(people) >= 2,
        len(items) >= 2,
        decided,
        meeting["date"] is not None,
        labelled,
        meeting["arende_range"] is not None,
    ]
    if sum(signs) >= 3 and (decided or meeting["title"] is not None or (len(people) >= 2 and len(items) >= 2)):
        return []
    names = ["no title 'Protokoll'", "no list of those present", "no numbered items", "no decision", "no date"]
    missing = [name for name, there in zip(names, signs, strict=False) if not there]
    return [finding("LSG104", missing=", ".join(missing))]
