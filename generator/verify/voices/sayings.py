"""One verb of saying: whether it is one here, who does the saying, and whether it is said, left open or denied."""

from dataclasses import replace
from functools import lru_cache

from generator.verify.voices.clauses import ahead, leading
from generator.verify.voices.phrases import MARKS, MASK, Phrase, Stance, behind, starts_phrase
from generator.verify.voices.speech import Language

_FAR = 14
"""Words of somebody with their office at most."""
_NONE = frozenset(["no", "nobody", "none", "nothing", "few"])
_INVERTED = frozenset(["Had", "Should", "Were", "Hätte", "Hätten", "Sollte", "Sollten"])
"""Verbs that make a condition of a sentence that they begin: "Had Berg said so, …"."""
_DETERMINERS = frozenset(["a", "an", "the", "its", "their", "our", "my"])


def is_verb(words: list[str], index: int, language: Language) -> bool:
    """Whether a word is a verb of saying, and no noun ("the report", "its claim", "no call")."""
    low = words[index].lower()
    if low not in language.verbs or (index and words[index][0].isupper() and language.capitals):
        return False
    previous = words[index - 1].lower() if index else ""
    if low in language.nouns or low in language.bare:
        nominal = previous in language.articles or (previous in language.prepositions and previous != "to")
        # "a new report": what is one takes no verb of many.
        counted = low in language.bare and words[max(0, index - 2) : index - 1] in (["a"], ["an"])
        return not (nominal or counted or previous == "no" or previous.endswith("'s"))
    return not (previous in _DETERMINERS and previous in language.articles) and not previous.endswith("'s")


def is_passive(words: list[str], verb: int, language: Language) -> bool:
    if words[verb].lower() not in language.passives:
        return False
    index = verb - 1
    while index >= 0 and (
        words[index].lower().endswith("ly")
        or words[index].lower() in ("also", "not", "never", "once", "often", "then", "later")
    ):
        index -= 1
    return index >= 0 and words[index].lower() in language.being


def _put_in(words: list[str], verb: int, language: Language) -> Phrase | None:
    """The pronoun behind a verb that is put into what is said: "Die Behörde, sagte er, „schlief“" is not the office's.

    A language that drops pronouns has none there: "Las Naciones Unidas, dijo, «…»".
    """
    front, behind_it = words[: verb - 1], words[verb + 1 : verb + 2]
    if not language.inverts or words[verb - 1 : verb] != [","] or not {",", MASK}.isdisjoint(front):
        return None
    if behind_it == [","] and language.dropped:
        return Phrase(language.dropped)
    return Phrase(behind_it[0]) if behind_it and behind_it[0].lower() in language.pronouns else None


def by_subject(words: list[str], verb: int, language: Language, *, first: int = 0) -> Phrase | None:
    """Who does the saying of one verb, or nothing where it is nobody's: "was called", "asked about"."""
    low = words[verb].lower()
    links, stance = _links(words, verb, language)
    if stance is None:
        return None
    quoted_as = low in language.asked and words[verb + 1 : verb + 2] == ["as"]
    if is_passive(words, verb, language) and not quoted_as:
        agent = next((i for i in range(verb + 1, len(words)) if words[i].lower() in language.agent), None)
        return behind(words[agent + 1 :], language, joined=True) if agent else None
    if low in language.participles and words[verb - 1 : verb] == ["as"]:
        cited = next((i for i in range(verb - 2, max(-1, verb - 9), -1) if words[i].lower() in language.asked), None)
        if cited is not None:
            # "Berg was quoted as saying" · "Lund quoted Berg as saying"
            between = words[cited + 1 : verb - 1]
            return behind(between, language) if between else by_subject([*words[: verb - 1], "as"], cited, language)
    if low in language.asked and not quoted_as and (saying := _as_saying(words, verb, language)):
        # "Norwire quoted Berg as saying": the agency tells it, and Berg says it.
        return behind(words[verb + 1 : saying], language)
    begins = links == 0 or words[links - 1] == "," or words[links - 1].lower() in language.subordinators
    if low in language.asked and not quoted_as and begins and _has_no_object(words[verb + 1 :], language):
        return None
    if low in language.participles and words[verb - 1].lower() in language.works:
        return Phrase(words[verb - 1])
    if (
        low in language.participles
        and words[links - 1 : links] != []
        and words[links - 1].lower() not in language.being
    ):
        phrase = _shared_subject(words[first:verb], language)
    else:
        phrase = _put_in(words, verb, language) or ahead(words[first:links], language)
    if language.inverts and (phrase is None or links == first or _time_or_place(words[first:links], language)):
        phrase = behind(without_links(words[verb + 1 :], language), language) or phrase
    if phrase is None and words[verb - 1 : verb] == [","] and low not in language.participles:
        phrase = behind(words[verb + 1 :], language, joined=True)
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
    return replace(phrase, stance=_worse(stance, _framed(words[:links], phrase, language)), verb=low)


def _as_saying(words: list[str], verb: int, language: Language) -> int:
    """Where "as saying" stands behind a verb and whom it has as its object; 0 where it does not."""
    for index in range(verb + 2, min(len(words) - 1, verb + _FAR)):
        if words[index] in MARKS - {","} or words[index] == MASK:
            return 0
        if words[index] == "as" and words[index + 1].lower() in language.participles:
            return index
    return 0


def _has_no_object(words: list[str], language: Language) -> bool:
    """Whether "asked" or "told" asks nobody here, so that somebody was asked: "Berg, asked whether"."""
    if not words or words[0] in MARKS or words[0] == MASK:
        return True
    return words[0] in language.prepositions or words[0] in language.subordinators


