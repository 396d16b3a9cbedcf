"""Make the parts of the documentation that the program itself tells; with --check only say what is out of date.

Diagnostics, help texts, tables, the schema and the example in the README come from the program, so that they cannot
drift from it.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from lsgparse.audit.settings import KEYS
from lsgparse.cli.app import app
from lsgparse.cli.messages import EXIT_CODES
from lsgparse.diagnostics import LAYERS, codes
from lsgparse.output.rules import as_markdown
from lsgparse.output.schema import render_schema
from lsgparse.output.tables import describe

ROOT = Path(__file__).resolve().parent.parent
MADE = "<!-- made by `make docs`; do not edit -->\n"
EXAMPLE = "tests/fixtures/number-styles/paragraf-before.txt"
EXAMPLE_ITEM = "16"
CHECKED = "tests/fixtures/variety/ostergotland.txt"


def lsg(*arguments: str, codes: tuple[int, ...] = (0,)) -> str:
    """What the program prints, at a fixed width and without colour; it must end with one of the exit codes."""
    settings = {"COLUMNS": "80", "TERMINAL_WIDTH": "80", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
    drop = ("FORCE_COLOR", "PY_COLORS", "CLICOLOR_FORCE", "GITHUB_ACTIONS", "LANG", "LC_ALL")
    environment = {name: value for name, value in os.environ.items() if name not in drop} | settings
    argv = [sys.executable, "-m", "lsgparse", *arguments]
    done = subprocess.run(argv, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(arguments)}: {done.stderr}")
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


DIAGNOSTICS = f"""# Diagnostics

{MADE}
What the program remarks on while it reads. Each remark stands in `diagnostics` of the meeting, with its place, and in
the summary. A code keeps its meaning for ever. An *error* means that a part could not be read, a *warning* that it was
read but is doubtful, *info* is worth knowing.
"""

TABLES = f"""# The CSV tables

{MADE}
What `lsg parse --format csv --table NAME` writes. The names and the order of the columns are stable; new ones
come last.

"""


def diagnostics() -> str:
    """The table of codes as a page."""
    parts = [DIAGNOSTICS]
    for digit, (_module, layer) in LAYERS.items():
        rows = [code for code in codes().values() if code.code.startswith(f"LSG{digit}")]
        if rows:
            parts.append(f"\n## {layer}\n")
        for row in rows:
            # An anchor of its own, so that a link to a code outlives a change of its name.
            parts.append(f'\n<a id="{row.code.lower()}"></a>\n\n### {row.code} {row.name} ({row.severity})\n\n')
            parts.append(as_markdown(row))
    return "".join(parts)


def cli() -> str:
    """The help of every command as a page."""
    parts = ["# The command line\n\n", MADE]
    for command in ["", *(str(row.name) for row in app.registered_commands)]:
        title = f"lsg {command}".strip()
        shown = lsg(*command.split(), "--help").strip("\n")
        parts.append(f"\n## {title}\n\n```console\n$ {title} --help\n{shown}\n```\n")
    return "".join(parts)


def compact(value: object) -> str:
    """JSON with one key a line and the short lists of numbers and words on theirs."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    scalar = r'(?:-?\d+|"(?:[^"\\]|\\.){0,30}")'
    flat = re.compile(rf"\[\s+({scalar}(?:,\s+{scalar})*)\s+\]")
    pairs = re.compile(r"\[\s+(\[\d+, \d+\](?:,\s+\[\d+, \d+\])*)\s+\]")
    for pattern in (flat, pairs):
        text = pattern.sub(lambda m: "[" + re.sub(r",\s+", ", ", m[1]) + "]", text)
    return text + "\n"


def example() -> dict[str, str]:
    """The README's example: an item's lines, the summary of its meeting, the item's first decision."""
    meeting = json.loads(lsg("parse", EXAMPLE, "--format", "json"))
    item = next(arende for arende in meeting["arenden"] if arende["number"] == EXAMPLE_ITEM)
    first, last = item["lines"][0]
    lines = (ROOT / EXAMPLE).read_text(encoding="utf-8").splitlines()[first - 1 : last]
    source = "".join(f"{line.rstrip()}\n" for line in lines)
    summary = lsg("parse", EXAMPLE, "--format", "summary")
    name = Path(EXAMPLE).name
    return {
        "input": f"```text\n{source}```\n",
        "summary": f"```console\n$ lsg parse {name}\n{summary.replace(EXAMPLE, name)}```\n",
        "json": f"```json\n{compact(item['beslut'][0])}```\n",
    }


def checked() -> str:
    """The README's example of a check."""
    name = Path(CHECKED).name
    shown = lsg("check", CHECKED, "--severity", "warning", "--isolated", codes=(1,)).replace(CHECKED, name)
    return f"```console\n$ lsg check {name} --severity warning\n{shown}```\n"


def keys() -> str:
    """The keys of the settings as a table."""
    rows = [f"| `{row.name}` | {row.form} | {row.help} `{row.example}` |" for row in KEYS.values()]
    return "\n".join(["", "| key | value | |", "|---|---|---|", *rows, "", ""])


def exit_codes() -> str:
    """The exit codes as a table."""
    return "| code | meaning |\n|---|---|\n" + "".join(f"| {code} | {meaning} |\n" for code, meaning in EXIT_CODES)


def filled(file: str, blocks: dict[str, str]) -> str:
    """A page with its marked blocks filled."""
    text = (ROOT / file).read_text(encoding="utf-8")
    for name, block in blocks.items():
        begin, end = f"<!-- begin {name} -->\n", f"<!-- end {name} -->\n"
        head, found, rest = text.partition(begin)
        _, closed, tail = rest.partition(end)
        if not (found and closed):
            sys.exit(f"{file} has no block {name!r}")
        text = f"{head}{begin}{block}{end}{tail}"
    return text


def main() -> int:
    """Write what has changed, or say what would change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if something is out of date")
    check = parser.parse_args().check
    made = {
        "README.md": filled("README.md", {**example(), "check": checked(), "exit codes": exit_codes()}),
        "docs/check.md": filled("docs/check.md", {"keys": keys()}),
        "docs/cli.md": cli(),
        "docs/diagnostics.md": diagnostics(),
        "docs/tables.md": TABLES + describe(),
        "schema/meeting.schema.json": render_schema(),
    }
    stale = False
    for name, text in made.items():
        path = ROOT / name
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if old == text:
            continue
        stale = True
        if check:
            before, after = old.splitlines(keepends=True), text.splitlines(keepends=True)
            sys.stdout.writelines(difflib.unified_diff(before, after, name, f"{name}, new"))
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"made {name}")
    if check and stale:
        print("out of date; run: make docs", file=sys.stderr)
    return int(check and stale)


if __name__ == "__main__":
    sys.exit(main())
