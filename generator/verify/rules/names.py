"""Q: what somebody is called is a name: an alias that others share would give them the words of others."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Actor, Country, Profiled, Source, Territory
from generator.model.kinds import ACTORS
from generator.verified import Anchor
from generator.verify.rules.naming import finding_of, folded, goes_by, no_part, subjects_of
from generator.verify.text.normalise import fold
from generator.verify.voices.names import is_name

_WORD = re.compile(r"[^\W\d_]+")
_IN_NAMES = frozenset("s of the and for in de la le von van der du des y e al bin".split())


def aliases(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The aliases of every actor."""
    for actor in corpus.actors.values():
        document = corpus.document(ACTORS, actor.id)
        for index, alias in enumerate(actor.aliases):
            if not is_name(alias, body=not actor.is_person):
                yield _no_name(document.place("aliases", index), alias)


def shared(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Nobody goes by the name of another."""
    taken = {people: _taken(corpus, people=people) for people in (True, False)}
    for kind, model in subjects_of(corpus):
        for path, alias in _other_names(model):
            others = taken[kind != ACTORS].get(folded(alias), frozenset()) - {model.id}
            if other := next((one for one in sorted(others) if not _capital_of(corpus, one, model.id)), ""):
                message = f"'{alias}' is the name of '{other}'"
                hint = "Drop the alias: words given to one would be taken for the other's."
                yield finding_of(corpus, (kind, model.id), path, "B008", Severity.ERROR, message, hint)


def described(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """B010 (review): another name of a country or a territory describes nobody by words that no source has for it.

    A name is made of capitals and of "of" and "the": what has other words ("the rival of …") is a description, and
    stands in a source or is for review. Names in letters without capitals are another question.
    """
    if len(captures) < len(corpus.sources):
        return
    for kind, model in subjects_of(corpus):
        for index, alias in enumerate(model.aliases if isinstance(model, Country | Territory) else ()):
            small = [word for word in _WORD.findall(fold(alias)) if word[0].islower() and word not in _IN_NAMES]
            if small and not any(fold(alias).casefold() in fold(one.text).casefold() for one in captures.values()):
                message = f"'{alias}' describes '{model.id}', and no source has these words"
                hint = "Give names alone, or accept the finding by name with your reason."
                yield finding_of(corpus, (kind, model.id), ("aliases", index), "B010", Severity.REVIEW, message, hint)


def _other_names(model: Actor | Profiled | Territory) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """What somebody is called beside the name, with the place of each."""
    yield from ((("aliases", index), alias) for index, alias in enumerate(model.aliases))
    if isinstance(model, Country):
        yield from ((("demonyms", index), demonym) for index, demonym in enumerate(model.demonyms))
        yield from [(("capital",), model.capital)] if model.capital else []


def _taken(corpus: Corpus, *, people: bool) -> Mapping[str, frozenset[str]]:
    """Whose each name is: the names of all, and every form of a country or a territory. `people`: the aliases of actors
    as well; among themselves they may share a surname, and are told apart where they speak."""
    taken: dict[str, set[str]] = {}
    for subject in corpus.subjects.values():
        for form in subject.names if people or subject.kind != ACTORS else (subject.name,):
            taken.setdefault(folded(form), set()).add(subject.id)
    return {form: frozenset(ids) for form, ids in taken.items()}


def _capital_of(corpus: Corpus, one: str, other: str) -> bool:
    """Whether two subjects share a name because one is the other's seat or government."""
    actor = corpus.actors.get(one) or corpus.actors.get(other)
    return actor is not None and actor.country in (one, other)


def source_names(
    corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """The names that one source alone uses."""
    document = corpus.document("sources", source.id)
    for index, called in enumerate(source.names):
        for place, form in enumerate(called.forms):
            actor, at = corpus.actors[called.id], document.place("names", index, "forms", place)
            if not is_name(form, body=not actor.is_person):
                yield _no_name(at, form)
            elif not goes_by(corpus, actor, form):
                yield no_part(actor, form, at)
            elif other := next((s for s in corpus.subjects.values() if s.id != actor.id and form == s.name), None):
                message = f"'{form}' is the name of '{other.id}'"
                hint = "Drop the form: words given to one would be taken for the other's."
                yield Finding("B008", Severity.ERROR, at, message, hint)


def _no_name(place: Place, form: str) -> Finding:
    message = f"'{form}' is no name: in a text it means whoever was spoken of last"
    hint = "Take it out. Where a text does not say by name who speaks, a reader's check is needed, not an alias."
    return Finding("Q031", Severity.ERROR, place, message, hint)
