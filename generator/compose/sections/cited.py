"""Passages of a source in their context, with the statements that rest on each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.captured import CaptureText
from generator.compose.fragments import on_the_page
from generator.compose.kinds import holder_of, kind_of
from generator.compose.lens import Lens
from generator.compose.passages import Passage
from generator.compose.sections.readers import readers_of
from generator.compose.statements import grade_of
from generator.compose.views import NameView, ReaderView
from generator.compose.volumes import card_href
from generator.model import Quotation
from generator.verified import NOTHING, Held, worded


@dataclass(frozen=True, slots=True)
class Use:
    """A statement that rests on a passage, who holds it where its text does not begin so, and where the site shows it.

    Of a quotation also how its words match, and the outlets through which they came.
    """

    id: str
    kind: str
    text: Held
    words: bool
    holder: NameView | None
    href: str | None
    readers: tuple[ReaderView, ...]
    how: Held = NOTHING
    grade: str = ""
    via: tuple[NameView, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage with the words around it, and what rests on it. `shown` is where all of that begins and ends in the
    capture, `cuts` says whether the paragraph goes on before it, and after. `href` is where the words stand on the page
    that the source is published on, if it has an address."""

    anchors: tuple[str, ...]
    label: Held
    start: int
    end: int
    shown: tuple[int, int]
    cuts: tuple[bool, bool]
    uses: tuple[Use, ...]
    href: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, `marked` where a passage covers it, with the anchors of the passages that begin with it."""

    text: Held
    marked: bool
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A text that is shown once, with all passages in it; `cuts` as with a passage."""

    pieces: tuple[Piece, ...]
    passages: tuple[PassageView, ...]
    cuts: tuple[bool, bool]

    @property
    def uses(self) -> tuple[tuple[tuple[Held, ...], Use], ...]:
        """What rests on the text, once each, with the labels of its passages."""
        labels: dict[str, tuple[Held, ...]] = {}
        for passage in self.passages:
            for use in passage.uses:
                labels[use.id] = (*labels.get(use.id, ()), passage.label)
        uses = {use.id: use for passage in self.passages for use in passage.uses}
        return tuple((labels[identity], use) for identity, use in uses.items())


def passage_view(lens: Lens, capture: CaptureText, passage: Passage, context: int) -> PassageView:
    """A passage with at most `context` words of its paragraph on either side."""
    last = capture.paragraph_at(passage.end - 1) or passage.paragraph
    begin, end = capture.whole(passage.paragraph)[0], capture.whole(last)[1]
    before = capture.own(begin, passage.start).split(" ")
    after = capture.own(passage.end, max(end, passage.end)).split(" ")
    kept_before, kept_after = before[-context - 1 :], after[: context + 1]
    address = lens.held(lens.corpus.sources[passage.source].URL)
    published = address.startswith(("https://", "http://"))
    return PassageView(
        anchors=passage.anchors,
        label=passage.label,
        start=passage.start,
        end=passage.end,
        shown=(passage.start - len(" ".join(kept_before)), passage.end + len(" ".join(kept_after))),
        cuts=(len(kept_before) < len(before), len(kept_after) < len(after)),
        href=on_the_page(address, capture, passage.start, passage.end) if published else "",
        uses=tuple(use_view(lens, identity) for identity in passage.statements),
    )


def blocks(lens: Lens, source: str, passages: Iterable[PassageView]) -> tuple[Block, ...]:
    """Passages in the order of the text, those together whose words or contexts overlap: no sentence stands twice."""
    groups: list[list[PassageView]] = []
    reached = -1
    for passage in passages:
        if passage.shown[0] < reached:
            groups[-1].append(passage)
        else:
            groups.append([passage])
        reached = max(reached, passage.shown[1])
    return tuple(_block(lens, source, group) for group in groups)


def _block(lens: Lens, source: str, passages: Sequence[PassageView]) -> Block:
    first = min(passages, key=lambda passage: passage.shown[0])
    last = max(passages, key=lambda passage: passage.shown[1])
    edges = {first.shown[0], last.shown[1], *(edge for passage in passages for edge in (passage.start, passage.end))}
    stretches = list(pairwise(sorted(edges)))
    marked = {s for s in stretches if any(passage.start <= s[0] and s[1] <= passage.end for passage in passages)}
    cuts = (first.cuts[0], last.cuts[1])
    context = [stretch for stretch in stretches if stretch not in marked]
    whole = not any(cuts) and not lens.corpus.sources[source].rights.whole_text
    left_out = max(context, key=lambda stretch: stretch[1] - stretch[0]) if whole and context else None
    pieces: list[Piece] = []
    for start, end in stretches:
        if (start, end) == left_out:
            pieces += _ends(lens, source, start, end)
            continue
        anchors = tuple(anchor for passage in passages if passage.start == start for anchor in passage.anchors)
        pieces.append(Piece(lens.verified.words(source, start, end), (start, end) in marked, anchors))
    return Block(tuple(pieces), tuple(passages), cuts)


def _ends(lens: Lens, source: str, start: int, end: int) -> Iterator[Piece]:
    """The first and the last third of a context: no paragraph is shown whole that is not cited nearly whole."""
    words = [found.span() for found in re.finditer(r"\S+", lens.verified.captures[source].text[start:end])]
    kept = len(words) // 3
    if not kept:
        yield Piece(lens.verified.words(source, start, end), False, ())
        return
    yield Piece(lens.verified.words(source, start, start + words[kept - 1][1]), False, ())
    yield Piece(worded(" … "), False, ())
    yield Piece(lens.verified.words(source, start + words[-kept][0], end), False, ())


def use_view(lens: Lens, identity: str) -> Use:
    """A statement as its source's page shows it."""
    entry = lens.corpus.entries[identity]
    kind = kind_of(entry)
    text, words = (kind.use or kind.line)(lens, entry)
    holder = None if kind.use else next(iter(holder_of(lens, entry)), None)
    if holder and not words and text.startswith(f"{holder.name} "):
        holder = None  # The text begins with that name.
    readers = readers_of(lens, entry.statement.approved)
    use = Use(identity, kind.name, text, words, holder, card_href(lens, entry), readers, kind.how(lens, entry))
    if isinstance(entry.statement, Quotation):
        return replace(use, grade=grade_of(lens, entry), via=lens.names(entry.statement.via))
    return use


def said(use: Use) -> Held:
    """A statement under the name of whoever holds it."""
    return worded("{}: {}", use.holder.name, use.text) if use.holder else use.text


def around(lens: Lens, source: str, view: PassageView) -> Held:
    """A passage and its context in a line."""
    return lens.verified.words(source, *view.shown)
