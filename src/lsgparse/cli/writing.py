"""Pieces of text to standard output, or to a file that is written whole or not at all."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from lsgparse.cli.messages import CLOSED_PIPE, FAILED, OK, STDIN, UsageError, say
from lsgparse.patterns import lazy

STDOUT = "-"
AS_TEXT, AS_JSON = r"\x{:02x}", r"\u{:04x}"
"""How a control character is shown on a terminal; in JSON so that it stays the same JSON."""
_CONTROLS = lazy(r"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What a terminal obeys: control characters, and the signs that turn the order of the print."""
OUTPUT_OPTION = "'-o' / '--output'"


class Closed(io.TextIOBase):
    """Stands for a standard output that is closed: nothing can be written to it."""

    def write(self, _: str) -> int:
        """Raise OSError, as any stream that cannot be written."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def prepare_stdout() -> None:
    """Standard output in UTF-8 whatever the locale, with line ends as they are written."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="")


def write_stdout(pieces: Iterable[str]) -> int:
    """Write the pieces as they come, and give the exit code.

    CLOSED_PIPE where the reader has gone, FAILED with a message where writing fails, else OK.
    """
    prepare_stdout()
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except OSError as error:
        return stdout_failed(error)
    return OK


def stdout_failed(error: OSError) -> int:
    """Standard output cannot be written: tell why, unless its reader has just gone, and give the exit code."""
    _silence_stdout()
    if error.errno in (errno.EPIPE, errno.EINVAL):  # EINVAL: a closed pipe on Windows
        return CLOSED_PIPE
    say(f"standard output: cannot be written: {_reason(error)}")
    return FAILED


def for_terminal(pieces: Iterable[str], form: str = AS_TEXT) -> Iterator[str]:
    """The pieces with every control character but tabs and line ends in a form that can be seen, never obeyed.

    Nothing is changed where standard output is no terminal: files and pipes get the data as they are.
    """
    if not sys.stdout.isatty():
        yield from pieces
        return
    for piece in pieces:
        yield _CONTROLS.sub(lambda found: (form if found[0] < "\u0100" else AS_JSON).format(ord(found[0])), piece)


def _silence_stdout() -> None:
    """Point standard output to nowhere, so that what is left in its buffer raises nothing at the end."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def check_output(output: str, inputs: Sequence[str]) -> None:
    """Refuse, before anything is read, an output that is an input, is a folder, or lies in no folder.

    Raises UsageError.
    """
    if not output:
        raise UsageError("the name is empty; give the name of a file.", OUTPUT_OPTION)
    path = Path(output)
    if os.path.isdir(path):  # noqa: PTH112 (unlike a Path's, it raises nothing)
        raise UsageError(f"{output} is a folder; give the name of a file.", OUTPUT_OPTION)
    folder = Path(os.path.realpath(path)).parent
    if not os.path.isdir(folder):  # noqa: PTH112
        raise UsageError(f"the folder {folder} does not exist; make it first (mkdir -p).", OUTPUT_OPTION)
    if any(_is_stdin(path) if name == STDIN else _same_file(path, name) for name in inputs):
        raise UsageError(f"{output} is an input; it would be overwritten.", OUTPUT_OPTION)


def _same_file(path: Path, name: str) -> bool:
    try:
        return path.samefile(name)
    except (OSError, ValueError):  # one of them is not there, or cannot be
        return False


def _is_stdin(path: Path) -> bool:
    """Whether standard input is read from that very file."""
    try:
        status = os.fstat(sys.stdin.fileno())
        return stat.S_ISREG(status.st_mode) and os.path.samestat(status, path.stat())
    except (OSError, ValueError, AttributeError):  # no such file yet, or no standard input, or none of the system
        return False


def write_file(output: str, pieces: Iterable[str]) -> int:
    """Write the pieces to a file as a whole: beside it first, then put in its place. Nothing is written of no pieces.

    A file that is there keeps its mode, a link what it points to; a device or a pipe is written as it is. The exit
    code is FAILED, with a message, where writing fails; nothing is left behind then.
    """
    source = iter(pieces)
    first = next(source, None)
    if first is None:
        return OK
    target = Path(os.path.realpath(output))
    try:
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", errors="replace", newline="") as stream:
                stream.writelines(chain((first,), source))
        else:
            _replace(target, chain((first,), source))
    except OSError as error:
        say(f"{output}: cannot be written: {_reason(error)}; nothing was changed")
        return FAILED
    return OK


def _replace(target: Path, pieces: Iterable[str]) -> None:
    import tempfile

    mode = _mode(target)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with open(descriptor, "w", encoding="utf-8", errors="replace", newline="") as stream:  # noqa: PTH123
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    """The mode of the file that is there, else what the umask leaves of 0666."""
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # not every system can
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full; make room or write elsewhere"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "no permission to write there; choose another folder or change its mode"
    if error.errno == errno.EBADF:
        return "it is closed, or not open for writing; send it to a file or a pipe"
    if error.errno == errno.ENAMETOOLONG:
        return "the file name is too long"
    return error.strerror or str(error)
