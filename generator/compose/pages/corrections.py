"""Corrections: what stood, what stands in its place, and why. They stand on a page of their own, on their source's page
and among what is new."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from generator import edtf
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from generator.compose.shown import page, shown_keys
from generator.compose.site import LaterPage
from generator.compose.views import DateView, NameView, PageView, Part, SearchView, Shown, SourceView
from generator.compose.volumes import titled, volumes
from generator.model import Correction, Selector, Source, Withdrawal
from generator.model.base import Model, Typed
from generator.verified import NOTHING, Held, figure, interface, joined
from generator.verify import accounts

PATH = "corrections.html"
_TAB = "about.html"


@dataclass(frozen=True, slots=True)
class Corrected:
    """A field of a statement: what of it was corrected (`kind`: words, number, speaker, date), what stood, and what was
    put there; nothing where it is withdrawn."""

    kind: str
    stood: Held
    stands: Held


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A correction as all pages show it. `of` is the statement as it stands now; withdrawn, it has no page."""

    id: str
    date: DateView
    of: NameView
    kind: str
    fields: tuple[Corrected, ...]
    reason: Held
    source: SourceView


@dataclass(frozen=True, slots=True)
class WithdrawnView:
    """A source that was taken back: what it was called, when it went and why. `id` is that of its place on the page."""

    id: str
    title: Held
    date: DateView
    reason: Held


@dataclass(frozen=True, slots=True)
class CorrectionsData:
    """What the page of corrections shows, newest first: of its first part the sources that were taken back as well."""

    part: Part
    corrections: tuple[Shown, ...]
    withdrawn: tuple[WithdrawnView, ...]


def corrections_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all corrections, with its volumes where there are many; none where nothing has been corrected."""
    found = sorted(all_corrections(lens), key=lambda c: (edtf.parse(c[2].date).order, c[0].id, c[1]))
    if not found and not lens.corpus.briefing.withdrawn:
        return ()
    parts = volumes(lens, PATH, found, lambda c: edtf.parse(c[2].date).filed)
    return tuple(
        page(_page(lens, part, tuple(shown_correction(lens, source, number) for source, number, _ in some)))
        for part, some in parts
    )


def all_corrections(lens: Lens) -> Iterator[tuple[Source, int, Correction]]:
    """Every correction with its source and its place in that source's log."""
    for source in lens.by_age:
        yield from ((source, number, one) for number, one in enumerate(source.corrections))


def withdrawn_view(lens: Lens, one: Withdrawal) -> WithdrawnView:
    """A source that was taken back, as all pages show it."""
    return WithdrawnView(f"withdrawn-{one.source}", lens.held(one.title), lens.date(one.date), lens.held(one.reason))


def withdrawals(lens: Lens) -> tuple[Withdrawal, ...]:
    """The sources that were taken back, oldest first."""
    found = lens.corpus.briefing.withdrawn
    return tuple(sorted(found, key=lambda one: (edtf.parse(one.date).order, one.source)))


def shown_correction(lens: Lens, source: Source, number: int) -> Shown:
    """A correction by reference."""
    return Shown(source.id, shown_keys(lens)[source.id], source.corrections[number].of, form_of(number))


def form_of(number: int) -> str:
    """What the form of a correction is called, by its place in the log."""
    return f"correction-{number}"


def correction_views(lens: Lens, source: Source) -> tuple[CorrectionView, ...]:
    """The corrections of a source, in the order of its log."""
    return tuple(_view(lens, source, number, one) for number, one in enumerate(source.corrections))


def _page(lens: Lens, part: Part, some: tuple[Shown, ...]) -> PageView:
    title = interface(lens.words, "corrections.title")
    search = (SearchView(PATH, title, interface(lens.words, "corrections.heading"), "about"),) if not part.whole else ()
    gone = () if part.whole else tuple(withdrawn_view(lens, one) for one in reversed(withdrawals(lens)))
    data = CorrectionsData(part, some[::-1], gone)
    standfirst = interface(lens.words, "corrections.standfirst")
    return PageView(part.path, "corrections", titled(title, part), standfirst, _TAB, data, search)


def _view(lens: Lens, source: Source, number: int, one: Correction) -> CorrectionView:
    entry = lens.corpus.entries.get(one.of)
    kind = entry.statement.kind if entry else "source" if one.of == source.id else ""
    now: Model | None = entry.statement if entry else source if kind == "source" else None
    if entry:
        of = NameView(one.of, statement_text(lens, entry)[0], lens.statement_href(one.of))
    elif now:
        of = NameView(one.of, lens.held(source.title), lens.source_href(source.id))
    else:
        of = NameView(one.of, interface(lens.words, "corrections.withdrawn"))
    later = [other for other in source.corrections[number + 1 :] if other.of == one.of]
    fields = tuple(
        Corrected(
            accounts.part_of(kind, key) or accounts.Part.WORDS,
            _told(lens, kind, key, stood),
            next((_told(lens, kind, key, o.was[key]) for o in later if key in o.was), _now(lens, kind, key, now)),
        )
        for key, stood in one.was.items()
    )
    return CorrectionView(
        f"correction-{source.id}-{number + 1}",
        lens.date(one.date),
        of,
        kind,
        fields,
        lens.held(one.reason),
        lens.source(source),
    )


def _now(lens: Lens, kind: str, key: str, model: Model | None) -> Held:
    """What stands in a field now."""
    value = getattr(model, key.replace("-", "_"), None) or getattr(model, "parts" if key == "exact" else key, None)
    return _held(lens, kind, key, value)


def _held(lens: Lens, kind: str, key: str, value: Any) -> Held:
    if isinstance(value, tuple):
        several = (_held(lens, kind, key, one) for one in value)
        return joined(" […] " if key in ("exact", "evidence") else "; ", several)
    if isinstance(value, Decimal):
        return figure(value, lens.language)
    if isinstance(value, Selector):
        return lens.held(value.exact)
    if isinstance(value, Model):
        return _held(lens, kind, key, getattr(value, "text", None) or getattr(value, "phrase", None))
    return _told(lens, kind, key, value) if value else NOTHING


def _told(lens: Lens, kind: str, key: str, text: Typed) -> Held:
    """A value as readers know it: people by their names, dates in words, numbers as the language writes them."""
    if accounts.part_of(kind, key) is accounts.Part.NUMBER and (number := _number(text)) is not None:
        return figure(number, lens.language)
    if accounts.part_of(kind, key) is accounts.Part.DATE and _is_date(text):
        return lens.date(text).words
    return lens.name(text).name if text in lens.corpus.subjects else lens.held(text)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _is_date(text: str) -> bool:
    try:
        return bool(edtf.parse(text))
    except ValueError:
        return False
