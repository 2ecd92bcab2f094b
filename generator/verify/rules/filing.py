"""E: a statement stands on the pages of those alone whom its passage, the words around it or the heading name."""

import re
from collections.abc import Iterator

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source, Statement
from generator.model.kinds import COUNTRIES
from generator.verify.case import Case
from generator.verify.rules.whose import before
from generator.verify.telling.names.named import local_names
from generator.verify.telling.names.names import stands, times

_BEGINNING = 4
"""Letters by which a name of another language is known: it is inflected there, and spelt otherwise."""
_ENDS = ("of", "towards", "from", "to")


def filed(case: Case) -> Iterator[Finding]:
    """Whom a statement is filed under is named in the paragraphs of its passages or in the heading.

    A country is named by its people and bodies as well, and in the paragraph before; where a paragraph names none, as
    in local papers, it is the country that the source names most. Nobody needs naming who speaks, holds it or wrote it.
    """
    statement = case.entry.statement
    told = tuple(_filed_under(statement))
    # Whose names a file would have told that is missing is not known.
    if not told or statement.of_whole_text or not case.spans or case.corpus.unread or case.corpus.unresolved:
        return
    own = _own(case.corpus, case.entry.source, statement)
    for path, identity in told:
        if identity in own or identity not in case.corpus.subjects or _is_there(case, identity):
            continue
        name = case.corpus.subjects[identity].name
        message = f"nothing near the passage of this {statement.kind} names {name}"
        hint = "Correct the id, cite the words that name them, or accept the finding by name with your reason."
        yield case.finding("E006", path, message, hint, severity=Severity.REVIEW)


def _is_there(case: Case, identity: str) -> bool:
    """Whether a text speaks of one near a passage: by name, or as the country that it is in."""
    here = "\n".join(case.evidence.paragraphs)
    country = case.corpus.subjects[identity].kind == COUNTRIES
    countries = [one for one, subject in case.corpus.subjects.items() if subject.kind == COUNTRIES]
    # An office that names a country says whose it is.
    office = "\n".join((case.entry.statement.given("title") or "", *case.passages))
    if case.entry.statement.given("title") and any(stands(case.corpus.subjects[c].names, office) for c in countries):
        return not country or stands(case.corpus.subjects[identity].names, office)
    near = (here, before(case) if country else "", *case.headings, case.entry.source.title)
    if _times(case, identity, "\n".join(near)) or _is_inferred(case, identity):
        return True
    if not country or any(_times(case, other, here) for other in countries):
        return False
    told = {one: _times(case, one, case.capture.text) for one in countries}
    return told[identity] == max(told.values())


def _is_inferred(case: Case, identity: str) -> bool:
    """Whether the statement says that one is inferred: that is held by itself."""
    inferred = case.entry.statement.given("inferred") or ()
    return any(name in case.corpus.subjects[identity].names for name in inferred)


def _filed_under(statement: Statement) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Whom a statement stands on the page of, with the place of each."""
    for index, identity in enumerate(statement.about):
        yield ("about", index), identity
    for key in ("position", "relation"):
        for end, identity in statement.given(key) or ():
            if end.rstrip("_") in _ENDS:
                yield (key, end.rstrip("_")), identity


def _own(corpus: Corpus, source: Source, statement: Statement) -> frozenset[str]:
    """Those whose statement it is, and their countries: who they are is held by rules of its own."""
    people = {identity for _, identity in statement.beside()} | set(source.author_ids)
    people |= {identity for key, identity in statement.named("subject") if key in statement.apart}
    homes = {actor.country for one in people if (actor := corpus.actors.get(one)) and actor.country}
    return frozenset(people | homes)


def _times(case: Case, identity: str, text: str) -> int:
    """How often a text names a subject, or the people and bodies of a country."""
    source, ours = case.entry.source, case.corpus.briefing.language
    theirs = (actor.id for actor in case.corpus.actors.values() if actor.country == identity)
    names = [
        form
        for one in (identity, *theirs)
        for form in (case.corpus.subjects[one].name, *case.corpus.aliases_in(source, one))
    ]
    if source.language.partition("-")[0] == ours.partition("-")[0]:
        return times(tuple(names), text)
    names += local_names(identity, source.language, ours)
    begun = {name[:_BEGINNING].casefold() for name in names if len(name) >= _BEGINNING}
    lowered = text.casefold()
    short = [name for name in names if len(name) < _BEGINNING]
    # Where a script has no capitals, what belongs to a name is hung on it.
    hung = {name for name in short if name.lower() == name.upper()}
    found = sum(len(re.findall(rf"(?<!\w){re.escape(name)}", text)) for name in hung)
    apart = tuple(name for name in short if name not in hung)
    return found + sum(lowered.count(start) for start in begun) + (times(apart, text) if apart else 0)
