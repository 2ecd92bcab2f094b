"""A project of the smallest kind, and a build in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.page import Output
from generator.publish import publish
from tests.publish.sites import SETTINGS


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with `mkdocs.yml`, an empty `content/` and an empty folder for engines that check nothing."""
    folder = tmp_path / "project"
    for name in ("content", "unchecked"):
        (folder / name).mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    return folder


@pytest.fixture
def build(project: Path) -> Callable[[Output], Path]:
    """Publishes an output, which must have no fault, and gives the site's folder. The settings are the tests' own."""

    def built(value: Output) -> Path:
        assert publish(value, project, trusted=True) == ()
        return project / "site"

    return built
