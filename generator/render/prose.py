"""The few fields that an editor may format: Markdown without raw HTML, with links to safe places only.

Markdown takes the beginning of a line for its own: `1945. The war ended` is the first item of a list, whose number the
page counts anew, `[Oslo]: said` is a definition and not shown, `#1` a heading, `- 5 percent` a list. Here a word, a
number or a sign before a number that an editor typed is always shown.
"""

import re
from functools import lru_cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

# An absolute web or mail address, or a path of this site; nothing that a browser would run.
_SAFE = re.compile(r"^(https?://|mailto:|#|[a-z0-9][a-z0-9/._-]*\.html(#[\w-]+)?$)", re.IGNORECASE)
_KEPT_HEADINGS = re.compile("^h[1-6]$")
_OWNED = re.compile(r"`[^`\n]+`|(?<=\d)(?=\*\d)|^ *(?=[+>] *\d|#+(?=[^#\s]| +\d))", re.M)
"""Before what belongs to a number and not to Markdown: times, more than, plus, number. Code is literal anyway."""
_DASHED = re.compile(r"^ *(?=- +\d)", re.M)
_DASH = re.compile(r"^ *- ", re.M)
_NUMBERED = re.compile(r"^( *)(\d+)(?=\. )", re.M)


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
    reader = Markdown(output_format="html", extensions=["sane_lists"])
    reader.preprocessors.deregister("html_block")
    for block in ("code", "reference"):
        reader.parser.blockprocessors.deregister(block)
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
    return Markup(_reader().reset().convert(_as_typed(text)))


def _as_typed(text: str) -> str:
    """The text with a backslash before all that Markdown would take away though it belongs to a number."""
    text = _OWNED.sub(lambda found: found[0] if "`" in found[0] else f"{found[0]}\\", text)
    if len(_DASH.findall(text)) == 1:
        text = _DASHED.sub(r"\g<0>\\", text)
    last: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        depth = found[1]
        number = last.get(depth, 0) + 1
        may_begin = depth or found.start() == 0 or text.endswith("\n\n", 0, found.start())
        if found[2] != str(number) or (number == 1 and not may_begin):
            return f"{found[0]}\\"
        last[depth] = number
        return found[0]

    return _NUMBERED.sub(numbered, text)


def prose_inline(text: str) -> Markup:
    """One paragraph of Markdown without the paragraph around it."""
    html = str(prose(text))
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        html = html[3:-4]
    return Markup(html)
