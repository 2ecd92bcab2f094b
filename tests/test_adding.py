"""`briefing add`: from a document to a part of the briefing, nothing lost and nothing published on the way."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.add import apart, shelf
from generator.add.taking import add
from generator.build import check_project
from generator.capture import CannotReadError
from generator.cli import main
from generator.findings import blocking
from generator.review.room import Room
from tests.draft.test_drafts import ARTICLE
from tests.killed import Killed, killed_after
from tests.project import clean_copy

ROOT = Path(__file__).parent.parent


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


def finished(project: Path, identity: str = "berg-2021-03") -> Path:
    path = project / "drafts" / f"{identity}.yml"
    path.write_text(path.read_text("utf-8").replace("summary:    #", "summary: A report on ferry talks.    #"), "utf-8")
    return path


def actors(folder: Path) -> set[str]:
    return {path.stem for path in (folder / "actors").glob("*.yml")}


def test_a_document_becomes_two_captures_and_a_draft(project: Path, document: Path) -> None:
    briefing_add(project, document)
    assert (project / "seeds" / "berg-2021-03.original.html").read_bytes() == document.read_bytes()
    assert "“We will come back to the table,”" in (project / "seeds" / "berg-2021-03.txt").read_text("utf-8")
    assert (project / "drafts" / "berg-2021-03.yml").is_file()


def test_the_desk_calls_no_document_undescribed_that_an_open_draft_describes(project: Path, document: Path) -> None:
    briefing_add(project, document)
    page = Room(project).sources("key")
    assert [code for code in ("P006", "B010") if code in page] == []


def test_nothing_of_a_draft_is_part_of_the_briefing(project: Path, document: Path) -> None:
    before = check_project(project).counts
    briefing_add(project, document)
    assert check_project(project).counts == before


def test_one_of_a_kind_is_told_as_one(project: Path, document: Path) -> None:
    document.write_text(ARTICLE.partition("<p>“Nobody")[0], "utf-8")
    assert "1 quotation drafted" in briefing_add(project, document).output


def test_what_is_left_to_decide_is_told(project: Path, document: Path) -> None:
    assert "berg-2021-03.yml: 'summary' is empty (line " in briefing_add(project, document).output


def test_what_a_draft_would_change_is_told_before_it_is_finished(project: Path, document: Path) -> None:
    document.write_text(ARTICLE.replace("2021", "2016"), "utf-8")
    assert "the first source of the period 2016" in briefing_add(project, document).output


def test_a_finished_draft_is_accepted_and_holds(project: Path, document: Path) -> None:
    briefing_add(project, document)
    finished(project)
    result = briefing_add(project, "--accept", "berg-2021-03")
    assert "content/sources/berg-2021-03.yml is part of the briefing" in result.output
    checked = check_project(project)
    assert [f for f in checked.findings if f.place.file.endswith("berg-2021-03.yml") and f.severity == "error"] == []
    assert {entry.id for entry in checked.corpus.entries_of("berg-2021-03")} if checked.corpus else set()
    assert not (project / "drafts" / "berg-2021-03.yml").exists()


@pytest.mark.parametrize("step", ["nothing", "--accept", "--drop"])
@pytest.mark.parametrize("folder", ["drafts", "drafts/actors", "seeds", "content/sources", "content/actors"])
def test_nothing_is_written_or_removed_behind_a_link(
    project: Path, document: Path, tmp_path: Path, folder: str, step: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    if step != "nothing":
        briefing_add(project, document)
        finished(project)
    (project / folder).mkdir(parents=True, exist_ok=True)
    (project / folder).rename(elsewhere)
    (project / folder).symlink_to(elsewhere)
    before = {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()}
    briefing_add(project, *((document,) if step == "nothing" else (step, "berg-2021-03")))
    assert {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()} == before


def test_a_draft_that_is_not_finished_is_not_accepted(project: Path, document: Path) -> None:
    briefing_add(project, document)
    result = briefing_add(project, "--accept", "berg-2021-03")
    assert result.exit_code == 3
    assert not (project / "content" / "sources" / "berg-2021-03.yml").exists()


def test_an_accepted_draft_brings_along_those_whom_it_names_and_nobody_else(project: Path, document: Path) -> None:
    briefing_add(project, document)
    # Ids of which one begins as the other does.
    others = project / "drafts" / "actors"
    (others / "kari.yml").write_text("id: kari\nkind: person\nname: Kari Holm\n", "utf-8")
    before = actors(project / "content")
    finished(project)
    briefing_add(project, "--accept", "berg-2021-03")
    assert actors(project / "content") - before == {"ola-nes", "kari-lund"}
    assert actors(project / "drafts") == {"kari"}


def test_those_who_speak_for_an_actor_come_along(project: Path, document: Path) -> None:
    briefing_add(project, document)
    others = project / "drafts" / "actors"
    (others / "kari-holm.yml").write_text("id: kari-holm\nkind: person\nname: Kari Holm\n", "utf-8")
    with (others / "kari-lund.yml").open("a", encoding="utf-8") as file:
        file.write("members: kari-holm\n")
    finished(project)
    briefing_add(project, "--accept", "berg-2021-03")
    assert "kari-holm" in actors(project / "content")


def test_the_same_document_is_not_taken_twice(project: Path, document: Path) -> None:
    briefing_add(project, document)
    assert "the document is there already" in briefing_add(project, document).output


@pytest.mark.parametrize("written", [1, 2, 3])
def test_a_run_that_was_killed_is_taken_up_again(
    project: Path, document: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    with monkeypatch.context() as patched:
        killed_after(patched, written)
        with pytest.raises(Killed):
            [*add(project, [document], date(2026, 1, 2))]
    assert "already" not in briefing_add(project, document).output
    assert (project / "drafts" / "berg-2021-03.yml").is_file()
    assert sorted(path.name for path in (project / "seeds").glob("berg*")) == [
        "berg-2021-03.original.html",
        "berg-2021-03.txt",
    ]


def test_a_document_that_somebody_put_there_is_theirs(project: Path, document: Path) -> None:
    (project / "seeds" / "talks.html").write_bytes(document.read_bytes())
    assert "as seeds/talks.html" in briefing_add(project, document).output
    assert not [*(project / "seeds").glob("berg*")]


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


def test_a_file_that_is_not_there_does_not_keep_the_others_out(project: Path, document: Path) -> None:
    result = briefing_add(project, document.with_name("gone.html"), document)
    assert "gone.html: this cannot be read (No such file or directory)" in result.output
    assert (project / "drafts" / "berg-2021-03.yml").is_file()


@pytest.mark.parametrize("name", ["\udcff.html", "a\x1b[2J.html", "a\x9b.html"])
def test_a_document_whose_name_cannot_be_shown_is_told(project: Path, document: Path, name: str) -> None:
    document.rename(document.with_name(name))
    assert "cannot be shown" in briefing_add(project, document.with_name(name)).output


@pytest.mark.parametrize("word", ["Ferry talks ", "a"])
def test_a_title_without_end_makes_an_id_that_a_folder_holds(project: Path, tmp_path: Path, word: str) -> None:
    document = tmp_path / "talks.txt"
    document.write_text(f"{word * 300}\n\nThe ferry talks went on and on.\n", "utf-8")
    briefing_add(project, document)
    assert [len(path.stem) <= 100 for path in (project / "drafts").glob("*.yml")] == [True]


def test_a_folder_that_cannot_be_read_is_told(
    project: Path, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    listed = Path.iterdir

    def iterdir(path: Path) -> Iterator[Path]:
        if path == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    assert "closed: this cannot be read (Permission denied)" in briefing_add(project, closed, document).output
    assert (project / "drafts" / "berg-2021-03.yml").is_file()


def test_a_folder_without_a_file_is_told(project: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "there is no file in this folder" in briefing_add(project, tmp_path / "empty").output


def test_of_a_folder_nothing_is_told_that_nobody_put_there(project: Path, tmp_path: Path) -> None:
    (folder := tmp_path / "documents").mkdir()
    (folder / "Talks.html").write_text(ARTICLE, "utf-8")
    (folder / "Talks_files").mkdir()
    for name in (".DS_Store", "Thumbs.db", "~$talks.docx", "Talks.html~"):
        (folder / name).write_bytes(b"\0")
    assert [line for line in briefing_add(project, folder).stderr.splitlines() if "documents/" in line] == []


def test_a_folder_in_a_folder_is_told(project: Path, tmp_path: Path) -> None:
    (tmp_path / "documents" / "2022").mkdir(parents=True)
    assert (
        "documents/2022: a folder in a folder is not looked into"
        in briefing_add(project, tmp_path / "documents").stderr
    )


def test_what_cannot_be_written_leaves_nothing_behind(project: Path, document: Path) -> None:
    (project / "drafts").write_text("a file where the folder would be", "utf-8")
    before = sorted(path.name for path in (project / "seeds").iterdir())
    assert "nothing of it is left" in briefing_add(project, document).output
    assert sorted(path.name for path in (project / "seeds").iterdir()) == before


def test_the_briefing_is_read_once_for_a_whole_folder(
    project: Path, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (document.parent / "b").mkdir()
    (document.parent / "b" / "one.txt").write_text("Nothing of this is like the other. " * 3, "utf-8")
    (document.parent / "b" / "two.txt").write_text("A letter came from the north in spring. " * 3, "utf-8")
    reads: list[Path] = []
    load = shelf.load
    monkeypatch.setattr(shelf, "load", lambda *given, **how: (reads.append(given[0]), load(*given, **how))[1])
    briefing_add(project, document.parent / "b")
    assert reads == [project]


def test_ids_of_one_draft_are_taken_for_the_next(project: Path, document: Path) -> None:
    other = document.with_name("other.txt")
    other.write_text(
        "By Anna Berg\n\n4 March 2021\n\n“We are tired of waiting,” said Kari Lund of the crews.\n", "utf-8"
    )
    briefing_add(project, document, other)
    texts = [path.read_text("utf-8") for path in (project / "drafts").glob("*.yml")]
    ids = [line for text in texts for line in text.splitlines() if line.startswith("  - id: ")]
    assert len(texts) == 2
    assert len(ids) == len(set(ids))


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
    assert not (project / "seeds" / "berg-2021-03.original.html").exists()
    assert (project / "seeds" / "berg-2021-03.txt").read_text("utf-8") == "mine"


def test_a_document_that_takes_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 1)
    with pytest.raises(CannotReadError, match="takes more than"):
        apart.capture_apart(b"<html><body>" + b"<p>They <b>were</b> not over.</p>" * 50_000, "talks.html")


def test_a_document_that_its_child_cannot_bear_takes_no_other_along(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(apart, "MEMORY", 1 << 20)
        with pytest.raises(CannotReadError, match="takes more than"):
            apart.capture_apart(ARTICLE.encode() * 100, "talks.html")
    assert "not over" in apart.capture_apart(ARTICLE.encode(), "talks.html").text.text


def test_a_child_knows_the_readers_of_documents_alone() -> None:
    told = "import sys, generator.add.warm; print([m for m in sys.modules if m.startswith('generator.verify')])"
    assert subprocess.run([sys.executable, "-c", told], capture_output=True, check=True).stdout == b"[]\n"


@pytest.mark.parametrize(
    ("event", "given"), [("socket.connect", ()), ("subprocess.Popen", ()), ("open", ("/tmp/x", "w", 0))]
)
def test_a_document_can_do_no_more_than_be_read(event: str, given: tuple[object, ...]) -> None:
    with pytest.raises(CannotReadError, match="more than to be read"):
        apart.harmless(event, given)


def test_a_child_opens_files_to_read(tmp_path: Path) -> None:
    apart.harmless("open", (str(tmp_path), "rb", 0))


def test_the_steps_of_the_readme_lead_to_a_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = re.search(r"```sh\n(briefing new .*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert steps is not None
    (tmp_path / "articles").mkdir()
    day = ARTICLE.replace("4 March 2021", "4 October 2021").replace("2021-03-04", "2021-10-04")
    (tmp_path / "articles" / "talks.html").write_text(day, "utf-8")
    monkeypatch.chdir(tmp_path)
    for line in steps[1].splitlines():
        words = line.partition("#")[0].split()
        if words[0] == "cd":
            monkeypatch.chdir(tmp_path / words[1])
        elif words[1] == "review":
            finished(Path.cwd(), "berg-2021-10")
        else:
            assert CliRunner().invoke(main, words[1:]).exit_code == 0, line
    assert (tmp_path / "harbour" / "site" / "sources" / "berg-2021-10.html").is_file()


def test_a_draft_that_is_dropped_lies_whole_where_nothing_reads_it(project: Path, document: Path) -> None:
    briefing_add(project, document)
    own = [f"seeds/berg-2021-03{end}" for end in (".txt", ".original.html")]
    own += ["drafts/berg-2021-03.yml", "drafts/actors/kari-lund.yml", "drafts/actors/ola-nes.yml"]
    before = {Path(path).name: (project / path).read_bytes() for path in own}
    briefing_add(project, "--drop", "berg-2021-03")
    folder = project / "drafts" / "dropped" / "berg-2021-03"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert not any((project / path).exists() for path in own)


def half_accepted(project: Path, document: Path) -> dict[str, bytes]:
    """A draft whose acceptance was killed before the draft went; all files of the finished acceptance."""
    briefing_add(project, document)
    finished(project)
    draft = project / "drafts" / "berg-2021-03.yml"
    before = draft.read_bytes()
    briefing_add(project, "--accept", "berg-2021-03")
    after = {str(path): path.read_bytes() for path in project.rglob("*") if path.is_file()}
    draft.write_bytes(before)
    return after


def test_an_acceptance_that_was_killed_is_brought_to_its_end_by_the_same_command(project: Path, document: Path) -> None:
    whole = half_accepted(project, document)
    briefing_add(project, "--accept", "berg-2021-03")
    assert {str(path): path.read_bytes() for path in project.rglob("*") if path.is_file()} == whole


def test_what_the_briefing_rests_on_stays_when_a_draft_of_the_same_is_dropped(project: Path, document: Path) -> None:
    half_accepted(project, document)
    briefing_add(project, "--drop", "berg-2021-03")
    assert "P001" not in {finding.code for finding in check_project(project).findings}


def test_a_document_whose_draft_was_dropped_can_be_added_again(project: Path, document: Path) -> None:
    for _ in range(2):
        briefing_add(project, document)
        briefing_add(project, "--drop", "berg-2021-03")
    assert sorted(path.name for path in (project / "drafts" / "dropped").iterdir()) == [
        "berg-2021-03",
        "berg-2021-03-2",
    ]


def test_who_is_named_by_another_draft_stays_when_one_is_dropped(project: Path, document: Path) -> None:
    other = document.with_name("other.html")
    other.write_text(ARTICLE.replace("2021", "2020").replace("offer", "ship").replace("waiting", "boats"), "utf-8")
    other.write_text(re.sub(r"The talks on the ferry.*?Thursday\.", "The harbour is open.", other.read_text()), "utf-8")
    briefing_add(project, document, other)
    briefing_add(project, "--drop", "berg-2021-03")
    assert "kari-lund" in actors(project / "drafts")


def test_a_statement_that_is_dropped_is_told_and_nothing_else_changes(project: Path, document: Path) -> None:
    briefing_add(project, document)
    draft = project / "drafts" / "berg-2021-03.yml"
    before = draft.read_text("utf-8")
    output = briefing_add(project, "--drop", "lund-nobody-here-seen").output
    gone = re.search(r"taken out of drafts/berg-2021-03\.yml:\n((?: .*\n)+)", output)
    assert gone
    assert draft.read_text("utf-8") == before.replace(gone[1], "")


def test_what_is_in_no_draft_is_not_dropped(project: Path) -> None:
    result = briefing_add(project, "--drop", "no-serious-dispute")
    assert (result.exit_code, "there is no draft 'no-serious-dispute'" in result.output) == (3, True)


@pytest.mark.parametrize("command", [["add"], ["add", "ARTICLE"], ["locate", "a", "b"], ["review", "--port", "1"]])
def test_a_folder_that_is_no_briefing_is_left_as_it_is(command: list[str], document: Path, tmp_path: Path) -> None:
    (folder := tmp_path / "elsewhere").mkdir()
    given = [str(document) if word == "ARTICLE" else word for word in command]
    result = CliRunner().invoke(main, [*given, "--project", str(folder)])
    assert (result.exit_code, "is not a briefing" in result.output, [*folder.iterdir()]) == (3, True, [])
