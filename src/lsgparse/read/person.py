"""One person of an attendance list, and the words behind the name put where they belong.

A helper that every reader may use.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lsgparse.patterns import lazy
from lsgparse.read.listing import initials_of
from lsgparse.read.words import is_name, is_organisation, split_name, take_bracket, take_party, turned
from lsgparse.tables.people import (
    ADJUNGERAD,
    AS_SUBSTITUTE,
    OTHER_FUNCTIONS,
    PARTIES,
    PRESENT_FOR,
    REPLACES,
    REPRESENTS,
    ROLE_START,
    SERVING,
    TRAILING_ITEMS,
    role_of,
)
from lsgparse.tables.places import is_place, organisation
from lsgparse.tables.presence import (
    ABSENT,
    ABSENT_FOR,
    AT_THE_MINUTES,
    BY_MEANS,
    CAME_OR_WENT,
    ITEMS_GO_ON,
    LEADING_ROLE,
    LONGEST_MEANS,
    ON_A_LINK,
    PARTLY,
    REPLACED,
)
from lsgparse.tables.titles import is_title_word
from lsgparse.text.lines import Run, fold

_TILLIKA = lazy(r"\s*(?:,|/|\btillika\b|\boch\b|\bsamt\b|\+)\s*")
_STANDS_FOR = lazy(r"\s*\((?:för|ersätter|ers\.? för)\s+(?P<name>[^()]+)\)\Z")
_FIGURE = lazy(r"\d")
_SPELLED = 4
_MANY = lazy(r"(?:(?<!\s)\s++)?(?:,|\boch\b|\bsamt\b)\s*")


class Entry:
    """A person being read."""

    def __init__(self, name: str, status: str | None, place: Run, party: str | None = None, group: int = 0) -> None:
        self.name = name
        self.status = status
        self.place = place
        self.affiliations: list[str] = []
        self.roles: list[str] = []
        self.party = party
        self.replaces: str | None = None
        self.represents: list[str] = []
        self.present_for: str | None = None
        self.inferred: list[str] = []
        self.group = group

    def piece(self) -> dict[str, Any]:
        """The person in the model's shape."""
        affiliation = ", ".join(self.affiliations) or None
        place = organisation(affiliation) if affiliation else None
        return {
            "name": self.name,
            "status": self.status,
            "affiliation": affiliation,
            "organisation": place._asdict() if place else None,
            "roles": self.roles,
            "party": self.party,
            "replaces": self.replaces,
            "represents": self.represents,
            "present_for": self.present_for,
            "inferred": self.inferred,
            "lines": self.place.ranges,
            "spans": self.place.spans,
        }

    def qualify(self, part: str) -> None:
        """Put one group of words behind a name where it belongs: role, party, organisation, whom it stands for."""
        part, party = take_party(fold(part).strip(" .;") if part.count(".") > 1 else fold(part).strip(" ;"))
        part = part.lstrip(".–— ").removeprefix("- ")  # a comma that came out as a full stop, or a dash in its stead
        self.party = self.party or party
        if part[:1] == "(" and part[-1:] == ")" and "(" not in part[1:]:
            part = part[1:-1]
            if "," in part or ";" in part:
                for piece in part.replace(";", ",").split(","):
                    self.qualify(piece.strip())
                return
        part = self._take_bracket(part) if part[-1:] == ")" else part
        first, _, rest = part.partition(" ")
        if first in PARTIES and self.party is None:
            self.party, part = first, rest.strip()
        for take in (self._take_presence, self._take_serving, self._take_stand_in):
            part = take(part) if part else ""
        if not part:
            return
        if part[0].isupper() and is_place(part):
            self.affiliations.append(part)
        elif (len(part) <= LONGEST_MEANS and BY_MEANS.match(part)) or (part[0] in "eE" and REPLACED.match(part)):
            pass
        elif ABSENT.match(part):
            self.status = "frånvarande"
        elif ADJUNGERAD.match(part):
            self.status = "adjungerad"
            self.qualify(ADJUNGERAD.sub("", part, count=1).strip(" ,"))
        elif represents := REPRESENTS.match(part):
            self.represents += [name for name in _MANY.split(represents["name"].strip(" .")) if name]
        elif present := PRESENT_FOR.match(part):
            self._present(present["items"])
            self.qualify(part[present.end() :].strip(" ,"))
        elif self.present_for and ITEMS_GO_ON.match(part):
            self._present(part)
        else:
            self._take_words(part)

    def _take_bracket(self, part: str) -> str:
        """A role in brackets behind an organisation, or by what means somebody took part; gives what is left."""
        if part[-1:] != ")":
            return part
        part = ON_A_LINK.sub("", part)
        bare, bracket = take_bracket(part)
        role = role_of(bracket[1:-1]) if bare else None
        if bare and CAME_OR_WENT.match(bare):
            return ""
        if bare and (PRESENT_FOR.fullmatch(bracket, 1, len(bracket) - 1) or PARTLY.fullmatch(bracket)):
            self.qualify(bracket)
            return bare
        if role is None:
            return part
        self.qualify(bare)
        self._take_role(role)
        return ""

    def _take_presence(self, part: str) -> str:
        """When the person came or went and the items that tell it; gives what is left of the words."""
        if not _FIGURE.search(part):  # all of these name a clock time or an item
            return part
        if CAME_OR_WENT.match(part):
            return ""
        not_for = ABSENT_FOR.match(part)
        if not_for:
            self._present(not_for["items"])
            return ""
        partly = PARTLY.search(part)
        if partly and (partly.start() == 0 or part[partly.start() - 1].isspace()):
            self._present(partly["items"])
            return part[: partly.start()].strip(" ,(")
        trailing = TRAILING_ITEMS.search(part)
        if trailing:
            self._present(trailing["items"] or trailing["before"])
            return part[: trailing.start()].strip(" ,")
        return part

    def _take_serving(self, part: str) -> str:
        """'tjänstgörande' behind an ersättare's name."""
        serving = SERVING.match(part)
        if serving is None or REPLACES.match(part) or role_of(part):
            return part
        self._take_role("ersättare")
        return part[serving.end() :].strip(" ,")

    def _take_stand_in(self, part: str) -> str:
        """Whom the person stands for; the noun ('ers. för') names the role, too."""
        stands_for = _STANDS_FOR.search(part)
        if stands_for:
            self.replaces = stands_for["name"]
            return part[: stands_for.start()].strip()
        replaces = REPLACES.match(part)
        if replaces is None:
            return part
        name, _rest = split_name(replaces["name"])
        self.replaces = name or replaces["name"].strip(" .")
        if AS_SUBSTITUTE.match(part):
            self._take_role("ersättare")
        return ""

    def _take_words(self, part: str) -> None:
        """Roles, and what is no role: the affiliation."""
        part = part.removeprefix("tillika ").removeprefix("även ")
        if part.casefold() in AT_THE_MINUTES:
            self._take_role("sekreterare")
            return
        before, joined, last = part.rpartition(" och ")
        role = role_of(last) if joined and not ROLE_START.match(before) else None
        if role:
            self._take_role(role)
            part = before
        roles, rest = _leading_roles(part)
        rest = "" if rest.casefold() in OTHER_FUNCTIONS else rest
        known = organisation(rest) if rest else None
        if roles and (not rest or (known is not None and known.kind != "annat")):
            self.roles += [role for role in roles if role not in self.roles]
            part = rest
        if part:
            self.affiliations.append(part)

    def _present(self, items: str) -> None:
        self.present_for = items if self.present_for is None else f"{self.present_for}, {items}"

    def _take_role(self, role: str) -> None:
        if role not in self.roles:
            self.roles.append(role)


