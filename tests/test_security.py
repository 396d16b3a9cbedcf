"""The promises of SECURITY.md, held on the running program by the interpreter's own audit events."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotation import FIXTURES

ROOT = Path(__file__).parent.parent
PROTOCOL = FIXTURES / "number-styles" / "paragraf-before.txt"

WATCH = """
import json, os, sys

events = []
WATCHED = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.startfile",
           "pty.", "urllib.", "ftplib.", "smtplib.", "http.", "webbrowser.", "ctypes.dlopen")
CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
           "os.chown", "shutil.", "os.utime")

def watch(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        writes = isinstance(mode, str) and set(mode) & set("wax+") or (flags or 0) & (os.O_WRONLY | os.O_RDWR)
        if writes and not isinstance(path, int):
            events.append(("write", os.path.abspath(os.fsdecode(path))))
    elif event == "ctypes.dlopen" and arguments == (None,):
        pass  # what importing ctypes does: the process itself, no other library
    elif event.startswith(WATCHED):
        events.append((event, repr(arguments)[:200]))
    elif event.startswith(CHANGES):
        paths = [os.path.abspath(os.fsdecode(one)) for one in arguments if isinstance(one, (str, bytes))]
        events.extend(("write", path) for path in paths)
    elif event in ("exec", "compile"):
        name = getattr(arguments[0], "co_filename", None) or (arguments[1] if event == "compile" else "")
        events.append((event, repr(name)))

sys.dont_write_bytecode = True
sys.addaudithook(watch)
from lsgparse.cli import main
code = main(json.loads(sys.argv[1]))
sys.stdout.flush()
sys.stderr.write("\\n" + json.dumps({"code": code, "events": events}))
"""


def run(folder: Path, *arguments: str) -> tuple[int, list[tuple[str, str]]]:
    """Run lsg in a process that is watched; its exit code, and what it did."""
    argv = [sys.executable, "-c", WATCH, json.dumps(arguments)]
    done = subprocess.run(argv, cwd=folder, capture_output=True, check=False)
    told = json.loads(done.stderr.decode().rpartition("\n")[2])
    return told["code"], [(event, what) for event, what in told["events"]]


# What typer, rich and the standard library compile are names of fields, never a text; so a file's text would be seen.
HOSTILE = """
__import__('os').system('touch run')
$(touch run), `touch run`
=cmd|' /C calc'!A0
{{7*7}} %s %n ${jndi:ldap://127.0.0.1/a}
../../../../etc/passwd
att exec("open('run','w')")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a protocol, and one whose text would like to be run."""
    (tmp_path / "p.txt").write_bytes(PROTOCOL.read_bytes())
    text = PROTOCOL.read_text(encoding="utf-8")
    (tmp_path / "hostile.txt").write_text(text.replace("\nBeslut\n", f"{HOSTILE}\nBeslut\n"), encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes("Mötet på Åsö ägde rum, Örebro".encode("mac-roman"))
    return tmp_path


COMMANDS = [
    ("parse", "p.txt"),
    ("parse", "hostile.txt"),
    ("parse", "latin.txt", "p.txt", "--format", "jsonl"),
    *(("parse", "p.txt", "hostile.txt", "--format", name) for name in ("summary", "json", "jsonl", "csv")),
    ("explain", "hostile.txt"),
    ("explain", "p.txt", "--format", "json"),
    ("check", "p.txt", "hostile.txt"),
    ("rule", "LSG104"),
    ("schema",),
    ("--help",),
    ("--version",),
    ("parse", "missing.txt"),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_nothing_is_sent_started_or_written(folder: Path, arguments: tuple[str, ...]) -> None:
    before = sorted(path.name for path in folder.iterdir())
    _code, events = run(folder, *arguments)
    assert [event for event in events if event[0] not in ("exec", "compile")] == []
    assert not [what for _event, what in events if "hostile" in what or "touch" in what]
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize("name", ["out.json", "out.csv", "out.jsonl"])
def test_what_is_written_is_the_target(folder: Path, name: str) -> None:
    target = folder / "to" / name
    target.parent.mkdir()
    code, events = run(folder, "parse", "hostile.txt", "--output", str(target))
    assert code == 0
    outside = [
        (event, what)
        for event, what in events
        if event not in ("exec", "compile") and not (event == "write" and Path(what).parent == target.parent)
    ]
    assert outside == []
    assert [path.name for path in target.parent.iterdir()] == [name]
    assert not (folder / "run").exists()


@pytest.mark.parametrize("name", ["out.jsonl", "out.db", "out.csv"])
def test_a_conversion_writes_beside_its_target_alone(folder: Path, name: str) -> None:
    target = folder / "to" / name
    target.parent.mkdir()
    before = {path: path.read_bytes() for path in folder.glob("*.txt")}
    code, events = run(folder, "convert", "p.txt", "hostile.txt", "--output", str(target), "--jobs", "1")
    assert code == 0
    outside = [
        (event, what)
        for event, what in events
        if event not in ("exec", "compile") and not (event == "write" and target.parent in Path(what).parents)
    ]
    assert outside == []
    assert target.exists()
    assert {path: path.read_bytes() for path in folder.glob("*.txt")} == before


def test_a_broken_promise_would_be_seen(folder: Path) -> None:
    broken = WATCH.replace(
        "from lsgparse.cli import main",
        "import socket, subprocess\ndef main(_):\n"
        + "\n".join(
            f"    {line}"
            for line in (
                "open('elsewhere', 'w').close()",
                "os.rename('elsewhere', 'there')",
                "subprocess.run([sys.executable, '-c', ''])",
                "s = socket.socket(); s.close()",
                "return 0",
            )
        ),
    )
    done = subprocess.run([sys.executable, "-c", broken, "[]"], cwd=folder, capture_output=True, check=False)
    events = [event for event, _ in json.loads(done.stderr.decode().rpartition("\n")[2])["events"]]
    assert events.count("write") >= 3
    assert {"subprocess.Popen", "socket.__new__"} <= set(events)
