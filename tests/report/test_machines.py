"""Findings for machines say what they say to people."""

import json
from pathlib import Path

import pytest

from generator.build import Checked, check_project
from generator.report import as_github, as_json, as_sarif
from tests.project import apply_edits, clean_copy


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    project = clean_copy(tmp_path)
    edit = {"file": "content/sources/dahl-2022.yml", "find": "- depends on Oslo", "put": "- depends on Bergen, 100%"}
    apply_edits(project, [edit])
    return check_project(project)


def test_json_has_the_place_taken_apart(checked: Checked) -> None:
    (finding,) = json.loads(as_json(checked.findings, checked.counts))["findings"]
    assert (finding["code"], finding["line"], finding["statement"]) == ("Q001", 33, "depends-on-oslo")


def test_an_annotation_is_one_line_with_its_place(checked: Checked) -> None:
    (line,) = as_github(checked.findings).splitlines()
    assert line.startswith("::error file=content/sources/dahl-2022.yml,line=33,col=7,title=Q001::the words are not in")
    assert "100%25" in line


def test_sarif_names_rules_that_it_lists(checked: Checked) -> None:
    (run,) = json.loads(as_sarif(checked.findings))["runs"]
    listed = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == {"Q001"}
    assert "Q001" in listed
