"""The heading: organ, diary number, date, times, place and the range of items that it declares."""

from __future__ import annotations

import pytest

from lsgparse import Meeting, parse, parse_all

ITEMS = """
Närvarande
Rut Ekbom, Sjöbo kommun
Nils Asker, Region Skåne

1. Taxor
Beslut
Taxan fastställs.

2. Resor
Beslut
Resorna noteras.
"""


def read(heading: str, items: str = ITEMS) -> Meeting:
    return parse(f"{heading}\n{items}")


@pytest.mark.parametrize(
    ("heading", "title", "body"),
    [
        pytest.param("Protokoll Vårdforum", "Protokoll Vårdforum", "Vårdforum", id="one line"),
        pytest.param("PROTOKOLL VÅRDFORUM", "PROTOKOLL VÅRDFORUM", "VÅRDFORUM", id="capitals"),
        pytest.param("Protokoll\nVårdforum", "Protokoll Vårdforum", "Vårdforum", id="the organ below"),
        pytest.param("Vårdforum\nProtokoll", "Vårdforum Protokoll", "Vårdforum", id="the organ above"),
        pytest.param(
            "Protokoll från möte med\nVårdforum", "Protokoll från möte med Vårdforum", "Vårdforum", id="wrapped"
        ),
        pytest.param("Protokoll\nfrån Vårdforum", "Protokoll från Vårdforum", "Vårdforum", id="wrapped in lower case"),
        pytest.param("Vårdforum – protokoll", "Vårdforum – protokoll", "Vårdforum", id="the organ before the word"),
        pytest.param("Protokoll Vårdforum (VF)", "Protokoll Vårdforum (VF)", "Vårdforum", id="without its short name"),
        pytest.param(
            "Protokoll från sammanträde med Vårdforum",
            "Protokoll från sammanträde med Vårdforum",
            "Vårdforum",
            id="words between",
        ),
        pytest.param(
            "Minnesanteckningar Vårdforum, möte nr 3",
            "Minnesanteckningar Vårdforum, möte nr 3",
            "Vårdforum",
            id="number",
        ),
        pytest.param(
            "Protokoll Rådet för vård och omsorg",
            "Protokoll Rådet för vård och omsorg",
            "Rådet för vård och omsorg",
            id="long",
        ),
    ],
)
def test_title_and_organ(heading: str, title: str, body: str) -> None:
    meeting = read(f"{heading}\nDatum: 2024-03-05")
    assert (meeting.title, meeting.body) == (title, body)


def test_a_letter_spaced_title() -> None:
    assert read("P R O T O K O L L  Vårdforum\nDatum: 2024-03-05").body == "Vårdforum"


def test_a_date_in_the_title() -> None:
    meeting = read("Protokoll Vårdforum den 5 mars 2024")
    assert (meeting.body, meeting.date) == ("Vårdforum", "2024-03-05")


def test_an_organ_that_no_title_prints_is_the_one_that_decides() -> None:
    taxes, trips = "Vårdforum beslutar att fastställa taxan.", "Vårdforum beslutar att vänta."
    meeting = parse(f"Datum: 2024-03-05\n1. Taxor\n{taxes}\n2. Resor\n{trips}\n")
    assert meeting.body == "Vårdforum"
    assert "body" in meeting.inferred


@pytest.mark.parametrize(
    ("line", "dnr"),
    [
        ("Dnr: VF 2024/17", "VF 2024/17"),
        ("Diarienummer: 24-118", "24-118"),
        ("Dnr VF 2024/17", "VF 2024/17"),
        ("Dnr. 17-2024", "17-2024"),
        ("Diarienr   VF 2024/17", "VF 2024/17"),
        ("Dnr:\nVF 2024/17", "VF 2024/17"),
        ("Beteckning: SN 12", "SN 12"),
        ("Dnr: VF 2024/17\nDnr: VF 2024/18", "VF 2024/17"),
    ],
)
def test_the_diary_number(line: str, dnr: str) -> None:
    assert read(f"Protokoll Vårdforum\n{line}\nDatum: 2024-03-05").dnr == dnr


