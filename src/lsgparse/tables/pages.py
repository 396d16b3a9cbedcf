"""What page furniture looks like when a line tells it by itself; what only repetition tells is found by counting."""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import lazy


class Furniture(NamedTuple):
    """One row: the kind, a pattern matched on the whole line, and examples."""

    kind: str
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


_WORD = r"(?:[s5]\s?[i1l|]\s?d(?:\s?[aåä](?:\s?n)?)?|b\s?[l1|]\s?a\s?d|page)(?:\s*nr)?[.:]*\s*"
"""The word before a page number, letter-spaced or damaged, too."""
_NUMBER = r"(?:\d{1,4}|(?<=[\s.:({[/])[\dlio|sb]{1,3}(?!\w))"
"""A page number, of which a scanner may have made letters."""
_OF = r"\s*(?:[({\[]\s*|a\s?v\s+|of\s+|/\s*)"

FURNITURE = (
    Furniture(
        "signature service",
        r"(?:comfact signature|scrive|visma addo|penneo|assently|getaccept|docusign|verified|egreement|signicat|bankid)\b.{0,90}|"
        r"(?:signatur(?:e|en)?|dokument|document|transaktion|verifikat|penneo dokument|ärende)[ -]?(?:id|referens|nummer|nyckel|nr)\w*"
        r"\s*:?\s*[\w-]{6,}.{0,40}|"
        r"(?:detta )?dokument(?:et)? (?:är|har) (?:digitalt|elektroniskt) (?:signera|underteckna).{0,80}|"
        r"(?:digitalt|elektroniskt|e-)\s?(?:signera|underteckna).{0,80}|signera[td]\w* (?:med|via|i|av)\b.{0,80}",
        ("Comfact Signature Referensnummer: 1234AB", "Scrive 09222115557", "Dokument-ID: A1B2C3D4"),
        ("Dokumentet godkändes", "Transaktioner"),
    ),
    Furniture(
        "page number",
        rf"s[\w|]{{1,3}}\s+\d{{1,3}}\s*\(\d{{1,3}}\)|{_WORD}{_NUMBER}(?:{_OF}{_NUMBER}\s?[)}}\]]?)?|"
        r"(?=\D{0,7}\d)(?-i:[\dlI|O]{1,4})\s*(?:[({\[]\s*(?-i:[\dlI|OSB]{1,4})\s*[)}\]])|\d{1,4}\s*(?:av\s+|of\s+|/\s*)\d{1,4}|"
        r"[-–—]\s?\d{1,3}\s?[-–—]",
        (
            "1 (5)",
            "Sida 2 av 7",
            "2(28)",
            "sid 3",
            "Sid 3 (7)",
            "- 4 -",
            "3/7",
            "S I D A  1  A V  6",
            "Blad 2",
            "Sida l (5)",
            "S1da 2 av 7",
            "Sida: 2 (S)",
            "l2 (31)",
            "Sid nr 4",
            "Sda 3 (7)",
        ),
        ("12 av 15 kommuner", "4.", "12", "S (5)", "Sidor", "Blad Boken", "Ol (S)", "Sida vid sida", "l (l)"),
    ),
    Furniture(
        "page header",
        r"\S.{2,80}?(?:\s{3,}|\t)(?:sid(?:an|a)?\.?\s*)?\d{1,3}\s?\(\d{1,3}\)",
        ("Samrådet för skolhälsa            2(3)", "Protokoll 2024-03-05\t1 (12)"),
        ("Budget 2(3)", "Anna Berg   Falu kommun   2(3) av mötet"),
    ),
    Furniture(
        "page footer",
        r"(?:justerandes?|justerarnas?|ordförandens?)\s+sign(?:\.|atur)?(?:er)?\b.{0,60}|utdragsbestyrkande\b.{0,40}|"
        r"sign(?:\.|atur)? (?:ordförande|justerare).{0,40}|(?:ordf|just)\.?\s*(?:erandes?)?\s+sign\b.{0,70}|utdrag\s+bestyrks\b.{0,40}|"
        r"sign\.?\s*[._ ]{6,}.{0,60}",
        ("Justerandes sign", "Utdragsbestyrkande", "Justerandes signatur   Utdragsbestyrkande"),
        ("Justerare",),
    ),
)

FURNITURE_LINE = lazy("|".join(f"(?P<k{number}>{row.pattern})" for number, row in enumerate(FURNITURE)), re.IGNORECASE)


_BEGINNINGS = (
    frozenset(
        "com scr vis pen ass get doc ver egr sig ban dok tra äre det dig ele e-s e s s. pag jus ord utd".split()
        + "sid s1d sld s|d 5id bla b1a b|a".split()
    )
    | {f"{dash} {digit}" for dash in "-–—" for digit in "0123456789"}
    | {"s i", "b l"}
)
"""First three letters of lines that can be furniture by themselves, lower case: a cheap test before the patterns."""


def furniture_kind(line: str) -> str | None:
    """The kind of furniture that the whole line is, or None."""
    if line[:3].lower() not in _BEGINNINGS and not line[0].isdigit() and line[-1] != ")":
        return None
    match = FURNITURE_LINE.fullmatch(line)
    return FURNITURE[int((match.lastgroup or "k0")[1:])].kind if match else None
