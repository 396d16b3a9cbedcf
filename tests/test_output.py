"""Meetings as JSON, CSV, schema, summary and explanation: what is written, and what must never be."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import samples
from lsgparse.model import Arende, ArendeRange, Beslut, Diagnostic, Meeting, Reference, Uppdrag
from lsgparse.output import DIALECTS, FORMATS, TABLES, Options, format_of_file, render
from lsgparse.output import tables as tables_module
from lsgparse.output.days import written_date
from lsgparse.output.explain import explained, margin_label, render_json, render_text
from lsgparse.output.safe import one_line, visible
from lsgparse.output.schema import render_schema, schema
from lsgparse.output.wrap import breaks, cells, cut, cut_left, wrap
from lsgparse.stretches import Stretch

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
NASTY = "\x1b[31mröd\x07[bold]fet[/bold] :smile:\u202eomvänd\x9b1m\r\nslut"


def text_of(name: str, *meetings: Meeting, **options: Any) -> str:
    return "".join(render(name, meetings, Options(**options)))


def rows_of(table: str, *meetings: Meeting, **options: Any) -> list[dict[str, str]]:
    text = text_of("csv", *meetings, table=table, **options)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def nasty_meeting() -> Meeting:
    """A meeting in which every text holds what a terminal or a markup would act on."""
    task = samples.make(Uppdrag, to=NASTY, task=NASTY, due=NASTY, due_text=NASTY)
    decision = samples.beslut("1", 1, NASTY, ("uppdrag",), points=(NASTY, "x"), uppdrag=(task,))
    item = samples.arende(
        NASTY, NASTY, beslut=(decision,), next_meetings=(samples.make(Reference, date=NASTY, body=None, text="x"),)
    )
    finding = samples.make(Diagnostic, code="LSG203", severity="error", message=NASTY)
    return samples.full_meeting(
        body=NASTY,
        dnr=NASTY,
        place=NASTY,
        date=NASTY,
        start_time=NASTY,
        attendance=(
            samples.person(NASTY, "frånvarande"),
            samples.person(NASTY, affiliation=NASTY, roles=("ordförande",)),
        ),
        arenden=(item,),
        diagnostics=(finding,),
        source=samples.source_info(NASTY),
    )


# The table of formats


def test_every_format_renders_and_writes_nothing_of_nothing() -> None:
    for name in FORMATS:
        assert text_of(name) == ""
        assert text_of(name, samples.full_meeting()).endswith("\n")


def test_the_names_agree_with_the_tables() -> None:
    assert tuple(tables_module.TABLES) == TABLES
    assert list(DIALECTS) == ["rfc4180", "excel-sv"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.csv", "csv"), ("a.JSON", "json"), ("a.jsonl", "jsonl"), ("a.ndjson", "jsonl"), ("a.xml", None), ("csv", None)],
)
def test_a_files_ending_asks_for_a_format(name: str, expected: str | None) -> None:
    assert format_of_file(name) == expected


def test_rendering_is_lazy() -> None:
    for name in FORMATS:
        endless = itertools.repeat(samples.full_meeting())
        options = Options(array=True)
        assert next(iter(render(name, endless, options)))


# JSON


def test_one_object_has_the_models_keys_in_their_order() -> None:
    meeting = samples.full_meeting()
    record = json.loads(text_of("json", meeting))
    assert list(record) == list(Meeting.model_fields)
    assert list(record["arenden"][0]) == list(Arende.model_fields)
    assert list(record["arenden"][1]["beslut"][0]) == list(Beslut.model_fields)
    assert Meeting.model_validate(record) == meeting


def test_nothing_is_left_out_and_letters_stay_letters() -> None:
    text = text_of("json", samples.empty_meeting(body="Åsele"))
    assert '"date":null' in text
    assert "Åsele" in text


@pytest.mark.parametrize("indent", [None, 0, 1, 2, 4])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_an_array_holds_all(indent: int | None, count: int) -> None:
    meetings = [samples.full_meeting(), samples.empty_meeting(), samples.full_meeting(body="\n x")][:count]
    text = text_of("json", *meetings, array=True, indent=indent)
    assert [Meeting.model_validate(record) for record in json.loads(text)] == meetings
    if indent:
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=indent) + "\n"


def test_lines_hold_one_object_each() -> None:
    meetings = [samples.full_meeting(), samples.empty_meeting()]
    lines = text_of("jsonl", *meetings).split("\n")
    assert lines.pop() == ""
    assert [Meeting.model_validate_json(line) for line in lines] == meetings


# The schema


def test_the_schema_is_valid_and_takes_what_is_written() -> None:
    made = schema()
    assert list(made)[:4] == ["$schema", "$id", "title", "description"]
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(made)
    validator = jsonschema.Draft202012Validator(made)
    for meeting in (samples.full_meeting(), samples.empty_meeting(), samples.no_protocol()):
        validator.validate(json.loads(text_of("json", meeting)))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"schema_version": "1"})


def test_every_field_of_the_schema_is_described() -> None:
    made: Any = schema()
    for record in (made, *made["$defs"].values()):
        assert record["description"]
        assert all("description" in field for field in record["properties"].values())


def test_the_schema_is_printed_as_json() -> None:
    assert json.loads(render_schema()) == schema()
    assert render_schema(0).count("\n") == 1


# CSV

COMMON = ["meeting_id", "source_sha256", "source_name", "body", "date"]
ITEM = ["arende_id", "arende_number", "arende_title", "arende_kind"]
PLACE = ["inferred", "first_line", "last_line"]
COLUMNS = {
    "meetings": [
        *COMMON,
        *["title", "dnr", "start_time", "end_time", "place", "arende_first", "arende_last", "arende_count"],
        *["beslut_count", "uppdrag_count", "present_count", "absent_count", "attendance_count", "error_count"],
        *["warning_count", "inferred", "pages", "lines", "encoding", "layout", "quality"],
    ],
    "attendance": [
        *COMMON,
        *["name", "status", "affiliation", "organisation_name", "organisation_kind", "organisation_code", "roles"],
        *["party", "replaces", "represents", "present_for", *PLACE, "name_normalised", "attendance_number"],
    ],
    "arenden": [
        *COMMON,
        *ITEM,
        *[
            "presenters",
            "text",
            "beslut_count",
            "outcome",
            "bilagor",
            "references",
            "next_meetings",
            *PLACE,
            "title_normalised",
        ],
    ],
    "beslut": [
        *COMMON,
        *ITEM,
        *[
            "beslut_id",
            "text",
            "points",
            "outcome",
            "decided_by",
            "taken_on",
            "uppdrag_count",
            "amounts",
            "dates",
            *["votes_ja", "votes_nej", "votes_avstar", "reservations"],
            *PLACE,
            "text_normalised",
        ],
    ],
    "uppdrag": [
        *COMMON,
        *ITEM,
        *["beslut_id", "uppdrag_number", "to", "task", "due", "due_text", "beslut_text", "first_line", "last_line"],
    ],
    "bilagor": [*COMMON, *ITEM, "bilaga_number", "bilaga", "first_line", "last_line"],
    "diagnostics": [
        *COMMON,
        *["diagnostic_number", "code", "severity", "message", "related", "first_line", "last_line"],
    ],
}


@pytest.mark.parametrize("table", TABLES)
def test_columns_are_a_promise(table: str) -> None:
    text = text_of("csv", samples.full_meeting(), table=table)
    assert text.split("\r\n")[0].split(",") == COLUMNS[table]
    assert all(column.description.endswith(".") for column in tables_module.TABLES[table].columns)


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ("meetings", 1),
        ("attendance", 19),
        ("arenden", 7),
        ("beslut", 6),
        ("uppdrag", 2),
        ("bilagor", 2),
        ("diagnostics", 1),
    ],
)
def test_every_row_reads_by_itself(table: str, count: int) -> None:
    rows = rows_of(table, samples.full_meeting())
    assert len(rows) == count
    for row in rows:
        assert row["body"] == "Vårdsamverkansgruppen"
        assert row["date"] == "2024-03-15"
        assert row["source_name"] == "protokoll.txt"
        if table in {"arenden", "beslut", "uppdrag", "bilagor"}:
            assert row["arende_title"]


def test_a_decision_as_a_row() -> None:
    row = rows_of("beslut", samples.full_meeting())[1]
    assert row["arende_number"] == "14"
    assert row["arende_kind"] == "beslut"
    assert row["text"].split("\n")[1] == "- Att varje huvudman bidrar efter folkmängd."
    assert row["points"].count("\n") == 1
    assert (row["outcome"], row["amounts"], row["taken_on"]) == ("godkännande", "300000", "")
    assert (row["first_line"], row["last_line"]) == ("80", "84")


def test_the_other_tables_as_rows() -> None:
    meeting = samples.full_meeting()
    (about,) = rows_of("meetings", meeting)
    assert (about["arende_first"], about["arende_last"], about["beslut_count"]) == ("12", "18", "6")
    assert (about["present_count"], about["absent_count"], about["attendance_count"]) == ("14", "3", "19")
    assert (about["error_count"], about["warning_count"], about["inferred"]) == ("0", "1", "date")
    chair, absent = rows_of("attendance", meeting)[0], rows_of("attendance", meeting)[16]
    assert (chair["organisation_code"], chair["roles"], chair["first_line"]) == ("2581", "ordförande", "7")
    assert (absent["represents"], absent["first_line"]) == ("Haparanda stad; Pajala kommun", "")
    item = rows_of("arenden", meeting)[2]
    assert item["presenters"] == "Inger Haapaniemi, samordnare"
    assert item["outcome"] == "godkännande; avslag"
    assert item["bilagor"] == "Bilaga 1, sammanställning\nBilaga 2"
    assert rows_of("arenden", meeting)[6]["next_meetings"] == "2024-04-19"
    tasks = rows_of("uppdrag", meeting)
    assert [task["due"] for task in tasks] == ["2024-04-19", ""]
    assert tasks[0]["uppdrag_number"] == "1"
    attached = rows_of("bilagor", meeting)
    assert [(row["arende_number"], row["bilaga_number"], row["bilaga"]) for row in attached] == [
        ("14", "1", "Bilaga 1, sammanställning"),
        ("14", "2", "Bilaga 2"),
    ]
    (found,) = rows_of("diagnostics", meeting)
    assert (found["code"], found["severity"], found["first_line"], found["related"]) == ("LSG203", "warning", "6", "")


def test_values_keep_their_types() -> None:
    (row,) = tables_module.MEETINGS.values(samples.empty_meeting())
    assert None in row
    assert 0 in row
    table: Any
    for table in tables_module.TABLES.values():
        for values in table.values(samples.full_meeting()):
            for column, value in zip(table.columns, values, strict=True):
                kind = {"integer": int, "list": tuple}.get(column.type, str)
                assert value is None or isinstance(value, kind)
                if isinstance(value, tuple):
                    assert all(isinstance(item, int if column.items == "integer" else str) for item in value)


def test_plain_csv_gives_the_data_as_they_are() -> None:
    meeting = samples.full_meeting(body='=1+1, "a"', dnr="- x")
    text = text_of("csv", meeting, table="meetings")
    assert not text.startswith("\ufeff")
    assert '"=1+1, ""a"""' in text
    assert ",- x," in text
    assert text.endswith("\r\n")


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+46 90", "-1", "- Att", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201"],
)
def test_excel_gets_no_formula(cell: str) -> None:
    (row,) = csv.reader(
        io.StringIO(
            text_of("csv", samples.full_meeting(body=cell), table="meetings", dialect="excel-sv").split("\r\n", 1)[1]
        ),
        delimiter=";",
    )
    assert row[3] == "'" + cell.replace("\r\n", "\n")
    (plain,) = rows_of("meetings", samples.full_meeting(body=cell))
    assert plain["body"] == cell


