"""The attachments that an item names: under their label, or in the last sentence of a line.

A helper of the items' reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from lsgparse.read.parts import Parts
from lsgparse.read.segments import label_of
from lsgparse.tables.items import BILAGA_TAIL, NUMBERED_BILAGA
from lsgparse.tables.vocabulary import MARGIN_LABELS
from lsgparse.text.lines import Document, Line, follows, run, running_text

_LAST_WORDS = 40


def without_bilaga(line: Line, parts: Parts) -> Line:
    """A line without the attachment that its last sentence names: 'Bilaga: Name'."""
    tail = BILAGA_TAIL.search(line.text) if "Bilaga:" in line.text else None
    if tail is None:
        return line
    parts.bilagor.append(tail["name"].strip())
    parts.bilaga_runs.append(run([line], line.start + tail.start(), line.end))
    return line._replace(
        text=line.text[: tail.start()].rstrip(), end=line.start + len(line.text[: tail.start()].rstrip())
    )


def bilaga_goes_on(rest: Sequence[Line], index: int, parts: Parts, document: Document) -> int:
    """The last words of an attachment's name that stand on the next line, in lower case; 1 where there are any."""
    after = rest[index + 1] if index + 1 < len(rest) else None
    if after is None or after.gap or not after.text[0].islower() or len(after.text) > _LAST_WORDS:
        return 0
    if rest[index].text[-1] == "." or label_of(after.text) is not None:
        return 0
    parts.bilagor[-1] = running_text((parts.bilagor[-1], after.text.rstrip(" .")), document)
    parts.bilaga_runs.append(run([after]))
    return 1


def read_bilagor(parts: Parts, rest: Sequence[Line], index: int, document: Document) -> int:
    """The attachments named under 'Bilaga' or 'Bilagor': one a line, wrapped ones joined."""
    label = rest[index]
    several = label.text.casefold().startswith("bilagor")
    numbered = NUMBERED_BILAGA.match(label.text)
    lines = [label]
    names: list[list[str]] = []
    behind = numbered["name"] if numbered else label.text.partition(":")[2].strip()
    if behind:
        names.append([behind])
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
