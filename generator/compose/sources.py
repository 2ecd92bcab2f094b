"""The source pages: the record, how it is dated, how much is used, and every passage in its context."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator import edtf
from generator.compose import facts, forecasts, quotes, timeline
from generator.compose.closing import verified_of
from generator.compose.kinds import holder_of, kind_of
from generator.compose.kinds.event import EVENT
from generator.compose.kinds.fact import FACT
from generator.compose.kinds.forecast import FORECAST
from generator.compose.kinds.quotation import QUOTATION
from generator.compose.lens import Lens
from generator.compose.linked import source_linked
from generator.compose.passages import Passage
from generator.compose.readers import readers_of
from generator.compose.shown import list_page, shown_keys
from generator.compose.site import LaterPage, VerifiedView
from generator.compose.usage import Stretch, article, used, used_share
from generator.compose.views import (
    DateView,
    NameView,
    PageView,
    Part,
    PeriodView,
    ReaderView,
    ReadingView,
    SearchView,
    Shown,
    SourceView,
)
from generator.compose.volumes import SOURCES as INDEX
from generator.compose.volumes import card_href, titled, volumes
from generator.corpus import Entry
from generator.model import Source
from generator.verified import NOTHING, CaptureText, Held, cut, worded

_TITLE = worded("Sources")
# Search leads to these where they are shown whole.
_FOUND: Mapping[str, Callable[[Lens, Entry], SearchView]] = {
    QUOTATION.name: quotes.found,
    FACT.name: facts.found,
    FORECAST.name: forecasts.found,
    EVENT.name: timeline.found,
}


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


@dataclass(frozen=True, slots=True)
class RecordView:
    """The record of a source beside its title, authors and date, and the file that it was captured into."""

    type: str
    language: str
    title_basis: Held
    author_basis: Held
    container_title: Held
    container_basis: Held
    publisher: Held
    publisher_basis: Held
    URL: Held
    rights: Held
    file: Held
    sha256: str


@dataclass(frozen=True, slots=True)
class SourceData:
    """What a source's page shows."""

    source: SourceView
    period: PeriodView | None
    authors: tuple[NameView, ...]
    record: RecordView
    accessed: DateView | None
    characters: int
    summary: Held
    dating: tuple[ReadingView, ...]
    used_share: int
    article: tuple[Stretch, ...]
    used: tuple[Stretch, ...]
    passages: tuple[PassageView, ...]
    without: tuple[Use, ...]
    counts: tuple[tuple[str, int], ...]
    context_words: int
    readers: tuple[ReaderView, ...]
    read: int
    verified: VerifiedView


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A source in the index, with the number of statements taken from it by kind."""

    source: SourceView
    summary: Held
    counts: tuple[tuple[str, int], ...]
    used_share: int


@dataclass(frozen=True, slots=True)
class ListData:
    """What the index of sources shows, newest first."""

    part: Part
    rows: tuple[Shown, ...]


def sources_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The index of sources, with its volumes where there are many."""
    found = volumes(lens, INDEX, lens.by_age, lambda source: edtf.parse(source.issued).filed)
    return tuple(_later(lens, part, some) for part, some in found)


def _later(lens: Lens, part: Part, sources: Sequence[Source]) -> LaterPage:
    rows = tuple(Shown(source.id, shown_keys(lens)[source.id], "", "row") for source in reversed(sources))
    view = PageView(part.path, "sources", titled(_TITLE, part), NOTHING, INDEX, ListData(part, rows))
    return list_page(lens, part, _TITLE, INDEX, rows, lambda: view)


def row(lens: Lens, source: Source) -> IndexRow:
    """A source as the index shows it."""
    share = used_share(lens.verified.captures[source.id], lens.passages(source.id))
    return IndexRow(lens.source(source), lens.held(source.summary), _counts(lens, source), share)


