"""Verbatim, and misleading: what a cut or a gap leaves out of the sentence that it is taken from.

Each finding is a `review`: it blocks until an editor accepts it by name, with a reason.
"""

import re
from collections.abc import Iterator, Sequence

from generator.verify.cutting.around import Around, around, has_words
from generator.verify.cutting.frames import frame_of, words_of
from generator.verify.cutting.turning import tongue, tongue_at, turner, turns
from generator.verify.cutting.turning_words import TURNING
from generator.verify.numerals.reading.scales import NUMBER_WORDS
from generator.verify.text.lexicon import SPEECH
from generator.verify.text.quotemarks import Quoted
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.verdict import Issue
from generator.verify.voices import attribution

BREAK = re.compile(
    r"[;:()]|—|,?\s[–-]\s|,[\"”’»]?\s+(?:and|but|so|or|yet|for|because|although|though|while|whereas|who|which|where|when|as|"
    r"und|aber|sondern|weil|mais|et|car|pero|porque|но|а|и|потому|который|которая|которые)\s",
    re.I,
)
_STAGE = re.compile(
    r"\W*[(\[](?:[^\W\d_]+\s){0,2}(?:applause|laughter|laughs?|cheers|pause|crosstalk|inaudible|Beifall|Heiterkeit|"
    r"applaudissements|rires|aplausos|risas|аплодисменты|смех|박수|웃음)[)\]]\W*",
    re.I,
)
"""What a transcript says of the room."""
_STRONG = re.compile(r";|,\s+(?:and|but|so(?! long as)|yet|und|aber|sondern|mais|et|pero|но|а)\s", re.I)
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
_QUANTITIES = "|".join(item.strip() for item in TURNING["en"]["quantity"].split(","))
_SUBJECT_QUANTIFIED = re.compile(rf"\b({_QUANTITIES})\s+of\s+(?:\w+\s+){{0,2}}\w+(?:\s+\w+)?\s*$", re.I)
"""A quantified subject whose predicate alone is quoted: "few of the captains | believe …"."""
_OPEN_END = frozenset(':;"“”‘’«„—–.!?…([')
_BEFORE_WORDS = " \n\t\u00a0,–—-(["
_OPENERS = tuple(
    re.compile("|".join(found.pattern for language in TURNING if (found := turner(kind, language))), re.I)
    for kind in ("condition", "limit")
)
"""A condition and a limit in any language: after a closing mark stand too few words to tell the language by."""
_BEFORE_LIMIT = " –—-(["
_LONG_ENOUGH = 4
_FEW = 4
"""Words that nobody leaves out for their length."""


def cut_issues(
    source: SourceText, span: Span, run: Quoted | None, parts: Sequence[Span] = (), here: Around | None = None
) -> Iterator[Issue]:
    """What the sentence around a passage says that the passage does not. `run` is the quoted run that holds it.

    `parts`: all parts of the quotation. What stands between two of them is a gap, and no cut. `here`: what the cut
    leaves of the sentence, where it is known.
    """
    here = here or around(source, span, run)
    head, tail = here.texts(source.text)
    head = "" if _STAGE.fullmatch(head) else head
    if len(parts) > 1:
        head = "" if any(part.touches(here.head) for part in parts) else head
        tail = "" if any(part.touches(here.tail) for part in parts) else tail
    yield from _question(source.text, span, head)
    condition, limit = _outside(source, run) if run and not has_words(tail) else ("", "")
    if not (condition or limit or has_words(head) or has_words(tail)):
        return
    language = tongue_at(source.text, here.head.start, here.tail.end)
    found = list(_cut_off(source.text[span.start : span.end], head, tail, condition, limit, language))
    yield from found
    if not found and here.tail.start == span.end and not _STAGE.fullmatch(tail) and (words := _last_words(tail)):
        yield _left_out("Q019", "the last words", words, head, tail)


def _cut_off(passage: str, head: str, tail: str, condition: str, limit: str, language: str) -> Iterator[Issue]:
    if found := _negation(head, tail, language):
        yield _left_out("Q020", "a negation", found, head, tail)
    if found := _condition(head, tail, language) or condition:
        yield _left_out("Q021", "a condition", found, head, tail or condition)
    if found := limited(head, tail, language) or limit:
        yield _left_out("Q019", "a limit", found, head, tail or limit)
    if found := _attribution(head, tail, language):
        yield _left_out("Q022", "whose view it is", found, head, tail)
    if found := _quantity(head, language):
        yield _left_out("Q023", "a number or quantity", found, head, tail)
    if _fake_start(passage, head, tail):
        message = "the words look like a whole sentence and begin in the middle of one"
        hint = "Begin where the sentence begins, or accept the finding by name with your reason."
        yield Issue("Q024", "review", message, hint, (("before them", head.strip()[-80:]),))


def _outside(source: SourceText, run: Quoted) -> tuple[str, str]:
    """A condition and a limit that follow the closing mark at once: `"we will stay" if they pay`."""
    text, end = source.text, run.marks.end
    while end < len(text) and text[end] in " \u00a0\n":
        end += 1
    if end == run.marks.end or "\n\n" in text[run.marks.end : end]:
        return "", ""
    condition, limit = (_at(opener, text, end) for opener in _OPENERS)
    if condition.lower() == "if":
        before_it = " ".join(words_of(text[max(0, run.words.start - 60) : run.words.end])[-5:])
        condition = "" if turns("whether", before_it, tongue(before_it)) else condition
    return condition, limit


