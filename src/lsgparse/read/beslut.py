"""The decision statements of an item, found by their sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.read import dates
from lsgparse.read.blocks import BULLET, NUMBERED, Block, blocks, is_bullet, is_numbered, sentences
from lsgparse.read.organ import Organ
from lsgparse.read.takes import Here, takes_on
from lsgparse.read.words import is_name
from lsgparse.tables.decisions import (
    ACTIVE_VERB,
    BY_MAIL,
    CONCLUDED_BEHIND,
    DATED_START,
    EARLIER_START,
    EVERYTHING_BELOW,
    EXPECTS_TERMS,
    GATE,
    LIST_FOLLOWS,
    NEEDS_OBJECT,
    NOT_DECIDING,
    NOT_NOW,
    PASSIVE_AGENT,
    PASSIVE_VERB,
    PROPOSES,
    SIDE_CLAUSE,
    SPEAKS,
    STATES,
    SUBORDINATE,
    TAKES_ON_WORDS,
    TELLS_BELOW,
    TELLS_OF_MAIL,
    TOGETHER,
    TOLD,
    TOLD_APART,
)
from lsgparse.tables.vocabulary import ABSTAINS, RESERVES
from lsgparse.text.lines import Line, Run, run

_NEEDS = {verb: lazy(pattern) for verb, pattern in NEEDS_OBJECT.items()}
_GATE = GATE | TAKES_ON_WORDS
_THEN = lazy(r"\batt\b|:|\Z|\.")
_VERB_FORM = lazy(r"(?:ar|er|yr|år|ör|ade|de|te)\Z")
_PASSIVE_REACH = 9
_SOON = 60
"""So far behind the organ's name a date tells when it decided."""


class Statement(NamedTuple):
    """A decision statement: where it stands, the organ it names, and whether it was taken on another day."""

    place: Run
    decided_by: str | None
    by_mail: bool
    taken_on: bool = False
    """Nobody decides: somebody takes on what is to be done."""


class _Verdict(NamedTuple):
    decided_by: str | None
    by_mail: bool
    taken_on: bool = False


def find_statements(
    narrative: Sequence[Sequence[Line]],
    organ: Organ,
    width: int,
    meeting: date | None,
    people: frozenset[str] = frozenset(),
) -> tuple[list[Statement], list[Run]]:
    """The statements in an item's narrative, and the runs of text that remain.

    A statement reaches from its sentence to the paragraph's end, with the list that belongs to it. people: by which
    names those of the list are called.
    """
    here = Here(organ, meeting, people)
    statements: list[Statement] = []
    text: list[Run] = []
    for lines in narrative:
        if not _may_decide(lines, organ):
            text.append(Run(tuple(lines), lines[0].start, lines[-1].end))
            continue
        _search(_split(blocks(lines, width), here), here, statements, text)
    if any(one.taken_on for one in statements):
        return _without_told(statements, text), text
    return statements, text


def _without_told(statements: list[Statement], text: list[Run]) -> list[Statement]:
    """The statements but those that take something on in front of a decision: they tell what led to it."""
    last = max((number for number, one in enumerate(statements) if not one.taken_on), default=-1)
    text += [one.place for one in statements[: max(last, 0)] if one.taken_on]
    return [one for number, one in enumerate(statements) if number > last or not one.taken_on]


def _may_decide(lines: Sequence[Line], organ: Organ) -> bool:
    """Whether any line holds a verb that decides or begins with the organ: a cheap test."""
    return any(not _GATE.isdisjoint(line.text.split()) or organ.at_start(line.text) for line in lines)


def _split(paragraphs: Sequence[Block], here: Here) -> list[Block]:
    """A line that begins with the organ and a verb of deciding begins a paragraph, whatever stood before it.

    So does one by which somebody takes something on, where no decision stands before it.
    """
    result: list[Block] = []
    for block in paragraphs:
        start, closed = 0, False
        for index, line in enumerate(block.lines[1:], 1):
            before = block.lines[index - 1].text
            begins = _begins_decision(line.text, before, here.organ)
            if not (begins or closed) and before[-1] == "." and _begins_taking(line.text, here):
                closed = _is_closed(block.lines[start:index], here)  # asked once, not at each line behind a decision
                begins = not closed
            if begins:
                result.append(Block(block.lines[start:index], block.point and start == 0))
                start, closed = index, False
        result.append(Block(block.lines[start:], block.point and start == 0))
    return result


