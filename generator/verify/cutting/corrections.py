"""Words that a source takes back: printed corrections, and what they say was wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from generator.verify.text.glance import around
from generator.verify.text.normalise import fold
from generator.verify.text.paragraphs import paragraphs
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import in_turn, sentences
from generator.verify.verdict import Issue
from generator.verify.voices.names import Names, named_in

_HEADS = (
    r"(?:corrections?(?: and clarifications?)?|clarifications?|erratum|errata|corrigend(?:um|a)|retraction|"
    r"berichtigung(?:en)?|richtigstellung|korrektur(?:hinweis)?|klarstellung|rectificatifs?|rectification|"
    r"fe de errat(?:as|a|es)|rectificación|corrección|aclaración|поправк[аи]|исправление|уточнение|опровержение|"
    r"정정(?: ?보도)?(?:문)?|바로잡습니다|바로잡음|바로 ?잡습니다)"
)
_ANY_HEAD = re.compile(rf"(?<![^\W_]){_HEADS}", re.I)
_HEADED = re.compile(
    rf"[\W_]*{_HEADS}"
    r"(?!\s+appended)(?:\s*\([^)\n]{1,40}\)|\s+[^:.\n]{1,40})?\s*[:：—–.\n]",
    re.I,
)
"""The word that heads a notice: "Correction (3 May): …"."""
_OF_AN_EARLIER = re.compile(
    r"(?<!\w)(?:"
    r"\b(?:an?|the|our) (?:earlier|previous|original|prior|initial|first) (?:version|edition|report|draft)s? of "
    r"(?:this|our|(?:the|that) (?:article|story|report|text|post|page|column|piece|headline|caption))\b|"
    r"\b(?:article|story|report|column|headline|caption|post|text|piece|version)\b[^.!?\n]{0,80}\b(?:misstated|"
    r"misspelled|misspelt|misidentified|misattributed|misquoted|misreported|(?:incorrectly|wrongly|mistakenly|"
    r"erroneously|inaccurately|originally|initially|previously|first|earlier) (?:said|stated|reported|gave|"
    r"described|identified|"
    r"referred|attributed|quoted|named|put))|"
    r"\bwe (?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|wrote)\b|"
    r"\bin einer (?:früheren|ersten|vorherigen|ursprünglichen|älteren) (?:version|fassung)\b|"
    r"\b(?:une|la) (?:première |précédente )?version (?:antérieure|précédente|initiale|originale) d|"
    r"\b(?:une|la) première version d|\b(?:una|la) versión (?:anterior|previa|inicial|original) d|"
    r"\bв (?:более ранней|первоначальной|предыдущей|ранней|прежней) (?:версии|редакции)\b)|"
    r"(?:이전|당초|초기|앞선|최초) ?(?:버전|기사|판본|보도)(?:에서|는|에는|에)",
    re.I,
)
_RETRACTED = re.compile(
    r"(?<!\w)(?:"
    r"\b(?:this (?P<all>article|story|report|post)|(?:this|the) (?:statement|passage|sentence|figure|quotation|quote|"
    r"claim|remark)) (?:has been|have been|was|is) (?:since |later )?(?:retracted|withdrawn)\b|"
    r"\b(?:withdrew|retracted|took back|disavowed|(?:has|have) (?:withdrawn|retracted|taken back)|apologi[sz]ed for) "
    r"(?:the|this|that|his|her|their|its|those|these) (?:remark|statement|claim|comment|word|accusation|figure)s?\b)",
    re.I,
)
"""What takes back the sentence before it, or the whole text."""
_SIGNS = (
    (
        _ANY_HEAD,
        "correct correcc clarific errat corrig retract berichtig richtigst korrektur klarst rectif aclarac поправк "
        "исправл уточнен опроверж 정정 바로".split(),
    ),
    (
        _OF_AN_EARLIER,
        "earlier previous original prior initial first miss misid misat misqu misre incorrectly wrongly "
        "mistakenly erroneously inaccurately fassung version versión версии редакции 버전 기사 판본 보도".split(),
    ),
    (_RETRACTED, "retracted withdrawn withdrew taken took disavowed apologi".split()),
)
"""What announces a correction, each with parts of which one stands in any text that does."""
_REACH = 160
"""Characters that no announcement is longer than."""
_WRONGLY = re.compile(
    r"\b(?:said|stated|reported|wrote|claimed|suggested|indicated|misstated|misreported|misidentified|misquoted|gave|"
    r"described|referred to|put|attributed|hieß es|stand|war|gab|indiquait|affirmait|disait|donnait|decía|afirmaba|"
    r"indicaba|señalaba|говорилось|утверждалось|указывалось|сообщалось)\b(?:\s+\w+){0,2}?[\s,:]+(?:that|dass|daß|que|что)?"
    r"|(?:라고|다고|으로|로) (?:잘못|보도|표기|적)",
    re.I,
)
_RIGHT = re.compile(
    r"[;(]|,\s*(?:not|rather than|instead of|when|while|whereas|nicht|sondern|et non|y no|а не)\b|"
    r"\b(?:in fact|in reality|actually|instead of|rather than|tatsächlich|en réalité|en realidad|на самом деле)\b",
    re.I,
)
"""Where a correction goes over to what is right."""
_MISQUOTED = re.compile(
    r"(?<!\w)(?:misquot(?:ed|es)|misattribut(?:ed|es)|"
    r"(?:wrongly|incorrectly|mistakenly|erroneously|inaccurately) (?:quot|attribut)(?:ed|es)|"
    r"(?:quot|attribut)ed (?:\w+ ){0,4}?(?:wrongly|incorrectly|by mistake|in error)|"
    r"falsch zitiert|fälschlich zugeschrieben|mal cité|attribué\w* à tort|citad\w+ incorrectamente|"
    r"atribuid\w+ por error|неверно процитирован\w*|ошибочно приписан\w*)(?!\w)",
    re.I,
)
_REPEATED = re.compile(r"[\"“«„]|\b(?:as saying|as having said|that)\b", re.I)
_LONGEST = 5
"""Sentences of a notice."""
_TOKEN = re.compile(r"[^\W_](?:[\w.,]*[^\W_])?")
_SHARED = 6
_WITH_A_NUMBER = 3
_YEAR = 4
"""Words in a row that a passage has in common with what a correction takes back; fewer where a number is among them."""


def withdrawn(text: str, spans: Sequence[Span]) -> Iterator[Issue]:
    """Q016, for review: the passages stand in a correction, or a correction of the text says that they were wrong."""
    found = notices(text)
    if not found:
        return
    inside = next((n for n, notice in enumerate(found) if any(span.touches(notice) for span in spans)), len(found))
    taken = min((_known_wrong(text, span) for span in spans), default=len(found))
    if min(inside, taken) == len(found):
        return
    notice = found[min(inside, taken)]
    said = " ".join(text[notice.start : notice.end].split())
    wrong = "" if inside <= taken else next(w for span in spans if (w := _taken_back(text, span, notice)))
    message = (
        f"a correction that the source printed takes the words back ({wrong!r})"
        if wrong
        else "the words stand in a correction that the source printed"
    )
    hint = "Cite what the source says now, or accept the finding by name with your reason."
    yield Issue("Q016", "review", message, hint, (("correction", said[:240]),))


def misquoted(text: str, spans: Sequence[Span], who: Names) -> Iterator[Issue]:
    """Q016, for review: a correction says that who is quoted was misquoted, and does not repeat which words.

    Where it repeats them, `withdrawn` looks for them.
    """
    for notice, said in _misquoting(text):
        if not named_in(who, fold(said)) or any(span.touches(notice) for span in spans):
            continue
        message = f"a correction that the source printed says that {who.name} was misquoted"
        hint = "See which words it means: quote others, or accept the finding by name with your reason."
        yield Issue("Q016", "review", message, hint, (("correction", said[:240]),))
        return


@lru_cache(maxsize=16)
def _misquoting(text: str) -> tuple[tuple[Span, str], ...]:
    """The sentences of corrections that say that somebody was misquoted, and do not repeat the words."""
    told = (
        (notice, " ".join(text[sentence.start : sentence.end].split()))
        for notice in notices(text)
        if _MISQUOTED.search(" ".join(text[notice.start : notice.end].split()))
        for sentence in sentences(text, notice.start, notice.end)
    )
    found = ((notice, said, _MISQUOTED.search(said)) for notice, said in told)
    return tuple((notice, said) for notice, said, match in found if match and not _REPEATED.search(said, match.end()))


@lru_cache(maxsize=64)
def notices(text: str) -> tuple[Span, ...]:
    """The printed corrections of a text: each from the sentence that announces it.

    Where one sentence takes back the one before it, the two; where a text says that it is retracted, all of it.
    """
    if not any(sign.search(text, *near) for sign, parts in _SIGNS for near in around(text, parts, _REACH)):
        return ()
    found = []
    whole = paragraphs(text)
    for index, paragraph in enumerate(whole):
        before = paragraph.start
        for sentence in in_turn(text, paragraph.start, paragraph.end):
            headed = _HEADED.match(text, sentence.start, min(len(text), paragraph.end + 1))
            if headed or _OF_AN_EARLIER.search(text, sentence.start, sentence.end):
                alone = headed is not None and not text[headed.end() : paragraph.end].strip()
                notice = whole[index + 1] if alone and index + 1 < len(whole) else Span(sentence.start, paragraph.end)
                found.append(Span(sentence.start, _end(text, notice)))
                break
            if taken := _RETRACTED.search(text, sentence.start, sentence.end):
                found.append(Span(0, len(text)) if taken["all"] else Span(before, sentence.end))
            before = sentence.start
    return tuple(found)


def _end(text: str, notice: Span) -> int:
    """Where a notice ends: with its paragraph, or before it at a sentence that ends a line or is one too many, where a
    text knows no blank lines."""
    said = [*islice(in_turn(text, notice.start, notice.end), _LONGEST)]
    ended = (
        s.end for s in said if text[s.end : s.end + 1] == "\n" and _OF_AN_EARLIER.search(text, notice.start, s.end)
    )
    return next(ended, said[-1].end if said else notice.end)


def _known_wrong(text: str, span: Span) -> int:
    """The number of the first correction that takes a passage back; how many there are where none does."""
    passage, wrong = _tokens(text[span.start : span.end]), _wrong_runs(text)
    held = (passage[at : at + length] for length in range(1, _SHARED + 1) for at in range(len(passage) - length + 1))
    return min((wrong[run] for run in held if run in wrong), default=len(notices(text)))


@lru_cache(maxsize=16)
def _wrong_runs(text: str) -> Mapping[tuple[str, ...], int]:
    """The words in a row by which a passage is known that a correction takes back, each with the first correction."""
    found: dict[tuple[str, ...], int] = {}
    for number, notice in enumerate(notices(text)):
        for run in _runs_of_wrong(text[notice.start : notice.end]):
            found.setdefault(run, number)
    return found


def _taken_back(text: str, span: Span, notice: Span) -> str:
    """The words that a passage shares with what a correction says was wrong, or nothing."""
    passage = _tokens(text[span.start : span.end])
    held = {passage[at : at + length] for length in range(1, _SHARED + 1) for at in range(len(passage) - length + 1)}
    return next((" ".join(run) for run in _runs_of_wrong(text[notice.start : notice.end]) if run in held), "")


def _runs_of_wrong(notice: str) -> Iterator[tuple[str, ...]]:
    """The runs of what a correction says was wrong that are enough to know a text by, the longest first."""
    for wrong in _wrong(notice):
        for length in (min(_SHARED, len(wrong)), min(_WITH_A_NUMBER, len(wrong)), 1):
            runs = (wrong[start : start + length] for start in range(len(wrong) - length + 1))
            yield from filter(_telling, runs)


def _telling(run: tuple[str, ...]) -> bool:
    """Whether words in a row are enough to know a text by: many, a few with a number, or a long number alone."""
    digits = sum(char.isdigit() for char in "".join(run))
    return len(run) > _WITH_A_NUMBER or (digits > 0 and len(run) == _WITH_A_NUMBER) or digits > _YEAR


@lru_cache(maxsize=64)
def _wrong(notice: str) -> tuple[tuple[str, ...], ...]:
    """What a correction says that an earlier version said, as words."""
    if not _OF_AN_EARLIER.search(notice):
        return ()
    clauses = []
    for sentence in sentences(notice, 0, len(notice)):
        words = notice[sentence.start : sentence.end]
        if (earlier := _OF_AN_EARLIER.search(words)) and (said := _WRONGLY.search(words, earlier.start())):
            clauses.append(_tokens(_RIGHT.split(words[said.end() :])[0]))
    return tuple(clause for clause in clauses if clause)


def _tokens(text: str) -> tuple[str, ...]:
    return tuple(match[0].casefold() for match in _TOKEN.finditer(text))
