"""Verbatim, and misleading: what a cut or a gap leaves out of the sentence that it is taken from.

Each finding is a `review`: it blocks until an editor accepts it by name, with a reason.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.verify import attribution
from generator.verify.lexicon import (
    CONDITION_PHRASES,
    CONDITIONS,
    HEDGES,
    NEGATIONS,
    NEGATIVE_ENDINGS,
    NEGATIVE_VERBS,
    QUANTIFIERS,
    SPEECH,
    WHETHER_VERBS,
)
from generator.verify.numerals.scales import NUMBER_WORDS
from generator.verify.quotemarks import Quoted
from generator.verify.selectors import Span
from generator.verify.sentences import sentences
from generator.verify.source_text import SourceText
from generator.verify.verdict import Issue

_WORD = re.compile(r"[^\W_](?:\w|['’-](?=\w))*")
_BREAK = re.compile(
    r"[;:]|—|,?\s[–-]\s|,\s+(?:and|but|so|or|yet|for|because|although|though|while|whereas|who|which|where|when|as)\s",
    re.I,
)
_STRONG = re.compile(r";|,\s+(?:and|but|so|yet)\s", re.I)
_QUALIFIED = re.compile(r"^\W*(?:but|though|although|and|if|albeit)\s+(?:not|never|only|no)\b", re.I)
_ENDS_WITH_THAT = re.compile(
    rf"\b(?:{'|'.join(sorted(SPEECH))})\b(?:\s+\S+){{0,6}}?\s+(?:that|how|why)\s*$|"
    rf"\b(?:{'|'.join(sorted(SPEECH))})\b[,:]?\s*$|"
    r"\b(?:know|knows|knew|agree|agrees|agreed|feel|feels|felt|assume|assumes|assumed|suspect|suspects|suspected|"
    r"guess|guesses|imagine|imagines|suppose|supposes|understand|understands|understood) (?:that|how|why)\s*$|"
    r"\b(?:think|thinks|thought|believe|believes|believed|fear|fears|feared|hope|hopes|hoped|expect|expects|expected|"
    r"seen|said|thought|believed|reported|alleged|supposed|rumoured|rumored)\b(?:\s+(?:that|as|to))?\s*$",
    re.I,
)
_FRAMED = re.compile(
    r"\b(?:wrong|mistake|mistaken|error|false|untrue|misleading|premature|absurd|foolish|nonsense|myth|illusion|unable|"
    r"unlikely|impossible|unwilling|reluctant|too \w+|far from|instead of|rather than|little reason|"
    r"wrongly|falsely)\b(?:\s+(?:to|that|of|in|think|say|believe|suggest|claim|call)){0,3}\s*$",
    re.I,
)
"""What turns into its opposite the words that follow: "it would be wrong to …"."""
_SUBJECT_QUANTIFIED = re.compile(
    rf"\b({'|'.join(sorted(QUANTIFIERS))})\s+of\s+(?:\w+\s+){{0,2}}\w+(?:\s+\w+)?\s*$", re.I
)
"""A quantified subject whose predicate alone is quoted: "few of the captains | believe …"."""
_ACCORDING = re.compile(
    r"\baccording to\b|\bin the (?:view|opinion|words) of\b|по словам|по данным|에 따르면|وفقا ل", re.I
)
_OPEN_END = frozenset(':;"“”‘’«„—–.!?…([')
_LONG_ENOUGH = 4


def cut_issues(source: SourceText, span: Span, run: Quoted | None, parts: Sequence[Span] = ()) -> Iterator[Issue]:
    """What the sentence around a passage says that the passage does not. `run` is the quoted run that holds it.

    `parts`: all parts of the quotation. What stands between two of them is a gap, and no cut.
    """
    field = run.words if run else source.paragraph(span.start)
    head, tail = _around(source.text, span, field)
    if any(part.end > span.start - len(head) and part.end <= span.start for part in parts):
        head = ""
    if any(part.start < span.end + len(tail) and part.start >= span.end for part in parts):
        tail = ""
    outside = _condition_outside(source, run) if run and not _words(tail) else ""
    yield from _question(source.text, span, head)
    if found := _negation(head, tail):
        yield _left_out("Q020", "a negation", found, head, tail)
    if found := _condition(head, tail) or outside:
        yield _left_out("Q021", "a condition", found, head, tail or outside)
    if found := _attribution(head, tail):
        yield _left_out("Q022", "whose view it is", found, head, tail)
    if found := _quantity(head):
        yield _left_out("Q023", "a number or quantity", found, head, tail)
    if _fake_start(source.text[span.start : span.end], head, tail):
        message = "the words look like a whole sentence and begin in the middle of one"
        hint = "Begin where the sentence begins, or accept the finding by name with your reason."
        yield Issue("Q024", "review", message, hint, (("before them", head.strip()[-80:]),))


def gap_issues(source: SourceText, spans: Sequence[Span], runs: Sequence[Quoted | None]) -> Iterator[Issue]:
    """What the gaps of an elision jump over."""
    for (first, second), run, other in zip(pairwise(spans), runs, runs[1:], strict=False):
        gap = source.text[first.end : second.start]
        spoken = gap if run is other else _spoken(source, Span(first.end, second.start))
        # "It depends on them if they come": what stands before the gap can make its "if" a "whether".
        lead = " ".join(_words(source.text[first.start : first.end])[-3:])
        found = _negation_in(gap) or _condition_in(f"{lead} {gap}") or _number_in(spoken)
        if found:
            message = f"the gap leaves out {found!r}"
            hint = "Take the words in, or accept the finding by name with your reason."
            yield Issue("Q025", "review", message, hint, (("left out", " ".join(gap.split())[:160]),))
    short = [span for span in spans if len(_words(source.text[span.start : span.end])) < 2]
    if len(spans) > 1 and short:
        words = source.text[short[0].start : short[0].end]
        message = f"a part of the quotation is the single word {words!r}"
        yield Issue("Q026", "review", message, "Quote a longer run of words, or accept the finding by name.", ())


def _around(text: str, span: Span, field: Span) -> tuple[str, str]:
    """The rest of the first sentence before the passage, and of the last one after it."""
    head = tail = ""
    for sentence in sentences(text, field.start, field.end):
        if sentence.start <= span.start < sentence.end:
            head = text[sentence.start : span.start]
        if sentence.start < span.end <= sentence.end:
            tail = text[span.end : sentence.end]
    return head, tail


def _condition_outside(source: SourceText, run: Quoted) -> str:
    """A condition that follows the closing mark at once: `"we will stay" if they pay`."""
    following = source.text[run.marks.end : run.marks.end + 40].partition("\n\n")[0]
    words = _words(following)
    if (
        not words
        or not following[:1].isspace()
        or not following.strip()[:1].isalpha()
        or words[0].lower() not in CONDITIONS - {"only", "otherwise", "should"}
    ):
        return ""
    before_it = _words(source.text[max(0, run.words.start - 60) : run.words.end])
    if words[0].lower() == "if" and any(word.lower() in WHETHER_VERBS for word in before_it[-5:]):
        return ""
    return words[0]


def _spoken(source: SourceText, gap: Span) -> str:
    """What stands in quotation marks within a gap."""
    parts = []
    for run in source.quoted:
        if run.depth == 0 and run.words.touches(gap):
            parts.append(source.text[max(run.words.start, gap.start) : min(run.words.end, gap.end)])
    return " ".join(parts)


def _left_out(code: str, what: str, found: str, head: str, tail: str) -> Issue:
    sentence = f"{' '.join(head.split())[-90:]} [the quotation] {' '.join(tail.split())[:90]}".strip()
    message = f"the cut leaves out {what} of the same sentence ({found!r})"
    hint = "Quote the whole sentence, or accept the finding by name with your reason."
    return Issue(code, "review", message, hint, (("sentence", sentence),))


def _question(text: str, span: Span, head: str) -> Iterator[Issue]:
    following = text[span.end : span.end + 3].lstrip(" \u00a0\u202f")
    if following[:1] not in ("?", "؟", "？") or not following:
        return
    words = text[span.start : span.end]
    severity = "review" if _words(head) and len(_words(words)) < _LONG_ENOUGH else "error"
    message = "the source asks a question here, and the quotation leaves out its question mark"
    yield Issue("Q013", severity, message, "Take in the question mark.", (("source", f"{words[-60:]}?"),))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _is_negation(word: str) -> bool:
    lowered = word.lower()
    return lowered in NEGATIONS or lowered in NEGATIVE_VERBS or lowered.endswith(NEGATIVE_ENDINGS)


def _negation_in(text: str) -> str:
    return next((word for word in _words(text) if _is_negation(word)), "")


def _negation(head: str, tail: str) -> str:
    if qualified := _QUALIFIED.match(tail):
        return qualified[0].strip(" ,")
    if frame := _FRAMED.search(_BREAK.split(head)[-1]):
        return frame[0].strip()
    return _negation_in(_BREAK.split(head)[-1]) or _negation_in(_BREAK.split(tail)[0])


def _condition(head: str, tail: str) -> str:
    return _condition_in(_STRONG.split(head)[-1]) or _condition_in(_STRONG.split(tail)[0])


def _condition_in(text: str) -> str:
    lowered = " ".join(text.lower().split())
    for phrase in CONDITION_PHRASES:
        if phrase in lowered:
            return phrase
    words = [word.lower() for word in _words(text)]
    for index, word in enumerate(words):
        if word not in CONDITIONS or word in ("only", "except", "otherwise", "lest", "whether"):
            continue
        if word in ("should", "provided") and index:
            continue
        if word in ("assuming", "supposing") and index:
            continue
        if word == "if" and any(earlier in WHETHER_VERBS for earlier in words[max(0, index - 3) : index]):
            continue
        return word
    return ""


def _number_in(text: str) -> str:
    return next((w for w in _words(text) if any(c.isdigit() for c in w) or w.lower() in NUMBER_WORDS), "")


def _attribution(head: str, tail: str) -> str:
    if said := _ACCORDING.search(f"{head} | {tail}"):
        return said[0]
    if said := _ENDS_WITH_THAT.search(head):
        return said[0].strip()
    near = [*_words(head)[-3:], *_words(tail)[:2]]
    if hedge := next((word for word in near if word.lower() in HEDGES), ""):
        return hedge
    if tail.lstrip()[:1] in (",", "—", "–") and (phrase := attribution.after(tail)) and len(_words(tail)) <= 14:
        return phrase.words
    return ""


def _quantity(head: str) -> str:
    if quantified := _SUBJECT_QUANTIFIED.search(_BREAK.split(head)[-1]):
        return quantified[1]
    words = _words(head)
    while words and words[-1].lower() in ("of", "the", "all", "our", "its", "their"):
        words.pop()
    if not words:
        return ""
    last = words[-1].lower()
    if last in QUANTIFIERS or (last in NUMBER_WORDS and last != "one"):
        return words[-1]
    if last.isdigit() and not (len(last) == 4 and last[0] in "12"):
        return words[-1] if len(words) < 2 or not words[-2][:1].isupper() else ""
    return ""


def _fake_start(passage: str, head: str, tail: str) -> bool:
    if not _words(head) or _words(tail) or not passage[:1].isupper() or len(_words(passage)) < _LONG_ENOUGH:
        return False
    if head.rstrip()[-1] in _OPEN_END:
        return False
    return not re.search(r",\s+(?:and|but|so|yet|or)\s*$", head)
