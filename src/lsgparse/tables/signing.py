"""Words and forms of a signature block and of the notice that minutes have been posted."""

from __future__ import annotations

import re

from lsgparse.patterns import lazy

SIGNATURE_LABEL = lazy(
    r"(?:vid (?:protokollet|pennan|\w*anteckningarna|tangent\w+|datorn|skärmen)(?=\W|\Z)|antecknat av|(?:protokoll|anteckningar) (?:skrivet|skrivna|fört|förda) av|underskrift(?:er)?|juster(?:as|at|ades)\b(?: den)?|protokollet justeras|protokollet är justerat|namnförtydligande|"
    r"signatur(?:er)?|justeras av|protokollet justeras av|sekreterarens underskrift|ordförandens underskrift|justerarens underskrift|digitalt signerat|signerat|ort och datum)",
    re.IGNORECASE,
    pieces=tuple(
        "vid protokoll antecknat anteckningar skrift juster förtydligande signa signe digitalt elektroniskt underteckna datum".split()
    ),
)
"""Words of a signature block that are neither name nor role."""

SIGNATURES_HEAD = lazy(
    r"(?:(?:digitala |elektroniska )?underskrift(?:er)?|signaturer|justerat digitalt)\s*:?"
    r"(?:\Z|\s{2,}|\t|\s+Paragrafer\b)",
    re.IGNORECASE,
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
    r"(?:anslag\s*/\s*bevis|bevis om (?:anslag|justering)|anslagsbevis|bevis\b|tillkännagivande|anslag\Z)",
    re.IGNORECASE,
)
"""A line that begins the notice that the minutes have been posted: form, not minutes."""

POSTING_WORDS = ("anslag", "bevis", "tillkännagivande")
"""One of these stands in every such line, in whatever case: a cheap test."""

SIGNATURE_OF_NOTICE = lazy(r"underskrift\b[\s:._]*\Z", re.IGNORECASE)
"""A line of that notice: the name of the one who posted it stands behind or below."""
