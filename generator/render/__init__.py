"""render: views to HTML. One template a page kind, one block of it a section; pure but for the templates.

What is shown of a source is made into text once, with the source, and kept: its page and each form of its statements.
Any other page is a frame, in which the kept texts are joined.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment
from markupsafe import Markup

from generator.compose.site import LaterPage, Leaf, LeafView, Site
from generator.compose.views import PageView
from generator.overrides import NO_OVERRIDES, Overrides
from generator.page import CLOSING, Asset, Body, Output, Page, SearchEntry, Section
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.records.plain import Later
from generator.render.engine import environment, prepare
from generator.render.linked import linked
from generator.render.parts import ROOT

__all__ = ["from_page", "render"]

_TITLE = re.compile("<h1[^>]*>(.*?)</h1>", re.DOTALL)
_HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_ID = re.compile(r'<section[^>]*\bid="([^"]+)"')
_CARD = re.compile(f'{ROOT}([a-z0-9-]+[.]html#[a-z]-[^"]+)')
_SHOWN = re.compile("<shown ([^ >]+) ([^>]*)>")
_CONTENTS = frozenset({"profile", "actor", "comparison", "about"})
"""Kinds of page that list their sections at their head, where these are many: others are one list, or a source."""

_MANY = 5
NO_CARDS: Mapping[str, str] = {}
_HELD = 2000
"""Sources whose texts are held while pages are joined."""


@dataclass(frozen=True, slots=True)
class Head:
    """What has to be known of every page, even of one that is the same as before."""

    kind: str
    title: str
    description: str
    tab: str
    sections: tuple[Section, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as text; of a source with all forms of its statements, by the statement's id and the form's name."""

    head: Head
    body: Later[Body]
    search: Later[tuple[SearchEntry, ...]]
    forms: Later[Mapping[str, str]]


class _Later(NamedTuple):
    """A page by its path, what stands for all of it, and how it is had."""

    path: str
    key: bytes
    rendered: Callable[[], Rendered]


_HEADS, _LEAVES, _PAGES = Stage("heads", tuple[Head, ...]), Stage("leaves", Rendered), Stage("pages", Rendered)


def render(site: Site, templates: Path, records: Records = NO_RECORDS, overrides: Overrides = NO_OVERRIDES) -> Output:
    """The site as finished pages and files; `overrides` are words and templates that stand in for ours."""
    engine = environment(templates, site.language, overrides)
    prepare(engine)
    base = digest(site.language, site.title)
    leaves = [(digest(base, leaf.key), partial(_leaf, leaf.make, engine)) for leaf in site.leaves]
    kept = dict(zip((leaf.source for leaf in site.leaves), records.later_all(_LEAVES, leaves), strict=True))
    text, cards = _texts(kept), site.cards
    closing = engine.get_template("macros/verified.html.j2").render(v=site.verified).strip()

    def joined(page: LaterPage) -> _Later:
        key = digest(base, page.path, page.key)
        make = partial(_page, page.make, engine, text)
        return _Later(page.path, key, lru_cache(1)(partial(records.kept, _PAGES, key, make)))

    def own(leaf: Leaf) -> _Later:
        return _Later(f"sources/{leaf.source}.html", digest(base, leaf.shown), kept[leaf.source])

    def page(volume: str, later: _Later, h: Head) -> Page:
        path, key, rendered = later
        closed = from_page(path, closing) if h.closed else ""
        body, offers = partial(_body, path, rendered, cards), partial(_offers, rendered, cards)
        return Page(path, h.kind, h.title, h.description, h.tab, h.sections, body, offers, key, closed, volume)

    volumes = [("", [joined(page)]) for page in site.pages]
    volumes += [(name, list(map(own, some))) for name, some in groupby(site.leaves, lambda leaf: leaf.volume)]
    wanted = [(digest(*(later.key for later in some)), partial(_heads, some)) for _, some in volumes]
    heads = records.kept_all(_HEADS, wanted, aside=False)
    return Output(
        nav=site.nav,
        pages=tuple(
            page(name, later, head)
            for (name, some), known in zip(volumes, heads, strict=True)
            for later, head in zip(some, known, strict=True)
        ),
        assets=(*site.files, *_left(site, engine)),
    )


def _left(site: Site, engine: Environment) -> Iterator[Asset]:
    """Small pages in the places of those that are no more: they lead on."""
    template = engine.get_template("moved.html.j2")
    for path, to in site.left:
        yield Asset(path, from_page(path, template.render(to=to)).encode())


