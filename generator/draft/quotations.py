"""Somebody's words in a text, each with its anchor and with the speaker whom the engine itself confirms."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.draft.anchors import anchor
from generator.draft.known import Known, fresh
from generator.verify import Span, TextQuoteSelector, Verdict, find_passage, verify_quotation
from generator.verify.text.quotemarks import Quoted
from generator.verify.text.source_text import SourceText
from generator.verify.voices.bearers import bearers
from generator.verify.voices.names import parts, proper, stands_in
from generator.verify.voices.speaker import phrase

_FEWEST_WORDS, _FEWEST_LETTERS = 4, 12
_BETWEEN = 80
"""So few letters stand between the two halves of a sentence that its attribution parts."""
_ASKED, _BACK, _LONGEST = 8, 2, 4
"""Where the text says no more than "he said": how many are asked about, how many paragraphs back names are looked
for, and of how many words at most."""
_WORD = re.compile(r"[^\W_]+")
# A family name of one syllable (the commonest) and a given name of two, before a particle or none.
_HANGUL_NAME = re.compile(
    r"(?<![가-힣])([김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄][가-힣]{2})"
    r"(?=[은는이가]?(?![가-힣]))"
)
_COMMON = frozenset(
    "the a an of to in on at for and or but is are was were be been it its we i they he she you this that our their "
    "there not no with by as from have has had will would".split()
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom the text names: an actor of the briefing (`known`), or a name for a new one."""

    id: str
    name: str
    known: bool


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words to be quoted: `selectors` in the order of the text, and what the engine says of them."""

    id: str
    selectors: tuple[TextQuoteSelector, ...]
    speaker: Speaker
    verdict: Verdict
    line: int


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """Words in quotation marks of which the text does not say whose they are; `why` in a few words."""

    words: str
    line: int
    why: str


def quotations(source: SourceText, known: Known, apart: Sequence[Span] = ()) -> Iterator[Quotation | Unclaimed]:
    """Every direct quotation of a text that is long enough to say something, in the text's order.

    `apart`: headings, captions and bylines, whose words the article has again or nobody speaks.
    """
    cast = _Cast(source, known)
    taken = set(known.taken)
    for (name, _), group in groupby(_voiced(source), key=lambda one: (one[0], one[2])):
        spans = [span for _, run, _ in group if _says_something(source, span := _trimmed(source.text, run.words))]
        if not spans or any(span.touches(one) for span in spans for one in apart):
            continue
        line = source.line(spans[0].start)
        words = source.text[spans[0].start : spans[-1].end]
        selectors = tuple(one for span in spans if (one := anchor(source, span)))
        if len(selectors) < len(spans):
            yield Unclaimed(words, line, "the words cannot be told from others of the text")
            continue
        speaker, verdict = cast.voice(name, selectors)
        if speaker is None or verdict is None:
            yield Unclaimed(words, line, "the text does not say whose they are")
        elif verdict.refused:
            yield Unclaimed(words, line, verdict.findings[0].message)
        else:
            identity = fresh(_handle(speaker, words), taken)
            taken.add(identity)
            yield Quotation(identity, selectors, speaker, verdict, line)


class _Cast:
    """Those who speak in a text, as they come up."""

    def __init__(self, source: SourceText, known: Known) -> None:
        self._source = source
        self._known = known
        self._named: dict[str, Speaker] = {}
        self._spoke: dict[str, Speaker] = {}
        self._people = [Speaker(i, who.name, True) for i, who in known.actors.items() if stands_in(who, source.text)]

    def voice(self, name: str, selectors: tuple[TextQuoteSelector, ...]) -> tuple[Speaker | None, Verdict | None]:
        """Who says these words: the one who is named, or the only one whom the engine confirms for "he said"."""
        if name:
            speaker = self._called(name)
            self._spoke[speaker.id] = speaker
            return speaker, self._verdict(speaker, selectors)
        heard = [(one, self._verdict(one, selectors)) for one in self._near(selectors)]
        sure = [(one, verdict) for one, verdict in heard if verdict.speaker_checked and not verdict.refused]
        if len(sure) != 1:
            return None, None
        self._spoke[sure[0][0].id] = sure[0][0]
        return sure[0]

    def _near(self, selectors: tuple[TextQuoteSelector, ...]) -> list[Speaker]:
        """Who could be meant: those who spoke last, actors of the briefing, and people named just before."""
        spans = find_passage(self._source, selectors[0]).spans
        index = self._source.paragraph_index(spans[0].start) if spans else 0
        around = [self._source.paragraphs[at] for at in range(max(0, index - _BACK), index + 1)]
        told = " ¶ ".join(self._source.text[one.start : one.end] for one in around)
        names = [name for name in proper(told) if 1 < len(parts(name)) <= _LONGEST]
        named = [self._called(name) for name in (*names, *_HANGUL_NAME.findall(told))]
        spoke = [*reversed(self._spoke.values())]
        return list({one.id: one for one in (*spoke[:_ASKED], *self._people[:_ASKED], *named)}.values())

    def _called(self, name: str) -> Speaker:
        if name not in self._named:
            full = _full(self._source.text, name)
            met = next((one for one in self._named.values() if one.name == full), None)
            if identity := self._known.actor(full) or self._known.actor(name):
                self._named[name] = Speaker(identity, self._known.actors[identity].name, True)
            else:
                taken = {*self._known.taken, *(one.id for one in self._named.values())}
                self._named[name] = met or Speaker(fresh(full, taken), full, False)
        return self._named[name]

    def _verdict(self, speaker: Speaker, selectors: tuple[TextQuoteSelector, ...]) -> Verdict:
        aliases = self._known.actors[speaker.id].forms[1:] if speaker.known else ()
        others = {one.id: (one.name,) for one in self._spoke.values() if one.id != speaker.id}
        return verify_quotation(self._source, selectors, speaker=speaker.name, aliases=aliases, others=others)


def _voiced(source: SourceText) -> Iterator[tuple[str, Quoted, int]]:
    """Each outermost run with the name that the text gives it to, and a number that continued runs share."""
    number = 0
    before: Quoted | None = None
    last = ""
    for run in source.quoted:
        if run.depth or not source.text[run.words.start : run.words.end].strip():
            continue
        name = phrase(source, run)
        goes_on = before is not None and (run.goes_on or _continues(source, before, run, name in ("", last)))
        if goes_on and not name:
            name = last
        number += not goes_on
        yield name, run, number
        before, last = run, name


def _continues(source: SourceText, before: Quoted, run: Quoted, same: bool) -> bool:
    """“…,” she said, “…”: one sentence that the attribution parts."""
    between = source.text[before.marks.end : run.marks.start]
    return (
        same
        and "\n" not in between
        and len(between) < _BETWEEN
        and source.sentence(before.marks.start).end > run.marks.start
    )


def _trimmed(text: str, span: Span) -> Span:
    """The words without the space and the comma that belong to the sentence around them."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip(" \n\t,"))))


def _says_something(source: SourceText, span: Span) -> bool:
    words = source.text[span.start : span.end]
    return len(words.split()) >= _FEWEST_WORDS or (len(words) >= _FEWEST_LETTERS and " " not in words.strip())


def _full(text: str, name: str) -> str:
    """The fullest form of a name that the text uses for one person, without titles: Hong, called Hong Min before."""
    own = parts(name)
    if len(own) != 1:
        return " ".join(own) or name
    # Two words are a name; more bring titles and offices along.
    forms = Counter(
        found[-2:] if own[0] == found[-1] else found[:2]
        for _, found in bearers(text, own[0])
        if own[0] in (found[0], found[-1])
    )
    best = forms.most_common(2)
    clear = best and (len(best) == 1 or best[0][1] > best[1][1])
    return " ".join(best[0][0]) if clear else own[0]


def _handle(speaker: Speaker, words: str) -> str:
    """A readable id: the speaker's last name and the first words that say something."""
    telling = [word.lower() for word in _WORD.findall(words) if word.lower() not in _COMMON]
    return f"{speaker.name.split()[-1]} {' '.join(telling[:3])}"
