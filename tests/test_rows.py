"""Every row of the tables matches its own examples, and every diagnostic has a text that calls for it."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from lsgparse import Arende, Attendance, parse_result
from lsgparse.tables.calendar import BEFORE_A_DAY
from lsgparse.tables.checks import ROWS as CHECKS
from lsgparse.tables.checks import Wording
from lsgparse.tables.decisions import CONCLUDED_BEHIND, OUTCOMES, SPEAKS, TAKES_ON, Verb
from lsgparse.tables.headings import FIELD_OF, HEADING_FIELDS
from lsgparse.tables.pages import FURNITURE, Furniture, furniture_kind
from lsgparse.tables.people import ATTENDANCE_HEADINGS, ROLES, Role, Status, attendance_heading, role_of
from lsgparse.tables.places import organisation
from lsgparse.tables.sums import ROWS as SUMS
from lsgparse.tables.tasks import DOES_BY, MONTH_END, TASK_FIELD
from lsgparse.tables.vocabulary import ITEM_LABELS, LABELS, Label

ROOT = Path(__file__).parent.parent

TABLES = ROOT / "src" / "lsgparse" / "tables"

HEAD = "Protokoll Samrådet för skolhälsa\nDatum: 2024-03-05 kl. 09.00-11.00\nPlats: Falun\n"
PEOPLE = "Närvarande\nAnna Berg, ordförande   Falu kommun\nBo Ekman   Borlänge kommun\n"


def read_first(body: str) -> Arende:
    return parse_result(f"{HEAD}\n{PEOPLE}\n1. Mötet öppnas\n\n2. Samverkan i länet\n\n{body}\n").meeting.arenden[1]


def read_people(body: str) -> tuple[Attendance, ...]:
    return parse_result(f"{HEAD}\n{body}\n\n1. Mötet öppnas\n\n2. Plan\nBeslut\nPlanen godkänns.\n").meeting.attendance


# Labels


LABEL_CASES = [pytest.param(row, word, id=f"{row.part}-{word}") for row in LABELS for word in row.words]

TEXT_OF_LABEL = {
    "kind": "Vi talade om läget.",
    "presenters": "Bo Ekman",
    "bilaga": "Rapport om läget",
    "proposal": "Att planen antas.",
    "beslut": "Planen godkänns.",
    "text": "Vi talade om läget.",
}


@pytest.mark.parametrize(("row", "word"), LABEL_CASES)
def test_a_label_is_found_by_its_word(row: Label, word: str) -> None:
    assert word == word.casefold().strip()
    assert ITEM_LABELS[word] is row


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.part}-{row.words[0]}") for row in LABELS])
def test_a_label_row_has_examples_and_keeps_to_them(row: Label) -> None:
    assert row.words
    assert not [word for word in row.no if ITEM_LABELS.get(word) is row]
    assert (row.value is not None) == (row.part == "kind")


@pytest.mark.parametrize(("row", "word"), LABEL_CASES)
@pytest.mark.parametrize("form", ["alone", "colon"])
def test_a_label_divides_an_item(row: Label, word: str, form: str) -> None:
    behind = TEXT_OF_LABEL[row.part]
    printed = word.capitalize() + (f": {behind}" if form == "colon" else f"\n{behind}")
    arende = read_first(f"Sammanhanget är känt.\n\n{printed}")
    read = {
        "kind": arende.kind == row.value,
        "presenters": [one.name for one in arende.presenters] == ["Bo Ekman"],
        "bilaga": arende.bilagor == ("Rapport om läget",),
        "proposal": not arende.beslut,
        "beslut": [one.text for one in arende.beslut] == ["Planen godkänns."],
        "text": "Vi talade om läget." in arende.text,
    }
    assert read[row.part], arende


# Headings


@pytest.mark.parametrize("word", [word for row in HEADING_FIELDS for word in row.words])
def test_a_heading_label_has_one_field(word: str) -> None:
    first = next(row.field for row in HEADING_FIELDS if word in row.words)
    assert FIELD_OF[word] == first
    assert word == word.casefold().strip()


# The attendance list


HEADING_CASES = [pytest.param(row, word, id=word) for row in ATTENDANCE_HEADINGS for word in row.words]


def test_every_heading_row_has_examples() -> None:
    assert all(row.words for row in ATTENDANCE_HEADINGS)


@pytest.mark.parametrize(("row", "word"), HEADING_CASES)
def test_an_attendance_heading_is_found(row: Status, word: str) -> None:
    for form in (word, word.upper(), f"{word.capitalize()}:", f"{word.capitalize()} ledamöter"):
        assert attendance_heading(form) is row
    assert attendance_heading(f"om {word} idag") is None


@pytest.mark.parametrize(("row", "word"), HEADING_CASES)
def test_an_attendance_heading_tells_the_status(row: Status, word: str) -> None:
    people = read_people(f"{PEOPLE}\n{word.capitalize()}\nCilla Dahl   Säters kommun")
    assert [(one.name, one.status) for one in people][-1] == ("Cilla Dahl", row.status)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.role) for row in ROLES])
def test_a_role_row_matches_its_examples(row: Role) -> None:
    assert row.yes
    for words in row.yes:
        assert re.fullmatch(row.pattern, words.casefold())
        assert role_of(words) == role_of(words.upper()) == row.role
    for words in row.no:
        assert role_of(words) != row.role


@pytest.mark.parametrize(("row", "words"), [pytest.param(row, words, id=words) for row in ROLES for words in row.yes])
def test_a_role_is_read_behind_a_name(row: Role, words: str) -> None:
    assert read_people(f"Närvarande\nCilla Dahl, {words}   Säters kommun\nBo Ekman   Falu kommun")[0].roles == (
        row.role,
    )


# Outcomes


@pytest.mark.parametrize("row", [pytest.param(row, id=row.value) for row in OUTCOMES])
def test_an_outcome_row_matches_its_examples(row: Verb) -> None:
    assert row.yes
    for words in row.yes:
        match = re.search(row.pattern, words)
        assert match, words
        assert any(stem in match.group() for stem in row.stems), f"the stems would have kept {words!r} from its pattern"
    for words in row.no:
        assert not re.search(row.pattern, words), words


@pytest.mark.parametrize(
    ("row", "words"), [pytest.param(row, words, id=words) for row in OUTCOMES for words in row.yes]
)
def test_an_outcome_is_read_from_a_decision(row: Verb, words: str) -> None:
    (beslut,) = read_first(f"Beslut\nSamrådet beslutar enhälligt: {words}.").beslut
    assert row.value in beslut.outcome


@pytest.mark.parametrize(("row", "words"), [pytest.param(row, words, id=words) for row in OUTCOMES for words in row.no])
def test_an_outcome_is_not_read_from_other_words(row: Verb, words: str) -> None:
    for beslut in read_first(f"Beslut\nSamrådet beslutar enhälligt: {words}.").beslut:
        assert row.value not in beslut.outcome


# Wording of single patterns


WORDINGS = [
    (
        TAKES_ON,
        (
            "Per Ek tar kontakt med kommunen.",
            "Anna Berg undersöker om salen är ledig",
            "Ordföranden ringer firman.",
            "Anna Berg och Per Ek skickar underlaget.",
        ),
        ("Per Ek tar upp frågan om taket.", "Anna Berg undrar när taket lagas", "tar kontakt med kommunen"),
    ),
    (
        DOES_BY,
        ("Per Ek rensar rummet senast 30/9.", "Anna Berg och Per Ek målar grinden före den 5 maj."),
        (
            "Per Ek rensar rummet.",
            "Per Ek anser att svaret lämnas senast den 5 maj.",
            "Anna Berg informerar om läget före den 5 maj.",
        ),
    ),
    (
        SPEAKS,
        ("Anna Berg undrar varför taket läcker.", "Per Ek (C) svarar att det lagas."),
        ("Nämnden anser att taket läcker.", "Anna Berg utses till ombud."),
    ),
    (
        CONCLUDED_BEHIND,
        (", som lades till handlingarna.", ", vilken därefter godkändes."),
        (" som lades till handlingarna", ", som lades till handlingarna och ska tryckas.", ", som antogs i fjol."),
    ),
    (
        TASK_FIELD,
        ("Ansvarig: JD", "Ansvariga: JD och TF", "Klart: v 41", "Vem: Anna Berg"),
        ("Ansvarig chef", "Oklart: vem", "klart"),
    ),
    (
        BEFORE_A_DAY,
        ("senast ", "till och med ", "vid mötet ", "tisdagen den ", "blir "),
        ("andel ", "en ", "ungefär "),
    ),
    (MONTH_END, ("före månadens slut", "vid månadens utgång"), ("månadens slutsats", "årets slut")),
]
"""Patterns that are no rows: what each matches at the beginning of words, and what it must not."""


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        pytest.param(*wording, id=name)
        for name, wording in zip("takes does speaks concluded field day month".split(), WORDINGS, strict=True)
    ],
)
def test_a_wording_matches_its_examples(pattern: re.Pattern[str], yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    find = pattern.search if pattern is BEFORE_A_DAY or pattern is MONTH_END else pattern.match
    assert [words for words in yes if not find(words)] == []
    assert [words for words in no if find(words)] == []


# Pages


@pytest.mark.parametrize("row", [pytest.param(row, id=row.kind) for row in FURNITURE])
def test_a_furniture_row_matches_its_examples(row: Furniture) -> None:
    assert row.yes
    for line in row.yes:
        assert re.fullmatch(row.pattern, line, re.IGNORECASE)
        assert furniture_kind(line) == row.kind
    for line in row.no:
        assert furniture_kind(line) != row.kind


# Places


def rows_of(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


KOMMUNER, REGIONER = rows_of("kommuner.csv"), rows_of("regioner.csv")


def test_the_lists_of_places_are_whole() -> None:
    assert (len(KOMMUNER), len(REGIONER)) == (290, 21)
    codes = [row["code"] for row in KOMMUNER]
    counties = [row["code"] for row in REGIONER]
    for given in (codes, counties):
        assert given == sorted(set(given))
    assert all(re.fullmatch(r"\d{4}", code) for code in codes)
    assert {code[:2] for code in codes} == set(counties)
    assert all(row["county_code"] == row["code"][:2] for row in KOMMUNER)
    assert len({row["kommun"] for row in KOMMUNER}) == 290


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Upplands Väsby kommun", "0114"),
        ("Stockholms stad", "0180"),
        ("Malmö stad", "1280"),
        ("Göteborgs Stad", "1480"),
        ("Falu kommun", "2080"),
        ("Umeå kommun", "2480"),
        ("Vännäs kommun", "2460"),
        ("Kiruna kommun", "2584"),
        ("Region Skåne", "12"),
        ("Västra Götalandsregionen", "14"),
        ("Region Västerbotten", "24"),
        ("Västerbottens läns landsting", "24"),
        ("Region Jönköpings län", "06"),
        ("Region Gotland", "09"),
    ],
)
def test_places_that_are_known_by_heart(printed: str, code: str) -> None:
    place = organisation(printed)
    assert place is not None
    assert place.code == code


@pytest.mark.parametrize("row", [pytest.param(row, id=row["name"]) for row in KOMMUNER])
def test_a_municipality_is_recognised(row: dict[str, str]) -> None:
    name, kommun = row["name"], row["kommun"]
    forms = [
        kommun,
        kommun.upper(),
        kommun.casefold(),
        f"  {kommun} ",
        kommun.replace(" ", "\u00a0"),
        f"{kommun}, socialchef",
    ]
    forms += [f"{name} kommun", f"{name} stad", f"{name}s kommun" if name[-1] not in "sxz" else f"{name} kommun"]
    for form in forms:
        place = organisation(form)
        assert place is not None, form
        assert (place.kind, place.code, place.name) == ("kommun", row["code"], kommun), form


@pytest.mark.parametrize("row", [pytest.param(row, id=row["region"]) for row in REGIONER])
def test_a_region_is_recognised(row: dict[str, str]) -> None:
    region, county = row["region"], row["county"]
    for form in (region, region.upper(), f" {region}", f"{region}, hälso- och sjukvårdsdirektör", f"Region {county}"):
        place = organisation(form)
        assert place is not None, form
        assert (place.kind, place.code) == ("region", row["code"]), form
    landsting = organisation(f"{county}s landsting")
    assert landsting is not None
    assert (landsting.kind, landsting.code) == ("landsting", row["code"])


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Landstinget", "landsting"),
        ("Storåkers kommun", "kommun"),
        ("Region Mitt", "region"),
        ("Vårdförbundet", "annat"),
        ("utredare", None),
        ("ordf. Hjälpmedelsrådet", None),
        ("", None),
    ],
)
def test_what_is_no_known_place(printed: str, kind: str | None) -> None:
    place = organisation(printed)
    assert (place.kind if place else None) == kind
    assert place is None or place.code is None


# Checks


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in {**CHECKS, **SUMS}.items()])
def test_a_wording_of_the_checks_keeps_to_its_examples(row: Wording) -> None:
    assert row.yes
    assert not [words for words in row.yes if not re.search(row.pattern, words, row.flags)]
    assert not [words for words in row.no if re.search(row.pattern, words, row.flags)]
