"""What can go wrong while an archive is converted, tried; after each, what the report says is what is there."""

from __future__ import annotations

import errno
import multiprocessing
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool, _ExecutorManagerThread
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import SimpleNamespace
from typing import Self

import pytest

import crashing
import lsgparse
from archives import PROTOCOL, dates, march, rows, write
from lsgparse import cli
from lsgparse.archive import convert as convert_module
from lsgparse.archive import local, state, swap
from lsgparse.archive.engine import Chunk, Done, Lost
from lsgparse.archive.manifest import Manifest
from lsgparse.archive.parts import read_index
from lsgparse.archive.store import FolderStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kills")

OLD, NEW = 12, 40
"""Protocols in the target before, and in the archive of the run that is disturbed."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive, the target of its first twelve protocols with its state, and the target of all, undisturbed."""
    folder = tmp_path_factory.mktemp("scene")
    for day in range(OLD):
        write(folder / "arkiv" / f"{day:02}.txt", day % 28 + 1, text=f"Nr {day}")
    lsgparse.convert(folder / "arkiv", folder / "alla.jsonl")
    for day in range(OLD, NEW):
        write(folder / "arkiv" / f"{day:02}.txt", day % 28 + 1, text=f"Nr {day}")
    write(folder / "arkiv" / "03.txt", 29, text="Ändrat")
    (folder / "arkiv" / "04.txt").unlink()
    lsgparse.convert(folder / "arkiv", folder / "ostord.jsonl")
    return folder


@pytest.fixture
def stage(scene: Path, tmp_path: Path) -> Path:
    """A copy of the scene for one test, the archive itself shared."""
    return fresh(scene, tmp_path / "stage")


def in_child(action: Callable[[], object], *, kill_after: float | None = None) -> int:
    """Run the action in a forked process group, killed after so many seconds; its exit status, -9 where killed."""
    child = os.fork()
    if not child:
        os.setsid()
        try:
            action()
            os._exit(0)
        except BaseException as error:  # noqa: BLE001 (a child must not come back into the tests)
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            sys.stderr.flush()
            os._exit(1)
    if kill_after is not None:
        time.sleep(kill_after)
        try:
            os.killpg(child, signal.SIGKILL)
        except ProcessLookupError:  # not yet a group of its own
            os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def finished(stage: Path) -> set[str]:
    """The names of the sources that stand in parts beyond those of the first run."""
    store = FolderStore(stage / "alla.jsonl.lsg" / "parts")
    parts = [name for name in store.names() if not name.startswith("00000001-")]
    return {row.name for part in parts for row in read_index(store, part).sources}


def check_and_finish(scene: Path, stage: Path) -> None:
    """The target is the old or the new one; the next run does only what was not done, and makes the new one."""
    target = stage / "alla.jsonl"
    old, new = (scene / "alla.jsonl").read_bytes(), (scene / "ostord.jsonl").read_bytes()
    assert target.read_bytes() in (old, new)
    done_before = len(finished(stage))
    done = lsgparse.convert(scene / "arkiv", target)
    assert target.read_bytes() == new
    assert done.done == NEW - OLD + 1 - done_before
    assert sorted(path.name for path in stage.iterdir()) == ["alla.jsonl", "alla.jsonl.lsg"]
    assert not (stage / "alla.jsonl.lsg" / "new").exists()


