"""What a reader looks for first, in short protocols of many houses: heading, who led and wrote, items, decisions."""

from __future__ import annotations

from typing import Any

import pytest

from glimpses import GLIMPSES, Glimpse
from lsgparse import Meeting, parse


def _with_role(meeting: Meeting, *roles: str) -> tuple[str, ...]:
    return tuple(person.name for person in meeting.attendance if set(roles) & set(person.roles))


NOT_YET = {
    "idrottsförening, number before the sign, those who adjust told after the chair": "without a list nobody is listed",
    "presidium, a memo sheet with the sender above": "the presidium of the organ that the sheet names decides",
    "school board of an association, raw wording": "the organ stands behind the meeting's kind, without a title",
}
"""What is not read as a reader would, and why."""


def cases() -> list[Any]:
    marks = {name: pytest.mark.xfail(reason=why, raises=AssertionError, strict=True) for name, why in NOT_YET.items()}
    assert {one.name for one in GLIMPSES} >= NOT_YET.keys()
    return [pytest.param(one, id=one.name, marks=marks.get(one.name, ())) for one in GLIMPSES]


@pytest.mark.parametrize("glimpse", cases())
def test_what_is_looked_for_first(glimpse: Glimpse) -> None:
    meeting = parse(glimpse.text)
    assert meeting.body == glimpse.body
    assert meeting.date == glimpse.date
    assert (meeting.start_time, meeting.end_time) == glimpse.times
    assert meeting.place == glimpse.place
    assert _with_role(meeting, "ordförande", "mötesordförande")[:1] == ((glimpse.chair,) if glimpse.chair else ())
    writers = _with_role(meeting, "sekreterare", "protokollförare")
    assert writers == ((glimpse.secretary,) if glimpse.secretary else ())
    assert _with_role(meeting, "justerare") == glimpse.justerare
    assert tuple((item.number, item.title) for item in meeting.arenden) == glimpse.items
    assert sum(len(item.beslut) for item in meeting.arenden) == glimpse.beslut
    assert len(meeting.attendance) == glimpse.people
