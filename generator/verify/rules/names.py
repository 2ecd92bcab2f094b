"""Q: what somebody is called is a name: an alias that others share would give them the words of others."""

from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Source
from generator.verified import Anchor, CaptureText
from generator.verify.rules.naming import goes_by, no_part
from generator.verify.voices.names import is_name


def aliases(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The aliases of every actor."""
    for actor in corpus.actors.values():
        document = corpus.document("actors", actor.id)
        for index, alias in enumerate(actor.aliases):
            if not is_name(alias, body=not actor.is_person):
                yield _no_name(document.place("aliases", index), alias)


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
