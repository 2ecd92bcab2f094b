"""The briefings in examples/: nothing is found in them, and each is built with all of its data files."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

EXAMPLES = sorted(path.parent for path in (Path(__file__).parent.parent / "examples").glob("*/mkdocs.yml"))


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.name)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The site of an example, and what the build said."""
    site = tmp_path_factory.mktemp(request.param.name) / "site"
    return site, CliRunner().invoke(main, ["build", "-p", str(request.param), "--site-dir", str(site)]).output


def test_nothing_is_found(built: tuple[Path, str]) -> None:
    assert "nothing found" in built[1]


def test_every_data_file_is_written(built: tuple[Path, str]) -> None:
    folder = built[0] / "data"
    listed = json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]
    assert [one["path"] for one in listed if not (folder / one["path"]).is_file()] == []


def test_no_country_is_in_the_navigation_where_none_is_declared(built: tuple[Path, str]) -> None:
    page = (built[0] / "index.html").read_text("utf-8")
    assert [nav for nav in re.findall(r"<nav.*?</nav>", page, re.DOTALL) if re.search(r"countr", nav, re.I)] == []
