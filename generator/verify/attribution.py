"""Who speaks: the words of a text that say whose a quotation is.

Read as a reader of newspapers reads them: "…," said X · X said "…" · X told Y that "…" · according to X · X's
remark that "…" · described by X as "…" · X: "…". What is found is a phrase ("the minister", "he", "Hong") and whether
the text says that it was said, leaves it open or denies it; whom the phrase means is for `speaker`.
"""

import re

from generator.verify.normalise import legible
from generator.verify.phrases import MARKS, MASK, Phrase, Stance, ahead, behind, leading, starts_phrase, tokens
from generator.verify.quotemarks import Quoted
from generator.verify.selectors import Span
from generator.verify.speech import Language
from generator.verify.speech.english import ENGLISH

_FAR = 26
_STOPS = frozenset(";:.?!")
_PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
PUT_IT = re.compile(
    r"\W*(?:th(?:at|is) (?:was|is) how|as|so)\s+(?P<who>(?:[\w.'’-]+\s+){1,5}?)"
    r"(?:put|puts|phrased|described|saw|sees)\b",
    re.I,
)
"""`"…" as Hong put it`; `"…" That was how Hong put it.`"""


def masked(text: str, runs: tuple[Quoted, ...], extent: Span) -> str:
    """A stretch of a text with all that is quoted blanked, so that only the narration is left; the same length."""
    pieces: list[str] = []
    done = extent.start
    for run in runs:
        words = text[run.words.start : run.words.end]
        tail = words[-1:] if words[-1:] in ".,?!…;" else ""
        pieces.append(text[done : run.words.start])
        pieces.append(MASK * (len(words) - len(tail)) + tail)
        done = run.words.end
    pieces.append(text[done : extent.end])
    return "".join(pieces)


def after(text: str, language: Language = ENGLISH, *, passive: bool = False) -> Phrase | None:
    """The voice named right behind a quotation: `," said Hong Min, a fellow` or `," Hong said`.

    `passive`: a verb before the quotation waits for who does it: `was described as "…" by Hong`.
    """
    if put := PUT_IT.match(legible(text)):
        return Phrase(put["who"].strip())
    words = tokens(_PARENTHESIS.sub("", text), language)
    while words and words[0] in (",", "—", "–", ")"):
        words.pop(0)
    if not words or words[0] in MARKS:
        return None
    low = words[0].lower()
    if passive and low in language.agent:
        return behind(words[1:], language)
    if according := _according(words, language):
        return according
    skipped = 0
    while language.inverts and skipped < len(words) - 1 and words[skipped].lower() in language.linking:
        skipped += 1
    verb = words[skipped].lower()
    if verb in language.verbs - language.participles and words[0][0].islower():
        phrase = behind(_without_links(words[skipped + 1 :], language), language, joined=True)
        return _with(phrase, _stance(words[:skipped], language)) if phrase else None
    if not starts_phrase(words[skipped:], language):
        return None
    for index, token in enumerate(words[:_FAR]):
        if token in _STOPS or token == MASK:
            return None
        if index > skipped and _is_verb(words, index, language):
            return _by_subject(words, index, language, first=skipped)
    return None


def _without_links(words: list[str], language: Language) -> list[str]:
    """Without the pronouns and adverbs between a verb and its subject ("lui répondit doucement Berg")."""
    while (
        language.inverts
        and len(words) > 1
        and words[0].lower() in language.linking
        and words[0].lower() not in language.pronouns | language.articles
    ):
        words = words[1:]
    return words


def before(text: str, language: Language = ENGLISH, *, adjacent: bool = True) -> Phrase | None:
    """The voice that a sentence names before its quotation. `adjacent`: the verb stands near the end of `text`."""
    words = tokens(_PARENTHESIS.sub("", text), language)
    if not words or (adjacent and words[-1].lower() in language.works):
        return None
    if adjacent and words[-1] == ":" and (label := _label(words, language)):
        return label
    crossed = False
    for index in range(len(words) - 1, -1, -1):
        token = words[index].lower()
        if adjacent and (len(words) - index > _FAR or (token == ";" and index < len(words) - 1)):
            break
        if adjacent and token == MASK:
            crossed = True
        if (
            crossed
            and token in language.subordinators | language.conjunctions
            and starts_phrase(words[index + 1 :], language)
        ):
            return None
        if token in language.nouns and _introduces(words, index, language) and (owner := _owner(words, index)):
            return Phrase(owner)
        closed = adjacent and "," in words[index + 1 : -1] and _subordinate(words, index, language)
        if not closed and _is_verb(words, index, language) and (phrase := _by_subject(words, index, language)):
            return phrase
        if (
            not index
            or words[index - 1] in MARKS
            or words[index - 1].lower() in language.subordinators | language.conjunctions
        ) and (phrase := _according(words[index:], language)):
            return phrase
    return _opening(words, language)


