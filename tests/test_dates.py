"""Swedish dates and clock times: where they stand, and which year they mean."""

from __future__ import annotations

from datetime import date

import pytest

from lsgparse.read.dates import (
    Side,
    exists,
    find_dates,
    find_times,
    lowered,
    resolve,
    side_of,
    timeline,
    whole_hours,
)

MEETING = date(2024, 3, 15)  # a Friday


def printed(text: str) -> list[tuple[int | None, int, int | None]]:
    """Year, month and day of every date."""
    return [(hit.year, hit.month, hit.day) for hit in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("den 5 mars 2024", [(2024, 3, 5)], id="day month year"),
        pytest.param("den 5 mars", [(None, 3, 5)], id="no year"),
        pytest.param("5 mars, 2024", [(2024, 3, 5)], id="comma before the year"),
        pytest.param("den 5:e mars", [(None, 3, 5)], id="ordinal"),
        pytest.param("den 5. mars", [(None, 3, 5)], id="full stop"),
        pytest.param("5 feb. 2024", [(2024, 2, 5)], id="short month"),
        pytest.param("12 sept", [(None, 9, 12)], id="shorter month"),
        pytest.param("2024-03-05", [(2024, 3, 5)], id="ISO"),
        pytest.param("20240305", [(2024, 3, 5)], id="eight digits"),
        pytest.param("2024.03.05", [(2024, 3, 5)], id="with full stops"),
        pytest.param("2024/03/05", [(2024, 3, 5)], id="with slashes"),
        pytest.param("den 5/3", [(None, 3, 5)], id="d/m behind den"),
        pytest.param("tisdag 5/3", [(None, 3, 5)], id="d/m behind a weekday"),
        pytest.param("5/3 2024", [(2024, 3, 5)], id="d/m before a year"),
        pytest.param("i maj", [(None, 5, None)], id="month alone behind a preposition"),
        pytest.param("under maj 2025", [(2025, 5, None)], id="month and year"),
        pytest.param(
            "maj 2025",
            [(2025, 5, None)],
            id="month and year at the start",
        ),
        pytest.param("3, 10 och 17 maj", [(None, 5, 3), (None, 5, 10), (None, 5, 17)], id="a list of days"),
        pytest.param("3 och 10 maj 2024", [(2024, 5, 3), (2024, 5, 10)], id="the days of a list share the year"),
        pytest.param("9-10 april", [(None, 4, 9)], id="a range begins on its first day"),
        pytest.param("9 – 10 april 2024", [(2024, 4, 9)], id="a range with blanks"),
        pytest.param("den 20 maj och den 3 juni 2024", [(2024, 5, 20), (2024, 6, 3)], id="years are shared backwards"),
        pytest.param("20 maj, 3 juni samt 1 juli 2024", [(2024, 5, 20), (2024, 6, 3), (2024, 7, 1)], id="over several"),
        pytest.param("20 maj. Mötet 3 juni 2024", [(None, 5, 20), (2024, 6, 3)], id="not over a sentence"),
    ],
)
def test_dates_as_printed(text: str, expected: list[tuple[int | None, int, int | None]]) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "den 31 februari 2024",
            id="31 February",
        ),
        pytest.param(
            "29 februari 2023",
            id="no leap year",
        ),
        pytest.param("0 mars", id="day 0"),
        pytest.param("2024-13-05", id="month 13"),
        pytest.param("2024-02-30", id="30 February"),
        pytest.param("20240005", id="month 0"),
        pytest.param("120240305", id="longer number"),
        pytest.param("202403051", id="longer number behind"),
        pytest.param("1/2 tablett", id="a fraction"),
        pytest.param("3/12 kommuner", id="a share"),
        pytest.param("dnr 24/123", id="a diary number"),
        pytest.param("kl 9.30 mars", id="digits behind a full stop"),
        pytest.param("marsvin", id="a word with a month in it"),
        pytest.param("under marsmötet", id="a compound"),
        pytest.param("i maj-juni-numret", id="a hyphenated compound"),
        pytest.param("kan vara mars", id="a month without preposition"),
        pytest.param("112 maj", id="three digits"),
        pytest.param("12 platser", id="no date"),
        pytest.param(
            "den 31/2",
            id="31/2",
        ),
    ],
)
def test_no_dates(text: str) -> None:
    assert printed(text) == []


