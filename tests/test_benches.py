"""What the benchmarks rest on still is as they take it to be: nothing else runs them."""

import shutil
from pathlib import Path

from generator.checked import check_project
from tests.bench.build import ROOT, of_another_topic
from tests.bench.stages import profile
from tests.project import clean_copy


def test_every_stage_of_a_build_has_its_time(tmp_path: Path) -> None:
    spent = profile(clean_copy(tmp_path), tmp_path / "site")
    assert list(spent) == ["load", "validate", "resolve", "verify", "compose", "render", "search", "publish"]


def test_the_edit_that_is_measured_changes_the_source() -> None:
    source = min((ROOT / "content" / "sources").iterdir()).read_text("utf-8")
    assert of_another_topic(source) != source


def test_the_edit_that_is_measured_may_be_published(tmp_path: Path) -> None:
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    source = min((tmp_path / "content" / "sources").iterdir())
    source.write_text(of_another_topic(source.read_text("utf-8")), "utf-8")
    assert check_project(tmp_path).verified is not None
