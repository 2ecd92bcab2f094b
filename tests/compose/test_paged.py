"""A passage of a document that has pages says on which it stands, wherever it is shown."""

import json
from pathlib import Path

import pytest

from generator.build import check_project
from generator.compose.exports.statements import rows
from generator.compose.kinds import kind_of
from generator.compose.kinds.kind import Table
from generator.compose.lens import Lens
from generator.compose.statements import quotation_view
from tests.project import CLEAN, WORDS, apply_edits, clean_copy

SOURCE = "content/sources/dahl-2022.yml"
QUOTATION = "depends-on-oslo"


def lens(folder: Path, pages: str) -> Lens:
    project = clean_copy(folder)
    apply_edits(project, [{"file": SOURCE, "find": "  regions:\n", "put": f"  pages: {pages}\n  regions:\n"}])
    verified = check_project(project).verified
    assert verified is not None
    return Lens(verified, WORDS)


def start_of(words: str) -> int:
    text = (CLEAN / "seeds" / "2022-freeze.txt").read_text("utf-8")
    return text.rindex("\n", 0, text.index(words)) + 1


@pytest.fixture
def paged(tmp_path: Path) -> Lens:
    return lens(tmp_path, f"[{{start: 0, label: iv}}, {{start: {start_of('depends on Oslo')}, label: '1'}}]")


def test_a_marker_names_the_page(paged: Lens) -> None:
    labels = [one.label for one in paged.evidence([QUOTATION])]
    assert labels[0].startswith("Dahl p. 1")


def test_passages_of_one_page_are_told_apart_by_letters(paged: Lens) -> None:
    labels = [passage.label for passage in paged.passages("dahl-2022")]
    assert len(labels) == len(set(labels)) > 1


def test_a_letter_stands_apart_from_a_page_that_is_called_by_letters(tmp_path: Path) -> None:
    labels = {passage.label for passage in lens(tmp_path, "[{start: 0, label: iv}]").passages("dahl-2022")}
    assert "p. iv a" in labels


def test_a_citation_names_the_page(paged: Lens) -> None:
    assert "page 1" in quotation_view(paged, paged.corpus.entries[QUOTATION]).citation


def test_a_table_names_the_page(paged: Lens) -> None:
    entry = paged.corpus.entries[QUOTATION]
    table = kind_of(entry).table
    assert isinstance(table, Table)
    (value,) = [one.value for one in table.columns if one.name == "locator" and one.value]
    assert [place[:6] for place in value(paged, entry)] == ["page 1", "page 1"]  # type: ignore[union-attr, index]


def test_an_annotation_names_the_page(paged: Lens) -> None:
    records = [json.loads(row) for row in rows(paged, paged.corpus.sources["dahl-2022"])]
    placed = [one["statement"]["locator"][0] for one in records if "selector" in one["target"]]
    assert placed
    assert all(where.startswith("page ") for where in placed)


def test_words_that_go_on_overleaf_name_both_pages(tmp_path: Path) -> None:
    source = lens(tmp_path, "[0]").corpus.sources["dahl-2022"]
    two = source.capture.model_validate({"file": "a", "sha256": "0" * 64, "pages": [0, 50]})
    assert two.pages_of(40, 60) == ("1", "2")
