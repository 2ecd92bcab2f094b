"""Commands to a terminal in a capture go nowhere from there."""

import json
import re
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from generator.checked import check_project
from generator.compose import compose
from generator.render import render
from generator.report import as_text
from generator.search import search_assets
from generator.templates_dir import templates_dir
from generator.world import read_world
from tests.project import WORDS, apply_edits, clean_copy

SEED = "seeds/2019-friendship.txt"
COMMANDS = "\x1b[31m\0\x07\x08\x7f\x9b\ufffe"
HELD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe]|\\u00[01]|&#0?2?7;|%(?:00|1B|9B)")


def with_commands(folder: Path, after: str) -> Path:
    project = clean_copy(folder)
    was = sha256((project / SEED).read_bytes()).hexdigest()
    apply_edits(project, [{"file": SEED, "find": after, "put": f"{after}{COMMANDS}"}])
    now = sha256((project / SEED).read_bytes()).hexdigest()
    apply_edits(project, [{"file": "content/sources/berg-2019.yml", "find": was, "put": now}])
    return project


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All that is made of a briefing that has commands beside what it cites: pages, data and the index, by path."""
    verified = check_project(with_commands(tmp_path_factory.mktemp("controls"), "after the")).verified
    assert verified is not None
    output = render(compose(verified, date(2026, 1, 1), WORDS, read_world(templates_dir())), templates_dir())
    assets = [*output.assets, *search_assets(output.pages, language="en")]
    texts = {asset.path: asset.data.decode("utf-8", "replace") for asset in assets}
    return {**texts, **{page.path: page.html for page in output.pages}}


def test_no_file_of_a_site_has_a_command_of_a_capture(published: dict[str, str]) -> None:
    assert {path: found for path, text in published.items() if (found := HELD.findall(text))} == {}


def test_words_are_found_again_by_what_stands_beside_them_up_to_a_command(published: dict[str, str]) -> None:
    selectors = re.findall(r'"suffix": ?("[^"]* after the")', published["data/statements/2019.jsonld"])
    assert [json.loads(suffix) for suffix in selectors] == [" after the"]


def test_no_command_of_a_capture_reaches_a_terminal(tmp_path: Path) -> None:
    findings = check_project(with_commands(tmp_path, "Icelandic boats")).findings
    assert not HELD.search(as_text(findings))
