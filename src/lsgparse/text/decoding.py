"""Bytes to the text that all positions refer to: decoded, mended, cleaned; and all of it told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lsgparse.diagnostics import Finding, Place, finding
from lsgparse.patterns import lazy
from lsgparse.text import changes, encodings, oddities
from lsgparse.text.encodings import Decoded, Remark
from lsgparse.text.lines import split_lines

_BEYOND_ASCII = lazy(r"[^\0-\x7f\s]")
_LINE_END = lazy("\\r\\n?|\\n")


def decode(data: bytes, encoding: str | None, wide: str | None, shown: str) -> Decoded:
    """The text of some bytes. With an encoding given the user decides: only what hinders reading is cleaned then.

    ``wide`` is what ``encodings.wide_codec`` says of them, ``shown`` what messages call them. Raises EncodingError.
    """
    if encoding is not None:
        return _cleaned(encodings.decode_as(data, encoding, shown))
    return _cleaned(_mended(encodings.detect(data, wide, shown)))


def _mended(decoded: Decoded) -> Decoded:
    """Swedish letters for the signs of seven bits that stand for them, and mojibake undone."""
    text = decoded.text
    if oddities.can_be_seven_bit(text):
        from lsgparse.text import sevenbit  # noqa: PLC0415 (seldom needed)

        found = sevenbit.read(text)
        if found is not None:
            plain, name, count = found
            step = f"{count} signs of {name} ({{|}}[\\] for äöåÄÖÅ) made letters"
            remark = Remark("LSG108", (), {"encoding": name, "count": count})
            encoding = name if text.isascii() else decoded.encoding
            return Decoded(plain, encoding, (*decoded.steps, step), (*decoded.remarks, remark))
    if not oddities.can_be_mojibake(text):
        return decoded
    from lsgparse.text import mojibake  # noqa: PLC0415 (seldom needed)

    repaired = mojibake.repair(text)
    if repaired is None:
        return decoded
    edits = _lines_changed(text, repaired.text)
    steps = tuple(f"mojibake repaired: {how}" for how in repaired.how)
    remark = Remark("LSG109", tuple(changes.places(edits)), {"how": ", then ".join(reversed(repaired.how))})
    return Decoded(repaired.text, decoded.encoding, (*decoded.steps, *steps), (*_moved(decoded.remarks, edits), remark))


def _lines_changed(old: str, new: str) -> list[changes.Change]:
    """The lines in which two texts differ; mending changes no line ends."""
    edits: list[changes.Change] = []
    start = 0
    for before, after in zip(old.split("\n"), new.split("\n"), strict=False):
        if before != after:
            edits.append(changes.Change(start, start + len(before), after))
        start += len(before) + 1
    return edits


def _cleaned(decoded: Decoded) -> Decoded:
    """Without the signs that hinder reading."""
    text = decoded.text
    if oddities.is_clean(text):
        return decoded
    from lsgparse.text import clean  # noqa: PLC0415 (seldom needed)

    edits, steps = clean.cleaning(text)
    if not edits:
        return decoded
    remark = Remark("LSG111", tuple(changes.places(edits)), {"what": ", ".join(steps)})
    remarks = (*_moved(decoded.remarks, edits), remark)
    return Decoded(changes.applied(text, edits), decoded.encoding, (*decoded.steps, *steps), remarks)


def _moved(remarks: tuple[Remark, ...], edits: Sequence[changes.Change]) -> tuple[Remark, ...]:
    return tuple(remark._replace(offsets=tuple(changes.moved(remark.offsets, edits))) for remark in remarks)


def told(text: str, remark: Remark) -> Finding:
    """The remark with its place: the lines that the offsets stand on, or the first sign beyond ASCII."""
    if not remark.offsets:
        first = _BEYOND_ASCII.search(text)
        if first is None:
            return finding(remark.code, **remark.values)
        line = len(_LINE_END.findall(text, 0, first.start())) + 1
        return finding(remark.code, (((line, line),), (first.span(),)), **remark.values)
    ranges, spans = _lines_at(text, remark.offsets)
    return finding(remark.code, (ranges, spans), **remark.values)


def _lines_at(text: str, offsets: Iterable[int]) -> Place:
    """The lines that ascending offsets stand on, those in a row as one; a line without print is no place."""
    ranges: list[tuple[int, int]] = []
    spans: list[tuple[int, int]] = []
    left = iter([min(offset, len(text) - 1) for offset in offsets])
    offset: int | None = next(left, None)
    start = 0
    for number, raw in enumerate(split_lines(text), 1):
        end = start + len(raw)
        if offset is not None and offset < end:
            if raw.strip():
                if ranges and ranges[-1][1] == number - 1:
                    ranges[-1], spans[-1] = (ranges[-1][0], number), (spans[-1][0], end)
                else:
                    ranges.append((number, number))
                    spans.append((start, end))
            while offset is not None and offset < end:
                offset = next(left, None)
        start = end
    return tuple(ranges), tuple(_without_blanks(text, *span) for span in spans)


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """A span that holds print, without the blanks at its ends."""
    piece = text[start:end]
    bare = piece.strip()
    begin = start + piece.find(bare[0])
    return begin, begin + len(bare)
