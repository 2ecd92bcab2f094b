"""`briefing add references.bib`: a record goes to the document whose it is, and to no other."""

from pathlib import Path

import pytest
import yaml

from generator.add import apart
from generator.capture import CannotReadError
from tests.draft.test_drafts import ARTICLE
from tests.project import clean_copy
from tests.test_adding import briefing_add

ENTRY = """@article{b21, title = {%s}, author = {Berg, Anna Maria}, journal = {The Fjord Post}, date = {2021-03},
  %s}"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    path = tmp_path / "talks.html"
    path.write_text(ARTICLE, "utf-8")
    return path


def references(talks: Path, fields: str = "", title: str = "Other", more: str = "") -> Path:
    path = talks.with_name("references.bib")
    path.write_text(ENTRY % (title, fields) + more, "utf-8")
    return path


def drafted(project: Path, name: str = "berg-2021-03") -> str:
    return (project / "drafts" / f"{name}.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("fields", "title", "by"),
    [
        ("file = {Full Text:files/3/Talks.html:text/html}", "Other", "file name"),
        ("url = {http://www.fjordpost.example/talks/?utm_source=feed}", "Other", "address"),
        ("", "{Ferry} Talks Stall", "title"),
    ],
)
def test_an_entry_finds_its_document(project: Path, talks: Path, fields: str, title: str, by: str) -> None:
    said = briefing_add(project, references(talks, fields, title), talks).output
    assert f"its record is entry b21 of references.bib, found by {by}" in said


def test_a_doi_in_the_head_of_a_text_finds_its_entry(project: Path, talks: Path) -> None:
    talks.write_text(ARTICLE.replace("4 March 2021</p>", "4 March 2021</p><p>doi:10.1234/Talks.5</p>"), "utf-8")
    assert "found by DOI" in briefing_add(project, references(talks, "doi = {10.1234/talks.5}"), talks).output


def test_each_value_says_which_entry_it_is_of(project: Path, talks: Path) -> None:
    briefing_add(project, references(talks, "file = {talks.html}"), talks)
    assert "container-title: The Fjord Post    # entry b21 of references.bib\n" in drafted(project)


def test_what_only_the_entry_says_says_how_it_is_known(project: Path, talks: Path) -> None:
    briefing_add(project, references(talks, "file = {talks.html}"), talks)
    basis = "from the entry b21 of references.bib; the text does not print it"
    assert yaml.safe_load(drafted(project))["author-basis"] == basis


def test_what_the_document_says_otherwise_stands_beside(project: Path, talks: Path) -> None:
    briefing_add(project, references(talks, "file = {talks.html}"), talks)
    assert "given: Anna Maria}    # entry b21 of references.bib; the document has “Anna Berg”" in drafted(project)


def test_a_date_that_lies_within_the_entry_s_is_taken(project: Path, talks: Path) -> None:
    briefing_add(project, references(talks, "file = {talks.html}"), talks)
    assert "issued: 2021-03-04 " in drafted(project)


def test_a_doubtful_date_that_is_not_printed_has_a_basis(project: Path, talks: Path) -> None:
    talks.write_text(ARTICLE.replace("4 March 2021", "").replace("2021-03-04T23:30:00+01:00", ""), "utf-8")
    path = references(talks, "file = {talks.html}")
    path.write_text(path.read_text("utf-8").replace("2021-03", "2021~"), "utf-8")
    briefing_add(project, path, talks)
    read = yaml.safe_load(drafted(project, "berg-2021"))
    assert (read["issued"], len(read["issued-basis"])) == ("2021~", 1)


def test_an_entry_of_nothing_here_is_told_with_the_next_step(project: Path, talks: Path) -> None:
    said = briefing_add(project, references(talks), talks).output
    assert "1 entry, 0 of documents here" in said
    assert "b21 (“Other”): no document here is this entry’s. Add its document in the same call" in said


def test_a_document_that_lies_beside_its_entry_is_named(project: Path, talks: Path) -> None:
    path = references(talks, "file = {talks.html}")
    assert f"briefing add {path} {talks}" in briefing_add(project, path).output


def test_between_two_entries_nothing_is_guessed(project: Path, talks: Path) -> None:
    more = "\n@online{other, title = {Ferry talks stall}}"
    said = briefing_add(project, references(talks, "", "Ferry talks stall", more), talks).output
    assert "its title is that of several: entry b21 of references.bib, entry other of references.bib" in said
    assert "references.bib" not in drafted(project)


def test_an_entry_is_by_its_title_of_one_document_alone(project: Path, talks: Path) -> None:
    other = talks.with_name("other.txt")
    other.write_text("Ferry talks stall\n\nNothing of this is like the other, and nobody has said anything.\n", "utf-8")
    said = briefing_add(project, references(talks, "", "Ferry talks stall"), other, talks).output
    assert "which another document has: write this file’s name into ‘file’ there" in said


def test_a_draft_that_is_there_gets_what_it_lacks_and_keeps_what_it_has(project: Path, talks: Path) -> None:
    briefing_add(project, talks)
    path = project / "drafts" / "berg-2021-03.yml"
    text = path.read_text("utf-8").replace("container-title: The Fjord Post", "container-title:")
    path.write_text(
        text.replace("title: Ferry talks stall ", "title: My own ").replace("label: Berg", "label: B"), "utf-8"
    )
    said = briefing_add(project, references(talks, "file = {talks.html}")).output
    read = yaml.safe_load(path.read_text("utf-8"))
    assert "drafts/berg-2021-03.yml is entry b21 of references.bib: what it lacked is filled in" in said
    assert "title is “My own” there and “Other” in entry b21 of references.bib" in said
    assert (read["title"], read["label"], read["container-title"]) == ("My own", "B", "The Fjord Post")


def test_a_capture_of_which_no_file_speaks_is_drafted(project: Path, talks: Path) -> None:
    text = "A letter on boats\n\nThe boats were late in spring, and nobody on the island knew the reason.\n"
    (project / "seeds" / "letter.txt").write_text(text, "utf-8")
    briefing_add(project, references(talks, "file = {letter.txt}"))
    assert yaml.safe_load(drafted(project))["capture"]["file"] == "letter.txt"


def test_a_source_of_the_briefing_is_left_as_it_is(project: Path, talks: Path) -> None:
    before = {path: path.read_bytes() for path in (project / "content").rglob("*.yml")}
    said = briefing_add(project, references(talks, "file = {2022-freeze.txt}")).output
    assert "content/sources/dahl-2022.yml is entry b21 of references.bib, and part of the briefing" in said
    assert {path: path.read_bytes() for path in (project / "content").rglob("*.yml")} == before


def test_references_that_take_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "MEMORY", 1 << 20)
    with pytest.raises(CannotReadError, match="takes more than"):
        apart.references_apart(b"@misc{a, title={b}}" * 10_000, "a.bib")
