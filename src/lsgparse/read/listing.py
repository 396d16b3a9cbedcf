"""Small questions about the lines of an attendance list; a helper of its reader."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read.blocks import BULLET, is_bullet
from lsgparse.read.words import Person, is_name, is_name_token, is_organisation, people_in, split_name, take_party
from lsgparse.tables.people import (
    INITIALS,
    PARTIES,
    PRESENT_FOR,
    attendance_heading,
    role_of,
)
from lsgparse.tables.places import organisation
from lsgparse.tables.presence import (
    CROSSES,
    DASHED,
    EMPTY_BOXES,
    HOW_MANY,
    MARK_IN_FRONT,
    NUMBERED_NAME,
    PARTLY,
    PARTY_NAMES,
    SURNAME_FIRST,
)
from lsgparse.tables.titles import is_title_word, leads_to_title
from lsgparse.text.lines import Line, Run, run

_CELLS = lazy(r"\s{2,}|\t")
_COMMA = lazy(r",(?![^()]*\))")
_IN_WORDS = lazy(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")
_LONGEST = 160
_BROKEN = lazy(r"(?<=[^\W\d_])- (?P<rest>[^\W\d_]+)")
_LONGEST_HOUSE = 50
_FEWEST_NUMBERED = 3
_FEWEST_MARKED = 2
_MOST_LINES = 8
"""A running list of visitors is not longer."""


def can_list(text: str) -> bool:
    """Whether a line can be one of the list: not too long, unless a heading stands before its people."""
    if len(text) <= _LONGEST:
        return True
    label, colon, _rest = text[:_LONGEST].partition(":")
    return bool(colon) and attendance_heading(label) is not None


def is_below_heading(lines: Sequence[Line], index: int) -> bool:
    """Whether a label stands right under a heading of the list: a column of labels came out by itself."""
    before = lines[index - 1] if index else None
    adjacent = before is not None and before.number == lines[index].number - 1
    return before is not None and adjacent and attendance_heading(before.text) is not None


def label_and_people(text: str) -> tuple[str, str, str]:
    """A line parted at its colon, or at a dash behind a house in front of a person: 'PRO Åsby - Anna Berg, Bo Ek'."""
    label, colon, rest = text.partition(":")
    if not colon and (" - " in text or " – " in text):
        dashed = DASHED.fullmatch(text)
        if dashed and not split_name(dashed["label"])[0] and _begins_with_person(dashed["rest"]):
            return dashed["label"], ":", dashed["rest"]
    return label.strip(), colon, rest.strip()


def is_headed(lines: Sequence[Line], line: Line) -> bool:
    """Whether people stand right below a line that is a house's name in one word: 'Länsstyrelsen'."""
    at = bisect_left(lines, line.rank, key=lambda one: one.rank)
    below = lines[at + 1] if at + 1 < len(lines) else None
    alone = " " not in line.text and line.text.isalpha() and is_organisation(line.text)
    return alone and below is not None and below.number == line.number + 1 and _begins_with_person(below.text)


def counts_items(text: str) -> bool:
    """Whether a line names items that somebody was present for: 'ärende 3-9'."""
    cued = "§" in text or "rende" in text or "unkt" in text or "p." in text
    if not cued or len(cells_of(text)) > 1 or PRESENT_FOR.search(text) is None:
        return False
    return PARTLY.search(text) is None and take_party(text.partition(",")[0])[1] is None


def cells_of(text: str) -> list[str]:
    """The cells of a line, parted by two blanks or a tab."""
    # Most lines hold neither, and that is told without the pattern.
    return [text] if "  " not in text and text.isprintable() else _CELLS.split(text)


def without_initials(cells: list[str]) -> list[str]:
    """The cells of a line without a first one that holds initials: those of the name in the second, or no party."""
    if len(cells) < 2 or not INITIALS.match(cells[0]):
        return cells
    name = take_party(cells[1].partition(",")[0])[0]
    letters = cells[0].replace("-", "").replace(" ", "")
    short = len(letters) > 1 and letters not in PARTIES and is_name(name)
    return cells[1:] if short or letters in initials_of(name) else cells


