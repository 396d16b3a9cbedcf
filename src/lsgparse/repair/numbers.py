"""Damaged numbers read again where their surroundings tell that a number stands there: dates, times, item numbers.

A sign that looks like a digit is one beside digits, before a month, behind '§' or 'kl'. What stands at the beginning
of a line is settled by the numbers that begin the lines before and behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change
from lsgparse.tables import ocr
from lsgparse.tables.calendar import MONTHS

_LIKE = "0-9lIiOoSBZ|Q"
_SOLID = "0-9lIOoSBZ|"
_MIXED = lazy(r"[0-9](?:[.:,]?[lio|sbz]|(?<=[lio|][0-9])|(?<=[lio|][.:,][0-9]))")
"""A digit beside a sign that looks like one, in lower case: without any there is nothing to mend but at the lines'
beginnings. It begins with the digit, on whichever side the sign stands, for so the search leaps from digit to digit."""
_NUMBERISH = lazy(r"\W*(?:kl\.?)?(?P<number>[0-9liosbz|.,:/–()§-]+)")
"""What is made of digits and signs that look like them alone."""
_ALONE = frozenset(("oo", "ooo", "ll"))
"""Letters alone that can be digits in a sum or behind '§'."""
_WORDS = lazy(
    r"(?<![\w|.,])(?:[0-9](?=[0-9]{0,7}[lIOoSBZ])|[lI](?=9[0-9lIOoSBZ]{2}(?![\w|])))[0-9lIOoSBZ]{1,7}(?![\w|])"
)
_MONEY = lazy(r"(?<![\w.,])[0-9][0-9lIOoSBZ]{0,2}(?: [0-9lIOoSBZ]{3}){0,4}(?= ?(?:kr\b|kronor|tkr|mkr|SEK|:-))")
_ISO = lazy(
    rf"(?<![{_SOLID}])(?P<y>[12lIZ|][09Oo][{_SOLID}]{{2}})(?P<a>[ ]?[-–—. ]?[ ]?)"
    rf"(?P<m>[01lIOo|][{_SOLID}])(?P<b>[ ]?[-–—. ]?[ ]?)(?P<d>[0-3lIOoSBZ|][{_SOLID}])(?![{_SOLID}])"
)
_MONTH = "|".join(form for month in MONTHS for form in (month, month.capitalize(), month.upper()))
_DAY = lazy(
    rf"(?<![{_SOLID}])(?P<d>[{_LIKE}]{{1,2}})(?P<gap>[ .]*)(?P<month>{_MONTH})\b"
    rf"(?P<space> *)(?P<y>(?:[12lIZ|] ?[09Oo] ?[{_SOLID}] ?[{_SOLID}](?![{_SOLID}]))?)"
)
_CLOCK = lazy(
    rf"(?P<kl>\b[Kk][l1I|](?:ockan)?[.,]? *)(?P<h>[{_SOLID}]{{1,2}})(?P<sep>[.:,]? ?)(?P<m>[{_SOLID}]{{2}})"
    rf"(?![{_SOLID}])"
)
_SPAN = lazy(
    rf"(?<![{_SOLID}.])(?P<h>[{_SOLID}]{{1,2}})(?P<s>[.:,]) ?(?P<m>[{_SOLID}]{{2}})(?P<dash> ?[-–—] ?)"
    rf"(?P<h2>[{_SOLID}]{{1,2}})(?P<s2>[.:,]) ?(?P<m2>[{_SOLID}]{{2}})(?![{_SOLID}])"
)
_SIGNED = lazy(rf"(?<!§)§{{1,2}} {{0,3}}(?P<n>[{_SOLID}]{{1,4}})(?![^\W\d_])")
_RANGE = lazy(rf"(?<![{_SOLID}])(?P<a>[{_SOLID}]{{1,4}})(?P<dash> ?[-–—] ?)(?P<b>[{_SOLID}]{{1,4}})(?![^\W_])")


def digits(text: str) -> str:
    """The text with every sign that looks like a digit made one."""
    return "".join([ocr.DIGITS.get(char, char) for char in text])


def repair_numbers(text: str, odd: Sequence[str], *, damaged: bool) -> list[Change]:
    """The numbers of a text that are read otherwise than they are printed, in order.

    In a sound text only what shows its damage itself is mended: a letter among digits.

    odd: what stands between the blanks of the text and is more than letters, or short, and no known word, each once and
    in lower case.
    """
    if not damaged and not _may_hold(odd):
        return []
    found: dict[int, Change] = {}
    for pattern, read in _FORMS:
        for match in pattern.finditer(text):
            change = Change(match.start(), match.end(), read(match))
            if change.read == match.group():
                continue
            if not damaged and not _is_letters(match.group(), change.read):
                continue
            if not any(other.start < change.end and change.start < other.end for other in _near(found, change)):
                found[change.start] = change
    return [found[start] for start in sorted(found)]


def _may_hold(odd: Sequence[str]) -> bool:
    """Whether a form can be a damaged number: a cheap test."""
    if _MIXED.search("\n".join(odd)):
        numbers = filter(None, map(_NUMBERISH.fullmatch, odd))
        if any(_MIXED.search(match["number"]) for match in numbers):
            return True
    return not _ALONE.isdisjoint(odd)


def _is_letters(printed: str, read: str) -> bool:
    """Whether two forms differ in letters alone that were read as digits."""
    return len(printed) == len(read) and all(
        old == new or (old in ocr.DIGITS and new.isdigit()) for old, new in zip(printed, read, strict=True)
    )


def _near(found: dict[int, Change], change: Change) -> Iterable[Change]:
    """The changes that begin shortly before or within a stretch."""
    return [found[at] for at in range(max(0, change.start - 40), change.end) if at in found]


def _iso(match: re.Match[str]) -> str:
    marks = match["a"].strip() + match["b"].strip()
    if len(marks) < 2 and not any(char in "-–—" for char in marks):
        return match.group()
    year, month, day = digits(match["y"]), digits(match["m"]), digits(match["d"])
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return match.group()
    return f"{year}-{month}-{day}"


def _day(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - 4) : match.start()].lower()
    if not any(map(str.isdigit, match["d"])) and (match["d"] in "iIo" or before != "den "):
        return match.group()
    day = digits(match["d"])
    year = digits(match["y"].replace(" ", ""))
    if not 1 <= int(day) <= 31:
        return match.group()
    tail = f" {year}" if year[:2] in ("19", "20") else match["space"] + match["y"]
    return f"{day} {match['month']}{tail}"


def _clock(match: re.Match[str]) -> str:
    hours, minutes = digits(match["h"]), digits(match["m"])
    if int(hours) > 23 or int(minutes) > 59:
        return match.group()
    return f"{match['kl'][0]}l{match['kl'][2:]}{hours}{(match['sep'].strip() or '.').replace(',', '.')}{minutes}"


def _span(match: re.Match[str]) -> str:
    hours = [digits(match[name]) for name in ("h", "m", "h2", "m2")]
    if int(hours[0]) > 23 or int(hours[1]) > 59 or int(hours[2]) > 23 or int(hours[3]) > 59:
        return match.group()
    told = "kl" in match.string[max(0, match.start() - 10) : match.start()].lower()
    first, second = (match[name].replace(",", ".") if told else match[name] for name in ("s", "s2"))
    return f"{hours[0]}{first}{hours[1]}{match['dash']}{hours[2]}{second}{hours[3]}"


def _signed(match: re.Match[str]) -> str:
    return match.group()[: match.start("n") - match.start()] + digits(match["n"])


def _range(match: re.Match[str]) -> str:
    first, second = digits(match["a"]), digits(match["b"])
    numbers = all(any(map(str.isdigit, match[name])) for name in ("a", "b"))
    return f"{first}{match['dash']}{second}" if numbers and int(first) < int(second) else match.group()


def _word(match: re.Match[str]) -> str:
    """A group of digits with a letter among them; '3B' and '240l' are none, the one a name, the other a measure."""
    printed = match.group()
    measure = printed[:-1].isdigit() and (printed[-1] in "lo" or len(printed) < 4)
    named = any(char in "SBZ" for char in printed[:-1])
    return printed if measure or named or sum(map(str.isdigit, printed)) * 2 < len(printed) else digits(printed)


def _money(match: re.Match[str]) -> str:
    return digits(match.group())


_FORMS = (
    (_ISO, _iso),
    (_DAY, _day),
    (_SPAN, _span),
    (_CLOCK, _clock),
    (_SIGNED, _signed),
    (_RANGE, _range),
    (_MONEY, _money),
    (_WORDS, _word),
)
"""Tried in order; what one has mended the next ones leave alone."""

_LEAD = lazy(
    rf"(?m)\n[ \t\f]*(?P<lead>(?P<sign>[§$] ?|[Ss8](?= ?\d))?(?P<number>[{_SOLID}A]{{1,4}})"
    r"(?P<letter>(?:(?<=\d) ?[a-h](?=[.): ]))?)(?P<mark>(?: ?[.,:;)])?(?: ?§)?))(?=[ \t]+\S|[A-ZÅÄÖ][a-zåäö]|[ \t]*$)"
)
"""Begins with the line end before it, for which the search leaps from line to line."""
_LONGEST_LEAD = 6
_LEADISH = lazy(r"[§$]?(?:(?=[liosbz|]*[0-9])[0-9]{0,3}[liosbz|][0-9liosbz|]{0,3}[.:)]?|[liosbz|]{1,3}[.:)]|ll)")
_TITLE = lazy(r"(?P<gap>[ \t]*)(?P<word>(?P<first>[a-zåäö])[^\W\d_]+)")
_NEIGHBOURS = 12


class _Lead(NamedTuple):
    """A number at a line's beginning, damaged or sound."""

    start: int
    end: int
    printed: str
    sign: str
    number: str
    mark: str

    @property
    def value(self) -> int:
        return int(digits(self.number))

    @property
    def sound(self) -> bool:
        return self.number.isdigit()

    @property
    def style(self) -> str:
        """What makes the number an item's: '§' before or behind it, or its mark."""
        return "§" if "§" in self.sign + self.mark else self.mark[-1:]

    def read_as(self, number: str) -> str:
        """The print with another number in its place."""
        return self.printed.replace(self.number, number, 1)


