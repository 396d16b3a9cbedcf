"""Wording of tasks, deadlines, sums and of other meetings."""

from __future__ import annotations

import re

from lsgparse.patterns import factored, lazy

WORK_VERBS = frozenset(
    "utreda ta bereda undersöka informera återkomma redovisa återrapportera återredovisa rapportera se kartlägga sammanställa genomföra följa bjuda "
    "kontakta skicka bevaka återkoppla presentera lämna upprätta utarbeta arbeta ordna anordna planera förbereda verka samordna utforma "
    "inhämta pröva analysera utvärdera revidera uppdatera komplettera anpassa sprida kommunicera publicera översända expediera meddela "
    "initiera starta påbörja fortsätta driva leda stödja erbjuda föreslå formulera skriva yttra ansöka söka inleda teckna förhandla upphandla "
    "beställa boka sammankalla inkomma delge underrätta framföra överlämna stämma diskutera föra lyfta bistå arrangera färdigställa införa "
    "granska räkna tydliggöra konkretisera säkerställa tillse göra hålla hämta beskriva belysa klargöra precisera samla synliggöra "
    "undersöka pröva testa utbilda mäta rekrytera ansvara tillskriva uppvakta jämföra översätta trycka köpa hyra".split()
)
"""Infinitives of work that remains to be done after the decision."""

NO_TASK = lazy(
    r"(?:ta (?:ställning|del|emot|upp ärendet)|följa (?!upp)|stödja förslag|hålla fast|lämna (?:ärendet|frågan|förslaget|(?:ett )?yttrande)|överlämna (?:den|det|dem|ärendet|frågan|förslaget|planen|rapporten|bokslutet|yttrandet|\w*redovisningen) (?:och \w+ )?till(?!.*\bsenast\b)|lyfta (?:ärendet|frågan) till|"
    r"se positivt|återkomma till (?:frågan|ärendet)|(?:an)?ordna (?:ett|en) (?:extra|möte|träff)|ta med i|föra (?!en dialog|dialog|en diskussion|diskussion)|göra (?:gällande)|stödja\b)"
)
"""Beginnings with such a verb that are no work."""

GIVEN = (
    (" uppgift", lazy(r"\s(?:ges|gavs|får|fick)\s+(?:\w+\s+)?i\s+uppgift\s+(?:av\s+\w+\s+)?att\s+(?P<task>.+)")),
    (" ombe", lazy(r"\sombe(?:ds|des)\s+(?:att\s+)?(?P<task>.+)")),
    (" ombads", lazy(r"\sombads\s+(?:att\s+)?(?P<task>.+)")),
    (
        " förel",
        lazy(
            r"\sförel(?:äggs|ägges|ades)\s+(?:(?:vid|med)\s+(?:ett\s+)?vite\s+(?:av|om|på)\s+[^.]{1,40}?\s+)?att\s+(?P<task>.+)"
        ),
    ),
    ("örelägg", lazy(r"\bförelägg(?:a|er)\s+(?P<to>(?:(?!\batt\b).){1,120}?)\s+att\s+(?P<task>.+)")),
    (" uppdr", lazy(r"\suppdr(?:as|ogs|ages)\s+(?:härmed\s+)?att\s+(?P<task>.+)")),
    (" anmoda", lazy(r"\sanmoda(?:s|des)\s+(?:att\s+)?(?P<task>.+)")),
    (" sig att", lazy(r"\såt(?:ar|og)\s+sig\s+att\s+(?P<task>.+)")),
    (
        "i uppdrag",
        lazy(
            r"\b(?:ge|ger|gav|lämna[rs]?|lämnade)\s+i\s+uppdrag\s+(?:till|åt)\s+(?P<to>.{1,200}?)\s+att\s+(?P<task>.+)"
        ),
    ),
    (
        " uppdrag",
        lazy(r"\b(?:ge|ger|gav)\s+(?P<to>(?:(?!\batt\b).){1,200}?)\s+(?:i\s+)?uppdrag(?:et)?\s+att\s+(?P<task>.+)"),
    ),
    (
        " uppdrag",
        lazy(
            r"\s(?:ges|gavs|får|fick)\s+(?:(?P<behind>(?:(?!\batt\b)[^.;:]){1,80}?)\s+)?(?:i\s+)?uppdrag(?:et)?\s+(?:av\s+\w+\s+)?att\s+(?P<task>.+)"
        ),
    ),
    ("uppdrag ", lazy(r"\bi\s+uppdrag\s+(?:åt|till)\s+(?P<to>.{1,200}?)\s+att\s+(?P<task>.+)")),
    ("ppdra", lazy(r"\b[Uu]ppdra(?:ga|ger|r|s)?\s+(?:åt|till)\s+(?P<to>.{1,200}?)\s+att\s+(?P<task>.+)")),
    ("ppdrog", lazy(r"\b[Uu]ppdrogs?\s+(?:åt|till)\s+(?P<to>.{1,200}?)\s+att\s+(?P<task>.+)")),
    (
        "ppdrag",
        lazy(r"\b[Uu]ppdrag(?:et)?\s+(?:ges\s+|lämnas\s+)?(?:åt|till)\s+(?P<to>.{1,200}?)\s+att\s+(?P<task>.+)"),
    ),
)
"""Forms in which a task is given to somebody; where a form has no group ``to``, the receiver stands before it, or
``behind`` the verb where a time or a place stands before: 'Vid mötet fick NN i uppdrag att …'.

Each with a literal that every match holds: a cheap test before the pattern."""