def _begins_taking(text: str, here: Here) -> bool:
    return not TAKES_ON_WORDS.isdisjoint(text.split()) and takes_on(text, here, begins=True)


def _is_closed(before: tuple[Line, ...], here: Here) -> bool:
    """Whether a decision stands in lines, or who informs: then nobody takes anything on in a paragraph behind them."""
    found = _statement_in(Block(before, False), here)
    return TELLS_BELOW.match(before[0].text) is not None or (found is not None and not found[1].taken_on)


def _begins_decision(text: str, before: str, organ: Organ) -> bool:
    if not text[0].isupper() or before[-1] in ",-–" or GATE.isdisjoint(text.split()):
        return False
    if before[-1] in ".:!?" and text[-1] == ":" and decides(text, organ, None, begins=False):
        return True
    subject = organ.at_start(text)
    if not subject:
        return False
    verb = ACTIVE_VERB.match(text, len(subject) + 1)
    return verb is not None and not before.endswith((" och", " att", " av", " till", " för", " i", " som"))


def _search(paragraphs: Sequence[Block], here: Here, statements: list[Statement], text: list[Run]) -> None:
    index = 0
    told = False
    while index < len(paragraphs):
        block = paragraphs[index]
        told = (told and (block.point or not block.lines[0].gap)) or TELLS_BELOW.match(block.lines[0].text) is not None
        found = _statement_in(block, here, told)
        if found is None:
            text.append(Run(block.lines, block.lines[0].start, block.lines[-1].end))
            index += 1
            continue
        offset, verdict = found
        if statements and not offset and TELLS_OF_MAIL.match(block.text) and BY_MAIL.search(block.text):
            earlier = statements[-1]
            if earlier.place.lines[-1].rank == block.lines[0].rank - 1:
                joined = Run((*earlier.place.lines, *block.lines), earlier.place.start, block.lines[-1].end)
                statements[-1] = earlier._replace(place=joined, by_mail=True)
                index += 1
                continue
        first, start = block.locate(offset)
        if offset:
            before = block.lines[: first + 1] if start > block.lines[first].start else block.lines[:first]
            end = start - 1 if start > block.lines[first].start else before[-1].end
            text.append(run(before, None, end))
        lines = list(block.lines[first:])
        index += 1
        stop = _stands_apart(block, offset)
        if stop is not None:
            last, end = block.locate(stop)
            lines = list(block.lines[first : last + 1] if end > block.lines[last].start else block.lines[first:last])
            statements.append(Statement(run(lines, start, min(end, lines[-1].end)), *verdict))
            text.append(run(block.lines[last:], end))
            continue
        index = _take_list(paragraphs, index, block.text[offset:], lines, here)
        statements.append(Statement(Run(tuple(lines), start, lines[-1].end), *verdict))


def _stands_apart(block: Block, offset: int) -> int | None:
    """The offset of a sentence behind a decision, in its paragraph, that tells who abstained or reserved themselves."""
    text = block.text
    if not any(map(text.__contains__, TOLD_APART)):
        return None
    for start, end in sentences(text[offset:]):
        sentence = text[offset + start : offset + end]
        if start and (RESERVES.match(sentence) or ABSTAINS.match(sentence) or _speaks(sentence)):
            return offset + start
    return None


def _speaks(sentence: str) -> bool:
    """Whether a person speaks, by name, who is no organ."""
    match = SPEAKS.match(sentence)
    return match is not None and is_name(match["who"].strip())


