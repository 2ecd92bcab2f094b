"""What of a change a person must look at stands in a list of its own."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands.fresh import to_look_at
from generator.load import load
from tests.project import CLEAN, apply_edits, clean_copy

SOURCE = "content/sources/berg-2019.yml"
STAMP = "    approved: {by: Ann, date: 2026-01-01, says: 0123456789abcdef, rests-on: 0123456789abcdef}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def found(project: Path) -> list[str]:
    return [finding.code for finding in to_look_at(load(CLEAN), load(project))]


def add(project: Path, text: str) -> None:
    """Adds a line to the first quotation."""
    apply_edits(project, [{"file": SOURCE, "find": "  - id: neighbours\n", "put": f"  - id: neighbours\n{text}"}])


def test_nothing_new_is_nothing_to_look_at(project: Path) -> None:
    assert found(project) == []


def test_a_new_stamp_is_listed(project: Path) -> None:
    add(project, STAMP)
    assert found(project) == ["J002"]


def test_a_new_acceptance_is_listed(project: Path) -> None:
    add(project, "    accept: [{code: Q021, by: Ann, reason: It is plain.}]\n")
    assert set(found(project)) == {"J003"}


def test_a_changed_capture_is_listed(project: Path) -> None:
    text = (project / SOURCE).read_text("utf-8")
    (project / SOURCE).write_text(text.replace("sha256: ", "sha256: 0"), "utf-8")
    assert found(project) == ["J001"]


def test_a_new_source_is_listed_with_its_capture(project: Path) -> None:
    (project / "content/sources/new.yml").write_text("id: new\ncapture: {file: a.txt, sha256: b}\n", "utf-8")
    assert found(project) == ["J001"]


def test_what_another_statement_had_is_new(project: Path) -> None:
    apply_edits(project, [{"file": SOURCE, "find": "  - id: berg-choose\n", "put": "  - id: berg-chose\n"}])
    assert set(found(project)) == {"J003"}


@pytest.mark.parametrize("form", ["text", "github", "json", "sarif"])
def test_the_command_lists_it_apart(project: Path, form: str) -> None:
    add(project, STAMP)
    told = CliRunner().invoke(
        main, ["check", "-p", str(project), "--untrusted", "--against", str(CLEAN), "--format", form]
    )
    assert "J002" in told.output
    assert "Ann" in told.output


def summed(project: Path, *options: str) -> str:
    summary = project / "summary.md"
    CliRunner().invoke(
        main, ["check", "-p", str(project), "--against", str(CLEAN), "--summary", str(summary), *options]
    )
    return summary.read_text("utf-8")


def test_the_summary_of_a_run_lists_what_is_new(project: Path) -> None:
    add(project, STAMP)
    assert "| new or changed\\: stamp of \\'neighbours\\' | by\\: Ann; " in summed(project, "--untrusted")


def test_the_summary_of_a_run_says_that_nothing_is_new(project: Path) -> None:
    assert "no capture, stamp or acceptance" in summed(project)


def test_nothing_in_the_summary_is_markup_of_whoever_wrote_the_change(project: Path) -> None:
    add(project, "    accept: [{code: Q021, by: '![x](http://e.org) | <b>`', reason: '# @all'}]\n")
    assert r"by\: \!\[x\]\(http\:\/\/e\.org\) \| \<b\>\`; reason\: \# \@all |" in summed(project)
