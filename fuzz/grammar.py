"""Broken protocols from a string of choices: the parts of minutes in every layout, then what mills do to texts.

The grammar knows how minutes are built, so that a few bytes come further into the readers than chance would; nothing in
it is of a real protocol.
"""

from __future__ import annotations

from collections.abc import Callable

from draws import Draws

_FIRST = (
    "Anna",
    "Bo",
    "Cecilia",
    "David",
    "Éva-Lisa",
    "Fredrik",
    "Gun",
    "Åke",
    "K",
    "Ann Britt",
    "d'Arc",
    "=HYPERLINK(1)",
)
_LAST = (
    "Berg",
    "Ek",
    "Lind",
    "Ödman",
    "von Plump",
    "Kvist-Ros",
    "Æ",
    "Berg (s)",
    "Ek, ordf",
    "<b>Lund</b>",
    "'; DROP--",
    "-1+1",
)
_PLACES = (
    "Umeå kommun",
    "Region Skåne",
    "Falun",
    "Kommunförbundet",
    "FoU",
    "ordf. Hjälpmedelsrådet",
    "",
    "x" * 200,
    "\x1b[31mOrt",
)
_ROLES = (
    "ordförande",
    "sekreterare",
    "justerare",
    "ersätter Bo Ek",
    "§ 3-9",
    "(l)",
    "vid protokollet",
    "",
    "ständigt adjungerad",
)
_LABELS = (
    *(
        "Närvarande",
        "Frånvarande",
        "Adjungerade:",
        "Övriga",
        "Deltagare",
        "Beslutande",
        "Ej tjänstgörande ersättare",
        "Beslut",
    ),
    *(
        "Beslut:",
        "Information",
        "Bilaga",
        "Bilagor:",
        "Föredragande:",
        "Ärende  Noteringar  Beslut",
        "Vad  Ansvar  Klart",
    ),
    *("Reservationer", "Omröstning", "Justeras", "Vid protokollet", "Utses att justera", "Plats och tid", "Kallelse"),
    *("Protokollet är justerat digitalt", "Verifikat", "Sida 2 (5)", "1(3)", "Innehållsförteckning", "ANSLAG/BEVIS"),
)
_STATEMENTS = (
    *("Gruppen beslutar", "att bifalla ansökan", "att avslå den", "Läggs till handlingarna.", "Dagordningen godkänns."),
    *(
        "Bo Ek får i uppdrag att senast den 3 maj återkomma.",
        "Ärendet bordläggs till nästa möte.",
        "Informationen noteras.",
    ),
    *(
        "400 000 kr (200 000 + 200 000)",
        "99,5 mkr, dvs 12 % av 1 mkr",
        "12 röster för, 3 mot, 1 avstår",
        "se § 6, bilaga 2",
    ),
    *("Anna Berg yrkar avslag.", "Ordföranden ställer proposition", "mot beslutet reserverar sig Bo Ek", "vecka 53"),
)
_DATES = (
    "3 maj 2024",
    "den 31 februari",
    "2024-02-30",
    "20241301",
    "fredagen den 3 maj",
    "03/05 -24",
    "0000-00-00",
    "99 maj 9999",
    "3 m a j",
)
_TIMES = ("kl. 09.15-11.40", "25:99", "9", "kl 9–", "09.00-09.00-09.00", "")
_NUMBERS = (
    "{n}.",
    "{n}",
    "§ {n}",
    "{n} §",
    "{n})",
    "Ärende {n}.",
    "Kf § {n}",
    "{n}b.",
    "6.{n}",
    "§ {n}/24",
    "{n}S.",
    "99999999{n}.",
    "§{n}",
)
_TITLES = (
    "Mötets öppnande",
    "Val av justerare",
    "Delårsrapport per april",
    "Rubrik som går\növer två rader",
    "Nästa möte",
    "1",
    "–",
    "RUBRIK",
    "",
)
_SEPARATORS = ("\n", "\r\n", "\r", "\x0c", "\n\n", " \n", "\x0b", "\u2028", "\x85", "\x1c", "\0", "   ", "\t", "")
_ODD = (
    *(
        "\ufeff",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\x1b]0;x\x07",
        "\x9b31m",
        "\ufffd",
        "Ã¥",
        "Ã¤Ã¶",
        "ﬁ",
        "a\u030a",
        "\u00a0",
        "￿",
    ),
    *(
        "(",
        ")",
        ",",
        ":",
        ";",
        "-",
        "–",
        "•",
        "o ",
        "- ",
        "1) ",
        "a) ",
        "...",
        "§",
        "%",
        '"',
        "9" * 40,
        "x" * 60,
        "( " * 30,
    ),
)
_ENCODINGS = ("utf-8", "cp1252", "utf-16", "latin-1", "mac-roman", "cp437", "utf-8-sig", "utf-32-le", "utf-16-be")

