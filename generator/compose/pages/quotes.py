"""The quotations page: every quotation as a card, with what it can be filtered by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.kinds.quotation import PATH, QUOTATION
from generator.compose.lens import Lens
from generator.compose.sections.chips import Chip, Values, by_word, chips, named, period, topics
from generator.compose.sections.declared import kind_name
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.statement_views import QuotationView
from generator.compose.statements import grade_of, quotation_view
from generator.compose.views import PageView, Part, SearchView, Shown
from generator.compose.volumes import listed, titled
from generator.corpus import Entry
from generator.model import Quotation
from generator.verified import Held, interface, joined, worded


@dataclass(frozen=True, slots=True)
class Card:
    """A quotation with the values that the filters ask for."""

    quotation: QuotationView
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuotesData:
    """What the quotations page shows: the newest period first, within a source in the order of its file."""

    part: Part
    cards: tuple[Shown, ...]
    kind: Held
    chips: Mapping[str, tuple[Chip, ...]]


def quotes_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all quotations, with its volumes where there are many."""
    return tuple(
        list_page(
            lens,
            part,
            interface(lens.words, "quotes.title"),
            PATH,
            map(shown(lens, "card"), some),
            partial(_page, lens, part, some),
        )
        for part, some in listed(lens, QUOTATION, PATH)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    data = QuotesData(
        part=part,
        cards=tuple(map(shown(lens, "card"), entries)),
        kind=kind_name(lens),
        chips=chips(lens, FILTERS, entries, part),
    )
    title, standfirst = (interface(lens.words, f"quotes.{word}") for word in ("title", "standfirst"))
    return PageView(part.path, "quotes", titled(title, part), standfirst, PATH, data)


def card(lens: Lens, entry: Entry) -> Card:
    """A quotation as the page of all shows it."""
    return Card(quotation_view(lens, entry), _subjects(lens, entry))


def found(lens: Lens, entry: Entry) -> SearchView:
    """A quotation as search finds it: by its words, under its speaker's name."""
    q = quotation_view(lens, entry)
    title = worded("{}, {}", q.speaker.name, q.period.label) if q.period else q.speaker.name
    return SearchView(q.href, title, joined(" ", filter(None, [q.plain, q.translation, q.context])), "quotation")


def _subjects(lens: Lens, entry: Entry) -> tuple[str, ...]:
    """The subjects that a quotation is about, and those that the speaker belongs to."""
    quotation = entry.holds(Quotation)
    speaker = lens.corpus.actors.get(quotation.speaker)
    own = [one for one in speaker.belongs_to if one in lens.corpus.profiled] if speaker else []
    return tuple(dict.fromkeys([*own, *(s for s in quotation.about if s in lens.corpus.profiled)]))


FILTERS: Mapping[str, Values[Entry]] = {
    "speaker": lambda lens, entry: named(lens, [entry.holds(Quotation).speaker]),
    "subject": lambda lens, entry: named(lens, _subjects(lens, entry)),
    "topic": topics,
    "year": period,
    "grade": lambda lens, entry: by_word(lens, "common.grade", grade_of(lens, entry)),
}
"""What quotations can be filtered by."""
