"""The house rules of the package, checked on its syntax trees: who may import whom, third-party doors, ceilings."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "lsgparse"
MODULE_CEILING = 400
FUNCTION_CEILING = 60

# Readers may use these of each other; any other two modules of read/ are strangers.
READ_HELPERS = tuple(
    f"lsgparse.read.{name}"
    for name in (
        "amounts",
        "blocks",
        "chain",
        "closecells",
        "columns",
        "several",
        "turns",
        "contents",
        "context",
        "dates",
        "fields",
        "itemtitle",
        "lettered",
        "listing",
        "declared",
        "due",
        "duties",
        "organ",
        "pagehead",
        "parts",
        "person",
        "presence",
        "segments",
        "stacked",
        "takes",
        "title",
        "sections",
        "unnumbered",
        "whowhat",
        "words",
        "years",
    )
)

BASE = ("lsgparse.casing", "lsgparse.diagnostics", "lsgparse.errors", "lsgparse.patterns")

# Who may import whom inside the package: a module's row is the longest name that is the module or a package around it.
# A name on the right stands for the module and, if it is a package, for everything in it.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "lsgparse": (
        "lsgparse.api",
        "lsgparse.archive",
        "lsgparse.model",
        "lsgparse.pipeline",
        "lsgparse.text.source",
        *BASE,
    ),
    "lsgparse.__main__": ("lsgparse.cli",),
    "lsgparse.api": ("lsgparse.model", "lsgparse.pipeline", "lsgparse.text", *BASE),
    "lsgparse.model": (),
    "lsgparse.shape": (),
    "lsgparse.piece": ("lsgparse.shape", "lsgparse.model"),
    "lsgparse.casing": (),
    "lsgparse.errors": (),
    "lsgparse.patterns": (),
    "lsgparse.diagnostics": ("lsgparse.diagnostics",),
    "lsgparse.text": ("lsgparse.text", *BASE),
    "lsgparse.stretches": ("lsgparse.text",),
    "lsgparse.tables": ("lsgparse.tables", "lsgparse.patterns"),
    "lsgparse.read": ("lsgparse.text", "lsgparse.tables", *READ_HELPERS, *BASE),
    "lsgparse.repair": ("lsgparse.repair", "lsgparse.tables", *BASE),
    # The readers of one item's pieces, called in order.
    "lsgparse.read.items": ("lsgparse.text", "lsgparse.tables", "lsgparse.stretches", "lsgparse.read", *BASE),
    "lsgparse.checks": (
        "lsgparse.checks",
        "lsgparse.text",
        "lsgparse.tables",
        "lsgparse.stretches",
        *READ_HELPERS,
        *BASE,
    ),
    "lsgparse.enrich": ("lsgparse.text", "lsgparse.tables", "lsgparse.model", *READ_HELPERS, *BASE),
    "lsgparse.pipeline": (
        "lsgparse.text",
        "lsgparse.tables",
        "lsgparse.stretches",
        "lsgparse.read",
        "lsgparse.repair",
        "lsgparse.enrich",
        "lsgparse.checks",
        "lsgparse.model",
        "lsgparse.piece",
        *BASE,
    ),
    "lsgparse.output": ("lsgparse.output", "lsgparse.model", "lsgparse.diagnostics"),
    "lsgparse.series": ("lsgparse.series", "lsgparse.model", "lsgparse.tables", *BASE),
    "lsgparse.audit": (
        "lsgparse.audit",
        "lsgparse.series",
        "lsgparse.archive",
        "lsgparse.pipeline",
        "lsgparse.model",
        "lsgparse.text",
        "lsgparse.output.findings",
        *BASE,
    ),
    "lsgparse.archive": (
        "lsgparse.archive",
        "lsgparse.pipeline",
        "lsgparse.model",
        "lsgparse.output",
        "lsgparse.text",
        *BASE,
    ),
    "lsgparse.archive.targets": ("lsgparse.archive.targets", "lsgparse.model", "lsgparse.output", *BASE),
    "lsgparse.cli": ("lsgparse",),
}

# Each third-party package has its doors; through any other module it does not come in.
DOORS: dict[str, tuple[str, ...]] = {
    "typer": ("lsgparse.cli",),
    "distributed": ("lsgparse.archive.cluster",),
    "fsspec": ("lsgparse.archive.remote",),
    "rich": ("lsgparse.cli", "lsgparse.output.summary", "lsgparse.output.explain"),
    "pydantic": ("lsgparse.model", "lsgparse.output.schema"),
    "charset_normalizer": ("lsgparse.text.guess",),
    "ftfy": ("lsgparse.text.mojibake",),
    "pyarrow": ("lsgparse.archive.targets.arrow",),
}


class Import(NamedTuple):
    """One imported module, resolved to its full name."""

    line: int
    target: str


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def module_name(path: Path, root: Path) -> str:
    parts = path.relative_to(root.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def from_targets(node: ast.ImportFrom, package: str, modules: frozenset[str]) -> Iterator[str]:
    """What ``from a import b`` imports: ``a.b`` where that is a module, else ``a``."""
    base = node.module or ""
    if node.level:
        parts = package.split(".")
        base = ".".join([*parts[: len(parts) - node.level + 1], *([base] if base else [])])
    full = (f"{base}.{alias.name}" for alias in node.names)
    yield from dict.fromkeys(name if name in modules else base for name in full)


def imports(tree: ast.Module, module: str, is_package: bool, modules: frozenset[str]) -> Iterator[Import]:
    """Every import in the tree, also inside functions, under TYPE_CHECKING and by ``import_module("name")``."""
    package = module if is_package else module.rpartition(".")[0]
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (Import(node.lineno, alias.name) for alias in node.names)
            case ast.ImportFrom():
                yield from (Import(node.lineno, target) for target in from_targets(node, package, modules))
            case ast.Call(
                func=ast.Name("import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield Import(node.lineno, name)


def row_of(module: str) -> str | None:
    # The package's own __init__ has a row that is not inherited: a new module needs a row of its own.
    rows = [row for row in MAY_IMPORT if (inside(module, row) if row != "lsgparse" else module == row)]
    return max(rows, key=len, default=None)


def complaint(module: str, target: str) -> str | None:
    """Why the module may not import the target, or None if it may."""
    top = target.partition(".")[0]
    if top == "lsgparse":
        row = row_of(module)
        if row is None:
            return "the module has no row in MAY_IMPORT"
        allowed = MAY_IMPORT[row]
        if target == "lsgparse" and "lsgparse" not in allowed:
            return "imports the package itself"
        return None if any(inside(target, name) for name in allowed) else f"the row {row} does not allow it"
    if top in sys.stdlib_module_names:
        return None
    doors = DOORS.get(top)
    if doors is None:
        return "the package has no door"
    return None if any(inside(module, door) for door in doors) else f"{top} comes in only through {', '.join(doors)}"


def violations(root: Path) -> list[str]:
    """Every import under the root that the two tables do not allow, and every module that they do not know."""
    files = {module_name(path, root): path for path in sorted(root.rglob("*.py"))}
    modules = frozenset(files)
    found = [f"{module}: no row in MAY_IMPORT" for module in files if row_of(module) is None]
    for module, path in files.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for line, target in imports(tree, module, path.name == "__init__.py", modules):
            reason = complaint(module, target)
            if reason:
                found.append(f"{module}:{line}: {target}: {reason}")
    return found


def too_long(root: Path) -> list[str]:
    """Every module and function under the root that is longer than its ceiling."""
    found = []
    for path in sorted(root.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        module, length = module_name(path, root), source.count("\n")
        if length > MODULE_CEILING:
            found.append(f"{module}: {length} lines")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                span = (node.end_lineno or node.lineno) - node.lineno + 1
                if span > FUNCTION_CEILING:
                    found.append(f"{module}:{node.lineno}: {node.name}: {span} lines")
    return found


def plant(root: Path, files: dict[str, str]) -> Path:
    """A small package with the given files; a folder's __init__.py comes by itself."""
    package = root / "lsgparse"
    for name, source in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    for folder in [package, *(p for p in package.rglob("*") if p.is_dir())]:
        (folder / "__init__.py").touch()
    return package


