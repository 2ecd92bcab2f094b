"""Which paths may be written."""

import pytest

from generator.page import Asset, NavItem
from generator.publish.paths import check_paths
from tests.publish.sites import output, page


@pytest.mark.parametrize(
    "path",
    ["../a.html", "/a.html", "a//b.html", "a/./b.html", ".git/a.html", "a b.html", "a\\b.html", "C:/a.html", ""],
)
def test_a_path_that_leaves_the_site_is_refused(path: str) -> None:
    assert "W001" in [finding.code for finding in check_paths(output(page(path)), ())]


@pytest.mark.parametrize("other", ["a/index.html", "A/index.html"])
def test_two_things_at_one_path_are_refused(other: str) -> None:
    found = check_paths(output(page("a/index.html"), assets=(Asset(other, b""),)), ())
    assert [(finding.code, finding.place.file) for finding in found] == [("W002", other)]


def test_a_file_of_the_theme_is_not_overwritten() -> None:
    found = check_paths(output(assets=(Asset("assets/a.css", b""),)), ["assets/a.css"])
    assert [finding.code for finding in found] == ["W002"]


def test_a_file_cannot_stand_where_a_folder_must() -> None:
    found = check_paths(output(assets=(Asset("data", b""), Asset("data/a.csv", b""))), ())
    assert [finding.code for finding in found] == ["W003"]


@pytest.mark.parametrize("path", ["a.htm", "404.html"])
def test_a_page_that_the_engine_cannot_make_is_refused(path: str) -> None:
    assert [finding.code for finding in check_paths(output(page(path)), ())] == ["W004"]


def test_the_navigation_leads_to_pages() -> None:
    found = check_paths(output(nav=(NavItem("Home", "index.html"), NavItem("Gone", "gone.html"))), ())
    assert [finding.code for finding in found] == ["W005"]


def test_sound_paths_are_no_finding() -> None:
    value = output(page("sources/a.html"), assets=(Asset("data/a.csv", b""), Asset("feed.xml", b"")))
    assert check_paths(value, ["assets/a.css", "sitemap.xml"]) == ()


@pytest.mark.parametrize("path", ["people/con.html", "people/aux/a.html", f"people/{'a' * 250}.html", f"{'a/' * 130}b"])
def test_what_windows_cannot_hold_is_refused_by_name(path: str) -> None:
    found = check_paths(output(assets=(Asset(path, b""),)), ())
    assert {finding.code for finding in found} == {"W001"}


def test_letters_of_any_script_can_be_published() -> None:
    assert check_paths(output(page("countries/러시아.html"), page("countries/россия.html")), ()) == ()


def test_paths_that_differ_in_how_letters_are_composed_are_one() -> None:
    found = check_paths(output(assets=(Asset("é", b""), Asset("e\u0301", b""))), ())
    assert "W002" in {finding.code for finding in found}
