"""Cut a text into lines that tile it exactly, and join lines to running text again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from io import StringIO
from typing import NamedTuple

from lsgparse.casing import forms
from lsgparse.patterns import lazy
from lsgparse.text.dressing import undressed

_ODD_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONG = 500
"""A line of more signs is a paragraph, no label, name or row of a table: what looks for those need not cut it up."""
_RULED = lazy(r"^[ \t]*\|[^|\r\n]*\|[^\r\n]*(?<=\|)[ \t]*$", re.MULTILINE)
"""A row of a table as plain text draws it: '| Datum | 2022-05-04 |'."""
_EMPTY = frozenset(("\n", "\r\n", "\r"))
_PUNCTUATION = ".,;:!?()[]\"”“’'«»…"
_INVISIBLE = lazy("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_DASHES = frozenset("-–")
_SUSPENDING = frozenset(("och", "eller", "samt", "respektive", "resp", "till", "som", "alternativt", "o"))


class Line(NamedTuple):
    """A line of the decoded text that is not blank."""

    number: int
    """Counted from 1."""
    text: str
    """The line without outer blanks, odd blanks made plain. As long as its print."""
    start: int
    """Offset of ``text`` in the decoded text."""
    end: int
    rank: int
    """Index among the lines that are not blank."""
    page: int
    """Page number, from 1."""
    starts_page: bool
    """A form feed, or exactly one leading blank, stands before the text."""
    gap: int
    """What stands before it since the last line that is not blank: 0 nothing, 1 empty lines only (often an artefact of
    extraction), 2 an empty paragraph made of blanks, too."""


class PrintedLine(NamedTuple):
    """A line as it stands in the source, blank or not; the raws of all lines, joined, are the text."""

    number: int
    """Counted from 1."""
    raw: str
    """The characters of the line, its line end included."""


def printed_lines(text: str) -> tuple[PrintedLine, ...]:
    """All lines of a text, for those who show it."""
    return tuple(PrintedLine(number, raw) for number, raw in enumerate(split_lines(text), 1))


class Document:
    """The decoded text, its lines that are not blank, and what is derived from them when it is first asked for."""

    def __init__(self, text: str, content: tuple[Line, ...], line_count: int, pages: int) -> None:
        self.text = text
        """The decoded text with odd blanks made plain, character for character."""
        self.content = content
        """The lines that are not blank; ``content[i].rank == i``."""
        self.line_count = line_count
        self.pages = pages
        """Number of pages, at least 1."""

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Offsets at which the lines of ``content`` begin, for looking a place up."""
        return tuple([line.start for line in self.content])

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the text in lower case, hyphenated ones whole; the halves of broken words do not count."""
        texts = [line.text for line in self.content]
        behind = [index for index, text in enumerate(texts[:-1], 1) if text[-1] == "-"]
        for index in behind:
            texts[index] = "".join(texts[index].split(None, 1)[1:])
        # Lowered and split as one text, not line by line.
        return frozenset([word.strip(_PUNCTUATION) for word in forms("\n".join(texts))])


def plain_blanks(text: str) -> str:
    """The text with odd blanks, hyphens and what tools put around it made plain, sign for sign: offsets stay valid."""
    if not text.isascii():
        if "\u2010" in text or "\u2011" in text:
            text = text.replace("\u2010", "-").replace("\u2011", "-")
        for blank in _ODD_BLANKS:
            if blank in text:
                text = text.replace(blank, " ")
    if "|\n" in text or "|\r" in text:
        text = _RULED.sub(_without_rules, text)
    if "**" in text:
        text = text.replace("**", "  ")
    return undressed(text)


def _without_rules(row: re.Match[str]) -> str:
    """A row of a table between upright rules with tabs in their stead, a row of dashes as blanks, sign for sign."""
    text = row.group()
    return text.replace("|", "\t") if text.strip("|-:= \t") else " " * len(text)


def split_lines(text: str) -> list[str]:
    """The lines of a text with their ends: LF, CRLF and a lone CR end a line, nothing else does."""
    if "\r" in text:
        return list(StringIO(text, newline=""))
    lines = text.split("\n")
    last = lines.pop()
    lines = [line + "\n" for line in lines]
    if last:
        lines.append(last)
    return lines


def cut(text: str) -> Document:
    """Cut a text into lines and number, place and page those that are not blank."""
    plain = plain_blanks(text)
    pieces = split_lines(plain)
    content: list[Line] = []
    offset = gap = rank = 0
    page = 1
    form_feeds = "\f" in plain
    new = tuple.__new__  # a row without the detour over its class's constructor: a fifth less time for the whole loop
    for number, raw in enumerate(pieces, 1):
        stripped = raw.strip()
        if stripped:
            indent = 0 if raw[0] == stripped[0] else raw.index(stripped[0])
            starts = indent == 1 and raw[0] != "\t"
            if form_feeds:
                starts = starts or "\f" in raw[:indent] or (number > 1 and "\f" in pieces[number - 2])
                page += raw.count("\f", 0, indent)
            elif starts and not stripped[0].isdigit():
                page += 1
            start = offset + indent
            content.append(new(Line, (number, stripped, start, start + len(stripped), rank, page, starts, gap)))
            rank += 1
            gap = 0
            if form_feeds:
                page += raw.count("\f", indent)
        else:
            if gap < 2:
                gap = 1 if raw in _EMPTY else 2
            if form_feeds:
                page += raw.count("\f")
        offset += len(raw)
    return Document(plain, tuple(content), len(pieces), page)


def fold(text: str) -> str:
    """Blanks folded to one, invisible characters taken away."""
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return text
    text = " ".join(text.split())
    return text if text.isprintable() else _INVISIBLE.sub("", text)


def joint(first: str, second: str, document: Document) -> str | None:
    """What stands between two printed pieces of running text; None where the first one's hyphen goes, too.

    A hyphen goes only where the word plainly goes on: not before 'och', not where the two halves stand in the text as
    words of their own, not where the hyphenated form does.
    """
    if first[-1] in "-–" and first[-2:-1].isdigit() and second[0].isdigit():
        return ""
    if first[-1] != "-" or len(first) < 2 or not first[-2].isalpha() or not second[0].isalpha():
        return " "
    left = _last_word(first[:-1])
    match = _WORD.match(second)
    right = match.group() if match else ""
    if right in _SUSPENDING:
        return " "
    if not second[0].islower() or left.isupper():
        return ""
    words = document.words
    if (left + right).lower() in words:
        return None
    if f"{left}-{right}".lower() in words:
        return ""
    if right.lower() in words and (len(left) > 8 or (len(right) > 3 and left.lower() in words)):
        return " " if left.lower() not in words else ""
    return None


def _last_word(text: str) -> str:
    position = len(text)
    while position and text[position - 1].isalpha():
        position -= 1
    return text[position:]


def running_text(texts: Iterable[str], document: Document, *, narrow: bool = False) -> str:
    """Printed lines as running text: joined with one blank, broken words healed, blanks folded.

    In a narrow column (``narrow``) words are also broken without a hyphen; they are healed where the whole word stands
    elsewhere in the text.
    """
    parts = list(texts)
    whole = " ".join(parts)
    if not narrow:
        if _DASHES.isdisjoint([part[-1:] for part in parts]):
            return fold(whole)
        if whole.isprintable() and "  " not in whole and whole[:1] != " " and whole[-1:] != " ":
            return _healed(parts, document)
    pieces: list[str] = []
    for raw in parts:
        part = fold(raw)
        if not part:
            continue
        if pieces and pieces[-1][-1] in _DASHES:
            between = joint(pieces[-1], part, document)
            if between is None:
                pieces[-1] = pieces[-1][:-1]
            pieces.append((between or "") + part)
        elif narrow and pieces and _cut_without_hyphen(pieces[-1], part, document.words):
            pieces.append(part)
        else:
            pieces.append(f" {part}" if pieces else part)
    return "".join(pieces)


def _healed(parts: Sequence[str], document: Document) -> str:
    """Running text of lines in which there is nothing to fold: only where one ends with a dash is there work."""
    pieces = [parts[0]]
    for part in parts[1:]:
        if pieces[-1][-1] in _DASHES:
            between = joint(pieces[-1], part, document)
            if between is None:
                pieces[-1] = pieces[-1][:-1]
            pieces.append((between or "") + part)
        else:
            pieces.append(" " + part)
    return "".join(pieces)


def _cut_without_hyphen(before: str, after: str, words: frozenset[str]) -> bool:
    """Whether a word was cut between two lines without a hyphen: whole, it stands elsewhere in the text."""
    left = _last_word(before)
    match = _WORD.match(after)
    return bool(len(left) > 2 and match and after[0].islower() and (left + match.group()).lower() in words)


def follows(before: Line, line: Line) -> bool:
    """Whether no blank line parts two lines; over a page's furniture, whether the text plainly goes on."""
    if line.number == before.number + 1:
        return True
    return line.rank > before.rank + 1 and (line.text[0].islower() or line.text[0] == "(")