MOST = 20_000
"""Signs of a protocol at the most: many small ones come further than few large ones; growth is tried elsewhere."""


def protocol(draws: Draws) -> bytes:
    """A protocol as bytes, whole or broken, as the choices say."""
    parts: list[str] = []
    while True:
        parts.append(draws.pick(_PARTS)(draws))
        if not draws.left or len(parts) >= 60:
            break
    text = draws.pick(("\n", "\n", "\n\n", *_SEPARATORS)).join(parts)
    for _ in range(draws.below(4)):
        text = draws.pick(_MILLS)(text, draws)
    return text[:MOST].encode(draws.pick(_ENCODINGS), "replace")


def _name(draws: Draws) -> str:
    return f"{draws.pick(_FIRST)} {draws.pick(_LAST)}"


def _heading(draws: Draws) -> str:
    lines = [
        f"Protokoll {draws.pick(('Samrådet', 'Länsgruppen för vård', 'fört vid sammanträde', '§§ 1-9', ''))}",
        f"{draws.pick(('Datum:', 'Datum', 'Tid:', ''))} {draws.pick(_DATES)} {draws.pick(_TIMES)}",
        f"{draws.pick(('Plats:', 'Lokal', 'Plats och tid  '))} {draws.pick(_PLACES)}",
        f"{draws.pick(('Dnr', 'Dnr:', 'Diarienummer'))} {draws.pick(('A 1-2024', 'SNH 2022/114', '1', ''))}",
        f"{draws.pick(('Ärenden:', 'Paragrafer', '§§'))} {draws.below(30)}{draws.pick(('-', '–'))}{draws.below(999)}",
    ]
    return "\n".join(line for line in lines if not draws.once_in(4))


def _people(draws: Draws) -> str:
    lines = [draws.pick(_LABELS)]
    form = draws.pick(
        ("{n}, {p}", "{n}   {p}", "{p}: {n}, {n}", "{n} ({r})", "{n}, {r}, {p}", "x  {n}  {p}", "{n}\t{r}\t{p}", "{n},")
    )
    people = (form.format(n=_name(draws), p=draws.pick(_PLACES), r=draws.pick(_ROLES)) for _ in range(draws.below(12)))
    return "\n".join([*lines, *people])


def _columns(draws: Draws) -> str:
    """Names and organisations that came out one after the other."""
    count = draws.below(9)
    names = [_name(draws) for _ in range(count)]
    places = [draws.pick(_PLACES) for _ in range(count + draws.below(2))]
    return "\n".join(["Närvarande", *names, "", *places] if draws.below(2) else ["Organisation  Namn", *places, *names])


def _item(draws: Draws) -> str:
    start = draws.below(300)
    form = draws.pick(_NUMBERS)
    lines = []
    for number in range(start, start + 1 + draws.below(5)):
        lines.append(f"{form.format(n=number)}{draws.pick((' ', '', chr(10), '  '))}{draws.pick(_TITLES)}")
        if draws.once_in(2):
            lines.append(f"Föredragande: {_name(draws)}, {draws.pick(_PLACES)}")
        lines += [draws.pick(_STATEMENTS) for _ in range(draws.below(4))]
        if draws.once_in(2):
            bullet = draws.pick(("- ", "• ", "o ", "1) ", "a) ", ""))
            lines += [draws.pick(("Beslut", "Beslut:", "Samrådet beslutar"))]
            lines += [f"{bullet}{draws.pick(_STATEMENTS)} {draws.pick(_DATES)}" for _ in range(draws.below(4))]
    return "\n".join(lines)


