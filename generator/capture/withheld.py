"""A saved page that shows the beginning of its article alone: behind a wall, or before a script fetched the rest."""

import re
from collections.abc import Iterable, Mapping
from html import unescape

from generator.capture.reading import Text

_LETTERS = re.compile(r"[^\W_]+")
_TAG = re.compile(r"<[^<>]*>")
_RUN = 8
"""Words that stand on the page in the same order, or are not shown."""
_LEAST = 60
_ASKED = 100
"""Runs that are looked for, from all over the article: each is a look through the whole page."""


def withheld(described: Iterable[Mapping[str, object]], text: Text) -> str | None:
    """What to tell the editor where most of the words that a page's data give as its article's stand nowhere in its
    text. `described`: what the page says of its article in JSON-LD."""
    shown = "".join(_LETTERS.findall(text.text.casefold()))
    for one in described:
        body = one.get("articleBody")
        words = _words(body) if isinstance(body, str) else []
        runs = ["".join(words[at : at + _RUN]) for at in range(0, len(words), _RUN)]
        runs = runs[:: len(runs) // _ASKED + 1]
        if len(words) >= _LEAST and sum(run in shown for run in runs) * 2 < len(runs):
            return (
                f"The page’s data have {len(words):,} words of the article, and the page as it was saved shows less "
                "than half of them. Open it in a browser until all of it is there, and save it then"
            )
    return None


def _words(body: str) -> list[str]:
    """The words of an article in data, where signs of markup may be written twice over (`&amp;ccedil;`)."""
    return _LETTERS.findall(_TAG.sub(" ", unescape(unescape(body))).casefold())
