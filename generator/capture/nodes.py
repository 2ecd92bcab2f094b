"""The text nodes of an XML or HTML tree."""

from collections.abc import Iterator
from typing import cast

from lxml import etree

_TEXTS = etree.XPath(".//text()")


def texts(node: etree._Element) -> list[str]:
    """Every text node inside an element, in its order; not what follows it, no comment."""
    return cast(list[str], _TEXTS(node))


def texts_with_tags(node: etree._Element) -> Iterator[tuple[str, str]]:
    """The text nodes inside an element, each with the name of the element right around it."""
    for text in cast("list[etree._ElementUnicodeResult]", _TEXTS(node)):
        around = text.getparent()
        inside = around if text.is_text or around is None else around.getparent()
        yield str(text), "" if inside is None else str(inside.tag)


def words_of(node: etree._Element) -> str:
    return "".join(texts(node))
