"""LSG4xx: the items' numbers, labels and contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lsgparse.checks.people import is_whole
from lsgparse.checks.view import Piece, View, bounds, listed, name_of, number_of, place_in
from lsgparse.diagnostics import NOWHERE, Finding, Place, finding, number_runs
from lsgparse.patterns import lazy
from lsgparse.read.segments import label_of
from lsgparse.tables.calendar import MONTHS
from lsgparse.tables.checks import (
    APPROVAL_TITLE,
    CLOSES,
    DECIDING,
    FORMAL_TITLE,
    OTHER_MATTERS,
    OTHER_PERIOD,
    PERIOD,
    PERIOD_GATE,
    STRUCK,
    WITHDRAWN,
)

_MERE = {"delgivning", "till handlingarna"}
_LONGEST = 120
"""Names alone, of those elected, are no longer."""
_BETWEEN_NAMES = lazy(r"\s*(?:,|\n|\boch\b|\bsamt\b|\([A-ZÅÄÖ]+\))+\s*")
_MOST_NAMED = 6
"""So many numbers, or runs of them, a message holds."""
_MOST_STRUCK = 99
"""No protocol leaves out more numbers in one go."""
_NO_MATTER = {*_MERE, "annat", "bordläggning"}


def check(view: View) -> Iterator[Finding]:
    """Numbers against each other and the declared range, labels against contents, titles against texts."""
    yield from _numbers(view)
    for item in view.items:
        yield from _kind(view, item)
        yield from _other_matters(view, item)
        yield from _period(view, item)
    yield from _empty(view)


def _numbers(view: View) -> Iterator[Finding]:
    unnumbered = [item for item in view.items if item["number"] is None]
    if unnumbered:
        related = tuple((item["title"], view.head(item)) for item in unnumbered[1:])
        yield finding("LSG404", view.head(unnumbered[0]), related, count=len(unnumbered))
    items = [item for item in view.items if number_of(item) is not None]
    seen: dict[str, Piece] = {}
    for item in items:
        first = seen.setdefault(item["number"], item)
        if first is not item:
            related = ((f"the first {item['number']}", view.head(first)),)
            yield finding("LSG402", view.head(item), related, number=item["number"])
    if not view.excerpt:
        yield from _gaps(view, items)
    yield from _range(view, items)


def _gaps(view: View, items: Sequence[Piece]) -> Iterator[Finding]:
    struck: set[int] | None = None  # looked for once, where there is a gap
    for first, item in pairwise(items):
        before, after = number_of(first) or 0, number_of(item) or 0
        if after <= before + 1:
            continue
        struck = _struck(view) if struck is None else struck
        if not all(number in struck for number in range(before + 1, after)):
            gap = f"{before + 1}" if after == before + 2 else f"{before + 1}–{after - 1}"
            related = ((f"item {name_of(first)}", view.head(first)),)
            missing = f"{gap} {'is' if after == before + 2 else 'are'}"
            yield finding("LSG403", view.head(item), related, before=before, after=after, missing=missing)


def _struck(view: View) -> set[int]:
    """The numbers that the protocol itself says are left out."""
    found: set[int] = set()
    for hit in STRUCK.finditer(view.own):
        first = int(hit["first"])
        found.update(range(first, min(int(hit["last"] or first), first + _MOST_STRUCK) + 1))
    return found


def _range(view: View, items: Sequence[Piece]) -> Iterator[Finding]:
    """The items found against those that the heading declares; 6.1 is a part of 6, 2b is an item more."""
    if view.declared is None:
        return
    first, last = view.declared
    place = view.field("arende_range")
    place = view.first if place == NOWHERE else place
    whole = [item for item in items if "." not in item["number"]]
    if not items:
        yield finding("LSG401", place, first=first, last=last, detail="none was found")
        return
    numbers = [number_of(item) or 0 for item in items]
    missing = sorted(set(range(first, min(last, first + 9999) + 1)).difference(numbers))
    missing = sorted(set(missing).difference(_struck(view))) if missing else []
    outside = [item for item in whole if not first <= (number_of(item) or 0) <= last]
    lettered = [item for item in whole if not item["number"].isdigit() and item not in outside]
    plain = Counter(item["number"] for item in whole if item["number"].isdigit())
    doubled = [number for number, count in plain.items() if count > 1]
    reasons = (
        [f"{listed(number_runs(missing), _MOST_NAMED)} {'is' if len(missing) == 1 else 'are'} missing"]
        if missing
        else []
    )
    for extra, words in ((outside, "beside them"), (lettered, "added")):
        if extra:
            names = listed((item["number"] for item in extra), _MOST_NAMED)
            reasons.append(f"{names} {'is' if len(extra) == 1 else 'are'} {words}")
    reasons += [f"{number} stands {'twice' if plain[number] == 2 else f'{plain[number]} times'}" for number in doubled]
    if not reasons:
        return
    detail = f"{len(whole)} {'was' if len(whole) == 1 else 'were'} found instead of {last - first + 1}: "
    if len(whole) == last - first + 1:
        detail = ""
    spare = [*outside, *lettered, *(item for item in whole if item["number"] in doubled)]
    related = tuple((f"item {item['number']}", view.head(item)) for item in spare[:_MOST_NAMED])
    yield finding("LSG401", place, related, first=first, last=last, detail=detail + listed(reasons))


def _kind(view: View, item: Piece) -> Iterator[Finding]:
    """A label that says otherwise than the item; an approval by its title that approves nothing."""
    deciding = [s for s in item["beslut"] if not _MERE.issuperset(s["outcome"]) and not CLOSES.search(s["text"])]
    if item["kind"] == "information" and deciding:
        statement = deciding[0]
        outcomes = [value for one in deciding for value in one["outcome"] if value not in _MERE]
        related = (("labelled information", _label(view, item)),)
        told = ", ".join(dict.fromkeys(outcomes))
        yield finding("LSG411", place_in(statement), related, number=name_of(item), outcome=told)
    elif not item["beslut"] and not WITHDRAWN.search(item["text"]):
        if item["kind"] == "beslut":
            yield finding("LSG412", _label(view, item), number=name_of(item))
        elif item["text"] and APPROVAL_TITLE.search(item["title"]) and not _decides(item["text"]):
            yield finding("LSG413", view.head(item), number=name_of(item))


def _decides(text: str) -> bool:
    """Whether a text may decide after all: by its words, or as nothing but the names of those elected."""
    if DECIDING.search(text):
        return True
    parts = [part for part in _BETWEEN_NAMES.split(text.strip(" .")) if part] if len(text) < _LONGEST else []
    return bool(parts) and all(map(is_whole, parts))


def _label(view: View, item: Piece) -> Place:
    """Where an item's label of its kind is printed, in the margin, too; else its first line."""
    start, end = bounds(item)
    for line in view.lines_between(start, end):
        label = label_of(line.text)
        if view.furniture.get(line.rank) == "margin label" or (label and label.part == "kind"):
            return ((line.number, line.number),), ((line.start, line.end),)
    return view.head(item)