def _shared_subject(words: list[str], language: Language) -> Phrase | None:
    """Whose saying a participle tells of: "Nefzi said, adding" · "Berg left the talks, calling them".

    Where the nearest verb of saying and the sentence have two subjects, either could be meant.
    """
    main = leading(words, language)
    for index in range(len(words) - 1, 0, -1):
        if words[index].lower() in language.participles or not is_verb(words, index, language):
            continue
        sayer = None if subordinate(words, index, language) else by_subject(words, index, language)
        if sayer is None or words[index + 1 :] in ([], [","]) or main is None:
            return sayer or main
        return sayer if sayer.words == main.words else Phrase(sayer.words, several=True)
    return main


def _time_or_place(words: list[str], language: Language) -> bool:
    low = words[0].lower() if words else ""
    return low in language.prepositions or low in language.calendar


@lru_cache(maxsize=16)
def _around(language: Language) -> frozenset[str]:
    """What may stand between a subject and its verb."""
    return language.linking | language.negations | language.denials | language.doubts | language.modals


def _links(words: list[str], verb: int, language: Language) -> tuple[int, Stance | None]:
    """Where the auxiliaries, adverbs and denials before a verb begin, and what they say of the saying."""
    index = verb
    while index > 0:
        low = words[index - 1].lower()
        known = low in _around(language)
        if not known and not (low.endswith("ly") and language.code == "en"):
            break
        if low == "to" and not _leads_on(words, index - 1, language):
            return index, None
        if low in language.verbs and not (low in language.denials or low in language.doubts):
            break
        index -= 1
    return index, stance_of(words[index:verb], language)


def _leads_on(words: list[str], to: int, language: Language) -> bool:
    """Whether "to say" is said ("went on to say"), denied ("declined to say") or told of ("is thought to have")."""
    previous = words[to - 1].lower() if to else ""
    return (
        previous in ("on", "had", "began", "continued", "continues", "went_on", "goes_on", "have")
        or previous in language.denials
        or previous in language.doubts
    )


def stance_of(links: list[str], language: Language) -> Stance:
    low = {word.lower() for word in links}
    if low & language.negations or low & language.denials:
        return Stance.DENIED
    if low & language.modals or low & language.doubts:
        return Stance.OPEN
    return Stance.SAID


def _framed(words: list[str], phrase: Phrase, language: Language) -> Stance:
    """What the clause around says of it: "denies she said", "it is false that", "a forged letter had her say"."""
    if not _INVERTED.isdisjoint(words[:1]):
        return Stance.OPEN
    head = len(phrase.words.split()) + len(phrase.more.split())
    frame = [word.lower() for word in words[: max(0, len(words) - head)]]
    if not frame or words[-1:] == [","]:
        return Stance.SAID
    cut = max((i for i, word in enumerate(frame) if word in MARKS or word == MASK), default=-1)
    near = frame[cut + 1 :]
    if set(near) & language.denials or (near[-1:] and near[-1] in language.subordinators and _nobody(near, language)):
        return Stance.DENIED
    return Stance.OPEN if set(near) & language.doubts else Stance.SAID


def _nobody(near: list[str], language: Language) -> bool:
    """Whether a clause that leads up to another denies it: "it is not true that", "nobody believes that"."""
    return any(word in language.negations or word in _NONE for word in near)


def _worse(one: Stance, other: Stance) -> Stance:
    return max(one, other, key=[Stance.SAID, Stance.OPEN, Stance.DENIED].index)


def subordinate(words: list[str], verb: int, language: Language) -> bool:
    """Whether a verb stands in a clause beside the main one: "When Lund said no, …", "…, which he says is wrong,"."""
    return _clause(words, verb, language) is not None


def ended(words: list[str], verb: int, language: Language) -> bool:
    """Whether a verb's clause beside the main one has ended: "…, who backs it, but has mocked the plan, …"."""
    start = _clause(words, verb, language)
    return start is not None and "," in (*words[start:verb], *words[verb + 1 : -1])


def _clause(words: list[str], verb: int, language: Language) -> int | None:
    """Where the clause beside the main one begins that a verb stands in."""
    for index in range(verb - 1, -1, -1):
        if words[index] == "," and _same_subject(words[index + 1 :], language):
            continue
        if words[index] in MARKS or words[index] == MASK:
            return None
        low = words[index].lower()
        if (low in language.subordinators and low not in ("that", "so")) or low in language.who:
            return index
    return None


def _same_subject(words: list[str], language: Language) -> bool:
    """Whether a clause goes on without a subject of its own: "…, who backs it, but has said no,"."""
    return words[0].lower() in language.conjunctions and set(map(str.lower, words[1:2])) <= language.linking


def without_links(words: list[str], language: Language) -> list[str]:
    """Without the pronouns and adverbs between a verb and its subject ("lui répondit doucement Berg")."""
    while (
        language.inverts
        and len(words) > 1
        and words[0].lower() in language.linking
        and (
            words[0].lower() not in language.articles
            or (words[0].lower() in language.others_pronouns and words[1][0].isupper())
        )
        and (words[1][0].isupper() or words[0].lower() not in language.pronouns)
    ):
        words = words[1:]
    return _without_place(words, language) if language.inverts else words


def _without_place(words: list[str], language: Language) -> list[str]:
    """Without a time, place or manner that stands before the subject: "prometió a este diario la ministra"."""
    if words[:1] == [] or words[0].lower() not in language.prepositions or starts_phrase(words, language):
        return words
    start = 3 if words[1:2] and words[1].lower() in language.articles else 2
    subject = words[start:]
    marked = next((i for i, word in enumerate(subject) if word in MARKS or word == MASK), len(subject))
    described = subject[:1] != [] and subject[0].lower() in (language.articles | language.titles)
    bare = all(word[:1].isupper() for word in subject[:marked]) and language.capitals
    return subject if marked and (described or bare) else words
