"""What a project puts in the place of our words and templates: words as data, templates by trust alone."""

from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.overrides import new_words, read_overrides
from generator.overrides.stand_ins import unfit
from generator.page import Output
from generator.publish.engine import config_of
from generator.publish.settings import words_of
from generator.records.made_by import made_by
from generator.templates_dir import templates_dir
from generator.words import catalogue
from tests.project import apply_edits, clean_copy

HOME = "overrides/templates/pages/home.html.j2"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def put(project: Path, file: str, text: str) -> None:
    apply_edits(project, [{"file": file, "write": text}])


def built(project: Path, trusted: bool = False) -> Output:
    output, checked = build_output(project, today=date(2026, 1, 1), trusted=trusted)
    assert output is not None, checked.findings
    return output


def html(output: Output, path: str) -> str:
    return next(page.html for page in output.pages if page.path == path)


def test_a_word_stands_in_for_ours_and_the_others_stay(project: Path) -> None:
    put(project, "overrides/words/en/home.yml", "newest: {heading: Where this is from}\n")
    home = html(built(project), "index.html")
    assert ("Where this is from" in home, "What this rests on" in home, "All sources" in home) == (True, False, True)


def test_a_briefing_may_bring_the_words_of_a_language_that_we_have_not(project: Path) -> None:
    put(project, "overrides/words/fi/home.yml", "newest: {heading: Lähteet}\n")
    own, findings = read_overrides(project, "fi", trusted=False)
    words = catalogue(templates_dir(), "fi", own.words)
    assert (findings, words("home.newest.heading"), words("home.newest.more")) == ((), "Lähteet", "All sources")


def test_a_plural_form_that_only_other_languages_have_is_a_word(project: Path) -> None:
    put(project, "overrides/words/fi/people.yml", "quotations.few: '{count} lainausta'\n")
    _, findings = read_overrides(project, "fi", trusted=False)
    assert findings == ()


def test_words_around_the_pages_are_overridden_as_well(project: Path) -> None:
    put(project, "overrides/words/en/shell.yml", "menu: Sections\n")
    assert words_of(config_of(project))("shell.menu") == "Sections"


@pytest.mark.parametrize(
    ("ours", "value", "fits"),
    [
        ("{count} topics.", "Topics: {count}.", True),
        ("{count} topics.", "Topics.", True),
        ("On {date}", "Then", False),
        ("On {date}", "On {date}, {date.year}", False),
        ("On {date}", "On {date.year}", False),
        ("On {date}", "On {date[0]}", False),
        ("On {date}", "On {date!r}", False),
        ("On {date}", "On {date:>9999999}", False),
        ("On {date}", "On {date", False),
        ("Sources", "The 12 sources", False),
        ("Sources", "The ⅔ of them", False),
        ("SHA-256", "SHA-256", True),
        ("“Copy” gives both", "„Kopieren“ gibt beides", True),
        ("Sources", "The “sources”", False),
        ("The editors’ words", "Editors’ words", True),
        ("Sources", "<b>Sources</b>", False),
        ("Sources", "  ", False),
        ("Sources", ["Sources"], False),
        ("Sources", "Sources " * 20, False),
    ],
)
def test_a_word_may_say_no_more_than_ours(ours: str, value: object, fits: bool) -> None:
    assert (unfit("a.b", {"a.b": ours}, value) is None) == fits


@pytest.mark.parametrize(
    ("pattern", "fits"), [("y년 M월 d일", True), ("d. LLLL y", True), ("MMMM y", False), ("d M y H", False)]
)
def test_a_date_shows_the_same_parts_whatever_the_order(pattern: str, fits: bool) -> None:
    assert (unfit("dates.pattern.day", {"dates.pattern.day": "d MMMM y"}, pattern) is None) == fits


@pytest.mark.parametrize(
    ("key", "value", "fits"),
    [
        ("a.how", "How that is known: inferred", True),
        ("a.how", "How it is dated: as printed", False),
        ("a.unread", "No one but their writers has read them yet.", True),
        ("a.unread", "Both editors have read them.", False),
        ("a.came", "It came true", True),
        ("a.came", "Did not happen", False),
        ("a.better", "Improved since", True),
        ("a.better", "Worse", False),
        ("a.better", "Better, confirmed by both sides", False),
    ],
)
def test_a_word_in_our_language_is_not_turned_round(key: str, value: str, fits: bool) -> None:
    ours = {
        "a.how": "How it is dated: inferred",
        "a.unread": "Nobody but who wrote them has read them.",
        "a.came": "Happened",
        "a.better": "Better",
        "a.worse": "Worse",
    }
    assert (unfit(key, ours, value, "en") is None) == fits


def test_a_template_is_not_run_unless_the_project_is_trusted(project: Path) -> None:
    put(project, HOME, "{% block head %}<h1>Ours</h1>{% endblock %}")
    checked = check_project(project)
    assert [(f.code, f.place.file) for f in checked.findings if f.code == "L005"] == [("L005", HOME)]
    assert (checked.verified, checked.overrides.templates) == (None, ())


def test_a_trusted_template_stands_in_for_ours_alone(project: Path) -> None:
    put(project, HOME, "{% block head %}<h1>{{ title }}, by us</h1>{% endblock %}")
    output = built(project, trusted=True)
    titled = [page.path for page in output.pages if "by us</h1>" in page.html]
    assert (titled, "<h1>" in html(output, "people/index.html")) == (["index.html"], True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{% block head %}\n{{ ''.__class__.__mro__ }}{% endblock %}", 2),
        ("{% block head %}\n{% if %}{% endblock %}", 2),
        ("{% block head %}\n{{ 1 / 0 }}{% endblock %}", 2),
        ("{% block body %}{% endblock %}", 1),
    ],
)
def test_a_template_that_makes_no_page_is_named_with_its_line(project: Path, text: str, line: int) -> None:
    put(project, HOME, text)
    output, checked = build_output(project, today=date(2026, 1, 1), trusted=True)
    assert output is None
    assert [(f.code, f.place.file, f.place.line) for f in checked.findings if f.code == "L008"] == [
        ("L008", HOME, line)
    ]


def test_a_word_that_is_new_or_says_something_else_is_listed_for_a_person(project: Path) -> None:
    put(project, "overrides/words/en/common.yml", "inferred: inferred by us\npermalink: Link\n")
    after, _ = read_overrides(project, "en", trusted=False)
    put(project, "overrides/words/en/common.yml", "permalink: Link\n")
    before, _ = read_overrides(project, "en", trusted=False)
    found = [(finding.code, finding.place.file, finding.message) for finding in new_words(before, after, "en")]
    assert found == [("J004", "overrides/words/en/common.yml", "new or changed: the word 'common.inferred'")]


def test_nothing_made_with_other_words_or_templates_is_taken_from_earlier_builds(project: Path) -> None:
    keys = [list(made_by(project))]
    for text in ("menu: Sections\n", "menu: Sektions\n"):
        put(project, "overrides/words/en/shell.yml", text)
        keys.append(list(made_by(project)))
    assert keys[0] != keys[1] != keys[2]
