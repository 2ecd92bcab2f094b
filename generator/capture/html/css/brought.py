"""The style sheets that a page brings along: in itself, and in addresses that hold what they name (`data:`)."""

import base64
import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes

from lxml import etree

from generator.capture.html.css.conditions import on_screen
from generator.capture.html.shadow import is_asleep

_OFF = frozenset({"alternate", "disabled"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet's text, None where it is elsewhere; `owner`: the element that brings it."""

    text: str | None
    owner: etree._Element


def sheets_of(root: etree._Element) -> Iterator[Sheet]:
    """The sheets that hold on a screen, in the order of the page."""
    for node in root.iter("style", "link"):
        if not on_screen(node.get("media", "")) or any(map(is_asleep, node.iterancestors())):
            continue
        if node.tag == "style" and node.get("type", "").strip().lower() in {"", "text/css"}:
            yield Sheet(node.text or "", node)
        kinds = {*node.get("rel", "").lower().split(), *node.attrib}
        if node.tag == "link" and "stylesheet" in kinds and kinds.isdisjoint(_OFF):
            yield Sheet(named(node.get("href", "")), node)


def named(address: str) -> str | None:
    """The text that an address holds, or None where it only names a place."""
    head, comma, data = address.strip().partition(",")
    if not comma or not head.lower().startswith("data:"):
        return None
    held = unquote_to_bytes(data)
    if head.lower().endswith(";base64"):
        try:
            held = base64.b64decode(held, validate=False)
        except binascii.Error:
            return ""
    return held.decode("utf-8", "replace")


def imported(prelude: Iterable[Any]) -> tuple[str, list[Any]]:
    """The address of an `@import`, and what stands behind it: a layer, what has to be supported, a screen."""
    first, *rest = [token for token in prelude if token.type not in {"whitespace", "comment"}] or [None]
    if first is None:
        return "", []
    if first.type == "function" and first.lower_name == "url":
        return next((one.value for one in first.arguments if one.type == "string"), ""), rest
    return (first.value if first.type in {"string", "url"} else ""), rest
