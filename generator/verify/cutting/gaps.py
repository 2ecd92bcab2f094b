"""What the gaps of an elision jump over."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.verify.cutting.cuts import condition_in, negation_in
from generator.verify.cutting.frames import words_of
from generator.verify.cutting.turning import tongue, turns
from generator.verify.numerals.reading.scales import NUMBER_WORDS
from generator.verify.text.quotemarks import Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.verdict import Issue


def gap_issues(source: SourceText, spans: Sequence[Span], runs: Sequence[Quoted | None]) -> Iterator[Issue]:
    """What the gaps of an elision jump over."""
    for (first, second), run, other in zip(pairwise(spans), runs, runs[1:], strict=False):
        gap = source.text[first.end : second.start]
        spoken = gap if run is other else _spoken(source, Span(first.end, second.start))
        # "It depends on them if they come": what stands before the gap can make its "if" a "whether".
        lead = " ".join(words_of(source.text[first.start : first.end])[-3:])
        language = tongue(source.text[first.start : second.end])
        found = (
            negation_in(gap, language)
            or condition_in(f"{lead} {gap}", language)
            or turns("limit", gap, language)
            or _number_in(spoken)
        )
        if found:
            message = f"the gap leaves out {found!r}"
            hint = "Take the words in, or accept the finding by name with your reason."
            yield Issue("Q025", "review", message, hint, (("left out", " ".join(gap.split())[:160]),))
    short = [span for span in spans if len(words_of(source.text[span.start : span.end])) < 2]
    if len(spans) > 1 and short:
        words = source.text[short[0].start : short[0].end]
        message = f"a part of the quotation is the single word {words!r}"
        yield Issue("Q026", "review", message, "Quote a longer run of words, or accept the finding by name.", ())


def _spoken(source: SourceText, gap: Span) -> str:
    """What stands in quotation marks within a gap."""
    parts = []
    for run in source.quoted:
        if run.depth == 0 and run.words.touches(gap):
            parts.append(source.text[max(run.words.start, gap.start) : min(run.words.end, gap.end)])
    return " ".join(parts)


def _number_in(text: str) -> str:
    return next((w for w in words_of(text) if any(c.isdigit() for c in w) or w.lower() in NUMBER_WORDS), "")