def _subordinate(words: list[str], verb: int, language: Language) -> bool:
    """Whether a verb stands in a clause that a comma closes before the words: "When Lund said no, …", "which he says …,"."""
    for index in range(verb - 1, -1, -1):
        if words[index] in MARKS or words[index] == MASK:
            return False
        if words[index].lower() in language.subordinators - {"that", "so"} | language.who:
            return True
    return False


def waits_for_agent(text: str, language: Language = ENGLISH) -> bool:
    """Whether the nearest verb before a quotation is passive: who says it may follow the words."""
    words = tokens(text, language)
    for index in range(len(words) - 1, max(0, len(words) - 8), -1):
        if words[index].lower() in language.verbs:
            return _is_passive(words, index, language)
    return False


def subject(text: str, language: Language = ENGLISH) -> Phrase | None:
    """The noun phrase that a sentence begins with: what a later "he" most likely means."""
    return leading(tokens(_PARENTHESIS.sub("", text), language), language)


def _with(phrase: Phrase, stance: Stance) -> Phrase:
    return Phrase(phrase.words, phrase.more, stance, phrase.several)


def _according(words: list[str], language: Language) -> Phrase | None:
    for opening in language.according:
        if tuple(word.lower() for word in words[: len(opening)]) == opening:
            return behind(words[len(opening) :], language)
    return None


def _opening(words: list[str], language: Language) -> Phrase | None:
    """`For Berg, the treaty is …`: whose view a sentence opens with."""
    for opening in language.opening:
        if tuple(word.lower() for word in words[: len(opening)]) == opening:
            phrase = behind(words[len(opening) :], language)
            length = len(opening) + len(phrase.words.split()) + len(phrase.more.split()) if phrase else 0
            if phrase and words[length : length + 1] == [","]:
                return phrase
    return None


def _label(words: list[str], language: Language) -> Phrase | None:
    """`Lund: "…"`: a name and a colon, and nothing else."""
    if (
        len(words) > 6
        or any(word in MARKS or word == MASK for word in words[:-1])
        or not starts_phrase(words, language)
    ):
        return None
    return Phrase(" ".join(words[:-1])) if all(word[0].isupper() for word in words[:-1]) else None


def _is_verb(words: list[str], index: int, language: Language) -> bool:
    """Whether a word is a verb of saying, and no noun ("the report", "its claim", "no call")."""
    low = words[index].lower()
    if low not in language.verbs or (index and words[index][0].isupper() and language.capitals):
        return False
    previous = words[index - 1].lower() if index else ""
    if low in language.nouns or low in language.bare:
        return not (previous in language.articles or previous in ("of", "no", "for") or previous.endswith("'s"))
    return True


def _introduces(words: list[str], index: int, language: Language) -> bool:
    """Whether a noun of saying leads up to the words: "his remark that …", "the statement: …"."""
    if index + 1 == len(words):
        return not any(_is_verb(words, verb, language) for verb in range(index))
    return words[index + 1].lower() in ("that", ":", ",", "is", "was", "were", "are")


def _owner(words: list[str], index: int) -> str | None:
    for back in (1, 2):
        if index >= back and words[index - back].endswith("'s"):
            start = index - back
            while start and words[start - 1][:1].isupper():
                start -= 1
            return " ".join(words[start : index - back + 1])[:-2]
    return None


def _is_passive(words: list[str], verb: int, language: Language) -> bool:
    if words[verb].lower() not in language.passives:
        return False
    index = verb - 1
    while index >= 0 and (
        words[index].lower().endswith("ly")
        or words[index].lower() in ("also", "not", "never", "once", "often", "then", "later")
    ):
        index -= 1
    return index >= 0 and words[index].lower() in language.being


