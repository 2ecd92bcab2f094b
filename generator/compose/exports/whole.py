"""The briefing as one record, and the verdict on each of its statements."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from generator.compose.asserted import asserted
from generator.compose.exports.export import Export, File, Pieces
from generator.compose.lens import Lens
from generator.compose.lines import captured_words
from generator.compose.values import Json, Lines, Ours, code, codes, encoded, json_text
from generator.corpus import Entry
from generator.model import Approval, Model, Source, Standing, Vouched
from generator.verified import worded
from generator.verify import NORMALISATION
from generator.verify.fingerprint import fingerprint
from generator.verify.telling.prose import has_prose


def _briefing(lens: Lens, sources: Iterable[str]) -> str:
    """All content as it was read, with ids, in the shape of the content files."""
    corpus = lens.corpus

    def dumped(models: Iterable[Model]) -> Json:
        return tuple(lens.verified.content(model) for model in models)

    record: Json = {
        "briefing": lens.verified.content(corpus.briefing),
        "sources": Lines(sources),
        "countries": dumped(corpus.countries.values()),
        "territories": dumped(corpus.territories.values()),
        "actors": dumped(corpus.actors.values()),
        "topics": dumped(corpus.topics.values()),
        "comparisons": dumped(corpus.comparisons.values()),
    }
    return json_text(record)


def _verification(lens: Lens, verdicts: Iterable[str]) -> str:
    """The verdict on each statement, after what was counted and what the captured files are."""
    counts = lens.verified.counts
    record: Json = {
        "normalisation": code(NORMALISATION),
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
                "read_by": _read_by(lens, document.model.approved),
            }
            for document in lens.corpus.documents.values()
            if isinstance(document.model, Vouched) and has_prose(document.model)
        },
        "statements": Lines(verdicts),
    }
    return json_text(record)


def _read_by(lens: Lens, stamps: Sequence[Approval | Standing]) -> Json:
    """Who has read it against what it rests on; empty where nobody has."""
    return tuple({"by": lens.held(stamp.by), "date": code(stamp.date)} for stamp in stamps)


def _verdict(lens: Lens, entry: Entry) -> dict[str, Json]:
    """A statement with its spans, the SHA-256 of the words in them, its grade, what was accepted and who read it."""
    anchor = lens.verified.anchors[entry.id]
    return {
        "id": code(entry.id),
        "kind": code(entry.statement.kind),
        "source": code(entry.source.id),
        "verdict": worded("found in the source"),
        "spans": anchor.spans,
        "sha256": code(sha256(captured_words(lens, entry, trimmed=False).encode()).hexdigest()),
        "grade": code(anchor.grade),
        "speaker_checked": anchor.speaker_checked,
        "accepted": codes(anchor.accepted),
        "read_by": _read_by(lens, entry.statement.approved),
    }


def _verdicts(lens: Lens, source: Source) -> Pieces:
    return {"verification.json": [encoded(_verdict(lens, entry)) for entry in lens.corpus.entries_of(source.id)]}


def _content(lens: Lens, source: Source) -> Pieces:
    return {"briefing.json": [encoded(lens.verified.content(source))]}


_JSON = "application/json"
VERIFICATION = Export(
    (
        File(
            "data/verification.json",
            _JSON,
            _verification,
            Ours("Each statement with its spans, their hash and the verdict"),
        ),
    ),
    _verdicts,
)
BRIEFING = Export((File("data/briefing.json", _JSON, _briefing, Ours("All content of the briefing")),), _content)
