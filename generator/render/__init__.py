"""render: views to HTML. One template a page kind, one block of it a section; pure but for the templates.

What is shown of a source is made into text once, with the source, and kept: its page and each form of its statements.
Any other page is a frame, in which the kept texts are joined.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from importlib.metadata import version
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
)
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.compose.site import LaterPage, LeafView, Site
from generator.compose.views import PageView
from generator.overrides import NO_OVERRIDES, Overrides, file_of
from generator.page import CLOSING, Asset, Body, Output, Page, SearchEntry, Section
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.render.linked import linked
from generator.render.parts import ROOT, href, parts
from generator.render.prose import prose, prose_inline
from generator.words import catalogue

_HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_ID = re.compile(r'<section[^>]*\bid="([^"]+)"')
_CARD = re.compile(f'{ROOT}([a-z0-9-]+[.]html#[a-z]-[^"]+)')
_SHOWN = re.compile("<shown ([^ >]+) ([^>]*)>")
_CONTENTS = frozenset({"profile", "actor", "comparison", "about"})
"""Kinds of page that list their sections at their head, where these are many: others are one list, or a source."""

_MANY = 5
NO_CARDS: Mapping[str, str] = {}
_HELD = 2048
"""Sources whose texts are held while pages are joined."""


@dataclass(frozen=True, slots=True)
class Head:
    """What has to be known of every page, even of one that is the same as before."""

    kind: str
    title: str
    description: str
    tab: str
    sections: tuple[Section, ...]
    search: tuple[SearchEntry, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as text; of a source with all forms of its statements, by the statement's id and the form's name."""

    head: Head
    body: Body
    forms: Mapping[str, str]


_HEADS, _LEAVES, _PAGES = Stage("heads", Head), Stage("leaves", Rendered), Stage("pages", Rendered)


def render(site: Site, templates: Path, records: Records = NO_RECORDS, overrides: Overrides = NO_OVERRIDES) -> Output:
    """The site as finished pages and files; `overrides` are words and templates that stand in for ours."""
    engine = environment(templates, site.language, overrides)
    _prepare(engine)
    base = digest(site.language, site.title)
    leaves = [(digest(base, leaf.key), partial(_leaf, leaf.make, engine)) for leaf in site.leaves]
    kept = dict(zip((leaf.source for leaf in site.leaves), records.later_all(_LEAVES, leaves), strict=True))
    text, cards = _texts(kept), site.cards
    closing = engine.get_template("macros/verified.html.j2").render(v=site.verified).strip()

    def page(path: str, key: bytes, rendered: Callable[[], Rendered]) -> Page:
        h = records.kept(_HEADS, key, lambda: rendered().head)
        closed = from_page(path, closing) if h.closed else ""
        body, search = partial(_body, path, rendered, cards), tuple(_at(entry, cards) for entry in h.search)
        return Page(path, h.kind, h.title, h.description, h.tab, h.sections, body, search, key, closed)

    def joined(later: LaterPage) -> Page:
        key = digest(base, later.path, later.key)
        make = partial(_page, later.make, engine, text)
        return page(later.path, key, lru_cache(1)(partial(records.kept, _PAGES, key, make)))

    own = (page(f"sources/{leaf.source}.html", digest(base, leaf.shown), kept[leaf.source]) for leaf in site.leaves)
    return Output(
        nav=site.nav,
        pages=(*map(joined, site.pages), *own),
        assets=(*(Asset(file.path, file.text.encode()) for file in site.files), *_left(site, engine)),
    )


def _left(site: Site, engine: Environment) -> Iterator[Asset]:
    """Small pages in the places of those that are no more: they lead on."""
    template = engine.get_template("moved.html.j2")
    for path, to in site.left:
        yield Asset(path, from_page(path, template.render(to=to)).encode())


def _body(path: str, rendered: Callable[[], Rendered], cards: Mapping[str, str]) -> Body:
    body = rendered().body
    return Body(from_page(path, body.head, cards), tuple(from_page(path, html, cards) for html in body.sections))


def _at(entry: SearchEntry, cards: Mapping[str, str]) -> SearchEntry:
    """An entry where its card stands."""
    return replace(entry, location=cards[entry.location]) if entry.location in cards else entry


def _texts(leaves: Mapping[str, Callable[[], Rendered]]) -> Callable[[re.Match[str]], str]:
    """The kept text in the place of a mark."""
    forms = lru_cache(_HELD)(lambda source: leaves[source]().forms)
    return lambda mark: forms(mark[1])[mark[2]]


def _prepare(templates: Environment) -> None:
    """Load every template: once, and not in each process that renders."""
    for name in templates.list_templates(extensions=["j2"]):
        templates.get_template(name)


class _Compiled(FileSystemBytecodeCache):
    """Templates as compiled before, beside them: code lies where Python keeps that of our own modules, in no record."""

    def __init__(self, templates: Path) -> None:
        super().__init__(str(templates / "__pycache__"), f"%s.jinja-{version('jinja2')}.pyc")

    @cached_property
    def _code(self) -> str:
        """Our functions that templates call: what a template is compiled to depends on how these are called."""
        return "".join(module.read_text("utf-8") for module in sorted(Path(__file__).parent.glob("*.py")))

    def get_source_checksum(self, source: str) -> str:
        return super().get_source_checksum(self._code + source)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


class _Own(BaseLoader):
    """Templates of a project's own, with the files in which they stand: an error is told by its line there."""

    def __init__(self, templates: Mapping[str, str]) -> None:
        self._templates = templates

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        if template not in self._templates:
            raise TemplateNotFound(template)
        return self._templates[template], file_of(template), None

    def list_templates(self) -> list[str]:
        return list(self._templates)


@lru_cache(maxsize=4)
def environment(templates: Path, language: str, own: Overrides = NO_OVERRIDES) -> Environment:
    """Jinja2 as every template of ours runs: escaped by default, and what is not given is an error.

    Words and language are known to all templates alike, so that a file of macros is made ready once for all pages.
    With templates of a project's own among them all run in Jinja's sandbox, and none is kept as compiled.
    """
    ours = FileSystemLoader(templates)
    result = (ImmutableSandboxedEnvironment if own.templates else Environment)(
        loader=ChoiceLoader([_Own(dict(own.templates)), ours]) if own.templates else ours,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=None if own.templates else _Compiled(templates),
    )
    words = catalogue(templates, language, own.words)
    result.filters |= {"href": href, "prose": prose, "prose_inline": prose_inline}
    result.globals |= {"closing": Markup(CLOSING), "w": words, "language": language, "part": parts(words, language)}
    return result


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
    return replace(_rendered(view.page, engine, str), forms=forms)


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
    search = tuple(SearchEntry(s.location, s.title, s.text, s.kind) for s in view.search)
    closed = any(CLOSING in html for html in named.values())
    head = Head(view.kind, view.title, view.description, view.tab, sections, search, closed)
    return Rendered(head, Body(beginning, tuple(named.values())), {})


def _section(name: str, html: str) -> Section:
    heading = _HEADING.search(html)
    anchor = _ID.search(html)
    text = Markup(heading.group(1)).striptags() if heading else ""
    return Section(anchor.group(1) if anchor else name.replace("_", "-"), str(text))
