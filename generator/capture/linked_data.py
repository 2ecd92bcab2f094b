"""What a page says of its article in JSON-LD (schema.org)."""

import json
import re
from collections.abc import Iterator, Mapping

from lxml import etree

_ARTICLES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BlogPosting Report WebPage "
    "ScholarlyArticle TechArticle LiveBlogPosting SocialMediaPosting".split()
)
_WRAPPED = re.compile(r"(?://|/\*)?\s*(?:<!\[CDATA\[|\]\]>|<!--|-->)\s*(?:\*/)?")
"""What hides data from old readers of XHTML."""


def described(page: etree._Element) -> Iterator[Mapping[str, object]]:
    """What a page says of its article in JSON-LD (schema.org)."""
    for script in page.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(_WRAPPED.sub("", script.text or ""), strict=False)
        except (ValueError, RecursionError):
            continue
        named = _by_id(data)
        yield from ({**one, "author": _looked_up(one.get("author"), named)} for one in _things(data))


def _by_id(data: object) -> dict[str, object]:
    """What a graph, or a list, describes, by its `@id`."""
    graph = data.get("@graph") if isinstance(data, dict) else data
    things = graph if isinstance(graph, list) else []
    return {str(one["@id"]): one for one in things if isinstance(one, dict) and "@id" in one}


def _looked_up(value: object, named: Mapping[str, object]) -> object:
    """What a page names by its `@id` alone and describes elsewhere."""
    if isinstance(value, list):
        return [_looked_up(one, named) for one in value]
    if isinstance(value, dict) and "name" not in value:
        return named.get(str(value.get("@id")), value)
    return value


def _things(data: object) -> Iterator[Mapping[str, object]]:
    for one in data if isinstance(data, list) else [data]:
        if isinstance(one, dict):
            kinds = one.get("@type")
            if _ARTICLES & {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}:
                yield one
            for key in ("@graph", "mainEntity", "mainEntityOfPage"):
                yield from _things(one.get(key))
