"""The progress bar of a conversion, on a terminal only."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as RichProgress

from lsgparse.archive.convert import Progress
from lsgparse.output.safe import visible


class Bar(Progress):
    """A bar with count, rate and time left, gone when the run ends."""

    def __init__(self, name: str) -> None:
        self._name = visible(name)
        self._bar: RichProgress | None = None
        self._task = TaskID(0)

    def planned(self, todo: int) -> None:
        """See ``Progress``."""
        self.writing()
        if not todo:
            return
        self._bar = RichProgress(
            TextColumn("Reading {task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}", markup=False),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task(self._name, total=todo, rate="")
        self._bar.start()

    def advance(self, sources: int) -> None:
        """See ``Progress``."""
        if self._bar is not None:
            speed = self._bar.tasks[0].speed
            self._bar.update(self._task, advance=sources, rate=f"{speed:,.0f}/s" if speed else "")

    def writing(self) -> None:
        """See ``Progress``."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
