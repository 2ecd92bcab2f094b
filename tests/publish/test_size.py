"""How large a site is stands at the end of a build, and one that no host takes is not written."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.page import Asset
from generator.publish import publish
from generator.size import kind_of, size_line
from tests.project import clean_copy
from tests.publish.sites import output, tree

LARGE = Asset("data/large.csv", b"x" * 3_000_000)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.html", "pages"),
        ("sources/a.html", "pages"),
        ("data/sources.csv", "data"),
        ("feed.xml", "data"),
        ("search/index.js", "search"),
        ("assets/shell.css", "theme"),
        ("404.html", "theme"),
        ("CNAME", "other files"),
        ("reports/a.pdf", "other files"),
    ],
)
def test_a_file_is_of_a_kind(path: str, kind: str) -> None:
    assert kind_of(path) == kind


def test_a_site_is_told_by_kind() -> None:
    line = size_line([("index.html", 1_250_000), ("a.html", 250_000), ("data/a.csv", 100_000)])
    assert line == "1.6 MB in 3 files: pages 1.5 MB, data 100 kB"


def test_a_build_ends_with_the_size_of_its_site(tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["build", "-p", str(clean_copy(tmp_path))])
    assert re.match(r"[\d.]+ [kM]B in \d+ files: pages .* theme", told.output.splitlines()[-1])


def test_a_site_that_is_too_large_names_its_largest_files(project: Path) -> None:
    (found,) = publish(output(assets=(LARGE,)), project, largest=2_000_000)
    assert (found.code, found.details[0]) == ("W010", ("3.0 MB", "data/large.csv"))


def test_a_site_that_is_too_large_leaves_the_old_one(project: Path) -> None:
    assert publish(output(), project) == ()
    before = tree(project / "site")
    publish(output(assets=(LARGE,)), project, largest=2_000_000)
    assert tree(project / "site") == before


def test_what_an_editor_has_put_into_the_site_is_counted(project: Path) -> None:
    assert publish(output(), project) == ()
    (project / "site" / "report.pdf").write_bytes(LARGE.data)
    assert [found.code for found in publish(output(), project, largest=2_000_000)] == ["W010"]


def test_the_name_of_a_domain_stays_in_the_site(project: Path) -> None:
    assert publish(output(), project) == ()
    (project / "site" / "CNAME").write_text("briefing.example\n")
    assert publish(output(), project) == ()
    assert (project / "site" / "CNAME").read_text() == "briefing.example\n"
