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
    from lsgparse.errors import (
        EmptyError,
        EncodingError,
        NotTextError,
        SourceError,
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
    "Arende",
    "ArendeRange",
    "Attendance",
    "Beslut",
    "DateMention",
    "Diagnostic",
    "EmptyError",
    "EncodingError",
    "FieldPlace",
    "FurniturePart",
    "Meeting",
    "NotTextError",
    "Organisation",
    "ParseResult",
    "Presenter",
    "Reference",
    "RelatedPlace",
    "Signature",
    "Source",
    "SourceError",
    "SourceInfo",
    "TooLargeError",
    "UnreadableError",
    "Uppdrag",
    "__version__",
    "load",
    "parse",
    "parse_all",
    "parse_result",
]

_HOMES = {
    "lsgparse.api": ("parse", "parse_all", "parse_result"),
    "lsgparse.errors": (
        "EmptyError",
        "EncodingError",
        "NotTextError",
        "SourceError",
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
