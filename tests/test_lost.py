"""Letters and section signs that were lost or taken for others, read again."""

from __future__ import annotations

import re

import pytest

from lsgparse import parse
from lsgparse.repair.lost import lost_letters
from lsgparse.repair.reading import Change, Reading
from lsgparse.repair.sections import repair_sections

TEXT = """Protokoll Sjörådet
Dag: 3 maj 2024
Plats: Sjögården
Närvarande
Åsa Öberg, ordförande
Göran Sjöö, Åmåls kommun

§ 1 Mötets öppnande
Ordföranden hälsar välkommen.

§ 2 Årsredovisning
Björn Ström föredrar ärendet, se § 1.

Beslut
Sjörådet beslutar att godkänna årsredovisningen.

§ 3 Nästa möte
Nästa möte hålls den 7 juni 2024 på Sjögården kl. 9.00–11.00.
"""


def read(text: str, changes: list[Change]) -> str:
    return Reading(text).then(changes).text


def lost(text: str) -> str:
    return read(text, lost_letters(text, frozenset(text.lower().split())))


@pytest.mark.parametrize("sign", ["?", "\ufffd", "\ufffd\ufffd", "\u25a1"])
def test_a_sign_in_the_place_of_letters(sign: str) -> None:
    damaged = re.sub("[åäöÅÄÖ]", sign, TEXT)
    words = [new for new, old in zip(lost(damaged).split(), TEXT.split(), strict=True) if new != old]
    assert len(words) < 8  # names that no list knows
    meeting = parse(damaged)
    assert [item.number for item in meeting.arenden] == ["1", "2", "3"]
    assert [statement.outcome for item in meeting.arenden for statement in item.beslut] == [("godkännande",)]
    assert [person.roles for person in meeting.attendance] == [("ordförande",), ()]
    assert meeting.attendance[0].name == f"{sign}sa {sign}berg"
    assert meeting.arenden[2].next_meetings[0].date == "2024-06-07"


@pytest.mark.parametrize("spelt", [("", "", ""), ("aa", "ae", "oe")])
def test_letters_left_out_or_spelt_with_two(spelt: tuple[str, str, str]) -> None:
    damaged = TEXT
    for letter, signs in zip("åäö", spelt, strict=True):
        damaged = damaged.replace(letter, signs).replace(letter.upper(), signs.capitalize())
    meeting = parse(damaged)
    assert {person.status for person in meeting.attendance} == {"närvarande"}
    assert [item.number for item in meeting.arenden] == ["1", "2", "3"]
    assert [statement.outcome for item in meeting.arenden for statement in item.beslut] == [("godkännande",)]
    assert meeting.arenden[2].next_meetings[0].date == "2024-06-07"


def test_all_that_is_not_ascii_as_question_marks() -> None:
    meeting = parse(re.sub("[^\0-\x7f]", "?", TEXT))
    assert [item.number for item in meeting.arenden] == ["1", "2", "3"]
    assert meeting.arenden[0].title == "M?tets ?ppnande"
    assert meeting.arenden[0].title_normalised == "Mötets öppnande"


@pytest.mark.parametrize("sign", ["$", "?", "\ufffd", "&", "ß", "S", "5", "8"])
@pytest.mark.parametrize("form", ["{sign} {number}", "{number} {sign}", "KF {sign} {number}", "{sign} {number}/24."])
def test_another_sign_for_the_section_sign(sign: str, form: str) -> None:
    damaged = re.sub(r"(?m)^§ (\d)", lambda match: form.format(sign=sign, number=match[1]), TEXT)
    damaged = damaged.replace("§", sign)
    meeting = parse(damaged)
    assert [item.number for item in meeting.arenden] == ["1", "2", "3"]
    assert [len(item.beslut) for item in meeting.arenden] == [0, 1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Hur mår rådet? Bra?Ja?Nej?Kanske\n",
        "Vad tycker Anna?Bo vet.\nVem vet?\n",
        "Mote om halsa i ar, var god svara\n" * 3,
        "Fler bor i den by som de tar upp, och ett rd kom\n" * 3,
    ],
)
def test_a_text_that_has_lost_nothing(text: str) -> None:
    assert lost(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "\n5 12 bilar\n5 12 bilar\n5 12 bilar\n",
        "\n$ 40 per dag\n$ 90 per dag\n$ 20 per dag\n",
        "\n§ 1 A\n5 2 B\n5 3 C\n5 4 D",
    ],
)
def test_signs_before_numbers_that_do_not_count_up(text: str) -> None:
    assert repair_sections(text) == []


@pytest.mark.parametrize(
    ("printed", "sound"),
    [
        ("Vad k?per kommunen? V?rden i l?net", "Vad köper kommunen? Vården i länet"),
        ("kl. 9.00?11.00 p? v?rden f?r l?net", "kl. 9.00–11.00 på vården för länet"),
        ("r?det ? v?rden ? l?net", "rådet – vården – länet"),
        ("r?det\n? att k?pa v?rden\n", "rådet\n– att köpa vården\n"),
        ("Möte f\ufffdr vården? Ja?", "Möte för vården? Ja?"),
        ("se 12 \ufffd i rådet, \ufffd 4", "se 12 § i rådet, § 4"),
        ("möte \ufffd" + "x" * 70, "möte \ufffd" + "x" * 70),
    ],
)
def test_what_a_sign_stands_for(printed: str, sound: str) -> None:
    assert lost(printed) == sound