def test_offsets_lead_back_to_the_print() -> None:
    text = "mötet tisdagen den 5 mars 2024 samt 3, 10 och 17 maj"
    assert [text[hit.start : hit.end] for hit in find_dates(text)] == ["5 mars 2024", "3", "10", "17 maj"]
    assert [hit.weekday for hit in find_dates(text)] == [1, None, None, None]


def test_a_part_of_a_text_can_be_searched() -> None:
    text = "den 5 mars, den 6 april, den 7 maj"
    assert [hit.day for hit in find_dates(text, 10, 24)] == [6]


@pytest.mark.parametrize(
    ("text", "side", "expected"),
    [
        pytest.param("5 mars 2021", "either", "2021-03-05", id="printed year"),
        pytest.param(
            "maj 2021",
            "either",
            "2021-05",
            id="partial with year",
        ),
        pytest.param("i maj", "coming", "2024-05", id="partial without year"),
        pytest.param("20 januari", "either", "2024-01-20", id="the nearest year"),
        pytest.param("20 december", "either", "2023-12-20", id="the nearest year can be the last one"),
        pytest.param("20 januari", "coming", "2025-01-20", id="coming"),
        pytest.param("20 april", "past", "2023-04-20", id="past"),
        pytest.param("15 mars", "coming", "2024-03-15", id="the day itself is coming"),
        pytest.param("15 mars", "past", "2024-03-15", id="and past"),
        pytest.param("i mars", "coming", "2024-03", id="this month is coming"),
        pytest.param("i mars", "past", "2024-03", id="and past, too"),
        pytest.param("tisdagen den 20 december", "either", "2022-12-20", id="the weekday decides against nearness"),
        pytest.param("onsdag 20 december", "coming", "2023-12-20", id="and against the side"),
        pytest.param("29 februari", "past", "2024-02-29", id="leap day in a leap year"),
    ],
)
def test_the_year_that_is_meant(text: str, side: Side, expected: str) -> None:
    years = frozenset({2022, 2023})
    assert resolve(find_dates(text)[0], MEETING, side, years) == expected


@pytest.mark.parametrize(
    ("text", "years", "expected"),
    [
        pytest.param("20 december", {2022}, None, id="nothing to go by"),
        pytest.param("tisdag 20 december", {2021, 2022}, "2022-12-20", id="weekday and the years of the text"),
        pytest.param("söndag 20 december", {2021, 2022}, None, id="a weekday that fits no year"),
    ],
)
def test_without_a_meeting_date(text: str, years: set[int], expected: str | None) -> None:
    assert resolve(find_dates(text)[0], None, "either", frozenset(years)) == expected


def test_a_weekday_that_fits_no_year_leaves_it_to_nearness() -> None:
    assert resolve(find_dates("söndag 5 mars")[0], MEETING, years=frozenset({2022})) == "2023-03-05"
    assert resolve(find_dates("lördag 20 juni")[0], MEETING) == "2024-06-20"


def test_a_leap_day_far_from_any_leap_year() -> None:
    assert resolve(find_dates("29 februari")[0], date(2022, 5, 1)) is None


@pytest.mark.parametrize(
    ("before", "after", "side"),
    [
        ("svar lämnas senast den", "", "coming"),
        ("frågan tas upp på mötet", ".", "coming"),
        ("vid förra mötet", "", "past"),
        ("gruppen beslutade den", "att vänta", "past"),
        ("mötet den", "", "either"),
        ("mötet den", "ställdes in och nästa väntar", "coming"),
        ("mötet den", "hölls på distans och nästa väntar", "past"),
        ("mötet den", "i Sjöbo, på lokal Kajutan, var välbesökt", "past"),
    ],
)
def test_words_that_tell_the_side(before: str, after: str, side: Side) -> None:
    assert side_of(before, after) == side


def test_the_calendar() -> None:
    assert exists(2024, 2, 29)
    assert not exists(2023, 2, 29)
    assert exists(2023, 2, None)


