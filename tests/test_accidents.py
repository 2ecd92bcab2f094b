"""Accidents that happen to every editor: the one fault is told, and nothing that only follows from it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import check_project
from generator.findings import Severity
from tests.project import CLEAN, clean_copy

FILES = [path.relative_to(CLEAN).as_posix() for path in sorted((CLEAN / "content").rglob("*.yml"))]
SEEDS = [path.relative_to(CLEAN).as_posix() for path in sorted((CLEAN / "seeds").iterdir())]
REFERENCE = re.compile(
    r"^\s*(?:- )?(?:speaker|holder|forecast|forecaster|actor|topics?|country|via|addressee): \[?(?P<id>[a-z-]{3,})",
    re.M,
)
CITED = re.compile(r"^\s*evidence: \[(?P<id>[a-z-]+)", re.M)


def codes(project: Path) -> list[str]:
    return [finding.code for finding in check_project(project).findings if finding.severity is not Severity.NOTE]


def misspelt(file: str) -> Iterator[tuple[str, int]]:
    """Each id that a file refers to, with the offset behind its last letter."""
    text = (CLEAN / file).read_text("utf-8")
    for match in (*REFERENCE.finditer(text), *CITED.finditer(text)):
        yield match["id"], match.end("id")


TYPOS = [pytest.param(file, at, id=f"{file}: {identity}") for file in FILES for identity, at in misspelt(file)]


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_gone_is_missed_by_name_only(file: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / file).unlink()
    found = codes(project)
    assert set(found) <= {"R001", "L001"}
    assert len(found) <= 5


@pytest.mark.parametrize("file", [file for file in FILES if file != "content/briefing.yml"])
@pytest.mark.parametrize(("put", "code"), [("X-{}.yml", "S004"), ("{}.YML", "L002"), ("{}.yml.txt", "L002")])
def test_a_file_under_another_name_is_the_one_fault(file: str, put: str, code: str, tmp_path: Path) -> None:
    path = clean_copy(tmp_path) / file
    path.rename(path.with_name(put.format(path.stem)))
    assert codes(tmp_path / "project") == [code]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("added", "code"), [("\n  : ][\n", "Y001"), ("\nno-such-key: x\n", "S001"), ("\ntitle: x\ntitle: y\n", "Y002")]
)
def test_a_file_that_cannot_be_read_is_the_one_fault(file: str, added: str, code: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / file).write_text((project / file).read_text("utf-8") + added, "utf-8")
    assert code in codes(project)
    assert set(codes(project)) <= {code, "S001"}


def test_what_is_accepted_elsewhere_is_not_missed_beside_a_fault(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    accepted = "\ncountry: is\naccept: [{code: B012, by: The keepers, reason: Everybody there knows it.}]\n"
    for file, added in (("actors/norwire.yml", accepted), ("sources/berg-2019.yml", "\nno-such-key: x\n")):
        path = project / "content" / file
        path.write_text(path.read_text("utf-8") + added, "utf-8")
    assert codes(project) == ["S001"]


@pytest.mark.parametrize(("file", "at"), TYPOS)
def test_a_misspelt_id_is_the_one_fault(file: str, at: int, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    text = (project / file).read_text("utf-8")
    (project / file).write_text(f"{text[:at]}x{text[at:]}", "utf-8")
    assert codes(project) == ["R001"]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_document_that_is_gone_is_the_one_fault(seed: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / seed).unlink()
    assert codes(project) == ["P001"]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("data", [b"", b"\xff\xfe"])
def test_a_document_that_is_no_text_is_the_one_fault(seed: str, data: bytes, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / seed).write_bytes(data)
    assert codes(project) == ["P003"]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_document_cut_in_half_is_told_of_as_changed(seed: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    text = (project / seed).read_text("utf-8")
    (project / seed).write_text(text[: len(text) // 2], "utf-8")
    found = codes(project)
    assert found[0] == "P002"
    assert set(found) <= {"P002", "P004", "V003"}


def test_a_misspelt_quotation_is_told_once(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    file = project / "content/sources/berg-2019.yml"
    file.write_text(file.read_text("utf-8").replace("rivals", "revals", 1), "utf-8")
    assert codes(project) == ["Q001"]
