"""What of a captured text is not running text, as regions of its capture: neighbours of a kind are one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.capture import Stretch, Text
from generator.draft.anchors import ends
from generator.verify import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText

_BYLINE = 20
"""Words of a byline at most: what is longer holds some of the text."""


@dataclass(frozen=True, slots=True)
class Region:
    """`start` and `end` are None where the region begins or ends with the capture."""

    kind: str
    what: str
    start: TextQuoteSelector | None
    end: TextQuoteSelector | None
    span: Span


def regions(text: Text, source: SourceText) -> tuple[tuple[Region, ...], tuple[str, ...]]:
    """The regions, and the words of those whose ends cannot be told from other places of the text."""
    found, unclear = [], []
    for one in _merged(text):
        span = Span(one.start, one.end)
        if one.kind == "byline" and len(text.text[one.start : one.end].split()) > _BYLINE:
            continue
        first, last = ends(source, span)
        start_of_text = not text.text[: one.start].strip()
        end_of_text = not text.text[one.end :].strip()
        if not (first or start_of_text) or not (last or end_of_text):
            unclear.append(f"{one.what}: “{' '.join(text.text[one.start : one.end].split())[:60]}”")
            continue
        found.append(Region(one.kind, one.what, None if start_of_text else first, None if end_of_text else last, span))
    return tuple(found), tuple(unclear)


def _merged(text: Text) -> Iterator[Stretch]:
    """The outermost stretches, furniture with nothing but space between them taken together."""
    pending: Stretch | None = None
    for one in sorted(text.stretches, key=lambda stretch: (stretch.start, -stretch.end)):
        if pending is None:
            pending = one
        elif one.start < pending.end:
            # What stands inside another stretch is that already.
            continue
        elif one.kind == pending.kind == "furniture" and not text.text[pending.end : one.start].strip():
            what = pending.what if pending.what == one.what else "the page around the article"
            pending = replace(pending, end=one.end, what=what)
        else:
            yield pending
            pending = one
    if pending is not None:
        yield pending
