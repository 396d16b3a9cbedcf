"""``lsg check`` and ``lsg rule``: what is found, where it is shown, in which format, with which exit code."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lsgparse import cli
from lsgparse.archive import opening, packed
from lsgparse.audit.selection import Layer, UnknownCodeError, near_misses, selected, selector
from lsgparse.cli import reading
from lsgparse.diagnostics import SEVERITIES, codes
from lsgparse.diagnostics.placed import Remark, Spot
from lsgparse.output.findings import FORMATS, Counts, ShowOptions, render
from lsgparse.output.findings.full import window
from lsgparse.output.findings.sarif import uri_of
from lsgparse.output.wrap import cells

DATA = Path(__file__).parent / "data"

SOUND = """Protokoll Samrådet för skolhälsa
Datum: 2024-03-05 kl. 09.00-11.00
Dnr: SSH 12-2024

Närvarande
Anna Berg, ordförande   Falu kommun
Bo Ekman, justerare   Borlänge kommun
Cilla Dahl, sekreterare   Säters kommun

1. Mötet öppnas

2. Plan för länet
Beslut
Samrådet godkänner planen.

Vid protokollet
Cilla Dahl

Justeras
Anna Berg
Bo Ekman
"""
DOUBTFUL = SOUND.replace("2. Plan för länet\n", "2. Plan för länet\nInformationsärende\n")
"""Line 13 is labelled information, line 15 decides: LSG411."""
NOTED = (
    SOUND.replace("03-05", "04-09")
    .replace("Justeras\nAnna Berg\nBo Ekman\n", "")
    .replace("Vid protokollet\nCilla Dahl\n", "")
)
"""Nobody signs: LSG315, a note."""
LATER = SOUND.replace("03-05", "05-14")
HEADER = "doubtful.txt:15:1: LSG411 warning: item 2 is labelled information but holds a decision (godkännande)"

Run = Callable[..., "Outcome"]


class Outcome:
    """What a run left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def records(self) -> list[dict[str, Any]]:
        """The JSON that was printed."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run ``lsg`` in this process, its output not a terminal."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def go(*arguments: str | Path, stdin: bytes | None = None) -> Outcome:
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = cli.main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return go


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few files, and the working directory."""
    for name, text in (("doubtful", DOUBTFUL), ("noted", NOTED), ("sound", LATER)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def process(*arguments: str, **given: Any) -> subprocess.CompletedProcess[bytes]:
    """Run ``lsg`` as a process of its own."""
    given.setdefault("capture_output", True)
    return subprocess.run([sys.executable, "-m", "lsgparse", *arguments], check=False, timeout=60, **given)


# What is shown, and the exit code


def test_a_sound_protocol(run: Run) -> None:
    outcome = run("check", "sound.txt")
    assert (outcome.code, outcome.out, outcome.err) == (0, "Nothing found in 1 protocol.\n", "")


def test_a_finding_with_its_lines_and_what_it_adds_up_to(run: Run) -> None:
    outcome = run("check", "doubtful.txt", "sound.txt")
    assert outcome.code == 1
    assert outcome.err == ""
    assert outcome.out == (
        f"{HEADER}\n"
        "   13 │ Informationsärende\n"
        "      │ ------------------ labelled information\n"
        "   15 │ Samrådet godkänner planen.\n"
        "      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "\n"
        "Found 1 warning in 1 of 2 protocols; 1 without remarks.\n"
        "lsg rule LSG411 tells what it means and what to do.\n"
    )


def test_notes_alone_do_not_fail(run: Run) -> None:
    outcome = run("check", "noted.txt")
    assert outcome.code == 0
    assert "LSG315 info: no signature is printed" in outcome.out
    assert "Found 1 note in 1 protocol.\n" in outcome.out
    assert run("check", "noted.txt", "--fail-on", "info").code == 1
    assert run("check", "doubtful.txt", "--fail-on", "error").code == 0


def test_severity_is_the_least_that_is_shown(run: Run) -> None:
    assert run("check", "noted.txt", "--severity", "warning").out == "Nothing found in 1 protocol.\n"
    assert run("check", "doubtful.txt", "--severity", "error").code == 0
    assert run("check", "doubtful.txt", "--severity", "warning").code == 1
    assert run("check", "doubtful.txt", "--severity", "fatal").code == 2


def test_exit_zero(run: Run) -> None:
    outcome = run("check", "doubtful.txt", "missing.txt", "--exit-zero")
    assert outcome.code == 0
    assert HEADER in outcome.out


def test_a_file_that_cannot_be_read_is_a_finding(run: Run, folder: Path) -> None:
    (folder / "p.pdf").write_bytes(b"%PDF-1.7")
    (folder / "empty.txt").touch()
    outcome = run("check", "p.pdf", "empty.txt", "missing.txt", "sound.txt", "--format", "json")
    assert outcome.code == 1
    assert outcome.err == ""
    assert [(one["file"], one["line"], one["column"], one["code"]) for one in outcome.records] == [
        ("p.pdf", 1, 1, "LSG900"),
        ("empty.txt", 1, 1, "LSG900"),
        ("missing.txt", 1, 1, "LSG900"),
    ]
    assert outcome.records[2]["message"] == "no such file; check the name and the folder"
    assert "3 files could not be read or are no protocol" in run("check", "p.pdf", "empty.txt", "missing.txt").out


def test_a_text_that_is_no_protocol_is_a_finding(run: Run, folder: Path) -> None:
    (folder / "novel.txt").write_text("Det var en mörk och stormig natt. Hunden skällde.\n", encoding="utf-8")
    outcome = run("check", "novel.txt")
    assert outcome.code == 1
    assert "novel.txt:1:1: LSG104 error" in outcome.out
    assert outcome.out.splitlines()[-2].endswith("; 1 file could not be read or is no protocol.")


def test_an_error_of_the_program_is_told_and_the_others_are_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = reading.Reader.read

    def read(self: reading.Reader, name: str) -> Any:
        if name == "sound.txt":
            raise RuntimeError("a hole")
        return real(self, name)

    monkeypatch.setattr(reading.Reader, "read", read)
    outcome = run("check", "sound.txt", "doubtful.txt")
    assert outcome.code == 70
    assert outcome.err.startswith("lsg: sound.txt: an error in lsg itself, not in your file (RuntimeError: a hole)")
    assert HEADER in outcome.out


def test_standard_input(run: Run) -> None:
    outcome = run("check", "-", stdin=DOUBTFUL.encode())
    assert outcome.code == 1
    assert outcome.out.startswith("-:15:1: LSG411 warning: ")
    assert run("check", "-", "-").code == 2
    assert "-:1:1: LSG900 error: empty" in run("check", "-", stdin=b"").out


def test_what_is_said_of_a_source_is_said_once(run: Run, folder: Path) -> None:
    second = SOUND.replace("2024-03-05", "2024-04-09")
    (folder / "two.txt").write_bytes(f"{SOUND}\n\n{second}".encode("cp1252"))
    found = [one["code"] for one in run("check", "two.txt", "-f", "json").records]
    assert found.count("LSG101") == 1
    assert found.count("LSG106") == 2


# Folders


def test_a_folder_is_gone_through(run: Run, folder: Path) -> None:
    inner = folder / "arkiv" / "2024"
    inner.mkdir(parents=True)
    for name in ("b.txt", ".hidden.txt", "b.txt~", "c.pdf", "d.TEXT"):
        (inner / name).write_text(DOUBTFUL, encoding="utf-8")
    (folder / "arkiv" / "a.txt").write_text(NOTED, encoding="utf-8")
    (inner / "loop").symlink_to(folder / "arkiv")
    outcome = run("check", "arkiv", "--format", "json", "--ignore", "LSG9")
    assert [one["file"] for one in outcome.records] == ["arkiv/2024/b.txt", "arkiv/2024/d.TEXT", "arkiv/a.txt"]
    assert outcome.err == "lsg: 1 file of other kinds left out (.pdf 1); name a file to check it\n"


def test_what_files_of_the_working_directory_are_called(run: Run, folder: Path) -> None:
    (folder / "-").write_text(DOUBTFUL, encoding="utf-8")
    (folder / "-.txt").write_text(DOUBTFUL, encoding="utf-8")
    records = run("check", ".", "-f", "json", "--select", "LSG411").records
    assert [one["file"] for one in records] == ["./-", "./-.txt", "doubtful.txt"]


def test_a_file_that_is_named_twice_is_checked_once(run: Run, folder: Path) -> None:
    (folder / "link.txt").symlink_to("doubtful.txt")
    assert len(run("check", "doubtful.txt", "link.txt", ".", "-f", "json", "--select", "LSG411").records) == 1


def test_a_folder_without_a_text_is_a_finding(run: Run, folder: Path) -> None:
    (folder / "arkiv").mkdir()
    outcome = run("check", "arkiv")
    assert outcome.code == 1
    assert "arkiv:1:1: LSG900 error: there is no text in it; name the files" in outcome.out


def test_the_texts_of_an_archive(run: Run, folder: Path) -> None:
    with zipfile.ZipFile(folder / "arkiv.zip", "w") as archive:
        archive.writestr("2024/a.txt", DOUBTFUL)
        archive.writestr("2024/empty.txt", "")
        archive.writestr("skannad.pdf", "%PDF-1.7")
    outcome = run("check", "arkiv.zip", "-f", "json")
    assert [(one["file"], one["line"], one["code"]) for one in outcome.records] == [
        ("arkiv.zip/2024/a.txt", 15, "LSG411"),
        ("arkiv.zip/2024/empty.txt", 1, "LSG900"),
    ]
    assert "1 file of other kinds left out (.pdf 1)" in outcome.err
    (folder / "broken.zip").write_bytes(b"PK\x03\x04")
    outcome = run("check", "broken.zip", "-f", "json")
    assert [(one["file"], one["code"]) for one in outcome.records] == [("broken.zip", "LSG900")]


@pytest.mark.parametrize(
    ("limit", "most", "expected"),
    [
        pytest.param("_HELD", 3, 2, id="by their number"),
        pytest.param("_HELD_BYTES", 3 * len(DOUBTFUL.encode()), 2, id="by their bytes"),
        pytest.param("_HELD_BYTES", 1, 6, id="one that alone has more"),
    ],
)
def test_a_packed_archive_is_passed_once_for_many_members(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int, expected: int
) -> None:
    with tarfile.open(folder / "arkiv.tar.gz", "w:gz") as archive:
        for number in range(5):
            archive.add(folder / "doubtful.txt", f"{number}.txt")
        archive.add(folder / "sound.txt", "5.txt")
    passes: list[bytes] = []
    pass_through = packed._pass_through
    monkeypatch.setattr(opening, limit, most)

    def counted(path: bytes, *rest: Any) -> Any:
        passes.append(path)
        return pass_through(path, *rest)

    monkeypatch.setattr(packed, "_pass_through", counted)
    outcome = run("check", "sound.txt", "arkiv.tar.gz", "-f", "json", "--select", "LSG411")
    assert [one["file"] for one in outcome.records] == [f"arkiv.tar.gz/{number}.txt" for number in range(5)]
    assert len(passes) == expected


@pytest.mark.parametrize("ending", ["tar", "tar.gz"])
def test_an_empty_member_is_told_as_empty(run: Run, folder: Path, ending: str) -> None:
    (folder / "empty.txt").touch()
    with tarfile.open(folder / f"arkiv.{ending}", "w:gz" if ending == "tar.gz" else "w") as archive:
        archive.add(folder / "empty.txt", "empty.txt")
    [found] = run("check", f"arkiv.{ending}", "-f", "json").records
    assert found["message"].startswith("empty, 0 bytes")


def test_what_stands_in_a_folder_and_is_no_file(run: Run, folder: Path) -> None:
    (folder / "arkiv").mkdir()
    os.mkfifo(folder / "arkiv" / "pipe.txt")
    (folder / "arkiv" / "lost.txt").symlink_to("nowhere.txt")
    assert [(one["file"], one["code"]) for one in run("check", "arkiv", "-f", "json").records] == [
        ("arkiv/lost.txt", "LSG900")
    ]


def test_an_empty_name_and_a_folder_called_as_standard_input(run: Run, folder: Path) -> None:
    (folder / "-").mkdir()
    assert run("check", "-", stdin=DOUBTFUL.encode()).out.startswith("-:15:1: LSG411")
    outcome = run("check", "")
    assert outcome.code == 1
    assert ":1:1: LSG900 error: a file name that is given is empty" in outcome.out


def test_a_folder_that_cannot_be_looked_into(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "arkiv").mkdir()

    def scandir(path: Path) -> Any:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(os, "scandir", scandir)
    outcome = run("check", "arkiv", "sound.txt")
    assert outcome.code == 1
    assert "arkiv:1:1: LSG900 error: a folder: no permission to read it; ask its owner" in outcome.out


def test_names_that_are_no_unicode(folder: Path) -> None:
    (folder / os.fsdecode(b"m\xf6te.txt")).write_text(DOUBTFUL, encoding="utf-8")
    for format_name in FORMATS:
        done = process("check", ".", "-f", format_name, "--select", "LSG411", cwd=folder)
        assert (done.returncode, done.stderr) == (1, b"")
        assert ("m\ufffdte.txt" if format_name != "sarif" else "m%F6te.txt") in done.stdout.decode("utf-8")


# Which codes


def test_select_and_ignore(run: Run) -> None:
    def found(*options: str) -> list[str]:
        return [one["code"] for one in run("check", "doubtful.txt", "noted.txt", "-f", "json", *options).records]

    assert found() == ["LSG411", "LSG315"]
    assert found("--select", "LSG4") == ["LSG411"]
    assert found("--select", "lsg315,LSG2") == ["LSG315"]
    assert found("--select", "no-signatures", "--select", "LSG411") == ["LSG411", "LSG315"]
    assert found("--ignore", "information-decides") == ["LSG315"]
    assert found("--ignore", "LSG4", "--extend-select", "LSG411") == ["LSG411", "LSG315"]
    assert found("--select", "LSG411", "--ignore", "LSG411") == []


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("LSG7", "'LSG7' is no code, beginning of a code or name; lsg rule --all lists them."),
        ("LSG491", "; did you mean LSG"),
        ("seris-gap", "did you mean series-gap"),
    ],
)
def test_an_unknown_code_is_wrong_usage(run: Run, value: str, told: str) -> None:
    outcome = run("check", "doubtful.txt", "--select", value)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in " ".join(outcome.err.split())


