"""K001: what is said to have been changed does not stand as it stood, and what is said to be gone does not stand."""

from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verified import Anchor
from generator.verify.accounts import accounts, fields_of, record, same


def corrections(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """Of several corrections of one statement the last is what it now differs from. What is withdrawn differs."""
    if not source.corrections:
        return
    document = corpus.document("sources", source.id)
    standing = {one.id: one for one in (record(source.id, document.raw.data), *accounts(source.id, document.raw.data))}
    last = {entry.of: index for index, entry in enumerate(source.corrections)}
    for index, entry in enumerate(source.corrections):
        now = standing.get(entry.of)
        if now is None:
            continue
        if unknown := [key for key in entry.was if key not in fields_of(now.kind)]:
            place = document.place("corrections", index, "was", unknown[0])
            message = f"no {now.kind} has a field '{unknown[0]}' that could have stood"
            hint = f"Its fields are {', '.join(fields_of(now.kind))}."
            yield Finding("K001", Severity.ERROR, place, message, hint)
        elif index == last[entry.of] and all(same(now.said(key), stood) for key, stood in entry.was.items()):
            message = f"what is said to have stood of '{entry.of}' stands there now"
            hint = "Write under 'was' what was published before the change; `briefing diff` prints the line."
            yield Finding("K001", Severity.ERROR, document.place("corrections", index, "was"), message, hint)


def withdrawn(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The sources that the briefing says were taken back."""
    document = corpus.document("briefing", "briefing")
    for index, entry in enumerate(corpus.briefing.withdrawn):
        if entry.source in corpus.sources:
            message = f"'{entry.source}' is said to be withdrawn and is a source of this briefing"
            hint = "Take the entry out, or the source."
            yield Finding("K001", Severity.ERROR, document.place("withdrawn", index, "source"), message, hint)
