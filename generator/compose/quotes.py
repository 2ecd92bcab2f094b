"""The quotations page: every quotation as a card, with what it can be filtered by."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.chips import Chip, chips
from generator.compose.keys import key_of
from generator.compose.kinds.quotation import QUOTATION
from generator.compose.lens import Lens
from generator.compose.parts import listed, path_of
from generator.compose.site import LaterPage
from generator.compose.statements import quotation_view
from generator.compose.views import PageView, Part, QuotationView, SearchView
from generator.corpus import Entry
from generator.model import Quotation
from generator.verified import NOTHING, joined, worded

PATH = path_of(QUOTATION)
_TITLE = worded("Quotations")


@dataclass(frozen=True, slots=True)
class Card:
    """A quotation with the values that the filters ask for."""

    quotation: QuotationView
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuotesData:
    """What the quotations page shows: the newest period first, within a source in the order of its file."""

    part: Part
    cards: tuple[Card, ...]
    speakers: tuple[Chip, ...]
    countries: tuple[Chip, ...]
    topics: tuple[Chip, ...]
    periods: tuple[Chip, ...]
    grades: tuple[Chip, ...]


def quotes_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all quotations, in parts where there are many."""
    return tuple(
        LaterPage(part.path, _TITLE, PATH, key_of(lens, part, entries), partial(_page, lens, part, entries))
        for part, entries in listed(lens, QUOTATION)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    newest_first = sorted(entries, key=lambda e: e.source.issued, reverse=True)
    cards = tuple(Card(quotation_view(lens, entry), _countries(lens, entry)) for entry in newest_first)
    names = {c: lens.name(c).name for card in cards for c in card.countries}
    data = QuotesData(
        part=part,
        cards=cards,
        speakers=chips((c.quotation.speaker.id, c.quotation.speaker.name) for c in cards),
        countries=chips((c, names[c]) for card in cards for c in card.countries),
        topics=chips((t.id, t.name) for c in cards for t in c.quotation.topics),
        periods=chips((c.quotation.period.id, c.quotation.period.label) for c in cards if c.quotation.period),
        grades=chips((c.quotation.grade, NOTHING) for c in cards),
    )
    search = tuple(
        SearchView(
            c.quotation.href,
            worded("{}, {}", c.quotation.speaker.name, c.quotation.period.label)
            if c.quotation.period
            else c.quotation.speaker.name,
            joined(" ", filter(None, [c.quotation.plain, c.quotation.translation, c.quotation.context])),
            "quotation",
        )
        for c in cards
    )
    return PageView(part.path, "quotes", _TITLE, NOTHING, PATH, data, search)


def _countries(lens: Lens, entry: Entry) -> tuple[str, ...]:
    """The countries that a quotation is about, and the speaker's own."""
    quotation = entry.holds(Quotation)
    speaker = lens.corpus.actors.get(quotation.speaker)
    own = [speaker.country] if speaker and speaker.country else []
    return tuple(dict.fromkeys([*own, *(s for s in quotation.about if s in lens.corpus.countries)]))
