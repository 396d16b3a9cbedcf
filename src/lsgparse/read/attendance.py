"""Who was there, in what role, for whom; names and organisations printed as two columns are paired again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from lsgparse.diagnostics import Finding
from lsgparse.read import listing
from lsgparse.read.columns import pair_columns
from lsgparse.read.person import Entries, Entry, is_person, settle_initials, settle_spelling, unusual_name
from lsgparse.read.presence import Columns, columns_of, row_of
from lsgparse.read.turns import Turn, cells_below, heads_below, turns_below
from lsgparse.read.words import (
    Person,
    is_name,
    is_organisation,
    people_in,
    split_name,
    take_bracket,
    take_party,
)
from lsgparse.tables.headings import field_of
from lsgparse.tables.people import (
    FROM_HOUSE,
    GROUP_OF_LIST,
    NAMED_ROLE,
    PARTIES,
    ROLE_START,
    STANDS_BY,
    attendance_heading,
    role_of,
    role_of_label,
)
from lsgparse.tables.places import organisation
from lsgparse.tables.presence import LEADING_ROLE, LIST_ELSEWHERE, MARKED, MARKS_BEHIND, WRITES_MINUTES
from lsgparse.tables.titles import is_organisation_word
from lsgparse.text.lines import Line, Run, fold, run

_PARTY_LENGTH = 7
_LONGEST_TITLE = 4
_LONGEST_LABEL = 40
_FIGURES_OF_PHONE = 6


class Attendance(NamedTuple):
    """The list as pieces of the model, the ranks of the lines it stands on, and findings."""

    people: list[dict[str, Any]]
    used: set[int]
    findings: list[Finding]


def read_attendance(lines: Sequence[Line]) -> Attendance:
    """Read the attendance list from lines of the heading's region that no field of the heading claims."""
    reader = _Reader(listing.plain(lines))
    reader.read()
    settle_initials(reader.entries)
    settle_spelling(reader.entries, reader.named)
    findings = pair_columns(reader.columns, reader.entries)
    reader.entries.sort(key=lambda entry: entry.place.start)
    used = reader.used if reader.entries else set()
    return Attendance([entry.piece() for entry in reader.entries], used, findings)


def _breaks_off(text: str, cells: Sequence[str], after: str) -> bool:
    """Whether a person's line goes on below: whom they stand for, or the second half of a house, 'Åsby' / 'kommun'."""
    half = after.isalpha() and after.islower() and len(cells) > 1 and is_organisation_word(after)
    return (half and not is_organisation(cells[-1])) or text.endswith((" för", " ersätter"))


