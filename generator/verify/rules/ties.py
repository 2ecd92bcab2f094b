"""M: whose position a claim is filed as, and how a tie is drawn, is what its text says."""

import re
from collections.abc import Iterator

from generator.findings import Finding, Severity
from generator.model import Claim
from generator.verify.case import Case
from generator.verify.rules.whose import forms_of
from generator.verify.telling.left_out import has_common
from generator.verify.telling.names.names import declared
from generator.verify.telling.tempers import temper, tempered
from generator.verify.text.normalise import fold

_DIRECTED = frozenset(["supply", "weak", "reported"])
"""Kinds of relation that go one way."""
_TEMPER = {"cooperative": 1, "hostile": -1}
_REPORTED = re.compile(
    r"\b(?:suggest\w*|alleg\w+|reportedly|purported\w*|rumou?r\w*|unconfirmed|may|might|could|apparently|supposed\w*)\b",
    re.I,
)
_BY = re.compile(r"\b(?:by|from|of|for) (?:the )?$")
"""What makes a sentence passive where it stands before a name."""
_FRONTED = re.compile(r"\W*(?:for|to|from|in|with|against|towards?|over|of)\b[^,.;:]*$", re.I)
"""What puts ahead what something is for: "For the defence of Ukraine the United States sends arms"."""
_HINT = "Correct it, say in the text what it is to show, or accept the finding by name with your reason."


def ties(case: Case) -> Iterator[Finding]:
    """A claim that states a position, or a relation that goes one way, names the one whose it is before the other.

    A relation is drawn as its claim tells it: no tie is friendly where the words are of a quarrel, and the other way
    round, none is certain where the text has a "reports suggest", and its label has a word of the claim. English.
    """
    claim = case.entry.statement
    if not isinstance(claim, Claim) or not case.evidence.in_english:
        return
    if claim.position and _turned(case, claim, claim.position.of, claim.position.towards):
        name = case.corpus.subjects[claim.position.of].name
        message = f"the text names another before {name}, whose position it is filed as"
        yield case.finding("M009", ("position", "of"), message, _HINT, severity=Severity.REVIEW)
    relation = claim.relation
    if relation is None:
        return
    if relation.kind in _DIRECTED and _turned(case, claim, relation.from_, relation.to):
        name = case.corpus.subjects[relation.from_].name
        message = f"the text names another before {name}, from whom the arrow goes"
        yield case.finding("M009", ("relation", "from"), message, _HINT, severity=Severity.REVIEW)
    told = "\n".join((claim.text, *case.passages))
    if relation.kind in _DIRECTED and _first(forms_of(case.corpus, relation.from_), fold(told)) < 0:
        name = case.corpus.subjects[relation.from_].name
        message = f"neither the text nor its passage names {name}, from whom the arrow goes"
        yield case.finding("M009", ("relation", "from"), message, _HINT, severity=Severity.REVIEW)
    near = fold("\n".join((told, *case.evidence.sentences, *case.evidence.paragraphs)))
    if relation.to != claim.holder and _first(forms_of(case.corpus, relation.to), near) < 0:
        name = case.corpus.subjects[relation.to].name
        message = f"neither the text nor its paragraph names {name}, to whom the tie is drawn"
        yield case.finding("M009", ("relation", "to"), message, _HINT, severity=Severity.REVIEW)
    if temper(told) == -_TEMPER.get(relation.kind, 0) != 0:
        message = f"the tie is drawn as '{relation.kind}', and its words are as '{tempered(told)}'"
        yield case.finding("M009", ("relation", "kind"), message, _HINT, severity=Severity.REVIEW)
    elif relation.kind == "supply" and (hedge := _REPORTED.search(claim.text)):
        message = f"the tie is drawn as certain, and the text says '{hedge[0]}'"
        yield case.finding("M009", ("relation", "kind"), message, _HINT, severity=Severity.REVIEW)
    if not has_common(relation.label, f"{told}\n{' '.join(case.evidence.sentences)}"):
        message = f"the label '{relation.label}' has no word of the claim"
        yield case.finding("M009", ("relation", "label"), message, _HINT, severity=Severity.REVIEW)


def _turned(case: Case, claim: Claim, one: str, other: str) -> bool:
    """Whether a text names another before the one who comes first: "by" makes its sentence passive. One who holds the
    claim needs no naming."""
    corpus = case.corpus
    if one not in corpus.subjects or other not in corpus.subjects:
        return False
    holder = corpus.actors.get(claim.holder)
    if one in (claim.holder, holder.country if holder else None):
        return False
    told = fold(claim.text)
    first, second = (_first(forms_of(corpus, identity), told) for identity in (one, other))
    return -1 < second < first and not _BY.search(told[:first]) and not _FRONTED.match(told[:second])


def _first(forms: tuple[str, ...], told: str) -> int:
    """Where a text first names one, or their people and bodies; -1 where it does not."""
    return next((span.start for _, span in declared(told, (forms,))), -1)