def _body(path: str, rendered: Callable[[], Rendered], cards: Mapping[str, str]) -> Body:
    body = rendered().body.now
    return Body(from_page(path, body.head, cards), tuple(from_page(path, html, cards) for html in body.sections))


def _heads(pages: Sequence[_Later]) -> tuple[Head, ...]:
    return tuple(page.rendered().head for page in pages)


def _offers(rendered: Callable[[], Rendered], cards: Mapping[str, str]) -> tuple[SearchEntry, ...]:
    """What search finds of a page, where its cards stand."""
    return tuple(replace(entry, location=cards.get(entry.location, entry.location)) for entry in rendered().search.now)


def _texts(kept: Mapping[str, Callable[[], Rendered]]) -> Callable[[re.Match[str]], str]:
    """The kept text in the place of a mark. A page shows several forms of one source, and the next one the same."""

    @lru_cache(_HELD)
    def forms(source: str) -> Mapping[str, str]:
        return kept[source]().forms.now

    return lambda mark: forms(mark[1])[mark[2]]


def from_page(path: str, html: str, cards: Mapping[str, str] = NO_CARDS) -> str:
    """HTML with the links that it has from the page at `path`, those to cards of lists that are cut to their volumes.

    >>> from_page("countries/france.html", '<a href="<root>quotes.html#q-a">')
    '<a href="../quotes.html#q-a">'
    """
    if cards:
        html = _CARD.sub(lambda link: ROOT + cards.get(link[1], link[1]), html)
    return html.replace(ROOT, "../" * path.count("/"))


def _leaf(make: Callable[[], LeafView], engine: Environment) -> Rendered:
    """A source's own page, which shows no other, and the text of each of its forms."""
    view = make()
    cards = vars(engine.get_template("macros/cards.html.j2").module) | vars(engine.globals["part"])
    forms = {f"{form.of} {form.name}": str(cards[form.macro](form.view)) for form in view.forms}
    return replace(_rendered(view.page, engine, str), forms=Later(forms))


def _page(make: Callable[[], PageView], engine: Environment, text: Callable[[re.Match[str]], str]) -> Rendered:
    return _rendered(make(), engine, partial(_SHOWN.sub, text))


def _rendered(view: PageView, engine: Environment, joined: Callable[[str], str]) -> Rendered:
    """A page by the blocks of its template. `joined` puts the texts that are kept in the places of their marks."""
    template = engine.get_template(f"pages/{view.kind}.html.j2")
    context = template.new_context({"page": view.data, "title": view.title})
    # Imports at a template's top run once for all its blocks: the root is run with every block empty.
    context.blocks = {name: [lambda _: iter(())] for name in template.blocks}
    try:
        for _ in template.root_render_func(context):
            pass
        # The first block is `head`; each further one is a section, left out where it renders to nothing.
        blocks = {name: joined("".join(block(context)).strip()) for name, block in template.blocks.items()}
    except Exception:
        engine.handle_exception()  # says in which line of the template
    named = {name: html for name, html in blocks.items() if name != "head" and html}
    sections = tuple(_section(name, html) for name, html in named.items())
    headed = [section for section in sections if section.heading]
    listed = view.kind in _CONTENTS and len(headed) >= _MANY
    contents = engine.get_template("macros/contents.html.j2").render(sections=headed) if listed else ""
    beginning = blocks["head"] + contents + linked(view.linked)
    search = (*(SearchEntry(s.location, s.title, s.text, s.kind) for s in view.search), *_headed(view, blocks["head"]))
    closed = any(CLOSING in html for html in named.values())
    head = Head(view.kind, view.title, view.description, view.tab, sections, closed)
    return Rendered(head, Later(Body(beginning, tuple(named.values()))), Later(search), Later({}))


def _headed(view: PageView, head: str) -> Iterator[SearchEntry]:
    """A section of the site as search finds it by the heading of its page, where this is not its title."""
    heading = _TITLE.search(head)
    text = Markup(heading.group(1)).striptags() if heading else ""
    if view.path == view.tab and text != view.title and all(s.location != view.path for s in view.search):
        yield SearchEntry(view.path, view.title, str(text), view.kind)


def _section(name: str, html: str) -> Section:
    heading = _HEADING.search(html)
    anchor = _ID.search(html)
    text = Markup(heading.group(1)).striptags() if heading else ""
    return Section(anchor.group(1) if anchor else name.replace("_", "-"), str(text))
