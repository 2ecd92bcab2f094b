"""A copy of a site is held against the sources by one file that needs nothing: what was altered anywhere is told."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.receipt import Statement, quotes_well, report, tokens_of
from tests.project import CLEAN

SEEDS = CLEAN / "seeds"


@pytest.fixture
def site(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "site", ignore=shutil.ignore_patterns("assets", "search"))


def alter(file: Path, change: Callable[[str], str]) -> None:
    text = file.read_bytes().decode()
    assert change(text) != text
    file.write_bytes(change(text).encode())


def once(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


def alone(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The site's own file, run by a Python that has nothing but itself."""
    command = [sys.executable, "-I", "-S", str(site / "data" / "verify_receipt.py"), str(site), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", cwd=site)


def test_a_site_as_it_was_built_holds(built: Path) -> None:
    status, lines = report(built, SEEDS)
    assert (status, lines[0][:10]) == (0, "All holds:")


def test_the_file_of_the_site_alone_says_the_same(built: Path) -> None:
    run = alone(built, "--seeds", str(SEEDS))
    assert (run.returncode, run.stdout.splitlines(), run.stderr) == (*report(built, SEEDS), "")


def test_the_command_says_the_same(built: Path) -> None:
    run = CliRunner().invoke(main, ["verify-receipt", str(built), "--seeds", str(SEEDS)])
    assert (run.exit_code, run.output.splitlines()) == report(built, SEEDS)


WORDS = "We are neighbours before we are rivals"
ALTERED = "We are rivals before we are neighbours"
PLACES = [
    "sources/berg-2019.html",
    "quotes.html",
    "index.html",
    "data/quotations.csv",
    "data/statements/2019.jsonld",
]


def test_a_mark_that_ends_before_its_passage_is_told(site: Path) -> None:
    cut = once('<mark id="dated-talks">broke off</mark>', '<mark id="dated-talks">broke</mark> off')
    alter(site / "sources" / "dahl-2022.html", cut)
    assert "'dated-talks' marks other words" in report(site, SEEDS)[1][0]


@pytest.mark.parametrize("place", PLACES)
def test_an_altered_word_is_told_with_its_place(site: Path, place: str) -> None:
    tag = re.compile(rf"(<mark[^>]*>|<blockquote>“|\"exact\": \"|,\"){WORDS}")
    alter(site / place, lambda text: tag.sub(rf"\g<1>{ALTERED}", text))
    status, lines = report(site, SEEDS)
    assert status == 3
    assert any(line.startswith(f"{place}: ") and "neighbours" in line for line in lines)


def test_an_altered_word_behind_a_marker_is_told_with_its_place(site: Path) -> None:
    alter(site / "index.html", lambda text: re.sub(r'(data-passage=")\w+', r"\g<1>Nobody", text, count=1))
    assert report(site, SEEDS)[1][0].startswith("index.html: prints other words than ")


def test_an_altered_span_is_told(site: Path) -> None:
    alter(site / "data/verification.json", lambda text: re.sub(r'("neighbours".*?\[\[)\d+', r"\g<1>3", text, count=1))
    status, lines = report(site, SEEDS)
    assert status == 3
    assert any(line.startswith("data/verification.json: 'neighbours': its hash") for line in lines)


def test_a_span_that_is_moved_in_the_record_alone_is_told(site: Path) -> None:
    alter(site / "data/statements/2019.jsonld", lambda text: re.sub(r'"start": \d+', '"start": 1', text, count=1))
    assert report(site, SEEDS)[0] == 3


def test_an_altered_hash_is_told(site: Path) -> None:
    alter(site / "data/verification.json", lambda text: re.sub(r'("neighbours".*?"sha256": ")\w', r"\g<1>x", text))
    status, lines = report(site, SEEDS)
    assert status == 3
    assert "its hash is not that of" in lines[0]


def test_another_text_of_a_source_is_told(built: Path, tmp_path: Path) -> None:
    seeds = shutil.copytree(SEEDS, tmp_path / "seeds")
    alter(seeds / "2019-friendship.txt", once("neighbours", "enemies"))
    status, lines = report(built, seeds)
    assert status == 3
    assert "is another file than the receipt's" in lines[0]


def test_a_statement_that_is_put_in_or_left_out_is_told(site: Path) -> None:
    file = site / "data" / "statements" / "2019.jsonld"
    page = json.loads(file.read_bytes())
    page["items"][0]["id"] += "-more"
    file.write_text(json.dumps(page), "utf-8")
    _, lines = report(site, SEEDS)
    assert [line for line in lines if "is not in the receipt" in line or "has no record" in line][1:]


def test_without_the_sources_a_site_is_held_against_itself(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site)
    alter(site / "data/verification.json", lambda text: re.sub(r'("neighbours".*?\[\[)\d+', r"\g<1>3", text, count=1))
    status, lines = report(site, None)
    assert (status, "--seeds" in lines[-1]) == (3, True)


@pytest.mark.parametrize("wreck", ["", "[]", '{"statements": [1], "captures": {}}', '{"captures": {}}'])
def test_what_is_no_receipt_is_said_to_be_none(site: Path, wreck: str) -> None:
    (site / "data" / "verification.json").write_text(wreck)
    run = alone(site, "--seeds", str(SEEDS))
    assert (run.returncode, "Ask for another copy" in run.stdout, run.stderr) == (3, True, "")


def test_a_receipt_leads_to_no_file_outside_the_sources(site: Path, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    alter(site / "data/verification.json", once('"file": "2019-friendship.txt"', '"file": "../site/index.html"'))
    _, lines = report(site, tmp_path / "seeds")
    assert lines[0].endswith("names it as the text of 'berg-2019'")


def made_up(folder: Path, text: str, marked: str, **row: object) -> Path:
    """A site with one statement of one source, whose text it is."""
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_bytes(text.encode())
    site = folder / "site"
    for part in ("data/statements", "sources"):
        (site / part).mkdir(parents=True)
    words = hashlib.sha256(f"{text}\n".encode()).hexdigest()
    statement = {"id": "a", "source": "b", "spans": [[0, len(text)]], "sha256": words, **row}
    captures = {"b": {"file": "a.txt", "sha256": hashlib.sha256(text.encode()).hexdigest()}}
    told = {"revision": 1, "rules": "x", "normalisation": "2", "captures": captures, "statements": [statement]}
    (site / "data" / "verification.json").write_text(json.dumps(told), "utf-8")
    selector = [{"exact": text}, {"start": 0, "end": len(text)}]
    record = {"id": "urn:a", "motivation": "describing", "target": {"selector": selector}}
    (site / "data" / "statements" / "2020.jsonld").write_text(json.dumps({"items": [record]}), "utf-8")
    (site / "sources" / "b.html").write_text(f'<p id="a">Before <mark>{marked}</mark> after', "utf-8")
    return site


@pytest.mark.parametrize(
    ("text", "marked", "more"),
    [
        ("We are\nMENU\nfriends", "We are friends", {"left_out": [[7, 11]]}),
        ("We are\n   friends", "We are friends", {}),
        ("fri\u00adends\u200b", "friends", {}),
        ("我们\n是朋友", "我们是朋友", {}),
        ("우리는\n친구", "우리는 친구", {}),
    ],
)
def test_a_page_may_show_words_in_a_line_without_what_is_not_the_sources(
    tmp_path: Path, text: str, marked: str, more: dict[str, object]
) -> None:
    assert report(made_up(tmp_path, text, marked, **more), None)[0] == 0


def test_a_menu_that_the_receipt_does_not_leave_out_may_not_be_left_out(tmp_path: Path) -> None:
    site = made_up(tmp_path, "We are\nnot\nfriends", "We are friends")
    assert report(site, None)[0] == 3


SAID = "It depends on Oslo, not on us"


@pytest.mark.parametrize(
    "line", [SAID, f"… {SAID} …", "It depends on Oslo, not on [Iceland]", "It [all] depends on Oslo, not on us"]
)
def test_what_is_ours_may_stand_between_words_or_for_one(line: str) -> None:
    assert quotes_well(tokens_of(line), Statement("a", "b", ((0, 1),), ("",), (SAID,)))


@pytest.mark.parametrize(
    "line", ["It depends on Oslo, on us", "It depends on Oslo", "depends on Oslo, not on us", "[It] on Oslo, not on us"]
)
def test_a_word_that_is_left_out_is_seen(line: str) -> None:
    assert not quotes_well(tokens_of(line), Statement("a", "b", ((0, 1),), ("",), (SAID,)))
