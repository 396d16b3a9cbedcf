"""What a page carries beside its text: running heads, feet, page numbers, signature services; marked, never removed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from annotation import Record, annotation, name_of, texts
from lsgparse import Meeting, parse, parse_all, parse_result
from lsgparse.tables.pages import FURNITURE, PROOFS, Furniture, Proof, furniture_kind, proof_of
from lsgparse.text.repeated import similar, skeleton
from sheets import STYLES, Sheets, paginate


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


# A page's edge says nothing about the meeting


SEED = 20251103
ROUNDS = 3
LEAST_PAGES = {"head alone": 3, "number alone": 5}
"""How many heads or numbers there must be before they can be known; two, where a form feed or a figure tells."""
PAGED = ("page header", "page footer", "page number", "signature service")

APART = {
    "head with its number-table/smal-spalt-0": "a word broken at the page's end stands there as two",
    "foot of two lines-table/smal-spalt-2": "a word broken at the page's end stands there as two",
    "number above, form feed-variety/dalarna-2012-2": "a cell behind a page joins the one before",
    "number alone-variety/dalarna-2012-2": "a cell behind a page joins the one before",
    "head with its number-variety/ostergotland-2010-0": "a cell that ends behind a page runs on",
    "damaged head with form feeds-variety/ostergotland-2010-1": "a cell that ends behind a page runs on",
    "foot of two lines-variety/skane-0": "a cell of two lines is parted by a page",
    "foot of two lines-houses/universitetsnamnd-2": "a foot between a signature's label and the name is not seen",
}
"""What is read otherwise with furniture at just these places, by seed, and why."""


def clean() -> list[Path]:
    """The protocols without page breaks of their own."""
    found = []
    for text in texts():
        printed = text.read_text(encoding="utf-8")
        told = [part for meeting in parse_all(printed) for part in meeting.source.furniture if part.kind in PAGED]
        if "\f" not in printed and all(last <= 10 for part in told for _first, last in part.lines):
            found.append(text)
    return found


CLEAN = clean()


def told(meetings: Sequence[Meeting], line_of: Callable[[int], int]) -> list[Record]:
    """What is read, with the lines as they were; a line put in has a negative number.

    Furniture is left out, and what an item refers to: a reference is read within so many signs, and a head takes some.
    """
    records = [annotation(meeting, "") for meeting in meetings]
    for record in records:
        del record["furniture"]
        for person in record["attendance"]:
            person["line"] = line_of(person["line"])
        for item in record["arenden"]:
            del item["references"], item["next_meetings"]
            item["first_line"], item["last_line"] = line_of(item["first_line"]), line_of(item["last_line"])
            for beslut in item["beslut"]:
                beslut["lines"] = [line_of(beslut["lines"][0][0]), line_of(beslut["lines"][-1][1])]
    return records


def differences(got: Any, wanted: Any, where: str = "") -> Iterator[str]:
    """Every value in which two readings differ."""
    if isinstance(wanted, dict):
        for key, value in wanted.items():
            yield from differences(got[key], value, f"{where}.{key}")
    elif isinstance(wanted, list) and len(got) == len(wanted):
        for number, (one, other) in enumerate(zip(got, wanted, strict=True)):
            yield from differences(one, other, f"{where}[{number}]")
    elif got != wanted:
        yield f"{where}: {got!r}, not {wanted!r}"


def furniture_of(meetings: Sequence[Meeting]) -> set[int]:
    """The numbers of all lines that are furniture, blank ones between them included."""
    parts = [pair for meeting in meetings for part in meeting.source.furniture for pair in part.lines]
    return {number for first, last in parts for number in range(first, last + 1)}


def paged(text: Path, name: str) -> Iterator[tuple[str, Sheets]]:
    """A text with furniture at several places, and the seed of each."""
    style = STYLES[name]
    for number in range(ROUNDS):
        seed = f"{name}-{name_of(text)}-{number}"
        made = paginate(text.read_text(encoding="utf-8"), style, random.Random(f"{SEED}-{seed}"))  # noqa: S311 - no secret
        if made.pages > LEAST_PAGES.get(name, 2):
            yield seed, made


@cache
def read(text: Path) -> tuple[Meeting, ...]:
    return parse_all(text.read_text(encoding="utf-8"))


def problems(text: Path, made: Sheets) -> list[str]:
    """What is read otherwise with furniture than without, and furniture that is not seen or is none."""
    plain, meetings = read(text), parse_all(made.text)
    found = list(differences(told(meetings, lambda line: made.line_of.get(line, -line)), told(plain, int)))
    marks = furniture_of(meetings)
    found += [f"line {line} is not seen" for line in sorted(made.added - marks)]
    printed = text.read_text(encoding="utf-8").split("\n")
    false = {made.line_of[line] for line in marks if line in made.line_of} - furniture_of(plain)
    return found + [f"{printed[line - 1]!r} is none" for line in sorted(false) if printed[line - 1].strip()]


@pytest.mark.parametrize("text", [pytest.param(text, id=name_of(text)) for text in CLEAN])
def test_furniture_put_into_a_protocol_changes_nothing(text: Path) -> None:
    for name in STYLES:
        for seed, made in paged(text, name):
            found = problems(text, made)
            assert bool(found) == (seed in APART), f"{seed}: {found or 'is read well now'}"


def test_every_style_is_tried() -> None:
    assert len(CLEAN) >= 20
    for name in STYLES:
        assert sum(1 for text in CLEAN for _ in paged(text, name)) >= 5, name
    assert {seed for text in CLEAN for name in STYLES for seed, _ in paged(text, name)} >= APART.keys()


# Lines that are alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kommunstyrelsen", "Kommunstyre1sen"),
        ("Kommunstyrelsen", "K0mmunstyrelsen"),
        ("Kommunstyrelsen", "Komrnunstyrelsen"),
        ("Miljönämnden 3 (12)", "Miljonamndcn 11 (12)"),
        ("Lerviks  kommun", "Lerviks kommun"),
        ("Folkhälsorådet", "Folkhälsorådcf"),
    ],
)
def test_confusions_of_scanning_leave_the_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("kommunstyrelsen", "kommunstyrelen", True),
        ("kommunstyrelsen", "xommunstyrelxen", True),
        ("kommunstyrelsen", "kommunfullmäktige", False),
        ("beslut", "besluf", True),
        ("blad", "glad", False),
        ("samverkansnämnden för hjälpmedel", "samverkansnmnden för hjäpmedeI", True),
        ("", "", True),
    ],
)
def test_how_far_skeletons_may_differ(one: str, other: str, alike: bool) -> None:
    assert similar(one, other) is similar(other, one) is alike


# What repeats and belongs to the minutes


def minutes(*items: str) -> str:
    """A protocol of which every item begins a page and ends with the same lines."""
    body = "\f".join(
        f"{number}. Fråga {NUMBERS[number]}\n"
        + "\n".join(f"Rad {word} om fråga {NUMBERS[number]}." for word in NUMBERS)
        + f"\n{item}\n\nSida {number} av {len(items)}\n"
        for number, item in enumerate(items, 1)
    )
    return f"Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\nNärvarande\nRut Ek, Sjöbo kommun\n\n{body}"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("Föredragande: Rut Ek", id="a presenter"),
        pytest.param("Beslut\nVårdforum beslutar\natt godkänna informationen", id="a decision"),
        pytest.param("Beslut\nVårdforum beslutar\n- att godkänna informationen\n- att tacka", id="its points"),
        pytest.param("Bilagor\nDnr VF 2024/{}", id="numbers that do not count"),
    ],
)
def test_lines_of_the_minutes_that_repeat_at_page_edges_stay(lines: str) -> None:
    text = minutes(*(lines.format(number) for number in (31, 7, 22, 58, 4)))
    assert set(marked(text).values()) == {"page number"}
    assert len(parse(text).arenden) == 5


def test_an_organ_that_decides_at_even_distances_is_no_head() -> None:
    body = "\n".join(f"Rad {word} med något att säga." for word in NUMBERS * 2)
    items = "\n\n".join(
        f"{number}. Fråga {NUMBERS[number]}\n{body}\nBeslut\nVårdforum Sjöbo beslutar\natt godkänna plan {number}."
        for number in range(1, 7)
    )
    text = f"Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\nNärvarande\nRut Ek, Sjöbo kommun\n\n{items}\n"
    assert marked(text) == {}
    assert [len(item.beslut) for item in parse(text).arenden] == [1] * 6


def test_a_day_below_the_title_stays_with_the_heading() -> None:
    page = "Lerviks kommun\n{}\n2019-05-14\nBlad {}\n\n"
    body = "\n".join(f"Rad {word}." for word in NUMBERS)
    first = page.format("Protokoll Vårdforum", 1) + f"Närvarande\nRut Ek, Sjöbo kommun\n\n§ 1 Start\n{body}\n"
    text = first + "".join(page.format("Vårdforum", number) + f"§ {number} Taxa\n{body}\n\n" for number in (2, 3))
    assert marked_lines(text)[:2] == [1, 4]
    assert parse(text).date == "2019-05-14"


def test_title_and_organ_of_a_running_head() -> None:
    head = "MUNKEBY KOMMUN           SAMMANTRÄDESPROTOKOLL        {} (3)\nKommunstyrelsen          2023-04-18\n\n"
    body = "\n".join(f"Rad {word}." for word in NUMBERS)
    first = head.format(1) + f"Beslutande\nRut Ek (S), ordförande\nNils Ask (M)\n\n§ 1 Start\n{body}\n\n"
    meeting = parse(first + "".join(head.format(number) + f"§ {number} Taxa\n{body}\n\n" for number in (2, 3)))
    told = ("SAMMANTRÄDESPROTOKOLL Kommunstyrelsen", "Kommunstyrelsen", "2023-04-18")
    assert (meeting.title, meeting.body, meeting.date) == told
    assert [part.lines[0] for part in meeting.source.furniture] == [(1, 2)]


# Pages of signature services


PROTOCOL = (
    "Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\nNärvarande\nRut Ek, ordförande   Sjöbo kommun\n"
    "Nils Ask, justerare   Region Skåne\n\n1. Taxor\nBeslut\nVårdforum antar taxan.\n\n"
    "2. Nästa möte\nInget bestämt.\n\nOrdförande\nRut Ek\n\nJusterare\nNils Ask\n\n"
)

SERVICES = {
    "Scrive": "Verifikat\nTransaktion 09222115557000000001\n\nDokument\nProtokoll 2024-03-05\n"
    "Startades 2024-03-06 10:01:32 CET (+0100) av Eva Lind (EL)\n\nSignerande parter\nRut Ek (RE)\nSjöbo kommun\n"
    "Signerade 2024-03-07 11:20:03 CET (+0100)\n",
    "Penneo": "PENNEO\nSignaturerna i detta dokument är juridiskt bindande. Dokumentet är signerat genom Penneo.\n\n"
    "RUT EK\nOrdförande\nSerienummer: 19610203xxxx\nIP: 192.0.2.xxx\n2024-03-07 08:10:00 UTC\n\nNILS ASK\nJusterare\n"
    "Serienummer: 19700405xxxx\nIP: 198.51.100.xxx\n2024-03-08 09:12:44 UTC\n",
    "Comfact": "Underskriftssida\nDetta dokument har undertecknats elektroniskt av följande personer\n\nNAMN: RUT EK\n"
    "Certifikatsnummer: 5a1b\nDATUM & TID: 2024-03-07 08:10:00\nUndertecknat med BankID\n\nNAMN: NILS ASK\n"
    "DATUM & TID: 2024-03-08 09:12:44\nUndertecknat med BankID\n",
    "Addo": "Underskriftsbevis\nVisma Addo\nRut Ek\nSjöbo kommun\nIP-adress: 192.0.2.17\n2024-03-07 08:10:00\n"
    "Signeringsmetod BankID\n\nDokumentets hashvärde SHA-256\n"
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n",
}


@pytest.mark.parametrize("page", [pytest.param(page, id=name) for name, page in SERVICES.items()])
@pytest.mark.parametrize("feed", ["\f", "", "\nSida 1 av 2\n\f", "Scrive 0922211\n"])
def test_a_verification_page_is_no_part_of_the_minutes(page: str, feed: str) -> None:
    text = PROTOCOL + feed + page
    before, after = parse(PROTOCOL), parse(text)
    assert after.attendance == before.attendance
    assert after.arenden == before.arenden
    assert after.signatures == before.signatures
    assert len(after.signatures) == 2
    assert not after.source.unclassified
    begin = len(PROTOCOL + feed)
    stretches = [stretch for stretch in parse_result(text).stretches if stretch.start >= begin]
    assert {stretch.detail for stretch in stretches} == {"signature service"}


def test_minutes_that_speak_of_signing_are_no_verification_page() -> None:
    text = PROTOCOL.replace(
        "Beslut\n",
        "Kommunen har köpt en signeringstjänst av Scrive. Man skriver under med BankID.\nUnderskriften är juridiskt "
        "bindande. Protokollen har sedan dess\nsignerats med BankID klockan 10:15 den 3 maj.\n\nBeslut\n",
    )
    assert "signature service" not in marked(text).values()


@pytest.mark.parametrize("row", PROOFS, ids=lambda row: row.kind)
def test_the_examples_of_every_proof(row: Proof) -> None:
    assert row.yes
    for line in row.yes:
        assert proof_of(line) == row.kind
    for line in row.no:
        assert proof_of(line) is None


# A table of contents


TITLE = "Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\n"
PEOPLE = "Närvarande\nRut Ek, Sjöbo kommun\n\n"
BODY_OF_ITEMS = "".join(
    f"§ {number} {title}\n\nBeslut\nVårdforum beslutar att ta upp frågan igen.\nFrågan har väckts av Sjöbo kommun.\n\n"
    for number, title in ((12, "Taxor för hemtjänst"), (13, "Färdtjänst över länsgräns"), (14, "Nästa möte"))
)


@pytest.mark.parametrize(
    ("contents", "count"),
    [
        pytest.param(
            "Innehåll\n§ 12 Taxor för hemtjänst ........ 2\n§ 13 Färdtjänst över länsgräns ... 3\n"
            "§ 14 Nästa möte ..... 3\n",
            4,
            id="dots",
        ),
        pytest.param(
            "Ärendelista         Sida\n§ 12   Taxor för hemtjänst     2\n§ 13   Färdtjänst över länsgräns     3\n"
            "§ 14   Nästa möte    3\n",
            4,
            id="blanks",
        ),
        pytest.param(
            "Föredragningslista\n12 Taxor för hemtjänst\n13 Färdtjänst över länsgräns\n14 Nästa möte\n", 4, id="no sign"
        ),
        pytest.param(
            "Innehållsförteckning\nTaxor för hemtjänst\n2\nFärdtjänst över länsgräns\n3\nNästa möte\n3\n",
            7,
            id="pages on lines of their own",
        ),
        pytest.param(
            "§ 12 Taxor för hemtjänst\n§ 13 Färdtjänst över länsgräns\n§ 14 Nästa möte\n", 3, id="without a word"
        ),
        pytest.param(
            "§ 12 Taxor för hemtjänst ...... 2\n§ 13 Färdtjänst över\nlänsgräns ...... 3\n§ 14 Nästa möte ...... 3\n",
            4,
            id="dots without a word, a title on two lines",
        ),
    ],
)
def test_a_table_of_contents_holds_no_items(contents: str, count: int) -> None:
    text = f"{TITLE}{contents}\n{PEOPLE}{BODY_OF_ITEMS}"
    meeting = parse(text)
    titles = ["Taxor för hemtjänst", "Färdtjänst över länsgräns", "Nästa möte"]
    assert [(item.number, item.title) for item in meeting.arenden] == list(zip(("12", "13", "14"), titles, strict=True))
    assert [(part.kind, part.lines) for part in meeting.source.furniture] == [("table of contents", ((4, 3 + count),))]
    assert not meeting.source.unclassified


def test_the_word_above_the_items_themselves_is_no_table_of_contents() -> None:
    text = f"{TITLE}{PEOPLE}Dagordning\n\n{BODY_OF_ITEMS}"
    meeting = parse(text)
    assert len(meeting.arenden) == 3
    assert not meeting.source.furniture


def test_a_proposal_that_becomes_the_decision_is_no_table_of_contents() -> None:
    points = "1. att anta taxan för hemtjänst\n2. att höja avgiften för mat\n3. att följa upp taxan i maj\n"
    proposal = f"§ 1 Taxor\n\nFörslag till beslut\n{points}\nBeslut\nVårdforum beslutar\n{points}"
    text = f"{TITLE}{PEOPLE}{proposal}\n§ 2 Nästa möte\nInget bestämt.\n"
    meeting = parse(text)
    assert [item.number for item in meeting.arenden] == ["1", "2"]
    assert len(meeting.arenden[0].beslut[0].points) == 3
    assert not meeting.source.furniture


@pytest.mark.parametrize(
    "sums",
    [
        pytest.param("Personal ........ 120\nLokaler ......... 45\nResor ........... 12\n", id="without numbers"),
        pytest.param("1 Personal ........ 120\n2 Lokaler ......... 45\n3 Resor ........... 12\n", id="with numbers"),
    ],
)
def test_sums_behind_dots_are_no_table_of_contents(sums: str) -> None:
    text = (
        f"{TITLE}{PEOPLE}§ 12 Budget\n\nTusen kronor\n{sums}\nBeslut\nVårdforum antar budgeten.\n\n§ 13 Resor\nInget.\n"
    )
    assert not parse(text).source.furniture


NOTICE = (
    "ANSLAG/BEVIS\nProtokollet är justerat. Justeringen har tillkännagivits genom anslag.\n"
    "Sammanträdesdatum 2024-03-04\nDatum för anslags uppsättande   2024-03-12\nFörvaringsplats   Kansliet\n"
    "Underskrift\nEva Lund\n\n"
)


def test_the_notice_of_posting_is_no_heading_no_list_and_no_signature() -> None:
    cover = parse(f"Protokoll Vårdforum Sjöbo\nDatum: 2024-03-05\n\n{NOTICE}{PEOPLE}{BODY_OF_ITEMS}")
    last = parse(f"{PROTOCOL}{NOTICE}")
    assert cover.date == "2024-03-05"
    assert [person.name for person in cover.attendance] == ["Rut Ek"]
    assert last.signatures == parse(PROTOCOL).signatures
    for meeting, begin in ((cover, 4), (last, 1 + PROTOCOL.count("\n"))):
        assert [(part.kind, part.lines) for part in meeting.source.furniture] == [
            ("notice of posting", ((begin, begin + 6),))
        ]