SHALL = lazy(r"(?P<to>[^\W\d][^.;:]*?)\s+ska(?:ll)?\s+(?P<task>\S.*)")
NOT_WORK = lazy(
    r"(?:(?:även|också|inte|ej|fortsatt|därefter)\s+)*(?:gälla|vara|ingå|utgöra|bestå|kunna|ha rätt|anses|benämnas|bli|få|finnas|fortlöpa|innehålla|omfatta|belasta|"
    r"stå för|betala|utge|bekosta|bära|[\wåäö]+(?:as|es|ys|ås)\b)"
)
"""What 'ska' leads to without being work: rules, costs, passives."""

_DOES = (
    r"begär\s+in|tar\s+(?:med\s+sig|fram|kontakt|upp\s+frågan)|återkommer|återkopplar|fattar\s+beslut|bereder|utreder|undersöker|"
    r"kontaktar|sammanställer|redovisar|bjuder\s+in|skickar|upprättar|utarbetar|ser\s+över|lämnar|kallar|sammankallar|bokar|ordnar|meddelar|informerar|presenterar|"
    r"arbetar\s+(?:vidare|fram)|samlar\s+in|ser\s+till\s+att|bevakar|reviderar|uppdaterar|mailar|kollar|hör\s+(?:med|av\s+sig)|tar\s+(?:på\s+sig|reda\s+på)|skriver|planerar|följer\s+upp|stämmer\s+av|återrapporterar|rapporterar|samordnar|kompletterar|inhämtar|lyfter|gör\s+(?:en|ett)|för\s+frågan|"
    r"ansvarar\s+för\s+att|inventerar|kartlägger|håller\s+i|besvarar|svarar\s+på|avgör|tillfrågar|frågar|ringer|mejlar"
)
DOES = lazy(lambda: rf"(?P<to>[^\W\d][^.;:]*?)\s+(?P<task>(?:{factored(_DOES)})\b.*)")
"""Somebody does, in the present, what is to be done after the decision: 'X tar med sig frågan'."""

DECIDED_DOES = lazy(
    r"(?P<to>[^.;:]*?)\s+(?:senast|före|innan|till|inför)\s+[^.;:]*?\d[^.;:]*?\s(?P<task>(?!gäller|ingår|utgör|består|får|kan|är|har|blir|upphör|"
    r"träder)(?!(?:januari|februari|mars|september|oktober|november|december)\b)[a-zåäö]+(?:ar|er|år)\b.*)"
)
"""Behind 'beslutade att' a subject, a deadline and any verb in the present: 'socialcheferna senast … anmäler deltagare'."""

