"""What is shown of a source is made once; other pages hold references to it."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.compose import compose, volumes
from generator.compose.leaves import _FORMS
from generator.compose.lens import Lens
from generator.compose.site import Leaf, LeafView, Site
from generator.page import Output
from generator.render import render
from generator.render.engine import environment
from generator.templates_dir import templates_dir
from tests.project import CLEAN, WORDS, apply_edits, clean_copy

TODAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def site() -> Site:
    verified = check_project(CLEAN).verified
    assert verified is not None
    return compose(verified, TODAY, WORDS)


def built(project: Path) -> Output:
    output, checked = build_output(project, today=TODAY)
    assert output is not None, checked.findings
    return output


@pytest.mark.parametrize("form", sorted({name for forms in _FORMS.values() for name in forms} | {"line", "row"}))
def test_every_form_has_its_macro(form: str) -> None:
    assert hasattr(environment(templates_dir(), "en").get_template("macros/cards.html.j2").module, form)


def test_a_source_is_composed_once_however_many_pages_show_it(site: Site) -> None:
    made: Counter[str] = Counter()

    def counted(leaf: Leaf) -> Leaf:
        def make() -> LeafView:
            made[leaf.source] += 1
            return leaf.make()

        return replace(leaf, make=make)

    output = render(replace(site, leaves=tuple(map(counted, site.leaves))), templates_dir())
    assert all(page.html for page in output.pages)
    assert set(made.values()) == {1}


def test_no_mark_is_left_in_a_page(site: Site) -> None:
    pages = [page.html for page in render(site, templates_dir()).pages]
    assert not [html for html in pages if "<root>" in html or "<shown" in html]


def test_a_text_that_looks_like_a_mark_stays_text(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    apply_edits(
        project,
        [
            {
                "file": "content/briefing.yml",
                "find": "try the generator.",
                "put": "try the generator, <root> <shown a b>.",
            }
        ],
    )
    about = next(page.html for page in built(project).pages if page.path == "about.html")
    assert "&lt;root&gt; &lt;shown a b&gt;." in about


def test_where_a_long_list_stood_a_small_page_leads_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "NUMBERED", 1)
    moved = {asset.path: asset.data.decode() for asset in built(CLEAN).assets if "/page/" in asset.path}
    assert 'href="../../quotes.html"' in moved["quotes/page/1.html"]
    assert 'href="../../sources/index.html"' in moved["sources/page/1.html"]


def test_a_card_of_a_long_list_stands_in_the_volume_of_its_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "MOST", 1)
    verified = check_project(CLEAN).verified
    assert verified is not None
    lens = Lens(verified, WORDS)
    hrefs = volumes.cards(lens)
    assert {href.split("/")[1][:4] for href in hrefs.values() if href.startswith("quotes/")} == {"2019", "2022"}


def test_the_page_of_a_list_that_is_cut_has_its_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "FIRST", 2)
    verified = check_project(CLEAN).verified
    assert verified is not None
    days = [f"2022-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 28)]
    own, shown = volumes.volumes(Lens(verified, WORDS), "quotes.html", days, str)[0]
    assert (own.count, shown) == (2, days[-2:])