def _table(draws: Draws) -> str:
    width = 8 + draws.below(40)
    rows = [draws.pick(_LABELS)]
    for number in range(1 + draws.below(6)):
        cells = (f"{number}. {draws.pick(_TITLES)}", draws.pick(_STATEMENTS), draws.pick(_STATEMENTS))
        rows.append("".join(cell[:width].ljust(width) for cell in cells))
    return "\n".join(rows)


def _signatures(draws: Draws) -> str:
    lines = [
        draws.pick(("Vid protokollet", "Justeras", "Underskrifter", "Ordförande", "Protokollet är signerat digitalt"))
    ]
    for _ in range(1 + draws.below(4)):
        lines += [
            draws.pick(("_" * 20, "Signerat 2024-05-03 12:00", "ID: 12AB-34", "")),
            _name(draws),
            draws.pick(_ROLES),
        ]
    return "\n".join(lines)


def _line(draws: Draws) -> str:
    """A few pieces of anything on one line."""
    pieces = [draws.pick(draws.pick(_POOLS)).format(n=draws.below(99)) for _ in range(1 + draws.below(5))]
    return draws.pick((" ", "", "  ", ", ", "\t")).join(pieces)


_POOLS = (_LABELS, _STATEMENTS, _ODD, _DATES, _TIMES, _NUMBERS, _TITLES, _PLACES, _ROLES, _FIRST, _LAST, _SEPARATORS)
_PARTS: tuple[Callable[[Draws], str], ...] = (
    _heading,
    _people,
    _item,
    _columns,
    _table,
    _signatures,
    _line,
    _item,
    _line,
)


def _doubled(text: str, draws: Draws) -> str:
    """One line many times over."""
    lines = text.split("\n")
    at = draws.below(len(lines))
    return "\n".join([*lines[:at], *[lines[at]] * (2 + draws.below(120)), *lines[at:]])


def _shuffled(text: str, draws: Draws) -> str:
    """A run of lines taken out and put in elsewhere, or nowhere."""
    lines = text.split("\n")
    at, count = draws.below(len(lines)), 1 + draws.below(6)
    taken, rest = lines[at : at + count], lines[:at] + lines[at + count :]
    to = draws.below(len(rest) + 2)
    return "\n".join([*rest[:to], *taken, *rest[to:]] if to <= len(rest) else rest)


def _sprinkled(text: str, draws: Draws) -> str:
    """Odd signs put in."""
    for _ in range(1 + draws.below(6)):
        at = draws.below(min(len(text), 60_000) + 1)
        text = text[:at] + draws.pick(_ODD) + text[at:]
    return text


def _cut(text: str, draws: Draws) -> str:
    """Its end, or its beginning, is lost."""
    at = draws.below(min(len(text), 60_000) + 1)
    return text[at:] if draws.below(2) else text[:at]


def _other_ends(text: str, draws: Draws) -> str:
    """Other line ends."""
    return text.replace("\n", draws.pick(_SEPARATORS))


def _indented(text: str, draws: Draws) -> str:
    """All lines moved in, or set with two blanks between words."""
    if draws.below(2):
        return text.replace("\n", "\n" + " " * (1 + draws.below(60)))
    return text.replace(" ", draws.pick(("  ", "\t", "   ", "\u00a0")))


def _spelled_out(text: str, draws: Draws) -> str:
    """Letter-spaced, in capitals, or with letters taken for others."""
    return draws.pick(
        (
            text[:400].replace("", " ") + text[400:],
            text.upper(),
            text.replace("l", "1").replace("o", "0"),
            text.translate(str.maketrans("åäöÅÄÖ", "aaoAAO")),
            text.encode().decode("cp1252", "replace"),
        )
    )


_MILLS: tuple[Callable[[str, Draws], str], ...] = (
    *(_sprinkled, _doubled, _shuffled, _cut, _other_ends, _indented, _spelled_out),
)
