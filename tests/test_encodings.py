"""What encoding bytes are in, and what text they give: all encodings, damage, mojibake, odd signs, false alarms."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation import annotation, name_of, texts
from encoded import EIGHT_BIT, ENCODINGS, SEVEN_BIT, UNICODE, encoded, misread, simplified
from lsgparse import parse_all
from lsgparse.errors import EncodingError, SourceError
from lsgparse.text import changes, encodings, letters, sevenbit
from lsgparse.text.source import Source, load

HERE = Path(__file__).parent
REFERENCE = Path(os.environ.get("LSG_REFERENCE") or HERE.parent.parent / "shared")
REAL = sorted((REFERENCE / "protokoll").glob("*.txt"))

BY_LETTERS = (*EIGHT_BIT, *SEVEN_BIT)

TEXT = "Protokoll fört vid möte med Vårdrådet\nÄrende 12 – Övriga frågor\nMötet är öppet för alla i länet på våren.\n"


@cache
def text_of(path: Path) -> str:
    """A text with its own line ends and without a mark, as the program gives it."""
    return load(path.read_bytes()).text


def codes(source: Source) -> list[str]:
    return [note.code for note in source.notes]


# Every encoding


DOS = ("cp437", "cp865")
SIGN_LOST = {
    "bodies/miljonamnd": "a paragraph sign behind a number with a letter ('31 b §')",
    "damaged/miljonamnd-ocr": "a paragraph sign before a damaged number ('§ l3')",
}
"""Texts with a sign that the code pages 437 and 865 put among the controls, and that is not read as what it is."""


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in texts()])
def test_a_text_is_the_same_in_every_encoding(path: Path, encoding: str, request: pytest.FixtureRequest) -> None:
    if name_of(path) in SIGN_LOST and encoding in DOS:
        request.applymarker(pytest.mark.xfail(reason=SIGN_LOST[name_of(path)], raises=AssertionError, strict=True))
    text = simplified(text_of(path), encoding)
    source = load(encoded(text, encoding))
    assert source.text == load(text.encode()).text
    if encoding in UNICODE:
        assert source.encoding == encoding


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_protocol_is_read_the_same_in_every_encoding(encoding: str) -> None:
    folders = {path.parent: path for path in texts()}
    assert len(folders) >= 8
    for path in folders.values():
        same_meetings(path, encoding)


@pytest.mark.reference
@pytest.mark.skipif(not REAL, reason=f"no reference set in {REFERENCE}; name its folder with LSG_REFERENCE")
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_real_protocol_is_read_the_same_in_every_encoding(encoding: str) -> None:
    for path in REAL:
        same_meetings(path, encoding)


def same_meetings(path: Path, encoding: str) -> None:
    text = simplified(text_of(path), encoding)
    got, wanted = parse_all(encoded(text, encoding)), parse_all(text.encode())
    assert [annotation(one, path.name) for one in got] == [annotation(one, path.name) for one in wanted], path.name
    for one, other in zip(got, wanted, strict=True):
        assert [item.spans for item in one.arenden] == [item.spans for item in other.arenden]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("iso8859-1", {"cp1252"}), ("iso8859-15", {"cp1252", "iso8859-15"}), ("cp437", {"cp850", "cp437"})]
    + [("cp865", {"cp850", "cp437", "cp865"}), ("iso646-se2", {"iso646-se2"})]
    + [(name, {name}) for name in ("cp1252", "cp850", "mac-roman")],
)
def test_the_encoding_that_was_found_is_told(encoding: str, found: set[str]) -> None:
    text = simplified(f"{TEXT}André tyckte så.\n”Ja”, sade hon § 3.\n", encoding)
    source = load(encoded(text, encoding))
    assert source.text == text
    assert source.encoding in found
    assert codes(source)[0] in {"LSG101", "LSG108"}
    assert source.decoding


@pytest.mark.parametrize(
    ("sign", "encoding", "found"),
    [
        ("€", "iso8859-15", "iso8859-15"),
        ("€", "cp1252", "cp1252"),
        ("½", "iso8859-1", "cp1252"),
        ("½", "cp850", "cp850"),
        ("ø", "cp865", "cp850"),
        ("Æ", "cp437", "cp850"),
    ],
)
def test_a_single_sign_decides_between_encodings_that_are_alike(sign: str, encoding: str, found: str) -> None:
    name, cost = f"Sören J{sign}rgensen är här, {sign}sa också.", f"Kostnaden är 100 {sign} per år."
    beside = name if sign.isalpha() else cost
    text = simplified(beside, encoding)
    source = load(encoded(text, encoding))
    assert (source.text, source.encoding) == (text, found)


_RULES = re.compile(r"[ _.]{3,}")
"""Blanks between columns, dots and rules to sign on: a piece is to hold words."""


@pytest.mark.parametrize(("size", "eight", "seven"), [(100, 0.99, 0.8), (300, 0.99, 0.95), (1000, 0.99, 0.97)])
def test_a_short_piece_is_enough(size: int, eight: float, seven: float) -> None:
    for encoding in BY_LETTERS:
        chance = random.Random(f"{size}-{encoding}")  # noqa: S311 - no secret
        right = tried = 0
        for path in texts():
            if name_of(path) in SIGN_LOST and encoding in DOS:
                continue
            text = _RULES.sub(" ", simplified(text_of(path), encoding))
            for _ in range(4):
                start = chance.randrange(max(1, len(text) - size))
                piece = text[start : start + size]
                if not piece.isascii() and piece.strip():
                    tried += 1
                    right += load(encoded(piece, encoding)).text == load(piece.encode()).text
        assert tried >= 150
        assert right >= (seven if encoding in SEVEN_BIT else eight) * tried, encoding


def test_a_rule_of_lines_is_no_row_of_letters() -> None:
    text = "Protokoll\n────────\nPlan\n════════\n"
    assert load(text.encode("cp850")).text == text


def test_capitals_throughout() -> None:
    for encoding in EIGHT_BIT:
        text = simplified(TEXT.upper(), encoding)
        assert load(encoded(text, encoding)).text == text, encoding


@pytest.mark.parametrize("row", [pytest.param(row, id=ascii(row.signs[:8])) for row in letters.SIGNS])
def test_a_sign_keeps_its_neighbours(row: letters.Sign) -> None:
    assert row.yes
    for three in row.yes:
        assert three[1] in row.signs
        assert letters.weight(*three) == row.there
    for three in row.no:
        assert three[1] in row.signs
        assert letters.weight(*three) == row.elsewhere


def test_every_sign_stands_in_one_row_and_every_place_is_used() -> None:
    signs = [sign for row in letters.SIGNS for sign in row.signs]
    assert len(signs) == len(set(signs))
    assert {row.place for row in letters.SIGNS} == letters.PLACES.keys()


def test_pieces_of_words_hold_a_swedish_letter() -> None:
    assert len(set(letters.STEMS)) == len(letters.STEMS) >= 100
    assert all(re.search("[åäö]", stem) and stem == stem.lower() for stem in letters.STEMS)


@pytest.mark.parametrize(("text", "codec"), [("Протокол заседания совета депутатов области", "cp1251")])
def test_what_looks_like_no_swedish_is_left_to_the_detector(text: str, codec: str) -> None:
    source = load(text.encode(codec))
    assert (source.text, source.encoding) == (text, codec)
    assert codes(source) == ["LSG101"]


def test_what_the_detector_cannot_decode_to_the_end_is_read_by_its_letters() -> None:
    data = "Протокол заседания совета депутатов области\n".encode("cp1251") * 1500 + b"\x98"
    assert load(data).encoding in encodings.EIGHT_BIT


def test_bytes_that_no_encoding_is_known_for_are_read_all_the_same() -> None:
    data = bytes(range(0x80, 0x100)) * 3
    assert len(load(data).text) >= 100


# Unicode without a mark, or with damage


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    source = load(TEXT.encode(encoding))
    assert (source.text, source.encoding, codes(source)) == (TEXT, encoding, ["LSG102"])
    assert source.decoding == (f"no byte order mark; by its NUL bytes read as {encoding}",)


def test_wide_text_without_any_other_letter_has_no_place_to_point_to() -> None:
    source = load("Protokoll utan prickar".encode("utf-16-be"))
    assert [(note.code, note.lines) for note in source.notes] == [("LSG102", ())]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_wide_text_that_is_cut_off_is_read_up_to_there(mark: str) -> None:
    source = load(f"{mark}{TEXT}".encode("utf-16-le")[:-1])
    assert source.text == TEXT[:-1] + "\ufffd"
    assert source.decoding[-1] == "1 place that could not be decoded: U+FFFD put there"


def test_utf8_that_is_cut_off_stays_utf8() -> None:
    data = f"{TEXT}på".encode()[:-1]
    source = load(data)
    assert (source.text, source.encoding) == (f"{TEXT}p\ufffd", "utf-8")
    assert source.decoding == ("1 place that could not be decoded: U+FFFD put there",)
    assert [one.code for one in parse_all(data)[0].diagnostics][:1] == ["LSG103"]


def test_a_few_bytes_lost_do_not_make_it_another_encoding() -> None:
    data = bytearray(TEXT.encode())
    for found in (data.index("ö".encode()) + 1, data.rindex("ä".encode())):
        data[found] = 0xFF
    source = load(bytes(data))
    assert source.encoding == "utf-8"
    assert source.text.count("\ufffd") == 2
    assert source.text.count("å") == TEXT.count("å")


def test_lines_of_another_encoding_in_utf8() -> None:
    lines = TEXT.splitlines(keepends=True)
    data = lines[0].encode() + lines[1].encode("cp1252") + lines[2].encode()
    source = load(data)
    assert (source.text, source.encoding) == (TEXT, "utf-8")
    assert source.decoding == ("4 bytes that are not UTF-8 read as cp1252",)
    (note,) = source.notes
    assert (note.code, note.lines) == ("LSG107", ((2, 2),))
    assert [source.text[start:end] for start, end in note.spans] == [lines[1].strip()]


def test_a_sound_byte_sequence_by_chance_does_not_make_it_utf8() -> None:
    text = TEXT + "MÅÄ–rende Ö”"
    assert load(text.encode("cp1252")).encoding == "cp1252"


# Swedish in seven bits


@pytest.mark.parametrize(
    ("name", "given", "text"),
    [
        ("iso646-se", b"{|}[\\] `^@~", "äöåÄÖÅ `^@~"),
        ("ISO646_SE", b"f|r", "för"),
        ("sen_850200_b", b"f|r", "för"),
        ("SEN-850200-C", b"Andr`n M~ller", "Andrén Müller"),
        ("iso646-se2", b"@^", "ÉÜ"),
    ],
)
def test_a_seven_bit_set_that_is_asked_for(name: str, given: bytes, text: str) -> None:
    source = load(given, encoding=name)
    assert source.text == text
    assert source.encoding in sevenbit.SETS
    assert encodings.is_known(name)
    assert source.notes == ()


def test_a_seven_bit_set_has_no_eighth_bit() -> None:
    with pytest.raises(EncodingError, match=r"not iso646-se: byte 1 \(line 1\)"):
        load(b"f\xf6r", encoding="iso646-se")


def test_what_is_no_name_of_an_encoding() -> None:
    assert not encodings.is_known("klingon")
    assert not encodings.is_known("rot13")
    assert encodings.is_known("cp850")


def test_letters_of_the_larger_set_only_within_a_word() -> None:
    text = "Andr`n och M~ller, anna@falun.se, f|r kommunen p} v}ren i l{net: AL@N ~ 100 ^ id`."
    source = load(text.encode())
    assert source.text == "Andrén och Müller, anna@falun.se, för kommunen på våren i länet: ALÉN ~ 100 ^ idé."
    assert source.encoding == "iso646-se2"


def test_what_quotes_code_has_no_accents_to_read() -> None:
    source = load(b"Vi k|r `make` p} n}gra st{llen f|r l{net")
    assert source.text == "Vi kör `make` på några ställen för länet"


def test_seven_bits_in_a_text_that_went_through_unicode() -> None:
    source = load("Vi tr{ffas p} m|tet – f|r l{net.".encode())
    assert (source.text, source.encoding) == ("Vi träffas på mötet – för länet.", "utf-8")
    assert codes(source) == ["LSG108"]


PYTHON = 'def f(rad: dict[str, int]) -> str:\n    return f"{rad}text{len(rad)}" if rad | {} else "|".join(rad)\n'
COMMANDS = "Run {start} then {stop},\n{list} and {drop} for {plan}s.\n"
NOTHING_IN_WORDS = "a {å} b | c } d { e på 1|2|3 {4} {5} " * 3
SCRIPT = "function forst(a){if(a){for(var k in a){visa(k)}}else{tomt()}return{a:a,k:1}}\n"
BARS = "namn|ort|kod\nBerg|Falun|20\nStrand|Mora|21\nSund|Kil|17\n"
MARKDOWN = "# Protokoll\n\n| Punkt | Ansvar |\n|---|---|\n| [plan](plan.md) | `{styrelsen}` |\n| budget | alla |\n"
LATEX = "\\begin{document}\n\\section{Protokoll}\n\\textbf{Beslut} \\emph{antas}\n\\end{document}\n"
JSON = '{"namn": "Berg", "ort": {"kod": 20, "lista": ["a", "b"]}, "sant": true}\n'
TEMPLATE = "Hej {namn}, du kallas till {organ} den {dag}. Plats: {plats}. Tid: {tid}.\n"
DANISH = "Protokol fra møde i Økonomiudvalget\nTil stede: Søren Ærø, Åse Kjær\nDet blev besluttet at følge planen.\n"


@pytest.mark.parametrize(
    "text", [PYTHON, COMMANDS, NOTHING_IN_WORDS, SCRIPT, BARS, MARKDOWN, LATEX, JSON, TEMPLATE, DANISH]
)
@pytest.mark.parametrize("times", [1, 30])
def test_what_only_holds_braces_stays(text: str, times: int) -> None:
    source = load((text * times).encode())
    assert (source.text, source.notes, source.decoding) == (text * times, (), ())


def test_the_program_itself_stays() -> None:
    lists_of_signs = {"letters.py", "oddities.py"}
    for path in sorted((HERE.parent / "src").rglob("*.py")):
        if path.name in lists_of_signs:
            continue
        source = load(path.read_bytes())
        assert source.text == path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize("codec", ["cp1252", "mac-roman", "cp850", "cp865", "utf-8"])
def test_danish_is_read_in_its_encoding(codec: str) -> None:
    assert load(DANISH.encode(codec)).text == DANISH


# Mojibake


@pytest.mark.parametrize("codec", ["cp1252", "iso8859-1", "mac-roman", "cp850", "cp437", "cp865", "iso8859-15"])
@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("where", ["throughout", "in one line"])
def test_mojibake_is_repaired(codec: str, times: int, where: str) -> None:
    lines = TEXT.splitlines(keepends=True)
    damaged = [
        misread(line, codec, times) if where == "throughout" or number == 2 else line
        for number, line in enumerate(lines, 1)
    ]
    source = load("".join(damaged).encode())
    assert source.text == TEXT
    (note,) = source.notes
    assert (note.code, note.severity) == ("LSG109", "warning")
    assert note.lines == (((1, 3),) if where == "throughout" else ((2, 2),))
    assert len(source.decoding) == times
    assert all(step.startswith("mojibake repaired: UTF-8 read as ") for step in source.decoding)


@pytest.mark.parametrize("path", [pytest.param(path, id=name_of(path)) for path in texts()[::6]])
@pytest.mark.parametrize("codec", ["cp1252", "iso8859-1", "mac-roman", "cp850"])
def test_a_protocol_is_itself_again(path: Path, codec: str) -> None:
    assert load(misread(text_of(path), codec).encode()).text == text_of(path)


@pytest.mark.parametrize(
    ("meant", "read"),
    [("mac-roman", "cp1252"), ("cp850", "cp1252"), ("cp1252", "mac-roman"), ("cp1252", "cp850")],
)
def test_one_encoding_taken_for_another_is_mojibake_too(meant: str, read: str) -> None:
    text = simplified(TEXT, meant).replace("”", '"')
    damaged = "".join(bytes([one]).decode(read, "replace").replace("\ufffd", chr(one)) for one in text.encode(meant))
    source = load(damaged.encode())
    assert source.text == text
    assert source.decoding == (f"mojibake repaired: {meant} read as {read}",)


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo och SÃO PAULO är en stad.\n",
        "Ângela â Â: roten √2 är irrationell; ¬a, Γ och Ô.\n",
        "Le conseil a décidé à l'unanimité, où naît l'été ; Élise Lefèvre.\n",
        "Öffentlichkeit: Änderungen müssen größer sein. Straße, Übergänge.\n",
        "Pöytäkirja: läsnä olivat hallituksen jäsenet.\n",
        "├── protokoll\n│   └── möte.txt\n└── två\n",
        "“Citat” – ‘så’ … ½ ﷼ ①②③ \uff21\uff42 &amp; \x1b[1m",
    ],
)
def test_what_is_no_mojibake_stays(text: str) -> None:
    source = load(text.encode())
    assert (source.text, source.notes) == (text, ())


def test_what_only_looks_like_bytes_of_utf8_is_left_where_it_is() -> None:
    half_a_pair = "\xed\xa0\x80"
    source = load((misread(TEXT, "iso8859-1") + half_a_pair).encode())
    assert source.text == TEXT + half_a_pair


def test_damage_done_again_and_again_is_undone_as_often() -> None:
    source = load(misread(TEXT, "cp1252", 8).encode())
    assert source.text == TEXT
    assert len(source.decoding) == 8


def test_with_an_encoding_asked_for_nothing_is_repaired_but_all_is_cleaned() -> None:
    damaged = misread(TEXT, "cp1252") + "f|r p} v}ren i l{net"
    source = load(damaged.replace("ren", "r\u00aden\0").encode(), encoding="utf-8")
    assert source.text == damaged
    assert codes(source) == ["LSG111"]


# Odd signs


@pytest.mark.parametrize(
    ("given", "text", "step"),
    [
        (f"{TEXT}för\0eningen", f"{TEXT}föreningen", "1 NUL character taken away"),
        (f"Anna\0\0\0Falun\n{TEXT}", f"Anna   Falun\n{TEXT}", "1 row of NUL characters made blanks"),
        ("möte\n\x1a\0\0\0\0\0", "möte\n", "5 NUL characters taken away, 1 end-of-file mark taken away"),
        ("Plan\x1a", "Plan", "1 end-of-file mark taken away"),
        ("Närvarande:\vAnna Berg\vBo Ek", "Närvarande:\nAnna Berg\nBo Ek",
         "2 vertical tabs or line separators made line ends"),
        ("är\u2028så\u2029då", "är\nså\ndå", "2 vertical tabs or line separators made line ends"),
        ("\x15 12 Val\n\x15\x15 3-4", "§ 12 Val\n§§ 3-4", "3 control characters read as §"),
        ("12 \x15 Val är", "12 § Val är", "1 control character read as §"),
        ("sam\u00adverkan på", "samverkan på", "1 soft hyphen taken away"),
        ("sam\u00ad\nman på sam\u00ad \r\nma", "sam-\nman på sam- \r\nma", "2 soft hyphens at line ends made hyphens"),
        ("vård\u200bråd\u2060 \ufeffså\u200d", "vårdråd så", "4 characters without width taken away"),
        ("e\ufb00ekt \ufb01n \ufb02it o\ufb03ciell ra\ufb04a \ufb05or be\ufb06å",
         "effekt fin flit officiell raffla stor bestå",
         "7 ligatures made letters"),
        ("A\u030arsmo\u0308te pa\u030a Ande\u0301", "Årsmöte på Andé", "4 letters put together with their accents"),
        ("\u02daArsm\u00a8ote p\u02daa And\u00b4e", "Årsmöte på Andé", "4 letters put together with their accents"),
        ("A\u02darsmo\u00a8te pa\u02da sjo\u00a8n", "Årsmöte på sjön", "4 letters put together with their accents"),
        ("\u02da Arsm\u00a8 ote p\u02da a sj\u00a8 on", "Årsmöte på sjön", "4 letters put together with their accents"),
        ("M&ouml;te p&aring;&#160;&Aring;n &#167;&#xA0;4 &amp; 5 A&B; &Co", "Möte på\u00a0Ån §\u00a04 & 5 A&B; &Co",
         "7 HTML entities made signs"),
        ("1\\. Rapport\n\\- att å\n 2\\. b\\_c C:\\temp", "1. Rapport\n- att å\n 2. b_c C:\\temp",
         "4 backslashes of Markdown taken away"),
    ],
)  # fmt: skip
def test_what_hinders_reading_is_cleaned(given: str, text: str, step: str) -> None:
    source = load(given.encode())
    assert source.text == text
    assert ", ".join(source.decoding) == step
    (note,) = source.notes
    assert (note.code, note.severity) == ("LSG111", "info")
    assert note.lines
    assert all(source.text[start:end].strip() for start, end in note.spans)


@pytest.mark.parametrize(
    "text",
    [
        "1\u00a0000\u2009kr, 5\u202f%, två\u2003spalter, tre\u3000fyra",
        "\uf0b7 punkt ett\n\uf02d punkt två",
        "rad ett\v\n\frad två\f\nrad tre\x85\r\nså",
        "CO\u2082 och x\u00b2, ½, ①, Å (\u212b), q\u0308\u0323",
        "styrning\x15tecken",
    ],
)
def test_what_does_not_hinder_stays(text: str) -> None:
    source = load(text.encode())
    assert (source.text, source.decoding) == (text, ())


@pytest.mark.parametrize("blank", "\u00a0\u2003\u2005\u2009\u202f\u205f")
def test_a_blank_of_an_odd_width_is_read_as_a_blank(blank: str) -> None:
    body = f"Protokoll Samrådet\nDatum:{blank}2024-03-05\n{blank}Plats: Falun\n\n1. Val\nBeslut\nBo{blank}Ek utses.\n"
    (meeting,) = parse_all(body.encode())
    assert (meeting.date, meeting.place) == ("2024-03-05", "Falun")
    assert meeting.arenden[0].beslut[0].text == "Bo Ek utses."


def test_a_str_is_taken_as_it_is() -> None:
    text = "Sam\u00adverkan f|r A\u030ar \ufb01 \0"
    assert load(text).text == text


def test_lines_and_spans_refer_to_the_cleaned_text() -> None:
    body = "Protokoll Samrå\u00addet för skol\u200bhälsa\nDatum: 2024-03-05\nPlats: Falun\n\n"
    body += "Närvarande\nAnna Berg\nBo Ek\n\n"
    body += "1. Mötet öpp\u00adnas\n\n2. Val av justerare\nBeslut\nBo Ek ut\u00adses.\n"
    result = parse_all(body.encode())[0]
    text = load(body.encode()).text
    (beslut,) = result.arenden[1].beslut
    assert beslut.text == "Bo Ek utses."
    assert [text[start:end] for start, end in beslut.spans] == ["Bo Ek utses."]
    assert result.source.decoding == ("3 soft hyphens taken away", "1 character without width taken away")
    assert result.body == "Samrådet för skolhälsa"


@given(st.text("abc\n", max_size=30), st.data())
def test_changes_move_every_other_place_along(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    edits = [
        changes.Change(start, end, data.draw(st.text("xyz", max_size=3)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    changed = changes.applied(text, edits)
    kept = [place for place in range(len(text)) if not any(one.start <= place < one.end for one in edits)]
    assert [text[place] for place in kept] == [changed[place] for place in changes.moved(kept, edits)]
    for place, one in zip(changes.places(edits), edits, strict=True):
        assert changed[place : place + len(one.new)] == one.new
    inside = [one.start for one in edits]
    assert changes.moved(inside, edits) == changes.places(edits)


# All of it


SIGNS = "åäöÅÄÖé–”§ \n{|}[\\]abz019.\0\x1a\v\x15\u00ad\u200b\ufb01\u0308Ã√├†\x81"
SOME_TEXT = st.text(st.sampled_from(SIGNS), max_size=60) | st.text(max_size=60)


@given(
    st.binary(max_size=200)
    | st.builds(lambda text: text.encode("utf-8", "surrogatepass"), SOME_TEXT)
    | st.builds(
        lambda text, codec: text.encode(codec, "ignore"), SOME_TEXT, st.sampled_from(["utf-16-le", "cp850", "cp1252"])
    )
    | st.builds(lambda one, other: one + other, SOME_TEXT.map(lambda text: text.encode("utf-8", "ignore")), st.binary())
)
def test_any_bytes_give_the_same_text_each_time_or_a_clear_error(data: bytes) -> None:
    def once() -> Source | str:
        try:
            return load(data, name="p.txt")
        except SourceError as error:
            return str(error)

    first = once()
    assert once() == first
    if isinstance(first, str):
        assert first.startswith("p.txt: ")
    else:
        first.text.encode()
        for note in first.notes:
            assert all(0 <= start <= end <= len(first.text) for start, end in note.spans)


def test_sound_text_needs_neither_detector_nor_repair() -> None:
    code = (
        "import sys; from lsgparse.text.source import load; load('Möte – på våren'.encode()); load(b'Plan'); "
        "load('Möte på våren'.encode('cp850')); "
        "print([name for name in ('ftfy', 'charset_normalizer') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("text", ["Bo &#10; Ek å", "\\-mapp å \\.b\n\\.c", "Å&Ä; Bo & Co;"])
def test_what_only_looks_like_markup_stays(text: str) -> None:
    assert load(text.encode()).text == text
