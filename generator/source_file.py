"""A source's file as it is typed, in shape or not yet: its captures, its pages, where its words stand; pure."""

from collections.abc import Iterator, Mapping, Sequence

from generator.load import RawDocument
from generator.verify import Span, TextQuoteSelector, find_passage, prepare
from generator.verify.text.source_text import SourceText

Pages = tuple[tuple[int, str], ...]
"""Where each page begins in the text, with what it is called."""


def capture_of(document: RawDocument) -> str:
    """The name of a source's captured text."""
    return captures_of(document)[0]


def captures_of(document: RawDocument) -> tuple[str, str]:
    """The names of a source's captured text and of the document that it was made of, where they are given."""
    capture = document.data.get("capture")
    original = capture.get("original") if isinstance(capture, dict) else None
    given = [str(one.get("file") or "") if isinstance(one, dict) else "" for one in (capture, original)]
    return given[0], given[1]


def pages(data: Mapping[str, object]) -> Pages:
    """The pages of a source's capture as its file has them; none where it has none, or they have no shape."""
    capture = data.get("capture")
    given = capture.get("pages") if isinstance(capture, Mapping) else None
    return tuple(_pages(given if isinstance(given, Sequence) and not isinstance(given, str) else ()))


def _pages(given: Sequence[object]) -> Iterator[tuple[int, str]]:
    for number, one in enumerate(given, 1):
        start, label = (one.get("start"), one.get("label")) if isinstance(one, Mapping) else (one, number)
        if str(start).isdigit():
            yield int(str(start)), str(label)


def page_at(pages: Pages, at: int) -> str:
    """What the page is called on which a place of the text stands; nothing where no page is known."""
    return next((label for start, label in reversed(pages) if start <= at), "")


def prepared(data: Mapping[str, object], text: str) -> SourceText:
    """The text of a capture without what its regions leave out, as far as they can be found."""
    whole = prepare(text)
    capture = data.get("capture")
    regions = capture.get("regions") if isinstance(capture, Mapping) else ()
    furniture = [
        span
        for region in (regions if isinstance(regions, Sequence) else ())
        if isinstance(region, Mapping) and region.get("kind") == "furniture" and (span := _region(whole, region))
    ]
    return whole.without(furniture)


def _region(whole: SourceText, region: Mapping[str, object]) -> Span | None:
    ends = {key: found(whole, region.get(key)) for key in ("from", "to")}
    if any(key in region and span is None for key, span in ends.items()):
        return None
    first, last = ends["from"], ends["to"]
    return Span(first.start if first else 0, last.end if last else len(whole.text))


def found(source: SourceText, selector: object) -> Span | None:
    """Where the words of a selector as it is written stand; None where they do not, or in several places."""
    if not selector or not exact(selector):
        return None
    beside = selector if isinstance(selector, Mapping) else {}
    given = TextQuoteSelector(exact(selector), str(beside.get("prefix", "")), str(beside.get("suffix", "")))
    return next(iter(find_passage(source, given).spans), None)


def exact(selector: object) -> str:
    """The words of a selector as it is written."""
    return str(selector.get("exact", "")) if isinstance(selector, Mapping) else str(selector)