@pytest.mark.parametrize(
    ("lines", "date", "start", "end", "place"),
    [
        pytest.param("Datum: 2024-03-05", "2024-03-05", None, None, None, id="a date alone"),
        pytest.param(
            "Datum och tid: 20240305 13.00 – 15.45", "2024-03-05", "13:00", "15:45", None, id="date and times"
        ),
        pytest.param(
            "Datum: 5 mars 2024\nTid: kl. 9.30-12\nPlats: Teams",
            "2024-03-05",
            "09:30",
            "12:00",
            "Teams",
            id="an end without minutes",
        ),
        pytest.param(
            "Datum: 5 mars 2024\nTid: kl. 9.30-12.00\nPlats: Teams",
            "2024-03-05",
            "09:30",
            "12:00",
            "Teams",
            id="labels",
        ),
        pytest.param(
            "Tid och plats: tisdagen den 5 mars 2024 kl. 13.00-15.00, Rådhuset",
            "2024-03-05",
            "13:00",
            "15:00",
            "Rådhuset",
            id="all on one line",
        ),
        pytest.param(
            "Plats och tid: Rådhuset, 2024-03-05, 13.00-15.00",
            "2024-03-05",
            "13:00",
            "15:00",
            "Rådhuset",
            id="place first",
        ),
        pytest.param(
            "Datum   2024-03-05\nPlats   Rådhuset, Sjöbo",
            "2024-03-05",
            None,
            None,
            "Rådhuset, Sjöbo",
            id="labels in a column",
        ),
        pytest.param("Datum\n2024-03-05\nPlats\nRådhuset", "2024-03-05", None, None, "Rådhuset", id="values below"),
        pytest.param("Datum:\n2024-03-05\nPlats:\nRådhuset", "2024-03-05", None, None, "Rådhuset", id="below a colon"),
        pytest.param("Sammanträdesdatum 2024-03-05", "2024-03-05", None, None, None, id="a label without a colon"),
        pytest.param(
            "Mötesdatum och plats: 2024-03-05, Teams", "2024-03-05", None, None, "Teams", id="a label put together"
        ),
        pytest.param(
            "Datum: 2024-03-05\nPlats: Teams\nPlats: Sjöbo", "2024-03-05", None, None, "Teams", id="the first counts"
        ),
        pytest.param(
            "2024-03-05\n13.00-14.00", "2024-03-05", "13:00", "14:00", None, id="times on a line of their own"
        ),
        pytest.param("Tisdagen den 5 mars 2024", "2024-03-05", None, None, None, id="a date without a label"),
        pytest.param(
            "Tisdagen den 5 mars 2024\n13.00 – 15.00 Rådhuset",
            "2024-03-05",
            "13:00",
            "15:00",
            "Rådhuset",
            id="no labels",
        ),
        pytest.param(
            "2024-03-05 kl. 13.00-15.00, Rådhuset", "2024-03-05", "13:00", "15:00", "Rådhuset", id="one line, no label"
        ),
        pytest.param(
            "2024-03-05\nkl. 13-15 Lokal Kajutan",
            "2024-03-05",
            "13:00",
            "15:00",
            "Lokal Kajutan",
            id="lokal is no label",
        ),
        pytest.param(
            "Datum: 2024-03-05\nPlats: Rådhuset,\nStora salen",
            "2024-03-05",
            None,
            None,
            "Rådhuset, Stora salen",
            id="wrapped",
        ),
        pytest.param(
            "Datum: 2024-03-05\nPlats: Rådhuset i\ncentrala Sjöbo",
            "2024-03-05",
            None,
            None,
            "Rådhuset i centrala Sjöbo",
            id="wrapped in lower case",
        ),
    ],
)
def test_date_times_and_place(
    lines: str, date: str | None, start: str | None, end: str | None, place: str | None
) -> None:
    meeting = read(f"Protokoll Vårdforum\n{lines}")
    assert (meeting.date, meeting.start_time, meeting.end_time, meeting.place) == (date, start, end, place)
    assert meeting.inferred == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Paragrafer 1-2", (1, 2)),
        pytest.param(
            "Ärenden 1 – 2",
            (1, 2),
        ),
        ("Ärenden: 1-2", (1, 2)),
        ("Ärenden: 1 – 2", (1, 2)),
        ("Paragrafer: §§ 1–2", (1, 2)),
        ("§§ 1-2", (1, 2)),
        ("1-2 §§", (1, 2)),
        ("Ärenden:\n1 till 2", (1, 2)),
        ("Ärenden: Taxor och resor", None),
    ],
)
def test_the_declared_range(line: str, expected: tuple[int, int] | None) -> None:
    meeting = read(f"Protokoll Vårdforum\nDatum: 2024-03-05\n{line}")
    found = meeting.arende_range
    assert (None if found is None else (found.first, found.last)) == expected


