"""A page's anatomy at a glance, for pages as our templates write them; of any other it is said that it must be read.

What is written in one way only can be found by plain searches, several times faster than tags can be taken apart:
attributes in double quotes, links in `<a href>`, nothing that loads, no comment and no element whose content is no
markup. Where the counts do not come out, the page holds something else.
"""

import re
from html import unescape

from generator.publish.links import Anatomy, Reference

_LINK = re.compile(rb'<a\s(?:[^<>]*?\s)?href="([^"<>]*)"')
_ID = re.compile(rb' id="([^"<>]*)"')
_MARKUP_IN_TITLE = re.compile(rb"<title[^<>]*>[^<]*<(?!/title>)")
_LINKED_DATA = re.compile(rb'<script type="application/ld\+json">[^<]*</script>')
"""Data that leads nowhere by itself, and as render writes it has no sign that could end it."""
_OTHERWISE = re.compile(rb"<[a-z][^<>]*(?:[ \n\r\t\f]=|=')")
"""A tag with an attribute in another way than `name="value"`. In a text the same signs say nothing: `year = {1921}`."""
_LOADING = ("src", "srcset", "poster", "data", "background", "action", "cite")
_ELSE = tuple(
    text.encode()
    for text in (
        *(
            f"<{name}"
            for name in ("!--", "script", "style", "textarea", "template", "link", "base", "plaintext", "xmp")
        ),
        *(f"{name}=" for name in _LOADING),
    )
)


def glance(html: str) -> Anatomy | None:
    """The ids and the distinct references of a page, without offsets, or None where it must be read to be known."""
    page = _LINKED_DATA.sub(b"", html.encode("utf-8", "xmlcharrefreplace"))
    small = page.lower()
    links = _LINK.findall(page)
    if small.count(b"href") != len(links) or small.count(b"style=") != small.count(b"font-style="):
        return None
    if any(text in small for text in _ELSE) or _MARKUP_IN_TITLE.search(page) or _OTHERWISE.search(small):
        return None
    # An id stands in a tag if the last angle bracket before it opens one.
    ids = [
        found[1]
        for found in _ID.finditer(page)
        if page.rfind(b"<", 0, found.start()) > page.rfind(b">", 0, found.start())
    ]
    if small.count(b"id=") != len(ids):
        return None
    return Anatomy(
        tuple((_value(name), 0) for name in ids),
        tuple(Reference(_value(url), False, 0) for url in dict.fromkeys(links)),
    )


def _value(written: bytes) -> str:
    text = written.decode()
    return (unescape(text) if "&" in text else text).strip()
