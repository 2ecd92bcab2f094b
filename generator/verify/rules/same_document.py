"""P013: two sources are one document."""

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.verify.rules.own_writings import Marks


def same_document(corpus: Corpus, marked: Mapping[str, Marks]) -> Iterator[Finding]:
    """P013 (review): a capture with the bytes of another source's, or with the same words in a row.

    `marked`: the marks of each source. Marks tell of no text that is shorter than one.
    """
    first: dict[bytes | str, str] = {}
    for identity, marks in marked.items():
        capture = corpus.sources[identity].capture
        keys: list[bytes | str] = [capture.sha256, *([marks.captured] if marks.captured else [])]
        if other := next((first[key] for key in keys if key in first), None):
            place = corpus.document("sources", identity).place("capture", "file")
            message = f"seeds/{capture.file} is the document of '{other}' once more: what it says is counted twice"
            hint = (
                f"Move what is new here into content/sources/{other}.yml and delete this file, or accept with a reason."
            )
            yield Finding("P013", Severity.REVIEW, place, message, hint)
        for key in keys:
            first.setdefault(key, identity)
