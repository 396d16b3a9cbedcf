"""Tell what is not text: office files, images, archives, web pages, other binary data; and how to make text of it."""

from __future__ import annotations

from typing import NamedTuple

from lsgparse.errors import NotTextError


class _Kind(NamedTuple):
    """One row: what a file is that begins so, and what to do with it."""

    what: str
    remedy: str
    starts: tuple[bytes, ...]


_OFFICE = "save it as plain text, e.g. soffice --headless --convert-to txt:Text "
_OCR = "make text of it by OCR, e.g. tesseract FILE out -l swe"
_UNPACK = "unpack it and give the files inside"

_KINDS = (
    _Kind(
        "a PDF",
        "make text of it, e.g. pdftotext -layout FILE.pdf; a scanned one needs OCR first, e.g. ocrmypdf -l swe",
        (b"%PDF-",),
    ),
    _Kind("an RTF document", _OFFICE + "FILE.rtf", (b"{\\rtf",)),
    _Kind("an old Office document (DOC, XLS or PPT)", _OFFICE + "FILE.doc", (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    _Kind("a gzip archive", "unpack it with gunzip", (b"\x1f\x8b",)),
    _Kind("a compressed archive", _UNPACK, (b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf'\x1c", b"(\xb5/\xfd", b"Rar!\x1a")),
    _Kind("a PNG image", _OCR, (b"\x89PNG\r\n\x1a\n",)),
    _Kind("a JPEG image", _OCR, (b"\xff\xd8\xff",)),
    _Kind("a TIFF image", _OCR, (b"II*\0", b"MM\0*")),
    _Kind("a GIF image", _OCR, (b"GIF87a", b"GIF89a")),
    _Kind("a PostScript file", "make text of it, e.g. ps2ascii FILE.ps", (b"%!PS",)),
    _Kind("an SQLite database", "give the text of the protocols in it", (b"SQLite format 3\0",)),
    _Kind("a web page (HTML)", "make text of it, e.g. w3m -dump FILE.html", (b"<!doctype html", b"<html")),
    _Kind("an XML file", "give its text without the markup", (b"<?xml",)),
)
"""Tried in order on the beginning of the data, in lower case and without blanks as well as as it is."""

_ZIPPED = (
    (b"word/document.xml", "a Word document (DOCX)", _OFFICE + "FILE.docx"),
    (b"xl/workbook", "an Excel workbook (XLSX)", "save the sheet with the protocol as text"),
    (b"ppt/presentation.xml", "a PowerPoint file (PPTX)", _OFFICE + "FILE.pptx"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)", _OFFICE + "FILE.odt"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file", _OFFICE + "FILE"),
    (b"application/epub+zip", "an e-book (EPUB)", _OFFICE + "FILE.epub"),
)
"""(what the archive holds, what it then is, what to do)."""

_HEAD = 1024
_CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\v\f\r\x15\x1a\x1b") + b"\x7f"
_PADDING = b"\0\x1a"
"""What fills the last block of a DOS file."""
_MOST_CONTROLS = 0.03
"""Text that went through an extraction holds a stray control character now and then; other data holds a tenth."""


def refuse_binary(data: bytes, shown: str, *, wide: bool) -> None:
    """Raise NotTextError where the data is a known kind of file that is not text, or is binary otherwise.

    ``wide`` says that a character takes two or four bytes, so that NUL bytes prove nothing.
    """
    known = _known_kind(data)
    if known is not None:
        raise NotTextError(f"{shown}: {known[0]}, not text; {known[1]}")
    if wide:
        return
    held = len(data.rstrip(_PADDING))
    controls = held - len(data[:held].translate(None, _CONTROLS))
    if controls <= _MOST_CONTROLS * held:
        return
    nul = data.find(b"\0")
    if 0 <= nul < held:
        raise NotTextError(f"{shown}: not text: {_about_nul(data, nul)}")
    raise NotTextError(
        f"{shown}: not text: {controls:,} of {len(data):,} bytes are control characters; give the text of the protocol"
    )


def _known_kind(data: bytes) -> tuple[str, str] | None:
    """What the data is and what to do with it, if it is a known kind of file."""
    head = data[:_HEAD]
    if head.startswith(b"PK\x03\x04"):
        for inside, what, remedy in _ZIPPED:
            if inside in data:
                return what, remedy
        return "a ZIP archive", _UNPACK
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "a WebP image", _OCR
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16: the markup of a web page has a NUL in each character
        bare = head[2:].replace(b"\0", b"").lstrip().lower()
    for kind in _KINDS:
        if head.startswith(kind.starts) or bare.startswith(tuple(start.lower() for start in kind.starts)):
            return kind.what, kind.remedy
    return None


def _about_nul(data: bytes, nul: int) -> str:
    """What the NUL bytes point to: two-byte text without a mark, or something binary."""
    head = data[: 1 << 16]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 20 < max(even, odd) and max(even, odd) * 5 > len(head):
        codec = "utf-16-le" if odd > even else "utf-16-be"
        return f"it holds NUL bytes and looks like UTF-16 without a byte order mark; try --encoding {codec}"
    return f"byte {nul:,} is NUL, as in a program, an image or a damaged file; give the text of the protocol"
