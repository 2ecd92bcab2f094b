"""P: what is marked as no running text is whole lines: a part of a line that is taken out turns its sentence."""

from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor


def whole_lines(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """Each stretch of furniture begins and ends with a line."""
    for start, end in capture.furniture:
        before = capture.text[capture.text.rfind("\n", 0, start) + 1 : start]
        line_end = capture.text.find("\n", end)
        after = capture.text[end : line_end if line_end >= 0 else len(capture.text)]
        if any(char.isalnum() for char in before + after):
            message = "a part of a line is marked as furniture"
            hint = "Mark whole lines, or accept the finding by name with your reason."
            place = corpus.document("sources", source.id).place("capture", "regions")
            words = " ".join(capture.text[start:end].split())[:80]
            yield Finding("P010", Severity.REVIEW, place, message, hint, (("words", words),))
