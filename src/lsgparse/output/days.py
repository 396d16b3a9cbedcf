"""ISO dates as people write them."""

from __future__ import annotations

import datetime

from lsgparse.output.safe import one_line

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def written_date(iso: str, *, weekday: bool = False) -> str:
    """'15 March 2024', 'Fri 15 March 2024' or, where the day is not known, 'May 2024'; what is no date as it is."""
    try:
        day = datetime.date.fromisoformat(iso)
    except ValueError:
        year, _, month = iso.partition("-")
        known = month.isdecimal() and 1 <= int(month) <= len(_MONTHS)
        return one_line(f"{_MONTHS[int(month) - 1]} {year}" if known else iso)
    written = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_DAYS[day.weekday()]} {written}" if weekday else written
