"""Text from a source made safe to show: no control character or escape sequence reaches a terminal as it is."""

from __future__ import annotations

_C0 = {code: chr(0x2400 + code) for code in range(0x20)}  # the control pictures: ␀ … ␛ … ␟
_C1 = dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_TURNING = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))  # they change the order of the print
_BREAKING = (0x2028, 0x2029)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

_TABLE = {**_C0, 0x7F: "␡", **_C1, **dict.fromkeys(_TURNING + _BREAKING, "\ufffd"), **_SURROGATES, 0x09: "→"}


def visible(text: str) -> str:
    """The text with one visible character for each control character; as long as before. A tab becomes →."""
    return text if text.isprintable() else text.translate(_TABLE)


def one_line(text: str) -> str:
    """The text on one line: every run of blanks, tabs and line ends is one blank, control characters are visible."""
    return visible(" ".join(text.split()))