def test_killed_at_random_moments(scene: Path, tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")  # noqa: T201 (shown where the test fails)
    moments = random.Random(seed)  # noqa: S311
    duration = 0.0
    killed = 0
    for number in range(21):
        stage = fresh(scene, tmp_path / f"{number:02}")
        start = time.monotonic()
        moment = moments.uniform(0, duration) if number else None
        run = partial(lsgparse.convert, scene / "arkiv", stage / "alla.jsonl")
        status = in_child(run, kill_after=moment)
        duration = duration or time.monotonic() - start
        killed += status == -signal.SIGKILL
        check_and_finish(scene, stage)
    assert killed >= 10


def test_killed_at_every_step_that_lasts(scene: Path, tmp_path: Path) -> None:
    """Before each file is written out or takes its name, before each transaction ends, before parts are removed."""
    told = tmp_path / "steps"
    stage = fresh(scene, tmp_path / "count")
    assert in_child(lambda: told.write_text(str(dies_at(None, scene, stage)))) == 0
    steps = int(told.read_text())
    assert steps > 12
    for step in range(steps):
        stage = fresh(scene, tmp_path / f"{step:02}")
        assert in_child(partial(dies_at, step, scene, stage)) == -signal.SIGKILL
        check_and_finish(scene, stage)


STEPS = ((os, "fsync"), (Path, "replace"), (Manifest, "commit"), (Manifest, "put"), (FolderStore, "remove"))


def fresh(scene: Path, stage: Path) -> Path:
    """A copy of the target and its state."""
    stage.mkdir()
    shutil.copytree(scene / "alla.jsonl.lsg", stage / "alla.jsonl.lsg")
    shutil.copy2(scene / "alla.jsonl", stage / "alla.jsonl")
    return stage


def dies_at(step: int | None, scene: Path, stage: Path) -> int:
    """Convert, and be killed before the step of that number; gives how many steps there were."""
    count = 0

    def wrap(owner: object, name: str) -> None:
        original = getattr(owner, name)

        def counted(*arguments: object) -> object:
            nonlocal count
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)
            count += 1
            return original(*arguments)

        setattr(owner, name, counted)

    convert_module._SECONDS = -1.0  # a transaction for each chunk, however slow the machine is: as many steps each time
    for owner, name in STEPS:
        wrap(owner, name)
    lsgparse.convert(scene / "arkiv", stage / "alla.jsonl")
    return count


