"""render: views to HTML. One template a page kind, one block of it a section; pure but for the templates."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from markupsafe import Markup

from generator.compose.site import LaterPage, Site
from generator.page import CLOSING, Asset, Output, Page, SearchEntry, Section
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.render.prose import prose, prose_inline
from generator.render.words import Catalogue, catalogue

_HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_ID = re.compile(r'<section[^>]*\bid="([^"]+)"')
_PAGES = Stage("render", Page)


def render(site: Site, templates: Path, records: Records = NO_RECORDS) -> Output:
    """The site as finished pages and files. A page is kept by all that it shows but the count of what was verified."""
    words = catalogue(templates, site.language)
    _prepare(environment(templates))
    wanted = [(key := _shown(site, page), partial(_page, site, page, key, templates, words)) for page in site.pages]
    pages = records.kept_all(_PAGES, wanted)
    closing = _closing(site, templates, words)
    return Output(
        nav=site.nav,
        pages=tuple(replace(p, closing=closing(p.path)) if p.closing else p for p in pages),
        assets=tuple(Asset(file.path, file.text.encode()) for file in site.files),
    )


def _prepare(templates: Environment) -> None:
    """Load every template: once, and not in each process that renders."""
    for name in templates.list_templates(extensions=["j2"]):
        templates.get_template(name)


def _shown(site: Site, page: LaterPage) -> bytes:
    """A key for all that a page is made of."""
    return digest(site.language, site.title, page.path, page.key)


class _Compiled(FileSystemBytecodeCache):
    """Templates as compiled before, beside them: code lies where Python keeps that of our own modules, in no record."""

    def __init__(self, templates: Path) -> None:
        super().__init__(str(templates / "__pycache__"), f"%s.jinja-{version('jinja2')}.pyc")

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


def _closing(site: Site, templates: Path, words: Catalogue) -> Callable[[str], str]:
    """The line that closes the page at a path."""
    template = environment(templates).get_template("macros/verified.html.j2")
    return lambda path: template.render(v=site.verified, w=words, path=path).strip()


@lru_cache(maxsize=4)
def environment(templates: Path) -> Environment:
    """Jinja2 as every template of ours runs: escaped by default, and what is not given is an error."""
    result = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=_Compiled(templates),
    )
    result.filters["href"] = _href
    result.globals["closing"] = Markup(CLOSING)
    result.filters["prose"] = prose
    result.filters["prose_inline"] = prose_inline
    return result


@pass_context
def _href(context: Context, target: str) -> str:
    """A path from the site's root as a link from the page that is being rendered."""
    return relative(str(context["path"]), target)


def relative(page: str, target: str) -> str:
    """`target` (a path from the root, perhaps with a fragment) as seen from `page`.

    >>> relative("countries/france.html", "quotes.html#q-a")
    '../quotes.html#q-a'
    >>> relative("quotes.html", "quotes.html#q-a")
    '#q-a'
    """
    path, mark, fragment = target.partition("#")
    if path == page and fragment:
        return f"#{fragment}"
    here, there = page.split("/")[:-1], path.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "/".join([*[".."] * (len(here) - shared), *there[shared:]]) + mark + fragment


def _page(site: Site, page: LaterPage, key: bytes, templates: Path, words: Catalogue) -> Page:
    view = page.make()
    template = environment(templates).get_template(f"pages/{view.kind}.html.j2")
    context = template.new_context(
        {
            "page": view.data,
            "path": view.path,
            "title": view.title,
            "language": site.language,
            "w": words,
        }
    )
    # Imports at a template's top run once for all its blocks: the root is run with every block empty.
    context.blocks = {name: [lambda _: iter(())] for name in template.blocks}
    for _ in template.root_render_func(context):
        pass
    # The first block is `head`; each further one is a section, left out where it renders to nothing.
    blocks = {name: "".join(block(context)).strip() for name, block in template.blocks.items()}
    sections = tuple(_section(name, html) for name, html in blocks.items() if name != "head" and html)
    return Page(
        path=view.path,
        kind=view.kind,
        title=view.title,
        description=view.description,
        tab=view.tab,
        head=blocks["head"],
        sections=sections,
        search=tuple(SearchEntry(s.location, s.title, s.text, s.kind) for s in view.search),
        key=key,
        closing=CLOSING if any(CLOSING in section.html for section in sections) else "",
    )


def _section(name: str, html: str) -> Section:
    heading = _HEADING.search(html)
    anchor = _ID.search(html)
    text = Markup(heading.group(1)).striptags() if heading else ""
    return Section(anchor.group(1) if anchor else name.replace("_", "-"), str(text), html)


def rendered_string(templates: Path, name: str, **values: Any) -> str:
    """A template that is no page (a picture, a feed) with the given values."""
    return environment(templates).get_template(name).render(**values)
