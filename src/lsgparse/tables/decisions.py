"""Wording of decisions: how a statement is known as one, what it comes to, what it gives somebody to do.

Patterns are matched case-insensitively only where that is written into them: the texts print verbs in lower case within
a sentence and with a capital at its start.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lsgparse.patterns import factored, lazy


class Verb(NamedTuple):
    """One row: a pattern and what it tells, with examples."""

    value: str
    stems: tuple[str, ...]
    """Literal pieces, one of which every match holds: a cheap test before the pattern."""
    pattern: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


ACTIVE = (
    r"beslutar|beslutade|beslöt|godkänner|godkände|antar|antager|antog|fastställer|fastställde|utser|utsåg|väljer|valde|"
    r"uppdrar|uppdrog|rekommenderar|rekommenderade|ställer sig bakom|ställde sig bakom|ställer sig positiv|ställer sig positivt|ställer sig positiva|ställde sig positiv|ställde sig positivt|ställde sig positiva|noterar|noterade|"
    r"bifaller|biföll|avslår|avslog|avstyrker|avstyrkte|tillstyrker|tillstyrkte|återremitterar|återremitterade|bordlägger|"
    r"bordlade|lägger|lade|konstaterar|konstaterade|enas|enades|ger|gav|föreslår|föreslog|medger|medgav|beviljar|beviljade|"
    r"avsätter|avsatte|delges|delgavs|uppmanar|uppmanade|överlåter|överlät|antecknar|antecknade|tackar|tackade|tar|tog|avstår|avstod|"
    r"hänskjuter|hänsköt|förklarar|förklarade|stödjer|stöder|stödde|bemyndigar|bemyndigade|delegerar|delegerade|befriar|befriade|entledigar|"
    r"entledigade|inrättar|inrättade|upphäver|upphävde|förordnar|förordnade|instämmer|instämde|begär|begärde|fattar|fattade|överlämnar|överlämnade|"
    r"bestämmer|bestämde|fastslår|fastslog|godtar|godtog|förordar|förordade|yttrar sig|yttrade sig|tilldelar|tilldelade"
)
"""Verbs with which the organ itself, as subject, decides."""

DECIDES = r"beslutar|beslutade|beslöt|beslutat"
"""Verbs that decide before their subject, too ('… beslutade gruppen')."""

LEADS_IN = lazy(
    rf"[A-ZÅÄÖ][^.:;\d]{{2,60}}?\s(?:{DECIDES}|föreslår|rekommenderar|beslöts?|beslutades)(?:\s+att)?\s*:?\Z",
    pieces=("beslut", "beslöt", "föreslår", "rekommenderar"),
)
"""A whole line that leads in a decision's points; it repeats from page to page without being a page head."""

TOGETHER = ("beslut", "beslöt", "bestäm", "enades", "enas")
"""How the verbs begin with which 'vi' decide in notes that name no organ."""

PASSIVE = (
    r"beslutades|beslutas|beslöts|godkändes|godkänns|godkännes|fastställdes|fastställs|fastställes|antogs|antas|antages|utsågs|utses|valdes|väljs|"
    r"omvaldes|nyvaldes|bifölls|bifalls|avslogs|avslås|återremitterades|återremitteras|bordlades|bordläggs|delgavs|delges|"
    r"uppdras|uppdrogs|lades|läggs|lägges|fördes|förs|noterades|noteras|överlämnades till handlingarna|lagts|rekommenderas|"
    r"rekommenderades|konstaterades|konstateras|beviljades|beviljas|fastslogs|bestämdes|anmäldes|antecknades|antecknas|tillstyrktes|tillstyrks|"
    r"avstyrktes|avstyrks|ansågs|anses|fick|får|förklarades|förklaras|hänsköts|hänskjuts|ombads|ombeds|godtas|godtogs|fastslås|överlämnades|överlämnas|entledigades|entledigas"
)
"""Passive forms that conclude a matter without naming who decides."""

ACTIVE_VERB = lazy(lambda: rf"\b(?:{factored(ACTIVE)})\b")
PASSIVE_VERB = lazy(lambda: rf"\b(?:{factored(PASSIVE)})\b")
"""Any of them. Two patterns: some protocols need the first alone, and compiling both takes a millisecond."""