def test_a_timeline_finds_every_date_and_year_once() -> None:
    text = "Antogs 2019. Mötet den 5 Mars 2024 följs av ett i maj; planen gäller 2025."
    line = timeline(text)
    assert [(hit.month, hit.day) for hit in line.hits] == [(3, 5), (5, None)]
    assert line.years == {2019, 2024, 2025}
    assert [year for _at, year in line.bare_years(0, len(text))] == [2019, 2025]
    assert line.bare_years(0, 12) == [(7, 2019)]
    assert [hit.year for hit in line.whole()] == [2024]
    assert [hit.month for hit in line.within(40, len(text))] == [5]


def test_a_letter_that_grows_in_lower_case_moves_no_date() -> None:
    text = "İ Ekeby den 5 mars 2024"
    hit = timeline(text).hits[0]
    assert text[hit.start : hit.end] == "5 mars 2024"


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("kl. 13.00 – 15.45", "13:00", "15:45"),
        ("09:00-12:00", "09:00", "12:00"),
        ("9.30", "09:30", None),
        ("kl 8.15 till kl 10.00", "08:15", "10:00"),
        ("klockan 13-15", "13:00", "15:00"),
        ("klockan 13–15.45", "13:00", "15:45"),
        ("kl 9", "09:00", None),
        ("den 5 mars 13.00--14.30", "13:00", "14:30"),
    ],
)
def test_clock_times(text: str, begins: str, ends: str | None) -> None:
    clock = find_times(text)
    assert clock is not None
    assert (clock.begins, clock.ends) == (begins, ends)


@pytest.mark.parametrize("text", ["12 personer", "24.30", "29.30", "5 mars", "113.00", "kl 99", ""])
def test_no_clock_times(text: str) -> None:
    assert find_times(text) is None


@pytest.mark.parametrize(
    "day",
    [
        *("2019-05-07", "den 7 maj 2019", "7/5 2019", "07.05.2019", "7.5.2019", "7 maj -19", "den 7/5-19", "7/5/2019"),
        *("20190507", "tisdagen den 7:e maj 2019", "7 MAJ 2019", "7 Maj, 2019", "7-8 maj 2019"),
    ],
)
def test_a_day_is_the_same_in_every_form(day: str) -> None:
    found = find_dates(lowered(day))
    assert [(one.year, one.month, one.day) for one in found] == [(2019, 5, 7)]


@pytest.mark.parametrize("words", ["avsnitt 3.5.2", "den 31.2.2019", "7 maj-19 juni", "SFS 2019:57"])
def test_what_looks_like_such_a_day_is_none(words: str) -> None:
    assert not [one for one in find_dates(lowered(words)) if one.year and one.day]


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("kl 09.00-11.30", "09:00", "11:30"),
        ("13:00–14:45", "13:00", "14:45"),
        ("från kl. 9.00 till kl. 11.30", "09:00", "11:30"),
        ("kl. 9.00 – ca 11.30", "09:00", "11:30"),
        ("09.00-11.30 och 12.30-14.00", "09:00", "14:00"),
        ("09.30 - 12.00, 13.00 - 14.15", "09:30", "14:15"),
        ("09.00-11.30, paus 10.00-10.15", "09:00", "11:30"),
        ("9.00-11.30, 8.00-8.30", "09:00", "11:30"),
    ],
)
def test_times_of_a_meeting(words: str, begins: str, ends: str) -> None:
    clock = find_times(words)
    assert clock is not None
    assert (clock.begins, clock.ends) == (begins, ends)


@pytest.mark.parametrize(
    ("value", "times"),
    [
        ("9-12", ("09:00", "12:00")),
        ("0900-1130", ("09:00", "11:30")),
        ("12-9", None),
        ("25-26", None),
        ("9-12 maj", None),
    ],
)
def test_whole_hours_are_all_of_a_value(value: str, times: tuple[str, str] | None) -> None:
    clock = whole_hours(value)
    assert (clock and (clock.begins, clock.ends)) == times


def test_lower_case_is_as_long_as_the_text() -> None:
    assert lowered("İ Å 3 MAJ") == "İ å 3 maj"


def test_a_long_text_is_lowered_as_a_short_one() -> None:
    text = "DEN 3 MAJ ΟΔΟΣ " * 9_000

    assert lowered(text) == text.lower()
