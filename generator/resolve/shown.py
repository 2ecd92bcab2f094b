"""R: what an editor enters is shown. What no page has a place for is told, before anybody believes it published."""

import difflib
from collections.abc import Callable, Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Claim, Fact, Kind, Profiled
from generator.model.kinds import SILENT


def shown_nowhere(corpus: Corpus) -> Iterator[Finding]:
    """R005: profiles and positions without a page or a section for them, words of no kind of change, empty tables."""
    kinds = {kind.id: kind for kind in corpus.kinds}
    for (folder, _), document in corpus.documents.items():
        if folder in kinds and isinstance(model := document.model, Profiled):
            yield from _profile(kinds[folder], model, document.place)
    yield from _positions(corpus, kinds)
    yield from _topics(corpus)
    yield from _tables(corpus)


def _finding(place: Place, what: str, why: str, hint: str) -> Finding:
    return Finding("R005", Severity.ERROR, place, f"{what} is shown nowhere: {why}", hint)


def _profile(kind: Kind, model: Profiled, place: Callable[..., Place]) -> Iterator[Finding]:
    what = f"the overview of '{model.id}'"
    if model.overview and not model.profile:
        hint = "Write 'profile: true', or take it out."
        yield _finding(place("overview"), what, "it has no page of its own", hint)
    elif model.overview and "overview" not in kind.sections:
        yield _finding(place("overview"), what, *_no_section(kind, "overview"))


def _positions(corpus: Corpus, kinds: Mapping[str, Kind]) -> Iterator[Finding]:
    for entry in corpus.entries.values():
        if not isinstance(claim := entry.statement, Claim) or not claim.position:
            continue
        of = claim.position.of
        if of not in corpus.subjects or of in corpus.actors:
            continue
        kind, model = kinds.get(corpus.subjects[of].kind), corpus.profiled.get(of)
        if kind and model and model.profile and "positions" in kind.sections:
            continue
        place, what = entry.place("position"), f"the position of '{of}'"
        if kind is None or model is None:
            yield _finding(place, what, "a territory has no page of its own", "Take 'position' out.")
        elif not model.profile:
            hint = f"Write 'profile: true' in content/{kind.id}/{of}.yml, or take 'position' out."
            yield _finding(place, what, "it has no page of its own", hint)
        else:
            yield _finding(place, what, *_no_section(kind, "positions"))


def _no_section(kind: Kind, section: str) -> tuple[str, str]:
    return (
        f"the profiles of {kind.plural} have no section '{section}'",
        f"Add it to the sections of '{kind.id}' in content/briefing.yml, or take it out here.",
    )


def _topics(corpus: Corpus) -> Iterator[Finding]:
    known = corpus.briefing.change_ids
    for topic in corpus.topics.values():
        for change in topic.words:
            if change not in known or change == SILENT:
                close = difflib.get_close_matches(change, known, n=1)
                hint = f"Did you mean '{close[0]}'?" if close else f"Kinds of change are {', '.join(known)}."
                place = corpus.document("topics", topic.id).place("words", change, key=True)
                yield _finding(place, f"the word for '{change}'", "no kind of change is called so", hint)


def _tables(corpus: Corpus) -> Iterator[Finding]:
    """What a table says of itself, where there is no fact in it."""
    if corpus.sources_unread or corpus.withheld:
        return
    tables = corpus.briefing.tables
    facts = (entry.statement for entry in corpus.entries.values() if isinstance(entry.statement, Fact))
    used = {fact.table or tables[0].id for fact in facts}
    for index, table in enumerate(tables):
        if table.standfirst and table.id not in used:
            place = corpus.document("briefing", "briefing").place("tables", index, "standfirst")
            hint = f"Give a fact 'table: {table.id}', or take it out."
            yield _finding(place, f"the standfirst of table '{table.id}'", "no fact stands in that table", hint)
