"""One folder a rule: `fault.yml` lays the fault over the clean project, `expected.txt` is what the editor reads,
`valid.yml` holds what looks like the fault and is none.

To add a rule's test, add a folder; to see what it reports, run `make golden`.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from generator.build import check_project
from generator.findings import Finding
from generator.report import as_text
from generator.rules import RULES
from tests.project import CLEAN, apply_edits, clean_copy, read_yaml_file

TODAY = date(2030, 1, 1)
FOLDERS = sorted(path for path in (Path(__file__).parent / "checks").iterdir() if path.is_dir())
VALID = [
    pytest.param(folder, case, id=f"{folder.name}: {case['name']}")
    for folder in FOLDERS
    if (folder / "valid.yml").is_file()
    for case in read_yaml_file(folder / "valid.yml")
]


def found_in(project: Path) -> tuple[Finding, ...]:
    return check_project(project, today=TODAY).findings


def test_the_clean_project_has_no_finding() -> None:
    assert as_text(found_in(CLEAN)) == ""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_fault_is_found_and_said(folder: Path, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    apply_edits(project, read_yaml_file(folder / "fault.yml"))
    findings = found_in(project)
    report = as_text(findings) + "\n"
    expected = folder / "expected.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(report, "utf-8")
    assert folder.name[:4] in {finding.code for finding in findings}
    assert report == expected.read_text("utf-8")


@pytest.mark.parametrize(("folder", "case"), VALID)
def test_what_only_looks_like_the_fault_passes(
    folder: Path, case: dict[str, list[dict[str, str]]], tmp_path: Path
) -> None:
    project = clean_copy(tmp_path)
    apply_edits(project, case["edits"])
    assert [finding for finding in found_in(project) if finding.code == folder.name[:4]] == []


def test_every_rule_has_a_folder_and_every_folder_a_rule() -> None:
    assert {folder.name[:4] for folder in FOLDERS} == {rule.code for rule in RULES}


def test_every_rule_is_listed_once() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == list(dict.fromkeys(codes))
