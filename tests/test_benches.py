"""What the benchmarks rest on still is as they take it to be: nothing else runs them."""

import shutil
from pathlib import Path

from generator.capture.html import parsed, read_html
from generator.checked import check_project
from tests.bench.adding.pages import unexplained
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


def test_a_word_that_a_browser_joins_and_draws_apart_is_no_difference() -> None:
    text = read_html(parsed("<p>One</p><p>boat</p>"))
    assert not unexplained(text, "One\ue0f3boat").total()


def test_a_word_that_is_lost_is_a_difference() -> None:
    assert unexplained(read_html(parsed("<p>They were over.</p>")), "They were not over.")["lost"] == 1


def test_a_word_that_is_joined_where_it_is_drawn_as_one_is_a_difference() -> None:
    assert unexplained(read_html(parsed("<p>One</p><p>boat</p>")), "Oneboat")["joined or parted"] == 2
