"""How the text of a decision's cell begins in a protocol that is a table."""

from __future__ import annotations

from lsgparse.patterns import lazy

CELL_STARTS = lazy(
    r"(?:Läggs|Lades|Lägges|Godkänn\w*|Godkändes?|Fastställ\w*|Antas|Antogs|Antages|Noter\w+s|Noteras|Konstatera\w+|Beslut\w*|Beslöts|Bifall\w*|Bifölls|"
    r"Avslås|Avslogs|Avslag|Återremi\w+|Bordl\w+|Uppdra\w*|Uppdrogs|Uppdrag åt|Uppdraget|Att\b|Rekommend\w+|Utses|Utsågs|Valdes|Väljs|Informationen|Information \w+s\b|"
    r"Frågan (?:tas|bordläggs|återkommer|lyfts|hänskjuts)|Ärendet (?:tas|bordläggs|återremitteras|återkommer)|Redovisningen|Rapporten (?:läggs|godkänn|noter)|"
    r"Ställer sig|Ställde sig|Tillstyrk\w+|Avstyrk\w+|Överlämnas|Överläts|Delges|Delgavs|Tas upp|Tages upp|Kallas|Inga? (?:beslut|åtgärd)|[A-ZÅÄÖ][a-zåäö]{3,}(?:as|des|tes|ts)\.?\Z|"
    r"[A-ZÅÄÖ][\wåäö]+(?:en|et|erna|n|s)?(?: [a-zåäö]+){0,2} (?:bestäms|beslutas|fastställs|avgörs|godkänns|antas|läggs|noteras|noterades|godkändes|utreds|ska(?:ll)?)\b)"
)
GLUED_CELL = lazy(
    r"(?<=[\w.,)] )(?:Läggs|Lades|Godkänns|Godkändes|Fastställs|Fastställdes|Antas|Antogs|Noteras|Noterades|Konstateras|Konstaterades|Beslutades|Beslutas|"
    r"Bifalles|Bifalls|Bifölls|Avslås|Avslogs|Återremitteras|Återremitterades|Bordläggs|Bordlades|Uppdras|Uppdrogs|Utses|Utsågs|Valdes|Informationen|Frågan tas)\b"
)
"""A decision's beginning that came out behind the end of the notes, on their line."""
