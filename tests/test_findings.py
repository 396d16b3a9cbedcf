"""Every finding on the texts of the project is judged, and every verdict still stands for a finding."""

from __future__ import annotations

from collections import Counter

import pytest

import findings
from lsgparse.diagnostics import codes


def test_every_finding_is_judged() -> None:
    told = findings.differences()
    assert not told, "read the text, then put a verdict into tests/findings.tsv:\n" + "\n".join(told)


def test_the_list_is_in_order_and_holds_verdicts() -> None:
    rows = [row for row, _verdict in findings.judged()]
    assert rows == sorted(rows)
    assert len(rows) > 200


def test_warnings_and_errors_on_real_protocols_are_true() -> None:
    real = [(row, verdict) for row, verdict in findings.judged() if row.file.startswith("protokoll/")]
    assert len({row.file for row, _verdict in real}) == 5
    assert not [row for row, verdict in real if verdict == "false" and codes()[row.code].severity != "info"]


def test_few_warnings_are_false() -> None:
    counts = Counter(verdict for row, verdict in findings.judged() if codes()[row.code].severity == "warning")
    assert counts["false"] * 20 <= counts["true"]


def test_what_is_new_and_what_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = list(findings.judged())
    (first, verdict), *others = listed
    monkeypatch.setattr(findings, "judged", lambda: iter([*others, (first._replace(line=9999), verdict)]))
    told = findings.differences()
    assert len(told) == 2
    assert told[0].startswith(f"not judged: {first}\t")
    assert told[1] == f"judged, but not found: {first._replace(line=9999)}"
    monkeypatch.setattr(findings, "judged", lambda: iter([*others, (first, "missed")]))
    assert findings.differences() == [f"listed as missed, but found: {first}"]