def test_selectors() -> None:
    assert [selector(text) for text in ("LSG411", "lsg4", " series-gap ", "all")] == ["LSG411", "LSG4", "LSG903", "LSG"]
    for text in ("", "LSG999", "4", "gap"):
        with pytest.raises(UnknownCodeError):
            selector(text)
    assert near_misses("LSG90")[:2] == ["LSG900", "LSG901"]
    assert near_misses("gap") == ["series-gap"]


def test_layers_of_a_selection() -> None:
    every = frozenset(codes())
    assert selected([]) == every
    assert selected([Layer(ignore=("LSG9",))]) == {code for code in every if code[3] != "9"}
    assert selected([Layer(("LSG9",)), Layer(ignore=("LSG90", "LSG2"))]) == set()
    assert selected([Layer(("LSG903",)), Layer(extend_select=("LSG904",))]) == {"LSG903", "LSG904"}
    assert selected([Layer(ignore=("LSG9",), extend_select=("LSG903",))]) >= {"LSG903", "LSG101"}
    assert selected([Layer(ignore=("LSG9",)), Layer(("LSG903",))]) == {"LSG903"}


# Formats


def test_json_has_exactly_the_keys_that_are_promised(run: Run) -> None:
    assert run("check", "doubtful.txt", "--format", "json").records == [
        {
            "file": "doubtful.txt",
            "line": 15,
            "column": 1,
            "end_line": 15,
            "end_column": 27,
            "code": "LSG411",
            "name": "information-decides",
            "severity": "warning",
            "message": "item 2 is labelled information but holds a decision (godkännande)",
            "related": [{"line": 13, "end_line": 13, "message": "labelled information"}],
        }
    ]
    assert run("check", "sound.txt", "--format", "json").out == "[]\n"


