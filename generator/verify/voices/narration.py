"""The narration around quotations: what a text says beside them, sentence by sentence."""

import re
from bisect import bisect_left

from generator.verify.text.quotemarks import Form, Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import in_turn, sentences
from generator.verify.text.source_text import SourceText
from generator.verify.voices.attribution import PUT_IT, after, before, masked, waits_for_agent
from generator.verify.voices.phrases import MARKS, MASK, Phrase, tokens
from generator.verify.voices.speech import Language
from generator.verify.voices.tags import asides, closing, within
from generator.verify.voices.verbfinal import HANGUL, verb_final

_TAG_WORDS = 8
_STOP = re.compile(r"[;:](?=\s|$)")
_ASKED = ("?", "!", "…")
_SPACED = " \n\"'”’»“‘«」』"


class Field:
    """The narration around the runs of one depth: a paragraph, or the words of the run that holds them."""

    def __init__(self, source: SourceText, extent: Span, depth: int) -> None:
        self.language = source.language
        self.whole = source.text
        self.extent = extent
        first = bisect_left(source.quoted, extent.start, key=lambda run: run.marks.start)
        last = bisect_left(source.quoted, extent.end, key=lambda run: run.marks.start)
        self.runs = tuple(r for r in source.quoted[first:last] if r.depth == depth and r.marks.within(extent))
        self.text = masked(source.text, self.runs, extent)
        spans = sentences(self.text, 0, len(self.text))
        self.sentences = tuple(Span(s.start + extent.start, s.end + extent.start) for s in spans)

    def between(self, start: int, end: int) -> str:
        """The narration between two offsets of the source."""
        return self.text[max(0, start - self.extent.start) : max(0, end - self.extent.start)]

    def around(self, run: Quoted) -> tuple[str, str]:
        """The narration of the run's sentence before it and after it, up to the next run."""
        start, end = run.marks.start, run.marks.end
        sentence = next((s for s in self.sentences if s.start <= start < s.end), Span(start, end))
        until = sentence.end
        if not self.between(end, until).strip(_SPACED):
            # Where the verb stands last, a tag is a sentence of its own behind a full stop, too.
            last = HANGUL.match(self.between(end, self.extent.end).lstrip(_SPACED))
            until = self._tag_end(end, asked=last is not None or self.last(run) in _ASKED)
        following = min((r.marks.start for r in self.runs if r.marks.start >= end), default=until)
        return self.between(sentence.start, start), self.between(end, max(end, min(until, following)))

    def ended(self, run: Quoted) -> bool:
        """Whether a run ends its sentence."""
        return self.last(run) in ("?", "!", "…", ".")

    def last(self, run: Quoted) -> str:
        """The mark that a run ends with, where it ends with one."""
        return self.between(run.words.start, run.words.end).rstrip()[-1:]

    def _tag_end(self, end: int, *, asked: bool) -> int:
        """Where a short sentence ends that only says who asked or cried what stands before it, or who put it so."""
        tag = next((s for s in self.sentences if s.start >= end), None)
        words = self.between(tag.start, tag.end).replace(MASK, " ") if tag else ""
        signed = words.startswith(("—", "–", "―"))
        if tag is None or len(words.split()) > _TAG_WORDS or not (asked or signed or PUT_IT.match(words)):
            return end
        return tag.end

    def words(self, run: Quoted) -> str:
        """The words of a run as the source has them, where it stands in marks."""
        return self.whole[run.words.start : run.words.end] if run.form is Form.MARKS else ""

    def rest(self, run: Quoted) -> str:
        """The narration behind a run up to the end of its sentence."""
        end = run.marks.end
        return next((self.between(end, s.end) for s in self.sentences if s.start <= run.marks.start < s.end), "")

    def before(self, offset: int) -> str:
        """All that is told before an offset, outside quotation marks."""
        return self.between(self.extent.start, offset).replace(MASK, " ")


def field_of(source: SourceText, extent: Span, depth: int) -> Field:
    """The narration around the runs of one depth, made once: many runs may ask for that of one paragraph."""
    known: dict[object, Field] = source.fields
    key = (extent, depth)
    if key not in known:
        known[key] = Field(source, extent, depth)
    return known[key]


def _is_title(narration_after: str, language: Language) -> bool:
    """Whether what follows says that the words are the title of a work: `“…”, a novel of the sea`."""
    words = tokens(narration_after, language)[:7]
    if words[:1] != [","] or len(words) < 3 or words[1].lower() not in language.articles:
        return False
    end = next((i for i in range(1, len(words)) if words[i] in MARKS), len(words))
    return any(word.lower() in language.works for word in words[2:end])


def beside(field: Field, run: Quoted) -> tuple[Phrase, ...]:
    """Who else says the sentence of a run: `Dahl, Lund said, called it “…”`, `…, setzte Lund hinzu`."""
    narration_before, _ = field.around(run)
    return (*asides(narration_before, field.language), *closing(field.rest(run), field.language))


def direct(field: Field, run: Quoted) -> tuple[Phrase, ...]:
    """What says whose a run is in its own sentence: one phrase, or two where one reports the other's report."""
    narration_before, narration_after = field.around(run)
    language = field.language
    if HANGUL.search(narration_before + narration_after):
        said = verb_final(narration_before, narration_after)
        return (said,) if said else ()
    if _is_title(narration_after, language):
        return ()
    # Where a tag has its verb first, a sentence of its own that begins with somebody tells what he does.
    acts = language.inverts and field.ended(run) and narration_after.strip()[:1].isupper()
    tag = None if acts else after(narration_after, language, passive=waits_for_agent(narration_before, language))
    lead = before(narration_before, language)
    closed = narration_before.rstrip("\"'“‘«„ ")[-1:]
    if tag and lead and closed == ":":
        return (lead,)
    # Some languages print the comma of a tag inside the marks, some behind them.
    tagged = field.last(run) in ",—–" or narration_after[:1] == ","
    if tag and lead and closed in (",", ".", "!", "?", "–", "—", MASK) and tagged:
        return (tag,)
    found = tuple(phrase for phrase in (tag, lead) if phrase)
    return found or tuple(closing(field.rest(run), language)) or tuple(within(field.words(run), language))[:1]


def told_between(field: Field, earlier: Quoted, run: Quoted) -> str:
    """What is told between two runs, without the tag of the first."""
    told = field.between(earlier.marks.end, run.marks.start).replace(MASK, " ")
    if after(told, field.language):
        # "…, he said on Feb. 28. “…”": the point of a short form ends no tag.
        tag = next(in_turn(told, 0, len(told)))
        stop = _STOP.search(told, 0, tag.end)
        told = told[stop.end() if stop else tag.end :]
    return told.strip()
