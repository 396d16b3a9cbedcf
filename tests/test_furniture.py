"""What a page carries beside its text: running heads, feet, page numbers, signature services; marked, never removed."""

from __future__ import annotations

import pytest

from lsgparse import parse, parse_result
from lsgparse.tables.pages import FURNITURE, Furniture, furniture_kind


def marked(text: str) -> dict[str, str]:
    """Each line that is furniture, with its kind."""
    return {
        text[stretch.start : stretch.end]: stretch.detail
        for stretch in parse_result(text).stretches
        if stretch.part == "furniture"
    }


def marked_lines(text: str) -> list[int]:
    """The numbers of the lines that are furniture."""
    return [
        text.count("\n", 0, stretch.start) + 1
        for stretch in parse_result(text).stretches
        if stretch.part == "furniture"
    ]


@pytest.mark.parametrize("row", FURNITURE, ids=lambda row: row.kind)
def test_the_examples_of_every_row(row: Furniture) -> None:
    for line in row.yes:
        assert furniture_kind(line) == row.kind
    for line in row.no:
        assert furniture_kind(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sid 2 (9)", "page number"),
        ("14 (20)", "page number"),
        ("sidan 3 av 8", "page number"),
        ("- 12 -", "page number"),
        ("Penneo dokumentnyckel: ABCD1-EFGH2-IJKL3", "signature service"),
        ("Detta dokument är digitalt signerat via en tjänst", "signature service"),
        ("Justerandes sign", "page footer"),
        ("Ordförandens sign.", "page footer"),
        ("12. Budget", None),
        ("2024", None),
        ("3/4 av platserna är belagda", None),
        ("Sidan har rättats", None),
        ("Dokumentet sprids till kommunerna", None),
        ("Justerare", None),
    ],
)
def test_a_line_can_be_furniture_by_itself(line: str, kind: str | None) -> None:
    assert furniture_kind(line) == kind


NUMBERS = ("ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")


def pages(*bodies: str, head: str = "Vårdforum Sjöbo", foot: str = "Sida {} av {}") -> str:
    """Pages of a dozen lines, each with head and foot."""
    sheets = []
    for number, body in enumerate(bodies, 1):
        lines = "\n".join(f"Rad {word} i stycke {NUMBERS[number]}." for word in NUMBERS)
        sheets.append(f"{head}\n\n{body}\n{lines}\n\n{foot.format(number, len(bodies))}\n")
    return "\n".join(sheets)


def test_lines_that_stand_at_every_page_edge_are_running_heads() -> None:
    found = marked(pages("Kommunen vill vänta.", "Regionen håller med.", "Frågan är svår."))
    assert found == {
        "Vårdforum Sjöbo": "page header",
        **{f"Sida {number} av 3": "page number" for number in (1, 2, 3)},
    }


def test_digits_in_a_running_head_may_change() -> None:
    text = "\f".join(
        pages(f"Avsnitt {word}", head=f"Blad nummer {number}", foot="") for number, word in enumerate(NUMBERS[:4], 1)
    )
    assert set(marked(text)) == {f"Blad nummer {number}" for number in (1, 2, 3, 4)}


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Beslut", id="a label"),
        pytest.param("- Ingen åtgärd", id="a list point"),
        pytest.param("Frågan tas inte upp.", id="a sentence"),
        pytest.param("ja", id="too short"),
        pytest.param("x" * 101, id="too long"),
    ],
)
def test_what_repeats_at_page_edges_without_being_furniture(line: str) -> None:
    text = pages(f"{line}\nEtt stycke om taxan.", f"{line}\nNågot om avgiften.", f"{line}\nOm resor.")
    assert line not in marked(text)


def test_one_page_has_no_running_heads() -> None:
    assert marked("Vårdforum Sjöbo\nVårdforum Sjöbo\n") == {}


BODY = "Den här raden är lång nog för att fylla satsytan från den ena kanten till den andra, nästan.\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            BODY * 4 + "\nScrive 0922211\n\nNämndens blad\n\n" + BODY * 3,
            [6, 8],
            id="a short line alone behind the foot",
        ),
        pytest.param(
            BODY * 4 + "\nScrive 0922211\n\nNämndens blad\n" + BODY * 3, [6], id="not where text follows at once"
        ),
        pytest.param(BODY * 4 + "\nScrive 0922211\n\n- punkt\n\n" + BODY * 3, [6], id="not a list point"),
        pytest.param(BODY * 4 + "\nScrive 0922211\n\nBeslut\n\n" + BODY * 3, [6], id="not a label"),
        pytest.param(BODY * 4 + "\nScrive 0922211\n", [6], id="nothing behind the foot"),
        pytest.param(
            BODY * 4 + "\nScrive 0922211\nSida 2 av 3\n\nNämndens blad\n\n" + BODY * 3,
            [6, 7, 9],
            id="a page number between",
        ),
        pytest.param(
            BODY * 4 + "Frågan om\n\nScrive 0922211\n\nNämndens blad\n\nBladets andra rad\n\ntaxan vilar.\n" + BODY * 3,
            [7, 9, 11],
            id="the header ends where the open sentence goes on",
        ),
        pytest.param(
            BODY * 4 + "Frågan om\n\nScrive 0922211\n\nNämndens blad\n\ntaxan vilar\n\nKommunerna väntar.\n" + BODY * 3,
            [7, 9],
            id="how it goes on is no header",
        ),
        pytest.param(
            BODY * 4 + "Frågan om\n\nScrive 0922211\n\nNämndens blad\nSjöbo Tomelilla\n\ntaxan vilar.\n" + BODY * 3,
            [7, 9, 10],
            id="a header of two lines before it",
        ),
        pytest.param(
            BODY * 4 + "Frågan om\n\nScrive 0922211\n\nTaxan vilar.\n" + BODY * 3,
            [7],
            id="a full sentence is no header",
        ),
    ],
)
def test_the_header_behind_the_foot_of_a_signature_service(text: str, lines: list[int]) -> None:
    assert marked_lines(text) == lines


def test_furniture_is_kept_in_the_source_and_stays_out_of_the_text() -> None:
    meeting = parse(
        "Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\nNärvarande\nRut Ek, Sjöbo kommun\nNils Ask, Region Skåne\n\n"
        "1. Taxor\nBeslut\nGruppen beslutar att\n\nSida 1 av 2\n\nanta taxan.\n\n2. Nästa möte\nInget bestämt.\n"
    )
    assert [(part.kind, part.lines) for part in meeting.source.furniture] == [("page number", ((12, 12),))]
    assert meeting.arenden[0].beslut[0].text == "Gruppen beslutar att anta taxan."
    assert meeting.arenden[0].beslut[0].lines == ((10, 10), (14, 14))
