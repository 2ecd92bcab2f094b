"""What somebody has read before a source was added, at the desk: beside what is new, and said to hold or changed."""

import html
import re
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

import pytest

from generator.build import check_project
from generator.edit import stamp
from generator.review.room import Room
from generator.review.server import Answer, Door
from tests.project import clean_copy

HOST = "127.0.0.1:8001"
FROM_HERE = {"Host": HOST, "Cookie": "briefing-review=secret", "Origin": f"http://{HOST}"}
FILE = "content/briefing.yml"
ANSWER = "By 2022 talks had broken off."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The clean briefing, whose answer was read when its second source was not there yet."""
    project = clean_copy(tmp_path)
    path = project / FILE
    path.write_text(path.read_text("utf-8").replace("Invented articles on", "One invented article on"), "utf-8")
    checked = check_project(project)
    stamp(project, checked.corpus, checked.anchors, checked.captures, FILE, "A. Reader", date(2026, 11, 1))
    path.write_text(path.read_text("utf-8").replace("[berg-2019, dahl-2022]", "[berg-2019]"), "utf-8")
    return project


@pytest.fixture
def door(project: Path) -> Door:
    return Door(Room(project, lambda: date(2026, 11, 29)), 8001, "secret")


def shown(door: Door) -> str:
    return door.answer("GET", "/again", FROM_HERE).body.decode()


def holds(door: Door, by: str, *changes: tuple[str, str, str], digest: str = "") -> Answer:
    """What the page sends for the file; each change is the way to a text, what stands there, what was typed."""
    given = {f"was/text/{name}/{FILE}": was for name, was, _ in changes}
    given |= {f"to/text/{name}/{FILE}": now for name, _, now in changes}
    found = digest or shown(door).split('name="digest" value="')[1].split('"')[0]
    body = urlencode({"key": "secret", "digest": found, "file": FILE, "by": by, **given})
    return door.answer("POST", "/again/holds", FROM_HERE, body)


def row(page: str, name: str) -> str:
    """The part of the page that is about one text."""
    return html.unescape(page.partition(f"<h3>{name}</h3>")[2].partition('<div class="row">')[0])


def test_a_text_stands_beside_what_is_new_and_bears_on_it(door: Door) -> None:
    assert "dahl-2022#talks-broke-off" in row(shown(door), "answer 2 text")


def test_what_was_there_before_is_not_shown_as_new(door: Door) -> None:
    assert "/source/berg-2019#" not in shown(door)


def test_words_that_count_the_sources_otherwise_are_told(door: Door) -> None:
    assert '<p class="remark">sources now: 2</p>' in row(shown(door), "scope")


def test_the_words_that_count_them_are_marked_in_their_sentence(door: Door) -> None:
    assert '<p class="affected"><mark>One invented article</mark> on the mackerel of two' in row(shown(door), "scope")


def test_a_text_that_stands_is_folded_away(door: Door) -> None:
    assert ">answer 1 text</label>" in shown(door).partition("1 other text stands")[2]


def test_what_was_found_of_the_file_above_is_not_told_twice(door: Door, project: Path) -> None:
    checked = check_project(project)
    file = "content/countries/is.yml"
    stamp(project, checked.corpus, checked.anchors, checked.captures, file, "A. Reader", date(2026, 11, 1))
    path = project / file
    path.write_text(path.read_text("utf-8").replace("[berg-2019, dahl-2022]", "[berg-2019]"), "utf-8")
    page = shown(door)
    assert (page.count("data-holds"), page.count("was added since")) == (2, 1)


def test_the_check_names_words_that_count_the_sources_otherwise(project: Path) -> None:
    found = next(one for one in check_project(project).findings if one.code == "D005")
    look = [value for _, value in found.details]
    assert look == ["“One invented article” (line 9) of 2 sources", "“answer 2 text” (line 7)"]


def test_who_says_that_it_holds_stamps_it(door: Door, project: Path) -> None:
    holds(door, "B. Reader")
    corpus = check_project(project).corpus
    assert corpus is not None
    stamps = [(one.by, one.date, one.sources) for one in corpus.briefing.approved]
    assert stamps == [("B. Reader", "2026-11-29", ("berg-2019", "dahl-2022"))]


def test_what_holds_is_not_to_be_read_again(door: Door) -> None:
    holds(door, "B. Reader")
    assert "Nothing: every text" in shown(door)


def test_a_text_is_changed_and_stamped_in_one_act(door: Door, project: Path) -> None:
    holds(door, "B. Reader", ("answer 1 text", ANSWER, "By 2022: no more talks."))
    checked = check_project(project)
    assert checked.corpus is not None
    said = str(checked.corpus.briefing.answer[1].text)
    assert (said, [one.code for one in checked.findings if one.place.file == FILE]) == ("By 2022: no more talks.", [])


def test_nothing_holds_because_nobody_says_so(door: Door, project: Path) -> None:
    before = (project / FILE).read_bytes()
    answer = holds(door, " ", ("answer 1 text", ANSWER, "No more talks."))
    assert (answer.status, (project / FILE).read_bytes()) == (409, before)


def test_what_was_typed_stays_where_the_file_is_another_by_now(door: Door, project: Path) -> None:
    page = holds(door, "B. Reader", ("answer 1 text", ANSWER, "No more talks."), digest="0" * 16).body.decode()
    assert re.findall(r"<textarea[^>]*answer 1 text[^>]*>([^<]*)", page) == ["No more talks."]


def test_a_file_that_is_another_by_now_is_not_stamped(door: Door, project: Path) -> None:
    before = (project / FILE).read_bytes()
    holds(door, "B. Reader", digest="0" * 16)
    assert (project / FILE).read_bytes() == before


def test_no_file_beside_the_briefing_is_written(door: Door, project: Path) -> None:
    body = urlencode({"key": "secret", "digest": "", "file": "../../etc/passwd", "by": "B. Reader"})
    assert door.answer("POST", "/again/holds", FROM_HERE, body).status == 409


def test_a_draft_makes_nothing_due(door: Door, project: Path) -> None:
    (project / "drafts").mkdir()
    (project / "content/sources/dahl-2022.yml").rename(project / "drafts/dahl-2022.yml")
    assert "answer 2 text" not in shown(door)


@pytest.mark.parametrize(("others", "next_page"), [((), "/again"), (("erik-2023",), "/")])
def test_whoever_accepts_the_last_draft_is_led_to_what_it_makes_due(
    door: Door, project: Path, others: tuple[str, ...], next_page: str
) -> None:
    (project / "drafts").mkdir()
    drafted = project / "drafts/dahl-2022.yml"
    (project / "content/sources/dahl-2022.yml").rename(drafted)
    for other in others:
        text = drafted.read_text("utf-8").replace("id: dahl-2022", f"id: {other}", 1)
        (project / f"drafts/{other}.yml").write_text(text, "utf-8")
    body = urlencode({"key": "secret", "digest": ""})
    answer = door.answer("POST", "/source/dahl-2022/accept", FROM_HERE, body)
    assert answer.headers["Location"] == next_page
