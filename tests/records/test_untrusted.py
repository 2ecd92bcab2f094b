"""`check --untrusted` believes nothing that earlier runs have kept."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from generator.records import Records
from tests.project import clean_copy


def test_nothing_that_earlier_runs_have_kept_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(project: Path) -> Records:
        raise AssertionError("the records of earlier runs were opened")

    monkeypatch.setattr(cli, "records_of", opened)
    told = CliRunner().invoke(cli.main, ["check", "-p", str(clean_copy(tmp_path)), "--untrusted"])
    assert (told.exit_code, told.exception) == (0, None), told.output