def paragraphs(lines: Iterable[Line]) -> str:
    """Lines as plain paragraphs, one on a line: a blank line, or a line that is not among them, parts two."""
    pieces: list[str] = []
    last = None
    for line in lines:
        pieces += ["" if last is None else " " if line.number == last + 1 else "\n", line.text]
        last = line.number
    return "".join(pieces)


def ranges(lines: Sequence[Line]) -> tuple[tuple[int, int], ...]:
    """Line ranges of lines that are not blank, in order; blank lines between two of them do not part a range."""
    if not lines:
        return ()
    if _unbroken(lines):
        return ((lines[0].number, lines[-1].number),)
    result: list[tuple[int, int]] = []
    first = last = None
    for line in lines:
        if last is not None and first is not None and line.rank == last.rank + 1:
            last = line
            continue
        if first is not None and last is not None:
            result.append((first.number, last.number))
        first = last = line
    if first is not None and last is not None:
        result.append((first.number, last.number))
    return tuple(result)


def _unbroken(lines: Sequence[Line]) -> bool:
    """Whether no line stands between two of them, which are in order; most runs are so, and need no second look."""
    return lines[-1].rank - lines[0].rank + 1 == len(lines)


class Run(NamedTuple):
    """Lines that make one part, in order; the first may begin and the last may end within the line."""

    lines: Sequence[Line]
    start: int
    end: int

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """Line ranges."""
        return ranges(self.lines)

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Character ranges; broken where a line of another part stands between."""
        if _unbroken(self.lines):
            return ((self.start, self.end),)
        result: list[tuple[int, int]] = []
        start, previous = self.start, self.lines[0]
        for line in self.lines[1:]:
            if line.rank != previous.rank + 1:
                result.append((start, previous.end))
                start = line.start
            previous = line
        result.append((start, self.end))
        return tuple(result)

    @property
    def texts(self) -> list[str]:
        """The printed text of each line, the first and last cut to the run."""
        first = self.lines[0]
        if len(self.lines) == 1:
            return [first.text[self.start - first.start : self.end - first.start]]
        last = self.lines[-1]
        return [
            first.text[self.start - first.start :],
            *(line.text for line in self.lines[1:-1]),
            last.text[: self.end - last.start],
        ]


def run(lines: Sequence[Line], start: int | None = None, end: int | None = None) -> Run:
    """A run of whole lines, or of lines cut at ``start`` and ``end`` (offsets in the text).

    Blanks at the cuts are left out: a part begins and ends on signs that say something.
    """
    first, last = lines[0], lines[-1]
    if start is None or not first.start < start < first.end:
        begin = first.start if start is None else start
    else:
        begin = first.end - len(first.text[start - first.start :].lstrip())
    if end is None or not last.start < end < last.end:
        stop = last.end if end is None else end
    else:
        stop = last.start + len(last.text[: end - last.start].rstrip())
    return Run(tuple(lines), begin, stop)


def place_of(start: int, end: int, document: Document) -> Run:
    """The run of lines that holds text[start:end]."""
    content = document.content
    first = max(0, bisect_right(document.starts, start) - 1)
    last = max(first, bisect_right(document.starts, max(start, end - 1)) - 1)
    lines = content[first : last + 1]
    if last > first + 1:
        text = document.text
        lines = tuple([line for line in lines if text[line.start] != " "])
    return run(lines, start, end)