def _take_list(paragraphs: Sequence[Block], index: int, lead: str, lines: list[Line], here: Here) -> int:
    """Add to a statement the list that belongs to it; gives the index of the first block behind it."""
    everything = bool(EVERYTHING_BELOW.search(lead))
    if not everything and lead.rstrip()[-1:] == ":" and EXPECTS_TERMS.search(lead) and index < len(paragraphs):
        everything = is_numbered(paragraphs[index].text) and not _is_clause(paragraphs[index].text)
    last = lead.rstrip()[-1]
    expects = last not in ".!?" or everything or bool(LIST_FOLLOWS.search(lead))
    while index < len(paragraphs):
        block = paragraphs[index]
        point = block.point and (expects or _is_clause(block.text))
        point = point or (expects and block.text[:4] == "att ")  # a point that a blank line sets apart
        if not block.point and block.lines[0].gap < 2 and _goes_on(paragraphs, index):
            point = _statement_in(block, here) is None
        if not point and not (everything and expects):
            break
        if not point and (found := _statement_in(block, here)) is not None and not found[1].taken_on:
            break
        lines.extend(block.lines)
        expects = expects or point
        index += 1
    return index


def _goes_on(paragraphs: Sequence[Block], index: int) -> bool:
    """Whether a paragraph stands between two points of a list: then it belongs to the first."""
    return index > 0 and paragraphs[index - 1].point and index + 1 < len(paragraphs) and paragraphs[index + 1].point


def _is_clause(text: str) -> bool:
    """Whether a list point is a clause of a decision: 'att …'."""
    return re.match(r"\W*o?\s*[Aa]tt\b", text) is not None


def _statement_in(block: Block, here: Here, told: bool = False) -> tuple[int, _Verdict] | None:
    """The offset of the first sentence of a paragraph that decides; told: it stands below 'NN informerar om: …'."""
    text, organ = block.text, here.organ
    words = text.split()
    taken = not TAKES_ON_WORDS.isdisjoint(words)
    if not taken and GATE.isdisjoint(words) and not organ.at_start(text):
        return None
    for start, end in sentences(text):
        sentence = text[start:end]
        bullet = BULLET.match(sentence) if start == 0 and is_bullet(sentence) else None
        if start == 0 and bullet is None and is_numbered(sentence):
            bullet = NUMBERED.match(sentence)
        if taken and takes_on(sentence[bullet.end() :] if bullet else sentence, here, begins=start == 0 and not told):
            return start, _Verdict(None, False, taken_on=True)
        if not GATE.isdisjoint(sentence.split()) or (start == 0 and organ.at_start(sentence)):
            verdict = decides(sentence[bullet.end() :] if bullet else sentence, organ, here.meeting, begins=start == 0)
            if verdict is not None:
                return start, verdict
    return None


def _decides_somehow(rest: str) -> bool:
    """Whether a verb stands behind the organ's name, and none that tells of something else."""
    words = rest.split(None, 2)
    verb = words[0].strip(",.;:") if words else ""
    if words[1:2] == ["överens"]:
        return True
    return verb.isalpha() and verb.islower() and _VERB_FORM.search(verb) is not None and verb not in NOT_DECIDING


def decides(sentence: str, organ: Organ, meeting: date | None, begins: bool = True) -> _Verdict | None:
    """Whether a sentence is a decision of this meeting: its organ decides, or a passive concludes a matter.

    begins: the sentence begins a paragraph; there a verb that is not known counts, too, with the organ as its subject.
    """
    if PROPOSES.match(sentence):
        return None
    if STATES.match(sentence):
        return _Verdict(None, False)
    lowered = sentence[:1].lower() + sentence[1:]
    active = ACTIVE_VERB.search(lowered)
    if active is not None:
        verdict = _active(sentence, lowered, active, organ, meeting)
        if verdict is not None:
            return verdict
    elif begins and (subject := organ.at_start(sentence)) and _decides_somehow(sentence[len(subject) :]):
        return None if _other_day(sentence[len(subject) :][:_SOON], meeting) else _Verdict(subject, False)
    passive = PASSIVE_VERB.search(lowered)
    verdict = _passive(sentence, lowered, passive, organ, meeting) if passive is not None else None
    if verdict is None and passive is not None and CONCLUDED_BEHIND.search(sentence):
        return None if TOLD.search(lowered) or _other_day(lowered, meeting) else _Verdict(None, False)
    return verdict


