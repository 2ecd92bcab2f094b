"""Findings as people read them."""

from generator.findings import Finding, Place, Severity
from generator.report import as_text


def test_a_detail_of_thousands_of_words_is_cut() -> None:
    detail = ("evidence", "fish and ships " * 2000)
    finding = Finding("C006", Severity.REVIEW, Place("content/briefing.yml"), "found", "", (detail,))
    assert len(as_text([finding])) < 1200
