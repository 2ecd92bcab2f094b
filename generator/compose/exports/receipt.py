"""The receipt: what was verified by which rules, so that anybody can hold a copy of the site against the sources."""

from collections.abc import Iterable
from hashlib import sha256

from generator.compose.lens import Lens
from generator.compose.sections.asserted import asserted
from generator.compose.sections.readers import read_by
from generator.compose.values import Json, Lines, code, codes, encoded, json_text
from generator.corpus import Entry
from generator.model import Source, Vouched
from generator.verify import NORMALISATION
from generator.verify.fingerprint import REVISION, fingerprint
from generator.verify.telling.prose import has_prose


def receipt(lens: Lens, statements: Iterable[str]) -> str:
    """What was counted, what the captured files are, who has read what, and where each statement stands."""
    counts = lens.verified.counts
    record: Json = {
        "normalisation": code(NORMALISATION),
        "revision": REVISION,
        "rules": code(fingerprint(lens.corpus.briefing.settings)),
        "counts": {
            "statements": counts.statements,
            "verified": counts.verified,
            "passages": counts.passages,
            "found": counts.found,
            "waived": counts.waived,
            "unverifiable": counts.unverifiable,
        },
        "assertions": {
            row.asserts: {"fields": row.fields, "held_by": codes(row.rules), "read": row.read, "read_twice": row.twice}
            for row in asserted(lens)
        },
        "captures": {
            source.id: {"file": lens.held(source.capture.file), "sha256": code(source.capture.sha256)}
            for source in lens.corpus.sources.values()
        },
        "readings": {
            document.raw.file: {
                "accepted": tuple(code(acceptance.code) for acceptance in document.model.accept),
                "read_by": read_by(lens, document.model.approved),
            }
            for document in lens.corpus.documents.values()
            if isinstance(document.model, Vouched) and has_prose(document.model)
        },
        "statements": Lines(statements),
    }
    return json_text(record)


def rows(lens: Lens, source: Source) -> Iterable[str]:
    """Where each statement of a source stands, and the hash of what stands there."""
    return (encoded(_stands(lens, entry)) for entry in lens.corpus.entries_of(source.id))


def _stands(lens: Lens, entry: Entry) -> dict[str, Json]:
    """Spans are half-open, in code points of the captured text; the hash is of their words, a line feed behind each.

    `left_out` are the parts of them that are not the source's own words: menus and the like in the middle of a passage.
    """
    spans = lens.verified.anchors[entry.id].spans
    furniture = lens.verified.captures[entry.source.id].furniture
    left_out = tuple(part for part in furniture if any(part[0] < end and start < part[1] for start, end in spans))
    words = "".join(f"{lens.verified.captured(entry.source.id, *span)}\n" for span in spans)
    row: dict[str, Json] = {
        "id": code(entry.id),
        "source": code(entry.source.id),
        "spans": spans,
        "sha256": code(sha256(words.encode()).hexdigest()),
    }
    return row | {"left_out": left_out} if left_out else row
