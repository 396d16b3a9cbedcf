"""Sources and targets that lie elsewhere: a store of objects on loopback, whose answers are spoilt on purpose."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import lsgparse
from archives import PROTOCOL, march
from lsgparse import cli

pytestmark = pytest.mark.extra
fsspec = pytest.importorskip("fsspec", reason="needs lsgparse[remote]; make test-all has it")
pytest.importorskip("s3fs", reason="needs lsgparse[remote]; make test-all has it")
pytest.importorskip("moto", reason="needs a store to talk to; make test-all has it")

from lsgparse.archive import remote  # noqa: E402 (needs fsspec)
from lsgparse.errors import BusyError, OptionError  # noqa: E402
from stores import Store  # noqa: E402 (needs moto)

SOURCE = "s3://arkiv/in"
TARGET = "s3://arkiv/ut/alla.jsonl"


@pytest.fixture(scope="module")
def server() -> Iterator[Store]:
    with Store() as running:
        yield running


@pytest.fixture
def store(server: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The server, empty and well, as the drivers will find it."""
    server.clear()
    server.fault = lambda _number, _method, _path: None
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    remote.place.cache_clear()
    monkeypatch.setattr(remote, "_WAITS", (0.01, 0.02, 0.05))
    return server


def protocol(day: int, text: str = "") -> bytes:
    return PROTOCOL.format(day=day, text=text).encode()


def fill(store: Store, *days: int) -> None:
    for day in days:
        store.put(f"in/{'a' if day % 2 else 'b'}/{day:02}.txt", protocol(day))


def lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def dates(data: bytes) -> list[str]:
    return [meeting["date"] for meeting in lines(data)]


def test_a_bucket_to_an_object_and_a_second_run(store: Store) -> None:
    fill(store, *range(1, 9))
    store.put("in/.dold.txt", protocol(20))
    store.put("in/bild.png", b"\x89PNG")
    done = lsgparse.convert(SOURCE, TARGET)
    assert (done.ok, done.meetings, done.skipped) == (True, 8, 1)
    written = store.get("ut/alla.jsonl")
    assert dates(written) == march(*range(1, 9))
    assert lines(written)[0]["source"]["name"] == "s3://arkiv/in/a/01.txt"
    again = lsgparse.convert(SOURCE, TARGET)
    assert (again.done, again.unchanged, again.written) == (0, 8, False)
    assert not [key for key in store.keys("ut/") if key.endswith("lock")]


def test_new_changed_and_gone(store: Store) -> None:
    fill(store, *range(1, 13))
    lsgparse.convert(SOURCE, TARGET)
    fill(store, 13)
    store.put("in/b/04.txt", protocol(24))
    store.client.delete_object(Bucket="arkiv", Key="in/a/01.txt")
    done = lsgparse.convert(SOURCE, TARGET)
    assert (done.done, done.unchanged, done.gone) == (2, 10, 1)
    assert dates(store.get("ut/alla.jsonl")) == march(2, 3, *range(5, 14), 24)


def test_the_same_bytes_as_on_a_disk(store: Store, tmp_path: Path) -> None:
    """All but the names of the sources, which are addresses there."""
    fill(store, *range(1, 9))
    for key in store.keys("in/"):
        path = tmp_path / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(store.get(key))
    lsgparse.convert(SOURCE, tmp_path / "fjarran.jsonl")
    lsgparse.convert(SOURCE, TARGET)
    lsgparse.convert(tmp_path / "in", tmp_path / "nara.jsonl")
    assert store.get("ut/alla.jsonl") == (tmp_path / "fjarran.jsonl").read_bytes()
    near = (tmp_path / "nara.jsonl").read_text("utf-8").replace(str(tmp_path / "in"), SOURCE)
    assert near.encode() == store.get("ut/alla.jsonl")


