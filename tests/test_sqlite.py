"""The database: keys, search, views, what is left out, and that data stay data."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

import samples
from built import NASTY, build, fixtures, nasty, nonsense, source_of
from lsgparse import Meeting
from lsgparse.archive.targets import TargetOptions, without
from lsgparse.archive.targets.sqlite import schema
from lsgparse.model import Diagnostic, FieldPlace, RelatedPlace, Uppdrag, Votes


@contextmanager
def opened(where: Path, meetings: Iterable[Meeting], *gone: str) -> Iterator[sqlite3.Connection]:
    """The database of those meetings, found sound."""
    path = build("sqlite", where / "protokoll.db", meetings, TargetOptions(without=gone))
    with closing(sqlite3.connect(path)) as database:
        assert complaints(database) == []
        yield database


def complaints(database: sqlite3.Connection) -> list[Any]:
    """What SQLite itself finds wrong: rows without their parents, a damaged file, a search index unlike its table."""
    found = database.execute("PRAGMA foreign_key_check").fetchall()
    found += [row for row in database.execute("PRAGMA integrity_check") if row != ("ok",)]
    for table in names(database, "table"):
        if table.endswith("_fts"):
            try:
                database.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
            except sqlite3.DatabaseError as error:
                found.append((table, str(error)))
    database.rollback()
    return found


def names(database: sqlite3.Connection, kind: str) -> list[str]:
    return [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = ?", (kind,))]


def count(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def search(database: sqlite3.Connection, table: str, words: str) -> list[str]:
    """The numbers, behind the meeting's id, of the items or decisions that are found."""
    name = {"arenden": "arende_id", "beslut": "beslut_id"}[table]
    query = f"SELECT t.{name} FROM {table}_fts f JOIN {table} t ON t.id = f.rowid WHERE {table}_fts MATCH ?"
    return [found.rpartition("-15/")[2] for (found,) in database.execute(query, (words,))]


# Rows


def test_all_fixtures_are_there(tmp_path: Path) -> None:
    meetings = fixtures()
    items = [item for meeting in meetings for item in meeting.arenden]
    decisions = [beslut for item in items for beslut in item.beslut]
    people = [person for meeting in meetings for person in meeting.attendance]
    expected = {
        "sources": len({meeting.source.sha256 for meeting in meetings}),
        "meetings": len(meetings),
        "heading_places": sum(len(meeting.heading_places) for meeting in meetings),
        "diagnostics": sum(len(meeting.diagnostics) for meeting in meetings),
        "related_places": sum(len(one.related) for meeting in meetings for one in meeting.diagnostics),
        "organisations": len({person.organisation for person in people} - {None}),
        "attendance": len(people),
        "roles": sum(len(person.roles) for person in people),
        "represents": sum(len(person.represents) for person in people),
        "signatures": sum(len(meeting.signatures) for meeting in meetings),
        "arenden": len(items),
        "presenters": sum(len(item.presenters) for item in items),
        "bilagor": sum(len(item.bilagor) for item in items),
        "arende_references": sum(len(item.references) for item in items),
        "next_meetings": sum(len(item.next_meetings) for item in items),
        "beslut": len(decisions),
        "points": sum(len(beslut.points) for beslut in decisions),
        "outcomes": sum(len(beslut.outcome) for beslut in decisions),
        "amounts": sum(len(beslut.amounts) for beslut in decisions),
        "dates": sum(len(beslut.dates) for beslut in decisions),
        "votes": sum(beslut.votes is not None for beslut in decisions),
        "reservations": sum(len(beslut.reservations) for beslut in decisions),
        "uppdrag": sum(len(beslut.uppdrag) for beslut in decisions),
    }
    assert min(expected.values()) > 0
    with opened(tmp_path, meetings) as database:
        assert {table: count(database, table) for table in schema.TABLES} == expected
        empty = [view for view in names(database, "view") if not count(database, view)]
        assert empty == ["tasks_ahead"]  # the fixtures' deadlines are past


