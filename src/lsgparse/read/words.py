"""Personal names told from organisations and titles, and lists of people taken apart.

A helper that every reader may use.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from lsgparse.patterns import lazy
from lsgparse.tables.people import ASSOCIATIONS, PARTIES, role_of
from lsgparse.tables.places import organisation, place_names
from lsgparse.tables.presence import LEADING_ROLE
from lsgparse.tables.titles import (
    MANY,
    NO_FIRST_NAMES,
    ORDER_OF_NAMES,
    SALUTATIONS,
    is_no_name_word,
    is_title_word,
    leads_to_title,
)

_UPPER, _LOWER = "A-ZÅÄÖÉÜÆØÁÍÓŠŽĆČĐ", "a-zåäöéüèáàíóæøßšžćčđñçôêë'’"
_NAME_TOKEN = lazy(
    rf"(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Von)?[{_UPPER}][{_LOWER}]+(?:-[{_UPPER}]?[{_LOWER}]+)*\Z|[{_UPPER}]\.?\Z|"
    rf"[{_UPPER}]-[{_UPPER}]\.?\Z"
)
_PARTY = lazy(r"\s*[(\[](?P<party>[A-Za-zÅÄÖåäö]{1,4}|opol\.?|-)[)\]]\s*")
_MOST_TITLES = 4
_LONGEST_INITIALS = 4
_SPLIT_PEOPLE = lazy(r"(?:(?<!\s)\s++)?(?:,|;|\boch\b|\bsamt\b|&|(?<![\w.])o(?![\w.]))\s*")


class Person(NamedTuple):
    """A name and what is printed with it."""

    name: str
    affiliation: str | None
    start: int
    """Offsets of the name in the text taken apart."""
    end: int
    party: str | None = None


@lru_cache(maxsize=MANY)
def is_name_token(token: str) -> bool:
    """Whether a word can be a part of a personal name."""
    return bool(_NAME_TOKEN.match(token)) or token in ORDER_OF_NAMES


@lru_cache(maxsize=MANY)
def is_name(text: str) -> bool:
    """Whether a group of words is a personal name: two to five words, capitalised, none of an organisation or title."""
    tokens = text.split()
    if not 2 <= len(tokens) <= 5 or not tokens[0][0].isupper() or len(tokens[-1]) < 2 or not tokens[-1][0].isupper():
        return False
    if not all(map(is_name_token, tokens)) or tokens[0] in SALUTATIONS or tokens[0] in NO_FIRST_NAMES:
        return False
    return not any(map(is_no_name_word, tokens))


def are_people(text: str, called: frozenset[str]) -> bool:
    """Whether a group of words names people: by name, by what those of a list are ``called``, by initials or office.

    'Anna Berg och Bo', 'AB', 'Prefekten'.
    """
    pieces = [piece.strip(" ,") for piece in _SPLIT_PEOPLE.split(text.strip(" ,"))]
    return all(
        piece in called
        or is_name(piece)
        or (2 <= len(piece) <= _LONGEST_INITIALS and piece.isalpha() and piece.isupper())
        or (" " not in piece and piece[-1:] == "n" and any(map(is_title_word, (piece[:-1], piece[:-2]))))
        for piece in pieces
    )


def is_organisation(text: str) -> bool:
    """Whether a group of words is an organisation or a post in one, rather than a person."""
    lowered = text.casefold()
    if lowered.startswith(("ordf", "vice ordf", "v. ordf", "repr", "ledamot")):
        return True
    return organisation(text) is not None or any(map(is_title_word, text.split()))


def split_name(text: str) -> tuple[str, str]:
    """A group of words taken apart into a personal name and what follows it without a comma.

    'Anna Berg Umeå kommun' gives ('Anna Berg', 'Umeå kommun'); where no name is found the first part is empty.
    """
    tokens = text.split()
    if tokens and tokens[0] in SALUTATIONS:
        return split_name(" ".join(tokens[1:]))
    if len(tokens) > 2 and (titled := _behind_title(tokens)):
        return titled
    if len(tokens) < 2 or not tokens[0][0].isupper() or not is_name_token(tokens[0]):
        return "", text
    if is_name(text) and not _trailing_place(tokens):
        return " ".join(tokens), ""
    for cut in range(2, min(len(tokens), 6)):
        if not is_name(" ".join(tokens[:cut])):
            if not is_name_token(tokens[cut - 1]):
                break
            continue
        rest = tokens[cut:]
        known = organisation(" ".join(rest))
        if known is not None and known.kind != "annat":
            return " ".join(tokens[:cut]), " ".join(rest)
        if _is_place_behind(rest) or _is_behind(rest):
            return " ".join(tokens[:cut]), " ".join(rest)
        if rest[0][0].islower() and rest[0] not in ORDER_OF_NAMES:
            return " ".join(tokens[:cut]), " ".join(rest)
        if is_no_name_word(rest[0]) or not is_name_token(rest[0]):
            return " ".join(tokens[:cut]), " ".join(rest)
    return "", text


def _is_place_behind(rest: list[str]) -> bool:
    """Whether words behind a name are a place: 'Umeå', 'Umeå stad', 'Åsby kommun'."""
    if len(rest) > 1 and rest[1].casefold() in ("kommun", "stad", "kommuns"):
        return True
    return rest[0].casefold() in place_names() and (len(rest) == 1 or is_no_name_word(rest[-1]))


def _is_behind(rest: list[str]) -> bool:
    """Whether words behind a name are a role, or begin with a party's letters: 'Vice ordförande', 'S § 4'."""
    return role_of(" ".join(rest)) is not None or (
        rest[0] in PARTIES and (len(rest) == 1 or not is_name_token(rest[1]))
    )


