"""Where protocols may be kept: folders, links, lists, patterns, zip and tar archives, and names in any bytes."""

from __future__ import annotations

import io
import json
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import lsgparse
from archives import PROTOCOL, dates, march, rows, write
from lsgparse import cli
from lsgparse.archive import opening, packed
from lsgparse.archive.entries import Entry, Found, Remark
from lsgparse.archive.parts import read_index
from lsgparse.archive.sources import Sources
from lsgparse.archive.store import FolderStore


def text(day: int) -> bytes:
    return PROTOCOL.format(day=day, text="").encode()


def found(*given: Path | str, listed: tuple[str, ...] = ()) -> list[Found]:
    sources = Sources(map(str, given), listed)
    try:
        return list(sources.walk())
    finally:
        sources.close()


def names(*given: Path | str, under: Path) -> list[str]:
    return [one.name.removeprefix(f"{under}/") for one in found(*given) if isinstance(one, Entry)]


def test_entries_come_in_the_order_of_their_keys_whatever_the_folders(tmp_path: Path) -> None:
    for name in ("a/x.txt", "a-b/x.txt", "a.txt", "a/b/c.txt", "a0.txt", "a/b.txt", "a/b-c.txt"):
        write(tmp_path / name, 1)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("z.txt", text(1))
    keys = [one.key for one in found(tmp_path)]
    assert keys == sorted(keys)
    assert len(set(keys)) == 8
    assert [one.key for one in found(tmp_path / "a.zip", tmp_path / "a-b", tmp_path / "a", tmp_path / "a.txt")] == [
        key for key in keys if not key.endswith(b"/a0.txt")
    ]


def test_overlapping_arguments_give_each_file_once(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b" / "1.txt", 1)
    write(tmp_path / "a" / "2.lst", 2)
    given = (tmp_path / "a" / "b", tmp_path / "a", tmp_path / "a" / "2.lst", tmp_path / "a" / "b" / "1.txt")
    assert names(*given, under=tmp_path) == ["a/2.lst", "a/b/1.txt"]
    assert [type(one) for one in found(tmp_path / "a")] == [Remark, Entry]


def test_links_to_folders_do_not_lead_round_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b" / "1.txt", 1)
    write(tmp_path / "utanför" / "2.txt", 2)
    (tmp_path / "a" / "b" / "runt").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "egen").symlink_to(tmp_path / "a" / "egen")
    (tmp_path / "a" / "ut").symlink_to(tmp_path / "utanför", target_is_directory=True)
    (tmp_path / "a" / "ut2").symlink_to(tmp_path / "utanför", target_is_directory=True)
    (tmp_path / "utanför" / "hem").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "fil.txt").symlink_to(tmp_path / "utanför" / "2.txt")
    assert names(tmp_path / "a", under=tmp_path / "a") == ["b/1.txt", "fil.txt", "ut/2.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="file systems elsewhere want names that are text")
def test_names_in_any_bytes(tmp_path: Path) -> None:
    (tmp_path / "arkiv").mkdir()
    folder = os.fsencode(tmp_path / "arkiv")
    for day, name in enumerate((b"\xe5r.txt", "år\n2.txt".encode(), b"=cmd.txt"), 1):
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(text(day))
    target = tmp_path / "alla.jsonl"
    unchanged = []
    for ending in ("json", "csv"):
        report = tmp_path / f"r.{ending}"
        done = lsgparse.convert(os.fsdecode(folder), target, report=report)
        assert done.ok
        assert "xe5r.txt" in report.read_bytes().decode("utf-8")
        unchanged.append(done.unchanged)
    assert sorted(dates(target)) == march(1, 2, 3)
    assert unchanged[0] == 0


def test_lists_and_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for day in (1, 2, 3, 4):
        write(tmp_path / f"{day}.txt", day)
    target = tmp_path / "alla.jsonl"
    for separator in (b"\n", b"\r\n", b"\0"):
        listed = separator.join((b"3.txt", b"1.txt", b"./1.txt", b"fattas.txt"))
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(listed)))
        assert cli.main(["convert", "-", "-o", str(target)]) == 1
        assert dates(target) == march(1, 3)
        assert "fattas.txt (no such file" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"1.txt\n")))
    assert cli.main(["convert", "[23].txt", "--from-stdin", "--prune", "-o", str(target)]) == 0
    assert dates(target) == march(1, 2, 3)
    assert cli.main(["convert", "[9].txt", "-o", str(tmp_path / "inget.jsonl")]) == 1
    assert "nothing matches the pattern" in capsys.readouterr().err
    assert (tmp_path / "inget.jsonl").read_bytes() == b""
    assert cli.main(["convert", "-o", str(target)]) == 2


