"""Whether the words of a quotation are the given speaker's: the nearest attribution decides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.verify.attribution import MASK, Phrase, before, leading
from generator.verify.lexicon import PRONOUNS
from generator.verify.names import Names, ends_named, means, mentioned, proper, stands_in
from generator.verify.narration import Field, direct, narration_before, narration_of
from generator.verify.quotemarks import Quoted
from generator.verify.sentences import sentences
from generator.verify.source_text import SourceText


class Voice(Enum):
    """Whose the words are, as far as the text says."""

    SPEAKER = "speaker"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Heard:
    """The answer, with the words of the text that it rests on. `negated`: "never said", "denied that"."""

    voice: Voice
    words: str = ""
    negated: bool = False


UNHEARD = Heard(Voice.UNKNOWN)
_BACK = 3
_LATIN = re.compile(r"[A-Za-z]")


def heard(source: SourceText, run: Quoted, speaker: Names, others: Sequence[Names]) -> Heard:
    """Whose voice a quoted run is."""
    if run.depth:
        level = (outer for outer in source.quoted if outer.depth == run.depth - 1)
        within = next(outer for outer in level if run.marks.within(outer.words))
        inner = direct(Field(source, within.words, run.depth), run)
        if inner and _kind(source, inner, speaker, others) is not Voice.UNKNOWN:
            return Heard(_kind(source, inner, speaker, others), inner.words, inner.negated)
        return heard(source, within, speaker, others)
    return _outermost(source, run, speaker, others, _BACK)


def phrase(source: SourceText, run: Quoted) -> str:
    """The words that say whose a run is, or nothing: to tell two voices apart without knowing either."""
    found = direct(Field(source, source.paragraph(run.marks.start), run.depth), run)
    return found.words if found and ends_named(found.words) else ""


def _outermost(source: SourceText, run: Quoted, speaker: Names, others: Sequence[Names], back: int) -> Heard:
    index = source.paragraph_index(run.marks.start)
    field = Field(source, source.paragraphs[index], 0)
    if found := direct(field, run):
        kind = _kind(source, found, speaker, others)
        if kind is Voice.UNKNOWN:
            kind = _referent(source, index, field, run, speaker, others)
        return Heard(kind, found.words, found.negated)
    if voice := _named_beside(field, run, speaker, others):
        return Heard(voice, speaker.name)
    if found := _neighbour(field, run):
        kind = _kind(source, found, speaker, others)
        if kind is Voice.UNKNOWN:
            kind = _referent(source, index, field, run, speaker, others)
        return Heard(kind, found.words)
    if earlier := _earlier(source, index, field, run, back):
        answer = _outermost(source, earlier, speaker, others, back - 1)
        # Only a quotation that is left open says that the voice is the same; elsewhere it may be the answer to it.
        if run.goes_on or answer.voice is Voice.SPEAKER:
            return answer
        return UNHEARD
    around = narration_of(field)
    if mentioned(speaker, around) and not any(mentioned(other, around) for other in others):
        return Heard(Voice.SPEAKER, speaker.name)
    return UNHEARD


def _named_beside(field: Field, run: Quoted, speaker: Names, others: Sequence[Names]) -> Voice | None:
    """Whom the sentence names, in scripts whose verbs of speech the engine does not read."""
    beside = " ".join(field.around(run)).replace(MASK, " ")
    if _LATIN.search(beside):
        return None
    ours, theirs = stands_in(speaker, beside), [other for other in others if stands_in(other, beside)]
    if ours and not theirs:
        return Voice.SPEAKER
    return Voice.OTHER if theirs and not ours else None


def _neighbour(field: Field, run: Quoted) -> Phrase | None:
    """The voice of the runs and sentences beside it in the same paragraph."""
    position = field.runs.index(run)
    for earlier in reversed(field.runs[:position]):
        if found := direct(field, earlier):
            return found
    sentence_start = next((s.start for s in field.sentences if s.start <= run.marks.start < s.end), run.marks.start)
    for sentence in reversed([s for s in field.sentences if s.end <= sentence_start]):
        if found := before(field.text[sentence.start : sentence.end], adjacent=False):
            return found
    for later in field.runs[position + 1 :]:
        between = field.text[field.runs[position].marks.end : later.marks.start]
        if between.strip():
            return None
        if found := direct(field, later):
            return found
        position += 1
    return None


def _earlier(source: SourceText, index: int, field: Field, run: Quoted, back: int) -> Quoted | None:
    """The run that this one goes on from: the last one of the paragraph before, where this one is all quotation."""
    if not back or not index:
        return None
    if not run.goes_on and any(char.isalnum() for char in narration_of(field)):
        return None
    before_it = source.paragraphs[index - 1]
    runs = [r for r in source.quoted if r.depth == 0 and r.marks.within(before_it)]
    return runs[-1] if runs else None


def _kind(source: SourceText, found: Phrase, speaker: Names, others: Sequence[Names]) -> Voice:
    """Whom a phrase means, as far as it says so itself."""
    words = found.words
    if words.lower().split()[0].strip(".") in PRONOUNS:
        return Voice.UNKNOWN
    named_other = [other for other in others if means(other, words)]
    if means(speaker, words):
        ours = len(_fullest(speaker, words))
        fuller = any(len(form) > ours for other in named_other for form in _standing(other, words))
        return Voice.OTHER if fuller else Voice.SPEAKER
    if named_other and ends_named(words):
        return Voice.OTHER
    if not ends_named(words):
        return Voice.UNKNOWN
    found_names = proper(words)
    if len(words.split()) == 1 and found_names and not _used_as_name(source, found_names[0]):
        return Voice.UNKNOWN
    return Voice.OTHER if found_names else Voice.UNKNOWN


def _standing(who: Names, words: str) -> list[str]:
    return [form for form in who.forms if form in words]


def _fullest(who: Names, words: str) -> str:
    return max(_standing(who, words) or proper(words) or [""], key=len)


def _used_as_name(source: SourceText, word: str) -> bool:
    """Whether a word has its capital inside sentences, too ("Experts said" begins one; "Hong said" names one)."""
    text = source.text
    offset = text.find(word)
    while offset >= 0:
        head = text[:offset].rstrip()
        if head and head[-1] not in ".!?…\"“”’'»:" and text[offset - 1] == " ":
            return True
        offset = text.find(word, offset + 1)
    return text.count(word) == 1


def _referent(
    source: SourceText, index: int, field: Field, run: Quoted, speaker: Names, others: Sequence[Names]
) -> Voice:
    """Whom "he" or "the minister" means: who was named last as doing something, here or a paragraph before."""
    tail = field.around(run)[1]
    near = [narration_before(field, run)]
    if _subject_is_another(near[0], speaker, others):
        return Voice.OTHER
    if mentioned(speaker, tail):
        # "He added, after Berg had left": Berg only where nobody else was named before.
        earlier = f"{near[0]} {_paragraph(source, index - 1) if index else ''}"
        return Voice.UNKNOWN if any(mentioned(other, earlier) for other in others) else Voice.SPEAKER
    if not near[0].strip() and index and (said := _last_voice(source, index - 1)):
        if means(speaker, said.words):
            return Voice.UNKNOWN if any(mentioned(other, tail) for other in others) else Voice.SPEAKER
        if any(means(other, said.words) for other in others) and not mentioned(speaker, _paragraph(source, index - 1)):
            return Voice.OTHER
    found = _named_last(source, index, near, speaker, others)
    if found is Voice.SPEAKER and not mentioned(speaker, near[0]) and any(mentioned(other, tail) for other in others):
        return Voice.UNKNOWN
    return found


def _named_last(source: SourceText, index: int, near: list[str], speaker: Names, others: Sequence[Names]) -> Voice:
    """Who was named last as a subject, in this paragraph or the one before."""
    if index:
        near.append(narration_of(Field(source, source.paragraphs[index - 1], 0)))
    for narration in near:
        for sentence in reversed(sentences(narration, 0, len(narration))):
            words = narration[sentence.start : sentence.end]
            said = before(words, adjacent=False)
            for candidate in (said.words if said else "", leading(words)):
                if not candidate or not proper(candidate):
                    continue
                if means(speaker, candidate):
                    return Voice.SPEAKER
                known = any(means(other, candidate) for other in others)
                if said and known and candidate == said.words:
                    return Voice.OTHER
                if ends_named(candidate) or known:
                    named_near = any(mentioned(speaker, text) for text in near)
                    return Voice.UNKNOWN if named_near or not said else Voice.OTHER
    here = any(mentioned(speaker, text) for text in near)
    alone = not any(mentioned(other, text) for other in others for text in near)
    return Voice.SPEAKER if here and alone else Voice.UNKNOWN


def _last_voice(source: SourceText, index: int) -> Phrase | None:
    """Who the last quotation of a paragraph is said to be by."""
    field = Field(source, source.paragraphs[index], 0)
    return direct(field, field.runs[-1]) if field.runs else None


def _paragraph(source: SourceText, index: int) -> str:
    return source.text[source.paragraphs[index].start : source.paragraphs[index].end]


def _subject_is_another(narration: str, speaker: Names, others: Sequence[Names]) -> bool:
    """Whether the sentence right before the words has another known voice as its subject, and not the speaker."""
    for span in reversed(sentences(narration, 0, len(narration))):
        words = narration[span.start : span.end]
        subject = leading(words)
        if subject.lower().split()[:1] in ([], *([pronoun] for pronoun in PRONOUNS)):
            continue
        return not mentioned(speaker, words) and any(mentioned(other, _head(subject)) for other in others)
    return False


def _head(phrase: str) -> str:
    """The capitalised words that a phrase begins with: its subject, as far as the capitals go."""
    kept: list[str] = []
    for word in phrase.split():
        if not word[:1].isupper():
            break
        kept.append(word)
    return " ".join(kept)