def _other_matters(view: View, item: Piece) -> Iterator[Finding]:
    if not OTHER_MATTERS.search(item["title"]):
        return
    for statement in item["beslut"]:
        outcomes = [value for value in statement["outcome"] if value not in _NO_MATTER]
        if outcomes:
            what = "a task" if outcomes == ["uppdrag"] else f"a decision ({', '.join(outcomes)})"
            values = {"number": name_of(item), "title": item["title"], "what": what}
            yield finding("LSG415", place_in(statement), (("the title", view.head(item)),), **values)
            return


def _empty(view: View) -> Iterator[Finding]:
    """Items that hold nothing but their title, told once."""
    groups = {str(item["number"]).rpartition(".")[0] for item in view.items}
    empty = [
        item
        for item in view.items
        if item["number"] not in groups
        and not (item["text"] or item["beslut"] or item["next_meetings"] or item["presenters"] or item["bilagor"])
        and not (FORMAL_TITLE.search(item["title"]) or OTHER_MATTERS.search(item["title"]))
    ]
    if empty:
        related = tuple((f"item {name_of(item)}", view.head(item)) for item in empty[1:])
        numbers = listed([name_of(item) for item in empty])
        yield finding("LSG414", view.head(empty[0]), related, count=len(empty), numbers=numbers)


def _period(view: View, item: Piece) -> Iterator[Finding]:
    """A period of months in the title, and one of the same beginning and year with another end in the text."""
    lower = item["title"].lower()
    named = any(sign in lower for sign in PERIOD_GATE) and sum(month in lower for month in MONTHS) > 1
    title = PERIOD.search(item["title"]) if named else None
    if title is None:
        return
    start, end = bounds(item)
    own, others = False, []
    head = view.find(title.group(), start, end)
    behind = head[1][-1][1] if head else start
    for hit in PERIOD.finditer(view.text, behind, end):
        same = hit["last"].lower() == title["last"].lower()
        if hit["first"].lower() != title["first"].lower() or (hit["year"] or title["year"]) != title["year"]:
            continue
        own = own or same
        if not same and not OTHER_PERIOD.search(view.text[max(behind, hit.start() - 120) : hit.end() + 60]):
            others.append(hit)
    if others and not own:
        related = (("the title", head or view.head(item)),)
        words = " ".join(others[0].group().split())
        place = view.place(*others[0].span())
        yield finding("LSG418", place, related, number=name_of(item), title=title.group(), text=words)
