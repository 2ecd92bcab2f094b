"""The facts table, grouped as the editors group it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.chips import Chip, chips
from generator.compose.kinds import statement_text
from generator.compose.kinds.fact import FACT
from generator.compose.lens import Lens
from generator.compose.shown import list_page, shown
from generator.compose.site import LaterPage
from generator.compose.subjects import kind_name
from generator.compose.views import PageView, Part, SearchView, Shown
from generator.compose.volumes import card_href, listed, path_of, titled
from generator.corpus import Entry
from generator.model import Fact
from generator.verified import NOTHING, Held

PATH = path_of(FACT)


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under one heading."""

    name: Held
    rows: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class FactsData:
    """What the facts page shows."""

    part: Part
    title: Held
    standfirst: Held
    groups: tuple[FactGroup, ...]
    kind: Held
    subjects: tuple[Chip, ...]
    periods: tuple[Chip, ...]
    wordings: tuple[Chip, ...]
    count: int


def facts_pages(lens: Lens) -> tuple[LaterPage, ...]:
    """The page of all facts, with its volumes where there are many."""
    title = lens.held(lens.corpus.briefing.facts.facts_heading)
    return tuple(
        list_page(lens, part, title, PATH, map(shown(lens, "fact"), some), partial(_page, lens, part, some))
        for part, some in listed(lens, FACT)
    )


def _page(lens: Lens, part: Part, entries: Sequence[Entry]) -> PageView:
    settings = lens.corpus.briefing.facts
    standfirst = lens.held(settings.facts_standfirst)
    facts = [entry.holds(Fact) for entry in entries]
    named = (name for fact in facts for name in (fact.subject, *fact.counterpart) if name in lens.corpus.profiled)
    periods = filter(None, (lens.period_of(entry.source) for entry in entries))
    data = FactsData(
        part=part,
        title=lens.held(settings.facts_title),
        standfirst=standfirst,
        groups=grouped(lens, entries),
        kind=kind_name(lens.verified),
        subjects=chips((name, lens.name(name).name) for name in named),
        periods=chips((period.id, period.label) for period in periods),
        wordings=chips((fact.wording, NOTHING) for fact in facts),
        count=len(facts),
    )
    return PageView(part.path, "facts", titled(lens.held(settings.facts_heading), part), standfirst, PATH, data)


def found(lens: Lens, entry: Entry) -> SearchView:
    """A fact as search finds it."""
    return SearchView(card_href(entry) or "", statement_text(lens, entry)[0], lens.held(entry.statement.note), "fact")


def grouped(lens: Lens, entries: Iterable[Entry]) -> tuple[FactGroup, ...]:
    """Facts by group, each group where its first row stands."""
    groups: dict[Held, list[Shown]] = {}
    for entry in entries:
        groups.setdefault(lens.held(entry.holds(Fact).group), []).append(shown(lens, "fact")(entry))
    return tuple(FactGroup(name, tuple(members)) for name, members in groups.items())