def test_json_lines(run: Run) -> None:
    lines = run("check", "doubtful.txt", "noted.txt", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["LSG411", "LSG315"]
    assert run("check", "sound.txt", "--format", "jsonl").out == ""


def test_concise(run: Run) -> None:
    assert run("check", "doubtful.txt", "--format", "concise").out.splitlines()[0] == HEADER


def test_github(run: Run, folder: Path) -> None:
    (folder / "a,b: 100%.txt").write_text(DOUBTFUL, encoding="utf-8")
    assert run("check", "a,b: 100%.txt", "--format", "github").out == (
        "::warning title=LSG411 information-decides,file=a%2Cb%3A 100%25.txt,line=15,endLine=15,col=1,endColumn=27"
        "::a,b: 100%25.txt:15:1: LSG411 item 2 is labelled information but holds a decision (godkännande)\n"
    )


def test_github_of_several_lines_and_levels() -> None:
    spot = Spot("a.txt", 3, 5, 4, 2, ("x", "y"))
    batch = ("a.txt", (Remark("LSG900", "unreadable", "error", "one\ntwo", spot), note_at(spot)))
    shown = "".join(render("github", [batch], Counts(), ShowOptions()))
    assert shown.splitlines()[0] == (
        "::error title=LSG900 unreadable,file=a.txt,line=3,endLine=4::a.txt:3:5: LSG900 one%0Atwo"
    )
    assert shown.splitlines()[1].startswith("::notice ")


def test_sarif_is_valid_and_points_to_the_place(run: Run, folder: Path) -> None:
    (folder / "möte 1#2.txt").write_text(DOUBTFUL, encoding="utf-8")
    schema = json.loads((DATA / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    for names in (["möte 1#2.txt", "missing.txt", "noted.txt"], ["sound.txt"]):
        log = json.loads(run("check", *names, "--format", "sarif").out)
        jsonschema.Draft7Validator(schema).validate(log)
    log = json.loads(run("check", "möte 1#2.txt", "missing.txt", "--format", "sarif", "--ignore", "LSG315").out)
    (only,) = log["runs"]
    assert only["columnKind"] == "unicodeCodePoints"
    rules = only["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(codes())
    first, second = only["results"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "LSG411"
    assert first["level"] == "warning"
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "m%C3%B6te%201%232.txt"},
        "region": {"startLine": 15, "startColumn": 1, "endLine": 15, "endColumn": 27},
    }
    assert first["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 13
    assert first["relatedLocations"][0]["message"] == {"text": "labelled information"}
    assert second["ruleId"] == "LSG900"
    assert "region" not in second["locations"][0]["physicalLocation"]


def test_a_broken_log_would_be_seen() -> None:
    schema = json.loads((DATA / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema).validate({"version": "2.1.0", "runs": [{"results": []}]})


def test_uris(tmp_path: Path) -> None:
    assert uri_of("a:b/c d.txt") == "a%3Ab/c%20d.txt"
    assert uri_of("./a.txt") == "a.txt"
    assert uri_of(str(tmp_path / "å.txt")).startswith("file:///")


def test_statistics(run: Run) -> None:
    given = ("check", "doubtful.txt", "noted.txt", "--statistics")
    assert run(*given).out.splitlines()[:2] == [
        "1  LSG315  info     no-signatures",
        "1  LSG411  warning  information-decides",
    ]
    assert run(*given).code == 1
    expected = {"code": "LSG315", "name": "no-signatures", "severity": "info", "count": 1}
    assert run(*given, "--format", "json").records[0] == expected
    assert json.loads(run(*given, "--format", "jsonl").out.splitlines()[0]) == expected
    assert run(*given, "--format", "sarif").code == 2


# The place in the line


def note_at(spot: Spot, *related: tuple[str, Spot], more: tuple[Spot, ...] = ()) -> Remark:
    return Remark("LSG315", "no-signatures", "info", "a note", spot, more, related)


def shown(remark: Remark, **given: Any) -> list[str]:
    """The lines below the remark's first one."""
    text = "".join(render("full", [(remark.spot.file, (remark,))], Counts(), ShowOptions(**given)))
    return text.split("\n\n")[0].splitlines()[1:]


def at(text: str, marked: str, line: int = 7, file: str = "a.txt") -> Spot:
    """The place of some words in a line."""
    start = text.index(marked)
    return Spot(file, line, start + 1, line, start + len(marked) + 1, (text,))


@pytest.mark.parametrize(
    ("text", "marked", "above", "below"),
    [
        ("Plan för länet", "för", "Plan för länet", "     ^^^"),
        ("日本 och Falun", "Falun", "日本 och Falun", "         ^^^^^"),  # two columns each
        (
            "A\u030angermanland i dag",
            "i dag",
            "A\u030angermanland i dag",
            "             ^^^^^",
        ),  # no column of its own
        ("a\tb\x1b[31mc", "c", "a→b␛[31mc", "        ^"),
        ("x", "x", "x", "^"),
    ],
)
def test_the_mark_stands_under_the_place(
    text: str, marked: str, above: str, below: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert shown(note_at(at(text, marked))) == [f"    7 │ {above}", f"      │ {below}"]


def test_a_long_line_is_cut_around_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    text = "början " * 40 + "HÄR" + " slutet" * 40
    line, mark = shown(note_at(at(text, "HÄR")))
    assert line.startswith("    7 │ …")
    assert line.endswith("…")
    assert max(len(line), len(mark)) <= 60
    assert line.index("HÄR") == mark.index("^^^")


@pytest.mark.parametrize("room", [20, 33, 72])
@pytest.mark.parametrize("start", [0, 5, 60, 150, 199])
@pytest.mark.parametrize("length", [1, 12, 90])
@pytest.mark.parametrize("letter", ["x", "日", "e\u0301"])
def test_a_piece_of_a_line_holds_the_place_and_fits(room: int, start: int, length: int, letter: str) -> None:
    text = (letter * 200)[:200]
    end = min(start + length, len(text))
    piece, begin = window(text, start, end, room)
    assert cells(piece) <= room
    assert begin <= start < begin + len(piece)
    assert piece.strip("…") in text


def test_two_places_far_apart_on_a_long_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    text = "FÖRST" + " mellan" * 40 + " SIST"
    rows = shown(note_at(at(text, "FÖRST"), ("here, too", at(text, "SIST"))))
    assert [row.startswith("    7 │ ") for row in rows] == [True, False, False, False]
    assert rows[0].index("FÖRST") == rows[1].index("^^^^^")
    assert rows[2].index("SIST") == rows[3].index("---- here, too")


def test_a_line_of_a_million_characters(run: Run, folder: Path) -> None:
    (folder / "long.txt").write_text(DOUBTFUL.replace("planen.", "planen " + "och mer " * 125_000), encoding="utf-8")
    outcome = run("check", "long.txt")
    assert outcome.code == 1
    assert max(len(line) for line in outcome.out.splitlines()) < 400


def test_on_a_terminal_the_first_line_is_broken_at_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    remark = Remark("LSG315", "no-signatures", "info", "a message that is longer than the terminal", Spot("a.txt"))
    text = "".join(render("full", [("a.txt", (remark,))], Counts(), ShowOptions(terminal=True)))
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert plain.splitlines()[:2] == ["a.txt:1:1: LSG315 info: a message that", "is longer than the terminal"]


def test_a_label_that_nearly_fits_is_broken_beside_its_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    spot = at("Plan för länet", "Plan")
    assert shown(note_at(spot, ("what is said of it is longer than the rest of the line", at(spot.lines[0], "länet"))))[
        2:
    ] == [
        "      │          ----- what is said of it is longer than the",
        "      │                rest of the line",
    ]


def test_places_of_several_lines_and_of_other_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    two = Spot("a.txt", 7, 5, 8, 4, ("Att för", "  länet"))
    many = Spot("a.txt", 20, 1, 25, 4, ("Att föra", "medel"))
    other = at("Protokoll", "Protokoll", 1, "b\x1b.txt")
    assert shown(note_at(two, ("the rest", many), ("the first", other))) == [
        "    7 │ Att för",
        "      │     ^^^",
        "    8 │   länet",
        "      │   ^",
        "   20 │ Att föra",
        "      │ -------- the rest",
        "      ┆ to line 25",
        "      ╰ b␛.txt:1:1",
        "    1 │ Protokoll",
        "      │ --------- the first",
    ]


def test_more_places_than_can_be_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    places = tuple(("", at("text", "text", line)) for line in range(10, 17))
    assert shown(note_at(at("text", "text"), *places))[-1] == "      ┆ and 3 more: lines 14, 15, 16"


def test_the_file_as_a_whole_has_no_lines() -> None:
    assert shown(note_at(Spot("a.txt"))) == []


def test_what_is_said_of_the_very_place_stands_at_its_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    spot = at("Plan för länet", "för")
    assert shown(note_at(spot, ("dates of 2", spot)))[1:] == ["      │      ^^^ dates of 2"]


def test_a_long_label_goes_below(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    text = "Plan för länet och kommunerna"
    rows = shown(note_at(at(text, "Plan"), ("what is said of it is long", at(text, "kommunerna"))))
    assert all(len(row) <= 40 for row in rows)
    assert "what is said of it is long" in rows[-1]


# Colours


def test_colours_only_where_they_can_be_seen(folder: Path) -> None:
    plain = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR", "TERM")}
    given = ("check", "doubtful.txt")
    assert b"\x1b[" not in process(*given, cwd=folder, env=plain).stdout
    coloured = process(*given, cwd=folder, env=plain | {"FORCE_COLOR": "1", "TERM": "xterm"}).stdout
    assert b"\x1b[1;33mLSG411 warning" in coloured
    assert b"\x1b[1;33m" not in process(*given, cwd=folder, env=plain | {"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout
    done = process(*given, "-o", "out.txt", cwd=folder, env=plain | {"FORCE_COLOR": "1", "TERM": "xterm"})
    assert done.returncode == 1
    assert "\x1b" not in (folder / "out.txt").read_text(encoding="utf-8")


# Where it goes


def test_output_to_a_file(run: Run, folder: Path) -> None:
    outcome = run("check", "doubtful.txt", "-o", "found.json")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "lsg: found.json: Found 1 warning in 1 protocol.\n"
    assert json.loads((folder / "found.json").read_text(encoding="utf-8"))[0]["code"] == "LSG411"
    assert run("check", "doubtful.txt", "-o", "found.sarif").code == 1
    assert json.loads((folder / "found.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert run("check", "sound.txt", "-o", "found.jsonl").code == 0
    assert (folder / "found.jsonl").read_text(encoding="utf-8") == ""
    assert run("check", "doubtful.txt", "-o", "found.xml").code == 2
    assert run("check", "doubtful.txt", "-o", "doubtful.txt", "-f", "json").code == 2
    assert run("check", ".", "-o", "doubtful.txt").code == 2
    assert (folder / "doubtful.txt").read_text(encoding="utf-8") == DOUBTFUL


def test_a_reader_that_has_gone(folder: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = process("check", "doubtful.txt", cwd=folder, capture_output=False, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_closed_output(folder: Path) -> None:
    done = process("check", "doubtful.txt", cwd=folder, preexec_fn=lambda: os.close(1), capture_output=False,
                   stderr=subprocess.PIPE)  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"standard output: cannot be written" in done.stderr


# lsg rule


def test_a_rule_is_explained(run: Run) -> None:
    assert "\n\nLSG903 series-gap" in run("rule", "LSG411", "LSG903").out
    for name in ("LSG411", "lsg411", "information-decides"):
        outcome = run("rule", name)
        assert outcome.code == 0
        row = codes()["LSG411"]
        text = " ".join(outcome.out.split())
        assert all(piece in text for piece in (row.name, row.severity, row.what, row.why, row.remedy))
        assert all(line in outcome.out for line in row.example.splitlines())


def test_all_rules(run: Run) -> None:
    lines = run("rule", "--all").out.splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  LSG")] == list(codes())
    records = run("rule", "--all", "--format", "json").records
    assert [record["code"] for record in records] == list(codes())
    assert set(records[0]) == {"code", "name", "severity", "message", "what", "why", "example", "remedy"}
    assert {record["severity"] for record in records} == set(SEVERITIES)
    markdown = run("rule", "LSG411", "LSG903", "--format", "markdown").out
    assert markdown.startswith("### LSG411 information-decides (warning)\n\n> item {number} is labelled information")
    assert "\n\n### LSG903 series-gap (warning)\n" in markdown


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("LSG41",), "did you mean LSG411, LSG412, LSG413, LSG414, LSG415, LSG416, LSG417 or LSG418?"),
        (("information-decide",), "; did you mean information-decides"),
        (("LSG",), "did you mean"),
        ((), "give a code, or --all"),
        (("LSG411", "--all"), "give a code, or --all"),
    ],
)
def test_a_rule_that_is_not_there(run: Run, given: tuple[str, ...], told: str) -> None:
    outcome = run("rule", *given)
    assert (outcome.code, outcome.out) == (2, "")
    assert told in " ".join(outcome.err.split())