def test_what_sqlite_finds_wrong_is_seen(tmp_path: Path) -> None:
    with opened(tmp_path, [samples.full_meeting()]) as database:
        database.execute("UPDATE beslut SET arende = 99, text = 'other' WHERE id = 1")
        database.commit()
        assert {found[0] for found in complaints(database)} == {"beslut", "beslut_fts"}


def test_a_meeting_in_rows(tmp_path: Path) -> None:
    place = samples.make(FieldPlace, field="date", lines=((6, 6),), spans=((40, 52),))
    related = samples.make(RelatedPlace, message="the diary number", lines=((3, 3),))
    finding = samples.make(
        Diagnostic,
        code="LSG203",
        severity="info",
        message="2024 is concluded",
        lines=((6, 6), (9, 10)),
        related=(related,),
    )
    meeting = samples.full_meeting(heading_places=(place,), diagnostics=(finding,), date_printed="15 mars")
    with opened(tmp_path, [meeting]) as database:

        def row(query: str) -> tuple[Any, ...]:
            (found,) = database.execute(query).fetchall()
            return tuple(found)

        assert row("SELECT id, sha256, name, encoding, decoding, lines FROM sources") == (
            *(1, "ab" * 32, "protokoll.txt", "utf-8", "[]", 180),
        )
        assert row(
            "SELECT source, position, meeting_id, date, date_printed, dnr, arende_first, arende_last, quality, "
            "inferred FROM meetings"
        ) == (1, 1, samples.MEETING_ID, "2024-03-15", "15 mars", "HSN 41-2024", 12, 18, "A", '["date"]')
        assert row("SELECT * FROM heading_places") == (1, 1, "date", 6, 6, "[[6,6]]", "[[40,52]]")
        assert row("SELECT meeting, position, code, first_line, last_line, lines FROM diagnostics") == (
            *(1, 1, "LSG203", 6, 10, "[[6,6],[9,10]]"),
        )
        assert row("SELECT diagnostic, position, message, first_line FROM related_places") == (
            *(1, 1, "the diary number", 3),
        )
        assert row(
            "SELECT p.position, p.party, o.name, o.kind, o.code, r.role FROM attendance p "
            "JOIN organisations o ON o.id = p.organisation JOIN roles r ON r.attendance = p.id"
            " WHERE p.name = 'Ylva Tjärnström'"
        ) == (1, "S", "Piteå kommun", "kommun", "2581", "ordförande")
        assert database.execute(
            "SELECT r.organisation FROM represents r JOIN attendance p ON p.id = r.attendance "
            "WHERE p.name = 'Nanna Öhrn'"
        ).fetchall() == [("Haparanda stad",), ("Pajala kommun",)]
        assert row("SELECT position, name, role FROM signatures") == (1, "Folke Widmark", "justerare")
        assert row(
            "SELECT a.number, b.position, b.first_line, b.last_line, m.value, m.currency FROM amounts m "
            "JOIN beslut b ON b.id = m.beslut JOIN arenden a ON a.id = b.arende"
        ) == ("14", 1, 80, 84, 300000, "SEK")
        assert row("SELECT a.number, p.name, p.affiliation FROM presenters p JOIN arenden a ON a.id = p.arende") == (
            *("14", "Inger Haapaniemi", "samordnare"),
        )
        assert database.execute("SELECT outcome FROM outcomes ORDER BY beslut, position").fetchall() == [
            *[("till handlingarna",), ("godkännande",), ("avslag",), ("delgivning",)],
            *[("återremiss",), ("uppdrag",), ("uppdrag",)],
        ]