def _at(pattern: re.Pattern[str], text: str, offset: int) -> str:
    found = pattern.match(text, offset)
    return found[0] if found else ""


def _opens(kind: str, text: str, language: str) -> str:
    """The words of a kind with which a text begins."""
    pattern = turner(kind, language)
    return _at(pattern, text, len(text) - len(text.lstrip(_BEFORE_WORDS))) if pattern else ""


def _left_out(code: str, what: str, found: str, head: str, tail: str) -> Issue:
    sentence = f"{' '.join(head.split())[-90:]} [the quotation] {' '.join(tail.split())[:90]}".strip()
    message = f"the cut leaves out {what} of the same sentence ({found!r})"
    hint = "Quote the whole sentence, or accept the finding by name with your reason."
    return Issue(code, "review", message, hint, (("sentence", sentence),))


def _question(text: str, span: Span, head: str) -> Iterator[Issue]:
    following = text[span.end : span.end + 3].lstrip(" \u00a0\u202f")
    words = text[span.start : span.end]
    # A mark that was lost in the capture often stands as a question mark, behind a comma for instance.
    if following[:1] not in ("?", "؟", "？") or not following or words.endswith((",", ";", ":")):
        return
    severity = "review" if words_of(head) and len(words_of(words)) < _LONG_ENOUGH else "error"
    message = "the source asks a question here, and the quotation leaves out its question mark"
    yield Issue("Q013", severity, message, "Take in the question mark.", (("source", f"{words[-60:]}?"),))


def qualified_by(tail: str, language: str) -> str:
    """How what follows a passage at once takes some of it back: "…, but only for a week"."""
    return _opens("qualification", tail, language)


def negation_in(text: str, language: str) -> str:
    """The first word of a text that says no."""
    return turns("negation", text, language) or turns("refusal", text, language)


def _negation(head: str, tail: str, language: str) -> str:
    if qualified := qualified_by(tail, language):
        return qualified
    before, after = BREAK.split(head)[-1], BREAK.split(tail)[0]
    if frame := _FRAMED.search(before):
        return frame[0].strip()
    return frame_of(before, language) or negation_in(before, language) or negation_in(after, language)


def _condition(head: str, tail: str, language: str) -> str:
    return condition_in(_STRONG.split(head)[-1], language) or condition_in(_STRONG.split(tail)[0], language)


def condition_in(text: str, language: str) -> str:
    """The first words of a text that make what it says depend on something; "asks if" asks whether."""
    if opening := _opens("opening condition", text, language):
        return opening
    pattern = turner("condition", language)
    for found in pattern.finditer(text) if pattern else ():
        near = " ".join(words_of(text[: found.start()])[-3:])
        if found[0].lower() != "if" or not turns("whether", near, language):
            return found[0]
    return ""


def limited(head: str, tail: str, language: str) -> str:
    """An exception or a limit in time, place or degree: it opens or closes what stands before, or is in what follows.

    A list of words finds the common ones; whatever else is cut off, readers see `…`.
    """
    before = _STRONG.split(head)[-1]
    after = BREAK.split(tail.lstrip(_BEFORE_LIMIT))[0]
    found = _opens("limit", before, language) or _opens("limit", tail, language) or turns("limit", after, language)
    if found:
        return found
    pattern = turner("limit", language)
    ends = [match for match in pattern.finditer(before) if not words_of(before[match.end() :])] if pattern else []
    return ends[0][0] if ends else ""


def _last_words(tail: str) -> str:
    """The few words that end a sentence, where only they are cut off: no list knows all that can limit what stands
    before ("every quay, the old ones excepted"). A clause of its own ("…, and we are glad") is none of them."""
    words = words_of(tail)
    return " ".join(words) if len(words) <= _FEW and not BREAK.match(tail) else ""


def _attribution(head: str, tail: str, language: str) -> str:
    if voice := turns("according", f"{head} | {tail}", language):
        return voice
    if said := _ENDS_WITH_THAT.search(head):
        return said[0].strip()
    if hedge := turns("hedge", " ".join([*words_of(head)[-3:], "|", *words_of(tail)[:2]]), language):
        return hedge
    if tail.lstrip()[:1] in (",", "—", "–") and (phrase := attribution.after(tail)) and len(words_of(tail)) <= 14:
        return phrase.words
    return ""


def _quantity(head: str, language: str) -> str:
    if quantified := _SUBJECT_QUANTIFIED.search(BREAK.split(head)[-1]):
        return quantified[1]
    words = words_of(head)
    while words and words[-1].lower() in ("of", "the", "all", "our", "its", "their"):
        words.pop()
    if not words:
        return ""
    last = words[-1].lower()
    if turns("quantity", last, language) or (last in NUMBER_WORDS and last != "one"):
        return words[-1]
    if last.isdigit() and not (len(last) == 4 and last[0] in "12"):
        return words[-1] if len(words) < 2 or not words[-2][:1].isupper() else ""
    return ""


def _fake_start(passage: str, head: str, tail: str) -> bool:
    if not words_of(head) or words_of(tail) or not passage[:1].isupper() or len(words_of(passage)) < _LONG_ENOUGH:
        return False
    if head.rstrip()[-1] in _OPEN_END:
        return False
    return not re.search(r",\s+(?:and|but|so|yet|or)\s*$", head)