def repair_leads(text: str, odd: Sequence[str], *, damaged: bool) -> list[Change]:
    """Numbers that begin a line, settled by their neighbours: 'l2.' between 11 and 13, '2S.' behind 24.

    In a damaged text the neighbours also settle a full stop or section sign that was lost, a digit read for another,
    and a title's first letter.

    odd: what stands between the blanks of the text and is more than letters, or short, and no known word, each once and
    in lower case.
    """
    if not damaged and not _may_lead(text, odd):
        return []
    leads = [
        _Lead(
            match.start("lead") - 1,
            match.end("lead") - 1,
            match["lead"],
            (match["sign"] or "").strip(),
            match["number"],
            match["letter"].strip() + match["mark"].strip(),
        )
        for match in _LEAD.finditer("\n" + text)
    ]
    places = [index for index, lead in enumerate(leads) if lead.sound]
    changes = []
    for index, lead in enumerate(leads):
        first = bisect_left(places, index - _NEIGHBOURS)
        near = [leads[i] for i in places[first : bisect_right(places, index + _NEIGHBOURS)] if i != index]
        read = _settled(lead, near, damaged=damaged) or text[lead.start : lead.end]
        end = lead.end
        if damaged and read and _between(lead, digits(read), near):
            start = _TITLE.match(text, lead.end)
            if start and start["word"] not in ocr.words():
                end = start.end("first")
                read += text[lead.end : start.start("first")] + start["first"].upper()
        if read != text[lead.start : end]:
            changes.append(Change(lead.start, end, read))
    return changes


