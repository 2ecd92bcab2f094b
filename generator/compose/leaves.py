"""Leaves: a source with every form in which a page shows it or one of its statements. Nothing else composes those."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator.compose.kinds import kind_of
from generator.compose.lens import Lens
from generator.compose.pages.actors import role_view
from generator.compose.pages.corrections import correction_views, form_of
from generator.compose.pages.forecasts import prediction
from generator.compose.pages.quotes import card
from generator.compose.pages.source_index import row
from generator.compose.pages.sources import source_page
from generator.compose.pages.timeline import happening
from generator.compose.shown import leaf_keys, shown_keys
from generator.compose.site import Form, Leaf, LeafView
from generator.compose.statements import fact_view, forecast_view, quotation_view, statement_view
from generator.compose.volumes import shelves
from generator.corpus import Entry
from generator.model import Claim, Event, Fact, Forecast, Quotation, Role, Source, Statement

View = Callable[[Lens, Entry], object]

_FORMS: Mapping[type[Statement], Mapping[str, View]] = {
    Quotation: {"card": card, "quote": quotation_view},
    Fact: {"fact": fact_view},
    Claim: {"told": statement_view, "position": statement_view},
    Forecast: {"prediction": prediction, "forecast": forecast_view},
    Event: {"event": happening},
    Role: {"role": role_view},
}
"""By kind: the macro that shows a form, which is what the form is called, and what it is given."""


def leaves(lens: Lens) -> tuple[Leaf, ...]:
    """A leaf for every source, oldest first."""
    keys, shown = leaf_keys(lens), shown_keys(lens)
    return tuple(
        Leaf(source.id, volume, keys[source.id], shown[source.id], partial(_leaf, lens, source))
        for volume, sources in shelves(lens)
        for source in sources
    )


def _leaf(lens: Lens, source: Source) -> LeafView:
    entries = lens.corpus.entries_of(source.id)
    forms = (form for entry in entries for form in _forms(lens, entry))
    corrected = (
        Form(view.of.id, form_of(number), "correction", view)
        for number, view in enumerate(correction_views(lens, source))
    )
    return LeafView(source_page(lens, source), (Form("", "row", "row", row(lens, source)), *forms, *corrected))


def _forms(lens: Lens, entry: Entry) -> Iterator[Form]:
    kind = kind_of(entry)
    for name, view in _FORMS.get(kind.of, {}).items():
        yield Form(entry.id, name, name, view(lens, entry))
    if kind.rank is not None:
        yield Form(entry.id, "line", "line", statement_view(lens, entry))
    # What is worked out leads to what it is worked out from.
    own = lens.roots(entry.id) == (entry.id,)
    for number, marker in enumerate(lens.evidence([entry.id]) if own else ()):
        yield Form(entry.id, f"marker-{number}", "marker", marker)
        yield Form(entry.id, f"again-{number}", "again", marker)
