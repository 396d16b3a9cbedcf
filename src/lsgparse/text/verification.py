"""The pages that a signature service puts behind a protocol: who signed when and by what means; no minutes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.text.lines import Document, Line
from lsgparse.text.repeated import Marks

KIND = "signature service"
_FIGURES = lazy(r"\d+")
_GAP = 10
_ABOVE = 14
_BELOW = 18
_BESIDE = 4
_SHORT = 60


class Proofs(NamedTuple):
    """What tells a verification page, from the tables."""

    hints: Sequence[str]
    """Words of which one at least stands in a text that has such a page."""
    of: Callable[[str], str | None]
    """The kind of proof that a line holds, or None."""
    hard: frozenset[str]
    """Kinds that only a machine prints: addresses, hash values, keys, times to the second."""
    opens: Callable[[str], bool]
    """Whether a line can head such a page."""


def mark_verification(document: Document, marks: Marks, proofs: Proofs) -> set[int]:
    """Mark every line of verification pages; gives their ranks."""
    if not any(hint in document.text for hint in proofs.hints):
        return set()
    content = document.content
    found = [(line, kind) for line in content if (kind := proofs.of(line.text))]
    times = Counter([_FIGURES.sub("#", line.text) for line, _kind in found])
    ranks: set[int] = set()
    for near in _runs(found):
        alike = [_FIGURES.sub("#", line.text) for line, _kind in near]
        inside = Counter(alike)
        own = next((at for at, text in enumerate(alike) if times[text] == inside[text]), len(near))
        run = near[own:]  # without the service's line at the foot of every page
        hard = sum(kind in proofs.hard for _line, kind in run)
        if len(run) > 2 and hard > 1 and len({kind for _line, kind in run}) > 1:
            first, last = run[0][0].rank, run[-1][0].rank
            ranks.update(range(_begin(content, first, proofs), _end(content, last) + 1))
    marks.update(dict.fromkeys(ranks, KIND))
    return ranks


def _runs(found: Sequence[tuple[Line, str]]) -> Iterator[list[tuple[Line, str]]]:
    """Proofs that stand near each other."""
    run: list[tuple[Line, str]] = []
    for line, kind in found:
        if run and line.rank - run[-1][0].rank > _GAP:
            yield run
            run = []
        run.append((line, kind))
    if run:
        yield run


def _begin(content: Sequence[Line], first: int, proofs: Proofs) -> int:
    """Where a verification page begins above its first proof: with its title, its page, or a name beside it."""
    top = max(0, first - _ABOVE)
    titles = [rank for rank in range(top, first + 1) if proofs.opens(content[rank].text)]
    pages = [rank for rank in range(top + 1, first + 1) if content[rank].page > content[rank - 1].page]
    if titles and (not pages or titles[0] >= pages[-1]):
        return titles[0]
    if pages:
        return pages[-1]
    rank = first
    while rank > max(0, first - _BESIDE) and content[rank].number == content[rank - 1].number + 1:
        if len(content[rank - 1].text) > _SHORT or content[rank - 1].text[-1] in ".:":
            break
        rank -= 1
    return rank


def _end(content: Sequence[Line], last: int) -> int:
    """Where a verification page ends behind its last proof: with the text, or with the page."""
    if len(content) - last <= _BELOW:
        return len(content) - 1
    rank = last
    while rank < last + _BELOW and content[rank + 1].page == content[rank].page:
        rank += 1
    return rank if rank < last + _BELOW else last
