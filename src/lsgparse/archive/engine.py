"""What an engine is: it does the work of chunks somewhere and gives back what came of each, in any order.

The plan makes chunks, the work of each writes one part and returns a ``Done``; nothing else flows back. So the work can
be done twice without harm, anywhere that sees the sources and the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from lsgparse.archive.entries import Entry
from lsgparse.archive.parts import SUFFIX
from lsgparse.archive.store import Store
from lsgparse.archive.targets import TargetOptions


class Chunk(NamedTuple):
    """Some sources that are read together."""

    number: str
    """Names the chunk within its run; sorts as text."""
    entries: tuple[Entry, ...]


class Done(NamedTuple):
    """A chunk's work is done and its part is written."""

    part: str
    sources: int


class Lost(NamedTuple):
    """Whoever did the chunk's work died of it, or of another chunk's."""

    chunk: Chunk
    reason: str


@dataclass(frozen=True, slots=True)
class Job:
    """What all chunks of a run have in common."""

    run: int
    made: str
    """Fingerprint of program, schema, form and options."""
    form: str
    options: TargetOptions
    encoding: str | None
    max_bytes: int
    store: Store

    def part(self, chunk: Chunk) -> str:
        """The name of the chunk's part; no other chunk of any run has it."""
        return f"{self.run:08d}-{chunk.number}{SUFFIX}"


ENGINES = {
    "local": "worker processes of this machine",
    "dask": "a Dask cluster, see --scheduler and --workers; needs lsgparse[dask]",
}
"""The engines, and what each is."""


@dataclass(frozen=True, slots=True)
class Scheduler:
    """Where a cluster is."""

    address: str | None = None
    """Its scheduler's, ``tcp://host:8786`` or ``tls://…``; None starts a cluster on this machine."""
    workers: int = 2
    """Worker processes of a cluster on this machine."""
    tls_ca: str | None = None
    """For tls: file of the authority that both sides trust."""
    tls_cert: str | None = None
    tls_key: str | None = None
    patience: float = 120.0
    """Seconds to wait for a scheduler, or a first worker, that is not there, or no longer."""


Work = Callable[[Chunk], Done]
"""Can be pickled. Raises OSError where the store or its disk fails, which ends the run."""


class Engine(Protocol):
    """One way to get work done."""

    def run(self, chunks: Iterable[Chunk], work: Work, *, alone: bool = False) -> Iterator[Done | Lost]:
        """Do the work of every chunk, with a bounded number under way; one outcome each.

        ``alone``: one chunk at a time, so that a Lost one is the culprit. Raises EngineError, and what ``work`` raises.
        """
        ...
