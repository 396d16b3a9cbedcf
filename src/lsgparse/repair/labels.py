"""Labels whose colon was lost or misread get it back: 'Plats Lokal Eken', 'Föredragande; Anna Berg'."""

from __future__ import annotations

from lsgparse.patterns import lazy
from lsgparse.repair.reading import Change
from lsgparse.tables.headings import field_of
from lsgparse.tables.people import attendance_heading
from lsgparse.tables.vocabulary import ITEM_LABELS

_LEAD = lazy(
    r"(?m)^[ \t\f]*(?P<label>[A-ZÅÄÖ][^\W\d_]*(?: (?:och|[^\W\d_]{3,})){0,2}?)(?P<mark> ?[.,;:] ?| )"
    r"(?=(?P<value>\S+(?: \S+)?))"
)
_ALONE = lazy(r"(?m)^[ \t\f]*(?P<label>[A-ZÅÄÖ][^\W\d_]+)(?P<mark> ?[;,])[ \t]*$")
"""A label alone on its line whose colon was misread."""
_CUT = lazy(r"(?m)^[ \t\f]*(?P<line>[A-ZÅÄÖ][^\W\d_]* [^\W\d_]+)[ \t]*$")
"""A line of two words that can be one label with a blank in it."""
_HEAD_LINES = 60
_WITH_VALUE = {"presenters", "bilaga"}


def repair_labels(text: str) -> list[Change]:
    """The labels at lines' beginnings whose value follows without a colon, in order."""
    changes = [
        Change(match.start("mark"), match.end("mark"), ":")
        for match in _ALONE.finditer(text)
        if match["label"].casefold() in ITEM_LABELS or field_of(match["label"])
    ]
    changes += [
        Change(match.start("line"), match.end("line"), label.capitalize())
        for match in _CUT.finditer(text)
        if (label := match["line"].replace(" ", "").lower()) in ITEM_LABELS and match["line"].lower() not in ITEM_LABELS
    ]
    head_ends = _offset_of_line(text, _HEAD_LINES)
    for match in _LEAD.finditer(text):
        label, mark = match["label"], match["mark"]
        if ":" in mark or not _takes_value(label, mark.strip(), match["value"], within=match.start() < head_ends):
            continue
        changes.append(Change(match.start("label"), match.end("mark"), f"{label}: "))
    return changes


def _takes_value(label: str, mark: str, value: str, *, within: bool) -> bool:
    """Whether what follows a label can only be its value."""
    words = value.split()
    if any(field_of(" ".join((label, *words[:count]))) for count in range(1, len(words) + 1)):
        return False  # the label is longer
    name = field_of(label)
    if within and name == "when" and not mark:
        return any(sign.isdigit() for sign in value)  # 'Dag' is a first name, too
    if within and name is not None and name != "range":
        number = any(map(str.isdigit, value))
        return bool(mark) or (number if name in ("when", "dnr") else value[0].isupper() and len(label) > 4)
    if within and mark and attendance_heading(label) is not None:
        return value[0].isupper()
    row = ITEM_LABELS.get(label.casefold())
    names = value.split()
    if row is not None and row.part in _WITH_VALUE and len(names) == 2:
        return all(name[0].isupper() and name.strip(",.").isalpha() for name in names)
    return row is not None and mark in (";", ",") and row.part != "text" and value[0].isupper()


def _offset_of_line(text: str, count: int) -> int:
    position = 0
    for _ in range(count):
        position = text.find("\n", position) + 1
        if not position:
            return len(text)
    return position
