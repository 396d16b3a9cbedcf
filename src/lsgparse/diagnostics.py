"""Every code that can be reported, one row each, and the one way to make a finding from a code.

A code is a promise: it never changes its meaning. Layers: LSG1xx source and lines, LSG2xx heading, LSG3xx attendance,
LSG4xx ärenden, LSG5xx beslut, LSG9xx archive. ``docs/diagnostics.md`` is made from this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]
Place = tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]
"""(lines, spans), as in the model."""

NOWHERE: Place = ((), ())


@dataclass(frozen=True, slots=True)
class Code:
    """One row: what is reported, how bad it is, and what the user can do."""

    code: str
    name: str
    severity: Severity
    message: str
    """A format string; its fields are filled by the caller."""
    remedy: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One diagnostic, before the model takes it over."""

    code: str
    severity: Severity
    message: str
    lines: tuple[tuple[int, int], ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    related: tuple[tuple[str, Place], ...] = ()
    """Other places: (message, (lines, spans))."""


class _Count(int):
    """A number that a message can put before its noun: ``{count:line|lines}`` is '1 line' or '2 lines'."""

    def __format__(self, form: str) -> str:
        one, bar, many = form.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if bar else format(int(self), form)


_ROWS = (
    Code(
        "LSG101",
        "fallback-encoding",
        "warning",
        "not valid UTF-8; read as {encoding}",
        "Check the letters å, ä and ö in the output; give --encoding if they are wrong.",
    ),
    Code(
        "LSG102",
        "no-byte-order-mark",
        "info",
        "no byte order mark; read as {encoding}",
        "Nothing to mend; the NUL bytes between the letters leave no doubt.",
    ),
    Code(
        "LSG103",
        "replacement-characters",
        "warning",
        "{count:replacement character|replacement characters}: letters were lost before the text came here",
        "Make the text again from the original.",
    ),
    Code(
        "LSG104",
        "no-protocol",
        "error",
        "this does not look like a protocol: {missing}",
        "Give the minutes of a meeting; a novel, a table or source code cannot be read.",
    ),
    Code(
        "LSG105",
        "kallelse",
        "error",
        "this looks like a notice or an agenda ({word}), not minutes: nothing is decided in it",
        "Give the protocol of the meeting itself.",
    ),
    Code(
        "LSG106",
        "several-protocols",
        "info",
        "the source holds {count} protocols, one after the other; this is number {number}",
        "Nothing to mend; each is a Meeting of its own.",
    ),
    Code(
        "LSG107",
        "mixed-encodings",
        "warning",
        "UTF-8 with {count:byte|bytes} of another encoding in it, read as cp1252",
        "Check the lines concerned; two files may have been put together.",
    ),
    Code(
        "LSG108",
        "seven-bit-letters",
        "warning",
        "braces, bars and brackets stand for å, ä and ö; {count:sign|signs} read as letters of {encoding}",
        "Check å, ä and ö in the output; give --encoding utf-8 if the signs are meant as they stand.",
    ),
    Code(
        "LSG109",
        "mojibake-repaired",
        "warning",
        "letters were damaged by a wrong encoding before the text came here and are repaired: {how}",
        "Check the lines concerned; better take the text from before the damage.",
    ),
    Code(
        "LSG110",
        "unclassified-lines",
        "warning",
        "{count:line|lines} could not be placed",
        "lsg explain shows them; they are listed in source.unclassified.",
    ),
    Code(
        "LSG111",
        "signs-cleaned",
        "info",
        "signs that hinder reading: {what}",
        "Nothing to mend; lsg explain --text shows the text that lines and spans refer to.",
    ),
    Code(
        "LSG112",
        "no-layout",
        "info",
        "no known layout fits; read by the general one, and no decision was found in {count:item|items}",
        "If decisions are printed, their form is not known: see docs/add-a-layout.md.",
    ),
    Code(
        "LSG120",
        "damaged-text",
        "warning",
        "the text looks damaged, about {percent} % of its characters are wrong: {reason}",
        "Scan the original again if you can; source.quality grades the text, repaired forms stand beside the print.",
    ),
    Code(
        "LSG121",
        "foreign-language",
        "warning",
        "the text is {language}, not Swedish; what is read of it is doubtful",
        "Give Swedish minutes; labels and decisions of other languages are not known.",
    ),
    Code(
        "LSG201",
        "no-heading",
        "warning",
        "the text begins in the middle: no title, date or place is printed",
        "The first page is missing; find the whole document.",
    ),
    Code(
        "LSG202",
        "no-date",
        "warning",
        "no date of the meeting is printed",
        "Take the date from the archive's register.",
    ),
    Code(
        "LSG203",
        "year-inferred",
        "warning",
        "the date is printed without a year; {year} is taken from {evidence}",
        "Check the year.",
    ),
    Code(
        "LSG204",
        "impossible-date",
        "error",
        "{text!r} is no date of the calendar",
        "Look the date up and correct it where the data is used.",
    ),
    Code(
        "LSG205",
        "date-contradicted",
        "warning",
        "the date {date} cannot be right: {reason}",
        "The heading may have been left over from the previous protocol; look the date up.",
    ),
    Code(
        "LSG206",
        "years-concluded",
        "info",
        "dates without a year in {count} places; the years are concluded from the words and the meeting's date",
        "Nothing to mend; the fields concerned stand in the inferred list of their item or decision.",
    ),
    Code(
        "LSG207",
        "heading-repaired",
        "warning",
        "{count:value|values} of the heading repaired: {told}",
        "Compare with the original; the print stands in the ..._printed fields.",
    ),
    Code(
        "LSG301",
        "columns-unpaired",
        "warning",
        "{names} names and {organisations} organisations stand in columns of their own and could not be paired",
        "The affiliations are left empty; pair them by hand.",
    ),
    Code(
        "LSG302",
        "present-and-absent",
        "warning",
        "{name} stands among the present and among the absent",
        "One of the two is an error of the protocol, or two people share the name.",
    ),
    Code(
        "LSG303",
        "no-attendance",
        "warning",
        "no list of those present was found",
        "The page may be missing, or the list has a form that is not known.",
    ),
    Code(
        "LSG401",
        "range-mismatch",
        "warning",
        "the heading declares items {first}–{last}; {detail}",
        "An item may be missing, doubled, or not recognised; lsg explain shows how each line was read.",
    ),
    Code(
        "LSG402",
        "number-doubled",
        "warning",
        "the number {number} stands twice",
        "The second one's id ends in -2.",
    ),
    Code(
        "LSG403",
        "number-missing",
        "warning",
        "after item {before} comes {after}: {missing} is missing",
        "The item may be missing in the source, or its heading was not recognised.",
    ),
    Code(
        "LSG404",
        "items-unnumbered",
        "info",
        "{count:item carries|items carry} no number; found by the form of the headings",
        "Their number is null and their ids end in u1, u2 …; lsg explain shows where each was found to begin.",
    ),
    Code(
        "LSG411",
        "information-decides",
        "warning",
        "item {number} is labelled information but holds a decision ({outcome})",
        "The label or the decision is an error of the protocol.",
    ),
    Code(
        "LSG412",
        "decision-missing",
        "info",
        "item {number} is labelled as a decision item but holds none",
        "The decision may be missing in the source, or was not recognised.",
    ),
    Code(
        "LSG421",
        "number-repaired",
        "info",
        "{count:item number|item numbers} repaired from the numbers around: {told}",
        "Nothing to mend; the print stands in number_printed.",
    ),
)

CODES: dict[str, Code] = {row.code: row for row in _ROWS}


def finding(
    code: str, place: Place = NOWHERE, related: tuple[tuple[str, Place], ...] = (), /, **values: object
) -> Finding:
    """A finding with the code's severity and its message filled in.

    Raises KeyError for an unknown code or a value that the message needs and does not get.
    """
    row = CODES[code]
    filled = {name: _Count(value) if type(value) is int else value for name, value in values.items()}
    return Finding(code, row.severity, row.message.format(**filled), place[0], place[1], related)
