"""Words that stand before or behind a name and are no part of it: titles, salutations, organisations; particles that are."""

from __future__ import annotations

from functools import lru_cache

MANY = 1 << 12
"""Answers that are kept: the same words and names recur in a protocol, and the same people in an archive."""

TITLE_ENDINGS = (
    "chef chefen direktör samordnare koordinator koordinatorn strateg utredare konsult ledare handläggare sekreterare ledamot läkare sköterska "
    "rektor jurist controller ekonom administratör specialist utvecklare coach rådgivare terapeut professor forskare ordförande ombud politiker "
    "assistent ägare suppleant revisor revisorn kassör kassören sakkunnig psykolog pedagog inspektör ingenjör arkitekt planerare logoped kurator tekniker kamrer kamreren kyrkoherde kyrkoherden komminister adjunkt diakon dekan prefekt lektor docent biskop präst landshövding borgmästare stiftsdirektor länsråd regionråd kommunalråd oppositionsråd representant företrädare föreståndare mästare notarie kansler intendent antikvarie bibliotekarie veterinär assessor barnmorska lärare talesperson direktris vaktmästare"
).split()
"""Endings of a title; what carries one is no personal name."""

TITLES_BEFORE = frozenset(
    "prof doc dr tekn.dr med.dr fil.dr jur.dr univ.adj adj lekt ing bitr fil.lic ekon tekn med fil jur teol agr led ers suppl".split()
)
"""Short forms of titles that stand before a name, without their full stop."""

BEFORE_TITLES = frozenset(
    "stf stf. tf tf. t.f. f.d. bitr bitr. biträdande vik vik. vikarierande tillförordnad dr lic em. em emeritus emerita 1:e 2:e förste andre".split()
)
"""Words that stand before a title, or go on a shortened one, in lower case: 'Stf räddningschef', 'Fil. dr'."""

SALUTATIONS = frozenset("Herr herr Fru fru Fröken fröken Frk frk. Frk. Hr hr Hr. hr.".split())
"""How minutes of an older style name people; no part of a name."""

NO_FIRST_NAMES = frozenset("Från För Vid Till Via Enligt Av Ej Inte Samt Och Med Den Det Dessa Även".split())
"""Words with a capital that no name begins with."""

_SHORT_TITLES = frozenset(("ordf", "vd", "gd"))
_DEFINITE = ("aren", "anden", "chefen", "ören", "ekonomen", "juristen", "strategen", "konsulten", "rådet")
"""Endings of titles in the definite form; of 'rådet' only what is a title without it: 'kommunalrådet'."""
_TITLE_ENDINGS = tuple(TITLE_ENDINGS)


@lru_cache(maxsize=MANY)
def is_title_word(word: str) -> bool:
    """Whether a word is a title, not a name."""
    key = word.lower().strip(",.:;()")
    if key.endswith(_TITLE_ENDINGS) or key in _SHORT_TITLES or (word[-1:] == "." and key in TITLES_BEFORE):
        return True
    if not key.endswith(_DEFINITE):
        return False
    return any(key.removesuffix(suffix).endswith(_TITLE_ENDINGS) for suffix in ("n", "en", "et"))


def leads_to_title(word: str) -> bool:
    """Whether a word is a title, or belongs in front of one: 'Stf', 'f.d.'."""
    return word.lower() in BEFORE_TITLES or is_title_word(word)


ORDER_OF_NAMES = frozenset(
    ("von", "af", "av", "de", "van", "der", "den", "la", "di", "da", "el", "al", "bin", "ten", "du")
)

ORGANISATION_WORDS = frozenset(
    "region regionen kommun kommunen kommuner kommunerna stad landsting landstinget länsstyrelsen fou skr skl rss ivo msb ab hb vård hälsa omsorg tjänst samverkan".split()
)

ORGANISATION_ENDINGS = (
    "kommun kommunerna regionen tinget förbund förbundet nämnd nämnden styrelse styrelsen gruppen råd rådet beredning beredningen verket myndigheten "
    "central centralen klinik kliniken sjukhus sjukhuset förvaltning förvaltningen enhet enheten avdelning avdelningen bolag bolaget universitet "
    "universitetet högskola högskolan förening föreningen kontor kontoret tjänst omsorg institut institutet stift stiftelse stiftelsen kansli kansliet "
    "hälsa vård akademi akademin samverkan utskott utskottet grupp samfällighet samfälligheten kammare kammaren museum museet kyrkan gymnasium gymnasiet församling församlingen pastorat pastoratet bibliotek biblioteket sällskap sällskapet rörelsen distrikt distriktet center centrum fonden mottagning mottagningen företagarna sektion sektionen klubb klubben"
).split()
"""Words and endings of words that make a group of words an organisation rather than a person."""

_ORGANISATION_ENDINGS = tuple(ORGANISATION_ENDINGS)

_NO_NAME_ENDINGS = (*_ORGANISATION_ENDINGS, *TITLE_ENDINGS, "möte", "sammanträde", "protokoll")


@lru_cache(maxsize=MANY)
def is_organisation_word(word: str) -> bool:
    """Whether a word can only be a part of an organisation's name."""
    key = word.lower().strip(",.:;()")
    return key in ORGANISATION_WORDS or key.endswith(_ORGANISATION_ENDINGS)


@lru_cache(maxsize=MANY)
def is_no_name_word(word: str) -> bool:
    """Whether a word belongs to an organisation or a title, so that it is no part of a personal name."""
    key = word.lower().strip(",.:;()")
    return key in ORGANISATION_WORDS or key.endswith(_NO_NAME_ENDINGS) or key == "ordf"
