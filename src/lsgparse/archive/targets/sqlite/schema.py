"""The tables of the database: columns with their meaning, keys, indexes, and what is searched.

Normal form: a list of the model is a table of its own. What only describes a row (its places, the names of fields that
were concluded) is JSON in a column, since nobody joins on it; the view ``places`` takes it apart.
"""

from __future__ import annotations

from lsgparse.archive.targets.sqlite.layout import Column, Table

APPLICATION_ID = 0x4C534750
"""'LSGP', which tells the file from other databases (``PRAGMA application_id``)."""
USER_VERSION = 1
"""Version of these tables (``PRAGMA user_version``)."""


def _id(meaning: str) -> Column:
    return Column("id", "INTEGER PRIMARY KEY", f"{meaning}; another after each run, so do not keep it.")


def _of(table: str, meaning: str) -> Column:
    name = {"meetings": "meeting", "arenden": "arende", "diagnostics": "diagnostic"}.get(table, table)
    return Column(name, f"INTEGER NOT NULL REFERENCES {table}(id)", meaning)


def _text(name: str, description: str, *, needed: bool = False) -> Column:
    return Column(name, "TEXT NOT NULL" if needed else "TEXT", description)


_POSITION = Column("position", "INTEGER NOT NULL", "Its place in printed order, from 1.")
_INFERRED = _text("inferred", "JSON: names of fields that were concluded by a rule, not printed.", needed=True)
_PLACES = (
    Column("first_line", "INTEGER", "First line in the source, from 1."),
    Column("last_line", "INTEGER", "Last line in the source."),
    _text("lines", "JSON: all line ranges [first, last].", needed=True),
    _text("spans", "JSON: character ranges [start, end) in the decoded text.", needed=True),
)
_OF_MEETING = _of("meetings", "The meeting.")
_OF_ITEM = _of("arenden", "The item.")
_OF_DECISION = _of("beslut", "The decision.")

_ABOUT = (
    Table(
        "sources",
        "",
        "One row per source of which a meeting was read.",
        (
            _id("Number of the source"),
            Column("sha256", "TEXT NOT NULL UNIQUE", "SHA-256 of its bytes."),
            _text("name", "File name as given."),
            _text("encoding", "The encoding that it was decoded with.", needed=True),
            _text("decoding", "JSON: what was done to make the text, in order.", needed=True),
            Column("lines", "INTEGER NOT NULL", "Lines of the decoded text."),
        ),
    ),
    Table(
        "meetings",
        "sources",
        "One row per meeting.",
        (
            _id("Number of the meeting"),
            Column("source", "INTEGER NOT NULL REFERENCES sources(id)", "Where it was read from."),
            Column("position", "INTEGER NOT NULL", "Its place among the meetings of the source, from 1."),
            _text("meeting_id", "Readable id: body and date; two sources can share it.", needed=True),
            _text("title", "The printed title."),
            _text("title_normalised", "The title repaired, where the print is damaged."),
            _text("body", "The organ whose meeting it is."),
            _text("body_normalised", "The organ repaired, where the print is damaged."),
            _text("dnr", "Diary number."),
            _text("dnr_printed", "Its print, where that is damaged."),
            _text("date", "ISO date."),
            _text("date_printed", "Its print, where that is damaged."),
            _text("start_time", "HH:MM."),
            _text("start_time_printed", "Its print, where that is damaged."),
            _text("end_time", "HH:MM."),
            _text("end_time_printed", "Its print, where that is damaged."),
            _text("place", "The place, as printed."),
            _text("place_normalised", "The place repaired, where the print is damaged."),
            Column("arende_first", "INTEGER", "First item number that the heading declares."),
            Column("arende_last", "INTEGER", "Last item number that the heading declares."),
            _text("arende_range_printed", "The range's print, where that is damaged."),
            Column("pages", "INTEGER NOT NULL", "Pages of the source."),
            _text("layout", "Name of the layout it was read as.", needed=True),
            _text("quality", "Grade of the text, A to D.", needed=True),
            Column("quality_score", "REAL NOT NULL", "Estimated share of the characters that are right, 0 to 1."),
            _text("quality_reasons", "JSON: what the estimate was concluded from.", needed=True),
            _text("unclassified", "JSON: line ranges that no rule could place.", needed=True),
            _INFERRED,
        ),
        indexes=("date", "body", "meeting_id"),
    ),
    Table(
        "heading_places",
        "meetings",
        "Where a value of a meeting's heading is printed.",
        (_OF_MEETING, _POSITION, _text("field", "Name of the model's field.", needed=True), *_PLACES),
    ),
    Table(
        "diagnostics",
        "meetings",
        "What a careful reader would want to be told.",
        (
            _id("Number of the finding"),
            _OF_MEETING,
            _POSITION,
            _text("code", "LSG and three digits.", needed=True),
            _text("severity", "error, warning or info.", needed=True),
            _text("message", "The message, with the values in it.", needed=True),
            *_PLACES,
        ),
        "diagnostics",
        ("code",),
    ),
    Table(
        "related_places",
        "diagnostics",
        "Another place that a finding points to.",
        (
            _of("diagnostics", "The finding."),
            _POSITION,
            _text("message", "What stands there.", needed=True),
            *_PLACES,
        ),
        "diagnostics",
    ),
)

