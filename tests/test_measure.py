"""The statistics of the bench: ratios within a round, and the interval of the sign test."""

from __future__ import annotations

import re

import pytest

import charts
import material
import measure
from compare import verdict
from lsgparse import parse_result


@pytest.mark.parametrize(
    ("count", "low", "high"),
    # Of n rounds, the interval between the smallest and the largest misses the median in 2 of 2**n runs; between the
    # second and the last but one in 2 (n + 1) of 2**n, and so on: at most one run in twenty may miss it.
    [(1, 0, 0), (5, 0, 4), (6, 0, 5), (7, 0, 6), (8, 0, 7), (9, 1, 7), (12, 2, 9)],
)
def test_the_interval_leaves_out_as_many_rounds_as_it_may(count: int, low: int, high: int) -> None:
    rounds = [float(number) for number in range(1, count + 1)]
    found = measure.ratio(rounds, [1.0] * count)
    assert (found.low, found.high) == (low + 1, high + 1)
    assert found.rounds == count


def test_a_ratio_is_taken_within_each_round() -> None:
    found = measure.ratio([2, 20, 2000], [1, 10, 1000])
    assert (found.median, found.low, found.high) == (2, 2, 2)


def test_every_round_runs_every_job_after_one_that_does_not_count() -> None:
    ran: list[str] = []
    ticks = iter(range(1000))
    seconds = measure.in_turn(
        {"a": lambda: ran.append("a"), "b": lambda: ran.append("b")}, 3, clock=lambda: float(next(ticks))
    )
    assert [sorted(ran[at : at + 2]) for at in range(0, 8, 2)] == [["a", "b"]] * 4
    assert {name: len(values) for name, values in seconds.items()} == {"a": 3, "b": 3}


@pytest.mark.parametrize(
    ("low", "median", "high", "told"),
    [(0.7, 0.8, 0.9, "gain of 20%"), (1.1, 1.25, 1.4, "loss of 25%"), (0.9, 1.2, 1.5, "no difference")],
)
def test_a_difference_is_told_only_where_it_is_sure(low: float, median: float, high: float, told: str) -> None:
    assert verdict(measure.Ratio(median, low, high, 9)) == told


def test_the_grown_texts_are_what_they_say() -> None:
    assert len(parse_result(material.with_items(200)).meeting.arenden) == 200
    assert len(parse_result(material.with_people(200)).meeting.attendance) == 200
    assert "\n" not in material.one_line(5_000)
    assert len(material.one_line(5_000)) == 5_000
    assert len(parse_result(material.grown(60_000)).meeting.arenden) == 20
    assert 54_000 < len(material.grown(60_000)) < 66_000


def test_bars_are_as_long_as_the_logarithm() -> None:
    drawn = charts.bars([("lsgparse", 1.0), ("other", 10.0), ("third", 100.0)], "MB/s")
    widths = [float(width) for width in re.findall(r'<rect x="140" y="\d+" width="([\d.]+)"', drawn)]
    assert widths == [0.0, 250.0, 500.0]
