"""Subjects as pages know them: where each is shown, which kinds have an index, and what their subjects are called."""

from collections.abc import Iterable

from generator.corpus import Corpus
from generator.model import Country, Kind
from generator.model.base import Typed
from generator.model.kinds import COUNTRIES
from generator.slug import latin
from generator.verified import NOTHING, Held, VerifiedCorpus, worded


def index_of(kind: str) -> str:
    """The page that lists the subjects of a kind."""
    return f"{kind}/index.html"


def subject_href(corpus: Corpus, identity: str) -> str | None:
    """Where a subject is shown: its own page, or its entry in the index of its kind."""
    if model := corpus.profiled.get(identity):
        called = corpus.subjects[identity]
        # A code stands behind the name; one in other letters than ours is left to it, for anybody can type that.
        name = latin(called.name) or identity if isinstance(model, Country) else identity
        return f"{called.kind}/{name}.html" if model.profile else f"{index_of(called.kind)}#{identity}"
    if identity in corpus.territories:
        return f"{index_of(COUNTRIES)}#{identity}"
    if actor := corpus.actors.get(identity):
        return f"{'people' if actor.is_person else 'organisations'}/{identity}.html"
    return None


def also_called(verified: VerifiedCorpus, identity: str, forms: Iterable[Typed | None]) -> tuple[Held, ...]:
    """Names that something is found by beside its own: one that differs in capitals alone tells a reader nothing."""
    seen = {verified.name(identity).casefold(): NOTHING}
    for form in filter(None, forms):
        seen.setdefault(form.casefold(), verified.held(form))
    return tuple(filter(None, seen.values()))


def listed_kinds(corpus: Corpus) -> tuple[Kind, ...]:
    """The kinds that have an index: those of which there is anything."""
    return tuple(kind for kind in corpus.kinds if corpus.of_kind(kind) or (kind.coded and corpus.territories))


def kind_of_subject(verified: VerifiedCorpus, identity: str) -> Held:
    """What one of its kind is called, for any subject that is no actor."""
    folder = verified.corpus.subjects[identity].kind
    kind = next((kind for kind in verified.corpus.kinds if kind.id == folder), None)
    return verified.held(kind.name) if kind else worded("territory")
