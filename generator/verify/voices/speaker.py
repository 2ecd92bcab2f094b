"""Whether the words of a quotation are the given speaker's: only an attribution makes them so, never a name nearby."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from generator.verify.text.quotemarks import Form, Quoted, nested
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.voices.attribution import before, subject
from generator.verify.voices.bearer import Asked, Voice, bearer, certain, match_any
from generator.verify.voices.names import Match, Names, called, match, named, parts, same, stands_in
from generator.verify.voices.narration import Field, beside, direct, field_of, told_between
from generator.verify.voices.phrases import MASK, Phrase, Stance
from generator.verify.voices.reference import antecedent, described
from generator.verify.voices.speech import TITLES
from generator.verify.voices.speech.ko import PRONOUNS
from generator.verify.voices.tags import according_to
from generator.verify.voices.verbfinal import HANGUL, actors_before, goes_by, is_pronoun


@dataclass(frozen=True, slots=True)
class Heard:
    """The answer, with the words of the text that it rests on. `negated`: "never said", "denied that"."""

    voice: Voice
    words: str = ""
    negated: bool = False


UNHEARD = Heard(Voice.UNKNOWN)
_FACING = 2
_CHAIN = 400
"""Paragraphs that one open quotation may go on for."""


def heard(source: SourceText, run: Quoted, asked: Asked) -> Heard:
    """Whose voice a quoted run is."""
    if run.loose:
        return UNHEARD
    if run.lead:
        said = _led(source, run, run.lead)
        return _answer(source, run, said, asked) if said else UNHEARD
    if run.depth:
        within = next(outer for outer in nested(source.quoted, run.marks) if outer is not run)
        inner = direct(field_of(source, within.words, run.depth), run)
        return _agreed(source, run, inner, asked) if inner else heard(source, within, asked)
    field = field_of(source, source.paragraph(run.marks.start), 0)
    if found := direct(field, run):
        return _unless(source, run, _agreed(source, run, found, asked), beside(field, run), asked)
    if run.goes_on:
        earlier = _opened(source, run)
        return heard(source, earlier, asked) if earlier and not earlier.goes_on else UNHEARD
    return _beside(source, field, run, asked)


def phrase(source: SourceText, run: Quoted) -> str:
    """The name that the text gives a run to, or nothing: to tell two voices apart without knowing either."""
    if run.lead:
        lead = _led(source, run, run.lead)
        return named(lead.words, capitals=source.language.capitals) if lead else ""
    found = direct(field_of(source, source.paragraph(run.marks.start), run.depth), run)
    return named(found[0].words, capitals=source.language.capitals) if found else ""


def said_by(source: SourceText, run: Quoted) -> str:
    """Whom the text gives a run to where it means one person and names none ("he", "an official"), or nothing."""
    found = direct(field_of(source, source.paragraph(run.marks.start), run.depth), run)
    if not found or found[0].stance is not Stance.SAID:
        return ""
    words, language = found[0].words, source.language
    first, *more = words.lower().split()
    office = (first in ("the", "a", "an") and more) or (words.islower() and first in language.titles)
    return words if office or words.lower() in language.pronouns or HANGUL.search(words) else ""


def _led(source: SourceText, run: Quoted, lead: Span) -> Phrase | None:
    """Whom a label or the line that leads up to a run names."""
    words = source.text[lead.start : lead.end]
    return Phrase(words) if run.form is Form.LABEL else before(words, source.language)


def _agreed(source: SourceText, run: Quoted, found: Sequence[Phrase], asked: Asked) -> Heard:
    """The answer of one phrase, or of two where they do not speak against each other."""
    answers = [_answer(source, run, one, asked) for one in found]
    if len({answer.voice for answer in answers}) > 1:
        return Heard(Voice.UNKNOWN, answers[0].words, any(answer.negated for answer in answers))
    return answers[0]


def _unless(source: SourceText, run: Quoted, heard: Heard, more: Sequence[Phrase], asked: Asked) -> Heard:
    """The answer, unless somebody else tells the sentence: then it may be either's."""
    others = (_answer(source, run, one, asked).voice for one in more)
    either = heard.voice is not Voice.UNKNOWN and any(v not in (heard.voice, Voice.UNKNOWN) for v in others)
    if either or (heard.voice is Voice.OTHER and _passed_on(source, run, asked)):
        return Heard(Voice.UNKNOWN, heard.words, heard.negated)
    return heard


