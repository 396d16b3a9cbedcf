"""The archive on a cluster: a real scheduler and worker processes on loopback, killed in the middle of a run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import lsgparse
from archives import dates, march, write
from clusters import Machines
from lsgparse import cli
from lsgparse.archive.convert import Progress
from lsgparse.archive.engine import Scheduler
from lsgparse.errors import EngineError

pytestmark = pytest.mark.extra
pytest.importorskip("distributed", reason="needs lsgparse[dask]; make test-all has it")

from distributed import Client  # noqa: E402 (may not be installed)
from distributed.client import ClosedClientError  # noqa: E402

FIXTURES = Path(__file__).parent / "fixtures"
COUNT = 120


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some hundred protocols, each another text."""
    folder = tmp_path_factory.mktemp("arkiv")
    texts = sorted(FIXTURES.glob("bodies/*.txt"))
    for number in range(COUNT):
        text = texts[number % len(texts)].read_text("utf-8")
        (folder / f"{number:04}.txt").write_text(f"{text}\nAvskrift nummer {number}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def expected(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What the local engine makes of the archive."""
    target = tmp_path_factory.mktemp("local") / "alla.jsonl"
    assert lsgparse.convert(archive, target).ok
    return target.read_bytes()


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    logs = tmp_path / "logs"
    logs.mkdir()
    with Machines(logs) as running:
        yield running


class At(Progress):
    """Does something once when so many sources have been read."""

    def __init__(self, *deeds: tuple[int, Callable[[], None]]) -> None:
        self._deeds = sorted(deeds, key=lambda deed: deed[0])
        self.read = 0
        self.done = 0

    def advance(self, sources: int) -> None:
        """See ``Progress``."""
        self.read += sources
        while self._deeds and self.read >= self._deeds[0][0]:
            self._deeds.pop(0)[1]()
            self.done += 1


def rows(target: Path) -> int:
    with sqlite3.connect(target.with_name(target.name + ".lsg") / "manifest.sqlite") as manifest:
        return int(manifest.execute("SELECT count(*) FROM sources").fetchone()[0])


def test_killed_workers_and_a_new_scheduler_lose_nothing_and_double_nothing(
    archive: Path, expected: bytes, machines: Machines, tmp_path: Path
) -> None:
    target = tmp_path / "alla.jsonl"
    progress = At((COUNT // 5, machines.kill_a_worker), (COUNT // 2, machines.restart_the_scheduler))
    done = lsgparse.convert(archive, target, engine="dask", scheduler=Scheduler(machines.address), progress=progress)
    assert progress.done == 2
    assert (done.ok, done.done, progress.read) == (True, COUNT, COUNT)
    assert rows(target) == COUNT
    assert target.read_bytes() == expected
    again = lsgparse.convert(archive, target)
    assert (again.done, again.written) == (0, False), "the local engine goes on with what the cluster made"


def test_a_client_that_loses_its_scheduler_while_it_sends_loses_no_chunk(
    archive: Path, expected: bytes, machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit, sent = Client.submit, []

    def lossy(client: Client, *arguments: object, **options: object) -> object:
        sent.append(client)
        if len(sent) in (3, 6):
            raise (ClosedClientError if len(sent) == 3 else OSError)("the scheduler is gone")
        return submit(client, *arguments, **options)

    monkeypatch.setattr(Client, "submit", lossy)
    target = tmp_path / "alla.jsonl"
    done = lsgparse.convert(archive, target, engine="dask", scheduler=Scheduler(machines.address))
    assert len(set(map(id, sent))) == 3
    assert (done.ok, rows(target)) == (True, COUNT)
    assert target.read_bytes() == expected


def test_a_cluster_that_is_started_here(archive: Path, expected: bytes, tmp_path: Path) -> None:
    target = tmp_path / "alla.jsonl"
    assert cli.main(["convert", str(archive), "-o", str(target), "--engine", "dask", "--workers", "2"]) == 0
    assert target.read_bytes() == expected


def test_a_source_that_workers_die_of_is_the_only_one_that_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, target = tmp_path / "arkiv", tmp_path / "alla.jsonl"
    for day in range(1, 13):
        write(archive / f"{day:02}{'kill' if day == 5 else ''}.txt", day)
    logs = tmp_path / "more"
    logs.mkdir()
    path = str(Path(__file__).parent)
    monkeypatch.setattr("lsgparse.archive.convert._WORK", "crashing")
    environment = {"PYTHONPATH": path, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
    with Machines(logs, workers=0, **environment) as tended:
        tended.workers = [tended.tended() for _ in range(2)]
        done = lsgparse.convert(archive, target, engine="dask", scheduler=Scheduler(tended.address))
    assert [name.rpartition("/")[2] for name, _ in done.failures] == ["05kill.txt"]
    assert "died" in done.failures[0][1]
    assert dates(target) == march(1, 2, 3, 4, *range(6, 13))


def test_workers_with_another_program_are_refused(archive: Path, tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    package = Path(lsgparse.__file__).parent
    other = tmp_path / "other" / "lsgparse"
    other.parent.mkdir()
    _copy(package, other)
    (other / "model.py").write_text((other / "model.py").read_text("utf-8") + "\n# another version\n", "utf-8")
    target = tmp_path / "alla.jsonl"
    with (
        Machines(logs, workers=1, PYTHONPATH=str(other.parent)) as machines,
        pytest.raises(EngineError, match="another version of lsgparse"),
    ):
        lsgparse.convert(archive, target, engine="dask", scheduler=Scheduler(machines.address))
    assert not target.exists()


def _copy(package: Path, other: Path) -> None:
    for path in package.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            copy = other / path.relative_to(package)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())


def test_nobody_answers(archive: Path, tmp_path: Path) -> None:
    nowhere = Scheduler("tcp://127.0.0.1:9", patience=1)
    with pytest.raises(EngineError, match="no scheduler answers"):
        lsgparse.convert(archive, tmp_path / "alla.jsonl", engine="dask", scheduler=nowhere)


def test_a_scheduler_without_workers(archive: Path, tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    with Machines(logs, workers=0) as machines:
        idle = Scheduler(machines.address, patience=1)
        with pytest.raises(EngineError, match="no worker has been there"):
            lsgparse.convert(archive, tmp_path / "alla.jsonl", engine="dask", scheduler=idle)
