"""Which files of a folder are sources, told by their names alone; a file that is named by itself is always one."""

from __future__ import annotations

import re

TEXT = (".txt", ".text", ".asc", ".md")
"""Endings of files that are read; a name without an ending is read, too."""
_ZIP = (".zip",)
_TAR = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
ARCHIVES = _ZIP + _TAR

_ADDRESS = re.compile("[a-z][a-z0-9+.-]+://")  # two letters at least: c:/ is a drive
_LEFT_OUT = (".bak", ".swp", ".swo", ".tmp", ".temp", ".old", ".orig", ".part", ".crdownload")
_LEFT_OUT_NAMES = frozenset(("thumbs.db", "desktop.ini", "__macosx"))
_NEED_TEXT = {
    "a scan or layout, no text; extract it first (pdftotext -layout, ocrmypdf)": (
        ".pdf",
        ".tif",
        ".tiff",
        ".jpg",
        ".jpeg",
        ".png",
    ),
    "an office file, no text; save it as text first": (
        ".doc",
        ".docx",
        ".odt",
        ".rtf",
        ".xls",
        ".xlsx",
        ".ods",
        ".wpd",
    ),
}
_LONGEST_ENDING = 8


def is_left_out(name: str) -> bool:
    """Whether a file or folder is hidden, a backup, or the system's own; any part of a path with slashes counts."""
    return any(_is_left_out(part) for part in name.split("/") if part not in ("", ".", ".."))


def _is_left_out(name: str) -> bool:
    lower = name.lower()
    return (
        name.startswith((".", "~$"))
        or name.endswith("~")
        or (name.startswith("#") and name.endswith("#"))
        or lower.endswith(_LEFT_OUT)
        or lower in _LEFT_OUT_NAMES
    )


def why_skipped(name: str, *, packed: bool = False) -> str:
    """Why a file met in a folder (or, ``packed``, in an archive) is not read; empty where it is."""
    base = name.rsplit("/", 1)[-1]
    ending = ending_of(base)
    if packed and kind_of(base):
        return "an archive in an archive; take it out first"
    if not ending or ending in TEXT:
        return ""
    for why, endings in _NEED_TEXT.items():
        if ending in endings:
            return why
    return f"its ending {ending} is none of a text; name the file by itself to have it read"


def ending_of(base: str) -> str:
    """The ending of a file's name, lower case; what stands behind a number's full stop or a blank is none."""
    stem, dot, ending = base.rpartition(".")
    if not dot or not stem or not ending.isalnum() or ending.isdigit() or len(ending) >= _LONGEST_ENDING:
        return ""
    return "." + ending.lower()


def is_address(given: str) -> bool:
    """Whether a source or target is named by an address, ``s3://…`` say, and not by a path."""
    return _ADDRESS.match(given) is not None


def kind_of(name: str) -> str | None:
    """``zip`` or ``tar`` by the ending of a file's name; None for anything else."""
    lower = name.lower()
    return "zip" if lower.endswith(_ZIP) else "tar" if lower.endswith(_TAR) else None


def is_in_memory(given: str) -> bool:
    """Whether a source or target is seen by this process alone."""
    return given.startswith("memory://")
