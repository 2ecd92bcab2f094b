"""A page filled into its shell is the page that the theme renders."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from markupsafe import escape

from generator.build import build_output
from generator.page import Body, Page, Section
from generator.publish import publish
from generator.publish.engine import build_whole, config_of, is_plain
from generator.publish.links import anatomy
from generator.publish.shells import NoShellError, Place, place_of, shell, specimen
from tests.publish.sites import tree

REPOSITORY = Path(__file__).parents[2]

OUTLINED = Place("a", "a/index.html", "", described=True, outlined=True)


def rendered(page: Page) -> str:
    """What a small theme makes of a page."""
    items = "\n".join(f'<li><a href="#{escape(s.id)}">{escape(s.heading)}</a></li>' for s in page.sections if s.heading)
    return (
        f"<title>{escape(page.title)}</title><link href='https://x.org/{page.path}'>"
        f"<meta content='{escape(page.description)}'><ul>{items}</ul><main>{page.html}</main>"
    )


def page(*headings: str) -> Page:
    sections = tuple(Section(f"s{n}", heading) for n, heading in enumerate(headings))
    body = Body("<h1>head</h1>", tuple(f"<h2>{heading}</h2>" for heading in headings))
    return Page("a/b.html", "k", 'A "title" & more', "<words>", "a/index.html", sections, lambda: body)


@pytest.mark.parametrize("headings", [("One",), ("One", "Two & three"), ("One", "", "Four")])
def test_a_page_is_what_the_theme_makes_of_it(headings: tuple[str, ...]) -> None:
    made = shell(rendered(specimen(OUTLINED, 7)), OUTLINED, 7)
    assert made.filled(page(*headings)) == rendered(page(*headings))


def test_a_page_without_headings_has_a_shell_of_its_own() -> None:
    place = place_of(page(), ())
    assert not place.outlined
    assert shell(rendered(specimen(place, 0)), place, 0).filled(page()) == rendered(page())


def test_what_stands_behind_the_outline_of_a_shell_is_read_without_a_page() -> None:
    bare = shell(rendered(specimen(OUTLINED, 7)) + '<p id="end">', OUTLINED, 7).bare
    assert "end" in {name for name, _ in anatomy(bare).ids}


def test_a_page_of_the_navigation_has_a_shell_of_its_own() -> None:
    assert place_of(page(), {"a/b.html"}).path == "a/b.html"


def test_pages_of_two_folders_share_no_shell() -> None:
    other = Page("c/b.html", "k", "t", "d", "a/index.html", (), lambda: Body("<h1>head</h1>"))
    assert place_of(other, ()) != place_of(page(), ())


def test_a_theme_that_leaves_the_content_out_has_no_shell() -> None:
    with pytest.raises(NoShellError, match="content"):
        shell("<main></main>", OUTLINED, 0)


def test_a_theme_that_lists_the_headings_twice_has_no_shell() -> None:
    html = rendered(specimen(OUTLINED, 0))
    with pytest.raises(NoShellError, match="one list"):
        shell(html.replace("<main>", html[html.index("<ul>") : html.index("<main>")] + "<main>"), OUTLINED, 0)


def test_the_bare_shell_holds_nothing_of_a_page() -> None:
    assert "specimen" not in shell(rendered(specimen(OUTLINED, 3)), OUTLINED, 3).bare


@pytest.mark.parametrize(
    "setting",
    ["theme:\n  name: material\n  custom_dir: own\n", "theme:\n  name: material\nhooks: [hook.py]\n"],
)
def test_a_project_with_templates_or_hooks_of_its_own_goes_through_the_engine(tmp_path: Path, setting: str) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "hook.py").write_text("")
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(f"site_name: S\n{setting}plugins: [briefing]\n")
    assert not is_plain(config_of(tmp_path, trusted=True))


def test_every_page_of_a_briefing_is_what_the_engine_makes_of_it(tmp_path: Path) -> None:
    made, _ = build_output(REPOSITORY, today=date(2026, 1, 1))
    assert made is not None
    shutil.copy(REPOSITORY / "mkdocs.yml", tmp_path)
    (tmp_path / "content").mkdir()
    assert publish(made, tmp_path, tmp_path / "shells") == ()
    build_whole(made, tmp_path, tmp_path / "engine")
    assert len(tree(tmp_path / "engine")) > 60
    assert tree(tmp_path / "shells") == tree(tmp_path / "engine")
