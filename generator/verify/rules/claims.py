"""C: a claim says no more than its evidence, and of no one else."""

import re
from collections.abc import Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Claim
from generator.verified import Anchor, CaptureText
from generator.verify import absent, read_numbers
from generator.verify.case import Case


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


def shared_passages(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """One passage carries one claim: two that rest on the very same words agree in holder and topic."""
    first: dict[tuple[str, tuple[tuple[int, int], ...]], str] = {}
    for identity, anchor in anchors.items():
        entry = corpus.entries[identity]
        claim = entry.statement
        if not isinstance(claim, Claim) or not anchor.spans:
            continue
        other = first.setdefault((entry.source.id, anchor.spans), identity)
        before = corpus.entries[other].statement
        if other == identity or not isinstance(before, Claim):
            continue
        differ = [
            what
            for what, differs in (
                ("holders", claim.holder != before.holder),
                ("topics", not set(claim.topics) & set(before.topics)),
            )
            if differs
        ]
        if differ:
            message = f"the same passage carries the claim '{other}', of other {' and '.join(differ)}"
            hint = "Cite the words that carry each claim, or accept the finding by name with your reason."
            yield Finding("C004", Severity.REVIEW, entry.place("evidence"), message, hint, (), identity)


def numbers(case: Case) -> Iterator[Finding]:
    """Each number in a claim stands in its evidence, or is declared as inferred."""
    claim = case.entry.statement
    if not isinstance(claim, Claim) or claim.absence:
        return
    words = " ".join(case.passages)
    held = {quantity.value for text in (words, *claim.inferred) for quantity in read_numbers(text)}
    for quantity in read_numbers(claim.text):
        # "The two" stands for names, not for a number that a source would have to give.
        pronoun = re.search(r"\b(?:the|these|those|of)\s$", claim.text[: quantity.span.start], re.I)
        if quantity.value not in held and not (pronoun and claim.text[quantity.span.start].isalpha()):
            message = f"the claim's number {quantity.value} is not in its evidence"
            hint = "Correct the number, or list it under 'inferred' if it is worked out."
            yield case.finding("C002", ("text",), message, hint, ("claim", claim.text), ("evidence", words))
