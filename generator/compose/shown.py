"""What pages show of sources, by reference: the text of each form of a statement is kept with its source.

A page holds references, plain values and nothing else, so what it shows is its key: a page is made again where any of
that has changed, and only there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.compose.kinds import holder_of, kind_of
from generator.compose.lens import Lens, once
from generator.compose.site import LaterPage
from generator.compose.views import NameView, PageView, Part, ReadingView, Shown
from generator.compose.volumes import places, titled
from generator.corpus import Entry
from generator.model import Reading, Side
from generator.records import digest
from generator.verified import Held


@once
def leaf_keys(lens: Lens) -> Mapping[str, bytes]:
    """For each source a key for all that is shown of it anywhere.

    That comes from its file, from the files beside the sources, and from the little in which other sources have a say:
    what an editor accepted, and what its kind asks of others.
    """
    corpus, context = lens.corpus, lens.corpus.context
    return {
        source: digest(lens.file_key(source), context, *_from_others(lens, corpus.entries_of(source)))
        for source in corpus.sources
    }


def _from_others(lens: Lens, entries: Iterable[Entry]) -> Iterator[str | bytes]:
    anchors = lens.verified.anchors
    for entry in entries:
        if accepted := anchors[entry.id].accepted:
            yield f"{entry.id} {accepted}"
        yield from kind_of(entry).others(lens, entry)


@once
def shown_keys(lens: Lens) -> Mapping[str, bytes]:
    """For each source a key for what a page shows of it: the same, and the volumes that its statements stand in."""
    keys, of = leaf_keys(lens), places(lens)
    return {
        source: digest(key, *(place for _, place in of[source])) if source in of else key
        for source, key in keys.items()
    }


def shown(lens: Lens, form: str) -> Callable[[Entry], Shown]:
    """Statements in one of their forms."""
    keys = shown_keys(lens)
    return lambda entry: Shown(entry.source.id, keys[entry.source.id], entry.id, form)


def page(view: PageView) -> LaterPage:
    """A page that is composed: what it shows is its key."""
    return LaterPage(view.path, view.title, view.tab, digest(repr(view)), lambda: view)


def list_page(
    lens: Lens,
    part: Part,
    title: Held,
    tab: str,
    of: Iterable[Shown],
    make: Callable[[], PageView],
    *besides: object,
) -> LaterPage:
    """A page of a list: a pure function of what it lists, and of what it shows `besides`."""
    key = digest(lens.corpus.context, repr((part, title, tuple(of), besides)))
    return LaterPage(part.path, titled(title, part), tab, key, make)


def markers(lens: Lens, identities: Iterable[str]) -> tuple[Shown, ...]:
    """The markers of the statements' passages, each passage once, in the order given; of a source in a row only the
    first names it."""
    found: dict[tuple[object, ...], tuple[Entry, int]] = {}
    for identity in (root for given in identities for root in lens.roots(given)):
        entry = lens.corpus.entries[identity]
        spans = lens.verified.anchors[identity].spans
        places: list[tuple[object, ...]] = [(entry.source.id, *span) for span in dict.fromkeys(spans)] or [(identity,)]
        for number, place in enumerate(places):
            found.setdefault(place, (entry, number))
    before = [None, *(entry.source.id for entry, _ in found.values())]
    return tuple(
        shown(lens, f"{'again' if entry.source.id == last else 'marker'}-{number}")(entry)
        for (entry, number), last in zip(found.values(), before, strict=False)
    )


def reading(lens: Lens, given: Reading | Side) -> ReadingView:
    """An editor's sentence with the markers of what it rests on, and by whose word."""
    return ReadingView(lens.held(given.text), markers(lens, given.evidence), _voices(lens, given.evidence))


def _voices(lens: Lens, identities: Iterable[str]) -> tuple[NameView, ...]:
    """By whose word statements stand, each once: who holds them, or else who wrote their source."""
    entries = (lens.corpus.entries[identity] for identity in identities)
    return tuple(
        dict.fromkeys(name for entry in entries for name in holder_of(lens, entry) or lens.authors(entry.source))
    )
