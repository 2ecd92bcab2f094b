"""The passages of each source in the order of its text, named for readers: ¶3a is the first used in paragraph 3."""

from collections import defaultdict
from dataclasses import dataclass

from generator.verified import NOTHING, CaptureText, Held, Paragraph, VerifiedCorpus, interface, worded
from generator.words import Catalogue

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A used stretch of a source. `anchor` is its id on the source's page, `anchors` all ids that lead to it."""

    source: str
    start: int
    end: int
    paragraph: Paragraph
    label: Held
    spoken: Held
    anchor: str
    anchors: tuple[str, ...]
    statements: tuple[str, ...]


def passages_of(verified: VerifiedCorpus, source: str, words: Catalogue) -> tuple[Passage, ...]:
    """Every distinct span of a source that a statement rests on, labelled."""
    uses: dict[Span, list[tuple[str, str]]] = defaultdict(list)
    for entry in verified.corpus.entries_of(source):
        for part, span in enumerate(verified.anchors[entry.id].spans):
            uses[span].append((entry.id, entry.id if part == 0 else f"{entry.id}-part-{part + 1}"))
    paragraphs = {span: _paragraph(verified.captures[source], span[0]) for span in uses}
    sharing: dict[int | Paragraph, list[Span]] = defaultdict(list)
    for span in sorted(uses):
        sharing[paragraphs[span].number or paragraphs[span]].append(span)
    passages = []
    for span in sorted(uses):
        paragraph = paragraphs[span]
        beside = sharing[paragraph.number or paragraph]
        letter = _letter(beside.index(span)) if len(beside) > 1 else NOTHING
        statements = tuple(dict.fromkeys(statement for statement, _ in uses[span]))
        anchors = tuple(anchor for _, anchor in uses[span])
        label, spoken = _label(paragraph, letter, words)
        passages.append(Passage(source, *span, paragraph, label, spoken, anchors[0], anchors, statements))
    return tuple(passages)


def _paragraph(capture: CaptureText, offset: int) -> Paragraph:
    found = capture.paragraph_at(offset)
    if found is None:
        raise ValueError(f"no paragraph at {offset}: a passage begins in a paragraph")
    return found


def _letter(index: int) -> Held:
    """a … z, aa, ab …"""
    letters = NOTHING
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = worded("{:c}{}", ord("a") + rest, letters)
    return letters


def _label(paragraph: Paragraph, letter: Held, words: Catalogue) -> tuple[Held, Held]:
    if paragraph.number is None:
        region = interface(words, f"common.region.{paragraph.kind}")
        label = worded("{} {}", region, letter) if letter else region
        return label, label
    return worded("¶{}{}", paragraph.number, letter), interface(
        words, "common.paragraph", number=worded("{}{}", paragraph.number, letter)
    )