def test_a_folder_goes_beside_the_old_one_and_is_named_last(store: Store) -> None:
    fill(store, *range(1, 5))
    target = "s3://arkiv/ut/paket"
    lsgparse.convert(SOURCE, target, form="csv")
    first = json.loads(store.get("ut/paket/current.json"))
    assert sorted(store.keys("ut/paket/")) == sorted(
        ["ut/paket/current.json", *(f"ut/paket/{first['folder']}/{name}" for name in first["files"])]
    )
    assert "datapackage.json" in first["files"]
    fill(store, 5)
    lsgparse.convert(SOURCE, target, form="csv")
    second = json.loads(store.get("ut/paket/current.json"))
    assert second["before"] == first["folder"] != second["folder"]
    assert store.keys(f"ut/paket/{first['folder']}/"), "who reads the old one still can"
    fill(store, 6)
    lsgparse.convert(SOURCE, target, form="csv")
    assert not store.keys(f"ut/paket/{first['folder']}/")


def test_a_database_is_built_here_and_copied(store: Store, tmp_path: Path) -> None:
    fill(store, *range(1, 5))
    assert cli.main(["convert", SOURCE, "-o", "s3://arkiv/ut/alla.sqlite"]) == 0
    path = tmp_path / "kopia.sqlite"
    path.write_bytes(store.get("ut/alla.sqlite"))
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM meetings").fetchone() == (4,)


def test_every_fifth_answer_is_a_503_or_late(store: Store) -> None:
    seed = time.time_ns()
    print(f"seed {seed}")  # noqa: T201 (shown when the test fails)
    chance = random.Random(seed)  # noqa: S311 (no secret)
    fill(store, *range(1, 25))

    def fault(_number: int, _method: str, _path: str) -> str | None:
        return chance.choice(("503", "slow")) if chance.random() < 0.2 else None

    store.fault = fault
    before = store.requests
    done = lsgparse.convert(SOURCE, TARGET)
    store.fault = lambda _number, _method, _path: None
    assert store.requests > before
    assert (done.ok, done.meetings) == (True, 24)
    assert dates(store.get("ut/alla.jsonl")) == march(*range(1, 25))


def test_an_answer_that_comes_too_late_is_asked_for_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fsspec.config.conf, "s3", {"config_kwargs": {"read_timeout": 1}})
    fill(store, 1, 2)
    asked: list[str] = []

    def fault(_number: int, method: str, path: str) -> str | None:
        if method != "GET" or "/in/a/01.txt" not in path:
            return None
        asked.append(path)
        return "late" if len(asked) == 1 else None

    store.fault = fault
    assert lsgparse.convert(SOURCE, TARGET).ok
    assert len(asked) > 1, "the first answer came after the driver had given up waiting for it"
    assert dates(store.get("ut/alla.jsonl")) == march(1, 2)


