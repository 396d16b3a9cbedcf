"""Systematic variants of a protocol and its annotation: other people, places, years, numbers, words.

A variant changes text and annotation together, so that what was right stays right. What a program reads worse in a
variant than in the original, it has learnt by heart. All names are invented.
"""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from annotation import Record
from lsgparse.tables.places import organisation


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIRST_NAMES = _words("""
    Agda Alrik Amina Annika Arvid Asta Bengt Birk Boel Börje Dagny Daniela Ebbe Edit Egon Elof Embla Enar
    Ester Fanny Folke Frans Gerda Gillis Gun Hedvig Helmer Hilding Hulda Idun Inez Ingvar Ivan Jarl Jenny
    Jonna Kaj Katja Kerstin Kjell Lars Leo Linnea Lovisa Maja Manfred Marita Mats Milla Nanna Nore Olga Olof
    Ottilia Pär Petra Ragna Roger Runar Sara Selma Signe Staffan Stellan Sune Svante Tage Tilda Torun Tyra Ulf
    Ulla Valborg Vega Vidar Vilgot Viola Zelda Åsa Älva Örjan
""")

SURNAMES = _words("""
    Adelborn Almquister Asplinge Backmyr Bergqvister Björkander Blomdahl Boqvist Brolund Cederqvister Dahlmark
    Edvall Ekbacke Elmrot Engdahlen Falkby Flodmark Forsgård Fredholm Granath Grönvall Gyllenkvist Hagelund
    Hallmyr Hedborg Hellsten Hjortmark Holmström Häggdal Isaksby Jernmark Kallberg Karlmark Kindvall Klangeby
    Lagerborg Landin Lilliebäck Lindhagen Ljungmark Lundevall Löfdahl Malmquister Melinder Myrstedt Nordgård
    Norlinder Nygrenius Oxelgård Palmdahl Pilström Rosenmark Rydholm Sandgård Sjödinge Skogmark Stenholm
    Strandmyr Sundvall Svärdh Tallbacke Thorselius Tunmark Ullmark Wallerström Wedholm Wikmark Åbergius
    Ågrenius Åsmark Ödberg Öhrmark
""")

MUNICIPALITIES = _words("""
    Arboga Arvika Borlänge Eda Filipstad Gävle Habo Höganäs Kil Kumla Köping Leksand Ludvika Mora Nora Orsa
    Ovanåker Rättvik Sala Skara Sunne Svalöv Tanum Tibro Tierp Timrå Torsby Ydre Åmål Årjäng Älvkarleby
    Ödeshög
""")


class Case(NamedTuple):
    """A text and what is to be read from it."""

    text: str
    records: list[Record]


Variant = Callable[[Case, random.Random], Case | None]
"""Gives the changed case, or None where the change cannot be made in the text."""


