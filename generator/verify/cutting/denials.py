"""Evidence, and what the sentence around it does to it: a denial, a condition, a limit, a doubt, another voice.

Evidence is the shortest run of words that carries a statement, so what is left out of a sentence is no fault by itself.
Only what turns the meaning counts, and only where our own words do not say it, too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.verify.cutting.around import around
from generator.verify.cutting.cuts import BREAK, condition_in, negation_in, qualified_by
from generator.verify.cutting.frames import first, frame_of, held_of, words_of
from generator.verify.cutting.turning import tongue_at, turner, turns
from generator.verify.text.selectors import Span
from generator.verify.text.source_text import SourceText
from generator.verify.verdict import Issue

_CLOSE = 3
"""Words between a negation and the words that it denies: "did not yet | impose"."""
_FAR = 5
"""Words between the evidence and a condition or limit that is still its own: "choose | a side if they close"."""
_SHORT = 14
"""Words of a sentence that calls the one before it false."""
_RELATIVE = re.compile(r"\s*(?:that|who|whom|whose|which|and|or|qui|que|dont|et|und|y|и|которы\w+)\b", re.I)
_LEADING = frozenset("to having being any zu de à a".split())
_AT_ONCE, _EARLY = 4, 24
"""Code points before "false" in "Not so, says …", and before "that claim" in "Later that claim proved false"."""
_COPULA = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:is|are|was|were|be|been|proved|proves|turned out|ist|war|sind|waren|stimmt|trifft|"
    r"est|était|sont|es|era|fue|son|это|оказал\w*|был\w*)\b|\W*(?:which|something|a|an|what|was|ce que|lo que|что)\b",
    re.I,
)
_REACH = 60
"""Code points in which a predicate that takes words back follows them."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the statement says in our own words, as far as it matters here.

    `text`: all of our words; `asserted`: the statement is ours or the author's, and not somebody's who is named as
    its holder; `voiced`: it says itself that somebody says so.
    """

    text: str
    language: str
    asserted: bool
    voiced: bool


def evidence_issues(source: SourceText, span: Span, told: Told) -> Iterator[Issue]:
    """What the source says around the evidence that turns it. Q018 called false · Q019 limit · Q020 denied · Q021
    condition · Q022 (of what we assert ourselves) doubt or another voice · Q023 few of many; all for review."""
    here = around(source, span, None)
    head, tail = here.texts(source.text)
    language = tongue_at(source.text, here.head.start, here.tail.end)
    clause, rest = BREAK.split(head)[-1], BREAK.split(tail.lstrip(" –—-("))[0]

    def lost(code: str, what: str, found: str) -> Issue:
        sentence = f"{' '.join(head.split())[-90:]} [the evidence] {' '.join(tail.split())[:90]}".strip()
        message = f"the evidence leaves out {what} of the same sentence ({found!r})"
        hint = "Say so in the statement and cite those words, or accept the finding by name with your reason."
        return Issue(code, "review", message, hint, (("sentence", sentence),))

    # Our own words are read only where there is something that they may say as well.
    denied = _denied(clause, tail, told, language)
    false = _called_false(source, span, told, language) if told.asserted and not denied else ""
    if (denied or false) and _says(("negation", "refusal", "denying"), told):
        denied = false = ""
    if denied:
        yield lost("Q020", "a denial", denied)
    if false:
        message = f"the source takes the words back in the next sentence ({false!r})"
        hint = "Say it as a claim, with the denial; or accept the finding by name with your reason."
        yield Issue("Q018", "review", message, hint)
    found = condition_in(clause, language) or condition_in(first(rest, _FAR), language)
    if found and not _says(("condition", "opening condition", "if", "when", "possible"), told):
        yield lost("Q021", "a condition", found)
    found = _limit(clause, rest, language) or qualified_by(tail, language)
    if found and not _says(("limit", "condition", "small quantity", "qualification"), told):
        yield lost("Q019", "a limit", found)
    found = _doubted(clause, rest, language) if told.asserted and not told.voiced else ""
    if found and not _says(("hedge", "unsure", "possible"), told):
        yield lost("Q022", "a doubt", found)
    found = _few(clause, language)
    if found and not _says(("negation", "quantity"), told):
        yield lost("Q023", "a quantity", found)


def _says(kinds: tuple[str, ...], told: Told) -> bool:
    return any(turns(kind, told.text, told.language) for kind in kinds)


def _denied(clause: str, tail: str, told: Told, language: str) -> str:
    """What denies the evidence: a frame above it, a negation that governs it, a predicate that takes it back."""
    if frame := frame_of(clause, language):
        return frame
    if turns("affirming", clause, language):
        return ""
    if clause.rstrip()[-1:] != "," and (found := _governing(clause, language)):
        return found
    if told.asserted and _COPULA.match(tail) and (false := turns("false", tail[:_REACH], language)):
        return false
    if tail.lstrip()[:1] == "," or _RELATIVE.match(tail):
        return ""
    # A language that ends its clauses with the verb denies there. "Without a quarrel" denies no verb.
    following = first(BREAK.split(tail)[0], 8 if language in ("ko", "de") else _CLOSE)
    lack = turner("lack", language)
    return negation_in(lack.sub("", following) if lack else following, language)


def _governing(clause: str, language: str) -> str:
    """A negation close before the evidence, or a verb of refusal that leads up to it: "refused to | sign"."""
    words = words_of(clause)[-_CLOSE:]
    if found := turns("negation", " ".join(words), language):
        return found
    refusals = [index for index, word in enumerate(words) if turns("refusal", word, language)]
    if refusals and all(word in _LEADING or turns("pointer", word, language) for word in words[refusals[-1] + 1 :]):
        return words[refusals[-1]]
    return ""


def _limit(clause: str, rest: str, language: str) -> str:
    """A limit that opens the clause shortly before the evidence, or follows it at once."""
    limit = turner("limit", language)
    opening = limit.match(clause, len(clause) - len(clause.lstrip(" ,–—-"))) if limit else None
    if opening and len(words_of(clause[opening.end() :])) <= _FAR:
        return opening[0]
    return turns("limit", first(rest, _CLOSE if language != "ko" else _FAR), language)


def _called_false(source: SourceText, span: Span, told: Told, language: str) -> str:
    """How the sentence after the evidence's own, if it is short, calls it false or takes it back."""
    index = source.paragraph_index(max(span.start, span.end - 1))
    following = [s for s in source.sentences_of(index) if s.start >= span.end]
    if not following and index + 1 < len(source.paragraphs):
        following = list(source.sentences_of(index + 1))
    words = source.text[following[0].start : following[0].end] if following else ""
    if not words or len(words.split()) > _SHORT:
        return ""
    pointing, false = turns("pointing", words, language), turns("false", words, language)
    if false and (words.find(false) < _AT_ONCE or (pointing and words.find(pointing) < _EARLY)):
        return false
    if pointing and words.startswith(pointing) and len(words.split()) <= _FAR and (no := negation_in(words, language)):
        return no
    back = turner("taking back", language)
    taken = back.search(words) if back else None
    if taken and not told.voiced and turns("pointing", " ".join(words_of(words[taken.end() :])[:3]), language):
        return taken[0]
    return ""


def _doubted(clause: str, rest: str, language: str) -> str:
    """A word of doubt beside the evidence, or a claim, hope or fear of somebody's above it: "Oslo hopes that | …"."""
    if hedge := turns("hedge", " ".join([*words_of(clause)[-_CLOSE:], "|", *words_of(rest)[:2]]), language):
        return hedge
    return held_of(clause, language)


def _few(clause: str, language: str) -> str:
    """A small quantity of which the evidence says something: "few of the | captains agree"."""
    words = [] if turns("affirming", clause, language) else words_of(clause)
    while words and words[-1].lower() in (
        "of",
        "the",
        "our",
        "its",
        "their",
        "von",
        "der",
        "des",
        "les",
        "de",
        "los",
        "из",
    ):
        words.pop()
    return turns("small quantity", " ".join(words[-2:]), language) if words else ""