def _by_subject(words: list[str], verb: int, language: Language, *, first: int = 0) -> Phrase | None:
    """Who does the saying of one verb, or nothing where it is nobody's: "was called", "asked about"."""
    low = words[verb].lower()
    links, stance = _links(words, verb, language)
    if stance is None:
        return None
    quoted_as = low in language.asked and words[verb + 1 : verb + 2] == ["as"]
    if _is_passive(words, verb, language) and not quoted_as:
        agent = next((i for i in range(verb + 1, len(words)) if words[i].lower() in language.agent), None)
        return behind(words[agent + 1 :], language) if agent else None
    if (
        low in language.participles
        and words[verb - 1 : verb] == ["as"]
        and verb > 1
        and words[verb - 2].lower() in language.asked
    ):
        return _by_subject([*words[: verb - 1], "as"], verb - 2, language)
    if (
        low in language.asked
        and not quoted_as
        and (links == 0 or words[links - 1] == "," or words[links - 1].lower() in language.subordinators)
    ):
        return None
    if (
        low in language.participles
        and words[links - 1 : links] != []
        and words[links - 1].lower() not in language.being
    ):
        phrase = _shared_subject(words[first:verb], language)
    else:
        phrase = ahead(words[first:links], language)
    if language.inverts and (phrase is None or links == first or _time_or_place(words[first:links], language)):
        phrase = behind(_without_links(words[verb + 1 :], language), language) or phrase
    if phrase is None and words[verb - 1 : verb] == [","] and low not in language.participles:
        phrase = behind(words[verb + 1 :], language)
    if phrase is None:
        return None
    if (
        low in language.bare
        and links == verb
        and not phrase.several
        and phrase.words.split()[-1][:1].isupper()
        and phrase.words != "I"
    ):
        stance = Stance.OPEN
    return _with(phrase, _worse(stance, _framed(words[:links], phrase, language)))


def _shared_subject(words: list[str], language: Language) -> Phrase | None:
    """Whose saying a participle tells of: "Nefzi said, adding" · "Berg left the talks, calling them".

    Where the nearest verb of saying and the sentence have two subjects, either could be meant.
    """
    main = leading(words, language)
    for index in range(len(words) - 1, 0, -1):
        if words[index].lower() in language.participles or not _is_verb(words, index, language):
            continue
        sayer = None if _subordinate(words, index, language) else _by_subject(words, index, language)
        if sayer is None or words[index + 1 :] in ([], [","]) or main is None:
            return sayer or main
        return sayer if sayer.words == main.words else Phrase(sayer.words, several=True)
    return main


def _time_or_place(words: list[str], language: Language) -> bool:
    return bool(words) and words[0].lower() in language.prepositions | language.calendar


def _links(words: list[str], verb: int, language: Language) -> tuple[int, Stance | None]:
    """Where the auxiliaries, adverbs and denials before a verb begin, and what they say of the saying."""
    index = verb
    while index > 0:
        low = words[index - 1].lower()
        known = low in language.linking | language.negations | language.denials | language.doubts | language.modals
        if not known and not (low.endswith("ly") and language.code == "en"):
            break
        if low == "to" and not _leads_on(words, index - 1, language):
            return index, None
        if low in language.verbs and low not in language.denials | language.doubts:
            break
        index -= 1
    return index, _stance(words[index:verb], language)


def _leads_on(words: list[str], to: int, language: Language) -> bool:
    """Whether "to say" is said after all ("went on to say"), denied ("declined to say") or told of ("is said to have said")."""
    previous = words[to - 1].lower() if to else ""
    return (
        previous in ("on", "had", "began", "continued", "continues", "went_on", "goes_on", "have")
        or previous in language.denials | language.doubts
    )


def _stance(links: list[str], language: Language) -> Stance:
    low = {word.lower() for word in links}
    if low & (language.negations | language.denials):
        return Stance.DENIED
    if low & (language.modals | language.doubts):
        return Stance.OPEN
    return Stance.SAID


def _framed(words: list[str], phrase: Phrase, language: Language) -> Stance:
    """What the clause around says of it: "denies she said", "it is false that", "a forged letter had her say"."""
    head = len(phrase.words.split()) + len(phrase.more.split())
    frame = [word.lower() for word in words[: max(0, len(words) - head)]]
    if not frame or words[-1:] == [","]:
        return Stance.SAID
    cut = max((i for i, word in enumerate(frame) if word in MARKS or word == MASK), default=-1)
    near = frame[cut + 1 :]
    if set(near) & language.denials:
        return Stance.DENIED
    return Stance.OPEN if set(near) & language.doubts else Stance.SAID


def _worse(one: Stance, other: Stance) -> Stance:
    return max(one, other, key=[Stance.SAID, Stance.OPEN, Stance.DENIED].index)
