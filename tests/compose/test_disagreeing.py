"""Two sources that give two numbers for one thing are shown side by side, in the table and on the profile."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.page import Output
from generator.report import as_text
from tests.project import WORDS, clean_copy

TEXT = (
    "Nets and numbers\n\nBy Ida Holm\n\n3 October 2022\n\nIceland's catch was {} tonnes in "
    "September 2022, the harbour counted, and there the year ended.\n"
)
SOURCE = """
id: holm-2022
type: webpage
title: Nets and numbers
author: [{{family: Holm, given: Ida}}]
issued: 2022-10-03
language: en
capture:
  file: holm-2022.txt
  sha256: {sha256}
  regions:
    - {{kind: heading, what: title, from: Nets and numbers, to: Nets and numbers}}
    - {{kind: byline, what: author and day, from: By Ida Holm, to: 3 October 2022}}
rights: {{statement: © Ida Holm}}
summary: A count of the catch.
facts:
  - id: harbour-catch
    group: Catch
    subject: is
    measure: Catch
    value: {value}
    unit: tonnes
    as-of: 2022-09~
    evidence: Iceland's catch was {value} tonnes in September 2022
"""


def with_other(folder: Path, value: str) -> Path:
    project = clean_copy(folder)
    text = TEXT.format(value)
    (project / "seeds" / "holm-2022.txt").write_text(text, "utf-8")
    source = SOURCE.format(value=value, sha256=hashlib.sha256(text.encode()).hexdigest())
    (project / "content" / "sources" / "holm-2022.yml").write_text(source, "utf-8")
    return project


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Output:
    made, checked = build_output(with_other(tmp_path_factory.mktemp("other"), "104000"), today=date(2026, 1, 1))
    assert made is not None, as_text(checked.findings)
    return made


def row(output: Output, path: str, identity: str) -> str:
    page = next(page.html for page in output.pages if page.path == path)
    return page[page.index(f'id="f-{identity}"') :].partition("</tr>")[0]


@pytest.mark.parametrize("path", ["trade.html", "countries/iceland.html"])
@pytest.mark.parametrize(("identity", "other"), [("catch", "104,000"), ("harbour-catch", "140,000")])
def test_the_other_number_stands_beside_with_its_source(output: Output, path: str, identity: str, other: str) -> None:
    beside = row(output, path, identity).partition("elsewhere ")[2]
    assert beside.startswith(other)
    assert 'href="' in beside.partition("</td>")[0]


def test_what_has_one_number_has_none_beside_it(output: Output) -> None:
    assert "elsewhere" not in row(output, "trade.html", "trade-fall")


def test_another_number_of_another_source_shows_a_row_anew(tmp_path: Path) -> None:
    keys = []
    for value in ("104000", "105000"):
        verified = check_project(with_other(tmp_path / value, value)).verified
        assert verified is not None
        keys.append(leaf_keys(Lens(verified, WORDS))["dahl-2022"])
    assert keys[0] != keys[1]


def test_a_number_that_agrees_is_not_told(tmp_path: Path) -> None:
    made, _ = build_output(with_other(tmp_path, "140000"), today=date(2026, 1, 1))
    assert made is not None
    assert "elsewhere" not in row(made, "trade.html", "catch")
