"""The pages of a site as the chapters of a book: in the order of its tabs, with links that lead from one to another."""

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from urllib.parse import unquote, urlsplit

from lxml import html
from lxml.html import HtmlElement

from generator.carry.book.pictures import coloured, paint
from generator.carry.ends import CarryError, files_of
from generator.disk import read_plain
from generator.publish.links import ERROR_PAGE
from generator.templates_dir import templates_dir

_PRESSED = (
    "//script|//style|//form|//button|//input|//select|//*[@hidden]|//nav"
    "|//*[contains(@class, 'b-filter')]|//*[contains(@class, 'b-verified')]|//*[@class='b-narrow']"
    "|//*[contains(@class, 'b-actions')]/*[not(contains(@class, 'b-evidence'))]"
    "|//details[contains(@class, 'b-fold') or contains(@class, 'b-sheet')]/summary"
    "|//*[contains(@class, 'b-section__more')]"
    "|//*[contains(@class, 'b-quote__foot')]/a[not(contains(@class, 'b-evidence'))]"
)
"""What is for pressing or leads to another chapter, pictures for narrow windows, and the line under every page, which a
book has once."""

_SHORT = 1300
"""Letters of a chapter that needs no page of its own."""

_UPDATED = re.compile(r"<updated>(\d{4}-\d\d-\d\d)")
_NAMED_BY = ("aria-labelledby", "aria-describedby", "for", "headers")
_IN_PICTURE = re.compile(r"url\(#([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page as a chapter. Its `id` begins those of all that stands in it; `body` is an element `section`."""

    id: str
    title: str
    body: HtmlElement


@dataclass(frozen=True, slots=True)
class Book:
    """A site as a book, in `language` (BCP 47); `updated` is a day (ISO 8601), or empty."""

    title: str
    language: str
    description: str
    verified: str
    updated: str
    style: str
    tokens: str
    chapters: tuple[Chapter, ...]


def read_book(site: Path) -> Book:
    """The book of a built site. Raises CarryError."""
    paths = files_of(site)
    if "index.html" not in paths:
        raise CarryError(f"{site} has no home page; build it again")
    written = [path for path in paths if path.endswith(".html")]
    pages = {path: parsed(read_plain(site / path).decode()) for path in written if path != ERROR_PAGE}
    found = {path: page.get_element_by_id("__content", None) for path, page in pages.items()}
    articles = {path: article for path, article in found.items() if article is not None}
    home = pages["index.html"]
    tabs = [_target("index.html", tab.get("href")) for tab in home.find_class("md-tabs__link")]
    order = tuple(_ordered(tabs, articles))
    ids = {path: _id(path) for path in order}
    verified = [_text(part) for line in home.find_class("b-verified")[:1] for part in line if part.tag != "a"]
    address = next((link.get("href", "") for link in home.iter("link") if link.get("rel") == "canonical"), "")
    tokens = read_plain(site / "assets" / "tokens.css").decode()
    package = json.loads(read_plain(site / "data" / "datapackage.json"))
    return Book(
        title=package["title"],
        language=home.get("lang", "en"),
        description=package.get("description", ""),
        verified=". ".join(verified) + "." * bool(verified),
        updated=next(iter(_UPDATED.findall(read_plain(site / "feed.xml").decode())), ""),
        style=coloured(read_plain(templates_dir() / "book" / "book.css").decode(), tokens),
        tokens=tokens,
        chapters=tuple(_chapter(path, articles[path], ids, address, tokens) for path in order),
    )


def parsed(text: str) -> HtmlElement:
    """A page as a tree."""
    return cast(HtmlElement, html.document_fromstring(text))


def _ordered(tabs: Sequence[str], articles: Mapping[str, HtmlElement]) -> Iterator[str]:
    """All pages: each tab's own, then those of its folder, in the order in which it leads to them. A list that is cut
    by date is there as its parts."""
    left = dict.fromkeys(articles)
    folders = {_folder(tab) for tab in tabs}
    for tab in (tab for tab in tabs if tab in left):
        folder = _folder(tab)
        led = [_target(tab, link.get("href", "")) for link in articles[tab].iter("a")] if tab != "index.html" else []
        stray = {path for path in led if path not in tabs and not any(path.startswith(other) for other in folders)}
        inside = [path for path in left if path != tab and (path.startswith(folder) or path in stray)]
        parts = not tab.endswith("index.html") and any(path.startswith(folder) for path in inside)
        # What a long list's own page has, its parts have as well.
        wanted = [*([] if parts else [tab]), *(path for path in led if path in inside), *sorted(inside)]
        left.pop(tab)
        for path in dict.fromkeys(wanted):
            left.pop(path, None)
            yield path
    yield from sorted(left)


def _folder(tab: str) -> str:
    return f"{tab.removesuffix('.html').removesuffix('/index')}/"


def _chapter(path: str, article: HtmlElement, ids: Mapping[str, str], address: str, tokens: str) -> Chapter:
    own_id = ids[path]
    for element in article.xpath(_PRESSED):
        element.drop_tree()
    for element in article.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("details", "summary"):
            element.set("class", f"{element.get('class', '')} b-{element.tag}".strip())
            element.tag = "div"
        for name in [name for name in element.attrib if name.startswith(("data-", "on")) and name != "data-period"]:
            del element.attrib[name]
        _renamed(element, own_id)
        if element.tag == "a":
            _led(element, path, ids, address)
    for picture in article.iter("svg"):
        paint(picture, tokens)
    heading = next(iter(article.iter("h1")), None)
    title = _text(heading) if heading is not None else own_id
    article.tag = "section"
    article.attrib.clear()
    article.set("id", own_id)
    article.set("class", "chapter chapter--short" if len(_text(article)) < _SHORT else "chapter")
    article.tail = None
    return Chapter(own_id, title, article)


def _renamed(element: HtmlElement, chapter: str) -> None:
    """Ids are a page's own, and a book is one page."""
    if identity := element.get("id"):
        element.set("id", f"{chapter}--{identity}")
    for name in _NAMED_BY:
        if named := element.get(name):
            element.set(name, " ".join(f"{chapter}--{one}" for one in named.split()))
    for name, value in element.attrib.items():
        if "url(#" in value:
            element.set(name, _IN_PICTURE.sub(rf"url(#{chapter}--\1)", value))


def _led(link: HtmlElement, path: str, ids: Mapping[str, str], address: str) -> None:
    """A link to another chapter, to where the site stands, or to nothing: then its words stay."""
    url = urlsplit(link.get("href", ""))
    if url.scheme:
        return
    target = _target(path, link.get("href", ""))
    if target in ids:
        # What filters choose of a list is a fragment as well, and no place.
        place = "" if url.fragment.startswith("?") else unquote(url.fragment)
        link.set("href", f"#{ids[target]}--{place}" if place else f"#{ids[target]}")
    elif address:
        link.set("href", f"{address.rstrip('/')}/{target}")
    else:
        link.tag = "span"
        link.attrib.pop("href", None)


def _text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _target(path: str, href: str) -> str:
    to = unquote(urlsplit(href).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), to)) if to else path


def _id(path: str) -> str:
    return path.removesuffix(".html").removesuffix("/index").replace("/", "-").replace(".", "-")