NEEDS_OBJECT = {
    "fattar": r"beslut",
    "fattade": r"beslut",
    "tar": r"del av|informationen|redovisningen|rapporten|föredragningen|ställning (?:för|[^.]*\b(?:nästa|kommande|senare)\b)",
    "tog": r"del av|informationen|redovisningen|rapporten|föredragningen|ställning för",
    "tackar": r"\bför\b",
    "tackade": r"\bför\b",
    "begär": r"\batt\b|yttrande|underlag",
    "begärde": r"\batt\b|yttrande|underlag",
    "ansågs": r"behörig|utlyst|besvara",
    "anses": r"behörig|utlyst|besvara",
    "fick": r"i uppdrag",
    "får": r"i uppdrag",
    "förklarades": r"avslutad|avslutat|färdigbehandla|klar|utlyst|behörig",
    "förklaras": r"avslutad|avslutat|färdigbehandla|klar|utlyst|behörig",
    "överlämnas": r"till handlingarna",
    "överlämnades": r"till handlingarna",
    "lades": r"till hand-?\s*lingarna|ad acta|till protokollet",
    "läggs": r"till hand-?\s*lingarna|ad acta|till protokollet",
    "lägges": r"till hand-?\s*lingarna|ad acta|till protokollet",
    "lagts": r"till hand-?\s*lingarna|ad acta",
    "fördes": r"till hand-?\s*lingarna",
    "förs": r"till handlingarna",
    "lägger": r"till handlingarna|ad acta",
    "lade": r"till handlingarna|ad acta",
    "ger": r"i uppdrag",
    "gav": r"i uppdrag",
    "valdes": r"\btill\b|\bomvaldes|\bjustera|\bjämte ordf",
    "väljs": r"\btill\b|\bjustera|\bjämte ordf",
    "bestämmer": r"\batt\b",
    "bestämde": r"\batt\b",
    "enas": r"\bom\b",
    "enades": r"\bom\b",
    "noterades": r"\b(?:att|information|rapport|till protokollet)|\Z|\.",
    "noteras": r"\b(?:att|information|rapport|till protokollet|och läggs)|\Z|\.",
}
"""Verbs that decide only together with these words later in the sentence."""

_FORMS = {form.split()[0] for form in f"{ACTIVE}|{PASSIVE}".split("|")} | {
    *(
        "delgiven",
        "delgivna",
        "delgivits",
        "noterad",
        "noterade",
        "mottagen",
        "mottagits",
        "bordläggs",
        "tas",
        "lyfts",
        "skjuts",
        "behandlas",
    ),
    *("återupptas", "återremitteras", "återremitterades", "handlingarna", "acta", "tagits"),
}
GATE = frozenset(
    form + mark for word in _FORMS for form in (word, word.capitalize()) for mark in ("", ".", ",", ":", ";", "”")
)
"""A cheap test: a paragraph without any of these words, as they stand between blanks, holds no decision."""

NOT_NOW = lazy(
    r"\bdå\b|\btidigare\b|\bförra\b|\bi fjol\b|\bredan\b|\b(?:har|hade|hava)\b|\bsom\b|\bdär\b|\bvilke[nt]\b|\befter att\b|"
    r"\bsedan\b|\bnär\b|\bom\b(?! en)|\bunder (?:våren|hösten|året|sommaren|vintern|\d{4})|\b(?:19|20)\d\d\b"
)
"""Words before the verb, or between it and what is decided, by which a sentence tells of another time or place."""

SUBORDINATE = lazy(
    r"\b(?:som|där|vilke[nt]|när|har|hade|redan|då)\b|\A(?:om|i fjol|förra (?:året|veckan)|tidigare|efter att|sedan|inga(?! [A-ZÅÄÖ])|ingen|inget)\b"
)
"""Words before a passive by which its sentence tells of another time, or the passive stands in a side clause."""

APPROVES_INFORMATION = lazy(
    r"[Ii]nformation(?:en|erna)?\s+(?:godkän|noter|anteckn)\w+|[Aa]nteckn\w+\s+(?:den\s+)?(?:\w+\s+)?info\w*|[Ii]nfo\w*\s+till\s+pro\w+|[Gg]odkän\w+\s+(?:den\s+)?(?:\w+\s+)?information(?:en|erna)?\b|[Gg]odkän\w+\b[^.]*\bsom information\b"
)
"""Information approved is information received."""

EXPECTS_TERMS = lazy(r"\b(?:anta|godkänn|ställ\w* sig bakom|fastställ)\w*\b.*:\s*\Z")
"""A lead-in that adopts something whose terms follow as numbered points."""