def test_a_store_that_stays_away_is_told_and_nothing_is_lost(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    fill(store, 1, 2)
    lsgparse.convert(SOURCE, TARGET)
    before = store.get("ut/alla.jsonl")
    fill(store, 3)
    store.fault = lambda _number, method, path: "503" if method == "PUT" and "alla.jsonl?" in path else None
    assert cli.main(["convert", SOURCE, "-o", TARGET]) == 1
    told = capsys.readouterr().err
    store.fault = lambda _number, _method, _path: None
    assert "alla.jsonl" in told
    assert "Traceback" not in told
    assert store.get("ut/alla.jsonl") == before
    done = lsgparse.convert(SOURCE, TARGET)
    assert (done.ok, done.done) == (True, 0), "the part was there already"
    assert dates(store.get("ut/alla.jsonl")) == march(1, 2, 3)


def test_a_listing_that_changes_under_way(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Objects that come and go between two pages: what was listed is read, what is gone by then is told."""
    monkeypatch.setattr("lsgparse.archive.remote._PAGE", 10)
    for number in range(25):
        store.put(f"in/{number:02}.txt", protocol(number + 1))
    pages = 0

    def fault(_number: int, _method: str, path: str) -> str | None:
        nonlocal pages
        if "continuation-token" in path:
            pages += 1
            if pages == 1:
                store.client.delete_object(Bucket="arkiv", Key="in/03.txt")
                store.put("in/24a.txt", protocol(28))
        return None

    store.fault = fault
    done = lsgparse.convert(SOURCE, TARGET, jobs=2)
    assert pages == 2
    assert [name for name, _ in done.failures] == ["s3://arkiv/in/03.txt"]
    assert dates(store.get("ut/alla.jsonl")) == march(1, 2, 3, *range(5, 26), 28)
    store.fault = lambda _number, _method, _path: None
    again = lsgparse.convert(SOURCE, TARGET)
    assert (again.ok, again.done, again.gone) == (True, 0, 1)


def test_two_runs_at_once(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    fill(store, 1)
    claim = {"host": "annan", "pid": 1, "time": time.time()}
    store.put("ut/alla.jsonl.lsg/lock", json.dumps(claim).encode())
    assert cli.main(["convert", SOURCE, "-o", TARGET]) == 75
    assert "another run is at work on it (process 1 on annan" in capsys.readouterr().err
    claim["time"] = 0.0
    store.put("ut/alla.jsonl.lsg/lock", json.dumps(claim).encode())
    assert lsgparse.convert(SOURCE, TARGET).ok, "a run that has been silent for long is dead"


def test_a_lock_that_is_no_claim(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    fill(store, 1)
    for other in (b"", b"{}", b"annat"):
        store.put("ut/alla.jsonl.lsg/lock", other)
        assert cli.main(["convert", SOURCE, "-o", TARGET]) == 75
        assert "remove s3://arkiv/ut/alla.jsonl.lsg/lock" in capsys.readouterr().err
    assert store.keys("ut/") == ["ut/alla.jsonl.lsg/lock"]


def test_a_run_whose_lock_was_taken_over_changes_nothing_more(store: Store) -> None:
    """As when two runs found the same dead lock, or one slept for long."""
    fill(store, 1)
    lsgparse.convert(SOURCE, TARGET)
    before = {key: store.get(key) for key in ("ut/alla.jsonl", "ut/alla.jsonl.lsg/manifest.sqlite")}
    fill(store, 2)
    claim = json.dumps({"host": "annan", "pid": 1, "time": time.time(), "mark": "annan"}).encode()

    class TakenOver(lsgparse.Progress):
        def writing(self) -> None:
            store.put("ut/alla.jsonl.lsg/lock", claim)

    with pytest.raises(BusyError, match="has taken it over"):
        lsgparse.convert(SOURCE, TARGET, progress=TakenOver())
    assert {key: store.get(key) for key in before} == before
    assert store.get("ut/alla.jsonl.lsg/lock") == claim, "the other one's lock is left to it"


def test_a_lock_whose_answer_was_lost_is_the_own_one(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store made it, the answer did not come, and the next try finds it there."""
    fill(store, 1)
    driver = fsspec.get_filesystem_class("s3")
    pipe_file = driver.pipe_file
    lost: list[str] = []

    def deaf(fs: Any, path: str, data: bytes, **options: Any) -> None:
        pipe_file(fs, path, data, **options)
        if options.get("mode") == "create" and not lost:
            lost.append(path)
            raise TimeoutError("no answer")

    monkeypatch.setattr(driver, "pipe_file", deaf)
    assert lsgparse.convert(SOURCE, TARGET).ok
    assert lost == ["arkiv/ut/alla.jsonl.lsg/lock"]
    assert "ut/alla.jsonl.lsg/lock" not in store.keys("ut/")


def test_a_killed_run_leaves_the_old_target_and_the_next_one_goes_on(store: Store) -> None:
    fill(store, *range(1, 4))
    lsgparse.convert(SOURCE, TARGET)
    before = store.get("ut/alla.jsonl")
    fill(store, *range(4, 25))
    lsgparse.convert(SOURCE, "s3://arkiv/annat/alla.jsonl")
    whole = store.get("annat/alla.jsonl")
    stopped = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def fault(_number: int, method: str, path: str) -> str | None:
        if method == "PUT" and path.startswith("/arkiv/ut/alla.jsonl?") and running and not stopped.is_set():
            stopped.set()
            os.kill(running[0].pid, signal.SIGKILL)
        return None

    store.fault = lambda _number, _method, _path: None
    command = [sys.executable, "-m", "lsgparse", "convert", SOURCE, "-o", TARGET]
    running.append(subprocess.Popen(command, env=os.environ | store.environment, stderr=subprocess.PIPE))
    store.fault = fault
    running[0].communicate(timeout=120)
    assert stopped.is_set()
    assert running[0].returncode == -signal.SIGKILL
    assert store.get("ut/alla.jsonl") in (before, whole), "old or new, never half of it"
    store.fault = lambda _number, _method, _path: None
    done = lsgparse.convert(SOURCE, TARGET)
    assert (done.ok, done.done) == (True, 0)
    assert dates(store.get("ut/alla.jsonl")) == march(*range(1, 25))


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("https://127.0.0.1:9/alla.jsonl", "can be read only"),
        ("s3://arkiv/in/ut.jsonl", "lie in each other"),
        ("nowhere://arkiv/ut.jsonl", "nowhere"),
    ],
)
def test_targets_that_cannot_be_meant(store: Store, target: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    fill(store, 1)
    assert cli.main(["convert", SOURCE, "-o", target]) == 1
    assert told in capsys.readouterr().err


def test_somebody_elses_object_is_not_written_over(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    fill(store, 1)
    store.put("ut/alla.jsonl", b"annat\n")
    assert cli.main(["convert", SOURCE, "-o", TARGET]) == 1
    assert "was not made by lsg convert" in capsys.readouterr().err
    assert store.get("ut/alla.jsonl") == b"annat\n"


def test_a_page_of_the_web_and_a_pattern(store: Store, tmp_path: Path) -> None:
    (tmp_path / "webb").mkdir()
    (tmp_path / "webb" / "ett.txt").write_bytes(protocol(1))
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path / "webb"))
    handler.log_message = lambda *_: None  # type: ignore[attr-defined]
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{web.server_port}"
        fill(store, 2, 3)
        sources = [f"{address}/ett.txt", "s3://arkiv/in/*/02.txt", f"{address}/saknas.txt"]
        done = lsgparse.convert(sources, tmp_path / "alla.jsonl")
        web.shutdown()
    assert dates((tmp_path / "alla.jsonl").read_bytes()) == march(1, 2)
    assert [name for name, _ in done.failures] == [f"{address}/saknas.txt"]


