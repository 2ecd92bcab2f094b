"""Whose a name is: the speaker's where nobody else can be meant by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from generator.verify.text.quotemarks import Quoted
from generator.verify.text.source_text import SourceText
from generator.verify.voices.bearers import bearers
from generator.verify.voices.names import Match, Names, match, other_title, parts, same
from generator.verify.voices.phrases import Phrase


class Voice(Enum):
    """Whose the words are, as far as the text says."""

    SPEAKER = "speaker"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is said to speak, and everyone else who could; `people`: those of them who are persons.

    `body`: the speaker is not a person, so that its people speak for it.
    """

    speaker: Names
    others: Sequence[Names]
    people: Sequence[Names]
    body: bool = False


def match_any(others: Sequence[Names], name: str) -> Match:
    """The best match of a name with any of several voices."""
    return max((match(other, name) for other in others), default=Match.NONE)


def bearer(source: SourceText, run: Quoted, name: str, asked: Asked) -> Voice:
    """Who bears a name: the speaker where nobody else can be meant by it."""
    ours = match(asked.speaker, name)
    if ours is Match.FULL:
        return Voice.OTHER if _is_fuller(asked, name) else Voice.SPEAKER
    theirs = match_any(asked.others, name)
    if ours is Match.PART:
        if theirs is Match.FULL:
            # Somebody known by that one word only may be the same one, or not.
            return Voice.UNKNOWN if any(other.name == name for other in asked.others) else Voice.OTHER
        return Voice.UNKNOWN if _shared(source, run, name, asked) else Voice.SPEAKER
    if ours is Match.CLASH and theirs < Match.PART:
        return Voice.UNKNOWN
    return Voice.OTHER


def _is_fuller(asked: Asked, name: str) -> bool:
    """Whether a full name is rather another's, whose own holds the speaker's: "Anna Berg Lund"."""
    fitting = (form for form in asked.speaker.forms if match(Names((form,)), name) is Match.FULL)
    longest = max((len(parts(form)) for form in fitting), default=0)
    return any(
        len(parts(form)) > longest and match(Names((form,)), name) is Match.FULL and match(other, name) is Match.FULL
        for other in asked.others
        for form in other.forms
    )


def _shared(source: SourceText, run: Quoted, name: str, asked: Asked) -> bool:
    """Whether a part of a name is the name of somebody else in the text, too, declared or not."""
    last = parts(name)[-1]
    alias = _bare_alias(asked.speaker, name)
    places = {
        (-1 if same(last, own[-1]) else 0)
        for form in asked.speaker.forms
        if len(own := parts(form)) > 1 and any(same(last, word) for word in (own[0], own[-1]))
    }
    end = source.paragraph(run.marks.start).end
    ours_named = False
    for offset, full in bearers(source.text, last):
        if offset > end:
            break
        fit = match(asked.speaker, " ".join(full))
        ours_named = ours_named or fit is Match.FULL
        if fit < Match.PART and any(same(last, full[place]) for place in places):
            return True
    for other in asked.others:
        if match(other, name) is Match.PART and not other_title(other, name):
            theirs_alias = _bare_alias(other, name)
            if theirs_alias > alias or (theirs_alias == alias and not ours_named):
                return True
    return False


def _bare_alias(who: Names, name: str) -> bool:
    """Whether an alias without a title is the very name: its bearer is called so before others."""
    words = parts(name)
    aliases = (tuple(form.split()) for form in who.forms)
    return any(len(own) == len(words) and all(map(same, words, own)) for own in aliases)


def certain(source: SourceText, phrase: Phrase, name: str) -> bool:
    """Whether a name of nobody we know is surely one: not "the White House", not "Experts" at a sentence's start."""
    words = phrase.words.split()
    if words[0].lower() in source.language.articles:
        return False
    return len(parts(name)) > 1 or _used_as_name(source, parts(name)[0])


def _used_as_name(source: SourceText, word: str) -> bool:
    """Whether a word has its capital inside sentences, too ("Experts said" begins one; "Hong said" names one)."""
    text = source.text
    offset = text.find(word)
    while offset >= 0:
        head = text[max(0, offset - 40) : offset].rstrip()
        if head and head[-1] not in ".!?…\"“”’'»«:" and text[offset - 1] == " ":
            return True
        offset = text.find(word, offset + 1)
    return False
