"""`briefing add`: from a document to a part of the briefing, nothing lost and nothing published on the way."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.add import apart
from generator.build import check_project
from generator.capture import CannotReadError
from generator.cli import main
from generator.findings import blocking
from tests.draft.test_drafts import ARTICLE
from tests.project import clean_copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "talks.html"
    path.write_text(ARTICLE, "utf-8")
    return path


def briefing_add(project: Path, *arguments: object) -> Result:
    return CliRunner().invoke(main, ["add", "--project", str(project), *map(str, arguments)])


def finished(project: Path) -> Path:
    path = project / "drafts" / "berg-2021-03.yml"
    path.write_text(path.read_text("utf-8").replace("summary:    #", "summary: A report on ferry talks.    #"), "utf-8")
    return path


def test_a_document_becomes_two_captures_and_a_draft(project: Path, document: Path) -> None:
    briefing_add(project, document)
    assert (project / "seeds" / "berg-2021-03.original.html").read_bytes() == document.read_bytes()
    assert "“We will come back to the table,”" in (project / "seeds" / "berg-2021-03.txt").read_text("utf-8")
    assert (project / "drafts" / "berg-2021-03.yml").is_file()


def test_nothing_of_a_draft_is_part_of_the_briefing(project: Path, document: Path) -> None:
    before = check_project(project).counts
    briefing_add(project, document)
    assert check_project(project).counts == before


def test_what_is_left_to_decide_is_told(project: Path, document: Path) -> None:
    assert "'summary' is empty" in briefing_add(project, document).output


def test_a_finished_draft_is_accepted_and_holds(project: Path, document: Path) -> None:
    briefing_add(project, document)
    finished(project)
    result = briefing_add(project, "--accept", "berg-2021-03")
    assert "content/sources/berg-2021-03.yml is part of the briefing" in result.output
    checked = check_project(project)
    assert [f for f in checked.findings if f.place.file.endswith("berg-2021-03.yml") and f.severity == "error"] == []
    assert {entry.id for entry in checked.corpus.entries_of("berg-2021-03")} if checked.corpus else set()
    assert not (project / "drafts" / "berg-2021-03.yml").exists()


def test_a_draft_that_is_not_finished_is_not_accepted(project: Path, document: Path) -> None:
    briefing_add(project, document)
    result = briefing_add(project, "--accept", "berg-2021-03")
    assert result.exit_code == 3
    assert not (project / "content" / "sources" / "berg-2021-03.yml").exists()


def test_the_same_document_is_not_taken_twice(project: Path, document: Path) -> None:
    briefing_add(project, document)
    assert "the document is there already" in briefing_add(project, document).output


def test_a_copy_of_the_same_article_is_not_taken(project: Path, document: Path, tmp_path: Path) -> None:
    briefing_add(project, document)
    copy = tmp_path / "copy.html"
    copy.write_text(ARTICLE.replace("All rights reserved", "Taken over from elsewhere"), "utf-8")
    assert "a copy of the same article" in briefing_add(project, copy).output


def test_one_document_that_cannot_be_read_does_not_keep_the_others_out(
    project: Path, document: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0")
    result = briefing_add(project, picture, document)
    assert "files of the kind .jpg cannot be read" in result.output
    assert (project / "drafts" / "berg-2021-03.yml").is_file()


def test_a_changed_original_is_an_error(project: Path, document: Path) -> None:
    briefing_add(project, document)
    finished(project)
    briefing_add(project, "--accept", "berg-2021-03")
    (project / "seeds" / "berg-2021-03.original.html").write_text("other", "utf-8")
    assert "P002" in {finding.code for finding in blocking(check_project(project).findings)}


def test_nothing_that_is_there_is_written_over(project: Path, document: Path) -> None:
    (project / "seeds" / "berg-2021-03.txt").write_text("mine", "utf-8")
    result = briefing_add(project, document)
    assert "is there already" in result.output
    assert (project / "seeds" / "berg-2021-03.txt").read_text("utf-8") == "mine"


def test_a_document_that_takes_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.01)
    with pytest.raises(CannotReadError, match="takes more than"):
        apart.capture_apart(ARTICLE.encode(), "talks.html")


@pytest.mark.parametrize(
    ("event", "given"), [("socket.connect", ()), ("subprocess.Popen", ()), ("open", ("/tmp/x", "w", 0))]
)
def test_a_document_can_do_no_more_than_be_read(event: str, given: tuple[object, ...]) -> None:
    with pytest.raises(CannotReadError, match="more than to be read"):
        apart.harmless(event, given)


def test_a_child_opens_files_to_read(tmp_path: Path) -> None:
    apart.harmless("open", (str(tmp_path), "rb", 0))
