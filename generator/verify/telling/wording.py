"""English words as statements are compared by: stems, whether they carry content, the clause that they stand in."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from generator.verify.telling.kin import KIN
from generator.verify.telling.phrasal import PHRASES
from generator.verify.text.glance import once
from generator.verify.text.normalise import fold

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’.-](?=\w)[^\W_]+)*|(?P<stop>[.,;:!?()\n\"—]|(?<=\w)-(?=\w))")
_CLAUSE = frozenset(
    "but although though while whereas because that which who whom whose if unless when where since".split()
)
_PARTED = re.compile(r"\n\s*\n")
_DASHED = re.compile(r"\s+(?:[-–—]|--)\s+|(?<=\w)\s?(?:—|--)\s?(?=\w)")
_ENDS = frozenset(".,;:!?()\n")
_DOUBLED = re.compile(r"([bdfglmnprtz])\1$")
STOP = frozenset(
    """
    a an the this that these those and or but if as of in on at by for from to into onto with about over under than then
    be is are was were been being am do does did done doing have has had having will would shall should can could may
    might must it its he she they them his her hers him their theirs we us our i you your who whom whose which what
    where when while there here so such too very also just own same each other another one ones s t ll re ve d not no
    nor never say says said saying tell told according after before until since during between among against through
    without within per via up down out off yet still even however both either neither some any all more most much many
    few several every because although though unless whether how why again once only mr mrs ms
    """.split()
)
"""Words that carry no content of their own, in lower case."""
_IRREGULAR = {
    form: forms[0]
    for forms in (
        line.split()
        for line in """
arise arose arisen|become became|begin began begun|bind bound|break broke broken|bring brought|build built|buy bought
catch caught|choose chose chosen|come came|cut cuts cutting|deal dealt|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|get got gotten
give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept
lay laid|lead led|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|pay paid|put puts putting
quit quits|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|set sets setting|shake shook shaken
shoot shot|show showed shown|shrink shrank shrunk|shut shuts shutting|sink sank sunk|speak spoke spoken|spend spent
spread spreads|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|take took taken
teach taught|tear tore torn|think thought|throw threw thrown|understand understood|wake woke woken|win won winning
withdraw withdrew withdrawn|uphold upheld|overthrow overthrew overthrown|overcome overcame|undergo underwent
undertake undertook undertaken|overtake overtook overtaken|mislead misled|foresee foresaw foreseen|forgive forgave
withhold withheld|write wrote written|die died dies dying|deny denied denies|child children
man men|woman women|person people|free freed frees freeing|agree agreed agrees|worse worst|better best|know knew known
""".replace("\n", "|")
        .strip("|")
        .split("|")
    )
    for form in forms
}

PASTS = frozenset(_IRREGULAR) - frozenset("children men women people worse worst better best".split())
"""Irregular forms of verbs, which stand for an act as those in -ed do."""


class Word(NamedTuple):
    """A word of a text. `lower` as it stands, `stem` without inflection; `clause` counts up from 0; `name`: capital;
    `content`: it carries some of its own."""

    lower: str
    stem: str
    at: int
    clause: int
    sentence: int
    name: bool
    content: bool


@lru_cache(maxsize=2048)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of an English text, in order. What a blank line parts is no one sentence."""
    found: list[Word] = []
    clause = sentence = 0
    fresh = True
    for match in _TOKEN.finditer(_apart(text)):
        word = match[0]
        if match.lastgroup:
            clause += word in _ENDS
            if word in ".!?\n":
                sentence, fresh = sentence + 1, True
            continue
        lower, key, begins, named, shouted, carries = _read(word)
        clause += begins
        # The first word of a sentence has a capital anyway.
        name = shouted if fresh else named
        found.append(Word(lower, key, len(found), clause, sentence, name, carries or (name and lower not in STOP)))
        fresh = False
    return tuple(_with_phrases(found))


def contents_of(text: str) -> Iterator[str]:
    """Each word of a text that carries content, once, in small letters; a capital is taken for that of a name."""
    for word in {match[0] for match in _TOKEN.finditer(once(_apart(text))) if not match.lastgroup}:
        lower, _, _, named, _, carries = _read(word)
        if carries or (named and lower not in STOP):
            yield lower


def _apart(text: str) -> str:
    """A text to be cut into words: folding would make one word of the two beside a dash."""
    return fold(_DASHED.sub(", ", _PARTED.sub(" . ", text)))


@lru_cache(maxsize=16384)
def _read(word: str) -> tuple[str, str, bool, bool, bool, bool]:
    """What a word is wherever it stands: in small letters, its stem, whether it begins a clause, is a name inside a
    sentence, one at its front as well, and carries content though it is no name."""
    lower = word.lower()
    bare = lower.removesuffix("'s")
    capital = word[0].isupper()
    carries = bare not in STOP and (len(bare) > 2 or bare.isdigit())
    return bare, stem(lower), lower in _CLAUSE, capital, capital and len(lower) > 1 and word.isupper(), carries


@lru_cache(maxsize=1024)
def words_together(first: str, second: str) -> tuple[Word, ...]:
    """The words of two texts as of one in which a blank line parts them."""
    before = words_of(first)
    if not before:
        return words_of(second)
    at, clause, sentence = len(before), before[-1].clause + 1, before[-1].sentence + 1
    after = (
        Word(w.lower, w.stem, w.at + at, w.clause + clause, w.sentence + sentence, w.name, w.content)
        for w in words_of(second)
    )
    return (*before, *after)


