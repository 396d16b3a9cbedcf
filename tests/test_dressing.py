"""What tools put around a text: markup, signs of quotation, line numbers; read without them, at the print's places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from annotation import FIXTURES
from lsgparse import parse
from lsgparse.text.dressing import undressed

TEXT = (FIXTURES / "number-styles" / "paragraf-before.txt").read_text(encoding="utf-8")
LINES = TEXT.splitlines()
_PLACES = frozenset(("id", "spans", "lines", "source", "diagnostics", "heading_places"))


def values(text: str) -> Any:
    """What is read of a text, without places."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: bare(one) for name, one in value.items() if name not in _PLACES}
        return [bare(one) for one in value] if isinstance(value, list | tuple) else value

    return bare(parse(text).model_dump(mode="json"))


def marked(line: str) -> str:
    """A line as a converter to Markdown writes it."""
    if line[:1] == "§":
        return f"## {line}"
    return f"**{line}**" if line.isalpha() else line


@pytest.mark.parametrize(
    "dress",
    [
        pytest.param(lambda number, line: f"{number:4d}  {line}", id="line numbers, right"),
        pytest.param(lambda number, line: f"{number}\t{line}", id="line numbers, left"),
        pytest.param(lambda number, line: f"{number}: {line}", id="line numbers with a colon"),
        pytest.param(lambda number, line: f"{'' if number % 5 else number:<5}{line}", id="each fifth line"),
        pytest.param(lambda number, line: f"{(number - 1) % 40 + 1:3d} {line}", id="line numbers of each page"),
        pytest.param(lambda _number, line: f"> {line}", id="a quotation"),
        pytest.param(lambda _number, line: marked(line), id="Markdown"),
        pytest.param(lambda _number, line: f"<p>{line}</p>" if line else "", id="paragraphs of HTML"),
        pytest.param(lambda _number, line: f"{line}<br />", id="line ends of HTML"),
        pytest.param(lambda _number, line: f'<span class="x">{line}</span>' if line else "", id="spans of HTML"),
        pytest.param(lambda _number, line: line.replace("-", "\u2011"), id="hyphens that do not break"),
    ],
)
def test_a_protocol_is_read_the_same_however_it_is_dressed(dress: Callable[[int, str], str]) -> None:
    text = "\n".join(dress(number, line) for number, line in enumerate(LINES, 1))
    assert values(text) == values(TEXT)


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{number} Rapport om sak {number}\n" for number in range(1, 40)),
        "".join(f"{number}. Sak\n\nDen redovisas för rådet.\nRådet tackar.\n\n" for number in range(1, 40)),
        "".join(f"{number * 5} kronor\nav medlen\n" for number in range(1, 40)),
        "Anna Berg <anna.berg@sjon.se>\nsvarar för <100 kronor och >200\n#tagg\nAnslag # 4\n",
        "Rådet svarar:\n> Var hålls mötet?\nPå Teams.\nInget mer.\n",
    ],
)
def test_what_only_looks_so_stays(text: str) -> None:
    assert undressed(text) == text


def test_a_table_of_html_has_cells_and_a_list_points() -> None:
    text = "<tr><td>Anna Berg</td><td>Umeå kommun</td></tr>\n<ul><li>att godkänna</li>"
    plain = undressed(text)
    assert len(plain) == len(text)
    assert [cell.strip() for cell in plain.split("\n")[0].split("\t")[1:]] == ["Anna Berg", "Umeå kommun"]
    assert plain.split("\n")[1].split() == ["-", "att", "godkänna"]


def test_places_are_those_of_the_print() -> None:
    text = "\n".join(f"{number:4d}  {line}" for number, line in enumerate(LINES, 1))
    meeting = parse(text)
    item = meeting.arenden[0]
    start, end = item.spans[0]
    assert text[:start].count("\n") + 1 == item.lines[0][0]
    assert text[start:end].startswith(f"§ {item.number}")
    assert text[start:end].rstrip() == text[start:end]
