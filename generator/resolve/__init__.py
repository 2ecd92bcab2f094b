"""resolve: the files as one corpus. Ids are unique, references lead somewhere; pure."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from generator import edtf
from generator.corpus import Called, Corpus, Entry
from generator.findings import Finding, Severity
from generator.load import BRIEFING
from generator.model import Actor, Briefing, Comparison, Country, Period, Profiled, Source, Territory, Topic
from generator.model.base import Typed
from generator.resolve.country_names import country_name, printed_names
from generator.resolve.loose import loose_references, unknown, without
from generator.resolve.shown import shown_nowhere
from generator.validate import Document

M = TypeVar("M")
_UNKNOWN = "zz"  # ISO 3166-1 keeps it for private use; CLDR calls it "unknown region".


def resolve(
    documents: Iterable[Document], unread: frozenset[str] = frozenset()
) -> tuple[Corpus | None, tuple[Finding, ...]]:
    """The corpus that the documents make, or None where a fault leaves nothing to work with.

    `unread`: content files with faults of their own. What only they could declare is no finding.
    """
    by_place = {(document.kind, document.raw.stem): document for document in documents}
    root = by_place.get((BRIEFING, BRIEFING))
    if root is None or not isinstance(root.model, Briefing):
        return None, ()
    findings: list[Finding] = []
    sources = _models(by_place, Source)
    entries = _entries(by_place, findings)
    corpus = Corpus(
        briefing=root.model,
        sources=sources,
        profiled=_models(by_place, Profiled),
        territories=_models(by_place, Territory),
        actors=_models(by_place, Actor),
        topics=_in_order(_models(by_place, Topic)),
        comparisons=_models(by_place, Comparison),
        subjects=_subjects(by_place, root.model.language, findings),
        entries=entries,
        periods=_periods(root.model.periods, sources.values()),
        documents=by_place,
        unread=unread,
    )
    loose = loose_references(corpus)
    findings.extend(unknown(corpus, loose))
    findings.extend(_outside_periods(corpus))
    corpus = without(corpus, loose)
    findings.extend(shown_nowhere(corpus))
    return corpus, tuple(findings)


def _models(documents: Mapping[tuple[str, str], Document], model: type[M]) -> dict[str, M]:
    return {identity: d.model for (_, identity), d in documents.items() if isinstance(d.model, model)}


def _in_order(topics: dict[str, Topic]) -> dict[str, Topic]:
    return dict(sorted(topics.items(), key=lambda item: (item[1].order, item[0])))


def _entries(documents: Mapping[tuple[str, str], Document], findings: list[Finding]) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for document in documents.values():
        if not isinstance(document.model, Source):
            continue
        for key, index, statement in document.model.statements():
            entry = Entry(document.model, statement, document, key, index)
            if first := entries.get(statement.id):
                message = f"id '{statement.id}' is taken"
                hint = f"Give this statement another id; the first is in {first.place('id')}."
                findings.append(Finding("R002", Severity.ERROR, entry.place("id"), message, hint))
            else:
                entries[statement.id] = entry
    return entries


def _subjects(
    documents: Mapping[tuple[str, str], Document], language: str, findings: list[Finding]
) -> dict[str, Called]:
    subjects: dict[str, Called] = {}
    for document in documents.values():
        match document.model:
            case Country() as c:
                name = c.name or (country_name(c.id, language) if c.id != _UNKNOWN else None)
                if name is None:
                    hint = "Use the ISO 3166-1 alpha-2 code, or make it a territory."
                    message = f"'{c.id}' is no country code"
                    findings.append(Finding("R003", Severity.ERROR, document.place("id"), message, hint))
                    continue
                capital = (c.capital,) if c.capital else ()
                forms = tuple(dict.fromkeys((*c.aliases, *c.demonyms, *capital, *printed_names(c.id, language))))
                subject = Called(c.id, document.kind, name, forms)
            case Profiled(name=str(name)) | Territory(name=name) | Actor(name=name) as model:
                subject = Called(model.id, document.kind, name, model.aliases)
            case _:
                continue
        if first := subjects.get(subject.id):
            message = f"id '{subject.id}' is taken"
            hint = f"Rename this file and its id; the first is in {documents[first.kind, first.id].raw.file}."
            findings.append(Finding("R002", Severity.ERROR, document.place("id"), message, hint))
        subjects.setdefault(subject.id, subject)
    return subjects


def _periods(declared: tuple[Period, ...], sources: Iterable[Source]) -> tuple[Period, ...]:
    """The declared periods, and one for each year of a source that none of them covers, in order of time."""
    covered = [edtf.parse(period.covers) for period in declared]
    taken = {period.id for period in declared}
    dates = [edtf.parse(source.issued) for source in sources]
    begun = [date for date in dates if date.start and not any(period.contains(date) for period in covered)]
    years = {str(date.first_day.year) for date in begun}
    added = [Period(id=year, label=Typed(year), covers=year) for year in years - taken]
    return tuple(sorted([*declared, *added], key=lambda period: (edtf.parse(period.covers).first_day, period.id)))


def _outside_periods(corpus: Corpus) -> Iterator[Finding]:
    for source in corpus.sources.values():
        if corpus.period_of(source) is None:
            message = f"no period covers the date '{source.issued}'"
            hint = "Add a period that covers it to content/briefing.yml; its year is the id of another one."
            yield Finding("R004", Severity.ERROR, corpus.document("sources", source.id).place("issued"), message, hint)
