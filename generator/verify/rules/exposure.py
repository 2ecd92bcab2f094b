"""V: no more of a source is shown than its rights allow."""

from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor
from generator.verify.case import Case

_MOST = 0.8


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
    """The passages of a source together are no more of its running text than its rights allow.

    Of a short text the share would leave nothing to cite: so many words as the settings say may be shown of any, as
    long as a fifth of it stays with its publisher. A share in the source's own record knows no such exception.
    """
    limit = source.rights.share or max(corpus.briefing.settings.share, _always(corpus, capture))
    running = capture.running(span for anchor in anchors.values() for span in anchor.spans)
    shown = running / capture.main_length if capture.main_length else 0.0
    if shown > limit and not source.rights.whole_text:
        place = corpus.document("sources", source.id).place("rights")
        message = f"{shown:.0%} of the source's running text is shown; {limit:.0%} is allowed"
        hint = "Cite fewer or shorter passages, or raise 'share' if the rights allow it."
        yield Finding("V003", Severity.ERROR, place, message, hint)


def _always(corpus: Corpus, capture: CaptureText) -> float:
    """The share of a text that its settings' words make, up to most of it."""
    words = sum(len(capture.text[p.start : p.end].split()) for p in capture.paragraphs if p.kind == "text")
    return min(corpus.briefing.settings.always_words / words, _MOST) if words else _MOST