def test_two_sources_may_share_an_id_and_a_source_may_hold_two(tmp_path: Path) -> None:
    first = samples.full_meeting(**source_of("1"))
    both = [samples.full_meeting(**source_of("2")), samples.full_meeting(id="rad-2024-04-01", **source_of("2"))]
    with opened(tmp_path, [first, *both]) as database:
        rows = database.execute(
            "SELECT m.id, m.meeting_id, substr(s.sha256, 1, 1), m.position FROM meetings m "
            "JOIN sources s ON s.id = m.source ORDER BY m.id"
        ).fetchall()
    assert rows == [
        (1, "rad-2024-04-01", "2", 2),
        (2, samples.MEETING_ID, "1", 1),
        (3, samples.MEETING_ID, "2", 1),
    ]


def test_the_same_meetings_make_the_same_rows(tmp_path: Path) -> None:
    dumps = []
    for name, meetings in (("a", fixtures()), ("b", sorted(fixtures(), key=lambda m: m.source.sha256))):
        (tmp_path / name).mkdir()
        with opened(tmp_path / name, meetings) as database:
            dumps.append(list(database.iterdump()))
    assert dumps[0] == dumps[1]


def test_no_meeting_and_an_empty_one(tmp_path: Path) -> None:
    for name, meetings in (("none", []), ("empty", [samples.empty_meeting()])):
        (tmp_path / name).mkdir()
        with opened(tmp_path / name, meetings) as database:
            assert count(database, "meetings") == len(meetings)
            assert count(database, "decisions") == 0


# What the file says of itself


def test_the_file_tells_what_it_is(tmp_path: Path) -> None:
    with opened(tmp_path, []) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        assert database.execute("PRAGMA application_id").fetchone() == (int.from_bytes(b"LSGP", "big"),)
        assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        described = set(database.execute("SELECT table_name, column_name FROM columns"))
        for table in schema.TABLES:
            assert (table, "") in described
            columns = {(table, row[1]) for row in database.execute(f"PRAGMA table_info({table})")}
            assert columns <= described
        assert {(view, "") for view in names(database, "view")} <= described
        assert all(text.endswith((".", "?")) for (text,) in database.execute("SELECT description FROM columns"))


def test_every_key_to_another_table_has_an_index(tmp_path: Path) -> None:
    with opened(tmp_path, []) as database:
        for table in schema.TABLES:
            indexed = {
                database.execute(f"PRAGMA index_info('{row[1]}')").fetchone()[2]
                for row in database.execute(f"PRAGMA index_list({table})")
            }
            pointing = {row[3] for row in database.execute(f"PRAGMA foreign_key_list({table})")}
            assert pointing <= indexed, table


# Search


def test_swedish_letters_are_found_with_and_without_dots(tmp_path: Path) -> None:
    with opened(tmp_path, [samples.full_meeting()]) as database:
        for words in ("återremitteras", "aterremitteras", "ÅTERREMITTERAS", "aterrem*", '"aterremitteras till"'):
            assert search(database, "beslut", words) == ["16/1"], words
        assert search(database, "beslut", "återremiss") == []
        assert search(database, "arenden", "hjalpmedel") == ["16"]  # in a title
        assert search(database, "arenden", "ansökningar") == ["14"]  # in a text


def test_what_is_found_leads_to_its_decision(tmp_path: Path) -> None:
    both = [samples.full_meeting(), samples.full_meeting(**source_of("1"))]  # the ids are the same
    with opened(tmp_path, both) as database:
        query = (
            "SELECT d.date, d.arende_number, d.source_name FROM beslut_fts "
            "JOIN decisions d ON d.beslut = beslut_fts.rowid WHERE beslut_fts MATCH 'aterremitteras' ORDER BY d.beslut"
        )
        assert ask(database, query) == [("2024-03-15", "16", "1.txt"), ("2024-03-15", "16", "protokoll.txt")]


def test_what_is_damaged_is_found_repaired(tmp_path: Path) -> None:
    item = samples.arende("1", "Hjä1pmedel", title_normalised="Hjälpmedel")
    with opened(tmp_path, [samples.full_meeting(arenden=(item,))]) as database:
        assert search(database, "arenden", "hjalpmedel") == ["1"]


# Views