def test_what_is_named_in_other_runs_stays_until_it_is_pruned(tmp_path: Path) -> None:
    target = tmp_path / "alla.jsonl"
    write(tmp_path / "a" / "1.txt", 1)
    write(tmp_path / "b" / "2.txt", 2)
    lsgparse.convert(tmp_path / "a", target)
    done = lsgparse.convert(tmp_path / "b", target)
    assert (done.kept, done.gone, dates(target)) == (1, 0, march(1, 2))
    done = lsgparse.convert(tmp_path / "b", target, prune=True)
    assert (done.kept, done.gone, dates(target)) == (0, 1, march(2))


def test_zip_and_tar_archives_are_read_member_by_member(tmp_path: Path) -> None:
    target, report = tmp_path / "alla.jsonl", tmp_path / "r.json"
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("2024/år.txt", text(1))
        archive.writestr("2024/bild.png", b"\x89PNG")
        archive.writestr("__MACOSX/2024/._år.txt", b"x")
        archive.writestr("inne.zip", b"PK")
    for number, mode in enumerate(("w", "w:gz", "w:xz"), 2):
        with tarfile.open(tmp_path / f"{number}.tar{mode[1:].replace(':', '.')}", mode) as archive:  # type: ignore[call-overload]
            info = tarfile.TarInfo("mapp/prot.txt")
            info.size = len(text(number))
            archive.addfile(info, io.BytesIO(text(number)))
            link = tarfile.TarInfo("mapp/länk.txt")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
    before = sorted(tmp_path.iterdir())
    done = lsgparse.convert(before, target, report=report)
    assert dates(target) == march(1, 2, 3, 4)
    assert (done.failed, done.skipped) == (0, 5)
    assert {path.name for path in tmp_path.iterdir()} - {path.name for path in before} == {
        "alla.jsonl",
        "alla.jsonl.lsg",
        "r.json",
    }
    assert rows(report)["2024/år.txt"]["meetings"] == ["vardsamverkansgruppen-2024-03-01"]
    assert lsgparse.convert(before, target).unchanged == 4


