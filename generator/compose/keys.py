"""What a view depends on, as keys: what is known under the same key need not be composed again.

All that is shown of a source and of its statements comes from its file, from the files beside the sources, and from
the little in which other sources have a say. So a source has one key, whatever is shown of it, and a page has the keys
of the sources that it looks at.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.compose.kinds import kind_of
from generator.compose.lens import Lens, once
from generator.compose.parts import card_href
from generator.corpus import Entry
from generator.model import Source
from generator.records import digest
from generator.resolve.references import references


def key_of(lens: Lens, *shown: object) -> bytes:
    """A key for what is made of these: entries and sources by all that any view of them shows, the rest as it is."""
    return digest(lens.corpus.context, *_parts(lens, shown))


@once
def key_of_all(lens: Lens) -> bytes:
    """A key for what looks at every source."""
    return key_of(lens, *lens.corpus.sources.values())


@once
def source_key(lens: Lens, identity: str) -> bytes:
    """A key for all that any view of a source, or of a statement in it, shows."""
    others = (part for entry in lens.corpus.entries_of(identity) for part in _from_others(lens, entry))
    return digest(lens.file_key(identity), lens.corpus.context, *others)


def naming(lens: Lens, identities: Iterable[str]) -> tuple[Source, ...]:
    """The sources that refer to any of some actors or subjects: nothing else is said of these."""
    wanted = frozenset(identities)
    refers = lens.verified.refers
    return tuple(source for source in lens.corpus.sources.values() if not wanted.isdisjoint(refers[source.id]))


def cited(lens: Lens, kind: str, *identities: str) -> tuple[Entry, ...]:
    """The statements that an editor's files of a kind rest on or show."""
    found = (r.id for identity in identities for r in references(lens.corpus.document(kind, identity)))
    return tuple(lens.corpus.entries[identity] for identity in found if identity in lens.corpus.entries)


def _from_others(lens: Lens, entry: Entry) -> Iterator[str | bytes]:
    """Where a list shows a statement, what an editor accepted, and what else its kind shows of other sources."""
    yield f"{card_href(lens, entry)} {lens.verified.anchors[entry.id].accepted}"
    yield from kind_of(entry).others(lens, entry)


def _parts(lens: Lens, shown: Iterable[object]) -> Iterator[str | bytes]:
    for value in shown:
        match value:
            case Entry():
                yield from (value.id, source_key(lens, value.source.id))
            case Source():
                yield from (value.id, source_key(lens, value.id))
            case tuple() | list():
                yield str(len(value))
                yield from _parts(lens, value)
            case Mapping():
                yield from _parts(lens, [tuple(value.items())])
            case _:
                yield repr(value)
