"""A kind of statement that no rule knows is held by what its fields declare."""

from pathlib import Path

import pytest
from pydantic import Field

from generator import validate
from generator.build import check_project
from generator.model import Source
from generator.model.base import Date, Reasoning, SubjectIds, Told
from generator.model.statement import Anchored
from tests.project import clean_copy

BERG = "content/sources/berg-2019.yml"
DEAL = {
    "id": "trial-deal",
    "text": "Norway and Iceland had failed talks in 2018.",
    "parties": '["no", is]',
    "signed": "2018-03",
    "topics": "ties",
    "evidence": "[divided the mackerel of the northern seas, the failed talks of March 2018]",
}


class Agreement(Anchored):
    """A treaty, contract or deal: its parties, and when it was signed."""

    kind = "agreement"

    text: Told
    parties: SubjectIds = Field(min_length=2)
    signed: Date
    signed_basis: Reasoning | None = None


class WithAgreements(Source):
    """A source that has them."""

    agreements: tuple[Agreement, ...] = ()


def codes(folder: Path, monkeypatch: pytest.MonkeyPatch, **changed: str) -> list[str]:
    """What is found of an agreement with some of its fields changed."""
    monkeypatch.setitem(validate.MODELS, "sources", WithAgreements)
    project = clean_copy(folder)
    lines = [f"{key}: {value}" for key, value in (DEAL | changed).items()]
    with (project / BERG).open("a", encoding="utf-8") as file:
        file.write("agreements:\n  - " + "\n    ".join(lines) + "\n")
    return [finding.code for finding in check_project(project).findings if finding.severity != "note"]


def test_what_is_true_of_it_is_let_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(tmp_path, monkeypatch) == []


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("signed", "2014-03", "T001"),
        ("signed", "2018-04", "T003"),
        ("parties", '["no", per-lund]', "C003"),
        ("parties", '["no", nobody]', "R001"),
        ("text", "Norway and Katrin Olafsdottir had failed talks in 2018.", "C001"),
        ("text", "Norway and Iceland had failed talks in 2016.", "E003"),
        ("text", "Norway and Iceland had 7 failed talks in 2018.", "N010"),
        ("text", "Norway and Iceland had “talks of friendship” that failed in 2018.", "E001"),
        ("evidence", "a treaty was signed in Oslo", "Q001"),
    ],
)
def test_what_is_false_of_it_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, field: str, value: str, code: str
) -> None:
    assert codes(tmp_path, monkeypatch, **{field: value}) == [code]
