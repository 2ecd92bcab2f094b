"""A fact in one line."""

from pathlib import Path

import pytest

from generator.build import check_project
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from tests.project import clean_copy

FACT = "content/sources/dahl-2022.yml"


@pytest.mark.parametrize(
    ("measure", "line"),
    [
        ("Catch", "Iceland, catch: 140,000 tonnes"),
        ("GDP of the year", "Iceland, GDP of the year: 140,000 tonnes"),
        ("Norway’s catch", "Iceland, Norway’s catch: 140,000 tonnes"),
    ],
)
def test_its_measure_begins_small_but_for_names(tmp_path: Path, measure: str, line: str) -> None:
    project = clean_copy(tmp_path)
    path = project / FACT
    path.write_text(path.read_text("utf-8").replace("measure: Catch", f"measure: {measure}"), "utf-8")
    verified = check_project(project).verified
    assert verified is not None
    assert statement_text(Lens(verified), verified.corpus.entries["catch"]) == (line, False)