RESPONSIBLE_FOR = lazy(r"(?P<to>[^.;:]+?)\s+(?:ansvarar|är\s+ansvarig)\s+för\s+att\s+(?P<task>(?P<verb>\w+)\b.*)")
"""Somebody is responsible for doing something: with an infinitive, it is that."""
RESPONSIBLE = lazy(
    r"(?P<to>[^.;:]{2,60}?)\s+(?:ansvarar|är\s+ansvariga?)(?:\s+för\s+(?:detta|det|uppdraget|arbetet))?[.\s]*\Z"
)
"""A sentence behind a task that tells whose it is."""

TO_SOMEBODY = lazy(
    r"[A-ZÅÄÖ]\S*(?: [\wåäöÅÄÖ]+){0,3}? (?:uppdrar|uppdrog) (?:åt|till) (?:(?!\batt\b).)+ att |"
    r"(?:(?!\batt\b).)+ (?:får|fick|ges|gavs) i uppdrag att "
)
"""How a sentence begins that does nothing else than give somebody a task."""

DECIDED_THAT = lazy(
    r".*?\b(?:beslutar|beslutade|beslöt|beslutat|beslutades|beslutas|bestäm(?:mer|de|s|des)|(?:enas|enades|överens)\s+om)\s+att\s+"
)
"""The words up to what is decided."""
DECIDING = ("besl", "best", "enas om", "enades om", "överens om")
"""One of these stands in every match: a cheap test."""

DECIDED_BY_DAY = lazy(
    r"(?P<to>[^.;:]*?)\s(?P<task>(?!gäller|ingår|utgör|består|får|kan|är|har|blir|upphör|träder)[a-zåäö]+(?:ar|er|år|ör)\b"
    r"(?:(?!\b(?:att|om|som)\b)[^.;:]){0,120}?\b(?:senast|före|innan)\b[^.;:]{0,40}?\d.*)",
    pieces=("senast", "före", "innan"),
)
"""Behind 'beslutade att' a subject, any verb in the present, and then its deadline: 'kommunen utser ombud senast …'."""

DOES_BY = lazy(
    r"(?P<to>(?:[A-ZÅÄÖ][\w’'-]* (?:(?:och|samt|kommun|för [a-zåäö]+) ){0,2}){1,6})(?P<task>(?!före|anser|anför|yrkar|frågar|menar|tycker|informerar|berättar|meddelar|redogör|är\b|var\b|har\b)"
    r"[a-zåäö]+(?:ar|er|år|ör|är|yr)\b(?:(?!\b(?:att|om|som)\b)[^.]){0,120}?\b(?:(?:senast|före|innan)\b[^.]{0,40}?(?:\d|slut)|(?:vecka|v\.)\s*\d|(?:till|inför|före|vid|på)\s+nästa\s).*)",
    pieces=("senast", "före", "innan", "vecka", "v.", "nästa"),
)
"""Somebody, by name, does anything by a day: 'NN rensar förrådet senast den 3 maj'."""
DEADLINES = frozenset(("senast", "före", "innan", "vecka", "v.", "nästa"))
"""A cheap test before it."""

NOT_TAKEN = lazy(
    r"(?:slutar|avgår|börjar|tillträder|fyller|blir|får|kommer|deltar|medverkar|närvarar|saknar|väntar|hoppas|tackar|hälsar|"
    r"avgör|beslutar|fattar|antar|fastställer|godkänner|stänger|öppnar|går\s+(?:i\s+pension|ut\b)|skickar\s+(?:\w+\s+)?hälsning|"
    r"återkommer\s+(?:i\s+tjänst|till\s+(?:tjänsten|arbetet|jobbet))|bjuder\s+in\s+till\s+(?:diskussion|samtal|frågor|dialog|inspel)|kallar\s+till\s+ordning)"
)
"""Verbs behind a name that tell what becomes of somebody, what happens in the meeting or what another organ decides."""
HABIT = lazy(
    r"\b(?:varje\s+(?:år|månad|vecka|termin|kvartal|dag|vår|höst|sommar|vinter)|årligen|alltid|brukar|vanligtvis|vanligen|normalt|"
    r"ofta|ibland|för\s+närvarande|just\s+nu|sedan\s+(?:19|20)\d\d|senare\s+under\s+(?:mötet|dagen|sammanträdet)|"
    r"enligt\s+\w*(?:lagen|ordningen|reglementet|avtalet|stadgarna|instruktionen|rutinen))\b"
)
"""What is done again and again, is being done, or a rule says: nobody takes it on now."""

