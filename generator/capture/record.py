"""What a document says of itself: title, author, date, outlet, language, address, each with where it stands.

A field takes the first of its places that says something; the order is that of trust. A date of change is never taken
for the date of issue, and no date is taken from running prose.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from lxml import etree

from generator.address import page_of
from generator.capture.authors import (
    described_as,
    in_teaser,
    labelled,
    linked_under_title,
    names_in,
    said_of,
    signed,
    signed_by,
    told_apart,
    without_end,
)
from generator.capture.bylines import BYLINE, unmarked
from generator.capture.datelines import datelines
from generator.capture.dating import day_in_address, day_of, day_told, fuller
from generator.capture.days import dateline
from generator.capture.linked_data import described
from generator.capture.nodes import words_of
from generator.capture.proposal import Proposal, Record
from generator.capture.reading import Text
from generator.capture.titles import alike, likeness, printed, window_of, with_whole

_META = {
    "title": ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title", "parsely-title"),
    "author": ("citation_author", "author", "dc.creator", "dcterms.creator", "article:author", "parsely-author", "byl",
               "cxenseparse:author", "sailthru.author", "twitter:misc:written by", "labelled"),
    "issued": (
        "citation_publication_date", "citation_date", "article:published_time", "og:article:published_time",
        "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "datepublished", "pubdate", "publishdate",
        "publish-date", "publication_date", "publish_date", "pub_date", "parsely-pub-date", "sailthru.date",
    ),
    "container": ("citation_journal_title", "og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url", "citation_public_url", "twitter:url"),
    "language": ("og:locale", "content-language", "dc.language", "dcterms.language"),
}  # fmt: skip
_TOKENS = re.compile(r"[^\W_]+")
_BYLINES = frozenset({"byline", "author", "authors", "autor", "auteur"})
_HEAD_LINES, _TAIL_LINES = 12, 4
_LONGEST_TITLE = 18
"""Words of a first line that ends with a point: one with more is the text's first sentence."""
_REPORTED = re.compile(r"\(?(?:Reporting|Writing) by ")
_PARTED = re.compile(r"\s+[|·•]\s+")
"""Between outlet, author and date on one line."""
_PART = re.compile(
    r"(?:(?:abstract|summary|executive summary|introduction|contents|초록|요약|차례|аннотация|содержание)$"
    r"|\d{1,2}(?:\.\d{1,2})*\.? [^\W\d_])",
    re.I,
)
_NOTICE = re.compile(r"^.{0,20}©.{0,100}$", re.M)


def record_of(text: Text, page: etree._Element | None = None, url: str | None = None) -> Record:
    """What can be said of a document; a field of which nothing is known is not there.

    `page`: the tree of a web page; `url`: where the program that saved it says that it was.
    """
    found: dict[str, tuple[Proposal, ...]] = {}
    authors: list[tuple[Proposal, ...]] = []
    for field, proposals in _places(text, page, url):
        given = tuple(dict.fromkeys(p for p in proposals if p.value))
        if given and field == "author":
            authors.append(given)
        elif given and (field not in found or (field == "issued" and fuller(found[field][0], given[0]))):
            found[field] = given
    address = next((one.value for one in found.get("url", ())), "")
    outlets = [one.value for one in found.get("container", ())]
    if people := told_apart(authors, outlets, address):
        found["author"] = tuple(people)
    if page is not None and "title" in found:
        found["title"] = (with_whole(printed(text, found["title"][0], window_of(page), outlets), page),)
    if "issued" not in found and (day := day_in_address(address)):
        found["issued"] = (Proposal(day, "day in the page’s address", False),)
    return found


def _places(text: Text, page: etree._Element | None, url: str | None) -> Iterator[tuple[str, Iterable[Proposal]]]:
    """What each place says, in the order of trust."""
    if page is not None:
        yield from _linked(list(described(page)), window_of(page))
        yield from _metas(page)
        yield from _marked(page)
    if url:
        yield "url", [Proposal(_address(url), "the address that was saved with it", True)]
    yield from _printed(text, window_of(page))
    if page is not None:
        # Some pages write the day on which they are sent under this name.
        dates = (meta.get("content") for meta in page.iter("meta") if (meta.get("name") or "").lower() == "date")
        yield "issued", [Proposal(day_of(one), "meta tag date", False) for one in dates]


