"""`briefing diff` tells what readers would see differ, in words and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.past.states import is_folder
from tests.changes.repository import Repo

STOOD = "Talks on mackerel between Norway and Iceland ended without a result."
STANDS = "Talks on mackerel between Norway and Iceland broke off."
Data = dict[str, Any]


def diff(repo: Repo, *arguments: str) -> str:
    return CliRunner().invoke(main, ["diff", "-p", str(repo.project), *arguments]).output


def as_json(repo: Repo, *arguments: str) -> Data:
    data: Data = json.loads(diff(repo, "--format", "json", *arguments))
    return data


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """One commit, and changes that still make a site."""
    made = Repo(tmp_path_factory.mktemp("repo"))
    made.edit("id: too-much", "id: much-too-much")
    made.edit("context: on the return of the fleets", "context: on their return")
    made.edit(STOOD, STANDS)
    made.edit("roles:\n", "corrections: []\nroles:\n")
    berg = "content/sources/berg-2019.yml"
    text = (made.project / berg).read_text("utf-8")
    first = text[text.index("events:\n") :]
    made.edit(first, first.replace("  - id: ", "  - id: again-", 1) + first.partition("\n")[2], berg)
    made.edit(
        "Do Norway and Iceland still share the sea?", "Do Norway and Iceland share the sea?", "content/briefing.yml"
    )
    return made


@pytest.fixture(scope="module")
def told(repo: Repo) -> Data:
    return as_json(repo)


def change(told: Data, identity: str) -> Data:
    return next(one for one in told["statements"] if one["id"] == identity)


def test_a_changed_word_is_a_correction_with_what_stood_and_what_stands(told: Data) -> None:
    found = change(told, "talks-broke-off")
    field = {"key": "text", "part": "words", "was": STOOD, "now": STANDS}
    assert (found["what"], found["label"], found["fields"]) == ("changed", "correction", [field])


def test_what_is_told_beside_a_statement_is_an_update(told: Data) -> None:
    assert change(told, "depends-on-oslo")["label"] == "update"


def test_another_id_of_the_same_statement_is_no_new_one(told: Data) -> None:
    found = change(told, "much-too-much")
    assert (found["what"], found["former_id"]) == ("renamed", "too-much")


def test_a_new_statement_is_told_with_its_pages(told: Data) -> None:
    new = [one for one in told["statements"] if one["what"] == "new"]
    assert [("timeline.html" in one["pages"], one["source"]) for one in new] == [(True, "berg-2019")]


def test_a_correction_without_a_reason_has_its_line_ready(told: Data) -> None:
    assert change(told, "talks-broke-off")["asked"].startswith("- {of: talks-broke-off, date: ")


def test_a_text_beside_the_statements_is_told(told: Data) -> None:
    assert [one["key"] for one in told["texts"]] == ["question"]


def test_the_pages_that_differ_are_listed_and_no_others(told: Data) -> None:
    pages = {page["path"] for page in told["pages"]}
    assert {"index.html", "sources/dahl-2022.html", "sources/berg-2019.html", "timeline.html"} <= pages
    assert not {"trade.html", "forecasts.html"} & pages


def test_the_words_say_the_same(repo: Repo) -> None:
    words = diff(repo)
    assert "Claim changed: talks-broke-off (dahl-2022): correction" in words
    assert f"    text: “{STOOD}” → “{STANDS}”" in words
    assert "formerly too-much: update" in words


SCOPE = "They exist to try the generator."


def test_of_a_long_text_the_words_that_differ_are_told(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    long = " ".join(f"Boat {number} sails." for number in range(200))
    repo.edit(SCOPE, f"{long} {SCOPE}", "content/briefing.yml")
    repo.commit("2026-01-02")
    repo.edit("try the generator", "try the engine", "content/briefing.yml")
    told = "Boat 199 sails. They exist to try the"
    assert f"changed, scope: “… {told} generator.” → “… {told} engine.”" in diff(repo)


def test_a_new_file_is_told_in_a_line(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    (repo.project / "content/actors/mia-holm.yml").write_text("id: mia-holm\nkind: person\nname: Mia Holm\n", "utf-8")
    assert "New in content/actors/mia-holm.yml: kind “person”, name “Mia Holm”\n" in diff(repo)


def test_the_work_tree_is_as_it_was(repo: Repo) -> None:
    assert repo.git("status", "--porcelain").count("M ") == 3


def test_of_two_equal_states_nothing_is_told(repo: Repo) -> None:
    assert diff(repo, "HEAD..HEAD").endswith("nothing that readers would see differs.\n")


def test_a_state_that_makes_no_site_is_compared_by_its_files(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    repo.edit("speaker: jon-arnason", "speaker: nobody")
    repo.commit("2026-01-02")
    repo.edit("speaker: nobody", "speaker: jon-arnason")
    told = as_json(repo)
    assert (told["from"]["publishable"], told["pages"]) == (False, None)
    assert [one["code"] for one in told["from"]["stopped_by"]] == ["R001"]
    assert change(told, "too-much")["fields"][0]["was"] == "nobody"


def test_a_new_source_is_told_with_what_it_changes(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    for file in ("content/sources/dahl-2022.yml", "seeds/2022-freeze.txt"):
        (repo.project / file).unlink()
    repo.commit("2026-01-02")
    told = as_json(repo, "HEAD..HEAD~1")["sources"]
    assert [(one["id"], one["what"]) for one in told] == [("dahl-2022", "new")]


@pytest.mark.parametrize("what", ["nothing", "-p", "HEAD..nothing", "/"])
def test_what_cannot_be_compared_is_said_in_a_line(repo: Repo, what: str) -> None:
    done = CliRunner().invoke(main, ["diff", "-p", str(repo.project), "--", what])
    assert (done.exit_code, done.output.count("\n")) == (3, 1)


def test_outside_a_repository_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    done = CliRunner().invoke(main, ["diff", "-p", str(tmp_path)])
    assert "not a git repository" in done.output


def test_another_folder_is_compared_as_well(repo: Repo) -> None:
    from tests.project import CLEAN

    assert "Claim changed: talks-broke-off" in diff(repo, str(CLEAN))


def test_what_the_settings_of_an_old_state_could_run_is_no_matter(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "repo")
    settings = repo.project / "mkdocs.yml"
    kept = settings.read_text("utf-8")
    settings.write_text(f"{kept}hooks: [run.py]\n", "utf-8")
    repo.commit("2026-01-02")
    settings.write_text(kept, "utf-8")
    assert as_json(repo)["from"]["publishable"]


@pytest.mark.parametrize("what", ["", "a" * 5000, "a\0b"])
def test_what_no_folder_can_be_called_is_a_revision(what: str) -> None:
    assert not is_folder(what)
