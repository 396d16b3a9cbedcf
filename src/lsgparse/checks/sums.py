"""LSG502 and LSG503: sums that do not add up and shares that do not follow from them; LSG504 is in ``columns``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

from lsgparse.checks.columns import MANY_SHARES, shares, spaced, totals
from lsgparse.checks.view import View
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy
from lsgparse.read.amounts import Sum, sums
from lsgparse.read.blocks import sentences
from lsgparse.tables.sums import ABOUT, REST, SUM_GATE, TOLD_SUM, TOTAL, TOTAL_GATE

_PERCENT = lazy(r"(?<![\d,.])(\d{1,3})(?:[,.](\d{1,3}))?\s?(?:%|procent\b)", re.IGNORECASE)
_DECIMAL = lazy(r",\d{1,3}\s?(?:%|procent)")
_BRACKET = lazy(r"\s*[(,]\s*(?:dvs\.?\s+|motsvarande\s+)?\Z")
_SLIP = 0.1
"""An error of adding is smaller than this share of the total; what differs more is another matter."""
_MOST_PARTS = 7


def check(view: View) -> Iterator[Finding]:
    """Every item's sums of money and percentages; cheap tests for the words that tell of one come first."""
    whole = view.lower
    if not ("%" in whole or any(word in whole for word in SUM_GATE)):
        return
    totals_told = [word for word in TOTAL_GATE if word in whole]
    for _item, start, text, lower in view.bodies:
        percent = _DECIMAL.search(text) if "%" in text or "procent" in lower else None
        told = any(word in lower for word in totals_told) and TOLD_SUM.search(lower) is not None
        below = list(totals(view, start, start + len(text))) if told else []
        yield from below
        if text.count("%") >= MANY_SHARES:
            yield from shares(view, start, start + len(text))
        if not (percent or told):
            continue
        found = sums(text)
        if len(found) >= 2:
            if told:
                lines = {one.lines for one in below}
                yield from (one for one in _parts(view, start, text, found) if one.lines not in lines)
            if percent:
                yield from _shares(view, start, text, found)


def _parts(view: View, base: int, text: str, found: Sequence[Sum]) -> Iterator[Finding]:
    """'T kronor …, A …, resterande B', and 'A … och B, totalt T', each within a sentence or two."""
    bounds_of = list(sentences(text))
    starts = [one.start for one in found]
    for number, (first, last) in enumerate(bounds_of):
        for one in found[bisect_left(starts, first) : bisect_left(starts, last)]:
            if ABOUT.search(text, first, one.start):
                continue
            before = [other for other in found if first <= other.start < one.start]
            if REST.search(text[max(first, one.start - 60) : one.start]):
                earlier = bounds_of[max(0, number - 2)][0]
                before = [other for other in found if earlier <= other.start < one.start]
                yield from _rest(view, base, one, before)
            elif TOTAL.search(text[max(first, one.start - 45) : one.start]) and len(before) >= 2:
                yield from _total(view, base, one, before)


def _rest(view: View, base: int, rest: Sum, before: Sequence[Sum]) -> Iterator[Finding]:
    if len(before) < 2:
        return
    whole = max(before, key=lambda one: one.value)
    parts = [one for one in before if one is not whole]
    if _fits(whole.value - rest.value, [one.value for one in parts]):
        return
    value = parts[-1].value if len(parts) == 1 else sum(one.value for one in parts)
    if abs(value + rest.value - whole.value) <= _SLIP * whole.value:
        yield _mismatch(view, base, [*parts, rest], whole)


def _total(view: View, base: int, total: Sum, before: Sequence[Sum]) -> Iterator[Finding]:
    if _fits(total.value, [one.value for one in before]):
        return
    if abs(sum(one.value for one in before) - total.value) <= _SLIP * total.value:
        yield _mismatch(view, base, before, total)


def _fits(total: int, parts: Sequence[int]) -> bool:
    """Whether some of the parts add up to the total."""
    some = parts[-_MOST_PARTS:]
    return any(sum(chosen) == total for size in range(1, len(some) + 1) for chosen in combinations(some, size))


def _mismatch(view: View, base: int, parts: Sequence[Sum], total: Sum) -> Finding:
    right = sum(one.value for one in parts)
    told = " + ".join(spaced(one.value) for one in parts)
    related = tuple((spaced(one.value), view.place(base + one.start, base + one.end)) for one in parts)
    place = view.place(base + total.start, base + total.end)
    return finding("LSG502", place, related, parts=told, right=spaced(right), total=spaced(total.value))


def _shares(view: View, base: int, text: str, found: Sequence[Sum]) -> Iterator[Finding]:
    """'A kronor (34,37 %)' and '34,37 % (A kronor)': the share of no sum of the item, but nearly of one."""
    for hit in _PERCENT.finditer(text):
        if not hit[2]:  # whole per cents are rounded, and many things are nearly as large
            continue
        part = next((one for one in found if _BRACKET.fullmatch(text, one.end, hit.start())), None)
        part = part or next((one for one in found if _BRACKET.fullmatch(text, hit.end(), one.start)), None)
        if part is None or ABOUT.search(text, 0, hit.start()) or ABOUT.search(text, 0, part.start):
            continue
        printed, unit = float(f"{hit[1]}.{hit[2]}"), 10.0 ** -len(hit[2])
        wholes = [one for one in found if one.value > part.value]
        shares = [(abs(100 * part.value / one.value - printed), one) for one in wholes]
        if not shares or any(off <= unit * 0.51 for off, _ in shares):
            continue
        off, whole = min(shares, key=lambda one: one[0])
        if off <= unit * (30 if len(hit[2]) > 1 else 4):
            right = f"{100 * part.value / whole.value:.{len(hit[2])}f}".replace(".", ",")
            values = {"part": spaced(part.value), "total": spaced(whole.value), "right": right}
            related = tuple((spaced(one.value), view.place(base + one.start, base + one.end)) for one in (part, whole))
            place = view.place(base + hit.start(), base + hit.end())
            yield finding("LSG503", place, related, printed=f"{hit[1]},{hit[2]}", **values)
