"""JSON-LD in a page: data that no browser runs, so that the page's policy has no hash of it."""

import json
from collections.abc import Mapping

_ENDING = {ord("<"): r"\u003c", ord(">"): r"\u003e", ord("&"): r"\u0026"}
"""Signs that could end the element or begin a comment in it (HTML, 4.12.1.3), as JSON may write them."""


def linked(data: Mapping[str, object] | None) -> str:
    """The element for a page, or nothing where there is nothing to say."""
    if not data:
        return ""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ENDING)
    return f'\n<script type="application/ld+json">{text}</script>'