def _active(sentence: str, lowered: str, verb: re.Match[str], organ: Organ, meeting: date | None) -> _Verdict | None:
    needs = _NEEDS.get(verb.group())
    if needs is not None and not needs.search(lowered, verb.end()):
        return None
    subject = sentence[: verb.start()].strip()
    then = _THEN.search(lowered, verb.end())
    gap = lowered[verb.end() : then.start() if then else len(lowered)]
    by_mail = bool(BY_MAIL.search(gap))
    if subject.lower() == "vi" and verb.group().startswith(TOGETHER):
        decided_by: str | None = None
    elif organ.is_subject(subject):
        decided_by = subject.strip(" ,")
    else:
        decided_by = organ.at_start(sentence[verb.end() :].lstrip())
        if (
            decided_by is not None
            and decided_by.islower()
            and not verb.group().startswith(("besl", "fatt", "uppdr", "utsåg"))
        ):
            return None
        if decided_by is None or TOLD.search(lowered[: verb.start()]) or _other_day(lowered[: verb.start()], meeting):
            return None
    if by_mail:
        return _Verdict(decided_by, True)
    if verb.group().startswith("beslut") or verb.group() == "beslöt":
        if (NOT_NOW.search(gap) and TOLD.search(gap)) or _other_day(gap, meeting):
            return None
    elif TOLD.match(gap.strip()) or _other_day(gap[:14], meeting):
        return None
    return _Verdict(decided_by, False)


def _passive(sentence: str, lowered: str, verb: re.Match[str], organ: Organ, meeting: date | None) -> _Verdict | None:
    before, after = lowered[: verb.start()], lowered[verb.end() :]
    needs = _NEEDS.get(verb.group())
    elected = verb.group() in ("valdes", "väljs")
    if (
        needs is not None
        and not needs.search(lowered if elected else after)
        and not (elected and _are_names(sentence[: verb.start()]))
    ):
        return None
    before = SIDE_CLAUSE.sub("", before) if ", v" in before or ", som" in before else before
    if len(before.split()) > _PASSIVE_REACH:
        return None
    plain = re.sub(r"\batt (?:jämte|justera)\b", "", before)
    if EARLIER_START.match(before) or (DATED_START.match(before) and _other_day(before, meeting)):
        return None
    if SUBORDINATE.search(plain) or re.search(r"\batt\b", plain):
        return None
    agent = PASSIVE_AGENT.match(sentence, verb.end())
    decided_by = None
    if agent:
        decided_by = organ.at_start(agent["agent"])
        if decided_by is None or (_other_day(after[:80], meeting) and not BY_MAIL.search(after[:80])):
            return None
    by_mail = bool(BY_MAIL.search(after[:40]))
    if not by_mail and (
        TOLD.match(after.strip().removeprefix("i uppdrag "))
        or _other_day(after[:26], meeting)
        or re.match(r"\s*(?:då|redan|tidigare)\b", after)
    ):
        return None
    return _Verdict(decided_by, by_mail)


def _are_names(words: str) -> bool:
    """Whether words are a name, or several: 'Anna Berg och Per Ek'."""
    return is_name(words) or (
        " och " in words and all(is_name(piece) for piece in re.split(r", | och ", words.strip()))
    )


def _other_day(words: str, meeting: date | None) -> bool:
    """Whether the words print the date of another day than the meeting's."""
    hits = dates.find_dates(words)
    return any(meeting is None or dates.resolve(hit, meeting) != meeting.isoformat() for hit in hits)


def named_organ(text: str, organ: Organ) -> str | None:
    """The organ that a labelled statement names as deciding, as printed."""
    for start, end in sentences(text.partition("\n")[0]):
        sentence = text[start:end]
        lowered = sentence[:1].lower() + sentence[1:]
        verb = ACTIVE_VERB.search(lowered)
        if verb is None:
            subject = organ.at_start(sentence) or ""
            verb_behind = sentence[len(subject) :].split(None, 1)[:1]
            if subject and verb_behind and _VERB_FORM.search(verb_behind[0]):
                return subject
            continue
        subject = sentence[: verb.start()].strip(" ,")
        if organ.is_subject(subject):
            return subject
        return organ.at_start(sentence[verb.end() :].lstrip())
    return None
