"""N: what somebody is quoted for, or a note calls somebody's account, is shown as reported and not as plain."""

import re
from collections.abc import Iterator, Mapping

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
    for entry in entries:
        fact = entry.statement
        if not isinstance(fact, Fact) or fact.wording != "clear" or fact.formula:
            continue
        if account := _ACCOUNT.search(fact.note or ""):
            message = f"the wording is 'clear', and the note says '{account[0]}'"
        elif speaker := _spoken_by(corpus, entry, entries, anchors):
            message = f"the wording is 'clear', and {speaker} is quoted for it"
        else:
            continue
        hint = "Write 'wording: reported', or accept the finding by name with your reason."
        yield Finding("N015", Severity.REVIEW, entry.place("wording"), message, hint, statement=entry.id)


def _spoken_by(corpus: Corpus, fact: Entry, entries: list[Entry], anchors: Mapping[str, Anchor]) -> str:
    """Who is quoted for all that a fact rests on, where that is not who wrote the source; or ""."""
    for entry in entries:
        said = entry.statement
        if not isinstance(said, Quotation) or _is_of(corpus, said.speaker, entry.source):
            continue
        if all(
            any(start <= at and end <= until for start, until in anchors[entry.id].spans)
            for at, end in anchors[fact.id].spans
        ):
            return corpus.subjects[said.speaker].name if said.speaker in corpus.subjects else said.speaker
    return ""


def _is_of(corpus: Corpus, speaker: str, source: Source) -> bool:
    """Whether a source is a speaker's own: who wrote it, or the body that publishes it."""
    names = corpus.subjects[speaker].names if speaker in corpus.subjects else ()
    return speaker in source.author_ids or not {source.publisher, source.container_title}.isdisjoint(names)
