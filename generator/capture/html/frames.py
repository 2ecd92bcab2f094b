"""Frames: the page in a page, in its place, where the file has it (`srcdoc`, `data:`, a part of an archive)."""

from collections.abc import Callable

from lxml import etree

from generator.capture.html.css.brought import named
from generator.capture.html.shadow import as_tree, is_asleep, is_tree

_DEEPEST = 4
FRAMES = ("iframe", "frame")
_PAGE = "data:text/html"


def held_in(address: str) -> str | None:
    """The page that an address holds, or None where it only names a place."""
    return named(address) if address.strip().lower().startswith(_PAGE) else None


def follow(
    root: etree._Element,
    parsed: Callable[[str], etree._Element],
    held: Callable[[str], str | None] = held_in,
    depth: int = 0,
) -> None:
    """Puts the page of each frame inside it, as a tree of its own: the styles of either say nothing of the other.

    `held`: the page at an address, where the file has it. Raises what `parsed` raises.
    """
    for frame in list(root.iter(*FRAMES)):
        if any(map(is_tree, frame)) or any(map(is_asleep, frame.iterancestors())):
            continue
        markup = frame.get("srcdoc")
        if markup is None:
            markup = held(frame.get("src", ""))
        if depth == _DEEPEST or markup is None or not markup.strip():
            continue
        page = parsed(markup)
        follow(page, parsed, held, depth + 1)
        body = page.find("body")
        tree = as_tree([*page.iterfind("head/style"), *page.iterfind("head/link")], body if body is not None else page)
        frame.insert(0, tree)


def take_out(root: etree._Element) -> None:
    """Leaves the page without its frames: what it says of itself is not said in them."""
    etree.strip_elements(root, *FRAMES, with_tail=False)
