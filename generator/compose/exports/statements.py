"""Every statement as a W3C Web Annotation (w3.org/TR/annotation-model) of the captured text, a file a year.

One record holds all that is known of a statement: its content, its passages by quote and by position, and the verdict.
Ids are URNs, for no copy of the site knows where the others are.
"""

import json
from collections.abc import Iterable
from functools import partial
from urllib.parse import quote

from generator.compose.kinds import kind_of, statement_text
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.compose.sections.readers import read_by
from generator.compose.values import Code, Json, Lines, code, codes, encoded, json_text
from generator.corpus import Entry
from generator.model import Source
from generator.slug import slug
from generator.unseen import CONTROL

_CONTEXT_LENGTH = 32

_OA, _DCT, _AS = "http://www.w3.org/ns/oa#", "http://purl.org/dc/terms/", "https://www.w3.org/ns/activitystreams#"
_LINK = {"@type": Code("@id")}
_CONTEXT: dict[str, Json] = {
    "id": code("@id"),
    "type": code("@type"),
    "@vocab": code(_OA),
    "AnnotationPage": code(f"{_AS}OrderedCollectionPage"),
    "AnnotationCollection": code(f"{_AS}OrderedCollection"),
    "items": {"@id": code(f"{_AS}items"), "@type": code("@id"), "@container": code("@list")},
    "partOf": {"@id": code(f"{_AS}partOf"), **_LINK},
    "motivation": {"@id": code(f"{_OA}motivatedBy"), "@type": code("@vocab")},
    "purpose": {"@id": code(f"{_OA}hasPurpose"), "@type": code("@vocab")},
    "body": {"@id": code(f"{_OA}hasBody"), **_LINK},
    "target": {"@id": code(f"{_OA}hasTarget"), **_LINK},
    "source": {"@id": code(f"{_OA}hasSource"), **_LINK},
    "selector": {"@id": code(f"{_OA}hasSelector"), **_LINK},
    "value": code("http://www.w3.org/1999/02/22-rdf-syntax-ns#value"),
    "start": {"@id": code(f"{_OA}start"), "@type": code("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")},
    "end": {"@id": code(f"{_OA}end"), "@type": code("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")},
    "page": {"@id": code(f"{_AS}url"), **_LINK},
    "statement": {"@id": code(f"{_DCT}description"), "@type": code("@json")},
}
"""The terms of the annotation model that are used here. A context that is only named must be fetched, and what reads
from a disk cannot."""

_ELSEWHERE = frozenset({"id", "exact", "prefix", "suffix", "parts", "evidence", "accept", "approved"})
"""Fields of a statement that its record has in another form."""


def rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source's statements in the order of its text, those that rest on none of it last."""
    anchors = lens.verified.anchors
    in_order = sorted(lens.corpus.entries_of(source.id), key=lambda e: (not anchors[e.id].spans, anchors[e.id].spans))
    return (encoded(_record(lens, entry)) for entry in in_order)


def page(lens: Lens, lines: Iterable[str]) -> str:
    """An AnnotationPage of some records."""
    items = Lines(lines)
    first = json.loads(items[0])["id"]
    # A path is no address where nobody knows of what: readers make one up, or drop it.
    where: dict[str, Json] = {"@base": code(lens.address)} if lens.address else {"page": code(f"{_AS}url")}
    head: dict[str, Json] = {
        "@context": {**_CONTEXT, **where},
        "id": code(f"{first}:page"),
        "type": code("AnnotationPage"),
        "partOf": {"id": code(urn(lens, "statements")), "type": code("AnnotationCollection")},
    }
    return json_text({**head, "items": items})


def urn(lens: Lens, *parts: str) -> str:
    """What names the briefing, or a part of it, wherever it is: signs beyond ASCII by their UTF-8 (RFC 8141, 2.2)."""
    return ":".join(("urn:briefing", *map(quote, (slug(lens.corpus.briefing.title) or "untitled", *parts))))


def _record(lens: Lens, entry: Entry) -> dict[str, Json]:
    capture, anchor = entry.source.capture, lens.verified.anchors[entry.id]
    place: Json = lens.held(entry.source.URL) or code(f"urn:sha256:{capture.sha256}")
    targets: tuple[Json, ...] = tuple(
        {
            "source": place,
            "selector": (
                _quote(lens, entry, *span),
                {"type": code("TextPositionSelector"), "start": span[0], "end": span[1]},
            ),
        }
        for span in anchor.spans
    )
    quoted, line = kind_of(entry).quoted, statement_text(lens, entry)[0]
    content = {key: value for key, value in lens.verified.content(entry.statement).items() if key not in _ELSEWHERE}
    if capture.pages:
        content["locator"] = tuple(passage.spoken for passage in lens.passages_behind(entry.id))
    verdict: dict[str, Json] = {
        "grade": code(anchor.grade),
        "speaker_checked": anchor.speaker_checked,
        "accepted": codes(anchor.accepted),
        "read_by": read_by(lens, entry.statement.approved),
    }
    body: dict[str, Json] = {"type": code("TextualBody"), "value": line}
    record: dict[str, Json] = {
        "id": code(urn(lens, entry.id)),
        "type": code("Annotation"),
        "page": code(lens.statement_href(entry.id)),
        "motivation": code("highlighting" if quoted else "describing"),
        # The words alone are highlighted; where a page shows more or less than these, that is said.
        "body": None if quoted and line == captured_words(lens, entry, trimmed=False) else body,
        "target": (targets if len(targets) > 1 else targets[0]) if targets else place,
        "statement": {
            "kind": code(entry.statement.kind),
            **{key: value for key, value in content.items() if value not in ([], {}, "", line)},
            **{key: value for key, value in verdict.items() if value not in (None, ())},
        },
    }
    return {key: value for key, value in record.items() if value is not None}


def _quote(lens: Lens, entry: Entry, start: int, end: int) -> dict[str, Json]:
    words, text = partial(lens.verified.captured, entry.source.id), lens.verified.captures[entry.source.id].text
    # A reader finds the words by what stands beside them as it was captured: up to a control, which goes nowhere.
    around = max(0, start - _CONTEXT_LENGTH), end + _CONTEXT_LENGTH
    first = max((control.end() for control in CONTROL.finditer(text, around[0], start)), default=around[0])
    last = next((control.start() for control in CONTROL.finditer(text, end, around[1])), around[1])
    return {
        "type": code("TextQuoteSelector"),
        "exact": words(start, end),
        "prefix": words(first, start),
        "suffix": words(end, last),
    }
