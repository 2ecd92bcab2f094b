"""M: what the source gives to somebody is not told as plain."""

import re
from collections.abc import Iterator

from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Claim, Event, Forecast, Outcome, Quotation
from generator.verify.case import Case
from generator.verify.rules.held import Held
from generator.verify.telling.hedges import ALL_HEDGES, frames
from generator.verify.telling.matching import matched
from generator.verify.telling.names.named import named
from generator.verify.telling.wording import Word, sentence_of, stem, words_of
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.verdict import Issue
from generator.verify.voices.governed import voice_over
from generator.verify.voices.phrases import Phrase

_HINT = "Say whose word it is, name them as the holder, or accept the finding by name with your reason."
_SAYING = re.compile(
    r"\b(?:that|dass|que|qu['’]|что|sa(?:id|ys?|ying)|believ(?:es?|ed)|thinks?|thought|claim(?:s|ed)|suggest(?:s|ed)?"
    r"|report(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|add(?:s|ed|ing)|according to [^,.;]{2,60},"
    r"|(?:selon|según|laut|по словам|по данным) [^,.;]{2,60},)\s|에 따르면\s",
    re.I,
)
"""Where what is said may begin."""
_BREAK = re.compile(r"[,—–]")
_TRIED = 3
_OPEN = frozenset(
    map(
        stem,
        """
        may might could can would should possible possibly possibility perhaps maybe likely unlikely probably probable
        potential potentially chance risk if consider due set ready bid effort campaign goal target pressure push mean
        call order offer read
        """.split(),
    )
)
"""Words that leave something open, and are nobody's."""
_VOICES = frozenset(
    """
    account eyes words experts critics officials author whether word assures assured promises promised guarantees
    """.split()
)
"""Beside verbs of saying: "in her account", "to its critics"."""


def voice_kept(case: Case) -> Iterator[Finding]:
    """M013 (review): all that a claim of the author's or an event rests on stands under another's word ("officials say
    that …"), and the text tells it as plain. English."""
    statement = case.entry.statement
    if not isinstance(statement, Claim | Event | Outcome) or not case.evidence.told_in.startswith("en"):
        return
    if isinstance(statement, Claim) and statement.holder not in case.entry.source.author_ids:
        return
    voices = [voice_lost(statement.text, case.source, span) for span in case.spans]
    if voices and (first := voices[0]) and all(voices):
        who = f"'{first.words} {first.verb}'".replace(" '", "'") if first.words else "somebody's word"
        message = f"the source says it by {who}, and the text tells it as plain"
        yield case.finding("M013", ("text",), message, _HINT, ("text", statement.text), severity=Severity.REVIEW)


def voice_lost(text: str, source: SourceText, span: Span) -> Phrase | None:
    """The voice to which the source gives what a text tells as plain, or None.

    Of a passage that names the voice itself, the rest of it is asked, where the text has no word of what is left out.
    """
    told = words_of(text)
    if gives(told):
        return None
    for part in (span, *_within(source, span)):
        if (voice := voice_over(source, part)) and (part == span or _of(told, source, span, part)):
            return voice
    return None


def _within(source: SourceText, span: Span) -> Iterator[Span]:
    """What a passage may be without the words of its own that name a voice."""
    words = source.text[span.start : span.end]
    begins = [found.end() for found in _SAYING.finditer(words)][:_TRIED]
    ends = [found.start() for found in _BREAK.finditer(words)][-_TRIED:]
    for begin in begins:
        yield Span(span.start + begin, span.end)
    for end in reversed(ends):
        yield Span(span.start, span.start + end)


def _of(told: tuple[Word, ...], source: SourceText, whole: Span, part: Span) -> bool:
    if source.language.code != "en":
        return 2 * (part.end - part.start) > whole.end - whole.start
    cut = source.text[whole.start : part.start] + " . " + source.text[part.end : whole.end]
    kept = matched(told, words_of(source.text[part.start : part.end]))
    return len(kept) > 1 and matched(told, words_of(cut)) <= kept


def voice_kept_in_readings(held: Held) -> Iterator[Issue]:
    """M013 (review): a sentence of a reading has most of its words from what another than the author holds, and tells
    it as plain. English."""
    corpus, cited = held.grounds.corpus, held.assertion.cites
    if not cited or held.assertion.field == "name" or not corpus.briefing.language.startswith("en"):
        return
    told = words_of(held.read)
    entries = [corpus.entries[one] for one in cited if one in corpus.entries]
    for number in dict.fromkeys(word.sentence for word in told):
        sentence = sentence_of(told, number)
        if gives(sentence):
            continue
        best = max(entries, key=lambda entry: (len(matched(sentence, _words(held, entry))), not _holder(entry)))
        if (holder := _holder(best)) and len(matched(sentence, _words(held, best))) > 1:
            actor = corpus.actors.get(holder)
            whose = {holder, actor.country if actor else None}
            if getattr(held.assertion.within[0], "id", None) in whose or named(_called(corpus, holder), held.read):
                continue
            message = f"'{best.id}' is held by {corpus.subjects[holder].name}, and the text tells it as plain"
            yield Issue("M013", "review", message, _HINT, (("text", held.text),))
            return


def _called(corpus: Corpus, identity: str) -> tuple[str, ...]:
    """What one is called, and the country whose government it is."""
    actor, own = corpus.actors.get(identity), corpus.subjects[identity].names
    country = corpus.subjects.get(actor.country) if actor and actor.country else None
    return (*own, *country.names) if country else own


def _holder(entry: Entry) -> str:
    """Who holds or says what a statement tells, where that is not the author of its source; or ""."""
    statement = entry.statement
    if isinstance(statement, Claim | Quotation | Forecast):
        who = statement.given("holder") or statement.given("speaker") or statement.given("forecaster") or ""
        return "" if who in entry.source.author_ids else str(who)
    return ""


def _words(held: Held, entry: Entry) -> tuple[Word, ...]:
    passages = held.grounds.statement(entry)
    return words_of("\n".join((entry.statement.given("text") or "", *(passages.passages if passages else ()))))


def gives(words: tuple[Word, ...]) -> bool:
    """Whether a text gives what it tells to somebody, or says that it may be so."""
    return any((word.stem in ALL_HEDGES - _OPEN) or frames(word) or word.lower in _VOICES for word in words)
