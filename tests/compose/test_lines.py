"""A fact in one line."""

from dataclasses import replace

import pytest

from generator.build import check_project
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from tests.project import CLEAN, WORDS


@pytest.mark.parametrize(
    ("measure", "line"),
    [
        ("Catch", "Iceland, catch: 140,000 tonnes"),
        ("GDP of the year", "Iceland, GDP of the year: 140,000 tonnes"),
        ("Norway’s catch", "Iceland, Norway’s catch: 140,000 tonnes"),
    ],
)
def test_its_measure_begins_small_but_for_names(measure: str, line: str) -> None:
    verified = check_project(CLEAN).verified
    assert verified is not None
    entry = verified.corpus.entries["catch"]
    told = replace(entry, statement=entry.statement.model_copy(update={"measure": measure}))
    assert statement_text(Lens(verified, WORDS), told) == (line, False)
