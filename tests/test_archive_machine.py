"""Whatever happens to a folder between runs, the target is what a first run would have made of it."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

import lsgparse
from archives import write
from lsgparse.archive.state import folder_of

NAMES = ("a.txt", "b.txt", "c/d.txt", "c/e.txt", "f.txt")
names = st.sampled_from(NAMES)
days = st.integers(1, 28)


class Archive(RuleBasedStateMachine):
    """A folder whose files come, change, move and go, and a target that is brought up to date now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="lsg-machine-"))
        self.folder = self.home / "arkiv"
        self.folder.mkdir()
        self.target = self.home / "alla.jsonl"
        self.fresh = self.touched = 0
        self.current = False

    def teardown(self) -> None:
        shutil.rmtree(self.home)

    @rule(name=names, day=days, text=st.sampled_from(("", "Gruppen talade om saken.", "Ärende 9.")))
    def comes_or_changes(self, name: str, day: int, text: str) -> None:
        write(self.folder / name, day, text)
        self.current = False

    @rule(name=names, data=st.sampled_from((b"", b"%PDF-1.4\n\xff", b"Pris 12 kr\n", b"\xe5\xe4\xf6 Protokoll\n")))
    def becomes_no_protocol(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (1_600_000_000, 1_600_000_000))
        self.current = False

    @rule(name=names)
    def goes(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)
        self.current = False

    @rule(one=names, other=names)
    def moves(self, one: str, other: str) -> None:
        path = self.folder / one
        if path.exists():
            (self.folder / other).parent.mkdir(exist_ok=True)
            path.rename(self.folder / other)
            self.current = False

    @rule(name=names)
    def is_touched(self, name: str) -> None:
        path = self.folder / name
        if path.exists():
            self.touched += 1  # never a time that was there before: a change of which nothing tells is not seen
            os.utime(path, (1_500_000_000 + self.touched, 1_500_000_000 + self.touched))
            self.current = False

    @rule()
    def the_manifest_is_lost(self) -> None:
        for path in folder_of(self.target).glob("manifest*"):
            path.unlink()

    @rule(force=st.booleans())
    def is_converted(self, force: bool) -> None:
        lsgparse.convert(self.folder, self.target, jobs=1, force=force, prune=True)
        self.current = True

    @precondition(lambda self: self.current)
    @invariant()
    def is_what_a_first_run_makes(self) -> None:
        self.fresh += 1
        other = self.home / f"fresh-{self.fresh}.jsonl"
        lsgparse.convert(self.folder, other, jobs=1)
        assert read(self.target) == read(other)


def read(target: Path) -> bytes:
    """The target's bytes; none where nothing was written, since there is no meeting."""
    return target.read_bytes() if target.exists() else b""


TestArchive = Archive.TestCase
TestArchive.settings = settings(max_examples=12, stateful_step_count=12)
