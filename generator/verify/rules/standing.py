"""D: words about the sources as a whole hold for the sources that they were written from, and are read again.

A file has no memory, so the stamp of a reader keeps the sources of that day. One stamp a file, and not one a sentence:
a new source concerns all that a file says, and a page is read in one go. A file without a stamp is let stand (the about
page tells that nobody has read it) unless its words count or close the set of its sources: those are the ones that a
new source makes untrue without touching them. A plain count that comes out is held by the machine and needs nobody:
"two articles" where there are two, "the article of 2021" where one of that year speaks of the country.
"""

from collections.abc import Iterator, Mapping
from itertools import islice

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Comparison, Source, Vouched
from generator.validate import Document
from generator.verify.approval import says, speaks_of
from generator.verify.telling.prose import prose_of
from generator.verify.telling.sets import SetWord, set_words

_NAMED = 3


def readings_stand(corpus: Corpus, refers: Mapping[str, frozenset[str]]) -> Iterator[Finding]:
    """Every file of our own words. `refers`: by source, the ids that it refers to."""
    for document in corpus.documents.values():
        model = document.model
        if not isinstance(model, Vouched):
            continue
        if model.approved:
            yield from _void(corpus, refers, document, model)
        elif not isinstance(model, Source):
            yield from _sets(corpus, refers, document, model)


def _void(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched
) -> Iterator[Finding]:
    said, now = says(model), speaks_of(corpus, refers, document)
    for index, stamp in enumerate(model.approved):
        stamped = f"{stamp.by} accepted it on {stamp.date}"
        place = document.place("approved", index)
        if said != stamp.says:
            message = f"what this file says changed since {stamped}"
            yield Finding("A002", Severity.ERROR, place, message, _read_again(document))
        elif changes := _changes(now, frozenset(stamp.sources)):
            message = f"{changes} since {stamped}"
            counts = islice(miscounted(corpus, refers, document, model), _NAMED)
            look = (
                ("look at", f"“{words}” (line {document.place(*path).line}) of {number} sources")
                for path, words, number in counts
            )
            yield Finding("D005", Severity.REVIEW, place, message, _read_again(document), tuple(look))


def _changes(now: frozenset[str], then: frozenset[str]) -> str:
    told = ((now - then, "added"), (then - now, "taken away"))
    return " and ".join(f"{_listed(ids)} {'were' if len(ids) > 1 else 'was'} {what}" for ids, what in told if ids)


def _listed(ids: frozenset[str]) -> str:
    named = sorted(ids)
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return ", ".join(f"'{identity}'" for identity in named[:_NAMED]) + more


def _read_again(document: Document) -> str:
    file = document.raw.file
    return f"Read whether every text of the file still holds, then run `briefing accept {file} --by NAME`."


def _sets(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched
) -> Iterator[Finding]:
    """The first words of a file that speak of its sources as a whole and that no count of them bears out."""
    for path, words, number in miscounted(corpus, refers, document, model):
        message = f"“{words}” speaks of the sources as a whole, and nobody has said for which ones it holds"
        hint = f"Read the file against its sources, then run `briefing accept {document.raw.file} --by NAME`."
        details = (("sources that it speaks of", str(number)),)
        yield Finding("D006", Severity.REVIEW, document.place(*path), message, hint, details)
        return


def miscounted(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched
) -> Iterator[tuple[tuple[str | int, ...], str, int]]:
    """The words of a file that speak of its sources as a whole and that no count bears out: the way to the text, the
    words, and how many sources there are of those that it speaks of."""
    language = corpus.briefing.language
    found = [(path, said) for path, text in prose_of(model) for said in set_words(text, language)]
    whole = speaks_of(corpus, refers, document) if found else ()
    for path, said in found:
        number = sum(_of_that_time(corpus, model, path, said, corpus.sources[s]) for s in whole)
        if said.count != number:
            yield path, said.words, number


def _of_that_time(corpus: Corpus, model: Vouched, path: tuple[str | int, ...], said: SetWord, source: Source) -> bool:
    """Whether a source is one of those spoken of: of the side of a comparison, of the year that is named with them."""
    if isinstance(model, Comparison) and path[0] == "topics" and path[2] in ("first", "second"):
        wanted = model.first if path[2] == "first" else model.second
        period = corpus.period_of(source)
        if period is None or period.id != wanted:
            return False
    return said.year is None or source.issued[:4] == said.year