def _linked(described: list[Mapping[str, object]], window: str) -> Iterator[tuple[str, Iterable[Proposal]]]:
    where = "JSON-LD of the page"
    # A page's own description comes after that of the article on it, and another article's after both.
    titled = [(one, _titled(one, window)) for one in described]
    for one, title in sorted(titled, key=lambda two: (_elsewhere(two[1], window), two[0].get("@type") == "WebPage")):
        yield "title", [Proposal(title, where, True)]
        yield "author", _people(one.get("author"), where)
        yield "issued", [Proposal(day_of(one.get("datePublished")), where, True)]
        yield "container", [Proposal(_named(one.get("publisher")), where, True)]
        yield "language", [Proposal(_language(one.get("inLanguage")), where, True)]
        yield "url", [Proposal(_address(one.get("url")) or _address(one.get("mainEntityOfPage")), where, True)]


def _titled(thing: Mapping[str, object], window: str) -> str:
    """Of the names of a thing the one that is most like the window's title."""
    titles = [title for key in ("headline", "name") if (title := _named(thing.get(key)))]
    return max(titles, key=lambda given: likeness(given, window), default="")


def _elsewhere(title: str, window: str) -> bool:
    """Whether a title shares no word with that of the page's window."""
    return bool(title and window) and not likeness(title, window)


