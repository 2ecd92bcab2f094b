"""References that lead nowhere: what is told of them, and what no rule looks at because of them."""

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Actor, Comparison, Source
from generator.model.kinds import ACTORS, TERRITORIES
from generator.resolve.country_names import country_name
from generator.resolve.references import Reference, references
from generator.validate import Document

_LETTERS = 2
"""Of a code of ISO 3166-1."""
_NAMED = 5
_IN_BRIEFING = ("table", "change")
_TAKEN = ("statement", "quotation", "forecast")
"""What stands in the files of sources."""


@dataclass(frozen=True, slots=True)
class Loose:
    """A reference of a file to what is not there. `excused`: it may stand in a file that could not be read, or its
    own fault is told already."""

    document: Document
    reference: Reference
    excused: bool


def loose_references(corpus: Corpus) -> tuple[Loose, ...]:
    """Every reference that does not lead to what it must name."""
    known = _known(corpus)
    return tuple(
        Loose(document, reference, _excused(corpus, reference))
        for document in corpus.documents.values()
        for reference in references(document)
        if reference.id not in known[reference.to]
    )


def unknown(corpus: Corpus, loose: Iterable[Loose]) -> Iterator[Finding]:
    """R001, once for each id that is not there, with the other places that name it."""
    known = _known(corpus)
    places: dict[str, list[Loose]] = {}
    for one in loose:
        if not one.excused:
            places.setdefault(one.reference.id, []).append(one)
    taken = {identity: found for identity, found in places.items() if found[0].reference.to in _TAKEN}
    if len(taken) > _NAMED:
        yield _source_gone(taken)
    for identity, found in places.items():
        if identity in taken and len(taken) > _NAMED:
            continue
        kind = found[0].reference.to
        close = difflib.get_close_matches(identity, known[kind], n=1)
        hint = f"Did you mean '{close[0]}'?" if close else _where_to_add(corpus, kind)
        hint = _country_to_add(corpus, kind, identity) or hint
        message = f"'{identity}' is not {'an' if kind[0] in 'aeiou' else 'a'} {kind} of this briefing"
        at = _places(found)
        details = (("also in", _some(map(str, at[1:]))),) if at[1:] else ()
        yield Finding("R001", Severity.ERROR, at[0], message, hint, details)


def _source_gone(taken: Mapping[str, list[Loose]]) -> Finding:
    """So many statements are missing at once where the file that held them is."""
    first = min(place for found in taken.values() for place in _places(found))
    message = f"{len(taken)} statements that are cited are not in this briefing"
    hint = "Is a file of content/sources/ missing? Put it back, or cite other statements."
    return Finding("R001", Severity.ERROR, first, message, hint, (("not there", _some(taken)),))


def _places(found: Iterable[Loose]) -> list[Place]:
    return sorted(one.document.place(*one.reference.path) for one in found)


def _some(names: Iterable[str]) -> str:
    every = list(names)
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return ", ".join(every[:_NAMED]) + more


def without(corpus: Corpus, loose: Iterable[Loose]) -> Corpus:
    """The corpus without what refers to nothing: no rule could say more of it than that.

    Left out are statements with such a reference, those that name an actor who has one, all of a source whose author is
    one, and comparisons of periods, topics or changes that are not there. What cites a statement that is left out
    stays, and the rules see that what it cites was not found.
    """
    loose = tuple(loose)
    if not loose:
        return corpus
    at = {(one.document.kind, one.document.raw.stem, *one.reference.path[:2]) for one in loose}
    unsound = {one.document.raw.stem for one in loose if isinstance(one.document.model, Actor)}
    authorless = {kind[1] for kind in at if kind[0] == "sources" and kind[2:3] == ("author",)}
    compared = {
        one.document.raw.stem
        for one in loose
        if isinstance(one.document.model, Comparison) and one.reference.to in ("period", "topic", "change")
    }
    naming = {
        (document.raw.stem, *reference.path[:2])
        for document in corpus.documents.values()
        if isinstance(document.model, Source)
        for reference in references(document)
        if reference.to in ("actor", "subject") and reference.id in unsound
    }
    withheld = frozenset(
        entry.id
        for entry in corpus.entries.values()
        if entry.source.id in authorless
        or ("sources", entry.source.id, entry.key, entry.index) in at
        or (entry.source.id, entry.key, entry.index) in naming
    )
    return replace(
        corpus,
        entries={identity: entry for identity, entry in corpus.entries.items() if identity not in withheld},
        comparisons={identity: c for identity, c in corpus.comparisons.items() if identity not in compared},
        documents={
            (kind, stem): d
            for (kind, stem), d in corpus.documents.items()
            if kind != "comparisons" or stem not in compared
        },
        withheld=withheld,
        unresolved=True,
    )


def _known(corpus: Corpus) -> Mapping[str, frozenset[str]]:
    of_kind: dict[str, set[str]] = defaultdict(set)
    for identity, entry in corpus.entries.items():
        of_kind[entry.statement.kind].add(identity)
    named = {
        "actor": frozenset(corpus.actors),
        "country": frozenset(corpus.countries),
        "topic": frozenset(corpus.topics),
        "subject": frozenset(corpus.subjects),
        "period": frozenset(period.id for period in corpus.periods),
        "table": frozenset(table.id for table in corpus.briefing.tables),
        "change": frozenset(corpus.briefing.change_ids),
        "statement": frozenset(corpus.entries),
    }
    return defaultdict(frozenset, named | {kind: frozenset(ids) for kind, ids in of_kind.items()})


def _declared_in(corpus: Corpus, to: str) -> tuple[str, ...]:
    """The folders of `content/` in which something is declared, each in a file of its own."""
    kinds = tuple(kind.id for kind in corpus.kinds)
    coded = tuple(kind.id for kind in corpus.kinds if kind.coded)
    return {
        "actor": (ACTORS,),
        "country": coded,
        "topic": ("topics",),
        "subject": (*kinds, *(TERRITORIES for _ in coded), ACTORS),
    }.get(to, ())


def _excused(corpus: Corpus, reference: Reference) -> bool:
    if reference.to == "subject" and reference.id in corpus.countries:
        return True
    if reference.to in ("actor", "country", "topic", "subject"):
        folders = _declared_in(corpus, reference.to)
        return any(corpus.may_be_there(f"content/{folder}", f"{reference.id}.yml") for folder in folders)
    return corpus.sources_unread and reference.to not in _IN_BRIEFING


def _country_to_add(corpus: Corpus, kind: str, code: str) -> str:
    """What to do about the code of a country that has no file, or "": it is like many an id, and meant as it is."""
    folders = [declared.id for declared in corpus.kinds if declared.coded and kind in ("country", "subject")]
    name = country_name(code, corpus.briefing.language) if folders and len(code) == _LETTERS else None
    if name is None:
        return ""
    return f"For {name} add content/{folders[0]}/{code}.yml with the line 'id: {code}', or correct the code."


def _where_to_add(corpus: Corpus, kind: str) -> str:
    if folders := [f"content/{folder}/" for folder in _declared_in(corpus, kind)]:
        return f"Add a file with this id to {' or '.join(filter(None, (', '.join(folders[:-1]), folders[-1])))}."
    if kind == "country":
        return "This briefing has no countries: take the line out, or add them to 'subjects' in content/briefing.yml."
    if kind in ("period", *_IN_BRIEFING):
        return f"Add it to '{kind}s' in content/briefing.yml."
    return f"Use the id of a {kind} in content/sources/."
