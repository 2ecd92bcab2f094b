"""Passages of a source in their context, with the statements that rest on each."""

from dataclasses import dataclass
from functools import partial

from generator.compose.kinds import holder_of, kind_of
from generator.compose.lens import Lens
from generator.compose.passages import Passage
from generator.compose.readers import readers_of
from generator.compose.views import NameView, ReaderView
from generator.compose.volumes import card_href
from generator.verified import NOTHING, CaptureText, Held, cut, worded


@dataclass(frozen=True, slots=True)
class Use:
    """A statement that rests on a passage, who holds it, and where the site shows it."""

    id: str
    kind: str
    text: Held
    words: bool
    holder: NameView | None
    href: str | None
    readers: tuple[ReaderView, ...]
    how: Held = NOTHING


@dataclass(frozen=True, slots=True)
class PassageView:
    """A passage with the words around it; `cut_before`/`cut_after` say that its paragraph goes on there."""

    anchor: str
    anchors: tuple[str, ...]
    label: Held
    start: int
    end: int
    before: Held
    words: Held
    after: Held
    cut_before: bool
    cut_after: bool
    uses: tuple[Use, ...]


def passage_view(lens: Lens, capture: CaptureText, passage: Passage, context: int) -> PassageView:
    """A passage with at most `context` words of its paragraph on either side."""
    words = partial(lens.verified.words, passage.source)
    last = capture.paragraph_at(passage.end - 1) or passage.paragraph
    begin, end = capture.whole(passage.paragraph)[0], capture.whole(last)[1]
    before, cut_before = _words_before(words(begin, passage.start), context)
    after, cut_after = _words_after(words(passage.end, max(end, passage.end)), context)
    return PassageView(
        anchor=passage.anchor,
        anchors=passage.anchors,
        label=passage.label,
        start=passage.start,
        end=passage.end,
        before=before,
        words=words(passage.start, passage.end),
        after=after,
        cut_before=cut_before,
        cut_after=cut_after,
        uses=tuple(use_view(lens, identity) for identity in passage.statements),
    )


def use_view(lens: Lens, identity: str) -> Use:
    """A statement as its source's page shows it."""
    entry = lens.corpus.entries[identity]
    kind = kind_of(entry)
    text, words = (kind.use or kind.line)(lens, entry)
    holder = None if kind.use else next(iter(holder_of(lens, entry)), None)
    readers = readers_of(lens, entry.statement.approved)
    return Use(identity, kind.name, text, words, holder, card_href(entry), readers, kind.how(lens, entry))


def said(use: Use) -> Held:
    """A statement under the name of whoever holds it."""
    return worded("{}: {}", use.holder.name, use.text) if use.holder else use.text


def around(view: PassageView) -> Held:
    """A passage and its context in a line."""
    return worded("{} {} {}", view.before, view.words, view.after)


def _words_before(text: Held, count: int) -> tuple[Held, bool]:
    """The last `count` words of a text, and whether more words stand before them."""
    parts = text.split(" ")
    kept = parts[-count - 1 :] if count else parts[-1:]
    return cut(text, len(text) - len(" ".join(kept))), len(kept) < len(parts)


def _words_after(text: Held, count: int) -> tuple[Held, bool]:
    parts = text.split(" ")
    kept = parts[: count + 1]
    return cut(text, 0, len(" ".join(kept))), len(kept) < len(parts)
