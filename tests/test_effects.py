"""What a draft would change is told before it is accepted."""

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.project import clean_copy

TEXT = """The mackerel year

By Anna Berg

2 May {year}

The catch of Iceland in 2022 was 150,000 tonnes. It was a year of letters.
"""
DRAFT = """id: berg-{year}
type: article-newspaper
title: The mackerel year
author: [{{family: Berg, given: Anna, id: anna-berg}}]
issued: {year}-05-02
language: en
label: Berg
summary: Gives a catch.
capture: {{file: berg-{year}.txt, sha256: {digest}}}
rights: {{statement: Invented.}}
facts:
  - id: catch-again
    group: Catch
    subject: is
    measure: Catch
    value: 150000
    unit: tonnes
    as-of: {as_of}
    topics: quota
    evidence: The catch of Iceland in 2022 was 150,000 tonnes
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def told(project: Path, year: int, as_of: str = "2022-09~") -> str:
    text = TEXT.format(year=year)
    (project / "seeds" / f"berg-{year}.txt").write_text(text, "utf-8")
    (project / "drafts").mkdir()
    draft = DRAFT.format(year=year, as_of=as_of, digest=hashlib.sha256(text.encode()).hexdigest())
    (project / "drafts" / f"berg-{year}.yml").write_text(draft, "utf-8")
    return CliRunner().invoke(main, ["add", "--project", str(project)]).output


def test_a_new_period_is_told(project: Path) -> None:
    assert "the first source of the period 2023" in told(project, 2023)


def test_a_topic_that_was_silent_is_told(project: Path) -> None:
    assert "no longer silent in that period: quota" in told(project, 2023)


def test_a_forecast_that_it_could_grade_is_told_and_no_graded_one(project: Path) -> None:
    line = next(line for line in told(project, 2023).splitlines() if "for an outcome" in line)
    assert "side-choice" in line
    assert "no-quarrel" not in line


def test_two_numbers_for_one_thing_are_told(project: Path) -> None:
    assert "Catch is 150000 tonnes here and 140000 in catch" in told(project, 2023)


def test_a_reading_that_it_voids_is_told(project: Path) -> None:
    CliRunner().invoke(main, ["accept", "content/briefing.yml", "--by", "A. Reader", "--project", str(project)])
    assert "With these drafts, the briefing itself will have:\ncontent/briefing.yml" in told(project, 2023)


def test_of_a_period_that_has_sources_nothing_is_told(project: Path) -> None:
    assert "the first source" not in told(project, 2022)


def test_the_pages_that_will_follow_are_told_once_the_draft_is_finished(project: Path) -> None:
    words = told(project, 2022, "2022")
    assert "    new, sources/berg-2022.html" in words
    assert "    changed, trade.html" in words
