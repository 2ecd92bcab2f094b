"""What somebody named says will be, as forecasts: in words that the text quotes of them, or reports of them.

In English. What speakers say of themselves ("we will …") is a plan, what they ask or suppose is no forecast.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.draft.anchors import anchor
from generator.draft.cast import Cast
from generator.draft.narration import told
from generator.draft.quotations import Quotation
from generator.draft.statement import Speaker
from generator.verify import Span, TextQuoteSelector
from generator.verify.text.sentences import sentences
from generator.verify.text.source_text import SourceText

_WILL = r"(?:will|won[’']t|(?:is|are) (?:(?:un)?likely|going|bound|expected|set|poised) to)"
_FUTURE = re.compile(rf"\b(?P<who>[\w’']+) (?:\w+ly )?(?P<verb>{_WILL})\b", re.I)
_OWN = frozenset("i we you he she they who let that which and but or this these it there what that's it's".split())
_NO_FORECAST = re.compile(
    r"\?|\b(?:if|unless|whether|hope\w*|want\w*|wish\w*|please|thank|swear|promise\w*|vote|believe me|god|how|what|why|"
    r"when|where|whatever|whoever|anyone|somebody)\b",
    re.I,
)
_PHRASE = re.compile(
    r"\b(?:almost certainly|most likely|very likely|highly unlikely|(?:un)?likely|probably|certainly|inevitably|"
    r"no doubt|(?<=are )expected|(?<=is )expected|(?<=are )bound|(?<=is )bound)\b",
    re.I,
)
_REPORTED = re.compile(
    r"^(?P<name>[A-Z][\w.’-]+(?: [A-Z][\w.’-]+){0,3})(?:, [^,]{3,60},)? (?P<verb>predicts?|predicted|forecasts?|"
    r"expects?|expected|warns?|warned|believes?|said|says|estimates?|estimated|projects?|projected)"
    r"(?: on \w+day)?(?: that)? (?P<what>.+)$",
    re.S,
)
_BELIEVES = frozenset("predicts predict predicted expects expect forecast forecasts projects projected".split())
_OPENING = frozenset("But And He She They It We The This That Some Many Most Others Both So Yet".split())
_LATER = re.compile(rf"\b(?P<who>[\w’']+) (?:\w+ly )?(?:would|{_WILL})\b")
_WINDOW = re.compile(
    r"\b(?:by the end of (?P<end>20\d\d)|by (?P<by>20\d\d)|in (?P<in>20\d\d)|(?P<next>next year)|(?P<this>this year)|"
    r"(?:with)?in the (?:coming|next) (?:\w+ )?(?:days|weeks|months|years|decades?)|for a (?:while|long time)|soon)\b",
    re.I,
)
_FEWEST, _MOST = 6, 35
_TIME = re.compile(r"^(?:For|In|By|Within|Over|During) [^,;:]{2,40}, ")
_SUBJECT = 9
"""Words of a subject at most."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A forecast: who makes it, its words, their phrases of likelihood and time, and the window if they give one."""

    speaker: Speaker
    selector: TextQuoteSelector
    phrase: str
    window_phrase: str
    window: str
    span: Span


def foreseen(
    source: SourceText, apart: Sequence[Span], quoted: Sequence[Quotation], cast: Cast, year: str
) -> Iterator[Foreseen]:
    """The forecasts of a text; `quoted`: its quotations, `year`: its own, for "next year"."""
    for one in quoted:
        for span in one.verdict.spans:
            for sentence in sentences(source.text, span.start, span.end):
                found = _FUTURE.search(source.text, sentence.start, sentence.end)
                words = source.text[sentence.start : sentence.end]
                own = found is None or found["who"].lower() in _OWN
                if found and not own and _sure(words) and _leads(source.text[sentence.start : found.start()]):
                    yield from _made(source, sentence, one.speaker, year)
    for sentence in told(source, apart):
        words = source.text[sentence.start : sentence.end]
        reported = _REPORTED.match(words)
        later = _LATER.search(reported["what"]) if reported else None
        if not reported or not later or later["who"].lower() in _OWN or not _leads(reported["what"][: later.start()]):
            continue
        if (reported["verb"] in _BELIEVES or _sure(words)) and reported["name"].split()[0] not in _OPENING:
            speaker = cast.called(reported["name"])
            if speaker.known or " " in speaker.name:
                yield from _made(source, sentence, speaker, year)


def _sure(words: str) -> bool:
    """Whether words say how likely something is, or until when: what is said so is meant as a forecast."""
    return bool(_PHRASE.search(words) or _WINDOW.search(words))


def _leads(before: str) -> bool:
    """Whether what stands before a verb is its subject and little else, so that the clause is the sentence's own."""
    subject = _TIME.sub("", before)
    return len(subject.split()) <= _SUBJECT and not re.search(r"[,;:]", subject)


def _made(source: SourceText, sentence: Span, speaker: Speaker, year: str) -> Iterator[Foreseen]:
    words = source.text[sentence.start : sentence.end].rstrip(" ,")
    span = Span(sentence.start, sentence.start + len(words))
    if (
        not _FEWEST <= len(words.split()) <= _MOST
        or _NO_FORECAST.search(words)
        or (selector := anchor(source, span)) is None
    ):
        return
    phrase, window = _PHRASE.search(words), _WINDOW.search(words)
    yield Foreseen(speaker, selector, phrase[0] if phrase else "", window[0] if window else "",
                   _until(window, year) if window else "", span)  # fmt: skip


def _until(window: re.Match[str], year: str) -> str:
    """The window as EDTF where its words give a year: "by 2030" begins with the year of the text."""
    if end := window["end"] or window["by"]:
        return f"{year}/{end}" if year and year <= end else ""
    if window["in"]:
        return window["in"] if window["in"] >= year else ""
    if not year or not (window["next"] or window["this"]):
        return ""
    return str(int(year) + 1) if window["next"] else year