def test_excel_gets_semicolons_and_one_mark() -> None:
    text = text_of("csv", samples.full_meeting(), samples.full_meeting(), table="meetings", dialect="excel-sv")
    assert text.startswith("\ufeffmeeting_id;source_sha256;")
    assert text.count("\ufeff") == 1
    assert text.count("\r\n") == 3
    assert ";'- " not in text
    assert ";Vårdsamverkansgruppen;" in text


def test_the_tables_are_described_for_the_documentation() -> None:
    text = tables_module.describe()
    for table, columns in COLUMNS.items():
        assert f"## {table}\n" in text
        assert all(f"| `{column}` |" in text for column in columns)


# The summary


def summary(*meetings: Meeting, width: int = 80, **options: Any) -> str:
    return text_of("summary", *meetings, width=width, **options)


def test_the_summary_tells_what_is_asked_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    text = summary(samples.full_meeting())
    lines = text.splitlines()
    assert " ".join(lines[0].split()) == "Vårdsamverkansgruppen Fri 15 March 2024 (inferred) 09.00–11.30"
    assert "Dnr HSN 41-2024 · Teams · items 12–18 (7 of 7 found)" in lines[1]
    assert lines[1].endswith("protokoll.txt, 4 pages")
    assert " Present 14   Others 2   Absent 3: Dag Moström, Elsa Qvist, Nanna Öhrn" in lines
    assert " Chair Ylva Tjärnström (Piteå kommun) · adjusts Folke Widmark" in lines
    assert " minutes Siv Hägglöf" in lines
    assert " 13  B  Föregående protokoll       till handlingarna  Protokollet läggs till" in lines
    assert any(line.endswith("(+2\u00a0points)") for line in lines)
    assert " 18     Nästa möte                 → 19 April 2024" in lines
    assert " • Beredning vuxna/äldre: komma med nytt förslag          by 19 April 2024  § 16" in lines
    assert any(line.startswith(" ! LSG203  the date is printed") and line.endswith("line 6") for line in lines)
    assert " 1 warning · lsg explain protokoll.txt shows every line" in lines
    assert "\x1b" not in text