@pytest.mark.parametrize(
    ("heading", "items", "date", "evidence"),
    [
        pytest.param(
            "Protokoll Vårdforum\nDnr: VF 2022/17\nDatum: tisdagen den 5 mars",
            "\nMötet följer upp 2023 och planerar 2024.\n" + ITEMS,
            "2024-03-05",
            "the weekday",
            id="the weekday fits one year that the text names",
        ),
        pytest.param(
            "2023\nProtokoll Vårdforum\nDatum: 5 mars",
            ITEMS,
            "2023-03-05",
            "the year above the title",
            id="a lone year",
        ),
        pytest.param(
            "Protokoll Vårdforum\nDnr: VF 2021/17\nDatum: 5 mars",
            ITEMS + "Rapporten kom den 2 februari 2022 och den 9 februari 2022.\n",
            "2022-03-05",
            "the other dates of the text",
            id="the other dates",
        ),
        pytest.param(
            "Protokoll Vårdforum\nDnr: VF 2021/17\nDatum: 5 mars",
            ITEMS,
            "2021-03-05",
            "the diary number",
            id="diary number",
        ),
        pytest.param(
            "Protokoll Vårdforum\nDnr: VF 21/0417\nDatum: 5 mars",
            ITEMS,
            "2021-03-05",
            "the diary number",
            id="a short year",
        ),
    ],
)
def test_a_missing_year_is_inferred(heading: str, items: str, date: str, evidence: str) -> None:
    meeting = read(heading, items)
    assert meeting.date == date
    assert "date" in meeting.inferred
    [told] = [note for note in meeting.diagnostics if note.code == "LSG203"]
    assert evidence in told.message


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("Protokoll Vårdforum\nDatum: 5 mars", id="nothing tells the year"),
        pytest.param("Protokoll Vårdforum\nDnr: VF 2023/17\nDatum: 29 februari", id="no such day in that year"),
        pytest.param("Protokoll Vårdforum\nPlats: Rådhuset", id="no date at all"),
    ],
)
def test_without_a_year_there_is_no_date(heading: str) -> None:
    meeting = read(heading)
    assert meeting.date is None
    assert "LSG202" in [note.code for note in meeting.diagnostics]


def test_the_date_can_stand_in_the_running_heads_alone() -> None:
    body = "".join(f"\n{number}. Fråga {word}\nBeslut\nFrågan noteras.\n" for number, word in ((3, "tre"), (4, "fyra")))
    meeting = parse(
        f"Protokoll Vårdforum\n{ITEMS}\n\fVårdforum 2024-03-05\n{body}\n\fVårdforum 2024-03-05\n5. Fråga fem\n"
    )
    assert meeting.date == "2024-03-05"