def _may_lead(text: str, odd: Sequence[str]) -> bool:
    """Whether a damaged number can begin a line: a cheap test."""
    found = [*filter(_LEADISH.fullmatch, [form for form in odd if len(form) <= _LONGEST_LEAD])]
    if not found or any(char.isdigit() for form in found for char in form):
        return bool(found)
    lowered = text.lower()
    return any(f"\n{blank}{form}" in lowered for form in found for blank in ("", " ", "\f", "§", "§ "))


def _between(lead: _Lead, read: str, near: Sequence[_Lead]) -> bool:
    """Whether the numbers just before and behind a number stand at lines' beginnings, too."""
    value = re.search(r"\d+", read)
    if value is None:
        return False
    before = any(one.value == int(value.group()) - 1 for one in near if one.start < lead.start)
    return before and any(one.value == int(value.group()) + 1 for one in near if one.start > lead.start)


def _settled(lead: _Lead, near: Sequence[_Lead], *, damaged: bool) -> str | None:
    """How a number at a line's beginning is read; None where its neighbours do not tell."""
    before = [one for one in near if one.start < lead.start and one.value == lead.value - 1]
    behind = [one for one in near if one.start > lead.start and one.value == lead.value + 1]
    both = bool(before and behind)
    if not lead.sound:
        if not any(map(str.isdigit, lead.number)):
            before = [one for one in before if one.style == lead.style]
            behind = [one for one in behind if one.style == lead.style]
            settled = before or behind if lead.style == "§" else lead.mark and before and behind
            if not settled or (len(lead.number) == 1 and lead.style != "§" and not damaged):
                return None
        if not (before or behind) or any(one.value == lead.value and one.style == lead.style for one in near):
            return None
    elif not damaged:
        return None
    elif not (before or behind):
        return _misread(lead, near)
    styles = {one.style for one in (*before, *behind)}
    number = digits(lead.number)
    if lead.sign == "$" or (lead.sign in ("S", "s", "8") and "§" in styles):
        return f"§ {number}{lead.mark}"
    if lead.sign in ("S", "s", "8"):
        return None if lead.sound else digits(lead.printed)
    if damaged and both and len(styles) == 1 and lead.style not in styles:
        return _styled(number, (before or behind)[0])
    return lead.read_as(number)


def _misread(lead: _Lead, near: Sequence[_Lead]) -> str | None:
    """A number whose neighbours of its own style leave room for one other number alone."""
    before = [one.value for one in near if one.start < lead.start and one.style == lead.style]
    behind = [one.value for one in near if one.start > lead.start and one.style == lead.style]
    if not before or not behind or behind[0] != before[-1] + 2:
        return None
    wanted = str(before[-1] + 1)
    apart = sum(map(str.__ne__, wanted, lead.number)) + abs(len(wanted) - len(lead.number))
    if apart > 1 and not lead.style:
        return None
    return lead.read_as(wanted)


def _styled(number: str, like: _Lead) -> str:
    """A number in the style of its neighbour."""
    if like.sign == "§":
        return f"§ {number}{like.mark}"
    return f"{number} §" if "§" in like.mark else number + like.mark
