"""accept, repair and new: written only when asked for, and checked again afterwards."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.build import check_project
from generator.cli import main
from tests.project import apply_edits, clean_copy

DAHL = "content/sources/dahl-2022.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=answers)


def codes(project: Path) -> list[str]:
    return [finding.code for finding in check_project(project).findings]


def test_a_stamp_holds_at_once(project: Path) -> None:
    assert run("accept", "doors-open", "--by", "A. Reader", "-p", str(project)).exit_code == 0
    assert codes(project) == []


def test_a_stamp_changes_one_line(project: Path) -> None:
    before = (project / DAHL).read_text("utf-8").splitlines()
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    after = (project / DAHL).read_text("utf-8").splitlines()
    assert next(line for line in after if line not in before).strip().startswith("approved: {by: ")
    assert [line for line in before if line not in after] == []


@pytest.mark.parametrize("ends", [["\r\n"], ["\r"], ["\n", "\r\n"], ["\r\n", "\n", "\n"]])
def test_every_other_line_ends_as_it_did(ends: list[str], project: Path) -> None:
    lines = (project / DAHL).read_text("utf-8").splitlines()
    before = "".join(f"{line}{ends[number % len(ends)]}" for number, line in enumerate(lines)).encode()
    (project / DAHL).write_bytes(before)
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    after = (project / DAHL).read_bytes().splitlines(keepends=True)
    assert [line for line in after if b" approved: " not in line] == before.splitlines(keepends=True)


def test_a_changed_statement_voids_its_stamp(project: Path) -> None:
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    apply_edits(project, [{"file": DAHL, "find": "is still ready to talk", "put": "is ready to talk"}])
    assert codes(project) == ["A002"]


def test_a_changed_passage_voids_its_stamp(project: Path) -> None:
    run("accept", "trade-fall", "--by", "A. Reader", "-p", str(project))
    put = "Trade between the two fell by 12 percent, the statistics office reported"
    apply_edits(
        project,
        [{"file": DAHL, "find": "evidence: Trade between the two fell by 12 percent", "put": f"evidence: '{put}'"}],
    )
    assert codes(project) == ["A002"]


def test_a_second_reader_stands_beside_the_first(project: Path) -> None:
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    run("accept", "doors-open", "--by", "B. Reader", "-p", str(project))
    assert (project / DAHL).read_text("utf-8").count("by: ") == 2
    assert codes(project) == []


def test_a_reader_who_reads_again_is_no_second_reader(project: Path) -> None:
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    before = (project / DAHL).read_text("utf-8")
    run("accept", "doors-open", "--by", "A. Reader", "-p", str(project))
    assert (project / DAHL).read_text("utf-8") == before


@pytest.mark.parametrize("name", ["content/briefing.yml", "briefing", "comparisons/2019-vs-2022", "countries/no.yml"])
def test_a_file_of_readings_is_accepted_by_its_name(project: Path, name: str) -> None:
    assert run("accept", name, "--by", "A. Reader", "-p", str(project)).exit_code == 0
    assert codes(project) == []


def test_a_sources_file_stamps_all_its_statements(project: Path) -> None:
    result = run("accept", DAHL, "--by", "A. Reader", "-p", str(project))
    assert "its record and 10 statements are accepted by A. Reader" in result.output
    assert codes(project) == []


def test_a_file_that_is_stamped_keeps_all_else(project: Path) -> None:
    before = (project / DAHL).read_text("utf-8").splitlines()
    run("accept", DAHL, "--by", "A. Reader", "-p", str(project))
    after = (project / DAHL).read_text("utf-8").splitlines()
    assert [line for line in after if "approved:" not in line] == before


def test_a_statement_that_is_not_there_is_said(project: Path) -> None:
    result = run("accept", "no-such", "--by", "A. Reader", "-p", str(project))
    assert result.exit_code == 3
    assert "no statement 'no-such'" in result.output


def test_a_repair_that_is_confirmed_is_written(project: Path) -> None:
    apply_edits(project, [{"file": DAHL, "find": "- depends on Oslo", "put": "- depends, on Oslo  # as printed"}])
    result = run("check", "--repair", "-p", str(project), answers="y\n")
    assert result.exit_code == 0, result.output
    assert '- "depends on Oslo"  # as printed' in (project / DAHL).read_text("utf-8")


def test_a_repair_that_is_declined_changes_nothing(project: Path) -> None:
    apply_edits(project, [{"file": DAHL, "find": "- depends on Oslo", "put": "- depends, on Oslo"}])
    before = (project / DAHL).read_bytes()
    assert run("check", "--repair", "-p", str(project), answers="n\n").exit_code == 3
    assert (project / DAHL).read_bytes() == before


@pytest.mark.parametrize("words", ["depends on Bergen", "Depends on Oslo", "depend son Oslo", "dependson Oslo"])
def test_words_that_differ_are_never_replaced(words: str, project: Path) -> None:
    apply_edits(project, [{"file": DAHL, "find": "- depends on Oslo", "put": f"- {words}"}])
    before = (project / DAHL).read_bytes()
    result = run("check", "--repair", "-p", str(project), answers="y\n")
    assert "nothing is changed" in result.output
    assert (project / DAHL).read_bytes() == before


def test_what_stands_before_the_words_is_repaired(project: Path) -> None:
    evidence = "evidence: {exact: Trade between the two fell by 12 percent, prefix: 'all, doors open'}"
    find = "evidence: Trade between the two fell by 12 percent"
    apply_edits(project, [{"file": DAHL, "find": find, "put": evidence}])
    result = run("check", "--repair", "-p", str(project), answers="y\n")
    assert result.exit_code == 0, result.output


def test_a_changed_capture_is_recorded_only_when_confirmed(project: Path) -> None:
    seed = project / "seeds" / "2022-freeze.txt"
    seed.write_text(seed.read_text("utf-8").replace("Top of page", "Top of the page"), "utf-8")
    assert codes(project) == ["P002", "P004"]
    run("check", "--repair", "-p", str(project), answers="y\nn\n")
    assert codes(project) == ["P004"]


def test_a_new_briefing_builds(tmp_path: Path) -> None:
    assert run("new", str(tmp_path / "mine")).exit_code == 0
    assert codes(tmp_path / "mine") == []
    assert run("build", "-p", str(tmp_path / "mine")).exit_code == 0


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("mine")
    assert run("new", str(tmp_path)).exit_code == 3
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_stamp_keeps_line_ends(project: Path) -> None:
    file = project / DAHL
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert run("accept", "doors-open", "--by", "A. Reader", "-p", str(project)).exit_code == 0
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    assert codes(project) == []


def test_a_file_that_changes_while_a_repair_is_asked_for_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_edits(project, [{"file": DAHL, "find": "- depends on Oslo", "put": "- depends, on Oslo"}])

    def meanwhile(*_: object, **__: object) -> bool:
        apply_edits(project, [{"file": DAHL, "find": "- depends, on Oslo", "put": "- depends on Bergen"}])
        return True

    monkeypatch.setattr("click.confirm", meanwhile)
    result = run("check", "--repair", "-p", str(project))
    assert "is no longer where it was" in result.output
    assert "- depends on Bergen" in (project / DAHL).read_text("utf-8")


@pytest.mark.parametrize("by", ["", " ", "A. Reader\nB. Writer", "A\x1b[2J", "\u202eA. Reader", "\udcff", "a" * 201])
def test_a_stamp_bears_a_name_that_can_be_read(by: str, project: Path) -> None:
    run("accept", "doors-open", "--by", by, "-p", str(project))
    assert (project / DAHL).read_bytes() == (clean_copy(project.parent / "clean") / DAHL).read_bytes()


def test_a_stamp_without_a_name_says_what_is_wanted(project: Path) -> None:
    assert "a stamp bears a name" in run("accept", "doors-open", "--by", "", "-p", str(project)).output
