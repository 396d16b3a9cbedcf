"""LSG416 and LSG417: attachments that are spoken of and not listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsgparse.checks.view import Piece, View, listed, name_of
from lsgparse.diagnostics import Finding, finding
from lsgparse.patterns import lazy
from lsgparse.tables.checks import ANY_ATTACHMENT, ATTACHED, ATTACHED_GATE, SEE_ATTACHMENT

_WORDS = lazy(r"[^\W\d_]{4,}")
_STEM = 5
"""Two words of which so many first letters are the same speak of one thing."""
_MOST = 5


def check(view: View) -> Iterator[Finding]:
    """What an item says is attached against its list; items without a list are told together."""
    whole = view.lower
    spoken = [word for word in ATTACHED_GATE if word in whole]
    if not spoken:
        return
    without: list[tuple[Piece, tuple[int, int]]] = []
    for body in view.bodies:
        item, start, end = body.item, body.start, body.end
        if not any(word in body.lower for word in spoken):
            continue
        hits = list(ATTACHED.finditer(view.text, start, end))
        if not item["bilagor"]:
            hit = hits[0] if hits else SEE_ATTACHMENT.search(view.text, start, end)
            if hit:
                without.append((item, hit.span()))
            continue
        missing = next((hit for hit in hits if not _is_listed(hit["what"], item["bilagor"])), None)
        if missing:
            words = " ".join(missing.group().split())
            attached = listed(item["bilagor"])
            values = {"number": name_of(item), "words": words, "listed": attached}
            yield finding("LSG416", view.place(*missing.span()), **values)
    if without:
        told = [f"item {name_of(item)} ({' '.join(view.text[slice(*span)].split())})" for item, span in without]
        related = tuple((f"item {name_of(item)}", view.place(*span)) for item, span in without[1:])
        place = view.place(*without[0][1])
        yield finding("LSG417", place, related, count=len(without), told=listed(told, _MOST))


def _is_listed(what: str, attachments: Sequence[str]) -> bool:
    """Whether one of the attachments speaks of what is said to be attached: a word, or its beginning, is in both.

    'Bifogat underlag' can be whatever is attached.
    """
    if ANY_ATTACHMENT.search(what):
        return True
    wanted = [word.lower() for word in _WORDS.findall(what)]
    names = [word.lower() for name in attachments for word in _WORDS.findall(name)]
    return any(_same(word, name) for word in wanted for name in names)


def _same(word: str, name: str) -> bool:
    return word[:_STEM] == name[:_STEM] or word in name or name in word
