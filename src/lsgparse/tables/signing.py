"""Words and forms of a signature block and of the notice that minutes have been posted."""

from __future__ import annotations

import re

from lsgparse.patterns import lazy

SIGNATURE_LABEL = lazy(
    r"(?:vid (?:protokollet|pennan|\w*anteckningarna|tangent\w+|datorn|skärmen)(?=\W|\Z)|antecknat av|(?:protokoll|\w*anteckningar) (?:skrivet|skrivna|fört|förda) av|underskrift(?:er)?|juster(?:as|at|ades)\b(?: den| av| (?:elektroniskt|digitalt)(?: av)?)?|protokollet justerat|justerade av|(?:dag|datum|år och dag) som ovan|protokollet justeras|protokollet är justerat|namnförtydligande|"
    r"signatur(?:er)?|protokolls?justering|justeras av|protokollet justeras av|sekreterarens underskrift|ordförandens underskrift|justerarens underskrift|(?:(?:detta |denna )?(?:protokoll(?:et)?|dokument(?:et)?|handling(?:en)?|anteckningar(?:na)?) (?:är|har) )?(?:signerats |undertecknats )?"
    r"(?:digitalt|elektroniskt)(?: (?:signera|underteckna|justera)(?:t|d|ts|de|s)\b| underskrive[nt]\b)?(?: och underskrivet)?(?: av\b)?"
    r"|signera[ts](?: av\b)?|undertecknat av\b|ort och datum)",
    re.IGNORECASE,
    pieces=tuple(
        "vid protokoll antecknat anteckningar skrift juster förtydligande signa signe digitalt elektroniskt underteckna datum ovan".split()
    ),
)
"""Words of a signature block that are neither name nor role."""

PLACE_OF_SIGNING = lazy(r"(?:plats och tid|tid och plats|ort och datum|datum|plats)\s*:", re.IGNORECASE)
"""Where and when the minutes were adjusted, behind a label of the block."""

DAY_OF_SIGNING = lazy(r"[\s,;]*\(?(?:19|20)\d\d-\d\d-\d\d(?:[ T]+(?:kl\.?\s*)?\d\d[:.]\d\d(?:[:.]\d\d)?)?\)?\Z")
"""When somebody signed, behind the name."""

PLACE_AND_DAY = lazy(
    r"[A-ZÅÄÖ][^\d.:;()]{1,30}?,?\s+(?:den\s+)?(?:\d{1,2}\s+[a-zåäö]{3,9}\s+(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ ]\s?(?:19|20)\d\d)\Z"
)
"""Where and when the minutes were signed: 'Åsby den 3 maj 2022'."""

MEMBERS = frozenset(("ledamot", "ledamöter", "närvarande ledamot", "nämndledamot", "styrelseledamot"))
"""What stands below a name in a signature block and is no role of the meeting."""

SIGNATURES_HEAD = lazy(
    r"(?:detta |denna )?(?:protokoll(?:et)?|dokument(?:et)?)\s(?:är|har)\s(?:\w+\s){0,2}?(?:signera|underteckna|underskriv)\w*(?:\s\w+)?\s+av\s*:?\Z"
    r"|(?:(?:digitala |elektroniska )?underskrift(?:er)?|signaturer|justerat digitalt)\s*:?(?:\Z|\s{2,}|\t|\s+Paragrafer\b)",
    re.IGNORECASE,
    pieces=("underskri", "signatur", "digitalt", "signera", "underteckna"),
)
"""A line that heads the signature block of a cover page or of the last page."""

SIGNED_LINE = lazy(
    r"(?:(?:under)?skrift(?:er)?:?\s+)?(?P<role>[^\W\d_]+)\s*+:?\s*+(?:(?:[._]\s?){6,}|[._]*(?:…[\s._]?){2,})",
    re.IGNORECASE,
)
"""A role and the dots to sign on: a signature block without a head."""

UNDERSIGNED = lazy(r"\Aunderskrift(?:er)?\s+", re.IGNORECASE)
"""'Underskrift sekreterare': the role alone counts."""

RULE_TO_SIGN = lazy(r"(?:[._…]\s?+){12,}+(?:\s++(?:[._…]\s?+){6,}+)*+\Z")
"""Nothing but dots or rules to sign on."""

NOTICE_OF_POSTING = lazy(
    r"(?:anslag\s*/\s*bevis|bevis om (?:anslag|justering)|anslagsbevis|bevis\b|tillkännagivande|anslag\Z|protokollet (?:har (?:varit|hållits)|framlagt|framläggs|är framlagt)|framlagt till påseende|intygar\Z)",
    re.IGNORECASE,
)
"""A line that begins the notice that the minutes have been posted: form, not minutes."""

POSTING_WORDS = ("anslag", "bevis", "tillkännagivande", "påseende")
"""One of these stands in every such line, in whatever case: a cheap test."""

SIGNATURE_OF_NOTICE = lazy(r"underskrift\b[\s:._]*\Z", re.IGNORECASE)
"""A line of that notice: the name of the one who posted it stands behind or below."""
