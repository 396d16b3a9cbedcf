"""The command line, ``lsg``: arguments in, one call, message out.

What is imported when, so that every command starts fast:

- this module imports nothing but ``gc``, ``os`` and ``sys``; ``lsg --version`` is answered here;
- ``lsg parse FILE…`` and ``lsg check FILE…`` without any option need no typer to understand their arguments, and do
  without;
- else typer is imported by ``app`` and by the commands' modules, which hold their parameters and help, nothing heavy;
- a command imports what it needs inside its function: the parser where something is read, the module of a format when
  something is written in it, and so rich only for a summary or an explanation;
- pydantic and ``lsgparse.model`` are imported when a Meeting is asked for, never to read and never to write JSON: the
  parser and what it imports know the model's shape from ``lsgparse.shape`` alone (``if TYPE_CHECKING:`` for its types);
- what every reading imports has no dataclasses: their module brings ``inspect``, and each costs as much as ten plain
  classes. Rows are NamedTuples, what is filled step by step is a class with an ``__init__``.

Collecting garbage among the objects of imported modules finds none and takes a tenth of a short run: as a program, lsg
collects none before its second input, and none at its end.
"""

from __future__ import annotations

import gc
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run ``lsg`` with the arguments, or those of the process, and give the exit code. Never raises.

    0 all read; 1 some input could not be read or is no protocol, the output could not be written, or a check found
    something; 2 wrong usage; 70 an error of lsgparse itself; 130 stopped by Ctrl-C; 141 the reader of the output has
    gone.
    """
    if sys.stdout is None:  # closed when the program began: what is written to it shall fail like any other
        from lsgparse.cli.writing import Closed

        sys.stdout = Closed()
    if arguments is not None:
        return _run(arguments)
    gc.disable()
    code = _run(sys.argv[1:])
    gc.freeze()
    return code


def _run(given: list[str]) -> int:
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for them takes longer than reading a protocol
    try:
        if given == ["--version"]:
            from lsgparse import __version__

            try:
                sys.stdout.write(f"lsg {__version__}\n")
                sys.stdout.flush()
            except OSError as error:
                from lsgparse.cli.writing import stdout_failed

                return stdout_failed(error)
            return 0
        if _only_files(given):
            return _parse(given[1:]) if given[0] == "parse" else _check(given[1:])
        from lsgparse.cli.app import run

        return run(given)
    except KeyboardInterrupt:
        return 130


def _only_files(given: list[str]) -> bool:
    """Whether the arguments are ``parse`` or ``check`` and names, standard input at most once among them."""
    names = given[1:]
    return (
        given[:1] in (["parse"], ["check"])
        and bool(names)
        and all(name and (name == "-" or not name.startswith("-")) for name in names)
        and names.count("-") <= 1
    )


def _parse(names: list[str]) -> int:
    """``lsg parse`` with files and no options."""
    from lsgparse.cli.messages import BUG, say_bug
    from lsgparse.cli.request import Request, parse_files

    try:
        return parse_files(names, Request())
    except Exception as error:  # noqa: BLE001 (no traceback may reach a user)
        say_bug(error)
        return BUG


def _check(names: list[str]) -> int:
    """``lsg check`` with files or folders and no options."""
    from lsgparse.cli.checking import CheckRequest, check_files
    from lsgparse.cli.messages import BUG, say_bug

    try:
        return check_files(names, CheckRequest())
    except Exception as error:  # noqa: BLE001 (no traceback may reach a user)
        say_bug(error)
        return BUG
