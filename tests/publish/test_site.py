"""What a published site is made of."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from generator.page import Asset, NavItem, Output, Section
from generator.publish import PublishError, publish
from tests.publish.sites import HOSTILE, output, page, tree

Build = Callable[[Output], Path]


def text_of(site: Path, path: str) -> str:
    return (site / path).read_text("utf-8")


def test_a_page_is_published_as_it_was_made(build: Build) -> None:
    html = "<h1>* not *a* list</h1>\n\n    not code, {{ not jinja }} [not](a-link)\n<pre>a\n\n\n  b</pre>"
    assert html in text_of(build(output(page("a/b.html", html))), "a/b.html")


def test_the_address_of_a_page_is_its_path(build: Build) -> None:
    site = build(output(page("a/readme.html"), page("a/README-2.html"), page("a/index.html")))
    assert {"a/readme.html", "a/README-2.html", "a/index.html"} <= set(tree(site))


def test_a_file_is_published_byte_for_byte(build: Build) -> None:
    site = build(output(assets=(Asset("data/a.csv", b"\xef\xbb\xbfa,b\r\n"),)))
    assert (site / "data/a.csv").read_bytes() == b"\xef\xbb\xbfa,b\r\n"


@pytest.mark.parametrize("where", ["title", "description", "heading", "navigation", "site name"])
def test_markup_in_a_text_stays_text(build: Build, project: Path, where: str) -> None:
    one = page("index.html", '<section id="s"><h2>x</h2></section>')
    one = replace(one, sections=(Section("s", HOSTILE if where == "heading" else "x"),))
    if where in ("title", "description"):
        one = replace(one, **{where: HOSTILE})
    if where == "site name":
        settings = project / "mkdocs.yml"
        settings.write_text(settings.read_text().replace("Oslo & Reykjavik", f"'{HOSTILE}'"))
    nav = (NavItem(HOSTILE if where == "navigation" else "Home", "index.html"),)
    site = build(output(one, page("a.html", title=HOSTILE), nav=nav))
    for path in ("index.html", "a.html", "404.html"):
        html = text_of(site, path)
        assert "alert(1)</script>" not in html
        assert re.search(r'"[^"<>]*"co"', html) is None


def test_the_title_of_a_page_is_shown_in_full(build: Build) -> None:
    html = text_of(build(output(page("a.html", title=HOSTILE))), "a.html")
    title = re.search("<title>(.*?)</title>", html)
    assert title is not None
    assert unescape(title[1]) == f"{HOSTILE} - Oslo & Reykjavik"


def test_nothing_in_the_folder_of_documents_is_published(build: Build, project: Path) -> None:
    secret = project.parent / "secret.txt"
    secret.write_text("secret")
    content = project / "unchecked"
    (content / "briefing.yml").write_text("a: b")
    (content / "note.md").write_text("# Note")
    (content / "page.html").write_text("<p>")
    os.symlink(secret, content / "link.txt")
    os.symlink(project.parent, content / "up")
    (content / "assets").mkdir()
    (content / "assets" / "shell.css").write_text("p{}")
    site = build(output())
    assert {path for path in tree(site) if not path.startswith("assets/")} == {
        "index.html",
        "404.html",
        "sitemap.xml",
        ".briefing-site",
    }
    assert text_of(site, "assets/shell.css") != "p{}"


def test_a_link_in_the_projects_own_theme_is_not_followed(build: Build, project: Path) -> None:
    (project / "theme" / "assets").mkdir(parents=True)
    (project / "theme" / "assets" / "own.css").write_text("p{}")
    os.symlink(project / "mkdocs.yml", project / "theme" / "assets" / "settings.txt")
    os.symlink(project, project / "theme" / "assets" / "folder")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("name: material", "name: material\n  custom_dir: theme"))
    assets = {path for path in tree(build(output())) if path.startswith("assets/")}
    assert "assets/own.css" in assets
    assert not {path for path in assets if "settings" in path or "folder" in path}


def test_nothing_of_the_engines_own_search_is_published(build: Build, project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text() + "  - search\n  - offline\n")
    site = build(output())
    assert not [path for path in tree(site) if re.search(r"search_index|lunr|workers|\.map$", path)]
    assert "unpkg.com" not in text_of(site, "index.html")


def test_what_a_project_sets_wrong_is_set_right(build: Build, project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(
        settings.read_text().replace("name: material", "name: material\n  features: [navigation.instant]\n  font: {}")
        + "use_directory_urls: true\nextra: {polyfills: ['https://example.org/a.js']}\n"
    )
    site = build(output(page("a/b.html")))
    html = text_of(site, "a/b.html")
    assert not re.search("navigation.instant|googleapis|example.org/a.js", html)


def test_two_builds_are_the_same_to_the_byte(build: Build, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    value = output(page("a/b.html"), assets=(Asset("feed.xml", b"<feed/>"),))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    first = tree(build(value))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert tree(build(value)) == first


def test_no_path_of_the_machine_is_published(build: Build, project: Path) -> None:
    site = build(output(page("a/b.html")))
    assert [path for path, data in tree(site).items() if str(project.parent).encode() in data] == []


def test_the_tab_of_the_section_is_marked_on_the_pages_below_it(build: Build) -> None:
    nav = (NavItem("Home", "index.html"), NavItem("Countries", "countries/index.html"))
    site = build(output(page("countries/index.html"), page("countries/no.html", tab="countries/index.html"), nav=nav))
    html = text_of(site, "countries/no.html")
    tabs = re.findall(r'md-tabs__item--active"><a[^>]*href="([^"]*)"[^>]*aria-current="(\w+)"', html)
    assert tabs == [("index.html", "true")]


def test_the_navigation_names_the_sections_and_no_other_page(build: Build) -> None:
    nav = (NavItem("Home", "index.html"), NavItem("Countries", "countries/index.html"))
    value = output(page("countries/index.html", title="All countries"), page("countries/no.html"), nav=nav)
    tabs = re.findall(r'class="md-tabs__link"[^>]*>([^<]*)<', text_of(build(value), "index.html"))
    assert tabs == ["Home", "Countries"]


def test_the_drawer_lists_the_headings_of_the_page(build: Build) -> None:
    parts = (Section("facts", "Facts & figures"), Section("silent", ""))
    html = text_of(build(output(page("index.html", '<p id="facts"></p>', sections=parts))), "index.html")
    assert re.findall(r'<a href="#([^"]*)">([^<]*)</a>', html) == [("facts", "Facts &amp; figures")]


def test_the_skip_link_leads_to_the_content(build: Build) -> None:
    html = text_of(build(output()), "index.html")
    skip = re.search(r'href="#([^"]*)" class="md-skip"', html)
    assert skip is not None
    assert f'<article class="md-content__inner md-typeset" id="{skip[1]}"' in html


def test_the_sitemap_names_the_pages_and_nothing_else(build: Build) -> None:
    site = build(output(page("a/b.html"), assets=(Asset("data/a.csv", b""),)))
    assert re.findall("<loc>(.*?)</loc>", text_of(site, "sitemap.xml")) == [
        "https://example.org/briefing/a/b.html",
        "https://example.org/briefing/index.html",
    ]


def test_without_an_address_there_is_no_sitemap(build: Build, project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("site_url: https://example.org/briefing/\n", ""))
    assert "sitemap.xml" not in tree(build(output()))


def test_the_error_page_works_at_any_depth(build: Build) -> None:
    html = text_of(build(output()), "404.html")
    links = re.findall(r'(?:href|src)="([^"#]+)"', html)
    assert [link for link in links if not link.startswith("/briefing/")] == []


@pytest.mark.parametrize(("data", "kind"), [(b"<?xml version='1.0'?><rss>", "rss"), (b"<feed xmlns='x'>", "atom")])
def test_a_feed_is_announced_by_its_kind(build: Build, data: bytes, kind: str) -> None:
    html = text_of(build(output(page("a/b.html"), assets=(Asset("feed.xml", data),))), "a/b.html")
    assert f'type="application/{kind}+xml" title="Oslo &amp; Reykjavik" href="../feed.xml"' in html


def test_the_footer_says_what_the_project_wants(build: Build, project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("- briefing", "- briefing: {footer: 'Ours <b>'}"))
    assert "<p>Ours &lt;b&gt;</p>" in text_of(build(output()), "index.html")


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ('<a href="gone.html">x</a>', "H001"),
        ('<img src="https://example.org/a.png">', "H003"),
        ('<p id="__content">', "H004"),
    ],
)
def test_a_fault_in_a_page_leaves_the_old_site_as_it_was(build: Build, project: Path, html: str, code: str) -> None:
    before = tree(build(output()))
    assert [finding.code for finding in publish(output(page("a.html", html)), project)] == [code]
    assert tree(project / "site") == before
    assert sorted(path.name for path in project.iterdir()) == ["content", "mkdocs.yml", "site", "unchecked"]


def test_a_page_that_is_no_more_is_gone_from_the_site(build: Build) -> None:
    build(output(page("a.html")))
    assert "a.html" not in tree(build(output()))


def test_a_folder_that_is_not_ours_is_not_written_to(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "thesis.docx").write_text("mine")
    assert [finding.code for finding in publish(output(), project)] == ["W006"]
    assert list(tree(project / "site")) == ["thesis.docx"]


def test_two_things_at_one_path_are_not_published(project: Path) -> None:
    value = output(page("sources/index.html"), assets=(Asset("sources/index.html", b""),))
    assert [finding.code for finding in publish(value, project)] == ["W002"]
    assert not (project / "site").exists()


def test_a_site_goes_where_it_is_told_to(project: Path, tmp_path: Path) -> None:
    assert publish(output(), project, tmp_path / "elsewhere") == ()
    assert (tmp_path / "elsewhere" / "index.html").is_file()
    assert not (project / "site").exists()


def test_another_theme_is_a_finding(project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("name: material", "name: readthedocs"))
    assert [finding.code for finding in publish(output(), project, trusted=True)] == ["W009"]


def test_a_missing_plugin_is_a_finding(project: Path) -> None:
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("- briefing", "- search"))
    assert [finding.code for finding in publish(output(), project)] == ["W008"]


def test_settings_that_cannot_be_read_are_said_in_one_line(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: [")
    with pytest.raises(PublishError, match=r"mkdocs\.yml"):
        publish(output(), project, trusted=True)


def test_missing_settings_are_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match=r"mkdocs\.yml is missing"):
        publish(output(), tmp_path)
