"""The briefing as one record, and the verdict on each of its statements."""

from hashlib import sha256

from generator.compose.lens import Lens
from generator.compose.statements import captured_words
from generator.verify import NORMALISATION


def briefing_record(lens: Lens) -> dict[str, object]:
    """All content as it was read, with ids, in the shape of the content files."""
    corpus = lens.corpus

    def dumped(models: object) -> list[object]:
        return [m.model_dump(mode="json", exclude_none=True) for m in models]  # type: ignore[attr-defined]

    return {
        "briefing": corpus.briefing.model_dump(mode="json", exclude_none=True),
        "sources": dumped(corpus.sources.values()),
        "countries": dumped(corpus.countries.values()),
        "territories": dumped(corpus.territories.values()),
        "actors": dumped(corpus.actors.values()),
        "topics": dumped(corpus.topics.values()),
        "comparisons": dumped(corpus.comparisons.values()),
    }


def verification(lens: Lens) -> dict[str, object]:
    """Each statement with its spans, the SHA-256 of the words in them, its grade and what an editor accepted."""
    counts = lens.verified.counts
    return {
        "normalisation": NORMALISATION,
        "counts": {
            "statements": counts.statements,
            "verified": counts.verified,
            "passages": counts.passages,
            "found": counts.found,
            "waived": counts.waived,
            "unverifiable": counts.unverifiable,
        },
        "captures": {
            source.id: {"file": source.capture.file, "sha256": source.capture.sha256}
            for source in lens.corpus.sources.values()
        },
        "statements": [
            {
                "id": identity,
                "kind": lens.corpus.entries[identity].statement.kind,
                "source": lens.corpus.entries[identity].source.id,
                "verdict": "found in the source",
                "spans": [list(span) for span in anchor.spans],
                "sha256": sha256(
                    captured_words(lens, lens.corpus.entries[identity], trimmed=False).encode()
                ).hexdigest(),
                "grade": anchor.grade,
                "speaker_checked": anchor.speaker_checked,
                "accepted": list(anchor.accepted),
            }
            for identity, anchor in lens.verified.anchors.items()
        ],
    }