def test_nobody_imports_what_is_not_theirs() -> None:
    assert violations(PACKAGE) == []


def test_modules_and_functions_stay_below_their_ceilings() -> None:
    assert too_long(PACKAGE) == []


def test_rows_name_modules_that_exist() -> None:
    modules = {module_name(path, PACKAGE) for path in PACKAGE.rglob("*.py")}
    named = {*MAY_IMPORT, *READ_HELPERS, *(name for row in MAY_IMPORT.values() for name in row)}
    named |= {door for doors in DOORS.values() for door in doors}
    assert named - modules == set()


@pytest.mark.parametrize(
    ("where", "source", "target"),
    [
        ("read/beslut.py", "import lsgparse.read.heading", "lsgparse.read.heading"),
        ("read/beslut.py", "from lsgparse.read import heading", "lsgparse.read.heading"),
        ("read/beslut.py", "from lsgparse.read.heading import read", "lsgparse.read.heading"),
        ("read/beslut.py", "from . import heading", "lsgparse.read.heading"),
        ("read/beslut.py", "from .heading import read", "lsgparse.read.heading"),
        ("read/beslut.py", "from ..output import summary", "lsgparse.output.summary"),
        ("read/beslut.py", "def f():\n    from lsgparse import pipeline", "lsgparse.pipeline"),
        ("read/beslut.py", "if TYPE_CHECKING:\n    from lsgparse.model import Meeting", "lsgparse.model"),
        ("read/beslut.py", "importlib.import_module('lsgparse.cli')", "lsgparse.cli"),
        ("text/__init__.py", "from .. import tables", "lsgparse.tables"),
        ("text/lines.py", "from lsgparse.tables import vocabulary", "lsgparse.tables.vocabulary"),
        ("model.py", "import lsgparse", "lsgparse"),
        ("model.py", "from lsgparse import __version__", "lsgparse"),
        ("output/summary.py", "from lsgparse.read.dates import parse", "lsgparse.read.dates"),
        ("output/summary.py", "import typer", "typer"),
        ("output/csv.py", "from rich.table import Table", "rich.table"),
        ("read/beslut.py", "from pydantic import BaseModel", "pydantic"),
        ("cli/parse.py", "import numpy as np", "numpy"),
    ],
)
def test_a_planted_violation_is_seen(tmp_path: Path, where: str, source: str, target: str) -> None:
    files = dict.fromkeys(("read/heading.py", "read/dates.py", "output/summary.py", "tables/vocabulary.py"), "")
    files |= dict.fromkeys(("model.py", "pipeline.py", "cli/parse.py"), "") | {where: source}
    found = violations(plant(tmp_path, files))
    assert len(found) == 1
    assert f" {target}: " in found[0]


