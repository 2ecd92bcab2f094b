"""Whom a fact is of, and who has an office, in a small briefing."""

from pathlib import Path

import pytest

from generator.build import check_project
from tests.project import apply_edits, clean_copy

BERG = "content/sources/berg-2019.yml"


def codes(tmp_path: Path, find: str, put: str) -> list[str]:
    project = clean_copy(tmp_path)
    apply_edits(project, [{"file": BERG, "find": find, "put": put}])
    return sorted({f"{finding.code} {finding.severity}" for finding in check_project(project).findings})


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Icelandic fisheries minister", []),
        ("Secretary of fisheries", []),
        ("Prime minister of Iceland", ["C009 review"]),
        ("Author of the article", ["C009 review"]),
        ("News agency", ["C009 review"]),
    ],
)
def test_an_office_is_the_one_of_the_passage(tmp_path: Path, title: str, found: list[str]) -> None:
    assert codes(tmp_path, "title: Fisheries minister of Iceland", f"title: {title}") == found


def test_an_office_beside_another_name_is_that_ones(tmp_path: Path) -> None:
    assert codes(tmp_path, "actor: jon-arnason\n    title", "actor: anna-berg\n    title") == ["C009 review"]


TARIFF = """
    subject: {subject}
    measure: Tariff of its own
    counterpart: {counterpart}
    text: none
    as-of: 2019-05-03
    topics: quota
    evidence: Oslo did not impose a tariff of its own after the failed talks of March 2018
"""
FERRY = """
    subject: Bergen ferry
    measure: State
    counterpart: [is]
    text: planned, not built
    as-of: 2019-05-03
    topics: ferry
    evidence: has been planned for decades and is not built
"""


@pytest.mark.parametrize(
    ("subject", "counterpart", "found"),
    [
        ('"no"', "[failed talks]", []),
        ("is", "[failed talks]", ["N013 review"]),
        ('"no"', "[Seville]", ["N013 review"]),
    ],
)
def test_a_fact_without_a_number_is_of_the_one_whom_its_sentence_names(
    tmp_path: Path, subject: str, counterpart: str, found: list[str]
) -> None:
    assert codes(tmp_path, FERRY, TARIFF.format(subject=subject, counterpart=counterpart)) == found
