"""LSG5xx: decisions, tasks and sums."""

from __future__ import annotations

from lsgparse.diagnostics.code import Code

ROWS = (
    Code(
        "LSG501",
        "deadline-passed",
        "warning",
        "the deadline {due} of a task in item {number} lies before the meeting",
        what="A task is to be done by a day, printed with its year, that was past when it was given.",
        why="The date is wrong, or the task cannot be done in time.",
        example="Bo Ekman får i uppdrag att senast den 1 februari 2024 ta fram en tidplan.",
        remedy="Look the date up.",
    ),
    Code(
        "LSG502",
        "sum-mismatch",
        "warning",
        "{parts} is {right}, not {total}",
        what="The parts of a sum that the text divides, or the lines of a list or table, do not add up to it.",
        why="One of the figures is wrong.",
        example="Samrådet fördelar 1 000 000 kronor: 600 000 kronor till Falun, resterande 300 000 kronor till Säter.",
        remedy="Find out which of the figures is right.",
    ),
    Code(
        "LSG503",
        "share-mismatch",
        "warning",
        "{part} of {total} kronor is {right} %, not {printed} %",
        what="A percentage does not follow from the sums that it stands with.",
        why="One of the figures is wrong.",
        example="Av 1 000 000 kronor betalar Falun 341 000 kronor (34,37 %).",
        remedy="Find out which of the figures is right.",
    ),
    Code(
        "LSG504",
        "shares-do-not-add-up",
        "warning",
        "the shares add up to {sum} %, not to 100 %",
        what="A list of shares of one whole adds up to nearly, but not quite, one hundred per cent.",
        why="One of the figures is wrong.",
        example="- Falun 50 %\n- Säter 30 %\n- Borlänge 18 %",
        remedy="Find out which of the figures is right.",
    ),
    Code(
        "LSG505",
        "votes-exceed-present",
        "warning",
        "{votes} votes in item {number}, but {present} people are listed as present",
        what="More votes were counted than people are listed.",
        why="The count or the list is wrong.",
        example="Omröstning: 3 ja-röster, 1 nej-röst",
        remedy="Check the count and the list of those present.",
    ),
    Code(
        "LSG506",
        "taken-after-meeting",
        "warning",
        "a decision of item {number} is said to be taken on {date}, after the meeting",
        what="A decision was taken on a day later than the protocol's own date.",
        why="One of the two dates is wrong.",
        example="Samrådet beslutade via mail 2024-04-08 att godkänna planen.",
        remedy="Look the date up.",
    ),
)