def ask(database: sqlite3.Connection, query: str) -> list[tuple[Any, ...]]:
    return database.execute(query).fetchall()


def test_views_of_decisions(tmp_path: Path) -> None:
    voted = samples.beslut(
        "19", 1, "Taxan höjs.", ("godkännande",), votes=samples.make(Votes, ja=7, nej=4, avstar=None)
    )
    meeting = samples.full_meeting(arenden=(*samples.items(), samples.arende("19", "Taxa", beslut=(voted,))))
    with opened(tmp_path, [meeting]) as database:
        rows = ask(
            database, "SELECT date, body, arende_number, outcomes, source_name FROM decisions ORDER BY beslut_id"
        )
        assert rows[4] == ("2024-03-15", "Vårdsamverkansgruppen", "16", "återremiss; uppdrag", "protokoll.txt")
        assert len(rows) == 7
        assert ask(database, "SELECT arende_title, text FROM refused_applications") == [
            ("Medel till gemensamma insatser för personer med stora och sammansatta behov", "Ansökan 7 avslås.")
        ]
        assert ask(database, "SELECT value, amount_text, arende_number FROM money_in_decisions") == [
            (300000, "300 000 kr", "14")
        ]
        assert ask(database, "SELECT ja, nej, avstar, arende_number, text FROM votes_taken") == [
            (7, 4, None, "19", "Taxan höjs.")
        ]


def test_tasks_in_the_order_of_their_deadlines(tmp_path: Path) -> None:
    dues = (None, "2999", "2024-05-02", "2024-05", "2999-02", "2024")
    tasks = tuple(samples.make(Uppdrag, to="x", task=f"till {due}", due=due, due_text=None) for due in dues)
    item = samples.arende("1", "x", beslut=(samples.beslut("1", 1, "x", ("uppdrag",), uppdrag=tasks),))
    with opened(tmp_path, [samples.full_meeting(arenden=(item,))]) as database:
        assert ask(database, "SELECT due, due_last_day FROM tasks_by_deadline") == [
            ("2024-05-02", "2024-05-02"),
            ("2024-05", "2024-05-31"),
            ("2024", "2024-12-31"),
            ("2999-02", "2999-02-28"),
            ("2999", "2999-12-31"),
            (None, None),
        ]
        assert ask(database, "SELECT due FROM tasks_ahead") == [("2999-02",), ("2999",)]


def test_who_attended_what(tmp_path: Path) -> None:
    later = samples.full_meeting(id="rad-2024-06-01", date="2024-06-01", **source_of("1"))
    with opened(tmp_path, [samples.full_meeting(), later]) as database:
        assert ask(
            database, "SELECT date, status, roles, organisation FROM who_attended WHERE name = 'Folke Widmark'"
        ) == [
            ("2024-06-01", "närvarande", "vice ordförande; justerare", None),
            ("2024-03-15", "närvarande", "vice ordförande; justerare", None),
        ]
        assert ask(database, "SELECT * FROM attendance_by_name WHERE name = 'Dag Moström'") == [
            ("Vårdsamverkansgruppen", "Dag Moström", 2, 0, 2, "2024-03-15", "2024-06-01")
        ]


def test_items_declared_findings_and_places(tmp_path: Path) -> None:
    with opened(tmp_path, [samples.full_meeting(), samples.empty_meeting(**source_of("1"))]) as database:
        query = "SELECT arende_first, arende_last, declared, found, without_number FROM items_declared_and_found"
        assert ask(database, query) == [(None, None, None, 0, 0), (12, 18, 7, 7, 0)]
        assert ask(database, "SELECT code, severity, first_line, body FROM findings") == [
            ("LSG203", "warning", 6, "Vårdsamverkansgruppen")
        ]
        assert ask(
            database,
            "SELECT meeting, first_line, last_line FROM places WHERE table_name = 'beslut' "
            "AND last_line > 80 ORDER BY 2",
        ) == [(2, 80, 82), (2, 84, 84)]


# What is left out


