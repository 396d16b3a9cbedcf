"""Read the minutes (protokoll) of Swedish public bodies into Meeting, Arende and Beslut objects.

>>> from pathlib import Path
>>> import lsgparse
>>> meeting = lsgparse.parse(Path("protokoll.txt"))  # doctest: +SKIP
>>> [beslut.text for arende in meeting.arenden for beslut in arende.beslut]  # doctest: +SKIP

The names below are imported when they are first used, so that ``import lsgparse`` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from lsgparse.api import parse, parse_all, parse_result
    from lsgparse.archive.convert import Conversion, Progress, convert
    from lsgparse.archive.iterate import FailedSource, ParsedSource, iter_parse
    from lsgparse.errors import (
        ArchiveError,
        BusyError,
        EmptyError,
        EncodingError,
        EngineError,
        NotTextError,
        SourceError,
        StaleError,
        TargetError,
        TooLargeError,
        UnreadableError,
    )
    from lsgparse.model import (
        SCHEMA_VERSION,
        Amount,
        Arende,
        ArendeRange,
        Attendance,
        Beslut,
        DateMention,
        Diagnostic,
        FieldPlace,
        FurniturePart,
        Meeting,
        Organisation,
        Presenter,
        Reference,
        RelatedPlace,
        Signature,
        SourceInfo,
        Uppdrag,
    )
    from lsgparse.pipeline import ParseResult
    from lsgparse.text.source import Source, load

__all__ = [
    "SCHEMA_VERSION",
    "Amount",
    "ArchiveError",
    "Arende",
    "ArendeRange",
    "Attendance",
    "Beslut",
    "BusyError",
    "Conversion",
    "DateMention",
    "Diagnostic",
    "EmptyError",
    "EncodingError",
    "EngineError",
    "FailedSource",
    "FieldPlace",
    "FurniturePart",
    "Meeting",
    "NotTextError",
    "Organisation",
    "ParseResult",
    "ParsedSource",
    "Presenter",
    "Progress",
    "Reference",
    "RelatedPlace",
    "Signature",
    "Source",
    "SourceError",
    "SourceInfo",
    "StaleError",
    "TargetError",
    "TooLargeError",
    "UnreadableError",
    "Uppdrag",
    "__version__",
    "convert",
    "iter_parse",
    "load",
    "parse",
    "parse_all",
    "parse_result",
]

_HOMES = {
    "lsgparse.api": ("parse", "parse_all", "parse_result"),
    "lsgparse.archive.convert": ("Conversion", "Progress", "convert"),
    "lsgparse.archive.iterate": ("FailedSource", "ParsedSource", "iter_parse"),
    "lsgparse.errors": (
        "ArchiveError",
        "BusyError",
        "EmptyError",
        "EncodingError",
        "EngineError",
        "NotTextError",
        "SourceError",
        "StaleError",
        "TargetError",
        "TooLargeError",
        "UnreadableError",
    ),
    "lsgparse.pipeline": ("ParseResult",),
    "lsgparse.text.source": ("Source", "load"),
}
"""Where a public name lives; what is not here lives in ``lsgparse.model``."""


if not TYPE_CHECKING:  # a type checker must not believe that every name exists

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = next((module for module, names in _HOMES.items() if name in names), "lsgparse.model")
        value: object = getattr(import_module(home), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
