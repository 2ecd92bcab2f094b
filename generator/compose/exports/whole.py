"""What the briefing says beyond the statements: its sources' records, profiles, actors, topics, comparisons."""

from collections.abc import Iterable

from generator.compose.lens import Lens
from generator.compose.values import Json, Lines, encoded, json_text
from generator.model import Model, Source
from generator.model.source import lists


def source_record(lens: Lens, source: Source) -> Iterable[str]:
    """A source's file without its statements, which have records of their own."""
    statements = {name for name, _, _ in lists(Source)} - {"issued_basis"}
    content = lens.verified.content(source)
    return [encoded({key: value for key, value in content.items() if key not in statements})]


def briefing(lens: Lens, sources: Iterable[str]) -> str:
    """All content but the statements as it was read, in the shape of the content files."""
    corpus = lens.corpus

    def dumped(models: Iterable[Model]) -> Json:
        return tuple(lens.verified.content(model) for model in models)

    record: Json = {
        "briefing": lens.verified.content(corpus.briefing),
        "sources": Lines(sources),
        **{kind.id: dumped(corpus.of_kind(kind)) for kind in corpus.kinds},
        **({"territories": dumped(corpus.territories.values())} if corpus.territories else {}),
        "actors": dumped(corpus.actors.values()),
        "topics": dumped(corpus.topics.values()),
        "comparisons": dumped(corpus.comparisons.values()),
    }
    return json_text(record)
