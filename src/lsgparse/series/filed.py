"""LSG905: minutes that a protocol files and that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from lsgparse.diagnostics import finding
from lsgparse.series.bodies import Row
from lsgparse.series.minutes import Across


def check(row: Row) -> Iterator[Across]:
    """Days between protocols that are there, of which minutes are filed and none is there; each day once.

    Where it is not known of which day one of the body's protocols is, nothing is said: it may be the missing one.
    """
    if row.undated or not row.dated:
        return
    days = {one.date for one in row.dated}
    begins = row.dated[0].date or ""
    for one in row.dated:
        for filed in one.filed:
            if begins < filed.date < (one.date or "") and filed.date not in days:
                days.add(filed.date)
                found = finding("LSG905", number=filed.number, date=filed.date)
                yield Across(one, found, filed.spot, (), filed.date)
