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


class ArchiveError(Exception):
    """A conversion that cannot be done; the target is as it was. Its text says why and what to do."""


class TargetError(ArchiveError):
    """A target or an option that cannot be meant, or a target that cannot be written."""


class OptionError(TargetError):
    """An option that cannot be meant: a table or a dialect that is none, a form whose package is not installed."""


class BusyError(ArchiveError):
    """Another run is at work on the target."""


class EngineError(ArchiveError):
    """No worker can be started."""


class StaleError(ArchiveError):
    """Sources are out of reach that would have to be read again."""
