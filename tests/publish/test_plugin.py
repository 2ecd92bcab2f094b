"""The plugin inside the engine's own commands."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result
from mkdocs.__main__ import cli
from mkdocs.config import load_config

from generator.findings import Counts, Finding, Place, Severity
from generator.page import Output
from generator.publish import publish
from generator.publish.plugin import BriefingPlugin
from tests.publish.sites import output, page, tree

FAULT = Finding("Q001", Severity.ERROR, Place("content/sources/a.yml", 4, 2), "quotation not found", "copy the wording")
NOTE = Finding("P006", Severity.NOTE, Place("seeds/a.txt"), "not described")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets what the stages before this one give."""

    def make(value: Output | None, *findings: Finding) -> None:
        checked = SimpleNamespace(findings=findings, counts=Counts(0, 0, 0, 0, 0, 0))
        stage = SimpleNamespace(build_output=lambda project, today, trusted, history: (value, checked))
        monkeypatch.setitem(sys.modules, "generator.build", stage)

    return make


def mkdocs_build(project: Path) -> Result:
    return CliRunner().invoke(cli, ["build", "--config-file", str(project / "mkdocs.yml")])


def test_the_engines_own_command_gives_the_same_site(project: Path, tmp_path: Path, made: Any) -> None:
    value = output(page("a/b.html"))
    made(value)
    assert mkdocs_build(project).exit_code == 0
    assert publish(value, project, tmp_path / "other") == ()
    assert tree(project / "site") == tree(tmp_path / "other")


def test_findings_stop_the_engines_command_with_the_report(project: Path, made: Any) -> None:
    made(None, FAULT)
    result = mkdocs_build(project)
    assert result.exit_code == 1
    assert "content/sources/a.yml:4:2: Q001 error: quotation not found" in result.output
    assert "Traceback" not in result.output


def test_findings_leave_the_old_site_as_it_was(project: Path, made: Any) -> None:
    made(output())
    mkdocs_build(project)
    before = tree(project / "site")
    made(None, FAULT)
    mkdocs_build(project)
    assert tree(project / "site") == before


def test_a_note_is_shown_and_does_not_stop(project: Path, made: Any) -> None:
    made(output(), NOTE)
    result = mkdocs_build(project)
    assert result.exit_code == 0
    assert "P006 note: not described" in result.output


def test_a_broken_link_stops_the_engines_command(project: Path, made: Any) -> None:
    made(output(page("a.html", '<a href="gone.html">x</a>')))
    result = mkdocs_build(project)
    assert result.exit_code == 1
    assert "H001 error: 'gone.html' leads to no file of the site" in result.output
    assert sorted(path.name for path in project.iterdir()) == ["content", "mkdocs.yml", "unchecked"]


def test_a_place_that_cannot_be_written_is_said_without_a_traceback(project: Path, made: Any) -> None:
    made(output())
    (project / "file").write_text("")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text() + "site_dir: file/site\n")
    result = mkdocs_build(project)
    assert (result.exit_code, "W007" in result.output) == (1, True)
    assert isinstance(result.exception, SystemExit)


def test_serve_watches_what_a_site_is_made_of(project: Path) -> None:
    (project / "seeds").mkdir()
    config = load_config(str(project / "mkdocs.yml"))
    watched: list[str] = []
    server: Any = SimpleNamespace(watch=watched.append, get_app=lambda: None, set_app=lambda app: None)
    BriefingPlugin().on_serve(server, config=config, builder=None)
    assert [Path(path).name for path in watched] == ["content", "seeds", "templates"]
