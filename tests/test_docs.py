"""The documentation says what the code does: its generated parts are up to date, its examples are true."""

import re
from pathlib import Path

import pytest

from generator.build import check_project
from generator.docs import PARTS, ROOT, SCHEMAS, documents, renewed, schemas
from generator.report import as_text
from tests.project import apply_edits, clean_copy

DOCUMENTS = documents()


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_the_generated_parts_are_up_to_date(file: Path) -> None:
    text = file.read_text("utf-8")
    assert renewed(text) == text, "run `make docs`"


def test_every_generated_part_stands_in_a_document() -> None:
    names = set(re.findall(r"<!-- generated: ([a-z]+) -->", "".join(file.read_text("utf-8") for file in DOCUMENTS)))
    assert names == set(PARTS)


def test_the_schemas_are_those_of_the_model() -> None:
    kept = {path.name: path.read_text("utf-8") for path in SCHEMAS.iterdir()}
    assert kept == schemas(), "run `make docs`"


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_links_to_files_lead_somewhere(file: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", file.read_text("utf-8"))
    assert [target for target in targets if not (file.parent / target).exists()] == []


def test_every_target_that_the_documents_name_can_be_made() -> None:
    rules = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for file in DOCUMENTS for name in re.findall(r"`make ([a-z-]+)", file.read_text("utf-8"))}
    assert named - rules == set()


def test_the_readmes_finding_is_what_an_editor_reads(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    edit = {"file": "content/sources/dahl-2022.yml", "find": "- depends on Oslo", "put": "- depends on Bergen"}
    apply_edits(project, [edit])
    (report,) = [as_text([f]) for f in check_project(project).findings if f.code == "Q001"]
    shown = re.search(r"```text\n(content/.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert shown is not None
    place = r"^\S+:\d+:\d+: "
    assert re.sub(place, "", shown[1].strip()) == re.sub(place, "", report.strip())
