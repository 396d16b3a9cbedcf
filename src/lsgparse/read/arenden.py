"""One item's title, labels, presenters and attachments; what remains is narrative."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.read.attached import bilaga_goes_on, read_bilagor, without_bilaga
from lsgparse.read.blocks import is_bullet, is_full, is_numbered, sentences
from lsgparse.read.chain import BEHIND
from lsgparse.read.duties import take_duty
from lsgparse.read.organ import Organ
from lsgparse.read.parts import Parts, number_run
from lsgparse.read.segments import Item, label_of
from lsgparse.read.words import Person, is_name, people_in
from lsgparse.tables.decisions import ACTIVE, LEADS_IN, PASSIVE
from lsgparse.tables.elections import ITEM_OF_ELECTION
from lsgparse.tables.items import (
    DNR_LEAD,
    DNR_TAIL,
    INFORMS,
    INFORMS_GATE,
    ITEM_DNR,
    NUMBERED_BILAGA,
    POINTER,
)
from lsgparse.tables.vocabulary import MARGIN_LABELS, RESERVES, Label
from lsgparse.text.lines import Document, Line, Run, fold, run, running_text

_LOOK_BACK = 260
_NARROWEST = 45
"""No page is narrower: where all lines are short, none of them is full."""
_LEFT_OPEN = tuple(
    f" {word}"
    for word in "se och för av i till med vid om mellan på från inom under den samt eller mot gällande hos per".split()
)
_VERB = lazy(rf"\b(?:{ACTIVE}|{PASSIVE})\b")
_LETTER_POINT = lazy(r"[a-zåäö]\)(?:\s|\Z)")
_LIST_PIECE = lazy(r"\s*(?:,|;|\boch\b|\bsamt\b|&)\s*")


def divide(item: Item, document: Document, width: int, organ: Organ) -> Parts:
    """Divide an item whose parts follow one another down the page."""
    parts = Parts(number_run(item), kind=item.kind)
    rest = _title(item, parts, document, width)
    index = 0
    section = "text"
    narrative: list[Line] = []
    while index < len(rest):
        line = rest[index]
        taken = take_duty(rest, index, parts)
        if taken:
            section, index = "text", index + taken
            continue
        label = label_of(line.text) or _people_label(line.text, index)
        bilaga = NUMBERED_BILAGA.match(line.text) if line.text[0] in "Bb" else None
        if label is None and bilaga is None:
            if section == "proposal" and _proposal_ends(parts.text[-1], line, organ):
                section = "text"
            if (
                section == "beslut"
                and ("er" in line.text or "delt" in line.text)
                and _stands_apart(parts.beslut[-1], line)
            ):
                section = "text"
            if section == "beslut":
                parts.beslut[-1] = _extend(parts.beslut[-1], line)
            elif section == "proposal":
                _extend_text(parts, line)
            else:
                narrative.append(without_bilaga(line, parts))
                index += bilaga_goes_on(rest, index, parts, document) if narrative[-1] is not line else 0
            index += 1
            continue
        if narrative:
            parts.narrative.append(narrative)
            narrative = []
        part = label.part if label is not None else "bilaga"
        if part == "proposal" and _own_proposal(line.text, organ):
            part = "beslut"
        section, index = _labelled(parts, part, label.value if label else None, rest, index, document, width)
    if narrative:
        parts.narrative.append(narrative)
    parts.beslut = [place for place in parts.beslut if place.lines]
    return parts


def _own_proposal(text: str, organ: Organ) -> bool:
    """Whether a label is the organ's own proposal to another one, which is what it decides."""
    first, _, rest = text.partition(" ")
    return (
        rest.casefold().startswith("förslag till ")
        and "beslut" not in rest
        and organ.is_subject(first.removesuffix("s"))
    )


def _stands_apart(decision: Run, line: Line) -> bool:
    """Whether a line behind a decision tells who reserved themselves: it begins a paragraph or a sentence."""
    begins = line.gap or not decision.lines or decision.lines[-1].text[-1] == "."
    return bool(begins) and RESERVES.match(line.text) is not None


def _proposal_ends(proposal: Run, line: Line, organ: Organ) -> bool:
    """Whether text behind 'Förslag till beslut' is no longer the proposal: the organ itself decides."""
    if not proposal.lines:
        return False
    if line.number == proposal.lines[-1].number + 1:
        return proposal.lines[-1].text[-1] == "." and LEADS_IN.match(line.text) is not None
    subject = organ.at_start(line.text)
    return subject is not None and _VERB.match(line.text, len(subject) + 1) is not None


def _labelled(
    parts: Parts, part: str, value: str | None, rest: Sequence[Line], index: int, document: Document, width: int
) -> tuple[str, int]:
    """Take a label's line and what belongs to it; gives the section that begins and the next line's index."""
    line = rest[index]
    behind = line.text.partition(":")[2].strip()
    at = line.start + line.text.rindex(behind) if behind else line.end
    head = run([line], line.start, line.start + len(line.text[: at - line.start].rstrip())) if behind else run([line])
    if part == "kind":
        parts.kind = parts.kind or value
        parts.labels.append(run([line]))
        return "text", index + 1
    if part == "presenters":
        return "text", _presenters(parts, rest, index, document, width)
    if part == "bilaga":
        return "text", read_bilagor(parts, rest, index, document)
    parts.labels.append(head)
    if part == "beslut":
        parts.has_label = True
        parts.beslut.append(run([line], at) if behind else Run((), 0, 0))
        return "beslut", index + 1
    if part == "proposal":
        parts.text.append(run([line], at) if behind else Run((), 0, 0))
        return "proposal", index + 1
    if behind:
        parts.text.append(run([line], at))
    return "text", index + 1