def _strings(value: Any, change: Callable[[str], str]) -> Any:
    """An annotation with every string changed, but for file names, codes and the fixed words."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_strings(inner, change) for inner in value]
    if isinstance(value, dict):
        fixed = {"file", "code", "status", "kind", "outcome", "party", "number", "present_for", "roles", "role"}
        return {key: inner if key in fixed else _strings(inner, change) for key, inner in value.items()}
    return value


def _everywhere(case: Case, change: Callable[[str], str]) -> Case:
    return Case(change(case.text), _strings(copy.deepcopy(case.records), change))


def _swap(words: dict[str, str]) -> Callable[[str], str]:
    """Exchange whole words, with a genitive s or without; blanks that hold a column are made fewer or more."""
    known = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?P<word>{known})(?P<genitive>s?)(?![\wåäö])(?P<gap> {{3,}}(?=\S))?")

    def change(match: re.Match[str]) -> str:
        new = words[match["word"]]
        gap = match["gap"] or ""
        gap = " " * max(3, len(gap) + len(match["word"]) - len(new)) if gap else ""
        return new + match["genitive"] + gap

    return lambda text: pattern.sub(change, text)


# People


def _names(records: list[Record]) -> list[str]:
    found = []
    for record in records:
        for person in record["attendance"]:
            found += [person["name"], person["replaces"]]
        found += [line["name"] for line in record["signatures"]]
        found += [name for item in record["arenden"] for name in item["presenters"]]
    return list(dict.fromkeys(name for name in found if name))


def other_people(case: Case, chance: random.Random) -> Case | None:
    """Every first name and surname exchanged, the same everywhere."""
    first, last = list(FIRST_NAMES), list(SURNAMES)
    chance.shuffle(first)
    chance.shuffle(last)
    words: dict[str, str] = {}
    for name in _names(case.records):
        tokens = re.findall(r"[^\W\d_]{2,}", name)
        for number, token in enumerate(tokens):
            if token[0].isupper() and token not in words:
                words[token] = (last if number == len(tokens) - 1 else first).pop()
    pattern = re.compile(r"[^\W\d_]{2,}")
    swap = _swap(words) if words else None
    if swap is None:
        return None
    # Double names ('Elsa-Britt') are exchanged half by half; a hyphen does not end a word for _swap.
    halves = {token: new for token, new in words.items() if pattern.fullmatch(token)}
    joined = re.compile(r"(?<!\w)[^\W\d_]+(?:-[^\W\d_]+)+")

    def change(text: str) -> str:
        text = joined.sub(lambda match: "-".join(halves.get(half, half) for half in match.group().split("-")), text)
        return swap(text)

    return _everywhere(case, change)


# Places


def other_municipalities(case: Case, chance: random.Random) -> Case | None:
    """Every municipality that a person comes from exchanged for another, the same everywhere."""
    printed = {person["affiliation"] for record in case.records for person in record["attendance"] if person["code"]}
    kommuner = sorted(
        {name.split(",")[0] for name in printed if re.fullmatch(r"[A-ZÅÄÖ]\w+ kommun", name.split(",")[0])}
    )
    if not kommuner:
        return None
    fresh = [name for name in MUNICIPALITIES if name not in case.text]
    chance.shuffle(fresh)
    names: dict[str, str] = {}
    codes: dict[str, str] = {}
    for kommun in kommuner:
        new = fresh.pop()
        ending = "" if new[-1] in "sxz" else "s"
        old_place = organisation(kommun)
        new_place = organisation(f"{new}{ending} kommun")
        if old_place is None or new_place is None or old_place.code is None or new_place.code is None:
            raise AssertionError(f"a municipality that is not known: {kommun} or {new}")
        names[kommun.removesuffix(" kommun")] = new_place.name.removesuffix(" kommun")
        codes[old_place.code] = new_place.code
    pattern = re.compile(rf"\b({'|'.join(names)})(\s+kommun\b)( {{3,}}(?=\S))?")

    def change(match: re.Match[str]) -> str:
        new, gap = names[match[1]], match[3] or ""
        return new + match[2] + (" " * max(3, len(gap) + len(match[1]) - len(new)) if gap else "")

    changed = _everywhere(case, lambda text: pattern.sub(change, text))
    for record in changed.records:
        for person in record["attendance"]:
            if person["code"] and any(f"{name} kommun" in (person["affiliation"] or "") for name in names.values()):
                person["code"] = codes.get(person["code"], person["code"])
    return changed


# Numbers and years


def shifted_numbers(case: Case, chance: random.Random) -> Case | None:
    """Item numbers and the declared range moved by a constant; what else counts items stays."""
    shift = chance.choice([10, 20, 30])
    lines = case.text.split("\n")
    records = copy.deepcopy(case.records)
    for record in records:
        begin = record["arenden"][0]["first_line"] if record["arenden"] else len(lines)
        for item in record["arenden"]:
            if item["number"] is None or not (digits := re.match(r"\d+", item["number"])):
                return None
            line, old, new = lines[item["first_line"] - 1], digits.group(), str(int(digits.group()) + shift)
            changed = re.sub(rf"(?<!\d){old}(?!\d)", new, line, count=1)
            if changed == line or line.find(old) > 12:
                return None
            lines[item["first_line"] - 1] = changed
            item["number"] = new + item["number"][digits.end() :]
        meeting = record["meeting"]
        if meeting["arende_first"] is not None:
            first, last = meeting["arende_first"], meeting["arende_last"]
            pattern = re.compile(rf"(?<!\d){first}(\s?(?:[-–—]|till)\s?(?:§+\s?)?){last}(?!\d)")
            heads = [number for number in range(begin) if pattern.search(lines[number])]
            if not heads:
                return None
            for number in heads:
                lines[number] = pattern.sub(rf"{first + shift}\g<1>{last + shift}", lines[number])
            meeting["arende_first"], meeting["arende_last"] = first + shift, last + shift
    return Case("\n".join(lines), records)


_WEEKDAY = re.compile(r"\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en|ar)?)?\b", re.IGNORECASE)
_YEAR = re.compile(
    r"(?<!\d)(?<!\d )(?P<year>(?:19|20)\d\d)(?=\d{4}\b|\b)"  # also in 20240131, but not in 12 2000
    r"(?! ?\d{3}\b)(?!\s*(?:kr|tkr|barn|elev|pers|inv|st\b))"  # nor where something is counted
)


def other_years(case: Case, chance: random.Random) -> Case | None:
    """Every year moved, where no weekday is printed that would have to move too; leap years stay leap years."""
    if _WEEKDAY.search(case.text):
        return None
    shift = chance.choice([-8, -4, 4, 8])
    if not all(1990 <= int(match.group()) + shift <= 2040 for match in _YEAR.finditer(case.text)):
        return None
    return _everywhere(case, lambda text: _YEAR.sub(lambda match: str(int(match.group()) + shift), text))


# Signs that say nothing


def crlf(case: Case, _chance: random.Random) -> Case | None:
    """Line ends of another system."""
    return Case(case.text.replace("\n", "\r\n"), case.records)


def cr(case: Case, _chance: random.Random) -> Case | None:
    """Line ends of an old system."""
    return Case(case.text.replace("\n", "\r"), case.records)


def byte_order_mark(case: Case, _chance: random.Random) -> Case | None:
    """A byte order mark before the text."""
    return Case("\ufeff" + case.text, case.records)


def odd_blanks(case: Case, chance: random.Random) -> Case | None:
    """One blank in five within a line does not break."""
    pattern = re.compile(r"(?<=\S) (?=\S)")
    return Case(pattern.sub(lambda _: "\u00a0" if chance.random() < 0.2 else " ", case.text), case.records)


def no_trailing_blanks(case: Case, _chance: random.Random) -> Case | None:
    """Blanks at the ends of printed lines taken away."""
    return Case(re.sub(r"(?<=\S)[ \t]+$", "", case.text, flags=re.MULTILINE), case.records)


def no_blank_paragraphs(case: Case, _chance: random.Random) -> Case | None:
    """Blanks at the ends of all lines taken away, those of lines that hold nothing else included."""
    return Case(re.sub(r"[ \t]+$", "", case.text, flags=re.MULTILINE), case.records)


def no_page_marks(case: Case, _chance: random.Random) -> Case | None:
    """The single blank with which some extractors begin a page taken away."""
    return Case(re.sub(r"^ (?=\S)", "", case.text, flags=re.MULTILINE), case.records)


# Words


def _word(old: str, new: str) -> Variant:
    pattern = re.compile(old, re.MULTILINE)

    def change(case: Case, _chance: random.Random) -> Case | None:
        if not pattern.search(case.text):
            return None
        return _everywhere(case, lambda text: pattern.sub(new, text))

    change.__doc__ = f"{old!r} printed as {new!r}."
    return change


VARIANTS: dict[str, Variant] = {
    "other people": other_people,
    "other municipalities": other_municipalities,
    "shifted numbers": shifted_numbers,
    "other years": other_years,
    "CRLF": crlf,
    "CR": cr,
    "byte order mark": byte_order_mark,
    "odd blanks": odd_blanks,
    "no trailing blanks": no_trailing_blanks,
    "no blank paragraphs": no_blank_paragraphs,
    "no page marks": no_page_marks,
    "beslöt for beslutade": _word(r"\b(?P<b>[Bb])eslutade\b", r"\g<b>eslöt"),
    "Deltagande for Närvarande": _word(r"^(?P<blank>\s?)Närvarande\b", r"\g<blank>Deltagande"),
    "ad acta for till handlingarna": _word(r"\btill(?P<gap>\s+)handlingarna\b", r"ad\g<gap>acta"),
}


# How well an annotation is met


def _bag(record: Record) -> Iterator[tuple[str, str]]:
    """Every value of an annotation with its field; what hangs on an item carries the item's number."""
    yield from ((f"heading.{key}", str(value)) for key, value in record["meeting"].items() if value is not None)
    for person in record["attendance"]:
        given = {key: value for key, value in person.items() if value and key != "line"}
        yield from ((f"attendance.{key}", f"{person['name']}: {value}") for key, value in given.items())
    yield from (("signatures", f"{line['name']}: {line['role']}") for line in record["signatures"])
    for item in record["arenden"]:
        number = item["number"]
        for field, value in _of_item(item):
            yield field, f"{number}: {value}"