def _behind_title(tokens: list[str]) -> tuple[str, str] | None:
    """The name behind one title, or several words of them, and the titles: 'Prof. Anna Berg', 'Stf chef Bo Ek'.

    Whose representative somebody is can stand before the title: 'Lärarförbundets representant Anna Berg'.
    """
    titles = 1
    if not leads_to_title(tokens[0]):
        if tokens[0][-1] != "s" or len(tokens) == 3 or not is_title_word(tokens[1]):
            return None
        titles = 2
    while titles < min(_MOST_TITLES, len(tokens) - 2) and leads_to_title(tokens[titles]):
        titles += 1
    name = " ".join(tokens[titles:])
    return (name, " ".join(tokens[:titles])) if is_name(name) else None


def _trailing_place(tokens: list[str]) -> bool:
    """'Anna Berg Umeå': a third word that is a municipality is the place, not a second surname."""
    return len(tokens) > 2 and tokens[-1].casefold() in place_names() and is_name(" ".join(tokens[:-1]))


def turned(name: str, *, first: bool = True) -> str:
    """A name with its first word at the end, or its last one in front: a list can give the surname first.

    Where a comma stands behind the surname, that comes last, whole.
    """
    last, comma, rest = name.partition(", ")
    if comma:
        return f"{rest} {last}"
    one, _, other = name.partition(" ") if first else name.rpartition(" ")
    return f"{other} {one}" if one else name


def take_party(text: str) -> tuple[str, str | None]:
    """The text without '(s)', and the party in upper case."""
    match = _PARTY.search(text) if "(" in text or "[" in text else None
    if not match:
        return text, None
    party = match["party"]
    if role_of(party) or party in ASSOCIATIONS:
        return text, None
    rest = text[: match.start()] + " " + text[match.end() :]
    return rest.strip(), None if party == "-" else party.upper().rstrip(".")


def take_bracket(text: str) -> tuple[str, str]:
    """The text without a bracket at its end, and the bracket: 'Anna Berg (ordförande)'."""
    if not text.endswith(")") or "(" not in text:
        return text, ""
    at = text.index("(") if text.endswith("))") else text.rindex("(")
    return text[:at].strip(), text[at:]


def _whole_brackets(pieces: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The pieces of a list, those joined that one bracket holds together: 'Anna Berg (Umeå kommun, ordförande)'."""
    joined: list[tuple[int, int]] = []
    depth = 0
    for start, end in pieces:
        if depth > 0:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        depth = max(0, depth + text.count("(", start, end) - text.count(")", start, end))
    return joined if not depth else pieces


def _indefinite(role: str) -> str:
    """A role in the form in which it stands behind a name: 'vice ordföranden' gives 'vice ordförande'."""
    words = role.lower().removeprefix("samt ").removeprefix("närvarande ")
    if "ledam" in words:
        return ""
    return words.removesuffix("na").removesuffix("n") + ("e" if words.endswith("arna") else "")


def people_in(text: str) -> list[Person]:
    """The people of a list such as 'Anna Berg, Umeå kommun och Per Ek, utredare', each with what follows the name."""
    people: list[Person] = []
    role = ""
    position = 0
    pieces: list[tuple[int, int]] = []
    for match in _SPLIT_PEOPLE.finditer(text):
        pieces.append((position, match.start()))
        position = match.end()
    pieces.append((position, len(text)))
    for start, end in _whole_brackets(pieces, text) if "(" in text else pieces:
        raw = text[start:end]
        piece = raw.strip(" .:")
        if not piece:
            continue
        offset = start + raw.index(piece)
        lead = LEADING_ROLE.match(piece) if "n" in piece[:14] else None
        if lead:
            role, piece, offset = lead.group().strip(), piece[lead.end() :], offset + lead.end()
        bare, party = take_party(piece)
        bare, bracket = take_bracket(bare)
        bracket = bracket[1:-1].replace(";", ",") if "," in bracket or ";" in bracket else bracket
        name, rest = split_name(bare)
        if name:
            rest = ", ".join(filter(None, (_indefinite(role), rest, bracket)))
            role = role if role.lower().endswith(("arna", "erna")) and raw[-1:] != "." else ""
            people.append(Person(name, rest or None, offset, offset + len(name), party))
        elif people:
            last = people[-1]
            joined = f"{last.affiliation}, {piece}" if last.affiliation else piece
            people[-1] = last._replace(affiliation=joined)
    return people
