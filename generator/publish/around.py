"""What the theme's templates know of a site and of a page, as plain data: any engine can hand it on."""

import json
from collections.abc import Callable, Collection
from typing import Any

from generator.page import PREVIEW, Output, Page
from generator.preview import HEIGHT, WIDTH
from generator.publish.paths import FEED
from generator.words import Catalogue

SEARCH = "assets/search.js"

_WORDS = (
    *("menu", "clear", "close", "evidence.page", "missing", "missing-hint"),
    *(f"cite.{name}" for name in ("page", "text", "copied")),
    *(f"search.{name}" for name in ("found", "most", "some", "near", "results", "unread")),
)


def around_site(
    output: Output,
    theme: Collection[str],
    footer: str | None,
    words: Catalogue,
    *,
    made_by: str,
    content: str,
    address: str,
    language: str,
    written: Callable[[str], str] = str,
) -> dict[str, Any]:
    """What stands around every page of `output`: sections, words, feed, footer.

    `theme` holds the paths of the theme's files; `content` is the id to which "skip to content" leads; `address` is
    where the site will stand, or empty; `language` is that of the briefing (BCP 47); `written` makes a title what the
    engine's templates take for text.
    """
    feed = next((asset.data for asset in output.assets if asset.path == FEED), None)
    kinds = {**words.each("kinds", "name"), "source": words("source.kicker"), "passage": words("source.passage")}
    return {
        "sections": [{"title": written(item.title), "path": item.path} for item in output.nav],
        "words": {f"shell.{name}": words(f"shell.{name}") for name in _WORDS},
        "kinds": json.dumps(kinds, ensure_ascii=False),
        "footer": words("shell.footer") if footer is None else footer,
        "feed": feed and {"path": FEED, "media_type": f"application/{'rss' if b'<rss' in feed[:500] else 'atom'}+xml"},
        "preview": address and any(asset.path == PREVIEW for asset in output.assets) and _preview(address),
        "search": SEARCH in theme,
        "made_by": made_by,
        "language": language,
        "content": content,
    }


def _preview(address: str) -> dict[str, Any]:
    """The picture for links to the site, as The Open Graph protocol wants it: by its whole address."""
    return {"url": f"{address.rstrip('/')}/{PREVIEW}", "width": WIDTH, "height": HEIGHT}


def around_page(page: Page, written: Callable[[str], str] = str) -> dict[str, Any]:
    """What the templates know of a page besides its content."""
    return {
        "title": written(page.title),
        "description": written(page.description),
        "tab": page.tab,
        "path": page.path,
        "headings": [{"id": written(s.id), "text": written(s.heading)} for s in page.sections if s.heading],
    }
