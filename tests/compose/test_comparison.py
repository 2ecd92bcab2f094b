"""Comparisons: silence is silence, and a pair that no editor has read is still true."""

from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.compose.lens import Lens
from generator.compose.pages.comparison import ComparisonData, comparison, pairs
from generator.compose.sections.tallies import tallies
from tests.project import CLEAN, WORDS, apply_edits, clean_copy


def of(project: Path) -> tuple[ComparisonData, ...]:
    verified = check_project(project).verified
    assert verified is not None
    lens = Lens(verified, WORDS)
    counted = tallies(lens)
    return tuple(comparison(lens, pair, counted[pair.first.id], counted[pair.second.id]) for pair in pairs(lens))


@pytest.fixture
def unread(tmp_path: Path) -> Path:
    project = clean_copy(tmp_path)
    apply_edits(project, [{"file": "content/comparisons/2019-vs-2022.yml"}])
    return project


def test_a_pair_that_an_editor_has_read_says_so() -> None:
    assert [data.read for data in of(CLEAN)] == [True]


def test_a_pair_that_no_editor_has_read_names_only_silence(unread: Path) -> None:
    (data,) = of(unread)
    kinds = {topic.change.kind for topic in data.topics if topic.change}
    assert kinds <= {"first-only", "second-only"}


def test_where_both_speak_and_no_editor_has_read_no_change_is_named(unread: Path) -> None:
    (data,) = of(unread)
    both = [topic for topic in data.topics if not topic.first.silent and not topic.second.silent]
    assert both
    assert all(topic.change is None for topic in both)


def test_a_silent_side_has_no_statement(unread: Path) -> None:
    (data,) = of(unread)
    silent = [side for topic in data.topics for side in (topic.first, topic.second) if side.silent]
    assert silent
    assert not any(side.statements.shown for side in silent)


def test_the_pages_of_an_unread_pair_are_made(unread: Path) -> None:
    output, _ = build_output(unread, today=date(2026, 1, 1))
    assert output is not None
    assert "compare/2019-vs-2022.html" in {page.path for page in output.pages}