class Entries(list[Entry]):
    """People in printed order, with answers that do not go through all of them each time; it only grows at its end."""

    def __init__(self) -> None:
        super().__init__()
        self._by_name: dict[str, Entry] = {}
        self._named = 0
        """So many of the people are in ``_by_name``; the others are put there when a name is looked up."""
        self._bare = 0
        """Nobody before this one lacks an affiliation in the last group asked for, or in a later one."""

    def first(self, name: str) -> Entry | None:
        """The first person with that name."""
        for number in range(self._named, len(self)):
            self._by_name.setdefault(self[number].name, self[number])
            if ", " in self[number].name:
                self._by_name.setdefault(turned(self[number].name), self[number])
        self._named = len(self)
        return self._by_name.get(name) or self._by_name.get(turned(name, first=False))

    def drop(self, entry: Entry) -> None:
        """Take a person away."""
        self.remove(entry)
        self._by_name.clear()
        self._named = self._bare = 0

    def several_bare(self, group: int) -> bool:
        """Whether more than one of a group stands there without an affiliation; groups are asked for in order."""
        bare = (
            number
            for number in range(self._bare, len(self))
            if self[number].group == group and not self[number].affiliations
        )
        self._bare = next(bare, len(self))
        return next(bare, None) is not None


def _leading_roles(part: str) -> tuple[list[str], str]:
    """The roles that a group of words begins with, and the words behind them."""
    roles: list[str] = []
    rest = part
    while rest:
        whole = role_of(rest)
        if whole:
            return [*roles, whole], ""
        match = ROLE_START.match(rest)
        role = role_of(match.group()) if match else None
        if not match or not role:
            break
        roles.append(role)
        joined = _TILLIKA.match(rest, match.end())
        rest = rest[joined.end() if joined else match.end() :].strip()
        inner = role_of(rest[1:-1]) if rest[:1] == "(" and rest[-1:] == ")" else None
        if inner:
            return [*roles, inner], ""
    return roles, rest