NOT_DECIDING = frozenset(
    "har hade är var blev behöver behövde ska skall kan kunde vill ville bör borde diskuterar diskuterade får fick ser såg anser ansåg menar menade tycker "
    "tyckte lyfter lyfte ställer ställde besöker besökte träffar träffade arbetar arbetade önskar önskade informeras informerades samtalar samtalade för förde "
    "framför framförde hälsar hälsade reflekterar reflekterade består bestod möter mötte träffas träffades samlas samlades deltar deltog planerar planerade "
    "fortsätter fortsatte kommer kom bjuder bjöd sammanträder sammanträdde genomför genomförde genomgår delar delade arrangerar arrangerade ger gav lägger lade tar tog fattar fattade".split()
)
"""Verbs that tell what an organ is, thinks or does without deciding; any other verb behind its name, at the beginning of a
paragraph, is taken as one of deciding."""

PROPOSES = lazy(
    r"(?:förslag(?:et)? (?:till beslut|är)|synpunkt(?:en|er|erna)? (?:lyft|fram|lämn|var|är)|en önskan|(?:avsikten|planen|tanken|målet) (?:är|var)|"
    r"frågan (?:lyft|ställ)|diskuter)",
    re.IGNORECASE,
)
"""How a sentence begins that proposes or discusses."""

BY_MAIL = lazy(
    r"\bvia (?:e-?)?(?:mail|mejl|post)|\bper capsulam|\bskriftligen|\bskriftligt|\bmellan mötena|\bvia e-post|\bper (?:mail|mejl|e-post)",
    re.IGNORECASE,
    pieces=("mail", "mejl", "post", "capsulam", "skriftlig", "mellan mötena"),
)
"""That a decision was taken outside the meeting."""

TELLS_OF_MAIL = lazy(r"Beslutet (?:fattades|togs|har fattats)\b")
"""A sentence that tells of the decision before it that it was taken outside the meeting; with ``BY_MAIL``."""

TAKES_ON = lazy(
    r"(?P<to>(?:[A-ZÅÄÖ][\w’'-]*,? (?:(?:och|samt|kommun|kommuns?förbundet|för [a-zåäö]+) ){0,2}){1,6})(?:(?P<firm>återkommer|återkopplar|tar med sig|ansvarar för att|bjuder in|sammankallar|skickar ut)|"
    r"tar (?:kontakt|på sig|reda på|fram)|undersöker|kontaktar|skriver (?:ett|en|till)|skickar|bokar|ordnar|samlar in|ser (?:över|till att)|bevakar|stämmer av|reviderar|uppdaterar|"
    r"ringer|mejlar|mailar|kollar|tillfrågar|sammanställer|hör (?:med|av sig)|kallar till)\b(?! att)"
)
"""A person at the beginning of a sentence, in the present, who takes on what is to be done: 'NN tar kontakt med …'.

``firm``: what a body, too, takes on with such words, and does not only tell of itself.
"""
TAKES_ON_WORDS = frozenset(
    "tar undersöker kontaktar skriver skickar bokar ordnar ringer mejlar mailar kollar tillfrågar sammanställer hör återkommer återkopplar kallar sammankallar "
    "ansvarar bjuder samlar ser bevakar stämmer reviderar uppdaterar senast före innan vecka v. nästa".split()
)
"""A cheap test before it."""

TELLS_BELOW = lazy(
    r"[^.:]{0,80}?\b(?:(?:informera|rapportera|berätta|meddela|redovisa)(?:r|de)|delger|delgav|redogör|redogjorde)\b[^.:]{0,120}:",
    pieces=(":",),
)
"""How a line begins that tells, and so do what stands behind its colon and the points below it: 'NN informerar om: …'."""

SPEAKS = lazy(
    r"(?P<who>(?:[A-ZÅÄÖ][\w’'-]+ ){2,4})(?:\([A-ZÅÄÖa-zåäö]{1,4}\) )?(?:undrar|undrade|frågar|frågade|svarar|svarade|påpekar|påpekade|menar|menade|tycker|tyckte|anser|"
    r"ansåg|berättar|berättade|vill|ville|säger|sade|anmärker|anmärkte|anmäl(?:er|de) jäv)\b"
)
"""A person who speaks, at the beginning of a sentence: behind a decision this is no part of it."""

