"""C: a claim says no more than its evidence, and of no one else."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Claim
from generator.verified import Anchor
from generator.verify import absent
from generator.verify.case import Case
from generator.verify.telling.left_out import has_common
from generator.verify.telling.matching import matched_in
from generator.verify.telling.names.common_words import speaks_of
from generator.verify.telling.names.names import declared, stands
from generator.verify.telling.wording import roots, words_of
from generator.verify.text.normalise import fold


def absences(case: Case) -> Iterator[Finding]:
    """What a claim says is not mentioned stands nowhere in the capture."""
    claim = case.entry.statement
    if not isinstance(claim, Claim):
        return
    for index, term in enumerate(claim.absence):
        for span in absent(case.source, term)[:1]:
            line = case.source.line(span.start)
            passage = " ".join(case.capture.text[max(0, span.start - 40) : span.end + 40].split())
            message = f"the source does mention '{term}'"
            hint = "Drop the claim, or choose the term that is not there."
            yield case.finding("C005", ("absence", index), message, hint, (f"line {line}", f"… {passage} …"))


def silence(case: Case) -> Iterator[Finding]:
    """A claim without a passage says that something is not there, and nothing else."""
    claim = case.entry.statement
    english = case.corpus.briefing.language.startswith("en")
    if english and isinstance(claim, Claim) and claim.absence and not _SILENCE.search(claim.text):
        message = "the claim rests on a silence and does not say that the source is silent"
        hint = "Say that the source does not mention it, or cite the passage that says so."
        yield case.finding("C010", ("text",), message, hint, severity=Severity.REVIEW)


def searched(case: Case) -> Iterator[Finding]:
    """What a claim says is not mentioned is what was searched for: one of the terms has a word of the claim, and nobody
    of whom it speaks is named in the source after all by another of their names."""
    claim = case.entry.statement
    english = case.corpus.briefing.language.startswith("en") and case.entry.source.language.startswith("en")
    if not (english and isinstance(claim, Claim) and claim.absence) or any(absences(case)):
        return
    told = _SILENCE.split(claim.text)[-1]
    terms = " ".join(claim.absence)
    missed = [
        forms[0]
        for found, _ in declared(fold(terms), case.evidence.known)
        for forms in found
        if stands(forms, case.source.text)
    ]
    if missed:
        message = f"the source does name {missed[0]}, by another name than '{terms}'"
    elif not has_common(told, terms) and not any(stands((term,), told) for term in claim.absence):
        message = f"no term of '{', '.join(claim.absence)}' is a word of what the claim says is not there"
    elif (said := matched_in(words_of(told), case.source.text)) and said >= roots(words_of(told)):
        message = f"the source has words like those of which '{claim.text}' says that it has none"
    else:
        return
    hint = "List the words by which a text would speak of it, or accept the finding by name with your reason."
    yield case.finding("C010", ("absence", 0), message, hint, severity=Severity.REVIEW)


_SILENCE = re.compile(
    r"\b(?:silent|silence|unmentioned|mentions?|mentioned|says? (?:nothing|not)|said nothing|says? no|omits?|"
    r"leaves? out|left out|passes over|absent|absence|no word|names? no|nowhere|no reference|speaks? of no|"
    r"(?:does|do|did) not (?:speak|name|say|discuss|refer|touch|raise|cover|address))\b",
    re.I,
)
_MOST = 3
"""Claims that one passage can carry; in the briefings at hand each of 64 carries one."""


def shared_passages(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """One passage carries one claim: those that rest on the very same words agree in holder and topic, are few, and
    each speaks of what the words say."""
    sharing: dict[tuple[str, tuple[tuple[int, int], ...]], list[str]] = {}
    for identity, anchor in anchors.items():
        entry = corpus.entries[identity]
        if isinstance(entry.statement, Claim) and anchor.spans:
            sharing.setdefault((entry.source.id, anchor.spans), []).append(identity)
    for (source, spans), identities in sharing.items():
        if len(identities) == 1:
            continue
        words = "\n".join(captures[source].text[start:end] for start, end in spans)
        for identity in identities[1:]:
            entry = corpus.entries[identity]
            if fault := _strain(corpus, identities, identity, words):
                hint = "Cite the words that carry each claim, or accept the finding by name with your reason."
                yield Finding("C004", Severity.REVIEW, entry.place("evidence"), fault, hint, (), identity)


def _strain(corpus: Corpus, sharing: list[str], identity: str, words: str) -> str:
    """What is wrong with a claim that rests on the same words as others, the first of them first; or ""."""
    claim, before = corpus.entries[identity].statement, corpus.entries[sharing[0]].statement
    if not isinstance(claim, Claim) or not isinstance(before, Claim):
        return ""
    other = f"the same passage carries the claim '{sharing[0]}'"
    if claim.holder != before.holder or not set(claim.topics) & set(before.topics):
        differ = " and ".join(
            what
            for what, differs in (
                ("holders", claim.holder != before.holder),
                ("topics", not set(claim.topics) & set(before.topics)),
            )
            if differs
        )
        return f"{other}, of other {differ}"
    if sharing.index(identity) >= _MOST:
        return f"the same passage carries {len(sharing)} claims"
    source = corpus.entries[identity].source
    english = (source.language or "en").startswith("en") and corpus.briefing.language.startswith("en")
    known = tuple(subject.names for subject in corpus.subjects.values())
    if english and not speaks_of(claim.text, words, known):
        return f"{other}, and has hardly a word in common with it"
    return ""
