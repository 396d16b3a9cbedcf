"""The command line at its edges: streams that are closed or full, endings that disagree, texts that hold escapes."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from lsgparse import cli, parse_result
from lsgparse.cli import protocols
from lsgparse.diagnostics import finding
from test_cli import PROTOCOL

LATER = PROTOCOL.replace("15 mars", "16 april").replace("19 april", "17 maj")
POSIX = pytest.mark.skipif(os.name == "nt", reason="no such shell there")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
CLOSED = "lsg: standard output: cannot be written: it is closed, or not open for writing; send it to a file or a pipe\n"
DISK_FULL = "lsg: standard output: cannot be written: the disk is full; make room or write elsewhere\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a protocol, a file of two, and one that holds escape sequences; the working directory."""
    (tmp_path / "p.txt").write_text(PROTOCOL, encoding="utf-8")
    (tmp_path / "two.txt").write_text(f"{PROTOCOL}\n\n{LATER}", encoding="utf-8")
    (tmp_path / "esc.txt").write_text(PROTOCOL.replace("dagordning\n", "dag\x1b[31mord\x9bning\n"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command line in which ``lsg`` stands for the program."""
    program = f"{shlex.quote(sys.executable)} -m lsgparse"
    line = command.replace("lsg ", f"{program} ", 1)
    return subprocess.run(["/bin/sh", "-c", line], check=False, capture_output=True, text=True, timeout=60)


# Streams


@POSIX
def test_the_input_is_no_output_when_it_is_redirected(folder: Path) -> None:
    done = shell("lsg parse - < p.txt -o p.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert "p.txt is an input; it would be overwritten." in done.stderr
    assert (folder / "p.txt").read_text("utf-8") == PROTOCOL
    assert shell("lsg parse - < p.txt -o new.json").returncode == 0
    assert shell("lsg parse two.txt < p.txt -o p.txt").returncode == 0, "standard input is not read"


@POSIX
def test_what_is_no_file_may_be_input_and_output() -> None:
    assert shell("lsg parse - < /dev/null -o /dev/null").returncode == 1


@POSIX
@pytest.mark.parametrize(
    "arguments", ["parse p.txt", "parse p.txt -f csv", "explain p.txt", "schema", "--version", "--help", "parse -h"]
)
def test_a_closed_standard_output(arguments: str) -> None:
    done = shell(f"lsg {arguments} >&-")
    assert (done.returncode, done.stderr) == (1, CLOSED)


@POSIX
def test_a_closed_standard_output_that_is_not_needed(folder: Path) -> None:
    done = shell("lsg parse p.txt -o out.json >&-")
    assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "out.json").read_text("utf-8").startswith("{")


@POSIX
def test_a_closed_standard_input() -> None:
    done = shell("lsg parse - <&-")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "lsg: standard input: is closed; give a file name\n"


@POSIX
@pytest.mark.parametrize(("arguments", "code"), [("parse nope.txt", 1), ("parse", 2), ("parse p.txt", 0)])
def test_a_standard_error_that_cannot_be_written(arguments: str, code: int) -> None:
    assert shell(f"lsg {arguments} 2>&-").returncode == code
    if Path("/dev/full").exists():
        assert shell(f"lsg {arguments} 2>/dev/full").returncode == code


@FULL
@pytest.mark.parametrize("arguments", ["--help", "--version", "parse --help", "explain p.txt", "parse p.txt"])
def test_a_full_disk_behind_any_output(arguments: str) -> None:
    done = shell(f"lsg {arguments} > /dev/full")
    assert (done.returncode, done.stderr) == (1, DISK_FULL)


# Options


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("-o z.xlsx", "the ending of z.xlsx is none of .txt, .json, .jsonl, .ndjson, .csv; take one of them, or add"),
        ("-o a.tsv", "the ending of a.tsv is none of"),
        ("-o a.tsv --table beslut", "the ending of a.tsv is none of"),
        ("-o x.csv --format json", "the ending of x.csv asks for csv, --format for json"),
        ("-o x.json --format jsonl", "the ending of x.json asks for json, --format for jsonl"),
        ("-o x.json --table beslut", "belongs to --format csv, not to json"),
        ("-o x.jsonl --indent 2", "belongs to --format json, not to jsonl"),
        ("-o ''", "the name is empty; give the name of a file"),
        ("--encoding rot13", "'rot13' is no encoding that is known"),
        ("--encoding base64", "'base64' is no encoding that is known"),
    ],
)
def test_options_that_cannot_be_meant(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: str, told: str
) -> None:
    before = sorted(folder.iterdir())
    assert cli.main(["parse", "p.txt", *shlex.split(arguments)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert told in captured.err
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        ("-o x.foo --format csv", "meeting_id,"),
        ("-o x.csv --format csv", "meeting_id,"),
        ("-o x.CSV --table arenden", "meeting_id,"),
        ("-o x --table arenden", "meeting_id,"),
        ("-o x", "{"),
        ("-o x.json --indent 0", "{"),
    ],
)
def test_a_format_that_the_ending_allows(folder: Path, arguments: str, start: str) -> None:
    words = arguments.split()
    assert cli.main(["parse", "p.txt", *words]) == 0
    assert (folder / words[1]).read_text("utf-8").startswith(start)


def test_the_help_names_the_endings(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", "--help"]) == 0
    assert ".txt, .json, .jsonl, .ndjson, .csv" in " ".join(capsys.readouterr().out.split())


def test_the_text_has_no_other_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "p.txt", "--text", "--format", "json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "json cannot show --text" in captured.err


def test_an_output_with_an_endless_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", "p.txt", "-o", "x" * 5000]) == 1
    assert "the file name is too long" in capsys.readouterr().err


# Messages


def test_messages_name_no_argument_of_python(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", "p.txt", "--max-bytes", "3"]) == 1
    assert capsys.readouterr().err.endswith("raise the limit with --max-bytes\n")
    assert cli.main(["parse", "p.txt", "--encoding", "ascii"]) == 1
    assert "give the right --encoding, or none" in capsys.readouterr().err


def test_an_empty_file_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", ""]) == 1
    assert capsys.readouterr().err == "lsg: a file name that is given is empty; give the name of a file\n"


def test_one_line_is_not_several() -> None:
    assert finding("LSG110", count=1).message == "1 line could not be placed"
    assert finding("LSG110", count=2).message == "2 lines could not be placed"
    assert finding("LSG103", count=1).message.startswith("1 replacement character: ")


# Escape sequences


@pytest.mark.parametrize(
    ("arguments", "raw", "shown"),
    [
        ("parse esc.txt -f csv --table arenden", "dag\x1b[31mord\x9bning", r"dag\x1b[31mord\x9bning"),
        ("explain esc.txt --text", "dag\x1b[31mord\x9bning", r"dag\x1b[31mord\x9bning"),
        ("parse esc.txt -f json", "dag\\u001b[31mord\x9bning", r"dag\u001b[31mord\u009bning"),
        ("explain esc.txt -f json", "dag\\u001b[31mord\x9bning", r"dag\u001b[31mord\u009bning"),
    ],
)
def test_no_escape_sequence_reaches_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: str, raw: str, shown: str
) -> None:
    assert cli.main(arguments.split()) == 0
    piped = capsys.readouterr().out
    assert raw in piped
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert cli.main(arguments.split()) == 0
    seen = capsys.readouterr().out
    assert shown in seen
    assert not {"\x1b", "\x9b"} & set(seen)
    assert len(seen.splitlines()) == len(piped.replace("\x9b", "").splitlines())


# Several protocols in one file


def test_each_protocol_is_explained_under_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = "vardsamverkansgruppen-2024-03-15", "vardsamverkansgruppen-2024-04-16"
    assert cli.main(["explain", "two.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"── protocol 1 of 2: {first}, 2024-03-15 ──"
    at = lines.index(f"── protocol 2 of 2: {second}, 2024-04-16 ──")
    assert lines[at + 1].startswith("  20 │ heading title ")
    assert lines[at + 1].endswith(" │ Protokoll Vårdsamverkansgruppen")
    assert len(lines) == len(f"{PROTOCOL}\n\n{LATER}".splitlines()) + 2
    assert lines[at - 3].endswith("│ Nästa möte är den 19 april 2024.")
    assert lines[-1].startswith("  36 │ § 2 text ")
    assert cli.main(["explain", "two.txt", "--format", "json"]) == 0
    records = json.loads(capsys.readouterr().out)
    owners = [{part["meeting"] for part in record["parts"]} for record in records]
    assert all(owner <= {first} for owner in owners[:19])
    assert all(owner <= {second} for owner in owners[19:])
    assert owners[0] == {first}
    assert owners[19] == {second}
    assert records[19]["start"] == len(PROTOCOL) + 2


def test_one_protocol_has_no_dividing_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "p.txt"]) == 0
    assert "──" not in capsys.readouterr().out
    assert cli.main(["explain", "p.txt", "--format", "json"]) == 0
    records = json.loads(capsys.readouterr().out)
    assert records[0]["parts"][0]["meeting"] == "vardsamverkansgruppen-2024-03-15"


def test_a_protocol_begins_with_what_stands_above_its_title() -> None:
    page = "Region Norrbotten\n"
    result = parse_result(f"{page}{PROTOCOL}\n\n\f{page}{LATER}")
    begins = [first for first, _ in protocols.beginnings(result)]
    assert begins == [1, 21]
    assert result.lines[20].raw.endswith(page)


def test_the_case_is_told_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", "--help"]) == 0
    assert "several protocols" in " ".join(capsys.readouterr().out.split())
