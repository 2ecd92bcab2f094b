"""What a text calls those who speak in it: "Ola Nes, the fisheries minister of Norway," and "Minister Ola Nes"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.draft.anchors import anchor
from generator.draft.statement import Speaker
from generator.verify import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText
from generator.verify.voices.speech import ARTICLES, OPENERS, TITLES

_BEHIND = re.compile(
    r",\s(?:(?:the|a|an|its|their)\s)?(?P<title>[^\W\d_][^,.;:()“”\"\n—–]{4,90})(?<!\b[A-Z])(?=,|\.\s|\.$|;)", re.I
)
_BEFORE = re.compile(r"(?P<title>(?:[A-Z][\w.’-]+\s){1,5})$")
_NO_OFFICE = re.compile(
    r"^(?:not|no|who|which|whose|where|when|while|and|but|or|in|on|at|of|for|from|with|by|speaking|said|says|adding|jr|sr|\d)\b|"
    r"\b(?:said|says|tells?|told|added|who|whom|which|that|after|he|she|his|her|it|he[’']s|is|was|were|has|had|will|years?|friend|made|mother|father|wife|husband|son|daughter)\b",
    re.I,
)
_OFFICES = (TITLES - ARTICLES) - frozenset(
    "mr mrs ms miss dr sir lady lord prof herr frau republican democrat delegate state".split()
)


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a text gives somebody, with the words that do."""

    speaker: Speaker
    title: str
    selector: TextQuoteSelector
    span: Span


def offices(source: SourceText, people: Iterable[Speaker]) -> Iterator[Office]:
    """The first office of each who speaks, where the text gives one."""
    for speaker in people:
        names = "|".join(re.escape(name) for name in (speaker.name, speaker.called) if name)
        for found in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", source.text):
            title = _title(source, Span(*found.span()))
            if title and (selector := anchor(source, title[1])):
                yield Office(speaker, title[0], selector, title[1])
                break


def _title(source: SourceText, name: Span) -> tuple[str, Span] | None:
    text = source.text
    behind = _BEHIND.match(text, name.end)
    if behind and not _NO_OFFICE.search(behind["title"]):
        title = " ".join(behind["title"].split())
        if any(word.lower().strip(".") in _OFFICES for word in title.split()):
            return f"{title[0].upper()}{title[1:]}", Span(name.start, behind.end("title"))
    line = text.rfind("\n", 0, name.start) + 1
    sentence = source.sentence(name.start).start
    # In a PDF an office begins in the line before; where a sentence begins there, that may be a heading.
    begins = _BEFORE.search(text, min(line, sentence), name.start)
    if begins and begins.start() < line:
        if begins.start() == sentence and not {word.lower() for word in text[sentence:line].split()} <= TITLES:
            return None
        line = begins.start()
    before = _BEFORE.search(text, line, name.start)
    if before and " " in text[name.start : name.end] and not text[line : before.start()].endswith("of "):
        words = before["title"].split()
        while len(words) > 1 and words[0].lower() in OPENERS:
            words.pop(0)
        if words[-1].lower().strip(".") in _OFFICES:
            return " ".join(words), Span(text.rindex(words[0], line, name.start), name.end)
    return None