def _of_item(item: Record) -> Iterator[tuple[str, Any]]:
    for key in ("number", "title", "kind", "first_line", "last_line"):
        if item[key] is not None:
            yield f"arende.{key}", item[key]
    for key in ("presenters", "bilagor"):
        yield from ((f"arende.{key}", value) for value in item[key])
    for key in ("references", "next_meetings"):
        yield from ((f"arende.{key}", value["date"]) for value in item[key])
    for beslut in item["beslut"]:
        yield "beslut.text", beslut["text"]
        yield from ((f"beslut.{key}", beslut[key]) for key in ("points", "decided_by", "taken_on") if beslut[key])
        yield from (("beslut.outcome", outcome) for outcome in beslut["outcome"])
        yield from (("uppdrag", f"{task['to']} {task['task']} {task['due']}") for task in beslut["uppdrag"])
        yield from (("amounts", amount["value"]) for amount in beslut["amounts"])
        yield from (("dates", day["date"]) for day in beslut["dates"])


def misses(found: list[Record], wanted: list[Record]) -> list[str]:
    """The values that only one of the two has."""
    got, want = ([pair for record in records for pair in _bag(record)] for records in (found, wanted))
    return [
        f"{sign} {field} {value[:90]}"
        for sign, one, other in (("+", got, want), ("-", want, got))
        for field, value in one
        if (field, value) not in other
    ]


def score(found: list[Record], wanted: list[Record]) -> float:
    """Mean F1 over the fields that occur."""
    hits: dict[str, int] = {}
    sizes: dict[str, int] = {}
    left = [pair for record in found for pair in _bag(record)]
    for field, _ in left:
        sizes[field] = sizes.get(field, 0) + 1
    for field, value in (pair for record in wanted for pair in _bag(record)):
        sizes[field] = sizes.get(field, 0) + 1
        if (field, value) in left:
            left.remove((field, value))
            hits[field] = hits.get(field, 0) + 2
    return sum(hits.get(field, 0) / size for field, size in sizes.items()) / len(sizes) if sizes else 1.0
