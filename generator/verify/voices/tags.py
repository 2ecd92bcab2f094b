"""Who tells a whole sentence: beside its quotation, at its end, or inside the marks themselves."""

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from generator.verify.text.selectors import Span
from generator.verify.voices.attribution import PARENTHESIS, according, after
from generator.verify.voices.phrases import MASK, Phrase, Stance, tokens
from generator.verify.voices.speech import Language

_TAG = 7
_PIECES = re.compile(r"(?:[,.;:!?…]|[ \u00a0]?[—–](?=\s)|[—–]| -(?= ))+")
_CLOSING = frozenset(f"\"'”“’‘»«›‹」』{MASK}")


def asides(text: str, language: Language) -> Iterator[Phrase]:
    """Who says a sentence, between two commas before its quotation: `Dahl, Lund said, called it`."""
    pieces = text.rpartition(MASK)[2].split(",")
    for before_it, piece in pairwise(pieces[:-1]):
        if not _marked(before_it, piece) and (found := _tag(piece, language)) is not None:
            yield found


def closing(text: str, language: Language) -> Iterator[Phrase]:
    """Who says a sentence, behind its last comma: `“…” and would fail, Lund said.`"""
    head, _, piece = text.rstrip(".!? \n").rpartition(",")
    if head.strip() and not _marked(head, piece) and (found := _tag(piece, language)) is not None:
        yield found


def within(words: str, language: Language) -> Iterator[Phrase]:
    """Who speaks, told between the words themselves: `« C'est décidé, insiste Berg, nous partons. »`"""
    yield from (phrase for _, phrase in _inset(words, language))


def without_tags(words: str, language: Language) -> Iterator[Span]:
    """The words of a run without who says them, where that is told between them: `«Мы, – говорит он, – уходим»`."""
    start = 0
    for tag, _ in _inset(words, language):
        yield Span(start, tag.start)
        start = tag.end
    yield Span(start, len(words))


def _inset(words: str, language: Language) -> Iterator[tuple[Span, Phrase]]:
    """Each tag between the words of a run, with the marks and spaces around it."""
    if not language.inverts:
        return
    marks = [*_PIECES.finditer(words)]
    for before_it, behind_it in zip_longest(marks, marks[1:]):
        piece = words[before_it.end() : behind_it.start() if behind_it else len(words)]
        said = piece.split()
        verb = next((word.lower() for word in said if word.lower() not in language.linking), "")
        if said and said[0].islower() and verb in language.verbs and (found := _tag(piece, language)) is not None:
            start = before_it.start() + len(before_it[0]) - len(before_it[0].lstrip("?!…"))
            yield Span(start, behind_it.end() if behind_it else len(words)), found


def _marked(head: str, tail: str) -> bool:
    """Whether a quotation ends at the comma between: what follows says whose that one is."""
    return head.rstrip()[-1:] in _CLOSING or tail.lstrip()[:1] in _CLOSING


def _tag(piece: str, language: Language) -> Phrase | None:
    """Who says, in a piece of a sentence that says nothing else: `Lund said on Monday`, `sagte Lund`."""
    words = piece.split()
    if not 2 <= len(words) <= _TAG or MASK in piece or words[0].lower() in (language.subordinators | language.who):
        return None
    if any(word.lower() in language.agent for word in words):
        return None  # "…, criticado por Berg": what is done to him
    found = after(f", {piece.strip()}.", language)
    return found if found and found.stance is Stance.SAID else None


def according_to(text: str, language: Language) -> Iterator[Phrase]:
    """Everyone "according to" whom something is told in a sentence."""
    words = tokens(PARENTHESIS.sub("", text), language)
    yield from (found for index in range(len(words)) if (found := according(words[index:], language)))