def test_an_archive_that_cannot_be_trusted_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.json"
    write(archive / "1.txt", 1)
    with zipfile.ZipFile(archive / "ut.zip", "w") as packed_file:
        for name in ("../ut.txt", "/etc/ut.txt", "C:\\ut.txt", "a\\..\\ut.txt", "a/b.txt"):
            packed_file.writestr(name, text(2))
    with tarfile.open(archive / "ut.tar", "w") as tar:
        for name in ("../../ut.txt", "god.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(text(3))
            tar.addfile(info, io.BytesIO(text(3)))
    with zipfile.ZipFile(archive / "trasig.zip", "w") as packed_file:
        packed_file.writestr("x.txt", text(4))
    whole = (archive / "trasig.zip").read_bytes()
    (archive / "trasig.zip").write_bytes(whole[: len(whole) // 2])
    (archive / "skadad.zip").write_bytes(whole.replace(b"Teams", b"Taems"))  # its checksum no longer agrees
    (archive / "låst.zip").write_bytes(locked(whole))
    (archive / "tom.tar.gz").write_bytes(b"")
    done = lsgparse.convert(archive, target, report=report)
    assert dates(target) == march(1, 2, 3)
    assert not (tmp_path / "ut.txt").exists()
    sources = json.loads(report.read_text("utf-8"))["sources"]
    reasons = [row["reason"] for row in sources if row["result"] == "failed"]
    assert len(reasons) == done.failed == 9
    assert sum("leads out of the archive" in reason for reason in reasons) == 5
    told = {name: row["reason"] for name, row in rows(report).items() if row["result"] == "failed"}
    assert "no sound zip archive" in told["arkiv/trasig.zip"]
    assert "no sound tar archive" in told["arkiv/tom.tar.gz"]
    assert "cannot be unpacked" in told["skadad.zip/x.txt"]
    assert "encrypted" in told["låst.zip/x.txt"]


def locked(archive: bytes) -> bytes:
    """A zip archive that says of its members that they are encrypted."""
    head, central = archive.index(b"PK\x03\x04"), archive.index(b"PK\x01\x02")
    data = bytearray(archive)
    data[head + 6] |= 1
    data[central + 8] |= 1
    return bytes(data)


def test_bombs_are_refused_before_they_grow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "HARMLESS", 100_000)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(1_000_000))
    with zipfile.ZipFile(tmp_path / "halv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(1_000_000))
        archive.writestr("b.txt", text(1))
        archive.writestr("c.bin", os.urandom(10_000))
    with tarfile.open(tmp_path / "bomb.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("a.txt")
        info.size = 1_000_000
        tar.addfile(info, io.BytesIO(bytes(1_000_000)))
    remarks = {Path(one.name).name: one.reason for one in found(tmp_path) if isinstance(one, Remark)}
    assert set(remarks) == {"bomb.zip", "a.txt", "c.bin", "bomb.tar.gz"}
    assert all("refused as a bomb" in reason for name, reason in remarks.items() if name != "c.bin")
    assert names(tmp_path, under=tmp_path) == ["halv.zip/b.txt"]


def test_a_member_larger_than_it_claims_is_not_read_beyond_the_limit(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("stor.txt", text(1) * 100)
        archive.writestr("liten.txt", text(2))
    target = tmp_path / "alla.jsonl"
    done = lsgparse.convert(tmp_path / "a.zip", target, max_bytes=len(text(1)) * 10)
    assert (done.failed, dates(target)) == (1, march(2))


def test_strict_keeps_doubtful_protocols_out(tmp_path: Path) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.json"
    write(archive / "1.txt", 1)
    doubtful = PROTOCOL.format(day=2, text="").replace("Ärenden: 1-2", "Ärenden: 1-9")
    (archive / "2.txt").write_text(doubtful, encoding="utf-8")
    os.utime(archive / "2.txt", (1_700_000_000, 1_700_000_000))
    done = lsgparse.convert(archive, target)
    assert (done.ok, done.warnings, len(dates(target))) == (True, 1, 2)
    done = lsgparse.convert(archive, target, strict=True, report=report)
    assert (done.ok, done.failed, done.done, dates(target)) == (False, 1, 0, march(1))
    assert rows(report)["arkiv/2.txt"]["result"] == "failed"
    assert rows(report)["arkiv/2.txt"]["reason"].startswith("LSG4")
    assert json.loads(report.read_text("utf-8"))["summary"]["ok"] is False
    assert len(dates_of(archive, target)) == 2


def dates_of(archive: Path, target: Path) -> list[str]:
    """The dates of the target after a run that is not strict."""
    lsgparse.convert(archive, target)
    return dates(target)


def test_a_report_of_a_target_without_people_names_none(tmp_path: Path) -> None:
    archive, target, report = tmp_path / "arkiv", tmp_path / "alla.jsonl", tmp_path / "r.csv"
    archive.mkdir()
    people = "Nanna Öhrn  Piteå kommun\n\nFrånvarande\nNanna Öhrn  Piteå kommun\n\n1. Godkännande"
    protocol = PROTOCOL.format(day=1, text="").replace("\n1. Godkännande", people)
    (archive / "1.txt").write_text(protocol, encoding="utf-8")
    lsgparse.convert(archive, target, report=report)
    assert "Nanna Öhrn" in report.read_text("utf-8")
    lsgparse.convert(archive, target, report=report, without=["attendance"])
    assert "Öhrn" not in report.read_text("utf-8")
    assert "warnings" in report.read_text("utf-8")
    parts = (tmp_path / "alla.jsonl.lsg" / "parts").iterdir()
    kept = [json.dumps(read_index(FolderStore(path.parent), path.name), ensure_ascii=False) for path in parts]
    assert "Öhrn" not in "".join(kept)


def counting(original: Callable[..., object], calls: list[object]) -> Callable[..., object]:
    """The function, noting each call."""

    def counted(*given: object, **more: object) -> object:
        calls.append(given)
        return original(*given, **more)

    return counted


def test_a_packed_archive_is_passed_once_for_each_chunk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening it for each member would take longer the more members there are."""
    for name, kind in (("a.tar.gz", "w:gz"), ("b.zip", None)):
        if kind is None:
            with zipfile.ZipFile(tmp_path / name, "w") as packed_file:
                for day in range(1, 21):
                    packed_file.writestr(f"{day:02}.txt", text(day))
        else:
            with tarfile.open(tmp_path / name, kind) as tar:  # type: ignore[call-overload]
                for day in range(20, 0, -1):
                    info = tarfile.TarInfo(f"{day:02}.txt")
                    info.size = len(text(day))
                    tar.addfile(info, io.BytesIO(text(day)))
    opened: list[object] = []
    for module, name in ((tarfile, "open"), (zipfile, "ZipFile")):
        monkeypatch.setattr(module, name, counting(getattr(module, name), opened))
    for name in ("a.tar.gz", "b.zip"):
        opened.clear()
        target = tmp_path / f"{name}.jsonl"
        lsgparse.convert(tmp_path / name, target)
        assert dates(target) == march(*range(1, 21))
        assert len(opened) == 3  # once to list it, once for each chunk of sixteen
    opened.clear()
    found_dates = [
        one.result.meeting.date
        for one in lsgparse.iter_parse(tmp_path / "a.tar.gz")
        if isinstance(one, lsgparse.ParsedSource)
    ]
    assert found_dates == march(*range(1, 21))
    assert len(opened) == 2


def test_members_of_a_damaged_archive_fail_each_by_itself(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as tar:
        for day in range(1, 9):
            info = tarfile.TarInfo(f"{day}.txt")
            data = {2: text(day) * 50, 8: os.urandom(100_000)}.get(day, text(day))
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    entries = [one for one in found(tmp_path / "a.tar.gz") if isinstance(one, Entry)]
    whole = (tmp_path / "a.tar.gz").read_bytes()
    (tmp_path / "a.tar.gz").write_bytes(whole[: len(whole) * 3 // 4])  # after it was listed
    reader = opening.Reader(entries, len(text(1)) * 10)
    told = {}
    for entry in entries:
        try:
            assert reader.read(entry).data == text(int(entry.member[0]))
            told[entry.member] = ""
        except lsgparse.SourceError as error:
            told[entry.member] = str(error)
    reader.close()
    assert told["1.txt"] == told["7.txt"] == ""
    assert "limit" in told["2.txt"]
    assert "cannot be unpacked" in told["8.txt"]


def tar(path: Path, members: dict[str, bytes], **extra: str) -> None:
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.pax_headers = len(data), 1_700_000_000, extra
            archive.addfile(info, io.BytesIO(data))


def contents(entries: list[Entry]) -> list[bytes | str]:
    """The bytes of each entry, 'changed' where its archive is told to be another one now."""
    got = [content for _entry, content in opening.in_order(entries, 100_000)]
    changed = "was changed while it was read"
    return [one.data if isinstance(one, opening.Content) else "changed" if changed in str(one) else "" for one in got]


def test_a_tar_archive_that_is_replaced_between_listing_and_reading_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    tar(path, {"1.txt": text(1), "2.txt": text(2)}, mtime="1700000000.7")
    entries = [one for one in found(path) if isinstance(one, Entry)]
    assert contents(entries) == [text(1), text(2)]
    tar(path, {"0.txt": b"x" * 700, "1.txt": text(1), "2.txt": text(2)})
    assert contents(entries) == ["changed", "changed"]
    tar(path, {"1.txt": text(1)})
    assert contents(entries[1:]) == ["changed"]