def test_what_is_allowed_is_not_a_violation(tmp_path: Path) -> None:
    files = {
        "read/beslut.py": "import re\nfrom lsgparse.read import dates\nfrom .dates import parse",
        "read/dates.py": "from lsgparse.tables.vocabulary import MONTHS\nfrom lsgparse import diagnostics",
        "tables/vocabulary.py": "from . import places",
        "tables/places.py": "",
        "diagnostics.py": "",
        "cli/parse.py": "import typer\nfrom rich.console import Console\nfrom lsgparse import __version__, pipeline",
        "pipeline.py": "from lsgparse.read import beslut",
    }
    assert violations(plant(tmp_path, files)) == []


def test_a_module_without_a_row_is_seen(tmp_path: Path) -> None:
    assert violations(plant(tmp_path, {"helpers.py": ""})) == ["lsgparse.helpers: no row in MAY_IMPORT"]


def test_what_is_too_long_is_seen(tmp_path: Path) -> None:
    body = "\n".join(["    def inner(self):", *["        pass"] * FUNCTION_CEILING])
    files = {"model.py": f"class A:\n{body}\n", "errors.py": "\n" * (MODULE_CEILING + 1)}
    found = too_long(plant(tmp_path, files))
    assert found == [f"lsgparse.errors: {MODULE_CEILING + 1} lines", "lsgparse.model:2: inner: 61 lines"]