TOLD_APART = (
    "eserver",
    "avst",
    "eltar inte",
    "eltog inte",
    "rar ",
    "rade ",
    "ser ",
    "ekar ",
    "nar ",
    "säg",
    "sade ",
    "ville ",
    " jäv",
    "vill ",
)
"""Pieces of words, one of which stands in a sentence that is told apart from a decision: a cheap test."""

SIDE_CLAUSE = lazy(r", (?:som|vilke[nt]|vilka) [^,.;:]{1,60},", pieces=(", som ", ", vilke", ", vilka"))
"""A side clause between two commas, which says of a passive's subject what it is: '…, som var utsänt, …'."""

LONE_ATT = frozenset(("att", "dels att", "och att", "samt att"))
"""What can stand alone on its line above a decision's point."""

TAKES_ATT = lazy(
    r"(?:\b(?:uppdra(?:ga)?|uppdrag|föreslå|rekommendera|uppmana|bemyndiga|delegera|hemställa|begära|konstatera|bedöma|anse|meddela|informera|förutsättning|"
    r"medge|tillåta|notera|innebära?|innebärande|medföra?|visar?|tillse|se till|säkerställa|verka för|betona|understryka|påminna|framföra)\b(?:(?!\satt\s).)*|\b(?:förslag|förslaget|beslut|beslutet|krav|kravet|begäran|syfte|målet|om|för|på|med|genom|av|till|så|och|eller|dels))\Z"
)
"""Behind such words the next line's 'att' goes on the sentence; it begins no point of its own."""

LIST_FOLLOWS = lazy(r"\b(?:enligt nedan|som följer|enligt följande|följande|nedanstående|nedan)\b", re.IGNORECASE)
EVERYTHING_BELOW = lazy(r"\benligt nedan|\bnedanstående|\bsom följer\b|\benligt följande(?: förslag)?\b", re.IGNORECASE)

