"""Settings of a check: ``lsgparse.toml`` or ``[tool.lsgparse]`` of ``pyproject.toml``, found upward from a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from lsgparse.audit.selection import Layer, UnknownCodeError, selector
from lsgparse.diagnostics import SEVERITIES

FILE_NAME = "lsgparse.toml"
PYPROJECT = "pyproject.toml"
BASELINE_NAME = "lsg-baseline.json"


_NOTHING = Layer()


class SettingsError(ValueError):
    """Settings that cannot be what was meant; its text names the file, the key and what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a settings file says; what it does not say is None or empty."""

    file: Path | None = None
    """Where it was read from; None where there is none."""
    layer: Layer = _NOTHING
    severity: str | None = None
    fail_on: str | None = None
    exclude: tuple[str, ...] = ()
    baseline: Path | None = None

    def excludes(self, path: Path) -> bool:
        """Whether a file or a folder that was found (not named) is left out: it or a folder above it matches a pattern.

        A pattern with a slash is held against the path from the settings' folder on, any other against each name.
        """
        if self.file is None or not self.exclude:
            return False
        try:
            parts = path.relative_to(self.file.parent).parts
        except ValueError:
            return False
        for pattern in self.exclude:
            plain = pattern.strip("/")
            for count in range(1, len(parts) + 1):
                tried = "/".join(parts[:count]) if "/" in plain else parts[count - 1]
                if fnmatchcase(tried, plain):
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Key:
    """One row of the table of keys."""

    name: str
    form: str
    """What its value is, for people."""
    help: str
    example: str
    take: Callable[[Any, Path], dict[str, Any]]
    """The value to fields of Settings and Layer; raises ValueError where it is another kind of value."""


def _list_of_codes(field: str) -> Callable[[Any, Path], dict[str, Any]]:
    def take(value: Any, _: Path) -> dict[str, Any]:
        return {field: tuple(selector(text) for text in _texts(value))}

    return take


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(f"must be a list of texts in quotation marks, not {_kind(value)}")
    return value


def _severity(field: str) -> Callable[[Any, Path], dict[str, Any]]:
    def take(value: Any, _: Path) -> dict[str, Any]:
        if value not in SEVERITIES:
            raise ValueError(f"must be one of {', '.join(SEVERITIES)}, not {value!r}{_meant(str(value), SEVERITIES)}")
        return {field: value}

    return take


def _patterns(value: Any, _: Path) -> dict[str, Any]:
    return {"exclude": tuple(_texts(value))}


def _path(value: Any, folder: Path) -> dict[str, Any]:
    if not isinstance(value, str) or not value:
        raise ValueError(f"must be the name of a file in quotation marks, not {_kind(value)}")
    return {"baseline": folder / value}


_ROWS = (
    Key(
        "select",
        "list of codes",
        "Report these codes and no others; without it all. A code, the beginning of one, or a name.",
        'select = ["LSG2", "LSG4"]',
        _list_of_codes("select"),
    ),
    Key(
        "extend-select",
        "list of codes",
        "Report these, too: some of those that `ignore` of a shorter beginning leaves out, or beside `select`.",
        'extend-select = ["LSG205"]',
        _list_of_codes("extend_select"),
    ),
    Key(
        "ignore",
        "list of codes",
        "Do not report these. Of two that fit the longer one counts; of two that are as long, `ignore`.",
        'ignore = ["years-concluded", "LSG315"]',
        _list_of_codes("ignore"),
    ),
    Key(
        "severity",
        "one of info, warning, error",
        "Report nothing below it; without it everything.",
        'severity = "warning"',
        _severity("severity"),
    ),
    Key(
        "fail-on",
        "one of info, warning, error",
        "From which severity on a finding makes the exit code 1; without it from warning on.",
        'fail-on = "error"',
        _severity("fail_on"),
    ),
    Key(
        "exclude",
        "list of patterns",
        "Leave out files and folders that a FOLDER holds: `*` stands for any characters, also slashes. A pattern "
        "with a slash is held against the path from the settings file on, any other against each name in it. What is "
        "named on the command line is always checked.",
        'exclude = ["utkast", "2019/*-bilaga.txt"]',
        _patterns,
    ),
    Key(
        "baseline",
        "name of a file",
        "The baseline, from the settings file's folder on; without it the nearest lsg-baseline.json.",
        'baseline = "accepted.json"',
        _path,
    ),
)

KEYS: dict[str, Key] = {row.name: row for row in _ROWS}


def read_settings(path: Path) -> Settings | None:
    """The settings in a file; None for a pyproject.toml without ``[tool.lsgparse]``. Raises SettingsError."""
    import tomllib  # noqa: PLC0415 (most files have no settings; so do the other imports in functions here)

    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise SettingsError(
            f"{path}: cannot be read ({error.strerror or error}); check its name and its mode"
        ) from None
    except UnicodeDecodeError:
        raise SettingsError(f"{path}: is no UTF-8; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: is no TOML: {error}") from None
    table: Any = content
    where = ""
    if path.name == PYPROJECT:
        tool = content.get("tool", {})
        table = tool.get("lsgparse") if isinstance(tool, dict) else None
        where = "tool.lsgparse."
        if table is None:
            return None
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.lsgparse must be a table, not {_kind(table)}")
    return _settings(table, path, where)


def _settings(table: Mapping[str, Any], path: Path, where: str) -> Settings:
    fields: dict[str, Any] = {}
    for name, value in table.items():
        row = KEYS.get(name)
        if row is None:
            near = _meant(name.replace("_", "-").lower(), KEYS)
            raise SettingsError(f"{path}: {where}{name} is no key; the keys are {', '.join(KEYS)}{near}")
        try:
            fields |= row.take(value, path.parent)
        except UnknownCodeError as error:
            raise SettingsError(f"{path}: {where}{name}: {error}") from None
        except ValueError as error:
            raise SettingsError(f"{path}: {where}{name} {error}") from None
    names = ("select", "extend_select", "ignore")
    layer = Layer(**{name: fields.pop(name) for name in names if name in fields})
    return replace(Settings(path, layer), **fields)


def _meant(text: str, known: Iterable[str]) -> str:
    import difflib  # noqa: PLC0415

    near = difflib.get_close_matches(text, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""


_KINDS = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "such a list",
    dict: "a table",
}


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "a date")


class Finder:
    """Finds what applies to a file by looking upward from it; asks each folder once."""

    def __init__(self, config: Path | None = None, *, isolated: bool = False) -> None:
        """``config`` is the settings file for everything; ``isolated`` looks for nothing. Raises SettingsError."""
        self._isolated = isolated
        self._given: Settings | None = None
        if config is not None:
            self._given = read_settings(config) or Settings(config)
        self._settings: dict[Path, Settings] = {}
        self._baselines: dict[Path, Path | None] = {}

    def settings(self, folder: Path) -> Settings:
        """What applies to files in a folder, which is an absolute path: the nearest settings. Raises SettingsError."""
        if self._given is not None:
            return self._given
        if self._isolated:
            return Settings()
        found = self._settings.get(folder)
        if found is None:
            found = self._settings[folder] = self._here(folder) or (
                self.settings(folder.parent) if folder.parent != folder else Settings()
            )
        return found

    def baseline(self, folder: Path) -> Path | None:
        """The baseline for files in a folder: the one that the settings name, else the nearest one upward."""
        named = self.settings(folder).baseline
        return named if named is not None or self._isolated else self._nearest_baseline(folder)

    def _nearest_baseline(self, folder: Path) -> Path | None:
        if folder not in self._baselines:
            here = folder / BASELINE_NAME
            above = folder.parent
            self._baselines[folder] = (
                here
                if os.path.isfile(here)  # noqa: PTH113 (unlike a Path's, it raises nothing)
                else None
                if above == folder
                else self._nearest_baseline(above)
            )
        return self._baselines[folder]

    @staticmethod
    def _here(folder: Path) -> Settings | None:
        for name in (FILE_NAME, PYPROJECT):
            path = folder / name
            if os.path.isfile(path):  # noqa: PTH113 (unlike a Path's, it raises nothing)
                found = read_settings(path)
                if found is not None:
                    return found
        return None