@pytest.mark.parametrize(
    ("table", "tables"),
    [
        (
            "attendance",
            {"attendance", "roles", "represents", "organisations", "signatures", "presenters", "reservations"},
        ),
        ("diagnostics", {"diagnostics", "related_places"}),
        ("bilagor", {"bilagor"}),
        ("uppdrag", {"uppdrag"}),
        ("beslut", {"beslut", "points", "outcomes", "amounts", "dates", "votes", "reservations", "uppdrag"}),
        (
            "arenden",
            set(schema.TABLES)
            - {
                *{"sources", "meetings", "heading_places", "diagnostics", "related_places"},
                *{"attendance", "roles", "represents", "organisations", "signatures"},
            },
        ),
    ],
)
def test_what_is_left_out_is_nowhere(tmp_path: Path, table: str, tables: set[str]) -> None:
    with opened(tmp_path, fixtures(), table) as database:
        assert set(schema.TABLES) - set(names(database, "table")) == tables
        for view in names(database, "view"):
            assert count(database, view) or view == "tasks_ahead"
        described = {name for (name,) in ask(database, "SELECT DISTINCT table_name FROM columns")}
        assert described.isdisjoint(tables)
        assert described == {
            name for name in (*names(database, "table"), *names(database, "view")) if name in described
        }


def test_everything_can_be_left_out(tmp_path: Path) -> None:
    with opened(tmp_path, fixtures(), *without.TABLES) as database:
        assert count(database, "meetings") == len(fixtures())


def test_without_attendance_no_name_is_in_the_file(tmp_path: Path) -> None:
    meeting = samples.full_meeting()
    with opened(tmp_path, [meeting], "attendance"):
        data = (tmp_path / "protokoll.db").read_bytes()
    assert [one.name for one in meeting.attendance if one.name.encode() in data] == ["Siv Hägglöf"]  # has a task


# Data stay data


def test_nasty_names_stay_data(tmp_path: Path) -> None:
    with opened(tmp_path, [nasty()]) as database:
        assert [name for (name,) in ask(database, "SELECT name FROM attendance ORDER BY id")] == list(NASTY)
        assert [text for (text,) in ask(database, "SELECT text FROM decisions ORDER BY beslut_id")] == list(NASTY)
        assert count(database, "meetings") == 1
        assert search(database, "beslut", "drop") == ["2/1"]


def test_one_number_too_large_does_not_stop_the_rest(tmp_path: Path) -> None:
    with opened(tmp_path, [nonsense(), samples.full_meeting(**source_of("1"))]) as database:
        assert ask(database, "SELECT arende_first, arende_last FROM meetings") == [(12, 18), (1, None)]
        assert ask(database, "SELECT value, amount_text FROM money_in_decisions") == [
            (300000, "300 000 kr"),
            (None, "99 999 miljarder"),
        ]
        assert ask(database, "SELECT ja, nej FROM votes_taken") == [(None, 0)]


def test_statements_take_values_as_parameters_only() -> None:
    folder = Path(schema.__file__).parent
    text = (folder / "__init__.py").read_text(encoding="utf-8")
    assert re.findall(r"VALUES \([^?]", text) == []


# What goes wrong


def test_what_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        build("sqlite", tmp_path / "no" / "a.db", [])
    (tmp_path / "a.db").touch()
    with pytest.raises(FileExistsError):
        build("sqlite", tmp_path / "a.db", [])


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of file sizes is POSIX")
def test_a_full_disk_is_an_os_error(tmp_path: Path) -> None:
    program = (
        "import resource, signal, sys; from pathlib import Path; from built import build; import samples\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "try:\n    build('sqlite', Path(sys.argv[1]), [samples.full_meeting()])\n"
        "except OSError as error:\n    print(error.filename)\n"
    )
    where = tmp_path / "a.db"
    argv = [sys.executable, "-c", program, str(where)]
    done = subprocess.run(argv, cwd=Path(__file__).parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, str(where)), done.stderr