class _Reader:
    """One pass over the lines; holds the status of the heading last seen and the columns met."""

    def __init__(self, plain: listing.Plain) -> None:
        self.lines = lines = plain.lines
        self.absent = plain.absent
        self.status: str | None = None
        self.role: str | None = None
        """The role that the heading gives everybody under it ('Tjänstgörande ersättare')."""
        self.group = 0
        self.entries = Entries()
        self.columns: list[list[Line]] = []
        self.used: set[int] = set()
        self.columns_below: Columns | None = None
        """The columns of the table that is being read."""
        self.named: set[str] = set()
        """People whom only a label such as 'Justerare' has named so far."""
        self.pending: str | None = None
        """A role whose names follow on the next line."""
        self.houses = listing.houses_above(lines)
        self.in_turns = False
        """Whether people have stood below a heading with a cell of theirs below each name."""
        self.house: str | None = None
        """The house under whose name the people stand that are being read."""

    def read(self) -> None:
        index = 0
        while index < len(self.lines):
            taken = self._housed(index) if listing.can_list(self.lines[index].text) else 0
            self.used.update(part.rank for part in self.lines[index : index + taken])
            index += taken or 1

    def _housed(self, index: int) -> int:
        """Read what begins at a line, and give those it lists the house they stand under."""
        line = self.lines[index]
        if line.rank in self.houses:
            self.house = listing.house_in(line.text)
            self.group += 1
            return 1
        before, known = len(self.entries), self.status
        taken = self._take(index)
        for entry in self.entries[before:] if line.rank in self.absent else ():
            entry.status = "frånvarande"
        if self.house is not None and self.status != known and (line.gap or self.status != "närvarande"):
            self.house = None
        if self.house is not None:
            for entry in self.entries[before:]:
                entry.affiliations.insert(0, self.house)
        return taken

    def _take(self, index: int) -> int:
        """Read what begins at a line; gives how many lines it takes, 0 where nothing is known."""
        line = self.lines[index]
        columns = columns_of(line.text)
        if columns is not None:
            self._table(columns)
            return 1
        stacked = heads_below(self.lines, index)
        turns = cells_below(self.lines, index + len(stacked), stacked) if stacked else []
        if turns:
            self.status, self.role = "närvarande", None
            return len(stacked) + self._turns(turns)
        role, self.pending = self.pending, None
        if role:
            found, taken = self._inline(index, line.text, role)
            if found:
                return taken
            if field_of(line.text) == "range" or any(map(str.isdigit, line.text)):
                self.pending = role  # 'Paragrafer 1-9' stands between
        visitors = self._visitors if listing.counts_items(line.text) else None
        return (
            self._title_below(line)
            or self._heading(index)
            or (visitors(index) if visitors else 0)
            or self._row(line)
            or self._person(index)
            or int(self._below(index) or self._organisation(line))
        )

    def _table(self, columns: Columns) -> None:
        """Take the heads of a table: the first one heads the list as a label does."""
        row = attendance_heading(columns.title)
        self.columns_below = columns
        self.status = row.status if row else self.status or "närvarande"
        self.role = "ersättare" if "ersättare" in columns.title.casefold() else None
        self.group += 1

    def _turns(self, turns: Sequence[Turn]) -> int:
        """Take people whose cells stand below their names; gives how many lines these are."""
        self.group += 1 if turns else 0
        for turn in turns:
            roles = [*filter(None, [self.role]), *self._named_before(turn.name)]
            self.entries.append(turn.entry(self.status, roles))
        return sum(len(turn.lines) for turn in turns)

    def _row(self, line: Line) -> int:
        """A person's row of a table; 1 where the line is one."""
        row = row_of(self.columns_below, line.text) if self.columns_below else None
        if row is None:
            return 0
        bare, party = take_party(row.name.partition(",")[0].strip())
        name, glued = split_name(bare)
        if not name:
            return 0
        listed = self._named_before(name)
        entry = Entry(name, row.status or self.status, run([line]), party=row.party or party, group=-1)
        if self.role:
            entry.roles.append(self.role)
        entry.roles += [one for one in listed if one not in entry.roles]
        for part in (glued, *row.name.split(",")[1:], *(part for cell in row.rest for part in cell.split(","))):
            entry.qualify(part.strip())
        self.entries.append(entry)
        return 1

    def _heading(self, index: int) -> int:
        """A heading of the list, alone or with people behind its colon; gives how many lines it takes."""
        line = self.lines[index]
        label, colon, rest = listing.label_and_people(line.text)
        row = attendance_heading(label + colon) if len(label) < 60 else None
        if row is not None and (colon or not rest):
            self.status = row.status
            self.columns_below = None
            self.role = "ersättare" if STANDS_BY.search(label) and "edam" not in label else None
            self.group += 1
            if not rest:
                turns = turns_below(self.lines, index + 1, seen=self.in_turns)
                self.in_turns = self.in_turns or bool(turns)
                return 1 + self._turns(turns)
            return self._inline(index, rest, None)[1]
        if self.status and self.entries and not rest and GROUP_OF_LIST.match(line.text):
            self.group += 1
            if FROM_HOUSE.match(line.text):  # another list, so that those above it need not be absent any more
                self.role = None
                self.status = "övrig" if self.status == "frånvarande" else self.status
            return 1
        named = NAMED_ROLE.match(line.text)
        if named:
            rest = named["rest"].strip(" :")
            self.pending = None if rest or listing.is_below_heading(self.lines, index) else "justerare"
            return self._inline(index, rest, "justerare")[1] if rest else 1
        if not rest and role_of(label):
            self.pending = role_of(label)
            if self.pending == "sekreterare":  # who writes the minutes is there, whatever list came before
                self.status = "närvarande"
            return 1
        if not colon or not rest:
            other = bool(colon) and self.status == "frånvarande" and label[:1].isupper() and len(label) < _LONGEST_LABEL
            self.status = "övrig" if other else self.status  # a list of people of some function: 'Processtöd:'
            return int(other)
        role = role_of(label) or (role_of_label(label) if label.startswith(WRITES_MINUTES) else None)
        if role:
            found, taken = self._inline(index, rest, role)
            return taken if found else 0
        before = len(self.entries)
        if organisation(label.strip()) is not None or (
            self.status and label[:1].isupper() and len(label) < _LONGEST_LABEL
        ):
            found, taken = self._inline(index, rest, None)
            for entry in self.entries[before:] if not FROM_HOUSE.match(label) else ():
                if label in PARTIES:
                    entry.party = entry.party or label
                else:
                    entry.affiliations.insert(0, label.strip())
            return taken if found else 0
        return 0

    def _inline(self, index: int, rest: str, role: str | None) -> tuple[bool, int]:
        """People listed behind a label, over the line's end too; gives whether any, and the lines taken."""
        lines = listing.open_lines(self.lines, index)
        at = lines[0].text.rindex(rest)
        joined = listing.whole_words(" ".join(line.text for line in lines))
        people = people_in(joined[at:])
        starts = listing.starts_in(lines)
        for number, person in enumerate(people):
            end = people[number + 1].start if number + 1 < len(people) else len(joined) - at
            start = at + person.start
            stop = start + len(joined[start : at + end].rstrip(" ,;\f\t\v"))
            place = listing.place_in(lines, starts, start, stop)
            self._add(person, place, role)
        return bool(people), len(lines)

    def _add(self, person: Person, place: Run, role: str | None) -> None:
        known = self.entries.first(person.name) if role else None
        if role and known is not None:
            if role not in known.roles:
                known.roles.append(role)
            return
        listed = self._named_before(person.name)
        there = bool(role) and self.status in (None, "frånvarande")  # who writes or adjusts the minutes is there
        entry = Entry(person.name, "närvarande" if there else self.status, place, group=self.group)
        entry.party = person.party
        if self.role:
            entry.roles.append(self.role)
        entry.roles += [one for one in listed if one not in entry.roles]
        if role:
            entry.roles.append(role)
            self.named.add(person.name)
        for part in (person.affiliation or "").split(","):
            entry.qualify(part.strip())
        self.entries.append(entry)

    def _named_before(self, name: str) -> list[str]:
        """The roles of a person whom a label named before the list did; that entry gives way to the list's."""
        if name not in self.named:
            return []
        self.named.discard(name)
        before = self.entries.first(name)
        if before is None:
            return []
        self.entries.drop(before)
        return before.roles

    def _person(self, index: int) -> int:
        """A line that begins with a name: 'Name, role   Organisation', 'Name (s) Organisation', 'Name, Org, role'.

        Gives how many lines it takes: more than one where several people are listed.
        """
        line = self.lines[index]
        if ("nligt " in line.text or "Se " in line.text or " se " in line.text) and LIST_ELSEWHERE.match(line.text):
            return 1
        if self.status is None and sum(map(str.isdigit, line.text)) > _FIGURES_OF_PHONE:
            return 0  # who answers questions, in a letterhead
        lead = ROLE_START.match(line.text) if line.text[0].isupper() or line.text[0].isdigit() else None
        if lead and role_of(lead.group()) and split_name(line.text[lead.end() :].partition(",")[0].strip())[0]:
            return self._inline(index, line.text[lead.end() :].strip(" :"), role_of(lead.group()))[1]
        text, printed = listing.surname_first(line.text)
        cells = listing.without_initials(listing.cells_of(text))
        if len(cells) > 1 and all(map(is_name, cells)) and (self.status is None or all(map(self.entries.first, cells))):
            return 0  # names to sign
        house = cells.pop(0) if listing.stands_for_house(cells, self.status is not None) else ""
        lone = cells.pop(0) if len(cells) > 1 and cells[0] in PARTIES else None
        front, left = listing.titles_in_front([part.strip() for part in listing.parts_of(cells[0])])
        mark = MARKED.search(left[0]) if left[0].endswith(MARKS_BEHIND) else None
        left[0] = left[0][: mark.start()] if mark else left[0]
        bare, party = take_party(left[0])
        party = party or lone
        bare, bracket = take_bracket(bare)
        name, glued = split_name(bare)
        if not name:
            glued = ""
            name = unusual_name(bare, len(cells) > 1 or len(left) > 1 or party is not None)
            if not name:
                return 0
        if len(cells) == 1 and (sum(map(is_person, left)) > 1 or LEADING_ROLE.match(line.text)):
            return self._inline(index, line.text, None)[1]
        name = printed or fold(name)
        roles = self._named_before(name)
        entry = Entry(name, self.status, run([line]), party=party, group=self.group)
        if self.role:
            entry.roles.append(self.role)
        parts = [house, bracket, *front, glued, *left[1:]] + [
            part.strip() for cell in cells[1:] for part in listing.parts_of(cell)
        ]
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        taken = 1
        if after is not None and after.number == line.number + 1 and _breaks_off(line.text, cells, after.text):
            parts[-1] = f"{parts[-1]} {after.text}"
            entry.place = run([line, after])
            taken = 2
        for part in parts:
            entry.qualify(part)
        if mark and mark["absent"]:
            entry.status = "frånvarande"
        entry.roles += [role for role in roles if role not in entry.roles]
        self.entries.append(entry)
        return taken

    def _title_below(self, line: Line) -> int:
        """A line in lower case right below a name alone: the person's title or role; 1 where it is one."""
        last = self.entries[-1] if self.entries else None
        if last is None or not line.text[0].islower() or last.affiliations or last.group < 0:
            return 0
        before = last.place.lines[-1]
        bare = len(before.text) <= len(last.name) + _PARTY_LENGTH
        if before.number != line.number - 1 or not bare or len(line.text.split()) > _LONGEST_TITLE:
            return 0
        last.qualify(line.text)
        return 1

    def _below(self, index: int) -> bool:
        """A line below a person's with the organisation: names and organisations follow one another in turns."""
        line = self.lines[index]
        last = self.entries[-1] if self.entries else None
        if last is None or last.affiliations or last.group < 0 or last.place.lines[-1].number != line.number - 1:
            return False
        if self.entries.several_bare(self.group):
            return False
        after = self.lines[index + 1] if index + 1 < len(self.lines) else None
        head = line.text.partition(",")[0].strip()
        if organisation(head) is None or (after is not None and organisation(after.text.partition(",")[0].strip())):
            return False
        for part in line.text.split(","):
            last.qualify(part.strip())
        return True

    def _organisation(self, line: Line) -> bool:
        """A line of a column of organisations: it follows another of its kind without a blank line, or begins a run."""
        text = line.text
        if self.status == "frånvarande" and line.gap and listing.is_headed(self.lines, line):
            self.status = "övrig"  # a house below those who were not there: its people were
            return True
        if len(text) > 70 or text.endswith(":"):
            return False
        last = self.columns[-1][-1] if self.columns else None
        adjacent = last is not None and line.number == last.number + 1
        if not (is_organisation(text) or (adjacent and text[0].isupper() and len(text.split()) < 4)):
            return False
        if adjacent:
            self.columns[-1].append(line)
        else:
            self.columns.append([line])
        return True

    def _visitors(self, index: int) -> int:
        """People listed in running lines with the items they came for; gives how many lines the list takes."""
        lines, found = listing.visitors(self.lines, index)
        starts = listing.starts_in(lines)
        for person, offset, items in found:
            place = listing.place_in(lines, starts, offset + person.start, offset + person.end)
            self._add(person, place, None)
            self.entries[-1].present_for = items
            self.entries[-1].group = -1
        return len(lines)
