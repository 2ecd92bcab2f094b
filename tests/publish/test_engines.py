"""Both engines give the same site in frames of their own, and neither gives one unchecked."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from generator.build import build_output
from generator.cli import main
from generator.edit import Start, start
from generator.engines import ENGINES, ZENSICAL
from generator.page import NavItem
from generator.publish import PublishError, publish
from generator.publish import zensical as engine
from generator.publish.links import anatomy
from generator.publish.paths import MARKER
from generator.verified import Held
from tests.project import clean_copy
from tests.publish.sites import HOSTILE, SETTINGS, output, page, tree

ROOT = Path(__file__).parents[2]
PROJECTS = [ROOT, *sorted(path.parent for path in (ROOT / "examples").glob("*/mkdocs.yml"))]
FRAME = {"__content", "__skip"}
"""Where each frame has its "skip to content"; all other ids are ours."""


def pages(site: dict[str, bytes]) -> dict[str, str]:
    return {path: data.decode() for path, data in site.items() if path.endswith(".html")}


def content(html: str) -> str:
    """What stands in a page inside its frame, markup and all."""
    found = re.search(r"<article[^>]*>(.*)</article>", html, re.S)
    assert found is not None
    return found[1].strip()


def told(html: str) -> list[str]:
    """What a page says of itself to machines: title, description, address, linked data."""
    head = html[: html.index("<body")]
    found = re.findall(
        r"<title>.*?</title>|<meta (?:name=\"desc|property)[^>]*>|<link rel=\"canonical[^>]*>", head, re.S
    )
    return [*found, *re.findall(r"<script type=\"application/ld\+json\">.*?</script>", html, re.S)]


def links(html: str) -> list[str]:
    """Where a page leads, but for what its frame has in itself."""
    return re.findall(r"<a [^>]*href=\"(?:\./)?((?!#__)[^\"]*)", html)


def ids(html: str) -> list[str]:
    return [name for name, _ in anatomy(html).ids if name not in FRAME]


def differences(first: dict[str, bytes], second: dict[str, bytes]) -> Iterator[str]:
    """What two sites have not in common, the files of their themes aside."""
    first, second = ({p: d for p, d in site.items() if not p.startswith("assets/")} for site in (first, second))
    yield from (f"one alone has {path}" for path in first.keys() ^ second.keys())
    html, other = pages(first), pages(second)
    yield from (f"other bytes: {p}" for p in first.keys() - html.keys() - {MARKER} if first[p] != second[p])
    yield from (f"other content: {p}" for p in html.keys() - {"404.html"} if content(html[p]) != content(other[p]))
    for look in (ids, links, told):
        yield from (f"other {look.__name__}: {path}" for path in html if look(html[path]) != look(other[path]))
    yield from (f"no policy: {p}" for p in other if other[p].count("script-src 'self' file: 'sha256-") != 1)


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_both_engines_give_the_same_pages_anchors_data_and_search(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org/sub/")
    made, _ = build_output(project, today=date(2026, 1, 1))
    assert made is not None
    # Every link of both is followed by `publish`, and nothing loads from another host.
    assert [publish(made, project, tmp_path / name, engine=name) for name in ENGINES] == [(), ()]
    assert list(differences(*(tree(tmp_path / name) for name in ENGINES))) == []


def test_what_an_editor_wrote_is_text_in_zensicals_frame(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    value = output(page("a.html", title=HOSTILE), nav=(NavItem(Held(HOSTILE), "index.html"),))
    assert publish(value, tmp_path, engine=ZENSICAL) == ()
    assert [path for path, html in pages(tree(tmp_path / "site")).items() if "<b>" in html or "alert(1)<" in html] == []


def test_an_engine_that_is_missing_is_said_with_the_next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    monkeypatch.setattr(engine, "find_spec", lambda name: None)
    with pytest.raises(PublishError, match=r"pip install 'briefing-site\[zensical\]'"):
        publish(output(), tmp_path, engine=ZENSICAL)


def test_an_engine_that_fails_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    failed = SimpleNamespace(returncode=1, stdout="", stderr="Traceback\nError: no such thing\n")
    monkeypatch.setattr(engine, "subprocess", SimpleNamespace(run=lambda *_, **__: failed, TimeoutExpired=OSError))
    with pytest.raises(PublishError, match=r"no frame for the site \(Error: no such thing\)"):
        publish(output(), tmp_path, engine=ZENSICAL)


def test_an_engine_that_runs_no_hooks_refuses_them_even_where_they_are_trusted(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"{SETTINGS}hooks: [hook.py]\n", "utf-8")
    (found,) = publish(output(), tmp_path, trusted=True, engine=ZENSICAL)
    assert (found.code, "build with MkDocs" in found.hint) == ("L005", True)


def test_another_engine_makes_a_site_anew_that_stands(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    for name in ENGINES:
        assert CliRunner().invoke(main, ["build", "-p", str(project), "--engine", name]).exit_code == 0
    assert 'content="Briefing, Zensical"' in (project / "site" / "index.html").read_text("utf-8")


def by_itself(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "zensical.main", "build", *options]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


SAID = ("zensical.toml", "unchecked/index.md")
"""What an engine is told that is run by itself."""


@pytest.fixture
def settled(tmp_path: Path) -> Path:
    """A new project, with a site that stands."""
    start(folder := tmp_path / "project", Start())
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("checked")
    return folder


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_every_project_of_ours_tells_an_engine_by_itself_the_same(project: Path, settled: Path) -> None:
    assert [(project / file).read_bytes() for file in SAID] == [(settled / file).read_bytes() for file in SAID]
    assert "docs_dir: unchecked" in (project / "mkdocs.yml").read_text("utf-8")


def test_zensical_by_itself_stops_and_says_what_to_run(settled: Path) -> None:
    done = by_itself(settled)
    assert done.returncode != 0
    assert "briefing build --engine zensical" in done.stderr
    assert tree(settled / "site") == {"index.html": b"checked"}


def test_zensical_that_is_made_to_go_on_publishes_one_page_that_says_what_it_is(settled: Path) -> None:
    assert by_itself(settled, "-f", "mkdocs.yml").returncode == 0
    site = tree(settled / "site")
    assert "This page is not the briefing" in site["index.html"].decode()
    assert {path for path in site if not path.startswith("assets/")} == {
        "index.html",
        "404.html",
        "search.json",
        "sitemap.xml",
    }
