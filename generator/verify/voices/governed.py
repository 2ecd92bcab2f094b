"""Under whose word a passage stands in its own sentence: "officials say that …", "…, the union said", "selon X, …".

Narrower than `attribution`, which looks for the voice of words in marks: here the clause of the passage itself has to
hang on the verb of saying, without marks to show it.
"""

import re
from bisect import bisect_left
from itertools import takewhile

from generator.verify.cutting.turning import turner
from generator.verify.text.quotemarks import Quoted, nested
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.voices import attribution
from generator.verify.voices.phrases import Phrase, tokens
from generator.verify.voices.speech import Language, ko

_CLAUSE = re.compile(
    r"[;:.?!]|,\s+(?:which|who|while|but|although|though|whereas|and|as|where|wobei|während|aber|und|qui|mais|et|alors"
    r"|quien|pero|y|mientras|который|которая|а|но|и)\s",
    re.I,
)
"""What parts the words behind a verb of saying from what is said."""
_BREAK = re.compile(r"[,—–]")
_NO_THAT = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|tells|report(?:s|ed)|claim(?:s|ed|ing)|believ(?:es?|ed)|thinks?|thought|suggest(?:s|ed)?"
    r"|insist(?:s|ed)|argu(?:es?|ed)|warn(?:s|ed)|add(?:s|ed|ing)|announced|alleg(?:es?|ed)|admit(?:s|ted)|estimates?)\b"
)
"""English verbs behind which a clause may stand without a "that"."""
_FAR = 400
"""Signs on both sides of a passage in which its voice stands."""
_UP_TO_THAT = 60
"""Signs between a verb and its "that": "told reporters in Oslo on Monday that"."""
_LEADS_ON = re.compile(
    r"\b(?:of|in|for|with|by|from|to|on|at|about|over|the|a|an|its|their|his|her)\W*$|['’]s\W*$", re.I
)
"""How words end that stand before the inside of a phrase: what it names is taken for granted by whoever speaks."""
_OVER = re.compile(
    r"\s*(?:$|[.,;?!]|(?:in|on|at (?:a|an|the)|to|during|after|before|by|with|last|this|yesterday|am|im|vor|nach"
    r"|dans|à|lundi|mardi|en|el|a|в|на|во|после)\b)",
    re.I,
)
"""What follows where the sentence of a saying ends, and no clause of its own."""
_DOES_IT = re.compile(r"announc|ankünd|kündig|annonc|anunci|объяв", re.I)
"""What is announced is as good as told by whoever does it."""
_FIRST = frozenset("i we me my our us ich wir je nous yo nosotros я мы".split())


def voice_over(source: SourceText, span: Span) -> Phrase | None:
    """The voice to which the sentence of a passage gives it; None where nobody's word stands over it, or the author's.

    Words of somebody's in marks are given to whom the rest of their sentence names.
    """
    run = next((run.marks for run in nested(source.quoted, span)), span)
    sentence = source.sentence(span.start)
    near = Span(max(sentence.start, span.start - _FAR), min(max(sentence.end, run.end), run.end + _FAR))
    told = attribution.masked(source.text, _inside(source, near), near)
    start, end = max(0, run.start - near.start), min(len(told), run.end - near.start)
    head, tail = told[:start], told[end:]
    if re.search("[가-힣]", told):
        return _in_hangul(head, told[start:])
    found = _before(head, source.language, marked=run is not span) or _after(
        tail, source.language, marked=run is not span
    )
    if found is None or found.words.lower() in _FIRST or _DOES_IT.match(found.verb):
        return None
    return found


def _inside(source: SourceText, extent: Span) -> tuple[Quoted, ...]:
    first = bisect_left(source.quoted, extent.start, key=lambda run: run.marks.start)
    begun = takewhile(lambda run: run.marks.start < extent.end, source.quoted[first:])
    return tuple(run for run in begun if run.depth == 0 and run.words.end <= extent.end)


def _before(head: str, language: Language, *, marked: bool) -> Phrase | None:
    words = tokens(head, language)
    for index in range(len(words)):
        if index and words[index - 1] != ",":
            continue
        phrase = attribution.according(words[index:], language)
        if phrase and not _CLAUSE.search(_behind(head, phrase.words)):
            return phrase
    phrase = attribution.before(head, language) or _unnamed(head, language)
    if phrase is None or not phrase.verb:
        return None
    clause = _behind(head, phrase.verb.replace("_", " "))
    that = turner("that", language.code)
    begun = next((found for found in that.finditer(clause) if found.start() < _UP_TO_THAT), None) if that else None
    plain = language.code == "en" and _NO_THAT.fullmatch(phrase.verb)
    if not (marked or begun or plain):
        return None
    rest = clause[begun.end() :] if begun else clause
    return None if _CLAUSE.search(rest) or (_LEADS_ON.search(rest) and not marked) else phrase


def _unnamed(head: str, language: Language) -> Phrase | None:
    """ "But international reports suggest": a voice that neither a name nor an article opens. English."""
    found = [*_NO_THAT.finditer(head)] if language.code == "en" else []
    before = (
        re.search(r"((?:[\w-]+ )?[\w-]+) (?:(?:has|have|had|also|now|are|is) )*$", head[: found[-1].start()])
        if found
        else None
    )
    if not before or before[1].split()[-1].lower() in language.articles | language.prepositions | language.conjunctions:
        return None
    return Phrase(before[1], verb=found[-1][0])


def _after(tail: str, language: Language, *, marked: bool) -> Phrase | None:
    for begin in (*((0,) if marked else ()), *(found.start() for found in _BREAK.finditer(tail))):
        phrase = attribution.after(tail[begin:], language)
        if phrase is None:
            continue
        last = max(filter(None, (phrase.words, phrase.more, phrase.verb)), key=lambda word: tail.rfind(word, begin))
        return phrase if marked or _OVER.match(tail[tail.rfind(last, begin) + len(last) :]) else None
    return None


def _in_hangul(head: str, rest: str) -> Phrase | None:
    """Somebody's word in a language that puts the verb last: "…에 따르면 …", "…다고 밝혔다"."""
    found = ko.ACCORDING.search(head)
    if found:
        return Phrase(found["who"])
    return (
        Phrase("") if re.search(rf"[다라자](?:고|며|면서)\s*(?:\S+\s+){{0,3}}?(?:{ko.VERBS.pattern})", rest) else None
    )


def _behind(head: str, word: str) -> str:
    at = head.lower().rfind(word.lower())
    return head[at + len(word) :] if at >= 0 else head