def test_the_letterhead_is_furniture() -> None:
    meeting = read("Vård i Österlen\nFem kommuner tillsammans\n\nProtokoll Vårdforum\nDatum: 2024-03-05")
    assert [(part.kind, part.lines) for part in meeting.source.furniture] == [("letterhead", ((1, 2),))]
    assert meeting.body == "Vårdforum"
    assert meeting.source.unclassified == ()


def test_every_value_says_where_it_stands() -> None:
    when = "Datum och tid: den 5 mars 2024 kl. 13.00-15.00"
    text = f"Protokoll Vårdforum\nDnr: VF 2024/17\n{when}\nPlats: Rådhuset\nÄrenden: 1-2\n{ITEMS}"
    meeting = parse(text)
    places = {place.field: text[place.spans[0][0] : place.spans[0][1]] for place in meeting.heading_places}
    assert places["title"] == "Protokoll Vårdforum"
    assert places["dnr"] == "VF 2024/17"
    assert places["date"] == "5 mars 2024"
    assert places["place"] == "Rådhuset"
    assert places["arende_range"] == "1-2"
    assert [place.lines for place in meeting.heading_places if place.field == "date"] == [((3, 3),)]


@pytest.mark.parametrize("word", ["Kallelse", "Dagordning", "Föredragningslista"])
def test_a_notice_is_no_protocol(word: str) -> None:
    meeting = parse(f"{word} Vårdforum\nDatum: 2024-03-05\n1. Taxor\n2. Resor\n")
    assert [note.code for note in meeting.diagnostics] == ["LSG105"]


def test_two_protocols_in_one_source() -> None:
    one = "Protokoll Vårdforum\nDatum: {}\n{}"
    meetings = parse_all(one.format("2024-03-05", ITEMS) + "\n" + one.format("2024-05-07", ITEMS))
    assert [meeting.date for meeting in meetings] == ["2024-03-05", "2024-05-07"]
    assert [len(meeting.arenden) for meeting in meetings] == [2, 2]


def test_two_protocols_under_one_letterhead_each() -> None:
    one = "Vård i Österlen\n\nProtokoll Vårdforum\nDatum: {}\n" + ITEMS
    meetings = parse_all(one.format("2024-03-05") + "\n" + one.format("2024-05-07"))
    assert [meeting.title for meeting in meetings] == ["Protokoll Vårdforum"] * 2
    assert meetings[1].source.furniture[0].kind == "letterhead"
    assert "Österlen" not in meetings[0].arenden[-1].text


def test_a_protocol_that_an_item_speaks_of_begins_none() -> None:
    item = "3. Protokoll\nProtokoll från förra mötet\nBeslut\nGodkänns.\n"
    assert len(parse_all(f"Protokoll Vårdforum\nDatum: 2024-03-05\n{ITEMS}\n{item}")) == 1


def test_only_a_place_of_the_same_line_goes_on_below_it() -> None:
    meeting = read(
        "Protokoll Samrådet för skolhälsa\nPlats: Falun\nOrdförande: Anna Berg\n"
        "Tid och plats: 2024-03-05 kl. 09.00-11.00, Borlänge,\nstora salen\n"
    )
    (place,) = [part for part in meeting.heading_places if part.field == "place"]
    assert (meeting.place, place.lines) == ("Falun", ((2, 2),))


def test_a_page_head_tells_the_date_of_its_own_protocol_only() -> None:
    head = "Samverkan                   2024-03-05                 {} (2)\n"
    first = f"{head.format(1)}Protokoll Vårdforum\nPlats: Hamnen\n{ITEMS}".replace(
        "2. Resor", f"{head.format(2)}2. Resor"
    )
    meetings = parse_all(f"{first}\nProtokoll Skolforum\nPlats: Bryggan\n{ITEMS}")
    assert [(meeting.body, meeting.date) for meeting in meetings] == [("Vårdforum", "2024-03-05"), ("Skolforum", None)]
