"""LSG9xx: what several protocols tell together."""

from __future__ import annotations

from lsgparse.diagnostics.code import Code

ROWS = (
    Code(
        "LSG900",
        "unreadable",
        "error",
        "{reason}",
        what="The file could not be read as text at all.",
        why="Nothing of it is in the data.",
        example="(an empty file, a PDF, a file without permission)",
        remedy="Follow the message; give the text of the protocol.",
    ),
    Code(
        "LSG901",
        "same-id",
        "warning",
        "another protocol has the same id {id}: {other}",
        what="Two sources with different texts are of the same body and day.",
        why="One may be a draft of the other; what refers to the id is ambiguous.",
        example="(two files, both Protokoll Samrådet för skolhälsa 2024-03-05)",
        remedy="Keep the confirmed one, or check the dates.",
    ),
    Code(
        "LSG902",
        "same-text",
        "warning",
        "the same text as {other}",
        what="Two sources hold the same protocol, word for word.",
        why="Counted twice, every decision is two.",
        example="(two files with the same words)",
        remedy="Keep one of them.",
    ),
    Code(
        "LSG903",
        "series-gap",
        "warning",
        "{other} ends with item {before}, this one begins with {after}: {missing} missing",
        what="A body numbers its items on through the year, and between two of its protocols numbers are missing.",
        why="A protocol may be missing from the archive.",
        example="(§ 1–18 on 5 March, § 24–35 on 9 April)",
        remedy="Look for the protocol between the two.",
    ),
    Code(
        "LSG904",
        "series-overlap",
        "warning",
        "{other} ends with item {before}, this one begins with {after}: numbers are used twice",
        what="A body numbers its items on through the year, and two of its protocols share numbers.",
        why="A reference to such a number is ambiguous; one date may be wrong.",
        example="(§ 1–18 on 5 March, § 17–30 on 9 April)",
        remedy="Check the dates and the numbers of both.",
    ),
    Code(
        "LSG905",
        "minutes-missing",
        "warning",
        "item {number} files the minutes of {date}, but there is no protocol of that day",
        what="A protocol files the minutes of an earlier meeting of the same body, and that day lies between protocols "
        "that are there, but none is of it.",
        why="A protocol may be missing from the archive, or a date is wrong.",
        example="(a protocol of 9 April files the minutes of 5 March; there are some of 6 February and 9 April)",
        remedy="Look for the protocol of that day.",
    ),
    Code(
        "LSG906",
        "task-unreported",
        "info",
        "the task of item {number} was due {due}; {count:later protocol does|later protocols do} not speak of it",
        what="A task's deadline has passed by the time of the body's last protocol, and no later one speaks of it.",
        why="It may have been forgotten.",
        example="(a task due on 1 May 2024, protocols of June and September that do not speak of it)",
        remedy="Ask whoever was to do it.",
    ),
)
