"""Pages say who has read what, and that nobody has."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import build_output
from generator.cli import main
from tests.project import apply_edits, clean_copy

COMPARISON = "content/comparisons/2019-vs-2022.yml"
DAY = '<time datetime="2026-01-01">1 January 2026</time>'
NOBODY = "has been read against the sources by nobody else yet"


def pages(project: Path) -> dict[str, str]:
    output, _ = build_output(project, today=date(2026, 1, 1))
    assert output is not None
    return {page.path: page.html for page in output.pages}


@pytest.fixture
def read(tmp_path: Path) -> dict[str, str]:
    project = clean_copy(tmp_path)
    for by in ("A. Reader", "B. Reader"):
        what = ["accept", "doors-open", "depends-on-oslo", "side-choice", COMPARISON, "--by", by, "-p", str(project)]
        assert CliRunner(env={"SOURCE_DATE_EPOCH": "1767225600"}).invoke(main, what).exit_code == 0
    return pages(project)


@pytest.mark.parametrize("path", ["sources/dahl-2022.html", "quotes.html", "forecasts.html"])
def test_two_readers_of_a_statement_are_named_where_it_stands(read: dict[str, str], path: str) -> None:
    assert f"Read against its passage by A. Reader, {DAY}; and by B. Reader, {DAY}." in read[path]


def test_readers_of_a_page_are_named_on_it(read: dict[str, str]) -> None:
    assert f"was read against the sources by A. Reader, {DAY}" in read["compare/2019-vs-2022.html"]


@pytest.mark.parametrize("path", ["index.html", "countries/norway.html", "sources/berg-2019.html"])
def test_a_page_that_nobody_has_read_says_so(read: dict[str, str], path: str) -> None:
    assert NOBODY in read[path]


@pytest.mark.parametrize("path", ["index.html", "new.html", "compare/2019-vs-2022.html", "quotes.html", "about.html"])
def test_a_page_closes_with_how_much_only_its_writer_has_read(read: dict[str, str], path: str) -> None:
    assert "things said in our own words that only their writer has read" in read[path]


@pytest.mark.parametrize("path", ["index.html", "new.html", "compare/2019-vs-2022.html"])
def test_a_page_with_statements_says_what_it_means_where_no_reader_is_named(read: dict[str, str], path: str) -> None:
    assert "Where nobody is named, only its writer has." in read[path]


def test_a_sheet_says_who_has_read_what_it_shows_as_the_editors_reading(read: dict[str, str]) -> None:
    assert f"was read against the sources by A. Reader, {DAY}" in read["compare/2019-vs-2022-sheet.html"]


def test_what_is_let_stand_in_a_file_is_shown_on_the_about_page(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    accepted = "accept: [{code: D007, by: The keepers, reason: Other catches.}]\nstandfirst:"
    apply_edits(
        project,
        [
            {"file": COMPARISON, "find": "    name: Ferry", "put": "    name: Mackerel"},
            {"file": COMPARISON, "find": "standfirst:", "put": accepted},
        ],
    )
    assert "D007, The keepers: Other catches." in pages(project)["about.html"]