class _Endless(BaseHTTPRequestHandler):
    """A page that never ends, and one that does; of neither it is told how long it is."""

    sent = 0

    def do_HEAD(self) -> None:
        self.send_response(200)
        self.end_headers()

    def do_GET(self) -> None:
        self.do_HEAD()
        with suppress(OSError):
            if self.path.endswith("/ett.txt"):
                self.wfile.write(protocol(1))
            while not self.path.endswith("/ett.txt"):
                _Endless.sent += self.wfile.write(bytes(100_000))

    def log_message(self, *_: object) -> None:
        pass


def test_no_more_than_the_limit_is_fetched_of_a_page_without_an_end(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Endless) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{web.server_port}"
        sources = [f"{address}/ett.txt", f"{address}/utan-slut.txt"]
        done = lsgparse.convert(sources, tmp_path / "alla.jsonl", max_bytes=1_000_000)
        web.shutdown()
    assert dates((tmp_path / "alla.jsonl").read_bytes()) == march(1)
    ((name, why),) = done.failures
    assert name == f"{address}/utan-slut.txt"
    assert "limit of 1,000,000" in why
    assert _Endless.sent < 50_000_000


def test_memory_is_shared_by_no_other_process() -> None:
    memory = fsspec.filesystem("memory")
    for day in range(1, 4):
        memory.pipe_file(f"/in/{day}.txt", protocol(day))
    assert lsgparse.convert("memory://in", "memory://ut/alla.jsonl", jobs=2).ok
    assert dates(memory.cat_file("/ut/alla.jsonl")) == march(1, 2, 3)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"dialect": "oxel"}, "is none of the dialects"),
        ({"jobs": 0}, "0 workers cannot work"),
        ({"engine": "dask"}, "is seen by this process alone"),
    ],
)
def test_options_are_looked_at_before_a_store_is_asked(options: dict[str, Any], told: str) -> None:
    with pytest.raises(OptionError, match=told):
        lsgparse.convert("memory://in", "memory://aldrig/alla.jsonl", **options)
    assert not fsspec.filesystem("memory").exists("/aldrig")