def _passed_on(source: SourceText, run: Quoted, asked: Asked) -> bool:
    """Whether the sentence has it from the one asked for: `According to Radio North, Berg said “…”`."""
    field = field_of(source, source.paragraph(run.marks.start), 0)
    told = (*field.around(run)[:1], field.rest(run))
    passed = (found for words in told for found in according_to(words, field.language))
    return any(_answer(source, run, one, asked).voice is Voice.SPEAKER for one in passed)


def _opened(source: SourceText, run: Quoted) -> Quoted | None:
    """The run that this one goes on from: the last one of an earlier paragraph that goes on from none."""
    position = bisect_left(source.quoted, run.marks.start, key=lambda one: one.marks.start)
    for earlier in reversed(source.quoted[max(0, position - _CHAIN) : position]):
        if earlier.depth == 0 and not earlier.goes_on:
            return earlier
    return None


def _beside(source: SourceText, field: Field, run: Quoted, asked: Asked) -> Heard:
    """The voice of the run or sentence right beside it in the same paragraph, with nobody else in between."""
    position = field.runs.index(run)
    if any(char.isalnum() for char in "".join(field.around(run)).replace(MASK, "")):
        return UNHEARD
    for earlier in reversed(field.runs[:position]):
        if found := direct(field, earlier):
            told = told_between(field, earlier, run)
            if any(char.isalnum() for char in told) and _another(told, found[0], field):
                return UNHEARD
            return _agreed(source, earlier, found, asked)
    behind = [s for s in field.sentences if s.end <= run.marks.start]
    if behind and (words := field.between(behind[-1].start, behind[-1].end)):
        said = before(words, field.language, adjacent=False)
        if said and said.stance is Stance.SAID:
            answer = _answer(source, run, said, asked)
            return answer if answer.voice is Voice.SPEAKER else UNHEARD
    for later in field.runs[position + 1 :]:
        if field.between(field.runs[position].marks.end, later.marks.start).strip():
            break
        if found := direct(field, later):
            return _agreed(source, later, found, asked)
        position += 1
    return UNHEARD


def _another(told: str, phrase: Phrase, field: Field) -> bool:
    """Whether a sentence between two runs has another subject than the one who speaks in the first."""
    found = subject(told, field.language)
    if found is None:
        return True
    low = found.words.lower()
    if low in field.language.pronouns:
        return False
    name = named(found.words, capitals=field.language.capitals)
    return not name or match(Names((phrase.words,)), name) < Match.PART


def _answer(source: SourceText, run: Quoted, phrase: Phrase, asked: Asked) -> Heard:
    """Whom a phrase means, with what is said of the saying."""
    voice = _whose(source, run, phrase, asked)
    if phrase.stance is not Stance.SAID and (voice is not Voice.OTHER or phrase.stance is Stance.OPEN):
        return Heard(Voice.UNKNOWN, phrase.words, phrase.negated and voice is not Voice.OTHER)
    return Heard(voice, phrase.words)


def _whose(source: SourceText, run: Quoted, phrase: Phrase, asked: Asked) -> Voice:
    language = source.language
    if HANGUL.search(phrase.words):
        return _verb_final(source, run, phrase, asked)
    full = f"{phrase.words} {phrase.more}".strip()
    if phrase.several:
        return Voice.UNKNOWN
    low = phrase.words.split()[0].lower().strip(".")
    if (low in language.pronouns or low in language.others_pronouns) and len(phrase.words.split()) == 1:
        return _meant(source, run, phrase, asked) if low in language.pronouns else Voice.UNKNOWN
    name = named(phrase.words, capitals=language.capitals)
    if not name:
        return _described(source, run, phrase, full, asked)
    if language.cases and not _in_own_form(phrase.words.split(), name, (asked.speaker, *asked.others)):
        return Voice.UNKNOWN
    voice = bearer(source, run, name, asked)
    if voice is Voice.OTHER and match_any(asked.others, name) < Match.PART and not certain(source, phrase, name):
        return Voice.UNKNOWN
    return voice


