"""What pages say once, first and last."""

import re
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.build import build_output, check_project
from generator.compose.kinds.fact import number_of
from generator.compose.lens import Lens
from generator.compose.pages.home import HomeData, home_page
from generator.compose.subjects import also_called
from generator.model import Fact
from generator.model.base import Typed
from generator.page import Output, Page
from generator.render.engine import environment
from generator.templates_dir import templates_dir
from tests.project import CLEAN, WORDS, apply_edits, clean_copy

RANK = {"group": "g", "subject": "no", "measure": "m", "unit": "rank", "as-of": "2019", "evidence": "e", "id": "a"}


@pytest.fixture(scope="module")
def output() -> Output:
    made, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert made is not None
    return made


def page(output: Output, path: str) -> Page:
    return next(page for page in output.pages if page.path == path)


def home(project: Path) -> HomeData:
    verified = check_project(project).verified
    assert verified is not None
    data = home_page(Lens(verified, WORDS)).data
    assert isinstance(data, HomeData)
    return data


@pytest.mark.parametrize(("value", "shown"), [("1", "1st"), ("2", "2nd"), ("3", "3rd"), ("12", "12th"), ("22", "22nd")])
def test_a_rank_is_an_ordinal(value: str, shown: str) -> None:
    verified = check_project(CLEAN).verified
    assert verified is not None
    assert number_of(Lens(verified, WORDS), Fact.model_validate(RANK | {"value": value})) == shown


def test_a_single_comparison_has_no_index(output: Output) -> None:
    assert "compare/index.html" not in {page.path for page in output.pages}


def test_the_rules_come_last_on_the_about_page(output: Output) -> None:
    assert page(output, "about.html").sections[-1].id == "rules"


def test_how_to_cite_and_to_challenge_come_before_what_machines_ask(output: Output) -> None:
    sections = [section.id for page in output.pages if page.path == "about.html" for section in page.sections]
    assert [one for one in sections if one in ("cite", "challenge", "data")] == ["cite", "challenge", "data"]


def test_every_page_closes_with_how_many_passages_were_found(output: Output) -> None:
    assert "passages found word for word in their sources" in page(output, "index.html").html


def test_a_topic_is_told_in_a_sentence_of_each_period() -> None:
    told = [(row.topic.id, row.first and row.first.text, row.second and row.second.text) for row in home(CLEAN).topics]
    assert told == [("ties", "No grave quarrel.", "Blame on both sides."), ("ferry", "Planned and not built.", None)]


def test_the_home_page_leads_with_the_forecasts_that_the_editors_chose(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    brief = project / "content" / "briefing.yml"
    apply_edits(
        project, [{"file": str(brief), "write": brief.read_text("utf-8") + "headline-forecasts: [side-choice]\n"}]
    )
    assert [shown.id for shown in home(project).forecasts] == ["side-choice"]


def test_a_quotation_anywhere_says_when_it_was_said_and_through_whom_it_came(output: Output) -> None:
    words = re.sub("<[^>]+>", "", page(output, "countries/iceland.html").html)
    assert "about September 2022, via Norwire, in " in words


def test_of_markers_of_a_source_in_a_row_the_first_alone_names_it(output: Output) -> None:
    names = re.findall(
        r'class="b-evidence[^>]*>([^<]+)</a> <a class="b-evidence[^>]*>([^<]+)<', page(output, "quotes.html").html
    )
    assert names == [("Dahl ¶2b", "¶2c")]


def test_a_name_that_differs_in_capitals_alone_is_not_shown_as_another() -> None:
    verified = check_project(CLEAN).verified
    assert verified is not None
    assert also_called(verified, "no", [Typed("norway"), Typed("Oslo"), Typed("OSLO"), None]) == ("Oslo",)


def test_a_date_that_its_title_ends_with_is_not_said_again() -> None:
    source = SimpleNamespace(
        title="An address, 2019", href="a.html", issued=SimpleNamespace(words="2019", inferred=True)
    )
    macros = environment(templates_dir(), "en").get_template("macros/briefing.html.j2").module
    assert "2019" not in str(macros.dated(source))  # type: ignore[attr-defined]


def test_a_text_that_begins_with_who_holds_it_does_not_name_them_twice(tmp_path: Path) -> None:
    project, text = clean_copy(tmp_path), "Norway and Iceland had no grave quarrel over mackerel."
    edit = {
        "file": "content/sources/berg-2019.yml",
        "find": f"text: {text}",
        "put": f"text: Anna Berg holds that {text}",
    }
    apply_edits(project, [edit])
    made, _ = build_output(project, today=date(2026, 1, 1))
    assert made is not None
    source = page(made, "sources/berg-2019.html")
    assert [entry.title for entry in source.search if text in entry.title] == [f"Anna Berg holds that {text}"]
    shown = re.sub("<script.*?</script>|<[^>]+>", "", source.html, flags=re.DOTALL).split(text)[0]
    assert shown.rpartition("Claim")[2] == "Anna Berg holds that "


def test_every_page_says_to_who_passes_it_on_what_it_is(output: Output) -> None:
    of_nobody = re.compile("(people|organisations)/(?!index)")  # Of whom their editor wrote nothing.
    bare = [one.path for one in output.pages if not one.description and not of_nobody.match(one.path)]
    assert bare == ["trade.html"]  # Its table has no standfirst.
    assert page(output, "sources/berg-2019.html").description.startswith("Sees two neighbours at ease")
    assert page(output, "people/jon-arnason.html").description == "Fisheries minister of Iceland"
