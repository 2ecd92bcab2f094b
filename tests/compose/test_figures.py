"""Values of two periods differ only where they can be compared."""

from pathlib import Path

from generator.build import check_project
from generator.compose.lens import Lens
from generator.compose.sections.figures import Figure, figures
from generator.report import as_text
from tests.project import WORDS, apply_edits, clean_copy
from tests.third import add_third_source

BERG = "content/sources/berg-2019.yml"


def measured(tmp_path: Path, unit: str, value: str, evidence: str) -> tuple[Figure, ...]:
    """The clean project with a catch in 2019, too."""
    project = clean_copy(tmp_path)
    fact = (
        "facts:\n  - id: catch-2019\n    group: Catch\n    subject: is\n    measure: Catch\n"
        f"    value: {value}\n    unit: {unit}\n    as-of: 2019-05-03\n    topics: quota\n    evidence: {evidence}\n"
    )
    apply_edits(project, [{"file": BERG, "find": "facts:\n", "put": fact}])
    checked = check_project(project)
    assert checked.verified is not None, as_text(checked.findings)
    lens = Lens(checked.verified, WORDS)
    return figures(lens, *lens.periods)


def test_other_units_are_not_compared(tmp_path: Path) -> None:
    (figure,) = measured(tmp_path, "decades", "2", "for two decades")
    assert (figure.difference, figure.why_not) == ("", "unit")


def test_nothing_is_set_side_by_side_that_only_one_period_measures(tmp_path: Path) -> None:
    verified = check_project(clean_copy(tmp_path)).verified
    assert verified is not None
    lens = Lens(verified, WORDS)
    assert figures(lens, *lens.periods) == ()


def test_one_unit_and_clear_wording_give_a_difference(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    add_third_source(project)
    verified = check_project(project).verified
    assert verified is not None
    lens = Lens(verified, WORDS)
    (figure,) = figures(lens, *lens.periods[1:])
    assert (figure.difference, figure.why_not) == ("−20,000", "")
