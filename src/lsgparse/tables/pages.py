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
    pieces: tuple[str, ...] = ()
    """Literal pieces, one of which every match holds."""


_WORD = r"(?:[s5]\s?[i1l|]\s?d(?:\s?[aåä](?:\s?n)?)?|b\s?[l1|]\s?a\s?d|page)(?:\s*nr)?[.:]*\s*"
"""The word before a page number, letter-spaced or damaged, too."""
_NUMBER = r"(?:\d{1,4}|(?<=[\s.:({[/])[\dlio|sb]{1,3}(?!\w))"
"""A page number, of which a scanner may have made letters."""
_OF = r"\s*(?:[({\[]\s*|a\s?v\s+|of\s+|/\s*)"

FURNITURE = (
    Furniture(
        "signature service",
        r"(?:comfact signature|scrive|visma addo|penneo|assently|getaccept|docusign|verified|egreement|signicat|bankid)\b.{0,90}|"
        r"(?:(?:signatur(?:e|en)?|dokument|document|transaktion|verifikat|penneo dokument)[ -]?(?:id|referens|nummer|nyckel|nr)|"
        r"ärende[ -]?(?:id|referens|nyckel))\w*"
        r"\s*:?\s*[\w-]{6,}.{0,40}|"
        r"(?:detta )?dokument(?:et)? (?:är|har) (?:digitalt|elektroniskt) (?:signera|underteckna).{0,80}|"
        r"(?-i:(?=[A-ZÅÄÖ]))(?:(?:digitalt|elektroniskt|e-)\s?(?:signera|underteckna).{0,80}|signera[td]\w* (?:med|via|i|av)\b.{0,80})",
        ("Comfact Signature Referensnummer: 1234AB", "Scrive 09222115557", "Dokument-ID: A1B2C3D4"),
        ("Dokumentet godkändes", "Transaktioner"),
        tuple("comfact scrive visma penneo assently getaccept docusign egreement signicat bankid".split())
        + tuple("verif signatur dokument document transaktion ärende signera underteckna".split()),
    ),
    Furniture("rule", r"[-=*~–—]{4,}|_{3,11}", ("=====", "----------", "_____"), ("......", "----a", "____________")),
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
        r"(?:protokolls?)?(?:justerande|justerare|justera|justerarna|ordförande|sekreterare|protokollförare)n?s?\.?\s+"
        r"sign(?:\.|atur(?:er)?|um)?(?:er)?\b.{0,70}|"
        r"(?:justeringss?ign(?:atur(?:er)?)?)\b.{0,60}|utdragsbestyrkande\b.{0,40}|"
        r"(?:(?:justerarnas?|ordförandens?|protokolljusterarnas?|protokollsjusterarnas?)\s+)+sign(?:\.|atur)?(?:er)?\b.{0,60}|"
        r"sign(?:\.|atur(?:er)?)? (?:ordförande|justera(?:re|nde)|sekreterare).{0,40}|"
        r"(?:ordf|just|sekr)\.?\s*(?:erandes?)?\s+sign\b.{0,70}|utdrag\s+bestyrks\b.{0,40}|"
        r"(?:rätt utdraget|utdragets riktighet)\b.{0,60}|(?:justera(?:re|nde)s?\s+)+utdragsbestyrkande\b.{0,40}|"
        r"sign\.?\s*[._ ]{6,}.{0,60}",
        (
            "Justerandes sign",
            "Utdragsbestyrkande",
            "Justerandes signatur   Utdragsbestyrkande",
            "Ordförandes sign",
            "Protokolljusterarnas signaturer",
            "Protokollsjusterares sign.",
            "Justerares signatur",
            "Ordf sign     Just sign",
            "Justeringssignatur",
            "Justerare   Justerare   Utdragsbestyrkande",
            "Utdragets riktighet bestyrkes",
        ),
        ("Justerare", "Ordförande signerar avtalet", "Justerarnas uppdrag", "Protokollsjusterare"),
        ("sign", "utdrag"),
    ),
)

_LINES = tuple((row.kind, lazy(row.pattern, re.IGNORECASE, row.pieces)) for row in FURNITURE)


_BEGINNINGS = (
    frozenset(
        "com scr vis pen ass get doc ver egr sig ban dok tra äre det dig ele e-s e s s. pag jus ord utd pro sek rät".split()
        + "sid s1d sld s|d 5id bla b1a b|a".split()
    )
    | {f"{dash} {digit}" for dash in "-–—" for digit in "0123456789"}
    | {"s i", "b l"}
    | {sign * 3 for sign in "-=*~–—_"}
)
"""First three letters of lines that can be furniture by themselves, lower case: a cheap test before the patterns."""


_FIGURELIKE = frozenset("lI|OsSbB")
"""What a damaged page number, or the word before it, can begin with."""