def stands_for_house(cells: Sequence[str], listed: bool) -> bool:
    """Whether a line's first cell is the house that the person in the second one comes from.

    In a list it can also be, of two, as what the person is there: 'Rektor   Anna Berg'.
    """
    if len(cells) < 2 or not _begins_with_person(cells[1]):
        return False
    if organisation(cells[0]) is not None:
        return True
    in_words = listed and len(cells) == 2 and len(cells[0]) <= _LONGEST_HOUSE and _IN_WORDS.fullmatch(cells[0])
    return bool(in_words) and not split_name(cells[0])[0]


def _begins_with_person(cell: str) -> bool:
    return bool(split_name(take_party(cell.partition(",")[0].strip())[0])[0])


def parts_of(text: str) -> list[str]:
    """The words between commas; what stands in brackets stays together."""
    return text.split(",") if "(" not in text else _COMMA.split(text)


def house_in(text: str) -> str:
    """The house that a line names, without the words around it: 'Från Åsby kommun:', 'Centerpartiet (4)'."""
    text = text.removeprefix("Från ").rstrip(" :")
    return HOW_MANY.sub("", text) if text[-1:] == ")" else text


def surname_first(text: str) -> tuple[str, str]:
    """A line that gives surname, comma, first name, turned, and the name as printed; any other line as it is.

    A party or another comma must follow, so that two houses side by side are no person: 'Berg, Anna (M)'.
    """
    match = SURNAME_FIRST.match(text) if "," in text else None
    if match is None or role_of(match["first"]) or role_of(match["last"]):
        return text, ""
    last = " ".join(word.title() if word.isupper() else word for word in match["last"].split())
    name = f"{match['first']} {last}"
    return (name + text[match.end("first") :], match["printed"]) if is_name(name) else (text, "")


def houses_above(lines: Sequence[Line]) -> frozenset[int]:
    """The ranks of lines that name a house under which its people stand: 'Region Dalarna', and the names below.

    None where there is one such line alone: then it can be a letterhead.
    """
    found = []
    for before, line, after in zip([None, *lines], lines, lines[1:], strict=False):
        text = house_in(line.text)
        told = text.casefold() in PARTY_NAMES or line.text.startswith("Från ")
        begins = told or line.gap or before is None or attendance_heading(before.text)
        if (
            not begins
            or after.number > line.number + (2 if told else 1)
            or len(text) > _LONGEST_HOUSE
            or _CELLS.search(text)
        ):
            continue
        if text.casefold() not in PARTY_NAMES:
            house = organisation(text) if text.isprintable() and not {*":,("}.intersection(text) else None
            if house is None or house.kind == "annat" or split_name(text)[0]:
                continue
        if attendance_heading(after.text.partition(":")[0]) or _begins_with_person(surname_first(after.text)[0]):
            found.append(line.rank)
    return frozenset(found) if len(found) > 1 else frozenset()


def initials_of(name: str) -> set[str]:
    """The letters that a name can be shortened to: of all its words, of all their parts."""
    return {
        "".join(part[0] for part in words if part[0].isupper())
        for words in (name.split(), name.replace("-", " ").split())
    }


def called(names: Sequence[str]) -> frozenset[str]:
    """By what people can be called: their whole names, first names and initials."""
    first_and_last = [f"{name[0]}{name.split()[-1][0]}" for name in names]
    return frozenset(names).union([name.split()[0] for name in names], first_and_last, *map(initials_of, names))


def whole_words(text: str) -> str:
    """Lines joined with one blank with the words whole that were broken at a line's end, no longer and no shorter."""
    return _BROKEN.sub(_whole, text) if "- " in text else text


def _whole(found: re.Match[str]) -> str:
    rest = found["rest"]
    if rest in ("och", "eller", "samt"):
        return found.group()
    return f"{rest}  " if rest[0].islower() else f"-{rest} "


def is_halved(text: str) -> bool:
    """Whether a list of people breaks off behind a first name: 'Anna Berg (S), Bo'."""
    last = text.rpartition(", ")[2].rpartition(" och ")[2]
    title, _, name = last.rpartition(" ")
    return last != text and (not title or is_title_word(title.rpartition(" ")[2])) and is_name_token(name)


def open_lines(lines: Sequence[Line], index: int) -> list[Line]:
    """A line with a list of people, and those after it over which the list goes on."""
    taken = [lines[index]]
    for follows in islice(lines, index + 1, None):
        before = taken[-1].text
        goes_on = before[-1] in ",-" or follows.text.startswith(("(", "och ")) or is_halved(before)
        if follows.number != taken[-1].number + 1 or not goes_on or ":" in follows.text:
            break
        taken.append(follows)
    return taken


