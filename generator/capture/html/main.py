"""Where the article is on a page, and what around and inside it is not running text."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from generator.capture.html import elements
from generator.capture.nodes import words_of
from generator.capture.reading import Kind

_MARKED: tuple[Callable[[etree._Element], bool], ...] = (
    lambda node: node.get("itemprop") == "articleBody",
    lambda node: node.tag == "article",
    lambda node: node.tag == "main" or node.get("role") == "main",
)
_TOKENS = re.compile(r"[^\W_]+")
_LISTS = frozenset({"ul", "ol", "menu"})
_A_LINE = 15
"""Words of a paragraph at the head of an article (who wrote it, and when) are no more."""
_ELSEWHERE = frozenset(
    {elements.NAMED[one] for one in ("comments", "related", "cookie")}
    | {elements.FURNITURE[one] for one in ("nav", "footer")}
    | {elements.MAIL["gmail_quote"]}
)
"""What is no part of an article however much of the page it is; but where it has the title in it."""
_STRUCK = frozenset({"del", "s", "strike"})


class Furniture:
    """Says of each element which stretches begin with it."""

    def __init__(self, root: etree._Element) -> None:
        self._held, self._total = _held(root)
        self._main = _main(root, self._held, self._total)
        self._path: set[etree._Element] = set()
        self._between: set[etree._Element] = set()
        if self._main is not None:
            self._path = {self._main, *self._main.iterancestors()}
            title = _title_before(root, self._main)
            if title is not None:
                self._path |= {title, *title.iterancestors()}
                self._between = _between(root, title, self._main)

    def of(self, node: etree._Element) -> Iterator[tuple[Kind, str]]:
        if node in self._path and node.tag not in elements.HEADINGS:
            return
        tag, parent = str(node.tag), node.getparent()
        beside = parent in self._path and parent is not self._main and node not in self._path
        if beside and node not in self._between and tag not in {"head", "body"}:
            yield "furniture", "the page around the article"
        elif elements.NOTES & {*node.get("epub-type", "").split(), node.get("role", "").removeprefix("doc-")}:
            yield "note", "note"
        elif (what := _furniture(node)) and not self._holds_most(node):
            yield "furniture", what
        elif tag in elements.HEADINGS:
            yield "heading", "title" if tag == "h1" else "heading"
        elif tag in {"figcaption", "caption"}:
            yield "caption", "caption"
        elif tag in _STRUCK:
            yield "furniture", "struck out in the document"
        elif _byline(node):
            yield "byline", "author and date"

    def _holds_most(self, node: etree._Element) -> bool:
        """Whether most of the running words stand in an element: then it is the text, whatever it is called.

        And so is a form with the title in it: some servers put each page into one.
        """
        whole_page = node.tag == "form" and next(node.iter("h1"), None) is not None
        by_name = node.tag not in elements.FURNITURE
        return whole_page or (by_name and self._held[node] * 2 > self._total)


def _title_before(root: etree._Element, main: etree._Element) -> etree._Element | None:
    """The heading of the article where it is not in its text: the last of the highest rank before it."""
    if next(main.iter("h1"), None) is not None:
        return None
    last = None
    for node in root.iter():
        if node is main:
            break
        last = node if node.tag == "h1" else last
    return last


def _between(root: etree._Element, title: etree._Element, main: etree._Element) -> set[etree._Element]:
    """What stands between a title and the article's text: who wrote it, and when."""
    found: set[etree._Element] = set()
    inside = False
    for node in root.iter():
        if node is main:
            break
        if inside:
            found.add(node)
        inside = inside or node is title
    return found


def _held(root: etree._Element) -> tuple[Counter[etree._Element], int]:
    """How many words of paragraphs each element holds, and how many there are; but for what is elsewhere."""
    held = Counter[etree._Element]()
    total = 0
    elsewhere = {
        node
        for node in root.iter()
        if isinstance(node.tag, str) and _furniture(node) in _ELSEWHERE and next(node.iter("h1"), None) is None
    }
    for paragraph in root.iter("p"):
        if any(node in elsewhere for node in paragraph.iterancestors()):
            continue
        words = len(words_of(paragraph).split())
        total += words
        for node in paragraph.iterancestors():
            held[node] += words
    return held, total


def _main(root: etree._Element, held: Counter[etree._Element], total: int) -> etree._Element | None:
    """The element that holds the article: by its markup, else the smallest that holds most of the paragraphs."""
    for marks in _MARKED:
        # An article within an article is a teaser or a comment.
        marked = [node for node in root.iter() if marks(node) and not any(True for _ in node.iterancestors("article"))]
        best = max(marked, key=lambda node: held[node], default=None)
        if best is not None and held[best] * 2 > total:
            return best
    enough = [node for node, words in held.items() if words * 5 > total * 4 and node.tag not in {"html", "body"}]
    return max(enough, key=lambda node: sum(1 for _ in node.iterancestors()), default=None)


def _furniture(node: etree._Element) -> str | None:
    """What a block of the page is for, where its markup says that it is no running text; never a word inside a line."""
    tag = str(node.tag)
    if tag in elements.FURNITURE:
        return elements.FURNITURE[tag] if _block(node) else None
    if role := elements.ROLES.get(node.get("role", "")):
        return role
    if mail := next((elements.MAIL[one] for one in (node.get("class") or "").split() if one in elements.MAIL), None):
        return mail
    if tag in _LISTS and _shares(node):
        return elements.NAMED["share"]
    if tag == "blockquote" and node.get("type") == "cite":
        return elements.MAIL["gmail_quote"]
    # Scripts give ids to what they add buttons to: what the page calls its article is that, whatever else it is called.
    if tag in elements.BLOCK and tag not in {"p", "body", "html"} and not any(marks(node) for marks in _MARKED):
        for token in _TOKENS.findall(f"{node.get('class', '')} {node.get('id', '')}".lower()):
            if token in elements.NAMED:
                return elements.NAMED[token]
    return None


def _shares(node: etree._Element) -> bool:
    """Whether each item of a list is a button that shares the page: one says so, or no text stands before them."""
    items = [_TOKENS.findall(words_of(item).lower()) for item in node.iter("li")]
    buttons = len(items) > 1 and all(
        set(words) <= elements.SHARED_WITH | elements.SHARING and not elements.SHARED_WITH.isdisjoint(words)
        for words in items
    )
    if not buttons or any("share" in words for words in items):
        return buttons
    return not any(len(words_of(one).split()) > _A_LINE for one in node.xpath("preceding::p"))  # type: ignore[union-attr,arg-type]


def _block(node: etree._Element) -> bool:
    """Whether an element stands by itself: a button within a sentence is part of the sentence."""
    around = node.getparent()
    beside = [] if around is None else [around.text, *(child.tail for child in around)]
    return not any(text and text.strip() for text in beside)


def _byline(node: etree._Element) -> bool:
    tokens = _TOKENS.findall(f"{node.get('class', '')} {node.get('itemprop', '')} {node.get('rel', '')}".lower())
    return node.tag in elements.BLOCK and any(token in {"byline", "author", "dateline"} for token in tokens)
