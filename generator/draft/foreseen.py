"""What somebody named says will be, as forecasts: in words that the text quotes of them, or reports of them.

What speakers say of themselves ("we will …") is a plan, what they ask or suppose is no forecast.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.draft.anchors import anchor
from generator.draft.cast import Cast
from generator.draft.foretelling import FORETELLING, Foretelling, until
from generator.draft.narration import told
from generator.draft.quotations import Quotation
from generator.draft.record import spoken_in
from generator.draft.statement import Speaker
from generator.verify import Span, TextQuoteSelector
from generator.verify.text.sentences import sentences
from generator.verify.text.source_text import SourceText

_OPENING = frozenset("But And They It We The This That Some Many Most Others Both So Yet Officials Analysts".split())
_PRONOUNS = frozenset("he she".split())
_MOST = 35
_TIME = re.compile(r"^(?:For|In|By|Within|Over|During) [^,;:]{2,40}, ")
_SUBJECT = 9
"""Words of a subject at most."""
_TO = re.compile(r"^(?P<who>[\w’'$ -]{2,60}?) to (?!the |an? )\w+")
"""Behind "expects": what is expected, and of whom."""
_CLAUSE = re.compile(
    r",? but (?=\w+s (?:that|\w+))|, (?:while|whereas|although|though|mostly|because|half|not least)\b"
)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A forecast: who makes it, its words, their phrases of likelihood and time, and the window if they give one."""

    speaker: Speaker
    selector: TextQuoteSelector
    phrase: str
    window_phrase: str
    window: str
    span: Span
    own: bool = False
    """It is told in the text's own voice, so that the author makes it."""


Spoken = Sequence[tuple[int, Speaker]]
"""Who speaks, and where in the text."""


def _line(text: str, span: Span) -> str:
    """A stretch of a text with its lines joined, letter for letter."""
    return text[span.start : span.end].replace("\n", " ")


def foreseen(
    source: SourceText, apart: Sequence[Span], quoted: Sequence[Quotation], cast: Cast, made: str, author: str
) -> Iterator[Foreseen]:
    """The forecasts of a text, where its language is one of those whose words are known.

    `quoted`: its quotations; `made`: its own date (EDTF), for "next year"; `author`: the only one
    who wrote it, or nothing.
    """
    words = FORETELLING.get(spoken_in(source.text))
    if words is None:
        return
    spoken = [(one.verdict.spans[0].start, one.speaker) for one in quoted]
    for one in quoted:
        for span in one.verdict.spans:
            for sentence in sentences(source.text, span.start, span.end):
                said = _line(source.text, sentence)
                if _will_be(said, words) and _sure(said, words):
                    yield from _made(source, sentence, one.speaker, made, words)
    reported: list[tuple[int, Speaker]] = []
    for sentence in told(source, apart):
        found = [*_reported(source, sentence, [*spoken, *reported], cast, made, words)]
        reported += [(one.span.start, one.speaker) for one in found]
        yield from found or _own(source, sentence, cast, made, author, words)


def _own(
    source: SourceText, sentence: Span, cast: Cast, made: str, author: str, words: Foretelling
) -> Iterator[Foreseen]:
    """What a text with one author says in its own voice: only where it says both how likely and until when."""
    said = _line(source.text, sentence)
    if author and words.phrase.search(said) and words.window.search(said) and _will_be(said, words):
        yield from (replace(one, own=True) for one in _made(source, sentence, cast.called(author), made, words))


def _reported(
    source: SourceText, sentence: Span, before: Spoken, cast: Cast, made: str, words: Foretelling
) -> Iterator[Foreseen]:
    """What a sentence reports that somebody supposes, clause by clause; a clause without a subject goes on with it."""
    text = _line(source.text, sentence)
    speaker: Speaker | None = None
    cuts = [one.span() for one in _CLAUSE.finditer(text)]
    starts, stops = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    for start, stop in zip(starts, stops, strict=True):
        clause = text[start:stop].rstrip(" .,")
        found = next((one for shape in words.reported if (one := shape.match(clause))), None)
        if speaker and not found:
            found = next((one for shape in words.reported if (one := shape.match(f"He {clause}"))), None)
        elif found:
            speaker = _named(source, sentence, found["name"], before, cast)
        if not found or not speaker:
            continue
        said = " ".join(filter(None, (found["what"], found.groupdict().get("more"))))
        verb = found.groupdict().get("verb") or ""
        supposed = words.supposing.match(verb) or _sure(clause, words)
        future = _will_be(said, words) or (verb.startswith("expect") and _TO.match(said)) or _to_come(said, made, words)
        if supposed and future:
            yield from _made(source, Span(sentence.start + start, sentence.start + stop), speaker, made, words)


def _named(source: SourceText, sentence: Span, name: str, before: Spoken, cast: Cast) -> Speaker | None:
    """Whom a report means: by name, or the only one who speaks before it in its paragraph."""
    if name.lower() in _PRONOUNS:
        paragraph = source.paragraph(sentence.start)
        spoke = {who.id: who for at, who in before if paragraph.start <= at < sentence.start}
        return next(iter(spoke.values())) if len(spoke) == 1 else None
    if name.split()[0] in _OPENING:
        return None
    return cast.whole(name)


def _will_be(words: str, language: Foretelling) -> bool:
    """Whether words say of something, in a clause that is the sentence's own, what will be."""
    found = language.future.search(words)
    if not found:
        return False
    who = (found.groupdict().get("who") or "").lower()
    return not who or (who not in language.own and _leads(words[: found.start()]))


def _sure(words: str, language: Foretelling) -> bool:
    """Whether words say how likely something is, or until when: what is said so is meant as a forecast."""
    return bool(language.phrase.search(words) or language.window.search(words))


def _to_come(words: str, made: str, language: Foretelling) -> bool:
    """Whether words say how likely something is until a time then to come: "a deal is unlikely before 2030"."""
    window = language.window.search(words)
    return bool(window and language.phrase.search(words) and until(window, made, language.numbers))


def _leads(before: str) -> bool:
    """Whether what stands before a verb is its subject and little else, so that the clause is the sentence's own."""
    subject = _TIME.sub("", before)
    return len(subject.split()) <= _SUBJECT and not re.search(r"[,;:]", subject)


def _made(source: SourceText, span: Span, speaker: Speaker, made: str, language: Foretelling) -> Iterator[Foreseen]:
    words = _line(source.text, span).rstrip(" ,")
    span = Span(span.start, span.start + len(words))
    if (
        not language.fewest <= len(words.split()) <= _MOST
        or language.none.search(words)
        or (selector := anchor(source, span)) is None
    ):
        return
    phrase, window = language.phrase.search(words), language.window.search(words)
    yield Foreseen(
        speaker,
        selector,
        phrase[0] if phrase else "",
        window[0] if window else "",
        until(window, made, language.numbers) if window else "",
        span,
    )
