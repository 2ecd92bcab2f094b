"""D: words about the sources as a whole hold for the sources that they were written from, and are read again.

A file has no memory, so the stamp of a reader keeps the sources of that day. One stamp a file, and not one a sentence;
a new source voids it where it may make a text of the file untrue (`overtaken.py`), and these texts are read again. A
file without a stamp is let stand (the about page tells that nobody has read it) unless its words count or close the set
of its sources: those are the ones that a new source makes untrue without touching them. A plain count that comes out is
held by the machine and needs nobody: "two articles" where there are two, "the article of 2021" where one of that year
speaks of the country.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source, Vouched
from generator.validate import Document
from generator.verify.approval import says, speaks_of
from generator.verify.rules.overtaken import Path, called, miscounted, overtaken

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
            continue
        then = frozenset(stamp.sources)
        touched = [*overtaken(corpus, refers, document, model, now - then)] if now - then else []
        if touched or then - now:
            look = tuple(islice(_look_at(corpus, refers, document, model, touched), _NAMED))
            message = f"{_changes(now, then)} since {stamped}"
            yield Finding("D005", Severity.REVIEW, place, message, _read_again(document), look)


def _look_at(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched, touched: Iterable[Path]
) -> Iterator[tuple[str, str]]:
    """What to look at: words whose count no longer comes out, then the other texts on which what is new may bear."""
    counted = [*miscounted(corpus, refers, document, model)]
    for path, said, number in counted:
        yield "look at", f"“{said.words}” (line {document.place(*path).line}) of {number} sources"
    for path in touched:
        if path not in {one for one, _, _ in counted}:
            yield "look at", f"“{called(path)}” (line {document.place(*path).line})"


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
    for path, said, number in miscounted(corpus, refers, document, model):
        message = f"“{said.words}” speaks of the sources as a whole, and nobody has said for which ones it holds"
        hint = f"Read the file against its sources, then run `briefing accept {document.raw.file} --by NAME`."
        details = (("sources that it speaks of", str(number)),)
        yield Finding("D006", Severity.REVIEW, document.place(*path), message, hint, details)
        return