DOING = frozenset(
    "tar begär återkommer återkopplar fattar bereder utreder undersöker kontaktar sammanställer redovisar bjuder skickar upprättar utarbetar ser lämnar kallar "
    "sammankallar bokar ordnar meddelar informerar presenterar arbetar skriver planerar följer stämmer återrapporterar rapporterar samordnar kompletterar "
    "inhämtar lyfter gör för samlar bevakar reviderar uppdaterar mailar kollar hör ansvarar inventerar kartlägger håller besvarar svarar avgör tillfrågar frågar ringer mejlar".split()
)
"""First words of the verbs of ``DOES``: a cheap test before the pattern."""

AGENT = lazy(
    r"(?:ordförande|sekreterare|presidi|nätverk|kommun|region|landsting|koordinator|samordnare|ledning|chef|direktör|strateg|huvudm|parter|deltag|ledam[oö]t|\balla\b|samtliga|"
    r"respektive|varje|var och en|förvaltning|beredning|grupp|utskott|politiker|tjänsteperson|tjänstem[aä]n|processled|projektled|\bråd|rådet|nämnd|styrelse|kansli|enhet|centralen|"
    r"länsstyrelsen|förbund|inspektör|sökanden|ägare|innehavare|kamrer|rektor|kassör|kyrkoherde|ingenjör|ekonom|utredare|handläggare|forum|sjukhus|verksamhet|konsult|arbetsutskott)",
    re.IGNORECASE,
)
"""Words by which a subject is somebody who can do work."""

DUE_SENTENCE = lazy(
    r"[^.]*\b(?:senast|ska(?:ll)? vara|visas|läggs fram|redovisas|presenteras|återrapporteras|återredovisas|återkopplas|rapporteras|lämnas|är klar[at]?|vara klar[at]?|färdigställs|följs upp|sker)\b|"
    r"(?:[Ee]tt |[Ee]n )?(?:[Ff]örslag(?:et)?|[Åå]terkoppling|[Uu]ppföljning|[Åå]terrapport\w*|[Åå]terredovisning|[Rr]edovisning|[Rr]apport(?:en)?|[Uu]ppdraget|[Dd]etta|[Ss]var(?:et)?|[Rr]esultat(?:et)?|"
    r"[Uu]nderlag(?:et)?|[Pp]lan(?:en)?|[Aa]rbetet|[Tt]ill|[Vv]id|[Ss]enast|[Ii]nför|[Pp]å|[Dd]elrapport|[Ss]lutrapport)\b"
)
"""How a sentence begins that tells when the task before it is to be reported."""

PREPOSITION = lazy(
    r"\b(?P<phrase>(?:[Tt]ill(?:s| och med)?|[Vv]id|[Pp]å|[Ss]enast|[Ii]nför|[Uu]nder|[Ff]öre|[Ii]nnan|[Ii]|[Pp]er|[Ff]ör)"
    r"(?:\s+(?!(?:till|vid|på|senast|inför|före|innan|att|från|dat|daterad|daterat|daterade|av\s+den)\b)[\wåäöÅÄÖ:/-]+,?){0,7}?"
    r"\s+)\Z"
)
"""The words that tie a date to what is before it: 'till mötet den '; the day of a letter ('på remissen av den ') is none."""
DUE_PREPOSITION = lazy(r"(?:till|vid|på|senast|inför|under|före|innan|i|per)\b", re.IGNORECASE)
FIRM_DUE = lazy(r"(?:till|senast|inför|före|innan)\b", re.IGNORECASE)
"""Words before a time by which it is a deadline whatever stands around it; ``WITHIN`` can tell when a thing happened."""
WITHIN = lazy(r"(?:under|i|per)\b", re.IGNORECASE)
SIDE_CLAUSE = frozenset("som vad hur där när vilka vilken vilket".split())
"""First words of a clause that tells of the matter of a task."""
TELLS_IN_SIDE_CLAUSE = lazy(r"har|fick|gick|(?!inte\b|efter)\w{2,}(?:[air]t|tt|ts|[dt]es?)")
"""A verb of the past in such a clause: 'som kommit in', 'hur skolorna arbetat'."""