@pytest.mark.parametrize("width", [50, 60, 79, 80, 81, 100, 120, 140])
@pytest.mark.parametrize("make", [samples.full_meeting, samples.empty_meeting, samples.no_protocol, nasty_meeting])
def test_no_line_is_wider_than_the_terminal(width: int, make: Any) -> None:
    for terminal in (True, None):
        text = ESCAPES.sub("", summary(make(), width=width, terminal=terminal))
        assert max(map(cells, text.split("\n"))) <= width
        assert not any(line.endswith(" ") for line in text.split("\n"))


def test_more_room_shows_more() -> None:
    assert "Medel till gemensamma insatser för personer" in summary(samples.full_meeting(), width=120)
    assert len(summary(samples.full_meeting(), width=120).splitlines()) < len(
        summary(samples.full_meeting()).splitlines()
    )


def test_colours_only_where_they_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    plain = summary(samples.full_meeting())
    coloured = summary(samples.full_meeting(), terminal=True)
    assert "\x1b[32m" in coloured
    assert ESCAPES.sub("", coloured) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    without = summary(samples.full_meeting(), terminal=True)
    assert not re.search(r"\x1b\[[0-9;]*[34][0-9]", without)
    assert "\x1b[1m" in without
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in summary(samples.full_meeting(), terminal=True)


