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
from typing import get_args

import blind
import findings
from lsgparse.archive.targets.sqlite import schema
from lsgparse.archive.targets.sqlite.views import left
from lsgparse.audit.settings import KEYS
from lsgparse.cli.app import app
from lsgparse.cli.messages import EXIT_CODES
from lsgparse.diagnostics import LAYERS, codes
from lsgparse.model import Meeting, Record
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

JUDGED = """
## How often they are right

Every finding on the {fixtures} fixtures of the tests, on {written} more invented protocols that were written to try the
checks, and on {real} real ones was judged by reading the text; `tests/findings.tsv` holds the verdicts, and a test
fails as long as one is missing. *True*: a careful reader would say so, too. *False*: he would not. *Missed*: he would,
and the program does not. What was false was mended at its cause where that could be done for all texts alike, so this
is what is left, on texts that were known while the checks were written; on others the share of false findings will be
greater.

"""

TABLES = f"""# The tables

{MADE}
What `lsg parse --format csv --table NAME` writes, and `lsg convert` as CSV and as Parquet. The names and the order of
the columns are stable; new ones come last. [The SQLite database](#the-sqlite-database) has tables of its own.

"""

FORMS = """
## The Data Package

`lsg convert SOURCE -o FOLDER --format csv` writes a file for each of these tables, sorted by the meetings' ids, and
`datapackage.json`, which describes them as [Frictionless Data](https://specs.frictionlessdata.io/) does: types,
meanings, primary and foreign keys, sizes and hashes. Rows of one meeting share `source_sha256` and `meeting_id`; a
foreign key is the key of the other table, under the same names. A `partial date` is a string with a pattern there, a
`list` is one string.

The dialect `excel-sv` is described there, too: semicolons, a byte order mark, and an apostrophe in front of a cell that
a spreadsheet would run as a formula. Spreadsheets take zeros from the beginning of codes (`0180`) unless the column
is imported as text.

## Parquet

`lsg convert SOURCE -o FOLDER --format parquet` writes `FOLDER/TABLE.parquet` with the same columns. `date` is date32,
`time` is time32, `list` is a list of strings, or of int64 for `amounts`; `due_day` and `taken_on_day` behind `due` and
`taken_on` hold the days that are whole. With `--partition` a table is a folder,
`FOLDER/TABLE/year=2024/part-0.parquet`; meetings without a date are in `year=__HIVE_DEFAULT_PARTITION__`.

## The SQLite database

`lsg convert SOURCE -o protokoll.db`. A row belongs to one of the table above it in this diagram, by the column that is
named like that table:

```text
{diagram}```

Where a table has no `id`, its key is that column and `position` (in `votes` the column alone). Numbers are given anew
each time the database is made; what stays is `meeting_id` with `sources.sha256`, `arende_id` and `beslut_id`. Page
furniture is not in the database; it is in JSON.

`arenden_fts` and `beslut_fts` find words in titles, texts and decisions, with and without the dots of å, ä and ö:

```sql
SELECT d.date, d.arende_title, d.text FROM beslut_fts JOIN decisions d ON d.beslut = beslut_fts.rowid
WHERE beslut_fts MATCH 'hjalpmedel*' ORDER BY rank;
```

The table `columns` of the database holds what follows here.

| view | answers |
|---|---|
{views}
{tables}"""


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
    fixtures, written, real = findings.files()
    parts.append(JUDGED.format(fixtures=fixtures, written=written, real=real) + findings.table())
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


def database() -> str:
    """The forms of an archive as they are opened: the package, Parquet, the database with its diagram."""
    shown = left(schema.TABLES)
    rows = "".join(f"| `{view.name}` | {view.description} |\n" for view in shown)
    parts = []
    for table in schema.TABLES.values():
        parts.append(
            f"### {table.name} (SQLite)\n\n{table.description}\n\n| column | type | meaning |\n|---|---|---|\n"
        )
        for column in table.columns:
            kind, _, other = column.type.partition(" REFERENCES ")
            target = f" → `{other.partition('(')[0]}`" if other else ""
            parts.append(f"| `{column.name}` | {kind}{target} | {column.description} |\n")
        parts.append("\n")
    return FORMS.format(diagram=diagram("", ""), views=rows, tables="".join(parts).rstrip("\n") + "\n")


def diagram(parent: str, margin: str) -> str:
    """The tables below one, as a tree; an arrow tells what else a table points to."""
    below = [table for table in schema.TABLES.values() if table.parent == parent]
    lines = []
    for table in below:
        last = table is below[-1]
        branch, under = ("", "") if not parent else ("└─ ", "   ") if last else ("├─ ", "│  ")
        others = [one.type.partition(" REFERENCES ")[2].partition("(")[0] for one in table.columns]
        arrows = "".join(f" → {other}" for other in others if other and other != table.parent)
        lines.append(f"{margin}{branch}{table.name}{arrows}\n{diagram(table.name, margin + under)}")
    return "".join(lines)


SHAPE = '''"""The fields of every record of the model, as plain data: order, defaults, and which of them hold records.

Made by `make docs` from lsgparse.model; do not edit.
"""

from __future__ import annotations

from typing import Any, Final

MUST: Final = ...
"""Stands in place of a default where a field has none."""

SHAPES: dict[str, dict[str, tuple[Any, str]]] = {
'''


def records_in(annotation: object) -> list[type[Record]]:
    """The records that a field's type names."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return [annotation]
    return [record for inner in get_args(annotation) for record in records_in(inner)]


def shape() -> str:
    """The model's fields as a module without pydantic."""
    made: dict[str, str] = {}

    def make(model: type[Record]) -> None:
        lines = [f'    "{model.__name__}": {{\n']
        for name, field in model.model_fields.items():
            records = records_in(field.annotation)
            held = "".join(record.__name__ for record in records)  # one at most: the writer has no other way to tell
            default = "MUST" if field.is_required() else json.dumps(field.default).replace("[]", "()")
            default = default.replace("null", "None")
            lines.append(f'        "{name}": ({default}, "{held}"),\n')
            for record in records:
                if record.__name__ not in made:
                    make(record)
        made[model.__name__] = "".join([*lines, "    },\n"])

    make(Meeting)
    return SHAPE + "".join(made.values()) + "}\n"


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
        "docs/testing.md": filled("docs/testing.md", {"blind": blind.table()}),
        "docs/tables.md": TABLES + describe() + database(),
        "schema/meeting.schema.json": render_schema(),
        "src/lsgparse/shape.py": shape(),
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
