"""The passages of each source in the order of its text, named for readers: ¶3a is the first used in paragraph 3,
p. 3a the first on page 3 of a document that has pages."""

from collections import defaultdict
from dataclasses import dataclass

from generator.captured import CaptureText, Paragraph
from generator.model.base import Typed
from generator.verified import NOTHING, Held, VerifiedCorpus, interface, worded
from generator.words import Catalogue

Span = tuple[int, int]
Where = int | Paragraph | tuple[Typed, ...]
"""The page or the pages, else the number of the paragraph, else the paragraph that has none."""


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
    capture = verified.corpus.sources[source].capture
    paragraphs = {span: _paragraph(verified.captures[source], span[0]) for span in uses}
    where: dict[Span, Where] = {
        span: capture.pages_of(*span) or paragraphs[span].number or paragraphs[span] for span in uses
    }
    sharing: dict[Where, list[Span]] = defaultdict(list)
    for span in sorted(uses):
        sharing[where[span]].append(span)
    passages = []
    for span in sorted(uses):
        beside = sharing[where[span]]
        letter = _letter(beside.index(span)) if len(beside) > 1 else NOTHING
        statements = tuple(dict.fromkeys(statement for statement, _ in uses[span]))
        anchors = tuple(anchor for _, anchor in uses[span])
        pages = tuple(verified.held(label) for label in capture.pages_of(*span))
        label, spoken = _on_pages(pages, letter, words) if pages else _label(paragraphs[span], letter, words)
        passages.append(Passage(source, *span, paragraphs[span], label, spoken, anchors[0], anchors, statements))
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


def _on_pages(pages: tuple[Held, ...], letter: Held, words: Catalogue) -> tuple[Held, Held]:
    """By the page, or the two between which it stands; a letter is set apart from a page that is called by letters."""
    called = worded("{}–{}", *pages) if len(pages) > 1 else pages[0]
    number = worded("{} {}" if letter and not called[-1].isdigit() else "{}{}", called, letter)
    if len(pages) > 1:
        return interface(words, "common.pages-short", number=number), interface(words, "common.pages", number=number)
    return interface(words, "common.page-short", number=number), interface(words, "common.page", number=number)


def _label(paragraph: Paragraph, letter: Held, words: Catalogue) -> tuple[Held, Held]:
    if paragraph.number is None:
        region = interface(words, f"common.region.{paragraph.kind}")
        label = worded("{} {}", region, letter) if letter else region
        return label, label
    return worded("¶{}{}", paragraph.number, letter), interface(
        words, "common.paragraph", number=worded("{}{}", paragraph.number, letter)
    )
