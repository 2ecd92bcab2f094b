"""Who does it to whom, where a text and its evidence are in two languages: by the order and company of names.

Only of acts that a table has (`who_words`), and of subjects that the briefing declares. An act that is undergone ("was
invited by") is read the other way about; one that names nobody who does it says nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.verify.evidence import Forms
from generator.verify.numerals.reading.quantity import right_before
from generator.verify.telling.across.found import finder, size, standing
from generator.verify.telling.across.sides import GIVING
from generator.verify.telling.who.further_acts import FURTHER
from generator.verify.telling.who.mentions import LISTED, Mention, mentions
from generator.verify.telling.who.who_words import ACTS, MARKS, UNDERGOING
from generator.verify.text.normalise import fold

_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\w)[^.!?\n]*)*")
_DESPITE = re.compile(
    r"\b(?:despite|in spite of|trotz|malgré|pese a|a pesar de|несмотря на)\s(?:[^\W\d_]+\s){0,2}$", re.I
)
"""What happens in spite of an act is told; the act is nobody's of those who are named."""
_AUXILIARY = 3
_BETWEEN = 2
_TURNED = ("de", "es")
"""Languages in which who acts may stand behind the act."""


class Done(NamedTuple):
    """An act by its number, whose and upon whom it is: subjects by their first forms. `agents` and `patients` are those
    nearest to it, `any_agents` and `any_patients` all of the sentence who may be; `named` all whom it names."""

    act: int
    word: str
    agents: frozenset[str]
    patients: frozenset[str]
    any_agents: frozenset[str]
    any_patients: frozenset[str]
    named: frozenset[str]


class Compared(NamedTuple):
    """What two texts say of who acts: `exchanged` names two who change places, or is ""; `given_alike`: in both the
    same one gives and the same one gets, so that "bought" may stand for "sold"."""

    exchanged: str
    given_alike: bool


def compared(text: str, near: str, known: tuple[Forms, ...], languages: tuple[str, str]) -> Compared:
    """Who acts on whom in a text and in its evidence; languages (BCP 47) of the two."""
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    mine = [done for done in acts(text, known, ours, ours) if done.agents and done.patients - done.agents]
    there = acts(near, known, theirs, ours, 1) if mine else ()
    alike = any(
        one.act == other.act == GIVING and one.agents & other.agents and one.patients & other.patients
        for one in mine
        for other in there
    )
    return Compared(_exchanged(mine, there), alike)


def _exchanged(mine: Sequence[Done], there: Sequence[Done]) -> str:
    """Two subjects of whom one acts on the other in a text, and only the other on the one in the evidence; or ""."""
    for done in mine:
        same = [other for other in there if other.act == done.act]
        agents, patients = _all(other.agents for other in same), _all(other.patients for other in same)
        any_agents, any_patients = _all(other.any_agents for other in same), _all(other.any_patients for other in same)
        acting, suffering = (done.agents & patients) - any_agents, (done.patients & agents) - any_patients
        if (acting and suffering) or _half_turned(done, acting, suffering, same):
            return " and ".join(sorted({*acting, *suffering})) + f" about '{done.word}'"
        if (done.agents & agents) and (other := _another(done.patients, patients, done.named, _named_in(same))):
            return f"{min(done.patients)} and {other} about '{done.word}'"
        if (done.patients & patients) and (other := _another(done.agents, agents, done.named, _named_in(same))):
            return f"{min(done.agents)} and {other} about '{done.word}'"
    return ""


def _half_turned(done: Done, acting: frozenset[str], suffering: frozenset[str], same: list[Done]) -> bool:
    """Whether one who acts alone in the evidence is acted on here, by somebody who does not act there; or who is acted
    on there acts here, on somebody else."""
    if len(same) != 1:
        return False
    there = same[0]
    if suffering:
        return not done.agents & (there.any_agents | there.any_patients)
    return bool(acting and done.patients and not done.patients & (there.any_patients | there.any_agents))


def _named_in(done: list[Done]) -> frozenset[str]:
    return _all(one.named for one in done)


def _another(ours: frozenset[str], theirs: frozenset[str], here: frozenset[str], there: frozenset[str]) -> str:
    """One of `theirs` in whose place `ours` stand, where both sides name all of them; or ""."""
    apart = theirs and not ours & theirs
    return min(theirs) if apart and ours <= there and theirs <= here else ""


# Of a whole text, as many ask as reason about it.
@lru_cache(maxsize=64)
def acts(text: str, known: tuple[Forms, ...], language: str, told_in: str, least: int = 2) -> Sequence[Done]:
    """Every act of the tables in the sentences of a text that name so many subjects."""
    return tuple(_acts_in(text, known, language, told_in, least))