OUTCOMES = (
    Verb(
        "godkännande",
        ("odkän", "stställ", "nta", "ntog", "bakom", "tyrk", "stslog", "positiv", "odta", "odtog", "stslå"),
        r"\b[Gg]odkän(?:ner|ns|nes|de|des|na|nas|t)\b|"
        r"\b[Ff]astställ(?:er|s|de|des|a|as|ts)\b|\b[Aa]nta(?:r|s|gs|ger|ges)?\b|\b[Aa]ntog(?:s)?\b|\b[Ss]täll(?:er|de|a|s) sig (?:enhälligt )?bakom\b|"
        r"\b[Tt]illstyrk(?:er|te|s|tes|a)\b|\b[Ff]astslogs\b|\bmed godkännande\b|\b[Gg]odt(?:ar|og|as|ogs)\b|\b[Ff]astsl(?:år|og|ås)\b|\bställ\w* sig positiv",
        (
            "Dagordningen godkändes",
            "ställer sig bakom planen",
            "att anta strategin",
            "Fastställs enligt förslag",
            "antager planen",
            "listan godkännes",
        ),
        ("antalet ökar",),
    ),
    Verb(
        "bifall",
        ("ifall", "iföl", "följa", "evilj", "illmötesgå", "äger ja", "äga ja", "sade ja"),
        r"\b[Bb]ifall(?:er|s|es|a|as|en)?\b|\b[Bb]iföll?s?\b|\b[Tt]illmötesgå(?:r|tt)?\b|\bfölja\b[^.]*\b(?:rekommendation|förslag)|\b[Bb]evilja(?:r|s|de|des)?\b|\b[Ss]äg(?:er|a) ja\b|\bsade ja\b",
        ("att bifalla ansökan", "att följa gruppens rekommendationer"),
    ),
    Verb(
        "avslag",
        ("vsl", "äknas", "viljas", "fallas", "vstyrk", " nej"),
        r"\b[Aa]vslå(?:r|s)?\b|\b[Aa]vslag\b|\b[Aa]vslogs?\b|\b(?:inte|ej) (?:kan )?(?:påräknas|beviljas|bifallas)|\b[Ss]äg(?:a|er) nej\b|\b[Ss]a(?:de)? nej\b|\b[Aa]vstyrk(?:er|te|s|tes|a)\b",
        ("Ansökan avslås", "inte kan påräknas"),
        ("avsluta",),
    ),
    Verb(
        "återremiss",
        ("terremi",),
        r"\b[Åå]terremi(?:ss|tter)",
        ("ärendet ska återremitteras",),
    ),
    Verb(
        "bordläggning",
        (
            "ordl",
            "möte",
            "sammanträde",
            "tillfälle",
            "änskj",
            "änsköt",
            "bestäms",
            "beslutas",
            "avgörs",
            "fastställs",
            "återkom",
            "väntar med",
        ),
        r"\b[Bb]ord(?:lägg|lades|lade|lagt)|\bväntar med (?:frågan|ärendet|beslut\w*) till\b|\btar ställning\b[^.]*\b(?:nästa|kommande|senare) (?:möte|sammanträde)|\båterkomma? till (?:frågan|ärendet) (?:på|vid|till)\b|\b[Hh]änsk(?:öt|juter|jutit|juta)s?\b[^.]*\b(?:möte|sammanträde)\w*|\b(?:[Ff]rågan|[Ss]tällningstagande(?:t)?|[Ää]rende[tn]?a?|[Pp]unkten|[Ss]aken|[Bb]eslut(?:et)? om \w+|[A-ZÅÄÖ][\wåäö]+(?:et|en|na))\s+(?:\w+\s+){0,3}?(?:tas|lyfts|återkommer(?! med\b)|återupptas|"
        r"behandlas|skjuts|flyttas|hänskjuts|tas åter)\b[^.]*"
        r"\b(?:sammanträde|möte|tillfälle)\w*|\b(?:bestäms|beslutas|avgörs|fastställs)\b (?:om )?(?:(?:vid |på )?(?:nästa|ett senare|kommande) (?:sammanträde|möte)|senare\b|när\b)",
        ("Frågan tas upp nästa sammanträde", "Ärendet bordläggs", "Tiderna bestäms nästa sammanträde"),
        ("Följande ärenden tas upp till Samrådet", "återkomma till ett extra möte"),
    ),
    Verb(
        "rekommendation",
        ("ekommend", "öresl", "ppmana", "örorda"),
        r"\b[Bb]eslut(?:ar|ade) att föreslå\b|(?m:^)(?:- |\d+[.)] )?[Aa]tt föreslå\b|"
        r"\b(?<!kan )[Rr]ekommendera(?:r|de|s|des)?\b|\b[Ff]öresl(?:år|ås|ogs?)\b|\b[Ff]örorda(?:r|de|s|des)\b|"
        r"\b[Uu]ppmana(?:r|de|s|des)?\b",
        ("rekommenderar kommunerna att", "föreslår kommunfullmäktige besluta"),
        ("enligt rekommendationen", "kan rekommendera"),
    ),
    Verb(
        "val",
        ("tse", "tså", "ald", "älj", "uster", "ominer", "örordna"),
        r"\b[Uu]tse(?:r|s)?\b|\b[Uu]tsågs?\b|\b(?:[Oo]m|[Nn]y)?[Vv]ald(?:e|es)\b|\b[Vv]älj(?:er|s)\b|\batt välja\b|\b[Ff]örordna(?:r|de|s|des)\b|\bjusterar (?:dagens |mötets )?protokoll(?:et)?\b|"
        r"\b[Jj]usterare\b[^.]*\b(?:beslutades|är|blir|blev)\b|\b[Aa]tt justera\b|\b[Nn]ominera(?:r|s|de|des)?\b",
        ("utser Anna Berg", "valdes till justerare", "Anna Berg justerar protokollet", "att välja Anna"),
        ("valet av system", "urval"),
    ),
    Verb(
        "delgivning",
        ("nformation", "oter", "elg", "del av", "emot", "nmäl", "acka", "nteckna"),
        r"\b[Ii]nformation(?:en|erna)?\b(?: \w+)? (?:är |har )?(?:delgiv|noter|delg|tas emot|mottagen|lämnad)|"
        r"\b[Nn]oter(?:ar|ade|ades|as|at)\b|\bdelg(?:es|avs|iven|ivits)\b|\btog del av\b|\btar del av\b|\btaga? del av\b|(?m:^)(?!Efter)\w+(?: \w+){0,3} har (?:därmed )?tagit del av\b|\bta(?:r)? emot (?:rapport|information|redovisning)\w*|\b(?:är|blev) anmäld[a]?\b|\b[Aa]nmäl(?:des|da)\b|\banmäls och\b|"
        r"\b[Tt]acka(?:r|de|s)\b[^.]*\bför\b|\b[Aa]nteckna(?:r|de|s|des)\b",
        ("Informationen är delgiven", "Noterades att", "nya ledamöter är anmälda"),
        ("en notering",),
    ),
    Verb(
        "till handlingarna",
        ("andlingarna", "acta"),
        r"\btill handlingarna\b|\bad acta\b",
        ("läggs till handlingarna", "lades ad acta"),
    ),
)
"""What a statement comes to; 'uppdrag' follows from its tasks, 'annat' where nothing else is told."""

