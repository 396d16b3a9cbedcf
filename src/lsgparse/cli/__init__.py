"""The command line, ``lsg``: arguments in, one call, message out.

What is imported when, so that every command starts fast:

- this module imports nothing but ``sys``; ``lsg --version`` is answered here;
- typer is imported by ``app`` and by the commands' modules, which hold their parameters and help, nothing heavy;
- a command imports what it needs inside its function: the parser and pydantic where something is read, the module of a
  format when something is written in it, and so rich only for a summary or an explanation.
"""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run ``lsg`` with the arguments, or those of the process, and give the exit code. Never raises.

    0 all read; 1 some input could not be read or is no protocol, or the output could not be written; 2 wrong usage;
    70 an error of lsgparse itself; 130 stopped by Ctrl-C; 141 the reader of the output has gone.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if given == ["--version"]:
            from lsgparse import __version__

            sys.stdout.write(f"lsg {__version__}\n")
            return 0
        from lsgparse.cli.app import run

        return run(given)
    except KeyboardInterrupt:
        return 130