def with_names(*texts: tuple[Word, ...]) -> tuple[tuple[Word, ...], ...]:
    """The words of each text; one at the front of a sentence is a name where any text has it inside one, as a name."""
    names = {word.lower for words in texts for word in words if word.name}
    return tuple(tuple(_with_first(words, names)) for words in texts)


def _with_first(words: tuple[Word, ...], names: set[str]) -> Iterator[Word]:
    for word in words:
        first = not word.at or words[word.at - 1].sentence != word.sentence
        yield word._replace(name=True, content=word.lower not in STOP) if first and word.lower in names else word


def _with_phrases(words: list[Word]) -> Iterator[Word]:
    """The words; the first of a phrase has the stem of the word that it means, "turned down" that of "reject"."""
    for word in words:
        if begun := _PHRASES.get(word.stem):
            after = words[word.at + 1 : word.at + 2 + _LONGEST]
            near = tuple(one.lower for one in after if one.sentence == word.sentence)
            meant = next((meant for rest, meant in begun if _goes_on(near[: len(rest) + 1], rest)), word.stem)
            yield word if meant == word.stem else word._replace(stem=meant)
        else:
            yield word


def _goes_on(near: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """Whether the rest of a phrase stands behind its first word, or one word further on."""
    return near[: len(rest)] == rest or (near[-len(rest) :] == rest and near[0] not in _NOT)


_RECOGNISE = re.compile(r"(?<=\w{3})is(?=e[sd]?$|ing$|ation)")
_LABOUR = re.compile(r"our(?=s?$|ed$|ing$|able$)")
_CENTRE = re.compile(r"(?<=[bt])re(?=s?$)")
_LONGER = 5
_NOT = frozenset(["no", "not", "never", "little"])
_NEAR, _NEAR_AFTER = 8, 6
_NUMBER = attrgetter("sentence")


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A key that the inflected forms of a word share; not a word itself."""
    lower = _american(word.lower().removesuffix("'s").removesuffix("'"))
    if lower in _IRREGULAR:
        return _bare(_IRREGULAR[lower])
    for ending, put in (("ies", "y"), ("ied", "y"), ("ying", "y")):
        if lower.endswith(ending) and len(lower) - len(ending) >= 2:
            return lower[: -len(ending)] + put
    for ending in ("ing", "ed", "es", "s"):
        cut = lower[: -len(ending)]
        if (
            lower.endswith(ending)
            and len(cut) >= 3
            and re.search("[aeiouy]", cut)
            and not lower.endswith(("ss", "us", "is"))
        ):
            return _bare(cut)
    return _bare(lower)


def _american(word: str) -> str:
    """A word in one spelling: recognise and recognize, labour and labor, centre and center, defence and defense."""
    if len(word) < _LONGER:
        return word
    return _CENTRE.sub("er", _LABOUR.sub("or", _RECOGNISE.sub("iz", word))).replace("ence", "ense")


def _bare(word: str) -> str:
    return _DOUBLED.sub(r"\1", word.removesuffix("e") if len(word) > 3 else word)


_DERIVED = (
    "isation", "ization", "ational", "ations", "ation", "ition", "ements", "ement", "ments", "ment", "ances", "ance",
    "enses", "ense", "ncy", "ities", "ity", "ness", "ional", "ions", "ion", "ical", "ally", "ably", "ibly", "able",
    "ible", "ious", "ous", "ives", "ive", "ful", "ism", "ist", "ish", "ian", "ese", "ers", "ors", "er", "or", "al",
    "ic", "ly", "ty", "th", "an", "i", "y", "e",
)  # fmt: skip


def _by_first_word() -> Mapping[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for phrase, meant in PHRASES.items():
        first, *rest = phrase.split()
        found[stem(first)].append((tuple(rest), stem(meant)))
    return found


_PHRASES = _by_first_word()
_LONGEST = max(len(rest) for begun in _PHRASES.values() for rest, _ in begun)
_BY_STEM = {stem(word): stem(first) for word, first in KIN.items()}


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """A coarser key, which "announce" and "announcement" share, and "decide" and "decision"."""
    short = _BY_STEM.get(stem(word)) or stem(word)
    for ending in _DERIVED:
        if short.endswith(ending) and len(short) - len(ending) >= 4:
            short = short[: -len(ending)]
            break
    return _bare(short)


def roots(words: Iterable[Word]) -> frozenset[str]:
    """The coarse keys of the words that carry content."""
    return frozenset(root(part) for word in words if word.content for part in (word.lower, *word.lower.split("-")))


def following(words: tuple[Word, ...], word: Word, count: int) -> tuple[Word, ...]:
    """The next words of content in the sentence of a word."""
    behind = words[word.at + 1 : word.at + 12]
    return tuple(islice((w for w in behind if w.sentence == word.sentence and w.content), count))


def beside(words: tuple[Word, ...], word: Word) -> Iterator[Word]:
    """The words near a word in its sentence, itself among them."""
    return (w for w in words[max(0, word.at - _NEAR) : word.at + _NEAR_AFTER + 1] if w.sentence == word.sentence)


def in_sentence(words: tuple[Word, ...], word: Word) -> tuple[Word, ...]:
    """The words of the sentence of a word."""
    return sentence_of(words, word.sentence)


def sentence_of(words: tuple[Word, ...], number: int) -> tuple[Word, ...]:
    """The words of a sentence: texts have theirs in order, and may have very many."""
    first = bisect_left(words, number, key=_NUMBER)
    return words[first : bisect_right(words, number, first, key=_NUMBER)]


def said(word: Word, scope: tuple[Word, ...]) -> str:
    """A word and those that it bears on, as a message shows them."""
    return " ".join([word.lower, *(one.lower for one in scope)])
