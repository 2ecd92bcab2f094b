"""`briefing mutate`: false versions of a briefing, and whether its check sees each for the right reason."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.mutate import CLASSES, ForgeryClass, mutate
from generator.mutate.trial import put
from generator.rules import RULES
from tests.project import CLEAN, clean_copy

UNIT = next(kind for kind in CLASSES if kind.name == "unit")


def run(*arguments: str, project: Path = CLEAN) -> Result:
    return CliRunner().invoke(main, ["mutate", "-p", str(project), *arguments])


def test_words_of_the_source_that_were_changed_are_all_seen() -> None:
    kinds = [kind for kind in CLASSES if kind.name in ("word-out", "word-doubled", "words-swapped", "word")]
    assert mutate(CLEAN, 12, 0, kinds).missed == ()


def test_the_same_seed_makes_the_same_versions() -> None:
    assert mutate(CLEAN, 8, 3, CLASSES[:2]) == mutate(CLEAN, 8, 3, CLASSES[:2])


def test_another_seed_makes_others() -> None:
    assert mutate(CLEAN, 8, 3, CLASSES[:2]).tried != mutate(CLEAN, 8, 4, CLASSES[:2]).tried


def test_every_version_differs_from_the_briefing() -> None:
    assert all(one.was != one.now for one in mutate(CLEAN, 30).tried)


def test_a_finding_of_another_code_is_no_catch() -> None:
    made = mutate(CLEAN, 2, 0, [replace(UNIT, codes=("X999",))])
    assert [(bool(one.seen), one.caught) for one in made.tried] == [(True, False)] * 2


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.name)
def test_every_code_of_a_class_is_one_that_there_is(kind: ForgeryClass) -> None:
    assert [code for code in kind.codes if not any(rule.code.startswith(code) for rule in RULES)] == []


def test_where_nothing_can_be_made_nothing_is_claimed() -> None:
    never = ForgeryClass("never", "nothing", ("Q",), lambda assertion, pool, rng: None)
    assert mutate(CLEAN, 5, 0, [never]).share == 0.0


def test_the_exit_status_is_0_where_enough_is_refused() -> None:
    assert run("--class", "unit", "--count", "3", "--at-least", "100").exit_code == 0


def test_a_rule_that_is_broken_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.verify.stage.STATEMENT_RULES", ())
    assert run("--class", "unit", "--count", "3").exit_code == 3


def test_what_is_missed_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.verify.stage.STATEMENT_RULES", ())
    told = run("--class", "unit", "--count", "1").stdout.splitlines()
    assert told[0].startswith("content/sources/")
    assert told[0].endswith("not seen: another unit, in 'unit' of " + told[0].rpartition(" ")[2])


def test_a_briefing_that_is_not_clean_is_not_falsified(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / "content" / "stray.txt").write_text("", "utf-8")
    result = run("--count", "1", project=project)
    assert (result.exit_code, "mend what stands above" in result.stderr) == (3, True)


def test_a_class_that_there_is_not_is_a_wrong_use() -> None:
    assert run("--class", "typos").exit_code == 2


def test_no_file_is_changed(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)

    def state() -> dict[str, str]:
        files = (path for path in project.rglob("*") if path.is_file())
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    before = state()
    mutate(project, 10)
    assert state() == before


def test_programs_get_each_version_with_its_place() -> None:
    told = json.loads(run("--class", "unit", "--count", "1", "--format", "json").stdout)
    assert (told["made"], told["tried"][0]["place"]["line"] > 1) == (1, True)


@pytest.mark.parametrize(
    ("node", "path", "put_there"),
    [
        ({"a": "x"}, ("a",), {"a": "new"}),
        ({"a": ["x", "y"]}, ("a", 1), {"a": ["x", "new"]}),
        ({"a": "x"}, ("a", 0), {"a": "new"}),
        ({"a": "x"}, ("a", 0, "exact"), {"a": "new"}),
        ({"a": [{"exact": "x", "prefix": "p"}]}, ("a", 0, "exact"), {"a": [{"exact": "new", "prefix": "p"}]}),
    ],
)
def test_a_value_is_put_where_it_is_written(node: object, path: tuple[str | int, ...], put_there: object) -> None:
    assert put(node, path, "new") == put_there


def test_a_run_without_a_terminal_says_how_far_it_is() -> None:
    told = run("--class", "unit", "--count", "2").stderr.splitlines()
    assert told == ["1 of 2 false versions tried", "2 of 2 false versions tried"]