def _metas(page: etree._Element) -> Iterator[tuple[str, Iterable[Proposal]]]:
    given: dict[str, list[str]] = {}
    for meta in page.iter("meta"):
        keys = (meta.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
        if content := " ".join((meta.get("content") or "").split()):
            for name in next(filter(None, keys), "").lower().split():
                given.setdefault(name.replace("dc:", "dc.").replace("dcterms:", "dcterms."), []).append(content)
    given["labelled"] = [*labelled(given)]
    sites = {site for name in _META["container"] for site in given.get(name, ())}
    for field, names in _META.items():
        for name in names:
            values = given.get(name, [])
            if field == "title":
                values = [value for value in values if value not in sites]
            where = f"meta tag {name}"
            if field == "author":
                yield field, [one for value in values for one in said_of(value, name)]
            elif field == "issued":
                yield field, [Proposal(day_of(value), where, True) for value in values[:1]]
            elif field == "language":
                yield field, [Proposal(_language(value), where, False) for value in values[:1]]
            else:
                yield field, [Proposal(value, where, field != "title") for value in values[:1]]


def _marked(page: etree._Element) -> Iterator[tuple[str, Iterable[Proposal]]]:
    """What the markup of the page itself names: microdata, `rel`, `time`, `lang`."""
    for node in page.iter():
        if not isinstance(node.tag, str):
            continue
        prop = (node.get("itemprop") or "").split()
        if "datePublished" in prop or (node.tag == "time" and "pubdate" in node.attrib):
            value = node.get("datetime") or node.get("content") or words_of(node)
            yield "issued", [Proposal(day_of(value), "date in the page’s markup", True)]
        if "author" in prop or "author" in (node.get("rel") or "").split():
            inner = next((one for one in node.iter() if "name" in (one.get("itemprop") or "").split()), node)
            yield "author", [Proposal(n, "author in the page’s markup", True) for n in names_in(words_of(inner))]
        classes = set(_TOKENS.findall((node.get("class") or "").lower()))
        if classes & _BYLINES and (names := signed(words_of(node))) and not in_teaser(node):
            yield "author", [Proposal(name, "byline in the page’s markup", False) for name in names]
        yield "issued", [Proposal(day_told(node, classes), "date in the page’s markup", False)]
        if "headline" in prop:
            yield "title", [Proposal(_line(words_of(node)), "headline in the page’s markup", True)]
    yield "author", [Proposal(name, "link under the title", False) for name in linked_under_title(page)]
    if lang := page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang"):
        yield "language", [Proposal(_language(lang), "language of the page’s markup", True)]
    for link in page.iter("link"):
        if "canonical" in (link.get("rel") or "").split():
            yield "url", [Proposal(_address(link.get("href")), "canonical address of the page", True)]


def _printed(text: Text, window: str) -> Iterator[tuple[str, Iterable[Proposal]]]:
    """What the text prints: its first heading or line, a line "By …", a line that is a date.

    `window`: the title of a page's window; a heading that shares none of its words is another's.
    """
    headings = [one for one in text.stretches if one.kind == "heading"]
    for stretch in sorted(headings, key=lambda one: (one.what != "title", _is_part(text.text[one.start : one.end]))):
        heading = _line(text.text[stretch.start : stretch.end].lstrip("# "))
        if not window or alike(heading, window):
            yield "title", [Proposal(heading, "heading of the text", True)]
    lines = list(_own_lines(text))
    head = lines[:_HEAD_LINES]
    # Agencies say at the end who reported.
    foot = [line for line in lines[_HEAD_LINES:][-_TAIL_LINES:] if _REPORTED.match(line)]
    for stretch in text.stretches:
        if stretch.kind == "byline":
            head += [line.strip() for line in text.text[stretch.start : stretch.end].split("\n")]
    notices = "\n".join(_NOTICE.findall(text.text))
    for cell, parted in ((cell, cell != line) for line in (*head, *foot) for cell in _PARTED.split(line)):
        if found := BYLINE.match(without_end(cell) if len(cell) > 4 else cell):
            yield "author", [Proposal(name, "byline", True) for name in names_in(found[found.lastgroup or 0])]
        elif names := signed_by(cell):
            yield "author", [Proposal(name, "byline", True) for name in names]
        elif (
            parted
            and not cell[0].isdigit()
            and (owner := re.search(rf"(?<!\w){re.escape(cell)}(?=\.|$|\n)", notices, re.I))
        ):
            yield "container", [Proposal(owner[0], "head and copyright notice of the text", False)]
    yield from _days(text, head[1:] + lines[-_TAIL_LINES:] + head[:1])
    for name, where in unmarked(text, head, titled=not window):
        yield "author", [Proposal(name, where, False)]
    if window:
        yield "title", [Proposal(window, "title of the page’s window", False)]
    elif head and not (len(head[0].split()) > _LONGEST_TITLE and head[0].endswith(".")):
        yield "title", [Proposal(_line(head[0]), "first line", False)]


def _is_part(heading: str) -> bool:
    """Whether a heading is that of a part: "Abstract", "2 Introduction"."""
    return bool(_PART.match(heading.strip("# \n")))


def _days(text: Text, lines: Iterable[str]) -> Iterator[tuple[str, Iterable[Proposal]]]:
    """The days of lines that tell nothing else, then that of the dateline. The month of a title is what it is of."""
    for line in lines:
        if len(line.split()) <= 12 and (day := dateline(line)):
            yield "issued", [Proposal(day, "line of its own in the text", True)]
    for _, day in datelines(text):
        yield "issued", [Proposal(day, "dateline of the text", True)]


def _own_lines(text: Text) -> Iterator[str]:
    """The lines of a text that are no furniture."""
    at = 0
    furniture = [one for one in text.stretches if one.kind == "furniture"]
    for line in text.text.split("\n"):
        if (own := line.strip("*_ \t\r")) and not any(one.start <= at < one.end for one in furniture):
            yield own
        at += len(line) + 1


def _named(value: object) -> str:
    if isinstance(value, list):
        return _named(value[0]) if value else ""
    if isinstance(value, dict):
        return _named(value.get("name"))
    return _line(value) if isinstance(value, str) else ""


def _people(value: object, where: str) -> list[Proposal]:
    people = value if isinstance(value, list) else [value]
    told = [(one if isinstance(one, dict) else {}, _named(one)) for one in people]
    return [said for author, name in told for said in described_as(author, name, where)]


def _language(value: object) -> str:
    text = _named(value)
    found = re.match(r"([A-Za-z]{2,3})(?:[-_](?:[A-Za-z]|\d{3})|$)", text)
    return found[1].lower() if found else ""


def _address(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return page_of(value) if isinstance(value, str) else ""


def _line(text: str) -> str:
    """A text on one line, without hyphens that nobody sees. Some pages write the signs of markup twice over
    (`&amp;quot;`)."""
    return " ".join(unescape(text).replace("\u00ad", "").split())