def starts_in(lines: Sequence[Line]) -> list[int]:
    """Where each line begins in the lines joined with one blank."""
    return list(accumulate((len(line.text) + 1 for line in lines[:-1]), initial=0))


def place_in(lines: Sequence[Line], starts: Sequence[int], start: int, end: int) -> Run:
    """The place of text[start:end] of the lines joined with one blank; starts: where each of them begins."""
    covered: list[Line] = []
    first = last = 0
    for number in range(bisect_right(starts, start) - 1, bisect_left(starts, end)):
        line, offset = lines[number], starts[number]
        if start < offset + len(line.text):
            if not covered:
                first = line.start + max(0, start - offset)
            covered.append(line)
            last = line.start + min(len(line.text), end - offset)
    return run(covered, first, last)


class Plain(NamedTuple):
    """The lines of a list without what stands in front of the names, and who was not there by the sign in front."""

    lines: list[Line]
    absent: frozenset[int]
    """Ranks of lines with an empty box, or with a dash where others have a cross."""


def plain(lines: Sequence[Line]) -> Plain:
    """The lines without the bullets, marks and numbers of a list that they begin with."""
    numbered = [line for line in lines if line.text[0].isdigit() and _numbered_name(line.text)]
    marked = [line for line in lines if line.text[0] in CROSSES and MARK_IN_FRONT.match(line.text)]
    ranks = {line.rank for line in numbered} if len(numbered) >= _FEWEST_NUMBERED else set[int]()
    ranks |= {line.rank for line in marked} if len(marked) >= _FEWEST_MARKED else set[int]()
    crossed = any(line.text[0] not in EMPTY_BOXES for line in marked) and len(marked) >= _FEWEST_MARKED
    found, absent = [], set()
    for line in lines:
        first = line.text[0]
        if first in EMPTY_BOXES and crossed:
            absent.add(line.rank)
        if line.rank in ranks:
            mark = NUMBERED_NAME.match(line.text) or MARK_IN_FRONT.match(line.text)
            found.append(_from(line, mark.end()) if mark else line)
        else:
            found.append(_without_bullet(line) if is_bullet(line.text) else line)
    return Plain(found, frozenset(absent))


def _numbered_name(text: str) -> bool:
    """Whether a name stands behind a number at the beginning of a line: '3. Anna Berg (S)'."""
    mark = NUMBERED_NAME.match(text)
    return mark is not None and bool(split_name(take_party(text[mark.end() :].partition(",")[0].strip())[0])[0])


def _from(line: Line, at: int) -> Line:
    return line._replace(text=line.text[at:], start=line.start + at)


def _without_bullet(line: Line) -> Line:
    bullet = BULLET.match(line.text)
    return _from(line, bullet.end()) if bullet and bullet.end() < len(line.text) else line


def titles_in_front(parts: list[str]) -> tuple[list[str], list[str]]:
    """The titles and roles between commas in front of a name, and the rest: 'Rektor, professor Anna Berg'."""
    front: list[str] = []
    while len(parts) > 1 and parts[0] and _is_title(parts[0]) and split_name(take_party(parts[1])[0])[0]:
        front.append(parts.pop(0))
    return front, parts


def _is_title(words: str) -> bool:
    return role_of(words) is not None or all(map(leads_to_title, words.split()))


def visitors(lines: Sequence[Line], index: int) -> tuple[list[Line], list[tuple[Person, int, str]]]:
    """The lines of a running list of people that begins at a line, and each with the items that the person came for.

    A person's offsets count from the number beside it, in the lines joined with one blank. Nothing where words stand
    behind the last item.
    """
    taken = [lines[index]]
    while True:
        text = " ".join(line.text for line in taken)
        matches = list(PRESENT_FOR.finditer(text))
        open_end = text[matches[-1].end() :].strip(" ,.;")
        follows = lines[index + len(taken)] if index + len(taken) < len(lines) else None
        if follows is None or follows.number != taken[-1].number + 1 or not open_end or len(taken) == _MOST_LINES:
            break
        taken.append(follows)
    found: list[tuple[Person, int, str]] = []
    position = 0
    for match in matches if not open_end else ():
        found += [(person, position, match["items"]) for person in people_in(text[position : match.start()])]
        position = match.end()
    return (taken, found) if found else ([], [])
