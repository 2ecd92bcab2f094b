"""V: no more of a source is shown than its rights allow."""

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor, CaptureText
from generator.verify.case import Case


def passage_words(case: Case) -> Iterator[Finding]:
    """A passage is no longer than the source's rights allow."""
    source = case.entry.source
    limit = source.rights.passage_words or case.corpus.briefing.settings.passage_words
    if source.rights.whole_text:
        return
    for passage in case.passages:
        count = len(passage.split())
        if count > limit:
            message = f"a passage of {count} words; {limit} are allowed"
            hint = "Cite the shortest run of words that carries the statement, or split it."
            yield case.finding("V002", ("id",), message, hint, ("passage", f"{passage[:120]} …"))


def share(corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The passages of a source together are no more of its running text than its rights allow."""
    used = {offset for anchor in anchors.values() for start, end in anchor.spans for offset in range(start, end)}
    limit = source.rights.share or corpus.briefing.settings.share
    running = sum(len(used.intersection(range(p.start, p.end))) for p in capture.paragraphs if p.kind == "text")
    shown = running / capture.main_length if capture.main_length else 0.0
    if shown > limit and not source.rights.whole_text:
        place = corpus.document("sources", source.id).place("rights")
        message = f"{shown:.0%} of the source's running text is shown; {limit:.0%} is allowed"
        hint = "Cite fewer or shorter passages, or raise 'share' if the rights allow it."
        yield Finding("V003", Severity.ERROR, place, message, hint)
