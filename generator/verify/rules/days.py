"""T: nobody has done anything on a day that is still to come."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator import edtf
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model.asserts import Asserts
from generator.verify.assertions import assertions

_ELSEWHERE = timedelta(days=1)
"""It may be tomorrow already where somebody read."""


def still_to_come(corpus: Corpus, today: date) -> Iterator[Finding]:
    """Every day on which somebody of the briefing is said to have done something: it is not after today."""
    for document in corpus.documents.values():
        for assertion in assertions(document, only=Asserts.DONE):
            if edtf.parse(assertion.text).first_day - _ELSEWHERE > today:
                message = f"{assertion.text} is still to come"
                yield Finding("T010", Severity.ERROR, assertion.place, message, "Give the day on which it was done.")
