"""The few fields that an editor may format: Markdown without raw HTML, with links to safe places only."""

import re
from functools import lru_cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

# An absolute web or mail address, or a path of this site; nothing that a browser would run.
_SAFE = re.compile(r"^(https?://|mailto:|#|[a-z0-9][a-z0-9/._-]*\.html(#[\w-]+)?$)", re.IGNORECASE)
_KEPT_HEADINGS = re.compile("^h[1-6]$")


class _Tame(Treeprocessor):
    """Takes the address from links that lead elsewhere, and their titles; makes headings plain bold paragraphs."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            element.attrib.pop("title", None)
            if element.tag == "a" and not _SAFE.match(element.get("href", "")):
                element.attrib.pop("href", None)
            if _KEPT_HEADINGS.match(str(element.tag)):
                element.tag = "p"


def _markdown() -> Markdown:
    reader = Markdown(output_format="html")
    reader.preprocessors.deregister("html_block")
    for pattern in ("html", "entity", "image_link", "image_reference", "short_image_ref"):
        reader.inlinePatterns.deregister(pattern)
    reader.treeprocessors.register(_Tame(reader), "tame", 0)
    return reader


@lru_cache(maxsize=1)
def _reader() -> Markdown:
    return _markdown()


@lru_cache(maxsize=8192)
def prose(text: str) -> Markup:
    """An editor's Markdown as HTML paragraphs. Raw HTML is shown as the characters it is written in."""
    return Markup(_reader().reset().convert(text))


def prose_inline(text: str) -> Markup:
    """One paragraph of Markdown without the paragraph around it."""
    html = str(prose(text))
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        html = html[3:-4]
    return Markup(html)
