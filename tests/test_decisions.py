"""Which sentences are decisions of this meeting, which only tell or propose, and what each decision comes to."""

from __future__ import annotations

from datetime import date

import pytest

from lsgparse import Arende, Beslut, parse
from lsgparse.read.beslut import decides, named_organ
from lsgparse.read.organ import organ_of
from lsgparse.read.outcomes import outcomes

HEAD = (
    "Protokoll Vårdforum (VF)\nDatum: 2024-03-05\n\nNärvarande\nRut Ekbom, Sjöbo kommun\nNils Asker, Region Skåne\n\n"
)
MEETING = date(2024, 3, 5)
ORGAN, _named = organ_of("Vårdforum", "VF", ())


def one(text: str) -> Arende:
    """The first of two items."""
    return parse(f"{HEAD}1. Resor\nBeslutsärende\n{text}\n\n2. Övriga frågor\nInformationsärende\nInga.\n").arenden[0]


def labelled(text: str) -> Beslut:
    """What stands below the label of a decision."""
    [found] = one(f"Beslut\n{text}").beslut
    return found


def statement(text: str) -> Beslut:
    [found] = one(text).beslut
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Vårdforum beslutar att anta planen.", id="the organ decides"),
        pytest.param("Vårdforum beslutade att anta planen.", id="in the past tense"),
        pytest.param("VF beslutar att anta planen.", id="its short name"),
        pytest.param("Vårdforumet beslutar att anta planen.", id="with the article"),
        pytest.param("Mötet beslutar att anta planen.", id="by a general word"),
        pytest.param("Efter diskussion beslutade Vårdforum att vänta.", id="the verb first"),
        pytest.param("Vårdforum godkänner planen.", id="approves"),
        pytest.param("Vårdforum skrotar nätverket.", id="a verb of which no table knows"),
        pytest.param("Vårdforum rekommenderar kommunerna att anta planen.", id="recommends"),
        pytest.param("Vårdforum ställer sig bakom planen.", id="stands behind"),
        pytest.param("Vårdforum ger Rut Ekbom i uppdrag att räkna.", id="gives a task"),
        pytest.param("Vårdforum lägger rapporten till handlingarna.", id="files"),
        pytest.param("Vårdforum enades om att vänta.", id="agrees"),
        pytest.param("Taxan godkändes.", id="a passive"),
        pytest.param(
            "Planen godkändes.",
            id="of a plan",
        ),
        pytest.param(
            "Synpunkterna noterades.",
            id="of comments",
        ),
        pytest.param("Beslutades att anta planen.", id="a passive alone"),
        pytest.param("Rapporten lades till handlingarna.", id="filed"),
        pytest.param("Ansökan avslås.", id="refused"),
        pytest.param("Rut Ekbom valdes att justera protokollet.", id="elected"),
        pytest.param("Att jämte ordföranden justera protokollet utsågs Rut Ekbom.", id="elected to check the minutes"),
        pytest.param("Noterades.", id="noted"),
        pytest.param("Informationen är delgiven.", id="received"),
        pytest.param("Frågan tas upp på nästa möte.", id="put off"),
        pytest.param("Taxan antas av Vårdforum.", id="a passive with the organ behind"),
        pytest.param("Vårdforum beslutade via e-post den 12 februari att anta planen.", id="by mail on another day"),
        pytest.param("Beslutades per capsulam den 12 februari att anta planen.", id="by letter on another day"),
        pytest.param("Vårdforum beslutade den 5 mars att anta planen.", id="with the meeting's own date"),
    ],
)
def test_decisions_of_this_meeting(sentence: str) -> None:
    assert decides(sentence, ORGAN, MEETING) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Kommunen beslutar själv om taxan.", id="another body"),
        pytest.param("Vårdforum diskuterade planen.", id="no verb of deciding"),
        pytest.param("Vårdforum beslutade den 12 februari att anta planen.", id="another day"),
        pytest.param("Vårdforum beslutade redan 2022 att anta planen.", id="another year"),
        pytest.param("Förra året beslutade Vårdforum att vänta.", id="last year, the verb first"),
        pytest.param("Vårdforum godkände redan planen.", id="already"),
        pytest.param("Kommunen godkände vad mötet ville.", id="the organ in another sense"),
        pytest.param("Den 12 februari beslutade Vårdforum att vänta.", id="another day, the verb first"),
        pytest.param("Taxan godkändes i fjol.", id="a passive last year"),
        pytest.param("Den 12 februari antogs taxan.", id="a passive behind another day"),
        pytest.param("Taxan antogs den 12 februari.", id="a passive on another day"),
        pytest.param("Taxan, som antogs av kommunen, är låg.", id="a side clause"),
        pytest.param("Vi vet att planen godkänns.", id="an att clause"),
        pytest.param("Taxan antas av kommunfullmäktige.", id="a passive with another body behind"),
        pytest.param("Förslag till beslut är att planen antas.", id="a proposal"),
        pytest.param("Förslaget är att Vårdforum beslutar om planen.", id="a proposal in words"),
        pytest.param("Vårdforum lägger stor vikt vid frågan.", id="lägger without its object"),
        pytest.param("Vårdforum ger goda råd.", id="ger without its object"),
        pytest.param("Många platser lades ned.", id="lades without its object"),
        pytest.param("Tidigare bordlades frågan.", id="earlier"),
        pytest.param(
            "Alla de kommuner och regioner i södra Sverige med egna bussar godkänns.", id="a passive far behind"
        ),
        pytest.param("Planen är lång.", id="nothing of the kind"),
        pytest.param("", id="nothing"),
        "Vid förra mötet fick Rut Ekbom i uppdrag att räkna bussar.",
        "Förra mötet fick Rut Ekbom i uppdrag att räkna bussar.",
        "Vid nämndens föregående sammanträde beslutades att taxan höjs.",
        "I höstas fick beredningen i uppdrag att räkna bussar.",
        "Beredningen fick i uppdrag 2022 att räkna bussar.",
    ],
)
def test_sentences_that_decide_nothing(sentence: str) -> None:
    assert decides(sentence, ORGAN, MEETING) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # approved
        ("Dagordningen godkänns.", ["godkännande"]),
        ("Dagordningen fastställs.", ["godkännande"]),
        ("VF antar planen.", ["godkännande"]),
        ("VF ställer sig bakom planen.", ["godkännande"]),
        # granted
        ("VF beslutar att bifalla ansökan.", ["bifall"]),
        ("VF beslutar enligt förslag.", ["bifall"]),
        ("VF beslutar att följa beredningens rekommendation.", ["bifall"]),
        ("VF fastställer taxan enligt förslag.", ["godkännande"]),
        # refused, sent back, put off
        ("Ansökan avslås.", ["avslag"]),
        ("Medel kan inte påräknas.", ["avslag"]),
        ("Ärendet återremitteras.", ["återremiss"]),
        ("Frågan tas upp nästa sammanträde.", ["bordläggning"]),
        ("Ärendet bordläggs.", ["bordläggning"]),
        # recommended: what is recommended is not done by it
        ("VF rekommenderar kommunerna att anta planen.", ["rekommendation"]),
        ("VF uppmanar kommunerna att utse ombud.", ["rekommendation"]),
        ("VF rekommenderar följande\n- att anta planen\n- att utse ombud", ["rekommendation"]),
        # persons
        ("VF utser Rut Ekbom till justerare.", ["val"]),
        ("Rut Ekbom valdes att justera protokollet.", ["val"]),
        # received, filed
        ("Informationen är delgiven.", ["delgivning"]),
        ("VF godkände informationen.", ["delgivning"]),
        ("Noterades.", ["delgivning"]),
        ("Rapporten läggs till handlingarna.", ["till handlingarna"]),
        ("Informationen noteras och läggs till handlingarna.", ["delgivning", "till handlingarna"]),
        # nothing of these
        ("VF konstaterar att målet är nått.", ["annat"]),
        ("VF beslutar att hålla ett extra möte.", ["annat"]),
        # the manner of adopting a list is no granting
        ("VF beslutar i enlighet med förslaget\n- att vänta\n- att räkna", ["annat"]),
        ("VF beslutar enligt nedan\n- att anta planen", ["annat"]),
    ],
)
def test_the_outcome_is_told_by_the_statement_itself(text: str, expected: list[str]) -> None:
    assert outcomes(text, tasks=False) == expected