ACCORDING = lazy(
    r"\benligt (?:\w+ ){0,3}?(?:förslag(?:et)?|rekommendation(?:en|er|erna)?|ansökan|begäran|beredningen)\b|"
    r"\bi enlighet med (?:\w+ ){0,4}?(?:förslag(?:et)?|rekommendation(?:en|er|erna)?)\b",
    re.IGNORECASE,
)
"""That a proposal is followed: 'bifall' where the statement says no stronger verb."""

STATES = lazy(
    r"(?:[Dd]en )?(?:[Ii]nformation(?:en|erna)?|[Rr]apport(?:en|erna)?|[Rr]edovisning(?:en)?|[Ff]öredragning(?:en)?)\b(?: \w+){0,4}?"
    r" (?:är|har|anses) (?:härmed |därmed )?(?:delgiv|noter|delges|mottag|tagits emot)|"
    r"(?:Frågan|Ärendet|Punkten|Ärendena|Frågorna|Rapporten|Redovisningen|Beslut(?:et)?)\b(?: om [^.]{1,60}?)? (?:utgår och )?"
    r"(?:tas|bordläggs|bordlades|återremitter|återupptas|återkommer(?! med\b)|lyfts|skjuts|behandlas) ?(?:\w+ ){0,4}?"
    r"(?:nästa|kommande|extra|senare|till nästa|(?:på|vid|till) (?:mötet|sammanträdet)\b)",
    pieces=("delg", "noter", "mottag", "tagits", "nästa", "kommande", "extra", "senare", "mötet", "sammanträdet"),
)
"""Sentences that conclude an item by what has become of it."""

CONCLUDED_BEHIND = lazy(
    r", (?:som|vilke[nt]|vilka) (?:därefter |sedan |också )?(?:(?:lades|läggs|lägges) till handlingarna|godkändes|godkänns|fastställdes|fastställs)\W*\Z"
)
"""A side clause at a sentence's end that concludes the matter itself: '…, som lades till handlingarna.'"""

TOLD = lazy(
    r"\bdå\b|\btidigare\b|\bredan\b|\bförra\b|\bi fjol\b|\b(?:våren|hösten|sommaren|vintern)\b|\b(?:19|20)\d\d\b"
)
"""Words by which a verb tells of another time."""
EARLIER_START = lazy(
    r"(?:(?:vid|på|under|i)\s+)?(?:[\wåäö]+s\s+|det\s+|vårt\s+)?(?:förra|föregående)\s+[\wåäö]*(?:möte|sammanträde|träff|år|vecka|månad)(?:t|en|et)?\b|"
    r"i\s+(?:höstas|våras|somras|vintras|fjol)\b"
)
"""How a sentence begins that tells of a time before this meeting: 'vid förra mötet', 'i höstas'."""

SENT_BACK_TO = lazy(r"terremitter[^.]*\b(?:tas upp|återkom\w+|behandlas)\b")
"""'återremitteras och tas upp vid …': one thing, no second outcome."""

DATED_START = lazy(r"(?:vid|på|den|i|under)\s")
"""How a sentence begins that puts itself on a day."""

RECOMMENDED = lazy(
    r"([Rr]ekommendera\w*|[Ff]öresl(?:år|ås|ogs?)|(?<=[Aa]tt )föreslå\b|[Uu]ppmana\w*|[Ff]örorda(?:r|de|s|des))\b[^.\n]*"
)
"""A recommendation to the end of its sentence: its verbs are not this decision's."""

RECOMMENDING = ("ekommend", "öresl", "ppmana", "örorda")
"""Literal pieces of ``RECOMMENDED``: a cheap test."""

PASSIVE_AGENT = lazy(r"\s*(?:enhälligt\s+)?av\s+(?P<agent>\S.*)")
"""Who decided, behind a passive."""
