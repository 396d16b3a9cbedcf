"""Names of months and weekdays, and the words that tell on which side of the meeting a date lies."""

from __future__ import annotations

from lsgparse.patterns import factored, lazy

MONTHS = {
    "januari": 1,
    "februari": 2,
    "mars": 3,
    "april": 4,
    "maj": 5,
    "juni": 6,
    "juli": 7,
    "augusti": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = {
    "måndag": 0,
    "tisdag": 1,
    "onsdag": 2,
    "torsdag": 3,
    "fredag": 4,
    "lördag": 5,
    "söndag": 6,
    "mån": 0,
    "tis": 1,
    "ons": 2,
    "tors": 3,
    "tor": 3,
    "fre": 4,
    "lör": 5,
    "sön": 6,
}

_COMING = (
    r"senast\b|innan\b|nästa\b|kommande\b|ska(?:ll)?\b|kommer att\b|förläggs\b|planeras?\b|återkom(?:ma|mer)\b|"
    r"inför\b|tas upp\b|skjuts\b|till\s+(?:\w+\s+){0,3}(?:möte|sammanträde)\w*|bordlägg\w*|till (?:mötet|sammanträdet)\b|utgången\b|lämnas\b|sker\b|äger rum\b|hålls\b|från och med\b|till och med\b|före (?:den )?\Z|gäller från\b|träder i kraft\b|extra\s?insatt\b|presenteras\b|återredovisa|redovisas\b"
)
COMING = lazy(lambda: rf"\b(?:{factored(_COMING)})")
"""Words by which a date lies after the meeting."""

_PAST = (
    r"föregående|förra|tidigare|senaste|gavs|fick|lyftes|beslutades?|beslöts?|uppdrogs|godkändes|antogs?|antagit|hölls|var|"
    r"genomfördes|bestämdes|bereddes|föreslog|behandlades|framkom|diskuterades|redovisades|inkom|fattades|fastställdes|presenterades|tillsattes|etablerades|har|bestämdes?|behandlade|sade|redan|förelade|avslogs?|tillstyrkte|hade"
)
PAST = lazy(lambda: rf"\b(?:{factored(_PAST)})\b")
"""Words by which a date lies before the meeting."""

BEFORE_A_DAY = lazy(
    r"(?:\bden|\bdatum:?|dag|\bsenast|\bföre|\binnan|\boch med|\bt\.o\.m\.|\bfr\.o\.m\.|\b(?:möte|sammanträde)t?|\bblir|\bhålls)\s+\Z"
)
"""Words behind which a form like 12/3 is a day, lower case."""

LIST_OF_MEETINGS = lazy(
    r"\b(?:[Mm]ötestider|[Mm]öten|[Ss]ammanträden|[Ss]ammanträdestider|[Ss]ammanträdesdagar)\b",
    pieces=("öte", "ammanträde"),
)
"""Words before a list of coming dates whose year stands with them once."""
