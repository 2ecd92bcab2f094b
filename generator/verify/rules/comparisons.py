"""D: comparisons say what each period's sources say. Silence is never "unchanged"."""

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Comparison, TopicReading
from generator.validate import Document
from generator.verified import Anchor, CaptureText


def comparisons(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """Every comparison of the briefing."""
    for comparison in corpus.comparisons.values():
        document = corpus.document("comparisons", comparison.id)
        for index, topic in enumerate(comparison.topics):
            yield from _silence(document, index, topic, comparison)
            for key, side, period in (
                ("first", topic.first, comparison.first),
                ("second", topic.second, comparison.second),
            ):
                cited = side.evidence if side else ()
                yield from _of_period(corpus, document, ("topics", index, key, "evidence"), cited, period)
        for index, pair in enumerate(comparison.pairs):
            yield from _of_period(corpus, document, ("pairs", index, "first"), (pair.first,), comparison.first)
            yield from _of_period(corpus, document, ("pairs", index, "second"), (pair.second,), comparison.second)
        for index, only in enumerate(comparison.only):
            yield from _of_period(corpus, document, ("only", index, "evidence"), only.evidence, only.period)


def _silence(document: Document, index: int, topic: TopicReading, comparison: Comparison) -> Iterator[Finding]:
    place = document.place("topics", index, "change")
    silent = [
        period
        for side, period in ((topic.first, comparison.first), (topic.second, comparison.second))
        if side is None or not side.evidence
    ]
    if silent and topic.change != "not-mentioned":
        message = f"'{topic.change}' where the sources of {silent[0]} are silent on '{topic.topic}'"
        hint = "Write 'change: not-mentioned', or add what those sources say with its evidence."
        yield Finding("D001", Severity.ERROR, place, message, hint)
    if topic.change == "not-mentioned" and len(silent) != 1:
        message = f"'not-mentioned' where {'neither' if silent else 'each'} period has a statement"
        hint = "Leave out the side whose sources are silent, or name the change."
        yield Finding("D002", Severity.ERROR, place, message, hint)


def _of_period(
    corpus: Corpus, document: Document, path: tuple[str | int, ...], cited: tuple[str, ...], period: str
) -> Iterator[Finding]:
    for index, identity in enumerate(cited):
        entry = corpus.entries.get(identity)
        found = corpus.period_of(entry.source) if entry else None
        if entry and (found is None or found.id != period):
            of = found.label if found else "no period"
            message = f"'{identity}' is from a source of {of}, not of {period}"
            hint = f"Cite a statement from a source of {period}."
            yield Finding("D003", Severity.ERROR, document.place(*path, index), message, hint)
