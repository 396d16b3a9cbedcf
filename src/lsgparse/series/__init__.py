"""What several protocols tell together: copies, numbers and minutes that are missing, tasks nobody came back to.

Works on ``Minutes``, a few hundred words of each protocol, so that thousands can be held. A check here is a function of
what it is given that gives findings; nothing depends on the order of the files or on the day on which it is run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsgparse.series import doubles, filed, numbers, tasks
from lsgparse.series.bodies import of_one_body
from lsgparse.series.minutes import Across, Minutes, minutes_of

__all__ = ["Across", "Minutes", "check", "minutes_of"]


def check(minutes: Sequence[Minutes]) -> Iterator[Across]:
    """Everything that is to be remarked on across the protocols."""
    yield from doubles.check(minutes)
    for row in of_one_body(doubles.without_copies(minutes)):
        gaps = [*numbers.check(row), *filed.check(row)]
        yield from gaps
        yield from tasks.check(row, [gap.about for gap in gaps])