def is_person(part: str) -> bool:
    """Whether a piece of a list is a person: a name, with a party or a title in front of it."""
    bare = take_bracket(take_party(part)[0])[0]
    lead = LEADING_ROLE.search(bare)
    bare = bare[: lead.start()] + bare[lead.end() :] if lead else bare
    return is_name(bare) or (is_title_word(bare.partition(" ")[0]) and bool(split_name(bare)[0]))


def unusual_name(text: str, marked: bool) -> str:
    """A name of a form that is_name does not know, where the line shows that it is a person's."""
    words = text.split()
    if marked and 2 <= len(words) <= 4 and all(word[0].isupper() for word in words) and not is_organisation(text):
        return text
    return ""


def is_spelled(name: str, other: str) -> bool:
    """Whether two names differ by one letter of the first name alone: 'Marianne Berg' and 'Mariane Berg'."""
    first, _, last = name.partition(" ")
    again, _, surname = other.partition(" ")
    short, long = sorted((first, again), key=len)
    if last != surname or len(long) - len(short) > 1 or len(short) < _SPELLED:
        return False
    return any(long[:at] + long[at + 1 :] in (short, short[:at] + short[at + 1 :]) for at in range(len(long)))


def settle_spelling(entries: Entries, named: set[str]) -> None:
    """Give the role of somebody whom only a label names to the one in the list whose name is spelled almost so."""
    for name in named:
        lone = entries.first(name)
        twins = [entry for entry in entries if entry.name not in named and is_spelled(entry.name, name)]
        if lone is not None and len(twins) == 1:
            entries.drop(lone)
            twins[0].roles += [role for role in lone.roles if role not in twins[0].roles]


def settle_initials(entries: Sequence[Entry]) -> None:
    """Take away what was read as parties where the brackets hold everybody's initials."""
    bracketed = [entry for entry in entries if entry.party]
    initials = [entry for entry in bracketed if entry.party in initials_of(entry.name)]
    if len(initials) > 1 and len(initials) > len(bracketed) / 2:
        for entry in initials:
            entry.party = None
