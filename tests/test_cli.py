"""The command line: what goes where, with which exit code, and what happens when something goes wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import lsgparse
import samples
from lsgparse import cli, pipeline
from lsgparse.cli import app as app_module
from lsgparse.cli import messages, parse, reading, request, writing
from lsgparse.model import Meeting
from lsgparse.output import TABLES
from lsgparse.pipeline import ParseResult
from lsgparse.text import source as source_module
from lsgparse.text.source import Source

Run = Callable[..., "Outcome"]

PROTOCOL = """Protokoll Vårdsamverkansgruppen

Datum och tid: den 15 mars 2024 kl. 09.00 - 11.30
Plats: Teams
Ärenden: 1-2

Närvarande
Ylva Tjärnström, ordförande  Piteå kommun
Folke Widmark, justerare  Region Norrbotten

1. Godkännande av dagordning
Beslutsärende
Beslut:
Dagordningen godkänns.

2. Nästa möte
Nästa möte är den 19 april 2024.
"""


class Outcome:
    """What a run left behind."""

    def __init__(self, code: int, stdout: str, stderr: str) -> None:
        self.code = code
        self.stdout = stdout
        self.stderr = stderr


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


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the parser gives for a file of that name: meetings, or an exception; without a row, one full meeting."""
    given: dict[str, Any] = {}

    def read(source: Source) -> ParseResult:
        assert source.name is not None
        meetings = given.get(Path(source.name).name, (samples.full_meeting(source=samples.source_info(source.name)),))
        if isinstance(meetings, BaseException):
            raise meetings
        return samples.result(*meetings, name=source.name)

    monkeypatch.setattr(pipeline, "read", read)
    return given


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few files, and the working directory."""
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"{samples.TEXT}{name}", encoding="utf-8")
    (tmp_path / "p.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "empty.txt").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def process(*arguments: str, **given: Any) -> subprocess.CompletedProcess[bytes]:
    """Run ``lsg`` as a process of its own."""
    given.setdefault("capture_output", True)
    return subprocess.run([sys.executable, "-m", "lsgparse", *arguments], check=False, timeout=60, **given)


pytestmark = pytest.mark.usefixtures("folder")


# What is written where


@pytest.mark.usefixtures("reads")
def test_one_file_in_a_pipe_gives_one_object(run: Run) -> None:
    outcome = run("parse", "a.txt")
    assert (outcome.code, outcome.stderr) == (0, "")
    assert Meeting.model_validate_json(outcome.stdout).source.name == "a.txt"
    assert outcome.stdout.startswith('{\n  "schema_version": "1",\n')
    assert run("parse", "a.txt", "--indent", "0").stdout.count("\n") == 1
    assert run("parse", "a.txt", "--indent", "4").stdout.startswith('{\n    "')


@pytest.mark.usefixtures("reads")
def test_several_files_give_lines_in_the_order_given(run: Run) -> None:
    outcome = run("parse", "c.txt", "a.txt", "b.txt")
    records = [json.loads(line) for line in outcome.stdout.splitlines()]
    assert [record["source"]["name"] for record in records] == ["c.txt", "a.txt", "b.txt"]


@pytest.mark.usefixtures("reads")
def test_several_files_as_json_give_one_array(run: Run) -> None:
    for outcome in (run("parse", "a.txt", "b.txt", "-f", "json"), run("parse", "a.txt", "b.txt", "--indent", "1")):
        assert len(json.loads(outcome.stdout)) == 2


def test_a_file_with_several_protocols_gives_several_meetings(run: Run, reads: dict[str, Any]) -> None:
    reads["a.txt"] = (samples.full_meeting(), samples.empty_meeting())
    assert len(run("parse", "a.txt").stdout.splitlines()) == 2
    assert len(json.loads(run("parse", "a.txt", "--format", "json").stdout)) == 2


@pytest.mark.usefixtures("reads")
def test_one_file_of_several_that_can_be_read_still_gives_lines(run: Run) -> None:
    outcome = run("parse", "a.txt", "p.pdf")
    assert outcome.code == 1
    assert len(outcome.stdout.splitlines()) == 1
    assert isinstance(json.loads(run("parse", "a.txt", "p.pdf", "-f", "json").stdout), list)


@pytest.mark.usefixtures("reads")
def test_a_name_that_begins_with_a_hyphen(run: Run, folder: Path) -> None:
    (folder / "-x.txt").write_text("Protokoll")
    assert run("parse", "--", "-x.txt").code == 0
    assert run("parse", "./-x.txt").code == 0


@pytest.mark.usefixtures("reads")
def test_standard_input(run: Run) -> None:
    outcome = run("parse", "-", stdin=b"Protokoll")
    assert json.loads(outcome.stdout)["source"]["name"] == "-"
    assert run("parse", "-", "-").code == 2
    told = run("parse", "-", stdin=b"").stderr
    assert told == "lsg: standard input: empty, 0 bytes; check that it was copied or extracted whole\n"


@pytest.mark.usefixtures("reads")
def test_a_terminal_gets_the_summary(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    outcome = run("parse", "a.txt")
    assert "Vårdsamverkansgruppen" in outcome.stdout.splitlines()[0]
    assert not outcome.stdout.startswith("{")
    assert run("parse", "a.txt", "--indent", "2").stdout.startswith("{")
    assert run("parse", "a.txt", "--table", "arenden").stdout.startswith("meeting_id,")


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("table", TABLES)
def test_csv(run: Run, table: str) -> None:
    outcome = run("parse", "a.txt", "b.txt", "--format", "csv", "--table", table)
    rows = list(csv.DictReader(io.StringIO(outcome.stdout, newline="")))
    assert {row["source_name"] for row in rows} == {"a.txt", "b.txt"}
    assert outcome.stdout.endswith("\r\n")
    assert run("parse", "a.txt", "--csv-dialect", "excel-sv").stdout.startswith("\ufeffmeeting_id;")


@pytest.mark.usefixtures("reads")
def test_the_summary_in_a_pipe_is_plain(run: Run) -> None:
    outcome = run("parse", "a.txt", "b.txt", "--format", "summary")
    assert "\x1b" not in outcome.stdout
    assert outcome.stdout.count("Vårdsamverkansgruppen") == 2


# What cannot be read


@pytest.mark.usefixtures("reads")
def test_what_cannot_be_read_is_told_and_the_others_are_done(run: Run, folder: Path) -> None:
    outcome = run("parse", "nope.txt", "a.txt", folder, "p.pdf", "empty.txt", "b.txt")
    assert outcome.code == 1
    assert len(outcome.stdout.splitlines()) == 2
    assert outcome.stderr.splitlines() == [
        "lsg: nope.txt: no such file; check the name and the folder",
        f"lsg: {folder}: a folder, not a file; give the files in it",
        (
            "lsg: p.pdf: a PDF, not text; make text of it, e.g. pdftotext -layout FILE.pdf; "
            "a scanned one needs OCR first, e.g. ocrmypdf -l swe"
        ),
        "lsg: empty.txt: empty, 0 bytes; check that it was copied or extracted whole",
    ]


@pytest.mark.parametrize("name", ["summary", "json", "jsonl", "csv"])
def test_no_protocol_puts_nothing_on_stdout(run: Run, reads: dict[str, Any], name: str) -> None:
    reads["a.txt"] = (samples.no_protocol("a.txt"),)
    outcome = run("parse", "a.txt", "--format", name)
    assert (outcome.code, outcome.stdout) == (1, "")
    assert outcome.stderr.startswith("lsg: a.txt: this does not look like a protocol: no item")
    assert "; give the minutes of a meeting" in outcome.stderr
    assert outcome.stderr.endswith("cannot be read\n")
    assert run("parse", "p.pdf", "nope.txt", "--format", name).stdout == ""


@pytest.mark.usefixtures("reads")
def test_the_limit_and_the_encoding(run: Run) -> None:
    outcome = run("parse", "a.txt", "--max-bytes", "10")
    assert outcome.code == 1
    assert "more than the limit of 10 bytes" in outcome.stderr
    assert run("parse", "-", "--max-bytes", "3", stdin=b"Protokoll").code == 1
    assert "not ascii: byte 11 (line 1)" in run("parse", "a.txt", "--encoding", "ascii").stderr
    assert run("parse", "a.txt", "--encoding", "latin-1").code == 0


def test_no_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    outcome = run("parse", "-")
    assert (outcome.code, outcome.stdout) == (1, "")
    assert outcome.stderr == "lsg: standard input: is closed; give a file name\n"


def test_names_with_control_characters_are_shown_not_sent(run: Run) -> None:
    outcome = run("parse", "a\x1b[31m\nb")
    assert outcome.stderr == "lsg: a␛[31m␊b: no such file; check the name and the folder\n"


def test_an_error_of_lsg_itself(run: Run, reads: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    reads["a.txt"] = KeyError("x\ny")
    outcome = run("parse", "a.txt", "b.txt")
    assert outcome.code == 70
    assert len(outcome.stdout.splitlines()) == 1
    assert outcome.stderr.count("\n") == 1
    assert outcome.stderr.startswith("lsg: a.txt: an error in lsg itself, not in your file (KeyError: ")
    assert "please report it" in outcome.stderr
    monkeypatch.setenv("LSG_DEBUG", "1")
    assert "Traceback" in run("parse", "a.txt").stderr


@pytest.mark.parametrize("more", [(), ("--indent", "2")])
def test_an_error_outside_the_inputs(run: Run, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(reading.Reader, "pieces", fail)
    outcome = run("parse", "a.txt", *more)
    assert (outcome.code, outcome.stdout) == (70, "")
    assert outcome.stderr.startswith("lsg: an error in lsg itself, not in your file (RuntimeError: boom)")


@pytest.mark.parametrize("error", [KeyboardInterrupt()])
def test_ctrl_c(run: Run, reads: dict[str, Any], error: BaseException) -> None:
    reads["a.txt"] = error
    outcome = run("parse", "a.txt", "-o", "out.json")
    assert (outcome.code, outcome.stdout) == (130, "")
    assert "Traceback" not in outcome.stderr


def test_ctrl_c_before_anything_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app_module, "run", stop)
    assert cli.main(["parse"]) == 130


# Wrong usage


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Usage: lsg"),
        (("parse",), "Missing argument"),
        (("nonsense",), "No such command"),
        (("parse", "a.txt", "--format", "xml"), "'xml' is none of summary, json, jsonl, csv"),
        (("parse", "a.txt", "--table", "x"), "'x' is none of meetings"),
        (("parse", "a.txt", "--csv-dialect", "x"), "'x' is none of rfc4180"),
        (("parse", "a.txt", "--format", "json", "--table", "beslut"), "belongs to --format csv, not to json"),
        (("parse", "a.txt", "--format", "jsonl", "--indent", "2"), "belongs to --format json, not to jsonl"),
        (("parse", "a.txt", "--table", "beslut", "--indent", "2"), "belongs to --format json, not to csv"),
        (("parse", "a.txt", "--indent", "x"), "integer"),
        (("parse", "a.txt", "--max-bytes", "0"), "--max-bytes"),
        (("parse", "a.txt", "--encoding", "klingon"), "'klingon' is no encoding that is known"),
        (("parse", "a.txt", "-o", "a.txt"), "a.txt is an input"),
        (("parse", "a.txt", "-o", "."), "is a folder"),
        (("parse", "a.txt", "-o", "nope/out.json"), "does not exist; make it first"),
        (("explain", "a.txt", "--format", "csv"), "'csv' is none of text, json"),
        (("schema", "--tables", "--indent", "2"), "not to --tables"),
    ],
)
@pytest.mark.usefixtures("reads")
def test_wrong_usage(run: Run, folder: Path, arguments: tuple[str, ...], told: str) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    outcome = run(*arguments)
    assert (outcome.code, outcome.stdout) == (2, "")
    assert told in " ".join(outcome.stderr.split())
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


# Files


@pytest.mark.usefixtures("reads")
def test_an_output_is_written_whole(run: Run, folder: Path) -> None:
    out = folder / "out.json"
    out.write_text("old " * 100_000)
    out.chmod(0o640)
    outcome = run("parse", "a.txt", "-o", out)
    assert (outcome.code, outcome.stdout, outcome.stderr) == (0, "", "")
    assert Meeting.model_validate_json(out.read_text("utf-8")).id == samples.MEETING_ID
    assert out.stat().st_mode & 0o777 == 0o640
    assert not list(folder.glob(".*"))


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize(
    ("name", "start"),
    [("o.csv", "meeting_id,"), ("o.jsonl", '{"schema'), ("o.json", "[\n"), ("o.txt", " Vård"), ("o", '{"schema')],
)
def test_the_outputs_ending_asks_for_the_format(run: Run, folder: Path, name: str, start: str) -> None:
    assert run("parse", "a.txt", "b.txt", "-o", name).code == 0
    assert (folder / name).read_bytes().decode().startswith(start)


@pytest.mark.usefixtures("reads")
def test_a_new_file_has_the_usual_mode_and_a_link_stays_one(run: Run, folder: Path) -> None:
    (folder / "link.json").symlink_to("target.json")
    old = os.umask(0o027)
    try:
        assert run("parse", "a.txt", "-o", "link.json").code == 0
    finally:
        os.umask(old)
    assert (folder / "link.json").is_symlink()
    assert (folder / "target.json").stat().st_mode & 0o777 == 0o640


@pytest.mark.usefixtures("reads")
def test_an_input_is_refused_as_output_under_any_name(run: Run, folder: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    (folder / "hard.txt").hardlink_to(folder / "a.txt")
    for name in ("link.txt", "hard.txt", "./a.txt"):
        assert run("parse", "b.txt", "a.txt", "-o", name).code == 2


@pytest.mark.usefixtures("reads")
def test_with_nothing_to_write_an_old_file_stays(run: Run, folder: Path) -> None:
    (folder / "out.json").write_text("old")
    assert run("parse", "p.pdf", "-o", "out.json").code == 1
    assert (folder / "out.json").read_text() == "old"
    assert run("parse", "p.pdf", "a.txt", "-o", "out.json").code == 1
    assert (folder / "out.json").read_text("utf-8").startswith("[")


@pytest.mark.usefixtures("reads")
def test_output_to_standard_output_and_to_a_device(run: Run) -> None:
    assert run("parse", "a.txt", "-o", "-").stdout.startswith("{")
    assert run("parse", "a.txt", "-o", os.devnull).code == 0


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (28, "the disk is full"),
        (13, "no permission"),
        (30, "no permission"),
        (36, "the file name is too long"),
        (5, "Input/output error"),
    ],
)
@pytest.mark.usefixtures("reads")
def test_a_write_that_fails_leaves_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    (folder / "out.json").write_text("old")
    monkeypatch.setattr(os, "fsync", fail)
    outcome = run("parse", "a.txt", "-o", "out.json")
    assert outcome.code == 1
    assert outcome.stderr.startswith(f"lsg: out.json: cannot be written: {told}")
    assert (folder / "out.json").read_text() == "old"
    assert not list(folder.glob(".*"))


def test_stopped_in_the_middle_leaves_nothing(run: Run, folder: Path, reads: dict[str, Any]) -> None:
    reads["b.txt"] = KeyboardInterrupt()
    assert run("parse", "a.txt", "b.txt", "-o", "out.jsonl").code == 130
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt", "c.txt", "empty.txt", "p.pdf"]


# The other commands


@pytest.mark.usefixtures("reads")
def test_explain(run: Run) -> None:
    outcome = run("explain", "a.txt")
    assert (outcome.code, outcome.stderr) == (0, "")
    assert "   5 │ § 13 beslut 1 " in outcome.stdout
    assert json.loads(run("explain", "a.txt", "--format", "json").stdout)[4]["parts"][0]["part"] == "beslut"
    assert run("explain", "a.txt", "--text").stdout == samples.TEXT


def test_explain_shows_a_text_that_is_no_protocol(run: Run, reads: dict[str, Any]) -> None:
    reads["a.txt"] = (samples.no_protocol("a.txt"),)
    outcome = run("explain", "a.txt")
    assert outcome.code == 1
    assert "rödbetor" in outcome.stdout
    assert "does not look like a protocol" in outcome.stderr


def test_explain_tells_what_cannot_be_read(run: Run) -> None:
    outcome = run("explain", "p.pdf")
    assert (outcome.code, outcome.stdout) == (1, "")
    assert "a PDF, not text" in outcome.stderr


def test_schema(run: Run) -> None:
    outcome = run("schema")
    assert outcome.code == 0
    assert json.loads(outcome.stdout)["title"] == "Meeting"
    assert run("schema", "--indent", "0").stdout.count("\n") == 1
    assert run("schema", "--tables").stdout.startswith("## meetings\n")


def test_version(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("--version").stdout == f"lsg {lsgparse.__version__}\n"
    monkeypatch.setattr(cli, "main", app_module.run)
    assert CliRunner().invoke(app_module.app, ["--version"]).stdout == f"lsg {lsgparse.__version__}\n"


@pytest.mark.parametrize("command", ["parse", "explain", "schema"])
def test_every_commands_help_ends_with_examples(run: Run, command: str) -> None:
    for flag in ("--help", "-h"):
        outcome = run(command, flag)
        assert outcome.code == 0
        assert f"lsg {command} " in outcome.stdout.split("Examples:")[1]
        assert max(map(len, outcome.stdout.split("Examples:")[0].splitlines())) <= 80


def test_the_help_tells_the_exit_codes(run: Run) -> None:
    text = run("--help").stdout
    for code, meaning in messages.EXIT_CODES:
        assert f"{code:<3} {meaning}" in text


def test_the_runner_of_typer_runs_the_app(reads: dict[str, Any]) -> None:
    reads["a.txt"] = (samples.full_meeting(), samples.no_protocol("a.txt"))
    result = CliRunner().invoke(app_module.app, ["parse", "a.txt"])
    assert result.exit_code == 1
    assert json.loads(result.stdout)["id"] == samples.MEETING_ID


def test_the_limit_is_the_readers_own() -> None:
    assert request.DEFAULT_MAX_BYTES == source_module.DEFAULT_MAX_BYTES


def test_a_message_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO()))
    sys.stderr.close()
    messages.say("x")


@pytest.mark.parametrize(("number", "code"), [(32, 141), (22, 141), (28, 1)])
def test_standard_output_that_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, code: int
) -> None:
    class Broken(io.StringIO):
        def write(self, _: str) -> int:
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(sys, "stdout", Broken())
    assert cli.main(["--version"]) == code
    assert cli.main(["schema"]) == code
    assert ("the disk is full" in capsys.readouterr().err) == (code == 1)


# As processes of their own


def test_completion_knows_the_formats() -> None:
    environment = {
        **os.environ,
        "_LSG_COMPLETE": "complete_bash",
        "COMP_WORDS": "lsg parse --format j",
        "COMP_CWORD": "3",
    }
    assert process(env=environment).stdout.split() == [b"json", b"jsonl"]
    shown = process("--show-completion", env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert b"Traceback" not in shown.stderr


def test_the_real_thing_in_a_pipe(folder: Path) -> None:
    (folder / "protokoll.txt").write_text(PROTOCOL, encoding="utf-8")
    done = process("parse", "protokoll.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    meeting = Meeting.model_validate_json(done.stdout)
    assert meeting.date == "2024-03-15"
    assert [arende.number for arende in meeting.arenden] == ["1", "2"]
    assert process("parse", "-", input=PROTOCOL.encode()).returncode == 0
    assert process("explain", "protokoll.txt", "--text").stdout == PROTOCOL.encode()
    assert process("explain", "protokoll.txt").returncode == 0


def test_text_comes_out_byte_for_byte() -> None:
    text = "Protokoll\r\nÄrende 1\rslut\x0c\n".encode()
    assert process("explain", "-", "--text", input=text).stdout == text


def test_the_decoded_text_comes_out_in_utf8_whatever_it_came_in(folder: Path) -> None:
    text = "Möte på våren\r\nÄrende 1: åtgärder för länet\x0c\n"
    (folder / "dos.txt").write_bytes(text.encode("cp850"))
    assert process("explain", "dos.txt", "--text").stdout == text.encode()
    seven = b"M|te p} v}ren"
    assert (
        process("explain", "-", "--text", "--encoding", "sen_850200_b", input=seven).stdout == "Möte på våren".encode()
    )
    assert process("explain", "-", "--text", "--encoding", "utf-8", input=seven).stdout == seven
    refused = process("explain", "-", "--encoding", "klingon", input=seven)
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"iso646-se" in refused.stderr


def test_standard_output_is_utf8_whatever_the_locale() -> None:
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONIOENCODING": "ascii",
    }
    done = process("explain", "-", "--text", input="Åäö – ”x”".encode(), env=environment)
    assert done.stdout == "Åäö – ”x”".encode()


@pytest.mark.skipif(os.name == "nt", reason="no such pipes there")
def test_a_closed_pipe_ends_quietly() -> None:
    for arguments in (["schema"], ["--help"], ["explain", "a.txt"]):
        reading_end, writing_end = os.pipe()
        os.close(reading_end)
        done = process(*arguments, capture_output=False, stdout=writing_end, stderr=subprocess.PIPE)
        os.close(writing_end)
        assert done.stderr == b""
        assert done.returncode == messages.CLOSED_PIPE


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_behind_standard_output() -> None:
    with Path("/dev/full").open("wb") as full:
        done = process("schema", capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr == b"lsg: standard output: cannot be written: the disk is full; make room or write elsewhere\n"
    assert process("schema", "--tables").returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_behind_a_file(folder: Path) -> None:
    (folder / "protokoll.txt").write_text(PROTOCOL, encoding="utf-8")
    done = process("parse", "protokoll.txt", "-o", "/dev/full")
    assert done.returncode == 1
    assert b"/dev/full: cannot be written: the disk is full" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="no such signals there")
def test_an_interrupted_process_ends_with_130() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "lsgparse", "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (ignored under nohup, in CI)
    ) as running:
        assert running.stdin is not None
        running.stdin.write(b" " * 1_000_000)  # more than a pipe holds: when all is written, the program is reading
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        stdout, stderr = running.communicate(timeout=30)
    assert (running.returncode, stdout) == (130, b"")
    assert b"Traceback" not in stderr


def test_the_version_comes_before_typer() -> None:
    code = "import sys; from lsgparse.cli import main; main(['--version']); print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    for package in ("typer", "rich", "pydantic", "ftfy", "charset_normalizer", "lsgparse.model"):
        assert f"'{package}'" not in loaded


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["parse", "protokoll.txt"]])
def test_heavy_packages_come_where_they_are_needed(folder: Path, arguments: list[str]) -> None:
    (folder / "protokoll.txt").write_text(PROTOCOL, encoding="utf-8")
    # What stands there before is not the program's: coverage, where it measures, brings modules of its own.
    code = (
        "import sys; before = set(sys.modules); from lsgparse.cli import main; "
        f"main({arguments!r}); sys.stderr.write(' '.join(set(sys.modules) - before))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stderr.split()
    heavy = {"rich", "ftfy", "charset_normalizer", "lsgparse.model"}
    heavy |= {"typer", "dataclasses", "inspect"} if "--help" not in arguments else set()
    heavy |= {"pydantic"} if arguments != ["parse", "--help"] else set()  # which typer imports by itself
    assert not heavy & set(loaded)


# The public names


def test_every_public_name_can_be_had() -> None:
    for name in lsgparse.__all__:
        assert getattr(lsgparse, name) is not None
    assert set(lsgparse.__all__) <= set(dir(lsgparse))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        lsgparse.nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_the_functions_of_the_library(folder: Path) -> None:
    path = folder / "protokoll.txt"
    path.write_text(PROTOCOL, encoding="utf-8")
    meeting = lsgparse.parse(path)
    assert meeting.source.name == str(path)
    assert lsgparse.parse_all(PROTOCOL) == (lsgparse.parse(PROTOCOL),)
    assert lsgparse.parse(PROTOCOL.encode("cp1252"), encoding="cp1252").body == meeting.body
    result = lsgparse.parse_result(path, name="x")
    assert result.source.text == PROTOCOL
    assert result.meetings[0].source.name == "x"
    with pytest.raises(lsgparse.TooLargeError):
        lsgparse.parse(path, max_bytes=3)


def test_the_modules_are_used() -> None:
    assert parse.EPILOG.endswith("lsg parse -")
    assert writing.STDOUT == "-"
