"""The passages of each source in the order of its text, named for readers: ¶3a is the first used in paragraph 3."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.verified import CaptureText, Paragraph, VerifiedCorpus

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A used stretch of a source. `anchor` is its id on the source's page, `anchors` all ids that lead to it."""

    source: str
    start: int
    end: int
    paragraph: Paragraph
    label: str
    spoken: str
    anchor: str
    anchors: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passages:
    """All passages: by source in order, and by statement in the order of its selectors."""

    by_source: Mapping[str, tuple[Passage, ...]]
    by_statement: Mapping[str, tuple[Passage, ...]]


def passages_of(verified: VerifiedCorpus) -> Passages:
    """Every distinct span that a statement rests on, labelled."""
    uses: dict[str, dict[Span, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for identity, anchor in verified.anchors.items():
        source = verified.corpus.entries[identity].source.id
        for part, span in enumerate(anchor.spans):
            uses[source][span].append((identity, identity if part == 0 else f"{identity}-part-{part + 1}"))
    by_source = {source: _of_source(source, spans, verified.captures[source]) for source, spans in sorted(uses.items())}
    by_span = {(p.source, p.start, p.end): p for passages in by_source.values() for p in passages}
    by_statement = {
        identity: tuple(by_span[verified.corpus.entries[identity].source.id, *span] for span in anchor.spans)
        for identity, anchor in verified.anchors.items()
    }
    return Passages(by_source, by_statement)


def _of_source(source: str, spans: Mapping[Span, list[tuple[str, str]]], capture: CaptureText) -> tuple[Passage, ...]:
    paragraphs = {span: _paragraph(capture, span[0]) for span in spans}
    sharing: dict[Paragraph, list[Span]] = defaultdict(list)
    for span in sorted(spans):
        sharing[paragraphs[span]].append(span)
    passages = []
    for span in sorted(spans):
        paragraph = paragraphs[span]
        letter = _letter(sharing[paragraph].index(span)) if len(sharing[paragraph]) > 1 else ""
        statements = tuple(dict.fromkeys(statement for statement, _ in spans[span]))
        anchors = tuple(anchor for _, anchor in spans[span])
        label, spoken = _label(paragraph, letter)
        passages.append(Passage(source, *span, paragraph, label, spoken, anchors[0], anchors, statements))
    return tuple(passages)


def _paragraph(capture: CaptureText, offset: int) -> Paragraph:
    found = capture.paragraph_at(offset)
    if found is None:
        raise ValueError(f"no paragraph at {offset}: a passage begins in a paragraph")
    return found


def _letter(index: int) -> str:
    """a … z, aa, ab …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _label(paragraph: Paragraph, letter: str) -> tuple[str, str]:
    if paragraph.number is None:
        return f"{paragraph.kind} {letter}".strip(), f"{paragraph.kind} {letter}".strip()
    return f"¶{paragraph.number}{letter}", f"paragraph {paragraph.number}{letter}"
