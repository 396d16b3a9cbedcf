"""An item's title: over how many lines it goes, what at its ends belongs to others; a helper of the items' reader."""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.read.blocks import is_bullet, is_full, is_numbered
from lsgparse.read.chain import BEHIND
from lsgparse.read.dates import find_dates
from lsgparse.read.parts import Parts
from lsgparse.read.segments import Item, label_of
from lsgparse.read.words import is_name
from lsgparse.tables.decisions import ACTIVE_VERB, LEADS_IN, PASSIVE_VERB
from lsgparse.tables.elections import ITEM_OF_ELECTION
from lsgparse.tables.items import DNR_LEAD, DNR_TAIL, INFORMS, ITEM_DNR, NUMBERED_BILAGA, POINTER
from lsgparse.tables.vocabulary import MARGIN_LABELS
from lsgparse.text.lines import Document, Line, Run, run, running_text

_NARROWEST = 45
"""No page is narrower: where all lines are short, none of them is full."""
_LEFT_OPEN = tuple(
    f" {word}"
    for word in "se och för av i till med vid om mellan på från inom under den samt eller mot gällande hos per".split()
)
_LETTER_POINT = lazy(r"[a-zåäö]\)(?:\s|\Z)")
_SENTENCE = lazy(r"[A-ZÅÄÖ]\S+ [a-zåäö]+(?:as|es|ar|er|ade|ades)\s")
"""How a sentence begins whose second word is a verb."""
_TOLD = (ACTIVE_VERB, PASSIVE_VERB, INFORMS)
"""Verbs that a sentence has and a title has not."""


def read_title(item: Item, parts: Parts, document: Document, width: int) -> list[Line]:
    """Read the title; gives the lines behind it."""
    title_at = item.heading.title_at
    if item.lead is not None:
        parts.labels.append(item.lead)
    lead = DNR_LEAD.match(item.lines[0].text, title_at)
    if lead is not None:
        parts.labels.append(run(item.lines[:1], item.lines[0].start + title_at, item.lines[0].start + lead.end()))
        title_at = lead.end()
    first = _without_dnr(item.lines[0], title_at, parts)
    lines = [first, *item.lines[1:]]
    start = first.start + title_at
    end = first.end if item.cut is None else first.start + item.cut
    if item.cut is not None and item.heading.style != BEHIND:
        label = first.text[item.cut :].strip()
        parts.labels.append(run([first], first.end - len(label), first.end))
    taken = 1
    dnr = ITEM_DNR.match(first.text[title_at:])
    if dnr is not None:
        parts.labels.append(run([first], start))
    if title_at >= len(first.text) or dnr is not None:
        while taken < len(lines) and ITEM_DNR.match(lines[taken].text):
            parts.labels.append(run([lines[taken]]))
            taken += 1
        if taken < len(lines) and not _titles(lines, taken):
            taken += _kind_above(lines[taken:], parts)
        if len(lines) <= taken or (label_of(lines[taken].text) is not None and not _titles(lines, taken)):
            return lines[taken:]
        title = [_without_dnr(lines[taken], 0, parts)]
        taken += 1
    else:
        title = [first]
    while taken < len(lines) and item.cut is None and _goes_on(title[-1], lines[taken], lines, taken, width):
        title.append(_without_dnr(lines[taken], 0, parts))
        taken += 1
    place = Run(
        tuple(title), start if title[0] is first else title[0].start, end if title[-1] is first else title[-1].end
    )
    parts.title_runs.append(place)
    parts.title = POINTER.sub("", running_text(place.texts, document)).strip().removeprefix("| ")
    if taken < len(lines) and ITEM_DNR.match(lines[taken].text):
        parts.labels.append(run([lines[taken]]))
        taken += 1
    return lines[taken:]


def _titles(lines: Sequence[Line], index: int) -> bool:
    """Whether what looks like a label is the title below a number alone: another label follows it, or it says more."""
    label = label_of(lines[index].text)
    if label is None or label.part not in ("kind", "text") or lines[index].text[-1] == ":":
        return False
    word = lines[index].text.casefold()
    after = lines[index + 1] if index + 1 < len(lines) else None
    follows = label_of(after.text) if after is not None else None
    sentence = after is not None and (after.text[-1] == "." or after.number > lines[index].number + 1)
    names = label.part == "kind" or word in MARGIN_LABELS  # 'Beslutsärende' alone is said of an item, it names none
    return ":" in word or (names and (follows is not None or (sentence and not word.endswith("ärende"))))


def _kind_above(lines: Sequence[Line], parts: Parts) -> int:
    """A label of the kind that stands between the number and the title: 1 where there is one, and it is taken."""
    label = label_of(lines[0].text) if len(lines) > 1 and ":" not in lines[0].text else None
    if label is None or label.part != "kind" or lines[1].number > lines[0].number + 1 or lines[1].text[-1] == ".":
        return 0
    parts.kind = parts.kind or label.value
    parts.labels.append(run([lines[0]]))
    return 1


def _without_dnr(line: Line, at: int, parts: Parts) -> Line:
    """A title's line without the diary number at its end, which becomes a label of the item."""
    tail = DNR_TAIL.search(line.text, at) if line.text[-1].isdigit() or line.text[-1] == ")" else None
    if tail is None or tail.start() <= at:
        return line
    kept = line.text[: tail.start()].rstrip(" ,;–-")
    parts.labels.append(run([line], line.end - len(line.text[len(kept) :].lstrip()), line.end))
    return line._replace(text=kept, end=line.start + len(kept))


def _goes_on(title: Line, after: Line, lines: Sequence[Line], index: int, width: int) -> bool:
    """Whether the title goes on on the next line: it was full, or the next one can only be a continuation."""
    text = after.text
    width = max(width, _NARROWEST)
    crossed = after.rank > title.rank + 1  # furniture of the page stands between
    if after.number != title.number + 1 and not (
        (crossed and text[0] in "(–-") or ((crossed or title.text[-1] in "-–,") and text[0].islower())
    ):
        return False
    if is_numbered(text) or _LETTER_POINT.match(text) or NUMBERED_BILAGA.match(text) or ITEM_DNR.match(text):
        return False
    if label_of(text) is not None and not (title.text.endswith(" se") and ":" not in text):
        return False
    if LEADS_IN.match(text) or (is_name(text) and ITEM_OF_ELECTION.search(title.text)):
        return False
    if title.text[-1] in "-–," or title.text.endswith(_LEFT_OPEN):
        return True
    follows = lines[index + 1] if index + 1 < len(lines) else None
    ends = follows is None or follows.number > after.number + 1 or label_of(follows.text) is not None
    dash = text[0] == "–" or (text[0] == "-" and len(text) > 1 and is_full(title, after, width))
    if dash and title.text[-1] not in ".:" and ends:
        return True
    if is_bullet(text) or title.text[-1] == ":":
        return False
    if text[0].islower() or text[0] == "(":
        return True
    if text[-1] == "." and title.text[-1] != "." and _SENTENCE.match(text):
        return False
    if text[0].isdigit() and len(text) < 12 and ends and not find_dates(text):
        return True
    if ends and title.text.isupper() and text.isupper():
        return True
    if not is_full(title, after, width) or (text.endswith(".") and any(verb.search(text) for verb in _TOLD)):
        return False
    return ends or (follows is not None and not is_full(after, follows, width) and not text.endswith("."))
