"""The source pages: the record, how it is dated, how much is used, and every passage in its context."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.compose.exports.bibliography import csl, ris
from generator.compose.exports.tex import bibtex
from generator.compose.kinds.event import EVENT
from generator.compose.kinds.fact import FACT
from generator.compose.kinds.forecast import FORECAST
from generator.compose.kinds.quotation import QUOTATION
from generator.compose.lens import Lens
from generator.compose.linked import source_linked
from generator.compose.pages import facts, forecasts, quotes, timeline
from generator.compose.pages.corrections import CorrectionView, correction_views
from generator.compose.sections.cited import Block, Use, around, blocks, passage_view, said, use_view
from generator.compose.sections.closing import verified_of
from generator.compose.sections.readers import readers_of
from generator.compose.sections.usage import Stretch, article, share_of, used
from generator.compose.site import VerifiedView
from generator.compose.values import json_text
from generator.compose.views import (
    DateView,
    NameView,
    PageView,
    PeriodView,
    ReaderView,
    ReadingView,
    SearchView,
    SourceView,
)
from generator.compose.volumes import SOURCES as INDEX
from generator.corpus import Entry
from generator.model import Source
from generator.verified import NOTHING, Held, joined

# Search leads to these where they are shown whole.
_FOUND: Mapping[str, Callable[[Lens, Entry], SearchView]] = {
    QUOTATION.name: quotes.found,
    FACT.name: facts.found,
    FORECAST.name: forecasts.found,
    EVENT.name: timeline.found,
}


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
    shown_share: int
    article: tuple[Stretch, ...]
    used: tuple[Stretch, ...]
    blocks: tuple[Block, ...]
    passages: int
    without: tuple[Use, ...]
    counts: tuple[tuple[str, int], ...]
    context_words: int
    readers: tuple[ReaderView, ...]
    read: int
    verified: VerifiedView
    citations: tuple[tuple[str, str], ...]
    challenge: Held
    corrections: tuple[CorrectionView, ...]


def source_page(lens: Lens, source: Source) -> PageView:
    """A source's own page. By it search finds all of its statements."""
    capture = lens.verified.captures[source.id]
    passages = lens.passages(source.id)
    context = lens.corpus.briefing.settings.context_words
    views = tuple(passage_view(lens, capture, passage, context) for passage in passages)
    data = SourceData(
        source=lens.source(source),
        period=lens.period_of(source),
        authors=lens.authors(source),
        record=_record(lens, source),
        accessed=lens.date(source.accessed) if source.accessed else None,
        characters=len(capture.text),
        summary=lens.held(source.summary),
        dating=tuple(ReadingView(lens.held(step.text), lens.evidence([step.id])) for step in source.issued_basis),
        used_share=share_of(capture, ((view.start, view.end) for view in views)),
        shown_share=share_of(capture, (view.shown for view in views)),
        article=article(capture),
        used=used(lens, capture, passages),
        blocks=blocks(lens, source.id, views),
        passages=len(views),
        without=tuple(
            use_view(lens, entry.id)
            for entry in lens.corpus.entries_of(source.id)
            if not lens.verified.anchors[entry.id].spans
        ),
        counts=counts_of(lens, source),
        context_words=context,
        readers=readers_of(lens, source.approved),
        read=sum(bool(entry.statement.approved) for entry in lens.corpus.entries_of(source.id)),
        verified=verified_of(lens, source),
        citations=(
            ("BibTeX", bibtex(lens, source)),
            ("RIS", ris(lens, source)),
            ("CSL-JSON", json_text(csl(lens, source))),
        ),
        challenge=lens.held(lens.corpus.briefing.challenge),
        corrections=correction_views(lens, source)[::-1],
    )
    search, linked = tuple(_to_find(lens, data)), source_linked(lens, source)
    return PageView(data.source.href, "source", lens.held(source.title), data.summary, INDEX, data, search, linked)


def _to_find(lens: Lens, data: SourceData) -> Iterator[SearchView]:
    """What search finds of a source: the source, its statements, and every passage as it is shown."""
    source, href = data.source, data.source.href
    record = (source.byline, source.container, source.issued.words, data.summary)
    yield SearchView(href, source.title, joined(" ", filter(None, record)), "source")
    for view in (view for block in data.blocks for view in block.passages):
        yield from (_FOUND[use.kind](lens, lens.corpus.entries[use.id]) for use in view.uses if use.kind in _FOUND)
        here = [use for use in view.uses if use.kind not in _FOUND]
        # The passage is told once: with a statement that is found here, or else by itself.
        text, words = around(lens, source.id, view), lens.verified.words(source.id, view.start, view.end)
        for place, use in enumerate(here):
            yield SearchView(f"{href}#{use.id}", said(use), words if place else text, use.kind)
        if not here:
            yield SearchView(f"{href}#{view.anchors[0]}", NOTHING, text, "passage")
    yield from (SearchView(f"{href}#{use.id}", said(use), use.how, use.kind) for use in data.without)


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


def counts_of(lens: Lens, source: Source) -> tuple[tuple[str, int], ...]:
    """Statements by kind, most first."""
    kinds = [entry.statement.kind for entry in lens.corpus.entries_of(source.id)]
    return tuple(sorted(((kind, kinds.count(kind)) for kind in set(kinds)), key=lambda item: (-item[1], item[0])))
