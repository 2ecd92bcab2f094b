"""One built site for what is done with finished ones."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.project import CLEAN


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clean example; nobody writes to it."""
    site = tmp_path_factory.mktemp("carried") / "site"
    made = CliRunner().invoke(main, ["build", "-p", str(CLEAN), "--site-dir", str(site), "--anew"])
    assert made.exit_code == 0, made.output
    return site