def test_nothing_of_the_source_acts_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    text = summary(nasty_meeting(), width=140, terminal=True)
    assert all(char.isprintable() for char in text.replace("\n", "").replace("\u00a0", ""))
    assert "[bold]fet[/bold] :smile:" in text
    assert "␛[31mröd␇" in text


def test_an_empty_meeting_says_what_is_missing() -> None:
    text = summary(samples.empty_meeting())
    for words in ("no title", "no date", "0 items", "No list of those present was found", "No items were found"):
        assert words in text
    assert "lsg explain FILE shows every line" in text
    assert "standard input, 4 pages" in summary(samples.empty_meeting(source=samples.source_info("-")))
    assert "lsg explain 'a b.txt'" in summary(samples.empty_meeting(source=samples.source_info("a b.txt")))


def test_several_meetings_have_a_rule_between_them() -> None:
    assert summary(samples.full_meeting(), samples.empty_meeting(), samples.empty_meeting()).count("─" * 80) == 2


def test_a_long_path_gives_way_to_the_name() -> None:
    source = samples.source_info("/arkiv/2024/vardsamverkan/mars/protokoll-2024-03-15.txt")
    assert " protokoll-2024-03-15.txt, 4 pages\n" in summary(samples.full_meeting(source=source))


def test_a_decision_is_told_by_its_verb_not_by_who_decides() -> None:
    text = "- Gruppen beslutade:\n- Att ett.\n- Att två."
    decision = samples.beslut("1", 1, text, ("annat",), points=("Att ett.", "Att två."), decided_by="Gruppen")
    shown = summary(samples.full_meeting(arenden=(samples.arende("1", "Ett ärende", beslut=(decision,)),)))
    assert " beslutade: Att ett. (+1\u00a0point)\n" in shown


