"""What the link check does not look for cannot be written: no template has it, and ids that a page names are in it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = sorted(path for path in (ROOT / "templates").rglob("*") if path.suffix in (".j2", ".html"))
MOVED = ROOT / "templates" / "moved.html.j2"
STYLES = sorted((ROOT / "templates").rglob("*.css"))
PAGES = sorted((ROOT / "tests" / "golden" / "expected").rglob("*.html"))

UNSEEN = {
    "srcset": r"\bsrcset\b",
    "ping": r"\bping\s*=",
    "a base": r"<base\b",
    "a refresh": r"http-equiv=[\"']?refresh",
    "a handler": r"\son[a-z]+\s*=",
    "a style": r"\sstyle\s*=",
    "a frame": r"<i?frame\b",
    "an object": r"<(?:object|embed|applet)\b",
    "an empty address": r"<\w[^>]*?\s(?:href|src|action|data|poster)\s*=\s*(?:\"\s*\"|'\s*')",
    "an address without marks": r"\b(?:href|src|action)\s*=\s*(?![\"'])[^\s>]",
}


@pytest.mark.parametrize("what", UNSEEN)
def test_no_template_has_it(what: str) -> None:
    found = {path.name for path in TEMPLATES if re.search(UNSEEN[what], path.read_text("utf-8"), re.I)}
    assert found == ({MOVED.name} if what == "a refresh" else set())


def test_a_page_that_leads_on_leads_where_its_link_does() -> None:
    refresh, link = re.findall(r"(?:url=|<a href=\")({{ to \| href }})", MOVED.read_text("utf-8"))
    assert refresh == link


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_no_style_sheet_of_ours_names_an_address_in_disguise(path: Path) -> None:
    css = path.read_text("utf-8")
    assert not re.search(r"image-set\(|@import|expression\(|-moz-binding", css, re.I)
    for address in re.findall(r"url\(([^)]*)\)", css):
        assert "\\" not in address


class Ids(HTMLParser):
    """The ids of a page, and those that its attributes name."""

    NAMING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list")

    def __init__(self) -> None:
        super().__init__()
        self.there: set[str] = set()
        self.named: set[str] = set()
        self.empty: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what an element says."""
        for name, value in attrs:
            if name == "id":
                self.there.add(value or "")
            elif name in self.NAMING:
                self.named |= set((value or "").split())
            elif name in ("href", "src", "action") and not (value or "").strip():
                self.empty.append(tag)


def read(path: Path) -> Iterator[Ids]:
    ids = Ids()
    ids.feed(path.read_text("utf-8"))
    yield ids


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_ids_that_a_page_names_are_in_it_and_no_address_is_empty(path: Path) -> None:
    for ids in read(path):
        assert ids.named - ids.there == set()
        assert ids.empty == []
