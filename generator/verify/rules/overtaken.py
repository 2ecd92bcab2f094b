"""Which texts of our own a source that is added may make untrue; the others stand as they were read.

What bears on a text is a single statement: one of the year of which the text says that it speaks (or of a source of
that year), and of a topic of the statements on which it rests. A source of which no statement is both leaves the text
as it was read. Words that count the sources or take in all of them are touched by any, unless the count still comes
out; and so is a text that rests on no statement, for it speaks of the whole.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from generator.corpus import Corpus, Entry
from generator.model import Comparison, Source, Vouched
from generator.resolve.references import references
from generator.validate import Document
from generator.verify.approval import speaks_of
from generator.verify.telling.prose import prose_of
from generator.verify.telling.sets import SetWord, set_words
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.text.sentences import sentences

_SAME = ("same ", "в той же", "derselbe", "demselben", "même ", "mismo ", "misma ", "같은 ")
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
Path = tuple[str | int, ...]

_RANGE = re.compile(
    r"\b(?:since|after|before|until|till?|from|between|с|со|после|до|от|seit|nach|vor|bis|depuis|après|avant|desde|"
    r"hasta|antes de)\s+(?:[^\W\d_]+\s+)?$",
    re.I,
)
"""Before a year with which a span of time begins or ends, so that others are spoken of too."""
_RANGE_BEHIND = re.compile(r"년?\s*(?:\d+월\s*)?(?:이후|이전|부터|까지|뒤|전)|\s*[-–—]\s*\d{4}")


def called(path: Path) -> str:
    """A way to a text as people read it, counted from one: "answer 2 text"."""
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def overtaken(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched, new: Collection[str]
) -> Iterator[Path]:
    """The ways to the texts of a file that the sources `new` (ids) may make untrue, in the file's order.

    `refers`: by source, the ids that it refers to.
    """
    counted = {path for path, _, _ in miscounted(corpus, refers, document, model)}
    for path, text in prose_of(model):
        if path in counted or any(_touches(corpus, document, path, text, corpus.sources[one]) for one in new):
            yield path


def miscounted(
    corpus: Corpus, refers: Mapping[str, frozenset[str]], document: Document, model: Vouched
) -> Iterator[tuple[Path, SetWord, int]]:
    """The words of a file that speak of its sources as a whole and that no count bears out: the way to the text, the
    words, and how many sources there are of those that it speaks of."""
    language = corpus.briefing.language
    found = [(path, said) for path, text in prose_of(model) for said in _dated(set_words(text, language))]
    whole = speaks_of(corpus, refers, document) if found else ()
    for path, said in found:
        number = sum(_of_that_time(corpus, model, path, said, corpus.sources[s]) for s in whole)
        if said.count != number:
            yield path, said, number


def _dated(found: Iterable[SetWord]) -> Iterator[SetWord]:
    """The set words of a text; "the article" is, behind "the article of 2021", that one; "the same" adds nothing."""
    year, before = None, False
    for said in found:
        year = said.year or year
        if not (before and said.words.lower().startswith(_SAME)):
            yield replace(said, year=year) if said.count == 1 else said
        before = True


def cited(corpus: Corpus, document: Document, path: Path) -> tuple[Entry, ...]:
    """The statements that a text rests on: its evidence, and not what else its file names."""
    beside = (one.id for one in references(document) if one.path[:-1] == (*path[:-1], "evidence"))
    return tuple(corpus.entries[one] for one in beside if one in corpus.entries)


def topics_of(corpus: Corpus, document: Document, path: Path) -> frozenset[str]:
    """The topics of a text: of the statements that it rests on, and the one under which it stands in a comparison."""
    model = document.model
    under = (
        [model.topics[path[1]].topic]
        if isinstance(model, Comparison) and path[0] == "topics" and isinstance(path[1], int)
        else []
    )
    return frozenset(under).union(*(entry.statement.topics for entry in cited(corpus, document, path)))


def _touches(corpus: Corpus, document: Document, path: Path, text: str, source: Source) -> bool:
    """Whether a source says anything that may bear on a text: of the time of the text, and of its topics.

    A statement that nobody has filed may be of anything.
    """
    years = _years(text) if cited(corpus, document, path) else frozenset()
    topics = topics_of(corpus, document, path)
    of_its_time = not years or source.issued[:4] in years
    told = (one for one in corpus.entries_of(source.id) if of_its_time or years & _named_by(one))
    filed = (one.statement.topics for one in told)
    return (of_its_time and not topics) or any(not (own and topics) or topics & {*own} for own in filed)


def _years(text: str) -> frozenset[str]:
    """The years of which a text speaks, where its first sentence names one; none where one of them bounds a span."""
    dates = [one for one in read_dates(text) if one.year]
    first = next(iter(sentences(text, 0, len(text))), None)
    spans = (
        one.decade or _RANGE.search(text[: one.span.start]) or _RANGE_BEHIND.match(text[one.span.end :])
        for one in dates
    )
    if first is None or not any(one.span.start < first.end for one in dates) or any(spans):
        return frozenset()
    return frozenset(str(one.year) for one in dates)


def _named_by(entry: Entry) -> frozenset[str]:
    """The years that a statement names, in its words or its values."""
    return frozenset(_YEAR.findall(entry.statement.model_dump_json(exclude={"criteria_written", "approved"})))


def _of_that_time(corpus: Corpus, model: Vouched, path: Path, said: SetWord, source: Source) -> bool:
    """Whether a source is one of those spoken of: of the side of a comparison, of the year that is named with them."""
    if isinstance(model, Comparison) and path[0] == "topics" and path[2] in ("first", "second"):
        wanted = model.first if path[2] == "first" else model.second
        period = corpus.period_of(source)
        if period is None or period.id != wanted:
            return False
    return said.year is None or source.issued[:4] == said.year