TERM = lazy(
    r"\b(?P<text>(?:under|senast|till|före|inför|i)\s+(?:(?:början|slutet|mitten)\s+av\s+)?(?:Q[1-4]|kvartal\s+\d|(?:första|andra|tredje|fjärde)\s+kvartalet|vårterminen|höstterminen|våren|hösten|sommaren|vintern|året|år)?\s*"
    r"(?P<year>(?:19|20)\d\d))\b(?!\s*[–/-]\s*\d)",
    pieces=("19", "20"),
)
"""A deadline that names a year only."""
NUMBERED_MEETING = lazy(
    r"\b(?P<text>(?:(?:på|vid|till)\s+)?(?:[\wåäöÅÄÖ]+s\s+)?(?:möte|sammanträde)\s+(?:nr|nummer)\s+\d+\s+(?:under\s+|år\s+)?(?P<year>(?:19|20)\d\d))\b",
    pieces=("möte", "sammanträde"),
)
BEFORE_THAT = lazy(r"\b(?:(?:innan|före|till) dess|dessförinnan)\b", pieces=("dess",))
WEEK = lazy(
    r"\b(?P<text>(?:(?:senast|under|till(?:\s+och\s+med)?|före|i)\s+)?(?:vecka\s+|v\.?\s?)(?P<week>\d{1,2})(?:\s+(?:år\s+)?(?P<year>(?:19|20)\d\d))?)\b"
)

SEASON = lazy(
    r"\b(?P<text>(?:under|till|i|senast(?:\s+(?:under|i|till))?)\s+(?:(?:början|slutet|mitten)\s+av\s+)?"
    r"(?P<season>våren|vårterminen|sommaren|hösten|höstterminen|året)|i\s+(?P<short>vår|sommar|höst)|"
    r"(?:under|till|i|senast(?:\s+(?:under|i))?)\s+(?:kvartal\s+(?P<quarter>[1-4])|Q(?P<short_quarter>[1-4])|(?P<ordinal>första|andra|tredje|fjärde)\s+kvartalet)|"
    r"(?:före|innan|till|vid|senast(?:\s+vid)?)\s+(?P<end>årsskiftet|årets\s+slut|jul))\b(?!\s+(?:19|20)\d\d)",
    pieces=("vår", "sommar", "höst", "året", "årets", "årsskift", "jul", "kvartal", "Q"),
)
"""A deadline by a season or the year's end that is named without its year."""
QUARTERS = ("första", "andra", "tredje", "fjärde")
SEASON_OVER = (("vår", 7), ("sommar", 10), ("höst", 12), ("året", 13))
"""From which month on such a season is the next year's."""

_MEETING = r"(?:nästa|nästkommande|nästföljande|kommande)\s+(?:ordinarie\s+)?(?P<kind>[\wåäö]*?)(?:möte|mötet|sammanträde|sammanträdet|träff|(?<=styrgrupp)|(?<=styrelse))"
COMING_MEETING = lazy(
    rf"\b(?P<text>(?:[Tt]ill|[Vv]id|[Pp]å|[Ii]nför|[Ff]öre|[Ii]nnan|[Ii]|[Ss]enast(?:\s+(?:till|vid|på))?)\s+(?:[\wåäöÅÄÖ]+s\s+)?{_MEETING})\b",
    pieces=("nästa", "nästkommande", "nästföljande", "kommande"),
)
"""A deadline by the next meeting, whose day stands elsewhere."""
CLEAR = lazy(r"\A(?:klart?|färdigt?)\s+(?=senast|till|före|innan|i\s|vid)", re.IGNORECASE)
"""What can stand before a deadline: 'Klart senast 1 mars'."""
NEXT_MEETING = lazy(rf"\b{_MEETING}\b", re.IGNORECASE, pieces=("nästa", "nästkommande", "nästföljande", "kommande"))
"""The same as a field tells it, with a preposition or without."""

MONTH_END = lazy(
    r"\b(?P<text>(?:före|innan|till|vid|senast(?: vid)?)\s+månadens\s+(?:slut|utgång))\b", pieces=("månadens",)
)
"""A deadline by the end of the month of the meeting."""

