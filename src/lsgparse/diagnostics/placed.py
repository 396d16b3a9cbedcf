"""A diagnostic as somebody is told it: in a file, at a line and a column, with the lines that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from lsgparse.diagnostics.code import Severity


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file. Lines and columns count from 1, columns in characters of the decoded line."""

    file: str
    """As it was named; bytes of the name that are no Unicode as lone surrogates."""
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    """The column behind the last character; that of ``column`` where nothing is marked."""
    lines: tuple[str, ...] = ()
    """The first printed lines of the place, without line ends; empty where it is the file as a whole."""
    line_hash: str = ""
    """What the first line is known by when its number has changed; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A diagnostic with its places."""

    code: str
    name: str
    severity: Severity
    message: str
    spot: Spot
    more: tuple[Spot, ...] = ()
    """Further stretches of the same place."""
    related: tuple[tuple[str, Spot], ...] = ()
    """Other places, each with what is to be said of it; they can lie in other files."""