def furniture_kind(line: str) -> str | None:
    """The kind of furniture that the whole line is, or None."""
    if line[:3].lower() not in _BEGINNINGS:
        # A page number begins with a figure, or ends so far behind its text.
        if line[0].isdigit():
            if line[-1] not in ")}]" and not line[-1].isdecimal():
                return None
        elif line[-1] != ")" or not (line[0] in _FIGURELIKE or "  " in line or not line.isprintable()):
            return None
    return next((kind for kind, pattern in _LINES if pattern.fullmatch(line)), None)


class Proof(NamedTuple):
    """One row: what a line of a verification page proves, a pattern searched in the line, and examples."""

    kind: str
    """address, hash, key, stamp: what only a machine prints; means, service, wording: what text can say, too."""
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


PROOFS = (
    Proof(
        "address",
        r"\bIP(?:-?(?:adress|nummer))?\s*+:?\s*+[\dx]{1,3}\.|(?<![\d.])\d{1,3}\.\d{1,3}\.[\dx]{1,3}\.[\dx]{1,3}(?![\d.])",
        ("IP: 192.168.xxx.xxx", "från 10.20.30.40", "IP-adress: 81.2.3.4"),
        ("den 1.2.2020", "kl. 10.15"),
    ),
    Proof(
        "hash",
        r"\b(?=[a-f]*\d)[0-9a-f]{32,}\b|\bSHA-?(?:1|256|384|512)\b|\b(?:[0-9A-Z]{5}-){4,}[0-9A-Z]{5}\b",
        ("3f786850e387550fdab836ed7e6dc881de23001b", "SHA-256", "A1B2C-D3E4F-G5H6I-J7K8L-M9N0P-Q1R2S"),
        ("2023-04-18",),
    ),
    Proof(
        "key",
        r"\b(?:transaktion|transaktions|dokument|certifikats?|serie|signatur|verifikat|kvitto)[- ]?(?:id|nummer|nyckel|nr)\b\W|"
        r"\btransaktion \d{8,}",
        ("Serienummer: 19680101xxxx", "Transaktion 09222115557500000000", "Dokument-ID: A1B2"),
        ("Transaktioner under året", "dokumentnyckeln"),
    ),
    Proof(
        "stamp",
        r"\b\d\d[:.]\d\d[:.]\d\d\b|\b\d\d:\d\d\s*\(?(?:UTC|GMT|CES?T)\b",
        ("2023-04-20 10:01:32 CEST", "08:10 UTC"),
        ("kl. 10:01", "10.15–11.30"),
    ),
    Proof(
        "means",
        r"\b(?:bankid|freja eid|freja|e-legitimation|siths)\b",
        ("Signerat med BankID", "Svenskt BankID"),
        ("bankärenden",),
    ),
    Proof(
        "service",
        r"\b(?:comfact|scrive|visma addo|addo sign|penneo|assently|getaccept|docusign|egreement|signicat|oneflow)\b",
        ("utfärdat av Scrive", "Penneo.com"),
        ("describe",),
    ),
    Proof(
        "wording",
        r"juridiskt bindande|\bhashvärde|\bverifikat\b|(?:digitalt|elektroniskt) (?:signera|underteckna)|signeringstjänst|"
        r"\bnamnet som returnerades\b|\bsignerad(?:e|es)? (?:med|av|den)\b|\bundertecknat? med\b|\btidsstämp",
        ("Signaturerna är juridiskt bindande", "Signerades av Anna Berg"),
        ("bindande besked",),
    ),
)
HARD_PROOFS = frozenset(("address", "hash", "key", "stamp"))
"""Kinds that only a machine prints."""
PROOF_HINTS = ("ankID", "ANKID", "IP-", "IP:", " UTC", " CET", " CEST")
"""A cheap test before the patterns: what stands, one of it at least, in a text with a verification page."""

_PROOF = lazy("|".join(f"(?P<p{number}>{row.pattern})" for number, row in enumerate(PROOFS)), re.IGNORECASE)
_OPENS = lazy(
    r"(?:verifikat|penneo|scrive|visma addo|comfact(?: signature)?|undertecknare|signerare|signering(?:ar)?|händelselogg|signaturer|"
    r"(?:underskrifts|signatur|signerings|verifikations|verifierings)(?:sida|blad|kvitto|bevis|information|historik|uppgifter|certifikat)|"
    r"(?:elektroniska|digitala) (?:underskrifter|signaturer))\W*\Z|"
    r"signaturerna i detta dokument\b|(?:detta )?dokument(?:et)? (?:är|har) .{0,40}(?:underteckna|signera)|"
    r"följande (?:personer|parter|handlingar) har .{0,30}(?:underteckna|signera)|verifiering av\b",
    re.IGNORECASE,
)


def proof_of(line: str) -> str | None:
    """The kind of proof that a line holds, or None; more than one: the first in the line."""
    match = _PROOF.search(line)
    return PROOFS[int((match.lastgroup or "p0")[1:])].kind if match else None


def opens_verification(line: str) -> bool:
    """Whether a line can head a verification page."""
    return _OPENS.match(line) is not None