_PEOPLE = (
    Table(
        "organisations",
        "",
        "A public organisation that people come from.",
        (
            _id("Number of the organisation"),
            _text("name", "Name as the table of places writes it, else as printed.", needed=True),
            _text("kind", "kommun, region, landsting or annat.", needed=True),
            _text("code", "Official code: four digits for a municipality, two for a region's county."),
        ),
        "attendance",
    ),
    Table(
        "attendance",
        "meetings",
        "One row per person listed in a meeting.",
        (
            _id("Number of the entry"),
            _OF_MEETING,
            _POSITION,
            _text("name", "The person's name.", needed=True),
            _text("name_normalised", "The name repaired, where the print is damaged."),
            _text("status", "närvarande, frånvarande, adjungerad or övrig."),
            _text("affiliation", "Organisation or title, as printed."),
            _text("affiliation_normalised", "The same repaired, where the print is damaged."),
            Column("organisation", "INTEGER REFERENCES organisations(id)", "The organisation recognised."),
            _text("party", "Party, in upper case."),
            _text("replaces", "Name of the person replaced."),
            _text("replaces_normalised", "That name repaired, where the print is damaged."),
            _text("present_for", "Items that the person took part in, as printed."),
            _INFERRED,
            *_PLACES,
        ),
        "attendance",
        ("name", "organisation"),
    ),
    Table(
        "roles",
        "attendance",
        "A role that a person had in a meeting.",
        (
            _of("attendance", "The entry."),
            _POSITION,
            _text("role", "ordförande, justerare, sekreterare ...", needed=True),
        ),
        "attendance",
        ("role",),
    ),
    Table(
        "represents",
        "attendance",
        "Another organisation that a person also spoke for.",
        (_of("attendance", "The entry."), _POSITION, _text("organisation", "As printed.", needed=True)),
        "attendance",
    ),
    Table(
        "signatures",
        "meetings",
        "A signature line at the end of a protocol.",
        (
            _OF_MEETING,
            _POSITION,
            _text("name", "The name.", needed=True),
            _text("name_normalised", "The name repaired, where the print is damaged."),
            _text("role", "The role printed with it."),
            *_PLACES,
        ),
        "attendance",
    ),
)

_ITEMS = (
    Table(
        "arenden",
        "meetings",
        "One row per item (ärende).",
        (
            _id("Number of the item"),
            _OF_MEETING,
            _POSITION,
            _text("arende_id", "The item's id: the meeting's id and the number.", needed=True),
            _text("number", "The item's number ('23', '2b'), if printed."),
            _text("number_printed", "Its print, where that is damaged."),
            _text("title", "The title.", needed=True),
            _text("title_normalised", "The title repaired, where the print is damaged."),
            _text("kind", "beslut or information, where a label is printed."),
            _text("text", "The narrative.", needed=True),
            _text("text_normalised", "The narrative repaired, where the print is damaged."),
            _INFERRED,
            *_PLACES,
        ),
        "arenden",
        ("arende_id",),
        ("title", "title_normalised", "text", "text_normalised"),
    ),
    Table(
        "presenters",
        "arenden",
        "Somebody who presented an item (föredragande).",
        (
            _OF_ITEM,
            _POSITION,
            _text("name", "The person's name.", needed=True),
            _text("name_normalised", "The name repaired, where the print is damaged."),
            _text("affiliation", "Organisation or title printed with the name."),
            _text("affiliation_normalised", "The same repaired, where the print is damaged."),
        ),
        "attendance",
    ),
    Table(
        "bilagor",
        "arenden",
        "An attachment that an item names.",
        (_OF_ITEM, _POSITION, _text("bilaga", "As printed.", needed=True)),
        "bilagor",
    ),
    *(
        Table(
            name,
            "arenden",
            description,
            (
                _OF_ITEM,
                _POSITION,
                _text("date", "ISO date; partial (2024-05, 2024) where only that is known."),
                _text("body", "The organ named with it."),
                _text("text", "The words of the source.", needed=True),
                *_PLACES,
            ),
            "arenden",
        )
        for name, description in (
            ("arende_references", "Another meeting or decision that an item speaks of."),
            ("next_meetings", "A coming meeting that an item announces."),
        )
    ),
)

