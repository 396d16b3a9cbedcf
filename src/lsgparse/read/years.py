"""The year of a meeting whose date is printed without one; a helper of the heading's reader."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from lsgparse.read import dates
from lsgparse.tables.headings import LONE_YEAR
from lsgparse.text.lines import Document


def year_of(hit: dates.Found, dnr: str | None, document: Document, timeline: dates.Timeline) -> tuple[int | None, str]:
    """The year of a heading's date that is printed without one, and what tells it.

    A printed weekday with the years that the text names decides; else a lone year above the title, the file's other
    dates as far as they are not to come, and last the diary number.
    """
    named = timeline.years
    lone = [int(line.text) for line in document.content[:8] if LONE_YEAR.match(line.text)]
    if hit.weekday is not None and hit.day:
        fitting = [
            year
            for year in sorted(named)
            if dates.exists(year, hit.month, hit.day) and date(year, hit.month, hit.day).weekday() == hit.weekday
        ]
        if len(fitting) == 1 or (fitting and not lone):
            return fitting[-1], "the weekday"
    if lone:
        return lone[0], "the year above the title"
    from_dnr = _years_in(dnr or "")
    whole = Counter(
        found.year
        for found in timeline.whole()
        if dates.side_of(document.text[max(0, found.start - 40) : found.start], "") != "coming"
    )
    if whole:
        common = [year for year, _count in whole.most_common() if year]
        near = [year for year in from_dnr if year in whole]
        return (near or common)[0], "the other dates of the text"
    if from_dnr:
        return from_dnr[0], "the diary number"
    return None, ""


def _years_in(dnr: str) -> list[int]:
    years = [int(year) for year in re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d)", dnr)]
    if not years:
        short = re.findall(r"(?<!\d)(\d\d)/\d", dnr)
        years = [2000 + int(year) for year in short]
    return years
