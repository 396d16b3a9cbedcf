"""What a user is told, and with which exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

STDIN = "-"
"""The name that stands for standard input."""

OK = 0
FAILED = 1
"""Some input could not be read or is no protocol, the output could not be written, or a check found something."""
USAGE = 2
BUG = 70
"""An error of lsgparse itself (EX_SOFTWARE)."""
BUSY = 75
"""Another run is at work on the target (EX_TEMPFAIL)."""
INTERRUPTED = 130
"""Ctrl-C: 128 and the number of SIGINT."""
CLOSED_PIPE = 141
"""The reader of the output has gone: 128 and the number of SIGPIPE, as for any program that the signal ends."""

EXIT_CODES = (
    (OK, "all read"),
    (
        FAILED,
        "some input could not be read or is no protocol, or the output not written; lsg check: something was found",
    ),
    (USAGE, "wrong usage"),
    (BUG, "an error of lsg itself; please report it"),
    (BUSY, "another lsg convert is at work on the target; try again later"),
)


class UsageError(ValueError):
    """The arguments cannot be what was meant; ``option`` is the one that is wrong."""

    def __init__(self, message: str, option: str) -> None:
        super().__init__(message)
        self.option = option


def say(message: str) -> None:
    """One line on standard error; control characters in it (of a file name, say) are shown, not sent."""
    from lsgparse.output.safe import visible

    if sys.stderr is None:  # closed when the program began
        return
    try:
        sys.stderr.write(f"lsg: {visible(message)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody listens: the exit code still tells
        return


def say_usage(show: Callable[..., object]) -> None:
    """What is wrong with the arguments, as typer shows it; control characters of an argument are shown, not sent."""
    from io import StringIO

    from lsgparse.output.safe import visible

    told = StringIO()
    show(file=told)
    with suppress(OSError, ValueError, AttributeError):  # nobody listens: the exit code still tells
        sys.stderr.write("\n".join(map(visible, told.getvalue().split("\n"))))
        sys.stderr.flush()


def say_bug(error: BaseException, where: str | None = None) -> None:
    """Ask to report an error of the program itself; with LSG_DEBUG set, show where it happened."""
    if os.environ.get("LSG_DEBUG", "0") not in ("", "0"):
        import traceback

        with suppress(OSError, ValueError, AttributeError):  # nobody listens
            sys.stderr.write("".join(traceback.format_exception(error)))
    at = f"{where}: " if where else ""
    detail = " ".join(str(error).split())[:200]
    say(
        f"{at}an error in lsg itself, not in your file ({type(error).__name__}{': ' if detail else ''}{detail}); "
        "please report it, LSG_DEBUG=1 shows where it happened"
    )
