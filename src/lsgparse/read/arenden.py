"""One item's title, labels, presenters and attachments; what remains is narrative."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lsgparse.patterns import lazy
from lsgparse.read.blocks import is_bullet, is_full, sentences
from lsgparse.read.duties import take_duty, take_fields
from lsgparse.read.itemtitle import read_title
from lsgparse.read.organ import Organ
from lsgparse.read.parts import Parts, number_run
from lsgparse.read.segments import Item, label_of
from lsgparse.read.whowhat import take_table
from lsgparse.read.words import Person, is_name, people_in
from lsgparse.tables.decisions import ACTIVE_VERB, LEADS_IN, PASSIVE_VERB
from lsgparse.tables.items import (
    BILAGA_TAIL,
    COMPOUND_LEAD,
    INFORMS,
    INFORMS_GATE,
    NUMBERED_BILAGA,
)
from lsgparse.tables.vocabulary import MARGIN_LABELS, OTHERS_DECISION, RESERVES, Label
from lsgparse.text.lines import Document, Line, Run, fold, follows, run, running_text

_LOOK_BACK = 260
_LAST_WORDS = 40
_VERBS = (ACTIVE_VERB, PASSIVE_VERB)
_IN_A_ROW = lazy(r",\s+(?=[A-ZÅÄÖ])")
_LIST_PIECE = lazy(r"(?:(?<!\s)\s++)?(?:,|;|\boch\b|\bsamt\b|&)\s*")


def divide(item: Item, document: Document, width: int, organ: Organ) -> Parts:
    """Divide an item whose parts follow one another down the page."""
    parts = Parts(number_run(item), kind=item.kind)
    rest = read_title(item, parts, document, width)
    index = _kind_below(rest, parts)
    section = "text"
    narrative: list[Line] = []
    while index < len(rest):
        line = rest[index]
        taken = take_duty(rest, index, parts) or take_table(rest, index, parts, document)
        if not taken and (narrative or section == "beslut"):
            taken = take_fields(rest, index, parts)
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
                narrative.append(_without_bilaga(line, parts) if "Bilaga:" in line.text else line)
                index += _bilaga_goes_on(rest, index, parts, document) if narrative[-1] is not line else 0
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
    parts.beslut = [_grown(place) for place in parts.beslut if place.lines]
    parts.text = [*map(_grown, parts.text)]
    return parts


def _kind_below(rest: Sequence[Line], parts: Parts) -> int:
    """'Information' alone, right below a title and right above its text, tells the kind where no decision follows."""
    if len(rest) < 2 or rest[0].gap or rest[1].gap or rest[0].text.casefold() != "information":
        return 0
    if any((label := label_of(line.text)) is not None and label.part == "beslut" for line in rest[1:]):
        return 0
    parts.kind = parts.kind or "information"
    parts.labels.append(run(rest[:1]))
    return 1


def _own_proposal(text: str, organ: Organ) -> bool:
    """Whether a label is the organ's own proposal to another one, which is what it decides."""
    first, _, rest = text.partition(" ")
    return (
        rest.casefold().startswith("förslag till ")
        and ("beslut" not in rest or OTHERS_DECISION.search(rest) is not None)
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
    return subject is not None and any(verb.match(line.text, len(subject) + 1) for verb in _VERBS)


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
        return "text", _bilagor(parts, rest, index, document)
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
    """A run and a line more; its lines are a list as long as it grows, for a tuple would be made anew at each line."""
    lines = place.lines if isinstance(place.lines, list) else [*place.lines]
    lines.append(line)
    return Run(lines, place.start if len(lines) > 1 else line.start, line.end)


def _grown(place: Run) -> Run:
    """A run that grows no more."""
    return place._replace(lines=tuple(place.lines)) if isinstance(place.lines, list) else place


def _extend_text(parts: Parts, line: Line) -> None:
    parts.text[-1] = _extend(parts.text[-1], line)


def _without_bilaga(line: Line, parts: Parts) -> Line:
    """A line without the attachment that its last sentence names: 'Bilaga: Name'."""
    tail = BILAGA_TAIL.search(line.text)
    if tail is None:
        return line
    parts.bilagor.append(tail["name"].strip())
    parts.bilaga_runs.append(run([line], line.start + tail.start(), line.end))
    return line._replace(
        text=line.text[: tail.start()].rstrip(), end=line.start + len(line.text[: tail.start()].rstrip())
    )


def _bilaga_goes_on(rest: Sequence[Line], index: int, parts: Parts, document: Document) -> int:
    """The last words of an attachment's name that stand on the next line, in lower case; 1 where there are any."""
    after = rest[index + 1] if index + 1 < len(rest) else None
    if after is None or after.gap or not after.text[0].islower() or len(after.text) > _LAST_WORDS:
        return 0
    if rest[index].text[-1] == "." or label_of(after.text) is not None:
        return 0
    parts.bilagor[-1] = running_text((parts.bilagor[-1], after.text.rstrip(" .")), document)
    parts.bilaga_runs.append(run([after]))
    return 1


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
    return all(len(piece.split()) <= 4 for piece in pieces) and not any(verb.search(text) for verb in _VERBS)


def _bilagor(parts: Parts, rest: Sequence[Line], index: int, document: Document) -> int:
    """The attachments named under 'Bilaga' or 'Bilagor': one a line, wrapped ones joined."""
    label = rest[index]
    several = label.text.casefold().startswith("bilagor")
    numbered = NUMBERED_BILAGA.match(label.text)
    lines = [label]
    names: list[list[str]] = []
    behind = numbered["name"] if numbered else label.text.partition(":")[2].strip()
    if behind:
        names += [[name] for name in (_IN_A_ROW.split(behind) if several else [behind])]
    index += 1
    while index < len(rest) and not numbered:
        line = rest[index]
        other = label_of(line.text)
        if (
            NUMBERED_BILAGA.match(line.text)
            or len(line.text) > 90
            or (other and (":" in line.text or _ends_list(other.part, line.text)))
        ):
            break
        gap = not follows(lines[-1], line)
        if gap and names:
            break
        if names and (line.text[0].islower() or (names[-1] and names[-1][-1][-1] in "-–,")):
            names[-1].append(line.text)
        elif names and not several:
            break
        else:
            names.append([line.text])
        lines.append(line)
        index += 1
    parts.bilaga_runs.append(run(lines))
    for name in names:
        text = running_text(name, document)
        parts.bilagor.append(text.lstrip("-–• ").rstrip(" .,;"))
    return index


def _ends_list(part: str, text: str) -> bool:
    """Whether a label without a colon ends a list of attachments, rather than naming one ('Förslag')."""
    return part in ("kind", "presenters", "bilaga") or text.casefold().strip(" .") in MARGIN_LABELS


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
            before = COMPOUND_LEAD.sub("", before) if "- och " in before else before
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
