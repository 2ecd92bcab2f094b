"""N: what somebody is quoted for, or a note calls somebody's account, is shown as reported and not as plain."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate

from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Fact, Quotation, Source
from generator.verified import Anchor

_OURS = (
    r"(?!\W+(?:\w+\W+){0,2}?(?:tables?|sources?|texts?|notices?|articles?|captions?|footnotes?|pages?|tabellen?|text"
    r"|quellen?|tableaux?|texte|source|tabla|texto|fuente|таблиц\w*|текст\w*|источник\w*)\b)"
)
"""What follows is not the text itself."""
_ACCOUNT = re.compile(
    rf"\b(?:(?:by the account of|according to|nach angaben|laut|selon|d['’]après|según|по словам|по данным"
    rf"|по сообщени\w+)\b{_OURS}|in (?:his|her|their|[^.;]{{1,40}}['’]s?) (?:own )?(?:account|words|view)\b|zufolge\b)"
    r"|에 따르면",
    re.I,
)


def reported(corpus: Corpus, source: Source, capture: CaptureText, anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """N015 (review): a fact that is shown as plain, and lies in words that another than the author is quoted for, or
    whose note says whose account it is."""
    entries = [entry for entry in corpus.entries_of(source.id) if entry.id in anchors]
    speaker = _speakers(corpus, entries, anchors)
    for entry in entries:
        fact = entry.statement
        if not isinstance(fact, Fact) or fact.wording != "clear" or fact.formula:
            continue
        if account := _ACCOUNT.search(fact.note or ""):
            message = f"the wording is 'clear', and the note says '{account[0]}'"
        elif (said := [speaker(span) for span in anchors[entry.id].spans]) and all(said):
            message = f"the wording is 'clear', and {said[0]} is quoted for it"
        else:
            continue
        hint = "Write 'wording: reported', or accept the finding by name with your reason."
        yield Finding("N015", Severity.REVIEW, entry.place("wording"), message, hint, statement=entry.id)


def _speakers(corpus: Corpus, entries: list[Entry], anchors: Mapping[str, Anchor]) -> Callable[[tuple[int, int]], str]:
    """Who is quoted for all of a span, where that is not who wrote the source: of the quotations that begin before it
    the one that goes furthest; or ""."""
    runs = sorted(
        (span, corpus.subjects[said.speaker].name if said.speaker in corpus.subjects else said.speaker)
        for entry in entries
        if isinstance(said := entry.statement, Quotation) and not _is_of(corpus, said.speaker, entry.source)
        for span in anchors[entry.id].spans
    )
    starts = [start for (start, _), _ in runs]
    furthest = [*accumulate(((end, name) for (_, end), name in runs), max)]

    def speaker(span: tuple[int, int]) -> str:
        last = bisect_right(starts, span[0]) - 1
        return furthest[last][1] if last >= 0 and furthest[last][0] >= span[1] else ""

    return speaker


def _is_of(corpus: Corpus, speaker: str, source: Source) -> bool:
    """Whether a source is a speaker's own: who wrote it, or the body that publishes it."""
    names = corpus.subjects[speaker].names if speaker in corpus.subjects else ()
    return speaker in source.author_ids or not {source.publisher, source.container_title}.isdisjoint(names)
