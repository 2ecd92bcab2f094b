"""A source that is added may make some texts of ours untrue: these are read again, and no others."""

from pathlib import Path

import pytest

from generator.build import check_project
from generator.model import Vouched
from generator.resolve.references import references
from generator.verify.rules.overtaken import called, overtaken
from tests.project import apply_edits, clean_copy
from tests.third import add_third_source

BRIEFING = "content/briefing.yml"
ICELAND = "content/countries/is.yml"
ANSWER = "By 2022 talks had broken off."
ROLE = "The other side of the quota."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The clean briefing with a source of 2025 more, which speaks of the quota and of the ties."""
    project = clean_copy(tmp_path)
    add_third_source(project)
    return project


def touched(project: Path, file: str) -> list[str]:
    corpus = check_project(project).corpus
    assert corpus is not None
    document = next(one for one in corpus.documents.values() if one.raw.file == file)
    refers = {one: frozenset(r.id for r in references(corpus.document("sources", one))) for one in corpus.sources}
    assert isinstance(document.model, Vouched)
    return [called(path) for path in overtaken(corpus, refers, document, document.model, ["strand-2025"])]


def put(project: Path, file: str, before: str, after: str) -> None:
    apply_edits(project, [{"file": file, "find": before, "put": after}])


def test_a_text_of_another_year_stands_and_one_of_the_whole_does_not(project: Path) -> None:
    assert touched(project, BRIEFING) == ["scope"]


@pytest.mark.parametrize(
    "text",
    [
        "By 2022 only this article speaks of it.",
        "The first article speaks of 2022.",
        "By 2022 both articles say that talks had broken off.",
        "By 2025 talks had broken off.",
        "Since 2022 talks have broken off.",
        "From 2019 to 2022 talks broke off.",
        "Talks had broken off. That was in 2022.",
        "Talks had broken off.",
    ],
)
def test_a_text_that_speaks_of_more_than_its_year_is_touched(project: Path, text: str) -> None:
    put(project, BRIEFING, ANSWER, text)
    assert "answer 2 text" in touched(project, BRIEFING)


@pytest.mark.parametrize(
    "text",
    [
        "In the article of 2022 talks had broken off. The article names nobody.",
        "In the article of 2022 talks had broken off. In the same article boats stay out.",
        "By 2022 talks had broken off. Nobody had put a duty on fish.",
    ],
)
def test_a_text_that_goes_on_about_its_own_article_stands(project: Path, text: str) -> None:
    put(project, BRIEFING, ANSWER, text)
    assert "answer 2 text" not in touched(project, BRIEFING)


def test_a_text_of_a_year_of_which_the_new_source_tells_is_touched(project: Path) -> None:
    source = "content/sources/strand-2025.yml"
    put(
        project,
        source,
        "text: Norway and Iceland have a deal on mackerel.",
        "text: It was so in 2022.",
    )
    assert "answer 2 text" in touched(project, BRIEFING)


def test_a_text_stands_where_what_tells_of_its_year_is_filed_elsewhere(project: Path) -> None:
    source = "content/sources/strand-2025.yml"
    put(project, source, "text: Norway and Iceland have a deal on mackerel.", "text: It was so in 2022.")
    put(project, source, "topics: [quota, ties]", "topics: ferry")
    assert "answer 2 text" not in touched(project, BRIEFING)


def test_a_text_stands_where_all_that_is_new_is_filed_elsewhere(project: Path) -> None:
    source = project / "content/sources/strand-2025.yml"
    text = source.read_text("utf-8").replace("topics: ties", "topics: ferry").replace("[quota, ties]", "ferry")
    source.write_text(text.replace("topics: quota", "topics: ferry"), "utf-8")
    assert touched(project, ICELAND) == []


def test_a_text_is_touched_where_something_new_is_filed_nowhere(project: Path) -> None:
    source = project / "content/sources/strand-2025.yml"
    text = source.read_text("utf-8").replace("topics: ties", "topics: ferry").replace("[quota, ties]", "ferry")
    source.write_text(text.replace("    topics: quota\n", ""), "utf-8")
    assert touched(project, ICELAND) == ["role text"]


def test_a_text_that_rests_on_nothing_is_touched_whatever_its_file_names(project: Path) -> None:
    source = project / "content/sources/strand-2025.yml"
    text = source.read_text("utf-8").replace("topics: ties", "topics: ferry").replace("[quota, ties]", "ferry")
    source.write_text(text.replace("topics: quota", "topics: ferry"), "utf-8")
    assert touched(project, BRIEFING) == ["scope"]
