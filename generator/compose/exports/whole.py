"""The briefing as one record, and the verdict on each of its statements."""

from collections.abc import Sequence
from hashlib import sha256

from generator.compose.asserted import asserted
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.corpus import Entry
from generator.model import Approval, Standing, Vouched
from generator.verify import NORMALISATION
from generator.verify.fingerprint import fingerprint
from generator.verify.prose import has_prose


def briefing_record(lens: Lens, sources: object) -> dict[str, object]:
    """All content as it was read, with ids, in the shape of the content files. `sources` are those, dumped already."""
    corpus = lens.corpus

    def dumped(models: object) -> list[object]:
        return [m.model_dump(mode="json", exclude_none=True) for m in models]  # type: ignore[attr-defined]

    return {
        "briefing": corpus.briefing.model_dump(mode="json", exclude_none=True),
        "sources": sources,
        "countries": dumped(corpus.countries.values()),
        "territories": dumped(corpus.territories.values()),
        "actors": dumped(corpus.actors.values()),
        "topics": dumped(corpus.topics.values()),
        "comparisons": dumped(corpus.comparisons.values()),
    }


def verification(lens: Lens, verdicts: object) -> dict[str, object]:
    """The verdict on each statement, after what was counted and what the captured files are."""
    counts = lens.verified.counts
    return {
        "normalisation": NORMALISATION,
        "rules": fingerprint(lens.corpus.briefing.settings),
        "counts": {
            "statements": counts.statements,
            "verified": counts.verified,
            "passages": counts.passages,
            "found": counts.found,
            "waived": counts.waived,
            "unverifiable": counts.unverifiable,
        },
        "assertions": {
            row.asserts: {"fields": row.fields, "held_by": list(row.rules), "read": row.read, "read_twice": row.twice}
            for row in asserted(lens)
        },
        "captures": {
            source.id: {"file": source.capture.file, "sha256": source.capture.sha256}
            for source in lens.corpus.sources.values()
        },
        "readings": {
            document.raw.file: {
                "accepted": [acceptance.code for acceptance in document.model.accept],
                "read_by": _read_by(document.model.approved),
            }
            for document in lens.corpus.documents.values()
            if isinstance(document.model, Vouched) and has_prose(document.model)
        },
        "statements": verdicts,
    }


def _read_by(stamps: Sequence[Approval | Standing]) -> list[dict[str, str]]:
    """Who has read it against what it rests on; empty where nobody has."""
    return [{"by": stamp.by, "date": stamp.date} for stamp in stamps]


def verdict(lens: Lens, entry: Entry) -> dict[str, object]:
    """A statement with its spans, the SHA-256 of the words in them, its grade, what was accepted and who read it."""
    anchor = lens.verified.anchors[entry.id]
    return {
        "id": entry.id,
        "kind": entry.statement.kind,
        "source": entry.source.id,
        "verdict": "found in the source",
        "spans": [list(span) for span in anchor.spans],
        "sha256": sha256(captured_words(lens, entry, trimmed=False).encode()).hexdigest(),
        "grade": anchor.grade,
        "speaker_checked": anchor.speaker_checked,
        "accepted": list(anchor.accepted),
        "read_by": _read_by(entry.statement.approved),
    }
