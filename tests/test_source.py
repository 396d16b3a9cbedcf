"""Bytes to text: every encoding that is known, and a clear message for everything that is no text."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lsgparse.errors import (
    EmptyError,
    EncodingError,
    NotTextError,
    SourceError,
    TooLargeError,
    UnreadableError,
)
from lsgparse.text.source import load, read_limited

TEXT = "Protokoll Vårdsamverkansgruppen\r\nÄrende 12\rÖvriga frågor\n"


def zipped(*names: str, first: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, b"x" * 10)
    return buffer.getvalue()


def message(source: Path | bytes | str, **options: object) -> str:
    with pytest.raises(SourceError) as caught:
        load(source, **options)  # type: ignore[arg-type]
    return str(caught.value)


def test_a_path_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_bytes(TEXT.encode())
    source = load(path)
    assert source.text == TEXT
    assert source.name == str(path)
    assert source.encoding == "utf-8"
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert source.notes == ()


def test_a_name_given_replaces_the_files_own(tmp_path: Path) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_bytes(b"Protokoll")
    assert load(path, name="p.txt").name == "p.txt"
    assert load(b"Protokoll").name is None


def test_a_str_is_the_text_itself() -> None:
    source = load(TEXT, name="given")
    assert (source.text, source.encoding, source.name) == (TEXT, "utf-8", "given")
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_lone_surrogates_are_replaced_one_for_one_and_still_told_apart_by_the_hash() -> None:
    one, other = load("a\ud800b å"), load("a\udfffb å")
    assert one.text == other.text == "a\ufffdb å"
    assert one.sha256 == hashlib.sha256("a\ud800b å".encode("utf-8", "surrogatepass")).hexdigest() != other.sha256


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-32"), "utf-32"),
        (b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"), "utf-32"),
    ],
)
def test_unicode_is_found_by_its_mark_or_its_form(data: bytes, encoding: str) -> None:
    source = load(data)
    assert (source.text, source.encoding, source.notes) == (TEXT, encoding, ())
    assert source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("text", "codec", "shown"),
    [("rad 1\r\nrad 2\rVård – åäö", "cp1252", "cp1252"), ("rad 1\r\nrad 2\rV\x81rd åäö", "latin-1", "latin-1")],
)
def test_a_fallback_is_told_with_its_place(text: str, codec: str, shown: str) -> None:
    source = load(text.encode(codec))
    assert source.text == text
    (note,) = source.notes
    assert (note.code, note.message) == ("LSG101", f"not valid UTF-8; read as {shown}")
    assert note.lines == ((3, 3),)
    ((start, end),) = note.spans
    assert text[start:end] in "å\x81"


def test_behind_a_mark_bytes_that_are_no_utf8_are_letters_of_cp1252() -> None:
    source = load(b"\xef\xbb\xbfv\xe5rd")
    assert (source.text, source.encoding) == ("vård", "utf-8-sig")
    assert [note.code for note in source.notes] == ["LSG107"]


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-le", "UTF_16", "cp850"])
def test_an_encoding_given_outweighs_what_the_bytes_look_like(encoding: str) -> None:
    source = load(TEXT.encode(encoding), encoding=encoding)
    assert source.text == TEXT
    assert source.notes == ()


def test_a_mark_is_no_part_of_the_text_with_an_encoding_given_either() -> None:
    assert load(b"\xef\xbb\xbfa", encoding="utf-8").text == "a"


@pytest.mark.parametrize(
    ("data", "encoding", "what"),
    [
        (b"rad 1\nv\xe5rd", "utf-8", "byte 7 (line 2) cannot be decoded"),
        (b"abc", "klingon", "'klingon' is no text encoding"),
        (b"abc", "hex", "'hex' is no text encoding"),
        (b"abc", "a\0b", "is no text encoding"),
        (b"xn--99999999", "idna", "not idna"),
    ],
)
def test_an_encoding_that_cannot_be(data: bytes, encoding: str, what: str) -> None:
    with pytest.raises(EncodingError, match=r"p\.txt: ") as caught:
        load(data, name="p.txt", encoding=encoding)
    assert what in str(caught.value)


def test_utf16_that_is_cut_off() -> None:
    with pytest.raises(EncodingError, match=r"p\.txt: begins as UTF-16, but byte 4"):
        load("ab".encode("utf-16")[:-1], name="p.txt")


def test_an_encoding_belongs_to_bytes() -> None:
    with pytest.raises(ValueError, match="text already"):
        load("text", encoding="utf-8")
    with pytest.raises(TypeError, match="not int"):
        load(3)  # type: ignore[arg-type]


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file; check the name"):
        load(tmp_path / "p.txt")
    (tmp_path / "q.txt").write_text("x")
    with pytest.raises(UnreadableError, match="no such file"):
        load(tmp_path / "q.txt" / "p.txt")
    with pytest.raises(UnreadableError, match="too long"):
        load(tmp_path / ("p" * 500))
    with pytest.raises(UnreadableError, match="not a possible file name"):
        load(tmp_path / "a\0b")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="a folder, not a file"):
        load(tmp_path)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.txt"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError, match="no permission to read it"):
        load(path)


def test_a_read_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.txt"
    path.write_text("x")

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(UnreadableError, match="Input/output error"):
        load(path)


@pytest.mark.parametrize("data", [b"", b" \r\n\t\f ", b"\xef\xbb\xbf\n", "\u00a0\u200b\n".encode(), b"\n\x1a"])
def test_nothing_but_blanks(data: bytes) -> None:
    with pytest.raises(EmptyError, match=r"p\.txt: (empty|nothing but blanks)"):
        load(data, name="p.txt")


def test_an_empty_str() -> None:
    with pytest.raises(EmptyError, match="the text given: nothing but blanks"):
        load("")


def test_too_large_is_seen_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.txt"
    path.write_bytes(b"x" * 1001)
    monkeypatch.setattr(Path, "open", None)
    with pytest.raises(TooLargeError, match=r"1,001 bytes are more than the limit of 1,000 bytes; .*--max-bytes"):
        load(path, max_bytes=1000)


def test_too_large_without_a_file() -> None:
    with pytest.raises(TooLargeError):
        load(b"x" * 11, max_bytes=10)
    with pytest.raises(TooLargeError):
        load("å" * 6, max_bytes=10)
    assert load(b"x" * 10, max_bytes=10).text == "x" * 10


def test_a_stream_without_end_is_left_at_the_limit() -> None:
    with Path("/dev/zero").open("rb") as stream, pytest.raises(TooLargeError, match="the source is more"):
        read_limited(stream, "-", 3_000_000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_has_no_size_and_is_read_all_the_same() -> None:
    assert "nothing but blanks" in message(Path("/dev/null")) or "empty" in message(Path("/dev/null"))


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF", "pdftotext -layout"),
        (b"\xef\xbb\xbf \n%PDF-1.4", "a PDF", "ocrmypdf"),
        (zipped("[Content_Types].xml", "word/document.xml"), "DOCX", "soffice"),
        (zipped("xl/workbook.xml"), "XLSX", "text"),
        (zipped("ppt/presentation.xml"), "PPTX", "text"),
        (zipped("content.xml", first=b"application/vnd.oasis.opendocument.text"), "ODT", "soffice"),
        (zipped("protokoll.txt"), "a ZIP archive", "unpack"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "old Office document", "soffice"),
        (b"{\\rtf1\\ansi Protokoll}", "RTF", "soffice"),
        (gzip.compress(b"Protokoll", mtime=0), "gzip", "gunzip"),
        (b"BZh91AY", "compressed archive", "unpack"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image", "tesseract"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image", "OCR"),
        (b"II*\0\x08", "a TIFF image", "OCR"),
        (b"MM\0*\0", "a TIFF image", "OCR"),
        (b"GIF89a\0", "a GIF image", "OCR"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a WebP image", "OCR"),
        (b"\n<!DOCTYPE HTML><html><p>Protokoll", "a web page", "w3m"),
        ("<html>Protokoll".encode("utf-16"), "a web page", "w3m"),
        (b"<?xml version='1.0'?><p/>", "an XML file", "markup"),
        (b"%!PS-Adobe-3.0", "PostScript", "ps2ascii"),
        (b"SQLite format 3\0\x10", "SQLite", "text"),
        (b"Protokoll\0\1\2\3", "byte 9 is NUL", "give the text"),
        ("Протокол 12 34 5".encode("utf-16-le"), "UTF-16 without a byte order mark", "--encoding utf-16-le"),
        (bytes(range(1, 256)) * 4, "control characters", "give the text"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str, remedy: str, tmp_path: Path) -> None:
    path = tmp_path / "protokoll"
    path.write_bytes(data)
    for source in (path, data):
        with pytest.raises(NotTextError) as caught:
            load(source, name="protokoll")
        assert str(caught.value).startswith("protokoll: ")
        assert what in str(caught.value)
        assert remedy in str(caught.value)


def test_a_stray_control_character_is_text() -> None:
    text = "Protokoll\x0c\x1b[1m från mötet\x07 den 3 maj, med alla ärenden och beslut"
    assert load(text.encode()).text == text


def test_a_str_may_hold_anything() -> None:
    assert load("%PDF-1.7 \0").text == "%PDF-1.7 \0"


def test_a_name_that_is_no_unicode_can_be_written() -> None:
    assert load(b"x", name="prot\udce5.txt").name == "prot\ufffd.txt"


@given(st.binary(max_size=300))
def test_any_bytes_give_a_source_or_a_clear_error(data: bytes) -> None:
    told = "p.txt: a text; read"
    try:
        source = load(data, name="p.txt")
        source.text.encode()
    except SourceError as error:
        told = str(error)
    assert told.startswith("p.txt: ")
    assert "; " in told


@given(st.text(st.characters(), max_size=300))
def test_any_text_that_is_not_blank_keeps_its_length(text: str) -> None:
    try:
        assert len(load(text).text) == len(text)
    except EmptyError:
        assert not text.strip().strip("\ufeff\u200b\0\x1a").strip()
