"""The wheel holds the templates and nothing of a briefing, and is all that a new briefing needs."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        ".",
    ]
    subprocess.run(command, cwd=PROJECT, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def tree(folder: str) -> set[str]:
    paths = (PROJECT / folder).rglob("*")
    return {p.relative_to(PROJECT).as_posix() for p in paths if p.is_file() and "__pycache__" not in p.parts}


def test_every_template_is_inside(names: set[str]) -> None:
    inside = {name.removeprefix("generator/") for name in names if name.startswith("generator/templates/")}
    assert inside == tree("templates")


def test_every_module_is_inside(names: set[str]) -> None:
    inside = {name for name in names if name.startswith("generator/") and not name.startswith("generator/templates/")}
    assert inside == tree("generator")


def test_nothing_else_is_inside(names: set[str]) -> None:
    others = {name.split("/")[0] for name in names if not name.startswith("generator/")}
    assert all(name.endswith(".dist-info") for name in others)


def test_without_a_checkout_a_briefing_is_made_checked_and_built(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")

    def briefing(*words: str) -> int:
        command = [sys.executable, "-m", "generator.cli", *words]
        here = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
        return subprocess.run(command, cwd=tmp_path, env=here, stdin=subprocess.DEVNULL, check=False).returncode

    done = [briefing("new", "mine"), briefing("check", "-p", "mine"), briefing("build", "-p", "mine")]
    assert (done, (tmp_path / "mine" / "site" / "harbours" / "northlight.html").is_file()) == ([0, 0, 0], True)
