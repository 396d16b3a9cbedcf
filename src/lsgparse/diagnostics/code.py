"""What a row of the table of codes holds."""

from __future__ import annotations

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Code(NamedTuple):
    """One row: what is reported, how bad it is, why it matters, and what the user can do."""

    code: str
    name: str
    severity: Severity
    message: str
    """A format string; its fields are filled by the caller."""
    what: str
    """When it is reported."""
    why: str
    """Why it matters."""
    example: str
    """Lines of an invented protocol that call for it."""
    remedy: str
    """What the user can do."""