def test_a_statement_with_tasks_has_the_outcome_uppdrag_in_its_place() -> None:
    assert outcomes("VF antar planen och utser Rut Ekbom.", tasks=True) == ["godkännande", "uppdrag", "val"]
    assert outcomes("VF beslutar att räkna.", tasks=True) == ["uppdrag"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("Vårdforum beslutar att vänta.", "Vårdforum"),
        ("VF beslutar att vänta.", "VF"),
        ("Efter diskussion beslutade Vårdforum att vänta.", "Vårdforum"),
        ("Taxan fastställs.", None),
        ("Vårdforum skrotar nätverket.", "Vårdforum"),
        ("Vi såg taxan. Vårdforum beslutar att vänta.", "Vårdforum"),
        ("Kommunen beslutar själv.", None),
    ],
)
def test_the_organ_that_a_labelled_statement_names(text: str, organ: str | None) -> None:
    assert named_organ(text, ORGAN) == organ


@pytest.mark.parametrize(
    ("text", "statements", "narrative"),
    [
        pytest.param("Vi såg planen.\n\nTaxan antogs.", ["Taxan antogs."], "Vi såg planen.", id="a paragraph"),
        pytest.param("Vi såg planen. Taxan antogs.", ["Taxan antogs."], "Vi såg planen.", id="a sentence within"),
        pytest.param(
            "Vi såg t.ex. Sjöbo. Taxan antogs.", ["Taxan antogs."], "Vi såg t.ex. Sjöbo.", id="an abbreviation"
        ),
        pytest.param(
            "Vi såg\nplanen. Vårdforum\nantar planen.", ["Vårdforum antar planen."], "Vi såg planen.", id="over lines"
        ),
        pytest.param(
            "Vi såg planen\nVårdforum beslutar att anta planen.",
            ["Vårdforum beslutar att anta planen."],
            "Vi såg planen",
            id="a line that begins with the organ",
        ),
        pytest.param(
            "Vi såg taxan för alla resor i länet och vi vill att den ska gälla för alla i hela länet i år\n"
            "Vårdforum beslutar att anta taxan för alla resor i länet så att den ska kunna gälla i hela länet",
            [
                "Vårdforum beslutar att anta taxan för alla resor i länet så att den ska kunna gälla i hela länet",
            ],
            "Vi såg taxan för alla resor i länet och vi vill att den ska gälla för alla i hela länet i år",
            id="even behind a full line",
        ),
        pytest.param(
            "Vi såg taxan för alla resor i länet som läggs fram i år och vi vill nu att den prövas av\n"
            "Vårdforum när det beslutar.",
            [],
            "Vi såg taxan för alla resor i länet som läggs fram i år och vi vill nu att den prövas av "
            "Vårdforum när det beslutar.",
            id="but not within a sentence",
        ),
        pytest.param(
            "Taxan antogs.\n\nRapporten lades till handlingarna.",
            ["Taxan antogs.", "Rapporten lades till handlingarna."],
            "",
            id="two",
        ),
        pytest.param(
            "- Taxan antogs.\n- Vi såg en rapport.", ["- Taxan antogs."], "- Vi såg en rapport.", id="a list point"
        ),
        pytest.param(
            "Taxan antogs i den\n\nform som Sjöbo och\n\nTomelilla vill ha.",
            ["Taxan antogs i den form som Sjöbo och Tomelilla vill ha."],
            "",
            id="spaced lines",
        ),
        pytest.param("Vi talade om planen.", [], "Vi talade om planen.", id="none"),
    ],
)
def test_statements_in_a_narrative(text: str, statements: list[str], narrative: str) -> None:
    item = one(text)
    assert [found.text for found in item.beslut] == statements
    assert item.text == narrative


