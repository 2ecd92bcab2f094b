"""A reading stands for the sources that it was read with; one more or one less, and it is read again."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check_project
from generator.cli import main
from generator.findings import Finding
from generator.verify.approval import readers
from tests.project import apply_edits, clean_copy
from tests.third import add_third_source

BRIEFING = "content/briefing.yml"
COMPARISON = "content/comparisons/2019-vs-2022.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def accept(project: Path, *what: str, by: str = "A. Reader") -> None:
    result = CliRunner().invoke(main, ["accept", *what, "--by", by, "-p", str(project)])
    assert result.exit_code == 0, result.output


def found(project: Path) -> list[tuple[str, str]]:
    return [(finding.code, finding.place.file) for finding in check_project(project).findings]


def only(project: Path) -> Finding:
    (finding,) = check_project(project).findings
    return finding


@pytest.mark.parametrize("file", [BRIEFING, "content/countries/is.yml", "content/countries/no.yml"])
def test_a_new_source_voids_what_was_read_of_the_others(project: Path, file: str) -> None:
    accept(project, file)
    add_third_source(project)
    assert found(project) == [("D005", file)]


def test_a_new_source_of_another_period_leaves_a_comparison_alone(project: Path) -> None:
    accept(project, COMPARISON)
    add_third_source(project)
    assert found(project) == []


def test_a_new_source_that_does_not_name_a_country_leaves_its_profile_alone(project: Path) -> None:
    accept(project, "content/actors/per-lund.yml")
    add_third_source(project)
    assert found(project) == []


def test_the_finding_names_the_new_source(project: Path) -> None:
    accept(project, BRIEFING)
    add_third_source(project)
    assert "'strand-2025' was added since A. Reader accepted it" in only(project).message


def test_reading_again_settles_it(project: Path) -> None:
    accept(project, BRIEFING)
    add_third_source(project)
    accept(project, BRIEFING)
    assert found(project) == []


def test_the_stamp_of_another_that_no_longer_holds_goes_when_the_file_is_read_again(project: Path) -> None:
    accept(project, BRIEFING)
    add_third_source(project)
    accept(project, BRIEFING, by="B. Reader")
    corpus = check_project(project).corpus
    assert corpus is not None
    assert readers(corpus)[BRIEFING] == ("B. Reader",)


def test_a_source_that_is_taken_away_voids_a_stamp(project: Path) -> None:
    add_third_source(project)
    accept(project, BRIEFING)
    (project / "content/sources/strand-2025.yml").unlink()
    assert ("D005", BRIEFING) in found(project)


def test_a_changed_text_voids_the_stamp_of_its_file(project: Path) -> None:
    accept(project, BRIEFING)
    apply_edits(project, [{"file": BRIEFING, "find": "talks had broken off", "put": "talks broke off"}])
    assert found(project) == [("A002", BRIEFING)]


def test_a_changed_setting_voids_no_stamp(project: Path) -> None:
    accept(project, BRIEFING)
    apply_edits(project, [{"file": BRIEFING, "find": "featured:", "put": "settings: {share: 0.4}\nfeatured:"}])
    assert "A002" not in {code for code, _ in found(project)}


def test_a_count_of_the_sources_is_for_review_when_it_no_longer_comes_out(project: Path) -> None:
    apply_edits(project, [{"file": BRIEFING, "find": "Invented articles on", "put": "Two invented articles on"}])
    add_third_source(project)
    assert found(project) == [("D006", BRIEFING)]


def test_a_stamp_answers_for_words_about_all_sources(project: Path) -> None:
    apply_edits(project, [{"file": COMPARISON, "find": "Three years apart", "put": "The only two voices"}])
    accept(project, COMPARISON)
    assert found(project) == []


def test_words_about_all_sources_are_not_settled_by_an_acceptance(project: Path) -> None:
    accepted = "accept: [{code: D006, by: Me, reason: So it is.}]\nstandfirst:"
    apply_edits(
        project,
        [
            {"file": COMPARISON, "find": "Three years apart", "put": "The only two voices"},
            {"file": COMPARISON, "find": "standfirst:", "put": accepted},
        ],
    )
    assert [code for code, _ in found(project)] == ["A001", "D006"]


def test_an_acceptance_at_the_head_of_a_file_that_settles_nothing_is_said(project: Path) -> None:
    accepted = "accept: [{code: D007, by: Me, reason: So it is.}]\nstandfirst:"
    apply_edits(project, [{"file": COMPARISON, "find": "standfirst:", "put": accepted}])
    assert found(project) == [("A001", COMPARISON)]


def test_what_must_be_read_is_told_until_all_of_it_is(project: Path) -> None:
    edit = {"file": BRIEFING, "find": "featured:", "put": "settings: {approvals: all}\nfeatured:"}
    apply_edits(project, [edit])
    accept(project, *dict.fromkeys(file for code, file in found(project) if code == "A003"))
    assert found(project) == []


def test_a_quotation_needs_no_reader_where_only_what_is_told_does(project: Path) -> None:
    edit = {"file": BRIEFING, "find": "featured:", "put": "settings: {approvals: told}\nfeatured:"}
    apply_edits(project, [edit])
    assert not any("neighbours" in finding.message for finding in check_project(project).findings)


def test_two_stamps_by_one_person_are_no_two_readers(project: Path) -> None:
    stamp = '{by: Me, date: 2022-10-01, says: "0000000000000000", sources: []}'
    edit = {"file": BRIEFING, "find": "featured:", "put": f"approved: [{stamp}, {stamp}]\nfeatured:"}
    apply_edits(project, [edit])
    assert "another person" in only(project).message


def test_who_has_read_what_is_known_by_id_and_by_file(project: Path) -> None:
    accept(project, "doors-open", BRIEFING)
    accept(project, "doors-open", by="B. Reader")
    corpus = check_project(project).corpus
    assert corpus is not None
    assert readers(corpus) == {"doors-open": ("A. Reader", "B. Reader"), BRIEFING: ("A. Reader",)}


def test_a_stamp_covers_the_sentence_around_the_passage(project: Path) -> None:
    accept(project, "trade-fall")
    seed = project / "seeds" / "2022-freeze.txt"
    text = seed.read_text("utf-8")
    seed.write_text(text.replace("the statistics office reported", "the statistics office denied"), "utf-8")
    assert "A002" in {code for code, _ in found(project)}
