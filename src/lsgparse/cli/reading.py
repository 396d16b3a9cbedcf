"""Files named on the command line to results; what cannot be read is told, and the others are still done."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lsgparse.cli.messages import BUG, FAILED, OK, STDIN, say, say_bug
from lsgparse.patterns import lazy

if TYPE_CHECKING:
    from lsgparse.piece import Piece
    from lsgparse.pipeline import ParseResult

_PYTHON_NAME = lazy(r" \((?:encoding|max_bytes)=\)")
"""What a message of the library adds for those who call it from Python."""
NO_PROTOCOL = ("LSG104", "LSG105")
"""Diagnostics that say that a text is no protocol."""


class Reader:
    """Reads the inputs of one command; ``code`` is the exit code that they have led to so far."""

    def __init__(self, encoding: str | None, max_bytes: int) -> None:
        self.code = OK
        self._encoding = encoding
        self._max_bytes = max_bytes

    def results(self, names: Sequence[str]) -> Iterator[tuple[str, ParseResult]]:
        """The result of each input that can be read, with its name, in the order given."""
        from lsgparse.errors import SourceError

        for number, name in enumerate(names):
            if number == 1:
                gc.enable()  # see lsgparse.cli
            try:
                yield name, self.read(name)
            except SourceError as error:
                told = plainly(error)
                self.fail(_shown(STDIN) + told[1:] if told.startswith(f"{STDIN}: ") else told)
            except Exception as error:  # noqa: BLE001 (the other inputs are still done, and the user is told)
                say_bug(error, _shown(name))
                self.code = BUG

    def pieces(self, names: Sequence[str]) -> Iterator[Piece]:
        """The protocols of all inputs, in the order given; an input that is no protocol is told and left out."""
        for name, result in self.results(names):
            for piece in result.pieces:
                if not self.is_no_protocol(name, piece):
                    yield piece

    def is_no_protocol(self, name: str, piece: Piece) -> bool:
        """Whether a piece is none, because its text is no protocol; if so, the user is told."""
        for finding in piece.data["diagnostics"]:
            if finding["code"] in NO_PROTOCOL:
                from lsgparse.diagnostics import codes

                remedy = codes()[finding["code"]].remedy.removesuffix(".")
                self.fail(f"{_shown(name)}: {finding['message']}; {remedy[:1].lower()}{remedy[1:]}")
                return True
        return False

    def fail(self, message: str) -> None:
        """Tell what went wrong with an input."""
        say(message)
        self.code = max(self.code, FAILED)

    def read(self, name: str) -> ParseResult:
        """Read one input. Raises SourceError."""
        from lsgparse import pipeline
        from lsgparse.errors import UnreadableError
        from lsgparse.text.source import load

        if not name:
            raise UnreadableError("a file name that is given is empty; give the name of a file")
        if name != STDIN:
            return pipeline.read(load(Path(name), name=name, encoding=self._encoding, max_bytes=self._max_bytes))
        data = _read_stdin(self._max_bytes)
        return pipeline.read(load(data, name=STDIN, encoding=self._encoding, max_bytes=self._max_bytes))


def plainly(error: Exception) -> str:
    """The message of a SourceError without what it adds for those who call the library."""
    return _PYTHON_NAME.sub("", str(error))


def _read_stdin(max_bytes: int) -> bytes:
    from lsgparse.errors import UnreadableError
    from lsgparse.text.source import read_limited

    if sys.stdin is None or sys.stdin.closed:
        raise UnreadableError(f"{_shown(STDIN)}: is closed; give a file name")
    try:
        return read_limited(sys.stdin.buffer, _shown(STDIN), max_bytes)
    except OSError as error:  # a folder, say
        reason = error.strerror or str(error)
        raise UnreadableError(f"{_shown(STDIN)}: cannot be read ({reason}); give a file name") from error


def _shown(name: str) -> str:
    return "standard input" if name == STDIN else name