DOER = lazy(r"(?:[A-ZÅÄÖ][\w’'-]+ (?:och )?){1,6}(?=[a-zåäö]+(?:ar|er|år|ör|yr)\b)")
"""Who does something, at the beginning of a task in the present: 'NN kontaktar skolorna'."""

TASK_FIELD = lazy(
    r"(?:(?<=[\s.;,])|\A)(?:(?P<to>[Aa]nsvariga?|[Aa]nsvar|[Vv]em|ANSVARIGA?|ANSVAR)|"
    r"(?P<due>[Kk]lart?(?: senast)?|[Nn]är|[Dd]eadline|[Tt]idplan|[Ss]luttid|KLART?))\s*:\s*"
)
"""The fields behind a task that is printed as a paragraph: 'Ansvarig: NN  Klart: v 41'."""

COLUMNS = {
    word: kind
    for kind, words in (
        ("number", "nr|nr.|#"),
        ("status", "status|läge|kommentar|kommentarer|anmärkning"),
        ("what", "vad|uppgift|uppgifter|aktivitet|aktiviteter|åtgärd|åtgärder|att göra|uppdrag"),
        ("who", "vem|ansvarig|ansvariga|ansvar|vem ansvarar|vem gör"),
        (
            "when",
            "när|klart|klar|klart senast|klar senast|deadline|senast|tidpunkt|datum|tidplan|till när|klart när",
        ),
    )
    for word in words.split("|")
}
"""What a column of a table of tasks tells, by its head in lower case."""
WHO = ("Vem", "vem", "VEM", "nsvar", "NSVAR")
"""One of these stands in the head of every such table: a cheap test."""
DONE = lazy(
    r"(?:är\s+)?(?:klart?|klara|färdigt?|utför[td]|genomför[td]|slutför[td]|avslutat?d?|åtgärdat?d?|verkställ[td]|gjort)\b",
    re.IGNORECASE,
)
"""What stands in a column of status where a task is no more to be done."""
TIME_OF_DAY = lazy(r"(?:kl(?:ockan)?\.?\s*)?[012]?\d[.:][0-5]\d(?:\s*(?:[-–]|till)\s*[012]?\d[.:][0-5]\d)?\s*\Z")
"""What stands in a column of times where a table is a day's programme."""

AMOUNT = lazy(
    r"(?<![\d,])(?P<value>\d{1,3}(?:[ .]\d{3}){1,4}|\d{1,12})(?:,(?P<decimals>\d{1,3}))?\s?"
    r"(?:(?P<unit>tkr|kkr|mkr|mnkr|msek|tusen kronor|miljon(?:er)? kronor|miljon(?:er)? kr|milj\. kr(?:onor)?|mn kr|miljard(?:er)? kronor)\b|"
    r"(?P<kronor>kronor|kr|SEK|:-)(?!\w))"
    r"(?P<rate>(?:\s?/\s?|\s+per\s+)[a-zåäö]+)?",
    re.IGNORECASE,
)
AMOUNT_PIECES = ("kr", ":-", "sek")
"""One of these, in lower case, stands in every match of ``AMOUNT``."""
LONGEST_AMOUNT = 40
"""In every match the first figure stands at most so many characters before its piece: '999 999 999 999 999,999 miljarder kr'."""
MONEY = ("kr", "Kr", "KR", "kR", ":-", "SEK", "msek", "Msek")
"""A text without any of these, as printed, tells of no money."""
UNITS = {
    "tkr": 1_000,
    "kkr": 1_000,
    "tus": 1_000,
    "mil": 1_000_000,
    "mkr": 1_000_000,
    "mnk": 1_000_000,
    "mse": 1_000_000,
    "mn ": 1_000_000,
}
"""Factor by the unit's first three letters; 'miljard' is told apart by its name."""
BRACKET_SUM = lazy(r"\((?P<sum>\s*\d[\d ]{0,14}\d(?:\s*\+\s*\d[\d ]{0,14}\d){1,9}\s*)\)")
"""Sums added up in brackets, without a unit."""

