"""Which codes are asked for: by code, by the beginning of a code, or by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from lsgparse.diagnostics import codes

_PREFIX = "LSG"
_MOST = 4
_DOZEN = 12


class UnknownCodeError(ValueError):
    """A selector that names no code; its text says what was perhaps meant."""


@dataclass(frozen=True, slots=True)
class Layer:
    """What one place says of codes: a settings file, or the command line. Selectors as ``selector`` gives them."""

    select: tuple[str, ...] | None = None
    """None where it does not say; all codes then, or those of the layer below."""
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


@cache
def _by_name() -> dict[str, str]:
    return {row.name: code for code, row in codes().items()}


def selector(text: str) -> str:
    """A code or the beginning of one, from a code, a beginning or a name in any case; ``ALL`` is ``LSG``.

    Raises UnknownCodeError.
    """
    plain = text.strip()
    upper = plain.upper()
    if upper == "ALL":
        return _PREFIX
    if upper.startswith(_PREFIX) and any(code.startswith(upper) for code in codes()):
        return upper
    found = _by_name().get(plain.lower())
    if found is None:
        raise UnknownCodeError(
            f"{plain!r} is no code, beginning of a code or name{meant(plain) or ';'} lsg rule --all lists them"
        )
    return found


def meant(text: str) -> str:
    """', did you mean …?' with the codes and names that are near, or nothing."""
    near = near_misses(text)
    return f"; did you mean {' or '.join([', '.join(near[:-1]), near[-1]] if len(near) > 1 else near)}?" if near else ""


def near_misses(text: str) -> list[str]:
    """Codes and names that may have been meant, best first: up to a dozen that begin so, else at most four."""
    import difflib  # noqa: PLC0415 (only for those who mistyped)

    upper, lower = text.strip().upper(), text.strip().lower()
    begun = [code for code in codes() if upper and code.startswith(upper)]
    if begun:
        return begun if len(begun) <= _DOZEN else begun[:_MOST]
    if any(char.isdigit() for char in upper):
        if len(upper) < len(_PREFIX) + 2:
            return []
        return difflib.get_close_matches(upper, list(codes()), _MOST, 0.6)
    within = [name for name in _by_name() if lower and lower in name]
    return list(dict.fromkeys([*within, *difflib.get_close_matches(lower, list(_by_name()), _MOST, 0.6)]))[:_MOST]


def selected(layers: Iterable[Layer]) -> frozenset[str]:
    """The codes that are asked for.

    A later layer outweighs those before it: its ``select`` replaces what they say, its ``extend_select`` and ``ignore``
    change it. The longer selector wins, of two that are as long ``ignore``.
    """
    chosen = set(codes())
    for layer in layers:
        for code in codes():
            wanted = _longest(code, (*(layer.select or ()), *layer.extend_select))
            refused = _longest(code, layer.ignore)
            if refused and refused >= wanted:
                chosen.discard(code)
            elif wanted:
                chosen.add(code)
            elif layer.select is not None:
                chosen.discard(code)
    return frozenset(chosen)


def _longest(code: str, selectors: Sequence[str]) -> int:
    return max((len(one) for one in selectors if code.startswith(one)), default=0)
