"""Somebody's words in a text, each with its anchor and with the speaker whom the engine itself confirms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.draft.anchors import anchor
from generator.draft.cast import Cast
from generator.draft.known import Known, fresh
from generator.draft.statement import Speaker
from generator.draft.through import through
from generator.verify import Span, TextQuoteSelector, Verdict
from generator.verify.text.quotemarks import Form, Quoted
from generator.verify.text.sentences import sentences
from generator.verify.text.source_text import SourceText
from generator.verify.voices.speaker import phrase, said_by
from generator.verify.voices.tags import without_tags
from generator.verify.voices.verbfinal import HANGUL

_FEWEST_WORDS, _FEWEST_LETTERS = 4, 12
_BETWEEN = 80
"""So few letters stand between the two halves of a sentence that its attribution parts."""
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]")
_COMMON = frozenset(
    "the a an of to in on at for and or but is are was were be been it its we i they he she you this that our their "
    "there not no with by as from have has had will would".split()
)

_TURN = re.compile(r"[A-ZА-Я]\.?")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words to be quoted: `selectors` in the order of the text, and what the engine says of them."""

    id: str
    selectors: tuple[TextQuoteSelector, ...]
    speaker: Speaker
    verdict: Verdict
    line: int
    via: Speaker | None = None
    """The outlet through which the text has them, where it says so."""


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """Words in quotation marks of which the text does not say whose they are; `why` in a few words.

    `said`: whom it gives them to without a name ("he", "the official"), so that an editor may know; then `selectors`
    find the words.
    """

    words: str
    line: int
    why: str
    said: str = ""
    selectors: tuple[TextQuoteSelector, ...] = ()


def quotations(
    source: SourceText, known: Known, apart: Sequence[Span] = (), cast: Cast | None = None
) -> Iterator[Quotation | Unclaimed]:
    """Every direct quotation of a text that is long enough to say something, in the text's order.

    `apart`: headings, captions and bylines, whose words the article has again or nobody speaks. `cast`: who is met.
    """
    cast = cast or Cast(source, known)
    taken = set(known.taken)
    before: Quoted | None = None
    last = ""
    for (name, _), runs in groupby(_voiced(source), key=lambda one: (one[0], one[2])):
        group = [*runs]
        spans = [span for _, run, _ in group for span in _spoken(source, run)]
        if not spans or any(span.touches(one) for span in spans for one in apart):
            continue
        line = source.line(spans[0].start)
        words = source.text[spans[0].start : spans[-1].end]
        selectors = tuple(one for span in spans if (one := anchor(source, span)))
        if len(selectors) < len(spans):
            yield Unclaimed(words, line, "the words cannot be told from others of the text")
            continue
        said = next((said for _, run, _ in group if (said := said_by(source, run))), "")
        speaker, verdict = cast.voice(name, selectors, said)
        if speaker is None or verdict is None:
            told = source.text[before.marks.end : group[0][1].marks.start] if before else "\n"
            # “…,” he said. “…”: right behind what he said before, and with nothing said of whose it is, it is his too.
            tag = "\n" not in told and (len(told) < _BETWEEN or len(sentences(told, 0, len(told))) == 1)
            said = said or (last if tag else "")
            before, last = group[-1][1], said
            yield Unclaimed(words, line, "the text does not say whose they are", said, selectors if said else ())
        elif verdict.refused:
            yield Unclaimed(words, line, verdict.findings[0].message)
        else:
            identity = fresh(_handle(speaker, words), taken)
            taken.add(identity)
            outlet = through(source, Span(spans[0].start, spans[-1].end))
            via = cast.outlet(outlet) if outlet and outlet not in (speaker.name, speaker.called) else None
            yield Quotation(identity, selectors, speaker, verdict, line, via)


def _voiced(source: SourceText) -> Iterator[tuple[str, Quoted, int]]:
    """Each outermost run with the name that the text gives it to, and a number that continued runs share."""
    number = 0
    before: Quoted | None = None
    last = ""
    for run in source.quoted:
        if run.depth or not source.text[run.words.start : run.words.end].strip() or _only_labelled(source, run):
            continue
        name = phrase(source, run)
        # "Q:" and "A:" say whose turn it is, and name nobody.
        name = "" if _TURN.fullmatch(name) else name
        goes_on = before is not None and (run.goes_on or _continues(source, before, run, name in ("", last)))
        if goes_on and not name:
            name = last
        number += not goes_on
        yield name, run, number
        before, last = run, name


def _spoken(source: SourceText, run: Quoted) -> Iterator[Span]:
    """The words of a run that are its speaker's: as far as they say something, each or together."""
    start, end = run.words
    tags = without_tags(source.text[start:end], source.language)
    parts = [trimmed(source.text, Span(start + part.start, start + part.end)) for part in tags]
    words = [len(source.text[part.start : part.end].split()) for part in parts]
    for part, count in zip(parts, words, strict=True):
        if says_something(source, part) or (len(parts) > 1 and count > 1 and sum(words) >= _FEWEST_WORDS):
            yield part


def _only_labelled(source: SourceText, run: Quoted) -> bool:
    """Whether a line is about the page ("Published: 4 March 2021 - 9:20"): of days and numbers, or the only turn."""
    if run.form is not Form.LABEL:
        return False
    told = [word for word in source.text[run.words.start : run.words.end].split() if _LETTERS.search(word)]
    return len(told) < _FEWEST_WORDS or sum(one.form is Form.LABEL for one in source.quoted) == 1


def _continues(source: SourceText, before: Quoted, run: Quoted, same: bool) -> bool:
    """“…,” she said, “…”: one sentence that the attribution parts."""
    between = source.text[before.marks.end : run.marks.start]
    return (
        same
        and "\n" not in between
        and len(between) < _BETWEEN
        and source.sentence(before.marks.start).end > run.marks.start
    )


def trimmed(text: str, span: Span) -> Span:
    """The words without the space and the comma that belong to the sentence around them."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip(" \n\t,"))))


def says_something(source: SourceText, span: Span) -> bool:
    """Whether a run of words is long enough to be quoted."""
    words = source.text[span.start : span.end]
    fewest = _FEWEST_WORDS - bool(HANGUL.search(words))
    return len(words.split()) >= fewest or (len(words) >= _FEWEST_LETTERS and " " not in words.strip())


def _handle(speaker: Speaker, words: str) -> str:
    """A readable id: the speaker's last name and the first words that say something."""
    telling = [word.lower() for word in _WORD.findall(words) if word.lower() not in _COMMON]
    return f"{speaker.name.split()[-1]} {' '.join(telling[:3])}"
