"""What every test stands on: no records of earlier runs but its own."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def no_earlier_runs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a test's records are kept."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder
