"""Who tells a whole sentence: beside its quotation, at its end, or inside the marks themselves."""

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.verify.voices.attribution import PARENTHESIS, according, after
from generator.verify.voices.phrases import MASK, Phrase, Stance, tokens
from generator.verify.voices.speech import Language

_TAG = 7
_PIECES = re.compile(r"[,.;:!?…—–]+")
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
    if not language.inverts:
        return
    for piece in _PIECES.split(words)[1:]:
        said = piece.split()
        verb = next((word.lower() for word in said if word.lower() not in language.linking), "")
        if said and said[0].islower() and verb in language.verbs and (found := _tag(piece, language)) is not None:
            yield found


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
