"""Settings of ``lsg check`` and its baseline: where they are found, what they do, what is told when they are wrong."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from lsgparse.audit.baseline import Baseline, BaselineError, Entry, as_json, read_baseline
from lsgparse.audit.placing import hash_of_line
from lsgparse.audit.settings import KEYS, Finder, SettingsError, read_settings
from test_check import DOUBTFUL, NOTED, SOUND, Run, folder, run

__all__ = ["folder", "run"]  # the fixtures of test_check


def found(run: Run, *arguments: str) -> list[tuple[str, str]]:
    outcome = run("check", *arguments, "--format", "json")
    assert outcome.code in (0, 1), outcome.err
    return [(one["file"], one["code"]) for one in outcome.records]


# Settings


def test_settings_are_found_upward_and_the_nearest_count(run: Run, folder: Path) -> None:
    inner = folder / "arkiv" / "2024"
    inner.mkdir(parents=True)
    for where in (folder / "arkiv", inner):
        (where / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
        (where / "b.txt").write_text(NOTED, encoding="utf-8")
    (folder / "lsgparse.toml").write_text('ignore = ["LSG3", "LSG9"]\n', encoding="utf-8")
    (folder / "pyproject.toml").write_text("[tool.lsgparse]\nignore = ['LSG4']\n", encoding="utf-8")
    (inner / "pyproject.toml").write_text("[tool.lsgparse]\nselect = ['no-signatures']\n", encoding="utf-8")
    assert found(run, "arkiv") == [("arkiv/2024/b.txt", "LSG315"), ("arkiv/a.txt", "LSG411")]
    (inner / "pyproject.toml").write_text("[tool.other]\nselect = 1\n", encoding="utf-8")
    assert found(run, "arkiv") == [("arkiv/2024/a.txt", "LSG411"), ("arkiv/a.txt", "LSG411")]


def test_the_command_line_outweighs_settings(run: Run, folder: Path) -> None:
    (folder / "lsgparse.toml").write_text('ignore = ["LSG411"]\nseverity = "error"\n', encoding="utf-8")
    names = ("doubtful.txt", "noted.txt")
    assert found(run, *names) == []
    assert found(run, *names, "--severity", "info") == [("noted.txt", "LSG315")]
    assert found(run, *names, "--severity", "info", "--select", "LSG411") == [("doubtful.txt", "LSG411")]
    assert found(run, *names, "--severity", "info", "--ignore", "LSG3", "--extend-select", "LSG411") == [
        ("doubtful.txt", "LSG411")
    ]
    assert len(found(run, *names, "--isolated")) == 2
    (folder / "other.toml").write_text('select = ["LSG3"]\n', encoding="utf-8")
    assert found(run, *names, "--config", "other.toml") == [("noted.txt", "LSG315")]
    assert run("check", *names, "--config", "other.toml", "--isolated").code == 2


def test_fail_on_in_settings(run: Run, folder: Path) -> None:
    (folder / "lsgparse.toml").write_text('fail-on = "info"\n', encoding="utf-8")
    assert run("check", "noted.txt").code == 1
    assert run("check", "noted.txt", "--fail-on", "warning").code == 0


def test_exclude(run: Run, folder: Path) -> None:
    for name in ("arkiv/utkast/a.txt", "arkiv/2019/x-bilaga.txt", "arkiv/2019/y.txt", "arkiv/b.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(DOUBTFUL, encoding="utf-8")
    (folder / "lsgparse.toml").write_text(
        'exclude = ["utkast/", "arkiv/2019/*-bilaga.txt", "2019"]\nselect = ["LSG4"]\n', encoding="utf-8"
    )
    assert found(run, "arkiv") == [("arkiv/b.txt", "LSG411")]
    assert found(run, "arkiv/utkast/a.txt") == [("arkiv/utkast/a.txt", "LSG411")]
    (folder / "lsgparse.toml").write_text('exclude = ["*/2019/*-bilaga.txt", "b.*"]\n', encoding="utf-8")
    assert {file for file, _ in found(run, "arkiv", "--select", "LSG4")} == {"arkiv/utkast/a.txt", "arkiv/2019/y.txt"}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("lsgparse.toml", "ignroe = []", "lsgparse.toml: ignroe is no key; the keys are select, "),
        ("lsgparse.toml", "ignroe = []", "; did you mean ignore?"),
        ("lsgparse.toml", "extend_select = []", "did you mean extend-select?"),
        ("lsgparse.toml", "ignore = 'LSG4'", "ignore must be a list of texts in quotation marks, not a text"),
        ("lsgparse.toml", "ignore = [4]", "ignore must be a list of texts in quotation marks"),
        ("lsgparse.toml", "ignore = ['LSG419x']", "ignore: 'LSG419x' is no code"),
        (
            "lsgparse.toml",
            "severity = 'warnings'",
            "one of info, warning, error, not 'warnings'; did you mean warning?",
        ),
        ("lsgparse.toml", "fail-on = true", "fail-on must be one of info, warning, error, not True"),
        ("lsgparse.toml", "baseline = 3", "baseline must be the name of a file in quotation marks, not a number"),
        ("lsgparse.toml", "exclude = [1979-05-27]", "exclude must be a list"),
        ("lsgparse.toml", "select = [", "is no TOML: "),
        ("pyproject.toml", "[tool]\nlsgparse = 3", "tool.lsgparse must be a table, not a number"),
        ("pyproject.toml", "[tool.lsgparse]\nselct = []", "pyproject.toml: tool.lsgparse.selct is no key"),
    ],
)
def test_settings_that_are_wrong(run: Run, folder: Path, name: str, content: str, told: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    for arguments in (("doubtful.txt",), ("doubtful.txt", "--format", "json"), (".",)):
        outcome = run("check", *arguments)
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.startswith("lsg: ")
        assert told in outcome.err
    assert run("check", "doubtful.txt", "--isolated").code == 1


def test_settings_that_cannot_be_read(run: Run, folder: Path) -> None:
    assert "no-such.toml: cannot be read (No such file" in run("check", ".", "--config", "no-such.toml").err
    (folder / "lsgparse.toml").write_bytes(b"ignore = ['\xff']")
    assert "is no UTF-8; save it as UTF-8" in run("check", ".").err


def test_every_key_has_an_example_that_works(tmp_path: Path) -> None:
    for name, row in KEYS.items():
        assert row.example.startswith(f"{name} = ")
        path = tmp_path / "lsgparse.toml"
        path.write_text(row.example, encoding="utf-8")
        assert read_settings(path) != read_settings(_empty(tmp_path))


def _empty(folder: Path) -> Path:
    (folder / "inner").mkdir(exist_ok=True)
    path = folder / "inner" / "lsgparse.toml"
    path.touch()
    return path


def test_settings_above_all_folders(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        Finder(tmp_path / "missing.toml")
    assert Finder(isolated=True).settings(tmp_path).file is None
    assert Finder(isolated=True).baseline(tmp_path) is None


# The baseline


def test_what_was_accepted_is_not_reported(run: Run, folder: Path) -> None:
    outcome = run("check", ".", "--write-baseline")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "lsg: lsg-baseline.json: 2 findings accepted; they are not reported any more\n"
    content = json.loads((folder / "lsg-baseline.json").read_text(encoding="utf-8"))
    assert content == {
        "version": 1,
        "files": {
            "doubtful.txt": [{"code": "LSG411", "line": hash_of_line("Samrådet godkänner planen."), "count": 1}],
            "noted.txt": [{"code": "LSG315", "line": hash_of_line("Protokoll Samrådet för skolhälsa"), "count": 1}],
        },
    }
    outcome = run("check", ".")
    assert outcome.code == 0
    assert outcome.out == "Nothing found in 3 protocols; 2 accepted by the baseline.\n"
    assert len(found(run, ".", "--isolated")) == 2


def test_no_word_of_a_protocol_stands_in_a_baseline(run: Run, folder: Path) -> None:
    run("check", ".", "--write-baseline")
    content = (folder / "lsg-baseline.json").read_text(encoding="utf-8")
    assert not {word for word in SOUND.split() if len(word) > 4 and word in content}


def test_a_finding_keeps_when_its_line_moves_and_not_when_its_words_change(run: Run, folder: Path) -> None:
    run("check", "doubtful.txt", "--write-baseline")
    path = folder / "doubtful.txt"
    path.write_text("\n\n" + DOUBTFUL.replace("godkänner planen", "godkänner   planen"), encoding="utf-8")
    assert found(run, "doubtful.txt") == []
    path.write_text(DOUBTFUL.replace("godkänner planen", "godkänner tidplanen"), encoding="utf-8")
    outcome = run("check", "doubtful.txt")
    assert outcome.code == 1
    assert outcome.err == (
        "lsg: lsg-baseline.json: 1 accepted finding is not there any more; --write-baseline writes it anew\n"
    )


def test_the_same_line_twice_counts_twice(run: Run, folder: Path) -> None:
    item = "{}. Plan för länet\nInformationsärende\nBeslut\nSamrådet godkänner planen.\n\n"
    one = SOUND.replace("Vid protokollet", item.format(3) + "Vid protokollet")
    (folder / "a.txt").write_text(one, encoding="utf-8")
    run("check", "a.txt", "--write-baseline", "--select", "LSG411")
    two = one.replace("Vid protokollet", item.format(4) + "Vid protokollet")
    (folder / "a.txt").write_text(two, encoding="utf-8")
    assert found(run, "a.txt", "--select", "LSG411") == [("a.txt", "LSG411")]
    run("check", "a.txt", "--write-baseline", "--select", "LSG411")
    entries = read_baseline(folder / "lsg-baseline.json").entries
    assert entries == {Entry("a.txt", "LSG411", hash_of_line("Samrådet godkänner planen.")): 2}
    assert found(run, "a.txt", "--select", "LSG411") == []


def test_writing_anew_keeps_what_was_not_looked_at(run: Run, folder: Path) -> None:
    run("check", ".", "--write-baseline")
    (folder / "doubtful.txt").write_text(SOUND, encoding="utf-8")
    run("check", "doubtful.txt", "--write-baseline")
    assert {entry.file for entry in read_baseline(folder / "lsg-baseline.json").entries} == {"noted.txt"}
    run("check", "noted.txt", "--write-baseline", "--select", "LSG4")
    assert {entry.file for entry in read_baseline(folder / "lsg-baseline.json").entries} == {"noted.txt"}
    (folder / "noted.txt").unlink()
    assert "1 accepted finding is not there any more" in run("check", "sound.txt").err
    run("check", "sound.txt", "--write-baseline")
    assert not read_baseline(folder / "lsg-baseline.json").entries


def test_where_the_baseline_is(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = folder / "arkiv"
    inner.mkdir()
    (inner / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
    assert "accepted.json: 1 finding accepted" in run("check", "arkiv", "--write-baseline", "accepted.json").err
    assert found(run, "arkiv") == [("arkiv/a.txt", "LSG411")]
    assert found(run, "arkiv", "--baseline", "accepted.json") == []
    (inner / "lsgparse.toml").write_text('baseline = "../accepted.json"\n', encoding="utf-8")
    assert found(run, "arkiv") == []
    monkeypatch.chdir(inner)
    assert found(run, "a.txt") == []
    (inner / "lsgparse.toml").unlink()
    (folder / "accepted.json").rename(folder / "lsg-baseline.json")
    assert found(run, "a.txt") == []
    assert found(run, "../arkiv/a.txt") == []


def test_two_names_for_the_baseline_are_wrong_usage(run: Run) -> None:
    assert run("check", ".", "--write-baseline", "a.json", "b.json").code == 2
    assert run("check", ".", "--write-baseline", "a.json", "--baseline", "b.json").code == 2
    assert run("check", "--write-baseline", "a.json").code == 2


@pytest.mark.parametrize("option", [("--statistics",), ("-f", "json"), ("-o", "found.json")])
def test_writing_a_baseline_reports_nothing(run: Run, option: tuple[str, ...]) -> None:
    outcome = run("check", "doubtful.txt", "--write-baseline", *option)
    assert outcome.code == 2
    assert "reports nothing; leave one of the two out" in " ".join(outcome.err.split())


@pytest.mark.parametrize("option", ["--config", "--baseline"])
def test_an_empty_name_is_wrong_usage(run: Run, option: str) -> None:
    assert "the name is empty" in run("check", "doubtful.txt", option, "").err


def test_what_several_tell_together_is_accepted_and_not_lost(run: Run, folder: Path) -> None:
    (folder / "copy.txt").write_text(DOUBTFUL, encoding="utf-8")
    assert ("doubtful.txt", "LSG902") in found(run, "copy.txt", "doubtful.txt")
    run("check", "copy.txt", "doubtful.txt", "--write-baseline")
    assert found(run, "copy.txt", "doubtful.txt") == []
    alone = run("check", "doubtful.txt")
    assert (alone.code, alone.err) == (0, "")  # nothing is stale: the other file was not looked at
    run("check", "doubtful.txt", "--write-baseline")
    assert found(run, "copy.txt", "doubtful.txt") == []


def test_a_file_that_cannot_be_read_now_keeps_what_was_accepted(run: Run, folder: Path) -> None:
    run("check", "doubtful.txt", "--write-baseline")
    (folder / "doubtful.txt").write_bytes(b"%PDF-1.7")
    outcome = run("check", "doubtful.txt")
    assert (outcome.code, outcome.err) == (1, "")
    run("check", "doubtful.txt", "--write-baseline")
    (folder / "doubtful.txt").write_text(DOUBTFUL, encoding="utf-8")
    assert found(run, "doubtful.txt") == []


def test_what_is_below_the_severity_is_neither_accepted_nor_lost(run: Run) -> None:
    run("check", ".", "--write-baseline", "--severity", "warning")
    assert found(run, ".") == [("noted.txt", "LSG315")]
    run("check", ".", "--write-baseline")
    run("check", ".", "--write-baseline", "--severity", "warning")
    assert found(run, ".") == []
    assert run("check", ".", "--severity", "warning").err == run("check", ".").err


def test_codes_of_one_folder_are_not_taken_for_those_of_another(run: Run, folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "a.txt").write_text(DOUBTFUL.replace("03-05", "06-11"), encoding="utf-8")
    run("check", ".", "--write-baseline")
    (folder / "inner" / "lsgparse.toml").write_text('ignore = ["LSG4"]\n', encoding="utf-8")
    assert "not there any more" not in run("check", ".").err
    run("check", ".", "--write-baseline")
    (folder / "inner" / "lsgparse.toml").unlink()
    assert found(run, ".") == []


def test_what_is_excluded_by_a_file_that_is_named(run: Run, folder: Path) -> None:
    (folder / "other.toml").write_text('exclude = ["doubtful.txt"]\n', encoding="utf-8")
    assert found(run, ".", "--config", "other.toml", "--select", "LSG4") == []


def test_several_baselines_are_not_written_into_one(run: Run, folder: Path) -> None:
    for name in ("x", "y"):
        (folder / name).mkdir()
        (folder / name / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
        assert run("check", name, "--write-baseline", "--baseline", f"{name}/lsg-baseline.json").code == 0
    assert found(run, "x", "y", "--ignore", "LSG9") == []
    outcome = run("check", "x", "y", "--write-baseline")
    assert outcome.code == 2
    assert "the files have several baselines" in " ".join(outcome.err.split())


def test_what_could_not_be_read_is_never_accepted(run: Run, folder: Path) -> None:
    (folder / "empty.txt").touch()
    outcome = run("check", "empty.txt", "--write-baseline")
    assert outcome.code == 1
    assert "lsg: empty.txt: empty, 0 bytes" in outcome.err
    assert run("check", "empty.txt").code == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[]", 'it holds no object with the key "files"'),
        ("{", "is no baseline (Expecting"),
        ('{"version": 2, "files": {}}', "its version is 2, not 1"),
        ('{"version": 1, "files": {"a.txt": {}}}', "'a.txt' has no list"),
        ('{"version": 1, "files": {"a.txt": [{"code": "LSG411"}]}}', "'a.txt' has a row that is none"),
        ('{"version": 1, "files": {"a.txt": [{"code": "X", "line": "", "count": 1}]}}', "has a row that is none"),
        ('{"version": 1, "files": {"a.txt": [{"code": "LSG411", "line": "", "count": true}]}}', "has a row that is"),
        ("[" * 100_000, "is no baseline"),
    ],
)
def test_a_baseline_that_is_wrong(run: Run, folder: Path, content: str, told: str) -> None:
    path = folder / "lsg-baseline.json"
    path.write_text(content, encoding="utf-8")
    for arguments in (("check", "doubtful.txt"), ("check", "doubtful.txt", "--write-baseline")):
        outcome = run(*arguments)
        assert (outcome.code, outcome.out) == (2, "")
        assert told in outcome.err
        assert "mend it, or delete it and make it again" in outcome.err
    assert path.read_text(encoding="utf-8") == content


def test_a_baseline_that_is_not_there(run: Run) -> None:
    outcome = run("check", "doubtful.txt", "--baseline", "none.json")
    assert outcome.code == 2
    assert "none.json: no such baseline; make it with --write-baseline" in outcome.err


def test_a_baseline_that_cannot_be_written_leaves_the_old_one(run: Run, folder: Path) -> None:
    outcome = run("check", "doubtful.txt", "--write-baseline", "--baseline", "no/folder/b.json")
    assert outcome.code == 1
    assert "b.json: cannot be written" in outcome.err
    assert sorted(path.name for path in folder.iterdir()) == ["doubtful.txt", "noted.txt", "sound.txt"]


def test_names_that_are_no_unicode_come_back_from_a_baseline(tmp_path: Path) -> None:
    entries = Counter({Entry(os.fsdecode(b"m\xf6te.txt"), "LSG411", "a" * 16): 2, Entry("möte.txt", "LSG315", ""): 1})
    path = tmp_path / "b.json"
    path.write_text("".join(as_json(entries)), encoding="utf-8")
    assert read_baseline(path).entries == entries
    assert "möte.txt" in path.read_text(encoding="utf-8")
    path.write_text("".join(as_json(Counter())), encoding="utf-8")
    assert read_baseline(path) == Baseline(path)
    with pytest.raises(BaselineError):
        read_baseline(tmp_path)