def test_what_is_doubtful_is_counted_and_shown_worst_first() -> None:
    findings = [
        samples.make(Diagnostic, code="LSG401", severity="info", message=f"note {number}") for number in range(20)
    ]
    findings.append(samples.make(Diagnostic, code="LSG204", severity="error", message="wrong", lines=((3, 3),)))
    source = samples.source_info(unclassified=((3, 4), (9, 9)))
    text = summary(samples.full_meeting(diagnostics=tuple(findings), source=source))
    assert text.index("✗ LSG204") < text.index("· LSG401")
    assert "and 9 more" in text
    assert "1 error · 20 notes · 3 lines unplaced" in text


def test_the_chair_is_who_chaired() -> None:
    absent = samples.person("Dag Moström", "frånvarande", roles=("ordförande",))
    deputy = samples.person("Elsa Qvist", roles=("vice ordförande", "mötesordförande"), affiliation="Kalix kommun")
    assert "Chair Elsa Qvist" in summary(samples.full_meeting(attendance=(absent, deputy)))
    alone = summary(samples.full_meeting(attendance=(absent,)))
    assert "Chair" not in alone
    assert "adjusts Folke Widmark" in alone  # who signed as such


def test_a_range_that_does_not_agree_is_told() -> None:
    declared = samples.make(ArendeRange, first=12, last=20)
    assert "items 12–20 (7 of 9 found)" in summary(samples.full_meeting(arende_range=declared))


def test_items_without_decisions_have_the_whole_width() -> None:
    title = "Lägesrapport om samordningen av utskrivningsklara patienter i hela länet"
    text = summary(samples.full_meeting(arenden=(samples.arende("1", title, "information"),)))
    assert f"  1  i  {title}" in text
    assert "Outcome" not in text


