"""Parameters that several commands share."""

from __future__ import annotations

from typing import Annotated, Any

import typer


def paragraph(title: str, *lines: str) -> str:
    """A paragraph of a help text whose lines stay as they are, under a title."""
    return "\n".join((f"{title}\n\n\b", *(f"  {line}" for line in lines)))


def plain(value: Any) -> Any:
    """The value as the shell gave it: a file name need not be Unicode."""
    return value


def one_of(names: tuple[str, ...]) -> Any:
    """A callback that takes one of the names, or nothing; wrong usage otherwise."""

    def check(value: str | None) -> str | None:
        if value is not None and value not in names:
            raise typer.BadParameter(f"{value!r} is none of {', '.join(names)}.")
        return value

    return check


def _known_encoding(value: str | None) -> str | None:
    if value is not None:
        from lsgparse.text.encodings import is_known

        if not is_known(value):
            raise typer.BadParameter(
                f"{value!r} is no encoding that is known; names are utf-8, cp1252, iso-8859-1, utf-16, iso646-se …"
            )
    return value


Encoding = Annotated[
    str | None,
    typer.Option(
        parser=plain,
        metavar="NAME",
        callback=_known_encoding,
        help="Encoding of the input, e.g. cp1252 or iso646-se; it outweighs what the bytes look like. Without it the "
        "encoding is found and told, and mojibake is repaired.",
    ),
]
MaxBytes = Annotated[
    int,
    typer.Option(min=1, metavar="N", help="Read no input that is larger than this many bytes.", show_default=True),
]
Indent = Annotated[
    int | None,
    typer.Option(min=0, max=16, metavar="N", help="Blanks per level of JSON; 0 for one line."),
]
