"""Every statement as a W3C Web Annotation (w3.org/TR/annotation-model) of the captured text."""

from generator.compose.lens import Lens
from generator.compose.statements import statement_text
from generator.corpus import Entry
from generator.model import Quotation

_CONTEXT_LENGTH = 32


def annotations(lens: Lens) -> dict[str, object]:
    """An AnnotationCollection in one page: a statement each, in the order of the sources' texts."""
    entries = sorted(lens.corpus.entries.values(), key=lambda e: (e.source.id, lens.verified.anchors[e.id].spans))
    items = [_annotation(lens, entry) for entry in entries if lens.verified.anchors[entry.id].spans]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "data/annotations.jsonld",
        "type": "AnnotationPage",
        "items": items,
    }


def _annotation(lens: Lens, entry: Entry) -> dict[str, object]:
    capture = entry.source.capture
    targets = [
        {
            "source": entry.source.URL or f"urn:sha256:{capture.sha256}",
            "selector": [
                _quote(lens, entry, *span),
                {"type": "TextPositionSelector", "start": span[0], "end": span[1]},
            ],
        }
        for span in lens.verified.anchors[entry.id].spans
    ]
    quoted = isinstance(entry.statement, Quotation)
    return {
        "id": lens.statement_href(entry.id),
        "type": "Annotation",
        "motivation": "highlighting" if quoted else "describing",
        "body": {
            "type": "TextualBody",
            "value": statement_text(lens, entry)[0],
            "format": "text/plain",
            "purpose": "tagging" if quoted else "describing",
        },
        "target": targets if len(targets) > 1 else targets[0],
    }


def _quote(lens: Lens, entry: Entry, start: int, end: int) -> dict[str, object]:
    text = lens.verified.captures[entry.source.id].text
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _CONTEXT_LENGTH) : start],
        "suffix": text[end : end + _CONTEXT_LENGTH],
    }
