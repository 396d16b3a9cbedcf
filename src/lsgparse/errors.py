"""What can be wrong with a source as a whole. Anything less is a diagnostic, never an exception."""

from __future__ import annotations


class SourceError(Exception):
    """A source that cannot be read as text: says what it is and what to do; its text is the message."""


class UnreadableError(SourceError):
    """No such file, a folder, no permission, or a read that failed."""


class EmptyError(SourceError):
    """Nothing but blanks."""


class NotTextError(SourceError):
    """A PDF, an image, an office file, or other bytes that are not text."""


class TooLargeError(SourceError):
    """More bytes than the limit."""


class EncodingError(SourceError):
    """Bytes that the encoding asked for cannot decode."""