@pytest.mark.parametrize("exchange", [True, False])
def test_a_folder_is_swapped_whole_wherever_the_run_is_killed(
    tmp_path: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the system cannot exchange two folders, the next run finishes what a killed one began."""
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    for step in range(4):
        folder = tmp_path / str(step)
        for name, text in (("target", "old"), ("new", "new")):
            (folder / name).mkdir(parents=True)
            (folder / name / "x").write_text(text)
        target, new, aside = folder / "target", folder / "new", folder / "aside"
        status = in_child(partial(_swap_dying_at, step, new, target, aside))
        if exchange:
            assert (target / "x").read_text() in ("old", "new")
        swap.recover(new, target, aside)
        assert (target / "x").read_text() in ("old", "new")
        assert sorted(path.name for path in folder.iterdir()) == ["target"]
        assert status in (0, -signal.SIGKILL)
        if status == 0:
            assert (target / "x").read_text() == "new"
            return
    pytest.fail("there is no end of steps")


def _swap_dying_at(step: int, new: Path, target: Path, aside: Path) -> None:
    count = 0
    rename, remove = Path.rename, swap.remove

    def counted(path: Path, *arguments: Path) -> object:
        nonlocal count
        if count == step:
            os.kill(os.getpid(), signal.SIGKILL)
        count += 1
        return rename(path, *arguments) if arguments else remove(path)

    Path.rename = counted  # type: ignore[method-assign, assignment]
    swap.remove = counted  # type: ignore[assignment]
    swap.put_in_place(new, target, aside)


@pytest.mark.parametrize("exchange", [True, False])
def test_what_cannot_be_removed_after_the_swap_is_no_failure(
    tmp_path: Path, exchange: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new target is in place then: to say that it is as it was would be wrong."""
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    for name in ("target", "new"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").write_text(name)
    target, new, aside = tmp_path / "target", tmp_path / "new", tmp_path / "aside"

    def refuse(path: Path) -> None:
        raise PermissionError(errno.EACCES, "refused", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(swap, "remove", refuse)
        swap.put_in_place(new, target, aside)
    assert (target / "x").read_text() == "new"
    swap.recover(new, target, aside)
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


@pytest.mark.parametrize("limit", [300, 2_000, 20_000])
def test_disk_full(scene: Path, stage: Path, limit: int, capfd: pytest.CaptureFixture[str]) -> None:
    """No file may grow beyond a limit: parts cannot be written, or the manifest, or the target."""

    def convert() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        lsgparse.convert(scene / "arkiv", stage / "alla.jsonl")

    assert (stage / "alla.jsonl").stat().st_size > 20_000
    assert in_child(convert) == 1
    assert "TargetError" in (told := capfd.readouterr().err)
    assert "cannot be written" in told
    assert "it is as it was" in told
    assert (stage / "alla.jsonl").read_bytes() == (scene / "alla.jsonl").read_bytes()
    check_and_finish(scene, stage)


def test_a_target_whose_state_cannot_be_kept(scene: Path, tmp_path: Path) -> None:
    (tmp_path / "alla.jsonl.lsg").write_text("a file where a folder is needed")
    with pytest.raises(lsgparse.TargetError, match="cannot be written"):
        lsgparse.convert(scene / "arkiv", tmp_path / "alla.jsonl")
    assert not (tmp_path / "alla.jsonl").exists()


def test_two_runs_at_once(scene: Path, stage: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = stage / "alla.jsonl"
    with state.opened(target, "whatever"):
        code = cli.main(["convert", str(scene / "arkiv"), "-o", str(target)])
    assert code == 75
    assert "another run is at work on it" in capsys.readouterr().err
    assert target.read_bytes() == (scene / "alla.jsonl").read_bytes()


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100, None])
def test_a_damaged_manifest_is_made_again_from_the_parts(scene: Path, tmp_path: Path, damage: bytes | None) -> None:
    for name in ("ostord.jsonl", "ostord.jsonl.lsg"):
        source = scene / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, tmp_path / name)
    target = tmp_path / "ostord.jsonl"
    manifest = tmp_path / "ostord.jsonl.lsg" / "manifest.sqlite"
    content = manifest.read_bytes()
    manifest.write_bytes(content[: len(content) // 2] if damage is None else damage)
    done = lsgparse.convert(scene / "arkiv", target)
    assert (done.done, done.ok) == (0, True)
    assert bool(done.notes) == (damage != b"")
    assert target.read_bytes() == (scene / "ostord.jsonl").read_bytes()


@pytest.mark.parametrize("spared", [2, 4])
def test_damage_that_shows_late_is_met_like_any_other(scene: Path, tmp_path: Path, spared: int) -> None:
    """The manifest's first pages are sound, so that it can be opened; what is wrong shows when it is read through."""
    for name in ("ostord.jsonl", "ostord.jsonl.lsg"):
        source = scene / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, tmp_path / name)
    target, manifest = tmp_path / "ostord.jsonl", tmp_path / "ostord.jsonl.lsg" / "manifest.sqlite"
    content = bytearray(manifest.read_bytes())
    assert len(content) > 8 * 4096
    for page in range(spared, len(content) // 4096):
        content[page * 4096 : page * 4096 + 2048] = b"\xa5" * 2048
    manifest.write_bytes(content)
    target.unlink()  # so that it must be made again
    done = lsgparse.convert(scene / "arkiv", target)
    assert (done.done, done.ok, len(done.notes)) == (0, True, 1)
    assert "the manifest was damaged" in done.notes[0]
    assert target.read_bytes() == (scene / "ostord.jsonl").read_bytes()


def test_a_part_that_only_its_worker_can_see(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As of a machine on which the target's folder is another one."""
    write(tmp_path / "arkiv" / "1.txt", 1)
    blind = SimpleNamespace(read_chunk=lambda job, chunk: Done(job.part(chunk), len(chunk.entries)))
    monkeypatch.setitem(sys.modules, "blind", blind)
    monkeypatch.setattr(convert_module, "_WORK", "blind")
    with pytest.raises(lsgparse.TargetError, match="must see the same folder"):
        lsgparse.convert(tmp_path / "arkiv", tmp_path / "alla.jsonl")
    assert not (tmp_path / "alla.jsonl").exists()


@pytest.mark.parametrize("harm", ["piece", "end", "cut", "gone"])
@pytest.mark.parametrize("manifest", [True, False])
def test_a_damaged_part_is_read_again(scene: Path, stage: Path, harm: str, manifest: bool) -> None:
    target, folder = stage / "alla.jsonl", stage / "alla.jsonl.lsg"
    lsgparse.convert(scene / "arkiv", target)
    part = max((folder / "parts").iterdir(), key=lambda path: path.stat().st_size)
    data = bytearray(part.read_bytes())
    if harm == "piece":
        data[60:90] = bytes(30)
    elif harm == "end":
        data[-30:] = bytes(30)
    if harm == "gone":
        part.unlink()
    else:
        part.write_bytes(data[: len(data) // 2] if harm == "cut" else data)
    target.unlink()  # so that it must be made again of all parts
    if not manifest:
        (folder / "manifest.sqlite").unlink()
    done = lsgparse.convert(scene / "arkiv", target)
    assert target.read_bytes() == (scene / "ostord.jsonl").read_bytes()
    assert done.ok
    sound = harm == "end" and manifest  # the pieces are sound, and the manifest knows where they are
    assert (done.done == 0) == sound
    assert done.done < NEW


def test_sources_that_vanish_or_change_while_the_run_is_on(tmp_path: Path) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.json"
    for day in (1, 2, 3):
        write(archive / f"{day}.txt", day)

    class Disturbed(lsgparse.Progress):
        def planned(self, todo: int) -> None:
            assert todo == 3
            (archive / "1.txt").unlink(missing_ok=True)
            (archive / "2.txt").write_text(PROTOCOL.format(day=22, text=""), encoding="utf-8")

    done = lsgparse.convert(archive, target, report=report, progress=Disturbed())
    assert dates(target) == march(3, 22)
    assert (done.failed, done.ok) == (1, False)
    told = rows(report)
    assert told["arkiv/1.txt"]["result"] == "failed"
    assert told["arkiv/1.txt"]["reason"].startswith("no such file")
    assert told["arkiv/2.txt"]["meetings"] == ["vardsamverkansgruppen-2024-03-22"]
    assert dates_after(archive, target) == march(3, 22)


def dates_after(archive: Path, target: Path) -> list[str]:
    """The dates of the target after another run."""
    lsgparse.convert(archive, target, prune=True)
    return dates(target)


def test_a_file_that_cannot_be_read_fails_alone_and_is_tried_again(tmp_path: Path) -> None:
    archive, target = tmp_path / "arkiv", tmp_path / "alla.jsonl"
    write(archive / "1.txt", 1)
    (archive / "2.txt").symlink_to("/proc/self/mem")  # looks like a file, but its beginning cannot be read
    (archive / "3.txt").symlink_to("nowhere")
    done = lsgparse.convert(archive, target)
    assert dates(target) == march(1)
    assert [(Path(name).name, reason.split(";")[0].split(" (")[0]) for name, reason in done.failures] == [
        ("2.txt", "cannot be read"),
        ("3.txt", "a link that leads nowhere"),
    ]
    (archive / "2.txt").unlink()
    write(archive / "2.txt", 2)
    (archive / "3.txt").unlink()
    done = lsgparse.convert(archive, target)
    assert (done.ok, dates(target)) == (True, march(1, 2))


def test_a_folder_out_of_reach_keeps_what_is_known_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.json"
    for day in range(1, 21):
        write(archive / ("delad" if day == 7 else "egen") / f"{day}.txt", day)
    lsgparse.convert(archive, target)
    scandir = os.scandir

    def refused(path: bytes) -> object:
        if os.fsencode(path).endswith(b"/delad/"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    done = lsgparse.convert(archive, target, report=report)
    assert (done.failed, done.kept, done.gone) == (1, 1, 0)
    assert dates(target) == march(*range(1, 21))
    told = rows(report)
    assert (told["delad/7.txt"]["change"], told["delad/7.txt"]["result"]) == ("kept", "read")
    assert told["arkiv/delad"]["result"] == "failed"


def test_a_worker_that_dies_costs_one_retry_and_the_culprit_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.json"
    names = [f"{day:02}.txt" for day in range(1, 23)]
    names[6], names[19] = "07-exit.txt", "20-kill.txt"
    for day, name in enumerate(names, 1):
        write(archive / name, day)
    monkeypatch.setattr(convert_module, "_WORK", "crashing")
    done = lsgparse.convert(archive, target, jobs=2, report=report)
    assert dates(target) == march(*(day for day in range(1, 23) if day not in (7, 20)))
    assert (done.failed, done.done) == (2, 22)
    told = rows(report)
    assert {name for name, row in told.items() if row["result"] == "failed"} == {
        "arkiv/07-exit.txt",
        "arkiv/20-kill.txt",
    }
    assert "died" in told["arkiv/07-exit.txt"]["reason"]
    monkeypatch.undo()
    done = lsgparse.convert(archive, target)
    assert (done.ok, done.done, len(dates(target))) == (True, 2, 22)


class _Executor:
    """An executor that breaks while the second chunk is handed to it.

    ``says``: what handing over raises then; None: it takes the chunk and forgets it, as Python 3.11 can. The first
    chunk is settled then, too. Who waits for the workers of a broken one waits for ever, unless they are told to end.
    """

    def __init__(self, says: Exception | None, *, sound: bool = False) -> None:
        self._says, self._sound = says, sound
        self._broken = False
        self._first: Future[Done] | None = None
        self._heard: Connection | None = None

    def made(self, _jobs: int, *, initargs: tuple[Connection], **_how: object) -> Self:
        (self._heard,) = initargs
        return self

    def submit(self, work: Callable[..., Done], *values: Chunk) -> Future[Done]:
        if self._broken:
            raise BrokenProcessPool
        future: Future[Done] = Future()
        if not values:
            future.set_result(work())
        elif self._first is None:
            self._first = future
        else:
            self._settle(self._first, work)
            if self._says:
                raise self._says
        return future

    def _settle(self, first: Future[Done], work: Callable[..., Done]) -> None:
        if self._sound:
            first.set_result(work(Chunk("0", ())))
        else:
            self._broken = True
            first.set_exception(BrokenProcessPool())

    def shutdown(self, **_how: object) -> None:
        assert self._heard is not None
        assert self._heard.poll() == self._broken  # at the end of a closed line poll finds something: its end


@pytest.mark.parametrize("says", [BrokenProcessPool(), OSError(errno.EBADF, os.strerror(errno.EBADF)), None])
def test_a_pool_that_breaks_while_it_is_given_work(monkeypatch: pytest.MonkeyPatch, says: Exception | None) -> None:
    monkeypatch.setattr(local, "ProcessPoolExecutor", _Executor(says).made)
    outcomes = local.Workers(2).run([Chunk("0", ()), Chunk("1", ())], lambda chunk: Done(chunk.number, 0))
    assert sorted(one.chunk.number for one in outcomes if isinstance(one, Lost)) == ["0", "1"]


def test_a_worker_that_cannot_be_started_in_a_sound_pool_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    says = OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
    monkeypatch.setattr(local, "ProcessPoolExecutor", _Executor(says, sound=True).made)
    with pytest.raises(OSError, match="temporarily unavailable"):
        list(local.Workers(2).run([Chunk("0", ()), Chunk("1", ())], lambda chunk: Done(chunk.number, 0)))


def test_workers_of_a_broken_pool_end_though_nobody_else_ends_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BaseProcess, "terminate", lambda _process: None)
    monkeypatch.setattr(_ExecutorManagerThread, "shutdown_workers", lambda _manager: None)
    before = multiprocessing.active_children()
    outcomes = list(local.Workers(2).run([Chunk("0", ()), Chunk("1", ())], crashing.wait_or_die))
    assert sorted(one.chunk.number for one in outcomes if isinstance(one, Lost)) == ["0", "1"]
    assert multiprocessing.active_children() == before


LINGERS = """
import sys
import lsgparse
from lsgparse.archive import convert
convert._WORK = "lingering"
lsgparse.convert(sys.argv[1], sys.argv[2], jobs=2)
"""


def test_workers_end_when_their_run_is_killed(tmp_path: Path) -> None:
    archive, beats = tmp_path / "arkiv", tmp_path / "beats"
    for day in range(1, 23):
        write(archive / f"{day:02}.txt", day)
    settings = os.environ | {"LSG_TEST_BEATS": str(beats), "PYTHONPATH": str(Path(__file__).parent)}
    argv = [sys.executable, "-c", LINGERS, str(archive), str(tmp_path / "alla.jsonl")]
    with subprocess.Popen(argv, env=settings) as run:
        deadline = time.monotonic() + 60
        while not beats.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        run.kill()  # the run alone, not its workers
    while time.monotonic() < deadline:
        size = beats.stat().st_size
        time.sleep(0.5)
        if beats.stat().st_size == size:
            return
    pytest.fail("the workers went on")