def _acts_in(text: str, known: tuple[Forms, ...], language: str, told_in: str, least: int) -> Iterator[Done]:
    for match in _SENTENCE.finditer(fold(text)):
        sentence = match[0]
        named = mentions(sentence, known, language, told_in)
        if len({mention.key for mention in named}) < least:
            continue
        small = sentence.lower() if len(sentence.lower()) == len(sentence) else sentence
        for number, side, pattern in _acts_of(small, language):
            for word in pattern.finditer(small):
                inside = any(mention.start <= word.start() < mention.end for mention in named)
                if not inside and not right_before(_DESPITE, small, word.start()):
                    yield _done(small, named, word, language, number, side)


def _acts_of(sentence: str, language: str) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """Each act of the tables that a sentence has, by its number, with the side of it and what finds it."""
    first = 0
    for table in (ACTS, FURTHER):
        for number, side in sorted(standing(table, language, sentence)):
            yield first + number, side, finder(table, number, side, language)
        first += size(table)


def _done(
    sentence: str, named: tuple[Mention, ...], word: re.Match[str], language: str, number: int, side: int
) -> Done:
    before = [mention for mention in named if mention.end <= word.start()]
    after = [mention for mention in named if mention.start >= word.end()]
    agents = [mention for mention in before if mention.mark == "free"]
    if not agents and language in _TURNED:
        agents = [mention for mention in after if mention.mark == "free"][:1]
        # "The offer of the one turned the other down."
        before = [mention._replace(mark="to") if mention.mark == "of" else mention for mention in before]
    if language == "de" and not after and len(agents) > 1:
        agents, own_patients = _verb_final(sentence, agents)
        before = [mention._replace(mark="to") if mention in own_patients else mention for mention in before]
    behind = [mention for mention in after if mention.mark != "by" and mention not in agents]
    behind = [mention for mention in behind if mention.mark != "of" or mention is behind[0]]
    aside = [mention for mention in before if mention.mark in ("to", "from")]
    # A German verb before a comma ends its clause, so that who is acted on stood before it.
    ended = language == "de" and sentence[word.end() : word.end() + 1] == ","
    patients = (aside or behind) if ended else (behind or aside)
    doing, done_to = _last(sentence, agents), _last(sentence, patients[::-1])
    # "the Norwegian envoy Lund": a people and one of it.
    done_to = [*done_to, *(m for m in patients if m not in done_to and _beside(sentence, done_to[0], m))]
    doing = [*doing, *(m for m in agents if m not in doing and _beside(sentence, m, doing[-1]))]
    if _undergone(sentence, word, language):
        by = [mention for mention in named if mention.mark == "by"]
        return Done(number, word[0], *map(_keys, (by, doing, by, agents, named)))
    if number == GIVING:
        # What stands by a "from" gives and by a "to" gets, by whichever side the act is called.
        whence, whither = ([m for m in (*behind, *aside) if m.mark == mark] for mark in ("from", "to"))
        if side:
            return Done(number, word[0], *map(_keys, (whence, doing, whence or patients, agents, named)))
        return Done(
            number,
            word[0],
            *map(_keys, (whence or doing, whither or done_to, whence or agents, patients, named)),
        )
    return Done(number, word[0], *map(_keys, (doing, done_to, agents, [*behind, *aside], named)))


def _verb_final(sentence: str, named: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Of names that stand by nothing, before an act that ends its clause: who acts, and who, last, is acted on."""
    last = _last(sentence, named)
    others = [mention for mention in named if mention not in last]
    same_clause = others and "," not in sentence[others[-1].end : min(mention.start for mention in last)]
    return (others, last) if same_clause else (named, [])


def _all(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*parts)


def _beside(sentence: str, one: Mention, other: Mention) -> bool:
    """Whether a name goes on with the one before it, a few plain words between."""
    between = sentence[one.end : other.start].split()
    return (
        one.end < other.start and len(between) <= _BETWEEN and all(word.isalpha() and len(word) > 2 for word in between)
    )


def _keys(named: Iterable[Mention]) -> frozenset[str]:
    return frozenset(mention.key for mention in named)


def _last(sentence: str, named: list[Mention]) -> list[Mention]:
    """The last of some names with those that stand in one list with it."""
    nearest = named[-1:]
    for mention in reversed(named[:-1]):
        first, second = sorted((mention, nearest[-1]), key=lambda one: one.start)
        if not LISTED.fullmatch(sentence[first.end : second.start]):
            break
        nearest.append(mention)
    return nearest


def _undergone(sentence: str, word: re.Match[str], language: str) -> bool:
    """Whether an act is told of those who undergo it: "was invited", "a été invité", "초청받았다"."""
    if language == "ko":
        return sentence[word.end() - 1 : word.end() + 2].strip().startswith(tuple(UNDERGOING.split()))
    if language == "ru" and word[0].endswith(("ся", "сь")):
        return True
    beings = MARKS[language]["be"].split()
    tokens = sentence.split() if language == "de" else sentence[: word.start()].split()[-_AUXILIARY:]
    being = max((place for place, token in enumerate(tokens) if token in beings), default=-1)
    return being >= 0 and "to" not in tokens[being:] and not word[0].endswith("ing")