def source_page(lens: Lens, source: Source) -> PageView:
    """A source's own page. By it search finds all of its statements."""
    capture = lens.verified.captures[source.id]
    passages = lens.passages(source.id)
    context = lens.corpus.briefing.settings.context_words
    views = tuple(_passage_view(lens, capture, passage, context) for passage in passages)
    data = SourceData(
        source=lens.source(source),
        period=lens.period_of(source),
        authors=lens.authors(source),
        record=_record(lens, source),
        accessed=lens.date(source.accessed) if source.accessed else None,
        characters=len(capture.text),
        summary=lens.held(source.summary),
        dating=tuple(ReadingView(lens.held(step.text), lens.evidence([step.id])) for step in source.issued_basis),
        used_share=used_share(capture, passages),
        article=article(capture),
        used=used(lens, capture, passages),
        passages=views,
        without=tuple(
            _use(lens, entry.id)
            for entry in lens.corpus.entries_of(source.id)
            if not lens.verified.anchors[entry.id].spans
        ),
        counts=_counts(lens, source),
        context_words=context,
        readers=readers_of(lens, source.approved),
        read=sum(bool(entry.statement.approved) for entry in lens.corpus.entries_of(source.id)),
        verified=verified_of(lens, source),
    )
    href = lens.source_href(source.id)
    search = tuple(
        _FOUND[use.kind](lens, lens.corpus.entries[use.id])
        if use.kind in _FOUND
        else SearchView(f"{href}#{use.id}", _said(use), _around(view), use.kind)
        for view in views
        for use in view.uses
    )
    return PageView(href, "source", lens.held(source.title), NOTHING, INDEX, data, search, source_linked(lens, source))


def _said(use: Use) -> Held:
    """A statement under the name of whoever holds it."""
    return worded("{}: {}", use.holder.name, use.text) if use.holder else use.text


def _around(view: PassageView) -> Held:
    return worded("{} {} {}", view.before, view.words, view.after)


def _record(lens: Lens, source: Source) -> RecordView:
    return RecordView(
        type=source.type,
        language=source.language,
        title_basis=lens.held(source.title_basis),
        author_basis=lens.held(source.author_basis),
        container_title=lens.held(source.container_title),
        container_basis=lens.held(source.container_basis),
        publisher=lens.held(source.publisher),
        publisher_basis=lens.held(source.publisher_basis),
        URL=lens.held(source.URL),
        rights=lens.held(source.rights.statement),
        file=lens.held(source.capture.file),
        sha256=source.capture.sha256,
    )


def _passage_view(lens: Lens, capture: CaptureText, passage: Passage, context: int) -> PassageView:
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
        uses=tuple(_use(lens, identity) for identity in passage.statements),
    )


def _words_before(text: Held, count: int) -> tuple[Held, bool]:
    """The last `count` words of a text, and whether more words stand before them."""
    parts = text.split(" ")
    kept = parts[-count - 1 :] if count else parts[-1:]
    return cut(text, len(text) - len(" ".join(kept))), len(kept) < len(parts)


def _words_after(text: Held, count: int) -> tuple[Held, bool]:
    parts = text.split(" ")
    kept = parts[: count + 1]
    return cut(text, 0, len(" ".join(kept))), len(kept) < len(parts)


def _use(lens: Lens, identity: str) -> Use:
    entry = lens.corpus.entries[identity]
    kind = kind_of(entry)
    text, words = (kind.use or kind.line)(lens, entry)
    holder = None if kind.use else next(iter(holder_of(lens, entry)), None)
    readers = readers_of(lens, entry.statement.approved)
    return Use(identity, kind.name, text, words, holder, card_href(entry), readers, kind.how(lens, entry))


def _counts(lens: Lens, source: Source) -> tuple[tuple[str, int], ...]:
    """Statements by kind, most first."""
    kinds = [entry.statement.kind for entry in lens.corpus.entries_of(source.id)]
    return tuple(sorted(((kind, kinds.count(kind)) for kind in set(kinds)), key=lambda item: (-item[1], item[0])))
