"""One person of an attendance list, and the words behind the name put where they belong.

A helper that every reader may use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from lsgparse.patterns import lazy
from lsgparse.read.words import split_name, take_party
from lsgparse.tables.people import (
    ADJUNGERAD,
    PRESENT_FOR,
    REPLACES,
    REPRESENTS,
    ROLE_START,
    TRAILING_ITEMS,
    role_of,
)
from lsgparse.tables.places import is_place, organisation
from lsgparse.text.lines import Run, fold

_TILLIKA = lazy(r"\s*(?:,|/|\btillika\b|\boch\b|\bsamt\b|\+)\s*")
_STANDS_FOR = lazy(r"\s*\((?:för|ersätter|ers\.? för)\s+(?P<name>[^()]+)\)\Z")
_MANY = lazy(r"\s*(?:,|\boch\b|\bsamt\b)\s*")


@dataclass(slots=True)
class Entry:
    """A person being read."""

    name: str
    status: str | None
    place: Run
    affiliations: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    party: str | None = None
    replaces: str | None = None
    represents: list[str] = field(default_factory=list)
    present_for: str | None = None
    inferred: list[str] = field(default_factory=list)
    group: int = 0

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
        self.party = self.party or party
        bracketed = part[1:-1] if part[:1] == "(" and part[-1:] == ")" else ""
        part = bracketed if role_of(bracketed) or bracketed.startswith("för ") else part
        if not part:
            return
        stands_for = _STANDS_FOR.search(part)
        if stands_for:
            self.replaces = stands_for["name"]
            part = part[: stands_for.start()].strip()
        trailing = TRAILING_ITEMS.search(part)
        if trailing:
            self.present_for = trailing["items"] or trailing["before"]
            part = part[: trailing.start()].strip(" ,")
            if not part:
                return
        if part[0].isupper() and is_place(part):
            self.affiliations.append(part)
        elif ADJUNGERAD.match(part):
            self.status = "adjungerad"
            self.qualify(ADJUNGERAD.sub("", part, count=1).strip(" ,"))
        elif replaces := REPLACES.match(part):
            name, _rest = split_name(replaces["name"])
            self.replaces = name or replaces["name"].strip(" .")
        elif represents := REPRESENTS.match(part):
            self.represents += [name for name in _MANY.split(represents["name"].strip(" .")) if name]
        elif (present := PRESENT_FOR.match(part)) and present.end() == len(part):
            self.present_for = present["items"]
        else:
            roles, rest = _leading_roles(part)
            known = organisation(rest) if rest else None
            if roles and (not rest or (known is not None and known.kind != "annat")):
                self.roles += [role for role in roles if role not in self.roles]
                part = rest
            if part:
                self.affiliations.append(part)


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
    return roles, rest
