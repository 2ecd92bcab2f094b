"""What is published does not change without a reason; what is not may change as it likes."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.past import past_of
from tests.changes.repository import SOURCE, Repo

LOG = "corrections:\n  - {of: catch, date: 2026-01-02, was: {value: %s}, reason: A digit was misread.}\nroles:\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A clone, so that there is a branch that is published."""
    made = Repo(tmp_path / "origin")
    made.git("clone", "--quiet", str(made.top), str(tmp_path / "clone"))
    return Repo(tmp_path / "clone", there=True)


def codes(repo: Repo) -> list[str]:
    return [finding.code for finding in past_of(repo.project).corrections(repo.project, date(2026, 1, 2))]


def test_a_number_that_changed_without_a_reason_is_found(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    assert codes(repo) == ["K002"]


def test_with_a_reason_that_says_what_stood_it_is_not(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.edit("roles:\n", LOG % "140000")
    assert codes(repo) == []


def test_a_reason_that_says_what_never_stood_explains_nothing(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.edit("roles:\n", LOG % "130000")
    assert codes(repo) == ["K003", "K002"]


def test_a_reason_of_an_earlier_change_does_not_serve_for_a_later_one(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.edit("roles:\n", LOG % "140000")
    repo.commit("2026-01-02")
    repo.git("push", "--quiet", "origin", "HEAD:refs/heads/next")
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    repo.edit("value: 150000", "value: 160000")
    assert codes(repo) == ["K002"]


def test_a_reason_that_was_published_is_not_taken_back(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.edit("roles:\n", LOG % "140000")
    repo.commit("2026-01-02")
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    repo.edit(LOG % "140000", "roles:\n")
    assert codes(repo) == ["K004"]


@pytest.mark.parametrize(
    ("find", "put"),
    [
        ("speaker: jon-arnason", "speaker: per-lund"),
        ("exact: The catch of this year", "exact: catch of this year"),
        ("date: 2022-09-12", "date: 2022-09-13"),
        ("state: partly", "state: happened"),
    ],
)
def test_so_it_is_with_speaker_words_date_and_grade(repo: Repo, find: str, put: str) -> None:
    repo.edit(find, put)
    assert codes(repo) == ["K002"]


def test_a_statement_that_is_withdrawn_asks_for_a_reason(repo: Repo) -> None:
    text = (repo.project / SOURCE).read_text("utf-8")
    repo.edit(text[text.index("events:\n") :], "")
    assert codes(repo) == ["K002"]


@pytest.mark.parametrize(
    ("find", "put"),
    [
        ("id: doors-open", "id: doors-are-open"),
        ("context: on the return of the fleets", "context: on their return"),
        ("exact: The catch of this year is 140,000", 'exact: "The  catch of this year is 140,000'),
        ("value: 140000", "value: 140000.0"),
        ("  - id: catch\n", "  - id: catch\n    note: As of September.\n"),
    ],
)
def test_what_says_the_same_or_comes_to_it_asks_for_none(repo: Repo, find: str, put: str) -> None:
    repo.edit(find, put)
    if '"' in put:
        repo.edit("and that is too much", 'and that is too much"')
    assert codes(repo) == []


def test_a_draft_that_was_never_published_may_change(repo: Repo) -> None:
    repo.edit("  - id: catch\n", "  - id: newer\n    value: 1\n  - id: catch\n")
    repo.commit("2026-01-02")
    repo.edit("    value: 1\n", "    value: 2\n")
    assert codes(repo) == []


WITHDRAWN = "\nwithdrawn:\n  - {source: %s, title: '%s', date: 2026-01-02, reason: The paper took the article back.}\n"
TITLE = "Quota talks freeze as boats stay out"


def listed(repo: Repo, source: str = "dahl-2022", title: str = TITLE) -> None:
    """Write a source into the briefing's list of those that were taken back."""
    briefing = repo.project / "content/briefing.yml"
    briefing.write_text(briefing.read_text("utf-8") + WITHDRAWN % (source, title), "utf-8")


def test_a_source_that_is_gone_asks_for_a_reason_once(repo: Repo) -> None:
    (repo.project / SOURCE).unlink()
    assert codes(repo) == ["K002"]


def test_a_source_that_is_gone_with_a_reason_is_let_go(repo: Repo) -> None:
    (repo.project / SOURCE).unlink()
    listed(repo)
    assert codes(repo) == []


def test_a_source_is_not_withdrawn_under_a_title_that_it_never_had(repo: Repo) -> None:
    (repo.project / SOURCE).unlink()
    listed(repo, title="Peace at sea")
    assert codes(repo) == ["K003"]


def test_a_source_that_nobody_could_read_is_not_withdrawn(repo: Repo) -> None:
    listed(repo, source="lie-2020")
    assert codes(repo) == ["K003"]


def test_that_a_source_was_withdrawn_is_not_taken_back(repo: Repo) -> None:
    (repo.project / SOURCE).unlink()
    listed(repo)
    repo.commit("2026-01-02")
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    briefing = repo.project / "content/briefing.yml"
    briefing.write_text(briefing.read_text("utf-8").partition("\nwithdrawn:")[0] + "\n", "utf-8")
    assert codes(repo) == ["K004"]


def test_a_source_with_the_capture_of_one_that_is_gone_is_that_one(repo: Repo) -> None:
    (repo.project / SOURCE).rename(repo.project / "content/sources/dahl-fish.yml")
    repo.edit("id: dahl-2022\n", "id: dahl-fish\n", "content/sources/dahl-fish.yml")
    assert "K002" not in codes(repo)


def test_a_file_that_cannot_be_read_is_no_withdrawal(repo: Repo) -> None:
    (repo.project / SOURCE).write_text("id: [", "utf-8")
    assert codes(repo) == []


def test_work_that_is_behind_what_is_published_corrects_nothing(repo: Repo) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.commit("2026-01-02")
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD")
    repo.git("reset", "--quiet", "--hard", "HEAD~1")
    assert codes(repo) == []


def test_without_a_branch_that_is_published_nothing_is_asked(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "own")
    repo.edit("value: 140000", "value: 150000")
    assert codes(repo) == []


def test_a_shallow_clone_raises_no_alarm(repo: Repo, tmp_path: Path) -> None:
    repo.edit("value: 140000", "value: 150000")
    repo.commit("2026-01-02")
    repo.git("clone", "--quiet", "--depth=1", f"file://{repo.top}", str(tmp_path / "shallow"))
    assert codes(Repo(tmp_path / "shallow", there=True)) == []


@pytest.mark.parametrize("command", ["check", "build"])
def test_the_commands_stop_and_print_the_line_that_is_wanted(repo: Repo, command: str) -> None:
    repo.edit("context: on the return of the fleets", "context: on their return")
    repo.edit("ended without a result.", "broke off.")
    done = CliRunner().invoke(main, [command, "-p", str(repo.project)])
    assert done.exit_code == 3
    assert 'ended without a result."}, reason: …}' in done.output


def test_a_revision_that_is_named_is_what_is_published(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "own")
    repo.edit("ended without a result.", "broke off.")
    done = CliRunner().invoke(main, ["check", "-p", str(repo.project), "--against", "HEAD"])
    assert "K002" in done.output
