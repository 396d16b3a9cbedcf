"""What a careful reader of a whole protocol would remark on. One module for each thing that is looked at.

A check is a function of a ``View`` that gives findings; it changes nothing. What two places of a protocol contradict is
a warning, what is missing or a custom of the house is info, told once. Nothing depends on the day on which it is run.
"""

from __future__ import annotations

from lsgparse.checks import attachments, attendance, dates, decisions, heading, items, names, officers, source, sums
from lsgparse.checks.kind import no_protocol
from lsgparse.checks.view import View
from lsgparse.diagnostics import Finding

__all__ = ["View", "check"]

_ROOMS = (source, heading, attendance, names, officers, items, attachments, dates, decisions, sums)


def check(view: View) -> list[Finding]:
    """Everything that is to be remarked on in one protocol, check by check; what is none is told that alone."""
    none = no_protocol(view)
    if none is not None:
        return [none]
    return [found for room in _ROOMS for found in room.check(view)]