@pytest.mark.parametrize(
    ("text", "points"),
    [
        pytest.param(
            "Vårdforum beslutar\n- att anta planen\n- att vänta", ["att anta planen", "att vänta"], id="bullets"
        ),
        pytest.param(
            "Vårdforum beslutar:\n1. att anta planen\n2. att vänta", ["att anta planen", "att vänta"], id="numbers"
        ),
        pytest.param(
            "Vårdforum beslutar\natt anta planen,\natt vänta",
            ["att anta planen,", "att vänta"],
            id="lines with att, no bullets",
        ),
        pytest.param(
            "Vårdforum beslutar enligt följande.\n\n- Planen gäller från maj.\n\n- Taxan höjs.",
            ["Planen gäller från maj.", "Taxan höjs."],
            id="a list announced",
        ),
        pytest.param(
            "Vårdforum beslutar att anta riktlinjen:\n\n1. Resor sker med buss.\n\n2. Tåg är bra.",
            ["Resor sker med buss.", "Tåg är bra."],
            id="the terms of what is adopted",
        ),
        pytest.param("Taxan antogs.\n\n- att Rut räknar", ["att Rut räknar"], id="a clause behind a full sentence"),
        pytest.param("Taxan antogs.\n\n- Bussar är bra.", [], id="a list of its own"),
    ],
)
def test_the_list_that_belongs_to_a_statement(text: str, points: list[str]) -> None:
    found = statement(text)
    assert list(found.points) == points
    assert found.text.count("\n") == len(points)


