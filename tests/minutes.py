"""A small sound protocol, all invented, which the tests of the checks change."""

from __future__ import annotations

HEAD = "Protokoll Samrådet för skolhälsa\nDatum: 2024-03-05 kl. 09.00-11.00\nPlats: Falun\nDnr: SSH 12-2024\n"
LIST = "Närvarande\nAnna Berg, ordförande   Falu kommun\nBo Ekman, justerare   Borlänge kommun\n"
PEOPLE = f"{LIST}Cilla Dahl, sekreterare   Säters kommun\n"
ITEMS = "1. Mötet öppnas\n\n2. Plan för länet\nBeslut\nSamrådet godkänner planen.\n"
SIGNED = "\nVid protokollet\nCilla Dahl\n\nJusteras\nAnna Berg\nBo Ekman\n"


def protocol(
    more: str = "", *, head: str = HEAD, people: str = PEOPLE, items: str = ITEMS, signed: str = SIGNED
) -> str:
    """A small sound protocol, with more items behind the first two."""
    return f"{head}\n{people}\n{items}{more and chr(10) + more}{signed}"


WHOLE = protocol()
"""It calls for no diagnostic."""
