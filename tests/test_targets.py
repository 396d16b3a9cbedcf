"""The forms of an archive, one by one: what is encoded of a meeting and what is built of the pieces."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

import samples
from built import build, source_of
from lsgparse import Meeting
from lsgparse.archive import targets
from lsgparse.archive.targets import TARGETS, Key, TargetOptions, form, without
from lsgparse.archive.targets.json import file_name
from lsgparse.model import Diagnostic, RelatedPlace

# The table of forms


def test_every_form_has_its_module() -> None:
    for name, row in TARGETS.items():
        if not row.package:
            assert form(name).__name__ == row.module  # type: ignore[attr-defined]
    with pytest.raises(KeyError):
        form("xml")


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    row = targets.TargetRow("arrow", "lsgparse.archive.targets.arrow", "", (), True, "no_such_package")
    monkeypatch.setitem(TARGETS, "arrow", row)
    with pytest.raises(targets.MissingPackageError, match=r"no_such_package.*pip install 'lsgparse\[arrow\]'"):
        form("arrow")


def test_no_meeting_makes_a_target_that_is_empty(tmp_path: Path) -> None:
    assert build("jsonl", tmp_path / "a.jsonl", []).read_bytes() == b""
    assert list(build("json", tmp_path / "a", []).iterdir()) == []


def test_parquet_needs_pyarrow() -> None:
    assert TARGETS["parquet"].package == "pyarrow"
    if find_spec("pyarrow") is None:
        with pytest.raises(targets.MissingPackageError, match=r"pip install 'lsgparse\[parquet\]'"):
            form("parquet")


# JSON


def test_a_folder_for_each_year(tmp_path: Path) -> None:
    meetings = [
        samples.full_meeting(**source_of("1")),
        samples.full_meeting(id="rad-2019-12-31", date="2019-12-31", **source_of("2")),
        samples.empty_meeting(id="protokoll-33333333", **source_of("3")),
    ]
    where = build("json", tmp_path / "a", meetings)
    assert sorted(path.relative_to(where).as_posix() for path in where.rglob("*.json")) == [
        "2019/rad-2019-12-31.json",
        "2024/vardsamverkansgruppen-2024-03-15.json",
        "undated/protokoll-33333333.json",
    ]
    text = (where / "2019" / "rad-2019-12-31.json").read_text(encoding="utf-8")
    assert Meeting.model_validate_json(text) == meetings[1]
    assert text.endswith("}\n")
    assert "Vårdsamverkansgruppen" in text


def test_one_id_of_two_sources_gives_two_files(tmp_path: Path) -> None:
    ids = ["a-2024-03-15", "b-2024-03-15", "b-2024-03-15", "b-2024-03-15", "c-2024-03-15"]
    meetings = [samples.full_meeting(id=name, **source_of(str(digit))) for digit, name in enumerate(ids)]
    where = build("json", tmp_path / "a", meetings)
    assert sorted(path.name for path in (where / "2024").iterdir()) == [
        "a-2024-03-15.json",
        "b-2024-03-15.1111111111111111.json",
        "b-2024-03-15.2222222222222222.json",
        "b-2024-03-15.3333333333333333.json",
        "c-2024-03-15.json",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rad-2024-03-15", "rad-2024-03-15.json"),
        ("../../etc/passwd", "etc-passwd.abababababababab.json"),
        ("/", "protokoll.abababababababab.json"),
        ("", "protokoll.abababababababab.json"),
        ("a\0b", "a-b.abababababababab.json"),
        ("con", "protokoll-con.abababababababab.json"),  # con. whatever is a device on Windows
        ("å" * 300, "protokoll.abababababababab.json"),
        ("a" * 300, "a" * 120 + ".abababababababab.json"),
    ],
)
def test_file_names_are_safe(name: str, expected: str) -> None:
    assert file_name(Key(name, "ab" * 32, 1), shared=False) == expected


def test_several_of_one_source_with_one_id_have_their_number() -> None:
    assert file_name(Key("x", "ab" * 32, 2), shared=True) == "x.abababababababab-2.json"


# What is left out


def test_tables_are_named_once_and_in_order() -> None:
    assert without.named(["diagnostics,attendance", " bilagor ", "attendance", ""]) == (
        "attendance",
        "bilagor",
        "diagnostics",
    )


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("atendance", "'atendance' is no table that can be left out; did you mean attendance?"),
        ("Beslut", "'Beslut' is no table that can be left out; did you mean beslut?"),
        ("x", "what can be left out: attendance, arenden, beslut, uppdrag, bilagor, diagnostics"),
        ("meetings", "meetings cannot be left out"),
    ],
)
def test_an_unknown_table_is_told_with_what_may_have_been_meant(word: str, expected: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        without.named([word])
    assert expected in str(caught.value)


def findings() -> tuple[Diagnostic, ...]:
    """One of each sort: about people, quoting a person, pointing to one, about decisions, about nobody."""
    return (
        samples.make(Diagnostic, code="LSG308", severity="warning", message="somebody adjusts but is absent"),
        samples.make(Diagnostic, code="LSG114", severity="info", message="the text ends: 'och Qvist'"),
        samples.make(
            Diagnostic,
            code="LSG120",
            severity="info",
            message="damaged",
            related=(samples.make(RelatedPlace, message="read as Öhrn"),),
        ),
        samples.make(Diagnostic, code="LSG502", severity="info", message="1 + 1 is 2 kronor, not 3"),
        samples.make(Diagnostic, code="LSG203", severity="info", message="the year 2024"),
    )


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("attendance", ["LSG502", "LSG203"]),
        ("beslut", ["LSG308", "LSG114", "LSG120", "LSG203"]),
        ("arenden", ["LSG308", "LSG114", "LSG120", "LSG203"]),
        ("uppdrag", ["LSG308", "LSG114", "LSG120", "LSG502", "LSG203"]),
        ("diagnostics", []),
    ],
)
def test_diagnostics_that_quote_what_is_left_out_go_too(table: str, codes: list[str]) -> None:
    meeting = samples.full_meeting(diagnostics=findings())
    assert [one.code for one in without.left(meeting, (table,)).diagnostics] == codes


def test_without_attendance_no_list_of_people_is_in_json(tmp_path: Path) -> None:
    reserved = samples.beslut("12", 1, "Dagordningen godkänns.", ("godkännande",), reservations=("Rut Ekbäck",))
    items = (samples.arende("12", "Dagordning", beslut=(reserved,)), *samples.items()[1:])
    meeting = samples.full_meeting(arenden=items)
    path = build("jsonl", tmp_path / "a", [meeting], TargetOptions(without=("attendance",)))
    record = json.loads(path.read_text(encoding="utf-8"))
    assert (record["attendance"], record["signatures"]) == ([], [])
    assert all(item["presenters"] == [] for item in record["arenden"])
    assert record["arenden"][0]["beslut"][0]["reservations"] == []
    assert len(record["arenden"]) == 7
    assert record["arenden"][2]["bilagor"]
    assert Meeting.model_validate(record).attendance == ()
    names = [person.name for person in meeting.attendance]
    assert [name for name in names if name in json.dumps(record, ensure_ascii=False)] == ["Siv Hägglöf"]
    assert record["arenden"][5]["beslut"][0]["uppdrag"][0]["to"] == "Siv Hägglöf"  # decisions stay as they are


@pytest.mark.parametrize(
    ("table", "gone", "kept"),
    [
        ("arenden", ("arenden",), ("attendance",)),
        ("beslut", ("arenden", "beslut"), ("arenden", "bilagor")),
        ("uppdrag", ("arenden", "beslut", "uppdrag"), ("arenden", "beslut", "amounts")),
        ("bilagor", ("arenden", "bilagor"), ("arenden", "beslut")),
    ],
)
def test_without_other_tables(table: str, gone: tuple[str, ...], kept: tuple[str, ...]) -> None:
    def found(path: tuple[str, ...]) -> list[Any]:
        values: list[Any] = [without.left(samples.full_meeting(), (table,)).model_dump()]
        for name in path:
            values = [inner for value in values for inner in value[name]]
        return values

    assert found(gone) == []
    assert found(kept) != []
