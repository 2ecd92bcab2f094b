"""Each defence of SECURITY.md is missed: without it, its test fails. `make test-nightly` takes each away in a copy."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.defences import DEFENCES, Defence

ROOT = Path(__file__).parent.parent
NIGHTLY = "DEFENCES" in os.environ


def test_every_threat_has_a_defence_that_can_be_taken_away() -> None:
    rows = [row for row in (ROOT / "SECURITY.md").read_text("utf-8").splitlines() if row.startswith("| ")]
    named = {test for row in rows for test in re.findall(r"`(tests/[^`]+)`", row)}
    assert named == {defence.test.partition("[")[0] for defence in DEFENCES}


@pytest.mark.parametrize("defence", DEFENCES, ids=lambda one: f"{one.file}:{one.test.rpartition('/')[2]}")
def test_a_defence_stands_where_it_is_said_to(defence: Defence) -> None:
    assert defence.find in (ROOT / defence.file).read_text("utf-8")


@pytest.mark.skipif(not NIGHTLY, reason="takes minutes: `make test-nightly`")
@pytest.mark.parametrize("defence", DEFENCES, ids=lambda one: f"{one.file}:{one.test.rpartition('/')[2]}")
def test_without_its_defence_a_test_fails(defence: Defence, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, copy / name)
    path = copy / defence.file
    path.write_text(path.read_text("utf-8").replace(defence.find, defence.put, 1), "utf-8")
    test, _, part = defence.test.partition("[")
    chosen = ["-k", part] if part else []
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test, *chosen]
    run = subprocess.run(
        command, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy)}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1, run.stdout[-2000:]
