"""What is counted is comparable: of each period's passages, whole and once."""

from fractions import Fraction
from pathlib import Path

import pytest

from generator.build import check_project
from generator.compose.lens import Lens
from generator.compose.sections.tallies import Tally, per_cent, tallies
from tests.project import CLEAN, WORDS, apply_edits, clean_copy


def of(project: Path) -> dict[str, Tally]:
    verified = check_project(project).verified
    assert verified is not None
    return tallies(Lens(verified, WORDS))


@pytest.mark.parametrize("period", ["2019", "2022"])
def test_the_shares_of_a_period_make_up_a_hundred(period: str) -> None:
    assert sum(of(CLEAN)[period].shares.values()) == 100


def test_another_topic_on_a_passage_makes_no_topic_larger(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    before = of(project)["2022"].shares
    tag = {"file": "content/sources/dahl-2022.yml", "find": "    topics: quota\n    about: is\nclaims:\n"}
    apply_edits(project, [tag | {"put": "    topics: [quota, ties]\n    about: is\nclaims:\n"}])
    assert of(project)["2022"].shares["quota"] < before["quota"]


@pytest.mark.parametrize(
    ("amounts", "shares"),
    [
        ({"a": 1, "b": 1, "c": 1}, {"a": 34, "b": 33, "c": 33}),
        ({"a": 2, "b": 1}, {"a": 67, "b": 33}),
        ({}, {}),
    ],
)
def test_whole_per_cents_make_up_a_hundred(amounts: dict[str, int], shares: dict[str, int]) -> None:
    assert per_cent({name: Fraction(amount) for name, amount in amounts.items()}) == shares