MEETING_WORD = lazy(
    r"\b(?:\w*(?:möte(?:t|n|na)?s?|träff(?:en)?|samman-?\s*träde(?:t|n|na)?s?|(?:mötes|sammanträdes)(?:tider|datum|dagar)|seminari(?:et|um|edag)|anteckningar(?:na)?)|"
    r"(?:dialog|tema|planerings|lednings|seminarie|arbets)dagen(?=\s+(?:den\s+)?\Z)|workshopen|protokoll(?:et)?)\b",
    re.IGNORECASE,
    pieces=("möte", "träde", "träff", "protokoll", "anteckning", "dagen", "seminari", "workshop"),
)
_DECISION_WORDS = (
    r"beslut(?:et|en|ade|ades|at|ats)?|[\wåäö]+beslut|beslöt|beslöts|antogs?|antagit|antagits|antagen|antaget|fastställdes?|godkändes?|i\s+uppdrag|uppdrogs?|"
    r"ställde\s+sig\s+bakom|rekommenderade|bestämdes?|behandlades?|behandlats|avslogs?|avslagits|anslog|anslagit|förelade|tillstyrkte|avstyrkte|sade|förslag\s+till\s+(?:kommun|region)fullmäktige|enades|bereddes|bordlades|återremitterades|reviderades|bordlagt\s+ärende|ställde\s+sig"
)
DECISION_WORD = lazy(lambda: rf"\b(?:{factored(_DECISION_WORDS)})\b", re.IGNORECASE)
INVITATION = lazy(r"\b[Ii]nbju\w+\b", pieces=("nbju",))
"""An event that others hold."""
DEADLINE_BEFORE = lazy(
    r"\b(?:senast|före|innan|till och med|från och med|fr\.o\.m\.?|t\.o\.m\.?)(?:\s+\w+dagen)?(?:\s+den)?\s+\Z",
    re.IGNORECASE,
    pieces=("senast", "före", "innan", "och med", ".o.m"),
)
EXTRA_MEETING = lazy(r"\bextra\s*(?:insatt\w*\s+)?(?:möte|träff|sammanträde)\w*", re.IGNORECASE, pieces=("extra",))
"""A meeting that is set up where it is named."""
ANNOUNCES = lazy(
    r"(?:[Nn]ästa|[Nn]ästkommande|[Kk]ommande|[Öö]vriga)\s+(?:\w+\s+)?(?:möte|sammanträde|mötes|sammanträdes|träff)\w*|\b(?:[Mm]ötes|[Ss]ammanträdes)(?:tider|datum|dagar)\b",
    pieces=("ästa", "ommande", "vriga", "ötes", "ammanträdes"),
)
MOVED = lazy(
    r"\b(?:tas\s+(?:åter\s+)?upp|återupptas|återkomm\w+(?!\s+med\b)|bordlägg\w+|bordlades|flyttas|skjuts|hänsk(?:juts|öts?|juter)|behandlas|lyfts)\b",
    re.IGNORECASE,
    pieces=("tas", "åter", "bord", "flytt", "skju", "hänsk", "behandl", "lyft"),
)
"""That the matter itself goes on at a coming meeting."""
DECIDED_BEHIND = lazy(
    r"(?:\w+\s+){0,2}?(?:antagit|beslutat|beslutade|beslutades|antogs?|i\s+uppdrag|beslöt|godkänt|fastställt|gett|givit|rekommenderat|tillstyrkt|ställt|(?:\w+s\s+)?uppdrag)\b",
    pieces=tuple("antagit beslut antog uppdrag beslöt godkänt ställt gett givit rekommenderat tillstyrkt".split()),
)
"""A verb of deciding behind a date: 'har 2025-02-21 antagit'."""
YEAR_OF_DECISION = lazy(
    r"\b(?:beslut\s+av|antogs?|antagit|antagits|beslutades?|fastställdes|godkändes)\b(?:(?!\b[Aa]tt\b)[^.,;:]){0,70}?\b(?:19|20)\d\d\b",
    pieces=("beslut", "antog", "antagit", "fastställ", "godkän"),
)
_ORGAN = r"[A-ZÅÄÖ][\wÅÄÖåäö-]*(?:\s+[A-ZÅÄÖ][\wÅÄÖåäö-]*)?"
MEETING_LEAD = lazy(
    r"(?:\b(?P<before>(?:[Pp]å|[Vv]id|[Tt]ill|[Ff]rån|[Ii]nför|[Ee]fter|[Uu]nder|[Ii])(?:\s+(?:ett|en|det|den|dagens))?\s+|(?:[Dd]et|[Dd]en|[Ee]tt)\s+))?"
    rf"(?P<own>(?:(?:[Ee]xtra|[Oo]rdinarie|[Gg]emensamt|insatta?)\s+)*(?:(?:(?P<organ>{_ORGAN}?)(?::s|s)|(?P<noun>[a-zåäö]*(?:rådet|nämnden|gruppen|styrelsen|utskottet|"
    r"forumet|kommittén|beredningen))s)\s+)?(?:(?:extra|ordinarie|insatta?)\s+)*)\Z"
)
"""What leads up to the word for a meeting: a preposition, the organ in the genitive, 'extra'."""
DECIDING_ORGAN = lazy(
    rf"(?:\A|[\s(])(?P<organ>(?!(?:Den|Det|Vid|På|I|Till|Från|Efter|Under|Som|När|Då|Där|Detta)\b){_ORGAN})\s+(?:har\s+)?\Z"
)
"""The organ before a verb of deciding."""
DECIDED_BY = lazy(rf"\w+\s+av\s+(?P<organ>{_ORGAN}|[a-zåäö]+\s+[a-zåäö]+)\s")
"""The organ behind a passive: 'beslutades av …'."""
TAIL_OF_MEETING = lazy(r"\s+[–-]\s+[^\n]{3,40}")
"""'– datum meddelas senare' behind an announced meeting."""
CLOCK_BEHIND = lazy(r"\s+(?:klockan|kl\.?)\s*\d{1,2}(?:[.:]\d\d)?")

