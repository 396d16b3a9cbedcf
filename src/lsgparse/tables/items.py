"""Wording inside items that is neither label nor decision: who informs, what points at an attachment."""

from __future__ import annotations

import re

from lsgparse.patterns import lazy

INFORMS = lazy(
    r"\b(?:[Ii]nformera(?:r|de)|[Rr]edogör|[Rr]edogjorde|[Pp]resentera(?:r|de)|[Ff]öredr(?:ar|og)|[Rr]edovisa(?:r|de)|[Bb]erätta(?:r|de)|"
    r"[Aa]vrapportera(?:r|de)|[Rr]apportera(?:r|de)|[Vv]isa(?:r|de)|[Åå]tergav|[Åå]terger|(?:[Ff]öredrogs|[Ff]öredras|[Pp]resenterades|[Rr]edovisades)(?=\s+av\s)|(?:[Gg]er|[Gg]av|[Ll]ämnar|[Ll]ämnade)\s+(?:en\s+)?(?:\w+\s+)?(?:rapport|lägesbild|lägesrapport|information|"
    r"redovisning|återrapport|presentation)|(?:[Gg]år|[Gg]ick)\s+igenom)\b(?!s)"
)
"""Verbs of presenting an item; whole names before or behind one are its presenters."""
INFORMS_GATE = frozenset(
    form + mark
    for verb in (
        "informera",
        "redogör",
        "redogjorde",
        "presentera",
        "föredra",
        "föredrog",
        "redovisa",
        "berätta",
        "avrapportera",
        "rapportera",
        "ge",
        "gav",
        "lämna",
        "går",
        "gick",
        "visa",
        "återgav",
        "återger",
        "föredrogs",
        "föredras",
        "presenterades",
        "redovisades",
    )
    for ending in ("", "r", "de")
    for form in (verb + ending, (verb + ending).capitalize())
    for mark in ("", ",", ":", ".")
)
"""A cheap test: a text without any of these words, as they stand between blanks, names no presenter."""

KIND_LEAD = lazy(
    r"(?P<kind>[A-ZÅÄÖ](?:eslut|nformation|iskussion|ialog|rientering)(?:särende|spunkt)?|För (?:beslut|information)):\s+(?=[^\W\d_])"
)
"""A label of the kind in front of a title, on its line."""

COMPOUND_LEAD = lazy(r"\A[A-ZÅÄÖ]\w+- och (?=\w)")
"""The first half of a title of two, before a name: 'Hälso- och sjukvårdsdirektör Anna Berg'."""

POINTER = lazy(
    r"\s*(?:[-–,.]\s*|\(\s*|\s)(?:se )bilag(?:a|or)(?: \d+)?\)?\s*\Z|\s*[-–(]\s*bilaga(?: \d+)?\)?\s*\Z",
    re.IGNORECASE,
    pieces=("bilag",),
)
"""A bare pointer to an attachment behind a title; it names none."""

NUMBERED_BILAGA = lazy(r"[Bb]ilaga\s+(?:nr\s*)?\d{1,2}\s*(?:[:.–-]\s*)?(?P<name>[^\W\d].{0,80})\Z", pieces=("ilaga",))
"""'Bilaga 2: Name' on one line."""

BILAGA_TAIL = lazy(r"(?:(?<=[.!?])\s+|(?<=\A[a-h]\)\s))Bilaga:\s+(?P<name>(?:[^.:]|(?<=\s\w\w)\.(?=\s)){3,60}?)\.?\Z")
"""'Bilaga: Name' as the last sentence of a line."""

STRUCK_ALONE = lazy(
    r"(?:[Uu]tgår|[Uu]tgick|[Ss]truke?n?a?|[Vv]akanta?|[Ss]tryks|[Ää]rendena utgår|[Aa]nvänds (?:inte|ej))\.?\Z"
)
"""Below a number, or a range of them, and alone on its line: there is no such item."""

ITEM_DNR = lazy(
    r"(?:(?:[Dd]nr|DNR|[Dd]iarie(?:nr|nummer)|[Ää]rende\s?(?:nr|nummer))\b[.:]?\s*\S.*|\((?:[Dd]nr|DNR|[Dd]iarienr)\b[^()]*\)|"
    r"[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,6}[ /-]?(?:19|20)\d\d[:/.-]\d[\d-]*(?: [\d.]+)?|(?:19|20)\d\d[/:]\d[\d-]*|\d\d[A-ZÅÄÖ]{2,5}\d{1,5}|"
    r"(?P<earlier>\()?[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,30} §\s?\d{1,4}(?:[/-]\d{2,4})?(?(earlier)\)))\Z"
)
"""A diary number or an earlier organ's item ('KSAU § 61') on the line of an item's number or under its title; it is no part of the title."""

DNR_LEAD = lazy(
    r"(?:[Dd]nr|DNR|[Dd]iarie(?:nr|nummer))\b[.:]?\s*(?:[A-ZÅÄÖa-zåäö]{1,6}[ /])?(?=\S*\d)\S++\s+(?=[A-ZÅÄÖ][a-zåäö]{2,})",
    pieces=("nr", "DNR", "nummer"),
)
"""A diary number between an item's number and its title."""

DNR_TAIL = lazy(
    r"(?:\s{2,}|\t|(?:(?<=[\w)”])|(?<=\w[,;–-]))\s(?=\(?(?:[Dd]nr|DNR|[Dd]iarienr|[Dd]iarienummer)\b))\(?"
    r"(?P<dnr>(?:(?:[Dd]nr|DNR|[Dd]iarie(?:nr|nummer))\b[.:]?\s*)(?=[^\d]{0,12}\d)\S[^()]{0,40}|"
    r"[A-ZÅÄÖ]{1,6}[ /-]?(?:19|20)\d\d[:/.-]\d[\d-]*(?: [\d.]+)?|[A-ZÅÄÖ]{1,6}/\d+/(?:19|20)\d\d)\)?\Z|"
    r"(?<=\w)\s\((?!SOU|SFS|DS|PROP|DIR|BET)[A-ZÅÄÖ]{1,6}[ /-]?(?:19|20)\d\d[:/.-]\d[\d-]*\)\Z"
)
"""A diary number behind a title, on its line: in a cell of its own, or behind 'Dnr'."""

NEXT_MEETING_TITLE = lazy(
    r"(?!.*\b(?:föregående|förra|från|protokoll)\b).*\b(?:möten|mötestider|mötesdagar|mötesplan|sammanträden|sammanträdestider|sammanträdesdagar)\b|"
    r"(?:nästa|kommande|nästkommande|övriga)\s+(?:\w+\s+)?(?:möte|mötet|möten|sammanträde|sammanträden|mötestid|mötestider|"
    r"sammanträdestider|mötesdatum|sammanträdesdatum|träff)|(?:mötes|sammanträdes)(?:tider|datum|plan|dagar)|extra\s?(?:insatt\s)?(?:möte|sammanträde)",
    re.IGNORECASE,
)
"""Titles and line beginnings under which dates are coming meetings."""
