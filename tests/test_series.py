"""LSG9xx: what several protocols tell together. Each code has protocols that call for it and some that nearly do."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Mapping

import pytest

from lsgparse import parse_result
from lsgparse.audit.placing import Placer
from lsgparse.diagnostics import codes
from lsgparse.series import Across, Minutes, check, minutes_of
from lsgparse.tables.checks import Wording
from lsgparse.tables.series import ROWS

Archive = Mapping[str, str]
"""Texts of protocols by their file names."""

PEOPLE = "Anna Berg, ordförande   Falu kommun\nBo Ekman, justerare   Borlänge kommun\nCilla Dahl   Säters kommun\n"
OTHERS = "Dag Alm, ordförande   Sala kommun\nElin Fors, justerare   Köpings kommun\nFia Lund   Arboga kommun\n"
PLAN = "Plan för länet\nBeslut\nSamrådet godkänner planen.\n"
TASK = "Tidplan för skolläkarna\nBeslut\nAnna Berg får i uppdrag att senast den 1 maj 2024 ta fram en tidplan.\n"
TEA = "Kaffe i pausen\nBeslut\nSamrådet godkänner inköpet av kaffe.\n"


def protocol(day: str, *items: str, first: int = 1, people: str = PEOPLE, declared: str = "", body: str = "") -> str:
    """Minutes of a day whose items are numbered from ``first`` on."""
    numbered = "\n".join(f"{number}. {item}" for number, item in enumerate(items, first))
    head = f"Protokoll {body or 'Samrådet för skolhälsa'}\nDatum: {day} kl. 09.00-11.00\nPlats: Falun\n{declared}"
    return f"{head}\nNärvarande\n{people}\n{numbered}\nJusteras\nAnna Berg\nBo Ekman\n"


def several(day: str, first: int, last: int, **given: str) -> str:
    """Minutes with items from one number to another."""
    items = [f"Punkt {string.ascii_uppercase[number % 26]}\nVi talade om läget.\n" for number in range(first, last)]
    return protocol(day, *items, f"Plan {day}\nBeslut\nSamrådet godkänner planen.\n", first=first, **given)


def across(archive: Archive) -> list[Across]:
    minutes: list[Minutes] = []
    for file, text in archive.items():
        result = parse_result(text)
        placer = Placer(file, result.lines)
        for number, meeting in enumerate(result.meetings):
            minutes.append(minutes_of(meeting, file, number, placer.place))
    return list(check(minutes))


def told(archive: Archive, code: str) -> list[str]:
    """file:line and message of every finding of that code."""
    return [f"{one.spot.file}:{one.spot.line} {one.found.message}" for one in across(archive) if one.found.code == code]


MARCH, APRIL, MAY, JUNE = "2024-03-05", "2024-04-09", "2024-05-14", "2024-06-11"
FILES_MARCH = "Föregående protokoll\nProtokollet från den 5 mars läggs till handlingarna.\n"

TRIGGERS: dict[str, tuple[Archive, str]] = {
    "LSG901": (
        {"a.txt": protocol(MARCH, PLAN, TEA), "b.txt": protocol(MARCH, PLAN, TASK)},
        "b.txt:1 another protocol has the same id samradet-for-skolhalsa-2024-03-05: a.txt",
    ),
    "LSG902": (
        {"a.txt": protocol(MARCH, PLAN, TEA), "c.txt": protocol(MARCH, PLAN, TEA).replace("\n", "\r\n")},
        "c.txt:1 the same text as a.txt",
    ),
    "LSG903": (
        {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 20, 35)},
        "b.txt:10 a.txt ends with item 18, this one begins with 20: 19 is missing",
    ),
    "LSG904": (
        {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 17, 30)},
        "b.txt:10 a.txt ends with item 18, this one begins with 17: numbers are used twice",
    ),
    "LSG905": (
        {"a.txt": protocol("2024-02-06", PLAN, TEA), "c.txt": protocol(APRIL, PLAN, FILES_MARCH)},
        "c.txt:15 item 2 files the minutes of 2024-03-05, but there is no protocol of that day",
    ),
    "LSG906": (
        {"a.txt": protocol(MARCH, PLAN, TASK), "b.txt": protocol(APRIL, PLAN, TEA), "c.txt": protocol(JUNE, PLAN, TEA)},
        "a.txt:16 the task of item 2 was due 2024-05-01; 2 later protocols do not speak of it",
    ),
}

NEAR: dict[str, dict[str, Archive]] = {
    "LSG901": {
        "the same body on two days": {"a.txt": protocol(MARCH, PLAN, TEA), "b.txt": protocol(APRIL, PLAN, TASK)},
        "two bodies of one day": {"a.txt": protocol(MARCH, PLAN), "b.txt": protocol(MARCH, TEA, body="Rådet för vård")},
        "two bodies of one name": {"a.txt": protocol(MARCH, PLAN), "b.txt": protocol(MARCH, TEA, people=OTHERS)},
        "a copy": {"a.txt": protocol(MARCH, PLAN, TEA), "b.txt": protocol(MARCH, PLAN, TEA)},
        "no date": {"a.txt": protocol("", PLAN, TEA), "b.txt": protocol("", PLAN, TASK)},
    },
    "LSG902": {
        "only the label of an item differs": {
            "a.txt": protocol(MARCH, PLAN, TEA),
            "b.txt": protocol(MARCH, PLAN.replace("Beslut\n", "Informationsärende\nBeslut\n"), TEA),
        },
        "one word differs": {"a.txt": protocol(MARCH, PLAN, TEA), "b.txt": protocol(MARCH, PLAN, TEA + "Ja.\n")},
        "next to nothing": {"a.txt": "Hej\n", "b.txt": "Hej\n"},
    },
    "LSG903": {
        "on from the last one": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 19, 35)},
        "a new year": {"a.txt": several("2023-12-05", 40, 58), "b.txt": several(MARCH, 1, 18)},
        "a year that begins before the archive": {
            "a.txt": several("2023-12-05", 40, 58),
            "b.txt": several(MARCH, 70, 80),
        },
        "from 1 at each meeting": {
            "a.txt": several("2024-02-06", 1, 9),
            "b.txt": several(MARCH, 1, 8),
            "c.txt": several(APRIL, 20, 30),
        },
        "another body": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 20, 35, body="Rådet för vård")},
        "another body of that name": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 20, 35, people=OTHERS)},
        "one between without a sure number": {
            "a.txt": several(MARCH, 1, 18),
            "b.txt": protocol("2024-03-20", PLAN, TEA).replace("1. ", "").replace("2. ", ""),
            "c.txt": several(APRIL, 20, 35),
        },
        "one without a date has them": {
            "a.txt": several(MARCH, 1, 18),
            "b.txt": several("", 19, 19),
            "c.txt": several(APRIL, 20, 35),
        },
        "the heading declares them": {
            "a.txt": several(MARCH, 1, 18, declared="Ärenden: 1-19\n"),
            "b.txt": several(APRIL, 20, 35),
        },
        "two protocols of one day": {
            "a.txt": several(MARCH, 1, 9),
            "b.txt": several(MARCH, 10, 18),
            "c.txt": several(APRIL, 19, 30),
        },
    },
    "LSG904": {
        "on from the last one": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 19, 30)},
        "from 2 at each meeting, the first unread": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 2, 19)},
        "a new year": {"a.txt": several("2023-12-05", 1, 18), "b.txt": several(MARCH, 17, 30)},
        "an excerpt": {"a.txt": several(MARCH, 1, 18), "b.txt": several(APRIL, 5, 7)},
    },
    "LSG905": {
        "it is there": {
            "a.txt": protocol("2024-02-06", PLAN, TEA),
            "b.txt": protocol(MARCH, PLAN, TEA),
            "c.txt": protocol(APRIL, PLAN, FILES_MARCH),
        },
        "from before the archive": {"b.txt": protocol(APRIL, PLAN, FILES_MARCH), "c.txt": protocol(MAY, PLAN, TEA)},
        "another body's": {
            "a.txt": protocol("2024-02-06", PLAN, TEA),
            "c.txt": protocol(
                APRIL, PLAN, "Arbetsutskottets protokoll\nProtokollet från den 5 mars läggs till handlingarna.\n"
            ),
        },
        "minutes of another body under the title of the last ones": {
            "a.txt": protocol("2024-02-06", PLAN, TEA),
            "c.txt": protocol(
                APRIL, PLAN, "Föregående protokoll\nVård- och omsorgsnämndens protokoll den 5 mars 2024 lästes.\n"
            ),
        },
        "another body's, told in the text": {
            "a.txt": protocol("2024-02-06", PLAN, TEA),
            "c.txt": protocol(
                APRIL,
                PLAN,
                "Föregående protokoll\nProtokoll från arbetsutskottet den 5 mars läggs till handlingarna.\n",
            ),
        },
        "one has no date": {
            "a.txt": protocol("2024-02-06", PLAN, TEA),
            "b.txt": protocol("", PLAN, TEA),
            "c.txt": protocol(APRIL, PLAN, FILES_MARCH),
        },
    },
    "LSG906": {
        "it is spoken of": {
            "a.txt": protocol(MARCH, PLAN, TASK),
            "b.txt": protocol(APRIL, PLAN, TEA),
            "c.txt": protocol(JUNE, PLAN, "Läget i skolan\nSkolläkare saknas i två kommuner.\n"),
        },
        "the deadline is to come": {"a.txt": protocol(MARCH, PLAN, TASK), "b.txt": protocol(APRIL, PLAN, TEA)},
        "no later protocol": {"a.txt": protocol(MARCH, PLAN, TASK)},
        "a later one goes through the tasks": {
            "a.txt": protocol(MARCH, PLAN, TASK),
            "c.txt": protocol(JUNE, PLAN, "Uppföljning av beslut\nListan gicks igenom.\n"),
        },
        "a protocol may be missing": {
            "a.txt": several("2024-02-06", 1, 4),
            "b.txt": protocol(MARCH, PLAN, TASK, first=5),
            "c.txt": protocol(JUNE, PLAN, TEA, first=12),
        },
        "no words of its own": {
            "a.txt": protocol(
                MARCH, PLAN, "Frågor\nBeslut\nAnna Berg får i uppdrag att senast den 1 maj 2024 lämna en rapport.\n"
            ),
            "b.txt": protocol(JUNE, PLAN, TEA),
        },
    },
}
CASES = [
    pytest.param(code, archive, id=f"{code}-{name}") for code, rows in NEAR.items() for name, archive in rows.items()
]


def test_every_code_has_its_protocols() -> None:
    expected = {code for code in codes() if code.startswith("LSG9")} - {"LSG900"}
    assert TRIGGERS.keys() == NEAR.keys() == expected


@pytest.mark.parametrize("code", sorted(TRIGGERS))
def test_a_code_is_reported(code: str) -> None:
    archive, message = TRIGGERS[code]
    assert told(archive, code) == [message]


@pytest.mark.parametrize(("code", "archive"), CASES)
def test_a_code_is_not_reported_where_it_nearly_is_called_for(code: str, archive: Archive) -> None:
    assert told(archive, code) == []


@pytest.mark.parametrize("code", sorted(TRIGGERS))
def test_both_places_are_in_their_files(code: str) -> None:
    archive, _ = TRIGGERS[code]
    for one in across(archive):
        for spot in (one.spot, *(spot for _, spot in one.related)):
            lines = archive[spot.file].splitlines()
            assert lines[spot.line - 1] == spot.lines[0]
            assert 1 <= spot.column < spot.end_column <= len(lines[spot.end_line - 1]) + 1
    if code in ("LSG901", "LSG902", "LSG903", "LSG904"):
        assert all(one.related for one in across(archive) if one.found.code == code)


def test_the_order_of_the_files_does_not_matter() -> None:
    archive = {**TRIGGERS["LSG903"][0], **{f"x{name}": text for name, text in TRIGGERS["LSG906"][0].items()}}
    names = list(archive)
    seed = random.SystemRandom().randrange(10_000)
    random.Random(seed).shuffle(names)  # noqa: S311
    plain = sorted(told(archive, "LSG903") + told(archive, "LSG906"))
    shuffled = {name: archive[name] for name in names}
    assert sorted(told(shuffled, "LSG903") + told(shuffled, "LSG906")) == plain, f"seed {seed}"


def test_a_gap_of_several_numbers_and_one_in_part() -> None:
    archive = {
        "a.txt": several("2024-02-06", 1, 9),
        "b.txt": several(MARCH, 20, 25),
        "c.txt": several(APRIL, 31, 33),
        "d.txt": several("", 14, 16),
    }
    assert told(archive, "LSG903") == [
        "b.txt:10 a.txt ends with item 9, this one begins with 20: 10–13 and 17–19 are missing",
        "c.txt:10 b.txt ends with item 25, this one begins with 31: 26–30 are missing",
    ]


def test_two_protocols_of_one_file() -> None:
    archive = {"a.txt": several(MARCH, 1, 4) + "\n\n" + several(APRIL, 6, 9)}
    (one,) = told(archive, "LSG903")
    assert "a.txt ends" not in one
    assert re.search(r"line \d+ ends with item 4, this one begins with 6: 5 is missing", one)


def test_a_deadline_that_names_a_month_only() -> None:
    task = "Tidplan för skolläkarna\nBeslut\nAnna Berg får i uppdrag att senast i maj 2024 ta fram en tidplan.\n"
    first = {"a.txt": protocol(MARCH, PLAN, task)}
    assert told(first | {"b.txt": protocol("2024-05-30", PLAN, TEA)}, "LSG906") == []
    assert len(told(first | {"b.txt": protocol(JUNE, PLAN, TEA)}, "LSG906")) == 1


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ROWS.items()])
def test_a_wording_keeps_to_its_examples(row: Wording) -> None:
    pattern = re.compile(row.pattern, row.flags)
    assert row.yes
    assert row.no
    assert all(pattern.search(text) for text in row.yes)
    assert not any(pattern.search(text) for text in row.no)
