"""Texts and names that would like to be more than data: for a terminal, a spreadsheet, a database, a disk."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import sys
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lsgparse
from lsgparse import cli
from lsgparse.archive.targets import Key
from lsgparse.archive.targets.json import file_name

ATTACKS = {
    "title of the window": "\x1b]0;owned\x07",
    "title, ended by ST": "\x1b]2;owned\x1b\\",
    "answer back": "\x1b[c\x1b[6n\x05",
    "clear, home": "\x1b[2J\x1b[H",
    "eight-bit CSI": "\x9b31m\x9b2J",
    "eight-bit OSC": "\x9d0;owned\x9c",
    "link": "\x1b]8;;http://127.0.0.1/\x07press\x1b]8;;\x07",
    "clipboard": "\x1b]52;c;cm0gLXJm\x07",
    "device control": "\x1bP$qm\x1b\\",
    "overprint": "harmless\rowned",
    "backspace": "sound\b\b\b\b\bowned",
    "turned": "\u202egnp.exe\u2066\u2069",
    "bell": "\x07\x07",
    "markup": "[bold red]owned[/] [link=http://127.0.0.1]x[/link] :skull:",
}

PROTOCOL = """Protokoll Vårdsamverkansgruppen

Datum och tid: den 15 mars 2024 kl. 09.00 - 11.30
Plats: Teams {x}
Ärenden: 1-2

Närvarande
Ylva Tjärnström{x}, ordförande  Piteå kommun{x}
Folke Widmark, justerare  Region Norrbotten

1. Godkännande av {x} dagordning
Gruppen talade om {x} saken.
Beslut:
Dagordningen {x} godkänns.

2. Nästa möte
Nästa möte är den 19 april 2024. {x}
"""

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def harmless(shown: str) -> bool:
    """Whether nothing is left that a terminal obeys, the program's own colours aside."""
    return _OBEYED.search(_COLOURS.sub("", shown.replace("\r\n", "\n"))) is None


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_no_command_sends_a_terminal_what_it_obeys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, attack: str
) -> None:
    # A lone CR ends a line, so it cannot stand in a name or a title; as text it is still tried.
    file = tmp_path / "p.txt"
    file.write_bytes(PROTOCOL.replace("{x}", attack).encode())
    named = tmp_path / f"p{attack.replace('/', '')[:40]}.txt"
    named.write_bytes(file.read_bytes())
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    commands = [
        *(
            ["parse", str(name), "--format", form]
            for name in (file, named)
            for form in ("summary", "json", "jsonl", "csv")
        ),
        ["parse", str(file), "--format", "csv", "--csv-dialect", "excel-sv", "--table", "attendance"],
        *(["explain", str(name), *more] for name in (file, named) for more in ([], ["--text"], ["--format", "json"])),
        *(["check", str(name)] for name in (file, named)),
        ["check", str(tmp_path)],
        ["rule", attack],
        ["parse", f"{named}.gone"],
        ["explain", f"{named}.gone"],
        ["check", f"{named}.gone"],
        ["convert", str(tmp_path), f"{named}.gone", "--output", str(tmp_path / "out.jsonl"), "--jobs", "1"],
        ["parse", str(file), "--output", f"{named}/x.json"],
        ["parse", str(file), "--format", attack],
    ]
    for arguments in commands:
        cli.main(arguments)
        told = capsys.readouterr()
        assert harmless(told.out), (arguments, told.out)
        assert harmless(told.err), (arguments, told.err)
        assert "\x1b" not in told.err or _COLOURS.search(told.err)


def test_what_a_terminal_obeys_would_be_seen() -> None:
    for name, attack in ATTACKS.items():
        assert harmless(attack) == (name == "markup"), name
    assert harmless("\x1b[1mBeslut\x1b[0m\r\n\tx")


FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://127.0.0.1","x")', "\t=1+1")
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "'; DROP TABLE meetings; --",
    '" OR 1=1 --',
)


def rows_of(data: str, delimiter: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("text", [*FORMULAS, *MARKUP])
@pytest.mark.parametrize("table", ["meetings", "attendance", "arenden", "beslut", "uppdrag"])
def test_cells_for_a_spreadsheet_are_no_formulas(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, table: str
) -> None:
    file = tmp_path / "p.txt"
    file.write_text(PROTOCOL.replace(" {x} dagordning", f"\n{text}").replace("{x}", ""), encoding="utf-8")
    assert cli.main(["parse", str(file), "--format", "csv", "--csv-dialect", "excel-sv", "--table", table]) == 0
    for row in rows_of(capsys.readouterr().out, ";"):
        for value in row.values():
            assert not value.lstrip().startswith(("=", "+", "@")), value
            assert not value.startswith("-") or re.fullmatch(r"-?[\d,.]+", value), value


@pytest.mark.parametrize("text", [*FORMULAS[:-1], *MARKUP])
def test_data_stay_data(tmp_path: Path, text: str) -> None:
    file = tmp_path / "p.txt"
    file.write_text(PROTOCOL.replace("{x} saken", text).replace("{x}", ""), encoding="utf-8")
    told = lsgparse.parse(file).arenden[0].text
    assert text in told
    assert text in json.loads(lsgparse.parse(file).model_dump_json())["arenden"][0]["text"]
    database = tmp_path / "p.db"
    assert lsgparse.convert(file, database).ok
    with closing(sqlite3.connect(database)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert "meetings" in tables
        dump = "\n".join(connection.iterdump())
    assert text.replace("'", "''") in dump


# Names on a disk, of Windows too: only the pure part is tried, so that it can be tried anywhere.

IDS = (
    "con",
    "aux-2024-03-15",
    "com1",
    "../../etc/passwd",
    "a/b",
    "a\\b",
    "c:\\x",
    "a:b",
    "x." * 3,
    "x ",
    "ö" * 300,
    "x" * 400,
)


@pytest.mark.parametrize("identity", [*IDS, "", ".", "..", "-", "NUL", "a\0b", "\x1b[31m", "nul.txt", '*?<>|"'])
def test_names_of_files_are_possible_everywhere(identity: str) -> None:
    check_name(file_name(Key(identity, "ab" * 32, 1), shared=False))


@given(st.text(max_size=400), st.integers(1, 10_000), st.booleans())
def test_any_id_gives_a_possible_name(identity: str, number: int, shared: bool) -> None:
    check_name(file_name(Key(identity, "0f" * 32, number), shared=shared))


def check_name(name: str) -> None:
    assert len(name.encode()) < 255
    assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*\.json", name), name
    assert not name.removesuffix(".json").endswith((".", " "))
    path = PureWindowsPath(name)
    assert (path.name, path.drive, path.root, len(path.parts)) == (name, "", "", 1)
    assert not re.fullmatch(r"con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]", name.partition(".")[0].strip()), (
        name
    )


def test_names_of_different_meetings_differ() -> None:
    keys = [Key(identity, f"{at:02}" * 32, 1 + at % 3) for at, identity in enumerate([*IDS, *IDS])]
    assert len({file_name(key, shared=True) for key in keys}) == len(keys)
    assert file_name(Key("con", "ab" * 32, 1), shared=False) == "protokoll-con.abababababababab.json"
