"""The engines by name; one that needs a package is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from lsgparse.archive.engine import Engine, Scheduler
from lsgparse.archive.local import InProcess, Workers, cores
from lsgparse.errors import EngineError

_FEW = 200
"""Below so many sources, starting workers takes longer than it saves."""


def engine_for(name: str, todo: int, *, jobs: int | None, scheduler: Scheduler | None) -> Engine:
    """The engine for so many sources. Raises EngineError where its package is not installed."""
    if name == "dask":
        if find_spec("distributed") is None:
            raise EngineError("--engine dask needs a package that is not installed: pip install 'lsgparse[dask]'")
        cluster: type[Engine] = import_module("lsgparse.archive.cluster").Cluster
        return cluster(scheduler or Scheduler(workers=cores()))  # type: ignore[call-arg]
    if jobs is None:
        jobs = cores() if todo > _FEW else 1
    return InProcess() if jobs == 1 else Workers(jobs)