@pytest.mark.parametrize(
    ("iso", "written"),
    [
        ("2024-03-05", "5 March 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("2024-13", "2024-13"),
        ("x-y-z", "x-y-z"),
    ],
)
def test_dates_as_people_write_them(iso: str, written: str) -> None:
    assert written_date(iso) == written


# The explanation


def test_every_line_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    found = samples.result()
    lines = "".join(render_text(found.lines, found.stretches)).splitlines()
    margins = [line.split("│")[1].strip() for line in lines]
    assert margins == [
        "heading title",
        "heading date",
        "",
        "§ 13 number, title, label",
        "§ 13 beslut 1",
        "page number",
        "unclassified",
    ]
    assert lines[4].endswith("│ Protokollet läggs till handlingarna.")
    assert lines[6].endswith("│ ␛[31mrödbetor␛[0m")


def test_on_a_terminal_lines_are_wrapped_and_coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    text = "ord " * 60 + "\n" + "x" * 100_000
    found = samples.result(text=text)
    shown = "".join(render_text(found.lines, samples.stretches_of()[:0], terminal=True, width=80))
    rows = ESCAPES.sub("", shown).splitlines()
    assert max(map(len, rows)) <= 80
    assert "".join(row.split("│ ")[-1] for row in rows[:6]).count("ord") == 60
    assert "characters more" in rows[-1]
    coloured = "".join(render_text(samples.result().lines, samples.stretches_of(), terminal=True, width=80))
    assert "\x1b[35mBeslut\x1b[0m" in coloured
    assert "\x1b[31m" not in coloured


def test_the_explanation_as_json_has_every_offset() -> None:
    found = samples.result()
    records: list[dict[str, Any]] = []
    for indent in (None, 2):
        records = json.loads("".join(render_json(found.lines, found.stretches, indent)))
        assert [record["line"] for record in records] == [1, 2, 3, 4, 5, 6, 7]
        for record in records:
            end = record["start"] + len(record["text"])
            assert samples.TEXT[record["start"] : end] == record["text"]
            for part in record["parts"]:
                assert list(part) == ["start", "end", "part", "arende", "beslut", "detail"]
                assert record["start"] <= part["start"] < part["end"] <= end
    assert [part["part"] for part in records[3]["parts"]] == ["number", "title", "label"]
    assert json.loads("".join(render_json((), ()))) == []


def test_a_stretch_over_several_lines_stands_on_each() -> None:
    text = "ett\n\ntvå tre\n"
    stretch = Stretch(1, 7, "text", "3", None, "")
    other = Stretch(8, 12, "title", "4", None, "")
    lines = list(explained(samples.result(text=text).lines, (stretch, other)))
    assert [[part[:2] for part in line.parts] for line in lines] == [[(1, 3)], [], [(5, 7), (8, 12)]]
    assert margin_label(lines[2])[0] == "§ 3 text · § 4 title"


# Widths and safety


@given(st.text(max_size=200), st.integers(1, 30))
def test_breaks_keep_every_character_that_is_not_a_blank(text: str, width: int) -> None:
    pieces = [text[start:end] for start, end in breaks(text, width)]
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(cells(piece) <= max(width, 2) for piece in pieces)


@given(st.text(max_size=200), st.integers(3, 30), st.integers(1, 4))
def test_wrapped_lines_fit(text: str, width: int, most: int) -> None:
    lines = wrap(text, width, most, "(+1)")
    assert 1 <= len(lines) <= most
    assert all(cells(line) <= width for line in lines)
    assert cells(cut(text, width)) <= width
    assert cells(cut_left(text, width)) <= width


def test_words_are_kept_whole_where_they_can_be() -> None:
    assert wrap("ett två tre fyra", 8) == ["ett två", "tre fyra"]
    assert wrap("ett två tre fyra fem", 8, 2) == ["ett två", "tre…"]
    assert wrap("ett två tre fyra fem", 12, 2, "(+2)") == ["ett två tre", "fyra… (+2)"]
    assert wrap("", 8) == [""]
    assert wrap("avvikelse-rapportering", 12) == ["avvikelse-", "rapportering"]
    assert wrap("ett två tre", 3, 2, "(+2000)") == ["ett", "tv…"]
    assert cut("日本語です", 5) == "日本…"
    assert cut_left("långt/namn.txt", 9) == "…namn.txt"


@given(st.text(st.characters()))
def test_what_is_shown_is_as_long_and_can_be_printed(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert "\n" not in one_line(text)
