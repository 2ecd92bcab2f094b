"""What pages say to machines (JSON-LD) is what they show, as readers that are not ours read both: lxml and PyLD."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from lxml import html as lxml_html
from pyld import jsonld

from generator.build import build_output
from generator.page import Output
from tests.project import CLEAN

BASE = "https://example.org/briefing/"
ORG = "https://schema.org/"
SOURCES = ["sources/berg-2019.html", "sources/dahl-2022.html"]


@cache
def output() -> Output:
    made, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert made is not None
    return made


def page(path: str) -> str:
    return next(page.html for page in output().pages if page.path == path)


def told(path: str, html: str) -> list[dict[str, Any]]:
    """The nodes that a page tells of, with absolute ids, without a network."""

    def refuse(url: str, options: object) -> None:
        raise ValueError(f"asks for {url}")

    (data,) = lxml_html.fromstring(html).xpath("//script[@type='application/ld+json']/text()")
    options = {"base": BASE + path, "documentLoader": refuse}
    nodes: list[dict[str, Any]] = jsonld.flatten(json.loads(data), None, options)
    return nodes


def value(node: dict[str, Any], key: str, nodes: list[dict[str, Any]]) -> str:
    """A property's text; of a node it leads to, that one's name."""
    (found,) = node.get(ORG + key) or [{"@value": ""}]
    if "@value" in found:
        return str(found["@value"])
    return value(next(other for other in nodes if other["@id"] == found["@id"]), "name", nodes)


def not_shown(path: str, html: str) -> Iterator[str]:
    """What the data of a source's page say and the page does not show."""
    shown, nodes = lxml_html.fromstring(html), told(path, html)
    text = " ".join("".join(shown.xpath("//text()[not(ancestor::script)]")).split())
    dates = shown.xpath("//dd//time/@datetime")
    for node in nodes:
        (kind,) = node.get("@type", [""])
        fragment = node["@id"].removeprefix(f"{BASE}{path}#")
        words = value(node, "text", nodes)
        if kind == ORG + "Quotation":
            marked = "".join(shown.xpath(f"//p[.//@id='{fragment}']/mark//text()"))
            parts = [part.strip(" …") for part in words.split("[…]")]
            speaker = value(node, "spokenByCharacter", nodes)
            link = f"//a[contains(@href, '#q-{fragment}') and .='{speaker}']"
            if not all(part in marked for part in parts) or not shown.xpath(link):
                yield words
        elif kind == ORG + "Claim":
            if f"{value(node, 'author', nodes)}: {words}" not in text or not shown.xpath(f"//mark[@id='{fragment}']"):
                yield words
        elif name := value(node, "name", nodes):
            if name not in text:
                yield name
            if (issued := value(node, "datePublished", nodes)) and issued not in dates:
                yield issued


@pytest.mark.parametrize("path", SOURCES)
def test_a_page_shows_what_its_data_say(path: str) -> None:
    assert list(not_shown(path, page(path))) == []


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ('"text":"We are neighbours', '"text":"We are enemies'),
        ('"@id":"#neighbours"', '"@id":"#nowhere"'),
        ('"spokenByCharacter":{"@type":"Person","name":"Jon Arnason"}', '"spokenByCharacter":{"name":"Anna Berg"}'),
        ('"author":{"@type":"Person","name":"Anna Berg"}}', '"author":{"@type":"Person","name":"Jon Arnason"}}'),
        ('"datePublished":"2019-05-03"', '"datePublished":"2019-05-04"'),
        ('"name":"The Fjord Review"', '"name":"The Bay Review"'),
    ],
)
def test_data_that_say_something_else_are_seen(said: str, instead: str) -> None:
    html = page(SOURCES[0])
    assert said in html
    assert list(not_shown(SOURCES[0], html.replace(said, instead, 1)))


def test_every_statement_of_a_kind_that_has_a_word_in_schema_org_is_told() -> None:
    kinds = [node["@type"][0].removeprefix(ORG) for node in told(SOURCES[1], page(SOURCES[1]))]
    assert {kind: kinds.count(kind) for kind in ("NewsArticle", "Quotation", "Claim")} == {
        "NewsArticle": 1,
        "Quotation": 2,
        "Claim": 2,
    }


def test_the_data_set_has_the_files_that_the_about_page_lists() -> None:
    nodes = told("index.html", page("index.html"))
    files = {value(node, "name", nodes): node for node in nodes if node["@type"] == [ORG + "DataDownload"]}
    offered = {node[ORG + "contentUrl"][0]["@id"].removeprefix(BASE) for node in files.values()}
    listed = set(lxml_html.fromstring(page("about.html")).xpath("//section[@id='data']//li//a/@href"))
    assert offered <= listed & {asset.path for asset in output().assets}