_PRESENTERS = Label("presenters", None, ())


def _people_label(text: str, index: int) -> Label | None:
    """A label that no table knows is one of presenters, near the title, where nothing but people stand behind it."""
    label, colon, rest = text.partition(":")
    if index > 4 or not colon or not rest or len(label) > 24 or " " in label or not label[:1].isupper():
        return None
    people = people_in(rest)
    return _PRESENTERS if people and people[0].start <= 2 and _list_like(rest.split(". ", 1)[0]) else None


def _extend(place: Run, line: Line) -> Run:
    return Run((*place.lines, line), place.start if place.lines else line.start, line.end)


def _extend_text(parts: Parts, line: Line) -> None:
    parts.text[-1] = _extend(parts.text[-1], line)


def _title(item: Item, parts: Parts, document: Document, width: int) -> list[Line]:
    """Read the title; gives the lines behind it."""
    title_at = item.heading.title_at
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
        if len(lines) > taken and not _titles(lines, taken):
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


def _kind_above(lines: Sequence[Line], parts: Parts) -> int:
    """A label of the kind that stands between the number and the title: 1 where there is one, and it is taken."""
    label = label_of(lines[0].text) if len(lines) > 1 and ":" not in lines[0].text else None
    if label is None or label.part != "kind" or lines[1].gap or lines[1].text[-1] == "." or label_of(lines[1].text):
        return 0
    parts.kind = parts.kind or label.value
    parts.labels.append(run([lines[0]]))
    return 1


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


def _without_dnr(line: Line, at: int, parts: Parts) -> Line:
    """A title's line without the diary number at its end, which becomes a label of the item."""
    tail = DNR_TAIL.search(line.text, at) if line.text[-1].isdigit() or line.text[-1] == ")" else None
    if tail is None or tail.start() <= at:
        return line
    parts.labels.append(run([line], line.start + tail.start(), line.end))
    return line._replace(text=line.text[: tail.start()], end=line.start + tail.start())


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
    if (text[-1] == ":" and LEADS_IN.match(text)) or (is_name(text) and ITEM_OF_ELECTION.search(title.text)):
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
    if text[0].isdigit() and len(text) < 12 and ends:
        return True
    if ends and title.text.isupper() and text.isupper():
        return True
    if not is_full(title, after, width) or (text.endswith(".") and (_VERB.search(text) or INFORMS.search(text))):
        return False
    return ends or (follows is not None and not is_full(after, follows, width) and not text.endswith("."))


def _presenters(parts: Parts, rest: Sequence[Line], index: int, document: Document, width: int) -> int:
    """The people behind 'Föredragande:', over the line's end where the line was full."""
    lines = [rest[index]]
    index += 1
    behind = lines[0].text.partition(":")[2].strip()
    if not behind and index < len(rest) and label_of(rest[index].text) is None:
        lines.append(rest[index])
        index += 1
    while (
        index < len(rest)
        and (rest[index].number == lines[-1].number + 1 or rest[index].rank > lines[-1].rank + 1)
        and label_of(rest[index].text) is None
        and not is_bullet(rest[index].text)
        and (is_full(lines[-1], rest[index], width) or lines[-1].text.endswith((",", " och")))
        and lines[-1].text[-1] != "."
        and _list_like(rest[index].text)
    ):
        lines.append(rest[index])
        index += 1
    place = run(lines)
    words = running_text(place.texts, document).partition(":")[2].strip()
    if ":" not in lines[0].text:
        words = running_text(place.texts[1:], document)
    first_end = next(sentences(words))[1] if words else 0
    parts.presenters += people_in(words[:first_end])
    parts.presenter_runs.append(place)
    return index


def _list_like(text: str) -> bool:
    """Whether a line can go on a list of people: pieces of a few words, no sentence."""
    pieces = [piece.strip(" .") for piece in _LIST_PIECE.split(text)]
    return all(len(piece.split()) <= 4 for piece in pieces) and not _VERB.search(text)


def narrated_presenters(text: str) -> list[Person]:
    """People of whom the narrative says that they informed or reported: 'X och Y informerar om', 'Informerade X om'."""
    if INFORMS_GATE.isdisjoint(text.split()):
        return []
    found: list[Person] = []
    for start, end in sentences(text):
        sentence = text[start:end]
        match = INFORMS.search(sentence)
        if not match or match.start() > _LOOK_BACK:
            continue
        before = sentence[: match.start()].strip(" ,")
        if before:
            people = people_in(before)
            if people and people[0].start <= 2 and not _told(before, people):
                found += people
            elif not people or people[0].start > 2:
                found += _behind(sentence[match.end() :])
        else:
            found += _behind(sentence[match.end() :])
    names: set[str] = set()
    return [p for p in found if is_name(p.name) and not (p.name in names or names.add(p.name))]  # type: ignore[func-returns-value]


def _behind(words: str) -> list[Person]:
    """The people that stand directly behind a verb of informing, also behind 'av' with a passive."""
    words = words.lstrip().removeprefix("av ")
    people = people_in(re.split(r"\bom\b|:|\bför\b", words, maxsplit=1)[0])
    return people if people and people[0].start <= 1 else []


def _told(before: str, people: Sequence[Person]) -> bool:
    """Whether the words before the verb are more than a list of people."""
    return len(fold(before)) > 60 + 60 * len(people) or " att " in before
