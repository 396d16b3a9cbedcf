"""Choices read off bytes, so that a fuzzer that changes the bytes changes what is made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Draws:
    """A choice for each one or two bytes; behind the last byte every choice is the first."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        """How many bytes are left."""
        return len(self._data) - self._at

    def below(self, limit: int) -> int:
        """A number from 0 to ``limit`` - 1."""
        wide = 1 if limit <= 256 else 2
        piece = self._data[self._at : self._at + wide]
        self._at = min(self._at + wide, len(self._data))
        return int.from_bytes(piece, "big") % limit

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.below(len(options))]

    def once_in(self, often: int) -> bool:
        """True once in ``often`` times; never behind the last byte."""
        return self.below(often) == often - 1
