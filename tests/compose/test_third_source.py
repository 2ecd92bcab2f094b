"""A third source of another year changes all that it touches, without another file."""

import re
from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.compose.lens import Lens
from generator.compose.pages.comparison import changes, pairs
from generator.page import CLOSING, Output
from generator.report import as_text
from tests.project import WORDS, clean_copy
from tests.third import add_third_source


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = clean_copy(tmp_path_factory.mktemp("third"))
    add_third_source(folder)
    return folder


@pytest.fixture(scope="module")
def output(project: Path) -> Output:
    made, checked = build_output(project, today=date(2026, 1, 1))
    assert made is not None, as_text(checked.findings)
    return made


def html(output: Output, path: str) -> str:
    return next(page.html for page in output.pages if page.path == path)


def test_every_pair_of_periods_has_a_page(output: Output) -> None:
    pairs = {page.path for page in output.pages if page.kind == "comparison"}
    assert pairs == {"compare/2019-vs-2022.html", "compare/2019-vs-2025.html", "compare/2022-vs-2025.html"}


def test_the_navigation_leads_to_all_of_them(output: Output) -> None:
    assert "compare/index.html" in {item.path for item in output.nav}


def test_a_pair_that_nobody_has_read_names_no_change_but_silence(project: Path) -> None:
    verified = check_project(project).verified
    assert verified is not None
    lens = Lens(verified, WORDS)
    unread = [changes(lens, pair) for pair in pairs(lens) if not pair.edited]
    kinds = {group.change.kind for strip in unread for group in strip}
    assert kinds == {"first-only"}


def test_nothing_is_called_unchanged(output: Output) -> None:
    for path in ("compare/2019-vs-2025.html", "compare/2022-vs-2025.html"):
        assert 'data-change="continued"' not in html(output, path)


def test_a_period_that_an_editor_has_read_keeps_the_reading(output: Output) -> None:
    assert "No grave quarrel." in html(output, "compare/2019-vs-2025.html")


def test_the_forecast_of_2019_is_graded_anew(output: Output) -> None:
    ledger = html(output, "forecasts.html")
    graded = re.search(r'id="f-no-quarrel".*?</article>', ledger, re.DOTALL)
    assert graded is not None
    assert 'data-state="happened"' in graded[0]


def test_the_older_grade_stays_to_be_read(output: Output) -> None:
    assert "A quarrel came, though over fish" in html(output, "forecasts.html")


def test_one_voice_is_heard_in_both_years(output: Output) -> None:
    assert 'id="stances"' in html(output, "people/jon-arnason.html")


def test_no_section_is_empty(output: Output) -> None:
    for page in output.pages:
        for section, html in zip(page.sections, page.body().sections, strict=True):
            closed = html.replace(CLOSING, page.closing)
            words = re.sub(r"<h2.*?</h2>|<[^>]+>", "", closed, flags=re.DOTALL)
            assert words.strip(), (page.path, section.id)


@pytest.mark.parametrize("section", ["facts", "timeline"])
def test_a_profile_has_what_is_newest_first(output: Output, section: str) -> None:
    own = html(output, "countries/norway.html").split(f'id="{section}"')[1].split('class="b-section"')[0]
    dates = re.findall(r'datetime="([^"]+)', own)
    assert [*dict.fromkeys(dates)] == sorted({*dates}, reverse=True) != dates[:1]


def test_what_came_of_a_forecast_stands_newest_first(output: Output) -> None:
    graded = html(output, "forecasts.html").split('id="f-no-quarrel"')[1].split("</article>")[0]
    assert graded.index("No quarrel over the island has come") < graded.index("A quarrel came")


def test_a_subject_is_named_before_it_is_counted(output: Output) -> None:
    row = html(output, "countries/index.html").split('class="b-source"')[1]
    assert row.index("<h3>") < row.index("b-count")
