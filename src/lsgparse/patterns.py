"""Regular expressions that are compiled when they are first used.

Compiling all patterns of the tables costs as much time as reading a protocol; a single protocol needs half of them.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern; the first attribute asked for compiles it and puts its methods in place."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled when one of its methods is first called; a mistake in it shows then (the tests use all)."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
