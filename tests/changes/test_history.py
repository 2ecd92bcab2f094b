"""Since when readers have something, by the commits of the branch."""

from datetime import date
from pathlib import Path

import pytest

from generator.history import NO_HISTORY, history
from generator.past import past_of
from generator.records import Records
from tests.changes.repository import Repo

DAY = 86_400
FIRST, SECOND, THIRD = (date(1970, 1, day) for day in (1, 2, 3))


def test_what_a_commit_brings_is_new_on_its_day() -> None:
    told = history([(0, [], [{"a": "x"}]), (DAY, [{"a": "x"}], [{"a": "y", "b": "z"}])], whole=True)
    assert told.days == {"a": FIRST, "b": SECOND}


def test_another_id_of_the_same_is_not_new() -> None:
    assert history([(0, [], [{"a": "x"}]), (DAY, [{"a": "x"}], [{"b": "x"}])], whole=True).days == {"b": FIRST}


def test_what_moves_to_another_file_is_not_new() -> None:
    told = history([(0, [], [{"a": "x"}]), (DAY, [{"a": "x"}, {}], [{}, {"a": "x"}])], whole=True)
    assert told.days == {"a": FIRST}


def test_what_was_taken_away_and_comes_back_is_new_again() -> None:
    told = history([(0, [], [{"a": "x"}]), (DAY, [{"a": "x"}], []), (2 * DAY, [], [{"a": "x"}])], whole=True)
    assert told.days == {"a": THIRD}


def test_what_a_shallow_clone_begins_with_has_no_day() -> None:
    assert history([(0, [], [{"a": "x"}]), (DAY, [], [{"b": "z"}])], whole=False).days == {"a": None, "b": SECOND}


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    made = Repo(tmp_path / "own")
    made.edit("  - id: catch\n", "  - id: newer\n    value: 1\n  - id: catch\n")
    made.commit("2026-02-01")
    return made


def test_the_history_of_a_project_is_that_of_its_branch(repo: Repo) -> None:
    days = past_of(repo.project).history().days
    assert (days["catch"], days["dahl-2022"], days["newer"]) == (date(2026, 1, 1), date(2026, 1, 1), date(2026, 2, 1))


def test_what_is_not_committed_has_not_reached_anybody(repo: Repo) -> None:
    repo.edit("  - id: newer\n", "  - id: newest\n    value: 1\n  - id: newer\n")
    assert "newest" not in past_of(repo.project).history().days


def test_each_version_of_a_file_is_read_once(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Records(tmp_path / "records.sqlite") as records:
        past_of(repo.project).history(records)
    repo.edit("  - id: newer\n", "  - id: newest\n    value: 1\n  - id: newer\n")
    repo.commit("2026-03-01")
    asked: list[int] = []
    past = past_of(repo.project)
    assert past.repository
    read = past.repository.read
    monkeypatch.setattr(
        "generator.past.git.Repository.read", lambda self, blobs: asked.append(len(blobs)) or read(blobs)
    )
    with Records(tmp_path / "records.sqlite") as records:
        assert past.history(records).days["newest"] == date(2026, 3, 1)
    assert asked == [1]


def test_a_project_outside_a_repository_has_no_history(tmp_path: Path) -> None:
    assert past_of(tmp_path).history() == NO_HISTORY
