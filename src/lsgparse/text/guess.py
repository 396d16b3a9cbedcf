"""Bytes that are not UTF-8, or not wholly: which of the encodings that Swedish minutes were written in it is.

Each of them can decode nearly every byte, so that what the bytes say decides: each is counted by the letters of Swedish
(``letters``), UTF-8 with damage among them, and the best one wins. What looks like Swedish in none is left to
charset-normalizer.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import NamedTuple

from lsgparse.text import changes, letters
from lsgparse.text.encodings import EIGHT_BIT, Decoded, Remark, lost_places

_AROUND = re.compile(rb"(?s)(?=(.[\x80-\xff].))")
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
"""A character of UTF-8; text in other encodings hardly ever holds one."""
_BAD = re.compile("[\udc80-\udcff]+")
_CHUNK = 1 << 20
_ASKED = 50_000
"""So many bytes are shown to charset-normalizer."""
_FOREIGN = 12
"""Fewer bytes beyond ASCII prove no foreign encoding."""


def decode(data: bytes, utf8: str) -> Decoded:
    """Decode bytes that are not wholly UTF-8; ``utf8`` is what to call them where they are UTF-8 with damage.

    Behind a byte order mark ('utf-8-sig') nothing else is thought of.
    """
    marked = utf8 == "utf-8-sig"
    damaged = _as_damaged_utf8(data) if marked or _SEQUENCE.search(data) else None
    if marked and damaged is not None:
        return damaged.decoded._replace(encoding=utf8)
    counts = _surroundings(data)
    scores = {name: _score(counts, name) for name in EIGHT_BIT}
    best = max(scores, key=scores.__getitem__)
    if damaged is not None and damaged.score >= scores[best]:
        return damaged.decoded
    if scores[best] < 0 and sum(counts.values()) >= _FOREIGN:
        best = _foreign(data) or best
    return _guessed(data, best)


def _guessed(data: bytes, codec: str) -> Decoded:
    """Decoded with an encoding that was concluded; bytes that it has no sign for become U+FFFD."""
    remark = Remark("LSG101", (), {"encoding": "latin-1" if codec == "iso8859-1" else codec})
    return Decoded(data.decode(codec, "replace"), codec, (f"not UTF-8; by its letters read as {codec}",), (remark,))


def _foreign(data: bytes) -> str | None:
    """What charset-normalizer takes the bytes for, if they can be decoded so."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 (slow to import, and seldom needed)

    match = from_bytes(data[:_ASKED], cp_exclusion=["utf_7"]).best()
    try:
        codec = codecs.lookup(match.encoding).name if match is not None else None
        if codec is not None:
            data.decode(codec)
    except (LookupError, UnicodeError):
        return None
    return codec


def _surroundings(data: bytes) -> Counter[bytes]:
    """How often each byte beyond ASCII stands between which neighbours: three bytes each."""
    counts: Counter[bytes] = Counter()
    edged = b" %b " % data
    for start in range(0, len(data), _CHUNK):
        counts.update(_AROUND.findall(edged[start : start + _CHUNK + 2]))
    return counts


def _score(counts: Counter[bytes], codec: str) -> int:
    """What the bytes say in an encoding of one byte a character, counted by the letters of Swedish."""
    table = bytes(range(256)).decode(codec, "replace")
    return sum(
        letters.weight(table[three[0]], table[three[1]], table[three[2]]) * number for three, number in counts.items()
    )


class _Damaged(NamedTuple):
    decoded: Decoded
    score: int


_ENOUGH, _MOST = 5, 0.8
"""Where so many bytes, and this share of all, say something in cp1252, the others are taken to be in it, too."""
_UNKNOWN = letters.weight(" ", "\ufffd", " ")
_SOUND = 2
"""A sequence of bytes that is UTF-8 counts so much for it, whatever it says."""
_LOST = -4
"""A byte that is no UTF-8 and says nothing in cp1252 either counts so much against it."""


def _as_damaged_utf8(data: bytes) -> _Damaged:
    """UTF-8 with bytes in it that are none: letters of cp1252 where they say something so, else U+FFFD."""
    text = data.decode("utf-8", "surrogateescape")
    runs = [found.span() for found in _BAD.finditer(text)]
    weights = [_weights_at(text, *run) for run in runs]
    total = sum(map(len, weights))
    sound = sum(len(run) for run in weights if min(run) > 0)
    least = _UNKNOWN if sound >= max(_ENOUGH, _MOST * total) else 0
    found: list[changes.Change] = []
    count = score = 0
    for (start, end), run in zip(runs, weights, strict=True):
        if min(run) > least:
            found.append(changes.Change(start, end, _in_cp1252(text[start:end])))
            score += sum(run) - len(run)
            count += len(run)
        else:
            found.append(changes.Change(start, end, "\ufffd"))
            score += _LOST * len(run)
    for three, number in letters.surroundings(_BAD.sub("\ufffd", text)).items():
        if three[1] != "\ufffd":
            score += (letters.weight(*three) + _SOUND) * number
    read = [place for place, one in zip(changes.places(found), found, strict=True) if one.new != "\ufffd"]
    steps, remarks = [], []
    if read:
        steps.append(f"{count} {'byte' if count == 1 else 'bytes'} that are not UTF-8 read as cp1252")
        remarks.append(Remark("LSG107", tuple(read), {"count": count}))
    if len(found) > len(read):
        steps.append(lost_places(len(found) - len(read)))
    return _Damaged(Decoded(changes.applied(text, found), "utf-8", tuple(steps), tuple(remarks)), score)


def _in_cp1252(bad: str) -> str:
    """What bytes that are no UTF-8 say in cp1252."""
    return bad.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _weights_at(text: str, start: int, end: int) -> list[int]:
    """What each of the bytes at [start, end) counts as a sign of cp1252 between its neighbours."""
    row = f"{text[start - 1 : start] or ' '}{_in_cp1252(text[start:end])}{text[end : end + 1] or ' '}"
    return [letters.weight(*row[place : place + 3]) for place in range(end - start)]
