"""LSG104 and LSG105: whether a text is a protocol at all."""

from __future__ import annotations

from lsgparse.checks.view import View
from lsgparse.diagnostics import Finding, Place, finding

_SIGNS = ("no title 'Protokoll'", "no list of those present", "no numbered items", "no decision", "no date")


def no_protocol(view: View) -> Finding | None:
    """A finding with what is missing where a text is none; None where it is one."""
    meeting, people, items = view.meeting, view.people, view.items
    decided = any(item["beslut"] for item in items)
    if view.notice and meeting["title"] is None and not decided:
        return finding("LSG105", _of_notice(view, view.notice), word=view.notice)
    labelled = any(item["kind"] or item["presenters"] for item in items)
    signs = [
        meeting["title"] is not None,
        len(people) >= 2,
        len(items) >= 2,
        decided,
        meeting["date"] is not None,
        labelled,
        meeting["arende_range"] is not None,
    ]
    if sum(signs) >= 3 and (decided or meeting["title"] is not None or (len(people) >= 2 and len(items) >= 2)):
        return None
    missing = [name for name, there in zip(_SIGNS, signs, strict=False) if not there]
    return finding("LSG104", view.first, missing=", ".join(missing))


def _of_notice(view: View, word: str) -> Place:
    """Where the word stands that calls the text a notice."""
    for line in view.lines:
        at = line.text.casefold().find(word.casefold())
        if at >= 0:
            return view.place(line.start + at, line.start + at + len(word))
    return view.first
