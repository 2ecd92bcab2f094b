"""What the ledger says of a forecast as time goes by."""

from datetime import date
from pathlib import Path

import pytest

from generator.build import check_project
from generator.compose.kinds.forecast import forecast_state
from generator.compose.lens import Lens
from tests.project import WORDS, apply_edits, clean_copy

DAHL = "content/sources/dahl-2022.yml"


@pytest.mark.parametrize(("today", "state"), [(date(2023, 1, 1), "not-due"), (date(2026, 1, 1), "open")])
def test_what_was_not_due_when_a_source_spoke_of_it_falls_due(today: date, state: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    apply_edits(project, [{"file": DAHL, "find": "state: partly", "put": "state: not-due"}])
    verified = check_project(project).verified
    assert verified is not None
    assert forecast_state(Lens(verified, WORDS, today=today), verified.corpus.entries["no-quarrel"]) == state