def test_nothing_between_a_lead_in_and_its_list_is_lost() -> None:
    found = one("Vårdforum beslutar enligt nedanstående förslag:\n\nResor\n\n- att åka buss\n\nTaxan antogs.")
    assert [part.text for part in found.beslut] == [
        "Vårdforum beslutar enligt nedanstående förslag: Resor\n- att åka buss",
        "Taxan antogs.",
    ]


def test_who_decided_and_when() -> None:
    by_mail = statement("Vårdforum beslutade via e-post den 12 februari att anta planen.")
    assert (by_mail.decided_by, by_mail.taken_on) == ("Vårdforum", "2024-02-12")
    here = statement("VF beslutade att planen gäller från den 12 april.")
    assert (here.decided_by, here.taken_on) == ("VF", None)
    assert statement("Taxan antogs.").decided_by is None
    assert statement("Taxan antogs av Vårdforum.").decided_by == "Vårdforum"


def test_a_statement_says_where_it_stands() -> None:
    text = f"{HEAD}1. Resor\nVi såg planen. Taxan\n\nSida 1 av 2\n\nantogs.\n\n2. Övriga frågor\nInga.\n"
    [found] = parse(text).arenden[0].beslut
    assert found.lines == ((9, 9), (13, 13))
    assert [text[start:end] for start, end in found.spans] == ["Taxan", "antogs."]
    assert found.id.endswith("/1/1")


@pytest.mark.parametrize(
    ("body", "abbreviation", "subject", "yes"),
    [
        ("Vårdforum", None, "Vårdforum", True),
        ("Vårdforum", None, "vårdforum", True),
        ("Vårdforum", "VF", "VF", True),
        ("Vårdforum", None, "Vårdforumet", True),
        ("Vårdforum", None, "Vårdfourm", True),
        ("Samverkansnämnd Syd", None, "Samverkansnämnden", True),
        ("Arbetsgrupp resor", None, "Arbetsgruppen", True),
        ("Brukarråd syd", None, "Brukarrådet", True),
        ("Vårdstyrelsen", None, "Styrelsen", True),
        ("Vårdforum", None, "Mötet", True),
        ("Vårdforum", None, "Styrelsen", False),
        ("Vårdforum", None, "Bussforum", False),
        ("Vårdforum", None, "", False),
        (None, None, "Vårdforum", False),
    ],
)
def test_the_organ_under_its_names(body: str | None, abbreviation: str | None, subject: str, yes: bool) -> None:
    organ, _inferred = organ_of(body, abbreviation, ())
    assert organ.is_subject(subject) is yes


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Vårdforum beslutar", "Vårdforum"),
        ("VF, som", "VF"),
        ("Mötet beslutar", "Mötet"),
        ("Kommunen beslutar", None),
        ("", None),
    ],
)
def test_the_organ_at_the_start_of_a_sentence(words: str, found: str | None) -> None:
    assert ORGAN.at_start(words) == found


def test_points_without_a_lead_in_or_a_bullet() -> None:
    found = labelled(
        "att uppdra till kansliet att revidera avtalet\natt kommunerna lämnar synpunkter senast den 20 maj."
    )
    assert list(found.points) == [
        "att uppdra till kansliet att revidera avtalet",
        "att kommunerna lämnar synpunkter senast den 20 maj.",
    ]
    assert [task.to for task in found.uppdrag] == ["kansliet", "kommunerna"]


def test_a_sentence_that_goes_on_with_att_on_the_next_line_is_one() -> None:
    assert labelled("att godkänna planen, som innebär\natt kommunerna delar på kostnaden.").points == ()
    assert labelled("att uppdra till kansliet\natt revidera avtalet.").points == ()


def test_a_task_in_the_passive() -> None:
    (task,) = labelled("Ordföranden och sekreteraren uppdras att ta fram en budget.").uppdrag
    assert (task.to, task.task) == ("Ordföranden och sekreteraren", "ta fram en budget")


@pytest.mark.parametrize(
    ("body", "short", "yes"),
    [
        ("Styrgruppen för nära vård", "SG NV", True),
        ("Länsrådet för skydd mot olyckor", "LRSO", True),
        ("Kommunstyrelsen", "KS", True),
        ("Kultur- och skolnämnden", "KS", False),
        ("Vårdforum", "VF", True),
        ("Vårdforum", "SKR", False),
    ],
)
def test_the_organ_under_its_capitals(body: str, short: str, yes: bool) -> None:
    organ, _inferred = organ_of(body, None, [f"{short} beslutar att anta planen."])
    assert organ.is_subject(short) == yes
