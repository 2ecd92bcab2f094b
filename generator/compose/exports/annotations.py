"""Every statement as a W3C Web Annotation (w3.org/TR/annotation-model) of the captured text."""

from collections.abc import Iterable
from functools import partial

from generator.compose.exports.export import Export, File, Order, Pieces
from generator.compose.kinds import kind_of, statement_text
from generator.compose.lens import Lens
from generator.compose.values import Json, Lines, Ours, code, encoded, json_text
from generator.corpus import Entry
from generator.model import Source

_CONTEXT_LENGTH = 32


_HEAD: dict[str, Json] = {
    "@context": code("http://www.w3.org/ns/anno.jsonld"),
    "id": code("data/annotations.jsonld"),
    "type": code("AnnotationPage"),
}
"""An AnnotationPage but for its items: the annotations of all sources, by the sources' ids."""


def _pieces(lens: Lens, source: Source) -> Pieces:
    """A source's statements, each as an annotation, in the order of its text."""
    in_order = sorted(lens.corpus.entries_of(source.id), key=lambda entry: lens.verified.anchors[entry.id].spans)
    found = (entry for entry in in_order if lens.verified.anchors[entry.id].spans)
    return {"annotations.jsonld": [encoded(_annotation(lens, entry)) for entry in found]}


def _whole(lens: Lens, pieces: Iterable[str]) -> str:
    return json_text({**_HEAD, "items": Lines(pieces)})


def _annotation(lens: Lens, entry: Entry) -> dict[str, Json]:
    capture = entry.source.capture
    targets: tuple[Json, ...] = tuple(
        {
            "source": lens.held(entry.source.URL) or code(f"urn:sha256:{capture.sha256}"),
            "selector": (
                _quote(lens, entry, *span),
                {"type": code("TextPositionSelector"), "start": span[0], "end": span[1]},
            ),
        }
        for span in lens.verified.anchors[entry.id].spans
    )
    quoted = kind_of(entry).quoted
    return {
        "id": code(lens.statement_href(entry.id)),
        "type": code("Annotation"),
        "motivation": code("highlighting" if quoted else "describing"),
        "body": {
            "type": code("TextualBody"),
            "value": statement_text(lens, entry)[0],
            "format": code("text/plain"),
            "purpose": code("tagging" if quoted else "describing"),
        },
        "target": targets if len(targets) > 1 else targets[0],
    }


def _quote(lens: Lens, entry: Entry, start: int, end: int) -> dict[str, Json]:
    words = partial(lens.verified.captured, entry.source.id)
    return {
        "type": code("TextQuoteSelector"),
        "exact": words(start, end),
        "prefix": words(max(0, start - _CONTEXT_LENGTH), start),
        "suffix": words(end, end + _CONTEXT_LENGTH),
    }


ANNOTATIONS = Export(
    (
        File(
            "data/annotations.jsonld",
            "application/ld+json",
            _whole,
            Ours("Every statement as a W3C Web Annotation of the captured text"),
            Order.ID,
        ),
    ),
    _pieces,
)