DAY_BEHIND_ORGAN = lazy(
    r"(?:[\s,–:-]*\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)?(?:[\s,–:-]+den)?[\s,–:-]*\Z", re.IGNORECASE
)
"""A weekday and punctuation between an organ and its date."""
NO_ORGAN = lazy(
    r"(?:(?:nästa|kommande|övriga|extra\s?(?:insatt|insatta)?|ordinarie)\s+)*(?:möte|möten|mötet|mötestider|sammanträde|"
    r"sammanträden|sammanträdestider|datum|extra\w*|plats|tid|kl|den|vi|och|i|preliminärt|hålls|äger|blir|sker|därefter|gemensam\w*|\w+ möte i)\b",
    re.IGNORECASE,
)
"""Words before a date in a list of meetings that name no organ."""
CLAUSE_BETWEEN = lazy(r"\batt\b|[,;]|\bfrån och med\b|\boch\b(?! \d)")
"""Between a verb of deciding and a date: the date is of another clause."""
SENTENCE_BETWEEN = lazy(r"(?<!kl)[.;]\s|\bmötesplats")
"""Between a meeting and a date: the date is of another sentence."""
SECTION_BEHIND = lazy(r",?\s*\(?§+\s*\d{1,4}\b\)?")
"""An item's number behind a date: what was decided there that day."""
MEETING_BEHIND = lazy(r"\s*(?:års|s)?\s*(?:möte|sammanträde)\w*")
"""The word for a meeting behind its date."""
MEETS = lazy(r"\s+(?:sammanträder|träffas|möts|har möte|håller möte)\b.*\Z")
"""'sammanträder' behind the organ that meets."""

RECOMMENDS = lazy(
    r"(?:\A|\bbeslut(?:ar|ade) )[Aa]tt föreslå\b|\b[Rr]ekommendera|\b[Ff]öresl(?:år|og|ås)\b|\b[Uu]ppmana"
)
"""Verbs behind which no task follows: somebody else is to decide."""

NO_SUBJECT = lazy(
    r"(?:i|till|vid|på|för|under|efter|om|när|då|där|enligt|av|utifrån|inom|med|det|detta|de|den|dessa|som|gällande|processen|förslaget|beslutet|"
    r"ärendet|frågan|kostnaden|medlen|arbetet|särskilt|resterande|ytterligare)\b",
    re.IGNORECASE,
)
"""First words of what is no subject that can do work."""