def _in_own_form(words: Sequence[str], name: str, known: Sequence[Names]) -> bool:
    """Whether a name behind a noun has not the ending of an owner's, as far as it is somebody's whom we know."""
    known_words = [own for who in known if match(who, name) >= Match.PART for form in who.forms for own in parts(form)]
    alike = {word: [own for own in known_words if same(word, own)] for word in parts(name) if len(word) > 1}
    begins = any(same(words[0], own) for own in known_words)
    return begins or all(not owns or word in owns for word, owns in alike.items())


def _meant(source: SourceText, run: Quoted, pronoun: Phrase, asked: Asked) -> Voice:
    """Whom a pronoun means: another for certain only where somebody we know is named right before it."""
    if _faces(source, run, pronoun.words):
        return Voice.UNKNOWN
    name, near = antecedent(source, run, pronoun, [asked.speaker, *asked.people])
    voice = bearer(source, run, name, asked) if name else Voice.UNKNOWN
    another = voice is Voice.OTHER and near and match_any(asked.people, name) >= Match.PART
    return voice if voice is Voice.SPEAKER or another else Voice.UNKNOWN


def _faces(source: SourceText, run: Quoted, pronoun: str) -> bool:
    """Whether a pronoun speaks to another ("he told her"): either may be the one who is named before."""
    told = "".join(field_of(source, source.paragraph(run.marks.start), 0).around(run))
    words = [word.strip(".,") for word in told.split()]
    behind = words[words.index(pronoun) + 1 :] if pronoun in words else []
    return bool(set(behind[:_FACING]) & source.language.objects)


def _described(source: SourceText, run: Quoted, phrase: Phrase, full: str, asked: Asked) -> Voice:
    """Whom a description means: whoever is called so, or whom the text ties it to."""
    speaker = asked.speaker
    if called(speaker, phrase.words) or any(full.startswith(form) and form[:1].islower() for form in speaker.forms):
        return Voice.UNKNOWN if any(called(other, phrase.words) for other in asked.others) else Voice.SPEAKER
    if asked.body and stands_in(speaker, full):
        return Voice.SPEAKER
    if office := _of_office(phrase):
        return bearer(source, run, office, asked)
    tied = described(source, phrase)
    ours = tied and bearer(source, run, tied, asked) is Voice.SPEAKER
    return Voice.SPEAKER if ours else Voice.UNKNOWN


_OFFICE = re.compile(
    r"of (?:[A-Z][\w-]+|and|the|for)(?: (?:[A-Z][\w-]+|and|the|for))*? (?P<name>[A-Z][\w.'’-]+ [A-Z][\w'’-]+)$"
)


def _of_office(phrase: Phrase) -> str:
    """The name behind a title with its office: "Secretary of State Anna Berg"."""
    title = phrase.words.split()[-1]
    found = _OFFICE.match(phrase.more) if title[:1].isupper() and title.lower() in TITLES else None
    return found["name"] if found else ""


def _verb_final(source: SourceText, run: Quoted, phrase: Phrase, asked: Asked) -> Voice:
    if is_pronoun(phrase):
        return _earlier(source, run, asked)
    ours = goes_by(asked.speaker, phrase.words, source.text)
    theirs = [other for other in asked.others if goes_by(other, phrase.words, source.text)]
    if ours and not any(_longer(other, asked.speaker, phrase.words) for other in theirs):
        return Voice.SPEAKER
    return Voice.OTHER if theirs and not ours else Voice.UNKNOWN


def _earlier(source: SourceText, run: Quoted, asked: Asked) -> Voice:
    """Whom "그" means: the one who acts in the sentence before, in the same paragraph, where nobody else is named."""
    told = field_of(source, source.paragraph(run.marks.start), run.depth).before(run.marks.start)
    found = next((who for who in actors_before(told) if who not in PRONOUNS), "")
    since = told[told.rfind(found) :] if found else ""
    ours = bool(found) and goes_by(asked.speaker, found, source.text)
    return Voice.SPEAKER if ours and not any(stands_in(other, since) for other in asked.others) else Voice.UNKNOWN


def _longer(other: Names, speaker: Names, words: str) -> bool:
    """Whether another's name fits some words at least as well."""
    return max((len(f) for f in other.forms if f in words), default=0) >= max(
        (len(f) for f in speaker.forms if f in words), default=0
    )