_DECISIONS = (
    Table(
        "beslut",
        "arenden",
        "One row per decision.",
        (
            _id("Number of the decision"),
            _OF_ITEM,
            _POSITION,
            _text("beslut_id", "The decision's id: the item's id and its number in it.", needed=True),
            _text("text", "The statement; list points on lines of their own.", needed=True),
            _text("text_normalised", "The statement repaired, where the print is damaged."),
            _text("decided_by", "The organ named as deciding."),
            _text("taken_on", "ISO date, partial where only that is known: where it was taken on another day."),
            _INFERRED,
            *_PLACES,
        ),
        "beslut",
        ("beslut_id",),
        ("text", "text_normalised"),
    ),
    Table(
        "points",
        "beslut",
        "A point of a decision's list.",
        (_OF_DECISION, _POSITION, _text("text", "Without bullet and number.", needed=True)),
        "beslut",
    ),
    Table(
        "outcomes",
        "beslut",
        "What was decided; a decision has one at least.",
        (_OF_DECISION, _POSITION, _text("outcome", "godkännande, bifall, avslag, uppdrag ...", needed=True)),
        "beslut",
        ("outcome",),
    ),
    Table(
        "amounts",
        "beslut",
        "A sum of money named in a decision.",
        (
            _OF_DECISION,
            _POSITION,
            Column("value", "INTEGER", "Whole kronor; null where it is no number of 64 bits, by a misprint say."),
            _text("currency", "SEK.", needed=True),
            _text("text", "The words of the source.", needed=True),
        ),
        "beslut",
    ),
    Table(
        "dates",
        "beslut",
        "A calendar date named in a decision.",
        (
            _OF_DECISION,
            _POSITION,
            _text("date", "ISO date; partial (2024-05) where only the month is known.", needed=True),
            _text("text", "The words of the source.", needed=True),
        ),
        "beslut",
    ),
    Table(
        "votes",
        "beslut",
        "The count of a vote.",
        (
            _OF_DECISION,
            Column("ja", "INTEGER", "Votes for."),
            Column("nej", "INTEGER", "Votes against."),
            Column("avstar", "INTEGER", "How many abstained."),
        ),
        "beslut",
        key=("beslut",),
    ),
    Table(
        "reservations",
        "beslut",
        "Who reserved themselves against a decision.",
        (_OF_DECISION, _POSITION, _text("name", "Name or party, as printed.", needed=True)),
        "attendance",
    ),
    Table(
        "uppdrag",
        "beslut",
        "A task that a decision gives.",
        (
            _id("Number of the task"),
            _OF_DECISION,
            _POSITION,
            _text("assigned_to", "Who is to do it, as printed."),
            _text("task", "What is to be done.", needed=True),
            _text("due", "ISO date, partial (2024-05, 2024) where only that is known."),
            _text("due_text", "The deadline's words."),
        ),
        "uppdrag",
        ("due",),
    ),
)

TABLES: dict[str, Table] = {table.name: table for table in (*_ABOUT, *_PEOPLE, *_ITEMS, *_DECISIONS)}
"""All tables, each after the one that its rows belong to."""

COLUMNS = Table(
    "columns",
    "",
    "What the tables, columns and views of this database mean.",
    (
        _text("table_name", "Table or view.", needed=True),
        _text("column_name", "Column; '' for the table or view itself.", needed=True),
        _text("description", "What it holds.", needed=True),
    ),
    key=("table_name", "column_name"),
)


def left(gone: frozenset[str]) -> tuple[Table, ...]:
    """The tables that are left where those are gone; what belongs to a table goes with it."""
    out = {table.name for table in TABLES.values() if table.leaves_with in gone}
    for table in TABLES.values():
        if table.parent in out:
            out.add(table.name)
    return tuple(table for table in TABLES.values() if table.name not in out)
