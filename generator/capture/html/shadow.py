"""Shadow trees that a page has with it (`<template shadowrootmode>`, as SingleFile saves them): who shows what, where.

An element with such a tree shows the tree, and its own children only in the tree's slots (DOM Standard, "slots").
"""

from collections.abc import Iterator

from lxml import etree

TREE = "shadow-tree"
"""The attribute that a tree is known by afterwards."""
MOVED = "shadow-home"
"""The attribute of what shows in a tree's slot: the tree that it is of."""
_MODES = ("shadowrootmode", "shadowmode")


def is_tree(node: etree._Element) -> bool:
    """Whether an element is a shadow tree and no template that waits for a script."""
    return node.tag == "template" and any(mode in node.attrib for mode in _MODES)


def is_asleep(node: etree._Element) -> bool:
    """Whether nothing inside an element is there for a browser that runs scripts."""
    return node.tag == "noscript" or (node.tag == "template" and not is_tree(node))


def as_tree(styles: list[etree._Element], body: etree._Element) -> etree._Element:
    """A shadow tree of what is in `body`, with styles of its own."""
    tree = etree.Element("template", {_MODES[0]: "open"})
    tree.extend(styles)
    if body.text:
        tree.append(_span(body.text))
    tree.extend(body)
    return tree


def home(node: etree._Element) -> str:
    """The number of the tree whose styles hold for an element; empty for the page's own."""
    around: etree._Element | None = node
    while around is not None:
        if (moved := around.get(MOVED)) is not None:
            return str(moved)
        around = around.getparent()
        if around is not None and is_tree(around):
            return str(around.get(TREE, ""))
    return ""


def flatten(root: etree._Element) -> None:
    """Moves the children of each element with a shadow tree to where they show. No word comes or goes; what shows
    nowhere (children without a slot, what a slot has for want of children) is a template then."""
    trees = [one for one in root.iter("template") if is_tree(one)]
    for number, tree in enumerate(trees):
        tree.set(TREE, str(number))
    for tree in trees:
        host = tree.getparent()
        if host is None or next(filter(is_tree, host)) is not tree:
            continue
        waiting, of = list(_taken_out(host, tree)), home(host)
        for slot in list(_slots(tree)):
            name = slot.get("name", "")
            shown = [one for one in waiting if one.get("slot", "") == name]
            if shown:
                _set_aside(slot, slot.text, list(slot))
                slot.text = None
                slot.extend(shown)
                for one in shown:
                    one.set(MOVED, one.get(MOVED, of))
                waiting = [one for one in waiting if one not in shown]
        _set_aside(host, None, waiting)


def _taken_out(host: etree._Element, tree: etree._Element) -> Iterator[etree._Element]:
    """The host's children but for the tree, texts as elements, in their order; the host is left with the tree alone."""
    texts = [(None, host.text), *((child, child.tail) for child in host)]
    host.text = None
    for child, text in texts:
        if child is not None:
            child.tail = None
            if child is not tree:
                host.remove(child)
                yield child
        if text and text.strip():
            yield _span(text)


def _span(text: str) -> etree._Element:
    made = etree.Element("span")
    made.text = text
    return made


def _slots(tree: etree._Element) -> Iterator[etree._Element]:
    """The slots of a tree that are not those of a tree inside it."""
    for slot in tree.iter("slot"):
        if next(filter(is_tree, slot.iterancestors()), None) is tree:
            yield slot


def _set_aside(where: etree._Element, text: str | None, nodes: list[etree._Element]) -> None:
    if text or nodes:
        aside = etree.SubElement(where, "template")
        aside.text = text
        aside.extend(nodes)
